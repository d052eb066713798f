// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/directives_json.h"

#include "core/io/json_place.h"
#include "core/io/json_print.h"
#include "core/support/numbers.h"
#include "core/support/overflow.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace fourfold {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kCertificate = 1e-9;

/// A number of the question: its bounds, and what stands where it is left out (NaN: it must be
/// given).
struct NumberRow
{
    std::string_view key;
    double low = 0;
    double high = std::numeric_limits<double>::max();
    double otherwise = kNone;
};
constexpr NumberRow kIntensity = {.key = "intensity_g_per_kwh"};
constexpr NumberRow kYearLow = {.key = "k_min"};
constexpr NumberRow kYearHigh = {.key = "k_max"};
constexpr NumberRow kLoss = {.key = "xi", .high = 1, .otherwise = 0.1};
constexpr NumberRow kEmbodied = {.key = "embodied_g_per_s",
                                 .otherwise = kUsualEmbodiedGramsPerSecond};
constexpr NumberRow kPue = {.key = "pue", .low = 1, .high = 5, .otherwise = 1};
constexpr NumberRow kFloor = {.key = "quality_floor"};
constexpr NumberRow kMaxTime = {.key = "max_time_s"};
constexpr NumberRow kEnergy = {.key = "energy_kwh"};
constexpr NumberRow kTime = {.key = "time_s"};
constexpr NumberRow kPreference = {.key = "preference"};
constexpr NumberRow kMinShare = {.key = "min_share", .high = 1, .otherwise = 0};
constexpr NumberRow kMaxShare = {.key = "max_share", .high = 1, .otherwise = 1};

constexpr std::string_view kSmallerModel = "smaller";
constexpr std::array<std::string_view, 10> kKeys = {
    "intensity_g_per_kwh", "k_min",      "k_max",      "xi", "embodied_g_per_s", "pue", "levels",
    "quality_floor",       "max_time_s", kSmallerModel};
constexpr std::array<std::string_view, 4> kSmallerKeys = {"name", "energy_kwh", "time_s",
                                                          "preference"};
constexpr std::array<std::string_view, 6> kLevelKeys = {"name",       "energy_kwh", "time_s",
                                                        "preference", "min_share",  "max_share"};

Problem outOfBounds(const NumberRow &row, const Place &place)
{
    if (row.high == std::numeric_limits<double>::max())
        return errorAt(place, ErrorCode::OutOfBounds,
                       FF_TR_NOOP("Message", "must be a number of at least %1"), {toText(row.low)});
    return errorAt(place, ErrorCode::OutOfBounds,
                   FF_TR_NOOP("Message", "must be a number from %1 to %2"),
                   {toText(row.low), toText(row.high)});
}

/// Reads one object of the question and keeps the first thing that is wrong.
class ObjectReader
{
public:
    ObjectReader(const JsonNode &node, const Place &place)
        : m_node(node)
        , m_place(place)
    {
        m_problem = expectType(node, place, JsonType::Object);
    }

    double number(const NumberRow &row)
    {
        if (m_problem)
            return 0;
        const JsonNode *node = m_node.find(row.key);
        const Place place{&m_place, row.key, {}};
        double value = row.otherwise;
        if (node != nullptr)
            m_problem = readNumber(*node, place, value);
        else if (std::isnan(value))
            m_problem =
                errorAt(place, ErrorCode::MissingField, FF_TR_NOOP("Message", "must be given"));
        if (!m_problem && !(value >= row.low && value <= row.high))
            m_problem = outOfBounds(row, place);
        return m_problem ? 0 : value;
    }

    void noteUnknown(std::span<const std::string_view> known, std::vector<std::string> &unknown)
    {
        if (m_problem)
            return;
        for (const JsonNode &member : m_node) {
            if (std::ranges::find(known, member.key) == known.end())
                unknown.push_back(pointer({&m_place, member.key, {}}));
        }
    }

    [[nodiscard]] bool has(const NumberRow &row) const
    {
        return !m_problem && m_node.find(row.key) != nullptr;
    }
    [[nodiscard]] const Problem &problem() const { return m_problem; }

private:
    const JsonNode &m_node;
    const Place &m_place;
    Problem m_problem;
};

/// A bound on the share of one level, where there is one.
void addShareBounds(DirectivesQuestion &question, std::size_t level, double low, double high)
{
    if (low <= 0 && high >= 1)
        return;
    MixConstraint &constraint = question.constraints.emplace_back();
    constraint.weights.assign(level + 1, 0);
    constraint.weights[level] = 1;
    constraint.low = low;
    constraint.high = high;
}

