// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/migrations.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fourfold {
namespace {

using nlohmann::ordered_json;

/// Members are put at the end without a search, so that wide objects take linear time; the reader
/// has already refused duplicates.
ordered_json toJson(const JsonNode &node)
{
    switch (node.type) {
    case JsonType::Null:
        return nullptr;
    case JsonType::Boolean:
        return node.number != 0;
    case JsonType::Number:
        return node.number;
    case JsonType::Text:
        return std::string(node.text);
    case JsonType::Array: {
        ordered_json array = ordered_json::array();
        for (const JsonNode &child : node)
            array.push_back(toJson(child));
        return array;
    }
    case JsonType::Object:
    case JsonType::Nothing:
        break;
    }
    ordered_json object = ordered_json::object();
    auto &members = object.get_ref<ordered_json::object_t &>();
    for (const JsonNode &child : node)
        members.ordered_json::object_t::Container::emplace_back(std::string(child.key),
                                                                toJson(child));
    return object;
}

} // namespace

std::span<const MigrationRow> migrationTable()
{
    // Version 1 is the first that was published.
    return {};
}

Result<std::string> migrated(const JsonNode &root, int from, int to,
                             std::span<const MigrationRow> steps)
{
    ordered_json study = toJson(root);
    for (int version = from; version < to; ++version) {
        const auto step = std::ranges::find(steps, version, &MigrationRow::from);
        if (step == steps.end())
            return Error{ErrorCode::NotSupported, "/version",
                         Message{FF_TR_NOOP("Message", "there are no study files of version %1: "
                                                       "write %2"),
                                 {std::to_string(version), std::to_string(to)}}};
        step->apply(study);
    }
    study["version"] = to;
    return study.dump();
}

} // namespace fourfold
