// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv_reader.h"
#include "core/io/hourly_readers.h"
#include "core/io/intensity_unit.h"
#include "core/io/series_builder.h"
#include "core/support/numbers.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

/// How a provider names its columns, in lower case.
struct CsvFormat
{
    std::string_view id;
    std::string_view time;
    std::string_view zone{};
    std::string_view value{}; ///< the heading holds this
    std::string_view estimated{};
    FactorKind factors = FactorKind::Unknown; ///< where the heading does not say
    StampClock clock = StampClock::Utc;
};

constexpr std::array kFormats = {
    CsvFormat{
        .id = "electricity-maps",
        .time = "datetime (utc)",
        .zone = "zone id",
        .value = "carbon intensity",
        .estimated = "data estimated",
    },
    CsvFormat{
        .id = "electricity-maps-research",
        .time = "datetime",
        .zone = "zone_name",
        .value = "carbon_intensity_",
        .factors = FactorKind::LifeCycle,
    },
    CsvFormat{
        .id = "energi-data-service",
        .time = "minutes5utc",
        .zone = "pricearea",
        .value = "co2emission",
        .factors = FactorKind::Direct,
    },
    CsvFormat{
        .id = "energi-data-service",
        .time = "minutes5dk",
        .zone = "pricearea",
        .value = "co2emission",
        .factors = FactorKind::Direct,
        .clock = StampClock::European,
    },
    CsvFormat{
        .id = "watttime",
        .time = "timestamp",
        .value = "moer",
    },
    CsvFormat{
        .id = "fourfold-hourly",
        .time = "datetime_utc",
        .value = "ci_",
    },
};

constexpr std::array<std::string_view, 4> kTimeWords = {"time", "date", "stamp", "hour"};
constexpr std::array<std::string_view, 4> kValueWords = {"intensity", "co2", "carbon", "g/kwh"};

