// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/study_json.h"
#include "tests/support/test_window.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_view.h"
#include "ui/charts/render/plot_item.h"
#include "ui/dialogs/seek_dialog.h"
#include "ui/dialogs/slider_range_dialog.h"
#include "ui/pages/sweep_page.h"
#include "ui/presentation/field_table_model.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/text.h"
#include "ui/widgets/cell_menu.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/field_slider.h"
#include "ui/widgets/on_demand.h"
#include "ui/widgets/scenario_sheet.h"
#include "ui/widgets/value_slider.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

#include <cmath>
#include <memory>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

constexpr double kExact = 1e-9;

bool isNear(double found, double expected)
{
    return std::abs(found - expected) <= kExact * std::abs(expected);
}

} // namespace

class TestSweepPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatMattersMostIsSweptAtFirst();
    void everyScenarioHasALine();
    void numbersAreForOneOfTheFunctionalUnit();
    void linesThatCrossAreSaidToBeEqual();
    void twoFieldsAreAMapWithTheLineOfEqualResults();
    void equalScenariosAreNoneTheLeast();
    void aPointBecomesAScenarioInOneStep();
    void anInputIsSoughtForACell();
    void rowsKeepTheirIdentityUnderSorting();
    void theRowOfALineMakesItsScenario();
    void aFactorIsCopiedNotLaidOnTop();
    void factorsAreOfferedToWhatInherits();
    void littleToSweepIsAPictureOrSaysWhy_data();
    void littleToSweepIsAPictureOrSaysWhy();
    void aThirdFieldDragsTheMapInOneStep();
    void theEndsOfTheSliderCanBeChosen();
    void aMarkIsDraggedOverTheMapInOneStep();
    void keysMoveAMarkInOneStep();
    void whatIsProposedStaysDuringADrag();
    void entriesStandBesideEachOther();
    void longSweepsRunInTheBackgroundAndCanBeCancelled();
    void choicesAreStepsOfTheHistoryAndSaved();
    void wrongNumbersAreSaidBeside();
    void aCellIsSwept();
    void anEmptyStudySaysSo();
    void anEmptyPageOffersWhatFillsIt();
    void everythingReachedHasAName();

private:
    [[nodiscard]] StudyDocument &document() { return m_test->document(); }
    [[nodiscard]] int steps() { return document().undoStack()->count(); }
    [[nodiscard]] const PlotData &plot() { return m_page->chart()->plot(); }
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return m_page->findChild<Widget *>(name);
    }
    void settle()
    {
        document().recomputeNow();
        m_page->chart()->refreshNow();
    }
    void choose(const std::function<void(Settings &)> &change)
    {
        Settings settings = document().study().settings;
        change(settings);
        QVERIFY(!document().setSettings(settings, u"choose"_s));
        settle();
    }
    /// A against C over PUE and intensity.
    void chooseMap()
    {
        choose([](Settings &settings) {
            settings.sweepScenarios = {"a", "c"};
            settings.sweepAcross = "mechanization.pue=1:2:11";
            settings.sweepUp = "map.carbon_intensity_g_per_kwh=100:500:5";
        });
        document().undoStack()->clear();
    }
    [[nodiscard]] double resultOf(const Scenario &scenario)
    {
        const Estimate &estimate = document().outcome(scenario.id)->estimation->estimate;
        const Settings &settings = document().study().settings;
        return metricOf(estimate, metricRow(settings.metric), settings.basis, settings.phases);
    }
    [[nodiscard]] double numberOf(const Scenario &scenario, Field field)
    {
        return std::get<Number>(*scenario.values.find(field)).value;
    }
    [[nodiscard]] const Scenario &second() { return document().study().scenarios[1]; }

    std::unique_ptr<TestWindow> m_test;
    SweepPage *m_page = nullptr;
};

void TestSweepPage::init()
{
    m_test = std::make_unique<TestWindow>();
    QVERIFY(m_test->window().session().openNew(sampleStudy()));
    auto *pages = m_test->window().findChild<QTabWidget *>();
    auto *place = pages->findChild<OnDemand *>(u"sweepPage"_s);
    pages->setCurrentWidget(place);
    m_test->window().resize(1400, 900);
    m_test->window().show();
    m_page = &static_cast<SweepPage &>(place->content());
    settle();
    document().undoStack()->clear();
}

