// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/theme.h"

#include <QColor>
#include <QTest>

#include <array>
#include <cmath>
#include <utility>

using namespace fourfold;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

constexpr std::array<std::pair<QPalette::ColorRole, QPalette::ColorRole>, 12> kTextOnGround = {{
    {QPalette::WindowText, QPalette::Window},
    {QPalette::Text, QPalette::Base},
    {QPalette::Text, QPalette::AlternateBase},
    {QPalette::ButtonText, QPalette::Button},
    {QPalette::HighlightedText, QPalette::Highlight},
    {QPalette::PlaceholderText, QPalette::Base},
    {QPalette::PlaceholderText, QPalette::Window},
    {QPalette::ToolTipText, QPalette::ToolTipBase},
    {QPalette::Link, QPalette::Base},
    {QPalette::Link, QPalette::Window},
    {QPalette::BrightText, QPalette::Base},
    {QPalette::LinkVisited, QPalette::Base},
}};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void textStandsOutFromItsGround_data();
    void textStandsOutFromItsGround();
    void darkIsDarkAndLightIsLight();
    void everyWordIsFoundAgain();
    void anUnknownWordMeansTheDesktop();
};

void TestTheme::textStandsOutFromItsGround_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestTheme::textStandsOutFromItsGround()
{
    QFETCH(const Theme, theme);
    const QPalette palette = windowPalette(theme);
    for (const auto &[text, ground] : kTextOnGround) {
        const double found = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("role %1 on role %2: %3")
                                              .arg(static_cast<int>(text))
                                              .arg(static_cast<int>(ground))
                                              .arg(found)));
    }
}

void TestTheme::darkIsDarkAndLightIsLight()
{
    QVERIFY(themeOf(windowPalette(Theme::Dark)) == Theme::Dark);
    QVERIFY(themeOf(windowPalette(Theme::Light)) == Theme::Light);
}

void TestTheme::everyWordIsFoundAgain()
{
    for (const ThemeRow &row : themeTable())
        QVERIFY(findTheme(keyOf(row.choice)) == row.choice);
}

void TestTheme::anUnknownWordMeansTheDesktop()
{
    QVERIFY(findTheme(QStringLiteral("sepia")) == ThemeChoice::System);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
