// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hourly_fixtures.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fourfold;
using namespace fourfold::fixture;

namespace {

std::string described(const IntensitySeries &series)
{
    std::string text =
        series.zone + " " + toIsoText(series.start) + " " + std::to_string(series.values.size())
        + " x " + std::to_string(std::lround(series.stepHours * 60)) + " min, "
        + std::string(toText(series.basis.factors)) + " " + std::string(toText(series.basis.signal))
        + " " + std::string(toText(series.basis.hindsight));
    for (const SeriesRemark &remark : series.remarks)
        text += "; " + std::string(seriesFlagRow(remark.flag).code) + " "
                + std::to_string(remark.first) + "+" + std::to_string(remark.count);
    return text;
}

HourlyFile fileOf(const std::string &text)
{
    auto file = readHourlyFile(text);
    if (!file)
        giveUp(english(file.error()));
    return std::move(*file);
}

QString errorOf(const char *text)
{
    const auto file = readHourlyFile(text);
    return file ? QStringLiteral("none") : QString::fromStdString(english(file.error()));
}

} // namespace

class TestHourlyFile : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatIsRecognised_data();
    void everyFormatIsRecognised();
    void variantsOfAFormatAreRead_data();
    void variantsOfAFormatAreRead();
    void valuesAreInGramsPerKilowattHour_data();
    void valuesAreInGramsPerKilowattHour();
    void theUnitOfAHeadingCounts_data();
    void theUnitOfAHeadingCounts();
    void theUnitOfOurFormatCounts();
    void aPlainColumnMayHaveACentralEuropeanClock();
    void localAndUtcColumnsGiveTheSame_data();
    void localAndUtcColumnsGiveTheSame();
    void generationIsWeightedByItsFactors();
    void whatIsWrongInAFileIsFlagged();
    void severalAreasNeedAChoice();
    void severalKindsAreChosenAndSaid();
    void aChangeOfStepIsFollowed();
    void fewStampsBesideTheStepsAreLeftOut();
    void errorsNameTheLineAndTheCure_data();
    void errorsNameTheLineAndTheCure();
    void shippedTracesSayWhereTheyComeFrom();
    void shippedYearsJoin();
};

void TestHourlyFile::everyFormatIsRecognised_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("series");
    const QString maps = QStringLiteral("XX-N 2024-01-01T00:00:00Z 8 x 60 min, ");
    for (const char *file : {"electricity_maps_2021.csv", "electricity_maps_2025.csv"})
        QTest::newRow(file)
            << "electricity-maps"
            << QStringList{maps + QStringLiteral("direct average actual; estimated 0+1"),
                           maps + QStringLiteral("life-cycle average actual; estimated 0+1")};
    QTest::newRow("electricity_maps_research.csv")
        << "electricity-maps-research"
        << QStringList{
               QStringLiteral("XX-N 2021-06-01T00:00:00Z 8 x 60 min, life-cycle average actual"),
               QStringLiteral("XX-N 2021-06-01T00:00:00Z 8 x 60 min, direct average actual")};
    QTest::newRow("electricity_maps_api.json")
        << "electricity-maps-api"
        << QStringList{maps + QStringLiteral("life-cycle average actual; estimated 3+1")};
    for (const char *file : {"energi_data_service_spring.csv", "energi_data_service_autumn.csv"}) {
        const QString day = QString::fromLatin1(file).contains(QLatin1String("spring"))
                                ? QStringLiteral("2024-03-31")
                                : QStringLiteral("2024-10-27");
        const QString rest = QStringLiteral("T00:00:00Z 36 x 5 min, direct average actual");
        QTest::newRow(file) << "energi-data-service"
                            << QStringList{QStringLiteral("DK2 ") + day + rest,
                                           QStringLiteral("DK1 ") + day + rest};
    }
    QTest::newRow("energi_data_service.json")
        << "energi-data-service"
        << QStringList{
               QStringLiteral("DK2 2024-03-31T02:00:00Z 12 x 5 min, direct average forecast; "
                              "truncated 0+12"),
               QStringLiteral("DK1 2024-03-31T02:00:00Z 12 x 5 min, direct average forecast; "
                              "truncated 0+12")};
    QTest::newRow("gb_carbon_intensity.json")
        << "gb-carbon-intensity"
        << QStringList{
               QStringLiteral(
                   "GB 2021-01-01T00:00:00Z 8 x 30 min, unknown average actual; gap 2+1; gap 7+1"),
               QStringLiteral(
                   "GB 2021-01-01T00:00:00Z 8 x 30 min, unknown average forecast; gap 2+1")};
    QTest::newRow("watttime.json")
        << "watttime"
        << QStringList{QStringLiteral("SYNTHETIC 2024-03-10T00:00:00Z 12 x 5 min, direct marginal "
                                      "actual; converted-unit 0+12")};
    QTest::newRow("watttime.csv")
        << "watttime"
        << QStringList{QStringLiteral(" 2024-03-10T00:00:00Z 12 x 5 min, unknown marginal actual; "
                                      "converted-unit 0+12")};
    QTest::newRow("entsoe_autumn.csv")
        << "entsoe-generation"
        << QStringList{QStringLiteral("Synthetic area 2024-10-26T22:00:00Z 5 x 60 min, life-cycle "
                                      "average actual; gap 3+1; from-generation 0+5")};
    QTest::newRow("half_hours_without_zone.csv")
        << "plain-csv"
        << QStringList{QStringLiteral(
               " 2024-01-01T00:00:00Z 8 x 30 min, unknown average actual; no-offset 0+8")};
}

