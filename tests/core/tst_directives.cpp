// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/directives_json.h"
#include "core/io/request_sets.h"
#include "core/serving/prepared_month.h"
#include "core/serving/serving_month.h"
#include "tests/support/hourly_fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <numeric>
#include <random>
#include <thread>

using namespace fourfold;
using namespace fourfold::fixture;

namespace {

std::vector<double> numbersOf(const QJsonValue &array)
{
    std::vector<double> numbers;
    for (const QJsonValue &value : array.toArray())
        numbers.push_back(value.toDouble());
    return numbers;
}

MixProgramme programmeOf(const QJsonObject &one)
{
    return {numbersOf(one[u"costs"]), numbersOf(one[u"qualities"]), one[u"floor"].toDouble()};
}

/// Two kinds of requests, from logs of Llama 2 13B on one A100 (Sprout, EMNLP 2024): alpaca, mmlu.
ServingMonth texasMonth()
{
    ServingMonth month;
    month.sets = {
        {"alpaca",
         {{"L0", 551.87e-6, 7.986, 0.544},
          {"L1", 158.88e-6, 2.301, 0.2565},
          {"L2", 110.49e-6, 1.6, 0.1995}},
         {}},
        {"mmlu",
         {{"L0", 372.81e-6, 5.397, 0.2615},
          {"L1", 75.72e-6, 1.099, 0.375},
          {"L2", 46.21e-6, 0.672, 0.3635}},
         {}},
    };
    const IntensitySeries year = shippedSeries(QStringLiteral("US-TEX-ERCO_2021"));
    month.gramsPerKwh.assign(year.values.begin() + 800, year.values.begin() + 1520);
    month.year = *gridRangeOf(year);
    month.embodiedGramsPerSecond = 1.671521e-4;
    month.mixes.assign(month.gramsPerKwh.size(), {0.8, 0.2});
    return month;
}

const SchemeAnswer &answerOf(const MonthAnswer &month, Scheme scheme)
{
    for (const SchemeAnswer &answer : month.schemes) {
        if (answer.scheme == scheme)
            return answer;
    }
    giveUp("no such scheme");
}

MonthAnswer simulated(const ServingMonth &month)
{
    auto answer = simulateMonth(month);
    if (!answer)
        giveUp(english(answer.error()));
    return std::move(*answer);
}

QString errorOf(const char *text)
{
    const auto question = readDirectives(text);
    return question ? QStringLiteral("none") : QString::fromStdString(english(question.error()));
}

} // namespace

class TestDirectives : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void programmesAreAsWorkedOut_data() { addCases("programme"); }
    void programmesAreAsWorkedOut();
    void questionsAreAsWorkedOut_data() { addCases("question"); }
    void questionsAreAsWorkedOut();
    void theTriggerFiresAsReleased_data() { addCases("trigger"); }
    void theTriggerFiresAsReleased();
    void theFloorFollowsTheGrid();
    void closedFormAndSimplexAgree();
    void equalCostsPreferQualityThenFewerLevels();
    void aWrongMixIsNotCertified();
    void furtherLimitsTakeTheSimplex();
    void contradictingLimitsAreInfeasible();
    void everyThreadHasItsOwnSolver();
    void wrongInputIsRefused_data();
    void wrongInputIsRefused();
    void schemesOfAMonthStandBetweenTheirBounds();
    void knownPreferencesKeepTheFloorEveryHour();
    void samplingGivesABand();
    void neighbouringSeedsShareNoSampling();
    void mixesAndPreferencesAreDrawnApart();
    void aSmallerModelNeedsAPreference();
    void aTypedSmallerModelStandsForEverySet();
    void aPartOfASmallerModelIsRefused();
    void anHourOfATraceHasItsIntensityAndTheExtremes();
    void mixesAreDrawnAnewEveryDay();
    void aMonthWithAGapIsRefused();
    void shippedSetsBlendToThePublishedMeans();
    void wrongSetsAreRefused_data();
    void wrongSetsAreRefused();

