// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/study_json.h"
#include "core/support/numbers.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace fourfold;

namespace {

/// The example of the contract.
const std::string kExample = R"({
  "format": "fourfold-study",
  "version": 1,
  "title": "GPT-3 against Switch",
  "notes": "",
  "baseline": "a",
  "settings": { "method": "fourfold", "basis": "gross", "phases": ["training"], "seed": 1 },
  "scenarios": [
    {
      "id": "a",
      "name": "GPT-3 as trained",
      "model":         { "preset": "gpt-3-175b", "params_b": 175, "tokens_b": 300 },
      "machine":       { "accelerator": "nvidia-v100-sxm2-32", "devices": 10000, "average_power_w": 330, "achieved_tflops": 24.6 },
      "mechanization": { "pue": 1.10 },
      "map":           { "carbon_intensity_g_per_kwh": 429 },
      "training":      { "basis": "flops" },
      "experimentation": { "factor": 0 },
      "inference":     { "requests_per_day": 0 },
      "storage":       { "stored_tb": 0 },
      "embodied":      { "include": true }
    }
  ]
})";

/// A study file around the members of one scenario beside its id.
std::string withScenario(const std::string &members)
{
    return R"({"format":"fourfold-study","version":1,"scenarios":[{"id":"a",)" + members + "}]}";
}

std::string withMembers(const std::string &members)
{
    return R"({"format":"fourfold-study","version":1,"scenarios":[])" + members + "}";
}

Number numberOf(const Scenario &scenario, Field field)
{
    const Value *value = scenario.values.find(field);
    return value == nullptr ? Number{-1, {}} : std::get<Number>(*value);
}

/// Draws studies that the file format can hold, with everything in them.
class RandomStudy
{
public:
    explicit RandomStudy(unsigned seed)
        : m_random(seed)
    {}

    Study make()
    {
        Study study;
        study.title = text();
        study.notes = text();
        study.settings = settings();
        for (std::size_t i = 0, count = m_random() % 5; i < count; ++i)
            study.scenarios.push_back(scenario(study, i));
        if (!study.scenarios.empty() && chance())
            study.baseline = study.scenarios.back().id;
        if (chance())
            study.published.push_back({text(), text(), 57.1, {}, text(), "printed", extras()});
        study.catalog = chance() ? R"({"accelerator":[{"id":"x","tdp_w":400}]})" : "";
        study.extras = extras();
        return study;
    }

private:
    bool chance() { return m_random() % 2 == 0; }
    double share() { return std::uniform_real_distribution<double>(0.01, 1)(m_random); }

    std::string text()
    {
        static const std::array<std::string, 6> texts = {"",     "a plain text", "\"quoted\"\\\n\t",
                                                         "中文", "🌍 \x01",       "x/~y"};
        return texts[m_random() % texts.size()];
    }

    std::string extras()
    {
        return chance() ? ""
                        : R"({"later":{"deep":[1.50,null,"é"]},"big":12345678901234567890123})";
    }

    Settings settings()
    {
        Settings settings;
        settings.method = chance() ? "fourfold" : "patterson";
        settings.basis = chance() ? Basis::Gross : Basis::Net;
        if (chance())
            settings.phases = {Phase::Storage, Phase::Training};
        settings.metric = chance() ? "co2e" : "water";
        settings.seed = chance() ? 1 : 18446744073709551615U;
        settings.logarithmic = chance();
        settings.relative = chance();
        settings.per = chance() ? "request" : "study";
        settings.stacking = chance() ? "phase" : "part";
        settings.from = text();
        settings.methodScenario = text();
        settings.methodFrom = chance() ? "" : "mlco2";
        settings.methodTo = text();
        settings.methodView = chance() ? "" : "serving";
        settings.defaultRanges = chance();
        settings.uncertaintyView = chance() ? "" : "ranges";
        if (chance())
            settings.sweepScenarios = {text(), "b"};
        settings.sweepAcross = chance() ? "" : "mechanization.pue=1:2:41";
        settings.sweepUp = text();
        settings.sweepSlider = chance() ? "" : "machine.devices";
        settings.sensitivityScenario = text();
        settings.sensitivityShare = chance() ? 0.1 : 0;
        settings.sensitivityView = chance() ? "" : "shares";
        if (chance())
            settings.snapshots = {scenario({}, 0)};
        settings.hidden =
            chance() ? std::vector<std::string>{} : std::vector<std::string>{"a", text()};
        settings.extras = extras();
        return settings;
    }

