// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/catalog_files.h"
#include "ui/presentation/first_study.h"
#include "ui/presentation/study_document.h"

#include <QLocale>
#include <QTest>

using namespace fourfold;

Q_DECLARE_METATYPE(QString FirstAnswers::*)

class TestFirstStudy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void amountsAreReadAsPeopleWriteThem_data();
    void amountsAreReadAsPeopleWriteThem();
    void whatIsNoAmountIsNotRead();
    void knowingNothingStillGivesTwoOptions();
    void everythingAssumedSaysSo();
    void aCatalogueModelBringsItsOwnFigures();
    void pastedDeviceHoursAreSpreadOverTheDevices();
    void aDatacentreBringsItsRegion();
    void requestsBringTokens();
    void wrongAnswersNameTheirQuestion_data();
    void wrongAnswersNameTheirQuestion();

private:
    Study made(const FirstAnswers &answers);

    Catalog m_catalog;
};

void TestFirstStudy::initTestCase()
{
    Result<LoadedCatalog> loaded =
        loadCatalog(QStringLiteral(FOURFOLD_SOURCE_RESOURCES), QStringLiteral("/nowhere"));
    QVERIFY(loaded.hasValue());
    m_catalog = loaded->catalog;
}

Study TestFirstStudy::made(const FirstAnswers &answers)
{
    Result<Study> study = firstStudy(answers, m_catalog, QLocale::c());
    return study ? *study : Study();
}

void TestFirstStudy::amountsAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<bool>("inBillions");
    QTest::addColumn<double>("expected");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German);
    QTest::newRow("plain billions") << "7" << english << true << 7.0;
    QTest::newRow("letter") << "7B" << english << true << 7.0;
    QTest::newRow("trillions") << "1.8 T" << english << true << 1800.0;
    QTest::newRow("millions") << "110M" << english << true << 0.11;
    QTest::newRow("a unit is no letter") << "300 tokens" << english << true << 300.0;
    QTest::newRow("words") << "300 billion tokens" << english << true << 300.0;
    QTest::newRow("groups") << "1,720,320 GPU-hours" << english << false << 1720320.0;
    QTest::newRow("approximately") << "~ 1.7M GPU hours" << english << false << 1.7e6;
    QTest::newRow("german") << "1.720.320,5 h" << german << false << 1720320.5;
    QTest::newRow("exponent") << "3e4" << english << false << 30000.0;
}

void TestFirstStudy::amountsAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, text);
    QFETCH(const QLocale, locale);
    QFETCH(const bool, inBillions);
    QFETCH(const double, expected);
    const auto amount = readAmount(text, locale, inBillions);
    QVERIFY(amount.has_value());
    QCOMPARE(*amount, expected);
}

void TestFirstStudy::whatIsNoAmountIsNotRead()
{
    for (const char *text : {"", "many", "-5"})
        QVERIFY2(!readAmount(QString::fromLatin1(text), QLocale::c(), false).has_value(), text);
}

void TestFirstStudy::knowingNothingStillGivesTwoOptions()
{
    StudyDocument document(m_catalog);
    QVERIFY(!document.replaceStudy(made({})));
    QCOMPARE(document.results().outcomes.size(), std::size_t{2});
    for (const ScenarioOutcome &outcome : document.results().outcomes) {
        QVERIFY2(outcome.estimation != nullptr,
                 outcome.error ? english(*outcome.error).c_str() : "");
        QVERIFY(outcome.estimation->estimate.total[Figure::Co2e] > 0);
    }
    QVERIFY(document.study().scenarios[1].basedOn == "a");
}

void TestFirstStudy::everythingAssumedSaysSo()
{
    const Study study = made({});
    for (const auto &[field, value] : study.scenarios[0].values) {
        const auto source = study.scenarios[0].sources.find(field);
        QVERIFY(source != study.scenarios[0].sources.end());
        QVERIFY(source->second.starts_with("Assumed"));
    }
}

