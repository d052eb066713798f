// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/optimise.h"

#include "core/analysis/choice_filter.h"
#include "core/analysis/choice_leaders.h"
#include "core/analysis/choice_places.h"
#include "core/analysis/choice_sample.h"
#include "core/analysis/pareto.h"
#include "core/estimation/scenario_function.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace fourfold {
namespace {

constexpr auto kMachine = static_cast<std::size_t>(Choosable::Machine);
constexpr auto kDatacenter = static_cast<std::size_t>(Choosable::Datacenter);
constexpr auto kRegion = static_cast<std::size_t>(Choosable::Region);

double hoursPerDay()
{
    return constantRow(Constant::HoursPerDay).value;
}

Figure carbonOn(Basis basis)
{
    return basis == Basis::Net ? Figure::Co2eNet : Figure::Co2e;
}

LimitedAmounts amountsOf(const Estimation &estimation, Basis basis)
{
    const Figures &total = estimation.estimate.total;
    LimitedAmounts amounts;
    amounts[Limit::Days] = estimation.estimate[Phase::Training][Figure::Hours] / hoursPerDay();
    amounts[Limit::Devices] =
        estimation.states[static_cast<std::size_t>(Field::MachineDevices)].value;
    amounts[Limit::Carbon] = total[carbonOn(basis)];
    amounts[Limit::Energy] = total[Figure::FacilityEnergy];
    amounts[Limit::Cost] = total[Figure::Cost];
    return amounts;
}

/// The whole catalogue against one scenario.
class Search
{
public:
    Search(const EstimatorRow &method, const Catalog &catalog, const OptimiseQuestion &question,
           const ChoiceMaker &maker, Optimisation &out)
        : m_method(method)
        , m_catalog(catalog)
        , m_question(question)
        , m_maker(maker)
        , m_out(out)
        , m_hasLimits(question.limits.isAny())
        , m_leaders(question.top)
    {}

    Result<Done> run()
    {
        m_machines = entriesFor(Choosable::Machine);
        m_groups = datacenterGroups(entriesFor(Choosable::Datacenter));
        auto places = regionPlaces(m_maker, m_catalog, entriesFor(Choosable::Region),
                                   chooses(Choosable::Datacenter));
        if (!places)
            return places.error();
        m_places = std::move(*places);
        m_sample = {m_question.sample, m_machines.size(), m_groups, m_places};
        m_bestWithout.fill({std::numeric_limits<double>::infinity(), 0});
        bool isAnyMachine = false;
        std::optional<Error> first;
        for (std::size_t m = 0; m < m_machines.size(); ++m) {
            if (m_question.progress && !m_question.progress(m, m_machines.size())) {
                m_out.isComplete = false;
                break;
            }
            const auto error = runMachine(m);
            isAnyMachine = isAnyMachine || !error;
            if (error && m_machines[m] != nullptr)
                m_out.lacking.push_back({m_machines[m], *error});
            if (error && !first)
                first = error;
        }
        if (!isAnyMachine)
            return first.value_or(Error{ErrorCode::UnknownEntry, {}, nothingToChoose()});
        if (m_question.limits[Limit::Cost] && !m_out.hasCost)
            return Error{ErrorCode::MissingField, std::string(limitRow(Limit::Cost).key),
                         Message{FF_TR_NOOP("Message", "a limit on cost needs prices: give "
                                                       "machine.usd_per_device_hour or "
                                                       "map.usd_per_kwh"),
                                 {}}};
        finish();
        return Done{};
    }

private:
    static Message nothingToChoose()
    {
        return {FF_TR_NOOP("Message", "the catalogue has nothing to choose from"), {}};
    }

    [[nodiscard]] bool chooses(Choosable what) const
    {
        return std::ranges::find(m_question.over, what) != m_question.over.end();
    }

