// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue_spreads.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <vector>

namespace fourfold {
namespace {

constexpr CatalogueSpreads kShipped = {
    .gridSpread = 0.3669952,
    .gridPairs = 282,
    .siteRms = 0.1238344,
    .sitePairs = 72,
    .fleetRms = 0.4676009,
    .fleetPairs = 131,
    .deviceRms = 0.8031769,
    .devicePairs = 3,
    .flopRms = 0.1831794,
    .flopPairs = 16,
    .pueLow = 1.07,
    .pueHigh = 1.625,
    .pueSites = 123,
    .serverLow = 549.8,
    .serverHigh = 2501.2,
    .servers = 53,
    .lifeLow = 3,
    .lifeHigh = 6,
    .lives = 7,
};

/// The published figures of a device besides the one of its own entry.
struct DevicePair
{
    std::string_view factor; ///< an entry of Embodied
    std::string_view device;
};
constexpr std::array kDevicePairs = {
    DevicePair{"boavizta-gpu-nvidia-h100-sxm-80gb", "nvidia-h100-sxm5-80"},
    DevicePair{"a100-chien", "nvidia-a100-sxm4-40"},
    DevicePair{"a100-luccioni", "nvidia-a100-sxm4-40"},
};

/// Collects ln(b / a).
class Pairs
{
public:
    void add(double a, double b)
    {
        if (!(a > 0) || !(b > 0))
            return;
        const double apart = std::log(b / a);
        m_squares += apart * apart;
        ++m_count;
    }
    [[nodiscard]] double rms() const { return std::sqrt(m_squares / m_count); }
    [[nodiscard]] int count() const { return m_count; }

private:
    double m_squares = 0;
    int m_count = 0;
};

/// The number below which a share of all lies, between two of them by their distance.
double quantileOf(std::vector<double> numbers, double share)
{
    std::ranges::sort(numbers);
    const double at = share * static_cast<double>(numbers.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, numbers.size() - 1);
    return std::lerp(numbers[below], numbers[above], at - std::floor(at));
}

constexpr double kLow = 0.05;
constexpr double kHigh = 0.95;

bool isFleet(const Entry &entry)
{
    return entry.text(TextProperty::Location) == "global";
}

/// What a row of a code stands beside: the one that the code means.
void addGrid(const Catalog &catalog, CatalogueSpreads &out)
{
    constexpr double kWithin = 0.9;
    constexpr double kReach = 1.6448536269514722; // 90 of 100 normal numbers lie within
    std::vector<double> apart;
    const auto rows = catalog.entries(EntryKind::GridRegion);
    for (const Entry &row : rows) {
        // Each place once: from the row that its name means.
        const std::string_view country = row.text(TextProperty::IsoAlpha2);
        const bool isCountry = row.text(TextProperty::Level) == "country" && !country.empty();
        const std::string_view name = isCountry ? country : row.text(TextProperty::Code);
        if (catalog.region(name) != &row)
            continue;
        for (const Entry &other : rows) {
            const double a = row.number(Property::GridGPerKwh).value_or(0);
            const double b = other.number(Property::GridGPerKwh).value_or(0);
            if (&other != &row && isSamePlace(row, other) && a > 0 && b > 0)
                apart.push_back(std::abs(std::log(b / a)));
        }
    }
    out.gridPairs = static_cast<int>(apart.size());
    out.gridSpread = quantileOf(std::move(apart), kWithin) / kReach;
}

void addPue(const Catalog &catalog, CatalogueSpreads &out)
{
    using Site = std::array<std::string_view, 3>;
    std::map<Site, std::map<int, double>> years;
    std::map<std::pair<std::string_view, int>, double> fleets;
    for (const Entry &entry : catalog.entries(EntryKind::Datacenter)) {
        const auto pue = entry.number(Property::Pue);
        if (!pue)
            continue;
        const std::string_view owner = entry.text(TextProperty::Operator);
        const int year = entry.yearOf(Property::Pue);
        years[{owner, entry.name, entry.text(TextProperty::Location)}][year] = *pue;
        if (isFleet(entry))
            fleets[{owner, year}] = *pue;
    }
    Pairs sites;
    Pairs beside;
    std::vector<double> newest;
    for (const auto &[site, values] : years) {
        newest.push_back(values.rbegin()->second);
        const bool isSite = site[2] != "global";
        for (auto one = values.begin(); isSite && one != values.end(); ++one) {
            const auto next = std::next(one);
            if (next != values.end() && next->first == one->first + 1)
                sites.add(one->second - 1, next->second - 1);
            if (const auto fleet = fleets.find({site[0], one->first}); fleet != fleets.end())
                beside.add(fleet->second - 1, one->second - 1);
        }
    }
    out.siteRms = sites.rms();
    out.sitePairs = sites.count();
    out.fleetRms = beside.rms();
    out.fleetPairs = beside.count();
    out.pueLow = quantileOf(newest, kLow);
    out.pueHigh = quantileOf(newest, kHigh);
    out.pueSites = static_cast<int>(newest.size());
}

void addFlop(const Catalog &catalog, CatalogueSpreads &out)
{
    constexpr double kFlopPerToken = 6;
    constexpr double kSquareBillion = 1e18;
    Pairs pairs;
    for (const Entry &run : catalog.entries(EntryKind::Model)) {
        const auto flop = run.number(Property::TrainingFlop);
        const auto tokens = run.number(Property::TokensB);
        const auto active = run.number(Property::ActiveParamsB);
        const auto size = active ? active : run.number(Property::ParamsB);
        if (flop && tokens && size && !run.text(TextProperty::EnergyCovers).empty())
            pairs.add(kFlopPerToken * *size * *tokens * kSquareBillion, *flop);
    }
    out.flopRms = pairs.rms();
    out.flopPairs = pairs.count();
}

void addManufacture(const Catalog &catalog, CatalogueSpreads &out)
{
    Pairs devices;
    for (const DevicePair &pair : kDevicePairs) {
        const Entry *factor = catalog.find(EntryKind::Embodied, pair.factor);
        const Entry *device = catalog.find(EntryKind::Accelerator, pair.device);
        if (factor != nullptr && device != nullptr)
            devices.add(device->number(Property::EmbodiedKg).value_or(0),
                        factor->number(Property::FactorValue).value_or(0));
    }
    std::vector<double> servers;
    std::vector<double> lives;
    for (const Entry &entry : catalog.entries(EntryKind::Embodied)) {
        const std::string_view category = entry.text(TextProperty::Category);
        if (category == "server")
            servers.push_back(*entry.number(Property::FactorValue));
        else if (category == "lifetime")
            lives.push_back(*entry.number(Property::FactorValue));
    }
    out.deviceRms = devices.rms();
    out.devicePairs = devices.count();
    out.serverLow = quantileOf(servers, kLow);
    out.serverHigh = quantileOf(servers, kHigh);
    out.servers = static_cast<int>(servers.size());
    out.lifeLow = quantileOf(lives, 0);
    out.lifeHigh = quantileOf(lives, 1);
    out.lives = static_cast<int>(lives.size());
}

} // namespace

bool isSamePlace(const Entry &a, const Entry &b)
{
    const auto isCountry = [](const Entry &entry) {
        return entry.kind == EntryKind::CloudRegion
                   ? entry.text(TextProperty::GridBasis).find("national") != std::string_view::npos
                   : entry.text(TextProperty::Level) == "country";
    };
    const std::string_view country = a.text(TextProperty::IsoAlpha2);
    if (!country.empty() && isCountry(a) && isCountry(b))
        return country == b.text(TextProperty::IsoAlpha2);
    return a.kind == b.kind && !a.text(TextProperty::Code).empty()
           && a.text(TextProperty::Code) == b.text(TextProperty::Code);
}

const CatalogueSpreads &shippedSpreads()
{
    return kShipped;
}

CatalogueSpreads spreadsOf(const Catalog &catalog)
{
    CatalogueSpreads spreads;
    addGrid(catalog, spreads);
    addPue(catalog, spreads);
    addFlop(catalog, spreads);
    addManufacture(catalog, spreads);
    return spreads;
}

} // namespace fourfold
