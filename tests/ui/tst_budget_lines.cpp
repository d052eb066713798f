// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_study.h"
#include "tests/support/test_window.h"
#include "tests/ui/plotted_study.h"
#include "ui/charts/plot_text.h"
#include "ui/charts/plot_view.h"
#include "ui/charts/plots/plots.h"
#include "ui/charts/render/plot_frame.h"
#include "ui/charts/render/plot_labels.h"
#include "ui/charts/value_scale.h"
#include "ui/dialogs/budget_dialog.h"
#include "ui/presentation/tiles.h"
#include "ui/presentation/typed_text.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/on_demand.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QTest>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

/// The study of Patterson et al. 2021 with a budget at this share of what its first scenario takes.
PlottedStudy withBudget(double share)
{
    PlottedStudy plotted = patterson2021();
    const double total = *plotted.plot("compare").categories[0].total;
    plotted.study.settings.budgets = {{Budget::NetCarbon, share * total}};
    return plotted;
}

} // namespace

class TestBudgetLines : public QObject
{
    Q_OBJECT

private slots:
    void barsShowTheLineAndWhatIsOver();
    void theLineFollowsTheUnitOfTheAxis();
    void otherMetricsAndUnitsShowNone();
    void everyChartOfTheFigureShowsIt_data();
    void everyChartOfTheFigureShowsIt();
    void curvesSayWhereTheyCross();
    void mapsShowTheLineOfTheBudget();
    void theLegendDrawsALimitAsThePictureDoes();
    void drawsSayHowOftenTheyAreOver();
    void aFarBudgetLeavesThePictureAlone();
    void tilesSayHowFarOver();
    void amountsAreTypedWithUnits_data();
    void amountsAreTypedWithUnits();
    void amountsKeepTheirUnitInEveryLanguage();
    void theDialogIsOneStep();
    void theDialogRefusesWhatIsNoAmount();
    void menusLeadToTheDialog();
};

void TestBudgetLines::barsShowTheLineAndWhatIsOver()
{
    const PlottedStudy plotted = withBudget(0.8);
    const PlotData data = plotted.plot("compare");
    QCOMPARE(data.references.size(), std::size_t(1));
    QVERIFY(data.references[0].isLimit);
    QCOMPARE(data.references[0].at, plotted.study.settings.budgets.at(Budget::NetCarbon));
    // 1 / 0.8 is 25 % more; the two others take less than half.
    QVERIFY2(data.title.contains(u"Over the budget of"_s), qPrintable(data.title));
    QVERIFY2(data.title.endsWith(u"A by 25.0\u00a0%"_s), qPrintable(data.title));
    QVERIFY(alternativeText(data).contains(data.references[0].name));
    QVERIFY(withBudget(1.1).plot("compare").title.contains(u"Within the budget of"_s));
}

void TestBudgetLines::theLineFollowsTheUnitOfTheAxis()
{
    PlottedStudy plotted = withBudget(0.8);
    plotted.study.settings.relative = true;
    const PlotData data = plotted.plot("compare");
    QCOMPARE(data.unit, Unit::Count);
    QVERIFY(std::abs(data.references.at(0).at - 0.8) < 1e-12);
    QVERIFY(data.title.endsWith(u"A by 25.0\u00a0%"_s));
}

void TestBudgetLines::otherMetricsAndUnitsShowNone()
{
    PlottedStudy plotted = withBudget(0.8);
    plotted.study.settings.metric = "energy";
    QVERIFY(plotted.plot("compare").references.empty());
    plotted.study.settings.metric = "co2e";
    plotted.study.settings.basis = Basis::Gross;
    QVERIFY(plotted.plot("compare").references.empty());
    plotted.study.settings.basis = Basis::Net;
    plotted.study.settings.per = "flop";
    QVERIFY(plotted.plot("compare").references.empty());
}

