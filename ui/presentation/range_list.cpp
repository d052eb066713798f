// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/range_list.h"

#include "core/analysis/uncertain_inputs.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/series_style.h"
#include "ui/presentation/sheet_column.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fourfold {
namespace {

/// Where lupdate and the program both look for the texts of this file.
struct RangeList
{
    Q_DECLARE_TR_FUNCTIONS(RangeList)
};

QString shapeText(Shape shape)
{
    switch (shape) {
    case Shape::Normal:
        return RangeList::tr("normal");
    case Shape::Lognormal:
        return RangeList::tr("lognormal");
    case Shape::Uniform:
        return RangeList::tr("uniform");
    case Shape::Triangular:
        break;
    }
    return RangeList::tr("triangular");
}

/// The number that is drawn around; null where several along the chain are multiplied.
const Number *numberOf(const UncertainInput &input, const FieldState &state)
{
    if (input.byDefault)
        return &input.byDefault->number;
    return state.given == nullptr ? nullptr : std::get_if<Number>(state.given);
}

RangeRow rowOf(const UncertainInput &input, const FieldState &state, const Catalog &catalog,
               const QLocale &locale)
{
    const FieldRow &row = fieldRow(input.field);
    RangeRow made;
    made.field = row.field;
    made.label = fieldLabel(row);
    made.isGiven = !input.byDefault;
    made.source =
        input.byDefault ? translated(input.byDefault->source) : sourceText(row, state, catalog);
    if (const Number *number = numberOf(input, state)) {
        made.value = valueText(row, *number, catalog, locale, Digits::Few);
        if (number->range)
            made.shape = shapeText(number->range->shape);
    }
    return made;
}

} // namespace

std::vector<RangeRow> rangeList(const Study &study, const Catalog &catalog, const QLocale &locale)
{
    const Ranges ranges = study.settings.defaultRanges ? Ranges::WithDefaults : Ranges::Given;
    std::vector<RangeRow> rows;
    for (std::size_t i = 0; i < study.scenarios.size(); ++i) {
        const Scenario &scenario = study.scenarios[i];
        const auto resolved = resolve(study, scenario, catalog);
        const auto inputs = uncertainInputs(study, scenario, catalog, ranges);
        if (std::ranges::count(study.settings.hidden, scenario.id) > 0 || !resolved || !inputs)
            continue;
        for (const UncertainInput &input : *inputs) {
            rows.push_back(rowOf(input, (*resolved)[input.field], catalog, locale));
            rows.back().scenario = scenario.id;
            rows.back().letter = scenarioLetter(i);
        }
    }
    return rows;
}

} // namespace fourfold
