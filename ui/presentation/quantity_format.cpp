// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/quantity_format.h"

#include "core/support/numbers.h"
#include "ui/presentation/text.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// One unit of a ladder; size counted in the ladder's own unit.
struct Rung
{
    double size = 1;
    Text symbol;
};

struct Ladder
{
    Unit unit = Unit::None;
    std::span<const Rung> rungs; ///< from small to large
};

constexpr std::array kCarbonRungs = {
    Rung{1e-6, {"", "µg"}}, Rung{1e-3, {"", "mg"}}, Rung{1, {"", "g"}},     Rung{1e3, {"", "kg"}},
    Rung{1e6, {"", "t"}},   Rung{1e9, {"", "kt"}},  Rung{1e12, {"", "Mt"}}, Rung{1e15, {"", "Gt"}},
};
constexpr std::array kEnergyRungs = {
    Rung{1e-6, {"", "µWh"}}, Rung{1e-3, {"", "mWh"}}, Rung{1, {"", "Wh"}},
    Rung{1e3, {"", "kWh"}},  Rung{1e6, {"", "MWh"}},  Rung{1e9, {"", "GWh"}},
    Rung{1e12, {"", "TWh"}},
};
constexpr std::array kVolumeRungs = {
    Rung{1e-6, {"", "µL"}}, Rung{1e-3, {"", "mL"}}, Rung{1, {"", "L"}},
    Rung{1e3, {"", "m³"}},  Rung{1e6, {"", "ML"}},  Rung{1e9, {"", "GL"}},
};
constexpr std::array kPowerRungs = {
    Rung{1e-3, {"", "mW"}}, Rung{1, {"", "W"}},    Rung{1e3, {"", "kW"}},
    Rung{1e6, {"", "MW"}},  Rung{1e9, {"", "GW"}},
};
constexpr std::array kTimeRungs = {
    Rung{1e-3, {"", "ms"}},
    Rung{1, {"", "s"}},
    Rung{60, {"", "min"}},
    Rung{3600, FF_TR_NOOP("Unit", "h")},
    Rung{86400, FF_TR_NOOP("Unit", "d")},
    Rung{31536000, FF_TR_NOOP("Unit", "y")},
};
constexpr std::array kDeviceHourRungs = {
    Rung{1, FF_TR_NOOP("Unit", "device-h")},
    Rung{1e3, FF_TR_NOOP("Unit", "k device-h")},
    Rung{1e6, FF_TR_NOOP("Unit", "M device-h")},
    Rung{1e9, FF_TR_NOOP("Unit", "G device-h")},
};
constexpr std::array kComputePerEnergyRungs = {
    Rung{1e6, {"", "MFLOP/J"}},
    Rung{1e9, {"", "GFLOP/J"}},
    Rung{1e12, {"", "TFLOP/J"}},
};
constexpr std::array kMoneyRungs = {
    Rung{1, {"", "USD"}},
    Rung{1e3, FF_TR_NOOP("Unit", "k USD")},
    Rung{1e6, FF_TR_NOOP("Unit", "M USD")},
    Rung{1e9, FF_TR_NOOP("Unit", "bn USD")},
};

constexpr std::array kLadders = {
    Ladder{Unit::DeviceHour, kDeviceHourRungs},
    Ladder{Unit::Gram, kCarbonRungs},
    Ladder{Unit::WattHour, kEnergyRungs},
    Ladder{Unit::Litre, kVolumeRungs},
    Ladder{Unit::Watt, kPowerRungs},
    Ladder{Unit::Second, kTimeRungs},
    Ladder{Unit::UsDollar, kMoneyRungs},
    Ladder{Unit::FlopPerJoule, kComputePerEnergyRungs},
};

/// The ladder of a unit. Device-hours are no durations though they have the same dimension.
const Ladder *ladderOf(Unit unit)
{
    const auto own = std::ranges::find(kLadders, unit, &Ladder::unit);
    if (own != kLadders.end())
        return &*own;
    const auto same = std::find_if(kLadders.begin() + 1, kLadders.end(), [&](const Ladder &ladder) {
        return unitRow(ladder.unit).exponents == unitRow(unit).exponents;
    });
    return same == kLadders.end() ? nullptr : &*same;
}

