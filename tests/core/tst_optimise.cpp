// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/optimise.h"
#include "core/analysis/parallel_plan.h"
#include "core/analysis/pareto.h"
#include "core/catalog/continent.h"
#include "tests/support/core_fixtures.h"
#include "tests/support/random_study.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace fourfold;

namespace {

constexpr double kSame = 1e-12;
const std::vector<Choosable> kAll = {Choosable::Machine, Choosable::Datacenter, Choosable::Region};

/// The shipped catalogue with every `step`-th entry of the kinds that are chosen from.
Catalog smallCatalog(std::size_t step)
{
    const Catalog whole = fixture::shippedCatalog();
    std::vector<CatalogFile> files = {
        {"sources.json", fixture::resourceText(QStringLiteral("catalog/sources.json")),
         Layer::BuiltIn},
        {"models.json", fixture::resourceText(QStringLiteral("catalog/models.json")),
         Layer::BuiltIn}};
    for (const EntryKind kind : {EntryKind::Accelerator, EntryKind::Datacenter,
                                 EntryKind::GridRegion, EntryKind::CloudRegion}) {
        std::vector<Entry> some;
        const auto entries = whole.entries(kind);
        for (std::size_t i = 0; i < entries.size();
             i += kind == EntryKind::GridRegion ? 4 * step : step)
            some.push_back(entries[i]);
        files.push_back({std::string(kindRow(kind).key) + "_some.json", catalogFileText(kind, some),
                         Layer::BuiltIn});
    }
    auto made = Catalog::fromFiles(files);
    if (!made)
        fixture::giveUp(english(made.error()));
    return *made;
}

Study studyOf(Scenario scenario)
{
    Study study;
    study.scenarios = {std::move(scenario)};
    return study;
}

Scenario trainingRun()
{
    return fixture::scenario("a", {
                                      "model.params_b = 7",
                                      "model.tokens_b = 100",
                                      "machine.peak_tflops = 312",
                                      "machine.tdp_w = 400",
                                      "machine.memory_gb = 80",
                                      "machine.devices = 64",
                                      "machine.efficiency = 0.4",
                                      "mechanization.pue = 1.6",
                                      "map.carbon_intensity_g_per_kwh = 900",
                                  });
}

/// One choice as the estimate has it.
struct Reference
{
    ChosenEntries entries{};
    double carbon = 0;
    double days = 0;
    double cost = 0;

