// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/offered_action.h"

#include "ui/charts/plot_data.h"
#include "ui/pages/page.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <utility>

namespace fourfold {

OfferedAction::OfferedAction(const QString &name, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(name);
    hide();
    connect(this, &QPushButton::clicked, this, [this] {
        const auto run = m_run; // it may offer another thing
        run();
    });
}

void OfferedAction::offer(const QString &text, std::function<void()> run)
{
    setText(text);
    setAccessibleName(text);
    m_run = std::move(run);
    show();
}

bool OfferedAction::offerWhatIsMissing(StudyDocument &document, const PlotData &plot, Page &page)
{
    if (document.study().scenarios.empty()) {
        offer(tr("Add a scenario"), [&document] {
            // ignored: nothing speaks against a first scenario
            static_cast<void>(document.addScenario({}));
        });
        return true;
    }
    if (plot.gaps.empty())
        return false;
    const PlotGap &gap = plot.gaps.front();
    const FieldRow &row = fieldRow(gap.field);
    offer(tr("Give a value: %1").arg(fieldLabel(row)),
          [&page, scenario = toQString(gap.scenario), key = toQString(row.key)] {
              emit page.fieldRequested(scenario, key);
          });
    return true;
}

} // namespace fourfold