    Value value(const FieldRow &row)
    {
        if (row.type == FieldType::Flag)
            return chance();
        if (row.type == FieldType::Choice)
            return std::string(row.choices[m_random() % row.choices.size()].key);
        if (row.type == FieldType::Moment)
            return std::string("2024-03-31 05:00");
        if (row.type != FieldType::Number)
            return text();
        // Between the bounds, and near the lower end as real values are.
        const double width = std::min(row.bounds.high - row.bounds.low, 1e6);
        Number number{row.bounds.low + width * share(), {}};
        if (m_random() % 3 == 0)
            number.range = Range{number.value * 0.9, number.value * 1.1,
                                 static_cast<Shape>(m_random() % 4), chance()};
        if (number.range && number.value <= 0)
            number.range.reset();
        return number;
    }

    Scenario scenario(const Study &study, std::size_t index)
    {
        Scenario scenario;
        scenario.id = "s" + std::to_string(index) + (chance() ? ".x" : "");
        scenario.name = chance() ? scenario.id : text();
        if (index > 0 && chance())
            scenario.basedOn = study.scenarios[m_random() % index].id;
        for (const FieldRow &row : fieldTable()) {
            const bool isFactor = sectionOf(row) == "factors";
            if (!chance() || row.field == Field::MachineAchieved
                || (isFactor && scenario.basedOn.empty()))
                continue;
            scenario.values.set(row.field, value(row));
            if (m_random() % 4 == 0)
                scenario.sources[row.field] = text();
        }
        scenario.notes = text();
        if (chance())
            scenario.extras = R"({"machine":{"noise_db":60},"later":[{}]})";
        return scenario;
    }

    std::mt19937 m_random;
};

} // namespace

class TestStudyJson : public QObject
{
    Q_OBJECT

private slots:
    void readsTheExample();
    void writesKeysInTheOrderOfTheTables();
    void savingAndLoadingIsIdentity();
    void countsMayBeWrittenAsAnyNumber();
    void readsUncertainValues();
    void unknownKeysAreKeptWhereTheyStood();
    void manyUnknownKeysAreNotAllListed();
    void refusesWithPlaceAndCode_data();
    void refusesWithPlaceAndCode();
    void mutatedFilesNeverCrashAndAlwaysSayWhy();
    void hostileStudiesAreRefusedQuickly_data();
    void hostileStudiesAreRefusedQuickly();
    void aLongChainIsFollowedInLinearTime();
    void aLineOfABatchStandsAlone();
};

void TestStudyJson::readsTheExample()
{
    const auto file = parseStudy("\xEF\xBB\xBF" + kExample);
    QVERIFY2(file.hasValue(), file ? "" : english(file.error()).c_str());
    QVERIFY(file->warnings.empty());
    const Study &study = file->study;
    QCOMPARE(study.title, std::string("GPT-3 against Switch"));
    QCOMPARE(study.baseline, std::string("a"));
    QVERIFY(study.settings.phases == std::vector{Phase::Training});
    const Scenario &scenario = study.scenarios.front();
    QCOMPARE(scenario.name, std::string("GPT-3 as trained"));
    QCOMPARE(scenario.values.size(), std::size_t{14});
    QCOMPARE(numberOf(scenario, Field::MachineAchieved).value, 24.6);
    QCOMPARE(numberOf(scenario, Field::MapIntensity).value, 429.0);
    QCOMPARE(std::get<bool>(*scenario.values.find(Field::EmbodiedInclude)), true);
    QCOMPARE(std::get<std::string>(*scenario.values.find(Field::ModelPreset)),
             std::string("gpt-3-175b"));
}