bool hasAny(std::string_view text, std::span<const std::string_view> words)
{
    return std::ranges::any_of(
        words, [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// The columns of a file, by their index.
struct Columns
{
    std::string_view format;
    StampClock clock = StampClock::Unknown;
    std::size_t time = 0;
    std::optional<std::size_t> zone{};
    std::optional<std::size_t> estimated{};
    struct Value
    {
        std::size_t index = 0;
        IntensityBasis basis;
        double gramsPerUnit = 1;
    };
    std::vector<Value> values{};
};

IntensityBasis basisOf(std::string_view heading, FactorKind otherwise)
{
    constexpr std::array<std::string_view, 4> kLifeCycle = {"lca", "life cycle", "lifecycle",
                                                            "life_cycle"};
    constexpr std::array<std::string_view, 2> kMarginal = {"marginal", "moer"};
    IntensityBasis basis;
    basis.factors = hasAny(heading, kLifeCycle)                        ? FactorKind::LifeCycle
                    : heading.find("direct") != std::string_view::npos ? FactorKind::Direct
                                                                       : otherwise;
    if (hasAny(heading, kMarginal))
        basis.signal = SignalKind::Marginal;
    if (heading.find("forecast") != std::string_view::npos)
        basis.hindsight = HindsightKind::Forecast;
    return basis;
}

std::optional<std::size_t> indexOf(const std::vector<std::string> &headings, std::string_view name)
{
    const auto found = std::ranges::find(headings, name);
    if (name.empty() || found == headings.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - headings.begin());
}

/// Adds a column where it is the first with such values.
void addValue(Columns &columns, std::size_t index, std::string_view heading, FactorKind factors)
{
    const IntensityBasis basis = basisOf(heading, factors);
    const bool isKnown = std::ranges::any_of(
        columns.values, [&](const Columns::Value &value) { return value.basis == basis; });
    if (!isKnown)
        columns.values.push_back({index, basis});
}

/// Sets the units by the headings as they are written. WattTime has lb/MWh where none is named.
std::optional<Error> setUnits(Columns &columns, const std::vector<std::string> &headings)
{
    for (Columns::Value &value : columns.values) {
        const auto unit = unitOfHeading(headings[value.index]);
        if (!unit)
            return unit.error();
        const bool isWattTime = lowered(headings[value.index]).find("moer") != std::string::npos;
        value.gramsPerUnit = unit->value_or(isWattTime ? kGramsPerPoundPerMwh : 1);
    }
    return std::nullopt;
}

std::optional<Columns> columnsOf(const std::vector<std::string> &headings, const CsvFormat &format)
{
    const auto time = indexOf(headings, format.time);
    if (!time)
        return std::nullopt;
    Columns columns{format.id, format.clock, *time, indexOf(headings, format.zone),
                    indexOf(headings, format.estimated)};
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (headings[i].find(format.value) != std::string::npos)
            addValue(columns, i, headings[i], format.factors);
    }
    return columns.values.empty() ? std::nullopt : std::optional(columns);
}

/// Any file with a column that speaks of time and one that speaks of carbon.
std::optional<Columns> plainColumns(const std::vector<std::string> &headings)
{
    Columns columns{"plain-csv"};
    const auto time = std::ranges::find_if(
        headings, [](const std::string &heading) { return hasAny(heading, kTimeWords); });
    if (time == headings.end())
        return std::nullopt;
    columns.time = static_cast<std::size_t>(time - headings.begin());
    columns.clock = clockOf(*time);
    columns.zone = indexOf(headings, "zone");
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (i != columns.time && hasAny(headings[i], kValueWords))
            addValue(columns, i, headings[i], FactorKind::Unknown);
    }
    return columns.values.empty() ? std::nullopt : std::optional(columns);
}

Result<Columns> recognise(const std::vector<std::string> &headings)
{
    for (const CsvFormat &format : kFormats) {
        if (auto columns = columnsOf(headings, format))
            return std::move(*columns);
    }
    if (auto columns = plainColumns(headings))
        return std::move(*columns);
    return Error{
        ErrorCode::NotSupported, "line 1",
        Message{FF_TR_NOOP("Message", "no column of times and one of carbon intensity were "
                                      "found: name them datetime_utc and ci_direct or "
                                      "ci_lca, in g/kWh"),
                {}}};
}

Result<Done> addRow(SeriesBuilder &builder, const Columns &columns,
                    const std::vector<std::string> &headings, const std::vector<std::string> &cells,
                    const CsvReader &reader)
{
    if (auto error = checkCells(cells, headings, reader.line()))
        return *error;
    SeriesPoint point;
    point.line = reader.line();
    const auto stamp = parseStamp(cells[columns.time]);
    if (!stamp)
        return noTime(point.line, cells[columns.time]);
    point.stamp = *stamp;
    point.isEstimated = columns.estimated && lowered(cells[*columns.estimated]) == "true";
    for (const Columns::Value &column : columns.values) {
        const auto value =
            readCell(cells[column.index], reader.separator(), point.line, headings[column.index]);
        if (!value)
            return value.error();
        point.value = *value ? std::optional(**value * column.gramsPerUnit) : std::nullopt;
        builder.add(columns.zone ? std::string_view(cells[*columns.zone]) : std::string_view(),
                    column.basis, point);
    }
    return Done{};
}

} // namespace

std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

StampClock clockOf(std::string_view lowercase)
{
    constexpr std::array<std::string_view, 2> kEuropean = {"cet", "cest"};
    if (hasAny(lowercase, kEuropean))
        return StampClock::European;
    return lowercase.find("utc") != std::string_view::npos ? StampClock::Utc : StampClock::Unknown;
}

std::optional<Error> checkCells(const std::vector<std::string> &cells,
                                const std::vector<std::string> &headings, std::size_t line)
{
    if (cells.size() < headings.size())
        return Error{ErrorCode::WrongType, "line " + std::to_string(line),
                     Message{FF_TR_NOOP("Message", "there are %1 cells under %2 headings: complete "
                                                   "the line or remove it"),
                             {std::to_string(cells.size()), std::to_string(headings.size())}}};
    return checkNoMoreCells(cells, headings, line);
}

