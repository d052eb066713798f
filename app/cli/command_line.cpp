// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "core/support/spelling.h"
#include "core/support/utf8.h"

#include <algorithm>

namespace fourfold::cli {
namespace {

std::string quoted(std::string_view text)
{
    return "'" + excerpt(text) + "'";
}

std::string joined(std::span<const std::string_view> names)
{
    std::string all;
    for (const std::string_view name : names)
        all += (all.empty() ? "" : ", ") + std::string(name);
    return all;
}

} // namespace

/// Reads one call.
class Parser
{
public:
    Parser(std::span<const std::string_view> operands, std::span<const Option> options)
        : m_operandNames(operands)
        , m_optionRows(options)
    {}

    std::variant<Arguments, UsageError> parse(std::span<const std::string_view> words)
    {
        bool takesOptions = true;
        for (std::size_t i = 0; i < words.size() && m_error.text.empty(); ++i) {
            const std::string_view word = words[i];
            if (firstBadUtf8(word) != word.size())
                m_error.text = quoted("an argument") + " is not UTF-8.";
            else if (takesOptions && word == "--")
                takesOptions = false;
            else if (takesOptions && word.size() > 1 && word.starts_with('-'))
                i += takeOption(word, words.subspan(i + 1));
            else
                takeOperand(word);
        }
        if (m_error.text.empty())
            checkComplete();
        if (!m_error.text.empty())
            return std::move(m_error);
        return std::move(m_arguments);
    }

private:
    void takeOperand(std::string_view word)
    {
        if (m_arguments.m_operands.size() == m_operandNames.size())
            m_error.text = quoted(word) + " is one argument too many.";
        else
            m_arguments.m_operands.push_back(word);
    }

    /// How many of the following words the option takes.
    std::size_t takeOption(std::string_view word, std::span<const std::string_view> rest)
    {
        const std::size_t equals = std::min(word.find('='), word.size());
        const std::string_view name = word.substr(0, equals);
        const bool hasValue = equals < word.size();
        const auto option = std::ranges::find(m_optionRows, name, &Option::name);
        if (option == m_optionRows.end()) {
            refuseUnknown(name);
            return 0;
        }
        if (!option->isRepeatable && m_arguments.value(name)) {
            m_error.text = std::string(name) + " is given twice.";
            return 0;
        }
        if (option->value.empty() || hasValue) {
            if (option->value.empty() && hasValue)
                m_error.text = std::string(name) + " takes no value.";
            add(*option, hasValue ? word.substr(equals + 1) : std::string_view());
            return 0;
        }
        if (rest.empty()) {
            m_error.text =
                std::string(name) + " needs a value: " + std::string(option->value) + ".";
            return 0;
        }
        add(*option, rest.front());
        return 1;
    }

    void add(const Option &option, std::string_view value)
    {
        const bool isChoice = option.choices.empty()
                              || std::ranges::find(option.choices, value) != option.choices.end();
        if (!isChoice)
            m_error.text = quoted(value) + " is no value of " + std::string(option.name)
                           + "; there are: " + joined(option.choices) + ".";
        m_arguments.m_options.emplace_back(option.name, value);
    }

    void refuseUnknown(std::string_view name)
    {
        std::vector<std::string_view> names;
        for (const Option &option : m_optionRows)
            names.push_back(option.name);
        const std::string_view nearest = nearestName(name, names);
        m_error.text = quoted(name) + " is not an option here";
        m_error.text += nearest.empty() ? "." : "; did you mean " + std::string(nearest) + "?";
    }

    void checkComplete()
    {
        if (m_arguments.m_operands.size() < m_operandNames.size()) {
            m_error.text =
                std::string(m_operandNames[m_arguments.m_operands.size()]) + " is missing.";
            return;
        }
        for (const Option &option : m_optionRows) {
            if (option.isRequired && !m_arguments.value(option.name))
                m_error.text = std::string(option.name) + " is missing.";
        }
    }

    std::span<const std::string_view> m_operandNames;
    std::span<const Option> m_optionRows;
    Arguments m_arguments;
    UsageError m_error;
};

std::optional<std::string_view> Arguments::value(std::string_view option) const
{
    const auto found = std::find_if(m_options.rbegin(), m_options.rend(),
                                    [&](const auto &pair) { return pair.first == option; });
    return found == m_options.rend() ? std::nullopt : std::optional(found->second);
}

std::string_view Arguments::value(std::string_view option, std::string_view otherwise) const
{
    return value(option).value_or(otherwise);
}

std::vector<std::string_view> Arguments::values(std::string_view option) const
{
    std::vector<std::string_view> all;
    for (const auto &[name, value] : m_options) {
        if (name == option)
            all.push_back(value);
    }
    return all;
}

std::variant<Arguments, UsageError> parseArguments(std::span<const std::string_view> words,
                                                   std::span<const std::string_view> operands,
                                                   std::span<const Option> options)
{
    return Parser(operands, options).parse(words);
}

} // namespace fourfold::cli
