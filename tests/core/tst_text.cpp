// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/text.h"

#include <QTest>

using namespace fourfold;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void placesTakeTheirValues_data();
    void placesTakeTheirValues();
    void markedTextsKeepContextAndSource();
    void messagesReadInEnglish();
};

void TestText::placesTakeTheirValues_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArrayList>("args");
    QTest::addColumn<QByteArray>("filled");
    QTest::newRow("in order") << QByteArray("%1 of %2") << QByteArrayList{"a", "b"}
                              << QByteArray("a of b");
    QTest::newRow("reordered") << QByteArray("%2: %1") << QByteArrayList{"a", "b"}
                               << QByteArray("b: a");
    QTest::newRow("repeated") << QByteArray("%1%1") << QByteArrayList{"a"} << QByteArray("aa");
    QTest::newRow("value that looks like a place")
        << QByteArray("%1 %2") << QByteArrayList{"%2", "b"} << QByteArray("%2 b");
    QTest::newRow("no value") << QByteArray("%1 %3") << QByteArrayList{"a"} << QByteArray("a %3");
    QTest::newRow("plain percent")
        << QByteArray("5 % of %1, 100%") << QByteArrayList{"a"} << QByteArray("5 % of a, 100%");
    QTest::newRow("%0 is no place") << QByteArray("%0") << QByteArrayList{"a"} << QByteArray("%0");
    QTest::newRow("empty") << QByteArray("") << QByteArrayList{"a"} << QByteArray("");
}

void TestText::placesTakeTheirValues()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArrayList, args);
    std::vector<std::string> values;
    for (const QByteArray &arg : args)
        values.push_back(arg.toStdString());
    QTEST(QByteArray::fromStdString(fillPlaces(pattern.toStdString(), values)), "filled");
}

void TestText::markedTextsKeepContextAndSource()
{
    constexpr Text kText = FF_TR_NOOP("Field", "Board power");
    QCOMPARE(kText.context, "Field");
    QCOMPARE(kText.source, "Board power");
    QVERIFY(!kText.isEmpty());
    QVERIFY(Text().isEmpty());
}

void TestText::messagesReadInEnglish()
{
    const Message message{
        .text = FF_TR_NOOP("Test", "%1 must be between %2 and %3."),
        .args = {"Power", "1 W", "5000 W"},
    };
    QCOMPARE(QByteArray::fromStdString(english(message)),
             QByteArray("Power must be between 1 W and 5000 W."));
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