void TestSweepPage::cleanup()
{
    document().undoStack()->setClean();
    m_test.reset();
}

void TestSweepPage::whatMattersMostIsSweptAtFirst()
{
    // Carbon is proportional to power, PUE and intensity alike; the first in the table is power.
    QCOMPARE(plot().kind, PlotKind::Curves);
    QCOMPARE(plot().curves.size(), std::size_t{1});
    QCOMPARE(plot().curves[0].letter, u"A"_s);
    QCOMPARE(plot().curves[0].values.size(), kLineSteps);
    QVERIFY(plot().curves[0].values.front() < plot().curves[0].values.back());
    QVERIFY(!plot().title.isEmpty());
    QCOMPARE(steps(), 0);
}

void TestSweepPage::everyScenarioHasALine()
{
    choose([](Settings &settings) {
        settings.sweepScenarios = {"c", "a", "unknown"};
        settings.sweepAcross = "mechanization.pue=1:2:11";
    });
    QCOMPARE(plot().curves.size(), std::size_t{2});
    QCOMPARE(plot().curves[0].letter, u"C"_s);
    QCOMPARE(plot().across.title, u"PUE"_s);
    // PUE 1.2 is the third of 1, 1.1, 1.2: there the line of C passes its result.
    QVERIFY(isNear(plot().curves[0].values[2], resultOf(document().study().scenarios[2])));
    QVERIFY(isNear(plot().curves[1].values[1], resultOf(document().study().scenarios[0])));
    QCOMPARE(plot().references.size(), std::size_t{2});
    QVERIFY(isNear(plot().references[0].at, 1.2));
    QCOMPARE(plot().references[1].name, u"as in A"_s);
    QCOMPARE(plot().table.rows.size(), std::size_t{22});
}

/// 400 billion tokens and half as many: the axis says for what the numbers are.
void TestSweepPage::numbersAreForOneOfTheFunctionalUnit()
{
    QVERIFY(!document().editField("a", Field::ModelTokens, Number{400, {}}));
    choose([](Settings &settings) {
        settings.per = "training-token";
        settings.sweepAcross = "mechanization.pue=1:2:11";
    });
    const double whole = resultOf(document().study().scenarios[0]);
    QCOMPARE(plot().valueTitle, u"CO₂e per training token"_s);
    QVERIFY2(isNear(plot().curves[0].values[1], whole / 400e9),
             qPrintable(QString::number(plot().curves[0].values[1])));
    QVERIFY(!plot().measure); // budgets are for scenarios as a whole
    choose([](Settings &settings) { settings.sweepAcross = "model.tokens_b=200,400"; });
    QVERIFY(isNear(plot().curves[0].values[0], whole / 200e9));
    QVERIFY(isNear(plot().curves[0].values[1], whole / 400e9));
    auto *unit = find<QComboBox>(u"per"_s);
    QVERIFY(unit != nullptr);
    choose([](Settings &settings) { settings.per = "user-year"; });
    QVERIFY2(plot().emptyText.contains(u"nothing to divide by"_s), qPrintable(plot().emptyText));
}

/// A takes 800 h · 0.1 kW · 1.1 = 88 kWh besides its manufacture, C 200 h · 0.7 kW · 1.2 = 168 kWh
/// without: A is above where electricity is clean, C where it is not.
void TestSweepPage::linesThatCrossAreSaidToBeEqual()
{
    const auto set = [&](const char *id, Field field, const Value &value) {
        QVERIFY(!document().editField(id, field, value));
    };
    set("a", Field::EmbodiedInclude, true);
    set("a", Field::EmbodiedDevice, Number{1500, {}});
    set("a", Field::MachineAveragePower, Number{100, {}});
    set("c", Field::EmbodiedInclude, false);
    choose([](Settings &settings) {
        settings.sweepScenarios = {"a", "c"};
        settings.sweepAcross = "map.carbon_intensity_g_per_kwh=0:1000:101";
    });
    QVERIFY2(plot().title.startsWith(u"A and C are equal at Carbon intensity"_s),
             qPrintable(plot().title));
    // The place that the title names: both estimates agree there to a thousandth.
    const QString text = plot().title.section(u"intensity "_s, 1).section(u' ', 0, 0);
    const double place = QLocale().toDouble(text);
    QVERIFY(place > 0);
    for (const char *id : {"a", "c"})
        set(id, Field::MapIntensity, Number{place, {}});
    document().recomputeNow();
    const double a = resultOf(document().study().scenarios[0]);
    const double c = resultOf(document().study().scenarios[2]);
    QVERIFY2(std::abs(a - c) < 1e-3 * a, qPrintable(u"%1 and %2"_s.arg(a).arg(c)));
}

