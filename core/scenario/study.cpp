// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/study.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace fourfold {
namespace {

/// Pairs of fields that say the same thing in two ways.
constexpr std::array<std::pair<Field, Field>, 1> kAlternatives = {
    {{Field::MachineEfficiency, Field::MachineAchieved}},
};

constexpr std::array kFactorFields = {Field::FactorsModel, Field::FactorsMachine,
                                      Field::FactorsMechanization, Field::FactorsMap};

using Parents = std::unordered_map<std::string_view, std::string_view>;

/// True when following the parents of `start` comes back to a scenario already seen.
bool isInCircle(const Parents &parents, std::string_view start,
                std::unordered_set<std::string_view> &clear)
{
    std::unordered_set<std::string_view> seen;
    std::string_view id = start;
    while (!id.empty() && !clear.contains(id)) {
        if (!seen.insert(id).second)
            return true;
        const auto found = parents.find(id);
        id = found == parents.end() ? std::string_view() : found->second;
    }
    clear.merge(seen);
    return false;
}

} // namespace

const Scenario *findScenario(const Study &study, std::string_view id)
{
    const auto found = std::ranges::find(study.scenarios, id, &Scenario::id);
    return found == study.scenarios.end() ? nullptr : &*found;
}

Scenario *findScenario(Study &study, std::string_view id)
{
    const auto found = std::ranges::find(study.scenarios, id, &Scenario::id);
    return found == study.scenarios.end() ? nullptr : &*found;
}

const Scenario *baselineOf(const Study &study)
{
    if (const Scenario *named = findScenario(study, study.baseline))
        return named;
    return study.scenarios.empty() ? nullptr : &study.scenarios.front();
}

std::vector<const Scenario *> chainOf(const Study &study, const Scenario &scenario)
{
    // Chains are short; a long one gets an index, so that it takes linear time.
    constexpr std::size_t kShortChain = 16;
    std::unordered_map<std::string_view, const Scenario *> index;
    std::vector<const Scenario *> chain = {&scenario};
    while (!chain.back()->basedOn.empty() && chain.size() <= study.scenarios.size()) {
        if (chain.size() == kShortChain) {
            for (const Scenario &one : study.scenarios)
                index.emplace(one.id, &one);
        }
        const std::string &id = chain.back()->basedOn;
        const Scenario *parent = nullptr;
        if (index.empty())
            parent = findScenario(study, id);
        else if (const auto found = index.find(id); found != index.end())
            parent = found->second;
        if (parent == nullptr)
            break;
        chain.push_back(parent);
    }
    return chain;
}

std::string freshId(const Study &study)
{
    constexpr std::size_t kLetters = 26;
    for (std::size_t n = 0;; ++n) {
        std::string id;
        for (std::size_t rest = n + 1; rest > 0; rest = (rest - 1) / kLetters)
            id.insert(id.begin(), static_cast<char>('a' + (rest - 1) % kLetters));
        if (findScenario(study, id) == nullptr)
            return id;
    }
}

std::optional<Field> alternativeOf(Field field)
{
    for (const auto &[one, other] : kAlternatives) {
        if (field == one)
            return other;
        if (field == other)
            return one;
    }
    return std::nullopt;
}

void giveValue(Scenario &scenario, Field field, Value value)
{
    if (const auto other = alternativeOf(field))
        scenario.values.erase(*other);
    scenario.values.set(field, std::move(value));
    scenario.sources.erase(field);
}

std::optional<Error> checkFactors(const Scenario &scenario)
{
    const auto factor = std::ranges::find_if(
        kFactorFields, [&](Field field) { return scenario.values.has(field); });
    if (factor == kFactorFields.end() || !scenario.basedOn.empty())
        return std::nullopt;
    return Error{ErrorCode::Contradiction, scenario.id,
                 Message{FF_TR_NOOP("Message", "%1 divides what is inherited: name a scenario in "
                                               "based_on or remove the factor"),
                         {std::string(fieldRow(*factor).key)}}};
}

