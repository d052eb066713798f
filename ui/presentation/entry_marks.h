// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QString>
#include <QStringList>

#include <span>

class QLocale;

namespace fourfold {

/// What a careful reader must know of an entry or of one of its figures.
enum class EntryMark : std::uint8_t { CommonlyQuoted, Disputed, Own };

struct EntryMarkRow
{
    EntryMark mark = EntryMark::CommonlyQuoted;
    Text glyph;
    Text label;
};

/// Every mark, in the order of the enum.
[[nodiscard]] std::span<const EntryMarkRow> entryMarkTable();
[[nodiscard]] QString glyphOf(EntryMark mark);
[[nodiscard]] QString labelOf(EntryMark mark);

[[nodiscard]] bool hasMark(const Entry &entry, EntryMark mark);

/// The glyphs of an entry, and what they say.
[[nodiscard]] QString marksText(const Entry &entry);
[[nodiscard]] QStringList markLabels(const Entry &entry);

/// "○ commonly quoted   ≠ disputed   ✎ your own".
[[nodiscard]] QString marksLegend();

/// The heading of a figure: its name, with its unit where it has one.
[[nodiscard]] QString propertyHeading(const PropertyRow &row);

/// A figure as people read it in a column of figures of one unit.
[[nodiscard]] QString figureText(double value, const QLocale &locale);

/// A figure as it is read alone: with its unit, and its mark where it is commonly quoted.
[[nodiscard]] QString figureText(const Entry &entry, Property property, const QLocale &locale);

/// A source in one line: who, which year where the citation does not say it, on what terms.
[[nodiscard]] QString citationText(const Source &source);

/// The sources of a figure, the user's own words included: "A; B".
[[nodiscard]] QString citationsText(const Catalog &catalog, const Entry &entry, Property property);

/// On what terms a figure may be used; for the user's own, that they gave it.
[[nodiscard]] QString licencesText(const Catalog &catalog, const Entry &entry, Property property);

} // namespace fourfold
