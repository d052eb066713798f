// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/smaller_model_form.h"

#include "core/support/text.h"
#include "ui/presentation/text.h"
#include "ui/widgets/number_box.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

namespace fourfold {

/// A number of the form; 0 stands for one that is not typed.
struct SmallerModelForm::NumberRow
{
    const char *name = "";
    Text label;
    Text help;
    std::optional<double> SmallerModel::*member = nullptr;
    double perUnit = 1;
    double high = 0;
    int decimals = 0;
};

std::span<const SmallerModelForm::NumberRow> SmallerModelForm::numberTable()
{
    static constexpr std::array kRows = {
        NumberRow{
            .name = "smallerEnergy",
            .label = FF_TR_NOOP("SmallerModelForm", "Smaller model: energy, Wh"),
            .help = FF_TR_NOOP("SmallerModelForm",
                               "What a request to a smaller model without directive takes, in "
                               "place of what the requests know of it"),
            .member = &SmallerModel::energyWh,
            .high = 1e6,
            .decimals = 6,
        },
        NumberRow{
            .name = "smallerTime",
            .label = FF_TR_NOOP("SmallerModelForm", "time, s"),
            .help = FF_TR_NOOP("SmallerModelForm", "How long it answers a request"),
            .member = &SmallerModel::timeSeconds,
            .high = 1e6,
            .decimals = 4,
        },
        NumberRow{
            .name = "smallerPreference",
            .label = FF_TR_NOOP("SmallerModelForm", "preferred to the first level, %"),
            .help = FF_TR_NOOP("SmallerModelForm",
                               "How often a judge prefers its answer when it is laid beside that "
                               "of the first level alone; 50 when both are as good"),
            .member = &SmallerModel::preference,
            .perUnit = 1e-2,
            .high = 99.99,
            .decimals = 2,
        },
    };
    return kRows;
}

SmallerModelForm::SmallerModelForm(QWidget *parent)
    : FlowForm(parent)
{
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const NumberRow &row = numberTable()[i];
        m_numbers[i] = new NumberBox(this);
        m_numbers[i]->setObjectName(QLatin1StringView(row.name));
        m_numbers[i]->setDecimals(row.decimals);
        m_numbers[i]->setRange(0, row.high);
        m_labels[i] = addField(*m_numbers[i]);
        connect(m_numbers[i], &QDoubleSpinBox::valueChanged, this, [this, i](double value) {
            const NumberRow &here = numberTable()[i];
            std::optional<double> &typed = m_typed.*here.member;
            typed.reset();
            if (value > 0)
                typed = value * here.perUnit;
            emit changed(m_typed);
        });
    }
    retranslateUi();
}

void SmallerModelForm::changeEvent(QEvent *event)
{
    FlowForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SmallerModelForm::retranslateUi()
{
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const NumberRow &row = numberTable()[i];
        nameField(*m_numbers[i], *m_labels[i], translated(row.label), translated(row.help));
        m_numbers[i]->setLocale(QLocale());
        m_numbers[i]->setSpecialValueText(tr("as in the requests"));
    }
}

void SmallerModelForm::show(const SmallerModel &typed)
{
    m_typed = typed;
    for (std::size_t i = 0; i < m_numbers.size(); ++i) {
        const QSignalBlocker blocker(m_numbers[i]);
        const NumberRow &row = numberTable()[i];
        m_numbers[i]->setValue((typed.*row.member).value_or(0) / row.perUnit);
    }
}

} // namespace fourfold
