// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/levers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace fourfold {
namespace {

/// Published figures that show how far a field goes.
struct SpreadRow
{
    Field field = Field::ModelParams;
    EntryKind kind = EntryKind::Model;
    Property property = Property::ParamsB;
};
constexpr std::array kSpreads = {
    SpreadRow{Field::ModelParams, EntryKind::Model, Property::ParamsB},
    SpreadRow{Field::ModelActiveParams, EntryKind::Model, Property::ActiveParamsB},
    SpreadRow{Field::ModelTokens, EntryKind::Model, Property::TokensB},
    SpreadRow{Field::ModelTrainingFlop, EntryKind::Model, Property::TrainingFlop},
    SpreadRow{Field::MachineDevices, EntryKind::Model, Property::DeviceCount},
    SpreadRow{Field::MachinePeak, EntryKind::Accelerator, Property::PeakTflopsFp16},
    SpreadRow{Field::MachineMemory, EntryKind::Accelerator, Property::MemoryGb},
    SpreadRow{Field::MachineAveragePower, EntryKind::Accelerator, Property::TdpW},
    SpreadRow{Field::MachineTdp, EntryKind::Accelerator, Property::TdpW},
    SpreadRow{Field::EmbodiedDevice, EntryKind::Accelerator, Property::EmbodiedKg},
    SpreadRow{Field::MechanizationPue, EntryKind::Datacenter, Property::Pue},
    SpreadRow{Field::MechanizationWue, EntryKind::Datacenter, Property::WueLPerKwh},
    SpreadRow{Field::MapIntensity, EntryKind::GridRegion, Property::GridGPerKwh},
};

struct Ends
{
    double low = 0;
    double high = 0;
};

/// The least and the most of the catalogue; nothing where it has none of it.
std::optional<Ends> catalogueSpread(Field field, const Catalog &catalog)
{
    const auto row = std::ranges::find(kSpreads, field, &SpreadRow::field);
    if (row == kSpreads.end())
        return std::nullopt;
    std::optional<Ends> ends;
    for (const Entry &entry : catalog.entries(row->kind)) {
        const auto number = entry.number(row->property);
        if (!number)
            continue;
        ends = ends ? Ends{std::min(ends->low, *number), std::max(ends->high, *number)}
                    : Ends{*number, *number};
    }
    return ends;
}

enum class Side : std::uint8_t { Down, Up };

/// The nearest round number at or beyond a positive one.
double rounded(double value, Side side)
{
    constexpr std::array kRound = {1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0};
    constexpr double kSlack = 1e-9;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    const double digits = value / power;
    if (side == Side::Up)
        return power * *std::ranges::find_if(kRound, [&](double round) {
                   return round >= digits * (1 - kSlack);
               });
    const auto above =
        std::ranges::find_if(kRound, [&](double round) { return round > digits * (1 + kSlack); });
    return power * *std::prev(above);
}

bool isGivenIn(const Study &chain, Field field)
{
    return std::ranges::any_of(
        chain.scenarios, [&](const Scenario &scenario) { return scenario.values.has(field); });
}

} // namespace

std::vector<Lever> leversOf(const Estimation &estimation, std::span<const AnswerFigure> figures,
                            std::span<const Field> fields)
{
    const EstimatorRow &method = *estimation.method;
    const Study &chain = *estimation.chain;
    std::vector<double> values(figures.size());
    std::vector<double> slopes(figures.size());
    std::vector<Lever> levers;
    for (const Field field : fields) {
        const FieldState &state = estimation.states[static_cast<std::size_t>(field)];
        const bool isRead = std::ranges::find(method.reads, field) != method.reads.end();
        if (!isRead || !mayVary(field) || !state.isKnown())
            continue;
        Lever lever{.field = field, .value = state.value, .slope = 1, .elasticity = 1};
        const auto function = ScenarioFunction::prepare(method, chain, chain.scenarios.front(),
                                                        estimation.catalog, {field});
        if (!function && method.prepare != nullptr)
            continue;
        if (function) {
            // A factor of the scenario's own multiplies what it inherits.
            const double at = isFactor(field) ? function->point().front() : state.value;
            function->differentiate({&at, 1}, figures, values, slopes);
            const double sum = std::accumulate(values.begin(), values.end(), 0.0);
            lever.slope = std::accumulate(slopes.begin(), slopes.end(), 0.0);
            lever.elasticity = sum == 0 ? 0 : lever.slope * at / sum;
        }
        levers.push_back(lever);
    }
    return levers;
}

std::vector<Lever> proposedLevers(const Estimation &estimation,
                                  std::span<const AnswerFigure> figures)
{
    const Study &chain = *estimation.chain;
    std::vector<Field> fields;
    for (const FieldRow &row : fieldTable()) {
        const bool isGiven = isGivenIn(chain, row.field);
        const auto other = alternativeOf(row.field);
        const bool isSaidOtherwise = other && isGivenIn(chain, *other);
        if (isGiven || (row.isEssential && !isSaidOtherwise))
            fields.push_back(row.field);
    }
    std::vector<Lever> levers = leversOf(estimation, figures, fields);
    // What stands at zero has no elasticity; a share still has an obvious range.
    std::erase_if(levers, [](const Lever &lever) {
        const bool isShare = fieldRow(lever.field).unit == Unit::Share;
        return isShare ? lever.slope == 0 : lever.elasticity == 0;
    });
    return levers;
}

SliderRange proposedRange(const FieldRow &row, double value, const Catalog &catalog)
{
    constexpr double kAround = 2;     // times the value, where the catalogue shows the spread
    constexpr double kFarAround = 10; // where it does not
    constexpr double kLogarithmic = 200;
    constexpr double kNearZero = 10;
    constexpr double kWithoutScale = 100;
    const Bounds &bounds = row.bounds;
    if (row.unit == Unit::Share) {
        constexpr double kLeastShare = 0.01;
        const double low = bounds.aboveLow ? kLeastShare : bounds.low;
        return {value > 0 ? std::min(low, value) : low, bounds.high, false};
    }
    if (bounds.low < 0) {
        const double reach =
            rounded(value == 0 ? kWithoutScale : std::abs(value) * kFarAround, Side::Up);
        return {std::max(-reach, bounds.low), std::min(reach, bounds.high), false};
    }
    const auto spread = catalogueSpread(row.field, catalog);
    const double around = spread ? kAround : kFarAround;
    Ends ends = spread.value_or(Ends{value, value > 0 ? value : kWithoutScale});
    ends.low = std::min(ends.low, value / around);
    ends.high = std::max(ends.high, value * around);
    const bool isLogarithmic = ends.low > 0 && ends.high >= kLogarithmic * ends.low;
    const bool beginsAtZero =
        !isLogarithmic && !bounds.aboveLow && ends.high >= kNearZero * ends.low;
    const double low = beginsAtZero || !(ends.low > 0) ? 0 : rounded(ends.low, Side::Down);
    SliderRange range{std::max(low, bounds.low),
                      std::min(rounded(ends.high, Side::Up), bounds.high), isLogarithmic};
    if (bounds.aboveLow && !(range.low > bounds.low))
        range.low = range.high / kLogarithmic;
    if (!(range.low < range.high))
        return {bounds.low, bounds.high, false};
    return range;
}

} // namespace fourfold