    /// The entries to choose from; nothing alone where the scenario keeps what it has.
    std::vector<const Entry *> entriesFor(Choosable what)
    {
        if (!chooses(what))
            return {nullptr};
        std::vector<LackingEntry> lacking;
        std::vector<const Entry *> entries = choosableEntries(m_catalog, what, lacking);
        const auto isHidden = [&](const Entry *entry) {
            return !offers(m_question.filter, what, *entry);
        };
        std::erase_if(entries, isHidden);
        std::erase_if(lacking, [&](const LackingEntry &one) { return isHidden(one.entry); });
        m_out.lacking.insert(m_out.lacking.end(), lacking.begin(), lacking.end());
        return entries;
    }

    [[nodiscard]] ChosenEntries entriesAt(std::size_t m, const Entry *datacenter,
                                          std::size_t r) const
    {
        return {m_machines[m], datacenter, m_places.regions[r]};
    }

    Result<Estimation> estimateAt(const Scenario &scenario) const
    {
        auto made = estimate(m_method, m_maker.chain(), scenario, m_catalog);
        if (!made)
            return made.error().inside(scenario.id);
        return made;
    }

    /// The fields in which places differ.
    [[nodiscard]] std::vector<Field> placeFields() const
    {
        std::vector<Field> fields;
        if (chooses(Choosable::Datacenter) || chooses(Choosable::Region))
            fields = {Field::MechanizationPue, Field::MechanizationWue};
        if (chooses(Choosable::Region))
            fields.push_back(Field::MapIntensity);
        return fields;
    }

    /// One machine in every place. The error says why it cannot be chosen.
    std::optional<Error> runMachine(std::size_t m)
    {
        if (m_groups.empty() || m_places.regions.empty())
            return Error{ErrorCode::UnknownEntry, {}, nothingToChoose()};
        const auto somewhere =
            m_maker.scenarioOf(entriesAt(m, m_groups.front().members.front(), 0));
        if (!somewhere)
            return somewhere.error();
        const auto example = estimateAt(*somewhere);
        if (!example)
            return example.error();
        if (m_machines[m] != nullptr) {
            if (auto lack = ChoiceMaker::lackOf(*m_machines[m], example->states))
                return lack;
        }
        m_out.hasCost = m_out.hasCost || example->estimate.hasCost;
        const auto function = ScenarioFunction::prepare(m_method, m_maker.chain(), *somewhere,
                                                        m_catalog, placeFields());
        if (!function)
            return function.error().inside(somewhere->id);
        const double devices = amountsOf(*example, m_question.basis)[Limit::Devices];
        for (std::size_t g = 0; g < m_groups.size(); ++g)
            runGroup(*function, m, g, devices);
        return std::nullopt;
    }

    /// One machine with one group of datacentres in every region.
    void runGroup(const ScenarioFunction &function, std::size_t m, std::size_t g, double devices)
    {
        const std::size_t rows = m_places.regions.size();
        const DatacenterGroup &group = m_groups[g];
        std::vector<Column> columns;
        for (const Field field : function.fields()) {
            const auto &own = field == Field::MechanizationPue ? group.pue : group.wue;
            const auto &regional = field == Field::MapIntensity       ? m_places.intensities
                                   : field == Field::MechanizationPue ? m_places.pues
                                                                      : m_places.wues;
            const bool isOwn = field != Field::MapIntensity && own.has_value();
            columns.push_back(isOwn ? Column{nullptr, *own} : Column{regional.data()});
        }
        const std::array figures = {
            AnswerFigure{std::nullopt, carbonOn(m_question.basis)},
            AnswerFigure{Phase::Training, Figure::Hours},
            AnswerFigure{std::nullopt, Figure::Cost},
            AnswerFigure{std::nullopt, Figure::FacilityEnergy},
        };
        m_buffer.resize(figures.size() * rows);
        std::array<double *, figures.size()> to{};
        for (std::size_t f = 0; f < to.size(); ++f)
            to[f] = m_buffer.data() + f * rows;
        function.evaluate(m_arena, columns, rows, figures, to);
        const std::size_t count = group.members.size();
        for (std::size_t r = 0; r < rows; ++r) {
            const double carbon = to[0][r];
            if (!std::isfinite(carbon))
                continue;
            m_out.choices += count;
            const double days = to[1][r] / hoursPerDay();
            const std::size_t id = (m * m_groups.size() + g) * rows + r;
            const LimitedAmounts amounts{{days, devices, carbon, to[3][r], to[2][r]}};
            if (m_sample.has(g, r))
                m_out.sample.push_back({entriesAt(m, group.members.front(), r), amounts});
            if (m_hasLimits && !isWithin(amounts, id, count))
                continue;
            m_out.within += count;
            m_leaders.offer(carbon, id);
            m_front.add({carbon, days, to[2][r]}, id, count);
        }
    }

