// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/figures.h"
#include "core/scenario/field.h"
#include "core/units/unit.h"
#include "ui/presentation/series_style.h"

#include <QLineF>
#include <QLocale>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace fourfold {

/// Levels: a mark for every step at its level, without a way between them.
enum class PlotKind : std::uint8_t {
    StackedBars,
    Waterfall,
    Levels,
    Scatter,
    Ranking,
    Curves,
    HeatMap,
    TradeOff,
    LyingBars,
};

struct PlotInterval
{
    double low = 0;
    double high = 0;
    bool isFaded = false; ///< about right alone: the draws for it are on their way

    bool operator==(const PlotInterval &) const = default;
};

/// Who published a figure, and on what terms it may be used.
struct PlotCitation
{
    QString source;
    QString licence;
    QString basis; ///< how the figure was found, in the words of the catalogue

    bool operator==(const PlotCitation &) const = default;
};

/// One column of a bar chart: a scenario, or a published run that stands beside them.
struct PlotCategory
{
    std::string id;
    QString letter;
    QString name;
    StyleKey style;
    std::optional<double> total; ///< nothing: there is no result, and `note` says why
    std::optional<PlotInterval> interval;
    QString label; ///< the total in words
    QString note;
    std::optional<double> before;         ///< the total before the last change, where it differs
    QString beforeLabel;                  ///< the same in words
    std::optional<PlotCitation> citation; ///< of a published run; nothing for a scenario
    bool isRecalled = false;              ///< commonly quoted

    bool operator==(const PlotCategory &) const = default;
};

/// What is stacked: one value for every category.
struct PlotSeries
{
    QString name;
    StyleKey style;
    std::vector<double> values;
    std::string quantity; ///< that explains a value, as explain() names it

    bool operator==(const PlotSeries &) const = default;
};

/// What explains a number: a quantity of a scenario, as one method has it.
struct PlotOrigin
{
    std::string scenario;
    std::string quantity;
    std::string method;

    bool operator==(const PlotOrigin &) const = default;
};

/// One column of a waterfall: the level at either end, or the way between two levels.
struct PlotStep
{
    std::string id; ///< of the scenario, or key of the group
    QString letter; ///< of a scenario
    QString name;
    StyleKey style;
    bool isLevel = false; ///< a dot at `to`; else a bar from `from` to `to`
    double from = 0;
    double to = 0;
    QString label;                     ///< "135.7 kg", "÷ 1.56"
    QString detail;                    ///< beside the label: the share, or the kilograms
    std::optional<PlotInterval> range; ///< the levels that published factors would lead to
    QString rangeLabel;                ///< under the name: the range, or what else is to be said
    bool hasValue = true;              ///< else the column stays empty, and `rangeLabel` says why
    QString help;                      ///< a sentence for those who point at it
    std::optional<PlotOrigin> origin;  ///< where the step is not a scenario or a group

    bool operator==(const PlotStep &) const = default;
};

/// How much a point of a trade-off stands out: faded where others are better in everything, beyond
/// where a limit is crossed.
enum class PointLook : std::uint8_t { Plain, Faded, Beyond };

/// A published figure: a dot of a scatter, or a row of a ranking; a choice of a trade-off.
struct PlotPoint
{
    std::string id; ///< of the entry
    QString name;
    StyleKey style;
    std::optional<double> x;                ///< the year, or an amount; nothing in a ranking
    std::optional<double> value;            ///< nothing: it is unknown
    QString rank;                           ///< "3", "3=" where others share it
    QString label;                          ///< the value in words
    QString basis;                          ///< what it was found by
    QString line;                           ///< points of the same line are joined; empty: alone
    std::optional<PlotInterval> interval{}; ///< a bar through the dot of a scatter
    PlotCitation citation;
    bool isRecalled = false; ///< commonly quoted: drawn hollow
    bool isChosen = false;
    PointLook look = PointLook::Plain; ///< of a trade-off
    double size = 0;                   ///< of a trade-off: 0 to 1

    bool operator==(const PlotPoint &) const = default;
};

/// How the points of a curve are joined.
enum class Dash : std::uint8_t { Solid, Dashed, Dotted, None };

/// A line through points from left to right, with a band around it where one is known.
struct PlotCurve
{
    std::string id;
    QString name;
    QString letter; ///< of a scenario, at its right end
    StyleKey style;
    Dash dash = Dash::Solid;
    bool isChosen = false; ///< drawn stronger
    bool isArea = false;   ///< the band is the thing: filled, with the pattern of its style
    std::vector<double> x;
    std::vector<double> values;       ///< one for each x; what is not finite leaves a gap
    std::vector<PlotInterval> band;   ///< one for each x, or none at all
    std::vector<std::size_t> markers; ///< positions of points that have one and can be pointed at
    bool isPointedAtAll = false;      ///< all points can be pointed at
    std::optional<PlotOrigin> origin; ///< what explains the value at the place of the reference

    bool operator==(const PlotCurve &) const = default;
};

/// A field that a part of the picture lacks.
struct PlotGap
{
    std::string scenario;
    Field field = Field::ModelPreset;
    QString name; ///< of the part

    bool operator==(const PlotGap &) const = default;
};

/// A straight line across the picture: a limit, or where a scenario stands.
struct PlotReference
{
    QString name;
    double at = 0;
    bool isUpright = false;  ///< at an x; else at a value
    bool isLimit = false;    ///< what must not be exceeded
    bool isDiagonal = false; ///< of a scatter: where value and x are the same, whatever `at`

    bool operator==(const PlotReference &) const = default;
};

