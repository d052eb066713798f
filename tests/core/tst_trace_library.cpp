// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/io/energy_log_csv.h"
#include "tests/support/hourly_fixtures.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace fourfold;

namespace {

constexpr double kRounded = 5e-4; ///< means stand in the catalogue with three decimals, g/kWh

constexpr const char *kTwoAreas = "datetime_utc,zone,carbon intensity direct\n"
                                  "2024-01-01T00:00Z,AA,100\n"
                                  "2024-01-01T01:00Z,AA,300\n"
                                  "2024-01-01T00:00Z,BB,50\n"
                                  "2024-01-01T01:00Z,BB,70\n";

} // namespace

/// Hourly traces as entries of the catalogue, and the files behind them.
class TestTraceLibrary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void entriesSayWhatTheirFilesHold();
    void everyShippedFileIsAnEntry();
    void noFileIsReadBeforeItIsAskedFor();
    void aFileIsReadOnce();
    void aStudyNamesAFileBesideIt();
    void ownFilesAreEntriesToo();
    void aBrokenOwnFileSaysWhyInItsNotes();
    void anEntryOfTheUserHasItsFileInTheUsersFolder();
    void whatIsNotThereIsNamedWithItsCure_data();
    void whatIsNotThereIsNamedWithItsCure();
    void anEnergyLogIsReadInItsUnit_data();
    void anEnergyLogIsReadInItsUnit();
    void everyStretchReachesToTheNext();
    void aBadEnergyLogNamesTheLine_data();
    void aBadEnergyLogNamesTheLine();

private:
    void write(const QString &name, const char *text) const;

    QTemporaryDir m_folder;
    Catalog m_catalog;
};

void TestTraceLibrary::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("user/hourly")));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("study")));
    m_catalog = fixture::shippedCatalog();
}

void TestTraceLibrary::write(const QString &name, const char *text) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestTraceLibrary::entriesSayWhatTheirFilesHold()
{
    for (const Entry &entry : m_catalog.entries(EntryKind::Trace)) {
        const auto trace = m_catalog.trace(entry.id);
        QVERIFY2(trace.hasValue(), entry.id.c_str());
        QCOMPARE(trace->entry->id, entry.id);
        const IntensitySeries &series = trace->series();
        QCOMPARE(std::string(entry.text(TextProperty::Zone)), series.zone);
        QCOMPARE(std::string(entry.text(TextProperty::Signal)),
                 std::string(toText(series.basis.signal)));
        QCOMPARE(std::string(entry.text(TextProperty::Hindsight)),
                 std::string(toText(series.basis.hindsight)));
        const bool isUnknown = series.basis.factors == FactorKind::Unknown;
        QCOMPARE(std::string(entry.text(TextProperty::BasisScope)),
                 isUnknown ? std::string() : std::string(toText(series.basis.factors)));
        QCOMPARE(entry.year, yearOf(series.start));
        QCOMPARE(entry.number(Property::StepHours).value(), series.stepHours);
        const double mean = entry.number(Property::GridGPerKwh).value();
        QVERIFY2(std::abs(mean - meanOf(series)) <= kRounded, entry.id.c_str());
        const auto whole = series.slotOf(startOfYear(entry.year + 1));
        QCOMPARE(static_cast<double>(series.values.size()), whole);
        // 8,784 hours in a leap year
        QCOMPARE(series.values.size(), entry.year % 4 == 0 ? size_t{8784} : size_t{8760});
        double missing = 0;
        for (const SeriesRemark &remark : series.remarks) {
            if (remark.flag == SeriesFlag::Gap || remark.flag == SeriesFlag::FilledGap)
                missing += static_cast<double>(remark.count);
        }
        QCOMPARE(entry.number(Property::MissingHours).value(), missing);
    }
}

