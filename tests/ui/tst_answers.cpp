// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheet_study.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/trace_model.h"
#include "ui/widgets/comparability_banner.h"
#include "ui/widgets/explain_panel.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/tile_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

using namespace fourfold;
using namespace Qt::StringLiterals;

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anAmountAsksForItsExplanation();
    void whatOtherMethodsSayLeadsToThem();
    void anotherMethodExplainsItsOwnNumber();
    void errorsLeadToTheirField();
    void assumptionsAreWalkedThrough();
    void fromEightScenariosOnTilesAreASortedList();
    void manyTilesFollowOneStepLater();
    void tilesWithoutRoomAreAListToo();
    void columnsOfTheListLineUp();
    void amountsOnTheAxisHideNoText();
    void hiddenScenariosHaveNoTile();
    void theBannerNamesWhatDiffersAndAligns();
    void theExplanationNamesScenarioAndResult();
    void explanationsFollowEdits();
    void anAmountForOneIsExplainedFromTheWhole();
    void backReturnsToWhatWasExplainedBefore();
    void explanationsAreCopied();
    void anErrorExplainsNothingAndSaysWhy();

private:
    std::unique_ptr<StudyDocument> m_document;
};

void TestAnswers::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_document = std::make_unique<StudyDocument>(smallCatalog());
    QVERIFY(!m_document->replaceStudy(smallStudy()));
    m_document->recomputeNow();
}

void TestAnswers::anAmountAsksForItsExplanation()
{
    TileStrip strip(*m_document);
    const QSignalSpy spy(&strip, &TileStrip::explainRequested);
    const auto amounts = strip.findChildren<QPushButton *>(u"tileAmount"_s);
    QCOMPARE(amounts.size(), 3);
    QCOMPARE(amounts.at(1)->text(), u"17.51 kg"_s);
    amounts.at(1)->click();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first(), QVariantList({u"b"_s, u"training.operational_net_kg"_s}));
}

void TestAnswers::whatOtherMethodsSayLeadsToThem()
{
    TileStrip strip(*m_document);
    strip.resize(900, 200);
    const QSignalSpy spy(&strip, &TileStrip::methodsRequested);
    const auto others = strip.findChildren<LinkButton *>(u"tileOthers"_s);
    QCOMPARE(others.size(), 3);
    QVERIFY2(others.at(1)->text().contains(u"other method"_s), qPrintable(others.at(1)->text()));
    others.at(1)->click();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first(), QVariantList({u"b"_s}));
}

void TestAnswers::anotherMethodExplainsItsOwnNumber()
{
    ExplainPanel panel(*m_document);
    panel.explain(u"b"_s, u"training.facility_energy_kwh"_s);
    const QString byChosen = panel.result();
    panel.explain(u"b"_s, u"training.facility_energy_kwh"_s, {}, u"patterson"_s);
    QVERIFY2(panel.title().endsWith(u" by Patterson et al. 2021"_s), qPrintable(panel.title()));
    QCOMPARE(panel.result(), byChosen); // the two agree on the energy
    panel.explain(u"b"_s, u"training.facility_energy_kwh"_s, {}, u"measured"_s);
    QVERIFY(panel.result().isEmpty()); // nothing was measured
}

void TestAnswers::errorsLeadToTheirField()
{
    QVERIFY(!m_document->editField("a", Field::MapRegion, std::nullopt));
    m_document->recomputeNow();
    TileStrip strip(*m_document);
    const QSignalSpy spy(&strip, &TileStrip::fieldRequested);
    QVERIFY(!strip.findChild<QLabel *>(u"tileError"_s)->text().isEmpty());
    strip.findChild<QToolButton *>(u"tileGoTo"_s)->click();
    QCOMPARE(spy.first(), QVariantList({u"a"_s, u"map.carbon_intensity_g_per_kwh"_s}));
}

void TestAnswers::assumptionsAreWalkedThrough()
{
    QVERIFY(!m_document->editField("a", Field::MechanizationPue, std::nullopt));
    m_document->recomputeNow();
    TileStrip strip(*m_document);
    const QSignalSpy spy(&strip, &TileStrip::fieldRequested);
    auto *assumed = strip.findChild<QToolButton *>(u"tileAssumed"_s);
    QVERIFY(assumed->isEnabled());
    assumed->click();
    QCOMPARE(spy.first(), QVariantList({u"a"_s, u"mechanization.pue"_s}));
}

