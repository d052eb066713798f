// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPolygonF>

namespace fourfold {

/// The parts of lines, none of them upright, between the upper and the lower edge of a band; both
/// edges have the same places from left to right. What is shorter than `shortest` is left out. A
/// clip by an outline of many points would take far longer.
[[nodiscard]] QList<QLineF> insideBand(const QList<QLineF> &lines, const QPolygonF &upper,
                                       const QPolygonF &lower, double shortest);

} // namespace fourfold
