// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/trade_off.h"

#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr std::string_view kLimitPrefix = "max_";

/// What ids of points begin with: a position follows.
constexpr char kOfSample = 's';
constexpr char kOfFront = 'f';
constexpr char kOfRanked = 'r';

std::string pointId(char list, std::size_t position)
{
    return list + std::to_string(position);
}

std::optional<Limit> axisNamed(const std::string &key)
{
    const LimitRow *row = findLimit(std::string(kLimitPrefix) + key);
    return row == nullptr ? std::nullopt : std::optional(row->limit);
}

/// The limits that hold in a picture: those that are being moved, else those of the study.
const Limits &limitsOf(const PlotInput &input)
{
    return input.choiceLimits == nullptr ? input.study.settings.optimise.limits
                                         : *input.choiceLimits;
}

bool isBeyond(const Limits &limits, const LimitedAmounts &amounts)
{
    return std::ranges::any_of(limitTable(), [&](const LimitRow &row) {
        return limits.isCrossed(row.limit, amounts[row.limit]);
    });
}

/// Makes points on two axes; sizes are shares of the largest amount of the third.
class PointMaker
{
public:
    PointMaker(const Optimisation &found, const Limits &limits, const TradeOffAxes &axes)
        : m_found(found)
        , m_limits(limits)
        , m_axes(axes)
    {
        for (const FrontChoice &one : found.front)
            m_largest = std::max(m_largest, sizeOf(one.choice.amounts));
    }

    [[nodiscard]] PlotPoint point(const LimitedAmounts &amounts, PointLook look) const
    {
        PlotPoint made;
        made.x = amounts[m_axes.across];
        made.value = amounts[m_axes.upright];
        made.look = isBeyond(m_limits, amounts) ? PointLook::Beyond : look;
        made.size = m_largest > 0 ? std::sqrt(sizeOf(amounts) / m_largest) : 0;
        return made;
    }

    void addSample(const QStringList &texts, std::vector<PlotPoint> &points) const
    {
        for (std::size_t i = 0; i < m_found.sample.size(); ++i) {
            PlotPoint &made =
                points.emplace_back(point(m_found.sample[i].amounts, PointLook::Faded));
            made.id = pointId(kOfSample, i);
            made.style = curveStyleKey(0);
            made.name = texts[static_cast<qsizetype>(i)];
        }
    }

    void addFront(const QLocale &locale, std::vector<PlotPoint> &points) const
    {
        for (std::size_t i = 0; i < m_found.front.size(); ++i) {
            const FrontChoice &one = m_found.front[i];
            PlotPoint &made = points.emplace_back(point(one.choice.amounts, PointLook::Plain));
            made.id = pointId(kOfFront, i);
            made.style = curveStyleKey(0);
            made.name = choiceText(one.choice, m_found.hasCost);
            made.label = choiceName(one.choice);
            made.isChosen = i == 0;
            if (one.count > 1)
                made.name += u'\n'
                             + ChartText::tr("%n choice(s) with the same amounts", nullptr,
                                             static_cast<int>(one.count));
            made.basis = limitedText(m_axes.upright, one.choice.amounts[m_axes.upright], locale);
        }
    }

private:
    [[nodiscard]] double sizeOf(const LimitedAmounts &amounts) const
    {
        return m_axes.size ? amounts[*m_axes.size] : 0;
    }

    const Optimisation &m_found;
    const Limits &m_limits;
    const TradeOffAxes &m_axes;
    double m_largest = 0;
};

/// Equal ways are equal factors where the choices differ by many times.
bool spansMuch(const Optimisation &found, Limit limit)
{
    constexpr double kMuch = 20;
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    for (const CatalogChoice &choice : found.sample) {
        least = std::min(least, choice.amounts[limit]);
        most = std::max(most, choice.amounts[limit]);
    }
    return least > 0 && most > kMuch * least;
}