/// What the values of a plot are of: a figure of whole scenarios over the phases that count, in the
/// unit of its budget.
struct PlotMeasure
{
    Figure figure = Figure::Co2e;
    double one = 1;        ///< every value is divided by it
    bool isAcross = false; ///< it runs along the lower axis

    bool operator==(const PlotMeasure &) const = default;
};

/// A text along an axis.
struct PlotTick
{
    double at = 0;
    QString text;

    bool operator==(const PlotTick &) const = default;
};

/// An axis of places: at the bottom of curves and heat maps, at the left of heat maps.
struct PlotAxis
{
    QString title;
    Unit unit = Unit::None;
    bool isLogarithmic = false;
    QStringList names{};           ///< of the places 0, 1, 2, … that are no numbers
    std::vector<PlotTick> ticks{}; ///< what stands along it instead: the months of a year of days

    bool operator==(const PlotAxis &) const = default;
};

/// A line over a heat map. Its pieces are counted in steps of the grid: x = 1.5 lies midway between
/// columns 1 and 2, y between rows.
struct PlotContour
{
    QString name;
    std::vector<QLineF> pieces;
    bool isChosen = false; ///< drawn stronger
    bool isLimit = false;  ///< what must not be exceeded: drawn as limits are

    bool operator==(const PlotContour &) const = default;
};

/// A place of a heat map that is marked: a point, or an area with a frame around it.
struct PlotSpot
{
    QString name; ///< beside it; a letter
    StyleKey style;
    QRectF area;      ///< in steps of the grid as of contours; without a size: a point
    std::string id{}; ///< of what moves with the point; empty: it stays where it is

    bool operator==(const PlotSpot &) const = default;
};

/// The cells of a heat map with what is drawn over them. Rows run from the bottom to the top, those
/// with names from the top down.
struct PlotGrid
{
    PlotAxis up;
    std::vector<double> x;      ///< the place of every column along its axis, in equal steps
    std::vector<double> y;      ///< of every row
    std::vector<double> values; ///< row after row; what is not finite is missing
    std::vector<PlotContour> contours;
    std::vector<PlotSpot> spots;

    bool operator==(const PlotGrid &) const = default;
};

/// A bar of a row from one value to another.
struct PlotBar
{
    double from = 0;
    double to = 0;
    QString label;                          ///< at its end
    std::optional<PlotInterval> interval{}; ///< how sure its end is
    bool isLight = false;                   ///< the weaker of two looks

    bool operator==(const PlotBar &) const = default;
};

/// A row of lying bars: a field with what it does.
struct PlotRow
{
    std::string id; ///< key of the field
    QString name;
    StyleKey style;
    std::vector<PlotBar> bars;
    QString help; ///< all of it in words

    bool operator==(const PlotRow &) const = default;
};

/// What points of one look have in common: the vendor, the operator.
struct PlotGroup
{
    QString name;
    StyleKey style;

    bool operator==(const PlotGroup &) const = default;
};

/// A column of the data twin of a chart.
struct PlotColumn
{
    QString name;
    Unit unit = Unit::None; ///< of its numbers; Count: multiples

    bool operator==(const PlotColumn &) const = default;
};
/// A cell without a value is empty.
using PlotCell = std::variant<std::monostate, QString, double>;

/// The data twin of a chart: one row of headings, then values.
struct PlotTable
{
    std::vector<PlotColumn> columns;
    std::vector<std::vector<PlotCell>> rows;

    bool operator==(const PlotTable &) const = default;
};

/// Everything that a chart shows, without a pixel: renderers draw it, exports write it.
struct PlotData
{
    std::string id; ///< of the chart
    PlotKind kind = PlotKind::StackedBars;
    QString title;   ///< a sentence that says the finding
    QString finding; ///< what the title says of the two ends of a path
    QString subtitle;
    QString valueTitle;
    Unit unit = Unit::None;             ///< of values; Count: multiples of the baseline
    std::optional<PlotMeasure> measure; ///< so that budgets can be drawn
    bool isLogarithmic = false;
    std::vector<PlotCategory> categories;
    std::vector<PlotSeries> series;
    std::vector<PlotStep> steps;
    std::vector<PlotPoint> points; ///< of a ranking: in its order
    std::vector<PlotGroup> groups; ///< of points; empty where all look alike
    std::vector<PlotCurve> curves;
    std::vector<PlotRow> rows;
    QStringList barNames;     ///< of the bars of a row: the stronger look, then the weaker
    bool isInOneLane = false; ///< the bars of a row lie on one line, else below one another
    std::vector<PlotReference> references;
    PlotAxis across; ///< of curves, heat maps and trade-offs; of a scatter that is not by year: as
                     ///< its values, or names
    PlotGrid grid;   ///< of a heat map
    std::vector<PlotData> panels;       ///< small plots side by side, instead of one picture
    std::optional<PlotInterval> shared; ///< what the axis covers too, to be that of other panels
    QString totalName;                  ///< of a category, in legends and tables
    std::string totalQuantity;          ///< that explains a total
    QStringList differences;   ///< of scope: why the results must not be compared as they stand
    QStringList remarks;       ///< what a careful reader must know beside the picture
    std::vector<PlotGap> gaps; ///< what would complete the picture if it were given
    QString emptyText;         ///< instead of a picture: why there is none
    QString source;            ///< the line under the picture
    PlotTable table;           ///< of a heat map it follows from the grid: tableOf()
    QLocale locale;

    bool operator==(const PlotData &) const = default;
};

} // namespace fourfold
