// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare.h"
#include "core/analysis/tier_spread.h"
#include "tests/ui/plotted_study.h"
#include "ui/charts/plot_text.h"
#include "ui/charts/value_scale.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

constexpr double kExact = 1e-9;

bool isNear(double found, double expected)
{
    return std::abs(found - expected) <= kExact * std::max(std::abs(expected), 1e-300);
}

QString numbersText(const std::vector<std::optional<double>> &values)
{
    QStringList texts;
    for (const auto &value : values)
        texts += value ? QString::number(*value, 'g', 4) : u"-"_s;
    return texts.join(u' ');
}

std::vector<std::optional<double>> totals(const PlotData &data)
{
    std::vector<std::optional<double>> values;
    for (const PlotCategory &category : data.categories)
        values.push_back(category.total);
    return values;
}

} // namespace

class TestPlots : public QObject
{
    Q_OBJECT

private slots:
    void totalsAreThoseOfTheEstimates();
    void seriesSumToTheTotal_data();
    void seriesSumToTheTotal();
    void theTitleSaysTheFinding();
    void equalScenariosAreNoneTheLeast();
    void relativeValuesAreMultiplesOfTheBaseline();
    void everyMetricHasItsOwnFigure_data();
    void everyMetricHasItsOwnFigure();
    void barsSpanTheTiersOfInference();
    void amountsMayBeForOneOfAUnit();
    void onlyThePhasesThatCountAreShown();
    void hiddenScenariosAreLeftOutAndKeepTheirLetters();
    void aScenarioWithoutResultSaysWhy();
    void zeroIsExplainedOnALogarithmicScale();
    void emptyStudiesSayWhatIsMissing();
    void factorsAreThoseOfTheComparison();
    void levelsLeadFromOneTotalToTheOther();
    void aFactorBelowOneGoesUpWithASignedShare();
    void useIsShownOnlyWhenItDiffers();
    void withoutEndsTheBaselineIsComparedWithEveryOther();
    void aChosenEndLeavesOnePair();
    void manyScenariosAreLeftToTheTable();
    void missingFactorsAreExplained();
    void publishedRatiosStandBesideTheResult();
    void quotedRangesAreDrawnOnDemand();
    void kilogramsSumToTheDifference();
    void theAxisCoversEverythingInOneUnit();
    void theAxisStaysWhileValuesMoveALittle();
    void csvIsOneTableWithPlainNumbers();
    void theTextNamesEveryScenarioAndValue();
};

void TestPlots::totalsAreThoseOfTheEstimates()
{
    const PlottedStudy plotted = patterson2021();
    const PlotData data = plotted.plot("compare");
    QCOMPARE(data.categories.size(), std::size_t{3});
    for (std::size_t i = 0; i < 3; ++i) {
        const Estimate &estimate = plotted.results.outcomes[i].estimation->estimate;
        QVERIFY(isNear(*data.categories[i].total, estimate.total[Figure::Co2eNet]));
    }
    // 1.61e19 / 6.7e12 / 3600 h · 0.296 kW · 1.59 · 0.429 kg/kWh = 134.8 kg; Iowa, net:
    // · 1.11 · 0.478 · (1 − 0.833) = 17.51 kg; 1.03e19 / 24e12 / 3600 · 0.227 … = 2.398 kg
    QCOMPARE(numbersText(totals(data)), u"134.8 17.51 2.398"_s);
}

void TestPlots::seriesSumToTheTotal_data()
{
    QTest::addColumn<QString>("stacking");
    QTest::newRow("by phase") << u"phase"_s;
    QTest::newRow("by part") << u"part"_s;
}