void TestHourlyFile::everyFormatIsRecognised()
{
    QFETCH(const QString, format);
    QFETCH(const QStringList, series);
    const HourlyFile file = fileOf(hourlyText(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(QString::fromUtf8(file.format.data()), format);
    QStringList found;
    for (const IntensitySeries &one : file.series)
        found.append(QString::fromStdString(described(one)));
    QCOMPARE(found, series);
}

void TestHourlyFile::variantsOfAFormatAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("series");
    QTest::addColumn<double>("first");
    QTest::newRow("region of Britain")
        << QByteArray(R"({"data": {"regionid": 3, "shortname": "North West", "data": [
            {"from": "2024-01-01T00:00Z", "to": "2024-01-01T00:30Z",
             "intensity": {"forecast": 40, "index": "low"}}]}})")
        << "North West 2024-01-01T00:00:00Z 1 x 30 min, unknown average forecast" << 40.0;
    QTest::newRow("forecast of Electricity Maps")
        << QByteArray(R"({"zone": "XX", "updatedAt": "2024-01-01T00:00:00Z", "forecast": [
            {"carbonIntensity": 7, "datetime": "2024-01-01T00:00:00.000Z"},
            {"carbonIntensity": 8, "datetime": "2024-01-01T01:00:00.000Z"}]})")
        << "XX 2024-01-01T00:00:00Z 2 x 60 min, unknown average forecast" << 7.0;
    QTest::newRow("average of WattTime")
        << QByteArray(R"({"data": [{"point_time": "2024-01-01T00:00:00+00:00", "value": 1000}],
            "meta": {"region": "R", "signal_type": "co2_aoer", "units": "lbs_co2_per_mwh"}})")
        << "R 2024-01-01T00:00:00Z 1 x 60 min, direct average actual; converted-unit 0+1"
        << 453.59237;
    QTest::newRow("part of an answer")
        << QByteArray(R"({"total": 9, "limit": 1, "dataset": "CO2Emis", "records": [
            {"Minutes5UTC": "2024-01-01T00:00:00", "PriceArea": "DK1", "CO2Emission": 88.5}]})")
        << "DK1 2024-01-01T00:00:00Z 1 x 60 min, direct average actual; truncated 0+1" << 88.5;
    QTest::newRow("kilograms") << QByteArray("date,carbon intensity life cycle [kg/kWh]\n"
                                             "2024-01-01T00:00Z,0.4\n2024-01-01T01:00Z,0.5\n")
                               << " 2024-01-01T00:00:00Z 2 x 60 min, life-cycle average actual; "
                                  "converted-unit 0+2"
                               << 400.0;
}

