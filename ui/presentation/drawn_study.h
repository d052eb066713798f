// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/information_value.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// A span that holds 90 % of the draws: from 5 % to 95 %.
struct Interval
{
    double low = 0;
    double high = 0;

    bool operator==(const Interval &) const = default;
};

/// That of 1 over the number; nothing where it may be 0.
[[nodiscard]] std::optional<Interval> inverse(const std::optional<Interval> &band);

struct MetricRow;

/// What draws of a scenario are divided by to be counted in the metric's unit, for one of the
/// functional unit; nothing where there is no such result or no one number to divide by.
[[nodiscard]] std::optional<double> drawDivisor(const EstimatorRow &method, const Study &study,
                                                const Scenario &scenario, const Catalog &catalog,
                                                const MetricRow &metric);

/// What is to be drawn of a study, with its seed and ranges.
struct DrawRequest
{
    Study study;
    Catalog catalog;
    std::string metric; ///< id
    std::uint64_t draws = kDefaultDraws;
    std::size_t threads = 1;
    std::size_t bins = 0;          ///< of histograms; 0: none
    bool withMeasurements = false; ///< what would decide pairs that are not told apart
};

/// The draws of a study: of the visible scenarios that have a result in the metric, for one of the
/// functional unit, in the unit of the metric; each but the baseline paired with the baseline.
struct DrawnStudy
{
    std::string metric;
    Settings settings;    ///< it was drawn with
    std::string baseline; ///< id; empty where it has no such result
    UncertaintyAnswer answer;
    std::vector<std::optional<Measurement>> measurements; ///< one for each pair, or none at all
    std::optional<Error> error;                           ///< why there is nothing
    /// Scenarios that have changed since, and by how much their results have grown: until they are
    /// drawn anew, bands move along with the results, and whoever shows them says so.
    std::map<std::string, double, std::less<>> moved;

    /// Null: this scenario was not drawn.
    [[nodiscard]] const ScenarioSpread *spread(std::string_view id) const;
    /// The baseline against this scenario; null: they were not drawn together.
    [[nodiscard]] const PairSpread *pair(std::string_view id) const;
    /// What would decide between the baseline and this scenario; null: nothing does, or nobody
    /// asked.
    [[nodiscard]] const Measurement *measurement(std::string_view id) const;

    /// The 5 % and 95 % points of a scenario; nothing where its value is certain.
    [[nodiscard]] std::optional<Interval> band(std::string_view id) const;
    /// The same of the baseline over it.
    [[nodiscard]] std::optional<Interval> ratioBand(std::string_view id) const;

    /// True when a band is not of the values that the scenario has now; of a ratio, when one of
    /// the two is not.
    [[nodiscard]] bool isProvisional(std::string_view id) const { return moved.contains(id); }
    [[nodiscard]] bool isRatioProvisional(std::string_view id) const
    {
        return isProvisional(id) || isProvisional(baseline);
    }

    /// True when nobody can tell which of the baseline and this scenario has less.
    [[nodiscard]] bool cannotTell(std::string_view id) const;

    /// True while these draws answer what settings ask for, whatever the values.
    [[nodiscard]] bool fits(const Settings &now) const;
};

/// Draws. Told now and then how many draws are done; false ends the work.
[[nodiscard]] DrawnStudy drawStudy(const DrawRequest &request,
                                   const std::function<bool(std::uint64_t done)> &progress = {});

using SharedDraws = std::shared_ptr<const DrawnStudy>;

/// Draws one request after the other; `take` is given each as soon as it is there. `goesOn` is told
/// which share of all draws is done; when it says no, the rest is left out.
void drawEach(const std::vector<DrawRequest> &requests,
              const std::function<bool(double share)> &goesOn,
              const std::function<void(const SharedDraws &drawn)> &take);

} // namespace fourfold
