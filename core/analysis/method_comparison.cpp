// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/method_comparison.h"

#include "core/estimation/trace.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fourfold {
namespace {

/// A reason with what it compares: a quotient of figures of training or of the whole.
struct Reason
{
    std::string_view code;
    Text text;
    double (*numerator)(const Estimate &);
    double (*denominator)(const Estimate &);
};

double training(const Estimate &estimate, Figure figure)
{
    return estimate[Phase::Training][figure];
}
double one(const Estimate &)
{
    return 1;
}
double deviceHours(const Estimate &estimate)
{
    return training(estimate, Figure::DeviceHours);
}
double itEnergy(const Estimate &estimate)
{
    return training(estimate, Figure::ItEnergy);
}
double facilityEnergy(const Estimate &estimate)
{
    return training(estimate, Figure::FacilityEnergy);
}
double operational(const Estimate &estimate)
{
    return training(estimate, Figure::Operational);
}
double co2e(const Estimate &estimate)
{
    return estimate.total[Figure::Co2e];
}

constexpr Reason kDeviceHours = {
    "device-hours",
    FF_TR_NOOP("Method", "Other device-hours of training, or the runs they are shared among."),
    deviceHours,
    one,
};
constexpr Reason kPower = {
    "power",
    FF_TR_NOOP("Method", "Another power of a device in training."),
    itEnergy,
    deviceHours,
};
constexpr Reason kEnergy = {
    "energy",
    FF_TR_NOOP("Method", "Another IT energy of training."),
    itEnergy,
    one,
};
constexpr Reason kPue = {
    "pue",
    FF_TR_NOOP("Method", "Another PUE, or none."),
    facilityEnergy,
    itEnergy,
};
constexpr Reason kIntensity = {
    "intensity",
    FF_TR_NOOP("Method", "Another intensity of the grid, or rounding."),
    operational,
    facilityEnergy,
};
constexpr Reason kScope = {
    "scope",
    FF_TR_NOOP("Method", "Other phases, or embodied carbon that one of the two leaves out."),
    co2e,
    operational,
};
constexpr Reason kWhole = {
    "total",
    FF_TR_NOOP("Method", "Training cannot be laid beside training: one of the two has none."),
    co2e,
    one,
};

constexpr std::array kByDevice = {kDeviceHours, kPower, kPue, kIntensity, kScope};
constexpr std::array kByEnergy = {kEnergy, kPue, kIntensity, kScope};
constexpr std::array kByTotal = {kWhole};

/// The finest reasons of which every figure is above 0 on both sides.
std::span<const Reason> reasonsFor(const Estimate &general, const Estimate &other)
{
    const auto areKnown = [&](std::span<const Reason> reasons) {
        return std::ranges::all_of(reasons, [&](const Reason &reason) {
            return reason.numerator(general) > 0 && reason.denominator(general) > 0
                   && reason.numerator(other) > 0 && reason.denominator(other) > 0;
        });
    };
    for (const std::span<const Reason> reasons :
         {std::span<const Reason>(kByDevice), std::span<const Reason>(kByEnergy),
          std::span<const Reason>(kByTotal)}) {
        if (areKnown(reasons))
            return reasons;
    }
    return {};
}

std::vector<MethodDifference> differencesOf(const Estimate &general, const Estimate &other)
{
    constexpr double kSame = 1e-12;
    std::vector<MethodDifference> differences;
    for (const Reason &reason : reasonsFor(general, other)) {
        const double factor = (reason.numerator(other) / reason.denominator(other))
                              / (reason.numerator(general) / reason.denominator(general));
        if (std::abs(factor - 1) > kSame)
            differences.push_back({reason.code, factor, reason.text});
    }
    return differences;
}

std::vector<Field> ignoredBy(const EstimatorRow &method, const Resolved &resolved)
{
    std::vector<Field> ignored;
    for (const FieldRow &row : fieldTable()) {
        const bool isRead = std::ranges::find(method.reads, row.field) != method.reads.end();
        if (!isRead && resolved[row.field].isGiven())
            ignored.push_back(row.field);
    }
    return ignored;
}

} // namespace

Result<std::vector<MethodAnswer>> compareMethods(const Study &study, const Scenario &scenario,
                                                 const Catalog &catalog)
{
    const auto resolved = resolve(study, scenario, catalog);
    if (!resolved)
        return resolved.error();
    std::vector<MethodAnswer> answers;
    Trace trace;
    for (const EstimatorRow &method : estimatorTable()) {
        MethodAnswer answer;
        answer.method = &method;
        answer.ignored = ignoredBy(method, *resolved);
        auto estimate = estimateTraced(method, *resolved, trace);
        if (estimate)
            answer.estimate = std::move(*estimate);
        else
            answer.error = estimate.error().inside(scenario.id);
        answers.push_back(std::move(answer));
    }
    if (!answers.front().estimate)
        return answers;
    const Estimate &general = *answers.front().estimate;
    for (MethodAnswer &answer : std::span(answers).subspan(1)) {
        if (answer.estimate)
            answer.differences = differencesOf(general, *answer.estimate);
    }
    return answers;
}

} // namespace fourfold