    [[nodiscard]] std::array<std::string, kChoosableCount> ids() const
    {
        std::array<std::string, kChoosableCount> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = entries[i] == nullptr ? "" : entries[i]->id;
        return all;
    }
};

/// A choice as a scenario, by what the documents say of it.
Scenario childOf(const Study &study, const Scenario &base, const Catalog &catalog,
                 const ChosenEntries &entries)
{
    Scenario child;
    child.id = "the-choice";
    child.basedOn = base.id;
    for (std::size_t i = 0; i < kChoosableCount; ++i) {
        if (entries[i] != nullptr)
            child.values.set(choosableTable()[i].field, entries[i]->id);
    }
    if (entries[0] == nullptr)
        return child;
    const auto own = resolve(study, base, catalog);
    const double tdp = (*own)[Field::MachineTdp].value;
    const double peak = (*own)[Field::MachinePeak].value;
    if ((*own)[Field::MachineAveragePower].isGiven() && tdp > 0)
        child.values.set(Field::MachineAveragePower,
                         Number{(*own)[Field::MachineAveragePower].value / tdp
                                    * entries[0]->number(Property::TdpW).value_or(0),
                                std::nullopt});
    if ((*own)[Field::MachineAchieved].isGiven() && peak > 0)
        child.values.set(
            Field::MachineEfficiency,
            Number{std::min(1.0, (*own)[Field::MachineAchieved].value / peak), std::nullopt});
    return child;
}

/// Every choice, one estimate each, in order.
std::vector<Reference> everyChoice(const EstimatorRow &method, const Study &study,
                                   const Scenario &base, const Catalog &catalog,
                                   const OptimiseQuestion &question)
{
    std::array<std::vector<const Entry *>, kChoosableCount> lists;
    std::vector<LackingEntry> lacking;
    for (std::size_t i = 0; i < kChoosableCount; ++i) {
        const auto what = static_cast<Choosable>(i);
        const bool isChosen = std::ranges::find(question.over, what) != question.over.end();
        lists[i] = isChosen ? choosableEntries(catalog, what, lacking)
                            : std::vector<const Entry *>{nullptr};
    }
    const auto own = resolve(study, base, catalog);
    const bool needsTdp =
        own && (*own)[Field::MachineAveragePower].isGiven() && (*own)[Field::MachineTdp].value > 0;
    std::vector<Reference> all;
    for (const Entry *machine : lists[0]) {
        if (machine != nullptr && needsTdp && !machine->number(Property::TdpW))
            continue;
        for (const Entry *datacenter : lists[1]) {
            for (const Entry *region : lists[2]) {
                const ChosenEntries entries = {machine, datacenter, region};
                const auto made =
                    estimate(method, study, childOf(study, base, catalog, entries), catalog);
                // What another machine was given does not hold for this one.
                const bool isCarriedOver =
                    made && machine != nullptr
                    && (fixture::stateOf(*made, Field::MachineTdp).isGiven()
                        || fixture::stateOf(*made, Field::MachinePeak).isGiven());
                if (!made || isCarriedOver)
                    continue;
                const Figure carbon = question.basis == Basis::Net ? Figure::Co2eNet : Figure::Co2e;
                all.push_back({entries, made->estimate.total[carbon],
                               made->estimate[Phase::Training][Figure::Hours] / 24,
                               made->estimate.total[Figure::Cost]});
            }
        }
    }
    std::ranges::stable_sort(all, [](const Reference &a, const Reference &b) {
        return a.carbon != b.carbon ? a.carbon < b.carbon : a.ids() < b.ids();
    });
    return all;
}

std::array<std::string, kChoosableCount> idsOf(const ChosenEntries &entries)
{
    return Reference{entries, 0, 0, 0}.ids();
}

} // namespace

class TestOptimise : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = smallCatalog(20); }

    void rankingIsBruteForce_data();
    void rankingIsBruteForce();
    void randomStudiesAreBruteForce();
    void frontIsThatOfEveryChoice();
    void limitsLeaveOutWhatCrossesThem();
    void equalChoicesShareARankInOrderOfIds();
    void reasonsAreThoseOfTheComparison();
    void machinesKeepShareOfPowerAndPeak();
    void devicesMayBePlanned();
    void whatLacksDataIsNamed();
    void averagesOverCountriesAreNoPlaces();
    void filtersLeaveTheOrderOfTheRest();
    void everyPlaceHasOneContinent();
    void limitsThatBindNameWhatTheyKeepOut();
    void theSampleIsSpreadAndKeepsStill();
    void workIsEndedWhenToldTo();
    void heldFieldsAreTold();
    void questionsThatMakeNoSenseAreRefused();

private:
    [[nodiscard]] Optimisation found(const Study &study, const OptimiseQuestion &question) const;
    void compareWith(const std::vector<Reference> &all, const Optimisation &made,
                     const OptimiseQuestion &question);

    Catalog m_catalog;
};

Optimisation TestOptimise::found(const Study &study, const OptimiseQuestion &question) const
{
    auto made =
        optimise(fixture::method("fourfold"), study, study.scenarios[0], m_catalog, question);
    if (!made)
        fixture::giveUp(english(made.error()));
    return std::move(*made);
}

