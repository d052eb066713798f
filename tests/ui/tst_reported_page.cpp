// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core_fixtures.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/render/plot_item.h"
#include "ui/pages/reported_page.h"
#include "ui/presentation/study_document.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace fourfold;
using namespace Qt::StringLiterals;

/// Predicted and reported energy of published runs, run by run.
class TestReportedPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theTitleSaysWhatWasFound();
    void everyRunHasADotABandAndARow();
    void runsAreInOrderOfTheirRatioWithTheBandAround();
    void theScaleIsThatOfTheStudy();
    void whatHasNoRoomIsLeftToTheTable();
    void bothAxesAreOneSoThatTheDiagonalSaysEqual();
    void halvesAreShownAlone();
    void sortingKeepsTheChosenRun();
    void whatWasKnownChoosesTheRuns();
    void aDotChoosesItsRow();
    void theSourceOfTheChosenRunIsALink();
    void aRunOpensAsAScenario();
    void aRunIsShownInTheCatalogue();
    void aHiddenPageComputesNothing();

private:
    [[nodiscard]] const PlotData &plot() { return m_page->chart()->plot(); }
    [[nodiscard]] QTableView *table() { return m_page->findChild<QTableView *>("runTable"); }

    std::unique_ptr<StudyDocument> m_document;
    std::unique_ptr<ReportedPage> m_page;
};

void TestReportedPage::init()
{
    m_document = std::make_unique<StudyDocument>(fixture::shippedCatalog());
    m_page = std::make_unique<ReportedPage>(*m_document);
    m_page->resize(1000, 700);
    m_page->show();
}

void TestReportedPage::cleanup()
{
    m_page.reset();
    m_document.reset();
}

void TestReportedPage::theTitleSaysWhatWasFound()
{
    QCOMPARE(plot().title,
             u"17 of 20 held-out runs lie in their 90 % band; geometric error 1.21×"_s);
    QCOMPARE(m_page->findChildren<QLabel *>().first()->text(), plot().title);
}

void TestReportedPage::everyRunHasADotABandAndARow()
{
    const auto runs = reportedRuns(m_document->catalog());
    const auto count = std::ranges::count(runs, KnownBefore::DeviceHours, &ReportedRun::known);
    QCOMPARE(std::ssize(plot().points), count);
    QCOMPARE(table()->model()->rowCount(), static_cast<int>(count));
    for (const PlotPoint &point : plot().points) {
        QVERIFY2(point.interval && point.interval->low < *point.value
                     && *point.value < point.interval->high,
                 point.id.c_str());
        QVERIFY2(!point.citation.source.isEmpty() && !point.citation.licence.isEmpty(),
                 point.id.c_str());
        QVERIFY(point.basis.contains(u"device-hours"_s));
    }
    // Hollow where the energy is commonly quoted: LaMDA and PaLM.
    QCOMPARE(std::ranges::count(plot().points, true, &PlotPoint::isRecalled), 2);
}

void TestReportedPage::runsAreInOrderOfTheirRatioWithTheBandAround()
{
    QVERIFY(std::ranges::is_sorted(plot().points, {},
                                   [](const PlotPoint &point) { return *point.value; }));
    QCOMPARE(plot().references.front().at, 1.0);
    QCOMPARE(plot().across.names.size(), qsizetype(plot().points.size()));
    const auto runs = reportedRuns(m_document->catalog());
    for (const PlotPoint &point : plot().points) {
        const auto run = std::ranges::find_if(runs, [&](const ReportedRun &one) {
            return one.known == KnownBefore::DeviceHours && one.entry->id == point.id;
        });
        FF_CLOSE(*point.value, run->predictedKwh() / run->reportedKwh, 1e-12);
        const bool crossesOne = point.interval->low <= 1 && point.interval->high >= 1;
        QCOMPARE(crossesOne, run->isInBand());
        const auto index = static_cast<qsizetype>(*point.x);
        QCOMPARE(plot().across.names[index], point.name);
    }
    // Both halves say how many bands hold.
    const QString said = plot().remarks.join(u'\n');
    QVERIFY2(
        said.contains(u"held out: 17 of 20 in their band (85.0\u00a0%), geometric error 1.21×"_s),
        qPrintable(said));
    QVERIFY2(said.contains(u"fitted on: "_s), qPrintable(said));
}

