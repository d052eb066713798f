// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of a sweep: its scenarios, its fields and the one on the slider.
#include "core/analysis/levers.h"
#include "ui/dialogs/entries_dialog.h"
#include "ui/dialogs/slider_range_dialog.h"
#include "ui/pages/sweep_page.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/series_style.h"
#include "ui/presentation/text.h"
#include "ui/presentation/ticked_entry_model.h"
#include "ui/widgets/axis_edit.h"
#include "ui/widgets/field_slider.h"

#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourfold {

/// Brings the controls in line with what is asked.
void SweepPage::showChoice()
{
    m_across->setFields(m_fields);
    m_up->setFields(m_fields);
    m_across->setAxis(m_choice->across, m_document.catalog());
    m_up->setAxis(m_choice->up, m_document.catalog());
    listSliders();
    placeSlider();
}

void SweepPage::showScenarios()
{
    QStringList letters;
    for (const std::string &id : m_choice->scenarios)
        letters += letterOf(id);
    m_scenarios->setText(tr("Of %1").arg(QLocale().createSeparatedList(letters)));
    m_scenarios->setAccessibleName(tr("Scenarios: %1").arg(letters.join(u", "_s)));
}

QString SweepPage::letterOf(const std::string &id) const
{
    const auto &scenarios = m_document.study().scenarios;
    const auto found = std::ranges::find(scenarios, id, &Scenario::id);
    return scenarioLetter(static_cast<std::size_t>(found - scenarios.begin()));
}

void SweepPage::listScenarios()
{
    m_scenarioMenu->clear();
    for (const Scenario &scenario : m_document.study().scenarios) {
        QAction *action = m_scenarioMenu->addAction(
            u"%1 · %2"_s.arg(letterOf(scenario.id), scenarioName(scenario)));
        action->setCheckable(true);
        action->setChecked(m_choice && std::ranges::count(m_choice->scenarios, scenario.id) > 0);
        connect(action, &QAction::toggled, this,
                [this, id = scenario.id](bool isTicked) { tickScenario(id, isTicked); });
    }
}

/// One scenario always stays.
void SweepPage::tickScenario(const std::string &id, bool isTicked)
{
    std::vector<std::string> ids = m_choice->scenarios;
    std::erase(ids, id);
    if (isTicked)
        ids.push_back(id);
    if (!ids.empty())
        write(tr("Change the swept scenarios"), [&](Settings &s) { s.sweepScenarios = ids; });
}

void SweepPage::listSliders()
{
    const QSignalBlocker blocker(m_sliderField);
    m_sliderField->clear();
    m_sliderField->addItem(tr("no further field"), QString());
    for (const Field field : m_fields) {
        const FieldRow &row = fieldRow(field);
        if (row.type == FieldType::Number)
            m_sliderField->addItem(fieldLabel(row), toQString(row.key));
    }
    const QString key = m_choice->slider ? toQString(fieldRow(*m_choice->slider).key) : QString();
    m_sliderField->setCurrentIndex(std::max(0, m_sliderField->findData(key)));
}

/// The slider of the first scenario.
void SweepPage::placeSlider()
{
    const std::string &scenario = m_choice->scenarios.front();
    const bool stays = m_slider != nullptr && m_choice->slider == m_slider->field()
                       && m_exploration.scenario() == scenario;
    if (stays)
        return;
    delete std::exchange(m_slider, nullptr);
    m_exploration.setScenario(scenario);
    if (!m_choice->slider)
        return;
    m_slider = new FieldSlider(proposedSlider(*m_choice->slider), m_document, m_exploration, this);
    m_sliderPlace->addWidget(m_slider);
    connect(m_slider, &FieldSlider::detailsRequested, this, [this](Field shown) {
        emit fieldRequested(toQString(m_exploration.scenario()), toQString(fieldRow(shown).key));
    });
    connect(m_slider, &FieldSlider::rangeRequested, this, &SweepPage::askRange);
    connect(m_slider, &FieldSlider::proposedRangeRequested, this,
            [this](Field shown) { m_slider->setState(proposedSlider(shown)); });
    connect(
        m_slider, &FieldSlider::removeRequested, this,
        [this] { write(tr("Change what is dragged"), [](Settings &s) { s.sweepSlider.clear(); }); },
        Qt::QueuedConnection);
}

FieldOnSlider SweepPage::proposedSlider(Field field) const
{
    const double value = m_exploration.numberOf(field).value_or(Number{}).value;
    return {field, proposedRange(fieldRow(field), value, m_document.catalog()), false};
}

void SweepPage::askRange(Field field)
{
    SliderRangeDialog dialog(fieldRow(field), m_slider->state().range, m_document.catalog(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_slider->setState({field, dialog.range(), true});
}

void SweepPage::write(const QString &text, const std::function<void(Settings &)> &change)
{
    Settings settings = m_document.study().settings;
    change(settings);
    // ignored: settings that were picked from lists or checked are never refused
    static_cast<void>(m_document.setSettings(settings, text));
}

void SweepPage::askEntries(const SweepAxis &axis, std::string Settings::*setting)
{
    std::vector<std::string> ids;
    for (const Value &value : axis.values)
        ids.push_back(std::get<std::string>(value));
    TickedEntryModel model(fieldRow(axis.field), m_document.catalog(), std::move(ids), QLocale());
    EntriesDialog dialog(fieldRow(axis.field), model, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    SweepAxis chosen{.field = axis.field, .values = {}};
    for (const std::string &id : model.ticked())
        chosen.values.emplace_back(id);
    write(tr("Change what is swept"),
          [&](Settings &settings) { settings.*setting = sweepAxisText(chosen); });
}

} // namespace fourfold