QString symbolText(const Text &symbol)
{
    return *symbol.context == '\0' ? toQString(symbol.source) : translated(symbol);
}

double rounded(double value, int digits)
{
    return parseNumber(toText(value, digits)).value_or(value);
}

QString superscript(int exponent)
{
    constexpr std::u16string_view kDigits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text = exponent < 0 ? u"⁻"_s : QString();
    for (const char digit : toText(std::abs(static_cast<double>(exponent))))
        text += QChar(kDigits[static_cast<std::size_t>(digit - '0')]);
    return text;
}

QString fixedText(double value, const QLocale &locale, int decimals, TrailingZeros zeros)
{
    QString text = locale.toString(value, 'f', std::max(decimals, 0));
    const QString point = locale.decimalPoint();
    if (zeros == TrailingZeros::Kept || !text.contains(point))
        return text;
    const QString zero = locale.zeroDigit();
    while (text.endsWith(zero))
        text.chop(zero.size());
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

} // namespace

DisplayUnit displayUnit(double amount, Unit unit)
{
    const Ladder *ladder = ladderOf(unit);
    if (ladder == nullptr)
        return {1, unitText(unit)};
    const double oneInLadder = convert(1, unit, ladder->unit);
    const double size = std::abs(amount) * oneInLadder;
    const Rung *chosen = nullptr;
    for (const Rung &rung : ladder->rungs) {
        const bool fits = std::isfinite(size) && rounded(size / rung.size, kAmountDigits) >= 1;
        if (fits || chosen == nullptr)
            chosen = &rung;
    }
    // Nothing at all is shown in the unit it was counted in.
    if (size == 0 || !std::isfinite(size))
        return {1, unitText(unit)};
    return {chosen->size / oneInLadder, symbolText(chosen->symbol)};
}

QString unitText(Unit unit)
{
    const Ladder *ladder = ladderOf(unit);
    if (ladder != nullptr) {
        const double size = convert(1, unit, ladder->unit);
        const auto rung = std::ranges::find_if(ladder->rungs, [&](const Rung &candidate) {
            return std::abs(candidate.size / size - 1) < 1e-9;
        });
        if (rung != ladder->rungs.end())
            return symbolText(rung->symbol);
    }
    return toQString(unitRow(unit).symbol);
}

QString numberText(double value, const QLocale &locale, int digits, TrailingZeros zeros)
{
    constexpr int kLargestPlainExponent = 5;
    constexpr int kSmallestPlainExponent = -4;
    if (!std::isfinite(value))
        return u"–"_s;
    if (value == 0)
        return locale.toString(0);
    const double shown = rounded(value, digits);
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(shown))));
    if (exponent <= kLargestPlainExponent && exponent >= kSmallestPlainExponent)
        return fixedText(shown, locale, digits - 1 - exponent, zeros);
    const double mantissa = shown / std::pow(10.0, exponent);
    return u"%1 × 10%2"_s.arg(fixedText(mantissa, locale, digits - 1, zeros),
                              superscript(exponent));
}

QString amountText(double amount, Unit unit, const QLocale &locale, int digits)
{
    return amountText(amount, displayUnit(amount, unit), locale, digits);
}

QString amountText(double amount, const DisplayUnit &unit, const QLocale &locale, int digits,
                   TrailingZeros zeros)
{
    const QString number = numberText(amount / unit.size, locale, digits, zeros);
    return unit.symbol.isEmpty() ? number : number + u' ' + unit.symbol;
}

QString ratioText(double ratio, const QLocale &locale)
{
    return numberText(ratio, locale, kRatioDigits) + u'×';
}

QString percentText(double share, const QLocale &locale)
{
    const double percent = share * kPercent;
    if (!std::isfinite(percent))
        return u"–"_s;
    return withUnbrokenPercents(locale.toString(percent, 'f', std::abs(percent) < kPercent ? 1 : 0)
                                + u" %"_s);
}

QString withUnbrokenPercents(QString text)
{
    return text.replace(u" %"_s, u"\u00a0%"_s);
}

QString fileNumber(double value)
{
    return std::isfinite(value) ? toQString(toText(value)) : QString();
}

} // namespace fourfold