void TestHourlyFile::variantsOfAFormatAreRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, series);
    QFETCH(const double, first);
    const HourlyFile file = fileOf(text.toStdString());
    QCOMPARE(QString::fromStdString(described(file.series.at(0))), series);
    FF_CLOSE(file.series[0].values[0], first, 1e-12);
}

void TestHourlyFile::valuesAreInGramsPerKilowattHour_data()
{
    QTest::addColumn<int>("series");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("last");
    QTest::newRow("electricity_maps_2021.csv") << 0 << 200.0 << 232.0;
    QTest::newRow("electricity_maps_2025.csv") << 1 << 280.5 << 312.5;
    QTest::newRow("electricity_maps_research.csv") << 1 << 200.0 << 232.0;
    QTest::newRow("energi_data_service_spring.csv")
        << 1 << 50.5 << 85.5; // decimal commas, reversed
    QTest::newRow("energi_data_service.json") << 0 << 104.5 << 115.5;
    QTest::newRow("watttime.json") << 0 << 900 * 0.45359237 << 911 * 0.45359237;
    QTest::newRow("half_hours_without_zone.csv") << 0 << 200.5 << 232.5;
}

void TestHourlyFile::valuesAreInGramsPerKilowattHour()
{
    QFETCH(const int, series);
    QFETCH(const double, first);
    QFETCH(const double, last);
    const HourlyFile file = fileOf(hourlyText(QString::fromLatin1(QTest::currentDataTag())));
    const IntensitySeries &one = file.series[static_cast<std::size_t>(series)];
    FF_CLOSE(one.values.front(), first, 1e-15);
    FF_CLOSE(one.values.back(), last, 1e-15);
}

/// What 2 of a unit are in g/kWh.
void TestHourlyFile::theUnitOfAHeadingCounts_data()
{
    QTest::addColumn<double>("grams");
    for (const char *heading :
         {"carbon_intensity", "Carbon Intensity (direct)", "Carbon Intensity (LCA)",
          "Carbon Intensity gCO₂eq/kWh (Life cycle)", "Carbon Intensity (kg/MWh)",
          "Carbon Intensity [t CO2/GWh]", "carbon_intensity_g_per_kwh", "co2 g kWh"})
        QTest::newRow(heading) << 2.0;
    for (const char *heading :
         {"Carbon Intensity (kg CO2e/kWh)", "Carbon Intensity (kg CO2/kWh)",
          "Carbon Intensity (kgCO2e/kWh)", "Carbon Intensity (kgCO₂eq/kWh)",
          "Carbon Intensity (t/MWh)", "Carbon Intensity (tCO2/MWh)", "intensity_kgco2_per_kwh",
          "Carbon Intensity kg CO2 / kWh", "Carbon Intensity (Mg/MWh)"})
        QTest::newRow(heading) << 2000.0;
    QTest::newRow("Carbon Intensity (g/MWh)") << 0.002;
    QTest::newRow("Carbon Intensity (mg/kWh)") << 0.002;
    QTest::newRow("Carbon Intensity (g/MJ)") << 7.2;
    for (const char *heading : {"Carbon Intensity (lbCO2/MWh)", "Carbon Intensity (lb CO2/MWh)",
                                "Carbon Intensity (lbs/MWh)", "intensity lbs_co2_per_mwh"})
        QTest::newRow(heading) << 2 * 0.45359237;
    QTest::newRow("Carbon Intensity (lb/kWh)") << 2 * 453.59237;
}

void TestHourlyFile::theUnitOfAHeadingCounts()
{
    QFETCH(const double, grams);
    const HourlyFile file = fileOf("time_utc," + std::string(QTest::currentDataTag())
                                   + "\n2024-01-01T00:00Z,2\n2024-01-01T01:00Z,2\n");
    FF_CLOSE(file.series.at(0).values.at(0), grams, 1e-12);
    const bool isTold = std::ranges::any_of(file.series[0].remarks, [](const SeriesRemark &remark) {
        return remark.flag == SeriesFlag::ConvertedUnit;
    });
    QCOMPARE(isTold, grams != 2);
}