void TestPlots::seriesSumToTheTotal()
{
    QFETCH(QString, stacking);
    PlottedStudy plotted = patterson2021();
    for (Scenario &scenario : plotted.study.scenarios) {
        scenario.values.set(Field::EmbodiedInclude, true);
        scenario.values.set(Field::ExperimentationFactor, Number{0.5, {}});
    }
    plotted.compute();
    plotted.study.settings.stacking = stacking.toStdString();
    const PlotData data = plotted.plot("compare");
    QCOMPARE(data.series.size(), std::size_t{2});
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        double sum = 0;
        for (const PlotSeries &series : data.series)
            sum += series.values[i];
        QVERIFY(isNear(sum, *data.categories[i].total));
    }
}

void TestPlots::theTitleSaysTheFinding()
{
    PlottedStudy plotted = patterson2021();
    QCOMPARE(plotted.plot("compare").title, u"C emits 56.2 times less CO₂e than A"_s);
    plotted.study.baseline = "c"; // the least: seen against the most
    QCOMPARE(plotted.plot("compare").title, u"C emits 56.2 times less CO₂e than A"_s);
    plotted.study.settings.hidden = {"b", "c"};
    QCOMPARE(plotted.plot("compare").title, u"A: 134.8 kg, CO₂e, net"_s);
}

void TestPlots::equalScenariosAreNoneTheLeast()
{
    PlottedStudy plotted = patterson2021();
    Scenario same = plotted.study.scenarios[2];
    same.id = "d";
    plotted.study.scenarios.push_back(same);
    plotted.compute();
    QCOMPARE(plotted.plot("compare").title, u"C and D are equal, 56.2 times less than A"_s);
    plotted.study.settings.hidden = {"a", "b"};
    plotted.study.baseline = "c";
    QCOMPARE(plotted.plot("compare").title, u"C and D emit the same CO₂e"_s);
}

void TestPlots::relativeValuesAreMultiplesOfTheBaseline()
{
    PlottedStudy plotted = patterson2021();
    plotted.study.settings.relative = true;
    plotted.study.baseline = "b";
    const PlotData data = plotted.plot("compare");
    QCOMPARE(data.unit, Unit::Count);
    QCOMPARE(numbersText(totals(data)), u"7.698 1 0.137"_s); // 134.77 / 17.51, 2.398 / 17.51
    QCOMPARE(data.categories[0].label, u"7.70×"_s);
}

void TestPlots::everyMetricHasItsOwnFigure_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("expected");
    // Device-hours: 1.61e19 / 6.7e12 / 3600 = 667.5; days: / 8 / 24 = 3.477.
    QTest::newRow("energy") << u"energy"_s << u"314.2 219.3 30.04"_s;
    QTest::newRow("device-hours") << u"device_hours"_s << u"667.5 667.5 119.2"_s;
    QTest::newRow("days") << u"days"_s << u"3.477 3.477 0.6209"_s;
    QTest::newRow("cost without prices") << u"cost"_s << u"- - -"_s;
}

void TestPlots::everyMetricHasItsOwnFigure()
{
    QFETCH(QString, metric);
    PlottedStudy plotted = patterson2021();
    plotted.study.settings.metric = metric.toStdString();
    QTEST(numbersText(totals(plotted.plot("compare"))), "expected");
}

/// Ten thousand requests of 500 tokens a day by 2 FLOP per parameter, and by EcoLogits.
void TestPlots::barsSpanTheTiersOfInference()
{
    PlottedStudy plotted = patterson2021();
    Scenario &served = plotted.study.scenarios[1];
    served.values.set(Field::ModelParams, Number{8, {}});
    served.values.set(Field::InferenceRequestsPerDay, Number{1e4, {}});
    served.values.set(Field::InferenceOutputTokens, Number{500, {}});
    plotted.compute();
    const PlotData data = plotted.plot("compare");
    QVERIFY(!data.categories[0].interval);
    const auto band = data.categories[1].interval;
    QVERIFY(band);
    QVERIFY(band->low < band->high);
    const auto spread = tierSpread(plotted.study, served, plotted.catalog,
                                   plotted.study.settings.basis, plotted.study.settings.phases);
    QVERIFY(spread && isNear(band->low, spread->lowKg) && isNear(band->high, spread->highKg));
    QVERIFY(isNear(*data.categories[1].total, spread->centralKg));
    QVERIFY2(data.subtitle.contains(u"inference tiers"_s), qPrintable(data.subtitle));
    plotted.study.settings.metric = "energy";
    QVERIFY(!plotted.plot("compare").categories[1].interval);
}

