// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

enum ExitCode { Done = 0, WrongStudy = 1, WrongUsage = 2, CannotReadOrWrite = 3 };

using Arguments = std::span<const std::string_view>;

struct Verb
{
    std::string_view name;
    std::string_view arguments;
    std::string_view summary;
    ExitCode (*run)(Arguments);
};

ExitCode printHelp(Arguments arguments);
ExitCode printVersion(Arguments arguments);

constexpr std::array kVerbs = {
    Verb{
        .name = "--help",
        .arguments = "",
        .summary = "Show this help.",
        .run = printHelp,
    },
    Verb{
        .name = "--version",
        .arguments = "",
        .summary = "Show the version of the program.",
        .run = printVersion,
    },
};

void print(std::FILE *stream, std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
}

ExitCode refuse(const std::string &what)
{
    print(stderr, "fourfold-cli: " + what + "\nTry 'fourfold-cli --help'.\n");
    return WrongUsage;
}

ExitCode printHelp(Arguments /*none*/)
{
    std::string text =
        "Usage: fourfold-cli VERB [ARGUMENT]…\n"
        "Estimates the carbon footprint of machine learning and compares choices.\n\n";
    const auto call = [](const Verb &verb) {
        return std::string(verb.name) + (verb.arguments.empty() ? "" : " ")
               + std::string(verb.arguments);
    };
    size_t width = 0;
    for (const Verb &verb : kVerbs)
        width = std::max(width, call(verb).size());
    for (const Verb &verb : kVerbs) {
        std::string line = call(verb);
        line.resize(width + 2, ' ');
        text += "  " + line + std::string(verb.summary) + "\n";
    }
    text += "\nExit codes: 0 done, 1 the study or data are wrong, 2 wrong usage, "
            "3 cannot read or write.\n";
    print(stdout, text);
    return Done;
}

ExitCode printVersion(Arguments /*none*/)
{
    print(stdout, "fourfold-cli " FOURFOLD_VERSION "\n");
    return Done;
}

ExitCode run(Arguments arguments)
{
    if (arguments.empty())
        return refuse("a verb is needed.");
    const auto *verb = std::ranges::find(kVerbs, arguments.front(), &Verb::name);
    if (verb == kVerbs.end())
        return refuse("'" + std::string(arguments.front()) + "' is not a verb.");
    return verb->run(arguments.subspan(1));
}

} // namespace

int main(int argc, char *argv[])
{
    const std::vector<std::string_view> arguments(argv + std::min(argc, 1), argv + argc);
    const ExitCode code = run(arguments);
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        print(stderr, "fourfold-cli: cannot write the result.\n");
        return CannotReadOrWrite;
    }
    return code;
}
