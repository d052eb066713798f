// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/budget_use.h"
#include "ui/charts/plots/plots.h"
#include "ui/presentation/budget_text.h"
#include "ui/presentation/quantity_format.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

struct Crossing
{
    double x = 0;
    bool rises = false;
};

/// The first place where a curve goes through a value, between its points by a straight line, or
/// where equal ways are equal factors by that.
std::optional<Crossing> crossingOf(const PlotData &data, const PlotCurve &curve, double at)
{
    const auto place = [](double value, bool isLogarithmic) {
        return isLogarithmic ? std::log(value) : value;
    };
    for (std::size_t i = 1; i < curve.values.size(); ++i) {
        const double before = curve.values[i - 1];
        const double after = curve.values[i];
        if ((before > at) == (after > at) || !std::isfinite(before) || !std::isfinite(after))
            continue;
        const double from = place(before, data.isLogarithmic);
        const double share =
            (place(at, data.isLogarithmic) - from) / (place(after, data.isLogarithmic) - from);
        const double low = place(curve.x[i - 1], data.across.isLogarithmic);
        const double high = place(curve.x[i], data.across.isLogarithmic);
        const double x = low + share * (high - low);
        return Crossing{data.across.isLogarithmic ? std::exp(x) : x, after > before};
    }
    return std::nullopt;
}

/// What is beyond a budget, in words.
class Excess
{
public:
    explicit Excess(const QLocale &locale)
        : m_locale(locale)
    {}

    void collect(const PlotData &data, double at)
    {
        for (const PlotCategory &category : data.categories) {
            if (category.total && !category.citation)
                add(category.letter, *category.total / at);
        }
        for (const PlotStep &step : data.steps) {
            if (step.isLevel && step.hasValue)
                add(step.letter.isEmpty() ? step.name : step.letter, step.to / at);
        }
        for (const PlotCurve &curve : data.curves)
            addCurve(data, curve, at);
        for (const PlotData &panel : data.panels)
            collect(panel, at);
    }

    /// Lines over the amount tell how often it is at most so much; lines of density tell nothing.
    void collectShares(const PlotData &data, double at)
    {
        constexpr double kAll = 100;
        for (const PlotCurve &curve : data.curves) {
            if (data.unit != Unit::Percent || curve.x.empty())
                continue;
            ++m_count;
            const auto after = std::ranges::lower_bound(curve.x, at);
            const auto point = static_cast<std::size_t>(after - curve.x.begin());
            double within = after == curve.x.end() ? kAll : curve.values[point];
            if (point > 0 && after != curve.x.end())
                within = std::lerp(curve.values[point - 1], within,
                                   (at - curve.x[point - 1]) / (*after - curve.x[point - 1]));
            if (within < kAll)
                //: a scenario, and in how many of its draws it is over the budget
                m_over += ChartText::tr("%1 in %2 of its draws")
                              .arg(curve.name, percentText(1 - within / kAll, m_locale));
        }
    }

    [[nodiscard]] QString text(const QString &budget) const
    {
        constexpr qsizetype kMostNamed = 3;
        if (m_count == 0)
            return {};
        if (m_over.isEmpty() && m_crossings.isEmpty())
            return ChartText::tr("Within the budget of %1").arg(budget);
        QStringList named =
            (m_over + m_crossings).first(std::min(kMostNamed, m_over.size() + m_crossings.size()));
        const auto more = static_cast<int>(m_over.size() + m_crossings.size() - named.size());
        if (more > 0)
            named += ChartText::tr("%n more", nullptr, more);
        //: %1 is an amount, %2 a list: "A by 12.3 %, B by 2.0 %"
        return ChartText::tr("Over the budget of %1: %2")
            .arg(budget, m_locale.createSeparatedList(named));
    }

private:
    void add(const QString &name, double share)
    {
        ++m_count;
        if (!(share > 1))
            return;
        //: %1 is a scenario, %2 "by 12.3 %"
        const QString over = ChartText::tr("%1 %2").arg(name, excessText(share, m_locale));
        if (!m_over.contains(over))
            m_over += over;
    }

    void addCurve(const PlotData &data, const PlotCurve &curve, double at)
    {
        ++m_count;
        if (const auto crossing = crossingOf(data, curve, at)) {
            //: a line is over the budget: %1 is its name, %2 a value of the lower axis
            const QString pattern =
                crossing->rises ? ChartText::tr("%1 from %2 on") : ChartText::tr("%1 up to %2");
            m_crossings += pattern.arg(
                curve.name, amountText(crossing->x, displayUnit(crossing->x, data.across.unit),
                                       m_locale, kAmountDigits, TrailingZeros::Dropped));
            return;
        }
        if (std::ranges::any_of(curve.values, [&](double value) { return value > at; }))
            m_over += ChartText::tr("all of %1").arg(curve.name);
    }

    const QLocale &m_locale;
    int m_count = 0;
    QStringList m_over;
    QStringList m_crossings;
};

/// The line in the picture and in those of its panels.
void drawLine(PlotData &data, const PlotReference &line)
{
    data.references.push_back(line);
    for (PlotData &panel : data.panels)
        drawLine(panel, line);
}

/// The line through a heat map, where it goes between numbers and through the budget.
void drawContour(PlotData &data, const PlotReference &line)
{
    const bool isNumeric = data.across.names.isEmpty() && data.grid.up.names.isEmpty();
    if (!isNumeric)
        return;
    PlotContour contour = contourOf(data.grid.values, data.grid.x.size(), line.at, line.name);
    if (contour.pieces.empty())
        return;
    contour.isLimit = true;
    data.grid.contours.push_back(std::move(contour));
    data.references.push_back(line); // for the legend
}

/// How much of a heat map is over the budget, in words.
QString mapText(const PlotGrid &grid, double at, const QString &budget, const QLocale &locale)
{
    const auto known =
        std::ranges::count_if(grid.values, [](double value) { return std::isfinite(value); });
    const auto over = std::ranges::count_if(grid.values, [&](double value) { return value > at; });
    if (known == 0)
        return {};
    if (over == 0)
        return ChartText::tr("Within the budget of %1").arg(budget);
    if (over == known)
        return ChartText::tr("Over the budget of %1 everywhere").arg(budget);
    return ChartText::tr("Over the budget of %1 on %2 of the map")
        .arg(budget, percentText(static_cast<double>(over) / static_cast<double>(known), locale));
}

} // namespace

void addBudget(PlotData &data, const Settings &settings)
{
    if (!data.measure || !data.emptyText.isEmpty())
        return;
    const auto budget = budgetOf(data.measure->figure);
    const auto found = budget ? settings.budgets.find(*budget) : settings.budgets.end();
    if (found == settings.budgets.end())
        return;
    const double at = found->second / data.measure->one;
    const QString amount = amountText(found->second, budgetRow(*budget).unit, data.locale);
    const PlotReference line{.name = ChartText::tr("Budget: %1").arg(amount),
                             .at = at,
                             .isUpright = data.measure->isAcross,
                             .isLimit = true};
    const bool isMap = data.kind == PlotKind::HeatMap;
    if (isMap)
        drawContour(data, line);
    else
        drawLine(data, line);
    Excess excess(data.locale);
    if (data.measure->isAcross)
        excess.collectShares(data, at);
    else
        excess.collect(data, at);
    const QString text = isMap ? mapText(data.grid, at, amount, data.locale) : excess.text(amount);
    if (!text.isEmpty())
        //: two sentences: what a chart finds, and what it says of a budget
        data.title = ChartText::tr("%1. %2").arg(data.title, text);
}

} // namespace fourfold
