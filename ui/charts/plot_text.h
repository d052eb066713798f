// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_data.h"

namespace fourfold {

/// The data twin of a chart; that of a heat map is a row for each cell.
[[nodiscard]] PlotTable tableOf(const PlotData &data);

/// The table as comma separated values (RFC 4180): one row of headings, numbers in C form.
[[nodiscard]] QString csvText(const PlotTable &table);

/// The same with tabulators, for spreadsheets on the clipboard; numbers in the form of the locale.
[[nodiscard]] QString tsvText(const PlotTable &table, const QLocale &locale);

/// Title, table, remarks and source as a piece of HTML.
[[nodiscard]] QString htmlText(const PlotData &data);

/// What somebody who does not see the picture must know: the finding, the scale, every value.
[[nodiscard]] QString alternativeText(const PlotData &data);

/// "Roofline at 500: 1.2 Wh"
[[nodiscard]] QString curvePointText(const PlotData &data, const PlotCurve &curve,
                                     std::size_t point);

/// A place along an axis in words: its name, or the number with its unit.
[[nodiscard]] QString placeText(const PlotAxis &axis, double place, const QLocale &locale);

/// "PUE 1.1, Carbon intensity 400 g/kWh: 135.7 kg": a cell of a heat map.
[[nodiscard]] QString cellPlaceText(const PlotData &data, std::size_t column, std::size_t row);

/// The name of a column with the unit that its numbers have in files.
[[nodiscard]] QString headingText(const PlotColumn &column);

/// A cell as people read it: amounts in a unit of their size.
[[nodiscard]] QString cellText(const PlotCell &cell, Unit unit, const QLocale &locale);

} // namespace fourfold
