// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/scenario_reader.h"

#include "core/io/json_print.h"
#include "core/io/study_keys.h"
#include "core/scenario/study.h"
#include "core/support/spelling.h"

#include <utility>

namespace fourfold {
namespace {

/// The row of a section with this name. Files mostly follow the table, so the search starts at
/// `hint` and goes round.
const FieldRow *findInSection(const Section &section, std::string_view name, std::size_t &hint)
{
    const std::size_t prefix = section.name.size() + 1;
    for (std::size_t i = 0; i < section.rows.size(); ++i) {
        const std::size_t index = (hint + i) % section.rows.size();
        if (section.rows[index].key.substr(prefix) == name) {
            hint = index + 1;
            return &section.rows[index];
        }
    }
    return nullptr;
}

std::vector<std::string_view> namesOf(const Section &section)
{
    std::vector<std::string_view> names;
    for (const FieldRow &row : section.rows)
        names.push_back(nameOf(row));
    return names;
}

/// The keys that a scenario may have.
std::vector<std::string_view> scenarioKeys()
{
    std::vector<std::string_view> names = {"sources"};
    for (const auto &text : kScenarioTexts)
        names.push_back(text.key);
    for (const Section &section : sectionTable())
        names.push_back(section.name);
    return names;
}

/// Reads what stands in one field of one scenario.
class ValueReader
{
public:
    ValueReader(const FieldRow &row, const Place &place, Warnings &warnings)
        : m_row(row)
        , m_place(place)
        , m_warnings(warnings)
    {}

    Result<Value> read(const JsonNode &node, Extras &extras)
    {
        Value value;
        if (auto problem = readUnchecked(node, value, extras))
            return std::move(*problem);
        auto result = checked(m_row, std::move(value));
        if (result)
            return result;
        Error error = result.error();
        error.where = pointer(m_place);
        return error;
    }

private:
    Problem readUnchecked(const JsonNode &node, Value &value, Extras &extras)
    {
        switch (node.type) {
        case JsonType::Boolean:
            value = node.number != 0;
            return std::nullopt;
        case JsonType::Number:
            value = Number{node.number, std::nullopt};
            return std::nullopt;
        case JsonType::Text:
            value = std::string(node.text);
            return std::nullopt;
        case JsonType::Object:
            if (m_row.type == FieldType::Number)
                return readUncertain(node, value.emplace<Number>(), extras);
            break;
        case JsonType::Null:
        case JsonType::Array:
        case JsonType::Nothing:
            break;
        }
        return expectType(node, m_place, expectedType());
    }

    [[nodiscard]] JsonType expectedType() const
    {
        switch (m_row.type) {
        case FieldType::Number:
            return JsonType::Number;
        case FieldType::Flag:
            return JsonType::Boolean;
        default:
            return JsonType::Text;
        }
    }

    Problem readUncertain(const JsonNode &node, Number &number, Extras &extras)
    {
        constexpr std::array<std::string_view, 4> kNeeded = {"value", "low", "high", "shape"};
        for (const std::string_view key : kNeeded) {
            if (node.find(key) == nullptr)
                return errorAt(m_place, ErrorCode::MissingField,
                               FF_TR_NOOP("Message", "an uncertain value has value, low, high and "
                                                     "shape; %1 is missing"),
                               {std::string(key)});
        }
        Range &range = number.range.emplace();
        Extras inner;
        for (const JsonNode &member : node) {
            const Place here = {&m_place, member.key, {}};
            Problem problem;
            if (member.key == "value")
                problem = readNumber(member, here, number.value);
            else if (member.key == "low")
                problem = readNumber(member, here, range.low);
            else if (member.key == "high")
                problem = readNumber(member, here, range.high);
            else if (member.key == "shape")
                problem = readShape(member, here, range.shape);
            else if (member.key == "independent")
                problem = readFlag(member, here, range.independent);
            else
                inner.keep(member, here, m_warnings);
            if (problem)
                return problem;
        }
        extras.keep(nameOf(m_row), std::move(inner));
        return std::nullopt;
    }

    static Problem readShape(const JsonNode &node, const Place &place, Shape &out)
    {
        if (auto problem = expectType(node, place, JsonType::Text))
            return problem;
        const auto shape = findShape(node.text);
        if (!shape)
            return errorAt(place, ErrorCode::UnknownName,
                           FF_TR_NOOP("Message", "%1 is no shape: write normal, lognormal, "
                                                 "uniform or triangular"),
                           {excerpt(node.text)});
        out = *shape;
        return std::nullopt;
    }

