// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/optimise.h"

#include "core/analysis/choice_filter.h"
#include "core/analysis/choice_leaders.h"
#include "core/analysis/choice_places.h"
#include "core/analysis/choice_ranking.h"
#include "core/analysis/choice_sample.h"
#include "core/analysis/choice_starts.h"
#include "core/analysis/pareto.h"
#include "core/estimation/scenario_function.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fourfold {
namespace {

/// The whole catalogue against one scenario.
class Search
{
public:
    Search(const EstimatorRow &method, const Catalog &catalog, const OptimiseQuestion &question,
           const ChoiceMaker &maker, const StartOffers *offers, Optimisation &out)
        : m_method(method)
        , m_catalog(catalog)
        , m_question(question)
        , m_maker(maker)
        , m_offers(offers)
        , m_out(out)
        , m_ranking(method, maker, catalog, question.basis)
        , m_hasLimits(question.limits.isAny())
        , m_leaders(question.top)
    {}

    Result<Done> run()
    {
        m_machines = entriesFor(Choosable::Machine);
        m_groups = datacenterGroups(entriesFor(Choosable::Datacenter));
        auto places = regionPlaces(m_maker, m_catalog, entriesFor(Choosable::Region),
                                   chooses(Choosable::Datacenter), m_offers);
        if (!places)
            return places.error();
        m_places = std::move(*places);
        m_out.hasStarts = !m_places.traced.empty();
        if (m_offers != nullptr && chooses(Choosable::Region))
            addStartWarnings(m_places, m_out.warnings);
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

    [[nodiscard]] CatalogChoice choiceWith(std::size_t m, const Entry *datacenter,
                                           std::size_t r) const
    {
        return {{m_machines[m], datacenter, m_places.regions[r]}, m_places.starts[r], {}};
    }

    /// The fields in which places differ; on a trace hours say the intensity.
    [[nodiscard]] std::vector<Field> placeFields(bool isTraced) const
    {
        std::vector<Field> fields;
        if (chooses(Choosable::Datacenter) || (chooses(Choosable::Region) && !isTraced))
            fields = {Field::MechanizationPue, Field::MechanizationWue};
        if (chooses(Choosable::Region) && !isTraced)
            fields.push_back(Field::MapIntensity);
        return fields;
    }

    /// One machine in every place. The error says why it cannot be chosen anywhere.
    std::optional<Error> runMachine(std::size_t m)
    {
        if (m_groups.empty() || m_places.regions.empty())
            return Error{ErrorCode::UnknownEntry, {}, nothingToChoose()};
        std::optional<Error> first;
        bool isAny = false;
        const auto run = [&](TracedRows rows, bool isTraced) {
            auto error = runRows(m, rows, isTraced);
            isAny = isAny || !error;
            if (error && !first)
                first = std::move(error);
        };
        if (m_places.yearly > 0)
            run({0, m_places.yearly}, false);
        for (const TracedRows &rows : m_places.traced)
            run(rows, true);
        return isAny ? std::nullopt : first;
    }

    /// One machine in some places, of which the estimate is prepared once.
    std::optional<Error> runRows(std::size_t m, TracedRows rows, bool isTraced)
    {
        const CatalogChoice somewhere = choiceWith(m, m_groups.front().members.front(), rows.first);
        const auto scenario = m_maker.scenarioOf(somewhere.entries, somewhere.start);
        if (!scenario)
            return scenario.error();
        const auto example = m_ranking.estimateAt(*scenario);
        if (!example)
            return example.error();
        if (m_machines[m] != nullptr) {
            if (auto lack = ChoiceMaker::lackOf(*m_machines[m], example->states))
                return lack;
        }
        m_out.hasCost = m_out.hasCost || example->estimate.hasCost;
        const auto function = ScenarioFunction::prepare(m_method, m_maker.chain(), *scenario,
                                                        m_catalog, placeFields(isTraced));
        if (!function)
            return function.error().inside(scenario->id);
        const double devices = m_ranking.amountsOf(*example)[Limit::Devices];
        for (std::size_t g = 0; g < m_groups.size(); ++g)
            runGroup(*function, m, g, devices, rows, isTraced);
        return std::nullopt;
    }

    /// A value or a list of them for each field of a function.
    [[nodiscard]] std::vector<Column> columnsOf(const ScenarioFunction &function,
                                                const DatacenterGroup &group,
                                                std::size_t first) const
    {
        std::vector<Column> columns;
        for (const Field field : function.fields()) {
            const auto &own = field == Field::MechanizationPue ? group.pue : group.wue;
            const auto &regional = field == Field::MapIntensity       ? m_places.intensities
                                   : field == Field::MechanizationPue ? m_places.pues
                                                                      : m_places.wues;
            const bool isOwn = field != Field::MapIntensity && own.has_value();
            columns.push_back(isOwn ? Column{nullptr, *own} : Column{regional.data() + first});
        }
        return columns;
    }

    /// One machine with one group of datacentres in some places.
    void runGroup(const ScenarioFunction &function, std::size_t m, std::size_t g, double devices,
                  TracedRows rows, bool isTraced)
    {
        const DatacenterGroup &group = m_groups[g];
        const std::vector<Column> columns = columnsOf(function, group, rows.first);
        const std::array figures = {
            AnswerFigure{std::nullopt, carbonOn(m_question.basis)},
            AnswerFigure{Phase::Training, Figure::Hours},
            AnswerFigure{std::nullopt, Figure::Cost},
            AnswerFigure{std::nullopt, Figure::FacilityEnergy},
        };
        m_buffer.resize(figures.size() * rows.count);
        std::array<double *, figures.size()> to{};
        for (std::size_t f = 0; f < to.size(); ++f)
            to[f] = m_buffer.data() + f * rows.count;
        if (isTraced)
            function.evaluateFrom({m_places.traceHours.data() + rows.first, rows.count}, m_arena,
                                  columns, figures, to);
        else
            function.evaluate(m_arena, columns, rows.count, figures, to);
        for (std::size_t i = 0; i < rows.count; ++i) {
            const LimitedAmounts amounts{
                {to[1][i] / hoursPerDay(), devices, to[0][i], to[3][i], to[2][i]}};
            offer(m, g, rows.first + i, amounts);
        }
    }

    /// Takes the choices of one machine in one place with a group of datacentres into account.
    void offer(std::size_t m, std::size_t g, std::size_t r, const LimitedAmounts &amounts)
    {
        if (!std::isfinite(amounts[Limit::Carbon]))
            return;
        const DatacenterGroup &group = m_groups[g];
        const std::size_t count = group.members.size();
        m_out.choices += count;
        const std::size_t id = (m * m_groups.size() + g) * m_places.regions.size() + r;
        if (m_sample.has(g, r)) {
            CatalogChoice &shown =
                m_out.sample.emplace_back(choiceWith(m, group.members.front(), r));
            shown.amounts = amounts;
        }
        if (m_hasLimits && !isWithin(amounts, id, count))
            return;
        m_out.within += count;
        m_leaders.offer(amounts[Limit::Carbon], id);
        m_front.add({amounts[Limit::Carbon], amounts[Limit::Days], amounts[Limit::Cost]}, id,
                    count);
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

    /// The choices behind an id, without amounts: one for each datacentre of its group.
    [[nodiscard]] std::vector<CatalogChoice> choicesOf(std::size_t id) const
    {
        const std::size_t rows = m_places.regions.size();
        const std::size_t m = id / rows / m_groups.size();
        std::vector<CatalogChoice> all;
        for (const Entry *datacenter : m_groups[id / rows % m_groups.size()].members)
            all.push_back(choiceWith(m, datacenter, id % rows));
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
        std::vector<std::pair<double, CatalogChoice>> best;
        for (const ChoiceLeaders::Item &item : leaders) {
            for (const CatalogChoice &choice : choicesOf(item.id))
                best.emplace_back(item.carbon, choice);
        }
        m_ranking.rank(std::move(best), m_question.top, m_out);
    }

    /// The first of the choices behind an id, as the estimate has it.
    [[nodiscard]] std::optional<CatalogChoice> choiceAt(std::size_t id) const
    {
        return m_ranking.withAmounts(choicesOf(id).front());
    }

    const EstimatorRow &m_method;
    const Catalog &m_catalog;
    const OptimiseQuestion &m_question;
    const ChoiceMaker &m_maker;
    const StartOffers *m_offers;
    Optimisation &m_out;
    ChoiceRanking m_ranking;
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

/// The starts that are tried; nothing where they make no difference.
Result<std::optional<StartOffers>> offersOf(const ChoiceMaker &maker, const Catalog &catalog,
                                            const OptimiseQuestion &question)
{
    const auto resolved = resolve(maker.chain(), maker.chain().scenarios.front(), catalog);
    if (!resolved)
        return resolved.error();
    const auto plan =
        planStarts(*resolved, question.latestHours,
                   std::ranges::find(question.over, Choosable::Region) != question.over.end());
    if (!plan)
        return plan.error();
    return *plan ? std::optional(StartOffers(catalog, **plan, resolved->hourly.get()))
                 : std::nullopt;
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
    const auto maker = ChoiceMaker::make(study, scenario, catalog);
    if (!maker)
        return maker.error();
    const auto offers = offersOf(*maker, catalog, question);
    if (!offers)
        return offers.error();
    Result<Optimisation> out(std::in_place);
    if (std::ranges::find(question.over, Choosable::Machine) != question.over.end())
        out->warnings = maker->warnings();
    const StartOffers *starts = *offers ? &**offers : nullptr;
    if (const auto found = Search(method, catalog, question, *maker, starts, *out).run(); !found)
        return found.error();
    return out;
}

} // namespace fourfold
