// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reported_runs.h"
#include "core/analysis/uncertainty.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fourfold;

namespace {

/// Figures are kept to seven digits.
constexpr double kKept = 1e-6;

QString nameOf(const MethodErrorRow &row)
{
    return QStringLiteral("known %1 device %2 by size %3")
        .arg(static_cast<int>(row.known))
        .arg(static_cast<int>(row.device))
        .arg(row.isBySize);
}

} // namespace

/// Shows that the bands of estimates are true: fitted on one half of the measured runs, they hold
/// on the other.
class TestBandTruth : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void halvesAlternateInOrderOfIds();
    void noRunKnowsItsAnswer();
    void theFitIsThatOfTheFittingHalf();
    void tiersAreFittedOnServedModels();
    void bandsHoldOnTheOtherHalf();
    void withThePowerThereIsLittleLeft();
    void bandsOfTokensAreTrueButWide();
    void withoutTheirOwnPublicationRunsAreInBandAsWell();
    void theEngineDrawsTheSameBand();

private:
    Catalog m_catalog;
    std::vector<ReportedRun> m_runs;
};

void TestBandTruth::initTestCase()
{
    m_catalog = fixture::shippedCatalog();
    m_runs = reportedRuns(m_catalog);
}

void TestBandTruth::halvesAlternateInOrderOfIds()
{
    for (const KnownBefore known :
         {KnownBefore::Power, KnownBefore::DeviceHours, KnownBefore::Tokens}) {
        const ReportedRun *before = nullptr;
        for (const ReportedRun &run : m_runs) {
            if (run.known != known)
                continue;
            QVERIFY(before == nullptr || before->entry->id < run.entry->id);
            QCOMPARE(run.half, before == nullptr || before->half == RunHalf::HeldOut
                                   ? RunHalf::Fit
                                   : RunHalf::HeldOut);
            before = &run;
        }
    }
}

void TestBandTruth::noRunKnowsItsAnswer()
{
    for (const ReportedRun &run : m_runs) {
        const Scenario scenario = scenarioOf(*run.entry, run.known, m_catalog);
        QCOMPARE(scenario.values.has(Field::MachineAveragePower), run.known == KnownBefore::Power);
        for (const Field answer :
             {Field::TrainingItEnergy, Field::MachinePowerFraction, Field::MachineHostPower,
              Field::MachineAchieved, Field::MachineEfficiency, Field::ModelTrainingFlop,
              Field::TrainingMethodError})
            QVERIFY2(!scenario.values.has(answer), run.entry->id.c_str());
        const bool knowsHours = scenario.values.has(Field::TrainingHours);
        QCOMPARE(knowsHours, run.known != KnownBefore::Tokens);
        QVERIFY2(run.entry->text(TextProperty::EnergyBasis) != "tdp", run.entry->id.c_str());
    }
}

void TestBandTruth::theFitIsThatOfTheFittingHalf()
{
    const auto fitted = fitMethodErrors(m_runs);
    QCOMPARE(fitted.size(), methodErrorTable().size());
    QString all;
    bool isSame = true;
    for (std::size_t i = 0; i < fitted.size(); ++i) {
        const MethodErrorRow &is = methodErrorTable()[i];
        const MethodErrorRow &should = fitted[i];
        all += QStringLiteral("\n%1: middle %2 perDecade %3 reach %4 runs %5")
                   .arg(nameOf(is))
                   .arg(should.middle, 0, 'f', 7)
                   .arg(should.perDecade, 0, 'f', 7)
                   .arg(should.reach, 0, 'f', 7)
                   .arg(should.runs);
        isSame = isSame && std::abs(is.middle - should.middle) < kKept
                 && std::abs(is.perDecade - should.perDecade) < kKept
                 && std::abs(is.reach - should.reach) < kKept && is.runs == should.runs;
    }
    QVERIFY2(isSame, qPrintable(all));
}

void TestBandTruth::tiersAreFittedOnServedModels()
{
    const auto fitted = fitTierErrors(m_catalog);
    QString all;
    bool isSame = fitted.size() == tierErrorTable().size();
    for (std::size_t i = 0; i < fitted.size(); ++i) {
        const TierErrorRow &is = tierErrorTable()[i];
        all += QStringLiteral("\ntier %1: middle %2 reach %3 models %4")
                   .arg(static_cast<int>(is.tier))
                   .arg(fitted[i].middle, 0, 'f', 7)
                   .arg(fitted[i].reach, 0, 'f', 7)
                   .arg(fitted[i].models);
        isSame = isSame && std::abs(is.middle - fitted[i].middle) < kKept
                 && std::abs(is.reach - fitted[i].reach) < kKept && is.models == fitted[i].models;
    }
    QVERIFY2(isSame, qPrintable(all));
}