private:
    void addCases(const char *kind) const;
    [[nodiscard]] QJsonObject currentCase() const;
    QJsonArray m_cases;
};

void TestDirectives::initTestCase()
{
    QFile file(QStringLiteral(FOURFOLD_TEST_DATA "/../data/directive_cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_cases = QJsonDocument::fromJson(file.readAll()).object()[u"cases"].toArray();
    QVERIFY(!m_cases.isEmpty());
}

void TestDirectives::addCases(const char *kind) const
{
    QTest::addColumn<bool>("isThere");
    for (const QJsonValue &value : m_cases) {
        if (value[u"kind"].toString() == QLatin1String(kind))
            QTest::newRow(qPrintable(value[u"id"].toString())) << true;
    }
}

QJsonObject TestDirectives::currentCase() const
{
    for (const QJsonValue &value : m_cases) {
        if (value[u"id"].toString() == QString::fromLatin1(QTest::currentDataTag()))
            return value.toObject();
    }
    return {};
}

void TestDirectives::programmesAreAsWorkedOut()
{
    const QJsonObject one = currentCase();
    const MixProgramme programme = programmeOf(one);
    const auto mix = cheapestMix(programme);
    const auto bySimplex = MixSolver().solve(programme);
    QCOMPARE(mix.hasValue(), !one[u"expected"].isNull());
    QCOMPARE(bySimplex.hasValue(), mix.hasValue());
    if (!mix)
        return;
    const double tolerance = one[u"tolerance"].toDouble();
    const std::vector<double> shares = numbersOf(one[u"expected"][u"shares"]);
    for (std::size_t i = 0; i < shares.size(); ++i)
        FF_CLOSE(mix->shares[i] + 1, shares[i] + 1, tolerance);
    FF_CLOSE(mix->cost, one[u"expected"][u"cost"].toDouble(), tolerance);
    FF_CLOSE(mix->quality, one[u"expected"][u"quality"].toDouble(), tolerance);
    FF_CLOSE(mix->shadowPrice, one[u"expected"][u"shadow_price"].toDouble(), tolerance); // null: 0
    FF_CLOSE(bySimplex->cost, mix->cost, tolerance);
    QVERIFY(isCertified(programme, *mix, 1e-12));
}

void TestDirectives::questionsAreAsWorkedOut()
{
    const QJsonObject one = currentCase();
    const auto question =
        readDirectives(QJsonDocument(one[u"question"].toObject()).toJson().toStdString());
    QVERIFY(question);
    QVERIFY(question->unknownKeys.empty());
    const auto answer = answerDirectives(*question);
    QVERIFY(answer);
    QVERIFY(answer->isClosedForm && answer->isCertified);
    const QJsonObject expected = one[u"expected"].toObject();
    const double tolerance = one[u"tolerance"].toDouble();
    const std::vector<double> costs = numbersOf(expected[u"request_cost_g"]);
    const std::vector<double> shares = numbersOf(expected[u"x"]);
    for (std::size_t i = 0; i < costs.size(); ++i) {
        FF_CLOSE(question->programme.costs[i], costs[i], tolerance);
        FF_CLOSE(answer->mix.shares[i], shares[i], tolerance);
    }
    FF_CLOSE(question->programme.floor, expected[u"quality_floor"].toDouble(), tolerance);
    FF_CLOSE(answer->mix.cost, expected[u"g_per_request"].toDouble(), tolerance);
    FF_CLOSE(answer->mix.quality, expected[u"quality"].toDouble(), tolerance);
    FF_CLOSE(answer->mix.shadowPrice, expected[u"shadow_price_g"].toDouble(), tolerance);
    FF_CLOSE(answer->saving, expected[u"saving_vs_first"].toDouble(), tolerance);
}

void TestDirectives::theTriggerFiresAsReleased()
{
    const QJsonObject one = currentCase();
    const IntensitySeries series = shippedSeries(one[u"trace"].toString());
    const std::span<const double> window =
        std::span(series.values)
            .subspan(std::size_t(one[u"first_hour"].toInt()), std::size_t(one[u"hours"].toInt()));
    const auto fired = evaluationHours(window, {one[u"growth_per_hour"].toDouble(),
                                                std::size_t(one[u"grace_hours"].toInt()),
                                                std::size_t(one[u"longest_hours"].toInt())});
    std::vector<std::size_t> expected;
    for (const QJsonValue &hour : one[u"expected"].toArray())
        expected.push_back(std::size_t(hour.toInt()));
    QCOMPARE(fired, expected);
}

/// (1 − 0.1 · position) · 0.4
void TestDirectives::theFloorFollowsTheGrid()
{
    FF_CLOSE(qualityFloor(100, 100, 300, 0.1, 0.4), 0.4, 1e-15);
    FF_CLOSE(qualityFloor(200, 100, 300, 0.1, 0.4), 0.38, 1e-15);
    FF_CLOSE(qualityFloor(300, 100, 300, 0.1, 0.4), 0.36, 1e-15);
    FF_CLOSE(qualityFloor(900, 100, 300, 0.1, 0.4), 0.36, 1e-15); // clamped
    FF_CLOSE(qualityFloor(0, 100, 300, 0.1, 0.4), 0.4, 1e-15);
    FF_CLOSE(qualityFloor(100, 100, 100, 0.1, 0.4), 0.4, 1e-15); // a flat year
}

void TestDirectives::closedFormAndSimplexAgree()
{
    std::mt19937_64 generator(1);
    const auto draw = [&](double limit) {
        return limit * static_cast<double>(generator() % 10'000) / 10'000;
    };
    MixSolver solver;
    int feasible = 0;
    for (int i = 0; i < 20'000; ++i) {
        MixProgramme programme;
        const std::size_t levels = 1 + generator() % 8;
        for (std::size_t level = 0; level < levels; ++level) {
            programme.costs.push_back(draw(0.2));
            programme.qualities.push_back(draw(0.6));
        }
        programme.floor = draw(0.6);
        const auto mix = cheapestMix(programme);
        const auto bySimplex = solver.solve(programme);
        QCOMPARE(bySimplex.hasValue(), mix.hasValue());
        if (!mix)
            continue;
        ++feasible;
        QVERIFY2(std::abs(mix->cost - bySimplex->cost) <= 1e-9, qPrintable(QString::number(i)));
        QVERIFY2(isCertified(programme, *mix, 1e-9), qPrintable(QString::number(i)));
        QVERIFY2(isCertified(programme, *bySimplex, 1e-7), qPrintable(QString::number(i)));
    }
    QVERIFY(feasible > 10'000);
}

void TestDirectives::equalCostsPreferQualityThenFewerLevels()
{
    QCOMPARE(cheapestMix({{1, 1, 1}, {0.2, 0.5, 0.5}, 0.1})->shares,
             (std::vector<double>{0, 1, 0}));
    QCOMPARE(cheapestMix({{1, 1}, {0.2, 0.6}, 0.4})->shares, (std::vector<double>{0, 1}));
    // One level at the floor and a mix of two at the same cost.
    const auto mix = cheapestMix({{1, 2, 3}, {0.25, 0.5, 0.75}, 0.5});
    QCOMPARE(mix->shares, (std::vector<double>{0, 1, 0}));
    QCOMPARE(mix->shadowPrice, 4.0); // one down for a quarter
}

void TestDirectives::aWrongMixIsNotCertified()
{
    const MixProgramme programme{{0.0443, 0.0171, 0.0113}, {0.40, 0.36, 0.24}, 0.38};
    const Mix right = *cheapestMix(programme);
    QVERIFY(isCertified(programme, right, 1e-12));
    Mix wrong = right;
    wrong.shares = {1, 0, 0}; // dearer
    QVERIFY(!isCertified(programme, wrong, 1e-12));
    wrong.shares = {0, 1, 0}; // below the floor
    QVERIFY(!isCertified(programme, wrong, 1e-12));
    wrong = right;
    wrong.shadowPrice *= 1.01;
    QVERIFY(!isCertified(programme, wrong, 1e-12));
    wrong = right;
    wrong.shares[2] = 0.1; // more than all
    QVERIFY(!isCertified(programme, wrong, 1e-12));
}

/// The first level has at least 0.3: more than the floor alone asks for.
void TestDirectives::furtherLimitsTakeTheSimplex()
{
    const char *kQuestion =
        R"({"intensity_g_per_kwh": 100, "embodied_g_per_s": 0, "quality_floor": 0.37,
        "max_time_s": 2, "levels": [
        {"energy_kwh": 0.0004, "time_s": 4, "preference": 0.40, "min_share": 0.3},
        {"energy_kwh": 0.0002, "time_s": 1, "preference": 0.36},
        {"energy_kwh": 0.0001, "time_s": 0.5, "preference": 0.24}]})";
    const auto question = readDirectives(kQuestion);
    QVERIFY(question);
    QCOMPARE(question->constraints.size(), std::size_t{2});
    const auto answer = answerDirectives(*question);
    QVERIFY(answer);
    QVERIFY(!answer->isClosedForm);
    // x = (0.3, y, z): 0.12 + 0.36 y + 0.24 z = 0.37 and y + z = 0.7, so y = 0.082 / 0.12; the mean
    // time, 1.2 + y + 0.5 z, is below 2.
    const double y = 0.082 / 0.12;
    FF_CLOSE(answer->mix.shares[0], 0.3, 1e-9);
    FF_CLOSE(answer->mix.shares[1], y, 1e-9);
    FF_CLOSE(answer->mix.cost, 0.3 * 0.04 + y * 0.02 + (0.7 - y) * 0.01, 1e-9);
    const std::string text = directivesText(*question, *answer);
    QVERIFY(text.find("dual-simplex-glpk") != std::string::npos);
}

void TestDirectives::contradictingLimitsAreInfeasible()
{
    const MixProgramme programme{{1, 2}, {0.3, 0.6}, 0.5};
    MixConstraint fast;
    fast.weights = {1, 10};
    fast.high = 4;
    const std::vector<MixConstraint> limits = {fast};
    const auto none = MixSolver().solve(programme, limits);
    QVERIFY(!none);
    QVERIFY(english(none.error()).find("infeasible") != std::string::npos);
    const auto tooHigh = MixSolver().solve({{1, 2}, {0.3, 0.6}, 0.7});
    QVERIFY(!tooHigh);
    QVERIFY(english(tooHigh.error()).find("0.6") != std::string::npos);
}

void TestDirectives::everyThreadHasItsOwnSolver()
{
    std::vector<double> costs(4);
    std::vector<std::thread> threads;
    for (double &cost : costs) {
        threads.emplace_back([&cost] {
            MixSolver solver;
            for (int i = 0; i < 500; ++i)
                cost = solver.solve({{0.0443, 0.0171, 0.0113}, {0.40, 0.36, 0.24}, 0.38})->cost;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const double cost : costs)
        FF_CLOSE(cost, 0.0307, 1e-12);
}

void TestDirectives::wrongInputIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("no json") << QByteArray("{") << "line 1";
    QTest::newRow("no object") << QByteArray("[]") << "/";
    QTest::newRow("no intensity") << QByteArray("{\"levels\": []}")
                                  << "/intensity_g_per_kwh: must be given";
    QTest::newRow("no year") << QByteArray("{\"intensity_g_per_kwh\": 1, \"levels\": []}")
                             << "/k_min: must be given";
    QTest::newRow("no levels") << QByteArray("{\"intensity_g_per_kwh\": 1, \"quality_floor\": 0}")
                               << "/levels: must be given";
    QTest::newRow("empty") << QByteArray(
        "{\"intensity_g_per_kwh\": 1, \"quality_floor\": 0, \"levels\": []}")
                           << "/levels: needs at least one level";
    QTest::newRow("pue") << QByteArray("{\"intensity_g_per_kwh\": 1, \"pue\": 0.5}")
                         << "/pue: must be a number from 1 to 5";
    QTest::newRow("type") << QByteArray("{\"intensity_g_per_kwh\": \"low\"}")
                          << "/intensity_g_per_kwh";
    QTest::newRow("level") << QByteArray(
        "{\"intensity_g_per_kwh\": 1, \"quality_floor\": 0, \"levels\": [{\"energy_kwh\": -1}]}")
                           << "/levels/0/energy_kwh: must be a number of at least 0";
}

void TestDirectives::wrongInputIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, message);
    const QString error = errorOf(text.constData());
    QVERIFY2(error.contains(message), qPrintable(error));
}

void TestDirectives::schemesOfAMonthStandBetweenTheirBounds()
{
    const ServingMonth month = texasMonth();
    const MonthAnswer answer = simulated(month);
    QCOMPARE(answer.schemes.size(), std::size_t{4}); // no smaller model is known
    const SchemeAnswer &base = answerOf(answer, Scheme::Base);
    const SchemeAnswer &cheapest = answerOf(answer, Scheme::Cheapest);
    const SchemeAnswer &sprout = answerOf(answer, Scheme::Sprout);
    QCOMPARE(base.saving, 0.0);
    QCOMPARE(base.preference, 1.0);
    // Base by hand: 0.8 and 0.2 of the two sets at the mean of the month.
    const double mean =
        std::accumulate(month.gramsPerKwh.begin(), month.gramsPerKwh.end(), 0.0) / 720;
    FF_CLOSE(base.gramsPerRequest,
             mean * (0.8 * 551.87e-6 + 0.2 * 372.81e-6) + 1.671521e-4 * (0.8 * 7.986 + 0.2 * 5.397),
             1e-12);
    FF_CLOSE(cheapest.gramsPerRequest,
             mean * (0.8 * 110.49e-6 + 0.2 * 46.21e-6) + 1.671521e-4 * (0.8 * 1.6 + 0.2 * 0.672),
             1e-12);
    QVERIFY(sprout.saving > 0 && sprout.saving < cheapest.saving);
    QVERIFY(sprout.preference < 1 && sprout.preference > cheapest.preference);
    QVERIFY(sprout.preference >= 0.9);
    QVERIFY(answerOf(answer, Scheme::Static).saving > 0);
    QCOMPARE(answer.evaluations.front(), std::size_t{0});
    QCOMPARE(answer.evaluations[1], std::size_t{8}); // as in the published list
}

void TestDirectives::knownPreferencesKeepTheFloorEveryHour()
{
    const ServingMonth month = texasMonth();
    const MonthAnswer answer = simulated(month);
    const SchemeAnswer &sprout = answerOf(answer, Scheme::Sprout);
    const std::vector<double> q = {0.8 * 0.544 + 0.2 * 0.2615, 0.8 * 0.2565 + 0.2 * 0.375,
                                   0.8 * 0.1995 + 0.2 * 0.3635};
    for (std::size_t hour = 0; hour < month.gramsPerKwh.size(); ++hour) {
        const auto &x = sprout.sharesByHour[hour];
        const double quality = x[0] * q[0] + x[1] * q[1] + x[2] * q[2];
        const double floor = qualityFloor(month.gramsPerKwh[hour], month.year.low, month.year.high,
                                          month.loss, q[0]);
        QVERIFY(quality >= floor - 1e-12);
    }
}

void TestDirectives::samplingGivesABand()
{
    ServingMonth month = texasMonth();
    const double exact = answerOf(simulated(month), Scheme::Sprout).saving;
    month.samples = 1000;
    const auto band = samplingBand(month, 12);
    QVERIFY(band);
    QVERIFY(band->low < band->high);
    QVERIFY2(
        std::abs((band->low + band->high) / 2 - exact) < 0.05,
        qPrintable(QStringLiteral("%1 to %2 around %3").arg(band->low).arg(band->high).arg(exact)));
    const auto again = samplingBand(month, 12);
    QCOMPARE(again->low, band->low);
}

/// Run 1 of a seed is not run 0 of the next.
void TestDirectives::neighbouringSeedsShareNoSampling()
{
    const auto prepared = PreparedMonth::of(texasMonth());
    QVERIFY(prepared);
    std::vector<PreparedMonth::Preferences> all;
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        for (std::size_t run = 0; run < 4; ++run)
            all.push_back(prepared->sampled(1000, seed, run));
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(all[i] != all[j]);
    }
    QCOMPARE(prepared->sampled(1000, 2, 1), all[5]);
}

