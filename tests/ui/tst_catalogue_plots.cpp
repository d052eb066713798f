// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plotted_study.h"
#include "ui/charts/plot_text.h"
#include "ui/charts/plots/plots.h"
#include "ui/charts/render/plot_item.h"
#include "ui/presentation/catalog_files.h"
#include "ui/presentation/metrics.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

const Catalog &catalog()
{
    static const Catalog kCatalog =
        loadCatalog(QStringLiteral(FOURFOLD_SOURCE_RESOURCES), {}).value().catalog;
    return kCatalog;
}

PlotData plot(std::string_view chart, const Catalog &shown = catalog(),
              std::optional<std::vector<const Entry *>> entries = {})
{
    const PlottedStudy plotted;
    PlotInput input = plotted.input();
    input.catalog = &shown;
    input.entries = std::move(entries);
    return plotOf(*findChart(chart), input);
}

const PlotPoint &pointOf(const PlotData &data, std::string_view id)
{
    return *std::ranges::find(data.points, id, &PlotPoint::id);
}

Catalog regions()
{
    const std::array files = {CatalogFile{
        "regions.json",
        R"({"format": "fourfold-catalog", "version": 1, "kind": "grid_region", "entries": [
{"id": "a", "name": "A", "code": "A", "year": 2024, "basis_flow": "production", "gco2e_per_kwh": 300, "source": "s"},
{"id": "b", "name": "B", "code": "B", "year": 2023, "gco2e_per_kwh": 100, "source": "s"},
{"id": "c", "name": "C", "code": "C", "gco2e_per_kwh": 300, "source": "s"},
{"id": "d", "name": "D", "code": "D", "low_carbon_share_pct": 40, "source": "s"},
{"id": "e", "name": "E", "code": "E", "gco2e_per_kwh": 500, "source": "s"}]})",
        Layer::BuiltIn}};
    return Catalog::fromFiles(files).value();
}

} // namespace

class TestCataloguePlots : public QObject
{
    Q_OBJECT

private slots:
    void efficiencyIsPeakRateOverRatedPower();
    void tiesShareARankAndTheUnknownStandLast();
    void theRankingEqualsBruteForce();
    void theAxisBelowARankingIsThatOfItsValues();
    void recalledPointsAreHollowAndNamed();
    void pointsOfAFleetAreJoined();
    void everyPointHasSourceAndLicence_data();
    void everyPointHasSourceAndLicence();
    void everyPublishedRunHasSourceAndLicence();
    void aRunWithoutSourceOrFigureIsLeftOutAndNamed();
    void publishedRunsStandBesideScenarios();
    void amountsPerUnitLeavePublishedRunsOut();
    void everyDotCanBePointedAt();
};

void TestCataloguePlots::efficiencyIsPeakRateOverRatedPower()
{
    const PlotData data = plot("accelerators");
    // 312 TFLOP/s over 400 W is 0.78 TFLOP/J.
    const PlotPoint &a100 = pointOf(data, "nvidia-a100-sxm4-40");
    QVERIFY(std::abs(*a100.value / 0.78e12 - 1) < 1e-12);
    QCOMPARE(a100.label, u"780.0 GFLOP/J"_s);
    QCOMPARE(a100.x, std::optional(2020.0));
    // FP32 stands in where no rate in FP16 is known; without power there is no figure.
    const auto hasRate = [](const Entry &entry, Property rate) {
        return entry.number(rate).has_value();
    };
    for (const Entry &entry : catalog().entries(EntryKind::Accelerator)) {
        const bool isKnown = hasRate(entry, Property::TdpW)
                             && (hasRate(entry, Property::PeakTflopsFp16)
                                 || hasRate(entry, Property::PeakTflopsFp32));
        QCOMPARE(pointOf(data, entry.id).value.has_value(), isKnown);
    }
}

void TestCataloguePlots::tiesShareARankAndTheUnknownStandLast()
{
    const Catalog shown = regions();
    const PlotData data = plot("regions", shown);
    QStringList rows;
    for (const PlotPoint &point : data.points)
        rows += u"%1 %2 %3 %4"_s.arg(point.rank, point.name, point.label, point.basis).trimmed();
    QCOMPARE(rows, QStringList({u"1 B 100.0 g/kWh 2023"_s, u"2= A 300.0 g/kWh 2024 · production"_s,
                                u"2= C 300.0 g/kWh"_s, u"4 E 500.0 g/kWh"_s, u"D"_s}));
    QCOMPARE(data.title, u"From B with 100.0 g/kWh to E with 500.0 g/kWh"_s);
    QCOMPARE(data.remarks, QStringList({u"Without a figure: D."_s}));
    QCOMPARE(data.table.rows.back()[3], PlotCell()); // empty, not zero
}

