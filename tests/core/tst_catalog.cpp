// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include <QTest>

using namespace fourfold;

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    void entryKeepsWhatItsFileSays();
    void figureHasItsOwnSourceAndYear();
    void recalledListNarrowsTheFlag();
    void wrongFileIsRefusedWithItsPlace_data();
    void wrongFileIsRefusedWithItsPlace();
    void deepFileIsRefused();
    void largeFileIsRefused();
    void unknownKeysAreLeftOutWithAWarning();
    void byteOrderMarkIsAccepted();
    void filesReadOnRequestHoldTheSame();
    void filesReadOnRequestTellWhatIsWrong();
    void laterLayerWinsAndIsReported();
    void orderOfLayersDoesNotMatter();
    void laterSourceWins();
    void studyObjectAddsEntries();
    void userEntryNeedsOnlyItsOwnWords();
    void entriesStandInOrderOfIds();
    void namesAreFoundWhateverTheirSpelling_data();
    void namesAreFoundWhateverTheirSpelling();
    void sharedNameFindsNothing();
    void regionCodeMeansAGridRow_data();
    void regionCodeMeansAGridRow();
    void searchRanksEqualBeforeBeginningBeforeRest();
    void everyWordOfASearchMustMatch();
    void nearestSuggestsWhatWasMeant();
    void writtenEntriesReadBackEqual();
    void hashFollowsContentsNotLayout();
};

namespace {

CatalogFile file(const std::string &text, Layer layer = Layer::BuiltIn,
                 const std::string &name = "test.json")
{
    return {.name = name, .text = text, .layer = layer};
}

/// A catalogue file around lines of entries.
std::string entriesText(const std::string &kind, const std::string &lines)
{
    return "{\n\"format\": \"fourfold-catalog\",\n\"version\": 1,\n\"kind\": \"" + kind
           + "\",\n\"entries\": [\n" + lines + "\n]\n}\n";
}

CatalogFile sources()
{
    return file(entriesText("source", R"({"id": "sheet", "citation": "A datasheet", "year": 2020},
{"id": "grid", "citation": "A statistic", "licence": "CC-BY-4.0", "url": "https://example.org"})"),
                Layer::BuiltIn, "sources.json");
}

const std::string kTail = R"("sources": ["sheet"], "confidence": "vendor", "provenance": "file"})";

/// An accelerator with one figure.
std::string device(const std::string &id, const std::string &name, const std::string &more = "")
{
    return R"({"id": ")" + id + R"(", "name": ")" + name + R"(", )" + more + R"("tdp_w": 300, )"
           + kTail;
}

std::string grid(const std::string &id, const std::string &code, const std::string &flow,
                 const std::string &scope, int year)
{
    return R"({"id": ")" + id + R"(", "name": "Place", "code": ")" + code + R"(", "iso_alpha2": ")"
           + (code == "DNK" ? "DK" : "ZZ") + R"(", "level": "country", "basis_flow": ")" + flow
           + R"(", "basis_scope": ")" + scope + R"(", "year": )" + std::to_string(year)
           + R"(, "gco2e_per_kwh": 100, "sources": ["grid"], "confidence": "measured", )"
           + R"("provenance": "file"})";
}

Catalog catalogOf(const std::vector<CatalogFile> &files)
{
    std::vector<CatalogFile> all = {sources()};
    all.insert(all.end(), files.begin(), files.end());
    const Result<Catalog> catalog = Catalog::fromFiles(all);
    if (!catalog) {
        qFatal("%s", english(catalog.error()).c_str());
    }
    return *catalog;
}

QString idOf(const Entry *entry)
{
    return entry == nullptr ? QString() : QString::fromStdString(entry->id);
}

QStringList idsOf(const std::vector<const Entry *> &entries)
{
    QStringList ids;
    for (const Entry *entry : entries) {
        ids << idOf(entry);
    }
    return ids;
}

} // namespace