Problem readLevels(const JsonNode &array, const Place &place, DirectivesQuestion &question)
{
    if (auto problem = expectType(array, place, JsonType::Array))
        return problem;
    for (const JsonNode &node : array) {
        const Place here{&place, {}, question.levels.size()};
        ObjectReader reader(node, here);
        DirectiveLevel &level = question.levels.emplace_back();
        level.energyKwh = reader.number(kEnergy);
        level.timeSeconds = reader.number(kTime);
        level.preference = reader.number(kPreference);
        const double low = reader.number(kMinShare);
        addShareBounds(question, question.levels.size() - 1, low, reader.number(kMaxShare));
        reader.noteUnknown(kLevelKeys, question.unknownKeys);
        if (reader.problem())
            return reader.problem();
        const JsonNode *name = node.find("name");
        level.name = "L" + std::to_string(question.levels.size() - 1);
        if (name == nullptr)
            continue;
        if (auto problem = readText(*name, {&here, "name", {}}, level.name))
            return problem;
    }
    if (question.levels.empty())
        return errorAt(place, ErrorCode::MissingField,
                       FF_TR_NOOP("Message", "needs at least one level"));
    return {};
}

/// The smaller model beside the first level.
Problem readSmaller(const JsonNode &node, const Place &place, const RequestPrice &price,
                    DirectivesQuestion &question)
{
    ObjectReader reader(node, place);
    DirectiveLevel smaller;
    smaller.energyKwh = reader.number(kEnergy);
    smaller.timeSeconds = reader.number(kTime);
    smaller.preference = reader.number(kPreference);
    reader.noteUnknown(kSmallerKeys, question.unknownKeys);
    if (reader.problem())
        return reader.problem();
    if (auto wrong = findWrongPairPreference(smaller.preference))
        return wrong->at(pointer({&place, kPreference.key, {}}));
    const DirectiveLevel &first = question.levels.front();
    smaller = besideFirst(first, smaller);
    question.pair = {{gramsOfRequest(first, price), gramsOfRequest(smaller, price)},
                     {first.preference, smaller.preference},
                     question.programme.floor};
    return {};
}

/// The grid of a question: that of its own keys, or that of an hour of a trace.
GridHour readGrid(ObjectReader &reader, const std::optional<GridHour> &hour, bool hasFloor,
                  DirectivesQuestion &question)
{
    if (!hour) {
        GridHour typed;
        typed.gramsPerKwh = reader.number(kIntensity);
        if (!hasFloor) {
            typed.range.low = reader.number(kYearLow);
            typed.range.high = reader.number(kYearHigh);
        }
        return typed;
    }
    for (const NumberRow *row : {&kIntensity, &kYearLow, &kYearHigh}) {
        if (reader.has(*row))
            question.keysOfTrace.push_back("/" + std::string(row->key));
    }
    return *hour;
}

Problem readQuestion(const JsonNode &root, const std::optional<GridHour> &hour,
                     DirectivesQuestion &question)
{
    const Place top;
    ObjectReader reader(root, top);
    const bool hasFloor = reader.has(kFloor);
    RequestPrice price{0, reader.number(kEmbodied), reader.number(kPue)};
    const GridHour grid = readGrid(reader, hour, hasFloor, question);
    price.gramsPerKwh = grid.gramsPerKwh;
    const double low = grid.range.low;
    const double high = grid.range.high;
    const double loss = reader.number(kLoss);
    const double floor = hasFloor ? reader.number(kFloor) : 0;
    const std::optional<double> maxTime =
        reader.has(kMaxTime) ? std::optional(reader.number(kMaxTime)) : std::nullopt;
    reader.noteUnknown(kKeys, question.unknownKeys);
    if (reader.problem())
        return reader.problem();
    if (low > high)
        return errorAt({&top, kYearLow.key, {}}, ErrorCode::Contradiction,
                       FF_TR_NOOP("Message", "must not lie above k_max, which is %1"),
                       {toText(high)});
    const JsonNode *levels = root.find("levels");
    const Place levelsPlace{&top, "levels", {}};
    if (levels == nullptr)
        return errorAt(levelsPlace, ErrorCode::MissingField,
                       FF_TR_NOOP("Message", "must be given"));
    if (auto problem = readLevels(*levels, levelsPlace, question))
        return problem;
    MixConstraint times;
    for (const DirectiveLevel &level : question.levels) {
        question.programme.costs.push_back(gramsOfRequest(level, price));
        question.programme.qualities.push_back(level.preference);
        times.weights.push_back(level.timeSeconds);
    }
    question.programme.floor = hasFloor ? floor
                                        : qualityFloor(price.gramsPerKwh, low, high, loss,
                                                       question.levels.front().preference);
    if (maxTime) {
        times.high = *maxTime;
        question.constraints.push_back(times);
    }
    const JsonNode *smaller = root.find(kSmallerModel);
    return smaller == nullptr ? Problem()
                              : readSmaller(*smaller, {&top, kSmallerModel, {}}, price, question);
}

} // namespace

