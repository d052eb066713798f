// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/serving_form.h"

#include "ui/presentation/text.h"
#include "ui/presentation/time_text.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/trace_picker.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace fourfold {

/// A number of the form.
struct ServingForm::NumberRow
{
    const char *name = "";
    Text label;
    Text help;
    std::optional<double> ServingChoice::*member = nullptr;
    double usual = 0;
    double low = 0;
    double high = 0;
    double step = 1;
    int decimals = 0;
};

std::span<const ServingForm::NumberRow> ServingForm::numberTable()
{
    static constexpr std::array kRows = {
        NumberRow{
            .name = "servedDays",
            .label = FF_TR_NOOP("ServingForm", "Days"),
            .help = FF_TR_NOOP("ServingForm", "How many days are served"),
            .member = &ServingChoice::days,
            .usual = kUsualDays,
            .low = 1,
            .high = 366,
        },
        NumberRow{
            .name = "servingPue",
            .label = FF_TR_NOOP("ServingForm", "PUE"),
            .help = FF_TR_NOOP("ServingForm", "Power of the whole over that of the machines; 1 "
                                              "counts the accelerator alone, as published"),
            .member = &ServingChoice::pue,
            .usual = 1,
            .low = 1,
            .high = 5,
            .step = 0.05,
            .decimals = 2,
        },
        NumberRow{
            .name = "judgedPrompts",
            .label = FF_TR_NOOP("ServingForm", "Judged prompts"),
            .help = FF_TR_NOOP("ServingForm", "How many prompts a judge compares at each "
                                              "sampling; fewer make the band wider, 0 takes "
                                              "preferences as known"),
            .member = &ServingChoice::samples,
            .usual = kUsualSamples,
            .low = 0,
            .high = 100000,
            .step = 100,
        },
    };
    return kRows;
}

ServingForm::ServingForm(QWidget *parent)
    : FlowForm(parent)
    , m_traces(new TracePicker(this))
    , m_traceLabel(addField(*m_traces))
    , m_start(new QDateTimeEdit(this))
    , m_startLabel(addField(*m_start))
{
    m_traces->setObjectName(u"servingTrace"_s);
    m_start->setObjectName(u"servingStart"_s);
    m_start->setTimeSpec(Qt::UTC);
    m_start->setKeyboardTracking(false);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &time) {
        m_choice.start = toIsoText(toInstant(time));
        emit changed(m_choice);
    });
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const NumberRow &row = numberTable()[i];
        m_numbers[i] = new NumberBox(this);
        m_numbers[i]->setObjectName(QLatin1StringView(row.name));
        m_numbers[i]->setDecimals(row.decimals);
        m_numbers[i]->setRange(row.low, row.high);
        m_numbers[i]->setSingleStep(row.step);
        m_numberLabels[i] = addField(*m_numbers[i]);
        connect(m_numbers[i], &QDoubleSpinBox::valueChanged, this, [this, i](double value) {
            m_choice.*numberTable()[i].member = value;
            emit changed(m_choice);
        });
    }
    retranslateUi();
}

void ServingForm::changeEvent(QEvent *event)
{
    FlowForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ServingForm::retranslateUi()
{
    nameField(*m_traces, *m_traceLabel, tr("Trace"), tr("The hourly intensity of a grid"));
    nameField(*m_start, *m_startLabel, tr("From"), tr("The first hour that is served, in UTC"));
    setMomentFormat(*m_start);
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const NumberRow &row = numberTable()[i];
        nameField(*m_numbers[i], *m_numberLabels[i], translated(row.label), translated(row.help));
        m_numbers[i]->setLocale(QLocale());
    }
}

void ServingForm::show(const ServingChoice &choice, const ServingQuestion *question,
                       const IntensitySeries &series)
{
    m_choice = choice;
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const QSignalBlocker blocker(m_numbers[i]);
        const NumberRow &row = numberTable()[i];
        m_numbers[i]->setValue((choice.*row.member).value_or(row.usual));
    }
    const QSignalBlocker blocker(m_start);
    m_start->setDateTimeRange(toDateTime(series.start), toDateTime(series.end()));
    if (question != nullptr)
        m_start->setDateTime(toDateTime(question->start));
}

} // namespace fourfold
