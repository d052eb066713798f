// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_text.h"

#include "ui/charts/plots/plots.h"
#include "ui/presentation/quantity_format.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

QString csvCell(const PlotCell &cell)
{
    if (const double *number = std::get_if<double>(&cell))
        return fileNumber(*number);
    const QString *text = std::get_if<QString>(&cell);
    if (text == nullptr)
        return {};
    const bool needsQuotes =
        std::ranges::any_of(*text, [](QChar c) { return u",\"\r\n"_s.contains(c); });
    return needsQuotes ? u'"' + QString(*text).replace(u'"', u"\"\""_s) + u'"' : *text;
}

/// Tabulators and line breaks would make cells of a text.
QString tsvCell(const PlotCell &cell, const QLocale &locale)
{
    if (const double *number = std::get_if<double>(&cell)) {
        QLocale plain = locale;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(*number, 'g', QLocale::FloatingPointShortest);
    }
    const QString *text = std::get_if<QString>(&cell);
    return text == nullptr ? QString() : text->simplified();
}

/// Rows of cells written by `write`, the headings first.
template <typename Write>
QString lines(const PlotTable &table, QChar separator, const QString &end, Write write)
{
    QString out;
    const auto append = [&](const auto &cells, auto asCell) {
        QStringList texts;
        for (const auto &cell : cells)
            texts += write(asCell(cell));
        out += texts.join(separator) + end;
    };
    append(table.columns, [](const PlotColumn &column) { return PlotCell(headingText(column)); });
    for (const auto &row : table.rows)
        append(row, [](const PlotCell &cell) { return cell; });
    return out;
}

QString htmlRow(const std::vector<QString> &cells, const QString &tag)
{
    QString row;
    for (const QString &cell : cells)
        row += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return u"<tr>%1</tr>\n"_s.arg(row);
}

QString stepText(const PlotStep &step)
{
    const QString name =
        step.letter.isEmpty() ? step.name : u"%1, %2"_s.arg(step.letter, step.name);
    if (!step.hasValue)
        return u"%1: %2"_s.arg(name, step.rangeLabel);
    return step.detail.isEmpty() ? u"%1: %2"_s.arg(name, step.label)
                                 : u"%1: %2 (%3)"_s.arg(name, step.label, step.detail);
}

QString kindText(const PlotData &data)
{
    switch (data.kind) {
    case PlotKind::StackedBars:
        return ChartText::tr("Bar chart with %n scenario(s).", nullptr,
                             static_cast<int>(data.categories.size()));
    case PlotKind::Waterfall:
        return ChartText::tr("Waterfall chart.");
    case PlotKind::Levels:
        return ChartText::tr("Chart with %n level(s).", nullptr,
                             static_cast<int>(data.steps.size()));
    case PlotKind::Scatter:
        return data.across.title.isEmpty()
                   ? ChartText::tr("Dots by year.")
                   //: %1 and %2 are amounts, such as "Predicted energy"
                   : ChartText::tr("Dots: %1 over %2.").arg(data.valueTitle, data.across.title);
    case PlotKind::Ranking:
        return ChartText::tr("Ranking.");
    case PlotKind::Curves:
        return ChartText::tr("Chart with %n line(s).", nullptr,
                             static_cast<int>(data.curves.size()));
    case PlotKind::LyingBars:
        return ChartText::tr("Chart with %n row(s) of bars.", nullptr,
                             static_cast<int>(data.rows.size()));
    case PlotKind::HeatMap:
        //: %1 and %2 are numbers
        return ChartText::tr("Heat map with %1 columns and %2 rows.")
            .arg(data.grid.x.size())
            .arg(data.grid.y.size());
    case PlotKind::TradeOff:
        //: %1 and %2 are amounts
        return ChartText::tr("Dots for choices, %1 over %2.")
            .arg(data.valueTitle, data.across.title);
    }
    Q_UNREACHABLE();
}

/// Where a heat map has its least and its largest value.
void addEndsOfGrid(const PlotData &data, QStringList &sentences)
{
    const std::vector<double> &values = data.grid.values;
    std::vector<std::size_t> known;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i]))
            known.push_back(i);
    }
    if (known.empty())
        return;
    const auto [least, largest] =
        std::ranges::minmax_element(known, {}, [&](std::size_t i) { return values[i]; });
    const std::size_t columns = data.grid.x.size();
    sentences +=
        ChartText::tr("Least: %1").arg(cellPlaceText(data, *least % columns, *least / columns));
    sentences += ChartText::tr("Largest: %1")
                     .arg(cellPlaceText(data, *largest % columns, *largest / columns));
}

/// A place as a cell of a table.
PlotCell placeCell(const PlotAxis &axis, double place)
{
    if (axis.names.isEmpty())
        return place;
    return axis.names.value(static_cast<qsizetype>(place));
}

