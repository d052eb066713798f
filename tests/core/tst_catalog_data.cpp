// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/estimation/estimate.h"
#include "core/estimation/steps.h"
#include "core/scenario/field.h"
#include "core/units/constants.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <set>

using namespace fourfold;

/// Walks through the catalogue that the program ships.
class TestCatalogData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void countsAreThoseOfTheGathering_data();
    void countsAreThoseOfTheGathering();
    void everyEntrySaysWhereItIsFrom();
    void everySourceIsCitedAndLicensed();
    void sourcesOfMethodsAreListed();
    void everyFigureIsInItsBounds();
    void shareAlikeDataStandApart();
    void everyFileHasItsTerms();
    void recalledFiguresAreFlagged_data();
    void recalledFiguresAreFlagged();
    void disputedFiguresKeepTheirNote();
    void figuresAreThoseOfTheirSources_data();
    void figuresAreThoseOfTheirSources();
    void acceleratorsOfModelsExist();
    void namesInUseResolve_data();
    void namesInUseResolve();
    void regionCodesResolve_data();
    void regionCodesResolve();
    void namesMeanOneEntry();
    void everyIdFindsItself();
    void readingBackGivesTheSame();

private:
    [[nodiscard]] const std::string &textOf(const char *name) const;

    std::vector<CatalogFile> m_files;
    Catalog m_catalog;
};

void TestCatalogData::initTestCase()
{
    const QDir folder(QStringLiteral(FOURFOLD_SOURCE_RESOURCES "/catalog"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_files.push_back({
            .name = name.toStdString(),
            .text = file.readAll().toStdString(),
            .layer = Layer::BuiltIn,
        });
    }
    QCOMPARE(m_files.size(), size_t{14});
    const Result<Catalog> catalog = Catalog::fromFiles(m_files);
    QVERIFY2(catalog.hasValue(), catalog ? "" : english(catalog.error()).c_str());
    m_catalog = *catalog;
    QVERIFY(m_catalog.warnings().empty());
    QVERIFY(m_catalog.shadowed().empty());
    QVERIFY(m_catalog.dataVersion() == "2026.11");
}

const std::string &TestCatalogData::textOf(const char *name) const
{
    return std::ranges::find(m_files, name, &CatalogFile::name)->text;
}

void TestCatalogData::countsAreThoseOfTheGathering_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<int>("count");
    QTest::newRow("accelerators") << EntryKind::Accelerator << 126;
    QTest::newRow("processors") << EntryKind::Cpu << 184;
    QTest::newRow("memory and storage") << EntryKind::MemoryStorage << 77;
    QTest::newRow("grid regions, two files") << EntryKind::GridRegion << 395 + 352;
    QTest::newRow("cloud regions") << EntryKind::CloudRegion << 168;
    QTest::newRow("datacentres") << EntryKind::Datacenter << 237;
    QTest::newRow("models, two files") << EntryKind::Model << 246 + 31;
    QTest::newRow("embodied, two files") << EntryKind::Embodied << 106 + 48;
    QTest::newRow("hourly traces") << EntryKind::Trace << 11;
}

void TestCatalogData::countsAreThoseOfTheGathering()
{
    QFETCH(EntryKind, kind);
    QTEST(static_cast<int>(m_catalog.entries(kind).size()), "count");
}

void TestCatalogData::everyEntrySaysWhereItIsFrom()
{
    for (const KindRow &row : kindTable()) {
        for (const Entry &entry : m_catalog.entries(row.kind)) {
            const char *id = entry.id.c_str();
            QVERIFY2(!entry.sources.empty(), id);
            QVERIFY2(entry.sourceText.empty(), id);
            QVERIFY2(entry.confidence != Confidence::User, id);
            QVERIFY2(entry.provenance != Provenance::User, id);
            for (const Entry::Number &number : entry.numbers) {
                QVERIFY2(!entry.sourcesOf(number.property).empty(), id);
            }
        }
    }
}

