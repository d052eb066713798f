// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_source.h"
#include "app/cli/verb.h"
#include "core/support/spelling.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold::cli {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::size_t kHelpColumn = 26;

std::string callOf(const Verb &verb)
{
    std::string call(verb.name);
    for (const std::string_view operand : verb.operands)
        call += " " + std::string(operand);
    return call;
}

std::string line(std::string left, std::string_view right)
{
    left.resize(std::max(left.size() + 2, kHelpColumn), ' ');
    return "  " + left + std::string(right) + "\n";
}

std::string helpText()
{
    std::string text =
        "Usage: fourfold-cli VERB [ARGUMENT]…\n"
        "Estimates the carbon footprint of machine learning and compares choices.\n\n";
    for (const Verb &verb : verbTable())
        text += line(callOf(verb), verb.help);
    text += "\n";
    text += line("help VERB", "The options of a verb; also VERB --help.");
    text += line("--help", "This text.");
    text += line("--version", "The version of the program.");
    text +=
        "\nSTUDY is a file, or - for standard input. Results go to stdout, messages to stderr.\n"
        "Exit codes: 0 done, 1 the study or data are wrong, 2 wrong usage, "
        "3 cannot read or write.\n";
    return text;
}

std::string helpText(const Verb &verb)
{
    std::string text = "Usage: fourfold-cli " + callOf(verb)
                       + (verb.options.empty() ? "\n" : " [OPTION]…\n") + std::string(verb.help)
                       + "\n\n";
    for (const Option &option : verb.options) {
        const std::string_view note = option.isRequired ? " (needed)" : "";
        text += line(std::string(option.name) + " " + std::string(option.value),
                     std::string(option.help) + std::string(note));
    }
    return text;
}

/// Whether the words begin with the one or two words of a verb's name; how many they are.
std::size_t matchedWords(const Verb &verb, Words words)
{
    const std::size_t space = verb.name.find(' ');
    if (words.empty() || words[0] != verb.name.substr(0, space))
        return 0;
    if (space == std::string_view::npos)
        return 1;
    return words.size() > 1 && words[1] == verb.name.substr(space + 1) ? 2 : 0;
}

ExitCode refuseVerb(Words words)
{
    std::vector<std::string_view> names;
    std::string same;
    for (const Verb &verb : verbTable()) {
        names.push_back(verb.name);
        if (verb.name.substr(0, verb.name.find(' ')) == words[0])
            same += (same.empty() ? "'" : " or '") + std::string(verb.name) + "'";
    }
    if (!same.empty())
        return refuse("say " + same + ".");
    const std::string_view nearest = nearestName(words[0], names);
    return refuse("'" + excerpt(words[0]) + "' is not a verb"
                  + (nearest.empty() ? "." : "; did you mean " + std::string(nearest) + "?"));
}

ExitCode runVerb(const Verb &verb, Words words)
{
    const auto end = std::ranges::find(words, "--");
    if (std::find(words.begin(), end, "--help") != end)
        return deliver(helpText(verb));
    const auto parsed = parseArguments(words, verb.operands, verb.options);
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return refuse(std::string(verb.name) + ": " + error->text);
    const auto &arguments = std::get<Arguments>(parsed);
    if (const auto method = arguments.value("--method");
        method && findEstimator(*method) == nullptr)
        return refuse("--method: " + english(methodNamed(*method).error()));
    return verb.run(arguments);
}

ExitCode run(Words words)
{
    if (words.empty())
        return refuse("a verb is needed.");
    if (words[0] == "--version" && words.size() == 1)
        return deliver("fourfold-cli " FOURFOLD_VERSION "\n");
    const bool isHelp = words[0] == "--help" || words[0] == "help" || words[0] == "-h";
    const Words rest = isHelp ? words.subspan(1) : words;
    if (isHelp && rest.empty())
        return deliver(helpText());
    for (const Verb &verb : verbTable()) {
        const std::size_t count = matchedWords(verb, rest);
        if (count > 0)
            return isHelp ? deliver(helpText(verb)) : runVerb(verb, rest.subspan(count));
    }
    return refuseVerb(rest);
}

} // namespace
} // namespace fourfold::cli

int main(int argc, char *argv[])
{
    const std::vector<std::string_view> words(argv + std::min(argc, 1), argv + argc);
    return static_cast<int>(fourfold::cli::run(words));
}
