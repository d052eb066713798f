// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/study_json.h"

#include "core/io/json_place.h"
#include "core/io/json_print.h"
#include "core/io/migrations.h"
#include "core/io/scenario_reader.h"
#include "core/io/settings_reader.h"
#include "core/io/slider_reader.h"
#include "core/io/study_keys.h"
#include "core/io/time_choices_json.h"
#include "core/support/numbers.h"
#include "core/support/spelling.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace fourfold {
namespace {

/// The largest whole number below which a double holds every whole number.
constexpr double kLargestExact = 9007199254740992.0;

std::string joined(std::span<const std::string_view> names)
{
    std::string all;
    for (const std::string_view name : names)
        all += (all.empty() ? "" : ", ") + std::string(name);
    return all;
}

/// The position of a text among `names`.
Problem readName(const JsonNode &node, const Place &place, std::span<const std::string_view> names,
                 std::size_t &out)
{
    if (auto problem = expectType(node, place, JsonType::Text))
        return problem;
    const auto found = std::ranges::find(names, node.text);
    if (found == names.end())
        return errorAt(place, ErrorCode::UnknownName,
                       FF_TR_NOOP("Message", "%1 is none of the choices: %2"),
                       {excerpt(node.text), joined(names)});
    out = static_cast<std::size_t>(found - names.begin());
    return std::nullopt;
}

Problem readSeed(const JsonNode &node, const Place &place, std::uint64_t &out)
{
    if (auto problem = expectType(node, place, JsonType::Number))
        return problem;
    const auto [end, error] =
        std::from_chars(node.text.data(), node.text.data() + node.text.size(), out);
    if (error == std::errc{} && end == node.text.data() + node.text.size())
        return std::nullopt;
    const bool isWhole =
        node.number >= 0 && node.number <= kLargestExact && node.number == std::floor(node.number);
    if (!isWhole)
        return errorAt(place, ErrorCode::OutOfBounds,
                       FF_TR_NOOP("Message", "a seed is a whole number from 0 to "
                                             "18446744073709551615"));
    out = static_cast<std::uint64_t>(node.number);
    return std::nullopt;
}

Problem readPhases(const JsonNode &node, const Place &place, std::vector<Phase> &out)
{
    std::vector<std::string_view> names;
    for (const PhaseRow &row : phaseTable())
        names.push_back(row.key);
    if (auto problem = expectType(node, place, JsonType::Array))
        return problem;
    out.clear();
    for (const JsonNode &child : node) {
        std::size_t index = 0;
        if (auto problem = readName(child, {&place, {}, out.size()}, names, index))
            return problem;
        out.push_back(phaseTable()[index].phase);
    }
    return std::nullopt;
}

/// Reads whole study files.
class StudyReader
{
public:
    Problem read(const JsonNode &root)
    {
        const Place place;
        Extras extras;
        for (const JsonNode &member : root) {
            const Place here = {&place, member.key, {}};
            if (auto problem = readMember(member, here, extras))
                return problem;
        }
        m_file.study.extras = extras.take();
        if (root.find("scenarios") == nullptr)
            return errorAt(place, ErrorCode::MissingField,
                           FF_TR_NOOP("Message", "the key %1 is missing: add it"), {"scenarios"});
        return checkWhole();
    }

    [[nodiscard]] StudyFile take()
    {
        m_file.warnings = m_warnings.take();
        return std::move(m_file);
    }

private:
    Problem readMember(const JsonNode &member, const Place &here, Extras &extras)
    {
        Study &study = m_file.study;
        if (const auto *text = findMember(std::span(kStudyTexts), member.key))
            return readText(member, here, study.*text->member);
        if (member.key == "format" || member.key == "version")
            return std::nullopt;
        if (member.key == "settings")
            return readSettings(member, here);
        if (member.key == "scenarios")
            return readScenarios(member, here, study.scenarios);
        if (member.key == "published")
            return readPublished(member, here);
        if (member.key == "catalog") {
            appendJson(study.catalog, member);
            return expectType(member, here, JsonType::Object);
        }
        extras.keep(member, here, m_warnings);
        return std::nullopt;
    }