void TestPlots::amountsMayBeForOneOfAUnit()
{
    PlottedStudy plotted = patterson2021();
    Scenario &served = plotted.study.scenarios[1];
    served.values.set(Field::ModelParams, Number{8, {}});
    served.values.set(Field::InferenceRequestsPerDay, Number{1e4, {}});
    served.values.set(Field::InferenceOutputTokens, Number{500, {}});
    plotted.compute();
    const double whole = *plotted.plot("compare").categories[1].total;
    const double high = plotted.plot("compare").categories[1].interval->high;
    plotted.study.settings.per = "request";
    const PlotData data = plotted.plot("compare");
    QVERIFY(isNear(*data.categories[1].total * 1e4 * 365, whole));
    QVERIFY(isNear(data.categories[1].interval->high * 1e4 * 365, high));
    QVERIFY(isNear(data.series.front().values[1] + data.series.back().values[1],
                   *data.categories[1].total));
    QCOMPARE(data.valueTitle, u"CO₂e, net per request"_s);
    QVERIFY2(data.subtitle.contains(u"per request"_s), qPrintable(data.subtitle));
    // The others serve nothing: that is said, not divided by 0.
    QVERIFY(!data.categories[0].total);
    QVERIFY2(data.categories[0].note.contains(u"requests_per_day"_s),
             qPrintable(data.categories[0].note));
}

void TestPlots::onlyThePhasesThatCountAreShown()
{
    PlottedStudy plotted = patterson2021();
    plotted.study.scenarios[0].values.set(Field::ExperimentationFactor, Number{1, {}});
    plotted.compute();
    QCOMPARE(numbersText(totals(plotted.plot("compare"))), u"269.5 17.51 2.398"_s);
    plotted.study.settings.phases = {Phase::Training};
    QCOMPARE(numbersText(totals(plotted.plot("compare"))), u"134.8 17.51 2.398"_s);
    QCOMPARE(plotted.plot("factors").title, u"From A to C: 56.2 times less CO₂e, net"_s);
    plotted.study.settings.phases = {};
    QVERIFY(!plotted.plot("compare").emptyText.isEmpty());
}

void TestPlots::hiddenScenariosAreLeftOutAndKeepTheirLetters()
{
    PlottedStudy plotted = patterson2021();
    plotted.study.settings.hidden = {"b"};
    const PlotData data = plotted.plot("compare");
    QCOMPARE(data.categories.size(), std::size_t{2});
    QCOMPARE(data.categories[1].letter, u"C"_s);
    QCOMPARE(data.table.rows.size(), std::size_t{2});
}

void TestPlots::aScenarioWithoutResultSaysWhy()
{
    PlottedStudy plotted = patterson2021();
    // Serving needs the parameters, which are not given.
    plotted.study.scenarios[1].values.set(Field::InferenceRequestsPerDay, Number{1e5, {}});
    plotted.compute();
    const PlotData data = plotted.plot("compare");
    QVERIFY(!data.categories[1].total);
    QVERIFY(!data.categories[1].note.isEmpty());
    QCOMPARE(data.remarks.size(), 1);
    QVERIFY(data.remarks[0].startsWith(u"B: "_s));
    plotted.study.settings.to = "b";
    QVERIFY(plotted.plot("factors").emptyText.startsWith(u"B: "_s));
}

