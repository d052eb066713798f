// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario.h"

#include <algorithm>

namespace fourfold {

const Value *FieldValues::find(Field field) const
{
    const auto found = std::ranges::lower_bound(m_items, field, {}, &Item::first);
    return found != m_items.end() && found->first == field ? &found->second : nullptr;
}

void FieldValues::set(Field field, Value value)
{
    const auto found = std::ranges::lower_bound(m_items, field, {}, &Item::first);
    if (found != m_items.end() && found->first == field)
        found->second = std::move(value);
    else
        m_items.insert(found, Item{field, std::move(value)});
}

void FieldValues::erase(Field field)
{
    std::erase_if(m_items, [field](const Item &item) { return item.first == field; });
}

} // namespace fourfold
