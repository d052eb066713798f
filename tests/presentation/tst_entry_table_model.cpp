// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/catalog_files.h"
#include "ui/presentation/entry_card.h"
#include "ui/presentation/entry_comparison_model.h"
#include "ui/presentation/entry_marks.h"
#include "ui/presentation/entry_table_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

/// Three chips: one whole, one recalled and disputed, one of which little is known.
constexpr std::string_view kChips = R"({
"format": "fourfold-catalog", "version": 1, "kind": "accelerator",
"entries": [
{"id": "big", "name": "Big Chip", "vendor": "Alpha", "type": "gpu", "year": 2021, "tdp_w": 300,
 "peak_tflops_fp16_bf16_dense": 600, "sources": ["paper"], "provenance": "file"},
{"id": "old", "name": "Old Chip", "vendor": "Beta", "type": "gpu", "year": 2016, "tdp_w": 250,
 "peak_tflops_fp32": 10, "sources": ["paper"], "provenance": "file", "recalled": ["tdp_w"],
 "disputed": "240 W elsewhere"},
{"id": "plain", "name": "Plain Chip", "vendor": "Beta", "memory_gb": 16, "source": "by us"}
], "source": [
{"id": "paper", "citation": "Smith 2021, Chips", "year": 2021, "licence": "CC-BY-4.0",
 "retrieved": "2026-11-22"}
]})";

Catalog chips()
{
    const std::array files = {CatalogFile{"chips.json", std::string(kChips), Layer::BuiltIn}};
    return Catalog::fromFiles(files).value();
}

Catalog realCatalog()
{
    return loadCatalog(QStringLiteral(FOURFOLD_SOURCE_RESOURCES), {}).value().catalog;
}

int columnOf(const EntryTableModel &model, const QString &heading)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal).toString() == heading)
            return column;
    }
    return -1;
}

QString textAt(const EntryTableModel &model, const char *id, const QString &heading)
{
    return model.index(model.rowOf(id), columnOf(model, heading)).data().toString();
}

QStringList idsOf(const EntryTableModel &model)
{
    QStringList ids;
    for (const Entry *entry : model.shown())
        ids += QString::fromStdString(entry->id);
    return ids;
}

} // namespace

class TestEntryTableModel : public QObject
{
    Q_OBJECT

private slots:
    void keyFiguresStandFirst();
    void everyKindShowsAllThatIsKnown();
    void unknownIsEmptyAndNeverZero();
    void marksTellWhatIsQuotedDisputedAndOwn();
    void wordsAndFacetsNarrowDown();
    void unknownStandsLastWhicheverWayItIsOrdered();
    void everyFilterEqualsBruteForce();
    void aDragCarriesKindAndId();
    void theCardNamesEveryFigureWithItsSource();
    void entriesStandSideBySide();
};

void TestEntryTableModel::keyFiguresStandFirst()
{
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLocale(QLocale(QLocale::English));
    model.setCatalog(chips());
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings += model.headerData(column, Qt::Horizontal).toString();
    QCOMPARE(headings,
             QStringList({u"Name"_s, u"Marks"_s, u"Vendor"_s, u"Year"_s, u"Rated power, W"_s,
                          u"Peak rate in FP16 or BF16, dense, TFLOP/s"_s, u"Memory, GB"_s,
                          u"Peak rate in FP32, TFLOP/s"_s, u"Type"_s}));
    const QModelIndex power = model.index(0, columnOf(model, u"Rated power, W"_s));
    QVERIFY(power.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
}

void TestEntryTableModel::everyKindShowsAllThatIsKnown()
{
    const Catalog catalog = realCatalog();
    for (const KindRow &kind : kindTable()) {
        const auto entries = catalog.entries(kind.kind);
        const std::vector<EntryColumn> columns = entryColumns(kind.kind, entries);
        QCOMPARE(columns.front(), EntryColumn(NameColumn{}));
        for (const PropertyRow &row : propertyTable()) {
            const bool isKnown = std::ranges::any_of(entries, [&](const Entry &entry) {
                return entry.number(row.property).has_value();
            });
            QCOMPARE(std::ranges::count(columns, EntryColumn(row.property)), isKnown ? 1 : 0);
        }
        for (const TextPropertyRow &row : textPropertyTable()) {
            const bool isKnown = std::ranges::any_of(
                entries, [&](const Entry &entry) { return !entry.text(row.property).empty(); });
            QCOMPARE(std::ranges::count(columns, EntryColumn(row.property)), isKnown ? 1 : 0);
        }
    }
}

void TestEntryTableModel::unknownIsEmptyAndNeverZero()
{
    EntryTableModel model;
    model.setLocale(QLocale(QLocale::English));
    model.setCatalog(chips());
    QCOMPARE(textAt(model, "big", u"Rated power, W"_s), u"300"_s);
    QCOMPARE(textAt(model, "plain", u"Rated power, W"_s), QString());
    QCOMPARE(textAt(model, "plain", u"Year"_s), QString());
    QCOMPARE(model.index(model.rowOf("plain"), columnOf(model, u"Year"_s))
                 .data(Qt::AccessibleTextRole)
                 .toString(),
             u"Year: unknown"_s);
}

void TestEntryTableModel::marksTellWhatIsQuotedDisputedAndOwn()
{
    const std::array own = {CatalogFile{
        "own.json",
        R"({"format": "fourfold-catalog", "version": 1, "kind": "accelerator", "entries": [
{"id": "big", "name": "Big Chip, measured", "tdp_w": 280, "source": "our meter"}]})",
        Layer::User}};
    EntryTableModel model;
    model.setLocale(QLocale(QLocale::English));
    model.setCatalog(chips().with(own).value());
    QCOMPARE(textAt(model, "old", u"Marks"_s), u"○≠"_s);
    QCOMPARE(textAt(model, "old", u"Rated power, W"_s), u"○ 250"_s);
    QCOMPARE(textAt(model, "old", u"Peak rate in FP32, TFLOP/s"_s), u"10"_s);
    QCOMPARE(textAt(model, "big", u"Marks"_s), u"✎"_s);
    QCOMPARE(textAt(model, "big", u"Name"_s), u"Big Chip, measured"_s);
    QCOMPARE(marksLegend(), u"○ commonly quoted   ≠ disputed   ✎ your own"_s);
}

