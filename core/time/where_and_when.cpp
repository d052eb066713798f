// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/where_and_when.h"

#include <algorithm>

namespace fourfold {

Result<std::vector<ZoneAnswer>> bestZones(std::span<const Zone> zones, const Job &job,
                                          double powerKw, double pue, RunKind kind)
{
    std::vector<ZoneAnswer> answers;
    std::optional<Error> firstError;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const IntensitySeries &series = zones[i].planned->series();
        const IntensityBasis &basis = zones.front().planned->series().basis;
        if (series.basis.factors != basis.factors || series.basis.signal != basis.signal)
            return Error{
                ErrorCode::Contradiction, series.zone,
                Message{FF_TR_NOOP("Message", "this trace is %1 and %2, the first is %3 and %4: "
                                              "compare zones by one kind of intensity"),
                        {std::string(toText(series.basis.factors)),
                         std::string(toText(series.basis.signal)),
                         std::string(toText(basis.factors)), std::string(toText(basis.signal))}}};
        auto schedule = bestSchedule(*zones[i].planned, job, kind);
        if (!schedule) {
            if (!firstError)
                firstError = schedule.error().at(series.zone);
            continue;
        }
        const double grams = schedule->gramsPerKw * powerKw * pue + zones[i].transferGrams;
        answers.push_back({i, std::move(*schedule), grams});
    }
    if (answers.empty() && firstError)
        return *firstError;
    std::ranges::stable_sort(answers, {}, &ZoneAnswer::grams);
    return answers;
}

} // namespace fourfold
