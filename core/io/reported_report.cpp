// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reported_report.h"

#include "core/io/json_print.h"
#include "core/support/json_text.h"
#include "core/support/numbers.h"

#include <array>

namespace fourfold {
namespace {

constexpr std::array kKnown = {KnownBefore::Power, KnownBefore::DeviceHours, KnownBefore::Tokens};
constexpr std::array kHalves = {RunHalf::Fit, RunHalf::HeldOut};
constexpr int kDigits = 3;

/// Calls visit(known, half, score) for every half that has runs.
template <class Visit>
void forEachScore(std::span<const ReportedRun> runs, Visit visit)
{
    for (const KnownBefore known : kKnown) {
        for (const RunHalf half : kHalves) {
            if (const RunScore score = scoreOf(runs, known, half); score.runs > 0)
                visit(known, half, score);
        }
    }
}

void appendScore(std::string &out, KnownBefore known, RunHalf half, const RunScore &score)
{
    appendJsonComma(out);
    out += '{';
    appendJsonMember(out, "known", keyOf(known));
    appendJsonMember(out, "half", keyOf(half));
    appendJsonMember(out, "runs", static_cast<double>(score.runs));
    appendJsonMember(out, "in_band", static_cast<double>(score.inBand));
    appendJsonMember(out, "coverage", score.coverage());
    appendJsonMember(out, "geometric_error", score.rms);
    appendJsonMember(out, "mean_error", score.mean);
    appendJsonMember(out, "smallest_ratio", score.smallest);
    appendJsonMember(out, "largest_ratio", score.largest);
    out += '}';
}

std::optional<double> known(double value)
{
    return value > 0 ? std::optional(value) : std::nullopt;
}

void appendRun(std::string &out, const ReportedRun &run)
{
    const Entry &entry = *run.entry;
    appendJsonComma(out);
    out += '{';
    appendJsonMember(out, "id", entry.id);
    appendJsonMember(out, "name", entry.name);
    appendJsonMember(out, "known", keyOf(run.known));
    appendJsonMember(out, "half", keyOf(run.half));
    appendJsonMember(out, "accelerator", entry.text(TextProperty::AcceleratorId));
    const bool hasHours = run.known != KnownBefore::Tokens;
    appendJsonMember(out, "device_hours", hasHours ? known(run.deviceHours) : std::nullopt);
    appendJsonMember(out, "params_b", run.billions);
    appendJsonMember(out, "tokens_b", hasHours ? std::nullopt : entry.number(Property::TokensB));
    appendJsonMember(out, "covers", coverageKey(run));
    appendJsonMember(out, "reported_kwh", run.reportedKwh);
    appendJsonMember(out, "predicted_kwh", run.predictedKwh());
    appendJsonMember(out, "low_kwh", run.lowKwh());
    appendJsonMember(out, "high_kwh", run.highKwh());
    appendJsonMember(out, "ratio", run.ratio());
    appendJsonFlag(out, "in_band", run.isInBand());
    appendJsonFlag(out, "commonly_quoted", entry.isRecalled(Property::ReportedEnergyKwh));
    appendJsonKey(out, "sources");
    out += '[';
    for (const std::string &source : entry.sourcesOf(Property::ReportedEnergyKwh)) {
        appendJsonComma(out);
        appendJsonText(out, source);
    }
    out += "]}";
}

std::string sourcesOf(const ReportedRun &run)
{
    std::string all;
    for (const std::string &source : run.entry->sourcesOf(Property::ReportedEnergyKwh))
        all += (all.empty() ? "" : " ") + source;
    return all;
}

} // namespace

std::string_view keyOf(KnownBefore known)
{
    constexpr std::array<std::string_view, kKnown.size()> kKeys = {"power", "device-hours",
                                                                   "tokens"};
    return kKeys[static_cast<std::size_t>(known)];
}

std::string_view keyOf(RunHalf half)
{
    return half == RunHalf::Fit ? "fit" : "held-out";
}

std::string_view coverageKey(const ReportedRun &run)
{
    if (run.coversServers)
        return run.includesPue ? "servers and PUE" : "servers";
    return run.includesPue ? "devices and PUE" : "devices";
}

std::string reportedText(std::span<const ReportedRun> runs)
{
    std::string out = R"({"scores":[)";
    forEachScore(runs, [&](KnownBefore known, RunHalf half, const RunScore &score) {
        appendScore(out, known, half, score);
    });
    out += ']';
    appendJsonKey(out, "runs");
    out += '[';
    for (const ReportedRun &run : runs)
        appendRun(out, run);
    out += "]}";
    return indentedJson(out);
}

Table reportedTable(std::span<const ReportedRun> runs, bool isForPeople)
{
    const auto shown = [&](double value) {
        return isForPeople ? Cell(toText(value, kDigits)) : Cell(value);
    };
    Table table;
    table.headings = {"run",     "known",    "half",  "covers",  "reported_kwh", "predicted_kwh",
                      "low_kwh", "high_kwh", "ratio", "in_band", "source"};
    for (const ReportedRun &run : runs) {
        table.rows.push_back({Cell(run.entry->id), Cell(keyOf(run.known)), Cell(keyOf(run.half)),
                              Cell(coverageKey(run)), shown(run.reportedKwh),
                              shown(run.predictedKwh()), shown(run.lowKwh()), shown(run.highKwh()),
                              shown(run.ratio()), Cell(run.isInBand() ? "yes" : "no"),
                              Cell(sourcesOf(run))});
    }
    return table;
}

Table scoreTable(std::span<const ReportedRun> runs)
{
    Table table;
    table.headings = {"known",      "half",           "runs",
                      "in_band",    "coverage_%",     "geometric_error",
                      "mean_error", "smallest_ratio", "largest_ratio"};
    forEachScore(runs, [&](KnownBefore known, RunHalf half, const RunScore &score) {
        table.rows.push_back(
            {Cell(keyOf(known)), Cell(keyOf(half)), Cell(static_cast<double>(score.runs)),
             Cell(static_cast<double>(score.inBand)),
             Cell(toText(kPercent * score.coverage(), kDigits)), Cell(toText(score.rms, kDigits)),
             Cell(toText(score.mean, kDigits)), Cell(toText(score.smallest, kDigits)),
             Cell(toText(score.largest, kDigits))});
    });
    return table;
}

} // namespace fourfold
