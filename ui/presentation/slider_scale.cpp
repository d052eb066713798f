// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slider_scale.h"

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

/// The value rounded to a multiple of a power of ten: exact for the powers below 1 too.
double roundedTo(double value, int exponent)
{
    const double power = std::pow(10.0, std::abs(exponent));
    return exponent < 0 ? std::round(value * power) / power : std::round(value / power) * power;
}

int exponentOf(double value)
{
    return static_cast<int>(std::floor(std::log10(value)));
}

} // namespace

int sliderPosition(const SliderRange &range, double value)
{
    const double inside = std::clamp(value, range.low, range.high);
    const double share = range.isLogarithmic
                             ? std::log(inside / range.low) / std::log(range.high / range.low)
                             : (inside - range.low) / (range.high - range.low);
    return static_cast<int>(std::lround(share * kSliderSteps));
}

double sliderValue(const FieldRow &row, const SliderRange &range, int position)
{
    constexpr int kDigits = 3;
    constexpr double kReadable = 200; // different values at least
    if (position <= 0)
        return range.low;
    if (position >= kSliderSteps)
        return range.high;
    const double share = static_cast<double>(position) / kSliderSteps;
    double value = 0;
    if (range.isLogarithmic) {
        value = range.low * std::pow(range.high / range.low, share);
        value = roundedTo(value, exponentOf(value) - kDigits + 1);
    } else {
        const double span = range.high - range.low;
        value = roundedTo(range.low + share * span, exponentOf(span / kReadable));
    }
    if (row.unit == Unit::Count)
        value = std::round(value);
    return std::clamp(value, range.low, range.high);
}

Number moved(const FieldRow &row, const Number &number, double value)
{
    Number to{.value = value, .range = number.range};
    if (!to.range)
        return to;
    if (number.value == 0)
        return {.value = value, .range = std::nullopt};
    const double factor = value / number.value;
    to.range->low = std::max(to.range->low * factor, row.bounds.low);
    to.range->high = std::min(to.range->high * factor, row.bounds.high);
    return checked(row, to) ? to : Number{.value = value, .range = std::nullopt};
}

double onTheWay(double from, double to, double share)
{
    if (share >= 1)
        return to;
    return from > 0 && to > 0 ? from * std::pow(to / from, share) : from + (to - from) * share;
}

} // namespace fourfold
