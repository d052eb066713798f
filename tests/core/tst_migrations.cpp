// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/migrations.h"
#include "core/io/study_json.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <array>

using namespace fourfold;

namespace {

/// An invented past: version -1 called the scenarios "choices", version 0 gave the title as "name".
const std::array kSteps = {
    MigrationRow{
        -1,
        [](nlohmann::ordered_json &study) {
            study["scenarios"] = study["choices"];
            study.erase("choices");
        },
    },
    MigrationRow{
        0,
        [](nlohmann::ordered_json &study) {
            study["title"] = study["name"];
            study.erase("name");
        },
    },
};

const std::string kOldest =
    R"({"format":"fourfold-study","version":-1,"name":"T","choices":[{"id":"a","name":"é"}]})";

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void everyStepIsTakenInTurn();
    void aMissingStepIsAnError();
    void theStepsOfStudyFilesLeadToThePresentVersion();
};

void TestMigrations::everyStepIsTakenInTurn()
{
    JsonDocument document;
    QVERIFY(document.read(kOldest).hasValue());
    const auto text = migrated(document.root(), -1, kStudyVersion, kSteps);
    QVERIFY(text.hasValue());
    const auto file = parseStudy(*text);
    QVERIFY2(file.hasValue(), file ? "" : english(file.error()).c_str());
    QVERIFY(file->warnings.empty());
    QCOMPARE(file->study.title, std::string("T"));
    QCOMPARE(file->study.scenarios.front().name, std::string("é"));
}

void TestMigrations::aMissingStepIsAnError()
{
    JsonDocument document;
    QVERIFY(document.read(kOldest).hasValue());
    const auto text = migrated(document.root(), -2, kStudyVersion, kSteps);
    QVERIFY(!text.hasValue());
    QVERIFY(text.error().code == ErrorCode::NotSupported);
    QCOMPARE(text.error().where, std::string("/version"));
}

void TestMigrations::theStepsOfStudyFilesLeadToThePresentVersion()
{
    int version = kStudyVersion - static_cast<int>(migrationTable().size());
    for (const MigrationRow &step : migrationTable()) {
        QCOMPARE(step.from, version++);
        QVERIFY(step.apply != nullptr);
    }
    QCOMPARE(version, kStudyVersion);
}

QTEST_APPLESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
