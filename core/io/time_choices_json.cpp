// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/time_choices_json.h"

#include "core/io/kept_keys.h"
#include "core/io/study_keys.h"

#include <array>
#include <cmath>

namespace fourfold {
namespace {

/// A member of T that is a number in files, and its ends.
template <class T>
struct NumberMember
{
    std::string_view key;
    std::optional<double> T::*member;
    bool mayBeZero = true;
    double most = HUGE_VAL;
};

constexpr std::array kJobTexts = {
    TextMember<JobChoice>{"scenario", &JobChoice::scenario},
    TextMember<JobChoice>{"trace", &JobChoice::trace},
    TextMember<JobChoice>{"view", &JobChoice::view},
    TextMember<JobChoice>{"release", &JobChoice::release},
    TextMember<JobChoice>{"deadline", &JobChoice::deadline},
    TextMember<JobChoice>{"start", &JobChoice::start},
};
constexpr std::string_view kMayPause = "may_pause";
constexpr std::array kJobNumbers = {
    NumberMember<JobChoice>{.key = "hours", .member = &JobChoice::hours, .mayBeZero = false},
    NumberMember<JobChoice>{.key = "power_kw", .member = &JobChoice::powerKw, .mayBeZero = false},
    NumberMember<JobChoice>{.key = "restart_kwh", .member = &JobChoice::restartKwh},
    NumberMember<JobChoice>{.key = "move_kwh", .member = &JobChoice::moveKwh},
};

constexpr std::array kServingTexts = {
    TextMember<ServingChoice>{"trace", &ServingChoice::trace},
    TextMember<ServingChoice>{"view", &ServingChoice::view},
    TextMember<ServingChoice>{"start", &ServingChoice::start},
    TextMember<ServingChoice>{"file", &ServingChoice::file},
};
constexpr std::array kServingNumbers = {
    NumberMember<ServingChoice>{.key = "days", .member = &ServingChoice::days, .mayBeZero = false},
    NumberMember<ServingChoice>{.key = "loss", .member = &ServingChoice::loss, .most = 1},
    NumberMember<ServingChoice>{.key = "pue", .member = &ServingChoice::pue, .mayBeZero = false},
    NumberMember<ServingChoice>{.key = "samples", .member = &ServingChoice::samples},
};

constexpr std::string_view kSmaller = "smaller";
constexpr std::array<TextMember<SmallerModel>, 0> kSmallerTexts = {};
constexpr std::array kSmallerNumbers = {
    NumberMember<SmallerModel>{.key = "energy_wh", .member = &SmallerModel::energyWh},
    NumberMember<SmallerModel>{.key = "time_s", .member = &SmallerModel::timeSeconds},
    NumberMember<SmallerModel>{
        .key = "preference", .member = &SmallerModel::preference, .mayBeZero = false, .most = 1},
};

/// A level in files: energy in Wh, since requests are small.
struct LevelMember
{
    std::string_view key;
    double DirectiveLevel::*member;
    double perUnit;
};
constexpr std::array kLevelNumbers = {
    LevelMember{"energy_wh", &DirectiveLevel::energyKwh, 1e-3},
    LevelMember{"time_s", &DirectiveLevel::timeSeconds, 1},
    LevelMember{"preference", &DirectiveLevel::preference, 1},
};

template <class T>
Problem readBounded(const JsonNode &node, const Place &place, const NumberMember<T> &member, T &out)
{
    double number = 0;
    if (auto problem = readNumber(node, place, number))
        return problem;
    if (number > member.most)
        return errorAt(place, ErrorCode::OutOfBounds,
                       FF_TR_NOOP("Message", "must be a share from 0 to 1"));
    if (!member.mayBeZero && !(number > 0))
        return errorAt(place, ErrorCode::OutOfBounds,
                       FF_TR_NOOP("Message", "must be a number above 0"));
    if (!(number >= 0))
        return errorAt(place, ErrorCode::OutOfBounds,
                       FF_TR_NOOP("Message", "must be a number of at least 0"));
    out.*member.member = number;
    return std::nullopt;
}

Problem readLevel(const JsonNode &node, const Place &place, DirectiveLevel &out)
{
    if (auto problem = expectType(node, place, JsonType::Object))
        return problem;
    if (const JsonNode *name = node.find("name")) {
        if (auto problem = readText(*name, {&place, "name", {}}, out.name))
            return problem;
    }
    for (const LevelMember &member : kLevelNumbers) {
        const Place here = {&place, member.key, {}};
        const JsonNode *found = node.find(member.key);
        if (found == nullptr)
            return errorAt(here, ErrorCode::MissingField, FF_TR_NOOP("Message", "must be given"));
        double number = 0;
        if (auto problem = readNumber(*found, here, number))
            return problem;
        if (!(number >= 0))
            return errorAt(here, ErrorCode::OutOfBounds,
                           FF_TR_NOOP("Message", "must be a number of at least 0"));
        out.*member.member = number * member.perUnit;
    }
    return std::nullopt;
}

Problem readLevels(const JsonNode &node, const Place &place, std::vector<DirectiveLevel> &out)
{
    if (auto problem = expectType(node, place, JsonType::Array))
        return problem;
    for (const JsonNode &child : node) {
        const Place here = {&place, {}, out.size()};
        if (auto problem = readLevel(child, here, out.emplace_back()))
            return problem;
    }
    return std::nullopt;
}

/// Reads the members of the tables; `other` reads one that is in none, or leaves it.
template <class T, std::size_t N, std::size_t M, class Other>
Problem readChoice(const JsonNode &node, const Place &place,
                   const std::array<TextMember<T>, N> &texts,
                   const std::array<NumberMember<T>, M> &numbers, T &out, Other other)
{
    if (auto problem = expectType(node, place, JsonType::Object))
        return problem;
    for (const JsonNode &member : node) {
        const Place here = {&place, member.key, {}};
        Problem problem;
        if (const auto *text = findMember(std::span(texts), member.key))
            problem = readText(member, here, out.*text->member);
        else if (const auto *number = findMember(std::span(numbers), member.key))
            problem = readBounded(member, here, *number, out);
        else
            problem = other(member, here);
        if (problem)
            return problem;
    }
    return std::nullopt;
}

/// Unknown keys do not count, as in levels.
Problem readSmaller(const JsonNode &node, const Place &place, SmallerModel &out)
{
    return readChoice(node, place, kSmallerTexts, kSmallerNumbers, out,
                      [](const JsonNode &, const Place &) { return Problem(); });
}

template <class T, std::size_t N, std::size_t M>
void appendMembers(std::string &out, const std::array<TextMember<T>, N> &texts,
                   const std::array<NumberMember<T>, M> &numbers, const T &choice)
{
    for (const auto &text : texts) {
        if (!(choice.*text.member).empty())
            appendJsonMember(out, text.key, choice.*text.member);
    }
    for (const auto &number : numbers) {
        if (choice.*number.member)
            appendJsonMember(out, number.key, *(choice.*number.member));
    }
}

void appendLevels(std::string &out, const std::vector<DirectiveLevel> &levels)
{
    if (levels.empty())
        return;
    appendJsonKey(out, "levels");
    out += '[';
    for (const DirectiveLevel &level : levels) {
        appendJsonComma(out);
        out += '{';
        appendJsonMember(out, "name", level.name);
        for (const LevelMember &member : kLevelNumbers)
            appendJsonMember(out, member.key, level.*member.member / member.perUnit);
        out += '}';
    }
    out += ']';
}

void appendSmaller(std::string &out, const SmallerModel &smaller)
{
    if (smaller == SmallerModel())
        return;
    appendJsonKey(out, kSmaller);
    out += '{';
    appendMembers(out, kSmallerTexts, kSmallerNumbers, smaller);
    out += '}';
}

} // namespace

Problem readJobChoice(const JsonNode &node, const Place &place, JobChoice &out, Warnings &warnings)
{
    Extras extras;
    auto problem = readChoice(node, place, kJobTexts, kJobNumbers, out,
                              [&](const JsonNode &member, const Place &here) -> Problem {
                                  if (member.key == kMayPause)
                                      return readFlag(member, here, out.mayPause);
                                  extras.keep(member, here, warnings);
                                  return std::nullopt;
                              });
    out.extras = extras.take();
    return problem;
}

Problem readServingChoice(const JsonNode &node, const Place &place, ServingChoice &out,
                          Warnings &warnings)
{
    Extras extras;
    auto problem = readChoice(node, place, kServingTexts, kServingNumbers, out,
                              [&](const JsonNode &member, const Place &here) -> Problem {
                                  if (member.key == "levels")
                                      return readLevels(member, here, out.levels);
                                  if (member.key == kSmaller)
                                      return readSmaller(member, here, out.smaller);
                                  extras.keep(member, here, warnings);
                                  return std::nullopt;
                              });
    out.extras = extras.take();
    return problem;
}

void appendJobChoice(std::string &out, std::string_view key, const JobChoice &choice)
{
    if (choice == JobChoice())
        return;
    appendJsonKey(out, key);
    out += '{';
    appendMembers(out, kJobTexts, kJobNumbers, choice);
    if (choice.mayPause)
        appendJsonFlag(out, kMayPause, true);
    appendKept(out, KeptKeys(choice.extras).root(), kNothingWritten);
    out += '}';
}

void appendServingChoice(std::string &out, std::string_view key, const ServingChoice &choice)
{
    if (choice == ServingChoice())
        return;
    appendJsonKey(out, key);
    out += '{';
    appendMembers(out, kServingTexts, kServingNumbers, choice);
    appendLevels(out, choice.levels);
    appendSmaller(out, choice.smaller);
    appendKept(out, KeptKeys(choice.extras).root(), kNothingWritten);
    out += '}';
}

} // namespace fourfold
