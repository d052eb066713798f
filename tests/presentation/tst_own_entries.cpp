// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_study.h"
#include "ui/presentation/entry_draft.h"
#include "ui/presentation/own_entries.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English);

Entry chip(const std::string &id, double watts, Layer layer = Layer::User)
{
    EntryDraft draft{EntryKind::Accelerator, std::nullopt, {}};
    draft.texts = {{"id", QString::fromStdString(id)},
                   {"name", u"Chip of ours"_s},
                   {"tdp_w", kEnglish.toString(watts)},
                   {"peak_tflops_fp16_bf16_dense", u"500"_s},
                   {"source", u"our meter"_s}};
    Entry entry = entryOf(draft, kEnglish);
    entry.layer = layer;
    return entry;
}

} // namespace

class TestOwnEntries : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aDraftSaysAtEachKeyWhatIsWrong();
    void unchangedFiguresKeepTheirSources();
    void anEntryIsKeptAndFound();
    void anOwnEntryWinsAndGoesAgain();
    void estimatesFollowTheCatalogue();
    void entriesOfAStudyAreUndoable();
    void savingAStudyKeepsItsEntries();
    void aBadPackIsRefusedWithItsLine();
    void aPackIsTakenOverAsItIs();
    void exportedEntriesCanBeImported();

private:
    [[nodiscard]] OwnEntries own() { return {*m_document, files()}; }
    [[nodiscard]] UserCatalog files() const
    {
        return {QStringLiteral(FOURFOLD_SOURCE_RESOURCES), m_home->filePath(u"catalog"_s)};
    }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_home->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                   ? file.fileName()
                   : QString();
    }
    [[nodiscard]] const Entry *find(std::string_view id) const
    {
        return m_document->catalog().find(EntryKind::Accelerator, id);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<StudyDocument> m_document;
};

void TestOwnEntries::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<StudyDocument>(files().load().value().catalog);
    QVERIFY(!m_document->replaceStudy(sampleStudy()));
}

void TestOwnEntries::aDraftSaysAtEachKeyWhatIsWrong()
{
    EntryDraft draft{EntryKind::Accelerator, std::nullopt, {}};
    draft.texts = {
        {"name", u"X"_s}, {"tdp_w", u"many"_s}, {"memory_gb", u"-4"_s}, {"year", u"21"_s}};
    QStringList problems;
    for (const DraftProblem &problem : problemsOf(draft, kEnglish))
        problems += toQString(problem.key) + u": "_s + problem.text;
    QCOMPARE(problems,
             QStringList({u"id: This must be given."_s,
                          u"year: The number must be between 1900 and 2200."_s,
                          u"memory_gb: The number must be between 0.001 and 1,000,000."_s,
                          u"tdp_w: This is no number."_s, u"source: This must be given."_s}));
    draft.texts = {{"id", u"x"_s}, {"name", u"X"_s}, {"source", u"us"_s}};
    QCOMPARE(problemsOf(draft, kEnglish).size(), std::size_t{1}); // no figure
    draft.texts["tdp_w"] = u"1,250.5"_s;
    QVERIFY(problemsOf(draft, kEnglish).empty());
    QCOMPARE(entryOf(draft, kEnglish).number(Property::TdpW), std::optional(1250.5));
}

void TestOwnEntries::unchangedFiguresKeepTheirSources()
{
    const Entry &known = *find("a100");
    EntryDraft draft = draftOf(known, kEnglish);
    draft.texts["tdp_w"] = u"333"_s;
    draft.texts["source"] = u"our meter"_s;
    QVERIFY(problemsOf(draft, kEnglish).empty());
    const Entry changed = entryOf(draft, kEnglish);
    QVERIFY(changed.sourcesOf(Property::TdpW).empty());
    const auto kept = changed.sourcesOf(Property::MemoryGb);
    const auto before = known.sourcesOf(Property::MemoryGb);
    QVERIFY(std::ranges::equal(kept, before) && !kept.empty());
}

void TestOwnEntries::anEntryIsKeptAndFound()
{
    const auto error = own().put(chip("our-chip", 300));
    QVERIFY2(!error, error ? english(*error).c_str() : "");
    QCOMPARE(find("our-chip")->number(Property::TdpW), std::optional(300.0));
    QCOMPARE(find("our-chip")->layer, Layer::User);
    // The next start reads it too.
    const LoadedCatalog again = files().load().value();
    QVERIFY(again.rejected.empty());
    QVERIFY(again.catalog.find(EntryKind::Accelerator, "our-chip") != nullptr);
}

void TestOwnEntries::anOwnEntryWinsAndGoesAgain()
{
    const std::string id = find("a100")->id;
    const auto builtIn = find(id)->number(Property::TdpW);
    QVERIFY(!own().put(chip(id, 123)));
    QCOMPARE(find(id)->number(Property::TdpW), std::optional(123.0));
    QCOMPARE(m_document->catalog().shadowed().size(), std::size_t{1});
    QVERIFY(!own().put(chip(id, 124)));
    QCOMPARE(find(id)->number(Property::TdpW), std::optional(124.0));
    QVERIFY(!own().remove(*find(id)));
    QCOMPARE(find(id)->number(Property::TdpW), builtIn);
}

