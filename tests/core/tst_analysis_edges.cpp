// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/budget_use.h"
#include "core/analysis/compare.h"
#include "core/analysis/information_value.h"
#include "core/analysis/optimise.h"
#include "core/analysis/pareto.h"
#include "core/analysis/seek.h"
#include "core/analysis/sensitivity.h"
#include "core/analysis/sobol.h"
#include "core/analysis/sweep.h"
#include "core/analysis/uncertainty.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace fourfold;

namespace {

constexpr double kSame = 1e-12;
constexpr double kInfinite = std::numeric_limits<double>::infinity();

/// A run, "a", and one of no carbon at all, "z"; then these lines, "a.key = value".
Study studyWith(const QStringList &lines = {})
{
    const std::vector<std::string> run = {
        "model.params_b = 7",      "model.tokens_b = 100",   "machine.peak_tflops = 312",
        "machine.tdp_w = 400",     "machine.devices = 64",   "machine.efficiency = 0.4",
        "mechanization.pue = 1.6", "embodied.device_kg = 0", "embodied.server_kg = 0"};
    Study study;
    for (const char *id : {"a", "z"}) {
        Scenario scenario = fixture::scenario(id, {});
        for (const std::string &line : run)
            fixture::set(scenario, line);
        fixture::set(scenario,
                     std::string("map.carbon_intensity_g_per_kwh = ") + (*id == 'a' ? "900" : "0"));
        study.scenarios.push_back(std::move(scenario));
    }
    for (const QString &line : lines) {
        Scenario &own = study.scenarios[line.startsWith(u'a') ? 0 : 1];
        fixture::set(own, line.mid(2).toStdString());
    }
    return study;
}

const EstimatorRow &general()
{
    return fixture::method("fourfold");
}

template <class T>
QString toldBy(const Result<T> &answer)
{
    return answer ? QString() : QString::fromStdString(english(answer.error()));
}

QStringList lines(const QString &text)
{
    return text.split(u';', Qt::SkipEmptyParts);
}

} // namespace

/// The ends of what can be asked: one point, nothing uncertain, nothing to choose, a result of 0.
/// Each has a right number or says what is wrong and what to do.
class TestAnalysisEdges : public QObject
{
    Q_OBJECT

private slots:
    void sweeps_data();
    void sweeps();
    void seeks_data();
    void seeks();
    void moves_data();
    void moves();
    void shares_data();
    void shares();
    void decisions_data();
    void decisions();
    void draws_data();
    void draws();
    void aHundredMillionDrawsCanBeEnded();
    void choices_data();
    void choices();
    void frontsOfLittle();
    void aResultOfZeroIsCompared();
    void aBudgetOfZeroIsRefused();

private:
    Catalog m_none;
};

void TestAnalysisEdges::sweeps_data()
{
    QTest::addColumn<QString>("axes");
    QTest::addColumn<int>("rows"); ///< 0: an error
    QTest::addColumn<QString>("told");
    const auto right = [](const char *axes, int rows) {
        QTest::newRow(axes) << QString::fromLatin1(axes) << rows << QString();
    };
    const auto wrong = [](const char *axes, const char *told) {
        QTest::newRow(axes) << QString::fromLatin1(axes) << 0 << QString::fromLatin1(told);
    };
    right("mechanization.pue=1.1:1.5:1", 1);
    right("mechanization.pue=1.2:1.2:3", 3);
    right("mechanization.pue=1.2:1.2:3:log", 3);
    right("mechanization.pue=1.5:1.1:3", 3);
    right("mechanization.pue=1.4", 1);
    right("mechanization.pue=1.4,1.4", 2);
    right("model.tokens_b=0:2:3", 3);
    right("model.tokens_b=0;mechanization.pue=1.2", 1);
    wrong("map.carbon_intensity_g_per_kwh=0:900:3:log", "both ends above 0: 0 and 900");
    wrong("map.carbon_intensity_g_per_kwh=-5:900:3:log", "must be between 0 and 1e+06");
    wrong("machine.efficiency=0:1:3", "machine.efficiency: Efficiency must be above 0");
    wrong("mechanization.pue=1.1:1.5:0", "mechanization.pue: a sweep has 1 to 1e+06 points");
    wrong("mechanization.pue=1.1:1.5:-3", "these are -3");
    wrong("mechanization.pue=1.1:1.5:2000000", "these are 2e+06");
    wrong("mechanization.pue=1.1:1.5:2.5", "KEY=START:STOP:N");
    wrong("mechanization.pue=nan:2:2", "nan is not a number");
    wrong("mechanization.pue=1:1e400:2", "mechanization.pue");
    wrong("mechanization.pue=1:2:2;mechanization.pue=1:2:2",
          "mechanization.pue: the two fields of a sweep must not say the same");
    wrong("mechanization.pue=1:2:2000;model.params_b=1:2:2000", "these are 4e+06");
    wrong("factors.model=1:2:2", "factors.model divides what is inherited");
    wrong("machine.accelerator=nothing-like-it", "the catalogue has no entry");
}

