// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/pages/page_title.h"
#include "ui/pages/settings_picker.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QVBoxLayout>

namespace fourfold {

ComparePage::ComparePage(StudyDocument &document, QWidget *parent)
    : Page(parent)
    , m_title(createTitleLabel(this))
    , m_subtitle(createNoteLabel(this))
{
    auto *pickers = new FlowLayout;
    for (const PickerRow &row : pickerTable())
        pickers->addWidget(new SettingsPicker(row, document, this));
    // After the pickers, so that the keyboard comes to them first.
    m_panel = new ChartPanel(*findChart("compare"), document, this);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(pickers);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_panel, 1);

    connect(m_panel, &ChartPanel::plotChanged, this, &ComparePage::showTitle);
    connect(m_panel, &ChartPanel::explainRequested, this, &ComparePage::explainRequested);
}

void ComparePage::showTitle()
{
    setLabelText(*m_title, m_panel->plot().title);
    setLabelText(*m_subtitle, m_panel->plot().subtitle);
}

} // namespace fourfold
