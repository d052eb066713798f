// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace fourfold {

/// A property by which entries of a kind are narrowed down: a text, their year, or their layer.
struct Facet
{
    enum class What : std::uint8_t { Text, Year, Layer };
    What what = What::Text;
    TextProperty property = TextProperty::Vendor; ///< of a text

    bool operator==(const Facet &) const = default;
};

/// The facets of a kind, those that tell most apart first.
[[nodiscard]] std::vector<Facet> facetsOf(EntryKind kind);

/// What the facet is called: "Vendor".
[[nodiscard]] QString facetLabel(const Facet &facet);

/// What an entry has there; empty when it is unknown.
[[nodiscard]] QString facetValue(const Facet &facet, const Entry &entry);

/// Every value that entries of a kind have there, in order, the newest year first.
[[nodiscard]] QStringList facetValues(const Facet &facet, const Catalog &catalog, EntryKind kind);

} // namespace fourfold
