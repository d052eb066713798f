// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/month_report.h"

#include "core/io/json_print.h"
#include "core/io/schedule_report.h"

#include <algorithm>
#include <cmath>

namespace fourfold {

Result<ServingMonth> monthOn(const IntensitySeries &series, const RequestSets &sets,
                             const MonthQuestion &question)
{
    const IntensitySeries hourly = hourlyMean(series);
    const double first = hourly.slotOf(question.from);
    const auto hours = static_cast<double>(question.hours);
    const bool isInside = first >= 0 && first == std::floor(first) && hours >= 1
                          && first + hours <= static_cast<double>(hourly.values.size());
    if (!isInside)
        return Error{ErrorCode::OutOfBounds, "",
                     Message{FF_TR_NOOP("Message", "the stretch must begin with an hour of the "
                                                   "trace and end inside it; the trace goes from "
                                                   "%1 to %2"),
                             {toIsoText(hourly.start), toIsoText(hourly.end())}}};
    ServingMonth month;
    month.sets = sets.sets;
    if (auto error = takeSmallerModel(month.sets, question.smaller))
        return *error;
    const auto start = hourly.values.begin() + static_cast<std::ptrdiff_t>(first);
    month.gramsPerKwh.assign(start, start + static_cast<std::ptrdiff_t>(question.hours));
    month.mixes = question.redrawHours > 0
                      ? drawMixes(sets.shares, question.hours, question.redrawHours, question.seed)
                      : std::vector(question.hours, sets.shares);
    month.year = gridRangeOf(hourly).value_or(GridRange());
    month.loss = question.loss;
    month.embodiedGramsPerSecond = kUsualEmbodiedGramsPerSecond;
    month.pue = question.pue;
    month.samples = question.samples;
    month.seed = question.seed;
    return month;
}

Result<MonthReport> runMonth(const ServingMonth &month, const MonthQuestion &question)
{
    auto answer = simulateMonth(month);
    if (!answer)
        return answer.error();
    MonthReport report{std::move(*answer), std::nullopt};
    if (question.bandRuns == 0)
        return report;
    const auto band = samplingBand(month, question.bandRuns);
    if (!band)
        return band.error();
    report.band = *band;
    return report;
}

std::string monthText(const MonthReport &report, const RequestSets &sets,
                      const IntensitySeries &series)
{
    std::string out = "{";
    appendJsonKey(out, "schemes");
    out += '[';
    for (const SchemeAnswer &scheme : report.answer.schemes) {
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "scheme", toText(scheme.scheme));
        appendJsonMember(out, "g_per_request", scheme.gramsPerRequest);
        appendJsonMember(out, "saving", scheme.saving);
        appendJsonMember(out, "preference", scheme.preference);
        out += '}';
    }
    out += ']';
    appendJsonMember(out, "evaluations", static_cast<double>(report.answer.evaluations.size()));
    if (report.band) {
        appendJsonKey(out, "saving_band");
        out += '{';
        appendJsonMember(out, "low", report.band->low);
        appendJsonMember(out, "high", report.band->high);
        out += '}';
    }
    appendJsonKey(out, "requests");
    out += '{';
    appendJsonMember(out, "title", std::string_view(sets.title));
    appendJsonMember(out, "source", std::string_view(sets.source));
    appendJsonMember(out, "licence", std::string_view(sets.licence));
    out += '}';
    appendTrace(out, series);
    return indentedJson(out + "}");
}

Table monthTable(const MonthReport &report)
{
    Table table;
    table.headings = {"scheme",     "g_per_request", "saving",
                      "preference", "saving_low",    "saving_high"};
    for (const SchemeAnswer &scheme : report.answer.schemes) {
        const bool hasBand = report.band && scheme.scheme == Scheme::Sprout;
        table.rows.push_back({Cell(toText(scheme.scheme)), Cell(scheme.gramsPerRequest),
                              Cell(scheme.saving), Cell(scheme.preference),
                              hasBand ? Cell(report.band->low) : Cell(),
                              hasBand ? Cell(report.band->high) : Cell()});
    }
    return table;
}

} // namespace fourfold