    Problem readSettings(const JsonNode &node, const Place &place)
    {
        if (auto problem = expectType(node, place, JsonType::Object))
            return problem;
        Extras extras;
        for (const JsonNode &member : node) {
            const Place here = {&place, member.key, {}};
            if (auto problem = readSetting(member, here, extras))
                return problem;
        }
        m_file.study.settings.extras = extras.take();
        return std::nullopt;
    }

    Problem readSetting(const JsonNode &member, const Place &here, Extras &extras)
    {
        Settings &settings = m_file.study.settings;
        std::size_t index = 0;
        if (member.key == "stacking") {
            if (auto problem = readName(member, here, kStackings, index))
                return problem;
        }
        if (const auto *text = findMember(std::span(kSettingsTexts), member.key))
            return readText(member, here, settings.*text->member);
        if (const auto *flag = findMember(std::span(kSettingsFlags), member.key))
            return readFlag(member, here, settings.*flag->member);
        if (member.key == "basis") {
            auto problem = readName(member, here, kBasisNames, index);
            settings.basis = static_cast<Basis>(index);
            return problem;
        }
        if (member.key == "phases")
            return readPhases(member, here, settings.phases);
        if (member.key == "seed")
            return readSeed(member, here, settings.seed);
        if (member.key == "snapshots")
            return readScenarios(member, here, settings.snapshots);
        if (member.key == "sweep_scenarios")
            return readTexts(member, here, settings.sweepScenarios);
        if (member.key == "sensitivity_share")
            return readNumber(member, here, settings.sensitivityShare);
        if (member.key == "hidden")
            return readTexts(member, here, settings.hidden);
        if (member.key == "references")
            return readTexts(member, here, settings.references);
        if (member.key == "sliders")
            return readSliders(member, here, settings.sliders.emplace());
        if (member.key == "when")
            return readJobChoice(member, here, settings.when, m_warnings);
        if (member.key == "directives")
            return readServingChoice(member, here, settings.directives, m_warnings);
        if (member.key == kBudgetsKey)
            return readBudgets(member, here, settings.budgets, extras, m_warnings);
        if (member.key == kOptimiseKey)
            return readChoiceSettings(member, here, settings.optimise, extras, m_warnings);
        extras.keep(member, here, m_warnings);
        return std::nullopt;
    }

    Problem readSliders(const JsonNode &node, const Place &place, std::vector<SliderChoice> &out)
    {
        if (auto problem = expectType(node, place, JsonType::Array))
            return problem;
        for (const JsonNode &child : node) {
            const Place here = {&place, {}, out.size()};
            if (auto problem = readSlider(child, here, out.emplace_back(), m_warnings))
                return problem;
        }
        return std::nullopt;
    }

    Problem readScenarios(const JsonNode &node, const Place &place,
                          std::vector<Scenario> &scenarios)
    {
        if (auto problem = expectType(node, place, JsonType::Array))
            return problem;
        scenarios.reserve(node.count);
        for (const JsonNode &child : node) {
            const Place here = {&place, {}, scenarios.size()};
            if (auto problem = readScenario(child, here, scenarios.emplace_back(), m_warnings))
                return problem;
        }
        return std::nullopt;
    }

    Problem readPublished(const JsonNode &node, const Place &place)
    {
        if (auto problem = expectType(node, place, JsonType::Array))
            return problem;
        for (const JsonNode &child : node) {
            const Place here = {&place, {}, m_file.study.published.size()};
            if (auto problem = readRatios(child, here, m_file.study.published.emplace_back()))
                return problem;
        }
        return std::nullopt;
    }

