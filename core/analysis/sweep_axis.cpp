// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sweep.h"
#include "core/support/numbers.h"
#include "core/support/spelling.h"

#include <cmath>
#include <optional>

namespace fourfold {
namespace {

std::vector<std::string_view> parts(std::string_view text, char separator)
{
    std::vector<std::string_view> found;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find(separator, start), text.size());
        found.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return found;
}

Error malformed(std::string_view text)
{
    return {ErrorCode::WrongType, excerpt(text),
            Message{FF_TR_NOOP("Message", "write KEY=START:STOP:N, with :log behind it for equal "
                                          "ratios, or KEY=a,b,c"),
                    {}}};
}

Error unknownKey(std::string_view key)
{
    std::vector<std::string_view> keys;
    for (const FieldRow &row : fieldTable())
        keys.push_back(row.key);
    const std::string_view nearest = nearestName(key, keys);
    if (nearest.empty())
        return {ErrorCode::UnknownName, excerpt(key),
                Message{FF_TR_NOOP("Message", "%1 is no field; \"describe\" lists them"),
                        {excerpt(key)}}};
    return {ErrorCode::UnknownName, excerpt(key),
            Message{FF_TR_NOOP("Message", "%1 is no field; did you mean %2?"),
                    {excerpt(key), std::string(nearest)}}};
}

/// A value without its spread.
Result<Value> plainValue(const FieldRow &row, std::string_view text)
{
    auto value = parseValue(row, text);
    if (value) {
        if (auto *number = std::get_if<Number>(&*value))
            number->range.reset();
    }
    return value;
}

Result<SweepAxis> listed(const FieldRow &row, std::string_view text)
{
    SweepAxis axis{.field = row.field, .values = {}};
    for (const std::string_view part : parts(text, ',')) {
        auto value = plainValue(row, part);
        if (!value)
            return value.error();
        axis.values.push_back(std::move(*value));
    }
    return axis;
}

Result<SweepAxis> ranged(const FieldRow &row, std::string_view text,
                         const std::vector<std::string_view> &words)
{
    const bool isLogarithmic = words.size() == 4;
    const auto count = words.size() < 3 ? std::nullopt : parseNumber(words[2]);
    const bool isRead = words.size() <= 4 && (!isLogarithmic || words[3] == "log") && count
                        && std::floor(*count) == *count;
    if (!isRead)
        return malformed(std::string(row.key) + "=" + std::string(text));
    if (auto error = checkSweepRows(*count))
        return error->at(std::string(row.key));
    const auto start = plainValue(row, words[0]);
    if (!start)
        return start.error();
    const auto stop = plainValue(row, words[1]);
    if (!stop)
        return stop.error();
    const double from = std::get<Number>(*start).value;
    const double to = std::get<Number>(*stop).value;
    if (isLogarithmic && !(from > 0 && to > 0))
        return Error{
            ErrorCode::OutOfBounds, std::string(row.key),
            Message{FF_TR_NOOP("Message", "equal ratios need both ends above 0: %1 and %2"),
                    {toText(from), toText(to)}}};
    return steppedAxis(row.field, from, to, static_cast<std::size_t>(*count), isLogarithmic);
}

} // namespace

SweepAxis steppedAxis(Field field, double start, double stop, std::size_t count, bool isLogarithmic)
{
    SweepAxis axis{field, {}, isLogarithmic, true};
    for (std::size_t i = 0; i < count; ++i) {
        const double share = count == 1 ? 0 : double(i) / double(count - 1);
        const double inner =
            isLogarithmic ? start * std::pow(stop / start, share) : start + (stop - start) * share;
        axis.values.emplace_back(Number{i == 0           ? start
                                        : i + 1 == count ? stop
                                                         : inner,
                                        std::nullopt});
    }
    return axis;
}

std::string sweepAxisText(const SweepAxis &axis)
{
    const FieldRow &row = fieldRow(axis.field);
    std::string text = std::string(row.key) + '=';
    if (axis.isStepped)
        return text + toText(row, axis.values.front()) + ':' + toText(row, axis.values.back()) + ':'
               + toText(double(axis.values.size())) + (axis.isLogarithmic ? ":log" : "");
    for (std::size_t i = 0; i < axis.values.size(); ++i)
        text += (i == 0 ? "" : ",") + toText(row, axis.values[i]);
    return text;
}

Result<SweepAxis> parseSweepAxis(std::string_view text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos)
        return malformed(text);
    const FieldRow *row = findField(text.substr(0, equals));
    if (row == nullptr)
        return unknownKey(text.substr(0, equals));
    const std::string_view values = text.substr(equals + 1);
    const auto words = parts(values, ':');
    return row->type == FieldType::Number && words.size() > 1 ? ranged(*row, values, words)
                                                              : listed(*row, values);
}

} // namespace fourfold
