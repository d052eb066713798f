// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_window.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_text.h"
#include "ui/pages/directives_page.h"
#include "ui/presentation/level_table_model.h"
#include "ui/presentation/quantity_format.h"
#include "ui/widgets/level_editor.h"
#include "ui/widgets/on_demand.h"
#include "ui/widgets/share_slider.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

#include <memory>
#include <numeric>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

constexpr double kTolerance = 1e-9;

} // namespace

class TestDirectivesPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutATraceOneClickIsOffered();
    void aTraceOfAnyScenarioIsBegunWith();
    void numbersEqualThoseOfTheEngine();
    void theFirstHourIsHour800();
    void theSliderMovesEverything();
    void keysMoveTheSliderInOneStepEach();
    void theMixAlwaysAddsUp();
    void savingGrowsWithWhatMayBeLost();
    void schemesStandSideBySide();
    void aSmallerModelIsShownWhereItsPreferenceIsKnown();
    void aSmallerModelIsTypedByHand();
    void theBandIsThatOfTwelveSamplings();
    void theBandMovesWithTheSlider();
    void veryManyPromptsAreJudgedAside();
    void theShadowPriceIsThatOfTheProgramme();
    void samplingsAreTheTriggersMoments();
    void ownLevelsAreEdited();
    void wrongLevelsAreRefused();
    void aLogOfTheUserIsOpened();
    void daysThatLeaveTheTraceAreSaid();
    void caveatsStandBeside();
    void everythingReachedHasAName();

private:
    [[nodiscard]] StudyDocument &document() { return m_test->document(); }
    [[nodiscard]] int steps() { return document().undoStack()->count(); }
    template <class T>
    [[nodiscard]] T &part(const QString &name)
    {
        return *m_page->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &label) { return part<QLabel>(label).text(); }
    void view(int tab) { part<QTabBar>(u"directiveViews"_s).setCurrentIndex(tab); }
    [[nodiscard]] const PlotData &plot()
    {
        m_page->chart()->refreshNow();
        return m_page->chart()->plot();
    }
    [[nodiscard]] const SchemeAnswer &scheme(Scheme which)
    {
        return *std::ranges::find(m_page->answer()->schemes, which, &SchemeAnswer::scheme);
    }
    [[nodiscard]] const SchemeAnswer &sprout() { return scheme(Scheme::Sprout); }
    void useTexas()
    {
        m_page->useTrace(u"US-TEX-ERCO_2021"_s);
        document().undoStack()->clear();
    }
    void edit(int row, int column, const QString &typed)
    {
        LevelTableModel &levels = m_page->levels().model();
        levels.setData(levels.index(row, column), typed, Qt::EditRole);
    }

    std::unique_ptr<TestWindow> m_test;
    DirectivesPage *m_page = nullptr;
};

void TestDirectivesPage::init()
{
    m_test = std::make_unique<TestWindow>();
    QVERIFY(m_test->window().session().openNew(sampleStudy()));
    auto *pages = m_test->window().findChild<QTabWidget *>();
    auto *place = pages->findChild<OnDemand *>(u"directivesPage"_s);
    pages->setCurrentWidget(place);
    m_test->window().resize(1500, 1100);
    m_test->window().show();
    m_page = &static_cast<DirectivesPage &>(place->content());
    document().undoStack()->clear();
}

void TestDirectivesPage::cleanup()
{
    document().undoStack()->setClean();
    m_test.reset();
}

void TestDirectivesPage::withoutATraceOneClickIsOffered()
{
    QVERIFY(!m_page->answer());
    auto &button = part<QPushButton>(u"useUsualTrace"_s);
    QVERIFY(button.isVisible());
    button.click();
    QVERIFY(m_page->answer().has_value());
    QCOMPARE(document().study().settings.directives.trace, std::string("US-TEX-ERCO_2021"));
    QCOMPARE(steps(), 1);
}

