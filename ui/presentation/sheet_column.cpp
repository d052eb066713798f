// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/sheet_column.h"

#include "ui/presentation/field_text.h"
#include "ui/presentation/origin_style.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// Where lupdate and the program both look for the texts of this file.
struct SheetColumnText
{
    Q_DECLARE_TR_FUNCTIONS(SheetColumnText)
};

/// What can be said of a scenario that cannot be resolved: its own values.
FieldStates ownStates(const Scenario &scenario)
{
    FieldStates states;
    for (const auto &[field, value] : scenario.values) {
        FieldState &state = states[static_cast<std::size_t>(field)];
        state.origin = Origin::Typed;
        state.giver = &scenario;
        state.given = &value;
    }
    return states;
}

void addProblems(SheetCells &cells, const ScenarioOutcome &outcome)
{
    if (outcome.error) {
        if (const auto field = fieldOf(*outcome.error))
            cells[static_cast<std::size_t>(*field)].problem = translated(outcome.error->message);
        return;
    }
    for (const Warning &warning : outcome.estimation->estimate.warnings) {
        const FieldRow *row = findField(warning.field);
        if (row == nullptr)
            continue;
        QString &problem = cells[static_cast<std::size_t>(row->field)].problem;
        if (!problem.isEmpty())
            problem += u'\n';
        problem += translated(warning.message);
    }
}

QString citations(const Entry &entry, std::optional<Property> property, const Catalog &catalog)
{
    const auto ids =
        property ? entry.sourcesOf(*property) : std::span<const std::string>(entry.sources);
    QStringList lines;
    for (const std::string &id : ids) {
        if (const Source *source = catalog.source(id))
            lines += toQString(source->citation);
    }
    if (!entry.sourceText.empty())
        lines += toQString(entry.sourceText);
    if (property && entry.isRecalled(*property))
        lines += SheetColumnText::tr("Commonly quoted, not checked against the source.");
    if (!entry.disputed.empty())
        lines += SheetColumnText::tr("Disputed: %1").arg(toQString(entry.disputed));
    return lines.join(u'\n');
}

} // namespace

FieldStates fieldStates(const Study &study, const Scenario &scenario,
                        const ScenarioOutcome *outcome, const Catalog &catalog)
{
    if (outcome != nullptr && outcome->estimation)
        return outcome->estimation->states;
    const auto resolved = resolve(study, scenario, catalog);
    return resolved ? resolved->states : ownStates(scenario);
}

std::optional<Value> valueOf(const FieldRow &row, const FieldState &state)
{
    if (!state.isKnown())
        return std::nullopt;
    if (state.given != nullptr && state.isGiven())
        return *state.given;
    switch (row.type) {
    case FieldType::Number:
        return Number{state.value, std::nullopt};
    case FieldType::Flag:
        return state.value != 0;
    case FieldType::Choice: {
        const auto position = static_cast<std::size_t>(state.value);
        return position < row.choices.size()
                   ? std::optional<Value>(std::string(row.choices[position].key))
                   : std::nullopt;
    }
    case FieldType::Text:
    case FieldType::Moment:
        return std::nullopt;
    case FieldType::Accelerator:
    case FieldType::Model:
    case FieldType::Datacenter:
    case FieldType::Region:
    case FieldType::Trace:
        return state.entry == nullptr ? std::nullopt : std::optional<Value>(state.entry->id);
    }
    return std::nullopt;
}

SheetCells sheetCells(const Study &study, const Scenario &scenario, const ScenarioOutcome *outcome,
                      const Catalog &catalog, const QLocale &locale)
{
    const FieldStates states = fieldStates(study, scenario, outcome, catalog);
    SheetCells cells;
    for (const FieldRow &row : fieldTable()) {
        const auto at = static_cast<std::size_t>(row.field);
        SheetCell &cell = cells[at];
        cell.value = valueOf(row, states[at]);
        if (!cell.value)
            continue;
        cell.origin = states[at].origin;
        const Digits digits = cell.origin == Origin::Computed ? Digits::Few : Digits::All;
        cell.text = valueText(row, *cell.value, catalog, locale, digits);
    }
    if (outcome != nullptr)
        addProblems(cells, *outcome);
    return cells;
}

std::optional<Field> fieldOf(const Error &error)
{
    const std::size_t colon = error.where.rfind(": ");
    const std::string key =
        colon == std::string::npos ? error.where : error.where.substr(colon + 2);
    const FieldRow *row = findField(key);
    return row == nullptr ? std::nullopt : std::optional(row->field);
}

QString sourceText(const FieldRow &row, const FieldState &state, const Catalog &catalog)
{
    const OriginRow &origin = originRow(state.origin);
    QString about;
    if (state.origin == Origin::Inherited && state.giver != nullptr)
        about = toQString(state.giver->name);
    else if (state.entry != nullptr)
        about = toQString(state.entry->name);
    const QString sentence = translated(origin.sentence);
    QStringList lines = {sentence.contains("%1"_L1) ? sentence.arg(about) : sentence};
    if (state.isGiven() && state.giver != nullptr) {
        const auto source = state.giver->sources.find(row.field);
        if (source != state.giver->sources.end())
            lines += toQString(source->second);
    }
    if (state.entry != nullptr)
        lines += citations(*state.entry, state.property, catalog);
    if (state.origin == Origin::Assumed) {
        if (const Source *source = catalog.source(row.defaultSource))
            lines += toQString(source->citation);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace fourfold
