// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pareto.h"

#include <QTest>

#include <map>
#include <random>

using namespace fourfold;

namespace {

QString described(const std::vector<ParetoPoint> &points)
{
    QStringList all;
    for (const ParetoPoint &point : points)
        all.push_back(QStringLiteral("%1 %2 %3: %4 x%5")
                          .arg(point.at[0])
                          .arg(point.at[1])
                          .arg(point.at[2])
                          .arg(point.id)
                          .arg(point.count));
    return all.join(QLatin1String("\n"));
}

/// Every point against every other.
std::vector<ParetoPoint> reference(const std::vector<TradedAmounts> &all)
{
    std::map<TradedAmounts, ParetoPoint> front;
    for (std::size_t i = 0; i < all.size(); ++i) {
        bool isBeaten = false;
        for (const TradedAmounts &other : all)
            isBeaten = isBeaten || dominates(other, all[i]);
        if (isBeaten)
            continue;
        const auto [at, isNew] = front.emplace(all[i], ParetoPoint{all[i], i, 1});
        if (!isNew)
            ++at->second.count;
    }
    std::vector<ParetoPoint> points;
    for (const auto &[at, point] : front)
        points.push_back(point);
    return points;
}

} // namespace

class TestPareto : public QObject
{
    Q_OBJECT

private slots:
    void oneDominatesWithSomeLessAndNoneMore();
    void equalPointsAreCountedOnce();
    void randomSetsGiveTheReference_data();
    void randomSetsGiveTheReference();
};

void TestPareto::oneDominatesWithSomeLessAndNoneMore()
{
    QVERIFY(dominates({1, 2, 3}, {1, 2, 4}));
    QVERIFY(!dominates({1, 2, 3}, {1, 2, 3}));
    QVERIFY(!dominates({0, 2, 4}, {1, 2, 3}));
}

void TestPareto::equalPointsAreCountedOnce()
{
    ParetoFront front;
    front.add({2, 2, 0}, 5);
    front.add({2, 2, 0}, 3, 4);
    front.add({3, 2, 0}, 1);
    QCOMPARE(described(front.points()), QStringLiteral("2 2 0: 3 x5"));
    front.add({1, 2, 0}, 9);
    QCOMPARE(described(front.points()), QStringLiteral("1 2 0: 9 x1"));
}

void TestPareto::randomSetsGiveTheReference_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("levels"); ///< few: many equal points
    QTest::newRow("none") << 0 << 5;
    QTest::newRow("one") << 1 << 5;
    QTest::newRow("coarse") << 400 << 5;
    QTest::newRow("fine") << 400 << 1000;
    QTest::newRow("many") << 2000 << 100'000;
}

void TestPareto::randomSetsGiveTheReference()
{
    QFETCH(int, count);
    QFETCH(int, levels);
    std::mt19937 engine(7);
    for (int round = 0; round < 10; ++round) {
        std::vector<TradedAmounts> all;
        ParetoFront front;
        for (int i = 0; i < count; ++i) {
            TradedAmounts &one = all.emplace_back();
            for (double &amount : one)
                amount = static_cast<double>(engine() % static_cast<unsigned>(levels));
            // On a line of trade-offs hardly any point beats another.
            if (round % 2 == 1)
                one[1] = levels - one[0];
            front.add(one, static_cast<std::size_t>(i));
        }
        QCOMPARE(described(front.points()), described(reference(all)));
    }
}

QTEST_APPLESS_MAIN(TestPareto)
#include "tst_pareto.moc"
