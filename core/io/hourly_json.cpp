// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/hourly_readers.h"
#include "core/io/intensity_unit.h"
#include "core/io/json_place.h"
#include "core/io/series_builder.h"
#include "core/support/numbers.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

constexpr double kOwnVersion = 1;

/// A JSON text being read into series.
class JsonHours
{
public:
    JsonHours(std::string_view text, const JsonNode &root)
        : m_text(text)
        , m_root(root)
    {}

    Result<HourlyFile> read();

private:
    /// Counts on from the node asked for last: records come in the order of the text.
    std::size_t lineOf(const JsonNode &node)
    {
        if (node.offset < m_countedTo) {
            m_countedTo = 0;
            m_line = 1;
        }
        const std::string_view between = m_text.substr(m_countedTo, node.offset - m_countedTo);
        m_line += static_cast<std::size_t>(std::ranges::count(between, '\n'));
        m_countedTo = node.offset;
        return m_line;
    }
    [[nodiscard]] Error missing(const JsonNode &node, std::string_view key);
    [[nodiscard]] Result<Stamp> stamp(const JsonNode &record, std::string_view key);
    [[nodiscard]] Result<std::optional<double>> number(const JsonNode &record,
                                                       std::string_view key);
    Result<Done> add(SeriesBuilder &builder, std::string_view zone, const IntensityBasis &basis,
                     const JsonNode &record, std::string_view time, const JsonNode &holder,
                     std::string_view value, double factor = 1);

    Result<HourlyFile> readOwn();
    Result<HourlyFile> readEnergiDataService(const JsonNode &records);
    Result<HourlyFile> readElectricityMaps(const JsonNode &records, HindsightKind hindsight);
    Result<HourlyFile> readWattTime(const JsonNode &records);
    Result<HourlyFile> readBritain(const JsonNode &data);
    Result<Done> addBritain(SeriesBuilder &builder, std::string_view zone, const JsonNode &periods);

    std::string_view m_text;
    const JsonNode &m_root;
    std::size_t m_countedTo = 0;
    std::size_t m_line = 1;
};

std::string_view textOf(const JsonNode &node, std::string_view key)
{
    const JsonNode *found = node.type == JsonType::Object ? node.find(key) : nullptr;
    return found != nullptr && found->type == JsonType::Text ? found->text : std::string_view();
}

const JsonNode *arrayOf(const JsonNode &node, std::string_view key)
{
    const JsonNode *found = node.type == JsonType::Object ? node.find(key) : nullptr;
    return found != nullptr && found->type == JsonType::Array ? found : nullptr;
}

bool hasMember(const JsonNode &array, std::string_view key)
{
    return array.count > 0 && (*array.begin()).type == JsonType::Object
           && (*array.begin()).find(key) != nullptr;
}

Error JsonHours::missing(const JsonNode &node, std::string_view key)
{
    return Error{
        ErrorCode::MissingField, "line " + std::to_string(lineOf(node)),
        Message{FF_TR_NOOP("Message", "“%1” is missing here or is of another type: get the "
                                      "file from its provider again"),
                {std::string(key)}}};
}

Result<Stamp> JsonHours::stamp(const JsonNode &record, std::string_view key)
{
    const std::string_view text = textOf(record, key);
    if (text.empty())
        return missing(record, key);
    const auto stamp = parseStamp(text);
    if (!stamp)
        return noTime(lineOf(record), text);
    return *stamp;
}

Result<std::optional<double>> JsonHours::number(const JsonNode &record, std::string_view key)
{
    const JsonNode *found = record.type == JsonType::Object ? record.find(key) : nullptr;
    if (found == nullptr || found->type == JsonType::Null)
        return std::optional<double>();
    if (found->type != JsonType::Number)
        return missing(*found, key);
    return std::optional(found->number);
}

Result<Done> JsonHours::add(SeriesBuilder &builder, std::string_view zone,
                            const IntensityBasis &basis, const JsonNode &record,
                            std::string_view time, const JsonNode &holder, std::string_view value,
                            double factor)
{
    const auto at = stamp(record, time);
    if (!at)
        return at.error();
    const auto amount = number(holder, value);
    if (!amount)
        return amount.error();
    SeriesPoint point;
    point.stamp = *at;
    point.value = *amount ? std::optional(**amount * factor) : std::nullopt;
    point.line = lineOf(record);
    const JsonNode *estimated = record.find("isEstimated");
    point.isEstimated = estimated != nullptr && estimated->number != 0;
    builder.add(zone, basis, point);
    return Done{};
}

Result<HourlyFile> fileOf(std::string_view format, const SeriesBuilder &builder)
{
    auto series = builder.finish();
    if (!series)
        return series.error();
    return HourlyFile{format, std::move(*series)};
}

