// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/scenario/study.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fourfold {

/// What a scenario says after inheritance and catalogue, by key.
class PlainInputs
{
public:
    PlainInputs(const Study &study, const std::string &scenario, const Catalog &catalog);

    /// A number that is given or in the catalogue.
    [[nodiscard]] std::optional<double> number(const std::string &key) const;
    [[nodiscard]] double numberOr(const std::string &key, double fallback) const;

    /// A number that the study itself gives.
    [[nodiscard]] std::optional<double> given(const std::string &key) const;
    [[nodiscard]] std::string text(const std::string &key, const std::string &fallback) const;
    [[nodiscard]] bool flag(const std::string &key, bool fallback) const;

    /// The process of an accelerator in nm.
    [[nodiscard]] std::optional<double> processOf(const std::string &id) const
    {
        return m_catalog.find(EntryKind::Accelerator, id)->number(Property::ProcessNm);
    }

    /// A figure of the accelerator that serves; nothing where the study names none.
    [[nodiscard]] bool hasServingAccelerator() const { return m_serving != nullptr; }
    [[nodiscard]] std::optional<double> serving(Property property) const;

    /// The hours of the trace that the scenario names; null where it names none.
    [[nodiscard]] const std::vector<double> *trace() const;
    /// When training starts on it, in hours from its first; nothing where that is not given.
    [[nodiscard]] std::optional<double> traceStart() const;

    /// What was measured of the model that is served, in the catalogue.
    [[nodiscard]] std::optional<double> measured(Property property) const;

private:
    void lay(const Scenario &scenario);
    void addCatalogue();
    [[nodiscard]] std::map<std::string, double> figuresOf(const std::string &key,
                                                          const std::string &id) const;
    [[nodiscard]] std::optional<double> peakOf(const Entry &entry) const;
    [[nodiscard]] const Entry *entryOf(const std::string &key, const std::string &id) const;

    const Catalog &m_catalog;
    std::map<std::string, Value> m_given;
    std::map<std::string, double> m_catalogue;
    std::map<std::string, std::string> m_catalogueTexts;
    const Entry *m_serving = nullptr;
    const Entry *m_served = nullptr;
};

} // namespace fourfold
