// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core_fixtures.h"
#include "tests/support/random_study.h"

#include <QTest>

#include <set>

using namespace fourfold;
using fixture::estimated;
using fixture::scenario;

namespace {

constexpr double kExact = 1e-12;

double total(const Estimation &made, Figure figure = Figure::Co2e)
{
    return made.estimate.total[figure];
}

/// The scenario with its field a little different; nothing where the field takes nothing else.
std::optional<Scenario> perturbed(const Scenario &scenario, const FieldRow &row, double now,
                                  RandomStudies &random)
{
    Scenario changed = scenario;
    if (row.type == FieldType::Number) {
        const double up = now == 0 ? 0.37 : now * 1.07;
        const double other = withinBounds(row.bounds, up) ? up : now * 0.93;
        if (!withinBounds(row.bounds, other))
            return std::nullopt;
        changed.values.set(row.field, Number{other, std::nullopt});
    } else if (row.type == FieldType::Flag) {
        changed.values.set(row.field, now == 0);
    } else if (row.type == FieldType::Choice) {
        const auto next = (static_cast<std::size_t>(now) + 1 + random.below(row.choices.size() - 1))
                          % row.choices.size();
        changed.values.set(row.field, std::string(row.choices[next].key));
    } else {
        return std::nullopt;
    }
    if (const auto other = alternativeOf(row.field))
        changed.values.erase(*other);
    return changed;
}

} // namespace

/// Properties of the general estimate and of the published methods.
class TestEstimate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }
    void totalsAreTheSumsOfThePhases();
    void morePowerNeverMeansLessCarbon();
    void runsAndReusesScaleEveryFigureButHours();
    void experimentationIsAMultipleOfTraining();
    void devicesCancelInTheWorkView();
    void netIsGrossLessTheMatchedShareAndNeverEmbodied();
    void embodiedFollowsUtilisationAndLifetime();
    void marketAndCostStandApart();
    void energyWithPueIsTakenApartOnce();
    void factorsTakePueOutBeforeReducingIt();
    void servingFleetOverridesTraining();
    void energyAtNoPowerHasNoDeviceTime();
    void whatIsNoNumberIsRefused();
    void aMixtureIsFittedWithoutItsTotalParameters();
    void aModelThatFillsANodeIsFittedAsInOne();
    void assumedListsGuessesThatEnteredAFigure();
    void trainingThatIsNeverRunKeepsItsHours();
    void missingInputIsNamed_data();
    void missingInputIsNamed();
    void resultsMoveOnlyWithFieldsThatAreRead_data();
    void resultsMoveOnlyWithFieldsThatAreRead();

private:
    void probe(const EstimatorRow &method, Study study, RandomStudies &random,
               std::set<Field> &moved) const;
    [[nodiscard]] Estimation made(const Scenario &one) const { return estimated(one, m_catalog); }
    [[nodiscard]] Scenario with(std::initializer_list<std::string_view> lines) const
    {
        Scenario one = fixture::gpt3();
        for (const std::string_view line : lines)
            fixture::set(one, line);
        return one;
    }

    Catalog m_catalog;
};

void TestEstimate::totalsAreTheSumsOfThePhases()
{
    RandomStudies random(m_catalog, 45);
    for (int i = 0; i < 300; ++i) {
        const Study study = random.next();
        const auto one =
            estimate(fixture::method("fourfold"), study, study.scenarios.front(), m_catalog);
        if (!one)
            continue;
        const Estimate &figures = one->estimate;
        for (const Figure figure : {Figure::FacilityEnergy, Figure::Operational, Figure::Embodied,
                                    Figure::OperationalNet, Figure::Water, Figure::Cost}) {
            double sum = 0;
            for (const Figures &phase : figures.phases)
                sum += phase[figure];
            FF_CLOSE(figures.total[figure], sum, kExact);
        }
        FF_CLOSE(figures.total[Figure::Co2e],
                 figures.total[Figure::Operational] + figures.total[Figure::Embodied], kExact);
        QVERIFY(figures.total[Figure::Co2eNet] <= figures.total[Figure::Co2e] * (1 + kExact));
    }
}

