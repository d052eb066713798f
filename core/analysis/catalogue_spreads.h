// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

namespace fourfold {

/// How far published figures of the same thing lie apart: the root mean square of ln(b / a), and
/// of how many pairs. The figures that default ranges take, to seven digits; spreadsOf() finds them
/// anew.
struct CatalogueSpreads
{
    double gridSpread = 0; ///< intensity of one place by another source or year: 90 of 100 pairs
                           ///< lie within 1.645 times this, few lie much farther
    int gridPairs = 0;
    double siteRms = 0; ///< PUE − 1 of a site from one year to the next
    int sitePairs = 0;
    double fleetRms = 0; ///< PUE − 1 of a site over that of its operator's fleet
    int fleetPairs = 0;
    double deviceRms = 0; ///< manufacture of one device by another source
    int devicePairs = 0;
    double flopRms = 0; ///< FLOP of measured runs as published over 6 · parameters · tokens
    int flopPairs = 0;
    double pueLow = 0; ///< 5 % and 95 % points of the newest PUE of every site and survey
    double pueHigh = 0;
    int pueSites = 0;
    double serverLow = 0; ///< 5 % and 95 % points of the manufacture of servers, kg
    double serverHigh = 0;
    int servers = 0;
    double lifeLow = 0; ///< least and most, years
    double lifeHigh = 0;
    int lives = 0;
};
[[nodiscard]] const CatalogueSpreads &shippedSpreads();
[[nodiscard]] CatalogueSpreads spreadsOf(const Catalog &catalog);

/// Whether two rows of the grid, or a cloud region and a row, speak of one place.
[[nodiscard]] bool isSamePlace(const Entry &a, const Entry &b);

} // namespace fourfold
