// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core_fixtures.h"
#include "tests/support/random_study.h"

#include <QTest>

#include <map>

using namespace fourfold;
using fixture::scenario;

/// Inheritance, catalogue and defaults: what a scenario says after all of them.
class TestResolved : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }
    void originsTellWhereAValueComesFrom();
    void childrenFollowTheirParentInAnyOrder();
    void changingAParentMovesOnlyWhatIsNotOverridden();
    void aNamedEntryDropsWhatItProvides();
    void anInheritedEntryDropsNothing();
    void theOwnPrecisionChoosesThePeak();
    void precisionFallsBackFrom16To32Bits();
    void datacentreComesBeforeTheCloudRegion();
    void gridRegionsGiveNoPue();
    void alternativesReplaceEachOther();
    void factorsAlongAChainMultiply();
    void modelPresetGivesNoPublishedRun();
    void deviceManufactureIsFoundInOrder_data();
    void deviceManufactureIsFoundInOrder();
    void unknownEntriesAreRefusedWithTheNearest_data();
    void unknownEntriesAreRefusedWithTheNearest();
    void circlesAndUnknownParentsAreRefused();
    void contradictionsAreRefused();
    void sharedParentsResolveLikeEachAlone();

private:
    [[nodiscard]] Resolved resolved(const Study &study, std::string_view id) const
    {
        auto made = resolve(study, *findScenario(study, id), m_catalog);
        if (!made)
            fixture::giveUp(english(made.error()));
        return *made;
    }

    Catalog m_catalog;
};

void TestResolved::originsTellWhereAValueComesFrom()
{
    Study study;
    study.scenarios = {
        scenario("a", {"machine.accelerator = nvidia-a100-sxm4-80", "machine.devices = 64",
                       "model.params_b = 7"}),
        scenario("b", {"model.params_b = 13"}, "a"),
    };
    const Resolved b = resolved(study, "b");
    QCOMPARE(b[Field::ModelParams].origin, Origin::Typed);
    QCOMPARE(b[Field::ModelParams].value, 13.0);
    QCOMPARE(b[Field::MachineDevices].origin, Origin::Inherited);
    QCOMPARE(b[Field::MachineDevices].giver->id, std::string("a"));
    QCOMPARE(b[Field::MachineTdp].origin, Origin::Catalogue);
    QCOMPARE(b[Field::MachineTdp].entry->id, std::string("nvidia-a100-sxm4-80"));
    QCOMPARE(b[Field::MechanizationPue].origin, Origin::Assumed);
    QCOMPARE(b[Field::MechanizationPue].value, 1.56);
    QCOMPARE(b[Field::MapMatchedCleanShare].origin, Origin::Default);
    QCOMPARE(b[Field::MapIntensity].origin, Origin::Absent);
    QCOMPARE(b[Field::MachineEfficiencyModel].origin, Origin::Assumed);
}

void TestResolved::childrenFollowTheirParentInAnyOrder()
{
    Study study;
    study.scenarios = {
        scenario("c", {"machine.devices = 3"}, "b"),
        scenario("b", {"model.tokens_b = 20"}, "a"),
        scenario("a", {"machine.devices = 1", "model.tokens_b = 10", "model.params_b = 7"}),
    };
    const Resolved c = resolved(study, "c");
    QCOMPARE(c[Field::MachineDevices].value, 3.0);
    QCOMPARE(c[Field::ModelTokens].value, 20.0);
    QCOMPARE(c[Field::ModelParams].value, 7.0);
    QCOMPARE(c[Field::ModelTokens].giver->id, std::string("b"));
}

void TestResolved::changingAParentMovesOnlyWhatIsNotOverridden()
{
    RandomStudies random(m_catalog, 16);
    int moved = 0;
    for (int i = 0; i < 300; ++i) {
        Study study;
        study.scenarios = {scenario("a", {"machine.devices = 8"}), scenario("b", {}, "a"),
                           scenario("c", {}, "b")};
        // Each of the three gives some numbers of its own.
        const auto numbers = [&](Scenario &one, double probability) {
            for (const FieldRow &row : fieldTable()) {
                const bool isFactor = sectionOf(row) == "factors";
                const bool isAlternative = alternativeOf(row.field).has_value();
                if (row.type == FieldType::Number && !isFactor && !isAlternative
                    && random.chance(probability))
                    one.values.set(row.field, Number{row.bounds.high / 4, {}});
            }
        };
        numbers(study.scenarios[0], 0.5);
        numbers(study.scenarios[1], 0.2);
        numbers(study.scenarios[2], 0.2);
        const Resolved before = resolved(study, "c");
        Study changed = study;
        for (const auto &[field, value] : study.scenarios[0].values)
            changed.scenarios[0].values.set(field, Number{fieldRow(field).bounds.high / 2, {}});
        const Resolved after = resolved(changed, "c");
        for (const auto &[field, value] : study.scenarios[0].values) {
            const bool isOverridden =
                study.scenarios[1].values.has(field) || study.scenarios[2].values.has(field);
            QVERIFY2((before[field].value == after[field].value) == isOverridden,
                     fieldRow(field).key.data());
            moved += isOverridden ? 0 : 1;
        }
    }
    QVERIFY(moved > 1000);
}

