// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/year_kernels.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace fourfold {
namespace {

/// The last values of a series in ascending order, with the sum of the least of them.
class SortedWindow
{
public:
    SortedWindow(std::span<const double> values, std::size_t count)
        : m_sorted(values.begin(), values.end())
        , m_count(count)
    {
        std::ranges::sort(m_sorted);
        for (std::size_t i = 0; i < count; ++i)
            m_sum += m_sorted[i];
    }

    [[nodiscard]] double sum() const { return m_sum; }

    /// One value leaves, another comes: what lies between them moves by one place.
    void replace(double leaving, double coming)
    {
        if (leaving == coming)
            return;
        double *const first = m_sorted.data();
        double *const end = first + m_sorted.size();
        double *const from = std::lower_bound(first, end, leaving);
        double *const to = std::lower_bound(first, end, coming);
        const std::size_t left = static_cast<std::size_t>(from - first);
        const std::size_t come = static_cast<std::size_t>(to - first) - (to > from ? 1U : 0U);
        if (to > from)
            std::memmove(from, from + 1, bytes(from + 1, to));
        else
            std::memmove(to + 1, to, bytes(to, from));
        m_sorted[come] = coming;
        if (left < m_count)
            m_sum += (come < m_count ? coming : m_sorted[m_count - 1]) - leaving;
        else if (come < m_count)
            m_sum += coming - m_sorted[m_count];
    }

private:
    static std::size_t bytes(const double *from, const double *to)
    {
        return static_cast<std::size_t>(to - from) * sizeof(double);
    }

    std::vector<double> m_sorted;
    std::size_t m_count;
    double m_sum = 0;
};

/// The sum of `length` values from each place on, put together from sums over 1, 2, 4, … values:
/// every pass is a plain loop over the whole, which compilers turn into wide instructions.
std::vector<double> sumsOfRuns(std::span<const double> values, std::size_t length)
{
    std::vector<double> powers(values.begin(), values.end());
    std::vector<double> sums(values.size() - length + 1, 0);
    std::size_t done = 0;
    for (std::size_t power = 1;; power *= 2) {
        if ((length & power) != 0) {
            for (std::size_t i = 0; i < sums.size(); ++i)
                sums[i] += powers[i + done];
            done += power;
        }
        if (done == length)
            return sums;
        for (std::size_t i = 0; i + 2 * power <= values.size(); ++i)
            powers[i] += powers[i + power];
    }
}

/// Each value becomes the least of the `count` values from it on, in the same way: two stretches
/// that overlap have the least of both.
void leastOfRuns(std::vector<double> &values, std::size_t count)
{
    const std::size_t size = values.size() - count + 1;
    std::size_t covered = 1;
    while (covered < count) {
        const std::size_t step = std::min(covered, count - covered);
        for (std::size_t i = 0; i + step < values.size(); ++i)
            values[i] = std::min(values[i], values[i + step]);
        covered += step;
    }
    values.resize(size);
}

} // namespace

std::vector<double> cheapestRunOfEachRelease(std::span<const double> values, std::size_t length,
                                             std::size_t window)
{
    assert(length > 0 && length <= window);
    if (values.size() < window)
        return {};
    std::vector<double> sums = sumsOfRuns(values, length);
    leastOfRuns(sums, window - length + 1);
    return sums;
}

std::vector<double> cheapestSlotsOfEachRelease(std::span<const double> values, std::size_t count,
                                               std::size_t window)
{
    assert(count > 0 && count <= window);
    if (values.size() < window)
        return {};
    SortedWindow sorted(values.first(window), count);
    std::vector<double> sums(values.size() - window + 1);
    sums[0] = sorted.sum();
    for (std::size_t i = 1; i < sums.size(); ++i) {
        sorted.replace(values[i - 1], values[i + window - 1]);
        sums[i] = sorted.sum();
    }
    return sums;
}

} // namespace fourfold
