// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/schedule.h"

#include "core/support/overflow.h"
#include "core/time/restart_programme.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fourfold {
namespace {

std::size_t slotAt(double place)
{
    return static_cast<std::size_t>(std::floor(place + kTinySlots));
}

Error wrongWindow(Text text, std::vector<std::string> args = {})
{
    return Error{ErrorCode::OutOfBounds, "", Message{text, std::move(args)}};
}

double startCost(const PlannedSeries &planned, double start, double restart)
{
    return restart > 0 ? restart * planned.series().values[slotAt(start)] : 0;
}

/// Adds what a run emits, slot by slot: only its first and its last may be there in part.
void addRun(double &sum, const std::vector<double> &values, const SlotRun &run)
{
    const auto partOf = [&run](std::size_t slot) {
        const auto start = static_cast<double>(slot);
        return std::min(run.end, start + 1) - std::max(run.start, start);
    };
    const std::size_t first = slotAt(run.start);
    const std::size_t end =
        std::min(static_cast<std::size_t>(std::max(0.0, std::ceil(run.end))), values.size());
    if (first >= end)
        return;
    sum += partOf(first) * values[first];
    for (std::size_t slot = first + 1; slot + 1 < end; ++slot)
        sum += values[slot];
    if (first + 1 < end)
        sum += partOf(end - 1) * values[end - 1];
}

/// What runs emit for each kW.
double gramsOf(const PlannedSeries &planned, const std::vector<SlotRun> &runs, double restart)
{
    double grams = 0;
    for (const SlotRun &run : runs) {
        addRun(grams, planned.series().values, run);
        grams += startCost(planned, run.start, restart);
    }
    return grams * planned.series().stepHours;
}

Result<Schedule> scheduleOf(const PlannedSeries &planned, const std::vector<SlotRun> &parts,
                            double restart)
{
    std::vector<SlotRun> runs;
    runs.reserve(parts.size());
    for (const SlotRun &part : parts) {
        if (!runs.empty() && part.start - runs.back().end < kTinySlots)
            runs.back().end = part.end;
        else
            runs.push_back(part);
    }
    Schedule schedule;
    schedule.gramsPerKw = gramsOf(planned, runs, restart);
    if (!std::isfinite(schedule.gramsPerKw))
        return overflowError();
    schedule.runs.reserve(runs.size());
    for (const SlotRun &run : runs)
        schedule.runs.push_back({planned.series().at(run.start), planned.series().at(run.end)});
    return schedule;
}

/// Keeps the cheapest start, of equal ones the earliest.
class StartSearch
{
public:
    StartSearch(const PlannedSeries &planned, const SlotWindow &window)
        : m_planned(planned)
        , m_window(window)
    {}

    void offer(double start, double cost)
    {
        cost += startCost(m_planned, start, m_window.restart);
        if (cost >= m_least - m_planned.noise() && m_isFound)
            return;
        m_isFound = true;
        m_least = cost;
        m_start = start;
    }

    void offer(double start)
    {
        offer(start, m_planned.until(start + m_window.length) - m_planned.until(start));
    }

    [[nodiscard]] double start() const { return m_start; }

private:
    const PlannedSeries &m_planned;
    const SlotWindow &m_window;
    bool m_isFound = false;
    double m_least = 0;
    double m_start = 0;
};

/// The slots of a window, the first and the last of which may lie inside in part.
class WindowSlots
{
public:
    WindowSlots(const PlannedSeries &planned, const SlotWindow &window)
        : m_window(window)
        , m_first(slotAt(window.release))
        , m_values(std::span(planned.series().values)
                       .subspan(m_first,
                                static_cast<std::size_t>(std::ceil(window.deadline - kTinySlots))
                                    - m_first))
    {}

    [[nodiscard]] std::span<const double> values() const { return m_values; }
    [[nodiscard]] double start(std::size_t i) const
    {
        return i == 0 ? m_window.release : static_cast<double>(m_first + i);
    }
    [[nodiscard]] double end(std::size_t i) const
    {
        return i + 1 == m_values.size() ? m_window.deadline : static_cast<double>(m_first + i + 1);
    }
    [[nodiscard]] double length(std::size_t i) const { return end(i) - start(i); }

