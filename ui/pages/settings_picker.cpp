// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_picker.h"

#include "ui/presentation/metrics.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

std::vector<PickerOption> metricOptions()
{
    std::vector<PickerOption> options;
    for (const MetricRow &row : metricTable())
        options.push_back({std::string(row.id), row.label});
    return options;
}

std::vector<PickerOption> unitOptions()
{
    std::vector<PickerOption> options;
    for (const FunctionalUnitRow &row : functionalUnitTable())
        options.push_back({std::string(row.key), row.label});
    return options;
}

std::vector<PickerOption> stackingOptions()
{
    return {{"phase", FF_TR_NOOP("Picker", "By phase")},
            {"part", FF_TR_NOOP("Picker", "Operational and embodied")}};
}

std::vector<PickerOption> scaleOptions()
{
    return {{"linear", FF_TR_NOOP("Picker", "Linear")},
            {"log", FF_TR_NOOP("Picker", "Logarithmic")}};
}

std::vector<PickerOption> valueOptions()
{
    return {{"absolute", FF_TR_NOOP("Picker", "Amounts")},
            {"relative", FF_TR_NOOP("Picker", "Multiples of the baseline")}};
}

std::vector<PickerOption> basisOptions()
{
    return {{"gross", FF_TR_NOOP("Picker", "Gross")}, {"net", FF_TR_NOOP("Picker", "Net")}};
}

constexpr std::array kPickers = {
    PickerRow{
        .name = "metric",
        .label = FF_TR_NOOP("Picker", "Metric"),
        .undoText = FF_TR_NOOP("Picker", "Change the metric"),
        .options = metricOptions,
        .read = [](const Settings &settings) { return std::string(metricRow(settings.metric).id); },
        .write = [](Settings &settings, const std::string &key) { settings.metric = key; },
    },
    PickerRow{
        .name = "per",
        .label = FF_TR_NOOP("Picker", "For"),
        .undoText = FF_TR_NOOP("Picker", "Change the functional unit"),
        .options = unitOptions,
        .read =
            [](const Settings &settings) { return std::string(functionalUnitOf(settings).key); },
        .write = [](Settings &settings, const std::string &key) { settings.per = key; },
    },
    PickerRow{
        .name = "stacking",
        .label = FF_TR_NOOP("Picker", "Stacked"),
        .undoText = FF_TR_NOOP("Picker", "Change the stacking"),
        .options = stackingOptions,
        .read = [](const Settings &settings) { return settings.stacking; },
        .write = [](Settings &settings, const std::string &key) { settings.stacking = key; },
    },
    PickerRow{
        .name = "scale",
        .label = FF_TR_NOOP("Picker", "Scale"),
        .undoText = FF_TR_NOOP("Picker", "Change the scale"),
        .options = scaleOptions,
        .read =
            [](const Settings &settings) {
                return std::string(settings.logarithmic ? "log" : "linear");
            },
        .write = [](Settings &settings,
                    const std::string &key) { settings.logarithmic = key == "log"; },
    },
    PickerRow{
        .name = "values",
        .label = FF_TR_NOOP("Picker", "Values"),
        .undoText = FF_TR_NOOP("Picker", "Change amounts or multiples"),
        .options = valueOptions,
        .read =
            [](const Settings &settings) {
                return std::string(settings.relative ? "relative" : "absolute");
            },
        .write = [](Settings &settings,
                    const std::string &key) { settings.relative = key == "relative"; },
    },
    PickerRow{
        .name = "basis",
        .label = FF_TR_NOOP("Picker", "Basis"),
        .undoText = FF_TR_NOOP("Picker", "Change gross or net"),
        .options = basisOptions,
        .read =
            [](const Settings &settings) {
                return std::string(settings.basis == Basis::Net ? "net" : "gross");
            },
        .write =
            [](Settings &settings, const std::string &key) {
                settings.basis = key == "net" ? Basis::Net : Basis::Gross;
            },
    },
};

} // namespace

std::span<const PickerRow> pickerTable()
{
    return kPickers;
}

const PickerRow &pickerRow(std::string_view name)
{
    return *std::ranges::find_if(kPickers, [&](const PickerRow &row) { return row.name == name; });
}

SettingsPicker::SettingsPicker(const PickerRow &row, StudyDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_document(document)
    , m_options(row.options())
    , m_label(new QLabel(this))
    , m_list(new QComboBox(this))
{
    m_list->setObjectName(QLatin1String(row.name));
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_label->setBuddy(m_list);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_list);
    retranslateUi();
    connect(m_list, &QComboBox::activated, this, &SettingsPicker::write);
    connect(&document, &StudyDocument::settingsChanged, this, &SettingsPicker::readSettings);
}

void SettingsPicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SettingsPicker::retranslateUi()
{
    m_label->setText(translated(m_row.label));
    m_list->setAccessibleName(translated(m_row.label));
    m_list->setToolTip(translated(m_row.label));
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const PickerOption &option : m_options)
        m_list->addItem(translated(option.label));
    readSettings();
}

void SettingsPicker::readSettings()
{
    const std::string key = m_row.read(m_document.study().settings);
    const auto found = std::ranges::find(m_options, key, &PickerOption::key);
    m_list->setCurrentIndex(static_cast<int>(found - m_options.begin()));
}

void SettingsPicker::write(int index)
{
    Settings settings = m_document.study().settings;
    m_row.write(settings, m_options[static_cast<std::size_t>(index)].key);
    // ignored: settings that were picked from a list are never refused
    static_cast<void>(m_document.setSettings(settings, translated(m_row.undoText)));
}

} // namespace fourfold