void TestAnalysisEdges::sweeps()
{
    QFETCH(QString, axes);
    QFETCH(int, rows);
    QFETCH(QString, told);
    const Study study = studyWith();
    std::vector<SweepAxis> parsed;
    for (const QString &one : lines(axes)) {
        auto axis = parseSweepAxis(one.toStdString());
        if (!axis) {
            QVERIFY2(rows == 0 && toldBy(axis).contains(told), qPrintable(toldBy(axis)));
            return;
        }
        parsed.push_back(std::move(*axis));
    }
    const auto made = sweep(general(), study, study.scenarios[0], m_none, parsed);
    QCOMPARE(made.hasValue(), rows > 0);
    QVERIFY2(toldBy(made).contains(told), qPrintable(toldBy(made)));
    if (!made)
        return;
    QCOMPARE(made->rows(), std::size_t(rows));
    for (std::size_t row = 0; row < made->rows(); ++row) {
        const Scenario own = scenarioAt(*made, study.scenarios[0], row);
        const auto expected = estimate(general(), study, own, m_none);
        QVERIFY(expected);
        FF_CLOSE(made->totalsOf(Figure::Co2e)[row], expected->estimate.total[Figure::Co2e], kSame);
    }
}

void TestAnalysisEdges::seeks_data()
{
    QTest::addColumn<QString>("asked"); ///< scenario and field
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("at"); ///< below 0: an error
    QTest::addColumn<bool>("isRoot");
    QTest::addColumn<bool>("isLevel");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *asked, double target, double at, bool isRoot,
                        bool isLevel) {
        QTest::newRow(name) << QString::fromLatin1(asked) << target << at << isRoot << isLevel
                            << QString();
    };
    // 3,739.3 kWh at a PUE of 1 and 900 g: 3,365.4 kg, and 16,826.9 kg at a PUE of 5.
    row("below what can be", "a mechanization.pue", 1000, 1, false, false);
    row("nothing", "a mechanization.pue", 0, 1, false, false);
    row("less than nothing", "a mechanization.pue", -5, 1, false, false);
    row("above what can be", "a mechanization.pue", 20'000, 5, false, false);
    row("far above what can be", "a mechanization.pue", 1e300, 5, false, false);
    row("of no influence", "a mechanization.wue_l_per_kwh", 1000, 0, false, true);
    row("all of it reaches", "z mechanization.pue", 0, 1, true, true);
    row("none of it reaches", "z mechanization.pue", 5, 1, false, true);
    row("no work at all", "a model.tokens_b", 0, 0, true, false);
    const auto wrong = [](const char *name, const char *asked, double target, const char *told) {
        QTest::newRow(name) << QString::fromLatin1(asked) << target << -1.0 << false << false
                            << QString::fromLatin1(told);
    };
    wrong("no number", "a mechanization.pue", std::numeric_limits<double>::quiet_NaN(),
          "mechanization.pue: the target must be a finite number");
    wrong("an infinite one", "a mechanization.pue", kInfinite, "must be a finite number");
    wrong("by an entry", "a machine.accelerator", 1000, "machine.accelerator is no number");
    wrong("by a factor of nothing", "a factors.model", 1000, "divides what is inherited");
    wrong("around nothing", "a model.layers", 1000, "say between which two it is sought");
}

void TestAnalysisEdges::seeks()
{
    QFETCH(QString, asked);
    QFETCH(double, target);
    QFETCH(double, at);
    QFETCH(bool, isRoot);
    QFETCH(bool, isLevel);
    QFETCH(QString, told);
    const Study study = studyWith();
    const Scenario &scenario = study.scenarios[asked.startsWith(u'a') ? 0 : 1];
    SeekQuestion question;
    question.field = findField(asked.mid(2).toStdString())->field;
    question.target = target;
    question.samples = 5;
    const auto made = seek(general(), study, scenario, m_none, question);
    QCOMPARE(made.hasValue(), at >= 0);
    QVERIFY2(toldBy(made).contains(told), qPrintable(toldBy(made)));
    if (!made)
        return;
    QCOMPARE(made->found.roots.size(), std::size_t(isRoot ? 1 : 0));
    QCOMPARE(made->found.isLevel, isLevel);
    FF_CLOSE(made->found.best.x, at, kSame);
    for (const CurvePoint &point : made->curve)
        QVERIFY(std::isfinite(point.x) && std::isfinite(point.y));
}

