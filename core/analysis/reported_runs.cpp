// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reported_runs.h"

#include "core/estimation/estimate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fourfold {
namespace {

/// What the processors draw of a server with its host and memory: 187.1 of 251.6 W (Dodge et al.
/// 2022, table 1).
constexpr double kDeviceShare = 187.1 / 251.6;

/// Energy that was metered, or follows from power metered in the very run. Rated power times hours
/// is neither.
constexpr std::array<std::string_view, 3> kMeasuredBases = {"metered", "system_power",
                                                            "device_power"};

constexpr std::string_view kWorld = "WORLD";
constexpr double kHoursPerDay = 24;

/// The devices of the table of serving energy.
constexpr std::string_view kHopper = "nvidia-h100-sxm5-80";
constexpr std::string_view kBlackwell = "nvidia-b200-sxm";

double deviceHoursOf(const Entry &run)
{
    if (const auto hours = run.number(Property::DeviceHours))
        return *hours;
    const auto devices = run.number(Property::DeviceCount);
    const auto days = run.number(Property::Days);
    return devices && days ? *devices * *days * kHoursPerDay : 0;
}

bool knowsTokens(const Entry &run)
{
    const bool knowsSize = run.number(Property::ParamsB).has_value()
                           || run.number(Property::ActiveParamsB).has_value();
    return knowsSize && run.number(Property::TokensB).has_value();
}

/// What the energy of an entry is of; nothing where it was not measured.
struct Coverage
{
    bool servers = false;
    bool pue = false;
};
std::optional<Coverage> coverageOf(const Entry &run)
{
    const std::string_view basis = run.text(TextProperty::EnergyBasis);
    const std::string_view covers = run.text(TextProperty::EnergyCovers);
    if (std::ranges::find(kMeasuredBases, basis) == kMeasuredBases.end() || covers.empty()
        || !run.number(Property::ReportedEnergyKwh))
        return std::nullopt;
    const Coverage coverage{covers.starts_with("servers"), covers.ends_with("PUE")};
    return coverage.pue && !run.number(Property::Pue) ? std::nullopt : std::optional(coverage);
}

/// The region of a run as the catalogue knows it, or the country, or the world.
std::string regionOf(const Entry &run, const Catalog &catalog)
{
    const std::string region(run.text(TextProperty::Region));
    for (const std::string &one : {region, region.substr(0, region.find('-'))}) {
        if (!one.empty() && catalog.region(one) != nullptr)
            return one;
    }
    return std::string(kWorld);
}

std::optional<double> computedItKwh(const Entry &run, KnownBefore known, const Catalog &catalog)
{
    Study study;
    study.scenarios.push_back(scenarioOf(run, known, catalog));
    const auto made = estimate(*findEstimator("fourfold"), study, study.scenarios[0], catalog);
    if (!made)
        return std::nullopt;
    return made->estimate[Phase::Training][Figure::ItEnergy];
}

std::optional<ReportedRun> runOf(const Entry &entry, KnownBefore known, const Catalog &catalog)
{
    const auto coverage = coverageOf(entry);
    ReportedRun run;
    run.deviceHours = deviceHoursOf(entry);
    const bool isKnown = known == KnownBefore::Tokens ? knowsTokens(entry) : run.deviceHours > 0;
    const bool lacksPower =
        known == KnownBefore::Power && !entry.number(Property::MeanPowerW).has_value();
    if (!coverage || !isKnown || lacksPower)
        return std::nullopt;
    const auto computed = computedItKwh(entry, known, catalog);
    if (!computed || !(*computed > 0))
        return std::nullopt;
    run.entry = &entry;
    run.known = known;
    run.coversServers = coverage->servers;
    run.includesPue = coverage->pue;
    run.billions = entry.number(Property::ParamsB);
    run.reportedKwh = *entry.number(Property::ReportedEnergyKwh);
    run.computedKwh = *computed * (coverage->servers ? 1 : kDeviceShare)
                      * (coverage->pue ? *entry.number(Property::Pue) : 1);
    const Entry *device =
        catalog.find(EntryKind::Accelerator, entry.text(TextProperty::AcceleratorId));
    run.row = &methodErrorRow(known, ratedDeviceOf(device), run.billions.has_value());
    run.factor = errorFactor(*run.row, run.billions);
    return run;
}

/// The quantile of Student's t below which 95 of 100 lie (Abramowitz and Stegun, 26.7.5).
double studentQuantile(double freedom)
{
    constexpr double z = 1.6448536269514722;
    constexpr double z3 = z * z * z;
    constexpr double z5 = z3 * z * z;
    constexpr double z7 = z5 * z * z;
    const double first = (z3 + z) / 4;
    const double second = (5 * z5 + 16 * z3 + 3 * z) / 96;
    const double third = (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / 384;
    return z + first / freedom + second / (freedom * freedom)
           + third / (freedom * freedom * freedom);
}

/// A line through points by least squares; level where that is asked for.
struct Line
{
    double middle = 0; ///< at 0
    double slope = 0;
    double deviation = 0; ///< of points from it, with their freedom
    double freedom = 0;
    double count = 0;
};

Line lineThrough(const std::vector<std::pair<double, double>> &points, bool isLevel)
{
    Line line;
    line.count = static_cast<double>(points.size());
    double x = 0;
    double y = 0;
    for (const auto &[at, value] : points) {
        x += at / line.count;
        y += value / line.count;
    }
    double product = 0;
    double square = 0;
    for (const auto &[at, value] : points) {
        product += (at - x) * (value - y);
        square += (at - x) * (at - x);
    }
    line.slope = isLevel || square == 0 ? 0 : product / square;
    line.middle = y - line.slope * x;
    double squares = 0;
    for (const auto &[at, value] : points) {
        const double apart = value - line.middle - line.slope * at;
        squares += apart * apart;
    }
    line.freedom = line.count - (isLevel ? 1 : 2);
    line.deviation = line.freedom > 0 ? std::sqrt(squares / line.freedom) : 0;
    return line;
}

/// What a token of the output takes by a tier, in J of the devices alone; batches of 64, as the
/// table has them.
std::optional<double> joulePerToken(const Entry &model, const Choice &tier, const Catalog &catalog)
{
    constexpr double kTokens = 500;
    constexpr double kBatch = 64;
    const auto number = [](double value) { return Value(Number{value, std::nullopt}); };
    const bool isBlackwell =
        model.text(TextProperty::ServingHardware).find("B200") != std::string_view::npos;
    Study study;
    Scenario &scenario = study.scenarios.emplace_back();
    scenario.id = model.id;
    FieldValues &values = scenario.values;
    values.set(Field::ModelPreset, model.id);
    values.set(Field::MachineAccelerator, std::string(isBlackwell ? kBlackwell : kHopper));
    values.set(Field::MapRegion, std::string(kWorld));
    values.set(Field::TrainingRuns, number(0));
    values.set(Field::InferenceTier, std::string(tier.key));
    values.set(Field::InferenceRequestsPerDay, number(1));
    values.set(Field::InferenceDays, number(1));
    values.set(Field::InferenceOutputTokens, number(kTokens));
    values.set(Field::InferenceBatch, number(kBatch));
    values.set(Field::InferenceDevicesPerReplica,
               number(model.number(Property::ServingDevices).value_or(1)));
    const auto made = estimate(*findEstimator("fourfold"), study, scenario, catalog);
    if (!made)
        return std::nullopt;
    constexpr double kJoulePerKilowattHour = 3.6e6;
    return made->estimate[Phase::Inference][Figure::ItEnergy] * kJoulePerKilowattHour / kTokens
           * kDeviceShare;
}

/// The reach of a prediction.
double reachOf(const Line &scatter, double count, double coefficients)
{
    return studentQuantile(scatter.freedom) * scatter.deviation
           * std::sqrt(1 + coefficients / count);
}

} // namespace

Scenario scenarioOf(const Entry &run, KnownBefore known, const Catalog &catalog)
{
    const auto number = [](double value) { return Value(Number{value, std::nullopt}); };
    Scenario scenario;
    scenario.id = run.id;
    scenario.name = run.name;
    FieldValues &values = scenario.values;
    values.set(Field::ModelPreset, run.id);
    values.set(Field::MachineAccelerator, std::string(run.text(TextProperty::AcceleratorId)));
    values.set(Field::MapRegion, regionOf(run, catalog));
    if (const auto pue = run.number(Property::Pue))
        values.set(Field::MechanizationPue, number(*pue));
    if (known == KnownBefore::Tokens)
        return scenario;
    const double devices = run.number(Property::DeviceCount).value_or(1);
    values.set(Field::TrainingBasis, std::string("device-hours"));
    values.set(Field::MachineDevices, number(devices));
    values.set(Field::TrainingHours, number(deviceHoursOf(run) / devices));
    if (known == KnownBefore::Power)
        values.set(Field::MachineAveragePower, number(*run.number(Property::MeanPowerW)));
    return scenario;
}

std::vector<ReportedRun> reportedRuns(const Catalog &catalog)
{
    std::vector<ReportedRun> runs;
    for (const KnownBefore known :
         {KnownBefore::Power, KnownBefore::DeviceHours, KnownBefore::Tokens}) {
        const std::size_t first = runs.size();
        for (const Entry &entry : catalog.entries(EntryKind::Model)) {
            auto run = runOf(entry, known, catalog);
            if (!run)
                continue;
            run->half = (runs.size() - first) % 2 == 0 ? RunHalf::Fit : RunHalf::HeldOut;
            runs.push_back(*run);
        }
    }
    return runs;
}

RunScore scoreOf(std::span<const ReportedRun> runs, KnownBefore known, RunHalf half)
{
    RunScore score;
    double squares = 0;
    double sum = 0;
    for (const ReportedRun &run : runs) {
        if (run.known != known || run.half != half)
            continue;
        const double ratio = run.ratio();
        score.smallest = score.runs == 0 ? ratio : std::min(score.smallest, ratio);
        score.largest = score.runs == 0 ? ratio : std::max(score.largest, ratio);
        ++score.runs;
        if (run.isInBand())
            ++score.inBand;
        squares += std::log(ratio) * std::log(ratio);
        sum += std::abs(std::log(ratio));
    }
    const auto count = static_cast<double>(score.runs);
    if (score.runs > 0) {
        score.rms = std::exp(std::sqrt(squares / count));
        score.mean = std::exp(sum / count);
    }
    return score;
}

std::vector<MethodErrorRow> fitMethodErrors(std::span<const ReportedRun> runs)
{
    const auto sample = [&](const MethodErrorRow &row, RatedDevice device) {
        std::vector<std::pair<double, double>> points;
        for (const ReportedRun &run : runs) {
            const bool isOfDevice = device == RatedDevice::Other || run.row->device == device;
            if (run.half != RunHalf::Fit || run.known != row.known || !isOfDevice
                || (row.isBySize && !run.billions))
                continue;
            const double size = run.billions ? -decadesBelowBillion(*run.billions) : 0;
            points.emplace_back(size, std::log(run.reportedKwh / run.computedKwh));
        }
        return points;
    };
    std::vector<MethodErrorRow> rows;
    for (MethodErrorRow row : methodErrorTable()) {
        const Line line = lineThrough(sample(row, row.device), !row.isBySize);
        // A single run tells where the middle is, the other TPUs how far runs lie apart.
        const bool isAlone = line.freedom <= 0;
        const Line scatter = isAlone ? lineThrough(sample(row, RatedDevice::Tpu), true) : line;
        row.middle = line.middle;
        row.perDecade = line.slope;
        row.runs = static_cast<int>(line.count);
        row.reach = reachOf(scatter, line.count, row.isBySize ? 2 : 1);
        rows.push_back(row);
    }
    return rows;
}

std::vector<TierErrorRow> fitTierErrors(const Catalog &catalog)
{
    std::vector<TierErrorRow> rows;
    for (TierErrorRow row : tierErrorTable()) {
        const Choice &tier =
            fieldRow(Field::InferenceTier).choices[static_cast<std::size_t>(row.tier)];
        std::vector<std::pair<double, double>> points;
        for (const Entry &model : catalog.entries(EntryKind::Model)) {
            const auto measured = model.number(Property::ServingJoule64);
            if (!measured)
                continue;
            const auto computed = joulePerToken(model, tier, catalog);
            if (computed && *computed > 0)
                points.emplace_back(0, std::log(*measured / *computed));
        }
        const Line line = lineThrough(points, true);
        row.middle = line.middle;
        row.reach = reachOf(line, line.count, 1);
        row.models = static_cast<int>(points.size());
        rows.push_back(row);
    }
    return rows;
}

} // namespace fourfold
