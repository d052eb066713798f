// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/calibration_choice.h"

#include "ui/presentation/quantity_format.h"
#include "ui/presentation/series_style.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

struct CalibrationText
{
    Q_DECLARE_TR_FUNCTIONS(CalibrationText)
};

QString fittedAmount(const FittedValue &fitted, double value, const QLocale &locale)
{
    const Unit unit = fieldRow(fitted.field).unit;
    if (unit == Unit::None || unit == Unit::Share)
        return numberText(value, locale, kAmountDigits, TrailingZeros::Dropped);
    return amountText(value, unit, locale);
}

} // namespace

std::vector<CalibrationChoice> calibrationChoices(const StudyDocument &document,
                                                  const std::string &scenario)
{
    std::vector<CalibrationChoice> choices;
    CalibrationChoice all;
    const Study &study = document.study();
    for (std::size_t i = 0; i < study.scenarios.size(); ++i) {
        const Scenario &other = study.scenarios[i];
        if (other.id == scenario)
            continue;
        const auto run = measuredRun(study, other, document.catalog());
        if (!run)
            continue; // ignored: what was not measured is not offered
        all.runs.push_back(*run);
        choices.push_back({u"%1 · %2"_s.arg(scenarioLetter(i), scenarioName(other)), {*run}});
    }
    if (choices.size() > 1) {
        all.name = CalibrationText::tr("All %n measured scenarios", nullptr,
                                       static_cast<int>(all.runs.size()));
        choices.push_back(std::move(all));
    }
    return choices;
}

QString fittedText(const Calibration &calibration, const QLocale &locale)
{
    QStringList parts;
    for (const FittedValue &fitted : calibration.fitted) {
        const QString label = translated(fieldRow(fitted.field).label);
        const QString after = fittedAmount(fitted, fitted.value, locale);
        parts += fitted.before
                     ? CalibrationText::tr("%1: %2 → %3")
                           .arg(label, fittedAmount(fitted, *fitted.before, locale), after)
                     : CalibrationText::tr("%1: %2").arg(label, after);
    }
    return parts.join(u'\n');
}

QString deviationText(double error, const QLocale &locale)
{
    constexpr double kNothing = 5e-7;
    if (std::abs(error) < kNothing)
        return percentText(0, locale);
    const QString size = percentText(std::abs(error), locale);
    return error > 0 ? u"+"_s + size : u"−"_s + size;
}

} // namespace fourfold
