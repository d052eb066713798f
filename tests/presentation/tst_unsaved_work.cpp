// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_study.h"
#include "ui/presentation/autosave.h"
#include "ui/presentation/file_watch.h"
#include "ui/presentation/study_differences.h"
#include "ui/presentation/study_document.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace fourfold;

namespace {

const auto kChildArgument = QStringLiteral("--edit-and-be-killed");

Value number(double value)
{
    return Number{.value = value, .range = std::nullopt};
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList copiesIn(const QTemporaryDir &folder)
{
    return QDir(folder.filePath(QStringLiteral("unsaved")))
        .entryList({QStringLiteral("*.fourfold")}, QDir::Files);
}

/// The program that is killed: edits the study 20 times and dies without a word.
int editAndBeKilled(const QString &stateFolder, const QString &file)
{
    StudyDocument document{Catalog()};
    if (document.replaceStudy(sampleStudy(), file))
        return 1;
    const Autosave autosave(document, stateFolder);
    for (int i = 0; i < 20; ++i) {
        if (document.renameScenario("a", QStringLiteral("Name %1").arg(i))
            || document.editField("b", Field::MechanizationPue, number(1.2 + 0.01 * i)))
            return 1;
    }
    return std::raise(SIGKILL);
}

} // namespace

class TestUnsavedWork : public QObject
{
    Q_OBJECT

private slots:
    void workOfAKilledProgramIsFound();
    void workOfARunningProgramIsNotOffered();
    void savingRemovesTheCopy();
    void nothingIsKeptOfASavedStudy();
    void twentyEditsWriteACopy();
    void differencesNameScenariosAndFields();
    void aChangeFromOutsideIsToldOnce();
    void ownSavesAreNotTold();
    void aFileThatGoesIsTold();
};

void TestUnsavedWork::workOfAKilledProgramIsFound()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("study.fourfold"));
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {kChildArgument, folder.path(), file});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);

    const std::vector<UnsavedWork> found = findUnsavedWork(folder.path());
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].filePath, file);
    QVERIFY(found[0].time.isValid());
    QCOMPARE(studyDifferences(sampleStudy(), found[0].study),
             QStringList({QStringLiteral("Name 19: changed name or notes."),
                          QStringLiteral("Second: changed PUE.")}));

    discardUnsavedWork(folder.path(), found[0].id);
    QVERIFY(findUnsavedWork(folder.path()).empty());
}

void TestUnsavedWork::workOfARunningProgramIsNotOffered()
{
    const QTemporaryDir folder;
    StudyDocument document{Catalog()};
    QVERIFY(!document.replaceStudy(sampleStudy()));
    Autosave autosave(document, folder.path());
    QVERIFY(!document.setTitle(QStringLiteral("Changed")));
    autosave.write();
    QCOMPARE(copiesIn(folder).size(), 1);
    QVERIFY(findUnsavedWork(folder.path()).empty());
}

void TestUnsavedWork::savingRemovesTheCopy()
{
    const QTemporaryDir folder;
    StudyDocument document{Catalog()};
    QVERIFY(!document.replaceStudy(sampleStudy()));
    Autosave autosave(document, folder.path());
    QVERIFY(!document.setTitle(QStringLiteral("Changed")));
    autosave.write();
    QVERIFY(!document.saveAs(folder.filePath(QStringLiteral("study.fourfold"))));
    QVERIFY(copiesIn(folder).isEmpty());
}

void TestUnsavedWork::nothingIsKeptOfASavedStudy()
{
    const QTemporaryDir folder;
    StudyDocument document{Catalog()};
    QVERIFY(!document.replaceStudy(sampleStudy()));
    Autosave autosave(document, folder.path());
    autosave.write();
    QVERIFY(copiesIn(folder).isEmpty());
}

void TestUnsavedWork::twentyEditsWriteACopy()
{
    const QTemporaryDir folder;
    StudyDocument document{Catalog()};
    QVERIFY(!document.replaceStudy(sampleStudy()));
    const Autosave autosave(document, folder.path());
    for (int i = 0; i < 19; ++i)
        QVERIFY(!document.addScenario(Scenario()));
    QVERIFY(copiesIn(folder).isEmpty());
    QVERIFY(!document.addScenario(Scenario()));
    QCOMPARE(copiesIn(folder).size(), 1);
}

void TestUnsavedWork::differencesNameScenariosAndFields()
{
    StudyDocument document{Catalog()};
    QVERIFY(!document.replaceStudy(sampleStudy()));
    QVERIFY(!document.removeScenario("c"));
    QVERIFY(!document.editField("a", Field::MachineDevices, number(16)));
    Scenario added;
    added.id = "x";
    added.name = "Fourth";
    QVERIFY(!document.addScenario(added));
    QCOMPARE(
        studyDifferences(sampleStudy(), document.study()),
        QStringList({QStringLiteral("First: changed Devices."), QStringLiteral("Fourth was added."),
                     QStringLiteral("Third was removed.")}));
}

void TestUnsavedWork::aChangeFromOutsideIsToldOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("study.fourfold"));
    StudyDocument document{Catalog()};
    QVERIFY(!document.replaceStudy(sampleStudy()));
    QVERIFY(!document.saveAs(path));
    const FileWatch watch(document);
    QSignalSpy changed(&watch, &FileWatch::changedOutside);
    write(path, "other content");
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.front().front().toString(), path);
}

void TestUnsavedWork::ownSavesAreNotTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("study.fourfold"));
    StudyDocument document{Catalog()};
    QVERIFY(!document.replaceStudy(sampleStudy()));
    QVERIFY(!document.saveAs(path));
    const FileWatch watch(document);
    QSignalSpy changed(&watch, &FileWatch::changedOutside);
    QVERIFY(!document.setTitle(QStringLiteral("Mine")));
    QVERIFY(!document.saveAs(path));
    // Something from outside afterwards shows that the watch was looking all the time.
    write(path, "other content");
    QTRY_COMPARE(changed.count(), 1);
}

void TestUnsavedWork::aFileThatGoesIsTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("study.fourfold"));
    StudyDocument document{Catalog()};
    QVERIFY(!document.replaceStudy(sampleStudy()));
    QVERIFY(!document.saveAs(path));
    const FileWatch watch(document);
    QSignalSpy removed(&watch, &FileWatch::removedOutside);
    QVERIFY(QFile::remove(path));
    QTRY_COMPARE(removed.count(), 1);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == kChildArgument)
        return editAndBeKilled(arguments[2], arguments[3]);
    TestUnsavedWork test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_unsaved_work.moc"