void TestAnalysisEdges::moves_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<int>("scenario");
    QTest::addColumn<double>("share"); ///< 0: over ranges
    QTest::addColumn<int>("rows");     ///< below 0: an error
    QTest::newRow("a result of 0") << QString() << 1 << 0.1 << 0;
    QTest::newRow("no ranges") << QString() << 0 << 0.0 << 0;
    QTest::newRow("one range") << "a.mechanization.pue = 1.1 to 1.4" << 0 << 0.0 << 1;
    QTest::newRow("a range of no width") << "a.mechanization.pue = 1.2 to 1.2" << 0 << 0.0 << 1;
    QTest::newRow("by much") << QString() << 0 << 1e300 << 8;
    QTest::newRow("by nothing") << QString() << 0 << -1.0 << -1;
    QTest::newRow("by no end") << QString() << 0 << kInfinite << -1;
}

void TestAnalysisEdges::moves()
{
    QFETCH(QString, given);
    QFETCH(int, scenario);
    QFETCH(double, share);
    QFETCH(int, rows);
    const Study study = studyWith(lines(given));
    SensitivityQuestion question;
    question.share = share == 0 ? std::nullopt : std::optional(share);
    const auto made =
        sensitivity(general(), study, study.scenarios[std::size_t(scenario)], m_none, question);
    QCOMPARE(made.hasValue(), rows >= 0);
    if (!made) {
        QVERIFY2(toldBy(made).contains(u"more than 0 %"), qPrintable(toldBy(made)));
        return;
    }
    if (rows == 8)
        QVERIFY(!made->rows.empty());
    else
        QCOMPARE(made->rows.size(), std::size_t(rows));
    for (const SensitivityRow &row : made->rows) {
        for (const double number : {row.low, row.high, row.totalLow, row.totalHigh, row.swing,
                                    row.elasticity.value_or(0)})
            QVERIFY2(std::isfinite(number), fieldRow(row.field).key.data());
    }
}

void TestAnalysisEdges::shares_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<int>("scenario");
    QTest::addColumn<QList<double>>("totals"); ///< in order, within 0.05
    QTest::newRow("nothing uncertain") << QString() << 0 << QList<double>();
    QTest::newRow("one") << "a.mechanization.pue = 1.1 to 1.4" << 0 << QList<double>{1};
    QTest::newRow("one of no width") << "a.mechanization.pue = 1.2 to 1.2" << 0 << QList<double>{0};
    QTest::newRow("one of no influence")
        << "a.mechanization.wue_l_per_kwh = 1 to 2" << 0 << QList<double>{0};
    QTest::newRow("one of two without influence")
        << "a.mechanization.pue = 1.1 to 1.4;a.mechanization.wue_l_per_kwh = 1 to 2" << 0
        << QList<double>{1, 0};
    QTest::newRow("a result of 0") << "z.mechanization.pue = 1.1 to 1.4" << 1 << QList<double>{0};
}

void TestAnalysisEdges::shares()
{
    QFETCH(QString, given);
    QFETCH(int, scenario);
    QFETCH(QList<double>, totals);
    const Study study = studyWith(lines(given));
    const Scenario &own = study.scenarios[std::size_t(scenario)];
    SobolOptions options;
    const auto made = globalSensitivity(general(), study, own, m_none, options);
    QVERIFY2(made, qPrintable(toldBy(made)));
    QCOMPARE(made->size(), std::size_t(totals.size()));
    for (std::size_t i = 0; i < made->size(); ++i) {
        const SobolShare &share = (*made)[i].share;
        QVERIFY(std::isfinite(share.first) && std::isfinite(share.firstError));
        QVERIFY(std::abs(share.total - totals[qsizetype(i)]) <= 0.05);
        QVERIFY(totals[qsizetype(i)] != 0 || (share.total == 0 && share.totalError == 0));
    }
    for (const std::uint64_t draws : {0U, 1U}) {
        options.draws = draws;
        const auto few = globalSensitivity(general(), study, own, m_none, options);
        QVERIFY2(toldBy(few).contains(u"draws must be between 2 and 1e+08"),
                 qPrintable(toldBy(few)));
    }
}

