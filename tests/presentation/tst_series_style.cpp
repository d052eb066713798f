// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/series_style.h"

#include <QPalette>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace fourfold;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix kNormalSight = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
/// Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
constexpr Matrix kProtanopia = {{{0.152286, 1.052583, -0.204868},
                                 {0.114503, 0.786281, 0.099216},
                                 {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeuteranopia = {{{0.367322, 0.860646, -0.227968},
                                   {0.280085, 0.672501, 0.047413},
                                   {-0.011820, 0.042940, 0.968881}}};
/// From linear sRGB to XYZ, D65.
constexpr Matrix kToXyz = {
    {{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
constexpr Triple kWhite = {0.9505, 1, 1.089};

Triple product(const Matrix &matrix, const Triple &v)
{
    Triple out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = std::clamp(matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2], 0.0,
                            kWhite[2]);
    return out;
}

Triple linear(const QColor &colour)
{
    const auto expand = [](float encoded) {
        const double c = static_cast<double>(encoded);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {expand(colour.redF()), expand(colour.greenF()), expand(colour.blueF())};
}

double luminance(const QColor &colour)
{
    return product(kToXyz, linear(colour))[1];
}

/// WCAG 2: (lighter + 0.05) / (darker + 0.05).
double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Triple lab(const Triple &rgb)
{
    Triple f = product(kToXyz, rgb);
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = f[i] / kWhite[i];
        f[i] = t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

/// CIE 1976 colour difference as somebody with this sight sees it.
double difference(const QColor &a, const QColor &b, const Matrix &sight)
{
    const Triple x = lab(product(sight, linear(a)));
    const Triple y = lab(product(sight, linear(b)));
    return std::hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

struct Palette
{
    const char *name = "";
    StyleKey::Kind kind = StyleKey::Kind::Group;
    std::size_t size = 0;
};
constexpr std::array kPalettes = {
    Palette{"groups", StyleKey::Kind::Group, kGroupCount},
    Palette{"phases", StyleKey::Kind::Phase, kPhaseCount},
    Palette{"parts", StyleKey::Kind::Part, kFootprintPartCount},
    Palette{"scenarios", StyleKey::Kind::Scenario, 5},
    Palette{"curves", StyleKey::Kind::Curve, 6},
};

} // namespace

class TestSeriesStyle : public QObject
{
    Q_OBJECT

private slots:
    void everyColourStandsOutFromTheBackground_data();
    void everyColourStandsOutFromTheBackground();
    void textIsReadable_data();
    void textIsReadable();
    void neighboursDifferForEveryEye_data();
    void neighboursDifferForEveryEye();
    void neighboursDifferWithoutColour();
    void heatGoesInStepsThatEveryEyeSees_data();
    void heatGoesInStepsThatEveryEyeSees();
    void lettersGoOnAfterZ();
    void theThemeFollowsThePalette();
};

void TestSeriesStyle::everyColourStandsOutFromTheBackground_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(Theme::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Dark);
}

void TestSeriesStyle::everyColourStandsOutFromTheBackground()
{
    QFETCH(int, theme);
    const Theme chosen = static_cast<Theme>(theme);
    const QColor background = chartColours(chosen).background;
    for (const Palette &palette : kPalettes) {
        for (std::size_t i = 0; i < palette.size; ++i) {
            const double found = contrast(styleOf({palette.kind, i}, chosen).colour, background);
            QVERIFY2(found >= 3, qPrintable(QStringLiteral("%1 %2: %3")
                                                .arg(QLatin1String(palette.name))
                                                .arg(i)
                                                .arg(found)));
        }
    }
}

void TestSeriesStyle::textIsReadable_data()
{
    everyColourStandsOutFromTheBackground_data();
}

void TestSeriesStyle::textIsReadable()
{
    QFETCH(int, theme);
    const ChartColours colours = chartColours(static_cast<Theme>(theme));
    QVERIFY(contrast(colours.text, colours.background) >= 7);
    QVERIFY(contrast(colours.mutedText, colours.background) >= 4.5);
    QVERIFY(contrast(colours.text, colours.range) >= 4.5);
    QVERIFY(contrast(colours.text, colours.highlight) >= 4.5);
    for (std::size_t i = 0; i < 5; ++i) {
        const QColor badge = styleOf(scenarioStyleKey(i), static_cast<Theme>(theme)).colour;
        QVERIFY(contrast(colours.onMark, badge) >= 4.5);
    }
}

void TestSeriesStyle::neighboursDifferForEveryEye_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<Matrix>("sight");
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QByteArray name = theme == Theme::Light ? "light, " : "dark, ";
        QTest::newRow((name + "normal sight").constData())
            << static_cast<int>(theme) << kNormalSight;
        QTest::newRow((name + "protanopia").constData()) << static_cast<int>(theme) << kProtanopia;
        QTest::newRow((name + "deuteranopia").constData())
            << static_cast<int>(theme) << kDeuteranopia;
    }
}

void TestSeriesStyle::neighboursDifferForEveryEye()
{
    constexpr double kEasilyToldApart = 20; // a difference of 2.3 can just be seen
    QFETCH(int, theme);
    QFETCH(Matrix, sight);
    for (const Palette &palette : kPalettes) {
        if (palette.kind == StyleKey::Kind::Scenario)
            continue; // told apart by letter and marker
        for (std::size_t i = 1; i < palette.size; ++i) {
            const double found =
                difference(styleOf({palette.kind, i - 1}, static_cast<Theme>(theme)).colour,
                           styleOf({palette.kind, i}, static_cast<Theme>(theme)).colour, sight);
            QVERIFY2(found >= kEasilyToldApart, qPrintable(QStringLiteral("%1 %2: %3")
                                                               .arg(QLatin1String(palette.name))
                                                               .arg(i)
                                                               .arg(found)));
        }
    }
}

void TestSeriesStyle::neighboursDifferWithoutColour()
{
    for (const Palette &palette : kPalettes) {
        for (std::size_t i = 1; i < palette.size; ++i) {
            const SeriesStyle left = styleOf({palette.kind, i - 1}, Theme::Light);
            const SeriesStyle right = styleOf({palette.kind, i}, Theme::Light);
            QVERIFY(left.marker != right.marker);
            QVERIFY(palette.kind == StyleKey::Kind::Scenario || left.pattern != right.pattern);
        }
    }
}

void TestSeriesStyle::heatGoesInStepsThatEveryEyeSees_data()
{
    neighboursDifferForEveryEye_data();
}

/// Seventeen steps of equal size: lightness alone tells them apart, away from the background.
void TestSeriesStyle::heatGoesInStepsThatEveryEyeSees()
{
    constexpr std::size_t kStep = 15;
    constexpr double kJustVisible = 2.3;
    constexpr double kSameSize = 2;
    QFETCH(int, theme);
    QFETCH(Matrix, sight);
    const auto colours = heatColours(static_cast<Theme>(theme));
    const double away = static_cast<Theme>(theme) == Theme::Light ? -1 : 1;
    std::vector<double> steps;
    for (std::size_t i = kStep; i < kHeatColours; i += kStep) {
        const auto lightness = [&](std::size_t at) {
            return lab(product(sight, linear(QColor(colours[at]))))[0];
        };
        steps.push_back(away * (lightness(i) - lightness(i - kStep)));
    }
    const auto [least, largest] = std::ranges::minmax(steps);
    QVERIFY2(least > kJustVisible, qPrintable(QString::number(least)));
    QVERIFY2(largest < kSameSize * least || sight != kNormalSight,
             qPrintable(QStringLiteral("%1 to %2").arg(least).arg(largest)));
}

void TestSeriesStyle::lettersGoOnAfterZ()
{
    QCOMPARE(scenarioLetter(0), QStringLiteral("A"));
    QCOMPARE(scenarioLetter(25), QStringLiteral("Z"));
    QCOMPARE(scenarioLetter(26), QStringLiteral("AA"));
    QCOMPARE(scenarioLetter(701), QStringLiteral("ZZ"));
    QCOMPARE(scenarioLetter(702), QStringLiteral("AAA"));
}

void TestSeriesStyle::theThemeFollowsThePalette()
{
    QPalette palette(Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    QCOMPARE(themeOf(palette), Theme::Light);
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    QCOMPARE(themeOf(palette), Theme::Dark);
}

QTEST_GUILESS_MAIN(TestSeriesStyle)
#include "tst_series_style.moc"