void TestReportedPage::theScaleIsThatOfTheStudy()
{
    QVERIFY(!plot().isLogarithmic);
    const ValueScale linear = valueScale(plot());
    QVERIFY(linear.low <= plot().points.front().interval->low);
    QVERIFY(linear.high < 10); // of ratios, not of what was reported
    const ValueScale across = acrossScale(plot());
    QCOMPARE(across.low, -0.5);
    QCOMPARE(across.high, static_cast<double>(plot().points.size()) - 0.5);
    Settings settings = m_document->study().settings;
    settings.logarithmic = true;
    QVERIFY(!m_document->setSettings(settings, u"scale"_s));
    m_page->chart()->refreshNow();
    QVERIFY(plot().isLogarithmic);
    QVERIFY(valueScale(plot()).low < 0); // below 1
}

void TestReportedPage::halvesAreShownAlone()
{
    auto *half = m_page->findChild<QComboBox *>("runHalf");
    const std::size_t all = plot().points.size();
    half->setCurrentIndex(1);
    QCOMPARE(plot().points.size(), 20U);
    QCOMPARE(table()->model()->rowCount(), 20);
    QVERIFY(plot().title.startsWith(u"17 of 20 held-out runs"_s));
    half->setCurrentIndex(2);
    QCOMPARE(plot().points.size(), all - 20);
    QVERIFY2(plot().title.contains(u"runs that were fitted on lie in their 90 % band"_s),
             qPrintable(plot().title));
    half->setCurrentIndex(0);
    QCOMPARE(plot().points.size(), all);
}

void TestReportedPage::sortingKeepsTheChosenRun()
{
    m_page->showRun(u"meena"_s);
    const auto chosen = [&] {
        const QModelIndexList rows = table()->selectionModel()->selectedRows();
        return rows.isEmpty() ? QString() : rows.first().data().toString();
    };
    for (const int column : {0, 6, 1}) {
        table()->sortByColumn(column, Qt::DescendingOrder);
        QCOMPARE(chosen(), u"Meena"_s);
    }
    // The largest ratio stands first now.
    const QModelIndex top = table()->model()->index(0, 0);
    QCOMPARE(top.data().toString(), plot().points.back().name);
    m_page->findChild<QTabBar *>("runViews")->setCurrentIndex(1);
    QCOMPARE(chosen(), u"Meena"_s);
    auto *half = m_page->findChild<QComboBox *>("runHalf");
    for (const int shown : {1, 2, 0})
        half->setCurrentIndex(shown); // in one of the halves it is not shown
    QCOMPARE(chosen(), u"Meena"_s);
    m_page->findChild<QToolButton *>("openRun")->click();
    QCOMPARE(m_document->study().scenarios.front().name, std::string("Meena"));
}

/// Names of which four letters would be left, and remarks that would crowd the picture out.
void TestReportedPage::whatHasNoRoomIsLeftToTheTable()
{
    const auto textsAt = [&](double height, bool isUpright) {
        PlotItem item;
        item.setHeadingShown(false);
        item.setPlot(plot());
        item.setGeometry(QRectF(0, 0, 480, height));
        const auto &texts = item.frame().layout.texts;
        return std::ranges::count(texts, isUpright, &PlacedText::isUpright);
    };
    QVERIFY(textsAt(500, true) > 10);
    QCOMPARE(textsAt(180, true), 0);
    PlotItem item;
    PlotData data = plot();
    data.remarks = QStringList(4, u"A remark that takes a line of its own at any rate."_s);
    item.setHeadingShown(false);
    item.setPlot(data);
    const auto remarksAt = [&](double height) {
        item.setGeometry(QRectF(0, 0, 480, height));
        return std::ranges::count(item.frame().layout.texts, data.remarks.front(),
                                  &PlacedText::text);
    };
    QCOMPARE(remarksAt(500), 4);
    QVERIFY(remarksAt(180) < 4 && remarksAt(180) > 0);
}

