// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/roots.h"
#include "core/estimation/scenario_function.h"

#include <optional>
#include <vector>

namespace fourfold {

/// What is sought: the values of a field with which a total, or a sum of figures, has this amount.
struct SeekQuestion
{
    Field field = Field::ModelParams;
    Figure figure = Figure::Co2e;
    double target = 0;                                  ///< in the unit of the figure
    std::optional<std::pair<double, double>> between{}; ///< default: sensibleRange()
    std::vector<AnswerFigure> figures{}; ///< whose sum is sought; none: the total of `figure`
    std::size_t samples = 0;             ///< of the curve, for a picture
    bool isLogarithmic = false;          ///< the samples lie in equal factors
};

struct SeekAnswer
{
    double low = 0; ///< where it was sought
    double high = 0;
    Crossings found;               ///< x is the field's value, y the total
    std::vector<CurvePoint> curve; ///< from the lower end to the higher one
};

/// Where a field is sought when nothing else is said: its bounds, but no further than ten thousand
/// times the value that it has.
[[nodiscard]] std::pair<double, double> sensibleRange(Field field,
                                                      const std::optional<double> &value);

/// Seeks. Without a range the field's value counts as the estimate has it: given, of the catalogue,
/// by default or computed. Errors: those of the estimate, a field that is no number, a range
/// outside the bounds of the field or upside down, none for a field of wide bounds that has no
/// value, a target that is no number.
[[nodiscard]] Result<SeekAnswer> seek(const EstimatorRow &method, const Study &study,
                                      const Scenario &scenario, const Catalog &catalog,
                                      const SeekQuestion &question);

} // namespace fourfold