void TestStudyJson::writesKeysInTheOrderOfTheTables()
{
    Study study;
    study.title = "T";
    study.scenarios.resize(2);
    study.scenarios[0].id = "a";
    study.scenarios[0].name = "A";
    study.scenarios[0].basedOn = "b";
    study.scenarios[1].id = study.scenarios[1].name = "b";
    FieldValues &values = study.scenarios.front().values;
    values.set(Field::MapIntensity, Number{429, Range{390, 470, Shape::Lognormal}});
    values.set(Field::FactorsMap, Number{9, {}});
    values.set(Field::MachineDevices, Number{10000, {}});
    values.set(Field::ModelPreset, std::string("gpt-3-175b"));
    values.set(Field::ModelParams, Number{175, {}});
    study.scenarios.front().sources[Field::ModelParams] = "paper";
    const std::string expected = R"({
  "format": "fourfold-study",
  "version": 1,
  "title": "T",
  "scenarios": [
    {
      "id": "a",
      "name": "A",
      "based_on": "b",
      "model": { "preset": "gpt-3-175b", "params_b": 175 },
      "machine": { "devices": 10000 },
      "map": { "carbon_intensity_g_per_kwh": { "value": 429, "low": 390, "high": 470, "shape": "lognormal" } },
      "factors": { "map": 9 },
      "sources": { "model.params_b": "paper" }
    },
    { "id": "b" }
  ]
}
)";
    QCOMPARE(QByteArray::fromStdString(studyText(study)), QByteArray::fromStdString(expected));
}

void TestStudyJson::savingAndLoadingIsIdentity()
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        const Study study = RandomStudy(seed).make();
        const std::string text = studyText(study);
        const auto file = parseStudy(text);
        QVERIFY2(file.hasValue(), file ? "" : (english(file.error()) + "\n" + text).c_str());
        QVERIFY2(file->study == study, text.c_str());
        QCOMPARE(studyText(file->study), text);
    }
}

void TestStudyJson::countsMayBeWrittenAsAnyNumber()
{
    for (const std::string number : {"8", "8.0", "0.8e1", "80e-1"}) {
        const auto file = parseStudy(withScenario(R"("machine":{"devices":)" + number + "}"));
        QVERIFY(file.hasValue());
        QCOMPARE(numberOf(file->study.scenarios.front(), Field::MachineDevices).value, 8.0);
    }
    const auto half = parseStudy(withScenario(R"("machine":{"devices":1.5})"));
    QVERIFY(half.hasValue());
}

void TestStudyJson::readsUncertainValues()
{
    const auto file = parseStudy(withScenario(
        R"("map":{"carbon_intensity_g_per_kwh":{"shape":"lognormal","high":470,"low":390,)"
        R"("value":429,"independent":true}})"));
    QVERIFY2(file.hasValue(), file ? "" : english(file.error()).c_str());
    const Number number = numberOf(file->study.scenarios.front(), Field::MapIntensity);
    QVERIFY((number == Number{429, Range{390, 470, Shape::Lognormal, true}}));
}

void TestStudyJson::unknownKeysAreKeptWhereTheyStood()
{
    const std::string text =
        R"({"format":"fourfold-study","version":1,"author":"me","settings":{"zoom":2},)"
        R"("scenarios":[{"id":"a","colour":"red","machine":{"device":8,"devices":{"value":8,)"
        R"("low":6,"high":9,"shape":"uniform","why":"a guess"}},"cooling":{"kind":"air"},)"
        R"("sources":{"machine.cost":"x"}}],"published":[{"from":"a","to":"a","page":4}]})";
    const auto file = parseStudy(text);
    QVERIFY2(file.hasValue(), file ? "" : english(file.error()).c_str());
    QCOMPARE(file->warnings.size(), std::size_t{8});
    QCOMPARE(english(file->warnings[3]),
             std::string("/scenarios/0/machine/device is not known here: it is kept and has no "
                         "effect; did you mean devices?"));
    const std::string saved = studyText(file->study);
    const std::string expected =
        R"({
  "format": "fourfold-study",
  "version": 1,
  "settings": { "zoom": 2 },
  "scenarios": [
    {
      "id": "a",
      "machine": { "devices": { "value": 8, "low": 6, "high": 9, "shape": "uniform", "why": "a guess" }, "device": 8 },
      "sources": { "machine.cost": "x" },
      "colour": "red",
      "cooling": { "kind": "air" }
    }
  ],
  "published": [{ "from": "a", "to": "a", "page": 4 }],
  "author": "me"
}
)";
    QVERIFY2(saved == expected, saved.c_str());
}

