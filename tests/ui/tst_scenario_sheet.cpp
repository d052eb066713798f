// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheet_study.h"
#include "ui/presentation/field_table_model.h"
#include "ui/presentation/study_document.h"
#include "ui/widgets/cell_menu.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/scenario_actions.h"
#include "ui/widgets/scenario_header.h"
#include "ui/widgets/scenario_sheet.h"
#include "ui/widgets/sheet_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace fourfold;
using namespace Qt::StringLiterals;

class TestScenarioSheet : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typingReplacesAValue();
    void aRangeIsTypedAsText();
    void wrongTextKeepsTheEditorAndTheStudy();
    void escapeLeavesTheValue();
    void deleteResetsACell();
    void arrowsCrossTheBorderOfTheBaseline();
    void tabGoesToTheNextCell();
    void enterOnAGroupFoldsIt();
    void spaceTogglesAFlag();
    void choicesArePickedFromAList();
    void entriesAreFoundByTyping();
    void theBaselineStaysWhileTheRestScrolls();
    void theWheelChangesNoValue();
    void copiedCellsCanBePasted();
    void aDoubleClickRenamesAScenario();
    void theEyeHidesAScenarioFromCharts();
    void actionsAddMoveAndRemove();
    void aHiddenFieldIsShownOnRequest();
    void everyInputHasAnAccessibleName();
    void anEmptyStudySaysWhatToDo();
    void aLongNameOfAnEntryGetsTwoLines();
    void cellsAreExplainedInTheBasisOfTheStudy();
    void turnedItShowsEveryScenarioAsARow();
    void turnedItIsEditedInPlace();
    void turnedItKeepsWhatIsSelected();
    void turnedItsHeadsRenameAndHide();

private:
    SheetView &view(const char *name) const
    {
        auto *found = m_sheet->findChild<SheetView *>(QLatin1String(name));
        Q_ASSERT(found != nullptr);
        return *found;
    }
    SheetView &pinned() const { return view("pinnedSheet"); }
    SheetView &scrolling() const { return view("scrollingSheet"); }
    SheetView &goTo(const char *id, Field field) const
    {
        m_sheet->showField(id, field);
        return m_sheet->model().indexOf(id, field).column() == 0 ? pinned() : scrolling();
    }
    FieldEdit *editor() const { return m_sheet->findChild<FieldEdit *>(u"cellEditor"_s); }
    QString textAt(const char *id, Field field) const
    {
        m_document->recomputeNow();
        return m_sheet->model().indexOf(id, field).data().toString();
    }

    std::unique_ptr<StudyDocument> m_document;
    std::unique_ptr<ScenarioSheet> m_sheet;
};

void TestScenarioSheet::init()
{
    m_document = std::make_unique<StudyDocument>(smallCatalog());
    QVERIFY(!m_document->replaceStudy(smallStudy()));
    m_document->recomputeNow();
    m_sheet = std::make_unique<ScenarioSheet>(*m_document);
    m_sheet->resize(900, 620);
    m_sheet->show();
    QVERIFY(QTest::qWaitForWindowActive(m_sheet.get()));
}

void TestScenarioSheet::cleanup()
{
    m_sheet.reset();
    m_document.reset();
}

