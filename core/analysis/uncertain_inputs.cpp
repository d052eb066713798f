// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertain_inputs.h"

#include <algorithm>

namespace fourfold {
namespace {

UncertainPart partOf(const FieldRow &row, const Number &number)
{
    return {Distribution(row, number), number.range && number.range->independent};
}

/// A factor is the product of those along the chain; what is certain of it is told by the function
/// of the scenario, but for its own.
UncertainInput factorOf(const FieldRow &row, const std::vector<const Scenario *> &chain)
{
    UncertainInput input;
    input.field = row.field;
    for (const Scenario *one : chain) {
        const Value *value = one->values.find(row.field);
        const auto *number = value == nullptr ? nullptr : std::get_if<Number>(value);
        if (number == nullptr)
            continue;
        const bool isOwn = one == chain.front();
        if (number->range) {
            input.parts.push_back(partOf(row, *number));
            input.scale /= isOwn ? 1 : number->value;
        } else if (isOwn) {
            input.scale *= number->value;
        }
    }
    return input;
}

/// The number of a typed or inherited value that has a range.
const Number *rangedOf(const FieldState &state)
{
    const auto *number = state.isGiven() ? std::get_if<Number>(state.given) : nullptr;
    return number != nullptr && number->range ? number : nullptr;
}

UncertainInput defaultInput(const DefaultRange &range)
{
    UncertainInput input;
    input.field = range.field;
    input.parts.push_back({Distribution(fieldRow(range.field), range.number), false, range.what});
    input.byDefault = range;
    return input;
}

} // namespace

Result<std::vector<UncertainInput>> uncertainInputs(const Study &study, const Scenario &scenario,
                                                    const Catalog &catalog, Ranges ranges)
{
    const auto resolved = resolve(study, scenario, catalog);
    if (!resolved)
        return resolved.error();
    const auto chain = chainOf(study, scenario);
    std::vector<DefaultRange> defaults;
    if (ranges == Ranges::WithDefaults)
        defaults = defaultRanges(*resolved, catalog);
    std::vector<UncertainInput> inputs;
    for (const FieldRow &row : fieldTable()) {
        if (row.type != FieldType::Number)
            continue;
        const FieldState &state = (*resolved)[row.field];
        if (isFactor(row.field)) {
            if (auto factor = factorOf(row, chain); !factor.parts.empty())
                inputs.push_back(std::move(factor));
        } else if (const Number *number = rangedOf(state)) {
            inputs.push_back({.field = row.field, .parts = {partOf(row, *number)}});
        } else if (const auto found = std::ranges::find(defaults, row.field, &DefaultRange::field);
                   found != defaults.end()) {
            inputs.push_back(defaultInput(*found));
        }
    }
    return inputs;
}

std::vector<Field> fieldsOf(const std::vector<UncertainInput> &inputs)
{
    std::vector<Field> fields;
    for (const UncertainInput &input : inputs)
        fields.push_back(input.field);
    return fields;
}

} // namespace fourfold
