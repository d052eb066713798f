// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv_reader.h"
#include "core/io/hourly_readers.h"
#include "core/io/series_builder.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

/// Life-cycle emission factors, medians of IPCC SRREN 2011 as Wiesner et al. 2021 use them.
/// What they do not name stands as "other".
struct PlantFactor
{
    std::string_view type; ///< the heading begins with this
    double gramsPerKwh;
};
constexpr std::array kPlantFactors = {
    PlantFactor{"biomass", 18},
    PlantFactor{"fossil brown coal", 1001},
    PlantFactor{"fossil coal-derived gas", 469},
    PlantFactor{"fossil gas", 469},
    PlantFactor{"fossil hard coal", 1001},
    PlantFactor{"fossil oil", 840},
    PlantFactor{"fossil peat", 770},
    PlantFactor{"geothermal", 45},
    PlantFactor{"hydro run-of-river", 4},
    PlantFactor{"hydro water reservoir", 4},
    PlantFactor{"marine", 8},
    PlantFactor{"nuclear", 16},
    PlantFactor{"other renewable", 22},
    PlantFactor{"other", 770},
    PlantFactor{"solar", 46},
    PlantFactor{"waste", 770},
    PlantFactor{"wind", 12},
};
constexpr std::string_view kGenerated = "actual aggregated";
constexpr std::string_view kPumped = "hydro pumped storage";

struct PlantColumn
{
    std::size_t index = 0;
    double gramsPerKwh = 0;
};

struct GenerationColumns
{
    std::optional<std::size_t> area;
    std::size_t time = 0;
    StampClock clock = StampClock::Unknown;
    std::vector<PlantColumn> plants;
};

Result<GenerationColumns> columnsOf(const std::vector<std::string> &headings)
{
    GenerationColumns columns;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const std::string &heading = headings[i];
        if (heading == "area")
            columns.area = i;
        if (heading.starts_with("mtu")) {
            columns.time = i;
            columns.clock = clockOf(heading);
        }
        if (heading.find(kGenerated) == std::string::npos || heading.starts_with(kPumped))
            continue;
        const auto factor = std::ranges::find_if(
            kPlantFactors, [&](const PlantFactor &row) { return heading.starts_with(row.type); });
        if (factor == kPlantFactors.end())
            return Error{ErrorCode::NotSupported, "line 1",
                         Message{FF_TR_NOOP("Message", "no emission factor is known for “%1”: "
                                                       "remove the column or name the type as "
                                                       "ENTSO-E does"),
                                 {heading}}};
        columns.plants.push_back({i, factor->gramsPerKwh});
    }
    return columns;
}

/// The intensity of a row; nothing where no plant has a value.
Result<std::optional<double>> intensityOf(const GenerationColumns &columns,
                                          const std::vector<std::string> &cells,
                                          const CsvReader &reader)
{
    double generation = 0;
    double grams = 0;
    for (const PlantColumn &plant : columns.plants) {
        if (plant.index >= cells.size())
            continue;
        const auto megawatts =
            readCell(cells[plant.index], reader.separator(), reader.line(), kGenerated);
        if (!megawatts)
            return megawatts.error();
        generation += megawatts->value_or(0);
        grams += megawatts->value_or(0) * plant.gramsPerKwh;
    }
    return generation > 0 ? std::optional(grams / generation) : std::nullopt;
}

} // namespace

bool isGenerationHeader(const std::vector<std::string> &headings)
{
    const auto holds = [&](std::string_view word) {
        return std::ranges::any_of(headings, [word](const std::string &heading) {
            return heading.find(word) != std::string::npos;
        });
    };
    return holds("mtu") && holds(kGenerated);
}

Result<HourlyFile> readGenerationCsv(std::string_view text)
{
    CsvReader reader(text);
    std::vector<std::string> headings;
    (void)reader.next(headings);
    std::ranges::transform(headings, headings.begin(),
                           [](const std::string &heading) { return lowered(heading); });
    const auto columns = columnsOf(headings);
    if (!columns)
        return columns.error();
    SeriesBuilder builder(columns->clock, 0);
    std::vector<std::string> cells;
    while (reader.next(cells)) {
        if (auto error = checkNoMoreCells(cells, headings, reader.line()))
            return *error;
        cells.resize(std::max(cells.size(), headings.size()));
        const std::string_view period = cells[columns->time];
        const auto stamp = parseStamp(period.substr(0, period.find(" - ")));
        if (!stamp)
            return noTime(reader.line(), period);
        const auto intensity = intensityOf(*columns, cells, reader);
        if (!intensity)
            return intensity.error();
        builder.add(columns->area ? std::string_view(cells[*columns->area]) : std::string_view(),
                    {FactorKind::LifeCycle, SignalKind::Average, HindsightKind::Actual},
                    {*stamp, *intensity, reader.line(), false});
    }
    auto series = builder.finish();
    if (!series)
        return series.error();
    for (IntensitySeries &one : *series)
        one.remarks.push_back({SeriesFlag::FromGeneration, 0, one.values.size()});
    return HourlyFile{"entsoe-generation", std::move(*series)};
}

} // namespace fourfold
