// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_source.h"
#include "app/cli/verb.h"
#include "core/analysis/information_value.h"
#include "core/io/uncertainty_report.h"
#include "core/support/numbers.h"
#include "core/support/parallel.h"

#include <charconv>
#include <cmath>

namespace fourfold::cli {
namespace {

constexpr std::uint64_t kMostThreads = 256;

/// A whole number of an option: plain digits of any size, or as 1e6. Nothing for anything else.
std::optional<std::uint64_t> wholeNumber(std::string_view text)
{
    std::uint64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec == std::errc() && read.ptr == text.data() + text.size())
        return number;
    const auto real = parseNumber(text);
    if (!real || *real < 0 || *real >= 0x1p53 || *real != std::floor(*real))
        return std::nullopt;
    return static_cast<std::uint64_t>(*real);
}

/// Reads an option where it is given; false when it is no whole number within the limits.
bool read(const Arguments &arguments, std::string_view option, std::uint64_t least,
          std::uint64_t most, std::uint64_t &number)
{
    const auto text = arguments.value(option);
    if (!text)
        return true;
    const auto given = wholeNumber(*text);
    if (!given || *given < least || *given > most)
        return false;
    number = *given;
    return true;
}

/// The field whose measurement would decide each pair that the draws do not; empty when none of
/// them is open.
Result<std::vector<std::string>> decidingMeasurements(const StudyCall &call,
                                                      const UncertaintyAnswer &answer,
                                                      UncertaintyOptions options)
{
    options.draws = kDefaultDraws;
    std::vector<std::string> fields;
    bool isAnyOpen = false;
    for (const PairSpread &pair : answer.pairs) {
        std::string &field = fields.emplace_back();
        if (pair.verdict() != Verdict::CannotTell)
            continue;
        const auto value = informationValue(*call.method, call.study, call.study.scenarios[pair.a],
                                            call.study.scenarios[pair.b], call.catalog, options);
        if (!value)
            return value.error().at(call.file);
        isAnyOpen = true;
        if (const Measurement *best = value->best())
            field = (best->scenario.empty() ? "" : best->scenario + ".")
                    + std::string(fieldRow(best->field).key);
    }
    return isAnyOpen ? fields : std::vector<std::string>();
}

} // namespace

ExitCode runUncertainty(const Arguments &arguments)
{
    UncertaintyOptions options;
    std::uint64_t seed = 0;
    std::uint64_t threads = machineThreads();
    if (!read(arguments, "--draws", kFewestDraws, kMostDraws, options.draws))
        return refuse("uncertainty: --draws takes a whole number from 2 to 100000000.");
    if (!read(arguments, "--seed", 0, ~std::uint64_t{0}, seed))
        return refuse("uncertainty: --seed takes a whole number.");
    if (!read(arguments, "--threads", 1, kMostThreads, threads))
        return refuse("uncertainty: --threads takes a whole number from 1 to 256.");
    const auto call = openStudy(arguments);
    if (!call)
        return report(call.error());
    options.seed = arguments.value("--seed") ? seed : call->study.settings.seed;
    options.threads = threads;
    if (arguments.value("--default-ranges"))
        options.ranges = Ranges::WithDefaults;
    const auto answer = uncertainty(*call->method, call->study, call->catalog, options);
    if (!answer)
        return report(answer.error().at(call->file));
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(uncertaintyText(*answer));
    if (format == "csv")
        return deliver(tableText(uncertaintyTable(*answer), styleOf(format)));
    const auto measure = decidingMeasurements(*call, *answer, options);
    if (!measure)
        return report(measure.error());
    std::string text = tableText(spreadTable(*answer), styleOf(format));
    if (!answer->pairs.empty())
        text += "\n" + tableText(pairTable(*answer, *measure), styleOf(format));
    return deliver(text);
}

} // namespace fourfold::cli
