// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"
#include "core/estimation/notes.h"

#include <optional>
#include <string>
#include <vector>

namespace fourfold {

/// One input of a step: another step, a field, or a constant.
struct Operand
{
    std::string symbol; ///< as it stands in the formula; unique within its explanation
    Text label;
    double value = 0;
    Unit unit = Unit::None;
    int step = -1;                  ///< index of the step that made it; -1 for a raw input
    std::optional<Field> field;     ///< for a raw input that is a field
    Origin origin = Origin::Absent; ///< of a field
    std::string scenario;           ///< id of the scenario that gave an inherited value
    std::string entry;              ///< id of the catalogue entry
    std::optional<EntryKind> kind;  ///< of that entry
    std::string source;             ///< citation, the user's own words, or "" (none given)
    std::string sourceId;           ///< id in the catalogue's sources; "" for the user's own
    std::string standing;           ///< "file", "recall", …: how sure the figure is; "" unknown
};

/// One named step of a computation, with the formula that was really evaluated.
struct Step
{
    std::string id; ///< "training.it_energy_kwh"
    std::string symbol;
    Text title;
    std::vector<Phase> phases; ///< that it belongs to or sums up; empty: none, or all
    std::string formula;       ///< over the operands' symbols, as expression.h writes it
    std::string substituted;   ///< the same with numbers and units
    std::string latex;         ///< formula, numbers and result
    std::vector<Operand> inputs;
    std::vector<Operand> constants; ///< numbers in the formula that have a unit or a source
    double value = 0;
    Unit unit = Unit::None;
    std::string sourceId; ///< of the formula
    std::vector<const NoteRow *> notes;
};

/// The steps that lead to `quantity` ("total.co2e_kg", "training.operational_kg", or a sum over
/// phases as quantityName() writes it: "training+inference.co2e_kg"), each after what it needs, the
/// quantity's own last. Error: an unknown quantity (lists those there are).
[[nodiscard]] Result<std::vector<Step>> explain(const Estimation &estimation,
                                                std::string_view quantity, const Catalog &catalog);

/// The names that explain() takes, in the order of result files.
[[nodiscard]] std::vector<std::string> explainableQuantities(const Estimation &estimation);

/// The steps as text, Markdown or LaTeX that stands alone.
enum class ExplanationFormat { Text, Markdown, Latex };
[[nodiscard]] std::string explanationText(const std::vector<Step> &steps, ExplanationFormat format);

} // namespace fourfold