void TestScenarioSheet::typingReplacesAValue()
{
    SheetView &cells = goTo("a", Field::MachineDevices);
    QTest::keyClicks(&cells, u"1"_s);
    QVERIFY(editor() != nullptr);
    QTest::keyClicks(editor(), u"6"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(textAt("a", Field::MachineDevices), u"16"_s);
    QCOMPARE(textAt("c", Field::MachineDevices), u"16"_s);
}

void TestScenarioSheet::aRangeIsTypedAsText()
{
    SheetView &cells = goTo("b", Field::MapIntensity);
    QTest::keyClick(&cells, Qt::Key_F2);
    QTest::keyClicks(editor(), u"500 +- 10 %"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(textAt("b", Field::MapIntensity), u"500 ± 10\u00a0%"_s);
}

void TestScenarioSheet::wrongTextKeepsTheEditorAndTheStudy()
{
    const Study before = m_document->study();
    SheetView &cells = goTo("b", Field::MechanizationPue);
    QTest::keyClick(&cells, Qt::Key_F2);
    QTest::keyClicks(editor(), u"0.9"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QVERIFY(editor() != nullptr && editor()->isVisible());
    QCOMPARE(editor()->text(), u"0.9"_s);
    QVERIFY2(editor()->message().contains(u"between 1 and 5"_s), qPrintable(editor()->message()));
    QVERIFY(m_sheet->findChild<QLabel *>(u"fieldMessage"_s)->isVisible());
    QVERIFY(m_document->study() == before);
    QTest::keyClicks(editor(), u"5"_s); // 0.95 still is none, but the message is gone meanwhile
    QVERIFY(editor()->message().isEmpty());
}

void TestScenarioSheet::escapeLeavesTheValue()
{
    const Study before = m_document->study();
    SheetView &cells = goTo("b", Field::MechanizationPue);
    QTest::keyClick(&cells, Qt::Key_F2);
    QTest::keyClicks(editor(), u"2"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QVERIFY(m_document->study() == before);
}

void TestScenarioSheet::deleteResetsACell()
{
    SheetView &cells = goTo("b", Field::MechanizationPue);
    QTest::keyClick(&cells, Qt::Key_Delete);
    QCOMPARE(textAt("b", Field::MechanizationPue), u"1.59"_s);
    m_document->undoStack()->undo();
    QCOMPARE(textAt("b", Field::MechanizationPue), u"1.11"_s);
}

void TestScenarioSheet::arrowsCrossTheBorderOfTheBaseline()
{
    goTo("a", Field::MechanizationPue);
    QTest::keyClick(&pinned(), Qt::Key_Right);
    QVERIFY(scrolling().hasFocus());
    QCOMPARE(m_sheet->currentScenario(), "b");
    QTest::keyClick(&scrolling(), Qt::Key_Left);
    QVERIFY(pinned().hasFocus());
    QCOMPARE(m_sheet->currentScenario(), "a");
}

void TestScenarioSheet::tabGoesToTheNextCell()
{
    goTo("a", Field::MechanizationPue);
    QTest::keyClick(&pinned(), Qt::Key_Tab);
    QCOMPARE(m_sheet->currentScenario(), "b");
    goTo("c", Field::MechanizationPue);
    QTest::keyClick(&scrolling(), Qt::Key_Tab); // over the header of the next group
    QCOMPARE(m_sheet->currentScenario(), "a");
    QCOMPARE(m_sheet->currentField(), Field::MapRegion);
}

void TestScenarioSheet::enterOnAGroupFoldsIt()
{
    FieldTableModel &model = m_sheet->model();
    const int rows = model.rowCount();
    pinned().goTo(model.index(0, 0));
    QTest::keyClick(&pinned(), Qt::Key_Return);
    QVERIFY(model.rowCount() < rows);
    QVERIFY(model.isFolded(Group::Use));
}

void TestScenarioSheet::spaceTogglesAFlag()
{
    SheetView &cells = goTo("b", Field::EmbodiedInclude);
    QTest::keyClick(&cells, Qt::Key_Space);
    QCOMPARE(textAt("b", Field::EmbodiedInclude), u"yes"_s);
    QCOMPARE(textAt("a", Field::EmbodiedInclude), u"no"_s);
}

void TestScenarioSheet::choicesArePickedFromAList()
{
    SheetView &cells = goTo("b", Field::TrainingBasis);
    QTest::keyClick(&cells, Qt::Key_F2);
    auto *combo = m_sheet->findChild<QComboBox *>(u"cellEditor"_s);
    QVERIFY(combo != nullptr);
    QCOMPARE(combo->currentText(), u"Compute"_s);
    combo->setCurrentIndex(2);
    QTest::keyClick(combo, Qt::Key_Return);
    QCOMPARE(textAt("b", Field::TrainingBasis), u"Measured energy"_s);
}

void TestScenarioSheet::entriesAreFoundByTyping()
{
    SheetView &cells = goTo("b", Field::MachineAccelerator);
    QTest::keyClicks(&cells, u"t"_s);
    QVERIFY(editor() != nullptr);
    QTest::keyClicks(editor(), u"pu"_s);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup != nullptr);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(textAt("b", Field::MachineAccelerator), u"Google TPU v2"_s);
    const Value *given =
        findScenario(m_document->study(), "b")->values.find(Field::MachineAccelerator);
    QCOMPARE(std::get<std::string>(*given), "google-tpu-v2");
}

void TestScenarioSheet::theBaselineStaysWhileTheRestScrolls()
{
    for (int i = 0; i < 17; ++i)
        QVERIFY(!m_document->duplicateScenario("c"));
    m_document->recomputeNow();
    QApplication::processEvents();
    QCOMPARE(m_sheet->model().columnCount(), 20);
    const int before = pinned().columnViewportPosition(0);
    scrolling().horizontalScrollBar()->setValue(scrolling().horizontalScrollBar()->maximum());
    QVERIFY(scrolling().horizontalScrollBar()->maximum() > 0);
    QCOMPARE(pinned().columnViewportPosition(0), before);
    QVERIFY(scrolling().isColumnHidden(0));
    m_sheet->model().setRows(FieldTableModel::Rows::All);
    QApplication::processEvents();
    scrolling().verticalScrollBar()->setValue(100);
    QCOMPARE(pinned().verticalScrollBar()->value(), 100);
}

void TestScenarioSheet::theWheelChangesNoValue()
{
    const Study before = m_document->study();
    for (SheetView *cells : {&pinned(), &scrolling()}) {
        const QPointF place(20, 60);
        QWheelEvent wheel(place, cells->viewport()->mapToGlobal(place), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(cells->viewport(), &wheel);
    }
    QVERIFY(m_document->study() == before);
}

void TestScenarioSheet::copiedCellsCanBePasted()
{
    SheetView &from = goTo("a", Field::MechanizationPue);
    QTest::keyClick(&from, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"1.59"_s);
    SheetView &to = goTo("c", Field::MechanizationPue);
    QTest::keyClick(&to, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textAt("c", Field::MechanizationPue), u"1.59"_s);
}

void TestScenarioSheet::aDoubleClickRenamesAScenario()
{
    auto *header = qobject_cast<ScenarioHeader *>(scrolling().horizontalHeader());
    const QPoint name(header->sectionViewportPosition(1) + header->sectionSize(1) / 2, 10);
    QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, name);
    auto *edit = header->findChild<QLineEdit *>(u"nameEditor"_s);
    QVERIFY(edit->isVisible());
    QTest::keyClicks(edit, u"Oklahoma"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(findScenario(m_document->study(), "b")->name, "Oklahoma");
    QCOMPARE(m_sheet->model().headerData(1, Qt::Horizontal).toString(), u"Oklahoma"_s);
}

void TestScenarioSheet::theEyeHidesAScenarioFromCharts()
{
    auto *header = qobject_cast<ScenarioHeader *>(scrolling().horizontalHeader());
    const QPoint eye(header->sectionViewportPosition(1) + header->sectionSize(1) - 12, 10);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, eye);
    QCOMPARE(m_document->study().settings.hidden, std::vector<std::string>{"b"});
    QVERIFY(m_sheet->model().headerData(1, Qt::Horizontal, FieldTableModel::HiddenRole).toBool());
}

void TestScenarioSheet::actionsAddMoveAndRemove()
{
    using Kind = ScenarioActions::Kind;
    const auto ids = [&] {
        QString all;
        for (const Scenario &scenario : m_document->study().scenarios)
            all += QString::fromStdString(scenario.id);
        return all;
    };
    goTo("b", Field::MechanizationPue);
    QTest::keyClick(&scrolling(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(ids(), u"abdc"_s);
    QCOMPARE(m_sheet->currentScenario(), "b"); // the cursor stays where it was
    m_sheet->actions().action(Kind::MoveRight)->trigger();
    QCOMPARE(ids(), u"adbc"_s);
    m_sheet->actions().action(Kind::AddVariant)->trigger();
    QCOMPARE(ids(), u"adbec"_s);
    m_sheet->actions().action(Kind::Remove)->trigger();
    QCOMPARE(ids(), u"adec"_s);
    m_sheet->actions().action(Kind::MakeBaseline)->trigger();
    QCOMPARE(m_sheet->model().columnCount(), 4);
    for (int i = 0; i < 5; ++i)
        m_document->undoStack()->undo();
    QVERIFY(m_document->study() == smallStudy());
}

void TestScenarioSheet::aHiddenFieldIsShownOnRequest()
{
    QVERIFY(!m_sheet->model().indexOf("c", Field::EmbodiedLifetime).isValid());
    m_sheet->showField("c", Field::EmbodiedLifetime);
    QCOMPARE(m_sheet->currentScenario(), "c");
    QCOMPARE(m_sheet->currentField(), Field::EmbodiedLifetime);
}

void TestScenarioSheet::everyInputHasAnAccessibleName()
{
    for (const QWidget *widget : m_sheet->findChildren<QWidget *>()) {
        const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
        const bool isNamed = !widget->accessibleName().isEmpty() || widget->inherits("QCheckBox")
                             || widget->inherits("QHeaderView");
        QVERIFY2(!takesFocus || isNamed, widget->metaObject()->className());
    }
}

void TestScenarioSheet::anEmptyStudySaysWhatToDo()
{
    QVERIFY(!m_document->replaceStudy({}));
    QVERIFY(!scrolling().isVisible());
    m_sheet->actions().action(ScenarioActions::Kind::AddBlank)->trigger();
    QVERIFY(scrolling().isVisible());
    QCOMPARE(m_sheet->model().columnCount(), 1);
}

void TestScenarioSheet::aLongNameOfAnEntryGetsTwoLines()
{
    const int accelerator = m_sheet->model().indexOf("a", Field::MachineAccelerator).row();
    const auto height = [&](int row) { return pinned().rowHeight(row); };
    const int line = height(m_sheet->model().indexOf("a", Field::MachineDevices).row());
    QCOMPARE(height(accelerator), line);
    pinned().setColumnWidth(0, 40); // no name fits
    QVERIFY(!m_document->editField("a", Field::MachineAccelerator, Value("google-tpu-v2")));
    m_document->recomputeNow();
    QVERIFY(height(accelerator) > line);
    QCOMPARE(scrolling().rowHeight(accelerator), height(accelerator));
    QCOMPARE(height(m_sheet->model().indexOf("a", Field::MapRegion).row()), line);
}

void TestScenarioSheet::cellsAreExplainedInTheBasisOfTheStudy()
{
    const QSignalSpy spy(m_sheet.get(), &ScenarioSheet::explainRequested);
    const auto explainPue = [&] {
        goTo("b", Field::MechanizationPue);
        auto *menu = m_sheet->findChild<CellMenu *>();
        emit menu->explainRequested(m_sheet->model().indexOf("b", Field::MechanizationPue));
        return spy.last().at(1).toString();
    };
    QCOMPARE(explainPue(), u"training.co2e_net_kg"_s);
    Settings settings = m_document->study().settings;
    settings.basis = Basis::Gross;
    QVERIFY(!m_document->setSettings(settings, u"Count gross"_s));
    QCOMPARE(explainPue(), u"training.co2e_kg"_s);
}

void TestScenarioSheet::turnedItShowsEveryScenarioAsARow()
{
    m_sheet->setTurned(true);
    const SheetView &cells = view("turnedSheet");
    const FieldTableModel &model = m_sheet->model();
    QVERIFY(cells.isVisible() && !pinned().isVisible() && !scrolling().isVisible());
    QCOMPARE(cells.model()->rowCount(), model.columnCount());
    QCOMPARE(cells.model()->columnCount(), model.rowCount());
    for (const char *id : {"a", "b", "c"}) {
        const QModelIndex cell = model.indexOf(id, Field::MechanizationPue);
        QCOMPARE(cells.model()->index(cell.column(), cell.row()).data(), cell.data());
        QCOMPARE(cells.model()->headerData(cell.column(), Qt::Vertical),
                 model.headerData(cell.column(), Qt::Horizontal));
    }
    m_sheet->setTurned(false);
    QVERIFY(!cells.isVisible() && pinned().isVisible());
}

void TestScenarioSheet::turnedItIsEditedInPlace()
{
    m_sheet->setTurned(true);
    m_sheet->showField("b", Field::MachineDevices);
    SheetView &cells = view("turnedSheet");
    QVERIFY(cells.hasFocus());
    QTest::keyClicks(&cells, u"3"_s);
    QVERIFY(editor() != nullptr);
    QTest::keyClick(editor(), Qt::Key_Tab);
    QCOMPARE(textAt("b", Field::MachineDevices), u"3"_s);
    QCOMPARE(m_sheet->currentScenario(), "b"); // the next cell lies in the same row
    QVERIFY(m_sheet->currentField() != Field::MachineDevices);
    m_sheet->showField("b", Field::MachineDevices);
    QTest::keyClick(&cells, Qt::Key_Delete);
    QCOMPARE(textAt("b", Field::MachineDevices), textAt("a", Field::MachineDevices));
    QTest::keyClick(&cells, Qt::Key_Down);
    QCOMPARE(m_sheet->currentScenario(), "c");
    QCOMPARE(m_sheet->currentField(), Field::MachineDevices);
}

void TestScenarioSheet::turnedItKeepsWhatIsSelected()
{
    goTo("c", Field::MechanizationPue);
    m_sheet->setTurned(true);
    SheetView &cells = view("turnedSheet");
    const QModelIndex cell = m_sheet->model().indexOf("c", Field::MechanizationPue);
    QCOMPARE(FieldTableModel::ofSheet(cells.currentIndex()), cell);
    m_sheet->showGroup(Group::Machine);
    for (const QModelIndex &index : cells.selectionModel()->selectedIndexes())
        QCOMPARE(m_sheet->model().groupAt(FieldTableModel::ofSheet(index).row()), Group::Machine);
    QVERIFY(!cells.selectionModel()->selectedIndexes().isEmpty());
    m_sheet->showField("a", Field::MapRegion);
    m_sheet->setTurned(false);
    QCOMPARE(m_sheet->currentScenario(), "a");
    QCOMPARE(m_sheet->currentField(), Field::MapRegion);
}

void TestScenarioSheet::turnedItsHeadsRenameAndHide()
{
    m_sheet->setTurned(true);
    SheetView &cells = view("turnedSheet");
    auto *header = cells.findChild<ScenarioHeader *>();
    header->rename(1);
    auto *edit = header->findChild<QLineEdit *>(u"nameEditor"_s);
    QVERIFY(edit->isVisible());
    edit->setText(u"Renamed in a row"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(m_document->study().scenarios[1].name, "Renamed in a row");
    emit header->hidingToggled(2);
    QVERIFY(m_sheet->model().column(2).isHidden);
    const int rows = m_sheet->model().rowCount();
    const QHeaderView &labels = *cells.horizontalHeader();
    QTest::mouseClick(labels.viewport(), Qt::LeftButton, {}, {labels.sectionPosition(0) + 3, 10});
    QVERIFY(m_sheet->model().rowCount() < rows); // the first group is folded
}

QTEST_MAIN(TestScenarioSheet)
#include "tst_scenario_sheet.moc"