void TestPlots::zeroIsExplainedOnALogarithmicScale()
{
    PlottedStudy plotted = patterson2021();
    plotted.study.scenarios[1].values.set(Field::MapMatchedCleanShare, Number{1, {}});
    plotted.compute();
    QCOMPARE(plotted.plot("compare").remarks.size(), 0);
    plotted.study.settings.logarithmic = true;
    QCOMPARE(plotted.plot("compare").remarks,
             QStringList{u"B is zero, which a logarithmic scale cannot show."_s});
}

void TestPlots::emptyStudiesSayWhatIsMissing()
{
    PlottedStudy plotted;
    QVERIFY(!plotted.plot("compare").emptyText.isEmpty());
    plotted.add("alone", trainingRun(1e20, 8, 50, 300, 1.1, 400));
    plotted.compute();
    QVERIFY(plotted.plot("compare").emptyText.isEmpty());
    QVERIFY(!plotted.plot("factors").emptyText.isEmpty());
    plotted.study.settings.hidden = {"a"};
    QVERIFY(!plotted.plot("compare").emptyText.isEmpty());
}

void TestPlots::factorsAreThoseOfTheComparison()
{
    const PlottedStudy plotted = patterson2021();
    const PlotData data = plotted.plot("factors");
    const Comparison comparison = compare(*plotted.results.outcomes[0].estimation,
                                          *plotted.results.outcomes[2].estimation, Basis::Net);
    double product = 1;
    for (std::size_t i = 1; i + 1 < data.steps.size(); ++i) {
        const PlotStep &step = data.steps[i];
        const auto expected = comparison.factors[step.style.index].factor;
        QVERIFY(isNear(step.from / step.to, *expected));
        product *= step.from / step.to;
    }
    QVERIFY(isNear(product, *comparison.ratio));
    QStringList labels;
    for (const PlotStep &step : data.steps)
        labels += step.label;
    // 1.61/1.03 = 1.563; (296/6.7)/(227/24) = 4.671; 1.59/1.11 = 1.432; 429/(478·0.167) = 5.374
    QCOMPARE(labels.join(u", "_s), u"134.8 kg, ÷ 1.56, ÷ 4.67, ÷ 1.43, ÷ 5.37, 2.398 kg"_s);
    QCOMPARE(data.title, u"From A to C: 56.2 times less CO₂e, net"_s);
}

void TestPlots::levelsLeadFromOneTotalToTheOther()
{
    PlottedStudy plotted = patterson2021();
    plotted.study.settings.from = "c";
    plotted.study.settings.to = "b";
    const PlotData data = plotted.plot("factors");
    QVERIFY(data.steps.front().isLevel && data.steps.back().isLevel);
    for (std::size_t i = 1; i < data.steps.size(); ++i)
        QVERIFY(isNear(data.steps[i].from, data.steps[i - 1].to) || data.steps[i].isLevel);
    QVERIFY(isNear(data.steps[data.steps.size() - 2].to, data.steps.back().to));
    QCOMPARE(data.title, u"From C to B: 7.30 times more CO₂e, net"_s); // 17.51 / 2.398
}

void TestPlots::aFactorBelowOneGoesUpWithASignedShare()
{
    PlottedStudy plotted = patterson2021();
    plotted.study.scenarios[2].values.set(Field::MechanizationPue, Number{2, {}});
    plotted.compute();
    const PlotData data = plotted.plot("factors");
    const auto step = std::ranges::find(data.steps, "mechanization", &PlotStep::id);
    QVERIFY(step->to > step->from);
    QCOMPARE(step->label, u"÷ 0.795"_s); // 1.59 / 2
    QVERIFY(step->detail.startsWith(u'-'));
}

void TestPlots::useIsShownOnlyWhenItDiffers()
{
    PlottedStudy plotted = patterson2021();
    QVERIFY(!std::ranges::count(plotted.plot("factors").steps, "use", &PlotStep::id));
    plotted.study.scenarios[2].values.set(Field::TrainingRuns, Number{2, {}});
    plotted.compute();
    const PlotData data = plotted.plot("factors");
    const auto use = std::ranges::find(data.steps, "use", &PlotStep::id);
    QVERIFY(use != data.steps.end());
    QCOMPARE(use->label, u"÷ 0.500"_s);
}