void TestSweepPage::twoFieldsAreAMapWithTheLineOfEqualResults()
{
    chooseMap();
    QCOMPARE(plot().kind, PlotKind::HeatMap);
    QCOMPARE(plot().grid.values.size(), std::size_t{55});
    // A at its own place: PUE 1.1 and 400 g/kWh, column 1 of row 3.
    const double own = resultOf(document().study().scenarios[0]);
    QVERIFY(isNear(plot().grid.values[3 * 11 + 1], own));
    QCOMPARE(plot().grid.spots[0].name, u"A"_s);
    QVERIFY(isNear(plot().grid.spots[0].area.x(), 1) && isNear(plot().grid.spots[0].area.y(), 3));
    QVERIFY(!plot().grid.contours.empty());
    // Both are proportional to PUE · intensity, so one is below the other everywhere.
    QVERIFY(std::ranges::none_of(plot().grid.contours, &PlotContour::isChosen));
    QVERIFY2(plot().title.contains(u"below"_s), qPrintable(plot().title));
    // Manufacture that only one of them has bends the line of equal results into the map.
    QVERIFY(!document().editField("a", Field::EmbodiedInclude, Value(true)));
    QVERIFY(!document().editField("a", Field::EmbodiedDevice, Value(Number{1500, {}})));
    QVERIFY(!document().editField("a", Field::MachineAveragePower, Value(Number{100, {}})));
    QVERIFY(!document().editField("c", Field::EmbodiedInclude, Value(false)));
    settle();
    QCOMPARE(std::ranges::count(plot().grid.contours, true, &PlotContour::isChosen), 1);
    QCOMPARE(plot().grid.contours.back().name, u"A = C"_s);
    QVERIFY2(plot().title.contains(u"% of the map"_s) || plot().title.contains(u"% of the map"_s),
             qPrintable(plot().title));
}

void TestSweepPage::equalScenariosAreNoneTheLeast()
{
    QVERIFY(!document().duplicateScenario("a"));
    const std::string copy = document().study().scenarios[1].id;
    choose([&](Settings &settings) {
        settings.sweepScenarios = {"a", copy};
        settings.sweepAcross = "mechanization.pue=1:2:11";
    });
    QCOMPARE(plot().title, u"A and B are equally low at PUE 1 and at PUE 2"_s);
    choose(
        [](Settings &settings) { settings.sweepUp = "map.carbon_intensity_g_per_kwh=100:500:5"; });
    QCOMPARE(plot().title, u"A and B are equal everywhere"_s);
    // Two entries that come to the same share the last place of the one line.
    choose([](Settings &settings) {
        settings.sweepScenarios = {"a"};
        settings.sweepUp.clear();
        settings.sweepAcross = "training.basis=device-hours,device-hours";
    });
    QVERIFY2(plot().title.startsWith(u"A stays at "_s), qPrintable(plot().title));
}

void TestSweepPage::aPointBecomesAScenarioInOneStep()
{
    chooseMap();
    const std::string before = studyText(document().study());
    const double expected = plot().grid.values[2 * 11 + 7];
    auto *view = m_page->findChild<PlotView *>();
    const QPoint place = view->mapFromScene(view->item().mark(2 * 11 + 7).area.center());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(steps(), 1);
    settle();
    QCOMPARE(second().basedOn, std::string("a"));
    QVERIFY(isNear(numberOf(second(), Field::MechanizationPue), 1.7));
    QVERIFY(isNear(numberOf(second(), Field::MapIntensity), 300));
    QVERIFY(isNear(resultOf(second()), expected));
    QVERIFY2(QString::fromStdString(second().name).startsWith(u"First at PUE 1.7"_s),
             second().name.c_str());
    document().undoStack()->undo();
    QCOMPARE(studyText(document().study()), before);
}