void TestStudyJson::manyUnknownKeysAreNotAllListed()
{
    std::string members;
    for (int i = 0; i < 1000; ++i)
        members += ",\"key" + std::to_string(i) + "\":1";
    const auto file = parseStudy(withMembers(members));
    QVERIFY(file.hasValue());
    QCOMPARE(file->warnings.size(), std::size_t{21});
    QCOMPARE(english(file->warnings.back()), std::string("980 more keys are not known"));
}

void TestStudyJson::refusesWithPlaceAndCode_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const std::string &text, ErrorCode code,
                        const char *message) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << static_cast<int>(code)
                            << QByteArray(message);
    };
    const auto field = [&](const char *name, const std::string &members, ErrorCode code,
                           const char *message) {
        row(name, withScenario(members), code, message);
    };
    const auto devices = [&](const char *name, const std::string &value, ErrorCode code,
                             const char *message) {
        field(name, R"("machine":{"devices":)" + value + "}", code, message);
    };
    using enum ErrorCode;
    row("no JSON", "{\"format\": }", InvalidJson, "line 1, column 12: ");
    row("no object", "[]", WrongType, "/: this must be a JSON object; it is a JSON array");
    row("no format", R"({"version":1,"scenarios":[]})", MissingField, "/: this is no study file");
    row("no version", R"({"format":"fourfold-study","scenarios":[]})", MissingField,
        "/: this is no study file");
    row("no scenarios", R"({"format":"fourfold-study","version":1})", MissingField,
        "/: the key scenarios is missing");
    row("another format", R"({"format":"fourfold-result","version":1,"scenarios":[]})", UnknownName,
        "/format: this is a file of the format fourfold-result; a study has fourfold-study");
    row("newer version", R"({"format":"fourfold-study","version":2,"scenarios":[]})", NewerVersion,
        "/version: the file has version 2, this program reads up to 1");
    row("older version", R"({"format":"fourfold-study","version":0,"scenarios":[]})", NotSupported,
        "/version: there are no study files of version 0");
    row("half a version", R"({"format":"fourfold-study","version":0.5,"scenarios":[]})",
        OutOfBounds, "/version: ");
    row("version as text", R"({"format":"fourfold-study","version":"1","scenarios":[]})", WrongType,
        "/version: this must be a JSON number; it is a JSON string");
    row("title null", withMembers(R"(,"title":null)"), WrongType, "/title: null is no value");
    row("basis", withMembers(R"(,"settings":{"basis":"netto"})"), UnknownName,
        "/settings/basis: netto is none of the choices: gross, net");
    row("phase", withMembers(R"(,"settings":{"phases":["training","using"]})"), UnknownName,
        "/settings/phases/1: using is none of the choices: training, ");
    row("seed", withMembers(R"(,"settings":{"seed":-1})"), OutOfBounds, "/settings/seed: ");
    row("stacking", withMembers(R"(,"settings":{"stacking":"phases"})"), UnknownName,
        "/settings/stacking: ");
    row("flag", withMembers(R"(,"settings":{"relative":1})"), WrongType, "/settings/relative: ");
    row("hidden", withMembers(R"(,"settings":{"hidden":["a",2]})"), WrongType,
        "/settings/hidden/1: ");
    row("catalog", withMembers(R"(,"catalog":[])"), WrongType, "/catalog: ");
    row("published", withMembers(R"(,"published":[{"co2e_ratio":"57"}])"), WrongType,
        "/published/0/co2e_ratio: ");
    row("baseline", withMembers(R"(,"baseline":"x")"), UnknownScenario,
        "/baseline: x is no scenario of this study");
    row("scenario without id", R"({"format":"fourfold-study","version":1,"scenarios":[{}]})",
        MissingField, "/scenarios/0: a scenario needs an id");
    row("id as number", R"({"format":"fourfold-study","version":1,"scenarios":[{"id":1}]})",
        WrongType, "/scenarios/0/id: ");
    row("two of an id",
        R"({"format":"fourfold-study","version":1,"scenarios":[{"id":"a"},{"id":"a"}]})",
        DuplicateKey, "/scenarios/1: two scenarios have the id a");
    row("circle",
        R"({"format":"fourfold-study","version":1,"scenarios":[{"id":"a","based_on":"b"},)"
        R"({"id":"b","based_on":"a"}]})",
        Circle, "/scenarios/0: based_on leads in a circle");
    field("unknown parent", R"("based_on":"b")", UnknownScenario, "/scenarios/0: based_on names b");
    field("alternatives", R"("machine":{"efficiency":0.5,"achieved_tflops":100})", Contradiction,
          "/scenarios/0: machine.efficiency and machine.achieved_tflops say the same thing");
    field("factors alone", R"("factors":{"map":9})", Contradiction, "/scenarios/0: factors.map ");
    field("section", R"("machine":[])", WrongType, "/scenarios/0/machine: ");
    field("key twice", R"("machine":{"devices":1,"device\u0073":2})", DuplicateKey, "line 1, ");
    devices("null", "null", WrongType, "/scenarios/0/machine/devices: null is no value");
    devices("text for a number", "\"8\"", WrongType,
            "/scenarios/0/machine/devices: Devices takes a number");
    devices("flag for a number", "true", WrongType, "/scenarios/0/machine/devices: ");
    devices("list for a number", "[8]", WrongType,
            "/scenarios/0/machine/devices: this must be a JSON number; it is a JSON array");
    devices("zero", "0", OutOfBounds,
            "/scenarios/0/machine/devices: Devices must be above 0 and at most ");
    devices("half an uncertain value", R"({"value":8,"low":6,"high":9})", MissingField,
            "/scenarios/0/machine/devices: an uncertain value has value, low, high and shape; "
            "shape is missing");
    devices("low above high", R"({"value":8,"low":9,"high":6,"shape":"normal"})", OutOfBounds,
            "/scenarios/0/machine/devices: low must not be above high");
    devices("unknown shape", R"({"value":8,"low":6,"high":9,"shape":"gamma"})", UnknownName,
            "/scenarios/0/machine/devices/shape: gamma is no shape");
    devices("lognormal from 0", R"({"value":8,"low":0,"high":9,"shape":"lognormal"})", OutOfBounds,
            "/scenarios/0/machine/devices: a lognormal value lies above 0");
    devices("low as text", R"({"value":8,"low":"6","high":9,"shape":"normal"})", WrongType,
            "/scenarios/0/machine/devices/low: ");
    field("PUE below 1", R"("mechanization":{"pue":0.9})", OutOfBounds,
          "/scenarios/0/mechanization/pue: PUE must be between 1 and 5");
    field("choice", R"("training":{"basis":"flop"})", UnknownName,
          "/scenarios/0/training/basis: flop is none of the choices: flops, device-hours, energy");
    field("number for a flag", R"("embodied":{"include":1})", WrongType,
          "/scenarios/0/embodied/include: ");
    field("object for a text", R"("map":{"region":{}})", WrongType, "/scenarios/0/map/region: ");
    field("source as number", R"("sources":{"map.region":1})", WrongType,
          "/scenarios/0/sources/map.region: ");
}

