// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/scenario/value.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QLocale;

namespace fourfold {

/// "Average power, W": the name of a field with the unit of its values.
[[nodiscard]] QString fieldLabel(const FieldRow &row);

/// What a field is, which values it takes and what holds when none is given.
[[nodiscard]] QString fieldHelp(const FieldRow &row, const Catalog &catalog, const QLocale &locale);

/// True for fields whose values are ids of catalogue entries.
[[nodiscard]] bool takesEntry(const FieldRow &row);

/// The field of a scenario that names entries of this kind; nothing when none does.
[[nodiscard]] std::optional<Field> fieldNaming(EntryKind kind);

/// The kinds of those entries.
[[nodiscard]] std::vector<EntryKind> entryKinds(const FieldRow &row);

/// The entry that a value of the field names; null when there is none.
[[nodiscard]] const Entry *findEntry(const FieldRow &row, std::string_view id,
                                     const Catalog &catalog);

/// Up to three ids written much like this one, the nearest first.
[[nodiscard]] std::vector<std::string> nearestEntries(const FieldRow &row, std::string_view id,
                                                      const Catalog &catalog);

/// The spread of a number in percent of its value where that is a round figure; else nothing.
/// Precondition: the number has a range.
[[nodiscard]] std::optional<double> roundSpread(const Number &number);

/// Typed numbers keep the digits that matter; computed ones are shown as short as results are.
enum class Digits { All, Few };

/// A value as people read it: numbers in the form of the locale, shares in percent, ranges as
/// "296 ± 11 %" or "429 (390–470)", entries by name, choices by label.
[[nodiscard]] QString valueText(const FieldRow &row, const Value &value, const Catalog &catalog,
                                const QLocale &locale, Digits digits = Digits::All);

/// What holds without a value where the table gives it (a neutral default or a guess).
[[nodiscard]] Value defaultOf(const FieldRow &row);

} // namespace fourfold