/// With one set of requests for which judges are as often of one mind as of the other, the first
/// share of a mix and the first judgement would follow one another if they had one stream.
void TestDirectives::mixesAndPreferencesAreDrawnApart()
{
    ServingMonth month = texasMonth();
    month.sets = {RequestSet{"all", {{"a", 1, 1, 0.5}, {"b", 1, 1, 0.5}}, {}}};
    month.mixes.assign(month.gramsPerKwh.size(), {1.0});
    const auto prepared = PreparedMonth::of(month);
    QVERIFY(prepared);
    int agreements = 0;
    constexpr int kSeeds = 64;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        // The first of two equal shares is the larger where its uniform number is the smaller.
        const auto mix = drawMixes({0.5, 0.5}, 1, 1, seed).front();
        const auto judged = prepared->sampled(1, seed, 0).front();
        agreements += (mix[0] > mix[1]) == (judged[0] > judged[1]) ? 1 : 0;
    }
    QVERIFY2(agreements > kSeeds / 4 && agreements < kSeeds * 3 / 4,
             qPrintable(QString::number(agreements)));
}

void TestDirectives::aSmallerModelNeedsAPreference()
{
    ServingMonth month = texasMonth();
    for (RequestSet &set : month.sets)
        set.smaller =
            DirectiveLevel{"7B", set.levels[0].energyKwh / 2, set.levels[0].timeSeconds / 2, 0.45};
    const MonthAnswer answer = simulated(month);
    const SchemeAnswer &smaller = answerOf(answer, Scheme::SmallerModel);
    QVERIFY(smaller.saving > 0 && smaller.saving < 0.5);
    for (const auto &shares : smaller.sharesByHour)
        FF_CLOSE(std::round(shares[0] * 10) / 10 + 1, shares[0] + 1, 1e-12); // steps of a tenth
    month.sets[1].smaller->preference = 0;
    QCOMPARE(simulated(month).schemes.size(), std::size_t{4});
}

