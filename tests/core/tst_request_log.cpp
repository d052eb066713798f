// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/request_log.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

using namespace fourfold;
using namespace fourfold::fixture;

namespace {

std::string problemOf(std::string_view log)
{
    const auto read = readRequestLog(log);
    return read ? std::string() : english(read.error());
}

} // namespace

class TestRequestLog : public QObject
{
    Q_OBJECT

private slots:
    void levelsGetTheMeansOfTheirRequests();
    void setsGetTheirPartOfTheRequests();
    void commasMayBeDecimal();
    void wrongLogsAreRefused_data();
    void wrongLogsAreRefused();
    void shippedSetsAreReadToo();
};

/// L0: (0.4 + 0.6) / 2 Wh, (5 + 7) / 2 s, 1 of 4 preferences; L1: 0.1 Wh, 1 s, 3 of 4.
void TestRequestLog::levelsGetTheMeansOfTheirRequests()
{
    const auto read = readRequests("level,energy_wh,time_s,preferred\n"
                                   "L0,0.4,5,0\nL1,0.1,1,3\nL0,0.6,7,1\n");
    QVERIFY(read.hasValue());
    QCOMPARE(read->sets.size(), std::size_t{1});
    QCOMPARE(read->shares, std::vector<double>{1});
    const std::vector<DirectiveLevel> &levels = read->sets[0].levels;
    QCOMPARE(levels.size(), std::size_t{2});
    QCOMPARE(levels[0].name, std::string("L0"));
    QCOMPARE(levels[0].energyKwh, 0.5e-3);
    QCOMPARE(levels[0].timeSeconds, 6.0);
    QCOMPARE(levels[0].preference, 0.25);
    QCOMPARE(levels[1].energyKwh, 0.1e-3);
    QCOMPARE(levels[1].preference, 0.75);
}

void TestRequestLog::setsGetTheirPartOfTheRequests()
{
    const auto read = readRequestLog("set,level,energy_j,time_s,preferred\n"
                                     "chat,L0,3600,1,1\nchat,L1,1800,1,1\n"
                                     "chat,L0,3600,1,0\ncode,L1,36,1,1\ncode,L0,72,1,0\n");
    QVERIFY(read.hasValue());
    QCOMPARE(read->sets.size(), std::size_t{2});
    QCOMPARE(read->sets[1].name, std::string("code"));
    QCOMPARE(read->shares[0], 0.6);
    QCOMPARE(read->shares[1], 0.4);
    // Every set has its levels in the order of the first one.
    QCOMPARE(read->sets[1].levels[0].name, std::string("L0"));
    QCOMPARE(read->sets[1].levels[0].energyKwh, 72 / 3.6e6);
    QCOMPARE(read->sets[0].levels[0].energyKwh, 1e-3);
}

void TestRequestLog::commasMayBeDecimal()
{
    const auto read = readRequestLog("Level;Energy_Wh;Time_s;Preferred\nL0;0,5;2,5;1\n");
    QVERIFY(read.hasValue());
    QCOMPARE(read->sets[0].levels[0].energyKwh, 0.5e-3);
    QCOMPARE(read->sets[0].levels[0].timeSeconds, 2.5);
}

void TestRequestLog::wrongLogsAreRefused_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArray>("part");
    const QByteArray head = "level,energy_wh,time_s,preferred\n";
    QTest::newRow("no energy") << QByteArray("level,time_s,preferred\nL0,1,1\n")
                               << QByteArray("energy_wh");
    QTest::newRow("no judge") << QByteArray("level,energy_wh,time_s\nL0,1,1\n")
                              << QByteArray("preferred");
    QTest::newRow("no rows") << head << QByteArray("no requests");
    QTest::newRow("missing") << head + "L0,,1,1\n" << QByteArray("does not count as 0");
    QTest::newRow("long row") << head + "L0,0,5,1,1\n" << QByteArray("cells under 4 headings");
    QTest::newRow("short row") << head + "L0,0,5\n" << QByteArray("cells under 4 headings");
    QTest::newRow("not a number") << head + "L0,much,1,1\n" << QByteArray("line 2");
    QTest::newRow("below zero") << head + "L0,1,1,1\nL0,-1,1,1\n" << QByteArray("line 3");
    QTest::newRow("never preferred") << head + "L0,1,1,0\n" << QByteArray("judged");
    QTest::newRow("other levels in a set")
        << QByteArray("set,level,energy_wh,time_s,preferred\na,L0,1,1,1\nb,L1,1,1,1\n")
        << QByteArray("same levels");
}

void TestRequestLog::wrongLogsAreRefused()
{
    QFETCH(QByteArray, log);
    QFETCH(QByteArray, part);
    const std::string problem = problemOf(log.toStdString());
    QVERIFY2(problem.find(part.toStdString()) != std::string::npos, problem.c_str());
}

void TestRequestLog::shippedSetsAreReadToo()
{
    const auto read = readRequests(resourceText(QStringLiteral("serving/sprout.json")));
    QVERIFY(read.hasValue());
    QCOMPARE(read->sets.size(), std::size_t{6});
}

QTEST_MAIN(TestRequestLog)
#include "tst_request_log.moc"
