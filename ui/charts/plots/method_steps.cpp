// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/method_subject.h"
#include "ui/presentation/method_text.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// How a factor looks, and which figure of its phase it leads to.
struct FactorLook
{
    MethodFactor factor = MethodFactor::Pue;
    StyleKey style;
    Figure figure = Figure::Operational;
};
constexpr std::array kLooks = {
    FactorLook{MethodFactor::Pue, styleKey(Group::Mechanization), Figure::FacilityEnergy},
    FactorLook{MethodFactor::Rounding, styleKey(Group::Map), Figure::Operational},
    FactorLook{MethodFactor::Intensity, styleKey(Group::Map), Figure::Operational},
    FactorLook{MethodFactor::Power, styleKey(Group::Machine), Figure::ItEnergy},
    FactorLook{MethodFactor::Energy, styleKey(Group::Machine), Figure::ItEnergy},
    FactorLook{MethodFactor::Rate, styleKey(Group::Machine), Figure::DeviceHours},
    FactorLook{MethodFactor::Flop, styleKey(Group::Model), Figure::Flop},
    FactorLook{MethodFactor::DeviceHours, styleKey(Group::Machine), Figure::DeviceHours},
    FactorLook{MethodFactor::Uses, styleKey(Group::Use), Figure::ItEnergy},
    FactorLook{MethodFactor::Matched, styleKey(Group::Map), Figure::OperationalNet},
    FactorLook{MethodFactor::Training, styleKey(Phase::Training)},
    FactorLook{MethodFactor::Experimentation, styleKey(Phase::Experimentation)},
    FactorLook{MethodFactor::Inference, styleKey(Phase::Inference)},
    FactorLook{MethodFactor::Storage, styleKey(Phase::Storage)},
    FactorLook{MethodFactor::Embodied, styleKey(FootprintPart::Embodied), Figure::Embodied},
    FactorLook{MethodFactor::Total, styleKey(Group::Use), Figure::Co2e},
};

const FactorLook &lookOf(MethodFactor factor)
{
    return *std::ranges::find(kLooks, factor, &FactorLook::factor);
}

/// "training.it_energy_kwh": what the factor leads to, in the estimate of one method.
std::string quantityOf(MethodFactor factor, std::optional<Phase> phase)
{
    const FactorLook &look = lookOf(factor);
    const bool isOfTotal = factor == MethodFactor::Embodied || factor == MethodFactor::Total;
    const bool isOfPart = look.style.kind == StyleKey::Kind::Phase;
    const std::string_view place =
        isOfTotal || !phase
            ? "total"
            : phaseTable()[isOfPart ? look.style.index : static_cast<std::size_t>(*phase)].key;
    return std::string(place) + "." + std::string(figureRow(look.figure).key);
}

/// The method that has more to explain: the one that takes the factor in.
const EstimatorRow *explainerOf(const Waterfall &way, const WaterfallStep &step)
{
    const auto &neutral = methodFactorRow(step.factor).neutral;
    return neutral && std::abs(step.to - *neutral) < std::abs(step.from - *neutral) ? way.from
                                                                                    : way.to;
}

PlotStep endStep(const PlotInput &input, const MethodSubject &subject, std::size_t position)
{
    const MethodAnswer &answer = subject.comparison.answers[position];
    PlotStep step;
    step.id = answer.method->id;
    step.name = translated(answer.method->title);
    step.style = scenarioStyleKey(position);
    step.isLevel = true;
    step.from = step.to = answer.kg;
    step.label = amountText(answer.kg, Unit::Kilogram, input.locale);
    step.help = translated(answer.method->summary);
    step.origin = totalOrigin(subject, answer);
    return step;
}

