// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue_spreads.h"
#include "core/analysis/default_ranges.h"
#include "core/analysis/method_error.h"
#include "core/analysis/uncertainty.h"
#include "core/io/study_json.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fourfold;

namespace {

const DefaultRange *rangeFor(const std::vector<DefaultRange> &ranges, Field field)
{
    const auto found = std::ranges::find(ranges, field, &DefaultRange::field);
    return found == ranges.end() ? nullptr : &*found;
}

Study studyOf(std::vector<Scenario> scenarios)
{
    Study study;
    study.scenarios = std::move(scenarios);
    return study;
}

} // namespace

/// Every value that nobody gave has a range with a source.
class TestDefaultRanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void spreadsAreThoseOfTheCatalogue();
    void everyExampleHasABand();
    void everyRangeNamesItsSource();
    void whatIsMeasuredAndTypedIsExact();
    void assumedValuesSpreadWiderThanThoseOfEntries();
    void whatIsKnownMakesTheErrorSmaller();
    void aDevicePlacedElsewhereErrsTheSameWay();
    void manyScenariosAreDrawnWhileOneTypes();

private:
    [[nodiscard]] std::vector<DefaultRange> rangesOf(const Scenario &scenario) const
    {
        const Study study = studyOf({scenario});
        return defaultRanges(resolve(study, study.scenarios[0], m_catalog).value(), m_catalog);
    }

    Catalog m_catalog;
};

void TestDefaultRanges::initTestCase()
{
    m_catalog = fixture::shippedCatalog();
}

void TestDefaultRanges::spreadsAreThoseOfTheCatalogue()
{
    constexpr double kKept = 1e-6;
    const CatalogueSpreads is = shippedSpreads();
    const CatalogueSpreads should = spreadsOf(m_catalog);
    FF_CLOSE(is.gridSpread, should.gridSpread, kKept);
    FF_CLOSE(is.siteRms, should.siteRms, kKept);
    FF_CLOSE(is.fleetRms, should.fleetRms, kKept);
    FF_CLOSE(is.deviceRms, should.deviceRms, kKept);
    FF_CLOSE(is.flopRms, should.flopRms, kKept);
    FF_CLOSE(is.pueLow, should.pueLow, kKept);
    FF_CLOSE(is.pueHigh, should.pueHigh, kKept);
    FF_CLOSE(is.serverLow, should.serverLow, kKept);
    FF_CLOSE(is.serverHigh, should.serverHigh, kKept);
    QCOMPARE(is.lifeLow, should.lifeLow);
    QCOMPARE(is.lifeHigh, should.lifeHigh);
    QCOMPARE(is.gridPairs, should.gridPairs);
    QCOMPARE(is.sitePairs, should.sitePairs);
    QCOMPARE(is.fleetPairs, should.fleetPairs);
    QCOMPARE(is.devicePairs, should.devicePairs);
    QCOMPARE(is.flopPairs, should.flopPairs);
    QCOMPARE(is.pueSites, should.pueSites);
    QCOMPARE(is.servers, should.servers);
    QCOMPARE(is.lives, should.lives);
}

void TestDefaultRanges::everyExampleHasABand()
{
    const QDir folder(QStringLiteral(FOURFOLD_SOURCE_RESOURCES "/examples"));
    const QStringList names = folder.entryList({QStringLiteral("*.fourfold")}, QDir::Files);
    QVERIFY(names.size() >= 5);
    for (const QString &name : names) {
        const auto read = parseStudy(fixture::resourceText(QStringLiteral("examples/") + name));
        QVERIFY(read.hasValue());
        const auto answer = uncertainty(fixture::method("fourfold"), read->study, m_catalog,
                                        {.draws = 1000, .ranges = Ranges::WithDefaults});
        QVERIFY2(answer.hasValue(), answer ? "" : english(answer.error()).c_str());
        for (const ScenarioSpread &spread : answer->scenarios) {
            const Scenario *scenario = findScenario(read->study, spread.id);
            const Resolved resolved = resolve(read->study, *scenario, m_catalog).value();
            const bool isMetered = resolved.choice<TrainingBasisKind>(Field::TrainingBasis)
                                   == TrainingBasisKind::Energy;
            const bool isBand = !spread.isConstant()
                                && spread.quantiles.front().value < spread.quantiles.back().value;
            QVERIFY2(isBand || isMetered, (name.toStdString() + " " + spread.id).c_str());
        }
    }
}

void TestDefaultRanges::everyRangeNamesItsSource()
{
    const Scenario all = fixture::scenario(
        "a", {"model.preset = gpt-3-175b", "machine.accelerator = nvidia-a100-sxm4-80",
              "map.region = DK", "inference.requests_per_day = 1000",
              "inference.output_tokens = 500", "storage.stored_tb = 10"});
    const auto ranges = rangesOf(all);
    QCOMPARE(ranges.size(), defaultRangeTable().size());
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const std::string source = english(ranges[i].source);
        QCOMPARE(ranges[i].field, defaultRangeTable()[i].field);
        QVERIFY(!defaultRangeTable()[i].rule.isEmpty());
        QVERIFY2(!source.empty() && source.find("%1") == std::string::npos, source.c_str());
        QVERIFY(ranges[i].number.range->low < ranges[i].number.range->high);
        QVERIFY2(checked(fieldRow(ranges[i].field), ranges[i].number).hasValue(), source.c_str());
    }
}