void TestHourlyFile::theUnitOfOurFormatCounts()
{
    const auto own = [](const char *unit, const char *version) {
        return std::string(R"({"format": "fourfold-hourly", "version": )") + version
               + R"(, "start_utc": "2024-01-01T00:00Z", "step_s": 3600, "unit": ")" + unit
               + R"(", "series": [{"values": [0.5]}]})";
    };
    QCOMPARE(fileOf(own("kg/kWh", "1")).series.at(0).values.at(0), 500.0);
    QCOMPARE(fileOf(own("g/kWh", "1")).series.at(0).values.at(0), 0.5);
    QVERIFY(errorOf(own("bananas", "1").c_str()).contains("“bananas” is no unit"));
    QVERIFY(errorOf(own("g/kWh", "9").c_str()).contains("newer version (9)"));
}

/// The hour from 02:00 comes twice: first as summer time, then as winter time.
void TestHourlyFile::aPlainColumnMayHaveACentralEuropeanClock()
{
    const IntensitySeries series =
        fileOf("Time (CET/CEST),Carbon Intensity\n2024-10-27 01:00,1\n2024-10-27 02:00,2\n"
               "2024-10-27 02:00,3\n2024-10-27 03:00,4\n")
            .series.at(0);
    QCOMPARE(toIsoText(series.start), std::string("2024-10-26T23:00:00Z"));
    QCOMPARE(series.values, (std::vector<double>{1, 2, 3, 4}));
    QVERIFY(series.remarks.empty());
}

void TestHourlyFile::localAndUtcColumnsGiveTheSame_data()
{
    QTest::addColumn<QString>("utc");
    QTest::newRow("energi_data_service_spring_local.csv") << "energi_data_service_spring.csv";
    QTest::newRow("energi_data_service_autumn_local.csv") << "energi_data_service_autumn.csv";
}

void TestHourlyFile::localAndUtcColumnsGiveTheSame()
{
    QFETCH(const QString, utc);
    const auto byUtc = chosenSeries(fileOf(hourlyText(utc)), "DK1", {});
    const auto byClock =
        chosenSeries(fileOf(hourlyText(QString::fromLatin1(QTest::currentDataTag()))), "DK1", {});
    QVERIFY(byUtc && byClock);
    QCOMPARE(QString::fromStdString(described(*byClock)),
             QString::fromStdString(described(*byUtc)));
    QCOMPARE(byClock->values, byUtc->values);
}

/// (100 · 469 + 100 · 16 + 200 · 12) / 400 = 127.25; the repeated hour without values is a gap, the
/// hour behind it has nuclear and wind alone: (16 + 12) / 2.
void TestHourlyFile::generationIsWeightedByItsFactors()
{
    const IntensitySeries series =
        fileOf(hourlyText(QStringLiteral("entsoe_autumn.csv"))).series[0];
    FF_CLOSE(series.values[0], 127.25, 1e-15);
    FF_CLOSE(series.values[2], (300 * 469 + 100 * 16) / 400.0, 1e-15);
    QVERIFY(std::isnan(series.values[3]));
    FF_CLOSE(series.values[4], 14, 1e-15);
}

void TestHourlyFile::whatIsWrongInAFileIsFlagged()
{
    const IntensitySeries series = fileOf(hourlyText(QStringLiteral("troubled.csv"))).series[0];
    QCOMPARE(
        described(series),
        std::string(" 2024-02-28T00:00:00Z 48 x 60 min, direct average actual; duplicate 40+1; "
                    "gap 24+2; gap 30+3; stuck 5+12; negative 20+1; too-high 21+1"));
    QCOMPARE(series.values[40], 141.0);                                      // the later line
    QCOMPARE(toIsoText(series.at(24)), std::string("2024-02-29T00:00:00Z")); // a leap day
}

