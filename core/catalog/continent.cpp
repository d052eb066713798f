// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/continent.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

constexpr std::size_t kCodeLength = 2;

constexpr std::array kContinents = {
    ContinentRow{
        .key = "africa",
        .label = FF_TR_NOOP("Continent", "Africa"),
        .countries = "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE "
                     "KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ "
                     "TD TF TG TN TZ UG YT ZA ZM ZW",
    },
    ContinentRow{
        .key = "asia",
        .label = FF_TR_NOOP("Continent", "Asia"),
        .countries = "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ "
                     "LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN "
                     "YE",
    },
    ContinentRow{
        .key = "europe",
        .label = FF_TR_NOOP("Continent", "Europe"),
        .countries = "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM "
                     "IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA "
                     "VA XK",
    },
    ContinentRow{
        .key = "north-america",
        .label = FF_TR_NOOP("Continent", "North America"),
        .countries = "AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC "
                     "MF MQ MS MX NI PA PM PR SV SX TC TT US VC VG VI",
    },
    ContinentRow{
        .key = "south-america",
        .label = FF_TR_NOOP("Continent", "South America"),
        .countries = "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE",
    },
    ContinentRow{
        .key = "oceania",
        .label = FF_TR_NOOP("Continent", "Oceania"),
        .countries = "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV "
                     "UM VU WF WS",
    },
};

} // namespace

std::span<const ContinentRow> continentTable()
{
    return kContinents;
}

const ContinentRow *continentOf(std::string_view isoAlpha2)
{
    if (isoAlpha2.size() != kCodeLength)
        return nullptr;
    const auto found = std::ranges::find_if(kContinents, [&](const ContinentRow &row) {
        const std::size_t at = row.countries.find(isoAlpha2);
        return at != std::string_view::npos && at % (kCodeLength + 1) == 0;
    });
    return found == kContinents.end() ? nullptr : &*found;
}

} // namespace fourfold