    Problem readRatios(const JsonNode &node, const Place &place, PublishedRatio &out)
    {
        if (auto problem = expectType(node, place, JsonType::Object))
            return problem;
        Extras extras;
        for (const JsonNode &member : node) {
            const Place here = {&place, member.key, {}};
            Problem problem;
            if (const auto *text = findMember(std::span(kPublishedTexts), member.key))
                problem = readText(member, here, out.*text->member);
            else if (const auto *ratio = findMember(std::span(kPublishedRatios), member.key))
                problem = readNumber(member, here, (out.*ratio->member).emplace());
            else
                extras.keep(member, here, m_warnings);
            if (problem)
                return problem;
        }
        out.extras = extras.take();
        return std::nullopt;
    }

    /// What checkStudy refuses, with its place as a pointer.
    Problem checkWhole()
    {
        const auto result = checkStudy(m_file.study);
        if (result)
            return std::nullopt;
        Error error = result.error();
        const auto &scenarios = m_file.study.scenarios;
        const auto found =
            std::ranges::find(scenarios.rbegin(), scenarios.rend(), error.where, &Scenario::id);
        if (found != scenarios.rend())
            error.where =
                "/scenarios/" + std::to_string(std::distance(found, scenarios.rend()) - 1);
        else
            error.where.insert(0, "/");
        return error;
    }

    StudyFile m_file;
    Warnings m_warnings;
};

/// The version that a study file gives itself.
Problem readVersion(const JsonNode &root, double &version)
{
    const Place place;
    if (auto problem = expectType(root, place, JsonType::Object))
        return problem;
    for (const std::string_view key : {"format", "version"}) {
        if (root.find(key) == nullptr)
            return errorAt(
                place, ErrorCode::MissingField,
                FF_TR_NOOP("Message", "this is no study file, which has \"format\": "
                                      "\"%1\" and \"version\": %2; %3 is missing"),
                {std::string(kStudyFormat), std::to_string(kStudyVersion), std::string(key)});
    }
    std::string format;
    const JsonNode &node = *root.find("format");
    const Place here = {&place, node.key, {}};
    if (auto problem = readText(node, here, format))
        return problem;
    if (format != kStudyFormat)
        return errorAt(here, ErrorCode::UnknownName,
                       FF_TR_NOOP("Message", "this is a file of the format %1; a study has %2"),
                       {excerpt(format), std::string(kStudyFormat)});
    return readNumber(*root.find("version"), {&place, "version", {}}, version);
}

Problem checkVersion(double version)
{
    const Place root;
    const Place place = {&root, "version", {}};
    if (version > kStudyVersion)
        return errorAt(place, ErrorCode::NewerVersion,
                       FF_TR_NOOP("Message", "the file has version %1, this program reads up to "
                                             "%2: update the program"),
                       {toText(version), std::to_string(kStudyVersion)});
    if (version < 0 || version != std::floor(version))
        return errorAt(place, ErrorCode::OutOfBounds,
                       FF_TR_NOOP("Message", "a version is a whole number; write %1"),
                       {std::to_string(kStudyVersion)});
    return std::nullopt;
}

Result<StudyFile> readStudy(const JsonNode &root)
{
    StudyReader reader;
    if (auto problem = reader.read(root))
        return std::move(*problem);
    return reader.take();
}

} // namespace

Result<StudyFile> parseStudy(std::string_view text)
{
    JsonDocument document;
    if (const auto read = document.read(text); !read)
        return read.error();
    double version = 0;
    if (auto problem = readVersion(document.root(), version))
        return std::move(*problem);
    if (auto problem = checkVersion(version))
        return std::move(*problem);
    if (version == kStudyVersion)
        return readStudy(document.root());
    const auto newer =
        migrated(document.root(), static_cast<int>(version), kStudyVersion, migrationTable());
    if (!newer)
        return newer.error();
    if (const auto read = document.read(*newer); !read)
        return read.error();
    return readStudy(document.root());
}

Result<Scenario> parseScenario(std::string_view text)
{
    return ScenarioLineReader().read(text);
}

} // namespace fourfold
