// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/text.h"
#include "ui/charts/plot_data.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <memory>
#include <span>

class QMimeData;
class QPagedPaintDevice;

namespace fourfold {

/// How a plot is drawn into a file.
struct ImageOptions
{
    QSize size = {900, 560}; ///< in pixels at scale 1
    double scale = 1;        ///< of pictures made of pixels
    Theme theme = Theme::Light;
};

[[nodiscard]] QImage chartImage(const PlotData &data, const ImageOptions &options);
[[nodiscard]] QByteArray chartPng(const PlotData &data, const ImageOptions &options);
/// Texts stay texts.
[[nodiscard]] QByteArray chartSvg(const PlotData &data, const ImageOptions &options);
/// One page of the size of the picture, with its fonts.
[[nodiscard]] QByteArray chartPdf(const PlotData &data, const ImageOptions &options);
[[nodiscard]] QByteArray chartCsv(const PlotData &data, const ImageOptions &options);

/// One sheet of paper in the light theme, as wide as it may be.
void printChart(const PlotData &data, QPagedPaintDevice &paper);

/// A kind of file that charts are written to.
struct ChartFormatRow
{
    std::string_view suffix;
    Text title;
    QByteArray (*write)(const PlotData &data, const ImageOptions &options) = nullptr;
};
[[nodiscard]] std::span<const ChartFormatRow> chartFormatTable();
[[nodiscard]] const ChartFormatRow *findChartFormat(std::string_view suffix);

/// The picture as PNG and SVG and the table as TSV and HTML, for the clipboard and for dragging.
[[nodiscard]] std::unique_ptr<QMimeData> chartMimeData(const PlotData &data,
                                                       const ImageOptions &options);
/// The table alone.
[[nodiscard]] std::unique_ptr<QMimeData> chartTableMimeData(const PlotData &data);

} // namespace fourfold
