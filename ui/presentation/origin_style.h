// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/resolved.h"

#include <QString>

#include <span>

namespace fourfold {

/// How the origin of a value is marked, apart from its colour.
enum class OriginLine : std::uint8_t { None, Dashed };

/// One row for every origin: what a cell shows beside its value, and the words of the legend.
struct OriginRow
{
    Origin origin = Origin::Absent;
    Text label;           ///< in the legend: "inherited"
    Text sentence;        ///< for a tool tip: "Follows %1."; %1 is who or what
    Text mark{};          ///< after the value: a glyph or a short tag
    bool isTag = false;   ///< the mark stands in a frame
    bool isFaint = false; ///< the text is grey
    bool isItalic = false;
    OriginLine line = OriginLine::None;
};

/// Every origin, in the order of the enum.
[[nodiscard]] std::span<const OriginRow> originTable();
[[nodiscard]] const OriginRow &originRow(Origin origin);

/// The mark of a value that deserves a look, and its words in the legend.
[[nodiscard]] QString problemMark();
[[nodiscard]] QString problemLabel();

} // namespace fourfold
