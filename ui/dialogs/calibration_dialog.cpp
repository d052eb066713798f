// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/calibration_dialog.h"

#include "ui/charts/plot_table_model.h"
#include "ui/presentation/origin_style.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/series_style.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/typed_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourfold {

CalibrationDialog::CalibrationDialog(StudyDocument &document, std::string scenario, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_scenario(std::move(scenario))
    , m_choices(calibrationChoices(document, m_scenario))
    , m_runs(new QComboBox(this))
    , m_numbers(new QWidget(this))
    , m_fitted(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_table(new QTableView(this))
    , m_model(new PlotTableModel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"calibrationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const Scenario *own = findScenario(document.study(), m_scenario);
    setWindowTitle(tr("Calibrate %1").arg(own == nullptr ? QString() : scenarioName(*own)));
    build();
    connect(m_runs, &QComboBox::currentIndexChanged, this, &CalibrationDialog::refresh);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            &CalibrationDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void CalibrationDialog::build()
{
    m_runs->setObjectName(u"measuredRuns"_s);
    m_runs->setAccessibleName(tr("Measured run"));
    for (const CalibrationChoice &choice : m_choices)
        m_runs->addItem(choice.name);
    m_runs->addItem(tr("Numbers typed here"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Measured run"), m_runs);
    auto *numbers = new QFormLayout(m_numbers);
    numbers->setContentsMargins({});
    m_hours = addNumber(*numbers, "typedHours", tr("&Hours"), Field::TrainingHours);
    m_devices = addNumber(*numbers, "typedDevices", tr("&Devices"), Field::MachineDevices);
    m_devices->setPlaceholderText(tr("those of the scenario"));
    m_energy = addNumber(*numbers, "typedEnergy", tr("&IT energy, kWh"), Field::TrainingItEnergy);
    m_energy->setPlaceholderText(tr("not measured"));
    m_fitted->setObjectName(u"fittedValues"_s);
    m_fitted->setWordWrap(true);
    m_problem->setObjectName(u"calibrationProblem"_s);
    m_problem->setWordWrap(true);
    m_table->setObjectName(u"calibrationTable"_s);
    m_table->setAccessibleName(tr("Figures before and after"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_numbers);
    layout->addWidget(m_fitted);
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_buttons);
    const int unit = fontMetrics().averageCharWidth();
    resize(145 * unit, 60 * unit);
}

QLineEdit *CalibrationDialog::addNumber(QFormLayout &form, const char *name, const QString &label,
                                        Field field)
{
    auto *edit = new QLineEdit(m_numbers);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(translated(fieldRow(field).label));
    edit->setToolTip(translated(fieldRow(field).help));
    connect(edit, &QLineEdit::textChanged, this, &CalibrationDialog::refresh);
    form.addRow(label, edit);
    return edit;
}

/// The number that was typed; 0 for none.
Result<double> CalibrationDialog::typed(const QLineEdit &edit, Field field) const
{
    const auto value = readTyped(fieldRow(field), edit.text(), m_document.catalog(), QLocale());
    if (!value)
        return value.error();
    const auto *number = *value ? std::get_if<Number>(&**value) : nullptr;
    return number == nullptr ? 0 : number->value;
}

Result<std::vector<MeasuredRun>> CalibrationDialog::chosenRuns() const
{
    const auto position = static_cast<std::size_t>(m_runs->currentIndex());
    if (position < m_choices.size())
        return m_choices[position].runs;
    const auto hours = typed(*m_hours, Field::TrainingHours);
    const auto devices = typed(*m_devices, Field::MachineDevices);
    const auto energy = typed(*m_energy, Field::TrainingItEnergy);
    for (const auto *number : {&hours, &devices, &energy}) {
        if (!*number)
            return number->error();
    }
    MeasuredRun run;
    run.hours = *hours;
    run.devices = *devices;
    run.itEnergyKwh = *energy;
    return std::vector<MeasuredRun>{run};
}

void CalibrationDialog::refresh()
{
    const bool isTyped = static_cast<std::size_t>(m_runs->currentIndex()) >= m_choices.size();
    m_numbers->setVisible(isTyped);
    m_calibration.reset();
    const Study &study = m_document.study();
    const Scenario *own = findScenario(study, m_scenario);
    const auto runs = chosenRuns();
    if (own == nullptr || !runs) {
        showProblem(runs ? QString() : translated(runs.error().message));
        return;
    }
    auto made = calibrate(study, *own, *runs, m_document.catalog());
    if (!made) {
        showProblem(translated(made.error().message));
        return;
    }
    m_calibration = std::move(*made);
    showFigures(*runs);
}

QString CalibrationDialog::runName(const MeasuredRun &run) const
{
    const auto &scenarios = m_document.study().scenarios;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        if (!run.name.empty() && scenarios[i].id == run.name)
            return u"%1 · %2"_s.arg(scenarioLetter(i), scenarioName(scenarios[i]));
    }
    return tr("typed");
}

void CalibrationDialog::showFigures(const std::vector<MeasuredRun> &runs)
{
    const QLocale locale;
    PlotTable table;
    table.columns = {
        {tr("Run"), Unit::None},          {tr("Figure"), Unit::None},
        {tr("Measured"), Unit::None},     {tr("Before"), Unit::None},
        {tr("Error before"), Unit::None}, {tr("After"), Unit::None},
        {tr("Error after"), Unit::None},
    };
    for (const CalibratedFigure &figure : m_calibration->figures) {
        const FigureRow &row = figureRow(figure.figure);
        const auto amount = [&](double value) { return amountText(value, row.unit, locale); };
        const auto deviation = [&](double value) {
            return deviationText(relativeError(value, figure.measured), locale);
        };
        table.rows.push_back({runName(runs[figure.run]), translated(row.label),
                              amount(figure.measured),
                              figure.before ? PlotCell(amount(*figure.before)) : PlotCell(),
                              figure.before ? PlotCell(deviation(*figure.before)) : PlotCell(),
                              amount(figure.after), deviation(figure.after)});
    }
    m_model->setTable(table, locale);
    m_fitted->setText(fittedText(*m_calibration, locale));
    m_fitted->show();
    m_problem->hide();
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(true);
}

void CalibrationDialog::showProblem(const QString &problem)
{
    m_model->setTable({}, QLocale());
    m_fitted->hide();
    m_problem->setText(tr("%1 %2").arg(problemMark(), problem));
    m_problem->setVisible(!problem.isEmpty());
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(false);
}

void CalibrationDialog::accept()
{
    if (!m_calibration)
        return;
    std::vector<FieldChange> changes;
    for (const auto &[field, value] : m_calibration->changes)
        changes.emplace_back(field, value);
    const auto error =
        m_document.editFields(m_scenario, changes, tr("Calibrate against a measured run"));
    if (error) {
        showProblem(translated(error->message));
        return;
    }
    QDialog::accept();
}

} // namespace fourfold
