// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/where_and_when.h"

#include "core/time/basis_text.h"

#include <algorithm>

namespace fourfold {

Result<std::vector<ZoneAnswer>> bestZones(std::span<const Zone> zones, const Job &job,
                                          double powerKw, double pue, RunKind kind)
{
    std::vector<ZoneAnswer> answers;
    std::optional<Error> firstError;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const IntensitySeries &series = zones[i].planned->series();
        const std::string &name = zones[i].name.empty() ? series.zone : zones[i].name;
        const IntensityBasis &basis = zones.front().planned->series().basis;
        if (series.basis != basis)
            return Error{ErrorCode::Contradiction, name,
                         Message{FF_TR_NOOP("Message", "the values are of another kind (%1) than "
                                                       "those of the first trace (%2): compare "
                                                       "zones by one kind of intensity"),
                                 {toText(series.basis), toText(basis)}}};
        auto schedule = bestSchedule(*zones[i].planned, job, kind);
        if (!schedule) {
            if (!firstError)
                firstError = schedule.error().at(name);
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
