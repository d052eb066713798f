// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/contour.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>

using namespace fourfold;

namespace {

constexpr double kSame = 1e-12;

std::string described(const std::vector<ContourPiece> &pieces)
{
    std::string all;
    for (const ContourPiece &piece : pieces)
        all += QStringLiteral("(%1, %2)-(%3, %4) ")
                   .arg(piece.from.row)
                   .arg(piece.from.column)
                   .arg(piece.to.row)
                   .arg(piece.to.column)
                   .toStdString();
    return all;
}

SweepAxis axis(std::string_view text)
{
    auto made = parseSweepAxis(text);
    if (!made)
        fixture::giveUp(english(made.error()));
    return std::move(*made);
}

} // namespace

class TestContour : public QObject
{
    Q_OBJECT

private slots:
    void aSlopeIsCutInAStraightLine();
    void aPeakIsCircled();
    void saddlesFollowTheirMiddle();
    void levelGridsHaveNoLine();
    void whatIsNoNumberIsLeftOut();
    void placesOnAxesAreValues();
    void scenariosBreakEvenWhereTheyMust();
};

/// Heights 0 1 2 in each row: level 0.5 lies midway between the first two columns.
void TestContour::aSlopeIsCutInAStraightLine()
{
    const std::array<double, 6> heights = {0, 1, 2, 0, 1, 2};
    QCOMPARE(described(contourLine(heights, 3, 0.5)), std::string("(0, 0.5)-(1, 0.5) "));
    QCOMPARE(described(contourLine(heights, 3, 1.25)), std::string("(0, 1.25)-(1, 1.25) "));
    QVERIFY(contourLine(heights, 3, 5).empty());
}

void TestContour::aPeakIsCircled()
{
    const std::array<double, 9> heights = {0, 0, 0, 0, 1, 0, 0, 0, 0};
    const auto pieces = contourLine(heights, 3, 0.5);
    QCOMPARE(pieces.size(), std::size_t(4));
    for (const ContourPiece &piece : pieces) {
        for (const GridPlace &end : {piece.from, piece.to})
            QCOMPARE(std::abs(end.row - 1) + std::abs(end.column - 1), 0.5);
    }
}

/// Opposite corners high: with a high middle the low corners are cut off, with a low one the high.
void TestContour::saddlesFollowTheirMiddle()
{
    const std::array<double, 4> high = {3, -1, -1, 3};
    QCOMPARE(described(contourLine(high, 2, 0)),
             std::string("(0, 0.75)-(0.25, 1) (1, 0.25)-(0.75, 0) "));
    const std::array<double, 4> low = {1, -3, -3, 1};
    QCOMPARE(described(contourLine(low, 2, 0)),
             std::string("(0.25, 0)-(0, 0.25) (0.75, 1)-(1, 0.75) "));
}

void TestContour::levelGridsHaveNoLine()
{
    const std::array<double, 4> level = {2, 2, 2, 2};
    QVERIFY(contourLine(level, 2, 2).empty());
    QVERIFY(contourLine({}, 0, 0).empty());
    QVERIFY(contourLine(std::span(level).first(2), 2, 1).empty());
}

void TestContour::whatIsNoNumberIsLeftOut()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const std::array<double, 6> heights = {0, 1, none, 0, 1, 2};
    QCOMPARE(contourLine(heights, 3, 0.5).size(), std::size_t(1));
    QVERIFY(contourLine(heights, 3, 1.5).empty());
}

void TestContour::placesOnAxesAreValues()
{
    const SweepAxis line = axis("mechanization.pue=1:2:3");
    QCOMPARE(axisValue(line, 0), 1.0);
    QCOMPARE(axisValue(line, 0.5), 1.25);
    QCOMPARE(axisValue(line, 2), 2.0);
    const SweepAxis ratios = axis("model.params_b=1:100:3:log");
    FF_CLOSE(axisValue(ratios, 0.5), std::sqrt(10.0), kSame);
}

/// Carbon of a: k · PUE · P. Of b, whose energy is given: k · PUE · 330 W. Equal at P = 330 W.
void TestContour::scenariosBreakEvenWhereTheyMust()
{
    Study study;
    study.scenarios = {fixture::gpt3("a"), fixture::gpt3("b")};
    fixture::set(study.scenarios[1], "training.basis = energy");
    const double itKwh = 3.15e23 / 24.6e12 / 3600 * 0.33;
    study.scenarios[1].values.set(Field::TrainingItEnergy, Number{itKwh, std::nullopt});
    const Catalog catalog;
    const std::vector<SweepAxis> axes = {axis("mechanization.pue=1:2:5"),
                                         axis("machine.average_power_w=100:500:5")};
    const EstimatorRow &method = fixture::method("fourfold");
    const auto a = sweep(method, study, study.scenarios[0], catalog, axes, {Figure::Co2e});
    auto b = sweep(method, study, study.scenarios[1], catalog, axes, {Figure::Co2e});
    QVERIFY(a && b);
    const auto line = breakEvenLine(*a, *b, Figure::Co2e);
    QCOMPARE(line.size(), std::size_t(4));
    for (const ContourPiece &piece : line) {
        FF_CLOSE(axisValue(axes[1], piece.from.column), 330, 1e-9);
        FF_CLOSE(axisValue(axes[1], piece.to.column), 330, 1e-9);
    }
    // A gap takes its cells out: 300 W stands at column 2, of row 0.
    b->gaps.emplace(2, Error{});
    QCOMPARE(breakEvenLine(*a, *b, Figure::Co2e).size(), std::size_t(3));
}

QTEST_APPLESS_MAIN(TestContour)
#include "tst_contour.moc"