void TestPlots::withoutEndsTheBaselineIsComparedWithEveryOther()
{
    PlottedStudy plotted = patterson2021();
    plotted.showsAllPairs = true;
    const PlotData data = plotted.plot("factors");
    QCOMPARE(data.title, u"From A to C: 56.2 times less CO₂e, net"_s);
    QCOMPARE(data.panels.size(), std::size_t(2));
    // 134.8 / 17.51 and 134.8 / 2.398
    QCOMPARE(data.panels[0].title, u"A → B: 7.70 times less CO₂e, net"_s);
    QCOMPARE(data.panels[1].title, u"A → C: 56.2 times less CO₂e, net"_s);
    QCOMPARE(valueScale(data.panels[0]), valueScale(data.panels[1]));
    QStringList pairs;
    for (const auto &row : data.table.rows)
        pairs += std::get<QString>(row[0]) + std::get<QString>(row[1]);
    QCOMPARE(pairs.count(u"ab"_s), 6); // use, four Ms, all
    QCOMPARE(pairs.count(u"ac"_s), 6);
    const QString text = alternativeText(data);
    QVERIFY2(text.contains(u"A → C: 56.2 times less CO₂e, net. "_s), qPrintable(text));
    plotted.study.settings.hidden = {"b"};
    QVERIFY(plotted.plot("factors").panels.empty());
}

void TestPlots::aChosenEndLeavesOnePair()
{
    PlottedStudy plotted = patterson2021();
    plotted.showsAllPairs = true;
    plotted.study.settings.to = "b";
    const PlotData data = plotted.plot("factors");
    QVERIFY(data.panels.empty());
    QCOMPARE(data.steps.back().letter, u"B"_s);
}

void TestPlots::manyScenariosAreLeftToTheTable()
{
    PlottedStudy plotted = patterson2021();
    plotted.showsAllPairs = true;
    while (plotted.study.scenarios.size() < 100)
        plotted.add("more", trainingRun(1e19, 8, 50, 300, 1.1, 400));
    plotted.compute();
    const PlotData bars = plotted.plot("compare");
    QCOMPARE(bars.categories.size(), std::size_t(60));
    QCOMPARE(bars.table.rows.size(), std::size_t(100));
    QVERIFY2(bars.remarks.front().contains(u"60 of 100"_s), qPrintable(bars.remarks.front()));
    const PlotData pairs = plotted.plot("factors");
    QCOMPARE(pairs.panels.size(), std::size_t(12));
    QCOMPARE(pairs.table.rows.size(), std::size_t(99 * 6));
}

void TestPlots::missingFactorsAreExplained()
{
    PlottedStudy plotted = patterson2021();
    plotted.study.scenarios[2].values.set(Field::MapMatchedCleanShare, Number{1, {}});
    plotted.compute();
    const PlotData data = plotted.plot("factors");
    QVERIFY(data.steps.empty());
    QVERIFY(data.emptyText.contains(u"zero"_s));
    QCOMPARE(data.table.rows.size(), kGroupCount + 1); // the kilograms remain
}

void TestPlots::publishedRatiosStandBesideTheResult()
{
    PlottedStudy plotted = patterson2021();
    plotted.study.published = {{"a", "c", 57, {}, "patterson-2021", "printed", {}}};
    QVERIFY(plotted.plot("factors").subtitle.contains(u"Published: 57× CO₂e, printed"_s));
    plotted.study.published = {{"a", "c", 747, 83, "patterson-2022", "recall", {}}};
    QVERIFY(plotted.plot("factors").subtitle.contains(
        u"Published: 747× CO₂e and 83× energy, as commonly quoted"_s));
    plotted.study.settings.to = "b"; // nothing was published of this pair
    QVERIFY(!plotted.plot("factors").subtitle.contains(u"Published"_s));
}

