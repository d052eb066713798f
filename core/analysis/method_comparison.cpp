// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/method_comparison.h"

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

/// Sorts the given fields into those that the method reads and those that it does not.
void sortGivenFields(MethodAnswer &answer, const Resolved &resolved)
{
    for (const FieldRow &row : fieldTable()) {
        if (!resolved[row.field].isGiven())
            continue;
        const bool isRead =
            std::ranges::find(answer.method->reads, row.field) != answer.method->reads.end();
        (isRead ? answer.read : answer.ignored).push_back(row.field);
    }
}

} // namespace

const MethodAnswer *MethodComparison::find(std::string_view method) const
{
    const auto found = std::ranges::find(
        answers, method, [](const MethodAnswer &answer) { return answer.method->id; });
    return found == answers.end() ? nullptr : &*found;
}

const MethodAnswer *MethodComparison::farthestFrom(const MethodAnswer &answer) const
{
    const MethodAnswer *farthest = nullptr;
    double largest = -1;
    for (const MethodAnswer &other : answers) {
        if (&other == &answer || !(other.kg > 0))
            continue;
        const double distance = answer.kg > 0 ? std::abs(std::log(other.kg / answer.kg)) : 0;
        if (distance > largest) {
            largest = distance;
            farthest = &other;
        }
    }
    return farthest;
}

Result<Waterfall> MethodComparison::waterfall(const MethodAnswer &from,
                                              const MethodAnswer &to) const
{
    for (const MethodAnswer *answer : {&from, &to}) {
        if (answer->error)
            return answer->error->at(std::string(answer->method->id));
    }
    return methodWaterfall({*from.method, *from.estimation}, {*to.method, *to.estimation}, scope);
}

Result<MethodComparison> compareMethods(const Study &study, const Scenario &scenario,
                                        const Catalog &catalog, const MethodScope &scope)
{
    const auto resolved = resolve(study, scenario, catalog);
    if (!resolved)
        return resolved.error();
    MethodComparison comparison{.scope = scope, .answers = {}};
    for (const EstimatorRow &method : estimatorTable()) {
        MethodAnswer answer;
        answer.method = &method;
        sortGivenFields(answer, *resolved);
        auto made = estimate(method, study, scenario, catalog);
        if (made) {
            answer.kg = countedKg(made->estimate, scope);
            answer.estimation = std::move(*made);
        } else {
            answer.error = made.error().inside(scenario.id);
        }
        comparison.answers.push_back(std::move(answer));
    }
    return comparison;
}

MethodSpread spreadOfOthers(const EstimatorRow &chosen, const Study &study,
                            const Scenario &scenario, const Catalog &catalog,
                            const MethodScope &scope)
{
    MethodSpread spread;
    const auto resolved = resolve(study, scenario, catalog);
    if (!resolved)
        return spread;
    for (const EstimatorRow &method : estimatorTable()) {
        if (&method == &chosen)
            continue;
        const auto made = method.evaluate(*resolved, nullptr);
        const double kg = made ? countedKg(*made, scope) : std::nan("");
        if (!std::isfinite(kg))
            continue;
        spread.lowKg = spread.count == 0 ? kg : std::min(spread.lowKg, kg);
        spread.highKg = spread.count == 0 ? kg : std::max(spread.highKg, kg);
        ++spread.count;
    }
    return spread;
}

} // namespace fourfold
