// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/restart_programme.h"

#include "core/support/overflow.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace fourfold {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();
constexpr double kTiny = 1e-9; ///< slots; what is shorter is noise of a division
constexpr std::size_t kMostStates = std::size_t{1} << 24;

/// What is done in a slot, and whether the run went on from the slot before.
enum class Step : std::uint8_t { Pause, Whole, FractionAtStart, FractionAtEnd, Edge };
struct Choice
{
    Step step = Step::Pause;
    bool wasRunning = false;
};

/// How much of the job lies in the partial slots at either end of the window, in whole slots, and
/// in one fraction of a slot between.
struct Split
{
    double first = 0;
    double last = 0;
    double fraction = 0;
    std::size_t whole = 0;
};

/// The dynamic programme over (slot, whole slots done, fraction done, running).
class Programme
{
public:
    Programme(std::span<const double> values, const SlotWindow &window)
        : m_values(values)
        , m_window(window)
        , m_first(static_cast<std::size_t>(std::floor(window.release)))
        , m_end(static_cast<std::size_t>(std::ceil(window.deadline)))
        , m_head(std::min(static_cast<double>(m_first) + 1, window.deadline) - window.release)
        , m_tail(m_end - m_first > 1 ? window.deadline - static_cast<double>(m_end - 1) : 1)
    {}

    [[nodiscard]] std::vector<Split> splits() const;
    double solve(const Split &split);
    [[nodiscard]] std::vector<SlotRun> runs(const Split &split) const;

private:
    [[nodiscard]] std::size_t slots() const { return m_end - m_first; }
    [[nodiscard]] bool isHead(std::size_t i) const { return i == 0 && m_head < 1; }
    [[nodiscard]] bool isTail(std::size_t i) const { return i + 1 == slots() && m_tail < 1; }
    [[nodiscard]] std::size_t state(std::size_t whole, bool hasFraction, bool isRunning) const
    {
        return whole * 4 + (hasFraction ? 2U : 0U) + (isRunning ? 1U : 0U);
    }
    void offer(std::size_t to, double cost, Choice choice);
    void step(std::size_t slot, const Split &split);
    void stepEdge(std::size_t slot, double amount);
    void stepFrom(std::size_t slot, const Split &split, std::size_t whole, bool hasFraction);

    std::span<const double> m_values;
    const SlotWindow &m_window;
    std::size_t m_first;
    std::size_t m_end;
    double m_head; ///< of the first slot that may be used
    double m_tail; ///< of the last
    std::vector<double> m_before;
    std::vector<double> m_after;
    std::vector<Choice> m_choices; ///< by slot and state
    std::size_t m_row = 0;
};

/// A split into whole slots with the remainder as fraction; nothing when it is negative.
void addSplit(std::vector<Split> &all, double first, double last, double rest)
{
    if (rest < -kTiny)
        return;
    const double whole = std::floor(rest + kTiny);
    const double fraction = rest - whole;
    all.push_back({first, last, fraction > kTiny ? fraction : 0, static_cast<std::size_t>(whole)});
}

std::vector<Split> Programme::splits() const
{
    const double length = m_window.length;
    std::vector<Split> all;
    const std::vector<double> heads = m_head < 1 ? std::vector{0.0, m_head} : std::vector{0.0};
    const std::vector<double> tails = m_tail < 1 ? std::vector{0.0, m_tail} : std::vector{0.0};
    for (const double head : heads) {
        for (const double tail : tails)
            addSplit(all, head, tail, length - head - tail);
    }
    for (const double tail : tails) { // the remainder in the first slot
        const double rest = length - tail - std::floor(length - tail);
        if (m_head < 1 && rest > kTiny && rest < m_head)
            addSplit(all, rest, tail, length - tail - rest);
    }
    for (const double head : heads) { // the remainder in the last slot
        const double rest = length - head - std::floor(length - head);
        if (m_tail < 1 && rest > kTiny && rest < m_tail)
            addSplit(all, head, rest, length - head - rest);
    }
    return all;
}

void Programme::offer(std::size_t to, double cost, Choice choice)
{
    if (!(cost < m_after[to]))
        return;
    m_after[to] = cost;
    m_choices[m_row + to] = choice;
}

void Programme::stepEdge(std::size_t slot, double amount)
{
    const double k = m_values[m_first + slot];
    for (std::size_t to = 0; to < m_after.size(); to += 2) {
        const double idle = m_before[to];
        const double running = m_before[to + 1];
        if (amount <= 0) {
            offer(to, idle, {Step::Pause, false});
            offer(to, running, {Step::Pause, true});
            continue;
        }
        offer(to + 1, running + amount * k, {Step::Edge, true});
        offer(to + 1, std::min(idle, running) + (amount + m_window.restart) * k,
              {Step::Edge, running < idle});
    }
}

