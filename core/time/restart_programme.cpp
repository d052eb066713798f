// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/restart_programme.h"

#include "core/support/overflow.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

namespace fourfold {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();
/// Slots of the window by slots of the job: a year of hours by any job.
constexpr double kMostStates = 8784.0 * 8784.0;

/// How much of the job lies in the partial slots at either end of the window, in whole slots, and
/// in one fraction of a slot between.
struct Split
{
    double first = 0;
    double last = 0;
    double fraction = 0;
    std::size_t whole = 0;
};

/// The least cost of what is done up to a slot, by whole slots done, without the fraction and with
/// it.
struct Row
{
    std::array<std::vector<double>, 2> idle;    ///< paused after the slot
    std::array<std::vector<double>, 2> running; ///< running at its end
};

/// A state that a row knows the cost of.
struct State
{
    std::size_t whole = 0;
    std::size_t fraction = 0; ///< 0 or 1
    bool isRunning = false;
};

/// What is done in a slot, and the state before it.
enum class Step : std::uint8_t { Pause, Whole, FractionAtStart, FractionAtEnd, Edge };
struct Choice
{
    Step step = Step::Pause;
    State before;
};

/// The dynamic programme over (slot, whole slots done, fraction done, running). A row follows from
/// the one before in plain loops over the whole slots done. Rows are kept at some slots alone;
/// those between are worked out again on the way back.
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
        , m_stride(static_cast<std::size_t>(std::sqrt(static_cast<double>(slots()))) + 1)
    {}

    [[nodiscard]] std::vector<Split> splits() const;
    /// The least cost; rows are kept in `kept` for the way back.
    double solve(const Split &split, std::vector<Row> &kept) const;
    [[nodiscard]] std::vector<SlotRun> runs(const Split &split, const std::vector<Row> &kept) const;

private:
    [[nodiscard]] std::size_t slots() const { return m_end - m_first; }
    [[nodiscard]] bool isHead(std::size_t i) const { return i == 0 && m_head < 1; }
    [[nodiscard]] bool isTail(std::size_t i) const { return i + 1 == slots() && m_tail < 1; }
    [[nodiscard]] static Row firstRow(const Split &split);
    void step(std::size_t slot, const Split &split, const Row &before, Row &after) const;
    void stepEdge(double k, double amount, const Row &before, Row &after) const;
    void stepWhole(std::size_t slot, const Split &split, const Row &before, Row &after) const;
    [[nodiscard]] State last(const Split &split, const Row &row) const;
    [[nodiscard]] Choice choiceAt(std::size_t slot, const Split &split, const Row &before,
                                  const State &state) const;
    [[nodiscard]] SlotRun runOf(Step step, std::size_t slot, const Split &split) const;

    std::span<const double> m_values;
    const SlotWindow &m_window;
    std::size_t m_first;
    std::size_t m_end;
    double m_head;        ///< of the first slot that may be used
    double m_tail;        ///< of the last
    std::size_t m_stride; ///< slots between rows that are kept
};

double costOf(const Row &row, const State &state)
{
    return (state.isRunning ? row.running : row.idle)[state.fraction][state.whole];
}

/// A split into whole slots with the remainder as fraction; nothing when it is negative.
void addSplit(std::vector<Split> &all, double first, double last, double rest)
{
    if (rest < -kTinySlots)
        return;
    const double whole = std::floor(rest + kTinySlots);
    const double fraction = rest - whole;
    all.push_back(
        {first, last, fraction > kTinySlots ? fraction : 0, static_cast<std::size_t>(whole)});
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
        if (m_head < 1 && rest > kTinySlots && rest < m_head)
            addSplit(all, rest, tail, length - tail - rest);
    }
    for (const double head : heads) { // the remainder in the last slot
        const double rest = length - head - std::floor(length - head);
        if (m_tail < 1 && rest > kTinySlots && rest < m_tail)
            addSplit(all, head, rest, length - head - rest);
    }
    return all;
}