void TestDefaultRanges::whatIsMeasuredAndTypedIsExact()
{
    const Scenario measured = fixture::scenario(
        "a", {"training.basis = energy", "training.it_energy_kwh = 1000", "mechanization.pue = 1.1",
              "map.carbon_intensity_g_per_kwh = 429", "embodied.include = false"});
    QVERIFY(rangesOf(measured).empty());
    const auto answer = uncertainty(fixture::method("fourfold"), studyOf({measured}), m_catalog,
                                    {.ranges = Ranges::WithDefaults})
                            .value();
    QVERIFY(answer.scenarios[0].isConstant());
    // The error of a method stays until somebody says what it is.
    Scenario rated = fixture::scenario(
        "a", {"training.basis = device-hours", "training.hours = 100", "machine.devices = 8",
              "machine.accelerator = nvidia-a100-sxm4-80", "mechanization.pue = 1.1",
              "map.carbon_intensity_g_per_kwh = 429", "embodied.include = false"});
    QCOMPARE(rangesOf(rated).size(), 1U);
    QCOMPARE(rangesOf(rated)[0].field, Field::TrainingMethodError);
    fixture::set(rated, "training.method_error = 1");
    QVERIFY(rangesOf(rated).empty());
}

void TestDefaultRanges::assumedValuesSpreadWiderThanThoseOfEntries()
{
    const auto width = [&](const Scenario &scenario) {
        const auto ranges = rangesOf(scenario);
        const DefaultRange *pue = rangeFor(ranges, Field::MechanizationPue);
        return pue == nullptr ? 0 : pue->number.range->high / pue->number.range->low;
    };
    const double assumed = width(fixture::scenario("a", {"map.region = DK"}));
    const double fleet = width(
        fixture::scenario("a", {"map.region = DK", "mechanization.datacenter = google-2024"}));
    const double typed =
        width(fixture::scenario("a", {"map.region = DK", "mechanization.pue = 1.1"}));
    QVERIFY(assumed > fleet);
    QVERIFY(fleet > 1);
    QCOMPARE(typed, 0.0);
}

void TestDefaultRanges::whatIsKnownMakesTheErrorSmaller()
{
    const auto reach = [&](std::initializer_list<std::string_view> lines) {
        Scenario scenario = fixture::scenario("a", {"model.params_b = 7", "model.tokens_b = 1000",
                                                    "machine.accelerator = nvidia-a100-sxm4-80",
                                                    "map.region = DK"});
        for (const std::string_view line : lines)
            fixture::set(scenario, line);
        const auto ranges = rangesOf(scenario);
        const DefaultRange *error = rangeFor(ranges, Field::TrainingMethodError);
        return error == nullptr ? 0
                                : std::log(error->number.range->high / error->number.range->low);
    };
    const double tokens = reach({});
    const double rate = reach({"machine.devices = 8", "machine.efficiency = 0.4"});
    const double power =
        reach({"machine.devices = 8", "machine.efficiency = 0.4", "machine.average_power_w = 380"});
    const double hours = reach({"training.basis = device-hours", "training.hours = 100",
                                "machine.devices = 8", "machine.average_power_w = 380"});
    QVERIFY(tokens > rate);
    FF_CLOSE(rate, 2 * methodErrorRow(KnownBefore::DeviceHours, RatedDevice::Gpu, true).reach,
             1e-12);
    QVERIFY(power > hours);
    QVERIFY(rate > hours);
    QVERIFY(hours > 0);
}

void TestDefaultRanges::aDevicePlacedElsewhereErrsTheSameWay()
{
    const auto at = [&](const char *id, const char *device, const char *grams) {
        Scenario scenario = fixture::scenario(
            id, {"model.params_b = 7", "training.basis = device-hours", "training.hours = 100",
                 "machine.devices = 8", "mechanization.pue = 1.1", "embodied.include = false"});
        fixture::set(scenario, std::string("machine.accelerator = ") + device);
        fixture::set(scenario, std::string("map.carbon_intensity_g_per_kwh = ") + grams);
        return scenario;
    };
    const Study study =
        studyOf({at("a", "nvidia-a100-sxm4-80", "400"), at("b", "nvidia-a100-sxm4-80", "410"),
                 at("c", "nvidia-v100-sxm2-32", "540")});
    const auto answer =
        uncertainty(fixture::method("fourfold"), study, m_catalog, {.ranges = Ranges::WithDefaults})
            .value();
    // One run in two places: only the grid tells them apart, however uncertain the run.
    QCOMPARE(answer.pairs[0].less, 1.0);
    // Two machines err each on its own.
    QVERIFY(answer.pairs[1].less > 0.2 && answer.pairs[1].less < 0.8);
}

void TestDefaultRanges::manyScenariosAreDrawnWhileOneTypes()
{
    std::vector<Scenario> scenarios;
    for (const char *region : {"DK", "SE", "FR", "DE", "US", "GB", "PL", "NO"}) {
        scenarios.push_back(fixture::scenario(region, {"model.preset = gpt-3-175b",
                                                       "machine.accelerator = nvidia-a100-sxm4-80",
                                                       "map.region = DK"}));
        fixture::set(scenarios.back(), std::string("map.region = ") + region);
    }
    const Study study = studyOf(scenarios);
    const auto answer =
        uncertainty(fixture::method("fourfold"), study, m_catalog, {.ranges = Ranges::WithDefaults})
            .value();
    QCOMPARE(answer.draws, kDefaultDraws);
    QCOMPARE(answer.scenarios.size(), 8U);
    for (const ScenarioSpread &spread : answer.scenarios)
        QVERIFY(spread.defaults.size() >= 6);
}

QTEST_APPLESS_MAIN(TestDefaultRanges)
#include "tst_default_ranges.moc"
