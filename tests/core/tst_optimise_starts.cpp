// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/choice_filter.h"
#include "core/analysis/optimise.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace fourfold;

namespace {

constexpr double kSame = 1e-12;

/// The traces of 2021, by the code of the region that they are of.
const std::map<std::string, std::string, std::less<>> kTraceOf2021 = {
    {"GBR", "GB_2021"},
    {"SWE", "SE_2021"},
    {"US-CAL-CISO", "US-CAL-CISO_2021"},
    {"US-MIDA-PJM", "US-MIDA-PJM_2021"},
    {"US-NE-ISNE", "US-NE-ISNE_2021"},
    {"US-TEX-ERCO", "US-TEX-ERCO_2021"},
};

/// 6 · 7e9 · 2e9 FLOP at 64 · 312 TFLOP/s · 0.4: about three hours, on another machine longer.
Study shortRun(const std::string &start, const std::vector<std::string> &more = {})
{
    Study study;
    study.scenarios = {fixture::scenario(
        "a", {"model.params_b = 7", "model.tokens_b = 2", "machine.peak_tflops = 312",
              "machine.tdp_w = 400", "machine.memory_gb = 80", "machine.devices = 64",
              "machine.efficiency = 0.4", "mechanization.pue = 1.6",
              "map.carbon_intensity_g_per_kwh = 900"})};
    if (!start.empty())
        fixture::set(study.scenarios[0], "map.start_utc = " + start);
    for (const std::string &line : more)
        fixture::set(study.scenarios[0], line);
    return study;
}

/// One choice as the estimate has it; no start: one figure for the year.
struct Reference
{
    double carbon = 0;
    std::string machine;
    std::string region;
    std::string start;

    auto operator<=>(const Reference &) const = default;
};

} // namespace

class TestOptimiseStarts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }

    void everyStartIsBruteForce();
    void ownTraceIsEnough();
    void startsThatAreNotOnATraceAreLeftOut();
    void aRunOnATraceMayMoveToOtherRegions();
    void whatCountsByTheYearIsNamed();
    void limitsHoldForStartsToo();
    void questionsWithoutHoursAreRefused_data();
    void questionsWithoutHoursAreRefused();

private:
    [[nodiscard]] Optimisation found(const Study &study, const OptimiseQuestion &question) const;
    void addReference(const Study &study, std::vector<Reference> &all, const Entry *machine,
                      const Entry *region, const std::string &trace,
                      const std::string &start) const;
    [[nodiscard]] std::vector<const Entry *> offered(const OptimiseQuestion &question,
                                                     Choosable what) const;
    void compareWith(std::vector<Reference> all, const Optimisation &made) const;

    Catalog m_catalog;
};

Optimisation TestOptimiseStarts::found(const Study &study, const OptimiseQuestion &question) const
{
    auto made =
        optimise(fixture::method("fourfold"), study, study.scenarios[0], m_catalog, question);
    if (!made)
        fixture::giveUp(english(made.error()));
    return std::move(*made);
}

/// A choice as a scenario of its own, by what the documents say of it.
void TestOptimiseStarts::addReference(const Study &study, std::vector<Reference> &all,
                                      const Entry *machine, const Entry *region,
                                      const std::string &trace, const std::string &start) const
{
    Scenario child;
    child.id = "the-choice";
    child.basedOn = "a";
    if (machine != nullptr)
        child.values.set(Field::MachineAccelerator, machine->id);
    if (region != nullptr)
        child.values.set(Field::MapRegion, region->id);
    if (!trace.empty())
        child.values.set(Field::MapTrace, trace);
    if (!start.empty())
        child.values.set(Field::MapStartUtc, start);
    const auto made = estimate(fixture::method("fourfold"), study, child, m_catalog);
    const bool isCarriedOver = made && machine != nullptr
                               && (fixture::stateOf(*made, Field::MachineTdp).isGiven()
                                   || fixture::stateOf(*made, Field::MachinePeak).isGiven());
    if (made && !isCarriedOver)
        all.push_back({made->estimate.total[Figure::Co2e], machine == nullptr ? "" : machine->id,
                       region == nullptr ? "" : region->id, start});
}

std::vector<const Entry *> TestOptimiseStarts::offered(const OptimiseQuestion &question,
                                                       Choosable what) const
{
    std::vector<LackingEntry> lacking;
    std::vector<const Entry *> entries = choosableEntries(m_catalog, what, lacking);
    std::erase_if(entries,
                  [&](const Entry *entry) { return !offers(question.filter, what, *entry); });
    return entries;
}

