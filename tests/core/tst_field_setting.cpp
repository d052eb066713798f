// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/field_setting.h"

#include <QTest>

using namespace fourfold;

namespace {

Study study()
{
    Study study;
    for (const char *id : {"a", "a.model", "x=1"}) {
        study.scenarios.emplace_back();
        study.scenarios.back().id = id;
    }
    return study;
}

std::string refusal(std::string_view setting)
{
    Study changed = study();
    const auto result = setField(changed, setting);
    return result ? "" : english(result.error());
}

} // namespace

class TestFieldSetting : public QObject
{
    Q_OBJECT

private slots:
    void jsonAndTextAreTaken();
    void theLongestIdThatFitsIsMeant();
    void alternativesAndNotesGiveWay();
    void wrongSettingsSayWhy();
};

void TestFieldSetting::jsonAndTextAreTaken()
{
    Study changed = study();
    for (const char *setting :
         {"a.machine.devices=8.0", "a.machine.average_power_w=0.4 kW", "a.embodied.include=false",
          "a.map.region=DNK", "a.model.quality_name=5", "a.model.preset=\"gpt\\u002d3\"",
          R"(a.mechanization.pue={"value":1.2,"low":1.1,"high":1.3,"shape":"uniform"})",
          "a.map.carbon_intensity_g_per_kwh=390 to 470"}) {
        const auto result = setField(changed, setting);
        QVERIFY2(result.hasValue(), result ? "" : english(result.error()).c_str());
    }
    const FieldValues &values = changed.scenarios[0].values;
    const auto number = [&](Field field) { return std::get<Number>(*values.find(field)); };
    const auto text = [&](Field field) { return std::get<std::string>(*values.find(field)); };
    QCOMPARE(number(Field::MachineDevices).value, 8.0);
    QCOMPARE(number(Field::MachineAveragePower).value, 400.0);
    QCOMPARE(std::get<bool>(*values.find(Field::EmbodiedInclude)), false);
    QCOMPARE(text(Field::MapRegion), std::string("DNK"));
    QCOMPARE(text(Field::ModelQualityName), std::string("5"));
    QCOMPARE(text(Field::ModelPreset), std::string("gpt-3"));
    QVERIFY((number(Field::MechanizationPue) == Number{1.2, Range{1.1, 1.3, Shape::Uniform}}));
    QCOMPARE(number(Field::MapIntensity).range->low, 390.0);
}

void TestFieldSetting::theLongestIdThatFitsIsMeant()
{
    Study changed = study();
    // "a" + "model.layers" and "a.model" + "layers": only the first names a field.
    QVERIFY(setField(changed, "a.model.layers=3").hasValue());
    QVERIFY(changed.scenarios[0].values.has(Field::ModelLayers));
    QVERIFY(setField(changed, "a.model.machine.devices=3").hasValue());
    QVERIFY(changed.scenarios[1].values.has(Field::MachineDevices));
    QVERIFY(setField(changed, "x=1.machine.devices=3").hasValue());
    QVERIFY(changed.scenarios[2].values.has(Field::MachineDevices));
}

void TestFieldSetting::alternativesAndNotesGiveWay()
{
    Study changed = study();
    changed.scenarios[0].sources[Field::MachineEfficiency] = "a paper";
    QVERIFY(setField(changed, "a.machine.achieved_tflops=100").hasValue());
    QVERIFY(setField(changed, "a.machine.efficiency=0.4").hasValue());
    QVERIFY(!changed.scenarios[0].values.has(Field::MachineAchieved));
    QVERIFY(changed.scenarios[0].sources.empty());
    QVERIFY(checkStudy(changed).hasValue());
}

void TestFieldSetting::wrongSettingsSayWhy()
{
    const auto says = [](std::string_view setting, std::string_view part) {
        return refusal(setting).find(part) != std::string::npos;
    };
    QVERIFY(says("b.machine.devices=8", "b is no scenario of this study"));
    QVERIFY(says("a.machine.devices", "write ID.KEY=VALUE"));
    QVERIFY(says("a.machine.device=8", "did you mean machine.devices?"));
    QVERIFY(says("a.zzzzzzzzzzzzzzzz=8", "is no field"));
    QVERIFY(says("a.machine.devices=eight", "is not a number"));
    QVERIFY(says("a.machine.devices=[8]", "JSON array"));
    QVERIFY(says("a.training.basis=flop", "none of the choices"));
    QVERIFY(says("a.embodied.include=1", "boolean")
            || says("a.embodied.include=1", "true or false"));
}

QTEST_APPLESS_MAIN(TestFieldSetting)
#include "tst_field_setting.moc"
