// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/significant_digits.h"
#include "tests/support/core_fixtures.h"
#include "ui/presentation/band_text.h"
#include "ui/presentation/live_bands.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/range_list.h"
#include "ui/presentation/range_shape.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/tiles.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

/// A metered run, so that carbon = 1000 kWh · PUE · intensity / 1000 kg.
Scenario metered(std::string id, std::initializer_list<std::string_view> lines,
                 std::string basedOn = {})
{
    Scenario made = fixture::scenario(std::move(id), lines, std::move(basedOn));
    if (made.basedOn.empty()) {
        for (const char *line : {"training.basis = energy", "training.it_energy_kwh = 1000",
                                 "embodied.include = false", "map.matched_clean_share = 0"})
            fixture::set(made, line);
    }
    return made;
}

/// A with an uncertain intensity that all share; B with a PUE that nobody has measured; C beyond
/// doubt better.
Study threeRuns()
{
    Study study;
    study.settings.defaultRanges = false;
    study.scenarios = {
        metered("a", {"mechanization.pue = 1.1",
                      "map.carbon_intensity_g_per_kwh = lognormal(390, 470)"}),
        metered("b", {"mechanization.pue = uniform(1, 1.3)"}, "a"),
        metered("c", {"training.it_energy_kwh = 100"}, "a"),
    };
    return study;
}

DrawnStudy drawn(const Study &study)
{
    return drawStudy({.study = study,
                      .catalog = Catalog(),
                      .metric = std::string(kHeadlineMetric),
                      .withMeasurements = true});
}

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

const Tile &tileOf(const std::vector<Tile> &tiles, std::string_view id)
{
    return *std::ranges::find(tiles, id, &Tile::id);
}

} // namespace

class TestBands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aBandHoldsNinetyPercentOfTheDraws();
    void whatIsCertainHasNoBand();
    void ratiosArePaired();
    void whatDoesNotSeparateSaysWhatToMeasure();
    void hiddenAndBrokenScenariosLeaveTheOthers();
    void aFunctionalUnitDividesEveryDraw();
    void anUncertainCountHasNoBand();
    void rangesOfDefaultsCanBeLeftOut();
    void digitsFollowTheBand();
    void windowAndFilesHaveTheSameDigits_data();
    void windowAndFilesHaveTheSameDigits();
    void sharesOfDrawsAreNeverRoundedToCertainty();
    void nothingIsDrawnBeforeTheStart();
    void bandsFollowEdits();
    void bandsMoveAlongUntilTheyAreDrawnAnew();
    void aVerdictIsNotThatOfOldDraws();
    void manyEditsEndWithTheLastValues();
    void anotherBasisHidesTheBandUntilItIsDrawn();
    void tilesShowBandAndVerdict();
    void manyScenariosHaveFewerDraws();
    void aRangeIsDrawnInItsShape();

private:
    std::unique_ptr<StudyDocument> m_document;
};

void TestBands::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_document = std::make_unique<StudyDocument>(Catalog());
    QVERIFY(!m_document->replaceStudy(threeRuns()));
    m_document->recomputeNow();
}

/// 1,000 kWh · 1.1 · 390 to 470 g/kWh: 429 to 517 kg. A quantile of 10,000 draws is off by some
/// 0.5 g/kWh (√(0.05 · 0.95 / 10⁴) over a density of 0.103 / 24 g); allowed are four times that.
void TestBands::aBandHoldsNinetyPercentOfTheDraws()
{
    const DrawnStudy study = drawn(threeRuns());
    QVERIFY(!study.error);
    QCOMPARE(study.answer.draws, kDefaultDraws);
    const auto band = study.band("a");
    QVERIFY(band);
    QVERIFY2(isNear(band->low, 429, 2.3), qPrintable(QString::number(band->low)));
    QVERIFY2(isNear(band->high, 517, 2.3), qPrintable(QString::number(band->high)));
}

