// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/json_cursor.h"
#include "core/support/json_text.h"

#include <QTest>

using namespace fourfold;

class TestJsonCursor : public QObject
{
    Q_OBJECT

private slots:
    void objectsAndArraysAreWalkedInOrder();
    void textsAreDecoded_data();
    void textsAreDecoded();
    void numbersAreRead_data();
    void numbersAreRead();
    void wrongTextIsRefused_data();
    void wrongTextIsRefused();
    void anyValueCanBeSkipped();
    void sixtyFourLevelsAreTheLimit();
    void faultNamesItsLineAndColumn();
    void afterAFaultNothingIsRead();
    void writtenTextReadsBack();
};

namespace {

/// Whether text is one whole JSON value.
bool isValid(const std::string &text)
{
    JsonCursor cursor(text);
    cursor.skip();
    return cursor.finish();
}

} // namespace

void TestJsonCursor::objectsAndArraysAreWalkedInOrder()
{
    JsonCursor cursor(R"( {"a": [1, 2.5], "b": {}, "c": "x"} )");
    std::string_view text;
    double number = 0;
    QVERIFY(cursor.beginObject());
    QVERIFY(cursor.nextKey(text));
    QVERIFY(text == "a");
    QCOMPARE(cursor.peek(), JsonType::Array);
    QVERIFY(cursor.beginArray());
    QVERIFY(cursor.nextElement());
    QVERIFY(cursor.readNumber(number));
    QCOMPARE(number, 1.0);
    QVERIFY(cursor.nextElement());
    QVERIFY(cursor.readNumber(number));
    QCOMPARE(number, 2.5);
    QVERIFY(!cursor.nextElement());
    QVERIFY(cursor.nextKey(text));
    QVERIFY(text == "b");
    QVERIFY(cursor.beginObject());
    QVERIFY(!cursor.nextKey(text));
    QVERIFY(cursor.nextKey(text));
    QVERIFY(cursor.readText(text));
    QVERIFY(text == "x");
    QVERIFY(!cursor.nextKey(text));
    QVERIFY(cursor.finish());
    QVERIFY(!cursor.error().has_value());
}

void TestJsonCursor::textsAreDecoded_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("\"PUE\"") << QByteArray("PUE");
    QTest::newRow("empty") << QByteArray("\"\"") << QByteArray("");
    QTest::newRow("UTF-8") << QByteArray("\"雪 é\"") << QByteArray("雪 é");
    QTest::newRow("short escapes")
        << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("code points") << QByteArray(R"("\u0041\u00e9\u96EA")") << QByteArray("Aé雪");
    QTest::newRow("surrogate pair") << QByteArray(R"("\ud83c\udf0d!")") << QByteArray("🌍!");
}

void TestJsonCursor::textsAreDecoded()
{
    QFETCH(QByteArray, json);
    const std::string bytes = json.toStdString();
    JsonCursor cursor(bytes);
    std::string_view text;
    QVERIFY(cursor.readText(text));
    QTEST(QByteArray(text.data(), static_cast<qsizetype>(text.size())), "text");
    QVERIFY(cursor.finish());
}

void TestJsonCursor::numbersAreRead_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<double>("number");
    QTest::newRow("whole") << "429" << 429.0;
    QTest::newRow("zero") << "0" << 0.0;
    QTest::newRow("negative") << "-0.5" << -0.5;
    QTest::newRow("exponent") << "3.14e23" << 3.14e23;
    QTest::newRow("capital, signed exponent") << "1E+3" << 1000.0;
    QTest::newRow("small") << "1e-300" << 1e-300;
}

void TestJsonCursor::numbersAreRead()
{
    QFETCH(QString, json);
    const std::string bytes = json.toStdString();
    JsonCursor cursor(bytes);
    double number = 0;
    QVERIFY(cursor.readNumber(number));
    QTEST(number, "number");
    QVERIFY(cursor.finish());
}

void TestJsonCursor::wrongTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *json) { QTest::newRow(json) << QByteArray(json); };
    row("");
    row("nul");
    row("truth");
    row("01");
    row("1.");
    row(".5");
    row("+1");
    row("-");
    row("1e");
    row("1e999");
    row("NaN");
    row("Infinity");
    row("'a'");
    row("\"a");
    row("\"a\nb\"");
    row(R"("\x41")");
    row(R"("\u12G4")");
    row(R"("\u12)");
    row(R"("\ud83c")");
    row(R"("\ud83c\u0041")");
    row(R"("\udf0d")");
    row("[1 2]");
    row("[1,]");
    row("[1");
    row("[1}");
    row("{\"a\" 1}");
    row("{\"a\": 1,}");
    row("{\"a\"}");
    row("{a: 1}");
    row("{} {}");
    QTest::newRow("overlong") << QByteArray("\"\xC0\x80\"");
    QTest::newRow("half of a pair as bytes") << QByteArray("\"\xED\xA0\x80\"");
    QTest::newRow("beyond Unicode") << QByteArray("\"\xF5\x80\x80\x80\"");
    QTest::newRow("cut sequence") << QByteArray("\"\xE9\x9B\"");
    QTest::newRow("stray continuation after eight letters") << QByteArray("\"abcdefgh\x80\"");
}

void TestJsonCursor::wrongTextIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!isValid(json.toStdString()));
}

void TestJsonCursor::anyValueCanBeSkipped()
{
    QVERIFY(isValid(R"([true, false, null, "a\n", -1.5e3, {"k": [[]]}, {}])"));
    QVERIFY(isValid("\xEF\xBB\xBF\t\r\n [] \n"));
}

void TestJsonCursor::sixtyFourLevelsAreTheLimit()
{
    QVERIFY(isValid(std::string(64, '[') + std::string(64, ']')));
    const std::string deep = std::string(65, '[') + std::string(65, ']');
    JsonCursor cursor(deep);
    QVERIFY(!cursor.skip());
    QCOMPARE(cursor.error()->code, ErrorCode::TooLarge);
}

void TestJsonCursor::faultNamesItsLineAndColumn()
{
    JsonCursor cursor("{\n\"a\": 1\n\"b\": 2\n}");
    cursor.skip();
    QVERIFY(cursor.error()->where == "line 3, column 1");
    QCOMPARE(cursor.error()->code, ErrorCode::InvalidJson);
}

void TestJsonCursor::afterAFaultNothingIsRead()
{
    JsonCursor cursor("[x, 1]");
    double number = 8;
    QVERIFY(cursor.beginArray());
    QVERIFY(cursor.nextElement());
    QVERIFY(!cursor.readNumber(number));
    QVERIFY(!cursor.nextElement());
    QVERIFY(!cursor.finish());
    QCOMPARE(cursor.peek(), JsonType::Nothing);
    QCOMPARE(number, 8.0);
}

void TestJsonCursor::writtenTextReadsBack()
{
    const std::string text = "\"q\" \\ / \b\f\n\r\t \x01\x1f é雪🌍";
    std::string json;
    appendJsonText(json, text);
    QVERIFY(json.find('\n') == std::string::npos);
    JsonCursor cursor(json);
    std::string_view again;
    QVERIFY(cursor.readText(again));
    QVERIFY(again == text);
}

QTEST_APPLESS_MAIN(TestJsonCursor)
#include "tst_json_cursor.moc"
