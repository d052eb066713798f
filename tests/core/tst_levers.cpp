// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/levers.h"
#include "core/io/study_json.h"
#include "tests/support/core_fixtures.h"
#include "tests/support/sample_study.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

/// Gross operational carbon and embodied carbon of training.
constexpr std::array kTrainingCarbon = {
    AnswerFigure{Phase::Training, Figure::Operational},
    AnswerFigure{Phase::Training, Figure::Embodied},
};

Estimation estimationOf(const Study &study, std::size_t position)
{
    return estimate(*findEstimator("fourfold"), study, study.scenarios[position], Catalog())
        .value();
}

std::vector<Field> fieldsOf(const std::vector<Lever> &levers)
{
    std::vector<Field> fields;
    for (const Lever &lever : levers)
        fields.push_back(lever.field);
    return fields;
}

QByteArray withSliders(const char *sliders)
{
    return QByteArray(R"({"format": "fourfold-study", "version": 1, "settings": {"sliders": )")
           + sliders + R"(}, "scenarios": []})";
}

} // namespace

class TestLevers : public QObject
{
    Q_OBJECT

private slots:
    void operationalCarbonIsProportionalToItsFactors();
    void onlyWhatMovesTheResultIsProposed();
    void aGivenFieldStandsForItsAlternative();
    void rangesHoldTheValueWithinBounds_data();
    void rangesHoldTheValueWithinBounds();
    void sharesRangeOverEverythingTheyCanBe();
    void slidersSurviveTheFile();
    void wrongSlidersAreRefused_data();
    void wrongSlidersAreRefused();
};

void TestLevers::operationalCarbonIsProportionalToItsFactors()
{
    // devices · hours · W / 1000 · PUE · g/kWh / 1000: 8 · 100 · 0.3 · 1.1 · 0.4 = 105.6 kg, so
    // one W moves 0.352 kg.
    const std::array figures = {AnswerFigure{Phase::Training, Figure::Operational}};
    const std::array fields = {Field::MachineAveragePower, Field::MechanizationPue,
                               Field::MapIntensity};
    const auto levers = leversOf(estimationOf(sampleStudy(), 0), figures, fields);
    QCOMPARE(fieldsOf(levers), (std::vector<Field>{fields.begin(), fields.end()}));
    QVERIFY(std::abs(levers[0].slope - 0.352) < 1e-12);
    for (const Lever &lever : levers)
        QVERIFY(std::abs(lever.elasticity - 1) < 1e-12);
}

void TestLevers::onlyWhatMovesTheResultIsProposed()
{
    const auto fields = fieldsOf(proposedLevers(estimationOf(sampleStudy(), 0), kTrainingCarbon));
    const auto has = [&](Field field) { return std::ranges::count(fields, field) == 1; };
    QVERIFY(has(Field::MachineAveragePower));
    QVERIFY(has(Field::MapIntensity));
    QVERIFY(has(Field::TrainingHours));
    // The run is known by its hours: what it would take to compute them moves nothing.
    QVERIFY(!has(Field::ModelTokens));
    QVERIFY(!has(Field::MachineEfficiency));
    QVERIFY(std::ranges::is_sorted(fields));
}

void TestLevers::aGivenFieldStandsForItsAlternative()
{
    Study study = sampleStudy();
    Scenario &scenario = study.scenarios[0];
    scenario.values.erase(Field::TrainingBasis);
    scenario.values.erase(Field::TrainingHours);
    auto fields = fieldsOf(proposedLevers(estimationOf(study, 0), kTrainingCarbon));
    QCOMPARE(std::ranges::count(fields, Field::MachineEfficiency), 1);
    scenario.values.erase(Field::MachineEfficiency);
    scenario.values.set(Field::MachineAchieved, Number{120, {}});
    fields = fieldsOf(proposedLevers(estimationOf(study, 0), kTrainingCarbon));
    QCOMPARE(std::ranges::count(fields, Field::MachineEfficiency), 0);
    QCOMPARE(std::ranges::count(fields, Field::MachineAchieved), 1);
}

