// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/value.h"
#include "ui/presentation/origin_style.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QRect>
#include <QString>

class QPainter;

namespace fourfold {

/// A value with the marks of its origin, as it is drawn in cells and in the legend.
struct MarkedText
{
    QString text;
    Origin origin = Origin::Typed;
    bool namesEntry = false; ///< a typed name of a catalogue entry carries the catalogue's mark
    bool hasProblem = false;
};

/// How much room a marked text takes on one line.
[[nodiscard]] int markedTextWidth(const MarkedText &marked, const QFont &font);

/// Draws a marked text at the left of the rectangle, on as many lines as fit, and cuts off the
/// rest.
void drawMarkedText(QPainter &painter, const QRect &rect, const MarkedText &marked,
                    const QPalette &palette, const QFont &font);

/// Draws how the values of a range are spread, at the right of the rectangle; `used` is the width
/// that its text takes at the left. Nothing where both have no room.
void drawRange(QPainter &painter, const QRect &rect, const Number &number, int used,
               const QPalette &palette);

/// Draws the letter of a scenario on its disc.
void drawLetter(QPainter &painter, const QRectF &disc, const QString &letter, int position,
                const QPalette &palette, const QFont &font);

} // namespace fourfold