std::optional<Error> checkNoMoreCells(const std::vector<std::string> &cells,
                                      const std::vector<std::string> &headings, std::size_t line)
{
    std::size_t count = cells.size();
    while (count > headings.size() && cells[count - 1].empty())
        --count;
    if (count <= headings.size())
        return std::nullopt;
    return Error{
        ErrorCode::WrongType, "line " + std::to_string(line),
        Message{FF_TR_NOOP("Message", "there are %1 cells under %2 headings: write numbers "
                                      "with a decimal point, or put semicolons between "
                                      "the cells, or quotes around one with a comma"),
                {std::to_string(count), std::to_string(headings.size())}}};
}

Error noNumber(std::size_t line, std::string_view heading, std::string_view cell)
{
    return Error{ErrorCode::WrongType, "line " + std::to_string(line),
                 Message{FF_TR_NOOP("Message", "“%1” under “%2” is no number: correct it, or leave "
                                               "the cell empty where the value is missing"),
                         {std::string(cell), std::string(heading)}}};
}

Error noTime(std::size_t line, std::string_view cell)
{
    return Error{ErrorCode::WrongType, "line " + std::to_string(line),
                 Message{FF_TR_NOOP("Message", "“%1” is no time: write it like "
                                               "2024-03-31T05:00:00Z"),
                         {std::string(cell)}}};
}

Result<std::optional<double>> readCell(std::string_view cell, char separator, std::size_t line,
                                       std::string_view heading)
{
    constexpr std::array<std::string_view, 8> kMissingTexts = {"",    "-",    "n/e",  "n/a",
                                                               "nan", "null", "none", "na"};
    std::string text(cell);
    text.erase(0, text.find_first_not_of(' '));
    text.erase(text.find_last_not_of(' ') + 1);
    if (std::ranges::find(kMissingTexts, lowered(text)) != kMissingTexts.end())
        return std::optional<double>();
    if (separator == ';')
        std::ranges::replace(text, ',', '.');
    const auto number = parseNumber(text);
    if (!number)
        return noNumber(line, heading, cell);
    return number;
}

Result<double> readAmount(std::string_view cell, char separator, std::size_t line,
                          std::string_view heading)
{
    const auto amount = readCell(cell, separator, line, heading);
    if (amount && *amount && **amount >= 0)
        return **amount;
    if (amount && *amount)
        return Error{
            ErrorCode::OutOfBounds, "line " + std::to_string(line),
            Message{FF_TR_NOOP("Message", "“%1” under “%2” is below 0: give what was used, "
                                          "not a meter that runs back"),
                    {std::string(cell), std::string(heading)}}};
    return Error{ErrorCode::WrongType, "line " + std::to_string(line),
                 Message{FF_TR_NOOP("Message", "“%1” under “%2” is no number, and what is missing "
                                               "does not count as 0: write what was used, or 0 "
                                               "where it was nothing"),
                         {std::string(cell), std::string(heading)}}};
}

Result<HourlyFile> readHourlyCsv(std::string_view text)
{
    CsvReader reader(text);
    std::vector<std::string> headings;
    if (!reader.next(headings))
        return Error{ErrorCode::MissingField, "line 1",
                     Message{FF_TR_NOOP("Message", "the file is empty"), {}}};
    const std::vector<std::string> asWritten = headings;
    std::ranges::transform(headings, headings.begin(),
                           [](const std::string &heading) { return lowered(heading); });
    if (isGenerationHeader(headings))
        return readGenerationCsv(text);
    auto columns = recognise(headings);
    if (!columns)
        return columns.error();
    if (auto error = setUnits(*columns, asWritten))
        return *error;
    SeriesBuilder builder(columns->clock, 0);
    std::vector<std::string> cells;
    while (reader.next(cells)) {
        if (const auto added = addRow(builder, *columns, headings, cells, reader); !added)
            return added.error();
    }
    auto series = builder.finish();
    if (!series)
        return series.error();
    for (IntensitySeries &one : *series) {
        const auto column = std::ranges::find(columns->values, one.basis, &Columns::Value::basis);
        if (column != columns->values.end() && column->gramsPerUnit != 1)
            one.remarks.push_back({SeriesFlag::ConvertedUnit, 0, one.values.size()});
    }
    return HourlyFile{columns->format, std::move(*series)};
}

} // namespace fourfold
