// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core_fixtures.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/charts.h"
#include "ui/pages/uncertainty_page.h"
#include "ui/presentation/live_bands.h"
#include "ui/presentation/study_document.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/tile_strip.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <cmath>
#include <memory>
#include <numeric>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

/// A metered run, so that carbon = 1000 kWh · PUE · intensity / 1000 kg.
Scenario metered(std::string id, std::initializer_list<std::string_view> lines,
                 std::string basedOn = {})
{
    Scenario made = fixture::scenario(std::move(id), lines, std::move(basedOn));
    if (made.basedOn.empty()) {
        for (const char *line : {"training.basis = energy", "training.it_energy_kwh = 1000",
                                 "embodied.include = false", "map.matched_clean_share = 0"})
            fixture::set(made, line);
    }
    return made;
}

/// A with an uncertain intensity that all share, B with a PUE that nobody has measured, C certain.
Study threeRuns()
{
    Study study;
    study.settings.defaultRanges = false;
    study.scenarios = {
        metered("a", {"mechanization.pue = 1.1",
                      "map.carbon_intensity_g_per_kwh = lognormal(390, 470)"}),
        metered("b", {"mechanization.pue = uniform(1, 1.3)"}, "a"),
        metered("c", {"mechanization.pue = 1.2", "map.carbon_intensity_g_per_kwh = 20"}),
    };
    study.scenarios[0].name = "Average";
    study.scenarios[1].name = "Hall";
    study.scenarios[2].name = "Hydro";
    return study;
}

QString unnamedWidgets(const QWidget &window)
{
    QStringList unnamed;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        const bool isReached = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
        if (isReached && face->text(QAccessible::Name).isEmpty())
            unnamed += u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                      widget->objectName());
    }
    return unnamed.join(u", "_s);
}

} // namespace

class TestUncertaintyPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theDistributionIsWhatTheDrawsSay();
    void theCumulativeCurveRisesToAll();
    void theQuantileTableHasARowForEach();
    void theBaselineIsToldApartOrNot();
    void ratiosAndDifferencesStandAroundTheSame();
    void theErrorOfTheMeanFalls();
    void rangesLeadToTheirFields();
    void theSeedIsSavedAndChangesTheDraws();
    void moreDrawsAreMadeOnRequestAndCanBeStopped();
    void rangesOfDefaultsAreSwitchedInTheStudy();
    void theViewIsKeptInTheStudy();
    void aHiddenPageDrawsNothing();
    void withoutRangesOneButtonSaysWhatToDo();
    void aResultThatDoesNotVaryIsSaid();
    void everyPartHasAName();
    void chartsDrawForThemselves();
    void barsHaveErrorBars();
    void tilesSayWhenNobodyCanTell();
    void fromEightScenariosOnTilesAreIntervals();

private:
    void show(const char *view);
    [[nodiscard]] const PlotData &plot() const { return m_page->chart()->plot(); }
    [[nodiscard]] const QAbstractItemModel &table() const
    {
        return *m_page->findChild<QTableView *>(u"uncertaintyTable"_s)->model();
    }

    std::unique_ptr<StudyDocument> m_document;
    std::unique_ptr<UncertaintyPage> m_page;
};

void TestUncertaintyPage::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_document = std::make_unique<StudyDocument>(Catalog());
    QVERIFY(!m_document->replaceStudy(threeRuns()));
    m_page = std::make_unique<UncertaintyPage>(*m_document);
    m_page->resize(900, 700);
}

void TestUncertaintyPage::cleanup()
{
    m_page.reset();
    m_document.reset();
}

/// Shows a view with the draws of now.
void TestUncertaintyPage::show(const char *view)
{
    Settings settings = m_document->study().settings;
    settings.uncertaintyView = view;
    QVERIFY(!m_document->setSettings(settings, u"view"_s));
    m_document->recomputeNow();
    m_page->show();
    QTRY_VERIFY(!m_page->isDrawing());
    m_page->chart()->refreshNow();
}

void TestUncertaintyPage::theDistributionIsWhatTheDrawsSay()
{
    show("distribution");
    QCOMPARE(plot().kind, PlotKind::Curves);
    QCOMPARE(plot().curves.size(), 2U);
    QVERIFY2(plot().title.startsWith(u"B is the least sure"_s), qPrintable(plot().title));
    QVERIFY(plot().remarks.contains(u"C is certain: 24.00 kg"_s)); // 1,000 kWh · 1.2 · 20 g/kWh
    // The density of A between its bins sums to all draws inside the picture.
    const PlotCurve &curve = plot().curves.front();
    QCOMPARE(curve.markers.size(), 3U);
    const double width = curve.x[1] - curve.x[0];
    const double sum = width * std::accumulate(curve.values.begin(), curve.values.end(), 0.0);
    QVERIFY2(sum > 0.985 && sum <= 1 + 1e-9, qPrintable(QString::number(sum)));
}

