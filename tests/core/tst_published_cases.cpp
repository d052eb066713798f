// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare.h"
#include "core/analysis/parallel_plan.h"
#include "core/estimation/explanation.h"
#include "core/io/study_json.h"
#include "tests/support/core_fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

using namespace fourfold;

namespace {

QString groupKey(std::size_t group)
{
    return QString::fromUtf8(groupTable()[group].key.data());
}

/// One term of a decomposition from its five factors.
Term termOf(const QString &name, const QJsonObject &factors)
{
    Term term;
    term.phase = name.startsWith(QStringLiteral("inference")) ? Phase::Inference : Phase::Training;
    term.part = name.endsWith(QStringLiteral("embodied")) ? Part::Embodied : Part::Operational;
    term.isComputeKnown = true;
    term.kg = 1;
    for (std::size_t x = 0; x < kGroupCount; ++x) {
        term.factors[x] = factors[groupKey(x)].toDouble();
        term.kg *= term.factors[x];
    }
    return term;
}

std::vector<Term> termsFrom(const QJsonObject &terms)
{
    std::vector<Term> all;
    for (auto it = terms.begin(); it != terms.end(); ++it)
        all.push_back(termOf(it.key(), it->toObject()));
    return all;
}

} // namespace

/// The published cases, each through the estimators; one row a case.
class TestPublishedCases : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void figuresAreAsPublished_data();
    void figuresAreAsPublished();
    void countsOfParametersAreExact();
    void factorsAreAsPublished_data();
    void factorsAreAsPublished();
    void decompositionsAreAsWorkedOut_data();
    void decompositionsAreAsWorkedOut();

private:
    void addCases(const char *member);
    [[nodiscard]] QJsonObject fetchCase() const;
    [[nodiscard]] static Study studyOf(const QJsonObject &one);
    [[nodiscard]] Estimation planned(const Study &study, const std::string &scenario,
                                     const QJsonValue &value) const;
    [[nodiscard]] double valueOf(const Estimation &estimation, const QString &name) const;
    void checkFactors(const Comparison &made, const QJsonObject &expected, double tolerance);

    Catalog m_catalog;
    std::map<std::string, QJsonObject> m_cases;
};

