// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_print.h"
#include "core/io/kept_keys.h"
#include "core/io/migrations.h"
#include "core/io/study_json.h"
#include "core/io/study_keys.h"
#include "core/io/time_choices_json.h"
#include "core/support/json_text.h"
#include "core/support/numbers.h"

#include <algorithm>

namespace fourfold {
namespace {

void appendUncertain(std::string &out, const Number &number, const JsonNode *kept)
{
    const Range &range = *number.range;
    out += '{';
    appendJsonMember(out, "value", number.value);
    appendJsonMember(out, "low", range.low);
    appendJsonMember(out, "high", range.high);
    appendJsonMember(out, "shape", shapeName(range.shape));
    if (range.independent)
        appendJsonFlag(out, "independent", true);
    appendKept(out, kept, kNothingWritten);
    out += '}';
}

void appendValue(std::string &out, const Value &value, const JsonNode *kept)
{
    if (const auto *flag = std::get_if<bool>(&value))
        out += *flag ? "true" : "false";
    else if (const auto *text = std::get_if<std::string>(&value))
        appendJsonText(out, *text);
    else if (const Number &number = std::get<Number>(value); number.range)
        appendUncertain(out, number, kept);
    else
        appendNumber(out, number.value);
}

void appendSection(std::string &out, const Section &section, const FieldValues &values,
                   const JsonNode *kept)
{
    std::string members = "{";
    for (const FieldRow &row : section.rows) {
        const Value *value = values.find(row.field);
        if (value == nullptr)
            continue;
        appendJsonKey(members, nameOf(row));
        appendValue(members, *value, KeptKeys::inside(kept, nameOf(row)));
    }
    const std::size_t prefix = section.name.size() + 1;
    appendKept(members, kept, [&](const JsonNode &member) {
        return std::ranges::any_of(section.rows, [&](const FieldRow &row) {
            return row.key.substr(prefix) == member.key;
        });
    });
    if (members.size() == 1)
        return;
    appendJsonKey(out, section.name);
    out += members + "}";
}

void appendSources(std::string &out, const Scenario &scenario, const JsonNode *kept)
{
    if (scenario.sources.empty() && kept == nullptr)
        return;
    appendJsonKey(out, "sources");
    out += '{';
    for (const auto &[field, source] : scenario.sources)
        appendJsonMember(out, fieldRow(field).key, source);
    appendKept(out, kept, kNothingWritten);
    out += '}';
}

void appendScenario(std::string &out, const Scenario &scenario)
{
    const KeptKeys kept(scenario.extras);
    appendJsonComma(out);
    out += '{';
    appendJsonMember(out, "id", scenario.id);
    if (scenario.name != scenario.id)
        appendJsonMember(out, "name", scenario.name);
    if (!scenario.basedOn.empty())
        appendJsonMember(out, "based_on", scenario.basedOn);
    for (const Section &section : sectionTable())
        appendSection(out, section, scenario.values, kept.inside(section.name));
    appendSources(out, scenario, kept.inside("sources"));
    if (!scenario.notes.empty())
        appendJsonMember(out, "notes", scenario.notes);
    appendKept(out, kept.root(), [](const JsonNode &member) {
        return member.key == "sources"
               || std::ranges::find(sectionTable(), member.key, &Section::name)
                      != sectionTable().end();
    });
    out += '}';
}

template <class T, class Append>
void appendArray(std::string &out, std::string_view key, const T &items, Append append)
{
    appendJsonKey(out, key);
    out += '[';
    for (const auto &item : items) {
        appendJsonComma(out);
        append(item);
    }
    out += ']';
}

void appendSlider(std::string &out, const SliderChoice &slider)
{
    out += '{';
    appendJsonMember(out, "field", fieldRow(slider.field).key);
    if (slider.range) {
        appendJsonMember(out, "low", slider.range->low);
        appendJsonMember(out, "high", slider.range->high);
        if (slider.range->isLogarithmic)
            appendJsonFlag(out, "logarithmic", true);
    }
    appendKept(out, KeptKeys(slider.extras).root(), kNothingWritten);
    out += '}';
}

/// An object of settings with what was kept in it; nothing where it would be empty.
template <class Append>
void appendGroup(std::string &out, std::string_view key, const JsonNode *kept, Append append)
{
    std::string members = "{";
    append(members);
    appendKept(members, kept, kNothingWritten);
    if (members.size() == 1)
        return;
    appendJsonKey(out, key);
    out += members + "}";
}

void appendBudgets(std::string &out, const Budgets &budgets)
{
    for (const auto &[budget, most] : budgets)
        appendJsonMember(out, budgetRow(budget).key, most);
}

void appendChoice(std::string &out, const ChoiceSettings &choice)
{
    for (const auto &text : kChoiceTexts) {
        if (!(choice.*text.member).empty())
            appendJsonMember(out, text.key, choice.*text.member);
    }
    if (!choice.over.empty())
        appendArray(out, kOverKey, choice.over,
                    [&](const std::string &key) { appendJsonText(out, key); });
    for (const auto &text : kFilterTexts) {
        if (!(choice.filter.*text.member).empty())
            appendJsonMember(out, text.key, choice.filter.*text.member);
    }
    for (const LimitRow &row : limitTable()) {
        if (choice.limits[row.limit])
            appendJsonMember(out, row.key, *choice.limits[row.limit]);
    }
    if (choice.latestHours)
        appendJsonMember(out, kLatestStartKey, *choice.latestHours);
}

/// Settings that differ from those of a new study.
std::string settingsMembers(const Settings &settings)
{
    const Settings usual;
    std::string out = "{";
    for (const auto &text : kSettingsTexts) {
        if (settings.*text.member != usual.*text.member)
            appendJsonMember(out, text.key, settings.*text.member);
    }
    if (settings.basis != usual.basis)
        appendJsonMember(out, "basis", kBasisNames[static_cast<std::size_t>(settings.basis)]);
    if (settings.phases != usual.phases)
        appendArray(out, "phases", settings.phases, [&](Phase phase) {
            appendJsonText(out, phaseTable()[static_cast<std::size_t>(phase)].key);
        });
    if (settings.seed != usual.seed) {
        appendJsonKey(out, "seed");
        out += std::to_string(settings.seed);
    }
    for (const auto &flag : kSettingsFlags) {
        if (settings.*flag.member != usual.*flag.member)
            appendJsonFlag(out, flag.key, settings.*flag.member);
    }
    const auto appendId = [&](const std::string &id) { appendJsonText(out, id); };
    if (!settings.sweepScenarios.empty())
        appendArray(out, "sweep_scenarios", settings.sweepScenarios, appendId);
    if (!settings.snapshots.empty())
        appendArray(out, "snapshots", settings.snapshots,
                    [&](const Scenario &snapshot) { appendScenario(out, snapshot); });
    if (settings.sensitivityShare != usual.sensitivityShare)
        appendJsonMember(out, "sensitivity_share", settings.sensitivityShare);
    if (!settings.hidden.empty())
        appendArray(out, "hidden", settings.hidden, appendId);
    if (!settings.references.empty())
        appendArray(out, "references", settings.references, appendId);
    if (settings.sliders)
        appendArray(out, "sliders", *settings.sliders,
                    [&](const SliderChoice &slider) { appendSlider(out, slider); });
    appendJobChoice(out, "when", settings.when);
    appendServingChoice(out, "directives", settings.directives);
    const KeptKeys kept(settings.extras);
    appendGroup(out, kBudgetsKey, kept.inside(kBudgetsKey),
                [&](std::string &members) { appendBudgets(members, settings.budgets); });
    appendGroup(out, kOptimiseKey, kept.inside(kOptimiseKey),
                [&](std::string &members) { appendChoice(members, settings.optimise); });
    appendKept(out, kept.root(), [](const JsonNode &member) {
        return member.key == kBudgetsKey || member.key == kOptimiseKey;
    });
    return out;
}

void appendPublished(std::string &out, const PublishedRatio &published)
{
    appendJsonComma(out);
    out += '{';
    for (const auto &text : kPublishedTexts) {
        if (!(published.*text.member).empty())
            appendJsonMember(out, text.key, published.*text.member);
    }
    for (const auto &ratio : kPublishedRatios) {
        if (published.*ratio.member)
            appendJsonMember(out, ratio.key, *(published.*ratio.member));
    }
    appendKept(out, KeptKeys(published.extras).root(), kNothingWritten);
    out += '}';
}

} // namespace

std::string studyText(const Study &study)
{
    std::string out = "{";
    appendJsonMember(out, "format", kStudyFormat);
    appendJsonMember(out, "version", kStudyVersion);
    for (const auto &text : kStudyTexts) {
        if (!(study.*text.member).empty())
            appendJsonMember(out, text.key, study.*text.member);
    }
    if (const std::string settings = settingsMembers(study.settings); settings.size() > 1) {
        appendJsonKey(out, "settings");
        out += settings + "}";
    }
    if (!study.catalog.empty()) {
        appendJsonKey(out, "catalog");
        out += study.catalog;
    }
    appendJsonKey(out, "scenarios");
    out += '[';
    for (const Scenario &scenario : study.scenarios)
        appendScenario(out, scenario);
    out += ']';
    if (!study.published.empty()) {
        appendJsonKey(out, "published");
        out += '[';
        for (const PublishedRatio &published : study.published)
            appendPublished(out, published);
        out += ']';
    }
    appendKept(out, KeptKeys(study.extras).root(), kNothingWritten);
    out += '}';
    return indentedJson(out);
}

} // namespace fourfold