void TestEstimate::morePowerNeverMeansLessCarbon()
{
    RandomStudies random(m_catalog, 46);
    int tried = 0;
    for (int i = 0; i < 500; ++i) {
        Study study = random.next();
        Scenario &one = study.scenarios.front();
        fixture::set(one, "machine.average_power_w = 200");
        const auto low = estimate(fixture::method("fourfold"), study, one, m_catalog);
        fixture::set(one, "machine.average_power_w = 300");
        const auto high = estimate(fixture::method("fourfold"), study, one, m_catalog);
        QCOMPARE(low.hasValue(), high.hasValue());
        if (!low)
            continue;
        ++tried;
        // Where energy is given instead, power only tells how long a request takes.
        const auto carbon = [](const Estimation &made) {
            return made.estimate.total[Figure::Operational];
        };
        QVERIFY(carbon(*high) >= carbon(*low) * (1 - kExact));
    }
    QVERIFY(tried > 200);
}

void TestEstimate::runsAndReusesScaleEveryFigureButHours()
{
    const auto once = made(with({"embodied.include = true", "mechanization.wue_l_per_kwh = 1"}));
    const auto often = made(with({"embodied.include = true", "mechanization.wue_l_per_kwh = 1",
                                  "training.runs = 6", "training.reuses = 4"}));
    for (const FigureRow &row : figureTable()) {
        const double times = row.figure == Figure::Hours ? 1 : 1.5;
        FF_CLOSE(often.estimate[Phase::Training][row.figure],
                 times * once.estimate[Phase::Training][row.figure], kExact);
    }
}

void TestEstimate::experimentationIsAMultipleOfTraining()
{
    const auto one =
        made(with({"experimentation.factor = 0.35", "embodied.include = true",
                   "mechanization.wue_l_per_kwh = 1", "map.usd_per_kwh = 0.1",
                   "machine.usd_per_device_hour = 1", "map.market_intensity_g_per_kwh = 100"}));
    for (const FigureRow &row : figureTable())
        FF_CLOSE(one.estimate[Phase::Experimentation][row.figure],
                 0.35 * one.estimate[Phase::Training][row.figure], kExact);
    QVERIFY(one.estimate[Phase::Experimentation][Figure::Water] > 0);
    QVERIFY(one.estimate[Phase::Experimentation][Figure::Cost] > 0);
}

void TestEstimate::devicesCancelInTheWorkView()
{
    const auto many = made(with({}));
    const auto few = made(with({"machine.devices = 625"}));
    FF_CLOSE(total(many), total(few), kExact);
    FF_CLOSE(few.estimate[Phase::Training][Figure::Hours],
             16 * many.estimate[Phase::Training][Figure::Hours], kExact);
    // 6 · 175e9 · 300e9 FLOP.
    FF_CLOSE(many.estimate[Phase::Training][Figure::Flop], 3.15e23, kExact);
}

void TestEstimate::netIsGrossLessTheMatchedShareAndNeverEmbodied()
{
    const auto one = made(with({"map.matched_clean_share = 0.8", "embodied.include = true"}));
    const Figures &figures = one.estimate.total;
    FF_CLOSE(figures[Figure::OperationalNet], 0.2 * figures[Figure::Operational], kExact);
    FF_CLOSE(figures[Figure::Co2eNet], figures[Figure::OperationalNet] + figures[Figure::Embodied],
             kExact);
    QVERIFY(figures[Figure::Embodied] > 0);
}

void TestEstimate::embodiedFollowsUtilisationAndLifetime()
{
    const auto full = made(
        with({"embodied.include = true", "embodied.device_kg = 100", "embodied.server_kg = 800"}));
    const double hours = full.estimate[Phase::Training][Figure::DeviceHours];
    FF_CLOSE(total(full, Figure::Embodied), hours / (5 * 8760) * (100 + 800.0 / 8), kExact);
    const auto half = made(
        with({"embodied.include = true", "embodied.device_kg = 100", "embodied.server_kg = 800",
              "embodied.utilisation = 0.5", "embodied.lifetime_years = 10"}));
    FF_CLOSE(total(half, Figure::Embodied), total(full, Figure::Embodied), kExact);
}

void TestEstimate::marketAndCostStandApart()
{
    const auto plain = made(with({}));
    const auto priced =
        made(with({"map.market_intensity_g_per_kwh = 0", "map.usd_per_kwh = 0.08"}));
    QCOMPARE(total(plain), total(priced));
    QVERIFY(!plain.estimate.hasMarket && !plain.estimate.hasCost);
    QVERIFY(priced.estimate.hasMarket && priced.estimate.hasCost);
    QCOMPARE(total(priced, Figure::OperationalMarket), 0.0);
    FF_CLOSE(total(priced, Figure::Cost), 0.08 * total(plain, Figure::FacilityEnergy), kExact);
}

