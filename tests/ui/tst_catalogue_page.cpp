// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_window.h"
#include "ui/charts/chart_panel.h"
#include "ui/dialogs/entry_editor.h"
#include "ui/pages/catalogue_page.h"
#include "ui/pages/compare_page.h"
#include "ui/presentation/entry_table_model.h"
#include "ui/widgets/problem_bar.h"
#include "ui/widgets/sheet_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>

#include <memory>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

const std::string kA100 = "nvidia-a100-sxm4-40";

} // namespace

class TestCataloguePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyKindHasATabAndItsEntries();
    void typingFiltersAndKeepsWhatIsCurrent();
    void theCardTellsTheSourceOfTheSelectedEntry();
    void selectedEntriesStandSideBySide();
    void aDotChoosesItsEntry();
    void kindsWithoutAPlotSaySo();
    void useIsOneUndoStep();
    void aDoubleClickPutsTheEntryIntoTheScenario();
    void anEntryIsDroppedOnAColumn();
    void kindsThatNoFieldNamesCannotBeUsed();
    void anEntryIsWrittenInTheForm();
    void aDeletedEntryCanBePutBack();
    void aBadFileIsToldInPlace();
    void publishedRunsAreChosenUndoably();
    void theLanguageSwitchesWhileOpen();

private:
    [[nodiscard]] QTableView &table() { return *m_page->findChild<QTableView *>(u"entryTable"_s); }
    [[nodiscard]] QToolButton &button(const QString &name)
    {
        return *m_page->findChild<QToolButton *>(name);
    }
    [[nodiscard]] QString problem() { return m_page->findChild<ProblemBar *>()->text(); }
    [[nodiscard]] const Scenario &first() { return m_test->document().study().scenarios.front(); }

    std::unique_ptr<TestWindow> m_test;
    CataloguePage *m_page = nullptr;
};

void TestCataloguePage::init()
{
    m_test = std::make_unique<TestWindow>();
    QVERIFY(m_test->window().session().openNew(sampleStudy()));
    auto *pages = m_test->window().findChild<QTabWidget *>();
    QVERIFY(m_test->window().findChild<CataloguePage *>() == nullptr); // not before it is looked at
    pages->setCurrentWidget(pages->findChild<QWidget *>(u"cataloguePage"_s));
    m_test->window().show();
    QTRY_VERIFY((m_page = m_test->window().findChild<CataloguePage *>()) != nullptr);
    m_page->showEntry(EntryKind::Accelerator, kA100);
}

void TestCataloguePage::cleanup()
{
    m_test->document().undoStack()->setClean();
    m_test.reset();
}

void TestCataloguePage::everyKindHasATabAndItsEntries()
{
    auto *kinds = m_page->findChild<QTabBar *>(u"kinds"_s);
    QCOMPARE(kinds->count(), static_cast<int>(kEntryKindCount));
    for (int tab = 0; tab < kinds->count(); ++tab) {
        kinds->setCurrentIndex(tab);
        const auto kind = static_cast<EntryKind>(tab);
        QCOMPARE(m_page->model().kind(), kind);
        QCOMPARE(table().model()->rowCount(),
                 static_cast<int>(m_test->document().catalog().entries(kind).size()));
    }
}

void TestCataloguePage::typingFiltersAndKeepsWhatIsCurrent()
{
    auto *filter = m_page->findChild<QLineEdit *>(u"entryFilter"_s);
    QTest::keyClicks(filter, u"nvidia a100"_s);
    QVERIFY(m_page->model().rowCount() > 1 && m_page->model().rowCount() < 10);
    QCOMPARE(m_page->selection().front()->id, kA100);
    QVERIFY(m_page->findChild<QLabel *>(u"entryCount"_s)->text().endsWith(u" of 126"_s));
    auto *vendor = m_page->findChild<QComboBox *>(u"facet0"_s);
    filter->clear();
    vendor->setCurrentText(u"Google"_s);
    emit vendor->activated(vendor->currentIndex());
    for (const Entry *entry : m_page->model().shown())
        QCOMPARE(entry->text(TextProperty::Vendor), std::string_view("Google"));
}

