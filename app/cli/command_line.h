// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace fourfold::cli {

/// One option of a verb. Options begin with "--" and take their value as the next argument or after
/// "=".
struct Option
{
    std::string_view name;  ///< "--method"
    std::string_view value; ///< what help calls the value; empty for an option without one
    std::string_view help;
    std::span<const std::string_view> choices{}; ///< empty: any value
    bool isRepeatable = false;
    bool isRequired = false;
};

/// The arguments of one call, checked against the options of its verb.
class Arguments
{
public:
    /// The value given last; nothing when the option was not given.
    [[nodiscard]] std::optional<std::string_view> value(std::string_view option) const;
    [[nodiscard]] std::string_view value(std::string_view option, std::string_view otherwise) const;
    [[nodiscard]] std::vector<std::string_view> values(std::string_view option) const;
    [[nodiscard]] std::string_view operand(std::size_t index) const { return m_operands[index]; }

private:
    friend class Parser;

    std::vector<std::string_view> m_operands;
    std::vector<std::pair<std::string_view, std::string_view>> m_options;
};

/// What is wrong with a call.
struct UsageError
{
    std::string text;
};

/// Reads the arguments behind a verb: exactly the named operands, and options in any order; "--"
/// ends the options.
[[nodiscard]] std::variant<Arguments, UsageError>
parseArguments(std::span<const std::string_view> words, std::span<const std::string_view> operands,
               std::span<const Option> options);

} // namespace fourfold::cli
