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

} // namespace

std::vector<double> cheapestRunOfEachRelease(std::span<const double> values, std::size_t length,
                                             std::size_t window)
{
    assert(length > 0 && length <= window);
    if (values.size() < window)
        return {};
    const std::size_t starts = values.size() - length + 1;
    const std::size_t perRelease = window - length + 1;
    std::vector<double> sums(starts);
    double sum = 0;
    for (std::size_t i = 0; i < length; ++i)
        sum += values[i];
    for (std::size_t i = 0; i < starts; ++i) {
        sums[i] = sum;
        sum += (i + length < values.size() ? values[i + length] : 0) - values[i];
    }
    std::vector<double> least(values.size() - window + 1);
    std::vector<std::size_t> queue(starts); // starts whose sums rise
    std::size_t head = 0;
    std::size_t tail = 0;
    for (std::size_t i = 0; i < starts; ++i) {
        while (tail > head && sums[queue[tail - 1]] > sums[i])
            --tail;
        queue[tail++] = i;
        if (queue[head] + perRelease <= i)
            ++head;
        if (i + 1 >= perRelease)
            least[i + 1 - perRelease] = sums[queue[head]];
    }
    return least;
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
