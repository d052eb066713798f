// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/series_style.h"

#include <QPalette>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace fourfold {
namespace {

struct StyleRow
{
    QRgb light = 0;
    QRgb dark = 0;
    Qt::BrushStyle pattern = Qt::SolidPattern;
    Marker marker = Marker::Circle;
};

/// In the order of Group: slate, violet, orange-red, teal, green.
constexpr std::array kGroupStyles = {
    StyleRow{0xff4b5563, 0xff98a2b3, Qt::HorPattern, Marker::Circle},
    StyleRow{0xff6a4fa3, 0xffa48be0, Qt::SolidPattern, Marker::Square},
    StyleRow{0xffd1603d, 0xffee8a63, Qt::BDiagPattern, Marker::Diamond},
    StyleRow{0xff1f8f80, 0xff4cc4b0, Qt::SolidPattern, Marker::TriangleUp},
    StyleRow{0xff2a6b2d, 0xff7fbf6a, Qt::FDiagPattern, Marker::TriangleDown},
};

/// In the order of Phase: blue, ochre, plum, grey.
constexpr std::array kPhaseStyles = {
    StyleRow{0xff2f5d9e, 0xff6f9fe6, Qt::SolidPattern, Marker::Circle},
    StyleRow{0xffb5850b, 0xffe3b545, Qt::BDiagPattern, Marker::Square},
    StyleRow{0xff8c1f5c, 0xffd65f9f, Qt::SolidPattern, Marker::Diamond},
    StyleRow{0xff7d8b96, 0xffb9c9c2, Qt::FDiagPattern, Marker::TriangleUp},
};

/// In the order of FootprintPart.
constexpr std::array kPartStyles = {
    StyleRow{0xff33566e, 0xff7fb2d4, Qt::SolidPattern, Marker::Circle},
    StyleRow{0xffb0763a, 0xffe0a566, Qt::BDiagPattern, Marker::Square},
};

/// Neutral, since colour belongs to groups and phases.
constexpr std::array kScenarioStyles = {
    StyleRow{0xff374151, 0xffd3d9e2, Qt::SolidPattern, Marker::Circle},
    StyleRow{0xff566072, 0xffaab3c1, Qt::SolidPattern, Marker::Square},
    StyleRow{0xff1f2733, 0xffeceff4, Qt::SolidPattern, Marker::Diamond},
    StyleRow{0xff666f80, 0xff98a2b2, Qt::SolidPattern, Marker::TriangleUp},
    StyleRow{0xff454e5f, 0xffc0c8d3, Qt::SolidPattern, Marker::TriangleDown},
};

/// Violet, orange-red, teal, ochre, plum, green.
constexpr std::array kCurveStyles = {
    StyleRow{0xff6a4fa3, 0xffa48be0, Qt::SolidPattern, Marker::Circle},
    StyleRow{0xffd1603d, 0xffee8a63, Qt::BDiagPattern, Marker::Square},
    StyleRow{0xff1f8f80, 0xff4cc4b0, Qt::SolidPattern, Marker::Diamond},
    StyleRow{0xffb5850b, 0xffe3b545, Qt::FDiagPattern, Marker::TriangleUp},
    StyleRow{0xff8c1f5c, 0xffd65f9f, Qt::HorPattern, Marker::TriangleDown},
    StyleRow{0xff2a6b2d, 0xff7fbf6a, Qt::SolidPattern, Marker::Cross},
};

std::span<const StyleRow> rowsOf(StyleKey::Kind kind)
{
    switch (kind) {
    case StyleKey::Kind::Scenario:
        return kScenarioStyles;
    case StyleKey::Kind::Group:
        return kGroupStyles;
    case StyleKey::Kind::Phase:
        return kPhaseStyles;
    case StyleKey::Kind::Part:
        return kPartStyles;
    case StyleKey::Kind::Curve:
        return kCurveStyles;
    }
    Q_UNREACHABLE();
}

/// In the order of ChartColours.
constexpr std::array<QRgb, 8> kLightColours = {0xffffffff, 0xff1f2733, 0xff566072, 0xffdfe3e8,
                                               0xff9aa3b0, 0xffe9edf3, 0xffdce8fb, 0xffffffff};
constexpr std::array<QRgb, 8> kDarkColours = {0xff1e2229, 0xffe6e9ee, 0xffa9b2c0, 0xff363d48,
                                              0xff6c7686, 0xff2f3743, 0xff27405f, 0xff14171c};

/// In the order of StateColours.
constexpr std::array<QRgb, 8> kLightStates = {0xffe9f0fd, 0xff7a4b00, 0xff1d4fa8, 0xff1c5a2a,
                                              0xffeef8f0, 0xff6b4400, 0xfffdf3dc, 0xffa4262c};
constexpr std::array<QRgb, 8> kDarkStates = {0xff24344f, 0xffe3b062, 0xff8fb4f2, 0xff8fd19e,
                                             0xff1d3325, 0xfff0c674, 0xff3d3218, 0xffff9a94};

/// Viridis by Smith and van der Walt (CC0), every 32nd of its 256 colours.
constexpr std::array<QRgb, 9> kViridis = {0xff440154, 0xff472d7b, 0xff3b528b,
                                          0xff2c728e, 0xff21918c, 0xff28ae80,
                                          0xff5ec962, 0xffaddc30, 0xfffde725};

/// Corners of a marker in a square of side 2 around the origin.
QPolygonF corners(Marker marker)
{
    constexpr double kArm = 0.35;
    switch (marker) {
    case Marker::Circle:
        break;
    case Marker::Square:
        return QPolygonF({{-0.88, -0.88}, {0.88, -0.88}, {0.88, 0.88}, {-0.88, 0.88}});
    case Marker::Diamond:
        return QPolygonF({{0, -1.15}, {1.15, 0}, {0, 1.15}, {-1.15, 0}});
    case Marker::TriangleUp:
        return QPolygonF({{0, -1.1}, {1.1, 0.85}, {-1.1, 0.85}});
    case Marker::TriangleDown:
        return QPolygonF({{0, 1.1}, {1.1, -0.85}, {-1.1, -0.85}});
    case Marker::Cross:
        return QPolygonF({{-kArm, -1},
                          {kArm, -1},
                          {kArm, -kArm},
                          {1, -kArm},
                          {1, kArm},
                          {kArm, kArm},
                          {kArm, 1},
                          {-kArm, 1},
                          {-kArm, kArm},
                          {-1, kArm},
                          {-1, -kArm},
                          {-kArm, -kArm}});
    }
    return {};
}

} // namespace

