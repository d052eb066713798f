// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/method_subject.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

QString amount(const PlotInput &input, double kg)
{
    return amountText(kg, Unit::Kilogram, input.locale);
}

/// "0.828× of the chosen", "chosen", or that there is no answer.
QString standingOf(const PlotInput &input, const MethodSubject &subject, const MethodAnswer &answer)
{
    if (!answer.estimation)
        return ChartText::tr("no answer");
    if (&answer == subject.chosen)
        return ChartText::tr("chosen");
    if (subject.chosen == nullptr || !(subject.chosen->kg > 0))
        return {};
    return ratioText(answer.kg / subject.chosen->kg, input.locale);
}

PlotStep levelOf(const PlotInput &input, const MethodSubject &subject, std::size_t position)
{
    const MethodAnswer &answer = subject.comparison.answers[position];
    PlotStep step;
    step.id = answer.method->id;
    step.name = translated(answer.method->title);
    step.style = scenarioStyleKey(position);
    step.isLevel = true;
    step.hasValue = answer.estimation.has_value();
    step.from = step.to = answer.kg;
    step.rangeLabel = standingOf(input, subject, answer);
    if (step.hasValue) {
        step.label = amount(input, answer.kg);
        step.help = translated(answer.method->summary);
        step.origin = totalOrigin(subject, answer);
    } else {
        step.help = translated(answer.error->message);
    }
    return step;
}

/// The figure that the catalogue quotes for the model of the scenario.
struct PublishedFigure
{
    const Entry *entry = nullptr;
    double kg = 0;
};

std::optional<PublishedFigure> publishedOf(const MethodSubject &subject)
{
    for (const MethodAnswer &answer : subject.comparison.answers) {
        if (!answer.estimation)
            continue;
        const Entry *entry =
            answer.estimation->states[static_cast<std::size_t>(Field::ModelPreset)].entry;
        const auto tonnes =
            entry == nullptr ? std::nullopt : entry->number(Property::ReportedTco2e);
        if (!tonnes)
            return std::nullopt;
        return PublishedFigure{
            entry, convert(*tonnes, propertyRow(Property::ReportedTco2e).unit, Unit::Kilogram)};
    }
    return std::nullopt;
}

/// "Published: 552.1 t for GPT-3 175B, Patterson et al. 2021"
QString publishedRemark(const PlotInput &input, const PublishedFigure &published)
{
    QStringList citations;
    for (const std::string &id : published.entry->sourcesOf(Property::ReportedTco2e)) {
        const Source *source = input.catalog->source(id);
        citations += toQString(source == nullptr ? id : source->citation);
    }
    if (citations.isEmpty())
        citations += toQString(published.entry->sourceText);
    return ChartText::tr("Published: %1 for %2. Source: %3")
        .arg(amount(input, published.kg), toQString(published.entry->name),
             citations.join(u"; "_s));
}

void addPublished(const PlotInput &input, const MethodSubject &subject, PlotData &data)
{
    const auto published = publishedOf(subject);
    if (!published)
        return;
    PlotStep step;
    step.name = ChartText::tr("Published");
    step.style = scenarioStyleKey(subject.comparison.answers.size());
    step.isLevel = true;
    step.from = step.to = published->kg;
    step.label = amount(input, published->kg);
    step.rangeLabel = published->entry->isRecalled(Property::ReportedTco2e)
                          ? ChartText::tr("as commonly quoted")
                          : ChartText::tr("not computed here");
    step.help = publishedRemark(input, *published);
    data.steps.push_back(std::move(step));
    data.remarks += publishedRemark(input, *published);
}

/// "A: 5 methods say 457.1 t to 572.5 t"
QString finding(const PlotInput &input, const MethodSubject &subject)
{
    std::vector<double> answers;
    for (const MethodAnswer &answer : subject.comparison.answers) {
        if (answer.estimation)
            answers.push_back(answer.kg);
    }
    const QString letter = subject.plotted.letter();
    if (answers.empty())
        return ChartText::tr("%1: no method has an answer").arg(letter);
    const auto [low, high] = std::ranges::minmax(answers);
    return ChartText::tr("%1: %n method(s) say %2 to %3", nullptr, static_cast<int>(answers.size()))
        .arg(letter, amount(input, low), amount(input, high));
}

PlotTable tableOf(const PlotInput &input, const MethodSubject &subject)
{
    PlotTable table;
    table.columns = {
        {ChartText::tr("Method"), Unit::None},
        {ChartText::tr("CO₂e, %1").arg(basisText(input.study.settings.basis)), Unit::Kilogram},
        {ChartText::tr("Ratio to the chosen"), Unit::Count},
        {ChartText::tr("Fields read"), Unit::None},
        {ChartText::tr("Fields ignored"), Unit::None},
        {ChartText::tr("Problem"), Unit::None},
    };
    for (const MethodAnswer &answer : subject.comparison.answers) {
        const bool isKnown = answer.estimation.has_value();
        const bool hasRatio = isKnown && subject.chosen != nullptr && subject.chosen->kg > 0;
        const auto count = [](const std::vector<Field> &fields) {
            return PlotCell(static_cast<double>(fields.size()));
        };
        table.rows.push_back({
            translated(answer.method->title),
            isKnown ? PlotCell(answer.kg) : PlotCell(),
            hasRatio ? PlotCell(answer.kg / subject.chosen->kg) : PlotCell(),
            count(answer.read),
            count(answer.ignored),
            isKnown ? PlotCell() : PlotCell(translated(answer.error->message)),
        });
    }
    return table;
}

} // namespace

PlotData plotMethods(const PlotInput &input)
{
    const auto subject = methodSubject(input);
    if (!subject)
        return emptyPlot(input, errorText(subject.error()));
    PlotData data;
    data.kind = PlotKind::Levels;
    data.unit = Unit::Kilogram;
    data.measure = {figureOf(metricRow("co2e"), input.study.settings.basis)};
    data.isLogarithmic = true;
    data.locale = input.locale;
    data.source = sourceLine(input);
    data.title = finding(input, *subject);
    data.subtitle = QStringList{subject->plotted.name(), basisText(input.study.settings.basis),
                                phasesText(input.study.settings, input.locale),
                                ChartText::tr("logarithmic scale")}
                        .join(u" · "_s);
    data.valueTitle = ChartText::tr("CO₂e, %1").arg(basisText(input.study.settings.basis));
    for (std::size_t i = 0; i < subject->comparison.answers.size(); ++i) {
        data.steps.push_back(levelOf(input, *subject, i));
        const MethodAnswer &answer = subject->comparison.answers[i];
        if (answer.error) {
            data.remarks +=
                u"%1: %2"_s.arg(data.steps.back().name, translated(answer.error->message));
            addGap(data, subject->plotted.scenario->id, *answer.error, data.steps.back().name);
        } else if (!(answer.kg > 0))
            data.remarks += ChartText::tr("%1 is zero, which a logarithmic scale cannot show.")
                                .arg(data.steps.back().name);
    }
    addPublished(input, *subject, data);
    data.table = tableOf(input, *subject);
    return data;
}

} // namespace fourfold
