// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/method_waterfall.h"

#include <optional>
#include <vector>

namespace fourfold {

/// What one method says about a scenario: exactly one of estimation and error is set.
struct MethodAnswer
{
    const EstimatorRow *method = nullptr;
    std::optional<Estimation> estimation;
    std::optional<Error> error; ///< why there is no estimate
    double kg = 0;              ///< that counts; 0 without an estimate
    std::vector<Field> read;    ///< given fields that the method reads
    std::vector<Field> ignored; ///< given fields that it does not read
};

/// Every method of the table on one scenario, in the order of the table.
struct MethodComparison
{
    MethodScope scope;
    std::vector<MethodAnswer> answers;

    /// The answer of this method; null where there is no such method.
    [[nodiscard]] const MethodAnswer *find(std::string_view method) const;
    /// The answer that differs most from this one, as a ratio; null where no other is above 0.
    [[nodiscard]] const MethodAnswer *farthestFrom(const MethodAnswer &answer) const;
    /// The way between two answers. Error: that of a method which has no estimate.
    [[nodiscard]] Result<Waterfall> waterfall(const MethodAnswer &from,
                                              const MethodAnswer &to) const;
};

[[nodiscard]] Result<MethodComparison> compareMethods(const Study &study, const Scenario &scenario,
                                                      const Catalog &catalog,
                                                      const MethodScope &scope = {});

/// What the other methods count, from the lowest to the highest.
struct MethodSpread
{
    std::size_t count = 0; ///< of the others that have an estimate
    double lowKg = 0;
    double highKg = 0;

    bool operator==(const MethodSpread &) const = default;
};

/// The same without traces, for what is shown beside every answer. Nothing counts where the
/// scenario cannot be resolved.
[[nodiscard]] MethodSpread spreadOfOthers(const EstimatorRow &chosen, const Study &study,
                                          const Scenario &scenario, const Catalog &catalog,
                                          const MethodScope &scope);

} // namespace fourfold