void TestTraceLibrary::everyShippedFileIsAnEntry()
{
    const QDir folder(QStringLiteral(FOURFOLD_SOURCE_RESOURCES "/hourly"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    QCOMPARE(static_cast<std::size_t>(files.size()), m_catalog.entries(EntryKind::Trace).size());
    for (const QString &name : files) {
        const QString id = QFileInfo(name).completeBaseName();
        QVERIFY2(m_catalog.find(EntryKind::Trace, id.toStdString()) != nullptr, qPrintable(id));
    }
}

void TestTraceLibrary::noFileIsReadBeforeItIsAskedFor()
{
    int read = 0;
    int listed = 0;
    const auto library = std::make_shared<TraceLibrary>(
        TraceAccess{.read =
                        [&](const std::string &path) {
                            ++read;
                            return fixture::fileText(path);
                        },
                    .list =
                        [&](const std::string &folder) {
                            ++listed;
                            return fixture::filesIn(folder);
                        }},
        TraceFolders{FOURFOLD_SOURCE_RESOURCES, m_folder.path().toStdString(), {}});
    const Catalog catalog = m_catalog.withTraces(library);
    QVERIFY(!catalog.readAll());
    QCOMPARE(read + listed, 0);
    QVERIFY(catalog.trace("SE_2021"));
    QVERIFY(catalog.find(EntryKind::Trace, "SE_2021") != nullptr);
    QCOMPARE(read, 1);
    QCOMPARE(listed, 0); // a described trace needs no list of files
    QCOMPARE(catalog.entries(EntryKind::Trace).size(), size_t{11});
    QCOMPARE(listed, 1);
}

void TestTraceLibrary::aFileIsReadOnce()
{
    const auto one = m_catalog.trace("SE_2021");
    const auto other = m_catalog.trace("se-2021");
    QVERIFY(one && other);
    QCOMPARE(one->planned.get(), other->planned.get());
}

void TestTraceLibrary::aStudyNamesAFileBesideIt()
{
    write(QStringLiteral("study/two.csv"), kTwoAreas);
    const Catalog catalog =
        m_catalog.besideStudy(m_folder.filePath(QStringLiteral("study")).toStdString());
    const auto trace = catalog.trace("two.csv#BB");
    QVERIFY(trace);
    QCOMPARE(trace->entry, nullptr);
    QCOMPARE(meanOf(trace->series()), 60.0);
    QVERIFY(trace->series().basis.factors == FactorKind::Direct);
    const auto several = catalog.trace("two.csv");
    QVERIFY(!several);
    QCOMPARE(english(several.error()), "two.csv: the file has several areas, choose one: AA, BB");
}

void TestTraceLibrary::ownFilesAreEntriesToo()
{
    write(QStringLiteral("user/hourly/two.csv"), kTwoAreas);
    write(QStringLiteral("user/hourly/one.csv"), "time,carbon intensity (gCO2/kWh)\n"
                                                 "2024-01-01T00:00Z,100\n"
                                                 "2024-01-01T01:00Z,\n"
                                                 "2024-01-01T02:00Z,300\n");
    const Catalog catalog =
        m_catalog.withTraces(fixture::traceLibrary(m_folder.filePath(QStringLiteral("user"))));
    const Entry *entry = catalog.find(EntryKind::Trace, "two.csv#AA");
    QVERIFY(entry != nullptr);
    QVERIFY(entry->layer == Layer::User);
    QCOMPARE(entry->year, 2024);
    QCOMPARE(entry->number(Property::GridGPerKwh).value(), 200.0);
    QCOMPARE(std::string(entry->text(TextProperty::BasisScope)), std::string("direct"));
    QCOMPARE(std::string(entry->text(TextProperty::Zone)), std::string("AA"));
    QCOMPARE(catalog.find(EntryKind::Trace, "one.csv")->number(Property::MissingHours).value(),
             1.0);
    // 11 shipped, two areas, one file
    QCOMPARE(catalog.entries(EntryKind::Trace).size(), size_t{14});
    QCOMPARE(meanOf(catalog.trace("two.csv#BB")->series()), 60.0);
    // A study finds them by their name, wherever it stands.
    QCOMPARE(catalog.besideStudy("/nowhere").trace("one.csv")->series().values.size(), size_t{3});
}

void TestTraceLibrary::aBrokenOwnFileSaysWhyInItsNotes()
{
    write(QStringLiteral("user/hourly/bad.csv"), "time,carbon intensity\n2024-01-01T00:00Z,many\n");
    const Catalog catalog =
        m_catalog.withTraces(fixture::traceLibrary(m_folder.filePath(QStringLiteral("user"))));
    const Entry *entry = catalog.find(EntryKind::Trace, "bad.csv");
    QVERIFY(entry != nullptr);
    QVERIFY2(entry->notes.starts_with("line 2: “many”"), entry->notes.c_str());
    const auto opened = catalog.trace("bad.csv");
    QVERIFY(!opened);
    QCOMPARE(opened.error().where, std::string("hourly/bad.csv: line 2"));
    QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("user/hourly/bad.csv"))));
}

void TestTraceLibrary::anEntryOfTheUserHasItsFileInTheUsersFolder()
{
    write(QStringLiteral("user/hourly/two.csv"), kTwoAreas);
    const std::array files = {
        CatalogFile{.name = "own.json",
                    .text = R"({"format": "fourfold-catalog", "version": 1, "trace": [{"id": "home",
                "name": "At home", "zone": "AA", "file": "hourly/two.csv#AA",
                "gco2e_per_kwh": 200, "source": "own meter"}]})",
                    .layer = Layer::User}};
    const std::array fileless = {
        CatalogFile{.name = "own.json",
                    .text = R"({"format": "fourfold-catalog", "version": 1, "trace": [{"id": "none",
                "name": "No file", "gco2e_per_kwh": 200, "source": "own meter"}]})",
                    .layer = Layer::User}};
    const auto none = m_catalog.with(fileless)->trace("none");
    QVERIFY(!none);
    QCOMPARE(none.error().where, std::string("none"));
    const auto catalog =
        m_catalog.withTraces(fixture::traceLibrary(m_folder.filePath(QStringLiteral("user"))))
            .with(files);
    QVERIFY2(catalog.hasValue(), catalog ? "" : english(catalog.error()).c_str());
    QCOMPARE(meanOf(catalog->trace("home")->series()), 200.0);
    QVERIFY(catalog->find(EntryKind::Trace, "two.csv#BB") != nullptr);
}

