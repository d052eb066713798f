// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/request_sets.h"

#include "core/io/json_place.h"
#include "core/support/numbers.h"

#include <array>
#include <numeric>

namespace fourfold {
namespace {

constexpr std::string_view kFormat = "fourfold-request-sets";
constexpr double kVersion = 1;

Problem readAmount(const JsonNode &node, const Place &place, double &out)
{
    if (auto problem = readNumber(node, place, out))
        return problem;
    if (!(out >= 0))
        return errorAt(place, ErrorCode::OutOfBounds,
                       FF_TR_NOOP("Message", "must be a number of at least 0"));
    return {};
}

Problem readMember(const JsonNode &node, const Place &place, std::string_view key, double &out)
{
    const JsonNode *found = node.find(key);
    const Place here{&place, key, {}};
    if (found == nullptr)
        return errorAt(here, ErrorCode::MissingField, FF_TR_NOOP("Message", "must be given"));
    return readAmount(*found, here, out);
}

/// A list with a number for each level.
Problem readAmounts(const JsonNode &node, const Place &place, std::string_view key,
                    std::vector<DirectiveLevel> &levels, double DirectiveLevel::*member)
{
    const JsonNode *list = node.find(key);
    const Place here{&place, key, {}};
    if (list == nullptr)
        return errorAt(here, ErrorCode::MissingField, FF_TR_NOOP("Message", "must be given"));
    if (auto problem = expectType(*list, here, JsonType::Array))
        return problem;
    if (list->count != levels.size())
        return errorAt(here, ErrorCode::Contradiction,
                       FF_TR_NOOP("Message", "needs a number for each of the %1 levels"),
                       {std::to_string(levels.size())});
    std::size_t i = 0;
    for (const JsonNode &number : *list) {
        if (auto problem = readAmount(number, {&here, {}, i}, levels[i].*member))
            return problem;
        ++i;
    }
    return {};
}

Problem readSmaller(const JsonNode &node, const Place &place, RequestSet &set)
{
    const JsonNode *found = node.find("smaller");
    if (found == nullptr)
        return {};
    const Place here{&place, "smaller", {}};
    if (auto problem = expectType(*found, here, JsonType::Object))
        return problem;
    DirectiveLevel &smaller = set.smaller.emplace();
    if (auto problem = readMember(*found, here, "energy_kwh", smaller.energyKwh))
        return problem;
    if (auto problem = readMember(*found, here, "time_s", smaller.timeSeconds))
        return problem;
    if (found->find("preference") == nullptr)
        return {};
    return readMember(*found, here, "preference", smaller.preference);
}

Problem readSet(const JsonNode &node, const Place &place, const std::vector<std::string> &names,
                RequestSets &all)
{
    if (auto problem = expectType(node, place, JsonType::Object))
        return problem;
    RequestSet &set = all.sets.emplace_back();
    for (const std::string &name : names)
        set.levels.emplace_back().name = name;
    if (const JsonNode *name = node.find("name"); name != nullptr) {
        if (auto problem = readText(*name, {&place, "name", {}}, set.name))
            return problem;
    }
    if (auto problem = readMember(node, place, "share", all.shares.emplace_back()))
        return problem;
    constexpr std::array kLists = {std::pair{"energy_kwh", &DirectiveLevel::energyKwh},
                                   std::pair{"time_s", &DirectiveLevel::timeSeconds},
                                   std::pair{"preferred", &DirectiveLevel::preference}};
    for (const auto &[key, member] : kLists) {
        if (auto problem = readAmounts(node, place, key, set.levels, member))
            return problem;
    }
    double judged = 0;
    for (const DirectiveLevel &level : set.levels)
        judged += level.preference;
    if (!(judged > 0))
        return errorAt({&place, "preferred", {}}, ErrorCode::OutOfBounds,
                       FF_TR_NOOP("Message", "needs at least one judged prompt"));
    for (DirectiveLevel &level : set.levels)
        level.preference /= judged;
    return readSmaller(node, place, set);
}

Problem readHeading(const JsonNode &root, const Place &top, RequestSets &all)
{
    const std::array<std::pair<std::string_view, std::string *>, 3> texts = {
        {{"title", &all.title}, {"source", &all.source}, {"licence", &all.licence}}};
    for (const auto &[key, text] : texts) {
        const JsonNode *node = root.find(key);
        if (node == nullptr)
            continue;
        if (auto problem = readText(*node, {&top, key, {}}, *text))
            return problem;
    }
    return {};
}

Problem checkVersion(const JsonNode &root, const Place &top)
{
    const JsonNode *node = root.find("version");
    double version = kVersion;
    const Place here{&top, "version", {}};
    if (node == nullptr)
        return {};
    if (auto problem = readNumber(*node, here, version))
        return problem;
    if (version > kVersion)
        return errorAt(here, ErrorCode::NewerVersion,
                       FF_TR_NOOP("Message", "the file was written by a newer version (%1): get a "
                                             "newer program, or export the file as version %2"),
                       {toText(version), toText(kVersion)});
    return {};
}

Problem readAll(const JsonNode &root, RequestSets &all)
{
    const Place top;
    if (auto problem = expectType(root, top, JsonType::Object))
        return problem;
    const JsonNode *format = root.find("format");
    if (format == nullptr || format->text != kFormat)
        return errorAt({&top, "format", {}}, ErrorCode::NotSupported,
                       FF_TR_NOOP("Message", "must be “%1”"), {std::string(kFormat)});
    if (auto problem = checkVersion(root, top))
        return problem;
    if (auto problem = readHeading(root, top, all))
        return problem;
    std::vector<std::string> names;
    const JsonNode *levels = root.find("levels");
    const JsonNode *sets = root.find("sets");
    for (const auto &[node, key] : {std::pair{levels, "levels"}, std::pair{sets, "sets"}}) {
        if (node == nullptr || node->count == 0)
            return errorAt({&top, key, {}}, ErrorCode::MissingField,
                           FF_TR_NOOP("Message", "must be given"));
    }
    if (auto problem = readTexts(*levels, {&top, "levels", {}}, names))
        return problem;
    const Place setsPlace{&top, "sets", {}};
    if (auto problem = expectType(*sets, setsPlace, JsonType::Array))
        return problem;
    for (const JsonNode &set : *sets) {
        if (auto problem = readSet(set, {&setsPlace, {}, all.sets.size()}, names, all))
            return problem;
    }
    return {};
}

} // namespace

Result<RequestSets> readRequestSets(std::string_view text)
{
    JsonDocument document;
    if (const auto read = document.read(text); !read)
        return read.error();
    RequestSets all;
    if (const auto problem = readAll(document.root(), all))
        return *problem;
    const double sum = std::accumulate(all.shares.begin(), all.shares.end(), 0.0);
    if (!(sum > 0))
        return Error{
            ErrorCode::OutOfBounds, "/sets",
            Message{FF_TR_NOOP("Message", "all shares are 0: give how often sets are asked "
                                          "for"),
                    {}}};
    for (double &share : all.shares)
        share /= sum;
    return all;
}

} // namespace fourfold