Result<DirectivesQuestion> readDirectives(std::string_view text,
                                          const std::optional<GridHour> &hour)
{
    JsonDocument document;
    if (const auto read = document.read(text); !read)
        return read.error();
    DirectivesQuestion question;
    if (const auto problem = readQuestion(document.root(), hour, question))
        return *problem;
    return question;
}

Result<DirectivesAnswer> answerDirectives(const DirectivesQuestion &question)
{
    if (auto error = findOverflow(question.programme.costs))
        return *error;
    DirectivesAnswer answer;
    answer.isClosedForm = question.constraints.empty();
    auto mix = answer.isClosedForm ? cheapestMix(question.programme)
                                   : MixSolver().solve(question.programme, question.constraints);
    if (!mix)
        return mix.error();
    answer.mix = std::move(*mix);
    answer.isCertified =
        answer.isClosedForm && isCertified(question.programme, answer.mix, kCertificate);
    const double first = question.programme.costs.front();
    answer.saving = savingOf(answer.mix.cost, first);
    if (question.pair) {
        if (auto error = findOverflow(question.pair->costs))
            return *error;
        if (auto pair = cheapestPair(*question.pair)) {
            answer.savingOfPair = savingOf(pair->cost, first);
            answer.pair = std::move(*pair);
        }
    }
    if (auto error = findOverflow(std::array{answer.savingOfPair, answer.mix.cost,
                                             answer.mix.quality, answer.saving,
                                             answer.mix.shadowPrice, question.programme.floor}))
        return *error;
    return answer;
}

namespace {

void appendShares(std::string &out, const std::vector<double> &shares)
{
    appendJsonKey(out, "x");
    out += '[';
    for (const double share : shares) {
        appendJsonComma(out);
        out += toText(share);
    }
    out += ']';
}

/// The smaller model beside the first level; null where it does not reach the floor.
void appendPair(std::string &out, const DirectivesAnswer &answer)
{
    appendJsonKey(out, "smaller_model");
    if (!answer.pair) {
        out += "null";
        return;
    }
    out += '{';
    appendShares(out, answer.pair->shares);
    appendJsonMember(out, "g_per_request", answer.pair->cost);
    appendJsonMember(out, "quality", answer.pair->quality);
    appendJsonMember(out, "saving_vs_first", answer.savingOfPair);
    out += '}';
}

} // namespace

std::string directivesText(const DirectivesQuestion &question, const DirectivesAnswer &answer)
{
    std::string out = "{";
    appendShares(out, answer.mix.shares);
    appendJsonMember(out, "g_per_request", answer.mix.cost);
    appendJsonMember(out, "quality", answer.mix.quality);
    appendJsonMember(out, "quality_floor", question.programme.floor);
    appendJsonMember(out, "shadow_price_g", answer.mix.shadowPrice);
    appendJsonMember(out, "saving_vs_first", answer.saving);
    appendJsonMember(out, "solver",
                     std::string_view(answer.isClosedForm ? "closed-form" : "dual-simplex-glpk"));
    if (answer.isClosedForm)
        appendJsonFlag(out, "certified", answer.isCertified);
    if (question.pair)
        appendPair(out, answer);
    out += '}';
    return indentedJson(out);
}

Table directivesTable(const DirectivesQuestion &question, const DirectivesAnswer &answer)
{
    Table table;
    table.headings = {"quantity", "value"};
    for (std::size_t i = 0; i < question.levels.size(); ++i)
        table.rows.push_back({Cell("x " + question.levels[i].name), Cell(answer.mix.shares[i])});
    table.rows.push_back({Cell("g_per_request"), Cell(answer.mix.cost)});
    table.rows.push_back({Cell("quality"), Cell(answer.mix.quality)});
    table.rows.push_back({Cell("quality_floor"), Cell(question.programme.floor)});
    table.rows.push_back({Cell("shadow_price_g"), Cell(answer.mix.shadowPrice)});
    table.rows.push_back({Cell("saving_vs_first"), Cell(answer.saving)});
    if (answer.pair) {
        table.rows.push_back({Cell("x smaller_model"), Cell(answer.pair->shares[1])});
        table.rows.push_back({Cell("smaller_model g_per_request"), Cell(answer.pair->cost)});
        table.rows.push_back({Cell("smaller_model quality"), Cell(answer.pair->quality)});
        table.rows.push_back({Cell("smaller_model saving_vs_first"), Cell(answer.savingOfPair)});
    }
    return table;
}

} // namespace fourfold
