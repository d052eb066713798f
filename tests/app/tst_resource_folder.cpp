// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resource_folder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fourfold;

class TestResourceFolder : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void theSourceTreeServesAProgramThatIsNotInstalled();
    void theEnvironmentWins();
    void aWrongEnvironmentIsNotForgiven();
};

void TestResourceFolder::cleanup()
{
    qunsetenv("FOURFOLD_DATA");
}

void TestResourceFolder::theSourceTreeServesAProgramThatIsNotInstalled()
{
    QVERIFY(resourceFolder() == std::filesystem::path(FOURFOLD_SOURCE_RESOURCES));
}

void TestResourceFolder::theEnvironmentWins()
{
    const QTemporaryDir folder;
    qputenv("FOURFOLD_DATA", folder.path().toUtf8());
    QVERIFY(resourceFolder() == std::filesystem::path(folder.path().toStdString()));
}

void TestResourceFolder::aWrongEnvironmentIsNotForgiven()
{
    const QTemporaryDir folder;
    qputenv("FOURFOLD_DATA", folder.filePath("absent").toUtf8());
    QVERIFY(!resourceFolder().has_value());
}

QTEST_APPLESS_MAIN(TestResourceFolder)
#include "tst_resource_folder.moc"