void TestCatalogData::everySourceIsCitedAndLicensed()
{
    std::set<std::string_view> used;
    for (const KindRow &row : kindTable()) {
        for (const Entry &entry : m_catalog.entries(row.kind)) {
            used.insert(entry.sources.begin(), entry.sources.end());
            for (const Entry::Citation &citation : entry.citations) {
                used.insert(citation.sources.begin(), citation.sources.end());
            }
        }
    }
    QVERIFY(!m_catalog.sources().empty());
    for (const Source &source : m_catalog.sources()) {
        QVERIFY2(!source.citation.empty(), source.id.c_str());
        QVERIFY2(!source.licence.empty(), source.id.c_str());
        const bool isOurs = source.licence == "GPL-3.0-or-later";
        QVERIFY2(isOurs || !source.retrieved.empty(), source.id.c_str());
        const bool isOfMethods = textOf("method_sources.json").find("\"id\": \"" + source.id + "\"")
                                 != std::string::npos;
        QVERIFY2(used.contains(source.id) || isOfMethods, source.id.c_str());
    }
}

void TestCatalogData::sourcesOfMethodsAreListed()
{
    std::set<std::string_view> cited;
    for (const FieldRow &row : fieldTable()) {
        cited.insert(row.defaultSource);
    }
    for (const StepRow &row : stepTable()) {
        cited.insert(row.source);
    }
    for (const EstimatorRow &row : estimatorTable()) {
        cited.insert(row.source);
    }
    for (const ConstantRow &row : kConstants) {
        cited.insert(row.source);
    }
    cited.erase("");
    QVERIFY(!cited.empty());
    for (const std::string_view id : cited) {
        QVERIFY2(m_catalog.source(id) != nullptr, std::string(id).c_str());
    }
}

void TestCatalogData::everyFigureIsInItsBounds()
{
    for (const KindRow &kind : kindTable()) {
        for (const Entry &entry : m_catalog.entries(kind.kind)) {
            for (const Entry::Number &number : entry.numbers) {
                const PropertyRow &row = propertyRow(number.property);
                QVERIFY2(contains(row.kinds, kind.kind), entry.id.c_str());
                QVERIFY2(number.value >= row.minimum && number.value <= row.maximum,
                         entry.id.c_str());
            }
        }
    }
}

void TestCatalogData::shareAlikeDataStandApart()
{
    for (const CatalogFile &file : m_files) {
        if (file.name.find("sources.json") != std::string::npos) {
            continue;
        }
        const std::vector<CatalogFile> alone = {
            {.name = "sources.json", .text = textOf("sources.json"), .layer = Layer::BuiltIn},
            file};
        const Result<Catalog> catalog = Catalog::fromFiles(alone);
        QVERIFY(catalog.hasValue());
        const bool isShareAlikeFile = file.name.find("_odbl") != std::string::npos;
        for (const KindRow &row : kindTable()) {
            for (const Entry &entry : catalog->entries(row.kind)) {
                for (const std::string &id : entry.sources) {
                    QVERIFY2((catalog->source(id)->licence == "ODbL-1.0") == isShareAlikeFile,
                             entry.id.c_str());
                }
            }
        }
    }
}

void TestCatalogData::everyFileHasItsTerms()
{
    for (const CatalogFile &file : m_files) {
        if (file.name.find("sources.json") == std::string::npos) {
            QVERIFY2(file.text.find("\n\"licence\": \"") != std::string::npos, file.name.c_str());
            QVERIFY2(file.text.find("\n\"notice\": \"") != std::string::npos, file.name.c_str());
        }
    }
    for (const char *name : {"grid_regions_odbl.json", "embodied_servers_odbl.json"}) {
        QVERIFY(textOf(name).find("\n\"licence\": \"ODbL-1.0\"") != std::string::npos);
        QVERIFY(textOf(name).find("opendatacommons.org/licenses/odbl/1-0") != std::string::npos);
    }
    QFile terms(QStringLiteral(FOURFOLD_SOURCE_RESOURCES "/catalog/LICENCES.md"));
    QVERIFY(terms.open(QIODevice::ReadOnly));
    const QByteArray text = terms.readAll();
    for (const char *name :
         {"Electricity Maps", "Boavizta", "Our World in Data", "Green Algorithms"}) {
        QVERIFY2(text.contains(name), name);
    }
}