void TestBudgetLines::everyChartOfTheFigureShowsIt_data()
{
    QTest::addColumn<QByteArray>("chart");
    for (const char *chart : {"compare", "factors", "methods"})
        QTest::newRow(chart) << QByteArray(chart);
}

void TestBudgetLines::everyChartOfTheFigureShowsIt()
{
    QFETCH(QByteArray, chart);
    const PlotData data = withBudget(0.8).plot(chart.toStdString());
    QCOMPARE(data.references.size(), std::size_t(1));
    QVERIFY2(data.title.contains(u"25.0\u00a0%"_s), qPrintable(data.title));
}

/// A line from 1 kg at 0 to 3 kg at 10 is over 2 kg from 5 on.
void TestBudgetLines::curvesSayWhereTheyCross()
{
    PlotData data;
    data.kind = PlotKind::Curves;
    data.title = u"Up"_s;
    data.unit = Unit::Kilogram;
    data.measure = {Figure::Co2e};
    data.locale = QLocale(QLocale::English);
    PlotCurve &curve = data.curves.emplace_back();
    curve.name = u"A"_s;
    curve.x = {0, 10};
    curve.values = {1, 3};
    Settings settings;
    settings.budgets = {{Budget::Carbon, 2}};
    PlotData rising = data;
    addBudget(rising, settings);
    QVERIFY2(rising.title.endsWith(u"A from 5 on"_s), qPrintable(rising.title));
    data.curves[0].values = {3, 1};
    addBudget(data, settings);
    QVERIFY2(data.title.endsWith(u"A up to 5"_s), qPrintable(data.title));
}

/// Columns of 1, 2 and 4 kg: 3 kg lie midway between the second and the third, which is over.
void TestBudgetLines::mapsShowTheLineOfTheBudget()
{
    PlotData data;
    data.kind = PlotKind::HeatMap;
    data.title = u"Map"_s;
    data.unit = Unit::Kilogram;
    data.measure = {Figure::Co2e};
    data.locale = QLocale(QLocale::English);
    data.grid.x = {0, 1, 2};
    data.grid.y = {0, 1};
    data.grid.values = {1, 2, 4, 1, 2, 4};
    const auto with = [&](double kg) {
        PlotData made = data;
        Settings settings;
        settings.budgets = {{Budget::Carbon, kg}};
        addBudget(made, settings);
        return made;
    };
    const PlotData crossed = with(3);
    QCOMPARE(crossed.grid.contours.size(), std::size_t(1));
    const PlotContour &line = crossed.grid.contours.front();
    QVERIFY(line.isLimit);
    QCOMPARE(line.name, u"Budget: 3.000 kg"_s);
    for (const QLineF &piece : line.pieces)
        QVERIFY(std::abs(piece.x1() - 1.5) < 1e-12 && std::abs(piece.x2() - 1.5) < 1e-12);
    QVERIFY2(crossed.title.endsWith(u"Over the budget of 3.000 kg on 33.3\u00a0% of the map"_s),
             qPrintable(crossed.title));
    const auto legend = legendOf(crossed);
    QVERIFY(std::ranges::any_of(legend, [](const LegendItem &item) { return item.isLimit; }));
    QVERIFY(with(5).grid.contours.empty());
    QVERIFY(with(5).title.contains(u"Within the budget of"_s));
    QVERIFY(with(0.5).title.endsWith(u"everywhere"_s));
    data.across.names = {u"a"_s, u"b"_s, u"c"_s};
    QVERIFY(with(3).grid.contours.empty()); // between things that are only listed is nothing
}