void TestCataloguePlots::theRankingEqualsBruteForce()
{
    const PlotData data = plot("regions");
    QCOMPARE(data.points.size(), catalog().entries(EntryKind::GridRegion).size());
    for (std::size_t i = 0; i + 1 < data.points.size(); ++i)
        QVERIFY(*data.points[i].value <= *data.points[i + 1].value);
    for (const PlotPoint &point : data.points) {
        const auto below = std::ranges::count_if(
            data.points, [&](const PlotPoint &other) { return *other.value < *point.value; });
        const auto equal = std::ranges::count_if(
            data.points, [&](const PlotPoint &other) { return *other.value == *point.value; });
        QCOMPARE(point.rank, QString::number(below + 1) + (equal > 1 ? u"="_s : QString()));
    }
}

/// 100 to 500 g/kWh: each number below stands where a dot of that value would.
void TestCataloguePlots::theAxisBelowARankingIsThatOfItsValues()
{
    const Catalog shown = regions();
    PlotItem item;
    item.setPlot(plot("regions", shown));
    item.setGeometry(QRectF(0, 0, 600, 300));
    const PlotFrame &frame = item.frame();
    const double bottom = frame.layout.plotArea.bottom();
    double largest = 0;
    for (const PlacedText &text : frame.layout.texts) {
        bool isNumber = false;
        const double value = QLocale().toDouble(text.text.section(u' ', 0, 0), &isNumber);
        if (!isNumber || text.area.top() < bottom)
            continue;
        QVERIFY2(std::abs(text.area.center().x() - frame.rankingX(value)) < 10,
                 qPrintable(text.text));
        largest = std::max(largest, value);
    }
    QVERIFY(largest >= 400);
}

void TestCataloguePlots::recalledPointsAreHollowAndNamed()
{
    const PlotData data = plot("models");
    for (const PlotPoint &point : data.points) {
        const Entry *model = catalog().find(EntryKind::Model, point.id);
        QCOMPARE(point.isRecalled, model->isRecalled(Property::ReportedTco2e));
        const QString basis =
            QString::fromUtf8(QByteArrayView(model->text(TextProperty::EnergyBasis)));
        QVERIFY2(point.basis.startsWith(basis), point.id.c_str());
    }
    QVERIFY(pointOf(data, "palm-540b").isRecalled);
    QVERIFY(!pointOf(data, "gpt-3-175b").isRecalled);
    QVERIFY(csvText(data.table).contains(u"commonly quoted"_s));
}

void TestCataloguePlots::pointsOfAFleetAreJoined()
{
    const PlotData data = plot("datacenters");
    std::map<QString, double> lastYear;
    for (const PlotPoint &point : data.points) {
        if (point.line.isEmpty())
            continue;
        QVERIFY(point.x.has_value());
        if (lastYear.contains(point.line))
            QVERIFY(lastYear[point.line] <= *point.x);
        lastYear[point.line] = *point.x;
    }
    QVERIFY(lastYear.contains(u"Google, Fleet average"_s));
    QCOMPARE(pointOf(data, "google-2008").value, std::optional(1.22));
}

void TestCataloguePlots::everyPointHasSourceAndLicence_data()
{
    QTest::addColumn<QByteArray>("chart");
    for (const ChartRow &chart : chartTable()) {
        if (chart.kind) {
            const QByteArray id(chart.id.data(), std::ssize(chart.id));
            QTest::newRow(id.constData()) << id;
        }
    }
}

void TestCataloguePlots::everyPointHasSourceAndLicence()
{
    QFETCH(const QByteArray, chart);
    const PlotData data = plot({chart.constData(), static_cast<std::size_t>(chart.size())});
    QVERIFY(data.emptyText.isEmpty());
    for (const PlotPoint &point : data.points) {
        if (!point.value)
            continue;
        QVERIFY2(!point.citation.source.isEmpty(), point.id.c_str());
        QVERIFY2(!point.citation.licence.isEmpty(), point.id.c_str());
    }
}

