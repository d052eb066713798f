// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_text.h"
#include "ui/charts/plot_view.h"
#include "ui/charts/render/plot_item.h"
#include "ui/export/chart_image.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

/// Three columns by two rows: kilograms by PUE and intensity, the last cell without a value.
PlotData smallMap()
{
    PlotData data;
    data.kind = PlotKind::HeatMap;
    data.title = u"A small map"_s;
    data.valueTitle = u"CO₂e"_s;
    data.unit = Unit::Kilogram;
    data.locale = QLocale(QLocale::English);
    data.across = {u"PUE"_s, Unit::None, false, {}, {}};
    data.grid.up = {u"Intensity"_s, Unit::GramPerKilowattHour, false, {}, {}};
    data.grid.x = {1, 1.5, 2};
    data.grid.y = {100, 200};
    data.grid.values = {10, 15, 20, 20, 30, kMissing};
    return data;
}

/// A plot in a scene of its own.
class Shown
{
public:
    explicit Shown(const PlotData &data, Theme theme = Theme::Light)
        : m_item(new PlotItem)
    {
        m_scene.addItem(m_item);
        m_item->setTheme(theme);
        m_item->setHeadingShown(false);
        m_item->setGeometry(QRectF(QPointF(), QSizeF(kSize)));
        m_item->setPlot(data);
    }

    [[nodiscard]] PlotItem &item() { return *m_item; }
    [[nodiscard]] QImage picture()
    {
        QImage image(kSize, QImage::Format_RGB32);
        QPainter painter(&image);
        m_scene.render(&painter, QRectF(QPointF(), QSizeF(kSize)),
                       QRectF(QPointF(), QSizeF(kSize)));
        return image;
    }
    /// The colour in the middle of a cell.
    [[nodiscard]] QColor colourAt(std::size_t cell)
    {
        return picture().pixelColor(m_item->mark(cell).area.center().toPoint());
    }

private:
    static constexpr QSize kSize{640, 400};
    QGraphicsScene m_scene;
    PlotItem *m_item;
};

QColor colourOf(double share, Theme theme)
{
    return QColor(heatColours(theme)[static_cast<std::size_t>(share * (kHeatColours - 1))]);
}

} // namespace

class TestHeatMap : public QObject
{
    Q_OBJECT

private slots:
    void everyCellHasTheColourOfItsValue_data();
    void everyCellHasTheColourOfItsValue();
    void cellsAreFoundWhereTheyAreDrawn();
    void rowsRunUpwardsAndNamedOnesDown();
    void aCellWithoutAValueSaysSo();
    void equalRatiosAreEqualStepsOnALogarithmicAxis();
    void namesAndOwnTicksStandAlongTheAxes();
    void contoursLieBetweenTheirValues();
    void spotsStandOnTheirPlaces();
    void keysWalkOverTheGrid();
    void theTableHasARowForEachCell();
    void theTextSaysTheEnds();
    void drawingsHoldOnePictureAndTextsAsTexts();
};

void TestHeatMap::everyCellHasTheColourOfItsValue_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(Theme::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Dark);
}

void TestHeatMap::everyCellHasTheColourOfItsValue()
{
    QFETCH(int, theme);
    const Theme chosen = static_cast<Theme>(theme);
    Shown shown(smallMap(), chosen);
    // From 10 to 30 the scale runs from 10 to 35 in steps of 5: 20 · 1.04 / 6 is at least 2.5 and
    // 10 + 20.8 reaches past 30.
    const ValueScale scale = valueScale(smallMap());
    const double range = scale.high - scale.low;
    const std::vector<double> &values = smallMap().grid.values;
    for (std::size_t cell = 0; cell + 1 < values.size(); ++cell)
        QCOMPARE(shown.colourAt(cell), colourOf((values[cell] - scale.low) / range, chosen));
}

void TestHeatMap::cellsAreFoundWhereTheyAreDrawn()
{
    Shown shown(smallMap());
    QCOMPARE(shown.item().markCount(), std::size_t{6});
    for (std::size_t cell = 0; cell < 6; ++cell) {
        const QRectF area = shown.item().mark(cell).area;
        QCOMPARE(shown.item().markAt(area.center()), std::optional(cell));
        QCOMPARE(shown.item().markAt(area.topLeft() + QPointF(1, 1)), std::optional(cell));
    }
    QCOMPARE(shown.item().markAt({1, 1}), std::optional<std::size_t>());
    QCOMPARE(shown.item().mark(4).column, std::size_t{1});
    QCOMPARE(shown.item().mark(4).series, std::optional<std::size_t>(1));
    QCOMPARE(shown.item().mark(4).text, u"PUE 1.5, Intensity 200 g/kWh: 30.00 kg"_s);
}

void TestHeatMap::rowsRunUpwardsAndNamedOnesDown()
{
    Shown numbers(smallMap());
    QVERIFY(numbers.item().mark(3).area.bottom() <= numbers.item().mark(0).area.top() + 1e-6);
    PlotData data = smallMap();
    data.grid.up.names = {u"first"_s, u"second"_s};
    data.grid.y = {0, 1};
    Shown names(data);
    QVERIFY(names.item().mark(3).area.top() >= names.item().mark(0).area.bottom() - 1e-6);
    QCOMPARE(names.colourAt(0), numbers.colourAt(0));
}