/// In the picture and in the table.
void TestSweepPage::anInputIsSoughtForACell()
{
    chooseMap();
    QSignalSpy sought(m_page->chart(), &ChartPanel::amountSought);
    const auto seek = [&] {
        const auto menus = m_page->findChildren<QMenu *>();
        const QString wanted = u"Find the input that gives…"_s;
        for (QMenu *menu : menus) {
            for (QAction *action : menu->actions()) {
                if (menu->isVisible() && action->text() == wanted) {
                    action->trigger();
                    menu->close();
                    return;
                }
            }
        }
    };
    auto *view = m_page->findChild<PlotView *>();
    emit view->menuRequested({}, view->item().mark(2 * 11 + 7));
    seek();
    QCOMPARE(sought.count(), 1);
    QCOMPARE(sought.last(), QVariantList({u"a"_s, plot().grid.values[2 * 11 + 7]}));
    m_page->chart()->setTableShown(true);
    auto *table = m_page->findChild<QTableView *>(u"plotTable"_s);
    emit table->customContextMenuRequested(table->visualRect(table->model()->index(3, 0)).center());
    seek();
    QCOMPARE(sought.count(), 2);
    QCOMPARE(sought.last()[1].toDouble(), plot().grid.values[3]);
    for (SeekDialog *dialog : m_test->window().findChildren<SeekDialog *>())
        dialog->close();
}

/// Whatever the table is sorted by, the scenario made of a row is the one that the row shows.
void TestSweepPage::rowsKeepTheirIdentityUnderSorting()
{
    chooseMap();
    m_page->chart()->setTableShown(true);
    auto *table = m_page->findChild<QTableView *>(u"plotTable"_s);
    QCOMPARE(table->model()->rowCount(), 55);
    table->sortByColumn(2, Qt::DescendingOrder);
    const auto shown = [&](int row, int column) {
        return table->model()->index(row, column).data(Qt::UserRole).toDouble();
    };
    // The largest is PUE 2 at 500 g/kWh; the smallest PUE 1 at 100.
    QCOMPARE(shown(0, 0), 2.0);
    QCOMPARE(shown(0, 1), 500.0);
    QCOMPARE(shown(54, 0), 1.0);
    for (const int row : {0, 17, 54}) {
        const double pue = shown(row, 0);
        const double intensity = shown(row, 1);
        const double value = shown(row, 2);
        table->setCurrentIndex(table->model()->index(row, 1));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        settle();
        QVERIFY(isNear(numberOf(second(), Field::MechanizationPue), pue));
        QVERIFY(isNear(numberOf(second(), Field::MapIntensity), intensity));
        QVERIFY(isNear(resultOf(second()), value));
    }
    QCOMPARE(steps(), 3);
    // Sorted the other way round, by the menu of the row.
    table->sortByColumn(2, Qt::AscendingOrder);
    table->setCurrentIndex(table->model()->index(0, 0));
    table->findChild<QAction *>(u"rowAction"_s)->trigger();
    settle();
    QVERIFY(isNear(numberOf(second(), Field::MechanizationPue), 1));
    QVERIFY(isNear(numberOf(second(), Field::MapIntensity), 100));
}

void TestSweepPage::theRowOfALineMakesItsScenario()
{
    choose([](Settings &settings) {
        settings.sweepScenarios = {"a", "c"};
        settings.sweepAcross = "mechanization.pue=1:2:11";
    });
    const double expected = plot().curves[1].values[10];
    m_page->chart()->setTableShown(true);
    auto *table = m_page->findChild<QTableView *>(u"plotTable"_s);
    table->sortByColumn(2, Qt::DescendingOrder);
    int row = 0;
    const auto cell = [&](int column) { return table->model()->index(row, column); };
    while (!cell(0).data().toString().startsWith(u'C') || cell(1).data().toString() != u"2"_s)
        ++row;
    table->setCurrentIndex(cell(0));
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    const Scenario &made = document().study().scenarios.back();
    QCOMPARE(made.basedOn, std::string("c"));
    QVERIFY(isNear(numberOf(made, Field::MechanizationPue), 2));
    QVERIFY(isNear(resultOf(made), expected));
}