void TestEstimate::energyWithPueIsTakenApartOnce()
{
    const auto before = made(with({"training.basis = energy", "training.it_energy_kwh = 1170"}));
    const auto after = made(with({"training.basis = energy", "training.it_energy_kwh = 1287",
                                  "training.energy_includes_pue = true"}));
    for (const Figure figure : {Figure::ItEnergy, Figure::FacilityEnergy, Figure::Operational})
        FF_CLOSE(before.estimate[Phase::Training][figure], after.estimate[Phase::Training][figure],
                 kExact);
    FF_CLOSE(total(after, Figure::FacilityEnergy), 1287, kExact);
}

void TestEstimate::factorsTakePueOutBeforeReducingIt()
{
    Study study;
    study.scenarios = {with({"training.basis = energy", "training.it_energy_kwh = 1287",
                             "training.energy_includes_pue = true"}),
                       scenario("b", {"factors.mechanization = 1.1"}, "a")};
    const auto reduced = estimated(study, "b", m_catalog);
    FF_CLOSE(reduced.estimate[Phase::Training][Figure::ItEnergy], 1170, kExact);
    FF_CLOSE(total(reduced, Figure::FacilityEnergy), 1170, kExact);
}

void TestEstimate::servingFleetOverridesTraining()
{
    const auto one = made(with({"inference.requests_per_day = 1e6", "inference.days = 10",
                                "inference.tier = measured", "inference.wh_per_request = 0.3",
                                "inference.pue = 1.5", "inference.carbon_intensity_g_per_kwh = 50",
                                "inference.average_power_w = 500", "inference.devices = 20"}));
    const Figures &served = one.estimate[Phase::Inference];
    FF_CLOSE(served[Figure::ItEnergy], 3000, kExact);       // 1e7 · 0.3 Wh
    FF_CLOSE(served[Figure::FacilityEnergy], 4500, kExact); // · 1.5
    FF_CLOSE(served[Figure::Operational], 225, kExact);     // · 50 g
    FF_CLOSE(served[Figure::DeviceHours], 6000, kExact);    // 3000 kWh / 500 W
    FF_CLOSE(served[Figure::Hours], 300, kExact);           // / 20
    QCOMPARE(served[Figure::Flop], 0.0);
}

void TestEstimate::energyAtNoPowerHasNoDeviceTime()
{
    const auto one = made(with({"inference.requests_per_day = 1e6", "inference.days = 10",
                                "inference.tier = measured", "inference.wh_per_request = 0.3",
                                "inference.average_power_w = 0"}));
    FF_CLOSE(one.estimate[Phase::Inference][Figure::ItEnergy], 3000, kExact); // 1e7 · 0.3 Wh
    QCOMPARE(one.estimate[Phase::Inference][Figure::DeviceHours], 0.0);
}

void TestEstimate::whatIsNoNumberIsRefused()
{
    Study study;
    study.scenarios = {with({"embodied.include = true", "embodied.lifetime_years = 1e-300",
                             "embodied.utilisation = 1e-300"})};
    const auto refused =
        estimate(fixture::method("fourfold"), study, study.scenarios.front(), m_catalog);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::OutOfBounds);
    QCOMPARE(refused.error().where, study.scenarios.front().id);
}

void TestEstimate::aMixtureIsFittedWithoutItsTotalParameters()
{
    for (const char *size : {"model.active_params_b = 37", "model.base_params_b = 37"}) {
        const auto one = made(scenario(
            "a", {size, "model.architecture = moe", "model.training_flop = 1e23",
                  "machine.peak_tflops = 312", "machine.memory_gb = 80", "machine.devices = 8",
                  "machine.average_power_w = 400", "map.carbon_intensity_g_per_kwh = 400"}));
        // 37 billion on the fit for several nodes: 137.5975 TFLOP/s of 312, 0.4410177713835318
        FF_CLOSE(one.estimate[Phase::Training][Figure::Hours], 25234.62341212345, kExact);
    }
}

void TestEstimate::aModelThatFillsANodeIsFittedAsInOne()
{
    const auto one = made(
        scenario("a", {"model.params_b = 19.2", "model.training_flop = 1e23",
                       "machine.peak_tflops = 312", "machine.memory_gb = 80", "machine.devices = 8",
                       "machine.average_power_w = 400", "map.carbon_intensity_g_per_kwh = 400"}));
    // 8 devices hold 0.03 · 80 billion each: no pipeline. The fit of one node ends at 18.4 billion:
    // 135.1118 TFLOP/s of 312.
    FF_CLOSE(one.estimate[Phase::Training][Figure::Hours], 25698.876151603905, kExact);
}