/// Every value of a plot, and of its panels.
void addValues(const PlotData &data, QStringList &sentences)
{
    for (const PlotCategory &category : data.categories) {
        const QString name = category.letter.isEmpty()
                                 ? category.name
                                 : u"%1, %2"_s.arg(category.letter, category.name);
        sentences += u"%1: %2"_s.arg(name, category.total ? category.label : category.note);
        if (category.before)
            sentences += ChartText::tr("Before: %1").arg(category.beforeLabel);
    }
    for (const PlotStep &step : data.steps)
        sentences += stepText(step);
    for (const PlotPoint &point : data.points) {
        if (point.value && data.kind != PlotKind::TradeOff)
            sentences += u"%1: %2"_s.arg(point.name, point.label);
        else if (data.kind == PlotKind::TradeOff && point.look == PointLook::Plain)
            sentences += u"%1: %2"_s.arg(point.label, point.basis);
    }
    for (const PlotCurve &curve : data.curves) {
        for (const std::size_t marker : curve.markers)
            sentences += curvePointText(data, curve, marker);
    }
    for (const PlotRow &row : data.rows)
        sentences += row.help;
    addEndsOfGrid(data, sentences);
    for (const PlotReference &reference : data.references)
        sentences += reference.name;
    for (const PlotData &panel : data.panels) {
        sentences += panel.title;
        if (!panel.emptyText.isEmpty())
            sentences += panel.emptyText;
        addValues(panel, sentences);
    }
}

} // namespace

QString curvePointText(const PlotData &data, const PlotCurve &curve, std::size_t point)
{
    //: a point of a curve: its name, where it is along the axis at the bottom, its value
    return ChartText::tr("%1 at %2: %3")
        .arg(curve.name, placeText(data.across, curve.x[point], data.locale),
             amountText(curve.values[point], data.unit, data.locale));
}

QString placeText(const PlotAxis &axis, double place, const QLocale &locale)
{
    if (!axis.names.isEmpty())
        return axis.names.value(static_cast<qsizetype>(place));
    return amountText(place, displayUnit(place, axis.unit), locale, kAmountDigits,
                      TrailingZeros::Dropped);
}

QString cellPlaceText(const PlotData &data, std::size_t column, std::size_t row)
{
    const PlotGrid &grid = data.grid;
    const double value = grid.values[row * grid.x.size() + column];
    //: two axes with a place on either, and the value there: "PUE 1.1, Intensity 400 g/kWh: 2 kg"
    return ChartText::tr("%1 %2, %3 %4: %5")
        .arg(data.across.title, placeText(data.across, grid.x[column], data.locale), grid.up.title,
             placeText(grid.up, grid.y[row], data.locale),
             std::isfinite(value) ? amountText(value, data.unit, data.locale)
                                  : ChartText::tr("no value"));
}

PlotTable tableOf(const PlotData &data)
{
    const PlotGrid &grid = data.grid;
    if (data.kind != PlotKind::HeatMap || grid.values.empty())
        return data.table;
    PlotTable table;
    table.columns = {{data.across.title, data.across.unit},
                     {grid.up.title, grid.up.unit},
                     {data.valueTitle, data.unit}};
    table.rows.reserve(grid.values.size());
    for (std::size_t i = 0; i < grid.values.size(); ++i) {
        const double value = grid.values[i];
        table.rows.push_back({placeCell(data.across, grid.x[i % grid.x.size()]),
                              placeCell(grid.up, grid.y[i / grid.x.size()]),
                              std::isfinite(value) ? PlotCell(value) : PlotCell()});
    }
    return table;
}

QString csvText(const PlotTable &table)
{
    return lines(table, u',', u"\r\n"_s, csvCell);
}

QString tsvText(const PlotTable &table, const QLocale &locale)
{
    return lines(table, u'\t', u"\n"_s,
                 [&](const PlotCell &cell) { return tsvCell(cell, locale); });
}

QString htmlText(const PlotData &data)
{
    const PlotTable table = tableOf(data);
    std::vector<QString> headings;
    for (const PlotColumn &column : table.columns)
        headings.push_back(headingText(column));
    QString html = u"<table>\n<caption>%1</caption>\n<thead>%2</thead>\n<tbody>\n"_s.arg(
        data.title.toHtmlEscaped(), htmlRow(headings, u"th"_s));
    for (const auto &row : table.rows) {
        std::vector<QString> cells;
        for (const PlotCell &cell : row)
            cells.push_back(tsvCell(cell, data.locale));
        html += htmlRow(cells, u"td"_s);
    }
    html += u"</tbody>\n</table>\n"_s;
    for (const QString &remark : data.differences + data.remarks)
        html += u"<p>%1</p>\n"_s.arg(remark.toHtmlEscaped());
    return html + u"<p>%1</p>\n"_s.arg(data.source.toHtmlEscaped());
}

QString alternativeText(const PlotData &data)
{
    QStringList sentences = {data.title, data.subtitle};
    sentences += data.emptyText.isEmpty() ? kindText(data) : data.emptyText;
    addValues(data, sentences);
    sentences += data.differences + data.remarks;
    for (QString &sentence : sentences) {
        if (!sentence.endsWith(u'.'))
            sentence += u'.';
    }
    return sentences.join(u' ');
}

QString headingText(const PlotColumn &column)
{
    const QString unit = unitText(column.unit);
    return unit.isEmpty() ? column.name : u"%1, %2"_s.arg(column.name, unit);
}

QString cellText(const PlotCell &cell, Unit unit, const QLocale &locale)
{
    if (const QString *text = std::get_if<QString>(&cell))
        return *text;
    const double *number = std::get_if<double>(&cell);
    if (number == nullptr)
        return u"–"_s;
    if (unit == Unit::Share)
        return percentText(*number, locale);
    if (unit == Unit::None)
        return numberText(*number, locale, kAmountDigits, TrailingZeros::Dropped);
    if (unit == Unit::Count)
        return ratioText(*number, locale);
    return amountText(*number, unit, locale);
}

} // namespace fourfold
