// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/study_edits.h"

#include "core/estimation/resolved.h"

#include <algorithm>
#include <array>
#include <map>

namespace fourfold {
namespace {

constexpr std::array kFactorFields = {Field::FactorsModel, Field::FactorsMachine,
                                      Field::FactorsMechanization, Field::FactorsMap};

/// What the catalogue says about a value that names an entry.
std::optional<Error> unknownEntry(Field field, const Value &value, const Catalog &catalog)
{
    Study study;
    study.scenarios.emplace_back();
    study.scenarios.front().id = "a";
    study.scenarios.front().values.set(field, value);
    const Result<Resolved> resolved = resolve(study, study.scenarios.front(), catalog);
    if (resolved)
        return std::nullopt;
    Error error = resolved.error();
    error.where = fieldRow(field).key;
    return error;
}

void erase(Scenario &scenario, Field field)
{
    scenario.values.erase(field);
    scenario.sources.erase(field);
}

std::size_t placeFor(const Study &study, int position)
{
    const auto size = static_cast<std::size_t>(std::ssize(study.scenarios));
    return position < 0 ? size : std::min(static_cast<std::size_t>(position), size);
}

double factorOf(const Scenario &scenario, Field field)
{
    const Value *value = scenario.values.find(field);
    const Number *number = value == nullptr ? nullptr : std::get_if<Number>(value);
    return number == nullptr ? 1 : number->value;
}

bool hasFactors(const Scenario &scenario)
{
    return std::ranges::any_of(kFactorFields,
                               [&](Field field) { return scenario.values.has(field); });
}

/// Gives a child the values that it has from `parent`, and the parent of that one.
std::optional<Error> adopt(Scenario &child, const Scenario &parent, const Study &study,
                           const Catalog &catalog)
{
    if (parent.basedOn.empty() && hasFactors(child))
        return Error{ErrorCode::Contradiction, child.id,
                     Message{FF_TR_NOOP("Message", "the factors of %1 divide what it inherits from "
                                                   "%2: remove the factors first"),
                             {child.name, parent.name}}};
    const Result<Resolved> resolved = resolve(study, child, catalog);
    if (!resolved)
        return resolved.error();
    Scenario adopted = child;
    for (const auto &[field, value] : parent.values) {
        if (std::ranges::find(kFactorFields, field) != kFactorFields.end()) {
            const double both = factorOf(child, field) * factorOf(parent, field);
            adopted.values.set(field, Number{.value = both, .range = std::nullopt});
        } else if ((*resolved)[field].giver == &parent) {
            adopted.values.set(field, value);
            if (const auto source = parent.sources.find(field); source != parent.sources.end())
                adopted.sources[field] = source->second;
        }
    }
    adopted.basedOn = parent.basedOn;
    child = std::move(adopted);
    return std::nullopt;
}

void forget(Study &study, const std::string &id)
{
    for (std::string *name : {&study.baseline, &study.settings.from, &study.settings.to}) {
        if (*name == id)
            name->clear();
    }
    std::erase(study.settings.hidden, id);
    std::erase_if(study.published,
                  [&](const PublishedRatio &ratio) { return ratio.from == id || ratio.to == id; });
    std::erase_if(study.scenarios, [&](const Scenario &scenario) { return scenario.id == id; });
}

} // namespace

Error unknownScenario(const std::string &id)
{
    return Error{ErrorCode::UnknownScenario, id,
                 Message{FF_TR_NOOP("Message", "%1 is no scenario of this study"), {id}}};
}

Result<Scenario> withChanges(Scenario scenario, std::span<const FieldChange> changes,
                             const Catalog &catalog)
{
    for (const auto &[field, value] : changes) {
        if (!value) {
            erase(scenario, field);
            continue;
        }
        const Result<Value> good = checked(fieldRow(field), *value);
        if (!good)
            return good.error();
        if (auto error = unknownEntry(field, *good, catalog))
            return *error;
        const Value *old = scenario.values.find(field);
        if (old != nullptr && *old == *good)
            continue;
        erase(scenario, field);
        if (const auto other = alternativeOf(field))
            erase(scenario, *other);
        scenario.values.set(field, *good);
    }
    return scenario;
}

Study withScenario(Study study, Scenario scenario, int position)
{
    if (scenario.id.empty() || findScenario(study, scenario.id) != nullptr)
        scenario.id = freshId(study);
    const auto place = static_cast<std::ptrdiff_t>(placeFor(study, position));
    study.scenarios.insert(study.scenarios.begin() + place, std::move(scenario));
    return study;
}

Study withScenariosOf(Study study, const Study &other)
{
    std::map<std::string, std::string> newIds;
    const std::size_t first = study.scenarios.size();
    for (const Scenario &scenario : other.scenarios) {
        study = withScenario(std::move(study), scenario, -1);
        newIds[scenario.id] = study.scenarios.back().id;
    }
    for (std::size_t i = first; i < study.scenarios.size(); ++i) {
        if (std::string &parent = study.scenarios[i].basedOn; !parent.empty())
            parent = newIds[parent];
    }
    return study;
}

Study withScenarioAt(Study study, const std::string &id, int position)
{
    const auto found = std::ranges::find(study.scenarios, id, &Scenario::id);
    if (found == study.scenarios.end())
        return study;
    Scenario moved = std::move(*found);
    study.scenarios.erase(found);
    const auto place = static_cast<std::ptrdiff_t>(placeFor(study, position));
    study.scenarios.insert(study.scenarios.begin() + place, std::move(moved));
    return study;
}

Result<Study> withoutScenario(const Study &study, const std::string &id, const Catalog &catalog)
{
    const Scenario *removed = findScenario(study, id);
    if (removed == nullptr)
        return unknownScenario(id);
    std::vector<Scenario> adopted;
    for (const Scenario &scenario : study.scenarios) {
        adopted.push_back(scenario);
        if (scenario.basedOn != id)
            continue;
        Scenario &child = adopted.back();
        if (auto error = adopt(child, *removed, study, catalog))
            return *error;
    }
    Study after = study;
    after.scenarios = std::move(adopted);
    forget(after, id);
    return after;
}

Result<Catalog> withOwnEntries(const Catalog &catalog, const Study &study)
{
    if (study.catalog.empty())
        return catalog;
    const std::array files = {
        CatalogFile{.name = "catalog", .text = study.catalog, .layer = Layer::Study}};
    return catalog.with(files);
}

Study chainStudy(const Study &study, const Scenario &scenario)
{
    Study chain;
    for (const Scenario *link : chainOf(study, scenario))
        chain.scenarios.push_back(*link);
    return chain;
}

} // namespace fourfold
