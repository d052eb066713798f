// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/scenario/study.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace fourfold {

/// Makes studies that are well-formed and mostly complete, from a seed alone: every basis, tier,
/// kind of entry, chain, alternative and reduction factor occurs.
class RandomStudies
{
public:
    RandomStudies(const Catalog &catalog, std::uint64_t seed);

    /// Lets scenarios name hourly traces without gaps, mostly with a start.
    void useTraces() { m_usesTraces = true; }

    /// A study of one to four scenarios, which may follow each other in any order.
    [[nodiscard]] Study next();

    /// A number from `low` to `high`, evenly spread.
    [[nodiscard]] double between(double low, double high);
    [[nodiscard]] bool chance(double probability);
    [[nodiscard]] std::size_t below(std::size_t count);

private:
    [[nodiscard]] Scenario makeScenario(std::string id, std::string basedOn);
    void setNumbers(Scenario &scenario, bool isRoot);
    void setChoices(Scenario &scenario, double probability);
    void setEntries(Scenario &scenario, double probability);
    void complete(Scenario &scenario);
    void setTrace(Scenario &scenario);
    void setText(Scenario &scenario, Field field, std::string text);
    void setNumber(Scenario &scenario, Field field, double number);

    std::mt19937_64 m_engine;
    std::vector<std::string> m_models;
    std::vector<std::string> m_measured;
    std::vector<std::string> m_accelerators;
    std::vector<std::string> m_datacenters;
    std::vector<std::string> m_regions;
    bool m_usesTraces = false;
};

} // namespace fourfold
