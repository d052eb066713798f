// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/field_setting.h"

#include "core/io/scenario_reader.h"
#include "core/support/spelling.h"

namespace fourfold {
namespace {

/// A setting taken apart.
struct Setting
{
    Scenario *scenario = nullptr;
    std::string_view key;
    std::string_view value;
};

/// The setting as one of a scenario of this id; nothing when it does not fit.
std::optional<Setting> settingOf(Scenario &scenario, std::string_view text)
{
    if (!text.starts_with(scenario.id))
        return std::nullopt;
    const std::string_view rest = text.substr(scenario.id.size());
    const std::size_t equals = rest.find('=');
    if (!rest.starts_with('.') || equals == std::string_view::npos)
        return std::nullopt;
    return Setting{&scenario, rest.substr(1, equals - 1), rest.substr(equals + 1)};
}

std::optional<Setting> takeApart(Study &study, std::string_view text)
{
    std::optional<Setting> best;
    for (Scenario &scenario : study.scenarios) {
        const auto one = settingOf(scenario, text);
        if (!one)
            continue;
        const bool isKnown = findField(one->key) != nullptr;
        const bool wasKnown = best && findField(best->key) != nullptr;
        const bool isLonger = !best || scenario.id.size() > best->scenario->id.size();
        if (isKnown == wasKnown ? isLonger : isKnown)
            best = one;
    }
    return best;
}

Error unknownField(std::string_view text, std::string_view key)
{
    std::vector<std::string_view> keys;
    for (const FieldRow &row : fieldTable())
        keys.push_back(row.key);
    const std::string_view nearest = nearestName(key, keys);
    if (nearest.empty())
        return Error{ErrorCode::UnknownName, excerpt(text),
                     Message{FF_TR_NOOP("Message", "%1 is no field; \"describe\" lists them"),
                             {excerpt(key)}}};
    return Error{ErrorCode::UnknownName, excerpt(text),
                 Message{FF_TR_NOOP("Message", "%1 is no field; did you mean %2?"),
                         {excerpt(key), std::string(nearest)}}};
}

/// Whether a JSON value is one for the field, so that 5 stays a text where a text is due.
bool suits(const FieldRow &row, JsonType type)
{
    const bool isText = row.type != FieldType::Number && row.type != FieldType::Flag;
    return isText ? type == JsonType::Text : type != JsonType::Text;
}

Result<Value> valueOf(const FieldRow &row, std::string_view text)
{
    JsonDocument document;
    if (document.read(text).hasValue() && suits(row, document.root().type))
        return readFieldValue(row, document.root());
    return parseValue(row, text);
}

} // namespace

Result<Done> setField(Study &study, std::string_view text)
{
    const auto setting = takeApart(study, text);
    if (!setting) {
        const std::string_view id = text.substr(0, text.find('.'));
        return Error{ErrorCode::UnknownScenario, excerpt(text),
                     Message{FF_TR_NOOP("Message", "%1 is no scenario of this study: write "
                                                   "ID.KEY=VALUE"),
                             {excerpt(id)}}};
    }
    const FieldRow *row = findField(setting->key);
    if (row == nullptr)
        return unknownField(text, setting->key);
    auto value = valueOf(*row, setting->value);
    if (!value) {
        Error error = value.error();
        error.where = excerpt(text);
        return error;
    }
    giveValue(*setting->scenario, row->field, std::move(*value));
    return Done{};
}

} // namespace fourfold