/// Factors multiply along a chain: one that followed would count the factor of its parent too.
void TestSweepPage::aFactorIsCopiedNotLaidOnTop()
{
    const Field factor = Field::FactorsMachine;
    QVERIFY(isFactor(factor));
    const std::string key(fieldRow(factor).key);
    QVERIFY(!document().editField("b", factor, Value(Number{2, {}})));
    choose([&](Settings &settings) {
        settings.sweepScenarios = {"b"};
        settings.sweepAcross = key + "=1:4:4";
    });
    const double expected = plot().curves[0].values[3];
    m_page->chart()->setTableShown(true);
    auto *table = m_page->findChild<QTableView *>(u"plotTable"_s);
    table->setCurrentIndex(table->model()->index(3, 0));
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    const Scenario &made = document().study().scenarios[2];
    QCOMPARE(made.basedOn, std::string("a"));
    QVERIFY(isNear(resultOf(made), expected));
}

void TestSweepPage::factorsAreOfferedToWhatInherits()
{
    const QString key = toQString(fieldRow(Field::FactorsMachine).key);
    for (const auto &[id, isOffered] : {std::pair("a", false), std::pair("b", true)}) {
        choose([id = id](Settings &settings) { settings.sweepScenarios = {id}; });
        for (const char *name : {"sweepAcrossField", "sweepUpField", "sweepSliderField"})
            QCOMPARE(find<QComboBox>(QString::fromLatin1(name))->findData(key) >= 0, isOffered);
    }
}

void TestSweepPage::littleToSweepIsAPictureOrSaysWhy_data()
{
    QTest::addColumn<QString>("across");
    QTest::addColumn<QString>("up");
    QTest::addColumn<int>("values"); ///< 0: words instead
    QTest::newRow("one point") << "mechanization.pue=1.2:1.4:1"
                               << "" << 1;
    QTest::newRow("one value") << "mechanization.pue=1.3"
                               << "" << 1;
    QTest::newRow("from is to") << "mechanization.pue=1.2:1.2:5"
                                << "" << 5;
    QTest::newRow("from is to by ratios") << "mechanization.pue=1.2:1.2:5:log"
                                          << "" << 5;
    QTest::newRow("downwards") << "mechanization.pue=1.4:1.1:4"
                               << "" << 4;
    QTest::newRow("a result of 0") << "map.carbon_intensity_g_per_kwh=0,0"
                                   << "" << 2;
    QTest::newRow("one cell") << "mechanization.pue=1.2"
                              << "map.carbon_intensity_g_per_kwh=300" << 1;
    QTest::newRow("a map of no width") << "mechanization.pue=1.2:1.2:3"
                                       << "map.carbon_intensity_g_per_kwh=0:300:2" << 6;
    QTest::newRow("the same field twice") << "mechanization.pue=1:2:3"
                                          << "mechanization.pue=1:2:3" << 3;
    QTest::newRow("a factor of nothing") << "factors.machine=1:4:4"
                                         << "" << 0;
    QTest::newRow("no such entry") << "machine.accelerator=nothing-like-it"
                                   << "" << 0;
}

void TestSweepPage::littleToSweepIsAPictureOrSaysWhy()
{
    QFETCH(QString, across);
    QFETCH(QString, up);
    QFETCH(int, values);
    choose([&](Settings &settings) {
        settings.sweepScenarios = {"a"};
        settings.sweepAcross = across.toStdString();
        settings.sweepUp = up.toStdString();
    });
    const QImage picture = m_page->grab().toImage();
    QVERIFY(!picture.isNull());
    QCOMPARE(plot().emptyText.isEmpty(), values > 0);
    QVERIFY(!plot().title.isEmpty());
    const auto isNumber = [](double value) { return std::isfinite(value); };
    if (!plot().grid.values.empty()) {
        QCOMPARE(plot().grid.values.size(), std::size_t(values));
        QVERIFY(std::ranges::all_of(plot().grid.values, isNumber));
    } else if (values > 0) {
        QCOMPARE(plot().curves.at(0).values.size(), std::size_t(values));
        QVERIFY(std::ranges::all_of(plot().curves[0].values, isNumber));
    }
    for (const QString &text : {plot().title, plot().subtitle})
        QVERIFY2(!text.contains(u"nan"_s) && !text.contains(u"∞"_s), qPrintable(text));
}

