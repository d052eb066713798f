// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/warnings.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <set>

using namespace fourfold;

/// Plausibility: each remark where it belongs, and none on a sound scenario.
class TestWarnings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }
    void soundScenarioHasNone();
    void implausibleInputIsRemarked_data();
    void implausibleInputIsRemarked();
    void plausibleInputIsNot_data();
    void plausibleInputIsNot();
    void everyCodeIsTried();
    void powerOfAnotherMachineIsRemarked();
    void mechanizationBelowOneIsRemarked();
    void impossibleInputIsRefused_data();
    void impossibleInputIsRefused();
    void textsAreFilled();

private:
    [[nodiscard]] std::vector<Warning> warningsOf(const QStringList &lines) const
    {
        Scenario one = fixture::gpt3();
        for (const QString &line : lines) {
            if (line.startsWith(u'-'))
                one.values.erase(findField(line.mid(1).toStdString())->field);
            else
                fixture::set(one, line.toStdString());
        }
        return fixture::estimated(one, m_catalog).estimate.warnings;
    }

    Catalog m_catalog;
};

void TestWarnings::soundScenarioHasNone()
{
    QVERIFY(warningsOf({}).empty());
}

void TestWarnings::implausibleInputIsRemarked_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("field");
    const auto add = [](const char *name, const char *code, const char *field,
                        std::initializer_list<const char *> lines) {
        QStringList all;
        for (const char *line : lines)
            all << QString::fromUtf8(line);
        QTest::newRow(name) << QString::fromUtf8(code) << all << QString::fromUtf8(field);
    };
    add("nothing about training", "training-unknown", "training.basis", {"-model.tokens_b"});
    add("tokens as a plain number", "tokens-implausible", "model.tokens_b",
        {"model.tokens_b = 300000"});
    add("more tokens than a parameter can use", "tokens-implausible", "model.tokens_b",
        {"model.params_b = 0.001", "model.tokens_b = 300"});
    add("kg for g", "intensity-in-kg", "map.carbon_intensity_g_per_kwh",
        {"map.carbon_intensity_g_per_kwh = 0.429"});
    add("a run into the next year", "trace-wraps", "map.trace",
        {"map.trace = SE_2021", "map.start_utc = 2021-12-31T00:00Z"});
    add("a run over missing days", "trace-incomplete", "map.trace",
        {"map.trace = DK-DK1_2025", "map.start_utc = 2025-11-20T00:00Z"});
    add("a marginal trace", "trace-marginal", "map.trace",
        {"map.trace = " FOURFOLD_TEST_DATA "/../data/hourly/watttime.csv"});
    add("a forecast", "trace-forecast", "map.trace",
        {"map.trace = DK-DK1_2024", "map.start_utc = 2024-02-01T00:00Z"});
    add("a trace beside an intensity", "trace-beside-intensity", "map.carbon_intensity_g_per_kwh",
        {"map.trace = SE_2021", "map.start_utc = 2021-02-01T00:00Z"});
    add("a trace that has no say", "trace-unused", "map.trace", {"map.trace = SE_2021"});
    add("a start without a trace", "start-unused", "map.start_utc",
        {"map.start_utc = 2021-02-01T00:00Z"});
    add("EcoLogits", "ecologits-limits", "inference.tier",
        {"inference.requests_per_day = 1", "inference.output_tokens = 400",
         "inference.tier = ecologits"});
    add("EcoLogits with its water", "ecologits-water", "inference.ecologits_water_as_released",
        {"inference.requests_per_day = 1", "inference.output_tokens = 400",
         "inference.tier = ecologits", "inference.ecologits_water_as_released = true"});
    add("EcoLogits with a large batch", "ecologits-range", "inference.batch",
        {"inference.requests_per_day = 1", "inference.output_tokens = 400",
         "inference.tier = ecologits", "inference.batch = 513"});
    add("EcoLogits with a large model", "ecologits-range", "model.active_params_b",
        {"inference.requests_per_day = 1", "inference.output_tokens = 400",
         "inference.tier = ecologits", "model.params_b = 201"});
    add("the measured table without hosts", "table-devices-only", "inference.host_share",
        {"inference.requests_per_day = 1", "inference.output_tokens = 400",
         "inference.tier = table", "inference.table_model = llama-3.1-8b", "inference.batch = 64"});
    add("kg for g at serving", "intensity-in-kg", "inference.carbon_intensity_g_per_kwh",
        {"inference.carbon_intensity_g_per_kwh = 0.429"});
    add("no carbon at all", "intensity-zero", "map.carbon_intensity_g_per_kwh",
        {"map.carbon_intensity_g_per_kwh = 0"});
    add("more than coal", "intensity-high", "map.carbon_intensity_g_per_kwh",
        {"map.carbon_intensity_g_per_kwh = 4290"});
    add("a server for a device", "power-above-tdp", "machine.average_power_w",
        {"machine.tdp_w = 300", "machine.average_power_w = 361"});
    add("kW for W", "power-in-kw", "machine.average_power_w", {"machine.average_power_w = 0.33"});
    add("efficiency", "efficiency-high", "machine.efficiency",
        {"-machine.achieved_tflops", "machine.efficiency = 0.81", "machine.peak_tflops = 125"});
    add("rate above peak", "rate-above-peak", "machine.achieved_tflops",
        {"machine.peak_tflops = 20"});
    add("rate beside the fit", "efficiency-ignored", "machine.efficiency_model",
        {"machine.efficiency_model = llmcarbon", "machine.peak_tflops = 125",
         "machine.memory_gb = 32"});
    add("no rate", "efficiency-fitted", "machine.efficiency",
        {"-machine.achieved_tflops", "machine.peak_tflops = 125", "machine.memory_gb = 32"});
    add("too small for the fit", "extrapolated", "machine.efficiency",
        {"-machine.achieved_tflops", "machine.peak_tflops = 125", "machine.memory_gb = 32",
         "model.params_b = 1"});
    add("too small for the fit of the devices", "extrapolated", "machine.devices",
        {"-machine.achieved_tflops", "-machine.devices", "machine.peak_tflops = 125",
         "machine.memory_gb = 32", "model.params_b = 1"});
    add("serving at the fitted rate", "efficiency-fitted", "machine.efficiency",
        {"-machine.achieved_tflops", "machine.peak_tflops = 125", "machine.memory_gb = 32",
         "training.basis = energy", "training.it_energy_kwh = 1000",
         "inference.requests_per_day = 1", "inference.output_tokens = 400"});
    add("no devices", "devices-planned", "machine.devices",
        {"-machine.achieved_tflops", "-machine.devices", "machine.peak_tflops = 125",
         "machine.memory_gb = 32"});
    add("penalty by our coefficients", "penalty-unpublished", "machine.device_penalty",
        {"-machine.achieved_tflops", "machine.peak_tflops = 125", "machine.memory_gb = 32",
         "machine.device_penalty = true"});
    add("PUE", "pue-high", "mechanization.pue", {"mechanization.pue = 2.6"});
    add("years", "hours-implausible", "training.hours", {"machine.devices = 100"});
    add("FLOP", "flop-disagrees", "model.training_flop", {"model.training_flop = 3.14e24"});
    add("energy", "energy-disagrees", "training.it_energy_kwh",
        {"training.basis = energy", "training.hours = 355.2", "training.it_energy_kwh = 3e6"});
    add("device", "device-kg-assumed", "embodied.device_kg", {"embodied.include = true"});
    add("serving device", "device-kg-assumed", "inference.accelerator",
        {"embodied.include = true", "embodied.device_kg = 100",
         "inference.accelerator = nvidia-p100-sxm2-16", "inference.requests_per_day = 100",
         "inference.efficiency = 0.1", "inference.output_tokens = 100"});
}