void TestCatalog::entryKeepsWhatItsFileSays()
{
    const Catalog catalog = catalogOf({file(entriesText(
        "accelerator",
        R"({"id": "x-1", "name": "X1", "aliases": ["X one"], "vendor": "X", "year": 2020,
"memory_gb": 16, "tdp_w": 3e2, "sources": ["sheet"], "confidence": "estimated",
"provenance": "lookup", "notes": "A \"note\"", "disputed": "Others say 250 W."})"))});
    const Entry *entry = catalog.find(EntryKind::Accelerator, "x-1");
    QVERIFY(entry != nullptr);
    QVERIFY(entry->name == "X1");
    QVERIFY(entry->text(TextProperty::Vendor) == "X");
    QVERIFY(entry->text(TextProperty::MemoryType).empty());
    QCOMPARE(entry->year, 2020);
    QCOMPARE(entry->number(Property::TdpW).value_or(0), 300.0);
    QVERIFY(!entry->number(Property::IdlePowerW).has_value());
    QVERIFY(entry->sources == std::vector<std::string>{"sheet"});
    QCOMPARE(entry->confidence, Confidence::Estimated);
    QCOMPARE(entry->provenance, Provenance::Lookup);
    QVERIFY(entry->notes == "A \"note\"");
    QVERIFY(entry->disputed == "Others say 250 W.");
    QCOMPARE(entry->layer, Layer::BuiltIn);
    QVERIFY(catalog.source("sheet")->citation == "A datasheet");
    QVERIFY(catalog.source("none") == nullptr);
}

void TestCatalog::figureHasItsOwnSourceAndYear()
{
    const Catalog catalog = catalogOf({file(entriesText(
        "cloud_region",
        R"({"id": "p:one", "name": "One", "pue": 1.1, "pue_year": 2024, "wue_l_per_kwh": 0.2,
"sources": ["sheet"], "sources_of": {"pue": ["grid"]}, "confidence": "vendor",
"provenance": "file"})"))});
    const Entry *entry = catalog.find(EntryKind::CloudRegion, "p:one");
    QVERIFY(entry->sourcesOf(Property::Pue).front() == "grid");
    QVERIFY(entry->sourcesOf(Property::WueLPerKwh).front() == "sheet");
    QCOMPARE(entry->yearOf(Property::Pue), 2024);
    QCOMPARE(entry->yearOf(Property::WueLPerKwh), 0);
}

void TestCatalog::recalledListNarrowsTheFlag()
{
    const std::string figures = R"("memory_gb": 8, "tdp_w": 9, "sources": ["sheet"], )"
                                R"("confidence": "vendor", "provenance": )";
    const Catalog catalog =
        catalogOf({file(
            entriesText("accelerator", R"({"id": "all", "name": "All", )" + figures + R"("recall"},
{"id": "some", "name": "Some", )" + figures + R"("file+recall", "recalled": ["memory_gb"]},
{"id": "none", "name": "None", )" + figures + R"("file"})"))});
    const auto isRecalled = [&catalog](const char *id, Property property) {
        return catalog.find(EntryKind::Accelerator, id)->isRecalled(property);
    };
    QVERIFY(isRecalled("all", Property::MemoryGb));
    QVERIFY(isRecalled("all", Property::TdpW));
    QVERIFY(isRecalled("some", Property::MemoryGb));
    QVERIFY(!isRecalled("some", Property::TdpW));
    QVERIFY(!isRecalled("none", Property::MemoryGb));
    const Entry &some = *catalog.find(EntryKind::Accelerator, "some");
    QCOMPARE(some.provenanceOf(Property::MemoryGb), Provenance::Recall);
    QCOMPARE(some.provenanceOf(Property::TdpW), Provenance::File);
}

void TestCatalog::wrongFileIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const std::string &text, ErrorCode code, int line) {
        QTest::newRow(name) << QString::fromStdString(text) << code
                            << QStringLiteral("test.json: line %1").arg(line);
    };
    const auto entry = [](const std::string &line) {
        return entriesText("accelerator", device("a", "A") + ",\n" + line);
    };
    row("no JSON", "{\"format\": nonsense}", ErrorCode::WrongType, 1);
    row("cut off", "{\"format\": \"fourfold-catalog\",\n", ErrorCode::InvalidJson, 2);
    row("a comma too few", entry(R"({"id": "b" "name": "B"})"), ErrorCode::InvalidJson, 7);
    row("not UTF-8", entry("{\"id\": \"\xff\"}"), ErrorCode::InvalidJson, 7);
    row("something after the end", entriesText("accelerator", "") + "x", ErrorCode::InvalidJson, 9);
    row("another format", "{\"format\": \"fourfold-study\"}", ErrorCode::NotSupported, 1);
    row("no format", "{}", ErrorCode::MissingField, 1);
    row("newer version", "{\"format\": \"fourfold-catalog\",\n\"version\": 2}",
        ErrorCode::NewerVersion, 2);
    row("unknown kind", entriesText("car", ""), ErrorCode::UnknownName, 4);
    row("kind after entries", "{\"format\": \"fourfold-catalog\", \"entries\": []}",
        ErrorCode::MissingField, 1);
    row("entries no list", "{\"kind\": \"cpu\",\n\"entries\": {}}", ErrorCode::WrongType, 2);
    row("entry no object", entry("8"), ErrorCode::WrongType, 7);
    row("text for a number", entry(R"({"id": "b", "tdp_w": "300"})"), ErrorCode::WrongType, 7);
    row("null for a number", entry(R"({"id": "b", "tdp_w": null})"), ErrorCode::WrongType, 7);
    row("number for a text", entry(R"({"id": 8})"), ErrorCode::WrongType, 7);
    row("number beyond a double", entry(R"({"id": "b", "tdp_w": 1e999})"), ErrorCode::InvalidJson,
        7);
    row("out of bounds",
        entry(R"({"id": "b", "name": "B",)"
              "\n"
              R"("tdp_w": -5})"),
        ErrorCode::OutOfBounds, 8);
    row("key twice", entry(R"({"id": "b", "id": "c"})"), ErrorCode::DuplicateKey, 7);
    row("id twice", entry(device("a", "Again")), ErrorCode::DuplicateKey, 7);
    row("no id", entry(R"({"name": "B", "tdp_w": 1, )" + kTail), ErrorCode::MissingField, 7);
    row("no name", entry(R"({"id": "b", "tdp_w": 1, )" + kTail), ErrorCode::MissingField, 7);
    row("no figure", entry(R"({"id": "b", "name": "B", )" + kTail), ErrorCode::MissingField, 7);
    row("no source", entry(R"({"id": "b", "name": "B", "tdp_w": 1})"), ErrorCode::MissingField, 7);
    row("unknown source", entry(R"({"id": "b", "name": "B", "tdp_w": 1, "sources": ["none"]})"),
        ErrorCode::UnknownEntry, 7);
    row("unknown source of a figure",
        entry(R"({"id": "b", "name": "B", "tdp_w": 1, "sources_of": {"tdp_w": ["none"]}, )"
              + kTail),
        ErrorCode::UnknownEntry, 7);
    row("source of no figure",
        entry(R"({"id": "b", "name": "B", "tdp_w": 1, "sources_of": {"die_mm2": ["grid"]}, )"
              + kTail),
        ErrorCode::Contradiction, 7);
    row("source id twice",
        "{\"format\": \"fourfold-catalog\", \"source\": [\n"
        R"({"id": "sheet", "citation": "Another"}]})",
        ErrorCode::DuplicateKey, 2);
    row("unknown confidence", entry(R"({"id": "b", "confidence": "sure"})"), ErrorCode::UnknownName,
        7);
    row("recalled no figure", entry(R"({"id": "b", "recalled": ["mass"]})"), ErrorCode::UnknownName,
        7);
}

void TestCatalog::wrongFileIsRefusedWithItsPlace()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    QFETCH(QString, place);
    std::string bytes = text.toStdString();
    if (QTest::currentDataTag() == QByteArrayView("not UTF-8")) {
        bytes.replace(bytes.find("\xEF\xBF\xBD"), 3, "\xFF"); // QString cannot hold the bad byte
    }
    const std::vector<CatalogFile> files = {sources(), file(bytes)};
    const Result<Catalog> catalog = Catalog::fromFiles(files);
    QVERIFY(!catalog.hasValue());
    const QString where = QString::fromStdString(catalog.error().where);
    QVERIFY2(where == place || where.startsWith(place + u','), qPrintable(where));
    QCOMPARE(catalog.error().code, code);
    QVERIFY(!english(catalog.error().message).empty());
}

void TestCatalog::deepFileIsRefused()
{
    const std::string deep(100'000, '[');
    const std::vector<CatalogFile> files = {file("{\"unknown\": " + deep)};
    const Result<Catalog> catalog = Catalog::fromFiles(files);
    QVERIFY(!catalog.hasValue());
    QCOMPARE(catalog.error().code, ErrorCode::TooLarge);
}

void TestCatalog::largeFileIsRefused()
{
    const std::vector<CatalogFile> files = {file(std::string(std::size_t{33} << 20U, ' '))};
    const Result<Catalog> catalog = Catalog::fromFiles(files);
    QVERIFY(!catalog.hasValue());
    QCOMPARE(catalog.error().code, ErrorCode::TooLarge);
}

void TestCatalog::unknownKeysAreLeftOutWithAWarning()
{
    const Catalog catalog = catalogOf(
        {file(entriesText("accelerator", device("a", "A", R"("colour": {"deep": [1]}, )")))});
    QVERIFY(catalog.find(EntryKind::Accelerator, "a") != nullptr);
    QCOMPARE(catalog.warnings().size(), size_t{1});
    QVERIFY(catalog.warnings()[0].where == "test.json: line 6");
    QVERIFY(english(catalog.warnings()[0].message).find("colour") != std::string::npos);
}

void TestCatalog::byteOrderMarkIsAccepted()
{
    const Catalog catalog =
        catalogOf({file("\xEF\xBB\xBF" + entriesText("accelerator", device("a", "A")))});
    QVERIFY(catalog.find(EntryKind::Accelerator, "a") != nullptr);
}

void TestCatalog::filesReadOnRequestHoldTheSame()
{
    const std::vector<CatalogFile> files = {
        sources(), file(entriesText("accelerator", device("a", "A") + ", " + device("b", "B")))};
    const Result<Catalog> now = Catalog::fromFiles(files);
    const Result<Catalog> later = Catalog::onRequest(files);
    QVERIFY(now && later);
    QVERIFY(!later->readAll());
    QVERIFY(std::ranges::equal(now->entries(EntryKind::Accelerator),
                               later->entries(EntryKind::Accelerator)));
    QVERIFY(std::ranges::equal(now->sources(), later->sources()));
    QCOMPARE(later->contentHash(), now->contentHash());
    const auto larger = later->with(std::vector<CatalogFile>{
        file(entriesText("accelerator", device("a", "Mine")), Layer::User)});
    QVERIFY(larger.hasValue());
    QVERIFY(larger->find(EntryKind::Accelerator, "a")->name == "Mine");
    QVERIFY(larger->find(EntryKind::Accelerator, "b")->name == "B");
}

void TestCatalog::filesReadOnRequestTellWhatIsWrong()
{
    const std::string text = entriesText("accelerator", device("a", "A"));
    const Result<Catalog> broken =
        Catalog::onRequest({sources(), file(text.substr(0, text.size() / 2))});
    QVERIFY(broken.hasValue());
    QVERIFY(broken->entries(EntryKind::Accelerator).empty());
    const auto error = broken->readAll();
    QVERIFY(error && error->where.starts_with("test.json: line"));

    const Result<Catalog> unsourced = Catalog::onRequest({file(text)});
    QVERIFY(unsourced.hasValue());
    QVERIFY(unsourced->readAll().has_value());
    QVERIFY(!Catalog::onRequest({file("{\"format\": \"fourfold-catalog\"}")}));
}

void TestCatalog::laterLayerWinsAndIsReported()
{
    const Catalog builtIn = catalogOf({file(entriesText("accelerator", device("a", "Built in")))});
    const std::vector<CatalogFile> own = {
        file(entriesText("accelerator", device("a", "Mine")), Layer::User)};
    const Result<Catalog> both = builtIn.with(own);
    QVERIFY(both.hasValue());
    const Entry *entry = both->find(EntryKind::Accelerator, "a");
    QVERIFY(entry->name == "Mine");
    QCOMPARE(entry->layer, Layer::User);
    const std::vector<ShadowedEntry> expected = {{
        .kind = EntryKind::Accelerator,
        .id = "a",
        .hidden = Layer::BuiltIn,
        .winner = Layer::User,
    }};
    QVERIFY(std::ranges::equal(both->shadowed(), expected));
    QVERIFY(builtIn.find(EntryKind::Accelerator, "a")->name == "Built in");
    QVERIFY(builtIn.shadowed().empty());
}

void TestCatalog::orderOfLayersDoesNotMatter()
{
    const Catalog catalog =
        catalogOf({file(entriesText("accelerator", device("a", "Mine")), Layer::User),
                   file(entriesText("accelerator", device("a", "Built in")))});
    QVERIFY(catalog.find(EntryKind::Accelerator, "a")->name == "Mine");
}

void TestCatalog::laterSourceWins()
{
    const Catalog catalog = catalogOf(
        {file(entriesText("source", R"({"id": "sheet", "citation": "A newer datasheet"})"),
              Layer::User)});
    QVERIFY(catalog.source("sheet")->citation == "A newer datasheet");
}

void TestCatalog::studyObjectAddsEntries()
{
    const Catalog catalog = catalogOf(
        {file(R"({"model": [{"id": "m", "name": "M", "total_params_b": 7, "source": "our own"}],
"grid_region": [{"id": "site", "name": "Site", "gco2e_per_kwh": 30, "source": "our meter"}]})",
              Layer::Study)});
    QVERIFY(catalog.find(EntryKind::Model, "m")->sourceText == "our own");
    QCOMPARE(catalog.region("site")->number(Property::GridGPerKwh).value_or(0), 30.0);
}

void TestCatalog::userEntryNeedsOnlyItsOwnWords()
{
    const Catalog catalog = catalogOf(
        {file(entriesText(
                  "datacenter",
                  R"({"id": "hall", "name": "Our hall", "pue": 1.3, "source": "measured by us"})"),
              Layer::User)});
    const Entry *entry = catalog.find(EntryKind::Datacenter, "hall");
    QCOMPARE(entry->provenance, Provenance::User);
    QCOMPARE(entry->confidence, Confidence::User);
    QVERIFY(entry->sources.empty());
}

void TestCatalog::entriesStandInOrderOfIds()
{
    const Catalog catalog =
        catalogOf({file(entriesText("accelerator", device("c", "C") + "," + device("a", "A"))),
                   file(entriesText("accelerator", device("b", "B")))});
    const auto entries = catalog.entries(EntryKind::Accelerator);
    QCOMPARE(entries.size(), size_t{3});
    QVERIFY(std::ranges::is_sorted(entries, {}, &Entry::id));
}

void TestCatalog::namesAreFoundWhateverTheirSpelling_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("id") << "big-chip-2"
                        << "big-chip-2";
    QTest::newRow("another case") << "BIG-Chip-2"
                                  << "big-chip-2";
    QTest::newRow("blanks for dashes") << "big chip 2"
                                       << "big-chip-2";
    QTest::newRow("alias") << "the big one"
                           << "big-chip-2";
    QTest::newRow("name") << "Big Chip Mark II"
                          << "big-chip-2";
    QTest::newRow("unknown") << "big-chip"
                             << "";
    QTest::newRow("empty") << ""
                           << "";
}

void TestCatalog::namesAreFoundWhateverTheirSpelling()
{
    QFETCH(QString, name);
    const Catalog catalog = catalogOf({file(entriesText(
        "accelerator", device("big-chip-2", "Big Chip Mark II", R"("aliases": ["The big one"], )")
                           + "," + device("small-chip", "Small Chip")))});
    QTEST(idOf(catalog.find(EntryKind::Accelerator, name.toStdString())), "id");
}

void TestCatalog::sharedNameFindsNothing()
{
    const Catalog catalog = catalogOf(
        {file(entriesText("accelerator", device("a", "Same") + "," + device("b", "Same")))});
    QVERIFY(catalog.find(EntryKind::Accelerator, "Same") == nullptr);
}

void TestCatalog::regionCodeMeansAGridRow_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("id");
    QTest::newRow("row id wins over everything") << "DNK-2020"
                                                 << "DNK-2020";
    QTest::newRow("newest life-cycle production row") << "DNK"
                                                      << "DNK-2023";
    QTest::newRow("alpha-2, any case") << "dk"
                                       << "DNK-2023";
    QTest::newRow("no life-cycle production row: newest") << "EGRID-X"
                                                          << "X-2022";
    QTest::newRow("same year: life cycle before direct") << "Y"
                                                         << "Y-life";
    QTest::newRow("the user's row before a better one") << "Z"
                                                        << "Z-mine";
    QTest::newRow("cloud region") << "p:one"
                                  << "p:one";
    QTest::newRow("alias of a cloud region") << "one"
                                             << "p:one";
    QTest::newRow("unknown") << "XX"
                             << "";
}

void TestCatalog::regionCodeMeansAGridRow()
{
    QFETCH(QString, code);
    const std::string rows = grid("DNK-2020", "DNK", "production", "lifecycle", 2020) + ","
                             + grid("DNK-2023", "DNK", "production", "lifecycle", 2023) + ","
                             + grid("DNK-2025-c", "DNK", "consumption", "lifecycle", 2025) + ","
                             + grid("DNK-2025-d", "DNK", "production", "direct", 2025) + ","
                             + grid("X-2021", "EGRID-X", "production", "direct", 2021) + ","
                             + grid("X-2022", "EGRID-X", "production", "direct", 2022) + ","
                             + grid("Y-direct", "Y", "production", "direct", 2022) + ","
                             + grid("Y-life", "Y", "consumption", "lifecycle", 2022) + ","
                             + grid("Z-built-in", "Z", "production", "lifecycle", 2024);
    const Catalog catalog = catalogOf(
        {file(entriesText("grid_region", rows)),
         file(entriesText("grid_region", grid("Z-mine", "Z", "consumption", "direct", 2019)),
              Layer::User),
         file(entriesText("cloud_region",
                          R"({"id": "p:one", "name": "One", "aliases": ["one"], "pue": 1.1, )"
                              + kTail))});
    QTEST(idOf(catalog.region(code.toStdString())), "id");
}

void TestCatalog::searchRanksEqualBeforeBeginningBeforeRest()
{
    const Catalog catalog = catalogOf({file(entriesText(
        "accelerator", device("v-a100", "Old A100") + "," + device("a100-80", "A100 80GB") + ","
                           + device("zz", "Chip", R"("aliases": ["A100"], )") + ","
                           + device("other", "Other", R"("vendor": "A100 Inc", )")))});
    QCOMPARE(idsOf(catalog.search("A100")), QStringList({"zz", "a100-80", "v-a100", "other"}));
    QCOMPARE(catalog.search("").size(), size_t{4});
    QVERIFY(catalog.search("a100", EntryKind::Cpu).empty());
}

void TestCatalog::everyWordOfASearchMustMatch()
{
    const Catalog catalog = catalogOf({file(
        entriesText("accelerator", device("n-1", "Chip 80GB", R"("vendor": "Nile", )") + ","
                                       + device("n-2", "Chip 40GB", R"("vendor": "Nile", )")))});
    QCOMPARE(idsOf(catalog.search("nile 80gb")), QStringList({"n-1"}));
    QCOMPARE(idsOf(catalog.search("  40GB   chip ")), QStringList({"n-2"}));
    QVERIFY(catalog.search("nile 90gb").empty());
}

void TestCatalog::nearestSuggestsWhatWasMeant()
{
    const Catalog catalog = catalogOf({file(entriesText(
        "accelerator", device("vendor-h100-sxm5", "H100") + "," + device("vendor-t4", "T4")))});
    const auto suggestions = catalog.nearest(EntryKind::Accelerator, "vendor-h100-smx5");
    QVERIFY(!suggestions.empty());
    QVERIFY(suggestions.front() == "vendor-h100-sxm5");
    QVERIFY(catalog.nearest(EntryKind::Accelerator, "something else").empty());
}

void TestCatalog::writtenEntriesReadBackEqual()
{
    const Catalog catalog = catalogOf({file(
        entriesText(
            "accelerator",
            R"({"id": "é-1", "name": "Tab\tQuote\" \\ \u0001 雪", "aliases": ["A", "B"], "vendor": "V",
"memory_type": "HBM", "year": 2020, "memory_gb": 0.1, "tdp_w": 1e5, "sources": ["sheet", "grid"],
"sources_of": {"tdp_w": ["grid"]}, "source": "and our meter", "confidence": "measured",
"provenance": "file+recall", "recalled": ["memory_type", "memory_gb"], "notes": "n",
"disputed": "d"})"),
        Layer::User)});
    const std::string text =
        catalogFileText(EntryKind::Accelerator, catalog.entries(EntryKind::Accelerator));
    const Catalog again = catalogOf({file(text, Layer::User)});
    QVERIFY(std::ranges::equal(catalog.entries(EntryKind::Accelerator),
                               again.entries(EntryKind::Accelerator)));
    QVERIFY(again.entries(EntryKind::Accelerator)[0].name == "Tab\tQuote\" \\ \x01 雪");
}

void TestCatalog::hashFollowsContentsNotLayout()
{
    const std::string a = device("a", "A");
    const std::string b = device("b", "B");
    const Catalog one = catalogOf({file(entriesText("accelerator", a + ",\n\n  " + b))});
    const Catalog same = catalogOf({file(entriesText("accelerator", b + "," + a))});
    const Catalog other = catalogOf({file(entriesText("accelerator", a))});
    QCOMPARE(one.contentHash(), same.contentHash());
    QVERIFY(one.contentHash() != other.contentHash());
}

QTEST_APPLESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
