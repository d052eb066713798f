// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/job_form.h"

#include "ui/presentation/series_style.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/time_text.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/trace_picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace fourfold {

/// A number of the form.
struct JobForm::NumberRow
{
    const char *name = "";
    Text label;
    Text help;
    std::optional<double> JobChoice::*member = nullptr;
    double (*shown)(const JobQuestion &question, const JobChoice &choice) = nullptr;
    double low = 0;
    double high = 0;
    double step = 1;
    Text suffix;
};

std::span<const JobForm::NumberRow> JobForm::numberTable()
{
    constexpr double kYear = 8784;
    constexpr double kLeast = 0.01;
    constexpr double kMost = 1e6;
    static constexpr std::array kRows = {
        NumberRow{
            .name = "jobHours",
            .label = FF_TR_NOOP("JobForm", "Length"),
            .help = FF_TR_NOOP("JobForm", "Hours of one run, those of the scenario until another "
                                          "number is typed"),
            .member = &JobChoice::hours,
            .shown = [](const JobQuestion &question,
                        const JobChoice &) { return question.job.hours; },
            .low = kLeast,
            .high = kYear,
            .step = 1,
            .suffix = FF_TR_NOOP("JobForm", " h"),
        },
        NumberRow{
            .name = "jobPower",
            .label = FF_TR_NOOP("JobForm", "Power"),
            .help = FF_TR_NOOP("JobForm", "Mean power with cooling and losses, that of the "
                                          "scenario until another number is typed"),
            .member = &JobChoice::powerKw,
            .shown = [](const JobQuestion &question,
                        const JobChoice &) { return question.powerKw; },
            .low = kLeast,
            .high = kMost,
            .step = 1,
            .suffix = FF_TR_NOOP("JobForm", " kW"),
        },
        NumberRow{
            .name = "jobRestart",
            .label = FF_TR_NOOP("JobForm", "Each start"),
            .help = FF_TR_NOOP("JobForm", "Energy that every start takes, the first too: reading "
                                          "the checkpoint, filling the pipeline"),
            .member = &JobChoice::restartKwh,
            .shown = [](const JobQuestion &,
                        const JobChoice &choice) { return choice.restartKwh.value_or(0); },
            .high = kMost,
            .step = 1,
            .suffix = FF_TR_NOOP("JobForm", " kWh"),
        },
        NumberRow{
            .name = "jobMove",
            .label = FF_TR_NOOP("JobForm", "Moving"),
            .help = FF_TR_NOOP("JobForm", "Energy that moving data and model to another zone "
                                          "takes"),
            .member = &JobChoice::moveKwh,
            .shown = [](const JobQuestion &,
                        const JobChoice &choice) { return choice.moveKwh.value_or(0); },
            .high = kMost,
            .step = 1,
            .suffix = FF_TR_NOOP("JobForm", " kWh"),
        },
    };
    return kRows;
}

/// A moment of the form.
struct JobForm::MomentRow
{
    const char *name = "";
    Text label;
    Text help;
    std::string JobChoice::*member = nullptr;
    Instant Job::*shown = nullptr;
};

std::span<const JobForm::MomentRow> JobForm::momentTable()
{
    static constexpr std::array kRows = {
        MomentRow{
            .name = "jobRelease",
            .label = FF_TR_NOOP("JobForm", "Now"),
            .help = FF_TR_NOOP("JobForm", "The first moment at which the job can start, in UTC"),
            .member = &JobChoice::release,
            .shown = &Job::release,
        },
        MomentRow{
            .name = "jobDeadline",
            .label = FF_TR_NOOP("JobForm", "Deadline"),
            .help = FF_TR_NOOP("JobForm", "The moment at which the job must be done, in UTC"),
            .member = &JobChoice::deadline,
            .shown = &Job::deadline,
        },
    };
    return kRows;
}

JobForm::JobForm(QWidget *parent)
    : FlowForm(parent)
    , m_scenario(new QComboBox(this))
    , m_scenarioLabel(addField(*m_scenario))
    , m_trace(new TracePicker(this))
    , m_traceLabel(addField(*m_trace))
    , m_pauses(new QCheckBox(this))
{
    build();
    retranslateUi();
}