/// Half the energy of the first level at 45 to 55: 0.45 / 0.55 of its preference.
void TestDirectives::aTypedSmallerModelStandsForEverySet()
{
    ServingMonth typed = texasMonth();
    ServingMonth known = typed;
    for (RequestSet &set : known.sets)
        set.smaller = DirectiveLevel{"", 0.2e-3, 3, 0.45};
    QVERIFY(!takeSmallerModel(typed.sets, {.energyWh = 0.2, .timeSeconds = 3, .preference = 0.45}));
    const SchemeAnswer one = answerOf(simulated(typed), Scheme::SmallerModel);
    const SchemeAnswer other = answerOf(simulated(known), Scheme::SmallerModel);
    QCOMPARE(one.gramsPerRequest, other.gramsPerRequest);
    QCOMPARE(one.preference, other.preference);
    FF_CLOSE(besideFirst({"", 1, 1, 0.5}, {"", 1, 1, 0.45}).preference, 0.5 * 0.45 / 0.55, 1e-12);
    // The preference alone is enough where the sets know the rest.
    ServingMonth shipped = texasMonth();
    for (RequestSet &set : shipped.sets)
        set.smaller = DirectiveLevel{"7B", 0.2e-3, 3, 0};
    QCOMPARE(simulated(shipped).schemes.size(), std::size_t{4});
    QVERIFY(
        !takeSmallerModel(shipped.sets, {.energyWh = {}, .timeSeconds = {}, .preference = 0.45}));
    QCOMPARE(answerOf(simulated(shipped), Scheme::SmallerModel).gramsPerRequest,
             one.gramsPerRequest);
    // What is typed wins, and the rest stays.
    QVERIFY(
        !takeSmallerModel(shipped.sets, {.energyWh = 0.1, .timeSeconds = {}, .preference = {}}));
    QCOMPARE(shipped.sets[1].smaller->energyKwh, 0.1e-3);
    QCOMPARE(shipped.sets[1].smaller->preference, 0.45);
}