void TestHourlyFile::severalAreasNeedAChoice()
{
    const HourlyFile file = fileOf(hourlyText(QStringLiteral("energi_data_service_spring.csv")));
    const auto none = chosenSeries(file, "", {});
    QVERIFY(!none);
    QVERIFY(english(none.error()).find("DK2, DK1") != std::string::npos);
    QVERIFY(!chosenSeries(file, "DK3", {}));
    const HourlyFile nameless = fileOf("datetime_utc,ci_direct\n2024-01-01T00:00Z,1\n");
    QVERIFY(chosenSeries(nameless, "", {}));
    QVERIFY(!chosenSeries(nameless, "XX", {}));
    const auto one = chosenSeries(file, "dk1", {});
    QVERIFY(one);
    QCOMPARE(one->zone, std::string("DK1"));
}

void TestHourlyFile::severalKindsAreChosenAndSaid()
{
    const HourlyFile maps = fileOf(hourlyText(QStringLiteral("electricity_maps_2025.csv")));
    const auto first = chosenSeries(maps, "", {});
    QVERIFY(first);
    QVERIFY(first->remarks.back().flag == SeriesFlag::FirstOfSeveral);
    const auto lifeCycle = chosenSeries(maps, "", FactorKind::LifeCycle);
    QVERIFY(lifeCycle);
    QVERIFY(lifeCycle->basis.factors == FactorKind::LifeCycle);
    QVERIFY(lifeCycle->remarks.back().flag == SeriesFlag::Estimated);
    const HourlyFile britain = fileOf(hourlyText(QStringLiteral("gb_carbon_intensity.json")));
    QVERIFY(chosenSeries(britain, "", {})->basis.hindsight == HindsightKind::Actual);
    QVERIFY(!chosenSeries(britain, "", FactorKind::LifeCycle));
}

namespace {

/// "time,g" lines from new year 2024 on, so many at each step in minutes; values count from 1.
QByteArray stampedLines(std::initializer_list<std::pair<int, int>> stretches)
{
    QByteArray text = "time,carbon intensity\n";
    double seconds = parseStamp("2024-01-01T00:00Z")->instant.seconds;
    int value = 0;
    for (const auto &[count, minutes] : stretches) {
        for (int i = 0; i < count; ++i, seconds += minutes * 60)
            text += QByteArray::fromStdString(toIsoText({seconds})) + ','
                    + QByteArray::number(++value) + '\n';
    }
    return text;
}

} // namespace

/// 30 values of half an hour, 30 of a quarter, and 30 of half an hour again: a year of one provider
/// changes so. Quarters are the steps; a value of half an hour holds for two of them.
void TestHourlyFile::aChangeOfStepIsFollowed()
{
    const auto read = readHourlyFile(stampedLines({{30, 30}, {30, 15}, {30, 30}}).toStdString());
    QVERIFY2(read, read ? "" : english(read.error()).c_str());
    const IntensitySeries &series = read->series.front();
    QCOMPARE(series.stepHours, 0.25);
    QCOMPARE(series.values.size(), std::size_t{60 + 30 + 59}); // the last one has no next
    for (std::size_t i = 0; i < 30; ++i) {
        QCOMPARE(series.values[2 * i], static_cast<double>(i + 1));
        QCOMPARE(series.values[2 * i + 1], static_cast<double>(i + 1));
        QCOMPARE(series.values[60 + i], static_cast<double>(30 + i + 1));
    }
    QCOMPARE(series.values[91], 61.0);
    const auto found =
        std::ranges::find(series.remarks, SeriesFlag::SeveralSteps, &SeriesRemark::flag);
    QVERIFY(found != series.remarks.end());
    QCOMPARE(found->line, std::size_t{32}); // behind the heading and 30 values
    QCOMPARE(found->first, std::size_t{60});
    QVERIFY(english(messageOf(*found, series)).find("line 32 at 2024-01-01T15:00:00Z")
            != std::string::npos);
    // A gap in the finer stretch stays one.
    QByteArray gap = stampedLines({{30, 30}, {60, 15}});
    const int at = static_cast<int>(gap.indexOf("2024-01-01T22:30"));
    gap.remove(at, gap.indexOf('\n', at) - at + 1);
    const auto holed = readHourlyFile(gap.toStdString());
    QVERIFY(holed);
    QVERIFY(std::isnan(holed->series.front().values[90]));
    // Neither of 20 and 30 minutes divides the other.
    QVERIFY(!readHourlyFile(stampedLines({{30, 30}, {30, 20}}).toStdString()));
}

