// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheet_study.h"
#include "ui/presentation/field_table_model.h"
#include "ui/presentation/paste_plan.h"
#include "ui/presentation/sheet_edits.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QTest>
#include <QUndoStack>

using namespace fourfold;
using namespace Qt::StringLiterals;

class TestPastePlan : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theDecimalSignIsGuessed_data();
    void theDecimalSignIsGuessed();
    void numbersOfSpreadsheetsAreRead_data();
    void numbersOfSpreadsheetsAreRead();
    void everyCellTellsWhatItDoes();
    void whatLiesBeyondTheSheetIsCounted();
    void goodCellsArePastedInOneStep();

private:
    [[nodiscard]] QModelIndex at(std::string_view scenario, Field field) const
    {
        return m_model->indexOf(scenario, field);
    }

    std::unique_ptr<StudyDocument> m_document;
    std::unique_ptr<FieldTableModel> m_model;
};

void TestPastePlan::init()
{
    m_model.reset();
    m_document = std::make_unique<StudyDocument>(smallCatalog());
    QVERIFY(!m_document->replaceStudy(smallStudy()));
    m_document->recomputeNow();
    m_model = std::make_unique<FieldTableModel>(*m_document);
    m_model->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestPastePlan::theDecimalSignIsGuessed_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<bool>("isGerman");
    QTest::addColumn<bool>("isComma");
    QTest::newRow("both signs") << u"1.234,5"_s << false << true;
    QTest::newRow("both signs, point last") << u"1,234.5"_s << true << false;
    QTest::newRow("two decimals") << u"0,25"_s << false << true;
    QTest::newRow("two groups") << u"1.234.567"_s << false << true;
    QTest::newRow("two groups with commas") << u"1,234,567"_s << true << false;
    QTest::newRow("no group begins with 0") << u"0.125"_s << true << false;
    QTest::newRow("no group has four digits before it") << u"1234,567"_s << false << true;
    QTest::newRow("either, at home") << u"1,234"_s << false << false;
    QTest::newRow("either, in Germany") << u"1,234"_s << true << true;
    QTest::newRow("another cell tells") << u"1.234\t7\n2,5\tname"_s << false << true;
    QTest::newRow("a list in a sentence") << u"P100, V100"_s << false << false;
}

void TestPastePlan::theDecimalSignIsGuessed()
{
    QFETCH(const QString, block);
    QFETCH(const bool, isGerman);
    QFETCH(const bool, isComma);
    const QLocale locale(isGerman ? QLocale::German : QLocale::English);
    QCOMPARE(guessDecimalSign(block, locale) == DecimalSign::Comma, isComma);
}

void TestPastePlan::numbersOfSpreadsheetsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isComma");
    QTest::addColumn<double>("value");
    QTest::newRow("decimal comma") << u"1.234,5"_s << true << 1234.5;
    QTest::newRow("decimal point") << u"1,234.5"_s << false << 1234.5;
    QTest::newRow("blanks") << u"1 234 567,5"_s << true << 1234567.5;
    QTest::newRow("narrow blanks") << u"1 234,5"_s << true << 1234.5;
    QTest::newRow("Swiss") << u"1’234.5"_s << false << 1234.5;
    QTest::newRow("exponent") << u"1,5E+03"_s << true << 1500.0;
    QTest::newRow("blank around") << u" 12 "_s << false << 12.0;
}

void TestPastePlan::numbersOfSpreadsheetsAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isComma);
    QFETCH(const double, value);
    const PastePlan plan = planPaste(*m_model, text, {at("a", Field::MachineDevices)},
                                     isComma ? DecimalSign::Comma : DecimalSign::Point);
    QCOMPARE(plan.cells.size(), std::size_t{1});
    const PastedCell &cell = plan.cells.front();
    QVERIFY2(!cell.error, cell.error ? english(*cell.error).c_str() : "");
    QCOMPARE(std::get<Number>(*cell.value).value, value);
}

void TestPastePlan::everyCellTellsWhatItDoes()
{
    const Study before = m_document->study();
    const PastePlan plan = planPaste(*m_model, u"1,3\tmany\t\n"_s,
                                     {at("a", Field::MechanizationPue)}, DecimalSign::Comma);
    QCOMPARE(plan.cells.size(), std::size_t{3});
    QVERIFY(plan.cells[0].changes);
    QVERIFY(plan.cells[1].error);
    QVERIFY(!plan.cells[2].error && !plan.cells[2].value); // nothing: reset
    QCOMPARE(plan.errorCount(), 1);
    QVERIFY(m_document->study() == before);
}

void TestPastePlan::whatLiesBeyondTheSheetIsCounted()
{
    const PastePlan plan = planPaste(*m_model, u"1.2\t1.3\t\t1.4"_s,
                                     {at("c", Field::MechanizationPue)}, DecimalSign::Point);
    QCOMPARE(plan.cells.size(), std::size_t{1});
    QCOMPARE(plan.beyond, 2);
}

void TestPastePlan::goodCellsArePastedInOneStep()
{
    const Study before = m_document->study();
    const PastePlan plan = planPaste(*m_model, u"1,3\tmany\t1,4"_s,
                                     {at("a", Field::MechanizationPue)}, DecimalSign::Comma);
    QVERIFY(!applyPaste(*m_model, plan));
    m_document->recomputeNow();
    QCOMPARE(at("a", Field::MechanizationPue).data().toString(), u"1.3"_s);
    QCOMPARE(at("c", Field::MechanizationPue).data().toString(), u"1.4"_s);
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QVERIFY(m_document->study() == before);
}

QTEST_GUILESS_MAIN(TestPastePlan)
#include "tst_paste_plan.moc"