void TestUncertaintyPage::theCumulativeCurveRisesToAll()
{
    show("cumulative");
    const PlotCurve &curve = plot().curves.front();
    QVERIFY(std::ranges::is_sorted(curve.values));
    QVERIFY(curve.values.front() < 1);
    QVERIFY(curve.values.back() > 99);
    QCOMPARE(plot().references.size(), 2U);
    QCOMPARE(plot().references[0].at, 5.0);
    // The markers stand at the 5, 50 and 95 % points, to within a bin.
    QVERIFY(std::abs(curve.values[curve.markers[1]] - 50) < 4);
}

void TestUncertaintyPage::theQuantileTableHasARowForEach()
{
    show("quantiles");
    QVERIFY(m_page->findChild<QTableView *>(u"uncertaintyTable"_s)->isVisible());
    QCOMPARE(table().rowCount(), 3);
    QCOMPARE(table().columnCount(), 10);
    QCOMPARE(table().headerData(5, Qt::Horizontal).toString(), u"5\u00a0%"_s);
    QCOMPARE(table().index(2, 2).data().toString(), u"24.00 kg"_s);
}

void TestUncertaintyPage::theBaselineIsToldApartOrNot()
{
    show("apart");
    QCOMPARE(table().rowCount(), 2);
    QCOMPARE(table().index(0, 3).data().toString(), u"cannot tell"_s);
    QCOMPARE(table().index(0, 4).data().toString(), u"PUE"_s);
    QCOMPARE(table().index(1, 3).data().toString(), u"less than the baseline"_s);
    QCOMPARE(table().index(1, 2).data().toString(), u"100\u00a0%"_s);
}

void TestUncertaintyPage::ratiosAndDifferencesStandAroundTheSame()
{
    show("ratios");
    QCOMPARE(plot().curves.size(), 2U);
    QCOMPARE(plot().references.front().at, 1.0);
    QVERIFY2(plot().title.contains(u"B and A cannot be told apart"_s), qPrintable(plot().title));
    // A over B: 1.1 over 1 to 1.3.
    const PlotCurve &ratio = plot().curves.front();
    QVERIFY(std::abs(ratio.x[ratio.markers[0]] - 1.1 / 1.285) < 0.01);
    QVERIFY(std::abs(ratio.x[ratio.markers[2]] - 1.1 / 1.015) < 0.01);
    show("differences");
    QCOMPARE(plot().references.front().at, 0.0);
    const PlotCurve &saved = plot().curves.front();
    QVERIFY(saved.x.front() < 0 && saved.x.back() > 0);
    QVERIFY(plot().curves.back().x.front() > 0); // C is less in every draw
}