void TestAnswers::fromEightScenariosOnTilesAreASortedList()
{
    TileStrip strip(*m_document);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!m_document->duplicateScenario("b"));
    m_document->recomputeNow();
    QStringList amounts;
    for (const QPushButton *amount : strip.findChildren<QPushButton *>(u"tileAmount"_s))
        amounts += amount->text();
    const QString six = u"17.51 kg"_s;
    QCOMPARE(amounts, QStringList({u"2.398 kg"_s, six, six, six, six, six, six, u"134.8 kg"_s}));
}

void TestAnswers::manyTilesFollowOneStepLater()
{
    constexpr int kCopies = 57;
    TileStrip strip(*m_document);
    for (int i = 0; i < kCopies; ++i)
        QVERIFY(!m_document->duplicateScenario("b"));
    m_document->recomputeNow();
    QCoreApplication::processEvents();
    const auto cleanest = [&strip] {
        return strip.findChildren<QPushButton *>(u"tileAmount"_s).constFirst()->text();
    };
    QCOMPARE(strip.findChildren<QPushButton *>(u"tileAmount"_s).size(), kCopies + 3);
    QCOMPARE(cleanest(), u"2.398 kg"_s);
    QVERIFY(!m_document->setHidden("c", true));
    QCoreApplication::processEvents();
    QCOMPARE(cleanest(), u"17.51 kg"_s);
}

void TestAnswers::tilesWithoutRoomAreAListToo()
{
    const auto isList = [](const TileStrip &strip) {
        const auto cards = strip.findChildren<TileCard *>();
        return cards.size() > 1 && cards[0]->y() != cards[1]->y();
    };
    TileStrip strip(*m_document);
    strip.resize(900, 200);
    strip.show();
    QCoreApplication::processEvents();
    QVERIFY(!isList(strip));
    strip.resize(180, 200);
    QCoreApplication::processEvents();
    QVERIFY(isList(strip));
    strip.resize(900, 200);
    QCoreApplication::processEvents();
    QVERIFY(!isList(strip));
}

void TestAnswers::columnsOfTheListLineUp()
{
    TileStrip strip(*m_document);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!m_document->duplicateScenario("b"));
    m_document->recomputeNow();
    strip.resize(700, 300);
    strip.show();
    QCoreApplication::processEvents();
    for (const char *part : {"tileAmount", "tileRatio", "tileAssumed"}) {
        const auto lines = strip.findChildren<QWidget *>(QLatin1String(part));
        QCOMPARE(lines.size(), 8);
        for (const QWidget *line : lines) {
            QCOMPARE(line->x(), lines.front()->x());
            QCOMPARE(line->width(), lines.front()->width());
        }
    }
}

/// The axis of a line runs below its letter and texts.
void TestAnswers::amountsOnTheAxisHideNoText()
{
    TileStrip strip(*m_document);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!m_document->duplicateScenario("b"));
    m_document->recomputeNow();
    strip.resize(700, 300);
    strip.show();
    QCoreApplication::processEvents();
    constexpr int kDot = 6;
    for (const TileCard *card : strip.findChildren<TileCard *>()) {
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            if (label->isHidden())
                continue;
            const int middle = label->mapTo(card, label->rect().center()).y();
            QVERIFY2(middle + label->fontMetrics().height() / 2 <= card->height() - kDot,
                     qPrintable(label->text()));
        }
    }
}

void TestAnswers::hiddenScenariosHaveNoTile()
{
    TileStrip strip(*m_document);
    QVERIFY(!m_document->setHidden("b", true));
    m_document->recomputeNow();
    QCOMPARE(strip.findChildren<QPushButton *>(u"tileAmount"_s).size(), 2);
}