std::optional<Error> checkScenario(const Scenario &scenario)
{
    for (const auto &[one, other] : kAlternatives) {
        if (scenario.values.has(one) && scenario.values.has(other))
            return Error{
                ErrorCode::Contradiction, scenario.id,
                Message{FF_TR_NOOP("Message", "%1 and %2 say the same thing: remove one"),
                        {std::string(fieldRow(one).key), std::string(fieldRow(other).key)}}};
    }
    return checkFactors(scenario);
}

std::optional<Error> checkSliders(const Settings &settings)
{
    std::unordered_set<Field> seen;
    for (const SliderChoice &slider : settings.sliders.value_or(std::vector<SliderChoice>())) {
        const FieldRow &row = fieldRow(slider.field);
        const auto error = [&](ErrorCode code, Text text, std::vector<std::string> args) {
            return Error{code, "settings/sliders", Message{text, std::move(args)}};
        };
        const std::string key(row.key);
        if (row.type != FieldType::Number)
            return error(ErrorCode::WrongType,
                         FF_TR_NOOP("Message", "%1 is no number, so it has no slider"), {key});
        if (!seen.insert(slider.field).second)
            return error(ErrorCode::DuplicateKey,
                         FF_TR_NOOP("Message", "%1 has two sliders: remove one"), {key});
        if (!slider.range)
            continue;
        const auto [low, high, isLogarithmic] = *slider.range;
        if (!withinBounds(row.bounds, low) || !withinBounds(row.bounds, high))
            return error(ErrorCode::OutOfBounds,
                         FF_TR_NOOP("Message", "the slider of %1 ends at values that the field "
                                               "does not take"),
                         {key});
        if (!(low < high) || (isLogarithmic && !(low > 0)))
            return error(ErrorCode::OutOfBounds,
                         FF_TR_NOOP("Message", "the slider of %1 needs a lower end below its upper "
                                               "one, and above 0 where it is logarithmic"),
                         {key});
    }
    return std::nullopt;
}

Result<Done> checkStudy(const Study &study)
{
    Parents parents;
    for (const Scenario &scenario : study.scenarios) {
        if (scenario.id.empty())
            return Error{ErrorCode::MissingField, "scenarios",
                         Message{FF_TR_NOOP("Message", "a scenario needs an id"), {}}};
        if (!parents.emplace(scenario.id, scenario.basedOn).second)
            return Error{ErrorCode::DuplicateKey, scenario.id,
                         Message{FF_TR_NOOP("Message", "two scenarios have the id %1: rename one"),
                                 {scenario.id}}};
    }
    std::unordered_set<std::string_view> clear;
    for (const Scenario &scenario : study.scenarios) {
        if (!scenario.basedOn.empty() && !parents.contains(scenario.basedOn))
            return Error{
                ErrorCode::UnknownScenario, scenario.id,
                Message{FF_TR_NOOP("Message", "based_on names %1, which is no scenario of this "
                                              "study"),
                        {scenario.basedOn}}};
        if (isInCircle(parents, scenario.id, clear))
            return Error{ErrorCode::Circle, scenario.id,
                         Message{FF_TR_NOOP("Message", "based_on leads in a circle: let one of the "
                                                       "scenarios stand alone"),
                                 {}}};
        if (const auto contradiction = checkScenario(scenario))
            return *contradiction;
    }
    if (!study.baseline.empty() && !parents.contains(study.baseline))
        return Error{
            ErrorCode::UnknownScenario, "baseline",
            Message{FF_TR_NOOP("Message", "%1 is no scenario of this study"), {study.baseline}}};
    if (const auto error = checkSliders(study.settings))
        return *error;
    if (const auto error = checkBudgets(study.settings.budgets))
        return *error;
    const ChoiceSettings &choices = study.settings.optimise;
    for (auto error : {checkLimits(choices.limits), checkLatestStart(choices.latestHours)}) {
        if (!error)
            continue;
        error->where.insert(0, "settings/optimise/");
        return *error;
    }
    return Done{};
}

} // namespace fourfold
