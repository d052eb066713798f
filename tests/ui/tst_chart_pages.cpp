// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plotted_study.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_table_model.h"
#include "ui/charts/plot_view.h"
#include "ui/charts/render/plot_item.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/four_ms_page.h"
#include "ui/presentation/study_document.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <memory>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

/// The widgets that take the focus and have no name for a screen reader.
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

void pick(QWidget &page, const char *name, int index)
{
    auto *list = page.findChild<QComboBox *>(QLatin1String(name));
    list->setCurrentIndex(index);
    emit list->activated(index);
}

} // namespace

class TestChartPages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aVisibleChartFollowsAnEdit();
    void aHiddenChartCatchesUpWhenShown();
    void equalResultsChangeNothing();
    void pickersAreUndoableSettings_data();
    void pickersAreUndoableSettings();
    void aClickOnABarAsksForItsExplanation();
    void theKeyboardWalksThroughTheMarks();
    void theEndsOfTheWayArePicked();
    void aClickOnAnMChoosesItsGroup();
    void comparabilityStandsBesideTheRatio();
    void theStripIsAlwaysInTheSameOrder();
    void copyingPutsPictureAndTableOnTheClipboard();
    void theTableShowsWhatThePictureShows();
    void aTableIsMadeWhenItIsLookedAt();
    void exportingWritesOrSaysWhyNot();
    void everythingReachedHasAName();

private:
    std::unique_ptr<StudyDocument> m_document;
};

void TestChartPages::init()
{
    m_document = std::make_unique<StudyDocument>(Catalog());
    QVERIFY(!m_document->replaceStudy(patterson2021().study));
    m_document->recomputeNow();
}

void TestChartPages::cleanup()
{
    m_document.reset();
}

void TestChartPages::aVisibleChartFollowsAnEdit()
{
    ComparePage page(*m_document);
    page.show();
    QCOMPARE(page.chart()->plot().categories[0].label, u"134.8 kg"_s);
    QVERIFY(!m_document->editField("a", Field::MapIntensity, Value(Number{858, {}})));
    QTRY_COMPARE(page.chart()->plot().categories[0].label, u"269.5 kg"_s);
}

void TestChartPages::aHiddenChartCatchesUpWhenShown()
{
    ChartPanel panel(*findChart("compare"), *m_document);
    panel.show();
    panel.hide();
    QVERIFY(!m_document->editField("a", Field::MapIntensity, Value(Number{858, {}})));
    m_document->recomputeNow();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(panel.plot().categories[0].label, u"134.8 kg"_s);
    panel.show();
    QCOMPARE(panel.plot().categories[0].label, u"269.5 kg"_s);
}

void TestChartPages::equalResultsChangeNothing()
{
    ChartPanel panel(*findChart("compare"), *m_document);
    panel.show();
    const QSignalSpy changes(&panel, &ChartPanel::plotChanged);
    panel.refreshNow();
    QCOMPARE(changes.count(), 0);
    QVERIFY(!m_document->editField("a", Field::MapIntensity, Value(Number{430, {}})));
    m_document->recomputeNow();
    panel.refreshNow();
    QCOMPARE(changes.count(), 1);
}

void TestChartPages::pickersAreUndoableSettings_data()
{
    QTest::addColumn<QString>("picker");
    QTest::addColumn<int>("index");
    QTest::newRow("metric") << u"metric"_s << 1;
    QTest::newRow("functional unit") << u"per"_s << 3;
    QTest::newRow("stacking") << u"stacking"_s << 1;
    QTest::newRow("scale") << u"scale"_s << 1;
    QTest::newRow("values") << u"values"_s << 1;
    QTest::newRow("basis") << u"basis"_s << 0;
}

void TestChartPages::pickersAreUndoableSettings()
{
    QFETCH(QString, picker);
    QFETCH(int, index);
    ComparePage page(*m_document);
    page.show();
    const Settings before = m_document->study().settings;
    auto *list = page.findChild<QComboBox *>(picker);
    const int shown = list->currentIndex();
    QVERIFY(shown != index);
    pick(page, qPrintable(picker), index);
    QVERIFY(m_document->study().settings != before);
    QVERIFY(!m_document->undoStack()->undoText().isEmpty());
    m_document->undoStack()->undo();
    QVERIFY(m_document->study().settings == before);
    QCOMPARE(list->currentIndex(), shown);
}

void TestChartPages::aClickOnABarAsksForItsExplanation()
{
    ComparePage page(*m_document);
    page.resize(700, 500);
    page.show();
    auto *view = page.findChild<PlotView *>("plot");
    QSignalSpy asked(&page, &ComparePage::explainRequested);
    const QPointF centre = view->item().marks().front().area.center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(centre));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toString(), u"a"_s);
    QCOMPARE(asked[0][1].toString(), u"training.co2e_net_kg"_s);
}

void TestChartPages::theKeyboardWalksThroughTheMarks()
{
    ComparePage page(*m_document);
    page.show();
    auto *view = page.findChild<PlotView *>("plot");
    QSignalSpy asked(&page, &ComparePage::explainRequested);
    for (const Qt::Key key :
         {Qt::Key_Right, Qt::Key_Right, Qt::Key_Return, Qt::Key_Home, Qt::Key_Left, Qt::Key_Return})
        QTest::keyClick(view, key);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked[0][0].toString(), u"c"_s); // two to the right
    QCOMPARE(asked[1][0].toString(), u"c"_s); // round from the first to the last
}

