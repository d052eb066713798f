// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/stretch_mean.h"

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

/// A stretch that is longer, or no number, has the mean of the series.
constexpr double kLongestHours = 1e9;

/// A series that begins again at its end, with its running sums.
class EndlessSeries
{
public:
    explicit EndlessSeries(const PlannedSeries &planned)
        : m_planned(planned)
        , m_slots(planned.series().values.size())
        , m_size(static_cast<double>(m_slots))
    {}

    /// Sum of the values up to a whole slot.
    [[nodiscard]] double sum(double slot) const
    {
        const double rounds = roundsBefore(slot);
        return rounds * m_planned.sums()[m_slots] + m_planned.sums()[inside(slot, rounds)];
    }

    /// Slots with a value up to there.
    [[nodiscard]] double known(double slot) const
    {
        const double rounds = roundsBefore(slot);
        return rounds * knownUntil(m_slots) + knownUntil(inside(slot, rounds));
    }

    /// The value at a place; missing where it is.
    [[nodiscard]] double value(double place) const
    {
        return m_planned.series().values[std::min(inside(place, roundsBefore(place)), m_slots - 1)];
    }

private:
    /// How often the series began again before a place: seldom at all.
    [[nodiscard]] double roundsBefore(double place) const
    {
        return place >= 0 && place < m_size ? 0 : std::floor(place / m_size);
    }

    [[nodiscard]] std::size_t inside(double place, double rounds) const
    {
        return static_cast<std::size_t>(std::clamp(place - rounds * m_size, 0.0, m_size));
    }

    [[nodiscard]] double knownUntil(std::size_t slot) const
    {
        return static_cast<double>(slot - m_planned.missingIn(0, slot));
    }

    const PlannedSeries &m_planned;
    std::size_t m_slots;
    double m_size;
};

/// Values over a stretch, each with its part, and how many slots had one.
struct PartialSum
{
    double sum = 0;
    double known = 0;

    void add(double value, double part)
    {
        if (std::isnan(value))
            return;
        sum += value * part;
        known += part;
    }
};

/// The edges of a stretch are added by themselves: in a difference of long sums a short stretch
/// would drown.
PartialSum sumOver(const EndlessSeries &series, double first, double last)
{
    PartialSum all;
    const double begin = std::floor(first) + 1;
    const double end = std::floor(last);
    if (end < begin) {
        all.add(series.value(first), last - first);
        return all;
    }
    all.add(series.value(first), begin - first);
    all.sum += series.sum(end) - series.sum(begin);
    all.known += series.known(end) - series.known(begin);
    all.add(series.value(last), last - end);
    return all;
}

} // namespace

StretchMean meanOver(const PlannedSeries &planned, double start, double hours)
{
    const EndlessSeries series(planned);
    const double step = planned.series().stepHours;
    const double first = start / step;
    const bool isOrdinary = hours >= 0 && hours <= kLongestHours;
    const double last =
        first + (isOrdinary ? hours / step : static_cast<double>(planned.series().values.size()));
    const PartialSum all = sumOver(series, first, last);
    StretchMean mean;
    if (!(all.known > 0)) {
        mean.gPerKwh = series.value(first);
        return mean;
    }
    mean.knownHours = all.known * step;
    mean.gPerKwh = all.sum / all.known;
    const auto pull = [&](double place) {
        const double value = series.value(place);
        return std::isnan(value) ? 0 : (value - mean.gPerKwh) / mean.knownHours;
    };
    mean.byHours = pull(last);
    mean.byStart = mean.byHours - pull(first);
    return mean;
}

} // namespace fourfold
