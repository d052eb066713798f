// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fourfold;

class TestCatalogReport : public QObject
{
    Q_OBJECT

private slots:
    void kindsAreNamedInTheSingularOrPlural();
    void unknownKindListsTheKnown();
    void entryIsFoundWhateverItsKind();
    void unknownEntryNamesTheNearest();
    void listIsJsonWithALayerEach();
    void listHasARowForEachMatch();
    void entryTellsOfEveryFigure();
    void entryTableTellsOfEveryFigure();
    void unitOfAFactorIsItsOwn();
};

namespace {

Catalog sample()
{
    const std::vector<CatalogFile> files = {
        {.name = "sources.json",
         .text = R"({"format": "fourfold-catalog", "version": 1, "data_version": "2026.11",
"source": [{"id": "sheet", "citation": "A datasheet", "year": 2020, "licence": "facts"},
{"id": "meter", "citation": "A measurement"}]})"},
        {.name = "entries.json", .text = R"({"format": "fourfold-catalog", "version": 1,
"accelerator": [{"id": "big-chip", "name": "Big Chip", "vendor": "V", "memory_type": "HBM",
"year": 2021, "memory_gb": 16, "tdp_w": 300, "measured_avg_power_w": 250, "sources": ["sheet"],
"sources_of": {"measured_avg_power_w": ["meter"]}, "confidence": "vendor",
"provenance": "file+recall", "recalled": ["memory_type", "memory_gb"], "disputed": "Or 350 W."},
{"id": "small-chip", "name": "Small Chip", "tdp_w": 30, "sources": ["sheet"],
"confidence": "vendor", "provenance": "file"}],
"grid_region": [{"id": "DNK-2025", "name": "Denmark", "code": "DNK", "iso_alpha2": "DK",
"level": "country", "gco2e_per_kwh": 114, "sources": ["sheet"], "confidence": "measured",
"provenance": "file"}]})"},
        {.name = "own.json",
         .text = R"({"format": "fourfold-catalog", "version": 1, "embodied": [{"id": "wafer",
"name": "Our wafer", "unit": "kgCO2e/cm2", "value": 1.5, "source": "measured by us"}]})",
         .layer = Layer::User},
    };
    const Result<Catalog> catalog = Catalog::fromFiles(files);
    if (!catalog) {
        qFatal("%s", english(catalog.error()).c_str());
    }
    return *catalog;
}

QJsonObject objectOf(const std::string &text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

std::vector<std::string> rowOf(const CatalogTable &table, std::string_view key)
{
    const auto row = std::ranges::find_if(
        table.rows, [key](const std::vector<std::string> &cells) { return cells.front() == key; });
    return row == table.rows.end() ? std::vector<std::string>() : *row;
}

} // namespace

void TestCatalogReport::kindsAreNamedInTheSingularOrPlural()
{
    QCOMPARE(*parseKind("model"), EntryKind::Model);
    QCOMPARE(*parseKind("models"), EntryKind::Model);
    QCOMPARE(*parseKind("grid_regions"), EntryKind::GridRegion);
}

void TestCatalogReport::unknownKindListsTheKnown()
{
    const Result<EntryKind> kind = parseKind("cars");
    QVERIFY(!kind.hasValue());
    QCOMPARE(kind.error().code, ErrorCode::UnknownName);
    QVERIFY(english(kind.error()).find("accelerators, cpus") != std::string::npos);
}

void TestCatalogReport::entryIsFoundWhateverItsKind()
{
    const Catalog catalog = sample();
    QVERIFY((*findEntry(catalog, "big chip"))->id == "big-chip");
    QVERIFY((*findEntry(catalog, "wafer"))->id == "wafer");
    QVERIFY((*findEntry(catalog, "DK"))->id == "DNK-2025");
}

void TestCatalogReport::unknownEntryNamesTheNearest()
{
    const Catalog catalog = sample();
    const auto near = findEntry(catalog, "big-chp");
    QVERIFY(!near.hasValue());
    QCOMPARE(near.error().code, ErrorCode::UnknownEntry);
    QVERIFY(english(near.error()).find("big-chip") != std::string::npos);
    QVERIFY(!findEntry(catalog, "quite another thing").hasValue());
}