void TestStudyJson::refusesWithPlaceAndCode()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, code);
    QFETCH(const QByteArray, message);
    const auto file = parseStudy(text.toStdString());
    QVERIFY(!file.hasValue());
    const QByteArray actual = QByteArray::fromStdString(english(file.error()));
    QVERIFY2(actual.startsWith(message), actual.constData());
    QCOMPARE(static_cast<int>(file.error().code), code);
}

void TestStudyJson::mutatedFilesNeverCrashAndAlwaysSayWhy()
{
    std::mt19937 random(11); // NOLINT(*-msc51-cpp): the same files in every run
    int refused = 0;
    for (int round = 0; round < 1500; ++round) {
        std::string text =
            round % 2 == 0 ? kExample : studyText(RandomStudy(static_cast<unsigned>(round)).make());
        if (random() % 2 == 0) {
            text.resize(random() % text.size());
        } else {
            for (auto flips = 1 + random() % 3; flips > 0; --flips)
                text[random() % text.size()] ^= static_cast<char>(1U << (random() % 8));
        }
        const auto file = parseStudy(text);
        if (file) {
            QVERIFY(parseStudy(studyText(file->study)).hasValue());
            continue;
        }
        ++refused;
        QVERIFY2(!file.error().where.empty(), text.c_str());
        QVERIFY2(!english(file.error().message).empty(), text.c_str());
    }
    QVERIFY(refused > 700);
}