void TestEntryTableModel::wordsAndFacetsNarrowDown()
{
    EntryTableModel model;
    model.setCatalog(chips());
    model.setFilter({.text = u"chip beta"_s, .values = {}});
    QCOMPARE(idsOf(model), QStringList({u"old"_s, u"plain"_s}));
    const Facet year{.what = Facet::What::Year};
    model.setFilter({.text = u"beta"_s, .values = {{year, u"2016"_s}}});
    QCOMPARE(idsOf(model), QStringList({u"old"_s}));
    QCOMPARE(facetValues(year, chips(), EntryKind::Accelerator),
             QStringList({u"2021"_s, u"2016"_s}));
    model.setFilter({.text = u"nothing like it"_s, .values = {}});
    QCOMPARE(model.rowCount(), 0);
}

void TestEntryTableModel::unknownStandsLastWhicheverWayItIsOrdered()
{
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLocale(QLocale(QLocale::English));
    model.setCatalog(chips());
    const int power = columnOf(model, u"Rated power, W"_s);
    const QPersistentModelIndex kept = model.index(model.rowOf("big"), 0);
    model.sort(power, Qt::AscendingOrder);
    QCOMPARE(idsOf(model), QStringList({u"old"_s, u"big"_s, u"plain"_s}));
    model.sort(power, Qt::DescendingOrder);
    QCOMPARE(idsOf(model), QStringList({u"big"_s, u"old"_s, u"plain"_s}));
    QCOMPARE(kept.row(), 0);
}

void TestEntryTableModel::everyFilterEqualsBruteForce()
{
    const Catalog catalog = realCatalog();
    EntryTableModel model;
    model.setCatalog(catalog);
    for (const KindRow &kind : kindTable()) {
        model.setKind(kind.kind);
        for (const Facet &facet : facetsOf(kind.kind)) {
            for (const QString &value : facetValues(facet, catalog, kind.kind)) {
                model.setFilter({.text = {}, .values = {{facet, value}}});
                const auto wanted =
                    std::ranges::count_if(catalog.entries(kind.kind), [&](const Entry &entry) {
                        return facetValue(facet, entry) == value;
                    });
                QCOMPARE(model.rowCount(), static_cast<int>(wanted));
            }
        }
    }
}

void TestEntryTableModel::aDragCarriesKindAndId()
{
    EntryTableModel model;
    model.setCatalog(chips());
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(model.rowOf("old"), 0)}));
    QCOMPARE(draggedEntry(*data), std::optional(EntryName{EntryKind::Accelerator, "old"}));
    QMimeData other;
    other.setText(u"old"_s);
    QVERIFY(!draggedEntry(other));
}

void TestEntryTableModel::theCardNamesEveryFigureWithItsSource()
{
    const Catalog catalog = realCatalog();
    const QLocale locale(QLocale::English);
    for (const KindRow &kind : kindTable()) {
        for (const Entry &entry : catalog.entries(kind.kind)) {
            const QString card = entryCardHtml(catalog, entry, locale);
            for (const Entry::Number &number : entry.numbers) {
                const QString figure = figureText(entry, number.property, locale).toHtmlEscaped();
                QVERIFY2(card.contains(figure), entry.id.c_str());
                for (const std::string &id : entry.sourcesOf(number.property)) {
                    const Source &source = *catalog.source(id);
                    const QString citation = QString::fromStdString(source.citation);
                    QVERIFY2(card.contains(citation.toHtmlEscaped()), entry.id.c_str());
                    QVERIFY2(!source.licence.empty(), id.c_str());
                }
            }
        }
    }
}

void TestEntryTableModel::entriesStandSideBySide()
{
    EntryComparisonModel model;
    const QAbstractItemModelTester tester(&model);
    model.compare(chips(), EntryKind::Accelerator, {"big", "plain"}, QLocale(QLocale::English));
    QCOMPARE(model.columnCount(), 2);
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += u"%1: %2 | %3"_s.arg(model.headerData(row, Qt::Vertical).toString(),
                                     model.index(row, 0).data().toString(),
                                     model.index(row, 1).data().toString());
    QCOMPARE(rows, QStringList({u"Year: 2021 | "_s, u"Vendor: Alpha | Beta"_s, u"Type: gpu | "_s,
                                u"Memory:  | 16 GB"_s, u"Rated power: 300 W | "_s,
                                u"Peak rate in FP16 or BF16, dense: 600 TFLOP/s | "_s}));
}

QTEST_GUILESS_MAIN(TestEntryTableModel)
#include "tst_entry_table_model.moc"
