// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/sheet_column.h"

#include <cstdint>
#include <span>

namespace fourfold {

/// Whether a field is worth a row among the few that matter.
enum class Relevance : std::uint8_t {
    None,     ///< it cannot move the result
    Detail,   ///< it can
    Required, ///< what the scenario chose asks for it
};

struct RelevanceRow;

/// How much one field matters, to any number of scenarios.
class RowRelevance
{
public:
    explicit RowRelevance(Field field);

    /// To a scenario as it is, when these phases are counted.
    [[nodiscard]] Relevance operator()(const SheetColumn &column,
                                       std::span<const Phase> phases) const;

private:
    const RelevanceRow *m_row = nullptr; ///< null where it always is a detail
};

} // namespace fourfold