void addLimitLines(const Limits &limits, const TradeOffAxes &axes, PlotData &data)
{
    for (const Limit limit : {axes.across, axes.upright}) {
        if (const auto &most = limits[limit])
            data.references.push_back(
                {.name = ChartText::tr("%1: at most %2")
                             .arg(limitLabel(limit), limitedText(limit, *most, data.locale)),
                 .at = *most,
                 .isUpright = limit == axes.across,
                 .isLimit = true});
    }
}

/// A finding: the best choice against the scenario as it stands.
QString titleOf(const PlottedScenario &plotted, const Optimisation &found, const QLocale &locale)
{
    if (found.choices == 0)
        return ChartText::tr("Nothing can be chosen for %1").arg(plotted.letter());
    if (found.ranked.empty())
        return ChartText::tr("No choice for %1 keeps all limits").arg(plotted.letter());
    const RankedChoice &best = found.ranked.front();
    const QString name = choiceName(best.choice);
    const QString amount = amountText(best.choice.amounts[Limit::Carbon], Unit::Kilogram, locale);
    const auto equal = std::ranges::count_if(found.ranked, [&](const RankedChoice &one) {
        return amountText(one.choice.amounts[Limit::Carbon], Unit::Kilogram, locale) == amount;
    });
    const bool hasRatio = best.gain.ratio && *best.gain.ratio > 0;
    const auto times = [&](double ratio) { return numberText(ratio, locale, kRatioDigits); };
    if (hasRatio && times(*best.gain.ratio) == times(1))
        return ChartText::tr("%1 as it stands is as good as the best choice: %2, %3")
            .arg(plotted.letter(), name, amount);
    // Of more than are ranked it is not known how many there are.
    const bool mayBeMore = static_cast<std::size_t>(equal) == found.ranked.size()
                           && found.within > found.ranked.size();
    if (equal > 1 && mayBeMore)
        //: %1 is a scenario, %2 a choice, %3 its CO₂e
        return ChartText::tr("At least %n choice(s) are equally good for %1, such as %2: %3",
                             nullptr, static_cast<int>(equal))
            .arg(plotted.letter(), name, amount);
    if (equal > 1 && hasRatio && *best.gain.ratio > 1)
        //: %1 is a choice, %2 its CO₂e, %3 a factor, %4 a scenario
        return ChartText::tr("%n choice(s) are equally good, such as %1: %2, %3 times less CO₂e "
                             "than %4",
                             nullptr, static_cast<int>(equal))
            .arg(name, amount, times(*best.gain.ratio), plotted.letter());
    if (equal > 1)
        //: %1 is a scenario, %2 a choice, %3 its CO₂e
        return ChartText::tr("%n choice(s) are equally good for %1, such as %2: %3", nullptr,
                             static_cast<int>(equal))
            .arg(plotted.letter(), name, amount);
    if (!hasRatio)
        return ChartText::tr("Best for %1: %2, %3").arg(plotted.letter(), name, amount);
    if (*best.gain.ratio >= 1)
        //: %1 is a choice, %2 its CO₂e, %3 a factor, %4 a scenario
        return ChartText::tr("%1: %2, %3 times less CO₂e than %4")
            .arg(name, amount, times(*best.gain.ratio), plotted.letter());
    return ChartText::tr("%1: %2, %3 times more CO₂e than %4")
        .arg(name, amount, times(1 / *best.gain.ratio), plotted.letter());
}

QString subtitleOf(const PlotInput &input, const ChoiceAnswer &answer,
                   const PlottedScenario &plotted, const TradeOffAxes &axes)
{
    const Optimisation &found = *answer.found;
    const QLocale &locale = input.locale;
    QStringList parts = {plotted.name(), basisText(answer.question.basis),
                         //: %1 is a number of combinations
                         ChartText::tr("exhaustive: %1 combinations evaluated")
                             .arg(locale.toString(static_cast<qulonglong>(found.choices)))};
    if (answer.question.limits.isAny())
        parts += ChartText::tr("%1 keep all limits")
                     .arg(locale.toString(static_cast<qulonglong>(found.within)));
    if (isTradeOff(answer.question))
        parts += ChartText::tr("faded: others are better in everything");
    if (axes.size && isTradeOff(answer.question))
        parts += ChartText::tr("size: %1").arg(limitLabel(*axes.size));
    return parts.join(u" · "_s);
}

