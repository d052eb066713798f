// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace fourfold {

/// Whether row i of a table holds value i of its enum in `member`, so that the enum may index it.
template <typename Rows, typename Row, typename Key>
[[nodiscard]] consteval bool standsInOrder(const Rows &rows, Key Row::*member)
{
    std::size_t i = 0;
    for (const Row &row : rows) {
        if (static_cast<std::size_t>(row.*member) != i++)
            return false;
    }
    return true;
}

} // namespace fourfold