    /// Whether amounts cross no limit; counts those that are crossed, and keeps the best choice of
    /// those that a limit alone is in the way of.
    bool isWithin(const LimitedAmounts &amounts, std::size_t id, std::size_t count)
    {
        std::size_t crossed = 0;
        std::size_t last = 0;
        for (std::size_t i = 0; i < kLimitCount; ++i) {
            if (!m_question.limits.isCrossed(static_cast<Limit>(i), amounts.amounts[i]))
                continue;
            m_out.beyond[i] += count;
            ++crossed;
            last = i;
        }
        if (crossed == 1)
            m_bestWithout[last] =
                std::min(m_bestWithout[last], ChoiceLeaders::Item{amounts[Limit::Carbon], id});
        return crossed == 0;
    }

    /// The choices behind an id: one for each datacentre of its group.
    [[nodiscard]] std::vector<ChosenEntries> choicesOf(std::size_t id) const
    {
        const std::size_t rows = m_places.regions.size();
        const std::size_t m = id / rows / m_groups.size();
        std::vector<ChosenEntries> all;
        for (const Entry *datacenter : m_groups[id / rows % m_groups.size()].members)
            all.push_back(entriesAt(m, datacenter, id % rows));
        return all;
    }

    void finish()
    {
        const auto leaders = m_leaders.sorted();
        for (std::size_t i = 0; i < kLimitCount; ++i) {
            const auto &[carbon, id] = m_bestWithout[i];
            const bool isBetter =
                std::isfinite(carbon) && (leaders.empty() || carbon < leaders.front().carbon);
            if (const auto made = isBetter ? choiceAt(id) : std::nullopt)
                m_out.without[i] = *made;
        }
        for (const ParetoPoint &point : m_front.points()) {
            if (const auto made = choiceAt(point.id))
                m_out.front.push_back({*made, point.count});
        }
        rank();
    }

    /// The first of the choices behind an id, as the estimate has it.
    [[nodiscard]] std::optional<CatalogChoice> choiceAt(std::size_t id) const
    {
        const ChosenEntries entries = choicesOf(id).front();
        const auto made = estimationOf(entries);
        return made ? std::optional(
                   CatalogChoice{entries, amountsOf(made->second, m_question.basis)})
                    : std::nullopt;
    }

    /// The scenario of a choice and its estimate.
    [[nodiscard]] std::optional<std::pair<Scenario, Estimation>>
    estimationOf(const ChosenEntries &entries) const
    {
        auto scenario = m_maker.scenarioOf(entries);
        if (!scenario)
            return std::nullopt;
        auto made = estimateAt(*scenario);
        if (!made)
            return std::nullopt;
        return std::pair(std::move(*scenario), std::move(*made));
    }

