// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render/band_lines.h"

#include <algorithm>

namespace fourfold {
namespace {

/// A stretch of places along the lower axis.
struct Stretch
{
    double from = 0;
    double to = 0;
};

/// Narrows a stretch to where something is not below 0 that goes evenly from `first` at `left` to
/// `last` at `right`.
void narrow(Stretch &stretch, double left, double right, double first, double last)
{
    if (first >= 0 && last >= 0)
        return;
    if (first < 0 && last < 0) {
        stretch.to = stretch.from;
        return;
    }
    const double root = left + (right - left) * first / (first - last);
    if (first < 0)
        stretch.from = std::max(stretch.from, root);
    else
        stretch.to = std::min(stretch.to, root);
}

/// The parts of one line, from left to right; parts that touch are one.
QList<Stretch> partsOf(const QLineF &line, const QPolygonF &upper, const QPolygonF &lower)
{
    const double slope = line.dy() / line.dx();
    const auto at = [&](double x) { return line.y1() + slope * (x - line.x1()); };
    QList<Stretch> parts;
    const auto begin = std::ranges::upper_bound(upper, line.x1(), {}, &QPointF::x);
    for (auto i = std::max<qsizetype>(begin - upper.begin(), 1);
         i < upper.size() && upper[i - 1].x() < line.x2(); ++i) {
        const double left = upper[i - 1].x();
        const double right = upper[i].x();
        if (!(right > left))
            continue;
        Stretch part{std::max(left, line.x1()), std::min(right, line.x2())};
        narrow(part, left, right, at(left) - upper[i - 1].y(), at(right) - upper[i].y());
        narrow(part, left, right, lower[i - 1].y() - at(left), lower[i].y() - at(right));
        if (part.to <= part.from)
            continue;
        if (!parts.isEmpty() && parts.back().to >= part.from)
            parts.back().to = part.to;
        else
            parts.append(part);
    }
    return parts;
}

} // namespace

QList<QLineF> insideBand(const QList<QLineF> &lines, const QPolygonF &upper, const QPolygonF &lower,
                         double shortest)
{
    QList<QLineF> inside;
    for (QLineF line : lines) {
        if (line.x1() > line.x2())
            line = QLineF(line.p2(), line.p1());
        const double slope = line.dy() / line.dx();
        for (const Stretch &part : partsOf(line, upper, lower)) {
            const QLineF piece(part.from, line.y1() + slope * (part.from - line.x1()), part.to,
                               line.y1() + slope * (part.to - line.x1()));
            if (piece.length() >= shortest)
                inside.append(piece);
        }
    }
    return inside;
}

} // namespace fourfold