void TestPublishedCases::initTestCase()
{
    m_catalog = fixture::shippedCatalog();
    QFile file(QStringLiteral(FOURFOLD_TEST_DATA "/../data/published_cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    for (const QJsonValue &value : document[QStringLiteral("cases")].toArray()) {
        const QJsonObject one = value.toObject();
        QVERIFY(one.contains(QStringLiteral("source")));
        QVERIFY(one.contains(QStringLiteral("provenance")));
        m_cases[one[QStringLiteral("id")].toString().toStdString()] = one;
    }
    QCOMPARE(m_cases.size(), std::size_t{131});
}

void TestPublishedCases::addCases(const char *member)
{
    QTest::addColumn<std::string>("id");
    for (const auto &[id, one] : m_cases) {
        if (one.contains(QString::fromLatin1(member)))
            QTest::newRow(id.c_str()) << id;
    }
}

QJsonObject TestPublishedCases::fetchCase() const
{
    QFETCH(const std::string, id);
    return m_cases.at(id);
}

Study TestPublishedCases::studyOf(const QJsonObject &one)
{
    const QJsonObject study = {
        {QStringLiteral("format"), QStringLiteral("fourfold-study")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("scenarios"), one[QStringLiteral("scenarios")]},
    };
    const auto file = parseStudy(QJsonDocument(study).toJson().toStdString());
    if (!file || !file->warnings.empty())
        fixture::giveUp(file ? english(file->warnings.front()) : english(file.error()));
    return file->study;
}

/// How the published fits lay a scenario over devices, by the method that "plan" names.
Estimation TestPublishedCases::planned(const Study &study, const std::string &scenario,
                                       const QJsonValue &value) const
{
    const std::string method = value[QStringLiteral("plan")].toString().toStdString();
    const auto answer =
        planParallel(fixture::method(method), study, *findScenario(study, scenario), m_catalog);
    if (!answer)
        fixture::giveUp(english(answer.error()));
    return answer->estimation;
}

/// A figure ("training.hours"), what an estimate says of a field ("model.params_b"), or a step.
double TestPublishedCases::valueOf(const Estimation &estimation, const QString &name) const
{
    const std::string key = name.toStdString();
    if (const FieldRow *row = findField(key); row != nullptr && !key.starts_with("training"))
        return fixture::stateOf(estimation, row->field).value;
    for (const char *quantity : {"total.co2e_kg", key.c_str()}) {
        const auto steps = explain(estimation, quantity, m_catalog);
        if (!steps)
            continue;
        for (const Step &step : *steps) {
            if (step.id == key)
                return step.value;
        }
    }
    fixture::giveUp("no quantity " + key);
}

void TestPublishedCases::figuresAreAsPublished_data()
{
    addCases("results");
}

void TestPublishedCases::figuresAreAsPublished()
{
    const QJsonObject one = fetchCase();
    const double tolerance = one[QStringLiteral("tolerance")].toDouble();
    const Study study = studyOf(one);
    for (const QJsonValue &value : one[QStringLiteral("results")].toArray()) {
        const std::string scenario = value[QStringLiteral("scenario")].toString().toStdString();
        const std::string method = value[QStringLiteral("method")].toString().toStdString();
        const Estimation made = value.toObject().contains(QStringLiteral("plan"))
                                    ? planned(study, scenario, value)
                                    : fixture::estimated(study, scenario, m_catalog, method);
        const QJsonObject figures = value[QStringLiteral("figures")].toObject();
        QVERIFY(!figures.isEmpty());
        for (auto it = figures.begin(); it != figures.end(); ++it) {
            const double actual = valueOf(made, it.key());
            const double expected = it->toDouble();
            QVERIFY2(fixture::relativeDifference(actual, expected) <= tolerance,
                     qPrintable(QStringLiteral("%1 %2: %3, published %4")
                                    .arg(QString::fromStdString(method), it.key())
                                    .arg(actual, 0, 'g', 17)
                                    .arg(expected, 0, 'g', 17)));
        }
    }
}

void TestPublishedCases::countsOfParametersAreExact()
{
    constexpr double kBillion = 1e9;
    int count = 0;
    for (const auto &[id, one] : m_cases) {
        if (!id.starts_with("params-"))
            continue;
        const QJsonValue result = one[QStringLiteral("results")].toArray().first();
        const Estimation made = fixture::estimated(studyOf(one), "a", m_catalog);
        const double published =
            result[QStringLiteral("figures")][QStringLiteral("model.params_b")].toDouble();
        const double counted = fixture::stateOf(made, Field::ModelParams).value;
        QCOMPARE(std::llround(counted * kBillion), std::llround(published * kBillion));
        ++count;
    }
    QCOMPARE(count, 22);
}

void TestPublishedCases::factorsAreAsPublished_data()
{
    addCases("ratios");
}

void TestPublishedCases::factorsAreAsPublished()
{
    const QJsonObject one = fetchCase();
    const double tolerance = one[QStringLiteral("tolerance")].toDouble();
    const Study study = studyOf(one);
    for (const QJsonValue &value : one[QStringLiteral("ratios")].toArray()) {
        const auto text = [&](const char *key) {
            return value[QString::fromLatin1(key)].toString().toStdString();
        };
        const Estimation from = fixture::estimated(study, text("from"), m_catalog, text("method"));
        const Estimation to = fixture::estimated(study, text("to"), m_catalog, text("method"));
        const Comparison made =
            compare(from, to, text("basis") == "net" ? Basis::Net : Basis::Gross);
        FF_CLOSE(*made.ratio, value[QStringLiteral("co2e")].toDouble(), tolerance);
        if (const QJsonValue energy = value[QStringLiteral("energy")]; energy.isDouble())
            FF_CLOSE(from.estimate.total[Figure::FacilityEnergy]
                         / to.estimate.total[Figure::FacilityEnergy],
                     energy.toDouble(), tolerance);
        checkFactors(made, value.toObject(), tolerance);
    }
}

/// Factors, shares of the logarithm and kilograms, where the case has them.
void TestPublishedCases::checkFactors(const Comparison &made, const QJsonObject &expected,
                                      double tolerance)
{
    for (std::size_t x = 0; x < kGroupCount; ++x) {
        const auto number = [&](const char *list) -> QJsonValue {
            return expected[QString::fromLatin1(list)].toObject()[groupKey(x)];
        };
        const Factor &factor = made.factors[x];
        if (number("factors").isDouble())
            FF_CLOSE(*factor.factor, number("factors").toDouble(), tolerance);
        if (number("log_shares").isDouble())
            FF_CLOSE(*factor.logShare, number("log_shares").toDouble(), tolerance);
        if (number("savings_kg").isDouble())
            FF_CLOSE(factor.savingKg, number("savings_kg").toDouble(), tolerance);
    }
}

void TestPublishedCases::decompositionsAreAsWorkedOut_data()
{
    addCases("terms");
}

void TestPublishedCases::decompositionsAreAsWorkedOut()
{
    const QJsonObject one = fetchCase();
    const double tolerance = one[QStringLiteral("tolerance")].toDouble();
    const QJsonValue terms = one[QStringLiteral("terms")];
    const auto from = termsFrom(terms[QStringLiteral("from")].toObject());
    const auto to = termsFrom(terms[QStringLiteral("to")].toObject());
    const Comparison made = decompose(from, to, Basis::Gross);
    const QJsonObject expected = one[QStringLiteral("decomposition")].toObject();
    FF_CLOSE(made.fromKg, expected[QStringLiteral("co2e_from_kg")].toDouble(), tolerance);
    FF_CLOSE(made.toKg, expected[QStringLiteral("co2e_to_kg")].toDouble(), tolerance);
    FF_CLOSE(*made.ratio, expected[QStringLiteral("ratio_from_over_to")].toDouble(), tolerance);
    checkFactors(made,
                 {
                     {QStringLiteral("factors"), expected[QStringLiteral("factor_from_over_to")]},
                     {QStringLiteral("log_shares"), expected[QStringLiteral("log_share")]},
                     {QStringLiteral("savings_kg"), expected[QStringLiteral("co2e_kg_saved")]},
                 },
                 tolerance);
}

QTEST_APPLESS_MAIN(TestPublishedCases)
#include "tst_published_cases.moc"