void TestEstimate::assumedListsGuessesThatEnteredAFigure()
{
    const auto assumed = [](const Estimation &one) {
        std::set<Field> fields(one.estimate.assumed.begin(), one.estimate.assumed.end());
        return fields;
    };
    QVERIFY(assumed(made(with({}))).empty());
    Scenario open = with({"embodied.include = true", "embodied.device_kg = 100"});
    open.values.erase(Field::MechanizationPue);
    const std::set<Field> guesses = assumed(made(open));
    QCOMPARE(guesses, (std::set<Field>{Field::MechanizationPue, Field::EmbodiedDevicesPerServer,
                                       Field::EmbodiedServer, Field::EmbodiedLifetime,
                                       Field::EmbodiedUtilisation}));
    // Nothing is stored, so its defaults entered nothing.
    QVERIFY(!guesses.contains(Field::StoragePowerPerTb));
    QVERIFY(assumed(made(with({"storage.stored_tb = 1"}))).contains(Field::StoragePowerPerTb));
    const auto served =
        assumed(made(with({"inference.requests_per_day = 10", "inference.output_tokens = 10"})));
    QVERIFY(served.contains(Field::InferenceTier));
    QVERIFY(served.contains(Field::InferenceDays));
    // Of the two kinds of storage only the one with data entered.
    const auto moved = assumed(made(with({"storage.transferred_tb = 1"})));
    QVERIFY(moved.contains(Field::StoragePowerPerTransferredTb));
    QVERIFY(!moved.contains(Field::StoragePowerPerTb));
    // The size of a node chooses between the two fits.
    Scenario fitted = with({"machine.peak_tflops = 125", "machine.memory_gb = 32"});
    fitted.values.erase(Field::MachineAchieved);
    QVERIFY(assumed(made(fitted)).contains(Field::MachineNodeSize));
    QVERIFY(assumed(made(fitted)).contains(Field::MachineEfficiencyModel));
}

void TestEstimate::trainingThatIsNeverRunKeepsItsHours()
{
    const Estimation never = made(with({"training.runs = 0"}));
    QCOMPARE(total(never), 0.0);
    // 3.15e23 FLOP / (10,000 · 24.6e12 FLOP/s) / 3600 s = 355.69 h
    const double hours = never.estimate[Phase::Training][Figure::Hours];
    QVERIFY(std::abs(hours - 355.691056910569) < 1e-9);
    Scenario served = with({"training.runs = 0"});
    served.values.erase(Field::MachineDevices);
    QCOMPARE(total(made(served)), 0.0);
}

void TestEstimate::missingInputIsNamed_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("removed");
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("named");
    const auto add = [](const char *method, const char *removed, const char *added,
                        const char *named) {
        QTest::addRow("%s without %s %s", method, removed, added)
            << QString::fromUtf8(method) << QString::fromUtf8(removed) << QString::fromUtf8(added)
            << QString::fromUtf8(named);
    };
    add("fourfold", "model.params_b", "", "model.params_b");
    add("fourfold", "machine.devices", "", "machine.devices");
    add("fourfold", "machine.average_power_w", "", "machine.average_power_w");
    add("fourfold", "map.carbon_intensity_g_per_kwh", "", "map.carbon_intensity_g_per_kwh");
    add("fourfold", "machine.achieved_tflops", "machine.efficiency = 0.3", "machine.peak_tflops");
    add("fourfold", "", "training.basis = device-hours", "training.hours");
    add("fourfold", "", "training.basis = energy", "training.it_energy_kwh");
    add("patterson", "machine.devices", "", "machine.devices");
    add("patterson", "model.tokens_b", "", "training.hours");
    add("mlco2", "", "", "machine.tdp_w");
    add("measured", "", "", "training.basis");
}

void TestEstimate::missingInputIsNamed()
{
    QFETCH(const QString, method);
    QFETCH(const QString, removed);
    QFETCH(const QString, added);
    QFETCH(const QString, named);
    Study study;
    study.scenarios = {fixture::gpt3()};
    Scenario &one = study.scenarios.front();
    if (!removed.isEmpty())
        one.values.erase(findField(removed.toStdString())->field);
    if (!added.isEmpty())
        fixture::set(one, added.toStdString());
    const auto result = estimate(fixture::method(method.toStdString()), study, one, m_catalog);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::MissingField);
    QCOMPARE(QString::fromStdString(result.error().where), QStringLiteral("a: ") + named);
}

void TestEstimate::resultsMoveOnlyWithFieldsThatAreRead_data()
{
    QTest::addColumn<std::string>("method");
    QTest::addColumn<int>("studies");
    QTest::newRow("fourfold") << std::string("fourfold") << 250;
    QTest::newRow("patterson") << std::string("patterson") << 250;
    QTest::newRow("mlco2-exact") << std::string("mlco2-exact") << 250;
    QTest::newRow("measured") << std::string("measured") << 400;
}