Row Programme::firstRow(const Split &split)
{
    Row row;
    const std::size_t fractions = split.fraction > 0 ? 2 : 1;
    for (std::size_t f = 0; f < fractions; ++f) {
        row.idle[f].assign(split.whole + 1, kNever);
        row.running[f].assign(split.whole + 1, kNever);
    }
    return row;
}

/// The cheaper of two, as one machine instruction.
double lesser(double one, double other)
{
    return one < other ? one : other;
}

/// A slot at an end of the window, of which the split uses a certain part or nothing.
void Programme::stepEdge(double k, double amount, const Row &before, Row &after) const
{
    const double going = amount * k;
    const double starting = (amount + m_window.restart) * k;
    for (std::size_t f = 0; f < 2; ++f) {
        for (std::size_t w = 0; w < before.idle[f].size(); ++w) {
            const double idle = lesser(before.idle[f][w], before.running[f][w]);
            after.idle[f][w] = amount > 0 ? kNever : idle;
            after.running[f][w] =
                amount > 0 ? lesser(before.running[f][w] + going, idle + starting) : kNever;
        }
    }
}

/// A slot that is used wholly, not at all, or by the fraction: at its start behind a run, or at its
/// end before one. Of the whole slots done only those count that can still become all.
void Programme::stepWhole(std::size_t slot, const Split &split, const Row &before, Row &after) const
{
    const double k = m_values[m_first + slot];
    const double restart = m_window.restart * k;
    const std::size_t left = slots() - slot - 1;
    const std::size_t low = split.whole > left ? split.whole - left : 0;
    const std::size_t end = std::min(split.whole, slot + 1) + 1;
    for (std::size_t f = 0; f < 2; ++f) {
        if (before.idle[f].empty())
            break;
        const double *const idle = before.idle[f].data();
        const double *const running = before.running[f].data();
        double *const nextIdle = after.idle[f].data();
        double *const nextRunning = after.running[f].data();
        for (std::size_t w = low; w < end; ++w)
            nextIdle[w] = lesser(idle[w], running[w]);
        if (low == 0)
            nextRunning[0] = kNever;
        for (std::size_t w = std::max<std::size_t>(low, 1); w < end; ++w)
            nextRunning[w] = k + lesser(running[w - 1], idle[w - 1] + restart);
        if (end <= split.whole)
            nextIdle[end] = nextRunning[end] = kNever; // the next slot looks so far
    }
    if (split.fraction <= 0)
        return;
    const double part = split.fraction * k;
    const double *const idle = before.idle[0].data();
    const double *const running = before.running[0].data();
    double *const nextIdle = after.idle[1].data();
    double *const nextRunning = after.running[1].data();
    for (std::size_t w = low; w < end; ++w) {
        nextIdle[w] = lesser(nextIdle[w], running[w] + part);
        nextRunning[w] = lesser(nextRunning[w], lesser(idle[w], running[w]) + (part + restart));
    }
}

void Programme::step(std::size_t slot, const Split &split, const Row &before, Row &after) const
{
    const double k = m_values[m_first + slot];
    if (isHead(slot))
        stepEdge(k, split.first, before, after);
    else if (isTail(slot))
        stepEdge(k, split.last, before, after);
    else
        stepWhole(slot, split, before, after);
}

State Programme::last(const Split &split, const Row &row) const
{
    State state{split.whole, split.fraction > 0 ? 1U : 0U, true};
    const double running = costOf(row, state);
    state.isRunning = false;
    state.isRunning = running < costOf(row, state);
    return state;
}

double Programme::solve(const Split &split, std::vector<Row> &kept) const
{
    Row before = firstRow(split);
    Row after = before;
    before.idle[0][0] = 0;
    kept.clear();
    for (std::size_t slot = 0; slot < slots(); ++slot) {
        if (slot % m_stride == 0)
            kept.push_back(before);
        step(slot, split, before, after);
        std::swap(before, after);
    }
    kept.push_back(std::move(before));
    return costOf(kept.back(), last(split, kept.back()));
}