void TestDirectives::aPartOfASmallerModelIsRefused()
{
    std::vector<RequestSet> sets = texasMonth().sets;
    const auto lacking =
        takeSmallerModel(sets, {.energyWh = 0.2, .timeSeconds = {}, .preference = 0.4});
    QVERIFY(lacking && lacking->code == ErrorCode::MissingField);
    QVERIFY(!sets[0].smaller);
    for (const double wrong : {0.0, 1.0}) {
        const auto error =
            takeSmallerModel(sets, {.energyWh = 0.2, .timeSeconds = 3, .preference = wrong});
        QVERIFY(error && error->code == ErrorCode::OutOfBounds);
    }
    QVERIFY(!takeSmallerModel(sets, {}));
}

/// Half hours of 100, 300, 500 and 700: hours of 200 and 600.
void TestDirectives::anHourOfATraceHasItsIntensityAndTheExtremes()
{
    IntensitySeries series;
    series.start = parseStamp("2024-01-01T00:00Z")->instant;
    series.stepHours = 0.5;
    series.values = {100, 300, 500, 700};
    const auto hour = gridHourOf(series, parseStamp("2024-01-01T01:45Z")->instant);
    QVERIFY(hour);
    QCOMPARE(hour->gramsPerKwh, 600.0);
    QCOMPARE(hour->range.low, 200.0);
    QCOMPARE(hour->range.high, 600.0);
    QCOMPARE(hour->range.mean, 400.0);
    const auto outside = gridHourOf(series, parseStamp("2024-01-01T02:00Z")->instant);
    QVERIFY(!outside && outside.error().code == ErrorCode::OutOfBounds);
    series.values = {100, 300, kMissing, kMissing};
    QVERIFY(!gridHourOf(series, parseStamp("2024-01-01T01:00Z")->instant));
}