/// Sums in another order may swap neighbours that are equal to rounding.
void TestOptimiseStarts::compareWith(std::vector<Reference> all, const Optimisation &made) const
{
    std::ranges::sort(all);
    QCOMPARE(made.choices, all.size());
    QCOMPARE(made.ranked.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const CatalogChoice &choice = made.ranked[i].choice;
        FF_CLOSE(choice.amounts[Limit::Carbon], all[i].carbon, kSame);
        const Reference own{0, choice.entries[0] == nullptr ? "" : choice.entries[0]->id,
                            choice.entries[2] == nullptr ? "" : choice.entries[2]->id,
                            choice.start ? toIsoText(choice.start->instant) : ""};
        const auto same = std::ranges::find_if(all, [&](const Reference &one) {
            return one.machine == own.machine && one.region == own.region && one.start == own.start;
        });
        QVERIFY2(same != all.end(), (own.region + " " + own.start).c_str());
        FF_CLOSE(same->carbon, all[i].carbon, kSame);
    }
}

void TestOptimiseStarts::everyStartIsBruteForce()
{
    const std::vector<std::string> starts = {"2021-06-01T21:30:00Z", "2021-06-01T22:30:00Z",
                                             "2021-06-01T23:30:00Z", "2021-06-02T00:30:00Z",
                                             "2021-06-02T01:30:00Z"};
    const Study study = shortRun(starts.front());
    OptimiseQuestion question{{Choosable::Machine, Choosable::Region}};
    question.filter.vendor = "AMD";
    question.filter.provider = "grid";
    question.latestHours = 4.9;
    question.top = 100'000;
    std::vector<Reference> all;
    for (const Entry *machine : offered(question, Choosable::Machine)) {
        for (const Entry *region : offered(question, Choosable::Region)) {
            const auto trace = kTraceOf2021.find(region->text(TextProperty::Code));
            if (trace == kTraceOf2021.end()) {
                addReference(study, all, machine, region, {}, {});
                continue;
            }
            for (const std::string &start : starts)
                addReference(study, all, machine, region, trace->second, start);
        }
    }
    const Optimisation made = found(study, question);
    QVERIFY(made.hasStarts);
    QCOMPARE(made.within, made.choices);
    compareWith(all, made);
}

void TestOptimiseStarts::ownTraceIsEnough()
{
    const Study study = shortRun("2021-03-01T00:00:00Z", {"map.trace = US-TEX-ERCO_2021"});
    OptimiseQuestion question{{Choosable::Machine}};
    question.filter.vendor = "Google";
    question.latestHours = 2;
    question.top = 1000;
    std::vector<Reference> all;
    for (const Entry *machine : offered(question, Choosable::Machine)) {
        for (const char *start :
             {"2021-03-01T00:00:00Z", "2021-03-01T01:00:00Z", "2021-03-01T02:00:00Z"})
            addReference(study, all, machine, nullptr, {}, start);
    }
    const Optimisation made = found(study, question);
    compareWith(all, made);
    QVERIFY(made.ranked.front().choice.start->trace.empty());
    // As the choice is opened: the trace is inherited, the start is the choice's own.
    QVERIFY(!made.ranked.front().scenario.values.has(Field::MapTrace));
    QVERIFY(made.ranked.front().scenario.values.has(Field::MapStartUtc));
}

void TestOptimiseStarts::startsThatAreNotOnATraceAreLeftOut()
{
    const Study study = shortRun("2021-12-31T22:00:00Z");
    OptimiseQuestion question{{Choosable::Region}};
    question.latestHours = 5;
    question.top = 100'000;
    const Optimisation made = found(study, question);
    const auto startsIn = [&](std::string_view code) {
        return std::ranges::count_if(made.ranked, [&](const RankedChoice &one) {
            return one.choice.entries[2]->text(TextProperty::Code) == code && one.choice.start;
        });
    };
    QCOMPARE(startsIn("SWE"), 2); // 22:00 and 23:00, then the year ends
    QCOMPARE(startsIn("DK-DK1"), 0);
}

