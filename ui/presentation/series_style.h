// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/field.h"
#include "ui/presentation/metrics.h"

#include <QBrush>
#include <QColor>
#include <QPainterPath>
#include <QString>

#include <array>
#include <cstdint>

class QPalette;

namespace fourfold {

enum class Theme : std::uint8_t { Light, Dark };

/// Dark when text is lighter than what it stands on.
[[nodiscard]] Theme themeOf(const QPalette &palette);

enum class Marker : std::uint8_t { Circle, Square, Diamond, TriangleUp, TriangleDown, Cross };
inline constexpr std::size_t kMarkerCount = 6;

/// What a series stands for: its colour, pattern and marker follow from it alone, everywhere.
struct StyleKey
{
    enum class Kind : std::uint8_t { Scenario, Group, Phase, Part, Curve };
    Kind kind = Kind::Scenario;
    std::size_t index = 0; ///< of the group, phase or part; the position of a scenario or curve

    bool operator==(const StyleKey &) const = default;
};
[[nodiscard]] constexpr StyleKey styleKey(Group group)
{
    return {StyleKey::Kind::Group, static_cast<std::size_t>(group)};
}
[[nodiscard]] constexpr StyleKey styleKey(Phase phase)
{
    return {StyleKey::Kind::Phase, static_cast<std::size_t>(phase)};
}
[[nodiscard]] constexpr StyleKey styleKey(FootprintPart part)
{
    return {StyleKey::Kind::Part, static_cast<std::size_t>(part)};
}
[[nodiscard]] constexpr StyleKey scenarioStyleKey(std::size_t position)
{
    return {StyleKey::Kind::Scenario, position};
}
/// A line of one scenario that neither groups nor phases tell apart.
[[nodiscard]] constexpr StyleKey curveStyleKey(std::size_t position)
{
    return {StyleKey::Kind::Curve, position};
}

/// Colour never stands alone: beside it goes a pattern on areas and a marker on points.
struct SeriesStyle
{
    QColor colour;
    Qt::BrushStyle pattern = Qt::SolidPattern; ///< drawn over the colour; solid: none
    Marker marker = Marker::Circle;
};
[[nodiscard]] SeriesStyle styleOf(StyleKey key, Theme theme);

/// Everything else that a chart, a badge or a mark is drawn with.
struct ChartColours
{
    QColor background;
    QColor text;
    QColor mutedText;
    QColor grid;
    QColor axis;
    QColor range;     ///< a published or possible range behind the marks
    QColor highlight; ///< behind what is chosen
    QColor onMark;    ///< text and patterns on a mark
};
[[nodiscard]] ChartColours chartColours(Theme theme);

/// What cells, banners and tiles say by colour, always beside a glyph or words.
struct StateColours
{
    QColor tint; ///< behind a value that differs from what it is compared with
    QColor assumed;
    QColor link;
    QColor good;
    QColor goodBackground;
    QColor warning;
    QColor warningBackground;
    QColor problem;
};
[[nodiscard]] StateColours stateColours(Theme theme);

inline constexpr std::size_t kHeatColours = 256;

/// The colours of a heat map from its least value to its largest: steps that look equal, for
/// colour-blind eyes too, away from the background.
[[nodiscard]] std::array<QRgb, kHeatColours> heatColours(Theme theme);

/// The outline of a marker of this diameter around the origin.
[[nodiscard]] QPainterPath markerPath(Marker marker, double diameter);

/// A, B, …, Z, AA, …: the letter of the scenario in this column.
[[nodiscard]] QString scenarioLetter(std::size_t position);

} // namespace fourfold
