// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/choice_places.h"

#include "core/support/numbers.h"

#include <map>

namespace fourfold {

namespace {

/// Fills the rows of regions.
class PlaceMaker
{
public:
    PlaceMaker(const ChoiceMaker &maker, const Catalog &catalog, bool choosesDatacenter)
        : m_maker(maker)
        , m_catalog(catalog)
        , m_choosesDatacenter(choosesDatacenter)
    {}

    std::optional<Error> addYearly(const Entry *region)
    {
        const auto resolved = resolvedIn(region, std::nullopt);
        if (!resolved)
            return resolved.error();
        add(region, *resolved, (*resolved)[Field::MapIntensity].value, std::nullopt, 0);
        ++m_places.yearly;
        return std::nullopt;
    }

    std::optional<Error> addTraced(const Entry *region, const OfferedStarts &offered)
    {
        if (offered.starts.empty())
            return std::nullopt;
        const auto resolved = resolvedIn(region, offered.starts.front());
        if (!resolved)
            return resolved.error();
        m_places.traced.push_back({m_places.regions.size(), offered.starts.size()});
        const IntensitySeries &series = offered.trace.series();
        for (std::size_t i = 0; i < offered.starts.size(); ++i) {
            const double hours = offered.traceHours[i];
            add(region, *resolved,
                series.values[static_cast<std::size_t>(hours / series.stepHours)],
                offered.starts[i], hours);
        }
        if (region != nullptr && series.basis.factors == FactorKind::Direct
            && region->text(TextProperty::BasisScope) == kLifeCycle)
            m_places.unlike.push_back(region);
        return std::nullopt;
    }

    [[nodiscard]] RegionPlaces take() { return std::move(m_places); }

private:
    static constexpr std::string_view kLifeCycle = "lifecycle";

    [[nodiscard]] Result<Resolved> resolvedIn(const Entry *region,
                                              const std::optional<ChosenStart> &start)
    {
        auto inRegion = m_maker.scenarioOf({nullptr, nullptr, region}, start);
        if (!inRegion)
            return inRegion.error();
        if (m_choosesDatacenter)
            inRegion->values.set(Field::MechanizationDatacenter, std::string());
        return resolve(m_maker.chain(), *inRegion, m_catalog);
    }

    void add(const Entry *region, const Resolved &resolved, double intensity,
             const std::optional<ChosenStart> &start, double traceHours)
    {
        m_places.regions.push_back(region);
        m_places.intensities.push_back(intensity);
        m_places.pues.push_back(resolved[Field::MechanizationPue].value);
        m_places.wues.push_back(resolved[Field::MechanizationWue].value);
        m_places.starts.push_back(start);
        m_places.traceHours.push_back(traceHours);
    }

    const ChoiceMaker &m_maker;
    const Catalog &m_catalog;
    bool m_choosesDatacenter;
    RegionPlaces m_places;
};

} // namespace

Result<RegionPlaces> regionPlaces(const ChoiceMaker &maker, const Catalog &catalog,
                                  const std::vector<const Entry *> &regions, bool choosesDatacenter,
                                  const StartOffers *offers)
{
    PlaceMaker places(maker, catalog, choosesDatacenter);
    std::vector<std::pair<const Entry *, OfferedStarts>> traced;
    for (const Entry *region : regions) {
        if (auto offered = offers == nullptr ? std::nullopt : offers->of(region))
            traced.emplace_back(region, std::move(*offered));
        else if (auto error = places.addYearly(region))
            return std::move(*error);
    }
    for (const auto &[region, offered] : traced) {
        if (auto error = places.addTraced(region, offered))
            return std::move(*error);
    }
    return places.take();
}

void addStartWarnings(const RegionPlaces &places, std::vector<Warning> &warnings)
{
    const std::string key(fieldRow(Field::MapTrace).key);
    const auto list = [](const std::vector<const Entry *> &regions) {
        std::string ids;
        for (const Entry *region : regions) {
            const std::string_view code = region->text(TextProperty::Code);
            ids += (ids.empty() ? "" : ", ") + std::string(code.empty() ? region->id : code);
        }
        return ids;
    };
    std::vector<const Entry *> traced;
    for (const TracedRows &rows : places.traced)
        traced.push_back(places.regions[rows.first]);
    if (traced.empty()) {
        warnings.push_back(
            {"starts-untraced", key,
             Message{FF_TR_NOOP("Warning",
                                "No region that can be chosen has an hourly trace at the "
                                "start of the scenario: each counts with its figure for "
                                "the year, and later starts make no difference."),
                     {}}});
        return;
    }
    if (places.yearly > 0)
        warnings.push_back(
            {"starts-yearly", key,
             Message{FF_TR_NOOP("Warning", "Hour by hour and from every start: %1. The other %2 "
                                           "regions have no hourly trace at these hours and count "
                                           "with their figure for the year, whatever the start."),
                     {list(traced), toText(static_cast<double>(places.yearly))}}});
    if (!places.unlike.empty())
        warnings.push_back(
            {"starts-direct", key,
             Message{FF_TR_NOOP("Warning",
                                "The hourly traces of %1 count what plants emit directly, "
                                "the figures for the year the whole life cycle: beside "
                                "other regions these look better than they are."),
                     {list(places.unlike)}}});
}

std::vector<DatacenterGroup> datacenterGroups(const std::vector<const Entry *> &datacenters)
{
    std::vector<DatacenterGroup> groups;
    std::map<std::pair<std::optional<double>, std::optional<double>>, std::size_t> known;
    for (const Entry *datacenter : datacenters) {
        const auto pue = datacenter == nullptr ? std::nullopt : datacenter->number(Property::Pue);
        const auto wue =
            datacenter == nullptr ? std::nullopt : datacenter->number(Property::WueLPerKwh);
        const auto [at, isNew] = known.emplace(std::pair(pue, wue), groups.size());
        if (isNew)
            groups.push_back({{}, pue, wue});
        groups[at->second].members.push_back(datacenter);
    }
    return groups;
}

} // namespace fourfold