void TestAnalysisEdges::decisions_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<std::size_t>("b");
    QTest::addColumn<std::size_t>("measurements");
    QTest::newRow("nothing uncertain") << QString() << std::size_t(1) << std::size_t(0);
    QTest::newRow("with itself") << "a.mechanization.pue = 1.1 to 1.4" << std::size_t(0)
                                 << std::size_t(1);
    QTest::newRow("of no width") << "a.mechanization.pue = 1.2 to 1.2" << std::size_t(1)
                                 << std::size_t(1);
    QTest::newRow("never in doubt")
        << "a.mechanization.pue = 1.1 to 1.4" << std::size_t(1) << std::size_t(1);
}

/// Where nothing is in doubt no measurement would decide anything.
void TestAnalysisEdges::decisions()
{
    QFETCH(QString, given);
    QFETCH(std::size_t, b);
    QFETCH(std::size_t, measurements);
    const Study study = studyWith(lines(given));
    UncertaintyOptions options;
    const auto ask = [&] {
        return informationValue(general(), study, study.scenarios[0], study.scenarios[b], m_none,
                                options);
    };
    const auto made = ask();
    QVERIFY2(made, qPrintable(toldBy(made)));
    QCOMPARE(made->measurements.size(), measurements);
    QCOMPARE(made->wrong, 0.0);
    QVERIFY(made->best() == nullptr);
    for (const Measurement &one : made->measurements)
        QVERIFY(one.reduction == 0 && one.error == 0);
    options.draws = 0;
    QVERIFY2(toldBy(ask()).contains(u"draws must be between"), qPrintable(toldBy(ask())));
}

void TestAnalysisEdges::draws_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<qulonglong>("count");
    QTest::addColumn<bool>("isConstant");
    const QString pue = QStringLiteral("a.mechanization.pue = 1.1 to 1.4");
    QTest::newRow("none") << pue << 0ULL << false;
    QTest::newRow("one") << pue << 1ULL << false;
    QTest::newRow("too many") << pue << 100'000'001ULL << false;
    QTest::newRow("two") << pue << 2ULL << false;
    QTest::newRow("two of nothing") << QString() << 2ULL << true;
    QTest::newRow("of no width") << "a.mechanization.pue = 1.6 to 1.6" << 1000ULL << true;
}

void TestAnalysisEdges::draws()
{
    QFETCH(QString, given);
    QFETCH(qulonglong, count);
    QFETCH(bool, isConstant);
    const Study study = studyWith(lines(given));
    const auto made = uncertainty(general(), study, m_none, {.draws = count, .bins = 10});
    QCOMPARE(made.hasValue(), count >= 2 && count <= kMostDraws);
    if (!made) {
        QVERIFY2(toldBy(made).contains(u"draws must be between 2 and 1e+08"),
                 qPrintable(toldBy(made)));
        return;
    }
    const ScenarioSpread &spread = made->scenarios[0];
    QCOMPARE(made->draws, count);
    QCOMPARE(spread.deviation == 0, isConstant);
    for (const double number : {spread.mean, spread.meanError, spread.deviation,
                                spread.quantiles.front().value, spread.quantiles.back().value})
        QVERIFY(std::isfinite(number));
    // Nothing is a multiple of a result of 0.
    const PairSpread &pair = made->pairs.front();
    QVERIFY(!pair.ratio && pair.ratios.counts.empty());
    QCOMPARE(pair.verdict(), Verdict::Greater);
}