void TestBandTruth::bandsHoldOnTheOtherHalf()
{
    const RunScore score = scoreOf(m_runs, KnownBefore::DeviceHours, RunHalf::HeldOut);
    const QString text = QStringLiteral("%1 of %2 in band, error %3, by the mean %4")
                             .arg(score.inBand)
                             .arg(score.runs)
                             .arg(score.rms)
                             .arg(score.mean);
    QVERIFY2(score.runs >= 20, qPrintable(text));
    QVERIFY2(score.coverage() >= 0.80 && score.coverage() <= 0.97, qPrintable(text));
    QVERIFY2(score.rms <= 1.35, qPrintable(text));
    QVERIFY2(score.mean <= score.rms, qPrintable(text));
    // The figures of the documentation.
    QCOMPARE(score.inBand, 17U);
    QVERIFY2(std::abs(score.rms - 1.215) < 0.001, qPrintable(text));
    QVERIFY2(std::abs(score.mean - 1.174) < 0.001, qPrintable(text));
}

/// Hours times power is the energy but for what was rounded or printed otherwise.
void TestBandTruth::withThePowerThereIsLittleLeft()
{
    const RunScore score = scoreOf(m_runs, KnownBefore::Power, RunHalf::HeldOut);
    QCOMPARE(score.runs, 7U);
    QVERIFY(score.inBand >= 6);
    QVERIFY(score.rms < 1.1);
}

/// Tokens alone do not tell the rate of a run: the band is true, but wide.
void TestBandTruth::bandsOfTokensAreTrueButWide()
{
    const RunScore score = scoreOf(m_runs, KnownBefore::Tokens, RunHalf::HeldOut);
    const QString text = QStringLiteral("%1 of %2 in band, error %3, by the mean %4")
                             .arg(score.inBand)
                             .arg(score.runs)
                             .arg(score.rms)
                             .arg(score.mean);
    QVERIFY2(score.runs >= 10, qPrintable(text));
    QVERIFY2(score.coverage() >= 0.80, qPrintable(text));
    QVERIFY2(score.rms > 1.35 && score.rms < 2.2, qPrintable(text));
}

/// Runs of one paper may share what is odd about it: each run is predicted from other papers.
void TestBandTruth::withoutTheirOwnPublicationRunsAreInBandAsWell()
{
    const auto isOfOtherPapers = [](const ReportedRun &a, const ReportedRun &b) {
        return std::ranges::none_of(
            a.entry->sourcesOf(Property::ReportedEnergyKwh), [&](const std::string &id) {
                const auto others = b.entry->sourcesOf(Property::ReportedEnergyKwh);
                return std::ranges::find(others, id) != others.end();
            });
    };
    std::vector<ReportedRun> predicted;
    for (const ReportedRun &run : m_runs) {
        if (run.known != KnownBefore::DeviceHours)
            continue;
        std::vector<ReportedRun> others;
        for (ReportedRun other : m_runs) {
            other.half = RunHalf::Fit;
            if (isOfOtherPapers(run, other))
                others.push_back(other);
        }
        const auto rows = fitMethodErrors(others);
        const auto at = run.row - methodErrorTable().data();
        ReportedRun again = run;
        again.half = RunHalf::HeldOut;
        again.factor = errorFactor(rows[static_cast<std::size_t>(at)], run.billions);
        predicted.push_back(again);
    }
    const RunScore score = scoreOf(predicted, KnownBefore::DeviceHours, RunHalf::HeldOut);
    const QString text = QStringLiteral("%1 of %2 in band, error %3, by the mean %4")
                             .arg(score.inBand)
                             .arg(score.runs)
                             .arg(score.rms)
                             .arg(score.mean);
    QVERIFY2(score.coverage() >= 0.80 && score.coverage() <= 0.97, qPrintable(text));
    QVERIFY2(score.rms <= 1.35, qPrintable(text));
}

/// What is drawn for a scenario is the band that was shown to hold.
void TestBandTruth::theEngineDrawsTheSameBand()
{
    UncertaintyOptions options;
    options.ranges = Ranges::WithDefaults;
    options.figures = {{.phase = Phase::Training, .figure = Figure::ItEnergy}};
    for (const ReportedRun &run : m_runs) {
        if (run.half != RunHalf::HeldOut)
            continue;
        Study study;
        study.scenarios = {scenarioOf(*run.entry, run.known, m_catalog)};
        const double plain = fixture::estimated(study.scenarios[0], m_catalog)
                                 .estimate[Phase::Training][Figure::ItEnergy];
        const auto answer =
            uncertainty(fixture::method("fourfold"), study, m_catalog, options).value();
        const auto &quantiles = answer.scenarios[0].quantiles;
        // Three standard errors of a quantile of 10,000 draws with the widest of the bands.
        constexpr double kNear = 0.06;
        FF_CLOSE(quantiles.front().value, plain * run.factor.low, kNear);
        FF_CLOSE(quantiles.back().value, plain * run.factor.high, kNear);
    }
}

QTEST_APPLESS_MAIN(TestBandTruth)
#include "tst_band_truth.moc"
