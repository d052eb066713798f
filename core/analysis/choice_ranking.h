// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/optimise.h"

#include <utility>
#include <vector>

namespace fourfold {

/// The figure of carbon on a basis.
[[nodiscard]] Figure carbonOn(Basis basis);
[[nodiscard]] double hoursPerDay();

/// Estimates choices one by one, and puts the best of them in their order.
class ChoiceRanking
{
public:
    ChoiceRanking(const EstimatorRow &method, const ChoiceMaker &maker, const Catalog &catalog,
                  Basis basis)
        : m_method(method)
        , m_maker(maker)
        , m_catalog(catalog)
        , m_basis(basis)
    {}

    /// The estimate of a choice's scenario. The error is told of the scenario.
    [[nodiscard]] Result<Estimation> estimateAt(const Scenario &scenario) const;
    [[nodiscard]] LimitedAmounts amountsOf(const Estimation &estimation) const;

    /// The choice with its amounts; nothing where it cannot be estimated.
    [[nodiscard]] std::optional<CatalogChoice> withAmounts(CatalogChoice choice) const;

    /// The first `top` of choices by carbon, then by ids and start; and the scenario as it stands.
    void rank(std::vector<std::pair<double, CatalogChoice>> choices, std::size_t top,
              Optimisation &out) const;

private:
    using Made = std::pair<Scenario, Estimation>;
    [[nodiscard]] std::optional<Made> estimationOf(const CatalogChoice &choice) const;
    void addRanked(const CatalogChoice &choice, std::size_t rank, const Estimation *base,
                   Optimisation &out) const;

    const EstimatorRow &m_method;
    const ChoiceMaker &m_maker;
    const Catalog &m_catalog;
    Basis m_basis;
};

} // namespace fourfold
