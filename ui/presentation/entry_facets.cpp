// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/entry_facets.h"

#include "ui/presentation/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace fourfold {
namespace {

/// Where lupdate and the program both look for the texts of this file.
struct EntryFacetsText
{
    Q_DECLARE_TR_FUNCTIONS(EntryFacetsText)
};

/// The texts by which each kind is narrowed down.
struct TextFacet
{
    EntryKind kind = EntryKind::Accelerator;
    TextProperty property = TextProperty::Vendor;
};
constexpr std::array kTextFacets = {
    TextFacet{EntryKind::Accelerator, TextProperty::Vendor},
    TextFacet{EntryKind::Accelerator, TextProperty::Type},
    TextFacet{EntryKind::Cpu, TextProperty::Vendor},
    TextFacet{EntryKind::Cpu, TextProperty::Segment},
    TextFacet{EntryKind::MemoryStorage, TextProperty::Type},
    TextFacet{EntryKind::MemoryStorage, TextProperty::Metric},
    TextFacet{EntryKind::GridRegion, TextProperty::IsoAlpha2},
    TextFacet{EntryKind::GridRegion, TextProperty::Level},
    TextFacet{EntryKind::GridRegion, TextProperty::BasisFlow},
    TextFacet{EntryKind::GridRegion, TextProperty::BasisScope},
    TextFacet{EntryKind::CloudRegion, TextProperty::Provider},
    TextFacet{EntryKind::CloudRegion, TextProperty::IsoAlpha2},
    TextFacet{EntryKind::Datacenter, TextProperty::Operator},
    TextFacet{EntryKind::Datacenter, TextProperty::Type},
    TextFacet{EntryKind::Model, TextProperty::Organisation},
    TextFacet{EntryKind::Model, TextProperty::Architecture},
    TextFacet{EntryKind::Model, TextProperty::EnergyBasis},
    TextFacet{EntryKind::Embodied, TextProperty::Category},
    TextFacet{EntryKind::Trace, TextProperty::Zone},
    TextFacet{EntryKind::Trace, TextProperty::BasisScope},
    TextFacet{EntryKind::Trace, TextProperty::Signal},
};

} // namespace

std::vector<Facet> facetsOf(EntryKind kind)
{
    std::vector<Facet> facets;
    for (const TextFacet &row : kTextFacets) {
        if (row.kind == kind)
            facets.push_back({Facet::What::Text, row.property});
    }
    facets.push_back({.what = Facet::What::Year});
    facets.push_back({.what = Facet::What::Layer});
    return facets;
}

QString facetLabel(const Facet &facet)
{
    switch (facet.what) {
    case Facet::What::Text:
        return translated(textPropertyRow(facet.property).label);
    case Facet::What::Year:
        return EntryFacetsText::tr("Year");
    case Facet::What::Layer:
        return EntryFacetsText::tr("Where from");
    }
    Q_UNREACHABLE();
}

QString facetValue(const Facet &facet, const Entry &entry)
{
    switch (facet.what) {
    case Facet::What::Text:
        return toQString(entry.text(facet.property));
    case Facet::What::Year:
        return entry.year == 0 ? QString() : QString::fromStdString(std::to_string(entry.year));
    case Facet::What::Layer:
        return translated(label(entry.layer));
    }
    Q_UNREACHABLE();
}

QStringList facetValues(const Facet &facet, const Catalog &catalog, EntryKind kind)
{
    std::set<QString> found;
    for (const Entry &entry : catalog.entries(kind))
        found.insert(facetValue(facet, entry));
    found.erase(QString());
    QStringList values(found.begin(), found.end());
    if (facet.what == Facet::What::Year)
        std::ranges::reverse(values);
    return values;
}

} // namespace fourfold
