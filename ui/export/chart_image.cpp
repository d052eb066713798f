// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/chart_image.h"

#include "ui/charts/plot_text.h"
#include "ui/charts/render/plot_item.h"

#include <QBuffer>
#include <QGraphicsScene>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr int kPixelsPerInch = 96;

/// Renders a scene with the plot alone into what the painter paints on.
void render(const PlotData &data, const ImageOptions &options, QPainter &painter)
{
    const QRectF area(QPointF(), QSizeF(options.size));
    QGraphicsScene scene(area);
    auto *plot = new PlotItem;
    scene.addItem(plot);
    plot->setTheme(options.theme);
    plot->setPlot(data);
    plot->setGeometry(area);
    scene.render(&painter, area, area);
}

constexpr std::array kFormats = {
    ChartFormatRow{
        .suffix = "svg",
        .title = FF_TR_NOOP("ChartFormat", "SVG picture"),
        .write = chartSvg,
    },
    ChartFormatRow{
        .suffix = "pdf",
        .title = FF_TR_NOOP("ChartFormat", "PDF page"),
        .write = chartPdf,
    },
    ChartFormatRow{
        .suffix = "png",
        .title = FF_TR_NOOP("ChartFormat", "PNG picture"),
        .write = chartPng,
    },
    ChartFormatRow{
        .suffix = "csv",
        .title = FF_TR_NOOP("ChartFormat", "CSV table"),
        .write = chartCsv,
    },
};

} // namespace

QImage chartImage(const PlotData &data, const ImageOptions &options)
{
    constexpr double kInchesPerMetre = 1 / 0.0254;
    const QSizeF size = QSizeF(options.size) * options.scale;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(chartColours(options.theme).background);
    const int dots = qRound(kPixelsPerInch * options.scale * kInchesPerMetre);
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(options.scale, options.scale);
    render(data, options, painter);
    return image;
}

QByteArray chartPng(const PlotData &data, const ImageOptions &options)
{
    constexpr int kQuickCompression = 80; // of 100; a few kB more in half the time
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(data, options).save(&buffer, "PNG", kQuickCompression);
    return bytes;
}

QByteArray chartSvg(const PlotData &data, const ImageOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kPixelsPerInch);
    generator.setSize(options.size);
    generator.setViewBox(QRect(QPoint(), options.size));
    generator.setTitle(data.title);
    generator.setDescription(alternativeText(data));
    QPainter painter(&generator);
    render(data, options, painter);
    painter.end();
    return bytes;
}

QByteArray chartPdf(const PlotData &data, const ImageOptions &options)
{
    constexpr double kPointsPerInch = 72;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(data.title);
    writer.setCreator(u"Fourfold"_s);
    writer.setResolution(kPixelsPerInch);
    writer.setPageSize(QPageSize(QSizeF(options.size) * (kPointsPerInch / kPixelsPerInch),
                                 QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    render(data, options, painter);
    painter.end();
    return bytes;
}

void printChart(const PlotData &data, QPagedPaintDevice &paper)
{
    ImageOptions options;
    const double shape = double(options.size.height()) / options.size.width();
    const double scale = double(paper.logicalDpiX()) / kPixelsPerInch;
    const QSizeF sheet =
        paper.pageLayout().paintRectPixels(paper.logicalDpiX()).toRectF().size() / scale;
    options.size = QSizeF(sheet.width(), std::min(sheet.height(), sheet.width() * shape)).toSize();
    QPainter painter(&paper);
    painter.scale(scale, scale);
    render(data, options, painter);
}

QByteArray chartCsv(const PlotData &data, const ImageOptions &)
{
    return csvText(tableOf(data)).toUtf8();
}

std::span<const ChartFormatRow> chartFormatTable()
{
    return kFormats;
}

const ChartFormatRow *findChartFormat(std::string_view suffix)
{
    const auto found = std::ranges::find(kFormats, suffix, &ChartFormatRow::suffix);
    return found == kFormats.end() ? nullptr : &*found;
}

std::unique_ptr<QMimeData> chartMimeData(const PlotData &data, const ImageOptions &options)
{
    auto mime = chartTableMimeData(data);
    mime->setImageData(chartImage(data, options));
    mime->setData(u"image/png"_s, chartPng(data, options));
    mime->setData(u"image/svg+xml"_s, chartSvg(data, options));
    return mime;
}

std::unique_ptr<QMimeData> chartTableMimeData(const PlotData &data)
{
    auto mime = std::make_unique<QMimeData>();
    const QString table = tsvText(tableOf(data), data.locale);
    mime->setText(table);
    mime->setData(u"text/tab-separated-values"_s, table.toUtf8());
    mime->setHtml(htmlText(data));
    return mime;
}

} // namespace fourfold