/// Moves every field of the first scenario in turn; which of them move the result.
void TestEstimate::probe(const EstimatorRow &method, Study study, RandomStudies &random,
                         std::set<Field> &moved) const
{
    const Scenario original = study.scenarios.front();
    const auto before = estimate(method, study, original, m_catalog);
    if (!before)
        return;
    for (const FieldRow &field : fieldTable()) {
        if (sectionOf(field) == "factors" && original.basedOn.empty())
            continue;
        const auto changed =
            perturbed(original, field, fixture::stateOf(*before, field.field).value, random);
        if (!changed)
            continue;
        study.scenarios.front() = *changed;
        const auto after = estimate(method, study, study.scenarios.front(), m_catalog);
        const bool isSame = after && after->estimate.phases == before->estimate.phases
                            && after->estimate.total == before->estimate.total;
        if (!isSame)
            moved.insert(field.field);
    }
}

void TestEstimate::resultsMoveOnlyWithFieldsThatAreRead()
{
    QFETCH(const std::string, method);
    QFETCH(const int, studies);
    const EstimatorRow &row = fixture::method(method);
    std::set<Field> moved;
    RandomStudies random(m_catalog, 99);
    for (int i = 0; i < studies; ++i)
        probe(row, random.next(), random, moved);
    // Shapes that random studies rarely have.
    const auto shaped = [&](std::initializer_list<std::string_view> lines) {
        Study study;
        study.scenarios = {with({"model.layers = 24", "model.hidden = 1024", "machine.tdp_w = 300",
                                 "machine.peak_tflops = 125"})};
        for (const std::string_view line : lines)
            fixture::set(study.scenarios.front(), line);
        return study;
    };
    probe(row, shaped({"model.architecture = moe"}), random, moved);
    Study both = shaped({"model.architecture = moe", "model.stack = encoder-decoder",
                         "model.experts = 8", "model.heads = 16", "model.head_dim = 96",
                         "model.kv_heads = 4", "model.vocab = 32000", "model.ffn = 4096",
                         "model.moe_layer_share = 0.5", "model.shared_experts = 1"});
    both.scenarios.front().values.erase(Field::ModelParams);
    probe(row, both, random, moved);
    // 19.5 billion parameters: just more than 8 · 0.03 · 80 fit one node.
    Study fitted = shaped({"model.params_b = 19.5", "machine.memory_gb = 80"});
    fitted.scenarios.front().values.erase(Field::MachineAchieved);
    probe(row, fitted, random, moved);
    probe(row,
          shaped({"inference.requests_per_day = 10", "inference.output_tokens = 100",
                  "inference.tier = roofline", "inference.memory_bandwidth_gbs = 1000"}),
          random, moved);
    probe(row,
          shaped({"inference.requests_per_day = 10", "inference.output_tokens = 100",
                  "inference.tier = ecologits", "mechanization.pue = 1.5",
                  "mechanization.wue_l_per_kwh = 1"}),
          random, moved);
    Study punished =
        shaped({"model.params_b = 19.5", "machine.memory_gb = 80", "machine.device_penalty = true",
                "machine.devices = 64", "model.attention_flop = true", "model.context = 4096"});
    punished.scenarios.front().values.erase(Field::MachineAchieved);
    probe(row, punished, random, moved);
    fixture::set(punished.scenarios.front(), "machine.devices = 9000");
    probe(row, punished, random, moved);
    probe(row,
          shaped({"embodied.include = true", "embodied.boundary = board", "embodied.die_cm2 = 8",
                  "embodied.kg_per_cm2 = 2", "embodied.packaging_kg = 3", "embodied.board_kg = 9",
                  "embodied.die_yield = 0.8", "machine.memory_gb = 80"}),
          random, moved);
    for (const char *looksBack :
         {"model.causal_attention = true", "model.causal_attention = false"})
        probe(row, shaped({"model.attention_flop = true", "model.context = 4096", looksBack}),
              random, moved);
    const std::set<Field> reads(row.reads.begin(), row.reads.end());
    for (const Field field : moved)
        QVERIFY2(reads.contains(field), fieldRow(field).key.data());
    for (const Field field : row.reads) {
        const FieldRow &of = fieldRow(field);
        const bool isTried = of.type == FieldType::Number || of.type == FieldType::Choice
                             || of.type == FieldType::Flag;
        QVERIFY2(!isTried || moved.contains(field), of.key.data());
    }
}

QTEST_APPLESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
