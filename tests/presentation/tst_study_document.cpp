// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/study_json.h"
#include "tests/support/sample_study.h"
#include "ui/presentation/study_document.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>
#include <sys/resource.h>

using namespace fourfold;

namespace {

Value number(double value)
{
    return Number{.value = value, .range = std::nullopt};
}

/// A document over the test study, without a file.
std::unique_ptr<StudyDocument> openDocument()
{
    auto document = std::make_unique<StudyDocument>(Catalog());
    const auto error = document->replaceStudy(sampleStudy());
    return error ? nullptr : std::move(document);
}

/// One edit of any kind, chosen by the generator. Refused edits count: they must change nothing.
void editAtRandom(StudyDocument &document, std::mt19937 &random)
{
    const auto upTo = [&](std::size_t count) { return count == 0 ? 0 : random() % count; };
    const auto &scenarios = document.study().scenarios;
    const std::string id = scenarios.empty() ? "none" : scenarios[upTo(scenarios.size())].id;
    const FieldRow &row = fieldTable()[upTo(kFieldCount)];
    const int position = static_cast<int>(upTo(scenarios.size() + 1));
    Settings settings = document.study().settings;
    switch (upTo(12)) {
    case 0:
        document.addScenario(Scenario(), position);
        break;
    case 1:
        document.duplicateScenario(id);
        break;
    case 2:
        document.basedOnScenario(id);
        break;
    case 3:
        document.removeScenario(id);
        break;
    case 4:
        document.moveScenario(id, position);
        break;
    case 5:
        document.renameScenario(id, QStringLiteral("Name %1").arg(upTo(100)));
        break;
    case 6:
        document.setHidden(id, upTo(2) == 0);
        break;
    case 7:
        settings.basis = settings.basis == Basis::Gross ? Basis::Net : Basis::Gross;
        document.setSettings(settings, QStringLiteral("Basis"));
        break;
    case 8:
        document.applyToAll(Field::MechanizationPue, number(1.0 + 0.01 * double(upTo(100))));
        break;
    case 9:
        document.setTitle(QStringLiteral("Title %1").arg(upTo(100)));
        break;
    case 10:
        document.editField(id, row.field, std::nullopt);
        break;
    default:
        document.editField(id, row.field, number(double(upTo(1000)) / 7));
        break;
    }
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestStudyDocument : public QObject
{
    Q_OBJECT

private slots:
    void undoingEverythingGivesTheSameBytes();
    void undoAndRedoAreInverse();
    void typingInOneFieldIsOneStep();
    void typingInTwoFieldsIsTwoSteps();
    void typingTheOldValueAgainLeavesNoStep();
    void aRefusedEditChangesNothing();
    void stepsSayWhatTheyDo();
    void resultsFollowAnEditOnceATurn();
    void anEditRecomputesOnlyWhatFollows();
    void aWrongScenarioDoesNotHideTheOthers();
    void removingAParentKeepsTheValuesOfItsChildren();
    void removingAParentKeepsItsFactors();
    void removingTheGroundOfFactorsIsRefused();
    void aValueTakesThePlaceOfItsAlternative();
    void anEntryThatIsNotInTheCatalogueIsRefused();
    void scenariosOfAnotherStudyGetIdsOfTheirOwn();
    void savingAndLoadingIsIdentity();
    void savingKeepsALink();
    void aFailedSaveLeavesTheOldFile();
    void aFullDiskLeavesTheOldFile();
    void theNameIsThatOfTheFile();
};

void TestStudyDocument::undoingEverythingGivesTheSameBytes()
{
    const auto document = openDocument();
    const std::string before = studyText(document->study());
    std::mt19937 random(20261124);
    for (int i = 0; i < 500; ++i)
        editAtRandom(*document, random);
    QVERIFY(document->undoStack()->count() > 200);
    QVERIFY(studyText(document->study()) != before);
    while (document->undoStack()->canUndo())
        document->undoStack()->undo();
    QVERIFY(studyText(document->study()) == before);
    QVERIFY(!document->isModified());
}

void TestStudyDocument::undoAndRedoAreInverse()
{
    const auto document = openDocument();
    std::mt19937 random(7);
    std::vector<std::string> texts = {studyText(document->study())};
    QUndoStack &stack = *document->undoStack();
    while (stack.count() < 60) {
        const int before = stack.count();
        editAtRandom(*document, random);
        if (stack.count() == before && stack.index() == before)
            texts.back() = studyText(document->study()); // merged with the step before
        else
            texts.push_back(studyText(document->study()));
    }
    for (int i = stack.count(); i > 0; --i) {
        QVERIFY(studyText(document->study()) == texts[static_cast<std::size_t>(i)]);
        stack.undo();
    }
    for (int i = 0; i < stack.count(); ++i) {
        QVERIFY(studyText(document->study()) == texts[static_cast<std::size_t>(i)]);
        stack.redo();
    }
    QVERIFY(studyText(document->study()) == texts.back());
}

void TestStudyDocument::typingInOneFieldIsOneStep()
{
    const auto document = openDocument();
    for (const double pue : {1.1, 1.2, 1.25})
        QVERIFY(!document->editField("a", Field::MechanizationPue, number(pue)));
    QCOMPARE(document->undoStack()->count(), 1);
    document->undoStack()->undo();
    QVERIFY(document->study() == sampleStudy());
}

void TestStudyDocument::typingInTwoFieldsIsTwoSteps()
{
    const auto document = openDocument();
    QVERIFY(!document->editField("a", Field::MechanizationPue, number(1.25)));
    QVERIFY(!document->editField("a", Field::MachineDevices, number(16)));
    QVERIFY(!document->editField("b", Field::MachineDevices, number(16)));
    QCOMPARE(document->undoStack()->count(), 3);
}

void TestStudyDocument::typingTheOldValueAgainLeavesNoStep()
{
    const auto document = openDocument();
    const Value *old = document->study().scenarios[0].values.find(Field::MachineDevices);
    const Value before = *old;
    QVERIFY(!document->editField("a", Field::MachineDevices, number(77)));
    QVERIFY(!document->editField("a", Field::MachineDevices, before));
    QCOMPARE(document->undoStack()->count(), 0);
}

void TestStudyDocument::aRefusedEditChangesNothing()
{
    const auto document = openDocument();
    const auto error = document->editField("a", Field::MechanizationPue, number(0.9));
    QVERIFY(error.has_value());
    QVERIFY(error->code == ErrorCode::OutOfBounds);
    QCOMPARE(QString::fromStdString(error->where), QStringLiteral("mechanization.pue"));
    QVERIFY(document->editField("nobody", Field::MechanizationPue, number(1.2)).has_value());
    QVERIFY(document->study() == sampleStudy());
    QCOMPARE(document->undoStack()->count(), 0);
}

void TestStudyDocument::stepsSayWhatTheyDo()
{
    const auto document = openDocument();
    QVERIFY(!document->editField("a", Field::MechanizationPue, number(1.25)));
    QCOMPARE(document->undoStack()->undoText(), QStringLiteral("Change PUE of First"));
    QVERIFY(!document->duplicateScenario("a"));
    QCOMPARE(document->undoStack()->undoText(), QStringLiteral("Duplicate First"));
    QVERIFY(!document->renameScenario("b", QStringLiteral("Zwei")));
    QCOMPARE(document->undoStack()->undoText(), QStringLiteral("Rename Second"));
}

void TestStudyDocument::resultsFollowAnEditOnceATurn()
{
    const auto document = openDocument();
    QSignalSpy computed(document.get(), &StudyDocument::resultsChanged);
    QVERIFY(!document->editField("a", Field::MechanizationPue, number(1.2)));
    QVERIFY(!document->editField("a", Field::MachineDevices, number(9)));
    QCOMPARE(computed.count(), 0);
    QTRY_COMPARE(computed.count(), 1);
    QCOMPARE(computed.front().front().toULongLong(), document->results().revision);
}

void TestStudyDocument::anEditRecomputesOnlyWhatFollows()
{
    const auto document = openDocument();
    const auto before = document->results();
    // b follows a, c stands alone.
    QVERIFY(!document->editField("a", Field::MechanizationPue, number(1.2)));
    document->recomputeNow();
    QVERIFY(document->outcome("a")->estimation != before.outcomes[0].estimation);
    QVERIFY(document->outcome("b")->estimation != before.outcomes[1].estimation);
    QVERIFY(document->outcome("c")->estimation == before.outcomes[2].estimation);
}

void TestStudyDocument::aWrongScenarioDoesNotHideTheOthers()
{
    const auto document = openDocument();
    QVERIFY(!document->editField("c", Field::MapIntensity, std::nullopt));
    document->recomputeNow();
    QVERIFY(document->outcome("a")->estimation != nullptr);
    QVERIFY(!document->outcome("a")->error.has_value());
    QVERIFY(document->outcome("c")->estimation == nullptr);
    QVERIFY(document->outcome("c")->error.has_value());
}

void TestStudyDocument::removingAParentKeepsTheValuesOfItsChildren()
{
    const auto document = openDocument();
    const double before = document->outcome("b")->estimation->estimate.total[Figure::Co2e];
    QVERIFY(!document->removeScenario("a"));
    document->recomputeNow();
    QVERIFY(findScenario(document->study(), "b")->basedOn.empty());
    const double after = document->outcome("b")->estimation->estimate.total[Figure::Co2e];
    QCOMPARE(after, before);
}

void TestStudyDocument::removingAParentKeepsItsFactors()
{
    const auto document = openDocument();
    QVERIFY(!document->editField("b", Field::FactorsMachine, number(2)));
    QVERIFY(!document->basedOnScenario("b"));
    const std::string child = document->study().scenarios[2].id;
    QVERIFY(!document->editField(child, Field::FactorsMachine, number(3)));
    document->recomputeNow();
    const double before = document->outcome(child)->estimation->estimate.total[Figure::Co2e];
    QVERIFY(!document->removeScenario("b"));
    document->recomputeNow();
    // 2 · 3
    const Scenario *left = findScenario(document->study(), child);
    QVERIFY(*left->values.find(Field::FactorsMachine) == number(6));
    QVERIFY(left->basedOn == "a");
    const double after = document->outcome(child)->estimation->estimate.total[Figure::Co2e];
    QVERIFY(std::abs(after / before - 1) < 1e-12);
}

void TestStudyDocument::removingTheGroundOfFactorsIsRefused()
{
    const auto document = openDocument();
    QVERIFY(!document->editField("b", Field::FactorsMachine, number(2)));
    const Study before = document->study();
    QVERIFY(document->removeScenario("a").has_value());
    QVERIFY(document->study() == before);
}

void TestStudyDocument::aValueTakesThePlaceOfItsAlternative()
{
    const auto document = openDocument();
    QVERIFY(!document->editField("a", Field::MachineEfficiency, number(0.5)));
    QVERIFY(!document->editField("a", Field::MachineAchieved, number(50)));
    const FieldValues &values = document->study().scenarios[0].values;
    QVERIFY(values.has(Field::MachineAchieved));
    QVERIFY(!values.has(Field::MachineEfficiency));
}

void TestStudyDocument::anEntryThatIsNotInTheCatalogueIsRefused()
{
    const auto document = openDocument();
    const auto error =
        document->editField("a", Field::MachineAccelerator, std::string("no-such-device"));
    QVERIFY(error.has_value());
    QVERIFY(error->code == ErrorCode::UnknownEntry);
    QVERIFY(document->study() == sampleStudy());
}

void TestStudyDocument::scenariosOfAnotherStudyGetIdsOfTheirOwn()
{
    const auto document = openDocument();
    QVERIFY(!document->addScenarios(sampleStudy()));
    const auto &scenarios = document->study().scenarios;
    QCOMPARE(scenarios.size(), std::size_t{6});
    QVERIFY(scenarios[3].id == "d" && scenarios[4].id == "e" && scenarios[5].id == "f");
    QVERIFY(scenarios[4].basedOn == "d");
    document->undoStack()->undo();
    QVERIFY(document->study() == sampleStudy());
}

void TestStudyDocument::savingAndLoadingIsIdentity()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("study.fourfold"));
    const auto document = openDocument();
    std::mt19937 random(3);
    for (int i = 0; i < 50; ++i)
        editAtRandom(*document, random);
    QVERIFY(!document->saveAs(path));
    QVERIFY(!document->isModified());
    const Result<StudyFile> read = parseStudy(contentOf(path).toStdString());
    QVERIFY(read.hasValue());
    QVERIFY(read->study == document->study());
}