Result<HourlyFile> JsonHours::readEnergiDataService(const JsonNode &records)
{
    const bool isUtc = hasMember(records, "Minutes5UTC");
    SeriesBuilder builder(isUtc ? StampClock::Utc : StampClock::European, 0);
    IntensityBasis basis{FactorKind::Direct, SignalKind::Average, HindsightKind::Actual};
    if (textOf(m_root, "dataset") == "CO2EmisProg")
        basis.hindsight = HindsightKind::Forecast;
    for (const JsonNode &record : records) {
        const auto added = add(builder, textOf(record, "PriceArea"), basis, record,
                               isUtc ? "Minutes5UTC" : "Minutes5DK", record, "CO2Emission");
        if (!added)
            return added.error();
    }
    auto file = fileOf("energi-data-service", builder);
    const auto total = number(m_root, "total");
    if (!file || !total || total->value_or(0) <= records.count)
        return file;
    for (IntensitySeries &series : file->series)
        series.remarks.push_back({SeriesFlag::Truncated, 0, series.values.size()});
    return file;
}

Result<HourlyFile> JsonHours::readElectricityMaps(const JsonNode &records, HindsightKind hindsight)
{
    SeriesBuilder builder(StampClock::Utc, 0);
    for (const JsonNode &record : records) {
        const std::string_view factors = textOf(record, "emissionFactorType");
        const IntensityBasis basis{factors == "direct"      ? FactorKind::Direct
                                   : factors == "lifecycle" ? FactorKind::LifeCycle
                                                            : FactorKind::Unknown,
                                   SignalKind::Average, hindsight};
        const std::string_view zone = textOf(record, "zone");
        const auto added = add(builder, zone.empty() ? textOf(m_root, "zone") : zone, basis, record,
                               "datetime", record, "carbonIntensity");
        if (!added)
            return added.error();
    }
    return fileOf("electricity-maps-api", builder);
}

Result<HourlyFile> JsonHours::readWattTime(const JsonNode &records)
{
    const JsonNode *meta = m_root.find("meta");
    const std::string_view signal = meta != nullptr ? textOf(*meta, "signal_type") : "";
    if (signal == "health_damage")
        return Error{ErrorCode::NotSupported, "meta/signal_type",
                     Message{FF_TR_NOOP("Message", "health damage is no carbon intensity: ask "
                                                   "WattTime for co2_moer or co2_aoer"),
                             {}}};
    const std::string_view unit = meta != nullptr ? textOf(*meta, "units") : "";
    const auto known = unit.empty() ? kGramsPerPoundPerMwh : gramsPerKwhOf(unit);
    if (!known)
        return unknownUnit("meta/units", unit);
    const double factor = *known;
    const IntensityBasis basis{FactorKind::Direct,
                               signal == "co2_aoer" ? SignalKind::Average : SignalKind::Marginal,
                               HindsightKind::Actual};
    SeriesBuilder builder(StampClock::Utc, 0);
    for (const JsonNode &record : records) {
        const auto added = add(builder, meta != nullptr ? textOf(*meta, "region") : "", basis,
                               record, "point_time", record, "value", factor);
        if (!added)
            return added.error();
    }
    auto file = fileOf("watttime", builder);
    if (file && factor != 1) {
        for (IntensitySeries &series : file->series)
            series.remarks.push_back({SeriesFlag::ConvertedUnit, 0, series.values.size()});
    }
    return file;
}

Result<Done> JsonHours::addBritain(SeriesBuilder &builder, std::string_view zone,
                                   const JsonNode &periods)
{
    constexpr std::array kKinds = {std::pair{"actual", HindsightKind::Actual},
                                   std::pair{"forecast", HindsightKind::Forecast}};
    for (const JsonNode &period : periods) {
        const JsonNode *intensity = period.find("intensity");
        if (intensity == nullptr)
            return missing(period, "intensity");
        for (const auto &[key, hindsight] : kKinds) {
            if (intensity->find(key) == nullptr)
                continue;
            const auto added =
                add(builder, zone, {FactorKind::Unknown, SignalKind::Average, hindsight}, period,
                    "from", *intensity, key);
            if (!added)
                return added.error();
        }
    }
    return Done{};
}