/// The step that led to a state: the cheapest one into it.
Choice Programme::choiceAt(std::size_t slot, const Split &split, const Row &before,
                           const State &state) const
{
    const double k = m_values[m_first + slot];
    const double restart = m_window.restart * k;
    Choice best;
    double least = kNever;
    const auto offer = [&](Step step, const State &from, double more) {
        const double cost = costOf(before, from) + more;
        if (cost < least) {
            least = cost;
            best = {step, from};
        }
    };
    const auto [whole, fraction, isRunning] = state;
    const double edge = isHead(slot) ? split.first : split.last;
    const bool isEdge = isHead(slot) || isTail(slot);
    for (const bool wasRunning : {false, true}) {
        const double start = wasRunning ? 0 : restart;
        if (!isRunning)
            offer(Step::Pause, {whole, fraction, wasRunning}, 0);
        else if (isEdge)
            offer(Step::Edge, {whole, fraction, wasRunning}, edge * k + start);
        else if (whole > 0)
            offer(Step::Whole, {whole - 1, fraction, wasRunning}, k + start);
        if (isEdge || fraction == 0)
            continue;
        if (isRunning)
            offer(Step::FractionAtEnd, {whole, 0, wasRunning}, split.fraction * k + restart);
        else if (wasRunning)
            offer(Step::FractionAtStart, {whole, 0, true}, split.fraction * k);
    }
    return best;
}

SlotRun Programme::runOf(Step step, std::size_t slot, const Split &split) const
{
    const auto start = static_cast<double>(m_first + slot);
    if (step == Step::FractionAtStart)
        return {start, start + split.fraction};
    if (step == Step::FractionAtEnd)
        return {start + 1 - split.fraction, start + 1};
    if (step == Step::Whole)
        return {start, start + 1};
    return isHead(slot)
               ? SlotRun{m_window.release + m_head - split.first, m_window.release + m_head}
               : SlotRun{start, start + split.last};
}

/// Precondition: `kept` is of this split.
std::vector<SlotRun> Programme::runs(const Split &split, const std::vector<Row> &kept) const
{
    std::vector<SlotRun> runs;
    State state = last(split, kept.back());
    std::vector<Row> rows(m_stride, firstRow(split));
    for (std::size_t block = kept.size() - 1; block-- > 0;) {
        const std::size_t first = block * m_stride;
        const std::size_t count = std::min(m_stride, slots() - first);
        rows[0] = kept[block];
        for (std::size_t i = 1; i < count; ++i)
            step(first + i - 1, split, rows[i - 1], rows[i]);
        for (std::size_t slot = first + count; slot-- > first;) {
            const Choice choice = choiceAt(slot, split, rows[slot - first], state);
            if (choice.step != Step::Pause)
                runs.push_back(runOf(choice.step, slot, split));
            state = choice.before;
        }
    }
    std::ranges::reverse(runs);
    return runs;
}

} // namespace

Result<std::vector<SlotRun>> cheapestRuns(std::span<const double> values, const SlotWindow &window)
{
    if (std::floor(window.release) + 1 >= window.deadline)
        return std::vector{SlotRun{window.release, window.release + window.length}};
    if ((window.deadline - window.release) * window.length > kMostStates)
        return Error{
            ErrorCode::TooLarge, "",
            Message{FF_TR_NOOP("Message", "the window has too many slots for a job with an "
                                          "energy of restart: take a shorter window or "
                                          "hourly values"),
                    {}}};
    const Programme programme(values, window);
    double least = kNever;
    Split best;
    std::vector<Row> bestRows;
    std::vector<Row> rows;
    for (const Split &split : programme.splits()) {
        const double cost = programme.solve(split, rows);
        if (cost < least) {
            least = cost;
            best = split;
            bestRows.swap(rows);
        }
    }
    if (!std::isfinite(least))
        return overflowError();
    return programme.runs(best, bestRows);
}

} // namespace fourfold