/// A quarter of the way from 80 % at 2 kg to 100 % at 4 kg: 85 % are within 2.5 kg.
/// Solid through a map, as its pieces are as short as cells; dashed across bars and lines.
void TestBudgetLines::theLegendDrawsALimitAsThePictureDoes()
{
    PlotFrame frame;
    QCOMPARE(limitPen(frame), referencePen(true, frame.theme));
    QCOMPARE(limitPen(frame).style(), Qt::CustomDashLine);
    frame.data.kind = PlotKind::HeatMap;
    QCOMPARE(limitPen(frame).style(), Qt::SolidLine);
    PlacedSwatch swatch;
    swatch.area = {10, 10, 60, 9};
    swatch.isLimit = true;
    frame.layout.swatches = {swatch};
    QImage image(80, 30, QImage::Format_RGB32);
    QPainter painter(&image);
    paintFrame(painter, frame, image.size());
    painter.end();
    for (int x = 12; x < 68; ++x)
        QCOMPARE(image.pixelColor(x, 14), limitPen(frame).color());
}

void TestBudgetLines::drawsSayHowOftenTheyAreOver()
{
    PlotData data;
    data.kind = PlotKind::Curves;
    data.title = u"Sure"_s;
    data.unit = Unit::Percent;
    data.measure = PlotMeasure{Figure::Co2e, 1, true};
    data.locale = QLocale(QLocale::English);
    PlotCurve &curve = data.curves.emplace_back();
    curve.name = u"A"_s;
    curve.x = {1, 2, 4};
    curve.values = {0, 80, 100};
    Settings settings;
    settings.budgets = {{Budget::Carbon, 2.5}};
    addBudget(data, settings);
    QVERIFY(data.references.at(0).isUpright);
    QVERIFY2(data.title.endsWith(u"A in 15.0\u00a0% of its draws"_s), qPrintable(data.title));
}

void TestBudgetLines::aFarBudgetLeavesThePictureAlone()
{
    const ValueScale without = valueScale(patterson2021().plot("compare"));
    QCOMPARE(valueScale(withBudget(100).plot("compare")), without);
    const PlottedStudy near = withBudget(1.6);
    QVERIFY(valueScale(near.plot("compare")).high
            >= near.study.settings.budgets.at(Budget::NetCarbon));
}

/// 264 kWh of the first scenario against 200 are 32 % too much.
void TestBudgetLines::tilesSayHowFarOver()
{
    TestWindow test;
    Study study = sampleStudy();
    study.settings.budgets = {{Budget::Carbon, 1000}, {Budget::Energy, 200}};
    QVERIFY(test.window().session().openNew(study));
    const std::vector<Tile> tiles = makeTiles(test.document(), QLocale(QLocale::English));
    QCOMPARE(tiles[0].budgets.size(), std::size_t(2));
    QCOMPARE(tiles[0].budgets[0].text, u"Energy: over the budget, by 32.0\u00a0%"_s);
    QVERIFY(tiles[0].budgets[0].isCrossed);
    QVERIFY(!tiles[0].budgets[1].isCrossed);
    test.window().show();
    const auto *label = test.window().findChild<QLabel *>(u"tileBudgets"_s);
    QVERIFY(label->text().contains(tiles[0].budgets[0].text));
    test.document().undoStack()->setClean();
}

void TestBudgetLines::amountsAreTypedWithUnits_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("german");
    QTest::newRow("kg") << 500000.0 << int(Unit::Kilogram) << u"500 t"_s;
    QTest::newRow("kWh") << 1234.5 << int(Unit::KilowattHour) << u"1,2345 MWh"_s;
    QTest::newRow("days") << 30.0 << int(Unit::Day) << u"30 d"_s;
    QTest::newRow("USD") << 2500000.0 << int(Unit::UsDollar) << u"2500000 USD"_s;
    QTest::newRow("device-hours") << 3552000.0 << int(Unit::DeviceHour) << u"3552000 device-h"_s;
    QTest::newRow("third") << 1.0 / 3 << int(Unit::Kilogram) << u"333,333333333333 g"_s;
}

void TestBudgetLines::amountsAreTypedWithUnits()
{
    QFETCH(double, amount);
    QFETCH(int, unit);
    QFETCH(QString, german);
    const QLocale locale(QLocale::German);
    QCOMPARE(editAmount(amount, static_cast<Unit>(unit), locale), german);
    const auto read = readAmount(static_cast<Unit>(unit), german, locale);
    QVERIFY(read && *read);
    QVERIFY(std::abs(**read / amount - 1) < 1e-12);
}

