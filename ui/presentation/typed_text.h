// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/scenario/value.h"

#include <QString>

#include <optional>
#include <string>

class QLocale;

namespace fourfold {

/// A value as an editor offers it: readTyped gives it back.
[[nodiscard]] QString editText(const FieldRow &row, const Value &value, const Catalog &catalog,
                               const QLocale &locale);

/// An amount as an editor offers it, with a unit of its size where that can be typed: readAmount
/// gives it back.
[[nodiscard]] QString editAmount(double amount, Unit unit, const QLocale &locale);

/// What somebody typed for an amount of at least 0, perhaps with a unit, counted in `unit`; nothing
/// typed is no amount. The place of an error is empty.
[[nodiscard]] Result<std::optional<double>> readAmount(Unit unit, QStringView typed,
                                                       const QLocale &locale);

/// Typed text with the signs of the locale turned into those of C: "1.234,5" becomes "1234.5".
[[nodiscard]] std::string toCForm(QStringView typed, const QLocale &locale);

/// What is typed to name no catalogue entry.
[[nodiscard]] QString noEntryText();

/// What somebody typed or pasted for a field: numbers in the form of the locale or in C form,
/// choices and entries by name or id. Nothing typed is no value: the field follows its parent, the
/// catalogue or its default again.
[[nodiscard]] Result<std::optional<Value>> readTyped(const FieldRow &row, QStringView typed,
                                                     const Catalog &catalog, const QLocale &locale);

} // namespace fourfold