void TestBands::whatIsCertainHasNoBand()
{
    Study study = threeRuns();
    fixture::set(study.scenarios[0], "map.carbon_intensity_g_per_kwh = 429");
    const DrawnStudy made = drawn(study);
    QVERIFY(made.spread("a") != nullptr);
    QVERIFY(!made.band("a"));
    QVERIFY(made.band("b"));
    QVERIFY(!made.ratioBand("c"));
}

/// The intensity is common to both: 1000 over 100 kWh is 10, whatever it is.
void TestBands::ratiosArePaired()
{
    const DrawnStudy study = drawn(threeRuns());
    QCOMPARE(study.baseline, std::string("a"));
    QVERIFY(study.pair("a") == nullptr);
    QVERIFY(study.band("c"));
    const PairSpread *pair = study.pair("c");
    QVERIFY(pair != nullptr);
    QVERIFY(isNear((*pair->ratio)[0].value, 10, 1e-9) && isNear((*pair->ratio)[2].value, 10, 1e-9));
    QCOMPARE(pair->verdict(), Verdict::Greater);
    // Of B it is 1.1 over what is uniform from 1 to 1.3: 5 % above 1.285, 5 % below 1.015.
    const auto band = study.ratioBand("b");
    QVERIFY(isNear(band->low, 1.1 / 1.285, 4e-3));
    QVERIFY(isNear(band->high, 1.1 / 1.015, 4e-3));
}

/// The PUE of B is below 1.1 in a third of the draws; knowing it decides, knowing the intensity
/// does nothing.
void TestBands::whatDoesNotSeparateSaysWhatToMeasure()
{
    const DrawnStudy study = drawn(threeRuns());
    const PairSpread *pair = study.pair("b");
    QCOMPARE(pair->verdict(), Verdict::CannotTell);
    QVERIFY(isNear(pair->greater, 1.0 / 3, 4 * std::sqrt(2.0 / 9 / kDefaultDraws)));
    const Measurement *best = study.measurement("b");
    QVERIFY(best != nullptr);
    QCOMPARE(best->field, Field::MechanizationPue);
    QVERIFY(study.measurement("c") == nullptr);
}

void TestBands::hiddenAndBrokenScenariosLeaveTheOthers()
{
    Study study = threeRuns();
    study.settings.hidden = {"a", "c"};
    study.scenarios.push_back(fixture::scenario("d", {"mechanization.pue = 1 to 2"}));
    const DrawnStudy made = drawn(study);
    QVERIFY(!made.error);
    QVERIFY(made.band("a")); // hidden, but the baseline
    QVERIFY(made.band("b"));
    QVERIFY(made.spread("c") == nullptr);
    QVERIFY(made.spread("d") == nullptr);
    // The same draws whoever is there.
    QCOMPARE(made.spread("b")->mean, drawn(threeRuns()).spread("b")->mean);
}

void TestBands::aFunctionalUnitDividesEveryDraw()
{
    Study study = threeRuns();
    const double whole = drawn(study).spread("a")->mean;
    study.settings.per = "training-token";
    for (Scenario &scenario : study.scenarios)
        fixture::set(scenario, "model.tokens_b = 2");
    const DrawnStudy made = drawn(study);
    QVERIFY(isNear(made.spread("a")->mean, whole / 2e9, 1e-12 * whole));
    QVERIFY(isNear(made.pair("c")->ratio->front().value, 10, 1e-9));
}

void TestBands::anUncertainCountHasNoBand()
{
    Study study = threeRuns();
    study.settings.per = "training-token";
    fixture::set(study.scenarios[0], "model.tokens_b = 2");
    fixture::set(study.scenarios[1], "model.tokens_b = 1 to 3");
    const DrawnStudy made = drawn(study);
    QVERIFY(made.band("a"));
    QVERIFY(made.spread("b") == nullptr);
}