/// "12 小时" could not be read again, and a bare 12 would not say of what.
void TestBudgetLines::amountsKeepTheirUnitInEveryLanguage()
{
    TestWindow test;
    for (const char *language : {"zh_CN", "ja", "en"}) {
        test.language().use(QString::fromLatin1(language));
        QCOMPARE(editAmount(12, Unit::Hour, QLocale()), u"12 h"_s);
        QCOMPARE(editAmount(30, Unit::Day, QLocale()), u"30 d"_s);
        const auto read = readAmount(Unit::Hour, u"12 h", QLocale());
        QVERIFY(read && *read && **read == 12);
    }
}

void TestBudgetLines::theDialogIsOneStep()
{
    TestWindow test;
    QVERIFY(test.window().session().openNew(sampleStudy()));
    auto *dialog = new BudgetDialog(test.document(), &test.window());
    dialog->findChild<FieldEdit *>(u"co2e_kg"_s)->setText(u"0.5 t"_s);
    dialog->findChild<FieldEdit *>(u"days"_s)->setText(u"12"_s);
    dialog->accept();
    const Budgets expected = {{Budget::Carbon, 500}, {Budget::Days, 12}};
    QCOMPARE(test.document().study().settings.budgets, expected);
    test.document().undoStack()->undo();
    QVERIFY(test.document().study().settings.budgets.empty());
    test.document().undoStack()->redo();
    BudgetDialog again(test.document());
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(again.findChild<FieldEdit *>(u"co2e_kg"_s)->text(), u"500 kg"_s);
    again.findChild<FieldEdit *>(u"co2e_kg"_s)->clear();
    again.accept();
    QCOMPARE(test.document().study().settings.budgets, (Budgets{{Budget::Days, 12}}));
    test.document().undoStack()->setClean();
}

void TestBudgetLines::theDialogRefusesWhatIsNoAmount()
{
    TestWindow test;
    QVERIFY(test.window().session().openNew(sampleStudy()));
    BudgetDialog dialog(test.document());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    for (const QString &wrong : {u"much"_s, u"0"_s, u"-3"_s, u"3 kWh"_s, u"1 to 2"_s}) {
        auto *edit = dialog.findChild<FieldEdit *>(u"co2e_kg"_s);
        edit->setText(wrong);
        dialog.accept();
        QVERIFY2(!edit->message().isEmpty(), qPrintable(wrong));
        QVERIFY(test.document().study().settings.budgets.empty());
    }
    QCOMPARE(dialog.result(), 0);
}

void TestBudgetLines::menusLeadToTheDialog()
{
    TestWindow test;
    QVERIFY(test.window().session().openNew(sampleStudy()));
    test.window().resize(1300, 900);
    test.window().show();
    test.window().findChild<QAction *>(u"budgets"_s)->trigger();
    auto *dialog = test.window().findChild<BudgetDialog *>();
    QVERIFY(dialog != nullptr);
    delete dialog;
    auto &page = test.window().findChild<OnDemand *>(u"comparePage"_s)->content();
    auto *view = page.findChild<PlotView *>(u"plot"_s);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {}, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &event);
    const auto *menu = page.findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    const auto actions = menu->actions();
    const auto budgets = std::ranges::find(actions, u"Budgets…"_s, &QAction::text);
    QVERIFY(budgets != actions.end());
    QVERIFY(std::ranges::count(actions, u"Find the input that gives…"_s, &QAction::text) == 1);
    (*budgets)->trigger();
    QVERIFY(test.window().findChild<BudgetDialog *>() != nullptr);
    test.document().undoStack()->setClean();
}

QTEST_MAIN(TestBudgetLines)
#include "tst_budget_lines.moc"
