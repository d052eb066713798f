// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/text.h"

#include <cassert>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace fourfold {

/// What kind of thing went wrong; stable, so that callers and tests need not read prose.
enum class ErrorCode {
    InvalidJson,
    DuplicateKey,
    WrongType,
    OutOfBounds,
    MissingField,
    Contradiction,
    UnknownEntry,
    UnknownScenario,
    UnknownName,
    Circle,
    NewerVersion,
    TooLarge,
    NotSupported,
    CannotRead,
    CannotWrite,
    Differs,
};

/// The name of a code in results: "missing-field".
[[nodiscard]] std::string_view toText(ErrorCode code);

/// An error that a user can act on. `where` is the place (a JSON pointer, "line 3, column 7", a
/// field key, a file name); front ends put file names before it with at().
struct Error
{
    ErrorCode code = ErrorCode::InvalidJson;
    std::string where;
    Message message;

    /// The same error seen from further out: `outer` (a file, a scenario) is put before the place.
    [[nodiscard]] Error at(const std::string &outer) const
    {
        Error moved = *this;
        moved.where = where.empty() ? outer : outer + ": " + where;
        return moved;
    }

    /// The same error seen from inside `outer`, which need not be told again.
    [[nodiscard]] Error inside(const std::string &outer) const
    {
        Error moved = *this;
        if (moved.where.starts_with(outer + ": "))
            moved.where.erase(0, outer.size() + 2);
        return moved;
    }
};

/// "where: what and what to do", in English.
[[nodiscard]] inline std::string english(const Error &error)
{
    return error.where.empty() ? english(error.message)
                               : error.where + ": " + english(error.message);
}

/// A value or the reason why there is none. Member names follow std::expected where they overlap.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {} // NOLINT(*-explicit-*)
    /// A value made in place, without a copy.
    explicit Result(std::in_place_t)
        : m_state(std::in_place_index<0>)
    {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {} // NOLINT(*-explicit-*)

    [[nodiscard]] bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    [[nodiscard]] const T &value() const &
    {
        assert(hasValue());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T &value() &
    {
        assert(hasValue());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T &&value() &&
    {
        assert(hasValue());
        return std::move(std::get<0>(m_state));
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const
    {
        assert(!hasValue());
        return std::get<1>(m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value.
struct Done
{};

} // namespace fourfold
