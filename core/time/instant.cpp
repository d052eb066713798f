// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/instant.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace fourfold {
namespace {

/// Takes pieces off the front of a text.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {}

    [[nodiscard]] bool isAtEnd() const { return m_text.empty(); }

    /// A number of exactly so many digits.
    std::optional<int> digits(std::size_t count)
    {
        if (m_text.size() < count)
            return std::nullopt;
        int value = 0;
        for (const char c : m_text.substr(0, count)) {
            if (c < '0' || c > '9')
                return std::nullopt;
            value = value * 10 + (c - '0');
        }
        m_text.remove_prefix(count);
        return value;
    }

    /// One of these characters, or 0 where another stands.
    char oneOf(std::string_view wanted)
    {
        if (m_text.empty() || wanted.find(m_text.front()) == std::string_view::npos)
            return 0;
        const char found = m_text.front();
        m_text.remove_prefix(1);
        return found;
    }

    /// Decimals behind a point.
    double decimals()
    {
        double value = 0;
        double scale = 0.1;
        while (!m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9') {
            value += scale * (m_text.front() - '0');
            scale /= 10;
            m_text.remove_prefix(1);
        }
        return value;
    }

private:
    std::string_view m_text;
};

std::optional<double> dayOf(Scanner &scanner, std::string_view text)
{
    const bool isDayFirst = text.size() > 2 && (text[2] == '.' || text[2] == '/');
    const auto first = scanner.digits(isDayFirst ? 2 : 4);
    const char between = scanner.oneOf(isDayFirst ? "./" : "-/");
    const auto month = scanner.digits(2);
    if (!first || between == 0 || !month || scanner.oneOf({&between, 1}) == 0)
        return std::nullopt;
    const auto last = scanner.digits(isDayFirst ? 4 : 2);
    if (!last)
        return std::nullopt;
    const std::chrono::year_month_day date(
        std::chrono::year(isDayFirst ? *last : *first),
        std::chrono::month(static_cast<unsigned>(*month)),
        std::chrono::day(static_cast<unsigned>(isDayFirst ? *first : *last)));
    if (!date.ok())
        return std::nullopt;
    return static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count())
           * kSecondsPerDay;
}

/// Hours and minutes, and seconds where they stand.
std::optional<double> timeOfDay(Scanner &scanner)
{
    const auto hour = scanner.digits(2);
    if (!hour || scanner.oneOf(":") == 0)
        return std::nullopt;
    const auto minute = scanner.digits(2);
    if (!minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    double seconds = *hour * kSecondsPerHour + *minute * kSecondsPerMinute;
    if (scanner.oneOf(":") != 0) {
        const auto second = scanner.digits(2);
        if (!second || *second > 59)
            return std::nullopt;
        seconds += *second;
        if (scanner.oneOf(".,") != 0)
            seconds += scanner.decimals();
    }
    return seconds;
}

/// Seconds east of Greenwich.
std::optional<double> offset(Scanner &scanner)
{
    const char sign = scanner.oneOf("Zz+-");
    if (sign == 0)
        return std::nullopt;
    if (sign != '+' && sign != '-')
        return 0;
    const auto hours = scanner.digits(2);
    (void)scanner.oneOf(":");
    const auto minutes = scanner.digits(2).value_or(0);
    if (!hours || *hours > 14 || minutes > 59)
        return std::nullopt;
    return (sign == '-' ? -1 : 1) * (*hours * kSecondsPerHour + minutes * kSecondsPerMinute);
}

void appendPadded(std::string &out, int value, std::size_t width)
{
    const std::string digits = std::to_string(value);
    out.append(width - std::min(width, digits.size()), '0') += digits;
}

std::chrono::year_month_day dateOf(Instant instant)
{
    const auto days = static_cast<int>(std::floor(instant.seconds / kSecondsPerDay));
    return std::chrono::sys_days(std::chrono::days(days));
}

} // namespace

std::optional<Stamp> parseStamp(std::string_view text)
{
    Scanner scanner(text);
    const auto day = dayOf(scanner, text);
    if (!day)
        return std::nullopt;
    if (scanner.isAtEnd())
        return Stamp{{*day}, false};
    const auto time = scanner.oneOf("T ") != 0 ? timeOfDay(scanner) : std::nullopt;
    if (!time)
        return std::nullopt;
    if (scanner.isAtEnd())
        return Stamp{{*day + *time}, false};
    const auto east = offset(scanner);
    if (!east || !scanner.isAtEnd())
        return std::nullopt;
    return Stamp{{*day + *time - *east}, true};
}

std::string toIsoText(Instant instant)
{
    constexpr double kPerSecond = 1e6;
    const double rounded = std::round(instant.seconds * kPerSecond) / kPerSecond;
    const double whole = std::floor(rounded);
    const auto date = dateOf({whole});
    const int inDay = static_cast<int>(whole - std::floor(whole / kSecondsPerDay) * kSecondsPerDay);
    std::string out;
    appendPadded(out, static_cast<int>(date.year()), 4);
    appendPadded(out += '-', static_cast<int>(static_cast<unsigned>(date.month())), 2);
    appendPadded(out += '-', static_cast<int>(static_cast<unsigned>(date.day())), 2);
    appendPadded(out += 'T', inDay / static_cast<int>(kSecondsPerHour), 2);
    appendPadded(out += ':', inDay / static_cast<int>(kSecondsPerMinute) % 60, 2);
    appendPadded(out += ':', inDay % static_cast<int>(kSecondsPerMinute), 2);
    const int fraction = static_cast<int>(std::round((rounded - whole) * kPerSecond));
    if (fraction > 0) {
        appendPadded(out += '.', fraction, 6);
        out.erase(out.find_last_not_of('0') + 1);
    }
    return out + 'Z';
}

int yearOf(Instant instant)
{
    return static_cast<int>(dateOf(instant).year());
}

Instant startOfYear(int year)
{
    const auto day = std::chrono::sys_days(std::chrono::year(year) / 1 / 1);
    return {static_cast<double>(day.time_since_epoch().count()) * kSecondsPerDay};
}

} // namespace fourfold
