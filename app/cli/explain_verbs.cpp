// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_source.h"
#include "app/cli/verb.h"
#include "core/io/explain_report.h"
#include "core/io/field_report.h"

#include <algorithm>

namespace fourfold::cli {
namespace {

std::string explanationIn(std::string_view format, const std::vector<Step> &steps)
{
    if (format == "csv")
        return tableText(explainTable(steps), TableStyle::Csv);
    if (format == "markdown")
        return explanationText(steps, ExplanationFormat::Markdown);
    return explanationText(steps,
                           format == "latex" ? ExplanationFormat::Latex : ExplanationFormat::Text);
}

/// The quantity that the arguments ask for: a total may run over some phases alone.
Result<std::string> quantityOf(const Arguments &arguments)
{
    const std::string quantity(arguments.value("--quantity", "total.co2e_kg"));
    std::string phases(arguments.value("--phases", ""));
    if (phases.empty())
        return quantity;
    constexpr std::string_view kTotal = "total";
    if (!quantity.starts_with(std::string(kTotal) + "."))
        return Error{ErrorCode::UnknownName, "--phases",
                     Message{FF_TR_NOOP("Message", "%1 is no total, so it has no phases to choose"),
                             {quantity}}};
    std::ranges::replace(phases, ',', '+');
    return phases + quantity.substr(kTotal.size());
}

} // namespace

ExitCode runExplain(const Arguments &arguments)
{
    const auto call = openStudy(arguments, true);
    if (!call)
        return report(call.error());
    const auto scenario = scenarioOf(*call, arguments.value("--scenario", ""));
    if (!scenario)
        return report(scenario.error());
    const auto estimation = estimate(*call->method, call->study, **scenario, call->catalog);
    if (!estimation)
        return report(estimation.error().at(call->file));
    const auto quantity = quantityOf(arguments);
    if (!quantity)
        return report(quantity.error());
    const auto steps = explain(*estimation, *quantity, call->catalog);
    if (!steps)
        return report(steps.error().at("--quantity"));
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(explainText((*scenario)->id, call->method->id, *steps));
    return deliver(explanationIn(format, *steps));
}

ExitCode runDescribe(const Arguments &arguments)
{
    const std::string_view format = arguments.value("--format", "table");
    return deliver(format == "json" ? fieldsText() : tableText(fieldsTable(), styleOf(format)));
}

} // namespace fourfold::cli
