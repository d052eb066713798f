// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/study_json.h"

#include <QTest>

using namespace fourfold;

namespace {

std::string withSettings(const std::string &settings)
{
    return R"({"format":"fourfold-study","version":1,"settings":{)" + settings
           + R"(},"scenarios":[]})";
}

std::string problemOf(const std::string &settings)
{
    const auto read = parseStudy(withSettings(settings));
    return read ? std::string() : english(read.error());
}

} // namespace

class TestTimeChoices : public QObject
{
    Q_OBJECT

private slots:
    void aJobIsWrittenAndReadBack();
    void servedRequestsAreWrittenAndReadBack();
    void whatIsUsualIsNotWritten();
    void unknownKeysAreKept();
    void wrongNumbersAreRefused_data();
    void wrongNumbersAreRefused();
};

void TestTimeChoices::aJobIsWrittenAndReadBack()
{
    Study study;
    study.settings.when = {.scenario = "b",
                           .trace = "DK-DK1_2024",
                           .view = "zones",
                           .release = "2024-03-14T09:00:00Z",
                           .deadline = "2024-03-17T09:00:00Z",
                           .start = "2024-03-15T02:30:00Z",
                           .hours = 10.5,
                           .powerKw = 6.5,
                           .restartKwh = 0.0,
                           .moveKwh = 3,
                           .mayPause = true,
                           .extras = {}};
    const auto read = parseStudy(studyText(study));
    QVERIFY(read.hasValue());
    QVERIFY(read->study.settings.when == study.settings.when);
}

void TestTimeChoices::servedRequestsAreWrittenAndReadBack()
{
    Study study;
    study.settings.directives = {
        .trace = "US-TEX-ERCO_2021",
        .view = "loss",
        .start = "2021-02-03T08:00:00Z",
        .days = 7,
        .loss = 0.05,
        .pue = 1.2,
        .samples = 500,
        .file = "requests.csv",
        .levels = {{"plain", 0.25e-3, 5, 0.5}, {"brief", 0.125e-3, 2, 0.5}},
        .smaller = {.energyWh = 0.2, .timeSeconds = {}, .preference = 0.45},
        .extras = {}};
    const auto read = parseStudy(studyText(study));
    QVERIFY(read.hasValue());
    QVERIFY(read->study.settings.directives == study.settings.directives);
}

void TestTimeChoices::whatIsUsualIsNotWritten()
{
    const std::string text = studyText(Study());
    QVERIFY(text.find("when") == std::string::npos);
    QVERIFY(text.find("directives") == std::string::npos);
}

void TestTimeChoices::unknownKeysAreKept()
{
    const auto read =
        parseStudy(withSettings(R"("when":{"trace":"x","mood":[1,2]},"directives":{"hue":"red"})"));
    QVERIFY(read.hasValue());
    QCOMPARE(read->warnings.size(), std::size_t{2});
    const std::string text = studyText(read->study);
    QVERIFY(text.find(R"("mood")") != std::string::npos);
    QVERIFY(text.find(R"("hue")") != std::string::npos);
}

void TestTimeChoices::wrongNumbersAreRefused_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("no length") << QByteArray(R"("when":{"hours":0})")
                               << QByteArray("/settings/when/hours");
    QTest::newRow("a restart that gives energy")
        << QByteArray(R"("when":{"restart_kwh":-1})") << QByteArray("/settings/when/restart_kwh");
    QTest::newRow("a text for power")
        << QByteArray(R"("when":{"power_kw":"much"})") << QByteArray("/settings/when/power_kw");
    QTest::newRow("all may be lost twice")
        << QByteArray(R"("directives":{"loss":2})") << QByteArray("/settings/directives/loss");
    QTest::newRow("a level without time")
        << QByteArray(R"("directives":{"levels":[{"energy_wh":1,"preference":1}]})")
        << QByteArray("/settings/directives/levels/0/time_s");
    QTest::newRow("a smaller model preferred to nothing twice")
        << QByteArray(R"("directives":{"smaller":{"preference":1.5}})")
        << QByteArray("/settings/directives/smaller/preference");
    QTest::newRow("no object") << QByteArray(R"("when":[])") << QByteArray("/settings/when");
}

void TestTimeChoices::wrongNumbersAreRefused()
{
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, place);
    const std::string problem = problemOf(settings.toStdString());
    QVERIFY2(problem.find(place.toStdString()) != std::string::npos, problem.c_str());
}

QTEST_MAIN(TestTimeChoices)
#include "tst_time_choices.moc"