/// Half hours of the nation, or of regions one level deeper.
Result<HourlyFile> JsonHours::readBritain(const JsonNode &data)
{
    constexpr double kHalfHour = 0.5;
    SeriesBuilder builder(StampClock::Utc, kHalfHour);
    if (hasMember(data, "from")) {
        if (const auto added = addBritain(builder, "GB", data); !added)
            return added.error();
        return fileOf("gb-carbon-intensity", builder);
    }
    const auto addRegion = [&](const JsonNode &region) -> Result<Done> {
        const JsonNode *periods = arrayOf(region, "data");
        if (periods == nullptr)
            return missing(region, "data");
        return addBritain(builder, textOf(region, "shortname"), *periods);
    };
    if (data.type == JsonType::Object) {
        if (const auto added = addRegion(data); !added)
            return added.error();
        return fileOf("gb-carbon-intensity", builder);
    }
    for (const JsonNode &region : data) {
        if (const auto added = addRegion(region); !added)
            return added.error();
    }
    return fileOf("gb-carbon-intensity", builder);
}

Result<HourlyFile> JsonHours::readOwn()
{
    const auto start = stamp(m_root, "start_utc");
    if (!start)
        return start.error();
    const auto step = number(m_root, "step_s");
    const JsonNode *all = arrayOf(m_root, "series");
    if (!step || !*step || !(**step > 0))
        return missing(m_root, "step_s");
    if (all == nullptr)
        return missing(m_root, "series");
    const auto version = number(m_root, "version");
    if (!version)
        return version.error();
    if (version->value_or(1) > kOwnVersion)
        return Error{ErrorCode::NewerVersion, "version",
                     Message{FF_TR_NOOP("Message", "the file was written by a newer version (%1): "
                                                   "get a newer program, or export the file as "
                                                   "version %2"),
                             {toText(**version), toText(kOwnVersion)}}};
    const std::string_view unit = textOf(m_root, "unit");
    const auto grams = unit.empty() ? 1 : gramsPerKwhOf(unit);
    if (!grams)
        return unknownUnit("unit", unit);
    HourlyFile file{"fourfold-hourly", {}};
    for (const JsonNode &node : *all) {
        IntensitySeries &series = file.series.emplace_back();
        series.zone = textOf(m_root, "zone");
        series.start = start->instant;
        series.stepHours = **step / kSecondsPerHour;
        series.source = textOf(m_root, "source");
        series.licence = textOf(m_root, "licence");
        series.unit = textOf(m_root, "unit");
        const std::string_view factors = textOf(m_root, "factors");
        series.basis.factors = factors == "direct"       ? FactorKind::Direct
                               : factors == "life-cycle" ? FactorKind::LifeCycle
                                                         : FactorKind::Unknown;
        if (textOf(m_root, "signal") == "marginal")
            series.basis.signal = SignalKind::Marginal;
        if (textOf(node, "kind") == "forecast")
            series.basis.hindsight = HindsightKind::Forecast;
        const JsonNode *values = arrayOf(node, "values");
        if (values == nullptr || values->count == 0)
            return missing(node, "values");
        for (const JsonNode &value : *values) {
            if (value.type != JsonType::Number && value.type != JsonType::Null)
                return missing(value, "values");
            series.values.push_back(value.type == JsonType::Null ? kMissing
                                                                 : value.number * *grams);
        }
        inspect(series);
        if (*grams != 1)
            series.remarks.push_back({SeriesFlag::ConvertedUnit, 0, series.values.size()});
    }
    return file;
}

Result<HourlyFile> JsonHours::read()
{
    if (textOf(m_root, "format") == "fourfold-hourly")
        return readOwn();
    if (const JsonNode *records = arrayOf(m_root, "records"); records != nullptr)
        return readEnergiDataService(*records);
    if (const JsonNode *history = arrayOf(m_root, "history"); history != nullptr)
        return readElectricityMaps(*history, HindsightKind::Actual);
    if (const JsonNode *forecast = arrayOf(m_root, "forecast"); forecast != nullptr)
        return readElectricityMaps(*forecast, HindsightKind::Forecast);
    const JsonNode *data = m_root.type == JsonType::Object ? m_root.find("data") : nullptr;
    if (data != nullptr && data->type == JsonType::Array && hasMember(*data, "point_time"))
        return readWattTime(*data);
    if (data != nullptr && data->type == JsonType::Array && hasMember(*data, "carbonIntensity"))
        return readElectricityMaps(*data, HindsightKind::Actual);
    if (data != nullptr && (data->type == JsonType::Array || data->type == JsonType::Object))
        return readBritain(*data);
    return Error{ErrorCode::NotSupported, "line 1",
                 Message{FF_TR_NOOP("Message", "the layout is none of those that are known: "
                                               "Electricity Maps, Energi Data Service, GB Carbon "
                                               "Intensity, WattTime"),
                         {}}};
}

} // namespace

Result<HourlyFile> readHourlyJson(std::string_view text)
{
    JsonDocument document;
    if (const auto read = document.read(text); !read)
        return read.error();
    return JsonHours(text, document.root()).read();
}

} // namespace fourfold