void TestDirectivesPage::aTraceOfAnyScenarioIsBegunWith()
{
    QVERIFY(!document().editFields("c", {{Field::MapTrace, Value(std::string("DK-DK1_2024"))}},
                                   u"set up"_s));
    QTRY_VERIFY(m_page->answer().has_value());
    QVERIFY(!part<QPushButton>(u"useUsualTrace"_s).isVisible());
}

void TestDirectivesPage::numbersEqualThoseOfTheEngine()
{
    useTexas();
    const auto answer = simulateMonth(m_page->question()->month);
    QVERIFY(answer.hasValue());
    for (std::size_t i = 0; i < answer->schemes.size(); ++i) {
        QCOMPARE(m_page->answer()->schemes[i].gramsPerRequest, answer->schemes[i].gramsPerRequest);
        QCOMPARE(m_page->answer()->schemes[i].saving, answer->schemes[i].saving);
    }
    // The table says the same.
    const QAbstractItemModel &rows = *part<QTableView>(u"schemeTable"_s).model();
    QCOMPARE(rows.rowCount(), 4);
    QCOMPARE(rows.index(3, 3).data().toString(),
             amountText(sprout().gramsPerRequest, Unit::Gram, QLocale()));
    QCOMPARE(rows.index(3, 1).data().toString(), percentText(sprout().saving, QLocale()));
    QVERIFY(text(u"directivesTitle"_s).contains(percentText(sprout().saving, QLocale())));
}

/// 33 days and 8 hours behind new year; thirty days of 24 hours.
void TestDirectivesPage::theFirstHourIsHour800()
{
    useTexas();
    QCOMPARE(toIsoText(m_page->question()->start), std::string("2021-02-03T08:00:00Z"));
    QCOMPARE(m_page->question()->month.gramsPerKwh.size(), std::size_t{720});
}

void TestDirectivesPage::theSliderMovesEverything()
{
    useTexas();
    ShareSlider &slider = m_page->lossSlider();
    QVERIFY(std::abs(slider.currentValue() - 0.1) < kTolerance);
    const double before = sprout().saving;
    const QPoint start(slider.width() / 3, slider.height() / 2);
    const QPoint end(slider.width() - 10, slider.height() / 2);
    QTest::mousePress(&slider, Qt::LeftButton, {}, start);
    QTest::mouseMove(&slider, end);
    QVERIFY(slider.currentValue() > 0.25);
    QVERIFY(sprout().saving > before);
    QVERIFY(text(u"directivesTitle"_s).contains(percentText(sprout().saving, QLocale())));
    QCOMPARE(steps(), 0);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, end);
    QCOMPARE(steps(), 1);
    QCOMPARE(*document().study().settings.directives.loss, slider.currentValue());
    document().undoStack()->undo();
    QCOMPARE(sprout().saving, before);
    QVERIFY(std::abs(slider.currentValue() - 0.1) < kTolerance);
}

void TestDirectivesPage::keysMoveTheSliderInOneStepEach()
{
    useTexas();
    QTest::keyClick(&m_page->lossSlider(), Qt::Key_Right);
    QVERIFY(std::abs(m_page->question()->month.loss - 0.11) < kTolerance);
    QTest::keyClick(&m_page->lossSlider(), Qt::Key_Home);
    QCOMPARE(m_page->question()->month.loss, 0.0);
    QCOMPARE(steps(), 2);
    // Preferences are those of the last sampling, so a little may be lost even then: judges of
    // 1,000 prompts miss two fifths by 1.5 points or so, which is a part in 26.
    QVERIFY(sprout().preference > 0.9);
}