void TestCataloguePage::theCardTellsTheSourceOfTheSelectedEntry()
{
    const QString card = m_page->findChild<QTextBrowser *>(u"entryCard"_s)->toPlainText();
    QVERIFY2(card.contains(u"400 W"_s), qPrintable(card));
    QVERIFY2(card.contains(u"licence: "_s), qPrintable(card));
    QVERIFY2(card.contains(u"Rated power"_s), qPrintable(card));
}

void TestCataloguePage::selectedEntriesStandSideBySide()
{
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_page->selection().size(), std::size_t{2});
    const auto *together = m_page->findChild<QTableView *>(u"sideBySide"_s);
    QCOMPARE(together->model()->columnCount(), 2);
    QCOMPARE(together->model()->headerData(1, Qt::Horizontal).toString(),
             QString::fromStdString(m_page->model().shown()[1]->name));
}

void TestCataloguePage::aDotChoosesItsEntry()
{
    m_page->findChild<QTabBar *>(u"views"_s)->setCurrentIndex(2);
    m_page->chart()->refreshNow();
    const PlotData &plot = m_page->chart()->plot();
    QCOMPARE(plot.points.size(), m_page->model().shown().size());
    const auto chosen = std::ranges::find(plot.points, true, &PlotPoint::isChosen);
    QVERIFY(chosen != plot.points.end());
    QCOMPARE(chosen->id, kA100);
    emit m_page->chart()->entryChosen(QString::fromStdString(plot.points.front().id));
    QCOMPARE(m_page->selection().front()->id, plot.points.front().id);
}

void TestCataloguePage::kindsWithoutAPlotSaySo()
{
    m_page->findChild<QTabBar *>(u"views"_s)->setCurrentIndex(2);
    QVERIFY(m_page->chart()->isVisible());
    m_page->showKind(EntryKind::Cpu);
    QVERIFY(!m_page->chart()->isVisible());
    m_page->showKind(EntryKind::CloudRegion);
    QVERIFY(m_page->chart()->isVisible());
}

void TestCataloguePage::useIsOneUndoStep()
{
    const Study before = m_test->document().study();
    button(u"useEntry"_s).click();
    QCOMPARE(problem(), QString());
    QCOMPARE(*first().values.find(Field::MachineAccelerator), Value(kA100));
    QVERIFY2(m_test->document().undoStack()->undoText().startsWith(u"Use A100 SXM4 40GB in "_s),
             qPrintable(m_test->document().undoStack()->undoText()));
    m_test->document().undoStack()->undo();
    QVERIFY(m_test->document().study() == before);
}

void TestCataloguePage::aDoubleClickPutsTheEntryIntoTheScenario()
{
    const std::string second = m_test->document().study().scenarios[1].id;
    m_page->setScenario(QString::fromStdString(second));
    emit table().activated(table().currentIndex());
    QCOMPARE(*m_test->document().study().scenarios[1].values.find(Field::MachineAccelerator),
             Value(kA100));
}

