// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render/band_lines.h"

#include <QTest>

using namespace fourfold;

/// A band with an edge like a roof: from (0, 10) up to (10, 0) and down to (20, 10); its lower edge
/// lies at 10.
class TestBandLines : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatLiesBetweenTheEdgesStays_data();
    void onlyWhatLiesBetweenTheEdgesStays();
    void shortPiecesAreLeftOut();
    void aDipPartsALine();
};

namespace {

const QPolygonF kRoof({{0, 10}, {10, 0}, {20, 10}});
const QPolygonF kFloor({{0, 10}, {10, 10}, {20, 10}});

} // namespace

void TestBandLines::onlyWhatLiesBetweenTheEdgesStays_data()
{
    QTest::addColumn<QLineF>("line");
    QTest::addColumn<QLineF>("inside");
    // At height 5 the roof is 10 wide.
    QTest::newRow("flat") << QLineF(0, 5, 20, 5) << QLineF(5, 5, 15, 5);
    QTest::newRow("from right to left") << QLineF(20, 5, 0, 5) << QLineF(5, 5, 15, 5);
    QTest::newRow("begins inside") << QLineF(8, 5, 30, 5) << QLineF(8, 5, 15, 5);
    // Along y = x it enters at (5, 5) and leaves through the floor at (10, 10).
    QTest::newRow("slanted") << QLineF(0, 0, 20, 20) << QLineF(5, 5, 10, 10);
    QTest::newRow("outside") << QLineF(0, -1, 20, -1) << QLineF();
}

void TestBandLines::onlyWhatLiesBetweenTheEdgesStays()
{
    QFETCH(const QLineF, line);
    QFETCH(const QLineF, inside);
    const QList<QLineF> lines = insideBand({line}, kRoof, kFloor, 0);
    QCOMPARE(lines.value(0), inside);
    QVERIFY(lines.size() <= 1);
}

void TestBandLines::shortPiecesAreLeftOut()
{
    QCOMPARE(insideBand({QLineF(0, 1, 20, 1)}, kRoof, kFloor, 1.9).size(), 1);
    QCOMPARE(insideBand({QLineF(0, 1, 20, 1)}, kRoof, kFloor, 2.1).size(), 0);
}

void TestBandLines::aDipPartsALine()
{
    const QPolygonF dip({{0, 0}, {10, 10}, {20, 0}});
    const QPolygonF floor({{0, 20}, {10, 20}, {20, 20}});
    QCOMPARE(insideBand({QLineF(0, 5, 20, 5)}, dip, floor, 0),
             (QList<QLineF>{QLineF(0, 5, 5, 5), QLineF(15, 5, 20, 5)}));
}

QTEST_APPLESS_MAIN(TestBandLines)
#include "tst_band_lines.moc"
