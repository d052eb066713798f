// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <vector>

namespace fourfold {

/// The choices with the least carbon among all that are offered.
class ChoiceLeaders
{
public:
    struct Item
    {
        double carbon = 0;
        std::size_t id = 0;

        auto operator<=>(const Item &) const = default;
    };

    explicit ChoiceLeaders(std::size_t most)
        : m_most(most)
    {}

    void offer(double carbon, std::size_t id)
    {
        const Item item{carbon, id};
        if (m_items.size() == m_most) {
            if (m_most == 0 || !(item < m_items.front()))
                return;
            std::ranges::pop_heap(m_items, std::less());
            m_items.pop_back();
        }
        m_items.push_back(item);
        std::ranges::push_heap(m_items, std::less());
    }

    [[nodiscard]] std::vector<Item> sorted() const
    {
        std::vector<Item> items = m_items;
        std::ranges::sort(items, std::less());
        return items;
    }

private:
    std::size_t m_most;
    std::vector<Item> m_items; ///< a heap, the worst first
};

} // namespace fourfold