void TestWarnings::implausibleInputIsRemarked()
{
    QFETCH(const QString, code);
    QFETCH(const QStringList, lines);
    QFETCH(const QString, field);
    for (const Warning &warning : warningsOf(lines)) {
        if (QString::fromUtf8(warning.code.data()) == code
            && QString::fromStdString(warning.field) == field)
            return;
    }
    QFAIL("no such warning");
}

void TestWarnings::plausibleInputIsNot_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("lines");
    const auto add = [](const char *name, const char *code,
                        std::initializer_list<const char *> lines) {
        QStringList all;
        for (const char *line : lines)
            all << QString::fromUtf8(line);
        QTest::newRow(name) << QString::fromUtf8(code) << all;
    };
    add("15 T tokens", "tokens-implausible", {"model.tokens_b = 15000"});
    add("a hydro grid", "intensity-in-kg", {"map.carbon_intensity_g_per_kwh = 2"});
    add("a coal grid", "intensity-high", {"map.carbon_intensity_g_per_kwh = 1200"});
    add("1.2 times rated", "power-above-tdp",
        {"machine.tdp_w = 300", "machine.average_power_w = 360"});
    add("a small device", "power-in-kw", {"machine.average_power_w = 5"});
    add("efficiency at the edge", "efficiency-high",
        {"-machine.achieved_tflops", "machine.efficiency = 0.8", "machine.peak_tflops = 125"});
    add("rate at peak", "rate-above-peak", {"machine.peak_tflops = 24.6"});
    add("given efficiency", "efficiency-fitted", {"machine.peak_tflops = 125"});
    add("inside the fit", "extrapolated",
        {"-machine.achieved_tflops", "machine.peak_tflops = 125", "machine.memory_gb = 32"});
    add("inside the fit of the devices", "extrapolated",
        {"-machine.achieved_tflops", "-machine.devices", "machine.peak_tflops = 125",
         "machine.memory_gb = 32"});
    add("penalty by own coefficients", "penalty-unpublished",
        {"-machine.achieved_tflops", "machine.peak_tflops = 125", "machine.memory_gb = 32",
         "machine.device_penalty = true", "machine.penalty_g0 = 1", "machine.penalty_g1 = 0.7",
         "machine.penalty_g2 = 0.1"});
    add("an old room", "pue-high", {"mechanization.pue = 2.5"});
    add("twice the rule", "flop-disagrees", {"model.training_flop = 3.14e23"});
    add("twice the power", "energy-disagrees",
        {"training.basis = energy", "training.hours = 355.2", "training.it_energy_kwh = 2e6"});
    add("EcoLogits at the ends of its fit", "ecologits-range",
        {"inference.requests_per_day = 1", "inference.output_tokens = 400",
         "inference.tier = ecologits", "inference.batch = 512", "model.params_b = 200"});
    add("another tier", "ecologits-limits",
        {"inference.requests_per_day = 1", "inference.output_tokens = 400"});
    add("no manufacture counted", "device-kg-assumed", {});
    add("something stored", "training-unknown", {"storage.stored_tb = 1"});
}

