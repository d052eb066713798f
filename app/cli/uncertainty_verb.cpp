// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/draw_options.h"
#include "app/cli/study_source.h"
#include "app/cli/verb.h"
#include "core/analysis/information_value.h"
#include "core/io/uncertainty_report.h"

namespace fourfold::cli {
namespace {

/// Every pair is compared among so many scenarios.
constexpr std::size_t kMostPaired = 50;

/// The field whose measurement would decide each pair that the draws do not; empty when none of
/// them is open.
Result<std::vector<std::string>> decidingMeasurements(const StudyCall &call,
                                                      const UncertaintyAnswer &answer,
                                                      UncertaintyOptions options)
{
    options.draws = kDefaultDraws;
    options.progress = nullptr;
    ProgressLine line("Comparing");
    std::size_t done = 0;
    std::vector<std::string> fields;
    bool isAnyOpen = false;
    for (const PairSpread &pair : answer.pairs) {
        std::string &field = fields.emplace_back();
        line.show(done++, answer.pairs.size());
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
    DrawOptions given{.draws = options.draws};
    if (const auto wrong = readDrawOptions(arguments, given))
        return refuse("uncertainty: " + *wrong);
    const auto call = openStudy(arguments);
    if (!call)
        return report(call.error());
    options.draws = given.draws;
    options.seed = given.seed.value_or(call->study.settings.seed);
    options.threads = given.threads;
    options.ranges = given.ranges;
    if (call->study.scenarios.size() > kMostPaired) {
        options.pairs = Pairs::WithFirst;
        remark(call->file + ": of more than " + std::to_string(kMostPaired)
               + " scenarios, each is compared with the first alone");
    }
    const auto answer = [&] {
        ProgressLine line("Drawing");
        options.progress = [&](std::uint64_t done) {
            line.show(done, options.draws);
            return true;
        };
        return uncertainty(*call->method, call->study, call->catalog, options);
    }();
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
    const Table defaults = drawnDefaultsTable(*answer);
    if (!defaults.rows.empty())
        text += "\n" + tableText(defaults, styleOf(format));
    return deliver(text);
}

} // namespace fourfold::cli