/// The ranked list against the best of every choice; sums in another order may swap neighbours that
/// are equal to rounding.
void TestOptimise::compareWith(const std::vector<Reference> &all, const Optimisation &made,
                               const OptimiseQuestion &question)
{
    QCOMPARE(made.choices, all.size());
    QCOMPARE(made.ranked.size(), std::min(question.top, all.size()));
    for (std::size_t i = 0; i < made.ranked.size(); ++i) {
        const RankedChoice &ranked = made.ranked[i];
        FF_CLOSE(ranked.choice.amounts[Limit::Carbon], all[i].carbon, kSame);
        const auto same = std::ranges::find_if(
            all, [&](const Reference &one) { return one.ids() == idsOf(ranked.choice.entries); });
        QVERIFY(same != all.end());
        FF_CLOSE(same->carbon, all[i].carbon, kSame);
        FF_CLOSE(ranked.choice.amounts[Limit::Days], same->days, kSame);
        FF_CLOSE(ranked.choice.amounts[Limit::Cost], same->cost, kSame);
    }
}

void TestOptimise::rankingIsBruteForce_data()
{
    QTest::addColumn<QString>("over");
    for (const char *over : {"machine", "datacenter", "region", "machine datacenter",
                             "machine region", "datacenter region", "machine datacenter region"})
        QTest::newRow(over) << QString::fromLatin1(over);
}

void TestOptimise::rankingIsBruteForce()
{
    QFETCH(QString, over);
    OptimiseQuestion question;
    question.top = 30;
    for (const ChoosableRow &row : choosableTable()) {
        if (over.contains(QString::fromLatin1(row.key.data(), qsizetype(row.key.size()))))
            question.over.push_back(row.what);
    }
    Scenario scenario = trainingRun();
    fixture::set(scenario, "machine.usd_per_device_hour = 2");
    fixture::set(scenario, "map.usd_per_kwh = 0.1");
    const Study study = studyOf(scenario);
    const auto all =
        everyChoice(fixture::method("fourfold"), study, study.scenarios[0], m_catalog, question);
    const Optimisation made = found(study, question);
    QVERIFY(all.size() > 3);
    compareWith(all, made, question);
    QCOMPARE(made.within, made.choices);
    QVERIFY(made.hasCost);
}

