// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <array>
#include <string_view>

namespace fourfold::cli {

// The options of the verbs about hours: schedule, elastic, regret, serving, directives.

inline constexpr std::array<std::string_view, 2> kFactors = {"direct", "life-cycle"};
inline constexpr Option kTraceOption = {
    .name = "--trace",
    .value = "FILE-OR-ZONE",
    .help = "hourly intensity: a file as its provider gives it, or a zone such as DK-DK1",
    .isRequired = true,
};
inline constexpr Option kHoursOption = {
    .name = "--hours",
    .value = "H",
    .help = "how long the job runs",
    .isRequired = true,
};
inline constexpr Option kPowerOption = {
    .name = "--power-kw",
    .value = "P",
    .help = "the power of its IT while it runs",
    .isRequired = true,
};
inline constexpr Option kPueOption = {
    .name = "--pue",
    .value = "X",
    .help = "facility energy over IT energy; default: 1",
};
inline constexpr Option kReleaseOption = {
    .name = "--release",
    .value = "TIME",
    .help = "the earliest start, ISO 8601; UTC without an offset",
    .isRequired = true,
};
inline constexpr Option kDeadlineOption = {
    .name = "--deadline",
    .value = "TIME",
    .help = "the latest end",
    .isRequired = true,
};
inline constexpr Option kZoneOption = {
    .name = "--zone",
    .value = "AREA",
    .help = "the area of a file that has several",
};
inline constexpr Option kFactorsOption = {
    .name = "--factors",
    .value = "direct|life-cycle",
    .help = "what a file with both is read by; default: the first in it",
    .choices = kFactors,
};
inline constexpr Option kInterruptibleOption = {
    .name = "--interruptible",
    .value = {},
    .help = "the job may pause",
};
inline constexpr Option kRestartOption = {
    .name = "--restart-kwh",
    .value = "W",
    .help = "IT energy of every start, the first included; default: 0",
};
inline constexpr Option kTimeSeedOption = {
    .name = "--seed",
    .value = "S",
    .help = "the same seed gives the same numbers; default: 1",
};

inline constexpr std::array kScheduleOptions = {
    Option{
        .name = "--trace",
        .value = "FILE-OR-ZONE",
        .help = "hourly intensity: a file as its provider gives it, or a zone such as DK-DK1; "
                "several are compared, the first is where the job is",
        .isRepeatable = true,
        .isRequired = true,
    },
    kHoursOption,
    kPowerOption,
    kPueOption,
    kReleaseOption,
    kDeadlineOption,
    kZoneOption,
    kFactorsOption,
    kInterruptibleOption,
    kRestartOption,
    Option{
        .name = "--transfer-kg",
        .value = "KG",
        .help = "what moving the job to another zone than the first emits; default: 0",
    },
    Option{
        .name = "--every-day",
        .value = {},
        .help = "the mean over the trace of such a job on every day",
    },
    kFormatOption,
};

inline constexpr std::array kElasticOptions = {
    kTraceOption,
    Option{
        .name = "--work",
        .value = "W",
        .help = "how much work is to be done, in units of --marginal-work",
        .isRequired = true,
    },
    Option{
        .name = "--marginal-work",
        .value = "W1,W2,…",
        .help = "what the first, second, … server adds in an hour",
        .isRepeatable = true,
        .isRequired = true,
    },
    kPowerOption,
    kPueOption,
    kReleaseOption,
    kDeadlineOption,
    kZoneOption,
    kFactorsOption,
    kFormatOption,
};

inline constexpr std::array kRegretOptions = {
    kTraceOption,
    Option{
        .name = "--forecast",
        .value = "FILE-OR-ZONE",
        .help = "the forecast that the plan is made on",
    },
    Option{
        .name = "--error",
        .value = "SHARE,…",
        .help = "errors of made-up forecasts, as shares of the mean; default without --forecast: "
                "0.05,0.1,0.2,0.4",
        .isRepeatable = true,
    },
    Option{
        .name = "--forecasts",
        .value = "N",
        .help = "how many are made for each error; default: 20",
    },
    kTimeSeedOption,
    kHoursOption,
    kPowerOption,
    kPueOption,
    kReleaseOption,
    kDeadlineOption,
    kZoneOption,
    kFactorsOption,
    kInterruptibleOption,
    kRestartOption,
    kFormatOption,
};

inline constexpr std::array kServingOptions = {
    kTraceOption,
    Option{
        .name = "--from",
        .value = "TIME",
        .help = "the first hour, ISO 8601; UTC without an offset",
        .isRequired = true,
    },
    Option{
        .name = "--hours",
        .value = "N",
        .help = "how many hours; default: 720",
    },
    Option{
        .name = "--sets",
        .value = "FILE",
        .help = "sets of requests with their levels; default: those of Sprout",
    },
    Option{
        .name = "--loss",
        .value = "SHARE",
        .help = "of the preference, that the dirtiest hour may cost; default: 0.1",
    },
    Option{
        .name = "--samples",
        .value = "N",
        .help = "judged prompts of an evaluation; default: preferences are known",
    },
    Option{
        .name = "--redraw-hours",
        .value = "N",
        .help = "the mix of the sets is drawn anew so often; default: it stays",
    },
    Option{
        .name = "--band",
        .value = "N",
        .help = "the band of the saving over so many samplings",
    },
    kTimeSeedOption,
    kPueOption,
    Option{
        .name = "--smaller-wh",
        .value = "WH",
        .help = "energy of a request to a smaller model; default: as the sets have it",
    },
    Option{
        .name = "--smaller-seconds",
        .value = "S",
        .help = "its time; default: as the sets have it",
    },
    Option{
        .name = "--smaller-preference",
        .value = "SHARE",
        .help = "how often it is preferred to the first level; default: as the sets have it",
    },
    kZoneOption,
    kFactorsOption,
    kFormatOption,
};

inline constexpr std::array kDirectivesOptions = {
    Option{
        .name = "--trace",
        .value = "FILE-OR-ZONE",
        .help = "takes intensity_g_per_kwh, k_min and k_max from an hourly trace: a file as its "
                "provider gives it, or a zone such as DK-DK1",
    },
    Option{
        .name = "--at",
        .value = "TIME",
        .help = "the hour of the trace, ISO 8601; UTC without an offset",
    },
    kZoneOption,
    kFactorsOption,
    kFormatOption,
};

} // namespace fourfold::cli