void TestCatalogData::recalledFiguresAreFlagged_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Property>("property");
    QTest::addColumn<bool>("isRecalled");
    // The gathering's notes: "unchecked: NVLink 200; TF32 82".
    QTest::newRow("A30 TF32") << EntryKind::Accelerator << "nvidia-a30" << Property::PeakTflopsTf32
                              << true;
    QTest::newRow("A30 memory") << EntryKind::Accelerator << "nvidia-a30" << Property::MemoryGb
                                << false;
    // "recalled: total, vocab"
    QTest::newRow("Transformer total")
        << EntryKind::Model << "transformer-base" << Property::ParamsB << true;
    QTest::newRow("Transformer layers")
        << EntryKind::Model << "transformer-base" << Property::Layers << false;
    // "recalled: kWh, tCO2e, pue"
    QTest::newRow("PaLM energy") << EntryKind::Model << "palm-540b" << Property::ReportedEnergyKwh
                                 << true;
    QTest::newRow("a wholly recalled year")
        << EntryKind::Datacenter << "google-2009" << Property::Pue << true;
    // "only WUE unchecked"
    QTest::newRow("OVHcloud PUE") << EntryKind::Datacenter << "ovh-2022" << Property::Pue << false;
    QTest::newRow("OVHcloud water")
        << EntryKind::Datacenter << "ovh-2022" << Property::WueLPerKwh << true;
    QTest::newRow("GPT-3 energy") << EntryKind::Model << "gpt-3-175b" << Property::ReportedEnergyKwh
                                  << false;
}

void TestCatalogData::recalledFiguresAreFlagged()
{
    QFETCH(EntryKind, kind);
    QFETCH(QString, id);
    QFETCH(Property, property);
    const Entry *entry = m_catalog.find(kind, id.toStdString());
    QVERIFY(entry != nullptr);
    QVERIFY(entry->number(property).has_value());
    QTEST(entry->isRecalled(property), "isRecalled");
}

void TestCatalogData::disputedFiguresKeepTheirNote()
{
    const auto note = [this](EntryKind kind, const char *id) {
        return m_catalog.find(kind, id)->disputed;
    };
    QVERIFY(note(EntryKind::Accelerator, "nvidia-v100-sxm2-32").find("250 W") != std::string::npos);
    QVERIFY(note(EntryKind::Accelerator, "nvidia-h100-sxm5-80").find("572 kg")
            != std::string::npos);
    QVERIFY(note(EntryKind::Model, "gpt-3-175b").find("502 t") != std::string::npos);
    QVERIFY(note(EntryKind::Datacenter, "meta-2022").find("1.09") != std::string::npos);
    QVERIFY(note(EntryKind::MemoryStorage, "ssd-tannu").find("0.16") != std::string::npos);
    QVERIFY(note(EntryKind::Model, "llama-3.3-70b").find("12.9 t") != std::string::npos);
}

