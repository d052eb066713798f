// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/theme.h"
#include "ui/widgets/window_style.h"

#include <QImage>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fourfold;

namespace {

/// Relative luminance as WCAG 2.1 defines it.
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
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestWindowStyle : public QObject
{
    Q_OBJECT

private slots:
    void emptyIndicatorsHaveAnOutlineThatIsSeen_data();
    void emptyIndicatorsHaveAnOutlineThatIsSeen();
};

void TestWindowStyle::emptyIndicatorsHaveAnOutlineThatIsSeen_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QStyle::PrimitiveElement>("indicator");
    QTest::newRow("box, light") << Theme::Light << QStyle::PE_IndicatorCheckBox;
    QTest::newRow("box, dark") << Theme::Dark << QStyle::PE_IndicatorCheckBox;
    QTest::newRow("circle, light") << Theme::Light << QStyle::PE_IndicatorRadioButton;
    QTest::newRow("circle, dark") << Theme::Dark << QStyle::PE_IndicatorRadioButton;
}

void TestWindowStyle::emptyIndicatorsHaveAnOutlineThatIsSeen()
{
    QFETCH(const Theme, theme);
    QFETCH(const QStyle::PrimitiveElement, indicator);
    constexpr int kSide = 20;
    const WindowStyle style;
    QStyleOptionButton option;
    option.rect = QRect(2, 2, kSide - 4, kSide - 4);
    option.palette = windowPalette(theme);
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    const QColor ground = option.palette.color(QPalette::Window);
    QImage picture(kSide, kSide, QImage::Format_RGB32);
    picture.fill(ground);
    QPainter painter(&picture);
    style.drawPrimitive(indicator, &option, &painter, nullptr);
    painter.end();
    double best = 1;
    for (int x = 0; x < kSide / 2; ++x) // the left edge lies on this line
        best = std::max(best, contrast(picture.pixelColor(x, kSide / 2), ground));
    QVERIFY2(best >= 3, qPrintable(QString::number(best)));
}

QTEST_MAIN(TestWindowStyle)
#include "tst_window_style.moc"