void TestPlots::quotedRangesAreDrawnOnDemand()
{
    PlottedStudy plotted = patterson2021();
    const auto machine = [&] {
        const PlotData data = plotted.plot("factors");
        return *std::ranges::find(data.steps, "machine", &PlotStep::id);
    };
    QVERIFY(!machine().range);
    plotted.showsRanges = true;
    const PlotStep step = machine();
    QVERIFY(isNear(step.range->low, step.from / 5));
    QVERIFY(isNear(step.range->high, step.from / 2));
    QCOMPARE(step.rangeLabel, u"2 to 5×"_s);
}

void TestPlots::kilogramsSumToTheDifference()
{
    PlottedStudy plotted = patterson2021();
    plotted.showsKilograms = true;
    const PlotData data = plotted.plot("factors");
    QVERIFY(data.steps[1].detail.endsWith(u"kg"_s));
    double sum = 0;
    for (std::size_t i = 0; i < kGroupCount; ++i)
        sum += std::get<double>(data.table.rows[i].back());
    QVERIFY(isNear(sum, data.steps.front().to - data.steps.back().to));
}

void TestPlots::theAxisCoversEverythingInOneUnit()
{
    PlottedStudy plotted = patterson2021();
    plotted.add("a million times as much", trainingRun(2e25, 8, 6.7, 296, 1.59, 429));
    plotted.compute();
    for (const bool isLogarithmic : {false, true}) {
        plotted.study.settings.logarithmic = isLogarithmic;
        const PlotData data = plotted.plot("compare");
        const ValueScale scale = valueScale(data);
        for (const PlotCategory &category : data.categories) {
            QVERIFY(scale.position(*category.total) >= scale.low);
            QVERIFY(scale.position(*category.total) <= scale.high);
        }
        QVERIFY(scale.ticks.size() >= 3 && scale.ticks.size() <= 9);
        const QString unit = scale.ticks.back().label.section(u' ', -1);
        for (const Tick &tick : scale.ticks)
            QCOMPARE(tick.label.section(u' ', -1), unit);
    }
}

void TestPlots::theAxisStaysWhileValuesMoveALittle()
{
    PlottedStudy plotted = patterson2021();
    for (const std::string_view chart : {"compare", "factors"}) {
        const ValueScale before = valueScale(plotted.plot(chart));
        plotted.study.scenarios[0].values.set(Field::MapIntensity, Number{425, {}});
        plotted.compute();
        QVERIFY(valueScale(plotted.plot(chart)) == before);
    }
}

void TestPlots::csvIsOneTableWithPlainNumbers()
{
    PlottedStudy plotted = patterson2021();
    plotted.locale = QLocale(QLocale::German);
    plotted.study.scenarios[0].name = "Transformer, \"big\"";
    const QStringList lines = csvText(plotted.plot("compare").table).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 5); // a row of headings, three scenarios, the end
    QCOMPARE(lines[0], u"Scenario,Name,\"Training, kg\",\"Total, kg\""_s);
    QVERIFY(lines[1].startsWith(u"a,\"Transformer, \"\"big\"\"\",134.7"_s));
    QCOMPARE(lines[4], QString());
}

void TestPlots::theTextNamesEveryScenarioAndValue()
{
    const PlottedStudy plotted = patterson2021();
    const QString text = alternativeText(plotted.plot("compare"));
    for (const QString &expected :
         {u"C emits 56.2 times less"_s, u"B, Same job, Iowa cloud: 17.51 kg"_s})
        QVERIFY2(text.contains(expected), qPrintable(text));
    const QString factors = alternativeText(plotted.plot("factors"));
    QVERIFY2(factors.contains(u"Machine: ÷ 4.67 (38.3\u00a0%)"_s), qPrintable(factors));
}

QTEST_GUILESS_MAIN(TestPlots)
#include "tst_plots.moc"