/// Every model that can be laid beside scenarios, in every metric.
void TestCataloguePlots::everyPublishedRunHasSourceAndLicence()
{
    int runs = 0;
    for (const MetricRow &metric : metricTable()) {
        if (!metric.published)
            continue;
        PlottedStudy plotted = patterson2021();
        plotted.study.settings.metric = metric.id;
        for (const Entry &model : catalog().entries(EntryKind::Model)) {
            if (model.number(*metric.published))
                plotted.study.settings.references.push_back(model.id);
        }
        PlotInput input = plotted.input();
        input.catalog = &catalog();
        QStringList missing;
        const auto found = publishedRuns(input, metric, missing);
        QCOMPARE(missing, QStringList());
        QCOMPARE(found.size(), plotted.study.settings.references.size());
        for (const PlotCategory &run : found) {
            QVERIFY2(!run.citation->source.isEmpty(), run.id.c_str());
            QVERIFY2(!run.citation->licence.isEmpty(), run.id.c_str());
            ++runs;
        }
    }
    QVERIFY(runs > 100);
}

void TestCataloguePlots::aRunWithoutSourceOrFigureIsLeftOutAndNamed()
{
    PlottedStudy plotted = patterson2021();
    plotted.study.settings.references = {"gpt-3-175b", "nobody"};
    PlotInput input = plotted.input();
    input.catalog = &catalog();
    const PlotData data = plotOf(*findChart("compare"), input);
    QCOMPARE(data.categories.size(), std::size_t{4});
    QVERIFY2(data.remarks.first().endsWith(u": nobody."_s), qPrintable(data.remarks.first()));
}

void TestCataloguePlots::publishedRunsStandBesideScenarios()
{
    PlottedStudy plotted = patterson2021();
    const PlotData without = plotted.plot("compare");
    plotted.study.settings.references = {"gpt-3-175b", "palm-540b"};
    PlotInput input = plotted.input();
    input.catalog = &catalog();
    const PlotData data = plotOf(*findChart("compare"), input);
    QCOMPARE(data.title, without.title); // the finding is about scenarios
    const PlotCategory &gpt3 = data.categories[3];
    QCOMPARE(gpt3.label, u"552.1 t"_s); // Patterson et al. 2021, table 4
    QCOMPARE(gpt3.total, std::optional(552'100.0));
    QVERIFY(gpt3.citation->source.contains(u"Patterson"_s));
    QVERIFY(data.categories[4].isRecalled);
    QVERIFY(data.categories[4].citation->basis.contains(u"commonly quoted"_s));
    const QString csv = csvText(data.table);
    QVERIFY(csv.contains(gpt3.citation->licence));
    QVERIFY2(data.source.contains(u"ources"_s), qPrintable(data.source));
    QVERIFY(alternativeText(data).contains(u"GPT-3 175B: 552.1 t"_s));
    PlotItem item;
    item.setPlot(data);
    item.setGeometry(QRectF(0, 0, 900, 560));
    const auto mark = std::ranges::find(item.marks(), std::size_t{3}, &PlotMark::column);
    QVERIFY(mark != item.marks().end());
    QVERIFY2(mark->text.contains(gpt3.citation->source), qPrintable(mark->text));
}

void TestCataloguePlots::amountsPerUnitLeavePublishedRunsOut()
{
    PlottedStudy plotted = patterson2021();
    plotted.study.settings.references = {"gpt-3-175b"};
    plotted.study.settings.per = "flop";
    PlotInput input = plotted.input();
    input.catalog = &catalog();
    const PlotData data = plotOf(*findChart("compare"), input);
    QVERIFY(std::ranges::none_of(data.categories, [](const PlotCategory &category) {
        return category.citation.has_value();
    }));
    QVERIFY(data.remarks.join(u' ').contains(u"Published runs"_s));
}

void TestCataloguePlots::everyDotCanBePointedAt()
{
    for (const char *chart : {"accelerators", "datacenters", "models", "regions"}) {
        PlotItem item;
        const PlotData data = plot(chart);
        item.setPlot(data);
        item.setGeometry(QRectF(0, 0, 900, 560));
        QVERIFY2(item.marks().size() > 15, chart);
        for (const PlotMark &mark : item.marks()) {
            QVERIFY2(mark.text.contains(data.points[mark.column].name), chart);
            QVERIFY2(mark.text.contains(data.points[mark.column].citation.source), chart);
        }
        // A plot without room hangs nowhere.
        item.setGeometry(QRectF(0, 0, 5, 5));
    }
}

QTEST_MAIN(TestCataloguePlots)
#include "tst_catalogue_plots.moc"