void TestStudyDocument::savingKeepsALink()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target.fourfold"));
    const QString link = folder.filePath(QStringLiteral("link.fourfold"));
    QVERIFY(!openDocument()->saveAs(target));
    QVERIFY(QFile::link(target, link));
    const auto document = openDocument();
    QVERIFY(!document->setTitle(QStringLiteral("Through the link")));
    QVERIFY(!document->saveAs(link));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(contentOf(target).contains(QStringLiteral("Through the link")));
}

void TestStudyDocument::aFailedSaveLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("absent/study.fourfold"));
    const auto document = openDocument();
    QVERIFY(!document->setTitle(QStringLiteral("Changed")));
    const auto error = document->saveAs(path);
    QVERIFY(error.has_value());
    QVERIFY(error->code == ErrorCode::CannotWrite);
    QVERIFY(QString::fromStdString(error->where).contains(QStringLiteral("study.fourfold")));
    QVERIFY(document->isModified());
    QVERIFY(document->filePath().isEmpty());
}

void TestStudyDocument::aFullDiskLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("study.fourfold"));
    const auto document = openDocument();
    QVERIFY(!document->saveAs(path));
    const QString before = contentOf(path);
    QVERIFY(!document->setTitle(QString(100000, u'x')));

    // A limit on the size of files fails a write half way, as a full disk does.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit small{.rlim_cur = 20000, .rlim_max = old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto error = document->saveAs(path);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);

    QVERIFY(error.has_value());
    QVERIFY(error->code == ErrorCode::CannotWrite);
    QCOMPARE(contentOf(path), before);
    QVERIFY(document->isModified());
}

void TestStudyDocument::theNameIsThatOfTheFile()
{
    const QTemporaryDir folder;
    const auto document = openDocument();
    QCOMPARE(document->displayName(), QStringLiteral("Three runs"));
    QSignalSpy renamed(document.get(), &StudyDocument::nameChanged);
    QVERIFY(!document->saveAs(folder.filePath(QStringLiteral("runs.fourfold"))));
    QCOMPARE(renamed.count(), 1);
    QCOMPARE(document->displayName(), QStringLiteral("Three runs (runs.fourfold)"));
}

QTEST_GUILESS_MAIN(TestStudyDocument)
#include "tst_study_document.moc"