    void rank()
    {
        using Place = std::pair<double, ChosenEntries>;
        std::vector<Place> places;
        for (const ChoiceLeaders::Item &item : m_leaders.sorted()) {
            for (const ChosenEntries &entries : choicesOf(item.id))
                places.emplace_back(item.carbon, entries);
        }
        const auto idAt = [](const Place &place, std::size_t what) {
            const Entry *entry = place.second[what];
            return entry == nullptr ? std::string_view() : std::string_view(entry->id);
        };
        std::ranges::stable_sort(places, [&](const Place &a, const Place &b) {
            return std::tuple(a.first, idAt(a, kMachine), idAt(a, kDatacenter), idAt(a, kRegion))
                   < std::tuple(b.first, idAt(b, kMachine), idAt(b, kDatacenter), idAt(b, kRegion));
        });
        places.resize(std::min(places.size(), m_question.top));
        const auto base =
            estimate(m_method, m_maker.chain(), m_maker.chain().scenarios.front(), m_catalog);
        if (base)
            m_out.asItStands = amountsOf(*base, m_question.basis);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const bool isTie = i > 0 && places[i].first == places[i - 1].first;
            addRanked(places[i].second, isTie ? m_out.ranked.back().rank : i + 1,
                      base ? &*base : nullptr);
        }
    }

    void addRanked(const ChosenEntries &entries, std::size_t rank, const Estimation *base)
    {
        auto made = estimationOf(entries);
        if (!made)
            return;
        RankedChoice &ranked = m_out.ranked.emplace_back();
        ranked.choice = {entries, amountsOf(made->second, m_question.basis)};
        ranked.rank = rank;
        ranked.scenario = std::move(made->first);
        if (base == nullptr)
            return;
        ranked.gain = compare(*base, made->second, m_question.basis);
        const Factor &most = *std::ranges::max_element(ranked.gain.factors, {}, &Factor::savingKg);
        if (most.savingKg > 0)
            ranked.reason = most.group;
    }

    const EstimatorRow &m_method;
    const Catalog &m_catalog;
    const OptimiseQuestion &m_question;
    const ChoiceMaker &m_maker;
    Optimisation &m_out;
    bool m_hasLimits;
    std::vector<const Entry *> m_machines;
    std::vector<DatacenterGroup> m_groups;
    RegionPlaces m_places;
    LaneArena m_arena;
    std::vector<double> m_buffer;
    ChoiceLeaders m_leaders;
    ChoiceSample m_sample;
    std::array<ChoiceLeaders::Item, kLimitCount> m_bestWithout{};
    ParetoFront m_front;
};

/// Regions have one intensity for all hours, which an hourly trace overrules.
std::optional<Error> refuseTrace(const Study &study, const Scenario &scenario,
                                 const Catalog &catalog, const OptimiseQuestion &question)
{
    const bool asksRegion =
        std::ranges::find(question.over, Choosable::Region) != question.over.end();
    const auto resolved = resolve(study, scenario, catalog);
    if (!asksRegion || !resolved || resolved->hourly == nullptr)
        return std::nullopt;
    return Error{ErrorCode::Contradiction, scenario.id + ": map.trace",
                 Message{FF_TR_NOOP("Message", "an hourly trace overrules every region: remove it "
                                               "to choose among regions"),
                         {}}};
}

} // namespace

Result<Optimisation> optimise(const EstimatorRow &method, const Study &study,
                              const Scenario &scenario, const Catalog &catalog,
                              const OptimiseQuestion &question)
{
    if (question.over.empty())
        return Error{ErrorCode::MissingField,
                     {},
                     Message{FF_TR_NOOP("Message", "say what is to be chosen: machine, datacenter "
                                                   "or region"),
                             {}}};
    if (auto error = checkLimits(question.limits))
        return std::move(*error);
    if (auto error = refuseTrace(study, scenario, catalog, question))
        return std::move(*error);
    const auto maker = ChoiceMaker::make(study, scenario, catalog);
    if (!maker)
        return maker.error();
    Result<Optimisation> out(std::in_place);
    if (std::ranges::find(question.over, Choosable::Machine) != question.over.end())
        out->warnings = maker->warnings();
    if (const auto found = Search(method, catalog, question, *maker, *out).run(); !found)
        return found.error();
    return out;
}

} // namespace fourfold