void TestLevers::rangesHoldTheValueWithinBounds_data()
{
    QTest::addColumn<double>("value");
    QTest::newRow("at the lower end") << -1.0;
    QTest::newRow("one") << 1.0;
    QTest::newRow("small") << 3e-7;
    QTest::newRow("large") << 8.7e8;
    QTest::newRow("at the upper end") << 1e300;
}

void TestLevers::rangesHoldTheValueWithinBounds()
{
    QFETCH(double, value);
    const Catalog catalog = fixture::shippedCatalog();
    for (const FieldRow &row : fieldTable()) {
        if (row.type != FieldType::Number)
            continue;
        const double least = row.bounds.aboveLow ? row.bounds.high * 1e-12 : row.bounds.low;
        const double inside = std::clamp(value, least, row.bounds.high);
        const SliderRange range = proposedRange(row, inside, catalog);
        Settings settings;
        settings.sliders = {{.field = row.field, .range = range, .extras = {}}};
        QVERIFY2(!checkSliders(settings), row.key.data());
        QVERIFY2(range.low <= inside && inside <= range.high, row.key.data());
    }
}

void TestLevers::sharesRangeOverEverythingTheyCanBe()
{
    const Catalog catalog;
    QCOMPARE(proposedRange(fieldRow(Field::MapMatchedCleanShare), 0.2, catalog),
             (SliderRange{0, 1, false}));
    QCOMPARE(proposedRange(fieldRow(Field::MachineEfficiency), 0.4, catalog),
             (SliderRange{0.01, 1, false}));
}

void TestLevers::slidersSurviveTheFile()
{
    Study study = sampleStudy();
    study.settings.sliders = {
        {.field = Field::MapIntensity, .range = SliderRange{10, 800, true}, .extras = {}},
        {.field = Field::MechanizationPue, .range = std::nullopt, .extras = {}},
    };
    QCOMPARE(parseStudy(studyText(study)).value().study, study);
    study.settings.sliders = std::vector<SliderChoice>();
    QCOMPARE(parseStudy(studyText(study)).value().study, study);
    study.settings.sliders.reset();
    QVERIFY(studyText(study).find("sliders") == std::string::npos);
}

void TestLevers::wrongSlidersAreRefused_data()
{
    QTest::addColumn<QByteArray>("sliders");
    QTest::addColumn<QString>("where");
    const QString all = QStringLiteral("/settings/sliders");
    QTest::newRow("no field") << QByteArray(R"([{"low": 1, "high": 2}])") << all + u"/0"_s;
    QTest::newRow("unknown") << QByteArray(R"([{"field": "map.colour"}])") << all + u"/0/field"_s;
    QTest::newRow("no number") << QByteArray(R"([{"field": "map.region"}])") << all;
    QTest::newRow("half a range") << QByteArray(R"([{"field": "mechanization.pue", "low": 1}])")
                                  << all + u"/0"_s;
    QTest::newRow("backwards") << QByteArray(
        R"([{"field": "mechanization.pue", "low": 3, "high": 2}])")
                               << all;
    QTest::newRow("out of bounds")
        << QByteArray(R"([{"field": "mechanization.pue", "low": 0.5, "high": 2}])") << all;
    QTest::newRow("logarithmic from 0") << QByteArray(
        R"([{"field": "map.carbon_intensity_g_per_kwh", "low": 0, "high": 2, "logarithmic": true}])")
                                        << all;
    QTest::newRow("twice") << QByteArray(
        R"([{"field": "mechanization.pue"}, {"field": "mechanization.pue"}])")
                           << all;
}

void TestLevers::wrongSlidersAreRefused()
{
    QFETCH(QByteArray, sliders);
    QFETCH(QString, where);
    const auto read = parseStudy(withSliders(sliders.constData()).toStdString());
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error().where), where);
}

QTEST_APPLESS_MAIN(TestLevers)
#include "tst_levers.moc"