void TestCatalogData::figuresAreThoseOfTheirSources_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Property>("property");
    QTest::addColumn<double>("value");
    const auto row = [](const char *source, EntryKind kind, const char *id, Property property,
                        double value) { QTest::newRow(source) << kind << id << property << value; };
    row("Patterson 2021, table 4: GPT-3 emissions", EntryKind::Model, "gpt-3-175b",
        Property::ReportedTco2e, 552.1);
    row("Patterson 2021, table 4: GPT-3 FLOP", EntryKind::Model, "gpt-3-175b",
        Property::TrainingFlop, 3.14e23);
    row("Brown 2020, table 2.1: 96 layers", EntryKind::Model, "gpt-3-175b", Property::Layers, 96);
    row("Brown 2020, table 2.1: width 12,288", EntryKind::Model, "gpt-3-175b", Property::Hidden,
        12288);
    row("NVIDIA V100 datasheet: 125 TFLOP/s", EntryKind::Accelerator, "nvidia-v100-sxm2-32",
        Property::PeakTflopsFp16, 125);
    row("Patterson 2021: 330 W per V100", EntryKind::Accelerator, "nvidia-v100-sxm2-16",
        Property::MeasuredAveragePowerW, 330);
    row("NVIDIA A100 datasheet: 400 W", EntryKind::Accelerator, "nvidia-a100-sxm4-80",
        Property::TdpW, 400);
    row("NVIDIA A100 datasheet: 312 TFLOP/s", EntryKind::Accelerator, "nvidia-a100-sxm4-80",
        Property::PeakTflopsFp16, 312);
    row("NVIDIA HGX H100 footprint: 1312 kg / 8", EntryKind::Accelerator, "nvidia-h100-sxm5-80",
        Property::EmbodiedKg, 164);
    row("Our World in Data: Denmark 2025", EntryKind::GridRegion, "DNK-2025-owid",
        Property::GridGPerKwh, 114.41);
    row("EPA eGRID2023: California", EntryKind::GridRegion, "EGRID-CAMX-2023-egrid",
        Property::GridGPerKwh, 195.0);
    row("Uptime Institute survey 2024: 1.56", EntryKind::Datacenter, "uptime-2024", Property::Pue,
        1.56);
    row("Patterson 2021, table 4: PUE of GPT-3", EntryKind::Datacenter, "patterson-gpt-3",
        Property::Pue, 1.10);
    row("ACT: 0.9 kWh/cm2 at 28 nm", EntryKind::Embodied, "act-epa-28", Property::FactorValue, 0.9);
    row("LLMCarbon: H100 die of 14.652 kg", EntryKind::Embodied, "llmcarbon-chip-h100",
        Property::FactorValue, 14.652);
    row("Green Algorithms: 0.3725 W/GB of memory", EntryKind::MemoryStorage, "dram-ga",
        Property::FactorValue, 0.3725);
}

void TestCatalogData::figuresAreThoseOfTheirSources()
{
    QFETCH(EntryKind, kind);
    QFETCH(QString, id);
    QFETCH(Property, property);
    const Entry *entry = m_catalog.find(kind, id.toStdString());
    QVERIFY(entry != nullptr);
    QTEST(entry->number(property).value_or(-1), "value");
}

void TestCatalogData::acceleratorsOfModelsExist()
{
    int count = 0;
    for (const Entry &model : m_catalog.entries(EntryKind::Model)) {
        const std::string_view id = model.text(TextProperty::AcceleratorId);
        if (!id.empty()) {
            ++count;
            const Entry *device = m_catalog.find(EntryKind::Accelerator, id);
            QVERIFY2(device != nullptr && device->id == id, model.id.c_str());
        }
    }
    QCOMPARE(count, 171 + 31);
}

void TestCatalogData::namesInUseResolve_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    const auto row = [](EntryKind kind, const char *name, const char *id) {
        QTest::newRow(name) << kind << name << id;
    };
    row(EntryKind::Model, "gpt-3-175b", "gpt-3-175b");
    row(EntryKind::Model, "GPT-3", "gpt-3-175b");
    row(EntryKind::Model, "Llama 2 7B", "llama-2-7b");
    row(EntryKind::Model, "BLOOM", "bloom-176b");
    row(EntryKind::Accelerator, "nvidia-v100-sxm2-32", "nvidia-v100-sxm2-32");
    row(EntryKind::Accelerator, "V100", "nvidia-v100-sxm2-32");
    row(EntryKind::Accelerator, "A100", "nvidia-a100-sxm4-40");
    row(EntryKind::Accelerator, "H100 SXM", "nvidia-h100-sxm5-80");
    row(EntryKind::Accelerator, "TPU v3", "google-tpu-v3");
    row(EntryKind::Accelerator, "rtx 4090", "nvidia-rtx-4090");
    row(EntryKind::Accelerator, "MI250X", "amd-mi250x");
    row(EntryKind::CloudRegion, "us-central1", "gcp:us-central1");
    row(EntryKind::Datacenter, "uptime-2024", "uptime-2024");
}