    /// What all slots of values up to a limit (or below it) have together.
    [[nodiscard]] double lengthUpTo(double limit, bool isLimitInside) const
    {
        const auto isCheap = [=](double value) {
            return value < limit || (isLimitInside && value == limit);
        };
        auto sum = static_cast<double>(std::ranges::count_if(m_values, isCheap));
        const std::size_t last = m_values.size() - 1;
        if (isCheap(m_values.front()))
            sum -= 1 - length(0);
        if (last > 0 && isCheap(m_values[last]))
            sum -= 1 - length(last);
        return sum;
    }

private:
    const SlotWindow &m_window;
    std::size_t m_first;
    std::span<const double> m_values;
};

/// The value of a rank, from 0 on. Which values are less is no branch: it would be guessed wrong
/// every other time, which takes longer than to move them.
double valueOfRank(std::vector<double> values, std::size_t rank)
{
    double *first = values.data();
    std::size_t count = values.size();
    const auto moveAhead = [&](std::size_t from, auto isAhead) {
        std::size_t ahead = from;
        for (std::size_t i = from; i < count; ++i) {
            const double value = first[i];
            first[i] = first[ahead];
            first[ahead] = value;
            ahead += isAhead(value) ? 1U : 0U;
        }
        return ahead;
    };
    while (true) {
        const double low = std::min(first[0], first[count / 2]);
        const double high = std::max(first[0], first[count / 2]);
        const double pivot = std::clamp(first[count - 1], low, high);
        const std::size_t less = moveAhead(0, [pivot](double value) { return value < pivot; });
        if (rank < less) {
            count = less;
            continue;
        }
        const std::size_t end = moveAhead(less, [pivot](double value) { return value == pivot; });
        if (rank < end)
            return pivot;
        first += end;
        count -= end;
        rank -= end;
    }
}

/// The dearest value that is used. No slot is longer than one, so no less than the value of rank
/// floor(length) does, and little more.
double dearestUsed(const WindowSlots &inWindow, double length)
{
    const std::span<const double> values = inWindow.values();
    double limit =
        valueOfRank({values.begin(), values.end()}, std::min(slotAt(length), values.size() - 1));
    while (inWindow.lengthUpTo(limit, true) < length - kTinySlots) {
        double next = std::numeric_limits<double>::infinity();
        for (const double value : inWindow.values())
            next = value > limit ? std::min(next, value) : next;
        if (std::isinf(next))
            break;
        limit = next;
    }
    return limit;
}

/// How much of each slot is used: all that is cheaper than the limit, of the limit the earliest.
std::vector<double> usedOf(const WindowSlots &inWindow, double length)
{
    const double limit = dearestUsed(inWindow, length);
    double rest = length - inWindow.lengthUpTo(limit, false);
    std::vector<double> used(inWindow.values().size(), 0);
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (inWindow.values()[i] < limit) {
            used[i] = inWindow.length(i);
        } else if (inWindow.values()[i] == limit && rest > kTinySlots) {
            used[i] = std::min(rest, inWindow.length(i));
            rest -= used[i];
        }
    }
    return used;
}

/// A slot that is not wholly used runs beside a neighbour that runs.
std::vector<SlotRun> cheapestParts(const PlannedSeries &planned, const SlotWindow &window)
{
    const WindowSlots inWindow(planned, window);
    const std::vector<double> used = usedOf(inWindow, window.length);
    std::vector<SlotRun> runs;
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (used[i] <= 0)
            continue;
        const double start = inWindow.start(i);
        const bool isBehindARun = !runs.empty() && start - runs.back().end < kTinySlots;
        const bool isBeforeARun = i + 1 < used.size() && used[i + 1] > 0;
        if (isBehindARun)
            runs.back().end = start + used[i];
        else if (isBeforeARun)
            runs.push_back({inWindow.end(i) - used[i], inWindow.end(i)});
        else
            runs.push_back({start, start + used[i]});
    }
    return runs;
}

} // namespace

PlannedSeries::PlannedSeries(IntensitySeries series)
    : m_series(std::move(series))
    , m_mean(meanOf(m_series))
    , m_sums(m_series.values.size() + 1)
    , m_missing(m_series.values.size() + 1)
{
    double size = 0;
    for (std::size_t i = 0; i < m_series.values.size(); ++i) {
        const bool isMissing = std::isnan(m_series.values[i]);
        const double value = isMissing ? 0 : m_series.values[i];
        m_sums[i + 1] = m_sums[i] + value;
        m_missing[i + 1] = m_missing[i] + (isMissing ? 1U : 0U);
        size += std::abs(value);
    }
    m_noise = 4 * std::numeric_limits<double>::epsilon() * size;
}

double PlannedSeries::until(double slot) const
{
    const double whole = std::floor(slot);
    const double part = slot - whole;
    const auto index = static_cast<std::size_t>(whole);
    const double sum = m_sums[std::min(index, m_sums.size() - 1)];
    const bool hasPart =
        part > 0 && index < m_series.values.size() && !std::isnan(m_series.values[index]);
    return hasPart ? sum + part * m_series.values[index] : sum;
}