    const FieldRow &m_row;
    const Place &m_place;
    Warnings &m_warnings;
};

Problem readSection(const Section &section, const JsonNode &node, const Place &place,
                    FieldValues &values, Extras &extras, Warnings &warnings)
{
    if (auto problem = expectType(node, place, JsonType::Object))
        return problem;
    Extras inner;
    std::size_t hint = 0;
    for (const JsonNode &member : node) {
        const Place here = {&place, member.key, {}};
        const FieldRow *row = findInSection(section, member.key, hint);
        if (row == nullptr) {
            inner.keep(member, here, warnings,
                       warnings.isFull() ? std::vector<std::string_view>() : namesOf(section));
            continue;
        }
        auto value = ValueReader(*row, here, warnings).read(member, inner);
        if (!value)
            return value.error();
        values.set(row->field, std::move(*value));
    }
    extras.keep(section.name, std::move(inner));
    return std::nullopt;
}

/// "sources": {"machine.average_power_w": "the log of the run"}.
Problem readSources(const JsonNode &node, const Place &place, Scenario &out, Extras &extras,
                    Warnings &warnings)
{
    if (auto problem = expectType(node, place, JsonType::Object))
        return problem;
    Extras inner;
    for (const JsonNode &member : node) {
        const Place here = {&place, member.key, {}};
        const FieldRow *row = findField(member.key);
        if (row == nullptr)
            inner.keep(member, here, warnings);
        else if (auto problem = readText(member, here, out.sources[row->field]))
            return problem;
    }
    extras.keep(node.key, std::move(inner));
    return std::nullopt;
}

Problem readScenarioMember(const JsonNode &member, const Place &here, Scenario &out, Extras &extras,
                           Warnings &warnings)
{
    if (const auto *text = findMember(std::span(kScenarioTexts), member.key))
        return readText(member, here, out.*text->member);
    const auto sections = sectionTable();
    const auto section = std::ranges::find(sections, member.key, &Section::name);
    if (section != sections.end())
        return readSection(*section, member, here, out.values, extras, warnings);
    if (member.key == "sources")
        return readSources(member, here, out, extras, warnings);
    extras.keep(member, here, warnings,
                warnings.isFull() ? std::vector<std::string_view>() : scenarioKeys());
    return std::nullopt;
}

} // namespace

void Warnings::addUnknown(const Place &place, std::span<const std::string_view> names)
{
    if (isFull()) {
        ++m_unlisted;
        return;
    }
    const std::string_view nearest = nearestName(place.key, names);
    if (nearest.empty())
        m_messages.push_back(
            {FF_TR_NOOP("Message", "%1 is not known here: it is kept and has no effect"),
             {excerpt(pointer(place))}});
    else
        m_messages.push_back({FF_TR_NOOP("Message", "%1 is not known here: it is kept and has no "
                                                    "effect; did you mean %2?"),
                              {excerpt(pointer(place)), std::string(nearest)}});
}

std::vector<Message> Warnings::take()
{
    if (m_unlisted > 0)
        m_messages.push_back(
            {FF_TR_NOOP("Message", "%1 more keys are not known"), {std::to_string(m_unlisted)}});
    m_unlisted = 0;
    return std::exchange(m_messages, {});
}

void Extras::keep(const JsonNode &member, const Place &place, Warnings &warnings,
                  std::span<const std::string_view> names)
{
    warnings.addUnknown(place, names);
    begin(member.key);
    appendJson(m_members, member);
}

void Extras::keep(std::string_view key, Extras &&inner)
{
    const std::string text = std::move(inner).take();
    if (text.empty())
        return;
    begin(key);
    m_members += text;
}

void Extras::begin(std::string_view key)
{
    if (m_members.empty())
        m_members = "{";
    appendJsonKey(m_members, key);
}

std::string Extras::take()
{
    if (m_members.empty())
        return {};
    return std::move(m_members) + "}";
}

Problem readScenario(const JsonNode &node, const Place &place, Scenario &out, Warnings &warnings)
{
    if (auto problem = expectType(node, place, JsonType::Object))
        return problem;
    out.values.reserve(std::min<std::size_t>(node.size - node.count, kFieldCount));
    Extras extras;
    bool hasName = false;
    for (const JsonNode &member : node) {
        const Place here = {&place, member.key, {}};
        hasName = hasName || member.key == "name";
        if (auto problem = readScenarioMember(member, here, out, extras, warnings))
            return problem;
    }
    if (out.id.empty())
        return errorAt(place, ErrorCode::MissingField,
                       FF_TR_NOOP("Message", "a scenario needs an id: add \"id\""));
    if (!hasName)
        out.name = out.id;
    out.extras = extras.take();
    return std::nullopt;
}

Result<Value> readFieldValue(const FieldRow &row, const JsonNode &node)
{
    const Place place;
    Warnings ignored; // ignored: unknown keys of a single value are not kept
    Extras dropped;
    return ValueReader(row, place, ignored).read(node, dropped);
}

Result<Scenario> ScenarioLineReader::read(std::string_view text)
{
    m_id.clear();
    m_warnings = {};
    if (const auto read = m_document.read(text); !read)
        return read.error();
    const JsonNode &root = m_document.root();
    const JsonNode *id = root.type == JsonType::Object ? root.find("id") : nullptr;
    if (id != nullptr && id->type == JsonType::Text)
        m_id = id->text;
    Scenario scenario;
    const Place place;
    if (auto problem = readScenario(root, place, scenario, m_warnings))
        return std::move(*problem);
    if (!scenario.basedOn.empty())
        return errorAt(place, ErrorCode::Contradiction,
                       FF_TR_NOOP("Message", "a scenario alone has no based_on: give all of its "
                                             "fields"));
    if (auto error = checkScenario(scenario)) {
        error->where = pointer(place);
        return std::move(*error);
    }
    return scenario;
}

} // namespace fourfold