void TestSweepPage::aThirdFieldDragsTheMapInOneStep()
{
    chooseMap();
    choose([](Settings &settings) { settings.sweepSlider = "machine.average_power_w"; });
    document().undoStack()->clear();
    auto *slider = m_page->findChild<FieldSlider *>();
    QVERIFY(slider != nullptr);
    const std::vector<double> before = plot().grid.values;
    emit slider->slider().gestureBegun();
    for (const double watts : {350.0, 500.0, 600.0}) {
        emit slider->slider().valueTried(watts);
        settle();
    }
    // 600 W instead of 300: what is operational doubles.
    for (std::size_t i = 0; i < before.size(); ++i)
        QVERIFY(plot().grid.values[i] > 1.5 * before[i]);
    QCOMPARE(steps(), 0);
    emit slider->slider().gestureEnded();
    QCOMPARE(steps(), 1);
    document().undoStack()->undo();
    settle();
    QCOMPARE(plot().grid.values, before);
}

void TestSweepPage::theEndsOfTheSliderCanBeChosen()
{
    choose([](Settings &settings) { settings.sweepSlider = "machine.average_power_w"; });
    auto *slider = m_page->findChild<FieldSlider *>();
    const SliderRange proposed = slider->state().range;
    bool isAsked = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<SliderRangeDialog *>(QApplication::activeModalWidget());
        isAsked = dialog != nullptr;
        const auto edits = dialog->findChildren<FieldEdit *>();
        edits[0]->setText(u"250"_s);
        edits[1]->setText(u"350"_s);
        dialog->accept();
    });
    emit slider->rangeRequested(Field::MachineAveragePower);
    QVERIFY(isAsked);
    QCOMPARE(slider->state().range.low, 250.0);
    QCOMPARE(slider->state().range.high, 350.0);
    QVERIFY(slider->state().isRangeChosen);
    emit slider->proposedRangeRequested(Field::MachineAveragePower);
    QCOMPARE(slider->state().range, proposed);
}

void TestSweepPage::aMarkIsDraggedOverTheMapInOneStep()
{
    chooseMap();
    auto *view = m_page->findChild<PlotView *>();
    const auto placeOf = [&](std::size_t column, std::size_t row) {
        return view->mapFromScene(view->item().mark(row * 11 + column).area.center());
    };
    const auto send = [&](QEvent::Type type, const QPoint &place) {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        const Qt::MouseButtons held =
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, place, view->viewport()->mapToGlobal(place), button, held, {});
        QCoreApplication::sendEvent(view->viewport(), &event);
    };
    const auto number = [&](Field field) {
        return numberOf(document().study().scenarios[0], field);
    };
    // A stands at PUE 1.1 and 400 g/kWh.
    const double before = resultOf(document().study().scenarios[0]);
    send(QEvent::MouseButtonPress, placeOf(1, 3));
    send(QEvent::MouseMove, placeOf(5, 1));
    settle();
    QVERIFY(isNear(number(Field::MechanizationPue), 1.5));
    QVERIFY(isNear(number(Field::MapIntensity), 200));
    QCOMPARE(plot().grid.spots[0].area.topLeft(), QPointF(5, 1));
    QVERIFY(resultOf(document().study().scenarios[0]) < before); // the numbers follow
    send(QEvent::MouseMove, placeOf(10, 4) + QPoint(300, -300)); // beyond the corner
    settle();
    QVERIFY(isNear(number(Field::MechanizationPue), 2));
    QVERIFY(isNear(number(Field::MapIntensity), 500));
    QCOMPARE(steps(), 0);
    send(QEvent::MouseButtonRelease, placeOf(10, 4));
    QCOMPARE(steps(), 1);
    QCOMPARE(document().study().scenarios.size(), std::size_t{3}); // it was no click
    QVERIFY(document().undoStack()->undoText().startsWith(u"Move "_s));
    document().undoStack()->undo();
    settle();
    QVERIFY(isNear(number(Field::MechanizationPue), 1.1));
    // Escape takes back what is under way.
    send(QEvent::MouseButtonPress, placeOf(1, 3));
    send(QEvent::MouseMove, placeOf(7, 0));
    QVERIFY(isNear(number(Field::MapIntensity), 100));
    QTest::keyClick(view, Qt::Key_Escape);
    send(QEvent::MouseButtonRelease, placeOf(7, 0));
    QVERIFY(isNear(number(Field::MapIntensity), 400));
    QVERIFY(!document().undoStack()->canUndo());
}