std::size_t PlannedSeries::missingIn(std::size_t first, std::size_t end) const
{
    return m_missing[end] - m_missing[first];
}

Result<SlotWindow> windowOf(const PlannedSeries &planned, const Job &job)
{
    const IntensitySeries &series = planned.series();
    const double step = series.stepHours;
    SlotWindow window{series.slotOf(job.release), series.slotOf(job.deadline), job.hours / step,
                      job.restartHours / step};
    if (window.release + window.length > window.deadline + kTinySlots)
        return wrongWindow(
            FF_TR_NOOP("Message", "a job of %1 h does not fit between release and deadline, which "
                                  "are %2 h apart: move one of them, or shorten the job"),
            {toText(job.hours), toText((window.deadline - window.release) * step)});
    if (window.release < -kTinySlots
        || window.deadline > static_cast<double>(series.values.size()) + kTinySlots)
        return wrongWindow(FF_TR_NOOP("Message",
                                      "the window leaves the trace, which goes from %1 to %2: move "
                                      "release and deadline, or take another trace"),
                           {toIsoText(series.start), toIsoText(series.end())});
    if (!planned.isFinite())
        return overflowError();
    window.release = std::max(0.0, window.release);
    window.deadline = std::min(window.deadline, static_cast<double>(series.values.size()));
    const auto first = slotAt(window.release);
    const auto end = static_cast<std::size_t>(std::ceil(window.deadline - kTinySlots));
    if (const std::size_t missing = planned.missingIn(first, end); missing > 0) {
        std::size_t at = first;
        while (!std::isnan(series.values[at]))
            ++at;
        return wrongWindow(
            FF_TR_NOOP("Message", "the trace lacks %1 values between release and deadline, the "
                                  "first at %2; gaps above 2 h are not filled: move the window or "
                                  "take another trace"),
            {std::to_string(missing), toIsoText(series.at(static_cast<double>(at)))});
    }
    return window;
}

Result<Schedule> startAtRelease(const PlannedSeries &planned, const Job &job)
{
    const auto window = windowOf(planned, job);
    if (!window)
        return window.error();
    return scheduleOf(planned, {{window->release, window->release + window->length}},
                      window->restart);
}

Result<Schedule> bestStart(const PlannedSeries &planned, const Job &job)
{
    const auto window = windowOf(planned, job);
    if (!window)
        return window.error();
    const double last = std::max(window->release, window->deadline - window->length);
    const double whole = std::floor(window->length + kTinySlots);
    const double part = std::max(0.0, window->length - whole);
    const auto count = static_cast<std::size_t>(whole);
    const auto sums = planned.sums();
    const std::vector<double> &values = planned.series().values;
    StartSearch search(planned, *window);
    search.offer(window->release);
    for (auto slot = static_cast<std::size_t>(std::ceil(window->release));
         static_cast<double>(slot) <= last + part; ++slot) {
        const auto start = static_cast<double>(slot);
        if (part > kTinySlots && start - part > window->release && start - part < last)
            search.offer(start - part, sums[slot + count] - sums[slot] + part * values[slot - 1]);
        if (start <= last && slot + count <= values.size())
            search.offer(start, sums[slot + count] - sums[slot]
                                    + (part > kTinySlots ? part * values[slot + count] : 0));
    }
    search.offer(last);
    return scheduleOf(planned, {{search.start(), search.start() + window->length}},
                      window->restart);
}

Result<Schedule> bestRuns(const PlannedSeries &planned, const Job &job)
{
    const auto window = windowOf(planned, job);
    if (!window)
        return window.error();
    if (window->restart <= 0)
        return scheduleOf(planned, cheapestParts(planned, *window), 0);
    const auto runs = cheapestRuns(planned.series().values, *window);
    if (!runs)
        return runs.error();
    return scheduleOf(planned, *runs, window->restart);
}

Result<Schedule> bestSchedule(const PlannedSeries &planned, const Job &job, RunKind kind)
{
    return kind == RunKind::Contiguous ? bestStart(planned, job) : bestRuns(planned, job);
}

Result<double> scored(const PlannedSeries &planned, const Schedule &schedule, double restartHours)
{
    std::vector<SlotRun> runs;
    for (const TimeSpan &run : schedule.runs) {
        const auto window = windowOf(planned, {run.start, run.end});
        if (!window)
            return window.error();
        runs.push_back({window->release, window->deadline});
    }
    const double grams = gramsOf(planned, runs, restartHours / planned.series().stepHours);
    if (!std::isfinite(grams))
        return overflowError();
    return grams;
}

} // namespace fourfold
