// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/hourly_file.h"

#include "core/io/hourly_readers.h"

#include <algorithm>

namespace fourfold {
namespace {

std::vector<std::string> zonesOf(const HourlyFile &file)
{
    std::vector<std::string> zones;
    for (const IntensitySeries &series : file.series) {
        if (std::ranges::find(zones, series.zone) == zones.end())
            zones.push_back(series.zone);
    }
    return zones;
}

std::string listed(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// The zone meant, as the file writes it.
Result<std::string> zoneOf(const HourlyFile &file, std::string_view wanted)
{
    const std::vector<std::string> zones = zonesOf(file);
    if (wanted.empty() && zones.size() == 1)
        return zones.front();
    if (wanted.empty())
        return Error{ErrorCode::MissingField, "",
                     Message{FF_TR_NOOP("Message", "the file has several areas, choose one: %1"),
                             {listed(zones)}}};
    for (const std::string &zone : zones) {
        if (lowered(zone) == lowered(wanted))
            return zone;
    }
    if (zones.size() == 1 && zones.front().empty())
        return Error{
            ErrorCode::UnknownName, "",
            Message{FF_TR_NOOP("Message", "the file names no areas, so %1 cannot be chosen: "
                                          "leave the area out"),
                    {std::string(wanted)}}};
    return Error{ErrorCode::UnknownName, "",
                 Message{FF_TR_NOOP("Message", "the file has no area %1, choose another: %2"),
                         {std::string(wanted), listed(zones)}}};
}

} // namespace

Result<HourlyFile> readHourlyFile(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    const bool isJson =
        first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
    return isJson ? readHourlyJson(text) : readHourlyCsv(text);
}

Result<HourlyFile> joined(HourlyFile earlier, const HourlyFile &later)
{
    for (IntensitySeries &series : earlier.series) {
        for (const IntensitySeries &next : later.series) {
            if (next.zone != series.zone || next.basis != series.basis)
                continue;
            auto both = joined(series, next);
            if (!both)
                return Error{ErrorCode::Contradiction, series.zone,
                             Message{FF_TR_NOOP("Message", "the two traces do not touch"), {}}};
            series = std::move(*both);
        }
    }
    return earlier;
}

Result<IntensitySeries> chosenSeries(const HourlyFile &file, std::string_view zone,
                                     std::optional<FactorKind> factors)
{
    const auto wanted = zoneOf(file, zone);
    if (!wanted)
        return wanted.error();
    const IntensitySeries *chosen = nullptr;
    bool isFirstOfSeveral = false;
    for (const IntensitySeries &series : file.series) {
        if (series.zone != *wanted || (factors && series.basis.factors != *factors))
            continue;
        if (chosen == nullptr)
            chosen = &series;
        else if (chosen->basis.hindsight == HindsightKind::Forecast
                 && series.basis.hindsight == HindsightKind::Actual)
            chosen = &series;
        isFirstOfSeveral |= series.basis.factors != chosen->basis.factors;
    }
    if (chosen == nullptr)
        return Error{ErrorCode::UnknownName, "",
                     Message{FF_TR_NOOP("Message", "the file has no values with factors “%1”"),
                             {std::string(toText(factors.value_or(FactorKind::Unknown)))}}};
    IntensitySeries series = *chosen;
    if (isFirstOfSeveral)
        series.remarks.push_back({SeriesFlag::FirstOfSeveral, 0, series.values.size()});
    return series;
}

} // namespace fourfold
