// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/default_ranges.h"
#include "core/analysis/sampling.h"
#include "core/estimation/resolved.h"

#include <optional>
#include <string>
#include <vector>

namespace fourfold {

/// Which ranges are drawn from.
enum class Ranges : std::uint8_t {
    Given,        ///< those of the study
    WithDefaults, ///< and the default ranges of what is not typed (default_ranges.h)
};

/// One factor of the value of an uncertain field.
struct UncertainPart
{
    Distribution distribution;
    bool isIndependent = false;
    std::string what{}; ///< of a default range: drawn together with those of the same thing
};

/// An uncertain field of a scenario: its value is `scale` times the parts. Only a reduction factor
/// that several scenarios of a chain give has more than one part.
struct UncertainInput
{
    Field field = Field::ModelParams;
    double scale = 1;
    std::vector<UncertainPart> parts;
    std::optional<DefaultRange> byDefault{}; ///< the default range that it is drawn from
};

/// The uncertain fields of a scenario, typed or inherited, in the order of Field.
[[nodiscard]] Result<std::vector<UncertainInput>> uncertainInputs(const Study &study,
                                                                  const Scenario &scenario,
                                                                  const Catalog &catalog,
                                                                  Ranges ranges);

/// The fields of inputs, for ScenarioFunction::prepare.
[[nodiscard]] std::vector<Field> fieldsOf(const std::vector<UncertainInput> &inputs);

} // namespace fourfold