void TestFirstStudy::aCatalogueModelBringsItsOwnFigures()
{
    const Study study = made({.model = QStringLiteral("gpt-3-175b"),
                              .amount = TrainingAmount::Tokens,
                              .training = {},
                              .accelerator = QStringLiteral("nvidia-v100-sxm2-32"),
                              .devices = QStringLiteral("10,000"),
                              .place = QStringLiteral("DNK"),
                              .requestsPerDay = {}});
    QVERIFY(!study.scenarios.empty());
    const FieldValues &values = study.scenarios[0].values;
    QVERIFY(*values.find(Field::ModelPreset) == Value(std::string("gpt-3-175b")));
    QVERIFY(!values.has(Field::ModelParams));
    QVERIFY(!values.has(Field::ModelTokens));
    QVERIFY(study.scenarios[0].sources.empty());
}

void TestFirstStudy::pastedDeviceHoursAreSpreadOverTheDevices()
{
    const Study study = made({.model = QStringLiteral("7"),
                              .amount = TrainingAmount::DeviceHours,
                              .training = QStringLiteral("184,320 GPU-hours"),
                              .accelerator = {},
                              .devices = QStringLiteral("512"),
                              .place = {},
                              .requestsPerDay = {}});
    QVERIFY(!study.scenarios.empty());
    const FieldValues &values = study.scenarios[0].values;
    QVERIFY(*values.find(Field::TrainingBasis) == Value(std::string("device-hours")));
    // 184,320 / 512
    QVERIFY(*values.find(Field::TrainingHours)
            == Value(Number{.value = 360, .range = std::nullopt}));
}

void TestFirstStudy::aDatacentreBringsItsRegion()
{
    for (const Entry &datacenter : m_catalog.entries(EntryKind::Datacenter)) {
        FirstAnswers answers;
        answers.place = QString::fromStdString(datacenter.id);
        const Study study = made(answers);
        QVERIFY2(!study.scenarios.empty(), datacenter.id.c_str());
        QVERIFY(study.scenarios[0].values.has(Field::MechanizationDatacenter)
                || m_catalog.region(datacenter.id) != nullptr);
        QVERIFY(study.scenarios[0].values.has(Field::MapRegion));
    }
}

void TestFirstStudy::requestsBringTokens()
{
    FirstAnswers answers;
    answers.requestsPerDay = QStringLiteral("1000");
    StudyDocument document(m_catalog);
    QVERIFY(!document.replaceStudy(made(answers)));
    const auto &estimate = document.outcome("a")->estimation->estimate;
    QVERIFY(estimate[Phase::Inference][Figure::Operational] > 0);
}

void TestFirstStudy::wrongAnswersNameTheirQuestion_data()
{
    QTest::addColumn<QString FirstAnswers::*>("answer");
    QTest::addColumn<QString>("place");
    QTest::newRow("model") << &FirstAnswers::model << "model.params_b";
    QTest::newRow("machine") << &FirstAnswers::accelerator << "machine.accelerator";
    QTest::newRow("devices") << &FirstAnswers::devices << "machine.devices";
    QTest::newRow("where") << &FirstAnswers::place << "map.region";
    QTest::newRow("whom") << &FirstAnswers::requestsPerDay << "inference.requests_per_day";
    QTest::newRow("training") << &FirstAnswers::training << "model.tokens_b";
}

void TestFirstStudy::wrongAnswersNameTheirQuestion()
{
    QFETCH(QString FirstAnswers::*, answer);
    QFETCH(const QString, place);
    FirstAnswers answers;
    answers.*answer = QStringLiteral("nonsense");
    const Result<Study> study = firstStudy(answers, m_catalog, QLocale::c());
    QVERIFY(!study.hasValue());
    QCOMPARE(QString::fromStdString(study.error().where), place);
}

QTEST_GUILESS_MAIN(TestFirstStudy)
#include "tst_first_study.moc"