PlotStep wayStep(const PlotInput &input, const MethodSubject &subject, const Waterfall &way,
                 const WaterfallStep &made)
{
    PlotStep step;
    step.id = methodFactorRow(made.factor).code;
    step.name = translated(methodFactorRow(made.factor).title);
    step.style = lookOf(made.factor).style;
    step.from = made.kg / made.ratio;
    step.to = made.kg;
    //: A factor by which an answer is multiplied
    step.label = ChartText::tr("× %1").arg(
        numberText(made.ratio, input.locale, kAmountDigits, TrailingZeros::Dropped));
    //: Two amounts, before and after a step
    step.detail = ChartText::tr("%1 → %2").arg(factorText(made.factor, made.from, input.locale),
                                               factorText(made.factor, made.to, input.locale));
    step.help = reasonText(made.reason, input.locale);
    step.origin = PlotOrigin{subject.plotted.scenario->id, quantityOf(made.factor, way.phase),
                             std::string(explainerOf(way, made)->id)};
    return step;
}

QString findingOf(const PlotInput &input, const Waterfall &way)
{
    if (!way.ratio)
        return ChartText::tr("no ratio");
    if (way.steps.empty())
        return ChartText::tr("the same");
    return ChartText::tr("× %1").arg(numberText(*way.ratio, input.locale, kRatioDigits));
}

PlotTable tableOf(const PlotInput &input, const Waterfall &way)
{
    PlotTable table;
    table.columns = {
        {ChartText::tr("Step"), Unit::None},
        {ChartText::tr("From"), Unit::None},
        {ChartText::tr("To"), Unit::None},
        {ChartText::tr("Factor"), Unit::Count},
        {ChartText::tr("CO₂e after it"), Unit::Kilogram},
        {ChartText::tr("Reason"), Unit::None},
    };
    table.rows.push_back(
        {translated(way.from->title), PlotCell(), PlotCell(), PlotCell(), way.fromKg, PlotCell()});
    for (const WaterfallStep &step : way.steps)
        table.rows.push_back({translated(methodFactorRow(step.factor).title),
                              factorText(step.factor, step.from, input.locale),
                              factorText(step.factor, step.to, input.locale), step.ratio, step.kg,
                              reasonText(step.reason, input.locale)});
    table.rows.push_back({translated(way.to->title), PlotCell(), PlotCell(),
                          way.ratio ? PlotCell(*way.ratio) : PlotCell(), way.toKg, PlotCell()});
    return table;
}

void addSteps(const PlotInput &input, const MethodSubject &subject, const Waterfall &way,
              PlotData &data)
{
    data.steps.push_back(endStep(input, subject, subject.from));
    for (const WaterfallStep &step : way.steps) {
        data.steps.push_back(wayStep(input, subject, way, step));
        data.remarks += u"%1: %2"_s.arg(data.steps.back().name, data.steps.back().help);
    }
    data.steps.push_back(endStep(input, subject, subject.to));
}

} // namespace

PlotData plotMethodSteps(const PlotInput &input)
{
    const auto subject = methodSubject(input);
    if (!subject)
        return emptyPlot(input, errorText(subject.error()));
    const auto way = subject->comparison.waterfall(subject->fromAnswer(), subject->toAnswer());
    if (!way) {
        const MethodAnswer &failed =
            subject->fromAnswer().error ? subject->fromAnswer() : subject->toAnswer();
        return emptyPlot(input, u"%1: %2"_s.arg(translated(failed.method->title),
                                                translated(failed.error->message)));
    }
    PlotData data;
    data.kind = PlotKind::Waterfall;
    data.unit = Unit::Kilogram;
    data.measure = {figureOf(metricRow("co2e"), input.study.settings.basis)};
    data.isLogarithmic = true;
    data.locale = input.locale;
    data.source = sourceLine(input);
    data.finding = findingOf(input, *way);
    //: A scenario, two methods, and the ratio of their answers
    data.title = ChartText::tr("%1, from %2 to %3: %4")
                     .arg(subject->plotted.letter(), translated(way->from->title),
                          translated(way->to->title), data.finding);
    data.subtitle = QStringList{subject->plotted.name(), basisText(input.study.settings.basis),
                                phasesText(input.study.settings, input.locale),
                                ChartText::tr("Order-free factors, logarithmic scale")}
                        .join(u" · "_s);
    data.valueTitle = ChartText::tr("CO₂e, %1").arg(basisText(input.study.settings.basis));
    data.table = tableOf(input, *way);
    if (way->ratio)
        addSteps(input, *subject, *way, data);
    else
        data.emptyText = reasonText(*way->note, input.locale);
    return data;
}

} // namespace fourfold
