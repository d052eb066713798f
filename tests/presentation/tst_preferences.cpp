// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/preferences.h"
#include "ui/presentation/recent_files.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fourfold;

namespace {

Folders foldersIn(const QTemporaryDir &folder)
{
    return {.config = folder.filePath("config"),
            .state = folder.filePath("state"),
            .catalog = folder.filePath("catalog")};
}

/// A value of the kind that each row holds, other than its fallback.
QVariant otherThan(const QVariant &fallback)
{
    if (fallback.metaType() == QMetaType::fromType<bool>())
        return !fallback.toBool();
    if (fallback.metaType() == QMetaType::fromType<QStringList>())
        return QStringList{QStringLiteral("/one"), QStringLiteral("/two, three")};
    if (fallback.metaType() == QMetaType::fromType<QString>())
        return QStringLiteral("something, else");
    return QByteArray::fromHex("00ff40");
}

QString touched(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
}

QStringList pathsOf(const std::vector<RecentFile> &files)
{
    QStringList paths;
    for (const RecentFile &file : files)
        paths.append(file.path);
    return paths;
}

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private slots:
    void everyPreferenceOutlivesTheProgram();
    void resetBringsTheFallbackBack();
    void choicesAndStateLieInDifferentFiles();
    void anUnchangedValueIsNotAnnounced();
    void theLatestFileComesFirstAndOnlyOnce();
    void pinnedFilesComeFirstAndOutliveClearing();
    void missingFilesAreKnownToBeMissing();
    void onlyTenUnpinnedFilesAreKept();
};

void TestPreferences::everyPreferenceOutlivesTheProgram()
{
    const QTemporaryDir folder;
    for (const PreferenceRow &row : preferenceTable()) {
        const QVariant value = otherThan(row.fallback());
        {
            Preferences before(foldersIn(folder));
            before.setValue(row.preference, value);
        }
        const Preferences after(foldersIn(folder));
        QVERIFY2(after.value(row.preference) == value, row.key);
    }
}

void TestPreferences::resetBringsTheFallbackBack()
{
    const QTemporaryDir folder;
    Preferences preferences(foldersIn(folder));
    for (const PreferenceRow &row : preferenceTable()) {
        preferences.setValue(row.preference, otherThan(row.fallback()));
        preferences.reset(row.preference);
        QVERIFY2(preferences.value(row.preference) == row.fallback(), row.key);
    }
}

void TestPreferences::choicesAndStateLieInDifferentFiles()
{
    const QTemporaryDir folder;
    {
        Preferences preferences(foldersIn(folder));
        preferences.setValue(Preference::Theme, QStringLiteral("dark"));
        preferences.setValue(Preference::OpenFile, QStringLiteral("/study"));
    }
    QFile config(folder.filePath("config/fourfold.ini"));
    QFile state(folder.filePath("state/window.ini"));
    QVERIFY(config.open(QIODevice::ReadOnly) && state.open(QIODevice::ReadOnly));
    const QByteArray configText = config.readAll();
    const QByteArray stateText = state.readAll();
    QVERIFY(configText.contains("theme=dark") && !configText.contains("/study"));
    QVERIFY(stateText.contains("/study") && !stateText.contains("dark"));
}

void TestPreferences::anUnchangedValueIsNotAnnounced()
{
    const QTemporaryDir folder;
    Preferences preferences(foldersIn(folder));
    QSignalSpy changed(&preferences, &Preferences::changed);
    preferences.setValue(Preference::ShowAllRows, true);
    preferences.setValue(Preference::ShowAllRows, true);
    QCOMPARE(changed.count(), 1);
}

void TestPreferences::theLatestFileComesFirstAndOnlyOnce()
{
    const QTemporaryDir folder;
    Preferences preferences(foldersIn(folder));
    RecentFiles recent(preferences);
    recent.add(QStringLiteral("/a"));
    recent.add(QStringLiteral("/b"));
    recent.add(QStringLiteral("/a"));
    QCOMPARE(pathsOf(recent.list()), QStringList({QStringLiteral("/a"), QStringLiteral("/b")}));
}

void TestPreferences::pinnedFilesComeFirstAndOutliveClearing()
{
    const QTemporaryDir folder;
    Preferences preferences(foldersIn(folder));
    RecentFiles recent(preferences);
    recent.add(QStringLiteral("/a"));
    recent.add(QStringLiteral("/b"));
    recent.setPinned(QStringLiteral("/a"), true);
    QCOMPARE(pathsOf(recent.list()), QStringList({QStringLiteral("/a"), QStringLiteral("/b")}));
    recent.clear();
    QCOMPARE(pathsOf(recent.list()), QStringList({QStringLiteral("/a")}));
}

void TestPreferences::missingFilesAreKnownToBeMissing()
{
    const QTemporaryDir folder;
    Preferences preferences(foldersIn(folder));
    RecentFiles recent(preferences);
    recent.add(folder.filePath("gone"));
    recent.add(touched(folder, QStringLiteral("there")));
    const std::vector<RecentFile> files = recent.list();
    QVERIFY(files[0].isThere);
    QVERIFY(!files[1].isThere);
}

void TestPreferences::onlyTenUnpinnedFilesAreKept()
{
    const QTemporaryDir folder;
    Preferences preferences(foldersIn(folder));
    RecentFiles recent(preferences);
    for (int i = 0; i < 12; ++i)
        recent.add(QStringLiteral("/%1").arg(i));
    QCOMPARE(recent.list().size(), std::size_t{10});
    QCOMPARE(recent.list().front().path, QStringLiteral("/11"));
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
