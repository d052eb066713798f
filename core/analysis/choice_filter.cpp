// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/choice_filter.h"

#include "core/catalog/continent.h"

#include <algorithm>
#include <set>

namespace fourfold {
namespace {

/// The provider of regions of no cloud.
constexpr std::string_view kNoCloud = "grid";

template <TextProperty property>
std::string_view textOf(const Entry &entry)
{
    return entry.text(property);
}

std::string_view providerOf(const Entry &entry)
{
    return entry.kind == EntryKind::CloudRegion ? entry.text(TextProperty::Provider) : kNoCloud;
}

std::string_view continentKeyOf(const Entry &entry)
{
    const ContinentRow *row = continentOf(entry.text(TextProperty::IsoAlpha2));
    return row == nullptr ? std::string_view() : row->key;
}

constexpr std::array kFilters = {
    ChoiceFilterRow{
        .key = "vendor",
        .what = Choosable::Machine,
        .label = FF_TR_NOOP("ChoiceFilter", "Vendor"),
        .wanted = &ChoiceFilter::vendor,
        .valueOf = textOf<TextProperty::Vendor>,
    },
    ChoiceFilterRow{
        .key = "operator",
        .what = Choosable::Datacenter,
        .label = FF_TR_NOOP("ChoiceFilter", "Operator"),
        .wanted = &ChoiceFilter::owner,
        .valueOf = textOf<TextProperty::Operator>,
    },
    ChoiceFilterRow{
        .key = "provider",
        .what = Choosable::Region,
        .label = FF_TR_NOOP("ChoiceFilter", "Provider"),
        .wanted = &ChoiceFilter::provider,
        .valueOf = providerOf,
    },
    ChoiceFilterRow{
        .key = "continent",
        .what = Choosable::Region,
        .label = FF_TR_NOOP("ChoiceFilter", "Continent"),
        .wanted = &ChoiceFilter::continent,
        .valueOf = continentKeyOf,
    },
};

} // namespace

std::span<const ChoiceFilterRow> choiceFilterTable()
{
    return kFilters;
}

bool offers(const ChoiceFilter &filter, Choosable what, const Entry &entry)
{
    return std::ranges::all_of(kFilters, [&](const ChoiceFilterRow &row) {
        const std::string &wanted = filter.*row.wanted;
        return row.what != what || wanted.empty() || row.valueOf(entry) == wanted;
    });
}

std::vector<std::string> filterValues(const ChoiceFilterRow &row, const Catalog &catalog)
{
    std::vector<LackingEntry> lacking;
    std::set<std::string> values;
    for (const Entry *entry : choosableEntries(catalog, row.what, lacking))
        values.emplace(row.valueOf(*entry));
    values.erase(std::string());
    return {values.begin(), values.end()};
}

} // namespace fourfold