/// One stray stamp among 200 is left out with its line, three are too many; the very first may be
/// the stray.
void TestHourlyFile::fewStampsBesideTheStepsAreLeftOut()
{
    QByteArray text = stampedLines({{200, 60}});
    const auto shift = [&text](const char *from, const char *to) {
        QVERIFY(text.contains(from));
        text.replace(from, to);
    };
    shift("2024-01-02T05:00:00Z", "2024-01-02T05:17:00Z");
    const auto read = readHourlyFile(text.toStdString());
    QVERIFY2(read, read ? "" : english(read.error()).c_str());
    const IntensitySeries &series = read->series.front();
    QCOMPARE(series.values.size(), std::size_t{200});
    QVERIFY(std::isnan(series.values[29]));
    const auto found = std::ranges::find(series.remarks, SeriesFlag::OffStep, &SeriesRemark::flag);
    QVERIFY(found != series.remarks.end());
    QCOMPARE(found->count, std::size_t{1});
    QCOMPARE(found->line, std::size_t{31});
    const std::string said = english(messageOf(*found, series));
    QVERIFY2(said.find("the first in line 31") != std::string::npos, said.c_str());
    shift("2024-01-01T00:00:00Z", "2024-01-01T00:17:00Z");
    const auto first = readHourlyFile(text.toStdString());
    QVERIFY2(first, first ? "" : english(first.error()).c_str());
    QCOMPARE(toIsoText(first->series.front().start), std::string("2024-01-01T01:00:00Z"));
    shift("2024-01-02T06:00:00Z", "2024-01-02T06:17:00Z");
    const auto many = readHourlyFile(text.toStdString());
    QVERIFY(!many);
    const std::string cure = english(many.error());
    QVERIFY2(cure.find("line 2: ") != std::string::npos
                 && cure.find("(such stamps: 3)") != std::string::npos,
             cure.c_str());
}

void TestHourlyFile::errorsNameTheLineAndTheCure_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << QByteArray() << "line 1: the file is empty";
    QTest::newRow("no columns") << QByteArray("a,b\n1,2\n") << "line 1: no column of times";
    QTest::newRow("no rows") << QByteArray("datetime_utc,ci_direct\n") << "no rows with a time";
    QTest::newRow("time") << QByteArray("datetime_utc,ci\n2024-01-01,1\nsoon,2\n")
                          << "no column of times";
    QTest::newRow("stamp") << QByteArray("datetime_utc,ci_x\n2024-01-01T00:00Z,1\nsoon,2\n")
                           << "line 3: “soon” is no time: write it like";
    QTest::newRow("value") << QByteArray("datetime_utc,ci_x\n2024-01-01T00:00Z,low\n")
                           << "line 2: “low” under “ci_x” is no number: correct it";
    QTest::newRow("short row") << QByteArray("datetime_utc,ci_x\n2024-01-01T00:00Z\n")
                               << "line 2: there are 1 cells under 2 headings";
    QTest::newRow("long row") << QByteArray("datetime_utc,ci_x\n2024-01-01T00:00Z,1,100\n")
                              << "line 2: there are 3 cells under 2 headings: write numbers";
    QTest::newRow("unit") << QByteArray("time,Carbon Intensity (bananas)\n2024-01-01T00:00Z,1\n")
                          << "line 1: “bananas” is no unit of carbon intensity";
    QTest::newRow("unit without brackets")
        << QByteArray("time,Carbon Intensity stone/kWh\n2024-01-01T00:00Z,1\n")
        << "is no unit of carbon intensity";
    QTest::newRow("uneven")
        << QByteArray("datetime_utc,ci_x\n2024-01-01T00:00Z,1\n2024-01-01T01:00Z,1\n"
                      "2024-01-01T02:00Z,1\n2024-01-01T02:20Z,1\n")
        << "line 5: the stamp 2024-01-01T02:20:00Z does not lie on steps of 60 min as most do";
    QTest::newRow("far apart") << QByteArray(
        "datetime_utc,ci_x\n2024-01-01T00:00Z,1\n2024-01-01T00:01Z,1\n"
        "9024-01-01T00:00Z,1\n")
                               << "line 4: the stamps reach from 2024";
    QTest::newRow("json") << QByteArray("{\"rows\": 1}") << "line 1: the layout is none of those";
    QTest::newRow("bad json") << QByteArray("{\"data\": [}") << "line 1, column 11";
    QTest::newRow("bad stamp") << QByteArray(
        "{\"zone\": \"X\", \"history\": [\n{\"carbonIntensity\": 3,"
        " \"datetime\": \"noon\"}]}")
                               << "line 2: “noon” is no time";
    QTest::newRow("damage") << QByteArray(
        "{\"data\": [{\"point_time\": \"2024-01-01T00:00Z\", \"value\": 1}],"
        " \"meta\": {\"signal_type\": \"health_damage\"}}")
                            << "health damage is no carbon intensity";
    QTest::newRow("plant") << QByteArray("Area,MTU (UTC),Fusion  - Actual Aggregated [MW]\n")
                           << "line 1: no emission factor is known for “fusion";
}