void TestOptimise::randomStudiesAreBruteForce()
{
    const Catalog few = smallCatalog(60);
    RandomStudies random(few, 31);
    int ranked = 0;
    for (int i = 0; i < 90; ++i) {
        const Study study = random.next();
        const Scenario &scenario = study.scenarios[random.below(study.scenarios.size())];
        const EstimatorRow &method = estimatorTable()[random.below(estimatorTable().size())];
        OptimiseQuestion question;
        for (const Choosable what : kAll) {
            if (random.chance(0.6))
                question.over.push_back(what);
        }
        question.basis = random.chance(0.5) ? Basis::Net : Basis::Gross;
        // Some name entries that the small catalogue has not.
        if (question.over.empty() || !resolve(study, scenario, few))
            continue;
        const auto made = optimise(method, study, scenario, few, question);
        const auto all = everyChoice(method, study, scenario, few, question);
        QCOMPARE(made.hasValue(), !all.empty());
        if (!made)
            continue;
        ++ranked;
        compareWith(all, *made, question);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(ranked > 20, qPrintable(QString::number(ranked)));
}

void TestOptimise::frontIsThatOfEveryChoice()
{
    Scenario scenario = trainingRun();
    fixture::set(scenario, "machine.usd_per_device_hour = 2");
    fixture::set(scenario, "map.usd_per_kwh = 0.1");
    const Study study = studyOf(scenario);
    OptimiseQuestion question{kAll};
    const auto all =
        everyChoice(fixture::method("fourfold"), study, study.scenarios[0], m_catalog, question);
    const Optimisation made = found(study, question);
    QVERIFY(!made.front.empty());
    // Nobody beats the front by more than rounding, and everybody else is beaten or equal.
    const double clear = 1 - 1e-9;
    for (const FrontChoice &one : made.front) {
        const LimitedAmounts &a = one.choice.amounts;
        const TradedAmounts at = {a[Limit::Carbon] * clear, a[Limit::Days] * clear,
                                  a[Limit::Cost] * clear};
        for (const Reference &other : all)
            QVERIFY(!dominates({other.carbon, other.days, other.cost}, at));
    }
    for (const Reference &other : all) {
        const TradedAmounts at = {other.carbon / clear, other.days / clear, other.cost / clear};
        QVERIFY(std::ranges::any_of(made.front, [&](const FrontChoice &one) {
            const LimitedAmounts &a = one.choice.amounts;
            return dominates({a[Limit::Carbon], a[Limit::Days], a[Limit::Cost]}, at);
        }));
    }
}

void TestOptimise::limitsLeaveOutWhatCrossesThem()
{
    const Study study = studyOf(trainingRun());
    OptimiseQuestion question{kAll};
    const auto all =
        everyChoice(fixture::method("fourfold"), study, study.scenarios[0], m_catalog, question);
    std::vector<double> days;
    for (const Reference &one : all)
        days.push_back(one.days);
    std::ranges::sort(days);
    question.limits[Limit::Days] = days[days.size() / 3] * (1 + 1e-9);
    question.limits[Limit::Carbon] = all[all.size() / 2].carbon * (1 + 1e-9);
    std::size_t within = 0;
    std::size_t beyondDays = 0;
    for (const Reference &one : all) {
        const bool isLate = one.days > *question.limits[Limit::Days];
        beyondDays += isLate ? 1U : 0U;
        within += !isLate && one.carbon <= *question.limits[Limit::Carbon] ? 1U : 0U;
    }
    const Optimisation made = found(study, question);
    QCOMPARE(made.within, within);
    QCOMPARE(made.beyond[std::size_t(Limit::Days)], beyondDays);
    QVERIFY(made.beyond[std::size_t(Limit::Carbon)] > 0);
    for (const RankedChoice &ranked : made.ranked)
        QVERIFY(ranked.choice.amounts[Limit::Days] <= *question.limits[Limit::Days]);
    // 64 devices are given: a limit of 63 leaves nothing, one of 64 everything.
    for (const auto &[most, expected] :
         {std::pair(63.0, std::size_t(0)), std::pair(64.0, all.size())}) {
        OptimiseQuestion few{kAll};
        few.limits[Limit::Devices] = most;
        QCOMPARE(found(study, few).within, expected);
    }
    QVERIFY(found(study, {kAll, Basis::Gross, {}, 0}).ranked.empty());
}

/// Datacentres of equal PUE come to equal carbon: one rank, by id; the next rank counts them.
void TestOptimise::equalChoicesShareARankInOrderOfIds()
{
    const Study study = studyOf(trainingRun());
    OptimiseQuestion question{{Choosable::Datacenter}};
    question.top = 1000;
    const Optimisation made = found(study, question);
    std::size_t ties = 0;
    for (std::size_t i = 1; i < made.ranked.size(); ++i) {
        const auto &before = made.ranked[i - 1];
        const auto &one = made.ranked[i];
        const bool isTie = before.choice.entries[1]->number(Property::Pue)
                           == one.choice.entries[1]->number(Property::Pue);
        QCOMPARE(one.rank, isTie ? before.rank : i + 1);
        if (isTie)
            QVERIFY(before.choice.entries[1]->id < one.choice.entries[1]->id);
        ties += isTie ? 1U : 0U;
    }
    QVERIFY(ties > 0);
}

void TestOptimise::reasonsAreThoseOfTheComparison()
{
    const Study study = studyOf(trainingRun());
    const Optimisation places = found(study, {{Choosable::Region}});
    QVERIFY(places.asItStands.has_value());
    const Estimation base = fixture::estimated(study, "a", m_catalog);
    FF_CLOSE((*places.asItStands)[Limit::Carbon], base.estimate.total[Figure::Co2e], kSame);
    const RankedChoice &best = places.ranked.front();
    QCOMPARE(*best.reason, Group::Map);
    FF_CLOSE(best.gain.fromKg, base.estimate.total[Figure::Co2e], kSame);
    FF_CLOSE(best.gain.toKg, best.choice.amounts[Limit::Carbon], kSame);
    double saved = 0;
    for (const Factor &factor : best.gain.factors)
        saved += factor.savingKg;
    FF_CLOSE(saved, best.gain.fromKg - best.gain.toKg, 1e-9);
    QCOMPARE(*found(study, {{Choosable::Datacenter}}).ranked.front().reason, Group::Mechanization);
    QCOMPARE(*found(study, {{Choosable::Machine}}).ranked.front().reason, Group::Machine);
}

/// 300 W of 400 W rated and 124.8 of 312 TFLOP/s: three quarters and 0.4 of whatever comes next.
void TestOptimise::machinesKeepShareOfPowerAndPeak()
{
    Scenario scenario = trainingRun();
    scenario.values.erase(Field::MachineEfficiency);
    fixture::set(scenario, "machine.average_power_w = 300");
    fixture::set(scenario, "machine.achieved_tflops = 124.8");
    const Optimisation made = found(studyOf(scenario), {{Choosable::Machine}});
    QVERIFY(made.warnings.empty());
    for (const RankedChoice &ranked : made.ranked) {
        const auto &values = ranked.scenario.values;
        FF_CLOSE(std::get<Number>(*values.find(Field::MachineEfficiency)).value, 0.4, kSame);
        FF_CLOSE(std::get<Number>(*values.find(Field::MachineAveragePower)).value,
                 0.75 * *ranked.choice.entries[0]->number(Property::TdpW), kSame);
    }
}

void TestOptimise::devicesMayBePlanned()
{
    Scenario scenario = trainingRun();
    scenario.values.erase(Field::MachineDevices);
    scenario.values.erase(Field::MachineEfficiency);
    Study study = studyOf(scenario);
    const Optimisation made = found(study, {{Choosable::Machine}});
    QVERIFY(made.ranked.size() > 1);
    for (const RankedChoice &ranked : made.ranked) {
        study.scenarios.resize(1);
        study.scenarios.push_back(ranked.scenario);
        const auto plan =
            planParallel(fixture::method("fourfold"), study, study.scenarios[1], m_catalog);
        QVERIFY(plan);
        FF_CLOSE(ranked.choice.amounts[Limit::Devices], plan->devices, kSame);
    }
}

void TestOptimise::whatLacksDataIsNamed()
{
    const Catalog whole = fixture::shippedCatalog();
    const Study study = studyOf(trainingRun());
    const auto made = optimise(fixture::method("fourfold"), study, study.scenarios[0], whole,
                               {{Choosable::Machine, Choosable::Region}});
    QVERIFY(made);
    const auto reasonOf = [&](std::string_view id) {
        const auto at = std::ranges::find_if(
            made->lacking, [&](const LackingEntry &lacking) { return lacking.entry->id == id; });
        return at == made->lacking.end() ? std::string() : english(at->reason.message);
    };
    std::size_t machines = 0;
    for (const Entry &entry : whole.entries(EntryKind::Accelerator)) {
        const bool lacks =
            !entry.number(Property::TdpW)
            || !(entry.number(Property::PeakTflopsFp16) || entry.number(Property::PeakTflopsFp32));
        QVERIFY2(lacks == !reasonOf(entry.id).empty(), entry.id.c_str());
        machines += lacks ? 0U : 1U;
    }
    QVERIFY2(reasonOf("google-tpu-v1").find("machine.peak_tflops") != std::string::npos,
             reasonOf("google-tpu-v1").c_str());
    std::vector<LackingEntry> lacking;
    const auto regions = choosableEntries(whole, Choosable::Region, lacking);
    QCOMPARE(made->choices, machines * regions.size());
    for (const Entry *region : regions)
        QVERIFY(*region->number(Property::GridGPerKwh) > 0);
}

void TestOptimise::averagesOverCountriesAreNoPlaces()
{
    const Catalog whole = fixture::shippedCatalog();
    std::vector<LackingEntry> lacking;
    const auto regions = choosableEntries(whole, Choosable::Region, lacking);
    QVERIFY(std::ranges::is_sorted(regions, {}, &Entry::id));
    std::size_t germany = 0;
    for (const Entry *region : regions) {
        QVERIFY(region->text(TextProperty::Level) != "aggregate");
        germany += region->text(TextProperty::Code) == "DEU" ? 1U : 0U;
    }
    // Of all rows and years the one that the code means.
    QCOMPARE(germany, std::size_t(1));
    QVERIFY(std::ranges::find(regions, whole.region("DEU")) != regions.end());
    QVERIFY(whole.region("AFRICA") != nullptr);
    QVERIFY(std::ranges::find(regions, whole.region("AFRICA")) == regions.end());
}

void TestOptimise::heldFieldsAreTold()
{
    const auto codesOf = [&](Scenario scenario) {
        const Optimisation made = found(studyOf(std::move(scenario)), {{Choosable::Machine}});
        QStringList codes;
        for (const Warning &warning : made.warnings)
            codes.push_back(QString::fromUtf8(warning.code.data(), qsizetype(warning.code.size())));
        return codes.join(QLatin1String(" "));
    };
    QCOMPARE(codesOf(trainingRun()), QString());
    QCOMPARE(codesOf(fixture::gpt3()), QStringLiteral("power-held rate-held"));
    Scenario hours = trainingRun();
    fixture::set(hours, "training.basis = device-hours");
    fixture::set(hours, "training.hours = 100");
    QCOMPARE(codesOf(hours), QStringLiteral("work-held"));
}

void TestOptimise::questionsThatMakeNoSenseAreRefused()
{
    const Study study = studyOf(trainingRun());
    const auto ask = [&](const OptimiseQuestion &question) {
        const auto made =
            optimise(fixture::method("fourfold"), study, study.scenarios[0], m_catalog, question);
        return made ? std::string() : english(made.error());
    };
    QVERIFY(!ask({}).empty());
    OptimiseQuestion cost{kAll};
    cost.limits[Limit::Cost] = 100;
    QVERIFY(ask(cost).find("usd_per_kwh") != std::string::npos);
    OptimiseQuestion below{kAll};
    below.limits[Limit::Days] = -1;
    QVERIFY(ask(below).find("max_days") != std::string::npos);
    const auto nothing =
        optimise(fixture::method("fourfold"), study, study.scenarios[0], Catalog(), {kAll});
    QVERIFY(!nothing);
}

void TestOptimise::filtersLeaveTheOrderOfTheRest()
{
    const Study study = studyOf(trainingRun());
    OptimiseQuestion question{{Choosable::Region}};
    question.top = 1000;
    const Optimisation all = found(study, question);
    question.filter.provider = "grid";
    question.filter.continent = "europe";
    const Optimisation some = found(study, question);
    std::vector<std::string> expected;
    for (const RankedChoice &ranked : all.ranked) {
        const Entry &region = *ranked.choice.entries[2];
        const ContinentRow *continent = continentOf(region.text(TextProperty::IsoAlpha2));
        if (region.kind == EntryKind::GridRegion && continent != nullptr
            && continent->key == "europe")
            expected.push_back(region.id);
    }
    QVERIFY(expected.size() > 2 && expected.size() < all.ranked.size());
    std::vector<std::string> ids;
    for (const RankedChoice &ranked : some.ranked)
        ids.push_back(ranked.choice.entries[2]->id);
    QCOMPARE(ids, expected);
    question.filter.continent = "nowhere";
    QVERIFY(!optimise(fixture::method("fourfold"), study, study.scenarios[0], m_catalog, question));
}

void TestOptimise::everyPlaceHasOneContinent()
{
    std::set<std::string_view> seen;
    for (const ContinentRow &row : continentTable()) {
        for (std::size_t at = 0; at < row.countries.size(); at += 3) {
            const std::string_view code = row.countries.substr(at, 2);
            QVERIFY2(seen.insert(code).second, std::string(code).c_str());
            QCOMPARE(continentOf(code), &row);
        }
    }
    QVERIFY(continentOf("ZZ") == nullptr && continentOf("") == nullptr
            && continentOf("O ") == nullptr);
    const Catalog whole = fixture::shippedCatalog();
    for (const EntryKind kind : {EntryKind::GridRegion, EntryKind::CloudRegion}) {
        for (const Entry &entry : whole.entries(kind)) {
            const std::string_view code = entry.text(TextProperty::IsoAlpha2);
            QVERIFY2(code.empty() || continentOf(code) != nullptr, entry.id.c_str());
        }
    }
}

/// The best of all trains for too long: the limit on days names it, and it alone.
void TestOptimise::limitsThatBindNameWhatTheyKeepOut()
{
    const Study study = studyOf(trainingRun());
    OptimiseQuestion question{kAll};
    const auto all =
        everyChoice(fixture::method("fourfold"), study, study.scenarios[0], m_catalog, question);
    question.limits[Limit::Days] = all.front().days * 0.9;
    question.limits[Limit::Carbon] = all.back().carbon * 2;
    const Optimisation made = found(study, question);
    const auto &without = made.without[std::size_t(Limit::Days)];
    QVERIFY(without.has_value());
    FF_CLOSE(without->amounts[Limit::Carbon], all.front().carbon, kSame);
    QVERIFY(without->amounts[Limit::Carbon] < made.ranked.front().choice.amounts[Limit::Carbon]);
    QVERIFY(!made.without[std::size_t(Limit::Carbon)]);
    QVERIFY(!made.without[std::size_t(Limit::Devices)]);
    // A limit that keeps out only what is worse does not bind.
    OptimiseQuestion loose{kAll};
    loose.limits[Limit::Carbon] = all[all.size() / 2].carbon;
    const Optimisation other = found(study, loose);
    QVERIFY(other.beyond[std::size_t(Limit::Carbon)] > 0);
    QVERIFY(!other.without[std::size_t(Limit::Carbon)]);
}

void TestOptimise::theSampleIsSpreadAndKeepsStill()
{
    const Study study = studyOf(trainingRun());
    OptimiseQuestion question{kAll};
    const auto all =
        everyChoice(fixture::method("fourfold"), study, study.scenarios[0], m_catalog, question);
    QVERIFY(found(study, question).sample.empty());
    question.sample = all.size() / 4;
    const Optimisation made = found(study, question);
    QVERIFY(made.sample.size() > all.size() / 20);
    QVERIFY(made.sample.size() <= question.sample);
    // The cleanest and the dirtiest place of each machine are among them.
    double best = made.sample.front().amounts[Limit::Carbon];
    double worst = best;
    for (const CatalogChoice &choice : made.sample) {
        best = std::min(best, choice.amounts[Limit::Carbon]);
        worst = std::max(worst, choice.amounts[Limit::Carbon]);
    }
    FF_CLOSE(best, all.front().carbon, kSame);
    FF_CLOSE(worst, all.back().carbon, kSame);
    question.limits[Limit::Carbon] = all[all.size() / 2].carbon;
    const Optimisation limited = found(study, question);
    QCOMPARE(limited.sample.size(), made.sample.size());
    for (std::size_t i = 0; i < made.sample.size(); ++i)
        QCOMPARE(idsOf(limited.sample[i].entries), idsOf(made.sample[i].entries));
    question.sample = 100 * all.size();
    std::size_t groups = found(study, question).sample.size();
    QVERIFY(groups <= all.size() && groups > all.size() / 2);
}

void TestOptimise::workIsEndedWhenToldTo()
{
    const Study study = studyOf(trainingRun());
    OptimiseQuestion question{kAll};
    std::vector<std::size_t> told;
    question.progress = [&](std::size_t done, std::size_t) {
        told.push_back(done);
        return done < 2;
    };
    const Optimisation made = found(study, question);
    QVERIFY(!made.isComplete);
    QCOMPARE(told, (std::vector<std::size_t>{0, 1, 2}));
    question.progress = {};
    const Optimisation whole = found(study, question);
    QVERIFY(whole.isComplete && whole.choices > made.choices);
}

QTEST_APPLESS_MAIN(TestOptimise)
#include "tst_optimise.moc"