void TestAnalysisEdges::aHundredMillionDrawsCanBeEnded()
{
    const Study study = studyWith({QStringLiteral("a.mechanization.pue = 1.1 to 1.4")});
    const auto made = uncertainty(
        general(), study, m_none,
        {.draws = kMostDraws, .progress = [](std::uint64_t done) { return done < 20'000; }});
    QVERIFY(made);
    QVERIFY(made->draws >= 20'000 && made->draws < 1'000'000);
    // Of a PUE between 1.1 and 1.4 in nine of ten draws.
    const ScenarioSpread &spread = made->scenarios[0];
    const double atOne = 5982.905982905983 / 1.6 * 0.9;
    QVERIFY(std::abs(spread.quantiles.front().value / atOne - 1.1) < 0.01);
    QVERIFY(std::abs(spread.quantiles.back().value / atOne - 1.4) < 0.01);
}

void TestAnalysisEdges::choices_data()
{
    QTest::addColumn<bool>("isMachine"); ///< else over places of one operator
    QTest::addColumn<double>("most");    ///< kg; below 0: no limit
    QTest::addColumn<int>("top");
    QTest::addColumn<bool>("isAny");
    QTest::newRow("no limit") << true << -1.0 << 10 << true;
    QTest::newRow("all beyond a limit") << true << 0.0 << 10 << false;
    QTest::newRow("none ranked") << true << -1.0 << 0 << true;
    QTest::newRow("the best alone") << true << -1.0 << 1 << true;
    QTest::newRow("of one operator") << false << -1.0 << 10 << true;
}

void TestAnalysisEdges::choices()
{
    QFETCH(bool, isMachine);
    QFETCH(double, most);
    QFETCH(int, top);
    QFETCH(bool, isAny);
    const Catalog catalog = fixture::shippedCatalog();
    const Study study = studyWith();
    OptimiseQuestion question{{isMachine ? Choosable::Machine : Choosable::Datacenter}};
    question.filter.owner = isMachine ? "" : "Meta";
    question.top = std::size_t(top);
    if (most >= 0)
        question.limits[Limit::Carbon] = most;
    const auto made = optimise(general(), study, study.scenarios[0], catalog, question);
    QVERIFY2(made, qPrintable(toldBy(made)));
    QVERIFY(made->choices > 0);
    QCOMPARE(made->within > 0, isAny);
    QCOMPARE(made->front.empty(), !isAny);
    QCOMPARE(made->ranked.size(), std::min(std::size_t(top), made->within));
    const std::size_t beyond = made->beyond[std::size_t(Limit::Carbon)];
    QCOMPARE(beyond, isAny ? 0 : made->choices);
    // A limit that keeps out everything names the best that it keeps out.
    QCOMPARE(made->without[std::size_t(Limit::Carbon)].has_value(), !isAny);
    for (const RankedChoice &one : made->ranked) {
        for (const double amount : one.choice.amounts.amounts)
            QVERIFY(std::isfinite(amount));
    }
    question.filter.vendor = "Nobody";
    question.filter.owner = "Nobody";
    const auto none = optimise(general(), study, study.scenarios[0], catalog, question);
    QVERIFY2(toldBy(none).contains(u"nothing to choose from"), qPrintable(toldBy(none)));
}

void TestAnalysisEdges::frontsOfLittle()
{
    ParetoFront front;
    QVERIFY(front.points().empty());
    front.add({1, 2, 3}, 7);
    QCOMPARE(front.points().size(), std::size_t(1));
    front.add({1, 2, 3}, 5, 2);
    front.add({1, 2, 3}, 9);
    QCOMPARE(front.points().size(), std::size_t(1));
    QCOMPARE(front.points()[0].id, std::size_t(5));
    QCOMPARE(front.points()[0].count, std::size_t(4));
    front.add({0, 0, 0}, 11);
    QCOMPARE(front.points()[0].id, std::size_t(11));
}

void TestAnalysisEdges::aResultOfZeroIsCompared()
{
    const Study study = studyWith();
    const auto a = estimate(general(), study, study.scenarios[0], m_none);
    const auto z = estimate(general(), study, study.scenarios[1], m_none);
    QVERIFY(a && z);
    for (const auto &[from, to] : {std::pair(&*a, &*z), std::pair(&*z, &*a), std::pair(&*z, &*z)}) {
        const Comparison made = compare(*from, *to, Basis::Gross);
        QVERIFY(!made.ratio);
        double saved = 0;
        for (const Factor &factor : made.factors) {
            QVERIFY(std::isfinite(factor.savingKg));
            saved += factor.savingKg;
        }
        FF_CLOSE(saved, made.fromKg - made.toKg, kSame);
    }
}

/// The share of a budget of 0 would be no number.
void TestAnalysisEdges::aBudgetOfZeroIsRefused()
{
    for (const double most : {0.0, -1.0, kInfinite}) {
        const auto error = checkBudgets({{Budget::Carbon, most}});
        QVERIFY(error && error->where == "settings/budgets/co2e_kg");
    }
    Study study = studyWith();
    study.settings.budgets = {{Budget::Carbon, 5.0}};
    study.settings.phases = {Phase::Training};
    const auto z = estimate(general(), study, study.scenarios[1], m_none);
    QVERIFY(z);
    const auto uses = budgetUses(z->estimate, study.settings);
    QCOMPARE(uses.size(), std::size_t(1));
    QCOMPARE(uses[0].share(), 0.0);
    QVERIFY(!uses[0].isCrossed());
}

QTEST_APPLESS_MAIN(TestAnalysisEdges)
#include "tst_analysis_edges.moc"
