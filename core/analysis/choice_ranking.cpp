// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/choice_ranking.h"

#include <algorithm>
#include <tuple>

namespace fourfold {
namespace {

std::string_view idAt(const CatalogChoice &choice, Choosable what)
{
    const Entry *entry = choice.entries[static_cast<std::size_t>(what)];
    return entry == nullptr ? std::string_view() : std::string_view(entry->id);
}

} // namespace

Figure carbonOn(Basis basis)
{
    return basis == Basis::Net ? Figure::Co2eNet : Figure::Co2e;
}

double hoursPerDay()
{
    return constantRow(Constant::HoursPerDay).value;
}

Result<Estimation> ChoiceRanking::estimateAt(const Scenario &scenario) const
{
    auto made = estimate(m_method, m_maker.chain(), scenario, m_catalog);
    if (!made)
        return made.error().inside(scenario.id);
    return made;
}

LimitedAmounts ChoiceRanking::amountsOf(const Estimation &estimation) const
{
    const Figures &total = estimation.estimate.total;
    LimitedAmounts amounts;
    amounts[Limit::Days] = estimation.estimate[Phase::Training][Figure::Hours] / hoursPerDay();
    amounts[Limit::Devices] =
        estimation.states[static_cast<std::size_t>(Field::MachineDevices)].value;
    amounts[Limit::Carbon] = total[carbonOn(m_basis)];
    amounts[Limit::Energy] = total[Figure::FacilityEnergy];
    amounts[Limit::Cost] = total[Figure::Cost];
    return amounts;
}

std::optional<ChoiceRanking::Made> ChoiceRanking::estimationOf(const CatalogChoice &choice) const
{
    auto scenario = m_maker.scenarioOf(choice.entries, choice.start);
    if (!scenario)
        return std::nullopt;
    auto made = estimateAt(*scenario);
    if (!made)
        return std::nullopt;
    return Made(std::move(*scenario), std::move(*made));
}

std::optional<CatalogChoice> ChoiceRanking::withAmounts(CatalogChoice choice) const
{
    const auto made = estimationOf(choice);
    if (!made)
        return std::nullopt;
    choice.amounts = amountsOf(made->second);
    return choice;
}

void ChoiceRanking::rank(std::vector<std::pair<double, CatalogChoice>> choices, std::size_t top,
                         Optimisation &out) const
{
    std::ranges::stable_sort(choices, {}, [](const std::pair<double, CatalogChoice> &one) {
        const auto &[carbon, choice] = one;
        return std::tuple(carbon, idAt(choice, Choosable::Machine),
                          idAt(choice, Choosable::Datacenter), idAt(choice, Choosable::Region),
                          choice.start ? choice.start->laterHours : 0);
    });
    choices.resize(std::min(choices.size(), top));
    const auto base =
        estimate(m_method, m_maker.chain(), m_maker.chain().scenarios.front(), m_catalog);
    if (base)
        out.asItStands = amountsOf(*base);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const bool isTie = i > 0 && choices[i].first == choices[i - 1].first;
        addRanked(choices[i].second, isTie ? out.ranked.back().rank : i + 1,
                  base ? &*base : nullptr, out);
    }
}

void ChoiceRanking::addRanked(const CatalogChoice &choice, std::size_t rank, const Estimation *base,
                              Optimisation &out) const
{
    auto made = estimationOf(choice);
    if (!made)
        return;
    RankedChoice &ranked = out.ranked.emplace_back();
    ranked.choice = choice;
    ranked.choice.amounts = amountsOf(made->second);
    ranked.rank = rank;
    ranked.scenario = std::move(made->first);
    if (base == nullptr)
        return;
    ranked.gain = compare(*base, made->second, m_basis);
    const Factor &most = *std::ranges::max_element(ranked.gain.factors, {}, &Factor::savingKg);
    if (most.savingKg > 0)
        ranked.reason = most.group;
}

} // namespace fourfold