void TestSweepPage::keysMoveAMarkInOneStep()
{
    chooseMap();
    auto *view = m_page->findChild<PlotView *>();
    const auto pue = [&] {
        return numberOf(document().study().scenarios[0], Field::MechanizationPue);
    };
    // A key that is held comes again and again.
    for (const bool isAgain : {false, true, true}) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, Qt::ControlModifier, {}, isAgain);
        QCoreApplication::sendEvent(view, &press);
        settle();
    }
    QVERIFY(isNear(pue(), 1.4));
    QCOMPARE(steps(), 0);
    QTest::keyRelease(view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(steps(), 1);
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isNear(pue(), 2)); // ten cells, as far as there are
    QCOMPARE(steps(), 2);
    QTest::keyClick(view, Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(isNear(numberOf(document().study().scenarios[0], Field::MapIntensity), 500));
    document().undoStack()->setIndex(0);
    settle();
    QVERIFY(isNear(pue(), 1.1));
}

void TestSweepPage::whatIsProposedStaysDuringADrag()
{
    choose([](Settings &settings) { settings.sweepSlider = "mechanization.pue"; });
    const QString title = plot().across.title;
    const std::vector<double> places = plot().curves[0].x;
    auto *slider = m_page->findChild<FieldSlider *>();
    emit slider->slider().gestureBegun();
    emit slider->slider().valueTried(1.9);
    settle();
    QCOMPARE(plot().across.title, title);
    QCOMPARE(plot().curves[0].x, places);
    emit slider->slider().gestureEnded();
}

void TestSweepPage::entriesStandBesideEachOther()
{
    choose([](Settings &settings) { settings.sweepAcross = "map.region=se,pl"; });
    QVERIFY(!document().editField("a", Field::MapIntensity, std::nullopt));
    settle();
    QCOMPARE(plot().across.names.size(), 2);
    QCOMPARE(plot().curves[0].dash, Dash::None);
    QVERIFY(plot().curves[0].values[0] < plot().curves[0].values[1]);
    QVERIFY2(plot().title.startsWith(u"A is least with "_s), qPrintable(plot().title));
    choose([](Settings &settings) { settings.sweepAcross = "machine.accelerator"; });
    QCOMPARE(plot().across.names.size(), 12);
}

void TestSweepPage::longSweepsRunInTheBackgroundAndCanBeCancelled()
{
    QStringList ids;
    for (const Entry &entry : document().catalog().entries(EntryKind::GridRegion)) {
        if (ids.size() < 150)
            ids += QString::fromStdString(entry.id);
    }
    const std::string axis = "map.region=" + ids.join(u',').toStdString();
    const std::string machines = "machine.accelerator";
    QVERIFY(!document().editField("a", Field::MapIntensity, std::nullopt));
    choose([&](Settings &settings) {
        settings.sweepAcross = axis;
        settings.sweepUp = machines;
    });
    QVERIFY(m_page->run().isRunning());
    QVERIFY(find<QProgressBar>(u"sweepProgress"_s)->isVisible());
    find<QPushButton>(u"sweepCancel"_s)->click();
    QVERIFY(!m_page->run().isRunning());
    QVERIFY(!find<QProgressBar>(u"sweepProgress"_s)->isVisible());
    choose([&](Settings &settings) { settings.sweepUp.clear(); });
    QVERIFY(m_page->run().isRunning());
    QTRY_VERIFY(!m_page->run().isRunning());
    settle();
    QCOMPARE(plot().across.names.size(), 150);
    QCOMPARE(plot().curves[0].values.size(), std::size_t{150});
}

void TestSweepPage::choicesAreStepsOfTheHistoryAndSaved()
{
    const std::string before = studyText(document().study());
    auto *field = find<QComboBox>(u"sweepAcrossField"_s);
    const int pue = field->findData(u"mechanization.pue"_s);
    field->setCurrentIndex(pue);
    emit field->activated(pue);
    settle();
    QCOMPARE(plot().across.title, u"PUE"_s);
    find<QSpinBox>(u"sweepAcrossSteps"_s)->setValue(5);
    settle();
    QCOMPARE(plot().curves[0].x.size(), std::size_t{5});
    QCOMPARE(steps(), 2);
    const std::string saved = studyText(document().study());
    QVERIFY(saved.find("\"sweep_across\": \"mechanization.pue=") != std::string::npos);
    QCOMPARE(parseStudy(saved).value().study.settings, document().study().settings);
    document().undoStack()->setIndex(0);
    QCOMPARE(studyText(document().study()), before);
}