void TestUncertaintyPage::theErrorOfTheMeanFalls()
{
    show("convergence");
    const PlotCurve &curve = plot().curves.front();
    QCOMPARE(curve.x.front(), 1024.0);
    QCOMPARE(curve.x.back(), 10'000.0);
    // ∝ 1/√draws: from 1,024 to 10,000 by 3.1.
    const double factor = curve.values.front() / curve.values.back();
    QVERIFY2(factor > 2.8 && factor < 3.5, qPrintable(QString::number(factor)));
    QVERIFY2(plot().title.startsWith(u"The mean of "_s), qPrintable(plot().title));
}

void TestUncertaintyPage::rangesLeadToTheirFields()
{
    show("ranges");
    QCOMPARE(table().rowCount(), 3); // A's intensity, and B's that is inherited beside its PUE
    const QSignalSpy spy(m_page.get(), &Page::fieldRequested);
    auto *view = m_page->findChild<QTableView *>(u"uncertaintyTable"_s);
    emit view->activated(table().index(0, 0));
    QCOMPARE(spy.first(), QVariantList({u"a"_s, u"map.carbon_intensity_g_per_kwh"_s}));
    QCOMPARE(table().index(0, 3).data().toString(), u"lognormal"_s);
    QCOMPARE(table().index(0, 4).data().toString(), u"typed"_s);
}

void TestUncertaintyPage::theSeedIsSavedAndChangesTheDraws()
{
    show("distribution");
    const std::vector<double> before = plot().curves.front().values;
    auto *seed = m_page->findChild<QLineEdit *>(u"seed"_s);
    QCOMPARE(seed->text(), u"1"_s);
    seed->setText(u"18446744073709551615"_s);
    emit seed->editingFinished();
    QCOMPARE(m_document->study().settings.seed, ~std::uint64_t{0});
    m_document->recomputeNow();
    QTRY_VERIFY(!m_page->isDrawing());
    m_page->chart()->refreshNow();
    QVERIFY(plot().curves.front().values != before);
    QVERIFY(plot().subtitle.contains(u"seed 18,446,744,073,709,551,615"_s));
    seed->setText(u"99999999999999999999"_s); // beyond 2^64
    emit seed->editingFinished();
    QCOMPARE(seed->text(), u"18446744073709551615"_s);
}

void TestUncertaintyPage::moreDrawsAreMadeOnRequestAndCanBeStopped()
{
    show("distribution");
    auto *count = m_page->findChild<QComboBox *>(u"drawCount"_s);
    count->setCurrentIndex(1);
    emit count->activated(1);
    QTRY_VERIFY(!m_page->isDrawing());
    m_page->chart()->refreshNow();
    QVERIFY2(plot().subtitle.contains(u"100,000 draws"_s), qPrintable(plot().subtitle));
    count->setCurrentIndex(4);
    emit count->activated(4);
    QTRY_VERIFY(m_page->findChild<QProgressBar *>(u"drawProgress"_s)->isVisible());
    m_page->findChild<QPushButton *>(u"cancelDraws"_s)->click();
    QTRY_VERIFY(!m_page->isDrawing());
    QTRY_VERIFY(!m_page->findChild<QProgressBar *>(u"drawProgress"_s)->isVisible());
    QVERIFY(!plot().curves.empty());
}

void TestUncertaintyPage::rangesOfDefaultsAreSwitchedInTheStudy()
{
    show("distribution");
    m_page->findChild<QCheckBox *>(u"defaultRanges"_s)->click();
    QVERIFY(m_document->study().settings.defaultRanges);
    QCOMPARE(m_document->undoStack()->undoText(), u"Count the ranges of defaults"_s);
    m_document->undoStack()->undo();
    QVERIFY(!m_page->findChild<QCheckBox *>(u"defaultRanges"_s)->isChecked());
}

void TestUncertaintyPage::theViewIsKeptInTheStudy()
{
    show("distribution");
    auto *views = m_page->findChild<QTabBar *>(u"uncertaintyViews"_s);
    views->setCurrentIndex(3);
    QCOMPARE(m_document->study().settings.uncertaintyView, std::string("apart"));
    m_document->undoStack()->undo();
    QCOMPARE(views->currentIndex(), 0);
}

void TestUncertaintyPage::aHiddenPageDrawsNothing()
{
    QVERIFY(!m_document->editField("a", Field::MechanizationPue, Value(Number{1.2, {}})));
    m_document->recomputeNow();
    QVERIFY(!m_page->isDrawing());
    m_page->show();
    QTRY_VERIFY(!m_page->isDrawing());
    m_page->chart()->refreshNow();
    QVERIFY(!plot().curves.empty());
}

void TestUncertaintyPage::withoutRangesOneButtonSaysWhatToDo()
{
    for (const char *id : {"a", "b"}) {
        QVERIFY(!m_document->editField(id, Field::MapIntensity, Value(Number{429, {}})));
        QVERIFY(!m_document->editField(id, Field::MechanizationPue, Value(Number{1.1, {}})));
    }
    show("distribution");
    QVERIFY(!plot().emptyText.isEmpty());
    auto *action = m_page->findChild<QPushButton *>(u"uncertaintyAction"_s);
    QVERIFY(action->isVisible());
    action->click();
    QVERIFY(m_document->study().settings.defaultRanges);
}

/// Ranges without influence are told apart from none.
void TestUncertaintyPage::aResultThatDoesNotVaryIsSaid()
{
    for (const Scenario &scenario : Study(m_document->study()).scenarios) {
        for (const Field field :
             {Field::MapIntensity, Field::EmbodiedDevice, Field::EmbodiedServer})
            QVERIFY(!m_document->editField(scenario.id, field, Value(Number{0, {}})));
    }
    show("distribution");
    QVERIFY2(plot().emptyText.startsWith(u"Values are uncertain here, but"_s),
             qPrintable(plot().emptyText));
}

void TestUncertaintyPage::everyPartHasAName()
{
    for (const char *view : {"distribution", "quantiles", "ranges"}) {
        show(view);
        QCOMPARE(unnamedWidgets(*m_page), QString());
    }
}

void TestUncertaintyPage::chartsDrawForThemselves()
{
    PlotInput input{m_document->study(), m_document->results(), {}, QLocale()};
    const Catalog catalog;
    input.catalog = &catalog;
    for (const char *id : {"distribution", "cumulative", "ratios", "differences", "convergence"}) {
        const PlotData data = plotOf(*findChart(id), input);
        QVERIFY2(data.emptyText.isEmpty(), qPrintable(data.emptyText));
        QVERIFY(!data.table.rows.empty());
        for (const auto &row : data.table.rows)
            QCOMPARE(row.size(), data.table.columns.size());
    }
}

void TestUncertaintyPage::barsHaveErrorBars()
{
    ChartPanel panel(*findChart("compare"), *m_document);
    panel.resize(900, 500);
    m_document->bands().start();
    QTRY_VERIFY(m_document->bands().of("co2e") != nullptr && m_document->bands().isSettled());
    panel.refreshNow();
    const std::vector<PlotCategory> &bars = panel.plot().categories;
    QVERIFY(bars[0].interval);
    QVERIFY(std::abs(bars[0].interval->low - 429) < 2.3);
    QCOMPARE(bars[0].label, u"471 kg"_s);
    QVERIFY(!bars[2].interval);
    QVERIFY(!bars[0].interval->isFaded);
    QVERIFY(!m_document->editField("a", Field::MapIntensity, Value(Number{200, Range{180, 220}})));
    m_document->recomputeNow();
    panel.refreshNow();
    QVERIFY(panel.plot().categories[0].interval->isFaded);
    m_document->undoStack()->undo();
    m_document->recomputeNow();
    QTRY_VERIFY(m_document->bands().isSettled());
    panel.refreshNow();
    QVERIFY(!panel.plot().categories[0].interval->isFaded);
    QVERIFY(panel.plot().subtitle.contains(u"error bars: 90 % of the draws"_s));
    Settings settings = m_document->study().settings;
    settings.relative = true;
    settings.hidden = {"c"};
    QVERIFY(!m_document->setSettings(settings, u"relative"_s));
    m_document->recomputeNow();
    QTRY_VERIFY(m_document->bands().isSettled());
    panel.refreshNow();
    // B as a multiple of A: 1.015 to 1.285 over 1.1. A is 1, whatever was drawn.
    QVERIFY(!panel.plot().categories[0].interval);
    QVERIFY(std::abs(panel.plot().categories[1].interval->low - 1.015 / 1.1) < 0.005);
    QVERIFY(std::abs(panel.plot().categories[1].interval->high - 1.285 / 1.1) < 0.005);
    QVERIFY2(panel.plot().title.contains(u"cannot be told apart"_s),
             qPrintable(panel.plot().title));
}

void TestUncertaintyPage::tilesSayWhenNobodyCanTell()
{
    TileStrip strip(*m_document);
    strip.resize(900, 300);
    m_document->bands().start();
    const auto bands = strip.findChildren<QLabel *>(u"tileBand"_s);
    QCOMPARE(bands.size(), 3);
    QTRY_VERIFY(bands[0]->text().startsWith(u"90\u00a0%: 4"_s));
    QVERIFY(bands[2]->isHidden());
    const auto ratios = strip.findChildren<QLabel *>(u"tileRatio"_s);
    QVERIFY2(ratios[1]->text().startsWith(u"cannot tell (less in 3"_s),
             qPrintable(ratios[1]->text()));
    const QSignalSpy spy(&strip, &TileStrip::fieldRequested);
    auto *measure = strip.findChildren<LinkButton *>(u"tileMeasure"_s).at(1);
    QVERIFY(!measure->isHidden());
    QCOMPARE(measure->text(), u"Measure to decide: PUE"_s);
    measure->click();
    QCOMPARE(spy.first(), QVariantList({u"b"_s, u"mechanization.pue"_s}));
}

void TestUncertaintyPage::fromEightScenariosOnTilesAreIntervals()
{
    TileStrip strip(*m_document);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!m_document->duplicateScenario("a"));
    m_document->recomputeNow();
    strip.resize(600, 300);
    m_document->bands().start();
    QTRY_VERIFY(m_document->bands().of("co2e") != nullptr && m_document->bands().isSettled());
    const auto cards = strip.findChildren<TileCard *>();
    QCOMPARE(cards.size(), 8);
    QCOMPARE(cards.front()->tile().id, std::string("c")); // the least comes first
    QVERIFY(!cards.front()->tile().interval);
    QVERIFY(cards.back()->tile().interval);
    QVERIFY(cards.back()->accessibleName().contains(u"90\u00a0%: "_s));
}

QTEST_MAIN(TestUncertaintyPage)
#include "tst_uncertainty_page.moc"