void TestHeatMap::aCellWithoutAValueSaysSo()
{
    Shown shown(smallMap());
    QCOMPARE(shown.item().mark(5).text, u"PUE 2, Intensity 200 g/kWh: no value"_s);
    // Hatched: background and lines, nothing of the colours of values.
    const QImage picture = shown.picture();
    const QRect area = shown.item().mark(5).area.toAlignedRect().adjusted(3, 3, -3, -3);
    int lines = 0;
    for (int x = area.left(); x < area.right(); ++x) {
        const QColor colour = picture.pixelColor(x, area.center().y());
        QVERIFY(colour.saturation() < 40);
        lines += colour != chartColours(Theme::Light).background ? 1 : 0;
    }
    QVERIFY(lines > area.width() / 10 && lines < area.width());
}

void TestHeatMap::equalRatiosAreEqualStepsOnALogarithmicAxis()
{
    PlotData data = smallMap();
    data.across.isLogarithmic = true;
    data.grid.x = {1, 10, 100};
    const ValueScale scale = acrossScale(data);
    // Decades of equal width with half a step at either end: from 10^-0.5 to 10^2.5.
    QCOMPARE(scale.low, -0.5);
    QCOMPARE(scale.high, 2.5);
    QStringList labels;
    for (const Tick &tick : scale.ticks)
        labels += tick.label;
    QVERIFY2(labels.contains(u"10"_s), qPrintable(labels.join(u'|')));
}

void TestHeatMap::namesAndOwnTicksStandAlongTheAxes()
{
    PlotData data = smallMap();
    data.across.names = {u"one"_s, u"two"_s, u"three"_s};
    data.grid.x = {0, 1, 2};
    ValueScale scale = acrossScale(data);
    QCOMPARE(scale.ticks, (std::vector<Tick>{{0, u"one"_s}, {1, u"two"_s}, {2, u"three"_s}}));
    QCOMPARE(scale.low, -0.5);
    QCOMPARE(scale.high, 2.5);
    data.across.ticks = {{-0.5, u"January"_s}};
    scale = acrossScale(data);
    QCOMPARE(scale.ticks, (std::vector<Tick>{{-0.5, u"January"_s}}));
    QCOMPARE(placeText(data.across, 1, data.locale), u"two"_s);
}

void TestHeatMap::contoursLieBetweenTheirValues()
{
    PlotData data = smallMap();
    data.grid.values[5] = 40;
    // Midway between the columns 10 and 20 of the lower row lies the middle of its second cell.
    data.grid.contours = {{u"15 kg"_s, {QLineF(1, -0.5, 1, 1.5)}, true}};
    Shown shown(data);
    const QColor line =
        shown.picture().pixelColor(shown.item().mark(1).area.center().toPoint() + QPoint(0, 30));
    QVERIFY(std::abs(line.lightness() - chartColours(Theme::Light).text.lightness()) < 20);
    QVERIFY(shown.colourAt(0).lightness() > 3 * line.lightness());
}

void TestHeatMap::spotsStandOnTheirPlaces()
{
    PlotData data = smallMap();
    data.grid.spots = {{QString(), scenarioStyleKey(0), QRectF(2, 0, 0, 0)},
                       {QString(), scenarioStyleKey(0), QRectF(-0.5, -0.5, 1, 1)}};
    Shown shown(data);
    QCOMPARE(shown.colourAt(2), styleOf(scenarioStyleKey(0), Theme::Light).colour);
    const QRectF cell = shown.item().mark(0).area;
    QCOMPARE(shown.picture().pixelColor(qRound(cell.center().x()), qRound(cell.top())),
             styleOf(scenarioStyleKey(0), Theme::Light).colour);
}

void TestHeatMap::keysWalkOverTheGrid()
{
    PlotView view;
    view.resize(640, 400);
    view.setPlot(smallMap());
    view.show();
    view.setFocus(Qt::TabFocusReason);
    QSignalSpy activated(&view, &PlotView::markActivated);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_Up})
        QTest::keyClick(&view, key);
    QCOMPARE(view.currentMark()->text, u"PUE 1.5, Intensity 200 g/kWh: 30.00 kg"_s);
    QCOMPARE(view.accessibleDescription(), view.currentMark()->text);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<PlotMark>().column, std::size_t{1});
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentMark()->text, u"PUE 1.5, Intensity 100 g/kWh: 15.00 kg"_s);
}

void TestHeatMap::theTableHasARowForEachCell()
{
    const QStringList lines = csvText(tableOf(smallMap())).split(u"\r\n"_s);
    QCOMPARE(lines, (QStringList{u"PUE,\"Intensity, g/kWh\",\"CO₂e, kg\""_s, u"1,100,10"_s,
                                 u"1.5,100,15"_s, u"2,100,20"_s, u"1,200,20"_s, u"1.5,200,30"_s,
                                 u"2,200,"_s, QString()}));
}

void TestHeatMap::theTextSaysTheEnds()
{
    const QString text = alternativeText(smallMap());
    QVERIFY2(text.contains(u"Heat map with 3 columns and 2 rows."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Least: PUE 1, Intensity 100 g/kWh: 10.00 kg."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Largest: PUE 1.5, Intensity 200 g/kWh: 30.00 kg."_s),
             qPrintable(text));
}

void TestHeatMap::drawingsHoldOnePictureAndTextsAsTexts()
{
    const QByteArray svg = chartSvg(smallMap(), {});
    QCOMPARE(svg.count("<image "), 2); // the cells and the bar of colours
    for (const QString &text : {u">PUE<"_s, u">Intensity<"_s, u">CO₂e<"_s, u">no value<"_s})
        QVERIFY2(svg.simplified().replace("> ", ">").replace(" <", "<").contains(text.toUtf8()),
                 qPrintable(text));
    QVERIFY(chartPdf(smallMap(), {}).startsWith("%PDF"));
}

QTEST_MAIN(TestHeatMap)
#include "tst_heat_map.moc"