/// Without a figure for the device its manufacture is a guess with a range.
void TestBands::rangesOfDefaultsCanBeLeftOut()
{
    Study study;
    study.scenarios = {fixture::gpt3("a")};
    fixture::set(study.scenarios[0], "embodied.include = true");
    QVERIFY(drawn(study).band("a"));
    const auto listed = rangeList(study, Catalog(), QLocale::c());
    const auto found = std::ranges::find(listed, Field::EmbodiedDevice, &RangeRow::field);
    QVERIFY(found != listed.end());
    QVERIFY(!found->isGiven);
    QVERIFY(!found->source.isEmpty());
    study.settings.defaultRanges = false;
    QVERIFY(!drawn(study).band("a"));
    QVERIFY(rangeList(study, Catalog(), QLocale::c()).empty());
    fixture::set(study.scenarios[0], "mechanization.pue = 1.1 to 1.2");
    const auto typed = rangeList(study, Catalog(), QLocale::c());
    QCOMPARE(typed.size(), 1U);
    QVERIFY(typed[0].isGiven);
    QCOMPARE(typed[0].letter, u"A"_s);
}

void TestBands::digitsFollowTheBand()
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const auto shown = [&](double kg, double low, double high) {
        return u"%1, %2"_s.arg(amountText(kg, Unit::Kilogram, Interval{low, high}, locale),
                               bandText({low, high}, kg, Unit::Kilogram, locale));
    };
    QCOMPARE(shown(135.7, 120, 154), u"136 kg, 90\u00a0%: 120–154 kg"_s);
    QCOMPARE(shown(135.7, 135.2, 136.3), u"135.7 kg, 90\u00a0%: 135.2–136.3 kg"_s);
    QCOMPARE(shown(552100, 251000, 1331000),
             u"600 t, 90\u00a0%: 300–1,300 t"_s); // 1,080 wide: hundreds
    QCOMPARE(amountText(135.7, Unit::Kilogram, std::nullopt, locale), u"135.7 kg"_s);
    QCOMPARE(ratioText(7.692, Interval{6.91, 8.63}, locale), u"7.7×"_s);
    QCOMPARE(ratioBandText({6.91, 8.63}, locale), u"90\u00a0%: 6.9–8.6×"_s);
}

void TestBands::windowAndFilesHaveTheSameDigits_data()
{
    QTest::addColumn<double>("kg");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("shown");
    QTest::newRow("three digits") << 135.7 << 120.0 << 154.0 << u"136 kg"_s;
    QTest::newRow("two digits") << 471.3 << 400.0 << 560.0 << u"470 kg"_s;
    // 900 wide, so tens are the last place: of 14 that leaves one digit.
    QTest::newRow("one digit") << 14.0 << 1.0 << 901.0 << u"10 kg"_s;
    QTest::newRow("one digit at least") << 3.0 << 1.0 << 901.0 << u"3 kg"_s;
}

/// What the window prints is what a file says, which ends at the digits of its interval.
void TestBands::windowAndFilesHaveTheSameDigits()
{
    QFETCH(double, kg);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QString, shown);
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(amountText(kg, Unit::Kilogram, Interval{low, high}, locale), shown);
    QCOMPARE(QString::number(supportedValue(kg, low, high)) + u" kg"_s, shown);
}

void TestBands::sharesOfDrawsAreNeverRoundedToCertainty()
{
    const QLocale locale(QLocale::English);
    QCOMPARE(shareText(0.624, locale), u"62\u00a0%"_s);
    QCOMPARE(shareText(0.001, locale), u"less than 1\u00a0%"_s);
    QCOMPARE(shareText(0.999, locale), u"more than 99\u00a0%"_s);
    QCOMPARE(shareText(1, locale), u"100\u00a0%"_s);
    QCOMPARE(shareText(0, locale), u"0\u00a0%"_s);
}