QStringList remarksOf(const ChoiceAnswer &answer, const QLocale &locale)
{
    const Optimisation &found = *answer.found;
    QStringList remarks = bindingTexts(answer, locale);
    for (const Warning &warning : found.warnings)
        remarks += translated(warning.message);
    const auto &over = answer.question.over;
    const auto chooses = [&](Choosable what) { return std::ranges::count(over, what) > 0; };
    if (chooses(Choosable::Datacenter) && chooses(Choosable::Region))
        remarks += ChartText::tr("A datacentre stands for its PUE and WUE, which are tried in "
                                 "every region.");
    if (!found.lacking.empty())
        remarks += ChartText::tr("%n entry(s) of the catalogue lack a figure and are left out.",
                                 nullptr, static_cast<int>(found.lacking.size()));
    return remarks;
}

/// The scenario as it stands as a point.
PlotPoint ownPoint(const PlottedScenario &plotted, const LimitedAmounts &amounts, Limit shown,
                   const QLocale &locale)
{
    PlotPoint own;
    own.value = amounts[shown];
    own.style = scenarioStyleKey(plotted.position);
    own.label = ChartText::tr("%1 as it stands").arg(plotted.letter());
    own.name = own.label;
    own.basis = limitedText(shown, *own.value, locale);
    return own;
}

/// Choices that differ in carbon alone: the same work on the same machines, elsewhere.
void addRanking(const ChoiceAnswer &answer, const PlottedScenario &plotted, PlotData &data)
{
    const Optimisation &found = *answer.found;
    data.kind = PlotKind::Ranking;
    data.unit = Unit::Kilogram;
    data.valueTitle = limitLabel(Limit::Carbon);
    for (std::size_t i = 0; i < found.ranked.size(); ++i) {
        const CatalogChoice &choice = found.ranked[i].choice;
        PlotPoint &made = data.points.emplace_back();
        made.id = pointId(kOfRanked, i);
        made.name = choiceName(choice);
        made.style = curveStyleKey(0);
        made.rank = choiceRankText(found, i);
        made.value = choice.amounts[Limit::Carbon];
        made.label = amountText(*made.value, Unit::Kilogram, data.locale);
        made.basis = reasonText(found.ranked[i], answer.question.limits, data.locale);
    }
    if (found.asItStands) {
        PlotPoint own = ownPoint(plotted, *found.asItStands, Limit::Carbon, data.locale);
        own.label = std::exchange(own.basis, {});
        const auto place = std::ranges::find_if(
            data.points, [&](const PlotPoint &point) { return *point.value > *own.value; });
        data.points.insert(place, std::move(own));
    }
    for (const LackingEntry &lacking : found.lacking) {
        PlotPoint &made = data.points.emplace_back();
        made.name = toQString(lacking.entry->name);
        made.style = curveStyleKey(0);
        made.basis = translated(lacking.reason.message);
    }
}

void addTradeOff(const PlotInput &input, const ChoiceAnswer &answer, const PlottedScenario &plotted,
                 const TradeOffAxes &axes, PlotData &data)
{
    const Optimisation &found = *answer.found;
    const Limits &limits = limitsOf(input);
    data.kind = PlotKind::TradeOff;
    data.unit = limitRow(axes.upright).unit;
    data.valueTitle = limitLabel(axes.upright);
    data.isLogarithmic = spansMuch(found, axes.upright);
    data.across = {limitLabel(axes.across), limitRow(axes.across).unit,
                   spansMuch(found, axes.across)};
    const PointMaker maker(found, limits, axes);
    maker.addSample(answer.sampleTexts, data.points);
    maker.addFront(input.locale, data.points);
    if (found.asItStands) {
        PlotPoint own = ownPoint(plotted, *found.asItStands, axes.upright, input.locale);
        own.x = (*found.asItStands)[axes.across];
        own.isChosen = true;
        data.points.push_back(std::move(own));
    }
    addLimitLines(limits, axes, data);
}