void TestResolved::aNamedEntryDropsWhatItProvides()
{
    Study study;
    study.scenarios = {
        scenario("a", {"machine.accelerator = nvidia-v100-sxm2-32", "machine.tdp_w = 250",
                       "machine.peak_tflops = 100", "machine.average_power_w = 330",
                       "model.params_b = 7", "model.vocab = 32000", "mechanization.pue = 1.3",
                       "map.carbon_intensity_g_per_kwh = 10"}),
        scenario("b",
                 {"machine.accelerator = nvidia-a100-sxm4-80", "map.region = gcp:us-central1",
                  "model.preset = gpt-3-175b"},
                 "a"),
    };
    const Resolved b = resolved(study, "b");
    QCOMPARE(b[Field::MachineTdp].value, 400.0);
    QCOMPARE(b[Field::MachineTdp].origin, Origin::Catalogue);
    QCOMPARE(b[Field::MachinePeak].value, 312.0);
    QCOMPARE(b[Field::ModelParams].value, 175.0);
    QCOMPARE(b[Field::MechanizationPue].value, 1.1);
    QCOMPARE(b[Field::MapIntensity].value, 412.72);
    // What the entry does not provide is inherited still: measured power belongs to the run.
    QCOMPARE(b[Field::MachineAveragePower].origin, Origin::Inherited);
}

void TestResolved::anInheritedEntryDropsNothing()
{
    Study study;
    study.scenarios = {
        scenario("a", {"machine.accelerator = nvidia-v100-sxm2-32"}),
        scenario("b", {"machine.tdp_w = 250"}, "a"),
        scenario("c", {"machine.devices = 8"}, "b"),
    };
    const Resolved c = resolved(study, "c");
    QCOMPARE(c[Field::MachineTdp].value, 250.0);
    QCOMPARE(c[Field::MachineTdp].origin, Origin::Inherited);
    QCOMPARE(c[Field::MachineMemory].value, 32.0);
    // One scenario that gives both keeps its own number.
    study.scenarios = {
        scenario("a", {"machine.accelerator = nvidia-v100-sxm2-32", "machine.tdp_w = 250"})};
    QCOMPARE(resolved(study, "a")[Field::MachineTdp].value, 250.0);
}

void TestResolved::theOwnPrecisionChoosesThePeak()
{
    // The parent's typed peak goes when the child's entry has one in the child's own precision.
    Study study;
    study.scenarios = {
        scenario("a", {"machine.precision = fp8", "machine.peak_tflops = 1000"}),
        scenario("b", {"machine.precision = bf16", "machine.accelerator = nvidia-v100-sxm2-32"},
                 "a"),
        scenario("c", {"machine.precision = fp8", "machine.accelerator = nvidia-v100-sxm2-32"},
                 "a"),
    };
    QCOMPARE(resolved(study, "b")[Field::MachinePeak].value, 125.0);
    QCOMPARE(resolved(study, "c")[Field::MachinePeak].value, 1000.0); // a V100 has no fp8
}

void TestResolved::precisionFallsBackFrom16To32Bits()
{
    // The K80 has no 16-bit rate: 8.73 TFLOP/s in 32 bits.
    Study study;
    study.scenarios = {
        scenario("k80", {"machine.accelerator = nvidia-k80"}),
        scenario("k80-fp8", {"machine.accelerator = nvidia-k80", "machine.precision = fp8"}),
        scenario("v100", {"machine.accelerator = nvidia-v100-sxm2-32", "machine.precision = fp32"}),
    };
    QCOMPARE(resolved(study, "k80")[Field::MachinePeak].value, 8.73);
    QVERIFY(!resolved(study, "k80-fp8")[Field::MachinePeak].isKnown());
    QCOMPARE(resolved(study, "v100")[Field::MachinePeak].value, 15.7);
}

void TestResolved::datacentreComesBeforeTheCloudRegion()
{
    Study study;
    study.scenarios = {
        scenario("a", {"mechanization.datacenter = google-2008", "map.region = gcp:us-central1"})};
    const Resolved a = resolved(study, "a");
    QCOMPARE(a[Field::MechanizationPue].value, 1.22);
    QCOMPARE(a[Field::MapIntensity].value, 412.72);
}

