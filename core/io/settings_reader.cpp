// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/settings_reader.h"

#include "core/io/study_keys.h"

namespace fourfold {
namespace {

Problem readChoiceMember(const JsonNode &member, const Place &here, ChoiceSettings &out,
                         Extras &inner, Warnings &warnings)
{
    if (const auto *text = findMember(std::span(kChoiceTexts), member.key))
        return readText(member, here, out.*text->member);
    if (const auto *text = findMember(std::span(kFilterTexts), member.key))
        return readText(member, here, out.filter.*text->member);
    if (member.key == kOverKey)
        return readTexts(member, here, out.over);
    if (member.key == kLatestStartKey)
        return readNumber(member, here, out.latestHours.emplace());
    if (const LimitRow *limit = findLimit(member.key))
        return readNumber(member, here, out.limits[limit->limit].emplace());
    inner.keep(member, here, warnings);
    return std::nullopt;
}

} // namespace

Problem readBudgets(const JsonNode &node, const Place &place, Budgets &out, Extras &extras,
                    Warnings &warnings)
{
    if (auto problem = expectType(node, place, JsonType::Object))
        return problem;
    Extras inner;
    for (const JsonNode &member : node) {
        const Place here = {&place, member.key, {}};
        const BudgetRow *row = findBudget(member.key);
        if (row == nullptr)
            inner.keep(member, here, warnings);
        else if (auto problem = readNumber(member, here, out[row->budget]))
            return problem;
    }
    extras.keep(kBudgetsKey, std::move(inner));
    return std::nullopt;
}

Problem readChoiceSettings(const JsonNode &node, const Place &place, ChoiceSettings &out,
                           Extras &extras, Warnings &warnings)
{
    if (auto problem = expectType(node, place, JsonType::Object))
        return problem;
    Extras inner;
    for (const JsonNode &member : node) {
        const Place here = {&place, member.key, {}};
        if (auto problem = readChoiceMember(member, here, out, inner, warnings))
            return problem;
    }
    extras.keep(kOptimiseKey, std::move(inner));
    return std::nullopt;
}

} // namespace fourfold