void TestCataloguePage::anEntryIsDroppedOnAColumn()
{
    auto *sheet = m_test->window().findChild<SheetView *>(u"pinnedSheet"_s);
    const std::unique_ptr<QMimeData> data(m_page->model().mimeData({table().currentIndex()}));
    const QPoint place(sheet->columnViewportPosition(0) + sheet->columnWidth(0) / 2, 20);
    QDragEnterEvent enter(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(sheet->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    const QImage before = sheet->viewport()->grab().toImage();
    QApplication::sendEvent(sheet->viewport(), &move);
    QVERIFY(move.isAccepted());
    QVERIFY(sheet->viewport()->grab().toImage() != before); // the column is framed
    QDropEvent drop(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(sheet->viewport(), &drop);
    QCOMPARE(*first().values.find(Field::MachineAccelerator), Value(kA100));
    QCOMPARE(m_test->document().undoStack()->count(), 1);
}

void TestCataloguePage::kindsThatNoFieldNamesCannotBeUsed()
{
    QVERIFY(button(u"useEntry"_s).isEnabled());
    m_page->showKind(EntryKind::Cpu);
    QVERIFY(!button(u"useEntry"_s).isEnabled());
    for (const EntryKind kind :
         {EntryKind::Model, EntryKind::Datacenter, EntryKind::GridRegion, EntryKind::CloudRegion}) {
        m_page->showKind(kind);
        QVERIFY(button(u"useEntry"_s).isEnabled());
    }
}

void TestCataloguePage::anEntryIsWrittenInTheForm()
{
    QStringList told;
    QTimer::singleShot(0, this, [&] {
        auto *editor = qobject_cast<EntryEditor *>(QApplication::activeModalWidget());
        const auto type = [&](const char *key, const QString &text) {
            auto *line = editor->findChild<QLineEdit *>(QLatin1StringView(key));
            line->selectAll();
            QTest::keyClicks(line, text);
        };
        const auto problemAt = [&](const char *key) {
            return editor->findChild<QLabel *>(u"problem-"_s + QLatin1StringView(key))->text();
        };
        type("name", u"Big Chip"_s);
        type("tdp_w", u"-5"_s);
        editor->accept();
        told = {problemAt("tdp_w"), problemAt("source")};
        type("tdp_w", u"321"_s);
        type("source", u"our meter"_s);
        editor->accept();
        if (editor->isVisible())
            editor->reject();
    });
    button(u"newEntry"_s).click();
    QCOMPARE(told, QStringList({u"The number must be between 0.1 and 1,000,000."_s,
                                u"This must be given."_s}));
    QCOMPARE(m_page->selection().front()->id, std::string("big-chip"));
    QCOMPARE(m_page->selection().front()->layer, Layer::User);
    QVERIFY(QFile::exists(m_test->path(u"catalog/own-entries.json"_s)));
}

void TestCataloguePage::aDeletedEntryCanBePutBack()
{
    QVERIFY(!button(u"deleteEntry"_s).isEnabled()); // built in
    QFile pack(m_test->path(u"pack.json"_s));
    QVERIFY(pack.open(QIODevice::WriteOnly));
    pack.write(R"({"format": "fourfold-catalog", "version": 1, "kind": "accelerator", "entries": [
{"id": "ours", "name": "Ours", "tdp_w": 300, "source": "s"}]})");
    pack.close();
    m_page->importFrom(pack.fileName());
    QCOMPARE(problem(), QString());
    m_page->showEntry(EntryKind::Accelerator, "ours");
    button(u"deleteEntry"_s).click();
    QVERIFY(m_page->model().rowOf("ours") < 0);
    QVERIFY(problem().contains(u"Ours"_s));
    emit m_page->findChild<ProblemBar *>()->repairChosen(0);
    QVERIFY(m_page->model().rowOf("ours") >= 0);
    QCOMPARE(problem(), QString());
}

void TestCataloguePage::aBadFileIsToldInPlace()
{
    QFile pack(m_test->path(u"pack.json"_s));
    QVERIFY(pack.open(QIODevice::WriteOnly));
    pack.write("{\"format\": \"fourfold-catalog\", \"version\": 1, \"kind\": \"model\",\n"
               "\"entries\": [\n{\"id\": \"x\", \"name\": \"X\", \"pue\": 0.5, \"source\": "
               "\"s\"}]}");
    pack.close();
    m_page->importFrom(pack.fileName());
    QVERIFY2(problem().startsWith(u"pack.json: line 3"_s), qPrintable(problem()));
}

void TestCataloguePage::publishedRunsAreChosenUndoably()
{
    auto *pages = m_test->window().findChild<QTabWidget *>();
    pages->setCurrentIndex(0);
    auto *bars = m_test->window().findChild<ComparePage *>();
    bars->setReferences({"gpt-3-175b"});
    QCOMPARE(m_test->document().study().settings.references,
             std::vector<std::string>{"gpt-3-175b"});
    QCOMPARE(bars->findChild<QToolButton *>(u"references"_s)->text(), u"Reference runs: 1…"_s);
    bars->chart()->refreshNow();
    QVERIFY(bars->chart()->plot().categories.back().citation.has_value());
    m_test->document().undoStack()->undo();
    QVERIFY(m_test->document().study().settings.references.empty());
}

void TestCataloguePage::theLanguageSwitchesWhileOpen()
{
    m_test->language().use(u"zh_CN"_s);
    QTRY_COMPARE(button(u"useEntry"_s).text(), u"放入"_s);
    QCOMPARE(m_page->findChild<QTabBar *>(u"kinds"_s)->tabText(0), u"加速器"_s);
    m_test->language().use(u"en"_s);
    QTRY_COMPARE(button(u"useEntry"_s).text(), u"Put in"_s);
}

QTEST_MAIN(TestCataloguePage)
#include "tst_catalogue_page.moc"