void TestOptimiseStarts::aRunOnATraceMayMoveToOtherRegions()
{
    const Study study = shortRun("2021-03-01T00:00:00Z", {"map.trace = US-TEX-ERCO_2021"});
    OptimiseQuestion question{{Choosable::Region}};
    question.top = 100'000;
    std::vector<Reference> all;
    for (const Entry *region : offered(question, Choosable::Region)) {
        const auto trace = kTraceOf2021.find(region->text(TextProperty::Code));
        const bool isTraced = trace != kTraceOf2021.end();
        addReference(study, all, nullptr, region, isTraced ? trace->second : "",
                     isTraced ? "2021-03-01T00:00:00Z" : "");
    }
    compareWith(all, found(study, question));
}

void TestOptimiseStarts::whatCountsByTheYearIsNamed()
{
    OptimiseQuestion question{{Choosable::Region}};
    question.latestHours = 3;
    const auto codes = [](const Optimisation &made) {
        std::vector<std::string_view> all;
        for (const Warning &warning : made.warnings)
            all.push_back(warning.code);
        return all;
    };
    const Optimisation some = found(shortRun("2021-06-01T00:00:00Z"), question);
    QCOMPARE(codes(some), std::vector<std::string_view>({"starts-yearly", "starts-direct"}));
    const std::string told = english(some.warnings[0].message);
    QVERIFY2(told.find(": GBR, SWE, US-CAL-CISO") != std::string::npos, told.c_str());
    QVERIFY2(told.find(std::to_string(some.choices - std::size_t{6} * 4)) != std::string::npos,
             told.c_str());
    const std::string direct = english(some.warnings[1].message);
    QVERIFY2(direct.find("of SWE, US-CAL-CISO") != std::string::npos, direct.c_str());
    const Optimisation none = found(shortRun("2019-06-01T00:00:00Z"), question);
    QCOMPARE(codes(none), std::vector<std::string_view>({"starts-untraced"}));
    QVERIFY(!none.hasStarts);
    question.latestHours.reset();
    QVERIFY(found(shortRun("2021-06-01T00:00:00Z"), question).warnings.empty());
}

void TestOptimiseStarts::limitsHoldForStartsToo()
{
    const Study study = shortRun("2021-03-01T00:00:00Z", {"map.trace = US-TEX-ERCO_2021"});
    OptimiseQuestion question{{Choosable::Machine}};
    question.filter.vendor = "Google";
    question.latestHours = 23;
    question.top = 1000;
    const Optimisation all = found(study, question);
    question.limits[Limit::Carbon] =
        all.ranked[all.ranked.size() / 2].choice.amounts[Limit::Carbon] * (1 + 1e-9);
    const Optimisation some = found(study, question);
    QCOMPARE(some.choices, all.choices);
    QCOMPARE(some.ranked.size(), all.ranked.size() / 2 + 1);
    QCOMPARE(some.within + some.beyond[static_cast<std::size_t>(Limit::Carbon)], some.choices);
    QCOMPARE(some.front.size(), all.front.size());
}

void TestOptimiseStarts::questionsWithoutHoursAreRefused_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<bool>("isRegion");
    QTest::addColumn<double>("hours");
    QTest::addColumn<QString>("told");
    QTest::newRow("no start") << QString() << true << 5.0
                              << QStringLiteral("map.start_utc is missing");
    QTest::newRow("no trace") << QStringLiteral("2021-06-01T00:00:00Z") << false << 5.0
                              << QStringLiteral("map.trace is missing");
    QTest::newRow("before") << QStringLiteral("2021-06-01T00:00:00Z") << true << -1.0
                            << QStringLiteral("latest_start_h");
    QTest::newRow("too late") << QStringLiteral("2021-06-01T00:00:00Z") << true << 8785.0
                              << QStringLiteral("latest_start_h");
}

void TestOptimiseStarts::questionsWithoutHoursAreRefused()
{
    QFETCH(QString, start);
    QFETCH(bool, isRegion);
    QFETCH(double, hours);
    QFETCH(QString, told);
    const Study study = shortRun(start.toStdString());
    OptimiseQuestion question{{isRegion ? Choosable::Region : Choosable::Machine}};
    question.latestHours = hours;
    const auto made =
        optimise(fixture::method("fourfold"), study, study.scenarios[0], m_catalog, question);
    QVERIFY(!made);
    const QString text = QString::fromStdString(english(made.error()));
    QVERIFY2(text.contains(told), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestOptimiseStarts)
#include "tst_optimise_starts.moc"
