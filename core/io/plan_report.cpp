// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/plan_report.h"

#include "core/io/json_print.h"
#include "core/io/result_json.h"
#include "core/support/numbers.h"

#include <array>

namespace fourfold {
namespace {

struct PlanFigure
{
    std::string_view key;
    double ParallelPlanAnswer::*value;
};

constexpr std::array kPlanFigures = {
    PlanFigure{"parameters_b", &ParallelPlanAnswer::parametersB},
    PlanFigure{"tensor", &ParallelPlanAnswer::tensor},
    PlanFigure{"pipeline", &ParallelPlanAnswer::pipeline},
    PlanFigure{"data", &ParallelPlanAnswer::data},
    PlanFigure{"devices", &ParallelPlanAnswer::devices},
    PlanFigure{"batch", &ParallelPlanAnswer::batch},
    PlanFigure{"rate_tflops", &ParallelPlanAnswer::rateTflops},
    PlanFigure{"efficiency", &ParallelPlanAnswer::efficiency},
};

struct Coefficient
{
    std::string_view key;
    std::optional<double> PenaltyFit::*value;
};

constexpr std::array kCoefficients = {
    Coefficient{"g0", &PenaltyFit::g0},
    Coefficient{"g1", &PenaltyFit::g1},
    Coefficient{"g2", &PenaltyFit::g2},
};

void appendPenalty(std::string &out, const PenaltyFit &penalty)
{
    appendJsonKey(out, "penalty");
    out += '{';
    for (const Coefficient &one : kCoefficients)
        appendJsonMember(out, one.key, penalty.*one.value);
    appendJsonMember(out, "rms", penalty.rms);
    appendJsonKey(out, "runs");
    out += '[';
    for (const PenaltyPoint &point : penalty.points) {
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "devices", point.measured.devices);
        appendJsonMember(out, "measured", point.measured.efficiency);
        appendJsonMember(out, "fitted", point.fitted);
        appendJsonMember(out, "residual", point.residual());
        out += '}';
    }
    out += "]}";
}

} // namespace

std::string planText(std::string_view scenario, std::string_view method,
                     const ParallelPlanAnswer &plan, const std::optional<PenaltyFit> &penalty)
{
    std::string out = "{";
    appendJsonMember(out, "scenario", scenario);
    appendJsonMember(out, "method", method);
    for (const PlanFigure &figure : kPlanFigures)
        appendJsonMember(out, figure.key, plan.*figure.value);
    if (penalty)
        appendPenalty(out, *penalty);
    appendWarnings(out, plan.estimation.estimate.warnings);
    out += '}';
    return indentedJson(out);
}

Table planTable(const ParallelPlanAnswer &plan, const std::optional<PenaltyFit> &penalty)
{
    Table table;
    table.headings = {"quantity", "value", "residual"};
    for (const PlanFigure &figure : kPlanFigures)
        table.rows.push_back({Cell(figure.key), Cell(plan.*figure.value), Cell()});
    if (!penalty)
        return table;
    for (const Coefficient &one : kCoefficients) {
        if (const auto &value = (*penalty).*one.value)
            table.rows.push_back({Cell("penalty_" + std::string(one.key)), Cell(*value), Cell()});
    }
    for (const PenaltyPoint &point : penalty->points)
        table.rows.push_back({Cell("efficiency on " + toText(point.measured.devices)),
                              Cell(point.fitted), Cell(point.residual())});
    return table;
}

} // namespace fourfold