void TestChartPages::theEndsOfTheWayArePicked()
{
    FourMsPage page(*m_document);
    page.show();
    const auto *finding = page.findChild<QLabel *>("finding");
    QCOMPARE(finding->text(), u"56.2 times less CO₂e, net"_s);
    pick(page, "to", 1);
    QTRY_COMPARE(finding->text(), u"7.70 times less CO₂e, net"_s);
    QCOMPARE(QString::fromStdString(m_document->study().settings.from), u"a"_s);
    m_document->undoStack()->undo();
    QTRY_COMPARE(finding->text(), u"56.2 times less CO₂e, net"_s);
}

void TestChartPages::aClickOnAnMChoosesItsGroup()
{
    FourMsPage page(*m_document);
    page.resize(700, 500);
    page.show();
    auto *view = page.findChild<PlotView *>("plot");
    QList<Group> chosen;
    connect(&page, &FourMsPage::groupActivated, this, [&](Group group) { chosen += group; });
    QSignalSpy asked(&page, &FourMsPage::explainRequested);
    for (const std::size_t mark : {std::size_t{2}, std::size_t{5}}) {
        const QPointF centre = view->item().marks()[mark].area.center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(centre));
    }
    QCOMPARE(chosen, QList{Group::Machine});
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][1].toString(), u"total.co2e_net_kg"_s);
}

void TestChartPages::comparabilityStandsBesideTheRatio()
{
    FourMsPage page(*m_document);
    page.show();
    const auto *label = page.findChild<QLabel *>("comparability");
    QVERIFY(page.chart()->plot().differences.isEmpty());
    QCOMPARE(label->text(), QString()); // the window says it of pairs with the baseline
    pick(page, "from", 1);
    QTRY_VERIFY(label->text().startsWith(u"✓"_s));
    QVERIFY(!m_document->editField("c", Field::EmbodiedInclude, Value(true)));
    QTRY_VERIFY(!page.chart()->plot().differences.isEmpty());
    QVERIFY(label->text().startsWith(u"⚠"_s));
}

void TestChartPages::theStripIsAlwaysInTheSameOrder()
{
    for (const ChartRow &chart : chartTable()) {
        ChartPanel panel(chart, *m_document);
        QStringList texts;
        for (const QToolButton *button : panel.findChildren<QToolButton *>())
            texts += button->text();
        QCOMPARE(texts.join(u" · "_s),
                 u"Copy chart · Copy data · SVG · PDF · PNG · CSV · Table · Explain"_s);
    }
}

void TestChartPages::copyingPutsPictureAndTableOnTheClipboard()
{
    ChartPanel panel(*findChart("factors"), *m_document);
    panel.show();
    panel.findChild<QToolButton *>("copyChart")->click();
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"image/svg+xml"_s));
    panel.findChild<QToolButton *>("copyData")->click();
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasImage());
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Machine\t4.6"_s));
}

void TestChartPages::theTableShowsWhatThePictureShows()
{
    ChartPanel panel(*findChart("compare"), *m_document);
    panel.show();
    panel.findChild<QToolButton *>("table")->click();
    const auto *table = panel.findChild<QTableView *>("plotTable");
    QVERIFY(table->isVisible());
    const QAbstractItemModelTester tester(table->model());
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(1, 3).data().toString(), u"17.51 kg"_s);
    QCOMPARE(table->model()->headerData(3, Qt::Horizontal).toString(), u"Total"_s);
    QVERIFY(!m_document->editField("b", Field::MapMatchedCleanShare, Value(Number{0, {}})));
    QTRY_COMPARE(table->model()->index(1, 3).data().toString(), u"104.8 kg"_s);
}

void TestChartPages::aTableIsMadeWhenItIsLookedAt()
{
    ChartPanel panel(*findChart("compare"), *m_document);
    panel.show();
    QTRY_VERIFY(!panel.plot().categories.empty());
    const auto *table = panel.findChild<QTableView *>("plotTable");
    QCOMPARE(table->model()->rowCount(), 0);
    panel.setTableShown(true);
    QCOMPARE(table->model()->rowCount(), 3);
}

void TestChartPages::exportingWritesOrSaysWhyNot()
{
    const QTemporaryDir folder;
    ChartPanel panel(*findChart("compare"), *m_document);
    panel.show();
    const auto *status = panel.findChild<QLabel *>("chartStatus");
    for (const QString &name : {u"a.svg"_s, u"a.pdf"_s, u"a.png"_s, u"a.csv"_s}) {
        QVERIFY(panel.exportTo(folder.filePath(name)));
        QVERIFY(QFile(folder.filePath(name)).size() > 100);
    }
    QVERIFY(status->text().contains(u"a.csv"_s));
    const QSignalSpy exported(&panel, &ChartPanel::exported);
    QVERIFY(!panel.exportTo(folder.filePath(u"a.gif"_s)));
    QVERIFY(exported[0][0].toString().contains(u"a.gif"_s));
    QVERIFY(!panel.exportTo(folder.filePath(u"missing/a.svg"_s)));
    QVERIFY(exported[1][0].toString().contains(u"missing/a.svg"_s));
    QVERIFY(!status->isVisible());
    QVERIFY(panel.exportTo(folder.filePath(u"a.svg"_s)));
    QCOMPARE(exported[2][0].toString(), QString());
}

void TestChartPages::everythingReachedHasAName()
{
    ComparePage compare(*m_document);
    compare.show();
    QCOMPARE(unnamedWidgets(compare), QString());
    compare.chart()->setTableShown(true);
    QCOMPARE(unnamedWidgets(compare), QString());
    FourMsPage fourMs(*m_document);
    fourMs.show();
    QCOMPARE(unnamedWidgets(fourMs), QString());
}

QTEST_MAIN(TestChartPages)
#include "tst_chart_pages.moc"
