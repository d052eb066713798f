// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/field.h"
#include "core/support/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace fourfold {

/// How the probability of an uncertain value is spread.
enum class Shape : std::uint8_t { Normal, Lognormal, Uniform, Triangular };

/// The spread of an uncertain value: `low` and `high` are the 5 % and 95 % points of normal and
/// lognormal, and the ends of uniform and triangular.
struct Range
{
    double low = 0;
    double high = 0;
    Shape shape = Shape::Normal;
    bool independent = false; ///< does not move together with the same field of other scenarios

    bool operator==(const Range &) const = default;
};

/// A number in the unit of its field, perhaps with a spread around it.
struct Number
{
    double value = 0;
    std::optional<Range> range;

    bool operator==(const Number &) const = default;
};

/// What a user can give for a field: a number, a flag, or text (also choices and entry ids).
using Value = std::variant<Number, bool, std::string>;

/// The name of a shape in files, and back.
[[nodiscard]] std::string_view shapeName(Shape shape);
[[nodiscard]] std::optional<Shape> findShape(std::string_view name);

/// Checks a value against its field: type, bounds, choices, order and shape of a range.
/// The error's place is the field's key.
[[nodiscard]] Result<Value> checked(const FieldRow &row, Value value);

/// Reads a value as people type it, in C form, perhaps with a unit: `429`, `0.4 kW`, `12 %`,
/// `390 to 470`, `429 ± 40`, `429 ± 10 %` (also `+-`), `lognormal(390, 470)`, `normal(a, b)`,
/// `uniform(a, b)`, `tri(a, m, b)`, `[25, 35]`, `true`, a choice, a text. The result is checked.
/// `a to b` is lognormal where both ends are positive (its central value is √(a·b)), else normal;
/// `x ± s` is normal with x − s and x + s as its 5 % and 95 % points.
[[nodiscard]] Result<Value> parseValue(const FieldRow &row, std::string_view text);

/// The value as parseValue reads it back, in C form, without its unit.
[[nodiscard]] std::string toText(const FieldRow &row, const Value &value);

} // namespace fourfold