Theme themeOf(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::WindowText).lightness()
                        > palette.color(QPalette::Window).lightness();
    return isDark ? Theme::Dark : Theme::Light;
}

SeriesStyle styleOf(StyleKey key, Theme theme)
{
    const std::span<const StyleRow> rows = rowsOf(key.kind);
    const StyleRow &row = rows[key.index % rows.size()];
    SeriesStyle style{QColor(theme == Theme::Dark ? row.dark : row.light), row.pattern, row.marker};
    if (key.kind == StyleKey::Kind::Scenario)
        style.marker = static_cast<Marker>(key.index % kMarkerCount);
    return style;
}

ChartColours chartColours(Theme theme)
{
    const auto &row = theme == Theme::Dark ? kDarkColours : kLightColours;
    return {QColor(row[0]), QColor(row[1]), QColor(row[2]), QColor(row[3]),
            QColor(row[4]), QColor(row[5]), QColor(row[6]), QColor(row[7])};
}

StateColours stateColours(Theme theme)
{
    const auto &row = theme == Theme::Dark ? kDarkStates : kLightStates;
    return {QColor(row[0]), QColor(row[1]), QColor(row[2]), QColor(row[3]),
            QColor(row[4]), QColor(row[5]), QColor(row[6]), QColor(row[7])};
}

std::array<QRgb, kHeatColours> heatColours(Theme theme)
{
    std::array<QRgb, kHeatColours> colours{};
    for (std::size_t i = 0; i < kHeatColours; ++i) {
        const double place =
            static_cast<double>(i * (kViridis.size() - 1)) / static_cast<double>(kHeatColours - 1);
        const auto below = std::min(static_cast<std::size_t>(place), kViridis.size() - 2);
        const double share = place - static_cast<double>(below);
        const auto between = [share](int from, int to) {
            return static_cast<int>(std::lround(from + share * (to - from)));
        };
        const QRgb from = kViridis[below];
        const QRgb to = kViridis[below + 1];
        colours[theme == Theme::Dark ? i : kHeatColours - 1 - i] =
            qRgb(between(qRed(from), qRed(to)), between(qGreen(from), qGreen(to)),
                 between(qBlue(from), qBlue(to)));
    }
    return colours;
}

QPainterPath markerPath(Marker marker, double diameter)
{
    QPainterPath path;
    if (marker == Marker::Circle) {
        path.addEllipse(QPointF(), diameter / 2, diameter / 2);
        return path;
    }
    QPolygonF polygon = corners(marker);
    for (QPointF &corner : polygon)
        corner *= diameter / 2;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QString scenarioLetter(std::size_t position)
{
    constexpr std::size_t kLetters = 26;
    QString letters;
    for (std::size_t rest = position + 1; rest > 0; rest = (rest - 1) / kLetters)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % kLetters)));
    return letters;
}

} // namespace fourfold