void TestStudyJson::hostileStudiesAreRefusedQuickly_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("many unknown keys and a wrong one") << 0;
    QTest::newRow("a chain of scenarios that ends in a circle") << 1;
    QTest::newRow("many scenarios, the last id twice") << 2;
}

void TestStudyJson::hostileStudiesAreRefusedQuickly()
{
    QFETCH(const int, kind);
    std::string text = R"({"format":"fourfold-study","version":1,"scenarios":[)";
    if (kind == 0) {
        text += R"({"id":"a","machine":{)";
        for (int i = 0; i < 150'000; ++i)
            text += "\"device" + std::to_string(i) + "\":1,";
        text += R"("devices":null}})";
    } else {
        constexpr int kCount = 60'000;
        for (int i = 0; i < kCount; ++i) {
            const std::string parent = std::to_string(kind == 2 ? i / 2 : (i + 1) % kCount);
            text += R"({"id":"s)" + std::to_string(i) + R"(","based_on":"s)" + parent + "\"},";
        }
        text += R"({"id":"s1"})";
    }
    text += "]}";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!parseStudy(text).hasValue());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestStudyJson::aLongChainIsFollowedInLinearTime()
{
    constexpr std::size_t kCount = 100'000;
    Study study;
    study.scenarios.resize(kCount);
    for (std::size_t i = 0; i < kCount; ++i) {
        study.scenarios[i].id = std::to_string(i);
        study.scenarios[i].basedOn = i + 1 < kCount ? std::to_string(i + 1) : std::string();
    }
    QElapsedTimer timer;
    timer.start();
    const auto chain = chainOf(study, study.scenarios.front());
    QCOMPARE(chain.size(), kCount);
    QVERIFY(chain.back() == &study.scenarios.back());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestStudyJson::aLineOfABatchStandsAlone()
{
    const auto scenario = parseScenario(R"({"id":"x","machine":{"devices":8},"more":1})");
    QVERIFY(scenario.hasValue());
    QCOMPARE(scenario->name, std::string("x"));
    QCOMPARE(scenario->extras, std::string(R"({"more":1})"));
    const auto error = [](const char *text) { return english(parseScenario(text).error()); };
    QVERIFY(error(R"({"id":"x","based_on":"y"})").find("based_on") != std::string::npos);
    QCOMPARE(error(R"({"id":"x","machine":{"devices":0}})").substr(0, 18),
             std::string("/machine/devices: "));
    QCOMPARE(error("").substr(0, 17), std::string("line 1, column 1:"));
}

QTEST_APPLESS_MAIN(TestStudyJson)
#include "tst_study_json.moc"