void TestResolved::gridRegionsGiveNoPue()
{
    Study study;
    study.scenarios = {scenario("row", {"map.region = DNK-2025-owid"}),
                       scenario("code", {"map.region = DK"})};
    QCOMPARE(resolved(study, "row")[Field::MechanizationPue].origin, Origin::Assumed);
    // A code means the newest life-cycle production row.
    QCOMPARE(resolved(study, "code")[Field::MapIntensity].entry->id,
             resolved(study, "row")[Field::MapIntensity].entry->id);
}

void TestResolved::alternativesReplaceEachOther()
{
    Study study;
    study.scenarios = {
        scenario("a", {"machine.efficiency = 0.4"}),
        scenario("b", {"machine.achieved_tflops = 60"}, "a"),
        scenario("c", {"machine.efficiency = 0.5"}, "b"),
    };
    QVERIFY(!resolved(study, "b")[Field::MachineEfficiency].isKnown());
    QCOMPARE(resolved(study, "b")[Field::MachineAchieved].value, 60.0);
    QVERIFY(!resolved(study, "c")[Field::MachineAchieved].isKnown());
    QCOMPARE(resolved(study, "c")[Field::MachineEfficiency].value, 0.5);
}

void TestResolved::factorsAlongAChainMultiply()
{
    Study study;
    study.scenarios = {
        fixture::gpt3("a"),
        scenario("b", {"factors.model = 4", "factors.map = 3"}, "a"),
        scenario("c", {"factors.model = 2.5", "factors.machine = 14"}, "b"),
    };
    const Resolved c = resolved(study, "c");
    QCOMPARE(c[Field::FactorsModel].value, 10.0);
    QCOMPARE(c[Field::FactorsMap].value, 3.0);
    QCOMPARE(c[Field::FactorsMachine].value, 14.0);
    QVERIFY(c.hasFactors);
    QVERIFY(!resolved(study, "a").hasFactors);
    const double before = fixture::estimated(study, "a", m_catalog).estimate.total[Figure::Co2e];
    const double after = fixture::estimated(study, "c", m_catalog).estimate.total[Figure::Co2e];
    FF_CLOSE(before / after, 10.0 * 14 * 3, 1e-12);
}

void TestResolved::modelPresetGivesNoPublishedRun()
{
    Study study;
    study.scenarios = {scenario("a", {"model.preset = gpt-3-175b"})};
    const Resolved a = resolved(study, "a");
    QCOMPARE(a[Field::ModelParams].value, 175.0);
    QCOMPARE(a[Field::ModelTokens].value, 300.0);
    for (const Field field : {Field::ModelTrainingFlop, Field::TrainingHours, Field::MachineDevices,
                              Field::MapIntensity, Field::MachineAveragePower})
        QVERIFY2(!a[field].isKnown(), fieldRow(field).key.data());
    QCOMPARE(a[Field::MechanizationPue].origin, Origin::Assumed);
}

void TestResolved::deviceManufactureIsFoundInOrder_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<double>("kg");
    const auto add = [](const char *name, std::initializer_list<const char *> lines, double kg) {
        QStringList all;
        for (const char *line : lines)
            all << QString::fromUtf8(line);
        QTest::newRow(name) << all << kg;
    };
    // The P100 PCIe has 127.7 kg in the catalogue, the SXM2 none but a die of 6.1 cm2.
    add("typed",
        {"machine.accelerator = nvidia-p100-pcie-16", "embodied.device_kg = 90",
         "embodied.die_cm2 = 5", "embodied.kg_per_cm2 = 2"},
        90);
    add("die and area of the study",
        {"machine.accelerator = nvidia-p100-pcie-16", "embodied.die_cm2 = 5",
         "embodied.kg_per_cm2 = 2"},
        10);
    add("catalogue", {"machine.accelerator = nvidia-p100-pcie-16", "embodied.kg_per_cm2 = 2"},
        127.7);
    add("die of the catalogue",
        {"machine.accelerator = nvidia-p100-sxm2-16", "embodied.kg_per_cm2 = 2"}, 12.2);
    add("nothing known", {"machine.accelerator = nvidia-p100-sxm2-16"}, 150);
}

void TestResolved::deviceManufactureIsFoundInOrder()
{
    QFETCH(const QStringList, lines);
    QFETCH(const double, kg);
    Scenario one = fixture::gpt3();
    one.values.erase(Field::EmbodiedInclude);
    fixture::set(one, "embodied.server_kg = 0");
    for (const QString &line : lines)
        fixture::set(one, line.toStdString());
    const Estimation made = fixture::estimated(one, m_catalog);
    FF_CLOSE(fixture::stateOf(made, Field::EmbodiedDevice).value, kg, 1e-12);
    const Figures &training = made.estimate[Phase::Training];
    FF_CLOSE(training[Figure::Embodied], training[Figure::DeviceHours] / 43800 * kg, 1e-12);
}