void TestDirectivesPage::theMixAlwaysAddsUp()
{
    useTexas();
    const PlotData &mix = plot();
    QCOMPARE(mix.curves.size(), std::size_t{3});
    QCOMPARE(mix.curves[0].values.size(), std::size_t{720});
    for (std::size_t hour = 0; hour < 720; ++hour) {
        QVERIFY(std::abs(mix.curves[2].values[hour] - 100) < 1e-6);
        QVERIFY(std::abs(mix.curves[0].band[hour].high - mix.curves[1].band[hour].low)
                < kTolerance);
        QVERIFY(std::abs(mix.curves[0].values[hour] - 100 * sprout().sharesByHour[hour][0])
                < kTolerance);
    }
    QCOMPARE(mix.table.rows.size(), std::size_t{720});
}

void TestDirectivesPage::savingGrowsWithWhatMayBeLost()
{
    useTexas();
    view(1);
    const PlotCurve &line = plot().curves[0];
    QVERIFY(std::ranges::is_sorted(line.values));
    QVERIFY(line.x.front() > line.x.back());
    // Sprout as it stands lies on the line: at 0.1, the sixth of sixteen points.
    QVERIFY(std::abs(line.values[5] - 100 * sprout().saving) < 1e-6);
    QVERIFY(std::abs(line.x[5] - 100 * sprout().preference) < 1e-6);
}

void TestDirectivesPage::schemesStandSideBySide()
{
    useTexas();
    view(2);
    const PlotData &schemes = plot();
    QCOMPARE(schemes.kind, PlotKind::StackedBars);
    QCOMPARE(schemes.categories.size(), std::size_t{4});
    QCOMPARE(*schemes.categories[0].total, scheme(Scheme::Base).gramsPerRequest);
    QCOMPARE(scheme(Scheme::Base).saving, 0.0);
    QVERIFY(scheme(Scheme::Cheapest).saving >= sprout().saving);
    QVERIFY(schemes.categories[3].interval.has_value());
}

/// The logs that ship say nothing of preference; a file of the user's may.
void TestDirectivesPage::aSmallerModelIsShownWhereItsPreferenceIsKnown()
{
    useTexas();
    view(2);
    QVERIFY(plot().remarks.first().contains(u"smaller model is left out"_s));
    const QString path = m_test->path(u"smaller.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "fourfold-request-sets", "version": 1, "title": "Own",
        "levels": ["plain", "brief"],
        "sets": [{"name": "all", "share": 1, "energy_kwh": [0.001, 0.0005], "time_s": [4, 2],
                  "preferred": [60, 40],
                  "smaller": {"name": "small", "energy_kwh": 0.0004, "time_s": 2,
                              "preference": 0.45}}]})");
    file.close();
    m_page->useRequests(path);
    QVERIFY2(m_page->answer().has_value(), qPrintable(text(u"servingProblem"_s)));
    QCOMPARE(m_page->answer()->schemes.size(), std::size_t{5});
    QVERIFY(scheme(Scheme::SmallerModel).saving > 0);
    QVERIFY(!plot().remarks.first().contains(u"smaller model is left out"_s));
}

/// The requests that ship know its energy and time; own levels know nothing of it.
void TestDirectivesPage::aSmallerModelIsTypedByHand()
{
    useTexas();
    view(5);
    document().undoStack()->clear();
    part<QDoubleSpinBox>(u"smallerPreference"_s).setValue(45);
    QCOMPARE(steps(), 1);
    QVERIFY(std::abs(*document().study().settings.directives.smaller.preference - 0.45)
            < kTolerance);
    QCOMPARE(m_page->answer()->schemes.size(), std::size_t{5});
    QCOMPARE(m_page->question()->month.sets[0].smaller->energyKwh, 0.33256e-3);
    part<QPushButton>(u"ownLevels"_s).click();
    QVERIFY(m_page->answer().has_value());
    QCOMPARE(m_page->answer()->schemes.size(), std::size_t{4});
    QVERIFY(text(u"servingProblem"_s).contains(u"smaller model needs"_s));
    part<QDoubleSpinBox>(u"smallerEnergy"_s).setValue(0.2);
    part<QDoubleSpinBox>(u"smallerTime"_s).setValue(3);
    QCOMPARE(m_page->answer()->schemes.size(), std::size_t{5});
    QVERIFY(std::abs(m_page->question()->month.sets[0].smaller->energyKwh - 0.2e-3) < kTolerance);
    QCOMPARE(text(u"servingProblem"_s), QString());
    document().undoStack()->undo();
    QCOMPARE(part<QDoubleSpinBox>(u"smallerTime"_s).value(), 0.0);
}

