// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// The folder that a program at the path finds, with FOURFOLD_DATA set to `chosen` where given.
QString folderOf(const QString &program, const QString &chosen = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("FOURFOLD_DATA", chosen);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, {});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                     : process.errorString();
}

/// A copy of the program in bin/ of the folder, as an installation has it.
QString installIn(const QDir &folder)
{
    QDir(folder).mkpath("bin");
    QFile::copy(PRINTER, folder.filePath("bin/printer"));
    return folder.filePath("bin/printer");
}

} // namespace

class TestResourceFolder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void theSourceTreeServesAProgramThatIsNotInstalled();
    void anInstalledProgramLooksBesideItself();
    void theEnvironmentWins();
    void aWrongEnvironmentIsNotForgiven();

private:
    QTemporaryDir m_folder;
};

void TestResourceFolder::theSourceTreeServesAProgramThatIsNotInstalled()
{
    QCOMPARE(folderOf(PRINTER), QString(FOURFOLD_SOURCE_RESOURCES));
}

void TestResourceFolder::anInstalledProgramLooksBesideItself()
{
    const QDir prefix(m_folder.filePath("usr"));
    const QString program = installIn(prefix);
    prefix.mkpath("share/fourfold");
    QCOMPARE(folderOf(program), prefix.filePath("share/fourfold"));
}

void TestResourceFolder::theEnvironmentWins()
{
    QCOMPARE(folderOf(PRINTER, m_folder.path()), m_folder.path());
}

void TestResourceFolder::aWrongEnvironmentIsNotForgiven()
{
    QCOMPARE(folderOf(PRINTER, m_folder.filePath("absent")), QString("none"));
}

QTEST_GUILESS_MAIN(TestResourceFolder)
#include "tst_resource_folder.moc"