void TestSweepPage::wrongNumbersAreSaidBeside()
{
    choose([](Settings &settings) { settings.sweepAcross = "mechanization.pue=1:2:11"; });
    document().undoStack()->clear();
    auto *from = find<FieldEdit>(u"sweepAcrossFrom"_s);
    const auto type = [&](const QString &text) {
        from->setFocus();
        from->selectAll();
        QTest::keyClicks(from, text);
        QTest::keyClick(from, Qt::Key_Return);
    };
    type(u"0.5"_s); // below the least PUE
    QVERIFY(!from->message().isEmpty());
    QCOMPARE(steps(), 0);
    type(u"3"_s); // above the last value
    QVERIFY(!find<FieldEdit>(u"sweepAcrossTo"_s)->message().isEmpty());
    QCOMPARE(steps(), 0);
    type(u"1.5"_s);
    QCOMPARE(steps(), 1);
    settle();
    QVERIFY(isNear(plot().curves[0].x.front(), 1.5));
}

void TestSweepPage::aCellIsSwept()
{
    auto *pages = m_test->window().findChild<QTabWidget *>();
    pages->setCurrentIndex(0);
    auto *sheet = m_test->window().findChild<ScenarioSheet *>();
    sheet->model().setRows(FieldTableModel::Rows::All);
    FieldTableModel &model = sheet->model();
    int row = 0;
    while (model.fieldAt(row) != Field::MechanizationPue)
        ++row;
    auto *menu = sheet->findChild<CellMenu *>();
    menu->openFor(model.index(row, 2), QPoint());
    menu->findChild<QAction *>(u"sweepField"_s)->trigger();
    menu->close();
    settle();
    QCOMPARE(pages->currentWidget()->objectName(), u"sweepPage"_s);
    QCOMPARE(plot().across.title, u"PUE"_s);
    QCOMPARE(plot().curves[0].letter, u"C"_s);
    QCOMPARE(steps(), 1);
}

void TestSweepPage::anEmptyStudySaysSo()
{
    QVERIFY(!document().replaceStudy(Study()));
    settle();
    QVERIFY(!plot().emptyText.isEmpty());
    QVERIFY(!find<QComboBox>(u"sweepAcrossField"_s)->isEnabled());
    auto *action = find<QPushButton>(u"sweepAction"_s);
    QCOMPARE(action->text(), u"Add a scenario"_s);
    action->click();
    QCOMPARE(document().study().scenarios.size(), std::size_t{1});
}

void TestSweepPage::anEmptyPageOffersWhatFillsIt()
{
    auto *action = find<QPushButton>(u"sweepAction"_s);
    QVERIFY(!action->isVisible());
    // Without a catalogue of machines there is nothing to go through.
    QVERIFY(!document().setCatalog(Catalog()));
    choose([](Settings &settings) { settings.sweepAcross = "machine.accelerator"; });
    QVERIFY(!plot().emptyText.isEmpty());
    QVERIFY(action->isVisible());
    QCOMPARE(action->text(), u"Sweep the field that matters most"_s);
    action->click();
    settle();
    QVERIFY2(plot().emptyText.isEmpty(), qPrintable(plot().emptyText));
    QVERIFY(!action->isVisible());
    // What the scenario lacks is asked for by name.
    QVERIFY(!document().editField("a", Field::TrainingHours, std::nullopt));
    settle();
    QVERIFY(!plot().emptyText.isEmpty());
    const QSignalSpy spy(m_page, &Page::fieldRequested);
    QVERIFY2(action->isVisible() && action->text().startsWith(u"Give a value: "_s),
             qPrintable(action->text()));
    action->click();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().toString(), u"a"_s);
}

void TestSweepPage::everythingReachedHasAName()
{
    chooseMap();
    choose([](Settings &settings) { settings.sweepSlider = "machine.average_power_w"; });
    QStringList unnamed;
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool isReached = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
        const auto *face = QAccessible::queryAccessibleInterface(widget);
        if (isReached && face->text(QAccessible::Name).isEmpty())
            unnamed += QString::fromLatin1(widget->metaObject()->className());
    }
    QCOMPARE(unnamed.join(u", "_s), QString());
}

QTEST_MAIN(TestSweepPage)
#include "tst_sweep_page.moc"