void TestCatalogReport::listIsJsonWithALayerEach()
{
    const QJsonObject list = objectOf(catalogListText(sample(), EntryKind::Accelerator, "small"));
    QCOMPARE(list["format"].toString(), "fourfold-catalog-list");
    QCOMPARE(list["kind"].toString(), "accelerator");
    QCOMPARE(list["data_version"].toString(), "2026.11");
    QCOMPARE(list["entries"].toArray().size(), 1);
    const QJsonObject entry = list["entries"].toArray().first().toObject();
    QCOMPARE(entry["id"].toString(), "small-chip");
    QCOMPARE(entry["tdp_w"].toDouble(), 30.0);
    QCOMPARE(entry["layer"].toString(), "built-in");
    const QJsonObject none = objectOf(catalogListText(sample(), EntryKind::Cpu, ""));
    QCOMPARE(none["entries"].toArray().size(), 0);
    QVERIFY(none.contains("kind"));
}

void TestCatalogReport::listHasARowForEachMatch()
{
    const CatalogTable chips = catalogListTable(sample(), EntryKind::Accelerator, "");
    const std::vector<std::string> header = {"id",
                                             "name",
                                             "tdp_w",
                                             "peak_tflops_fp16_bf16_dense",
                                             "peak_tflops_fp32",
                                             "memory_gb",
                                             "year",
                                             "confidence",
                                             "provenance",
                                             "layer"};
    QVERIFY(chips.header == header);
    const std::vector<std::string> row = {
        "big-chip", "Big Chip", "300", "", "", "16", "2021", "vendor", "file+recall", "built-in"};
    QCOMPARE(chips.rows.size(), size_t{2});
    QVERIFY(chips.rows.front() == row);
    const CatalogTable factors = catalogListTable(sample(), EntryKind::Embodied, "wafer");
    const std::vector<std::string> wafer = {"wafer", "Our wafer", "1.5",  "kgCO2e/cm2",
                                            "",      "user",      "user", "user"};
    QVERIFY(factors.rows.front() == wafer);
}

void TestCatalogReport::entryTellsOfEveryFigure()
{
    const Catalog catalog = sample();
    const QJsonObject shown = objectOf(catalogEntryText(catalog, **findEntry(catalog, "big-chip")));
    QCOMPARE(shown["format"].toString(), "fourfold-catalog-entry");
    QCOMPARE(shown["layer"].toString(), "built-in");
    QCOMPARE(shown["entry"].toObject()["disputed"].toString(), "Or 350 W.");
    const QJsonArray figures = shown["figures"].toArray();
    QCOMPARE(figures.size(), 3);
    const QJsonObject memory = figures[0].toObject();
    QCOMPARE(memory["key"].toString(), "memory_gb");
    QCOMPARE(memory["unit"].toString(), "GB");
    QCOMPARE(memory["year"].toInt(), 2021);
    QCOMPARE(memory["recalled"].toBool(), true);
    QCOMPARE(memory["standing"].toString(), "commonly quoted");
    QCOMPARE(memory["sources"].toArray(), QJsonArray({"sheet"}));
    const QJsonObject power = figures[2].toObject();
    QCOMPARE(power["value"].toDouble(), 250.0);
    QCOMPARE(power["standing"].toString(), "read from the source");
    QCOMPARE(power["sources"].toArray(), QJsonArray({"meter"}));
    const QJsonArray sources = shown["sources"].toArray();
    QCOMPARE(sources.size(), 2);
    QCOMPARE(sources[0].toObject()["citation"].toString(), "A datasheet");
    QCOMPARE(sources[0].toObject()["year"].toInt(), 2020);
}

void TestCatalogReport::entryTableTellsOfEveryFigure()
{
    const Catalog catalog = sample();
    const CatalogTable table = catalogEntryTable(catalog, **findEntry(catalog, "big-chip"));
    const std::vector<std::string> memory = {"memory_gb",       "16",         "GB", "2021",
                                             "commonly quoted", "A datasheet"};
    QVERIFY(rowOf(table, "memory_gb") == memory);
    QVERIFY(rowOf(table, "memory_type")[4] == "commonly quoted");
    QVERIFY(rowOf(table, "vendor")[4].empty());
    QVERIFY(rowOf(table, "measured_avg_power_w")[5] == "A measurement");
    QVERIFY(rowOf(table, "disputed")[1] == "Or 350 W.");
    const CatalogTable own = catalogEntryTable(catalog, **findEntry(catalog, "wafer"));
    QVERIFY(rowOf(own, "value")[5] == "measured by us");
    QVERIFY(rowOf(own, "value")[4] == "given by you");
}

void TestCatalogReport::unitOfAFactorIsItsOwn()
{
    const Catalog catalog = sample();
    QVERIFY(unitOf(**findEntry(catalog, "wafer"), Property::FactorValue) == "kgCO2e/cm2");
    QVERIFY(unitOf(**findEntry(catalog, "big-chip"), Property::TdpW) == "W");
}

QTEST_APPLESS_MAIN(TestCatalogReport)
#include "tst_catalog_report.moc"
