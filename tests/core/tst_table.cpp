// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table.h"

#include <QTest>

using namespace fourfold;

namespace {

Table sample()
{
    Table table;
    table.headings = {"id", "co2e_kg", "note"};
    table.rows.push_back({Cell("é"), Cell(1234567.891), Cell("a|b, \"c\"")});
    table.rows.push_back({Cell("long name"), Cell(), Cell("50 % & more_\nnext")});
    return table;
}

QByteArray written(TableStyle style)
{
    return QByteArray::fromStdString(tableText(sample(), style));
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT

private slots:
    void plainColumnsAreAligned();
    void aLongTextDoesNotPushOthersApart();
    void csvQuotesAndKeepsAllDigits();
    void markdownEscapes();
    void latexEscapes();
    void aTableWithoutRowsHasItsHeadings();
};

void TestTable::plainColumnsAreAligned()
{
    QCOMPARE(written(TableStyle::Plain), QByteArray("id             co2e_kg  note\n"
                                                    "é          1.23457e+06  a|b, \"c\"\n"
                                                    "long name               50 % & more_ next\n"));
}

void TestTable::aLongTextDoesNotPushOthersApart()
{
    Table table;
    table.headings = {"a", "b"};
    table.rows = {{Cell(std::string(500, 'x')), Cell("1")}, {Cell("y"), Cell("2")}};
    const QList<QByteArray> lines =
        QByteArray::fromStdString(tableText(table, TableStyle::Plain)).split('\n');
    QCOMPARE(lines[1].size(), 503);
    QVERIFY(lines[2].size() < 60);
}

void TestTable::csvQuotesAndKeepsAllDigits()
{
    QCOMPARE(written(TableStyle::Csv), QByteArray("id,co2e_kg,note\n"
                                                  "é,1234567.891,\"a|b, \"\"c\"\"\"\n"
                                                  "long name,,\"50 % & more_\nnext\"\n"));
}

void TestTable::markdownEscapes()
{
    const QByteArray text = written(TableStyle::Markdown);
    QVERIFY(text.startsWith("| id | co2e\\_kg | note |\n| --- | ---: | --- |\n"));
    QVERIFY(text.contains("a\\|b"));
    QVERIFY(text.contains("more\\_ next"));
    QCOMPARE(text.count('\n'), 4);
}

void TestTable::latexEscapes()
{
    const QByteArray text = written(TableStyle::Latex);
    QVERIFY(
        text.startsWith("\\begin{tabular}{lrl}\n\\hline\nid & co2e\\_kg & note \\\\\n\\hline\n"));
    QVERIFY(text.contains("50 \\% \\& more\\_ next"));
    QVERIFY(text.contains("\\times 10^{6}$"));
    QVERIFY(text.endsWith("\\end{tabular}\n"));
}

void TestTable::aTableWithoutRowsHasItsHeadings()
{
    Table table;
    table.headings = {"a", "b"};
    QCOMPARE(tableText(table, TableStyle::Csv), std::string("a,b\n"));
    QCOMPARE(tableText(table, TableStyle::Plain), std::string("a  b\n"));
}

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