void TestBands::nothingIsDrawnBeforeTheStart()
{
    const QSignalSpy spy(&m_document->bands(), &LiveBands::changed);
    QVERIFY(!m_document->editField("a", Field::MechanizationPue, Value(Number{1.2, {}})));
    m_document->recomputeNow();
    QCoreApplication::processEvents();
    QVERIFY(m_document->bands().isSettled());
    QVERIFY(m_document->bands().of(kHeadlineMetric) == nullptr);
    QCOMPARE(spy.count(), 0);
}

void TestBands::bandsFollowEdits()
{
    LiveBands &bands = m_document->bands();
    bands.start();
    QTRY_VERIFY(bands.of(kHeadlineMetric) != nullptr && bands.isSettled());
    QCOMPARE(bands.of(kHeadlineMetric)->answer.draws, LiveBands::Effort().refined);
    QVERIFY(isNear(bands.of(kHeadlineMetric)->band("a")->low, 429, 2.3));
    QVERIFY(!m_document->editField("a", Field::MechanizationPue, Value(Number{2.2, {}})));
    m_document->recomputeNow();
    QTRY_VERIFY(isNear(bands.of(kHeadlineMetric)->band("a")->low, 858, 4.6));
}

void TestBands::bandsMoveAlongUntilTheyAreDrawnAnew()
{
    LiveBands &bands = m_document->bands();
    bands.start();
    QTRY_VERIFY(bands.of(kHeadlineMetric) != nullptr && bands.isSettled());
    const Interval before = *bands.of(kHeadlineMetric)->band("a");
    const auto other = bands.of(kHeadlineMetric)->band("b");
    QVERIFY(!bands.of(kHeadlineMetric)->isProvisional("a"));
    QVERIFY(!tileOf(makeTiles(*m_document, QLocale()), "a").isProvisional);
    QVERIFY(!m_document->editField("a", Field::MechanizationPue, Value(Number{2.2, {}})));
    m_document->recomputeNow();
    const DrawnStudy &moved = *bands.of(kHeadlineMetric);
    QVERIFY(moved.isProvisional("a"));
    QVERIFY(moved.band("b") == other); // which has a PUE of its own
    QVERIFY(isNear(moved.band("a")->low, 2 * before.low, 1e-9 * before.low)); // 2.2 / 1.1
    QVERIFY(isNear(moved.band("a")->high, 2 * before.high, 1e-9 * before.high));
    const std::vector<Tile> tiles = makeTiles(*m_document, QLocale());
    QVERIFY(tileOf(tiles, "a").isProvisional);
    QVERIFY2(tileOf(tiles, "a").band.startsWith(u"≈ 90\u00a0%: 8"_s),
             qPrintable(tileOf(tiles, "a").band));
    QTRY_VERIFY(bands.isSettled());
    QVERIFY(!bands.of(kHeadlineMetric)->isProvisional("a"));
    QVERIFY(!tileOf(makeTiles(*m_document, QLocale()), "a").band.startsWith(u'≈'));
}

/// A PUE of 3 puts B far above A: what old draws said of the two is gone at once.
void TestBands::aVerdictIsNotThatOfOldDraws()
{
    LiveBands &bands = m_document->bands();
    bands.start();
    QTRY_VERIFY(bands.of(kHeadlineMetric) != nullptr && bands.isSettled());
    QVERIFY(bands.of(kHeadlineMetric)->cannotTell("b"));
    QVERIFY(!m_document->editField("b", Field::MechanizationPue, Value(Number{3, {}})));
    m_document->recomputeNow();
    QVERIFY(!bands.of(kHeadlineMetric)->cannotTell("b"));
    const std::vector<Tile> tiles = makeTiles(*m_document, QLocale());
    QVERIFY2(tileOf(tiles, "b").ratio.endsWith(u"more"_s), qPrintable(tileOf(tiles, "b").ratio));
    QVERIFY(!tileOf(tiles, "b").measure);
}