void Programme::stepFrom(std::size_t slot, const Split &split, std::size_t whole, bool hasFraction)
{
    const double k = m_values[m_first + slot];
    const double restart = m_window.restart * k;
    for (const bool isRunning : {false, true}) {
        const double cost = m_before[state(whole, hasFraction, isRunning)];
        if (cost == kNever)
            continue;
        offer(state(whole, hasFraction, false), cost, {Step::Pause, isRunning});
        if (whole < split.whole)
            offer(state(whole + 1, hasFraction, true), cost + k + (isRunning ? 0 : restart),
                  {Step::Whole, isRunning});
        if (hasFraction || split.fraction <= 0)
            continue;
        if (isRunning)
            offer(state(whole, true, false), cost + split.fraction * k,
                  {Step::FractionAtStart, true});
        offer(state(whole, true, true), cost + split.fraction * k + restart,
              {Step::FractionAtEnd, isRunning});
    }
}

void Programme::step(std::size_t slot, const Split &split)
{
    m_row = slot * m_after.size();
    std::ranges::fill(m_after, kNever);
    if (isHead(slot)) {
        stepEdge(slot, split.first);
    } else if (isTail(slot)) {
        stepEdge(slot, split.last);
    } else {
        for (std::size_t whole = 0; whole <= split.whole; ++whole) {
            for (const bool hasFraction : {false, true})
                stepFrom(slot, split, whole, hasFraction);
        }
    }
    m_before.swap(m_after);
}

double Programme::solve(const Split &split)
{
    m_before.assign(4 * (split.whole + 1), kNever);
    m_after = m_before;
    m_choices.assign(slots() * m_after.size(), {});
    m_before[0] = 0;
    for (std::size_t slot = 0; slot < slots(); ++slot)
        step(slot, split);
    const bool hasFraction = split.fraction > 0;
    return std::min(m_before[state(split.whole, hasFraction, false)],
                    m_before[state(split.whole, hasFraction, true)]);
}

/// Precondition: solve() was called last with this split.
std::vector<SlotRun> Programme::runs(const Split &split) const
{
    std::vector<SlotRun> runs;
    std::size_t whole = split.whole;
    bool hasFraction = split.fraction > 0;
    bool isRunning =
        m_before[state(whole, hasFraction, true)] < m_before[state(whole, hasFraction, false)];
    for (std::size_t slot = slots(); slot-- > 0;) {
        const Choice choice =
            m_choices[slot * m_before.size() + state(whole, hasFraction, isRunning)];
        const auto start = static_cast<double>(m_first + slot);
        switch (choice.step) {
        case Step::Pause:
            break;
        case Step::Whole:
            runs.push_back({start, start + 1});
            --whole;
            break;
        case Step::FractionAtStart:
            runs.push_back({start, start + split.fraction});
            hasFraction = false;
            break;
        case Step::FractionAtEnd:
            runs.push_back({start + 1 - split.fraction, start + 1});
            hasFraction = false;
            break;
        case Step::Edge:
            runs.push_back(isHead(slot) ? SlotRun{m_window.release + m_head - split.first,
                                                  m_window.release + m_head}
                                        : SlotRun{start, start + split.last});
            break;
        }
        isRunning = choice.wasRunning;
    }
    std::ranges::reverse(runs);
    return runs;
}

} // namespace

Result<std::vector<SlotRun>> cheapestRuns(std::span<const double> values, const SlotWindow &window)
{
    if (std::floor(window.release) + 1 >= window.deadline)
        return std::vector{SlotRun{window.release, window.release + window.length}};
    if ((window.deadline - window.release) * window.length > static_cast<double>(kMostStates))
        return Error{
            ErrorCode::TooLarge, "",
            Message{FF_TR_NOOP("Message", "the window has too many slots for a job with an "
                                          "energy of restart: take a shorter window or "
                                          "hourly values"),
                    {}}};
    Programme programme(values, window);
    const std::vector<Split> splits = programme.splits();
    double least = kNever;
    Split best;
    for (const Split &split : splits) {
        const double cost = programme.solve(split);
        if (cost < least) {
            least = cost;
            best = split;
        }
    }
    if (!std::isfinite(least))
        return overflowError();
    (void)programme.solve(best);
    return programme.runs(best);
}

} // namespace fourfold