PlotData dataOf(const PlotInput &input, const ChoiceAnswer &answer, const PlottedScenario &plotted)
{
    const Optimisation &found = *answer.found;
    const TradeOffAxes axes = tradeOffAxes(input.study.settings.optimise, found.hasCost);
    PlotData data;
    data.locale = input.locale;
    data.source = sourceLine(input);
    data.title = titleOf(plotted, found, input.locale);
    data.subtitle = subtitleOf(input, answer, plotted, axes);
    data.remarks = remarksOf(answer, input.locale);
    data.totalQuantity =
        quantityOf(metricTable().front(), answer.question.basis, countedPhases({}));
    if (isTradeOff(answer.question))
        addTradeOff(input, answer, plotted, axes, data);
    else
        addRanking(answer, plotted, data);
    data.table = choiceTable(answer, input.locale);
    if (found.choices == 0)
        data.emptyText = data.title;
    return data;
}

} // namespace

bool isTradeOff(const OptimiseQuestion &question)
{
    return std::ranges::count(question.over, Choosable::Machine) > 0;
}

std::string_view axisKey(Limit limit)
{
    return limitRow(limit).key.substr(kLimitPrefix.size());
}

TradeOffAxes tradeOffAxes(const ChoiceSettings &settings, bool hasCost)
{
    TradeOffAxes axes;
    axes.upright = axisNamed(settings.upright).value_or(axes.upright);
    axes.across = axisNamed(settings.across).value_or(axes.across);
    for (Limit *axis : {&axes.upright, &axes.across}) {
        if (*axis == Limit::Cost && !hasCost)
            *axis = axis == &axes.upright ? Limit::Carbon : Limit::Days;
    }
    if (axes.across == axes.upright)
        axes.across = axes.upright == Limit::Days ? Limit::Carbon : Limit::Days;
    for (const Limit limit : {Limit::Cost, Limit::Energy, Limit::Carbon, Limit::Days}) {
        const bool isFree = limit != axes.across && limit != axes.upright;
        if (isFree && !axes.size && (limit != Limit::Cost || hasCost))
            axes.size = limit;
    }
    return axes;
}

const CatalogChoice *choiceOfPoint(const Optimisation &found, std::string_view id)
{
    std::size_t position = 0;
    const char *end = id.data() + id.size();
    if (id.empty() || std::from_chars(id.data() + 1, end, position).ptr != end)
        return nullptr;
    if (id.front() == kOfSample && position < found.sample.size())
        return &found.sample[position];
    if (id.front() == kOfFront && position < found.front.size())
        return &found.front[position].choice;
    if (id.front() == kOfRanked && position < found.ranked.size())
        return &found.ranked[position].choice;
    return nullptr;
}

PlotData plotOptimise(const PlotInput &input)
{
    const Scenario &scenario = *optimisedScenario(input.study);
    SharedChoices answer;
    const ChoiceAnswer *shown = input.choices;
    if (shown == nullptr) {
        const EstimatorRow *method = findEstimator(input.study.settings.method);
        answer = choicesOf(method == nullptr ? estimatorTable().front() : *method, input.study,
                           scenario.id, *input.catalog, choiceQuestion(input.study.settings));
        shown = answer.get();
    }
    if (shown->error)
        return emptyPlot(input, errorText(*shown->error));
    const PlottedScenario plotted = plottedScenario(input, shown->scenario);
    if (!shown->found || plotted.scenario == nullptr)
        return emptyPlot(input, ChartText::tr("The choices are being worked out."));
    return dataOf(input, *shown, plotted);
}

} // namespace fourfold
