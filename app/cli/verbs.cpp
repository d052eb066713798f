// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_options.h"
#include "app/cli/verb.h"

#include <array>

namespace fourfold::cli {
namespace {

constexpr std::array<std::string_view, 2> kBases = {"gross", "net"};

constexpr std::array<std::string_view, 1> kStudy = {"STUDY"};
constexpr std::array<std::string_view, 2> kStudyAndResult = {"STUDY", "RESULT"};
constexpr std::array<std::string_view, 1> kInput = {"INPUT"};
constexpr std::array<std::string_view, 1> kKind = {"KIND"};
constexpr std::array<std::string_view, 1> kId = {"ID"};

constexpr Option kBasisOption = {
    .name = "--basis",
    .value = "gross|net",
    .help = "which clean energy counts; default: the study's, else gross",
    .choices = kBases,
};
constexpr Option kDrawsOption = {
    .name = "--draws",
    .value = "N",
    .help = "how many random draws, 2 to 1e8; default: 10000, of shares 16384",
};
constexpr Option kSeedOption = {
    .name = "--seed",
    .value = "S",
    .help = "the same seed gives the same numbers; default: the study's, else 1",
};
constexpr Option kThreadsOption = {
    .name = "--threads",
    .value = "T",
    .help = "how many threads; changes nothing but the time; default: all of the machine",
};
constexpr Option kDefaultRangesOption = {
    .name = "--default-ranges",
    .value = {},
    .help = "draw also from the default ranges of what is not typed, each with its source",
};
constexpr std::array<std::string_view, 3> kKnownChoices = {"power", "device-hours", "tokens"};
constexpr std::array<std::string_view, 2> kHalfChoices = {"fit", "held-out"};
constexpr std::array kReportedOptions = {
    Option{
        .name = "--known",
        .value = "WHAT",
        .help = "only runs of which this was known: power (and hours), device-hours or tokens",
        .choices = kKnownChoices,
    },
    Option{
        .name = "--half",
        .value = "HALF",
        .help = "only the half that was fitted on, or the one held out: fit or held-out",
        .choices = kHalfChoices,
    },
    kFormatOption,
};
constexpr Option kPerOption{
    .name = "--per",
    .value = "UNIT",
    .help = "figures for one training-token, token, request, user-year or flop; default: study",
};
constexpr std::array kEstimateOptions = {
    kMethodOption,
    kPerOption,
    Option{
        .name = "--tiers",
        .value = {},
        .help = "in JSON: also the band that the tiers of inference span, and what each says",
    },
    kSetOption,
    kFormatOption,
};
constexpr std::array kTiersOptions = {kScenarioOption, kBasisOption, kSetOption, kFormatOption};
constexpr std::array kCompareOptions = {
    Option{
        .name = "--from",
        .value = "ID",
        .help = "the scenario that the comparison starts at",
        .isRequired = true,
    },
    Option{
        .name = "--to",
        .value = "ID",
        .help = "the scenario that it leads to",
        .isRequired = true,
    },
    Option{
        .name = "--via",
        .value = "ID,…",
        .help = "scenarios between them: a ratio for each step",
        .isRepeatable = true,
    },
    kBasisOption,
    kMethodOption,
    kSetOption,
    kFormatOption,
};
constexpr std::array kMethodsOptions = {
    kScenarioOption,
    Option{
        .name = "--from",
        .value = "METHOD",
        .help = "the method that the steps to another start at; default: that of --method",
    },
    Option{
        .name = "--to",
        .value = "METHOD",
        .help = "the method that they lead to; default: that of --method",
    },
    kBasisOption,
    kMethodOption,
    kSetOption,
    kFormatOption,
};
constexpr std::array kCalibrateOptions = {
    kScenarioOption,
    Option{
        .name = "--measured",
        .value = "ID,…",
        .help = "the scenarios that were measured: basis energy or device-hours",
        .isRepeatable = true,
        .isRequired = true,
    },
    kSetOption,
    kFormatOption,
};
constexpr std::array kPlanOptions = {
    kScenarioOption,
    Option{
        .name = "--measured",
        .value = "DEVICES:EFFICIENCY,…",
        .help = "at least three measured runs, to fit the penalty for other numbers of devices",
        .isRepeatable = true,
    },
    kMethodOption,
    kSetOption,
    kFormatOption,
};
constexpr std::array kUncertaintyOptions = {
    kDrawsOption,  kSeedOption, kThreadsOption, kDefaultRangesOption,
    kMethodOption, kSetOption,  kFormatOption,
};
constexpr std::array kExplainOptions = {
    kScenarioOption,
    Option{
        .name = "--quantity",
        .value = "NAME",
        .help = "what to explain, as in results: training.flop; default: total.co2e_kg",
    },
    Option{
        .name = "--phases",
        .value = "PHASES",
        .help = "a total over these phases alone: training,inference",
    },
    kMethodOption,
    kSetOption,
    kFormatOption,
};
constexpr std::array kSweepOptions = {
    kScenarioOption,
    Option{
        .name = "--vary",
        .value = "KEY=VALUES",
        .help = "KEY=START:STOP:N[:log] or KEY=a,b,c; given twice: every pair",
        .isRepeatable = true,
        .isRequired = true,
    },
    kPerOption,
    kMethodOption,
    kSetOption,
    kFormatOption,
};
constexpr std::array kSensitivityOptions = {
    kScenarioOption,
    Option{
        .name = "--by",
        .value = "PERCENT|range",
        .help = "how far each number moves, or to the ends of its own range; default: 10",
    },
    Option{
        .name = "--global",
        .value = {},
        .help = "the share that each uncertain value has in the variance instead",
    },
    kDrawsOption,
    kSeedOption,
    kThreadsOption,
    kDefaultRangesOption,
    kBasisOption,
    kPerOption,
    kMethodOption,
    kSetOption,
    kFormatOption,
};
constexpr std::array kOptimiseOptions = {
    kScenarioOption,
    Option{
        .name = "--over",
        .value = "machine,datacenter,region",
        .help = "what is chosen: any of the three",
        .isRepeatable = true,
        .isRequired = true,
    },
    Option{
        .name = "--vendor",
        .value = "NAME",
        .help = "only machines of this vendor",
    },
    Option{
        .name = "--operator",
        .value = "NAME",
        .help = "only datacentres of this operator",
    },
    Option{
        .name = "--provider",
        .value = "NAME",
        .help = "only regions of this cloud, or 'grid' for those of none",
    },
    Option{
        .name = "--continent",
        .value = "NAME",
        .help = "only regions there: africa, asia, europe, north-america, south-america, oceania",
    },
    Option{
        .name = "--latest-start",
        .value = "HOURS",
        .help = "also tries every full hour up to so many after map.start_utc, where a region has "
                "an hourly trace",
    },
    Option{
        .name = "--max-days",
        .value = "D",
        .help = "no choice that trains for longer",
    },
    Option{
        .name = "--max-devices",
        .value = "N",
        .help = "no choice with more devices",
    },
    Option{
        .name = "--max-carbon",
        .value = "KG",
        .help = "no choice with more CO2e",
    },
    Option{
        .name = "--max-energy",
        .value = "KWH",
        .help = "no choice with more energy of the facility",
    },
    Option{
        .name = "--max-cost",
        .value = "USD",
        .help = "no choice that costs more",
    },
    Option{
        .name = "--top",
        .value = "K",
        .help = "how many choices are ranked; default: 10",
    },
    kBasisOption,
    kMethodOption,
    kSetOption,
    kFormatOption,
};
constexpr std::array kSeekOptions = {
    kScenarioOption,
    Option{
        .name = "--vary",
        .value = "KEY",
        .help = "the field whose value is sought",
        .isRequired = true,
    },
    Option{
        .name = "--target",
        .value = "KG",
        .help = "the total CO2e that it shall lead to",
        .isRequired = true,
    },
    Option{
        .name = "--between",
        .value = "LOW:HIGH",
        .help = "where it is sought; default: the bounds of the field, near its value",
    },
    kBasisOption,
    kMethodOption,
    kSetOption,
    kFormatOption,
};
constexpr std::array kFormatOnly = {kFormatOption};
constexpr std::array kListOptions = {
    Option{
        .name = "--search",
        .value = "TEXT",
        .help = "only entries in which every word of the text occurs",
    },
    kFormatOption,
};
constexpr std::array kBatchOptions = {kMethodOption};

constexpr std::array kVerbs = {
    Verb{
        .name = "estimate",
        .operands = kStudy,
        .options = kEstimateOptions,
        .help = "Energy, carbon and water of every scenario and phase.",
        .run = runEstimate,
    },
    Verb{
        .name = "compare",
        .operands = kStudy,
        .options = kCompareOptions,
        .help = "What use, model, machine, mechanization and map do between two scenarios.",
        .run = runCompare,
    },
    Verb{
        .name = "methods",
        .operands = kStudy,
        .options = kMethodsOptions,
        .help =
            "Every method side by side: answers, fields read and ignored, the steps between two.",
        .run = runMethods,
    },
    Verb{
        .name = "calibrate",
        .operands = kStudy,
        .options = kCalibrateOptions,
        .help = "The efficiency and power with which a scenario reproduces measured runs.",
        .run = runCalibrate,
    },
    Verb{
        .name = "tiers",
        .operands = kStudy,
        .options = kTiersOptions,
        .help = "Every tier of the inference estimate: which apply, and the band they span.",
        .run = runTiers,
    },
    Verb{
        .name = "plan",
        .operands = kStudy,
        .options = kPlanOptions,
        .help = "How the published fits lay a model over devices: split, number, batch, rate.",
        .run = runPlan,
    },
    Verb{
        .name = "sweep",
        .operands = kStudy,
        .options = kSweepOptions,
        .help = "A scenario over the values of one or two fields: every total at every point.",
        .run = runSweep,
    },
    Verb{
        .name = "sensitivity",
        .operands = kStudy,
        .options = kSensitivityOptions,
        .help = "What each number of a scenario does to its footprint when it moves alone.",
        .run = runSensitivity,
    },
    Verb{
        .name = "seek",
        .operands = kStudy,
        .options = kSeekOptions,
        .help = "The values of a field that lead to a footprint, or the nearest that can be had.",
        .run = runSeek,
    },
    Verb{
        .name = "schedule",
        .operands = {},
        .options = kScheduleOptions,
        .help = "The best hours for a job on an hourly grid, against starting at once.",
        .run = runSchedule,
    },
    Verb{
        .name = "elastic",
        .operands = {},
        .options = kElasticOptions,
        .help = "How many servers an elastic job takes in every hour, against all from the start.",
        .run = runElastic,
    },
    Verb{
        .name = "regret",
        .operands = {},
        .options = kRegretOptions,
        .help = "What a plan on a forecast emits in truth beside the best that was possible.",
        .run = runRegret,
    },
    Verb{
        .name = "serving",
        .operands = {},
        .options = kServingOptions,
        .help = "A month of requests under generation directives on an hourly grid, by scheme.",
        .run = runServing,
    },
    Verb{
        .name = "uncertainty",
        .operands = kStudy,
        .options = kUncertaintyOptions,
        .help = "Mean, deviation and quantiles of each scenario, and how sure each difference is.",
        .run = runUncertainty,
    },
    Verb{
        .name = "reported",
        .operands = {},
        .options = kReportedOptions,
        .help =
            "Published runs with measured energy beside what is predicted, and how well it holds.",
        .run = runReported,
    },
    Verb{
        .name = "directives",
        .operands = kInput,
        .options = kDirectivesOptions,
        .help = "The cheapest mix of generation directives above a floor of quality.",
        .run = runDirectives,
    },
    Verb{
        .name = "optimise",
        .operands = kStudy,
        .options = kOptimiseOptions,
        .help = "The best machines, datacentres and regions of the catalogue, within limits.",
        .run = runOptimise,
    },
    Verb{
        .name = "explain",
        .operands = kStudy,
        .options = kExplainOptions,
        .help = "How a number came about: each step with formula, inputs, unit and source.",
        .run = runExplain,
    },
    Verb{
        .name = "describe",
        .operands = {},
        .options = kFormatOnly,
        .help = "Every field of a scenario: key, unit, bounds, default, meaning.",
        .run = runDescribe,
    },
    Verb{
        .name = "catalog list",
        .operands = kKind,
        .options = kListOptions,
        .help = "The entries of a kind: accelerators, cpus, memory, grid-regions, …",
        .run = runCatalogList,
    },
    Verb{
        .name = "catalog show",
        .operands = kId,
        .options = kFormatOnly,
        .help = "One entry of the catalogue with its sources.",
        .run = runCatalogShow,
    },
    Verb{
        .name = "batch",
        .operands = {},
        .options = kBatchOptions,
        .help = "A scenario object a line on stdin, a result a line on stdout, in order.",
        .run = runBatch,
    },
    Verb{
        .name = "verify",
        .operands = kStudyAndResult,
        .options = kFormatOnly,
        .help = "Whether the numbers of a result file still hold.",
        .run = runVerify,
    },
};

} // namespace

std::span<const Verb> verbTable()
{
    return kVerbs;
}

} // namespace fourfold::cli