void TestOwnEntries::estimatesFollowTheCatalogue()
{
    const std::string scenario = m_document->study().scenarios.front().id;
    QVERIFY(!own().put(chip("our-chip", 300)));
    QVERIFY(!m_document->editField(scenario, Field::MachineAccelerator,
                                   Value(std::string("our-chip"))));
    m_document->recomputeNow();
    QVERIFY(m_document->outcome(scenario)->estimation != nullptr);
    const QSignalSpy changed(m_document.get(), &StudyDocument::resultsChanged);
    const QSignalSpy told(m_document.get(), &StudyDocument::catalogChanged);
    QVERIFY(!own().put(chip("our-chip", 600)));
    QCOMPARE(told.count(), 1);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!own().remove(*find("our-chip")));
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(m_document->outcome(scenario)->error.has_value());
}

void TestOwnEntries::entriesOfAStudyAreUndoable()
{
    QVERIFY(!own().put(chip("our-chip", 300, Layer::Study)));
    QCOMPARE(find("our-chip")->layer, Layer::Study);
    QCOMPARE(m_document->undoStack()->undoText(), u"Keep Chip of ours in the study"_s);
    m_document->undoStack()->undo();
    QVERIFY(find("our-chip") == nullptr);
    m_document->undoStack()->redo();
    QVERIFY(find("our-chip") != nullptr);
    QVERIFY(!own().remove(*find("our-chip")));
    QVERIFY(find("our-chip") == nullptr);
    QCOMPARE(m_document->study().catalog, std::string());
}

void TestOwnEntries::savingAStudyKeepsItsEntries()
{
    QVERIFY(!own().put(chip("our-chip", 300, Layer::Study)));
    const Study before = m_document->study();
    const QString path = m_home->filePath(u"study.fourfold"_s);
    QVERIFY(!m_document->saveAs(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("our-chip"));
    QVERIFY(!m_document->replaceStudy(before));
    QVERIFY(find("our-chip") != nullptr);
}

void TestOwnEntries::aBadPackIsRefusedWithItsLine()
{
    QVERIFY(!own().put(chip("our-chip", 300)));
    const QDir folder(m_home->filePath(u"catalog"_s));
    const QStringList before = folder.entryList(QDir::Files);
    const QString path = write(u"pack.json"_s, R"({
"format": "fourfold-catalog", "version": 1, "kind": "accelerator",
"entries": [
{"id": "our-chip", "name": "Better", "tdp_w": 310, "source": "s"},
{"id": "negative", "name": "Negative", "tdp_w": -1, "source": "s"}
]})");
    const auto count = own().importFile(path);
    QVERIFY(!count);
    QVERIFY2(english(count.error()).starts_with("pack.json: line 5"),
             english(count.error()).c_str());
    QCOMPARE(folder.entryList(QDir::Files), before);
    QCOMPARE(find("our-chip")->number(Property::TdpW), std::optional(300.0));
}

void TestOwnEntries::aPackIsTakenOverAsItIs()
{
    QVERIFY(!own().put(chip("our-chip", 300)));
    const QByteArray text = R"({
"format": "fourfold-catalog", "version": 1, "kind": "accelerator", "licence": "CC-BY-4.0",
"entries": [
{"id": "our-chip", "name": "Better", "tdp_w": 310, "source": "s"}
]})";
    const auto count = own().importFile(write(u"pack.json"_s, text));
    QVERIFY2(count.hasValue(), count ? "" : english(count.error()).c_str());
    QCOMPARE(*count, 1);
    QCOMPARE(find("our-chip")->number(Property::TdpW), std::optional(310.0));
    QFile taken(m_home->filePath(u"catalog/pack.json"_s));
    QVERIFY(taken.open(QIODevice::ReadOnly));
    QCOMPARE(taken.readAll(), text);
    // A later edit keeps the terms of the file.
    QVERIFY(!own().put(chip("our-chip", 320)));
    taken.close();
    QVERIFY(taken.open(QIODevice::ReadOnly));
    QVERIFY(taken.readAll().contains("\"licence\": \"CC-BY-4.0\""));
}

void TestOwnEntries::exportedEntriesCanBeImported()
{
    const QString path = m_home->filePath(u"export.json"_s);
    const Entry known = *find("a100");
    Entry ours = chip("our-chip", 300);
    QVERIFY(!own().exportTo(path, {known, ours}));
    const auto count = own().importFile(path);
    QVERIFY2(count.hasValue(), count ? "" : english(count.error()).c_str());
    QCOMPARE(*count, 2);
    QCOMPARE(*find("our-chip"), ours);
    QCOMPARE(find(known.id)->layer, Layer::User);
    QCOMPARE(find(known.id)->numbers, known.numbers);
}

QTEST_GUILESS_MAIN(TestOwnEntries)
#include "tst_own_entries.moc"