void JobForm::build()
{
    constexpr int kRest = 800;
    constexpr int kDecimals = 3;
    m_scenario->setObjectName(u"jobScenario"_s);
    m_trace->setObjectName(u"jobTrace"_s);
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const NumberRow &row = numberTable()[i];
        m_numbers[i] = new NumberBox(this);
        m_numbers[i]->setObjectName(QLatin1StringView(row.name));
        m_numbers[i]->setDecimals(kDecimals);
        m_numbers[i]->setRange(row.low, row.high);
        m_numbers[i]->setSingleStep(row.step);
        connect(m_numbers[i], &QDoubleSpinBox::valueChanged, this,
                [this, i](double value) { tryNumber(i, value); });
        connect(m_numbers[i], &QAbstractSpinBox::editingFinished, this, &JobForm::kept);
        m_numberLabels[i] = addField(*m_numbers[i]);
    }
    for (std::size_t i = 0; i < m_moments.size(); ++i) {
        m_moments[i] = new QDateTimeEdit(this);
        m_moments[i]->setObjectName(QLatin1StringView(momentTable()[i].name));
        m_moments[i]->setTimeSpec(Qt::UTC);
        m_moments[i]->setKeyboardTracking(false);
        connect(m_moments[i], &QDateTimeEdit::dateTimeChanged, this, [this, i] { tryMoment(i); });
        connect(m_moments[i], &QAbstractSpinBox::editingFinished, this, &JobForm::kept);
        m_momentLabels[i] = addField(*m_moments[i]);
    }
    m_pauses->setObjectName(u"jobPauses"_s);
    addPlain(*m_pauses);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &JobForm::kept);
    connect(m_scenario, &QComboBox::activated, this,
            [this](int index) { emit scenarioPicked(m_scenario->itemData(index).toString()); });
    connect(m_pauses, &QCheckBox::clicked, this, [this](bool checked) {
        m_choice.mayPause = checked;
        emit tried(m_choice);
        emit kept();
    });
}

void JobForm::changeEvent(QEvent *event)
{
    FlowForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void JobForm::retranslateUi()
{
    nameField(*m_scenario, *m_scenarioLabel, tr("Job of"),
              tr("The scenario whose training is laid on the trace"));
    nameField(*m_trace, *m_traceLabel, tr("Trace"), tr("The hourly intensity of a grid"));
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const NumberRow &row = numberTable()[i];
        nameField(*m_numbers[i], *m_numberLabels[i], translated(row.label), translated(row.help));
        m_numbers[i]->setLocale(QLocale());
        m_numbers[i]->setSuffix(translated(row.suffix));
    }
    for (std::size_t i = 0; i < m_moments.size(); ++i) {
        const MomentRow &row = momentTable()[i];
        nameField(*m_moments[i], *m_momentLabels[i], translated(row.label), translated(row.help));
        setMomentFormat(*m_moments[i]);
    }
    m_pauses->setText(tr("May pause"));
    m_pauses->setToolTip(tr("Look for the cleanest hours, not for one stretch"));
}

void JobForm::listScenarios(const Study &study, const std::string &chosen)
{
    const QSignalBlocker blocker(m_scenario);
    m_scenario->clear();
    std::size_t position = 0;
    for (const Scenario &scenario : study.scenarios)
        m_scenario->addItem(u"%1 · %2"_s.arg(scenarioLetter(position++), scenarioName(scenario)),
                            toQString(scenario.id));
    m_scenario->setCurrentIndex(m_scenario->findData(toQString(chosen)));
}

void JobForm::show(const JobChoice &choice, const JobQuestion &question,
                   const IntensitySeries &series)
{
    m_choice = choice;
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const QSignalBlocker blocker(m_numbers[i]);
        m_numbers[i]->setValue(numberTable()[i].shown(question, choice));
    }
    for (std::size_t i = 0; i < m_moments.size(); ++i) {
        const QSignalBlocker blocker(m_moments[i]);
        m_moments[i]->setDateTimeRange(toDateTime(series.start), toDateTime(series.end()));
        m_moments[i]->setDateTime(toDateTime(question.job.*momentTable()[i].shown));
    }
    const QSignalBlocker blocker(m_pauses);
    m_pauses->setChecked(choice.mayPause);
}

void JobForm::tryNumber(std::size_t row, double value)
{
    m_choice.*numberTable()[row].member = value;
    m_rest.start();
    emit tried(m_choice);
}

void JobForm::tryMoment(std::size_t row)
{
    m_choice.*momentTable()[row].member = toIsoText(toInstant(m_moments[row]->dateTime()));
    m_rest.start();
    emit tried(m_choice);
}

} // namespace fourfold