void TestDirectives::mixesAreDrawnAnewEveryDay()
{
    const auto mixes = drawMixes({0.5, 0.3, 0.2}, 72, 24, 7);
    QCOMPARE(mixes.size(), std::size_t{72});
    QCOMPARE(mixes[23], mixes[0]);
    QVERIFY(mixes[24] != mixes[0]);
    FF_CLOSE(mixes[50][0] + mixes[50][1] + mixes[50][2], 1, 1e-12);
    QCOMPARE(drawMixes({0.5, 0.3, 0.2}, 72, 24, 7), mixes);
}

void TestDirectives::aMonthWithAGapIsRefused()
{
    ServingMonth month = texasMonth();
    month.gramsPerKwh[3] = kMissing;
    QVERIFY(!simulateMonth(month));
}

/// The sets are printed with five digits and their shares with three: the published cases hold the
/// blend of the logs themselves.
void TestDirectives::shippedSetsBlendToThePublishedMeans()
{
    const auto read = readRequestSets(resourceText(QStringLiteral("serving/sprout.json")));
    QVERIFY2(read, read ? "" : english(read.error()).c_str());
    QCOMPARE(read->sets.size(), std::size_t{6});
    QVERIFY(!read->source.empty() && read->licence == "MIT");
    const auto published = std::ranges::find_if(m_cases, [](const QJsonValue &value) {
        return value[u"kind"].toString() == QLatin1String("question");
    });
    const QJsonArray levels = (*published)[u"question"][u"levels"].toArray();
    for (std::size_t i = 0; i < 3; ++i) {
        DirectiveLevel blend;
        for (std::size_t s = 0; s < read->sets.size(); ++s) {
            const DirectiveLevel &level = read->sets[s].levels[i];
            blend.energyKwh += read->shares[s] * level.energyKwh;
            blend.timeSeconds += read->shares[s] * level.timeSeconds;
            blend.preference += read->shares[s] * level.preference;
        }
        const QJsonValue expected = levels[int(i)];
        FF_CLOSE(blend.energyKwh, expected[u"energy_kwh"].toDouble(), 3e-3);
        FF_CLOSE(blend.timeSeconds, expected[u"time_s"].toDouble(), 3e-3);
        FF_CLOSE(blend.preference, expected[u"preference"].toDouble(), 3e-3);
    }
    ServingMonth month = texasMonth();
    month.sets = read->sets;
    month.mixes = drawMixes(read->shares, month.gramsPerKwh.size(), 24, 1);
    QCOMPARE(simulated(month).schemes.size(),
             std::size_t{4}); // preferences against 7B are not known
    const double saving = answerOf(simulated(month), Scheme::Sprout).saving;
    QVERIFY2(saving > 0.3 && saving < 0.86, qPrintable(QString::number(saving)));
}