void TestReportedPage::bothAxesAreOneSoThatTheDiagonalSaysEqual()
{
    m_page->findChild<QTabBar *>("runViews")->setCurrentIndex(1);
    QVERIFY(plot().isLogarithmic && plot().across.isLogarithmic);
    QVERIFY(plot().references.front().isDiagonal);
    const ValueScale up = valueScale(plot());
    const ValueScale across = acrossScale(plot());
    QCOMPARE(across.low, up.low);
    QCOMPARE(across.high, up.high);
    for (const PlotPoint &point : plot().points)
        QVERIFY(up.position(*point.x) > up.low && up.position(*point.x) < up.high);
}

void TestReportedPage::whatWasKnownChoosesTheRuns()
{
    m_page->showKnown(KnownBefore::Tokens);
    QVERIFY(plot().title.startsWith(u"12 of 12 "_s));
    for (const PlotPoint &point : plot().points)
        QVERIFY(point.basis.contains(u"billion tokens"_s) && !point.basis.contains(u"hours"_s));
    m_page->showKnown(KnownBefore::Power);
    QCOMPARE(plot().points.size(), 14U);
    QCOMPARE(m_page->findChild<QComboBox *>("knownBefore")->currentText(),
             u"hours and mean power"_s);
}

void TestReportedPage::aDotChoosesItsRow()
{
    emit m_page->chart()->entryChosen(u"meena"_s);
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().data().toString(), u"Meena"_s);
    m_page->chart()->refreshNow();
    for (const PlotPoint &point : plot().points)
        QCOMPARE(point.isChosen, point.id == "meena");
}

void TestReportedPage::theSourceOfTheChosenRunIsALink()
{
    auto *source = m_page->findChild<QLabel *>("runSource");
    QVERIFY(!source->text().contains(u"href"_s));
    m_page->showRun(u"vit-huge-imagenet"_s);
    QVERIFY(source->text().contains(u"href=\"https://arxiv.org/abs/2206.05229\""_s));
    QVERIFY(source->text().contains(u"Dodge et al. 2022"_s));
}

void TestReportedPage::aRunOpensAsAScenario()
{
    auto *open = m_page->findChild<QToolButton *>("openRun");
    QVERIFY(!open->isEnabled());
    m_page->showRun(u"gpt-3-175b"_s);
    open->click();
    const auto &scenarios = m_document->study().scenarios;
    QCOMPARE(scenarios.size(), 1U);
    const auto *hours = scenarios[0].values.find(Field::TrainingHours);
    QVERIFY(hours != nullptr);
    FF_CLOSE(std::get<Number>(*hours).value, 355.2, 1e-12);
    QVERIFY(!scenarios[0].values.has(Field::MachineAveragePower));
    m_document->undoStack()->undo();
    QVERIFY(m_document->study().scenarios.empty());
}

void TestReportedPage::aRunIsShownInTheCatalogue()
{
    QSignalSpy asked(m_page.get(), &Page::entryRequested);
    m_page->showRun(u"gpt-3-175b"_s);
    m_page->findChild<QToolButton *>("showRun")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<EntryKind>(), EntryKind::Model);
    QCOMPARE(asked[0][1].toString(), u"gpt-3-175b"_s);
}

void TestReportedPage::aHiddenPageComputesNothing()
{
    ReportedPage hidden(*m_document);
    hidden.chart()->refreshNow();
    QCOMPARE(hidden.findChild<QTableView *>("runTable")->model()->rowCount(), 0);
}

QTEST_MAIN(TestReportedPage)
#include "tst_reported_page.moc"
