// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/method_subject.h"

#include "ui/presentation/metrics.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

std::size_t positionOf(const MethodComparison &comparison, const MethodAnswer *answer)
{
    return static_cast<std::size_t>(answer - comparison.answers.data());
}

/// The answer of a method that is named, else another one, else the first.
std::size_t positionOr(const MethodComparison &comparison, std::string_view method,
                       const MethodAnswer *otherwise)
{
    const MethodAnswer *named = comparison.find(method);
    const MethodAnswer *taken = named != nullptr ? named : otherwise;
    return taken == nullptr ? 0 : positionOf(comparison, taken);
}

/// The study's method, else the first that has an answer.
const MethodAnswer *referenceOf(const MethodSubject &subject)
{
    if (subject.chosen != nullptr && subject.chosen->estimation)
        return subject.chosen;
    const auto &answers = subject.comparison.answers;
    const auto found = std::ranges::find_if(
        answers, [](const MethodAnswer &answer) { return answer.estimation.has_value(); });
    return found == answers.end() ? nullptr : &*found;
}

PlotCell amountCell(const PlotInput &input, const MethodAnswer &answer)
{
    return answer.estimation ? amountText(answer.kg, Unit::Kilogram, input.locale)
                             : ChartText::tr("no answer");
}

bool reads(const MethodAnswer &answer, Field field)
{
    return std::ranges::find(answer.read, field) != answer.read.end();
}

} // namespace

MethodScope methodScope(const Settings &settings)
{
    return {.basis = settings.basis, .phases = countedPhases(settings)};
}

Result<MethodSubject> methodSubject(const PlotInput &input)
{
    const Scenario *named = findScenario(input.study, input.methods.scenario);
    const Scenario *scenario = named != nullptr ? named : baselineOf(input.study);
    auto comparison =
        compareMethods(input.study, *scenario, *input.catalog, methodScope(input.study.settings));
    if (!comparison)
        return comparison.error();
    MethodSubject subject;
    subject.plotted = plottedScenario(input, scenario->id);
    subject.comparison = std::move(*comparison);
    subject.chosen = subject.comparison.find(input.study.settings.method);
    const MethodAnswer *reference = referenceOf(subject);
    subject.to = positionOr(subject.comparison, input.methods.to, reference);
    subject.from =
        positionOr(subject.comparison, input.methods.from,
                   subject.comparison.farthestFrom(subject.comparison.answers[subject.to]));
    return subject;
}

PlotTable methodFields(const PlotInput &input, const MethodSubject &subject)
{
    const auto &answers = subject.comparison.answers;
    PlotTable table;
    table.columns = {{ChartText::tr("Given field"), Unit::None}};
    std::vector<PlotCell> amounts = {
        ChartText::tr("CO₂e, %1").arg(basisText(input.study.settings.basis))};
    for (const MethodAnswer &answer : answers) {
        table.columns.push_back({translated(answer.method->title), Unit::None});
        amounts.push_back(amountCell(input, answer));
    }
    table.rows.push_back(std::move(amounts));
    std::vector<Field> given = answers.front().read;
    given.insert(given.end(), answers.front().ignored.begin(), answers.front().ignored.end());
    std::ranges::sort(given);
    for (const Field field : given) {
        std::vector<PlotCell> row = {translated(fieldRow(field).label)};
        for (const MethodAnswer &answer : answers)
            row.push_back(reads(answer, field) ? ChartText::tr("✓ read")
                                               : ChartText::tr("– ignored"));
        table.rows.push_back(std::move(row));
    }
    return table;
}

PlotOrigin totalOrigin(const MethodSubject &subject, const MethodAnswer &answer)
{
    return {subject.plotted.scenario->id,
            quantityOf(metricRow("co2e"), subject.comparison.scope.basis,
                       subject.comparison.scope.phases),
            std::string(answer.method->id)};
}

} // namespace fourfold
