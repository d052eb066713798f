// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/spelling.h"

#include <QTest>

#include <array>

using namespace fourfold;

class TestSpelling : public QObject
{
    Q_OBJECT

private slots:
    void distanceCountsSlips();
    void theNearestNameIsFound();
    void excerptsCutBetweenCharacters();
};

void TestSpelling::distanceCountsSlips()
{
    QCOMPARE(editDistance("", "abc"), std::size_t{3});
    QCOMPARE(editDistance("kitten", "sitting"), std::size_t{3}); // k→s, e→i, +g
    QCOMPARE(editDistance("form", "from"), std::size_t{1});      // one swap
    QCOMPARE(editDistance("same", "same"), std::size_t{0});
}

void TestSpelling::theNearestNameIsFound()
{
    constexpr std::array<std::string_view, 3> names = {"--format", "--from", "--method"};
    QVERIFY(nearestName("--fromat", names) == "--format");
    QVERIFY(nearestName("--form", names) == "--from");
    QVERIFY(nearestName("--xyzzy-plugh", names).empty());
    QVERIFY(nearestName("", names).empty());
    QVERIFY(nearestName(std::string(100'000, 'x'), names).empty());
}

void TestSpelling::excerptsCutBetweenCharacters()
{
    QCOMPARE(excerpt("short"), std::string("short"));
    std::string text = "a";
    for (int i = 0; i < 100; ++i)
        text += "中";
    // 1 + 26 · 3 = 79 bytes; the 27th character would end at 82.
    QCOMPARE(excerpt(text).size(), std::string("…").size() + 79);
}

QTEST_APPLESS_MAIN(TestSpelling)
#include "tst_spelling.moc"