void TestTraceLibrary::whatIsNotThereIsNamedWithItsCure_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("error");
    QTest::newRow("entry") << std::string("DK-DK1_2034")
                           << std::string("DK-DK1_2034: is neither a trace of the catalogue nor a "
                                          "file; did you mean dk-dk1-2024, dk-dk1-2023, "
                                          "dk-dk1-2025?");
    QTest::newRow("no values") << std::string("study/empty.csv")
                               << std::string("study/empty.csv: line 1: the file is empty");
    QTest::newRow("no number") << std::string("study/bad.csv")
                               << std::string("study/bad.csv: line 3: “lots” under “carbon "
                                              "intensity” is no number: correct it, or leave the "
                                              "cell empty where the value is missing");
}

void TestTraceLibrary::whatIsNotThereIsNamedWithItsCure()
{
    QFETCH(const std::string, name);
    QFETCH(const std::string, error);
    write(QStringLiteral("study/empty.csv"), "");
    write(QStringLiteral("study/bad.csv"),
          "time,carbon intensity\n2024-01-01T00:00Z,1\n2024-01-01T01:00Z,lots\n");
    const auto trace = m_catalog.besideStudy(m_folder.path().toStdString()).trace(name);
    QVERIFY(!trace);
    QCOMPARE(english(trace.error()), error);
}

void TestTraceLibrary::anEnergyLogIsReadInItsUnit_data()
{
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<double>("total");
    QTest::newRow("kWh") << QByteArray("energy_kwh") << 3.0;
    QTest::newRow("Wh") << QByteArray("Energy [Wh]") << 0.003;
    QTest::newRow("MWh") << QByteArray("energy in MWh") << 3000.0;
}

void TestTraceLibrary::anEnergyLogIsReadInItsUnit()
{
    QFETCH(const QByteArray, heading);
    QFETCH(const double, total);
    const auto log = readEnergyLog(
        ("timestamp," + heading + "\n2024-01-01T00:30Z,1\n2024-01-01T01:00Z,2\n").toStdString());
    QVERIFY2(log.hasValue(), log ? "" : english(log.error()).c_str());
    QCOMPARE(totalKwh(*log), total);
    QCOMPARE(spanHours(*log), 1.0); // two half hours
}

void TestTraceLibrary::everyStretchReachesToTheNext()
{
    const auto log = readEnergyLog("time,kwh\n2024-01-01T00:00Z,1\n2024-01-01T01:00Z,1\n"
                                   "2024-01-01T02:00Z,1\n2024-01-01T09:00Z,1\n");
    QVERIFY(log);
    QCOMPARE((*log)[2].hours, 7.0);
    QCOMPARE(spanHours(*log), 10.0);

    // 1 kWh over the mean of four hours, 2 kWh in the fifth: 1 · 90 + 2 · 40 = 170 g.
    const auto uneven = readEnergyLog("time,kwh\n2024-01-01T00:00Z,1\n2024-01-01T04:00Z,2\n"
                                      "2024-01-01T05:00Z,0\n");
    QVERIFY(uneven);
    IntensitySeries series;
    series.values = {100, 50, 200, 10, 40, 300};
    FF_CLOSE(weightedIntensity(PlannedSeries(series), 0, *uneven) * totalKwh(*uneven), 170, 1e-12);
}

void TestTraceLibrary::aBadEnergyLogNamesTheLine_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("where");
    QTest::newRow("no energy") << std::string("time,power\n") << std::string("line 1");
    QTest::newRow("no rows") << std::string("time,kwh\n") << std::string("");
    QTest::newRow("no time") << std::string("time,kwh\nnow,1\n") << std::string("line 2");
    QTest::newRow("no number") << std::string("time,kwh\n2024-01-01,x\n") << std::string("line 2");
    QTest::newRow("missing") << std::string("time,kwh\n2024-01-01,1\n2024-01-02,\n")
                             << std::string("line 3");
    QTest::newRow("nan") << std::string("time,kwh\n2024-01-01,nan\n") << std::string("line 2");
    QTest::newRow("comma") << std::string("time,kwh\n2024-01-01,1,5\n") << std::string("line 2");
    QTest::newRow("below 0") << std::string("time,kwh\n2024-01-01,1\n2024-01-02,-1\n")
                             << std::string("line 3");
    QTest::newRow("twice") << std::string("time,kwh\n2024-01-01,1\n2024-01-01,1\n")
                           << std::string("2024-01-01T00:00:00Z");
}

void TestTraceLibrary::aBadEnergyLogNamesTheLine()
{
    QFETCH(const std::string, text);
    QFETCH(const std::string, where);
    const auto log = readEnergyLog(text);
    QVERIFY(!log);
    QCOMPARE(log.error().where, where);
}

QTEST_APPLESS_MAIN(TestTraceLibrary)
#include "tst_trace_library.moc"
