// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_text.h"

#include "ui/charts/plots/plots.h"
#include "ui/presentation/quantity_format.h"

#include <algorithm>

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
        return ChartText::tr("Dots by year.");
    case PlotKind::Ranking:
        return ChartText::tr("Ranking.");
    case PlotKind::Curves:
        return ChartText::tr("Chart with %n line(s).", nullptr,
                             static_cast<int>(data.curves.size()));
    }
    Q_UNREACHABLE();
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
        if (point.value)
            sentences += u"%1: %2"_s.arg(point.name, point.label);
    }
    for (const PlotCurve &curve : data.curves) {
        for (const std::size_t marker : curve.markers)
            sentences += curvePointText(data, curve, marker);
    }
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
        .arg(curve.name,
             amountText(curve.x[point], displayUnit(curve.x[point], data.across.unit), data.locale,
                        kAmountDigits, TrailingZeros::Dropped),
             amountText(curve.values[point], data.unit, data.locale));
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
    std::vector<QString> headings;
    for (const PlotColumn &column : data.table.columns)
        headings.push_back(headingText(column));
    QString html = u"<table>\n<caption>%1</caption>\n<thead>%2</thead>\n<tbody>\n"_s.arg(
        data.title.toHtmlEscaped(), htmlRow(headings, u"th"_s));
    for (const auto &row : data.table.rows) {
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