void TestDirectivesPage::theBandIsThatOfTwelveSamplings()
{
    useTexas();
    ServingMonth month = m_page->question()->month;
    month.samples = 1000;
    const auto band = samplingBand(month, 12);
    QVERIFY(band.hasValue());
    QCOMPARE(m_page->band()->low, band->low);
    QCOMPARE(m_page->band()->high, band->high);
    QVERIFY(band->low < band->high);
    // Known preferences have no band.
    part<QDoubleSpinBox>(u"judgedPrompts"_s).setValue(0);
    QVERIFY(!m_page->band());
}

void TestDirectivesPage::theBandMovesWithTheSlider()
{
    useTexas();
    ShareSlider &slider = m_page->lossSlider();
    const QPoint end(slider.width() - 10, slider.height() / 2);
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(slider.width() / 3, end.y()));
    QTest::mouseMove(&slider, end);
    ServingMonth month = m_page->question()->month;
    QCOMPARE(month.loss, slider.currentValue());
    month.samples = 1000;
    const auto band = samplingBand(month, 12);
    QCOMPARE(m_page->band()->low, band->low);
    QCOMPARE(m_page->band()->high, band->high);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, end);
}

/// So many prompts would hold the window up.
void TestDirectivesPage::veryManyPromptsAreJudgedAside()
{
    useTexas();
    const SavingBand usual = *m_page->band();
    part<QDoubleSpinBox>(u"judgedPrompts"_s).setValue(10'000);
    QVERIFY(m_page->answer().has_value());
    QVERIFY(!m_page->band());
    QTRY_VERIFY(m_page->band().has_value());
    const SavingBand &band = *m_page->band();
    QVERIFY(band.low < band.high && band.high - band.low < usual.high - usual.low);
    QVERIFY(text(u"directivesTitle"_s).contains(percentText(band.low, QLocale())));
}

/// One more unit of quality costs what the two levels in use differ by over their qualities.
void TestDirectivesPage::theShadowPriceIsThatOfTheProgramme()
{
    useTexas();
    view(3);
    const PlotCurve &price = plot().curves[0];
    QCOMPARE(price.values.size(), std::size_t{720});
    for (std::size_t hour = 0; hour < 720; ++hour) {
        QVERIFY(price.values[hour] >= 0);
        QVERIFY(std::abs(price.values[hour] - sprout().shadowPriceByHour[hour] / 100) < kTolerance);
    }
    QVERIFY(std::ranges::max(price.values) > 0);
}

void TestDirectivesPage::samplingsAreTheTriggersMoments()
{
    useTexas();
    view(4);
    const PlotCurve &moments = plot().curves[1];
    const auto hours = evaluationHours(m_page->question()->month.gramsPerKwh, TriggerRule());
    QCOMPARE(moments.x.size(), hours.size() + 1);
    QCOMPARE(moments.x[0], 0.0);
    for (std::size_t i = 0; i < hours.size(); ++i)
        QCOMPARE(moments.x[i + 1], static_cast<double>(hours[i]));
    QVERIFY(curvePointText(plot(), moments, 0).contains(u"3 Feb 2021, 08:00"_s));
}

void TestDirectivesPage::ownLevelsAreEdited()
{
    useTexas();
    view(5);
    LevelTableModel &levels = m_page->levels().model();
    const QAbstractItemModelTester tester(&levels,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(levels.rowCount(), 3);
    QVERIFY(!levels.flags(levels.index(0, 1)).testFlag(Qt::ItemIsEditable));
    document().undoStack()->clear();
    part<QPushButton>(u"ownLevels"_s).click();
    QVERIFY(levels.flags(levels.index(0, 1)).testFlag(Qt::ItemIsEditable));
    edit(0, 1, u"0.8"_s);
    QCOMPARE(steps(), 2);
    QVERIFY(std::abs(document().study().settings.directives.levels[0].energyKwh - 0.8e-3)
            < kTolerance);
    edit(0, 3, u"60"_s);
    QVERIFY(std::abs(m_page->question()->month.sets[0].levels[0].preference - 0.6) < kTolerance);
    part<QPushButton>(u"addLevel"_s).click();
    QCOMPARE(levels.rowCount(), 4);
    QCOMPARE(m_page->answer()->schemes.back().sharesByHour[0].size(), std::size_t{4});
    part<QPushButton>(u"removeLevel"_s).click();
    QCOMPARE(levels.rowCount(), 3);
    part<QPushButton>(u"shippedLevels"_s).click();
    QVERIFY(document().study().settings.directives.levels.empty());
    QCOMPARE(m_page->question()->month.sets.size(), std::size_t{6});
}

void TestDirectivesPage::wrongLevelsAreRefused()
{
    useTexas();
    part<QPushButton>(u"ownLevels"_s).click();
    const auto before = document().study().settings.directives.levels;
    edit(0, 1, u"-1"_s);
    edit(0, 2, u"long"_s);
    edit(0, 3, u"101"_s);
    QVERIFY(document().study().settings.directives.levels == before);
}

/// Two levels, one request each: 1 Wh and 0.5 Wh, preferred 1 to 1. Without any loss all ask for
/// the cheaper, since it is as good.
void TestDirectivesPage::aLogOfTheUserIsOpened()
{
    useTexas();
    const QString path = m_test->path(u"log.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("level,energy_wh,time_s,preferred\nplain,1,4,1\nbrief,0.5,2,1\n");
    file.close();
    m_page->useRequests(path);
    QCOMPARE(m_page->question()->month.sets.size(), std::size_t{1});
    QCOMPARE(m_page->levels().model().rowCount(), 2);
    QVERIFY(std::abs(sprout().saving - 0.5) < kTolerance);
    // What is no log leaves a message, and nothing is served.
    const QString wrong = m_test->path(u"wrong.csv"_s);
    QFile other(wrong);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("a,b\n");
    other.close();
    m_page->useRequests(wrong);
    QVERIFY(!m_page->answer());
    QVERIFY(!text(u"servingProblem"_s).isEmpty());
}

void TestDirectivesPage::daysThatLeaveTheTraceAreSaid()
{
    useTexas();
    part<QDoubleSpinBox>(u"servedDays"_s).setValue(366);
    QVERIFY(!m_page->answer());
    QVERIFY(text(u"servingProblem"_s).contains(u"leave the trace"_s));
}

void TestDirectivesPage::caveatsStandBeside()
{
    useTexas();
    const QString caveats = text(u"servingCaveats"_s);
    for (const QString &word : {u"one request at a time"_s, u"accelerator alone"_s,
                                u"not how often it is right"_s, u"not always worse"_s})
        QVERIFY2(caveats.contains(word), qPrintable(word));
}

void TestDirectivesPage::everythingReachedHasAName()
{
    useTexas();
    for (const int tab : {0, 5}) {
        view(tab);
        QVERIFY(!plot().title.isEmpty());
        QStringList unnamed;
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            const bool isReached = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
            const auto *face = QAccessible::queryAccessibleInterface(widget);
            if (isReached && face->text(QAccessible::Name).isEmpty())
                unnamed += QString::fromLatin1(widget->metaObject()->className());
        }
        QCOMPARE(unnamed.join(u", "_s), QString());
    }
}

QTEST_MAIN(TestDirectivesPage)
#include "tst_directives_page.moc"