void TestResolved::unknownEntriesAreRefusedWithTheNearest_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("meant");
    QTest::newRow("accelerator") << "machine.accelerator = nvidia-a100-sxm4-8O"
                                 << "nvidia-a100-sxm4-80";
    QTest::newRow("model") << "model.preset = gpt3-175b"
                           << "gpt-3-175b";
    QTest::newRow("region") << "map.region = gcp:us-centrall"
                            << "gcp:us-central1";
    QTest::newRow("datacenter") << "mechanization.datacenter = google-208"
                                << "google-2008";
    QTest::newRow("serving") << "inference.accelerator = nvidia-h10O-sxm5-80"
                             << "nvidia-h100-sxm5-80";
}

void TestResolved::unknownEntriesAreRefusedWithTheNearest()
{
    QFETCH(const QString, line);
    QFETCH(const QString, meant);
    Study study;
    study.scenarios = {fixture::gpt3()};
    fixture::set(study.scenarios.front(), line.toStdString());
    const auto made = resolve(study, study.scenarios.front(), m_catalog);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::UnknownEntry);
    const std::string text = english(made.error());
    QVERIFY2(text.find(meant.toStdString()) != std::string::npos, text.c_str());
    const QString key = line.section(QStringLiteral(" = "), 0, 0);
    QCOMPARE(QString::fromStdString(made.error().where), QStringLiteral("a: ") + key);
}

void TestResolved::circlesAndUnknownParentsAreRefused()
{
    Study study;
    study.scenarios = {scenario("a", {}, "c"), scenario("b", {}, "a"), scenario("c", {}, "b")};
    QVERIFY(!checkStudy(study));
    QCOMPARE(checkStudy(study).error().code, ErrorCode::Circle);
    study.scenarios = {scenario("a", {}, "a")};
    QCOMPARE(checkStudy(study).error().code, ErrorCode::Circle);
    study.scenarios = {scenario("a", {}, "z")};
    QCOMPARE(checkStudy(study).error().code, ErrorCode::UnknownScenario);
    study.scenarios = {scenario("a", {}), scenario("a", {})};
    QCOMPARE(checkStudy(study).error().code, ErrorCode::DuplicateKey);
    study.scenarios = {scenario("a", {})};
    QVERIFY(checkStudy(study));
    study.baseline = "b";
    QCOMPARE(checkStudy(study).error().code, ErrorCode::UnknownScenario);
}

void TestResolved::contradictionsAreRefused()
{
    Study study;
    study.scenarios = {scenario("a", {"machine.efficiency = 0.4", "machine.achieved_tflops = 60"})};
    QCOMPARE(checkStudy(study).error().code, ErrorCode::Contradiction);
    study.scenarios = {scenario("a", {"factors.model = 4"})};
    QCOMPARE(checkStudy(study).error().code, ErrorCode::Contradiction);
    study.scenarios = {scenario("a", {}), scenario("b", {"factors.model = 4"}, "a")};
    QVERIFY(checkStudy(study));
}

void TestResolved::sharedParentsResolveLikeEachAlone()
{
    constexpr int kLength = 300;
    Study study;
    study.scenarios.push_back(fixture::gpt3("s0"));
    for (int i = 1; i < kLength; ++i) {
        Scenario next = fixture::scenario("s" + std::to_string(i), {"factors.map = 1.001"},
                                          "s" + std::to_string(i - 1));
        fixture::set(next, "machine.devices = " + std::to_string(1000 + i));
        study.scenarios.push_back(std::move(next));
    }
    StudyResolver together(study, m_catalog);
    for (const int i : {kLength - 1, 0, 150, 149, 1}) {
        const Scenario &one = study.scenarios[static_cast<std::size_t>(i)];
        const auto shared = together.resolve(one);
        const auto alone = resolve(study, one, m_catalog);
        QVERIFY(shared.hasValue() && alone.hasValue());
        for (std::size_t field = 0; field < kFieldCount; ++field) {
            QCOMPARE(shared->states[field].value, alone->states[field].value);
            QCOMPARE(shared->states[field].origin, alone->states[field].origin);
        }
        QVERIFY(std::abs((*shared)[Field::FactorsMap].value - std::pow(1.001, i)) < 1e-9);
    }
}

QTEST_APPLESS_MAIN(TestResolved)
#include "tst_resolved.moc"
