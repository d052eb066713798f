// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();)
        files += QDir(folder).relativeFilePath(it.next());
    return files;
}

QProcessEnvironment environmentWithHome(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.remove(QLatin1StringView(name));
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home + u"/run"_s);
    environment.insert(u"FOURFOLD_DATA"_s, QStringLiteral(FOURFOLD_SOURCE_RESOURCES));
    return environment;
}

} // namespace

/// A program that is carried about leaves nothing behind in the home of its user.
class TestPortable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingIsKeptBesideTheProgram_data();
    void everythingIsKeptBesideTheProgram();
    void withoutTheFlagTheHomeIsUsed();
    void theCommandLineReadsTheCatalogueBesideIt();
    void aFolderThatCannotBeWrittenIsTold();

private:
    /// A copy of the program in a folder of its own.
    QString copyOf(const char *program) const
    {
        const QString copy =
            m_folder->filePath(u"bin/"_s + QFileInfo(QLatin1StringView(program)).fileName());
        return QFile::copy(QLatin1StringView(program), copy) ? copy : QString();
    }
    /// Opens a study until a file appears, then asks the program to end.
    void openUntil(const QString &file, const QStringList &options);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_home;
    QString m_kept;
};

void TestPortable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_home = m_folder->filePath(u"home"_s);
    m_kept = m_folder->filePath(u"bin/fourfold-data"_s);
    QVERIFY(QDir().mkpath(m_home + u"/run"_s));
    QVERIFY(QFile::setPermissions(m_home + u"/run"_s,
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(QDir().mkpath(m_folder->filePath(u"bin"_s)));
    QVERIFY(QFile::copy(
        QStringLiteral(FOURFOLD_SOURCE_RESOURCES "/examples/lora-beside-gpt-3.fourfold"),
        m_folder->filePath(u"study.fourfold"_s)));
}

void TestPortable::openUntil(const QString &file, const QStringList &options)
{
    QProcess program;
    program.setProcessEnvironment(environmentWithHome(m_home));
    program.start(copyOf(FOURFOLD_PROGRAM),
                  options + QStringList{m_folder->filePath(u"study.fourfold"_s)});
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20000);
    program.terminate();
    QVERIFY(program.waitForFinished());
}

void TestPortable::everythingIsKeptBesideTheProgram_data()
{
    QTest::addColumn<bool>("isByFile");
    QTest::newRow("--portable") << false;
    QTest::newRow("a file portable") << true;
}

void TestPortable::everythingIsKeptBesideTheProgram()
{
    QFETCH(const bool, isByFile);
    QFile mark(m_folder->filePath(u"bin/portable"_s));
    QVERIFY(!isByFile || mark.open(QIODevice::WriteOnly));
    openUntil(m_kept + u"/state/window.ini"_s,
              isByFile ? QStringList() : QStringList{u"--portable"_s});
    QCOMPARE(filesIn(m_home), QStringList());
    for (const char *part : {"config", "state", "data", "cache"})
        QVERIFY2(QFileInfo(m_kept + u'/' + QLatin1StringView(part)).isDir(), part);
}

void TestPortable::withoutTheFlagTheHomeIsUsed()
{
    openUntil(m_home + u"/.local/state/fourfold/window.ini"_s, {});
    QVERIFY(!QFile::exists(m_kept));
}

void TestPortable::theCommandLineReadsTheCatalogueBesideIt()
{
    QVERIFY(QDir().mkpath(m_kept + u"/data/catalog"_s));
    QFile own(m_kept + u"/data/catalog/own.json"_s);
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write("{ oops");
    own.close();
    const auto list = [this] {
        QProcess program;
        program.setProcessEnvironment(environmentWithHome(m_home));
        program.start(copyOf(FOURFOLD_CLI), {u"catalog"_s, u"list"_s, u"accelerators"_s});
        program.waitForFinished();
        const QByteArray said = program.readAllStandardError();
        QFile::remove(program.program());
        return said;
    };
    QVERIFY(!list().contains("own.json"));
    QFile mark(m_folder->filePath(u"bin/portable"_s));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    QVERIFY(list().contains("own.json"));
}

void TestPortable::aFolderThatCannotBeWrittenIsTold()
{
    QFile inTheWay(m_kept);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QProcess program;
    program.setProcessEnvironment(environmentWithHome(m_home));
    program.start(copyOf(FOURFOLD_PROGRAM), {u"--portable"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 3);
    QVERIFY(program.readAllStandardError().contains("fourfold-data"));
}

QTEST_GUILESS_MAIN(TestPortable)
#include "tst_portable.moc"
