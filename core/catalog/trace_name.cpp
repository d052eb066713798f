// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/trace_name.h"

namespace fourfold {
namespace {

constexpr std::string_view kForecastEnding = ":forecast";

} // namespace

TraceName takeApart(std::string_view name)
{
    TraceName parts;
    if (const auto values = withoutForecast(name)) {
        parts = takeApart(*values);
        parts.isForecast = true;
        return parts;
    }
    const auto hash = name.rfind('#');
    parts.file = name.substr(0, hash);
    if (hash == std::string_view::npos)
        return parts;
    parts.zone = name.substr(hash + 1);
    for (const FactorKind kind : {FactorKind::Direct, FactorKind::LifeCycle}) {
        const std::string ending = ":" + std::string(toText(kind));
        if (parts.zone.ends_with(ending)) {
            parts.factors = kind;
            parts.zone.resize(parts.zone.size() - ending.size());
        }
    }
    return parts;
}

std::string forecastName(std::string_view name)
{
    return std::string(name) + std::string(kForecastEnding);
}

std::optional<std::string> withoutForecast(std::string_view name)
{
    if (!name.ends_with(kForecastEnding))
        return std::nullopt;
    return std::string(name.substr(0, name.size() - kForecastEnding.size()));
}

} // namespace fourfold