void TestCatalogData::namesInUseResolve()
{
    QFETCH(EntryKind, kind);
    QFETCH(QString, name);
    const Entry *entry = m_catalog.find(kind, name.toStdString());
    QVERIFY(entry != nullptr);
    QTEST(QString::fromStdString(entry->id), "id");
}

void TestCatalogData::regionCodesResolve_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *code, const char *id) { QTest::newRow(code) << code << id; };
    row("DNK", "DNK-2025-owid");
    row("DK", "DNK-2025-owid");
    row("US", "USA-2025-owid");
    row("UKR", "UKR-2022-owid"); // a newer row is of consumption
    row("WORLD", "WORLD-2025-owid");
    row("EGRID-CAMX", "EGRID-CAMX-2023-egrid");
    row("gcp:us-central1", "gcp:us-central1");
    row("AE-2025-em", "AE-2025-em");
}

void TestCatalogData::regionCodesResolve()
{
    QFETCH(QString, code);
    const Entry *entry = m_catalog.region(code.toStdString());
    QVERIFY(entry != nullptr);
    QTEST(QString::fromStdString(entry->id), "id");
}

/// Ids and aliases of one kind are distinct, however they are spelled.
void TestCatalogData::namesMeanOneEntry()
{
    for (const KindRow &row : kindTable()) {
        std::set<QString> seen;
        for (const Entry &entry : m_catalog.entries(row.kind)) {
            std::vector<std::string> names = entry.aliases;
            names.push_back(entry.id);
            for (const std::string &name : names) {
                const QString folded =
                    QString::fromStdString(name).toLower().replace(u' ', u'-').replace(u'_', u'-');
                QVERIFY2(seen.insert(folded).second, name.c_str());
            }
        }
    }
}

void TestCatalogData::everyIdFindsItself()
{
    for (const KindRow &row : kindTable()) {
        for (const Entry &entry : m_catalog.entries(row.kind)) {
            QVERIFY2(m_catalog.find(row.kind, entry.id) == &entry, entry.id.c_str());
        }
    }
    for (const Entry &entry : m_catalog.entries(EntryKind::GridRegion)) {
        QVERIFY2(m_catalog.region(entry.id) == &entry, entry.id.c_str());
        QVERIFY2(m_catalog.region(entry.text(TextProperty::Code)) != nullptr, entry.id.c_str());
    }
}

void TestCatalogData::readingBackGivesTheSame()
{
    std::vector<CatalogFile> files = {
        {.name = "sources.json", .text = textOf("sources.json"), .layer = Layer::BuiltIn}};
    for (const KindRow &row : kindTable()) {
        files.push_back({
            .name = std::string(row.key),
            .text = catalogFileText(row.kind, m_catalog.entries(row.kind)),
            .layer = Layer::BuiltIn,
        });
    }
    const Result<Catalog> again = Catalog::fromFiles(files);
    QVERIFY(again.hasValue());
    for (const KindRow &row : kindTable()) {
        QVERIFY(std::ranges::equal(m_catalog.entries(row.kind), again->entries(row.kind)));
    }
    QCOMPARE(again->contentHash(), m_catalog.contentHash());
}

QTEST_APPLESS_MAIN(TestCatalogData)
#include "tst_catalog_data.moc"