void TestWarnings::plausibleInputIsNot()
{
    QFETCH(const QString, code);
    QFETCH(const QStringList, lines);
    for (const Warning &warning : warningsOf(lines))
        QVERIFY2(QString::fromUtf8(warning.code.data()) != code, english(warning.message).c_str());
}

void TestWarnings::everyCodeIsTried()
{
    // What the tables above and the two tests below raise.
    const std::set<std::string_view> tried = {
        "training-unknown",
        "tokens-implausible",
        "intensity-in-kg",
        "intensity-zero",
        "intensity-high",
        "power-above-tdp",
        "power-in-kw",
        "efficiency-high",
        "rate-above-peak",
        "efficiency-ignored",
        "efficiency-fitted",
        "extrapolated",
        "pue-high",
        "hours-implausible",
        "flop-disagrees",
        "energy-disagrees",
        "device-kg-assumed",
        "devices-planned",
        "penalty-unpublished",
        "pue-below-one",
        "power-of-other-machine",
        "ecologits-limits",
        "ecologits-water",
        "ecologits-range",
        "table-devices-only",
        "trace-wraps",
        "trace-incomplete",
        "trace-marginal",
        "trace-forecast",
        "trace-beside-intensity",
        "trace-unused",
        "start-unused",
    };
    for (const WarningRow &row : warningTable())
        QVERIFY2(tried.contains(row.code), row.code.data());
}

void TestWarnings::powerOfAnotherMachineIsRemarked()
{
    Study study;
    study.scenarios = {
        fixture::gpt3("a"),
        fixture::scenario("b", {"machine.accelerator = nvidia-a100-sxm4-80"}, "a"),
        fixture::scenario(
            "c", {"machine.accelerator = nvidia-a100-sxm4-80", "machine.average_power_w = 400"},
            "a"),
    };
    const auto codesOf = [&](const char *id) {
        std::set<std::string_view> codes;
        for (const Warning &warning : fixture::estimated(study, id, m_catalog).estimate.warnings)
            codes.insert(warning.code);
        return codes;
    };
    QVERIFY(codesOf("b").contains("power-of-other-machine"));
    QVERIFY(!codesOf("c").contains("power-of-other-machine"));
}

void TestWarnings::mechanizationBelowOneIsRemarked()
{
    Study study;
    study.scenarios = {fixture::gpt3("a"),
                       fixture::scenario("b", {"factors.mechanization = 1.4"}, "a"),
                       fixture::scenario("c", {"factors.mechanization = 1.05"}, "a")};
    const Estimation below = fixture::estimated(study, "b", m_catalog); // 1.1 / 1.4
    QCOMPARE(below.estimate.warnings.size(), std::size_t{1});
    QCOMPARE(std::string(below.estimate.warnings.front().code), std::string("pue-below-one"));
    QVERIFY(fixture::estimated(study, "c", m_catalog).estimate.warnings.empty());
}

void TestWarnings::impossibleInputIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("PUE below 1") << "mechanization.pue"
                                 << "0.99";
    QTest::newRow("efficiency above 1") << "machine.efficiency"
                                        << "1.01";
    QTest::newRow("utilisation of 0") << "embodied.utilisation"
                                      << "0";
    QTest::newRow("matched share above 1") << "map.matched_clean_share"
                                           << "1.5";
}

void TestWarnings::impossibleInputIsRefused()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    const auto value = parseValue(*findField(key.toStdString()), text.toStdString());
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::OutOfBounds);
}

void TestWarnings::textsAreFilled()
{
    const auto warnings = warningsOf({QStringLiteral("map.carbon_intensity_g_per_kwh = 0.429")});
    QCOMPARE(warnings.size(), std::size_t{1});
    const std::string text = english(warnings.front().message);
    QVERIFY2(text.starts_with("0.429 g/kWh"), text.c_str());
    QVERIFY(text.find('%') == std::string::npos);
}

QTEST_APPLESS_MAIN(TestWarnings)
#include "tst_warnings.moc"
