// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/explanation.h"
#include "tests/support/core_fixtures.h"
#include "tests/support/random_study.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/tiles.h"

#include <QLocale>
#include <QTest>

using namespace fourfold;

namespace {

constexpr double kSum = 1e-12; ///< the same terms in another order
constexpr int kStudies = 60;

} // namespace

/// What a tile or a bar shows, and what opens when it is clicked.
class TestMetrics : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }
    void everyMetricIsExplainedOverItsPhases();
    void aTileIsExplainedAsItSays();

private:
    static std::vector<Phase> chosenPhases(RandomStudies &random);
    static double explained(const Estimation &made, const std::string &quantity, Unit unit);

    Catalog m_catalog;
};

std::vector<Phase> TestMetrics::chosenPhases(RandomStudies &random)
{
    std::vector<Phase> phases;
    for (const PhaseRow &row : phaseTable()) {
        if (random.chance(0.6))
            phases.push_back(row.phase);
    }
    return phases;
}

double TestMetrics::explained(const Estimation &made, const std::string &quantity, Unit unit)
{
    const auto steps = explain(made, quantity, made.catalog);
    if (!steps)
        fixture::giveUp("nothing explains " + quantity);
    return convert(steps->back().value, steps->back().unit, unit);
}

void TestMetrics::everyMetricIsExplainedOverItsPhases()
{
    RandomStudies random(m_catalog, 23);
    int compared = 0;
    for (int i = 0; i < kStudies; ++i) {
        const Study study = random.next();
        const auto made =
            estimate(fixture::method("fourfold"), study, study.scenarios.front(), m_catalog);
        const std::vector<Phase> phases = chosenPhases(random);
        for (const MetricRow &metric : metricTable()) {
            if (!made || !made->estimate.shows(metric.presence))
                continue;
            for (const Basis basis : {Basis::Gross, Basis::Net}) {
                FF_CLOSE(explained(*made, quantityOf(metric, basis, phases), metric.unit),
                         metricOf(made->estimate, metric, basis, phases), kSum);
                for (const FootprintPartRow &part : footprintPartTable()) {
                    if (!metric.hasParts)
                        continue;
                    double sum = 0;
                    for (const Phase phase : phases)
                        sum += metricOf(made->estimate, metric, basis, phase, part.part);
                    FF_CLOSE(
                        explained(*made, quantityOf(metric, basis, phases, part.part), metric.unit),
                        sum, kSum);
                }
            }
            ++compared;
        }
    }
    QVERIFY(compared > kStudies);
}

void TestMetrics::aTileIsExplainedAsItSays()
{
    RandomStudies random(m_catalog, 29);
    StudyDocument document(m_catalog);
    int compared = 0;
    for (int i = 0; i < kStudies; ++i) {
        Study study = random.next();
        study.settings.phases = chosenPhases(random);
        study.settings.basis = random.chance(0.5) ? Basis::Net : Basis::Gross;
        QVERIFY(!document.replaceStudy(study));
        document.recomputeNow();
        for (const Tile &tile : makeTiles(document, QLocale::c())) {
            if (tile.error)
                continue;
            const Estimation &made = *document.outcome(tile.id)->estimation;
            FF_CLOSE(explained(made, tile.quantity, Unit::Kilogram), tile.kg, kSum);
            ++compared;
        }
    }
    QVERIFY(compared > kStudies);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
