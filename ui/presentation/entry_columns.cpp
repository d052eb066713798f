// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/entry_columns.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

constexpr std::size_t kMostLeading = 8;

/// What stands first behind name and marks.
struct LeadingRow
{
    EntryKind kind = EntryKind::Accelerator;
    std::array<EntryColumn, kMostLeading> columns{};
    std::size_t count = 0;
};

template <class... Columns>
constexpr LeadingRow leading(EntryKind kind, Columns... columns)
{
    return {.kind = kind, .columns = {EntryColumn(columns)...}, .count = sizeof...(columns)};
}

constexpr std::array kLeading = {
    leading(EntryKind::Accelerator, TextProperty::Vendor, YearColumn{}, Property::TdpW,
            Property::PeakTflopsFp16, Property::MemoryGb, Property::MemoryBandwidthGbs),
    leading(EntryKind::Cpu, TextProperty::Vendor, YearColumn{}, Property::TdpW, Property::Cores),
    leading(EntryKind::MemoryStorage, TextProperty::Vendor, YearColumn{}, Property::FactorValue,
            TextProperty::ValueUnit),
    leading(EntryKind::GridRegion, Property::GridGPerKwh, Property::GridYear,
            TextProperty::BasisFlow, TextProperty::BasisScope, TextProperty::GridBasis),
    leading(EntryKind::CloudRegion, TextProperty::Provider, Property::GridGPerKwh,
            Property::GridYear, Property::Pue, Property::CfePct, TextProperty::GridBasis),
    leading(EntryKind::Datacenter, TextProperty::Operator, Property::Pue, Property::PueYear,
            Property::WueLPerKwh, Property::WueYear),
    leading(EntryKind::Model, TextProperty::Organisation, YearColumn{}, Property::ParamsB,
            Property::ActiveParamsB, Property::TokensB, Property::ReportedTco2e,
            Property::ReportedEnergyKwh, TextProperty::EnergyBasis),
    leading(EntryKind::Embodied, TextProperty::Category, YearColumn{}, Property::FactorValue,
            TextProperty::ValueUnit),
    leading(EntryKind::Trace, TextProperty::Zone, YearColumn{}, Property::GridGPerKwh,
            TextProperty::BasisScope, TextProperty::Signal, TextProperty::Hindsight,
            TextProperty::BasisFlow, Property::MissingHours),
};

bool isFilled(const EntryColumn &column, std::span<const Entry> entries)
{
    return std::ranges::any_of(entries, [&](const Entry &entry) {
        if (const auto *text = std::get_if<TextProperty>(&column))
            return !entry.text(*text).empty();
        if (const auto *number = std::get_if<Property>(&column))
            return entry.number(*number).has_value();
        return true;
    });
}

} // namespace

std::vector<EntryColumn> entryColumns(EntryKind kind, std::span<const Entry> entries)
{
    std::vector<EntryColumn> columns = {NameColumn{}, MarksColumn{}};
    const auto add = [&](const EntryColumn &column) {
        if (isFilled(column, entries) && std::ranges::count(columns, column) == 0)
            columns.push_back(column);
    };
    const LeadingRow &first = *std::ranges::find(kLeading, kind, &LeadingRow::kind);
    std::for_each_n(first.columns.begin(), first.count, add);
    if (std::ranges::count(columns, EntryColumn(YearColumn{})) == 0)
        columns.emplace_back(YearColumn{});
    for (const PropertyRow &row : propertyTable()) {
        if (contains(row.kinds, kind))
            add(row.property);
    }
    for (const TextPropertyRow &row : textPropertyTable()) {
        if (contains(row.kinds, kind))
            add(row.property);
    }
    return columns;
}

} // namespace fourfold