void TestHourlyFile::errorsNameTheLineAndTheCure()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, message);
    const QString error = errorOf(text.constData());
    QVERIFY2(error.contains(message), qPrintable(error));
}

void TestHourlyFile::shippedTracesSayWhereTheyComeFrom()
{
    const QDir folder(QStringLiteral(FOURFOLD_SOURCE_RESOURCES "/hourly"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    QCOMPARE(names.size(), 11);
    for (const QString &name : names) {
        for (const IntensitySeries &series :
             fileOf(resourceText(QStringLiteral("hourly/") + name)).series) {
            QVERIFY(!series.source.empty() && !series.licence.empty());
            const int year = yearOf(series.start);
            QCOMPARE(series.values.size(), std::size_t{year % 4 == 0 ? 8784U : 8760U});
            QVERIFY(name.startsWith(QString::fromStdString(series.zone) + QLatin1Char('_')
                                    + QString::number(year)));
        }
    }
}

/// West Denmark: stuck values in January 2023, two days missing in November 2025.
void TestHourlyFile::shippedYearsJoin()
{
    auto file = fileOf(resourceText(QStringLiteral("hourly/DK-DK1_2023.json")));
    for (const char *name : {"hourly/DK-DK1_2024.json", "hourly/DK-DK1_2025.json"}) {
        auto both = joined(std::move(file), fileOf(resourceText(QString::fromLatin1(name))));
        QVERIFY(both);
        file = std::move(*both);
    }
    const IntensitySeries &series = file.series[0];
    QCOMPARE(series.values.size(), std::size_t{8760 + 8784 + 8760});
    QCOMPARE(toIsoText(series.end()), std::string("2026-01-01T00:00:00Z"));
    const auto gap = std::ranges::find(series.remarks, SeriesFlag::Gap, &SeriesRemark::flag);
    QVERIFY(gap != series.remarks.end());
    QCOMPARE(gap->count, std::size_t{48});
    QCOMPARE(toIsoText(series.at(static_cast<double>(gap->first))),
             std::string("2025-11-21T23:00:00Z"));
    const auto stuck = std::ranges::find(series.remarks, SeriesFlag::Stuck, &SeriesRemark::flag);
    QVERIFY(stuck != series.remarks.end());
    QCOMPARE(yearOf(series.at(static_cast<double>(stuck->first))), 2023);
}

QTEST_APPLESS_MAIN(TestHourlyFile)
#include "tst_hourly_file.moc"