void TestDirectives::wrongSetsAreRefused_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("message");
    QTest::newRow("no levels") << QByteArray("\"sets\": []") << "/levels: must be given";
    QTest::newRow("no share") << QByteArray("\"levels\": [\"a\"], \"sets\": [{}]")
                              << "/sets/0/share: must be given";
    QTest::newRow("lists") << QByteArray(
        "\"levels\": [\"a\"], \"sets\": [{\"share\": 1, \"energy_kwh\": [1, 2]}]")
                           << "/sets/0/energy_kwh: needs a number for each of the 1 levels";
    QTest::newRow("negative") << QByteArray(
        "\"levels\": [\"a\"], \"sets\": [{\"share\": 1, \"energy_kwh\": [-1]}]")
                              << "/sets/0/energy_kwh/0: must be a number of at least 0";
    QTest::newRow("unjudged") << QByteArray(
        "\"levels\": [\"a\"], \"sets\": [{\"share\": 1, \"energy_kwh\": [1], "
        "\"time_s\": [1], \"preferred\": [0]}]")
                              << "/sets/0/preferred: needs at least one judged prompt";
    QTest::newRow("shares") << QByteArray(
        "\"levels\": [\"a\"], \"sets\": [{\"share\": 0, \"energy_kwh\": [1], "
        "\"time_s\": [1], \"preferred\": [3]}]")
                            << "/sets: all shares are 0";
}

void TestDirectives::wrongSetsAreRefused()
{
    QFETCH(const QByteArray, rest);
    QFETCH(const QString, message);
    const QByteArray text = "{\"format\": \"fourfold-request-sets\", " + rest + "}";
    const auto read = readRequestSets(text.toStdString());
    QVERIFY(!read);
    const QString error = QString::fromStdString(english(read.error()));
    QVERIFY2(error.contains(message), qPrintable(error));
    QVERIFY(!readRequestSets("{\"format\": \"other\"}"));
}

QTEST_APPLESS_MAIN(TestDirectives)
#include "tst_directives.moc"
