// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/band_text.h"

#include "core/analysis/significant_digits.h"
#include "core/support/numbers.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// Where lupdate and the program both look for the texts of this file.
struct BandText
{
    Q_DECLARE_TR_FUNCTIONS(BandText)
};

/// One end of a band, counted in its unit, with its digits.
QString endText(double end, const Interval &band, double one, const QLocale &locale, int most)
{
    return numberText(end / one, locale, shownDigits(end, band, most));
}

} // namespace

int shownDigits(double amount, const std::optional<Interval> &band, int most)
{
    return band ? supportedDigits(amount, band->low, band->high, most) : most;
}

QString amountText(double amount, Unit unit, const std::optional<Interval> &band,
                   const QLocale &locale)
{
    return amountText(amount, unit, locale, shownDigits(amount, band, kAmountDigits));
}

QString ratioText(double ratio, const std::optional<Interval> &band, const QLocale &locale)
{
    return numberText(ratio, locale, shownDigits(ratio, band, kRatioDigits)) + u'×';
}

QString bandText(const Interval &band, double amount, Unit unit, const QLocale &locale)
{
    const DisplayUnit shown = displayUnit(amount, unit);
    //: a span that holds 90 % of the draws: from %1 to %2, %3 is the unit
    const QString text =
        BandText::tr("90 %: %1–%2 %3")
            .arg(endText(band.low, band, shown.size, locale, kAmountDigits),
                 endText(band.high, band, shown.size, locale, kAmountDigits), shown.symbol);
    return withUnbrokenPercents(text.trimmed());
}

QString ratioBandText(const Interval &band, const QLocale &locale)
{
    //: a span that holds 90 % of the draws of a ratio
    return withUnbrokenPercents(BandText::tr("90 %: %1–%2×")
                                    .arg(endText(band.low, band, 1, locale, kRatioDigits),
                                         endText(band.high, band, 1, locale, kRatioDigits)));
}

QString shareText(double share, const QLocale &locale)
{
    const double percent = std::round(share * kPercent);
    if (percent == 0 && share > 0)
        return withUnbrokenPercents(BandText::tr("less than 1 %"));
    if (percent == kPercent && share < 1)
        return withUnbrokenPercents(BandText::tr("more than 99 %"));
    return withUnbrokenPercents(BandText::tr("%1 %").arg(locale.toString(percent, 'f', 0)));
}

QString measurementText(const Measurement &measurement, const Study &study)
{
    const QString field = translated(fieldRow(measurement.field).label);
    const Scenario *scenario = findScenario(study, measurement.scenario);
    //: a field, and the scenario whose value is meant
    return scenario == nullptr ? field
                               : BandText::tr("%1 of %2").arg(field, scenarioName(*scenario));
}

} // namespace fourfold