void TestAnswers::theBannerNamesWhatDiffersAndAligns()
{
    ComparabilityBanner banner(*m_document);
    QVERIFY(banner.isComparable());
    QVERIFY(!m_document->editField("c", Field::EmbodiedInclude, Value(true)));
    m_document->recomputeNow();
    QVERIFY(!banner.isComparable());
    QVERIFY2(banner.text().contains(u"C: "_s), qPrintable(banner.text()));
    banner.findChild<QPushButton *>(u"alignScenarios"_s)->click();
    m_document->recomputeNow();
    QVERIFY2(banner.isComparable(), qPrintable(banner.text()));
    QCOMPARE(m_document->undoStack()->count(), 2);
}

void TestAnswers::theExplanationNamesScenarioAndResult()
{
    ExplainPanel panel(*m_document);
    panel.explain(u"c"_s, u"total.co2e_net_kg"_s, u"mechanization.pue"_s);
    QVERIFY2(panel.title().contains(u"C, "_s), qPrintable(panel.title()));
    QCOMPARE(panel.result(), u"2.398 kg"_s);
    const auto *tree = panel.findChild<QTreeView *>(u"explainTree"_s);
    QCOMPARE(tree->currentIndex().data(TraceModel::FieldRole).toString(), u"mechanization.pue"_s);
    const QString card = panel.findChild<QTextBrowser *>(u"sourceCard"_s)->toPlainText();
    QVERIFY2(card.contains(u"Follows"_s), qPrintable(card));
}

void TestAnswers::explanationsFollowEdits()
{
    ExplainPanel panel(*m_document);
    panel.show();
    panel.explain(u"a"_s, u"total.co2e_kg"_s);
    QCOMPARE(panel.result(), u"134.8 kg"_s);
    QVERIFY(!m_document->editField("a", Field::MechanizationPue, Value(Number{3.18, {}})));
    m_document->recomputeNow();
    QCOMPARE(panel.result(), u"269.5 kg"_s); // twice 134.77
}

void TestAnswers::anAmountForOneIsExplainedFromTheWhole()
{
    QVERIFY(!m_document->editField("a", Field::ModelTokens, Number{2, {}}));
    m_document->recomputeNow();
    ExplainPanel panel(*m_document);
    panel.explain(u"a"_s, u"training.facility_energy_kwh"_s);
    const QString whole = panel.result();
    Settings settings = m_document->study().settings;
    settings.per = "training-token";
    QVERIFY(!m_document->setSettings(settings, u"Count"_s));
    m_document->recomputeNow();
    panel.explain(u"a"_s, u"training.facility_energy_kwh"_s);
    QVERIFY2(panel.result().startsWith(whole + u" ÷ 2.000 × 10⁹ = "_s)
                 && panel.result().endsWith(u" per training token"_s),
             qPrintable(panel.result()));
}

void TestAnswers::backReturnsToWhatWasExplainedBefore()
{
    ExplainPanel panel(*m_document);
    panel.explain(u"a"_s, u"total.co2e_kg"_s);
    panel.explain(u"b"_s, u"total.co2e_net_kg"_s);
    panel.findChild<QToolButton *>(u"explainBack"_s)->click();
    QCOMPARE(panel.result(), u"134.8 kg"_s);
}

void TestAnswers::explanationsAreCopied()
{
    ExplainPanel panel(*m_document);
    panel.explain(u"a"_s, u"total.co2e_kg"_s);
    const auto *copy = panel.findChild<QToolButton *>(u"explainCopy"_s);
    QStringList texts;
    for (QAction *action : copy->menu()->actions()) {
        action->trigger();
        texts += QApplication::clipboard()->text();
        QVERIFY(texts.last().contains(u"1.59"_s));
    }
    QCOMPARE(texts.size(), 3);
    QCOMPARE(texts.removeDuplicates(), 0);
}

void TestAnswers::anErrorExplainsNothingAndSaysWhy()
{
    ExplainPanel panel(*m_document);
    panel.show();
    panel.explain(u"a"_s, u"total.co2e_kg"_s);
    QVERIFY(!m_document->editField("a", Field::MapRegion, std::nullopt));
    m_document->recomputeNow();
    QVERIFY(panel.result().isEmpty());
    QCOMPARE(panel.model().rowCount(), 0);
}

QTEST_MAIN(TestAnswers)
#include "tst_answers.moc"