void TestBands::manyEditsEndWithTheLastValues()
{
    LiveBands &bands = m_document->bands();
    bands.start();
    for (int i = 1; i <= 50; ++i) {
        const double pue = 1 + 0.02 * i;
        QVERIFY(!m_document->editField("a", Field::MechanizationPue, Value(Number{pue, {}})));
        m_document->recomputeNow();
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(bands.isSettled());
    QVERIFY(isNear(bands.of(kHeadlineMetric)->band("a")->low, 780, 4.2)); // 1000 · 2 · 0.39
}

void TestBands::anotherBasisHidesTheBandUntilItIsDrawn()
{
    LiveBands &bands = m_document->bands();
    bands.start();
    QTRY_VERIFY(bands.of(kHeadlineMetric) != nullptr && bands.isSettled());
    Settings settings = m_document->study().settings;
    settings.basis = Basis::Net;
    QVERIFY(!m_document->setSettings(settings, u"net"_s));
    QVERIFY(bands.of(kHeadlineMetric) == nullptr);
    m_document->recomputeNow();
    QTRY_VERIFY(bands.of(kHeadlineMetric) != nullptr);
}

void TestBands::tilesShowBandAndVerdict()
{
    m_document->bands().start();
    QTRY_VERIFY(m_document->bands().of(kHeadlineMetric) != nullptr
                && m_document->bands().isSettled());
    const std::vector<Tile> tiles = makeTiles(*m_document, QLocale());
    const Tile &first = tileOf(tiles, "a");
    QCOMPARE(first.amount, u"471 kg"_s); // 1,000 kWh · 1.1 · √(390 · 470) g/kWh
    QVERIFY2(first.band.startsWith(u"90\u00a0%: 42"_s) && first.band.endsWith(u" kg"_s),
             qPrintable(first.band));
    const Tile &open = tileOf(tiles, "b");
    QCOMPARE(open.ratio, u"cannot tell"_s);
    QVERIFY2(open.ratioBand.startsWith(u"less in 33\u00a0%"_s), qPrintable(open.ratioBand));
    QVERIFY(open.measure);
    QCOMPARE(open.measure->field, std::optional(Field::MechanizationPue));
    const Tile &better = tileOf(tiles, "c");
    QCOMPARE(better.ratio, u"10.0× less"_s);
    QVERIFY(better.ratioBand.isEmpty());
    QVERIFY(!better.measure);
}

/// At most 2,000 values: of three scenarios 666 draws, at once and for good.
void TestBands::manyScenariosHaveFewerDraws()
{
    LiveBands &bands = m_document->bands();
    bands.setEffort({.live = 1000, .refined = 5000, .most = 2000});
    bands.start();
    QTRY_VERIFY(bands.of(kHeadlineMetric) != nullptr && bands.isSettled());
    QCOMPARE(bands.of(kHeadlineMetric)->answer.draws, 666U);
}

void TestBands::aRangeIsDrawnInItsShape()
{
    const auto peakOf = [](double value, Range range) {
        const QPolygonF outline = rangeShape(Number{value, range});
        const auto highest = std::ranges::max_element(outline, {}, &QPointF::y);
        const bool isWhole = outline.front() == QPointF(0, 0) && outline.back() == QPointF(1, 0);
        return isWhole && isNear(highest->y(), 1, 1e-12) ? highest->x() : -1;
    };
    QVERIFY(isNear(peakOf(5, {0, 10, Shape::Normal}), 0.5, 1e-12));
    QVERIFY(peakOf(2, {1, 4, Shape::Lognormal}) < 0.4); // leans to the low end
    QVERIFY(isNear(peakOf(0, {0, 10, Shape::Triangular}), 0.15, 1e-12));
    QVERIFY(isNear(peakOf(10, {0, 10, Shape::Triangular}), 0.85, 1e-12));
    QVERIFY(isNear(peakOf(5, {0, 10, Shape::Uniform}), 0.15, 1e-12));
}

QTEST_GUILESS_MAIN(TestBands)
#include "tst_bands.moc"
