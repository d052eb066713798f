// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/intensity_unit.h"

#include "core/io/hourly_readers.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace fourfold {
namespace {

struct UnitWord
{
    std::string_view word; ///< in lower case
    double size;
};
constexpr double kGramsPerPound = 453.59237; // international pound, exact
constexpr std::array kMasses = {
    UnitWord{"g", 1},
    UnitWord{"gram", 1},
    UnitWord{"grams", 1},
    UnitWord{"mg", 1e-3},
    UnitWord{"kg", 1e3},
    UnitWord{"t", 1e6},
    UnitWord{"tonne", 1e6},
    UnitWord{"tonnes", 1e6},
    UnitWord{"lb", kGramsPerPound},
    UnitWord{"lbs", kGramsPerPound},
};
constexpr std::array kEnergies = {
    UnitWord{"wh", 1e-3},    UnitWord{"kwh", 1},        UnitWord{"mwh", 1e3},
    UnitWord{"gwh", 1e6},    UnitWord{"twh", 1e9},      UnitWord{"kj", 1 / 3600.0},
    UnitWord{"mj", 1 / 3.6}, UnitWord{"gj", 1e3 / 3.6},
};
/// What may follow the mass: grams of CO2, of CO2 equivalents.
constexpr std::array<std::string_view, 8> kGases = {
    "", "co2", "co2e", "co2eq", "co2equivalent", "co2equivalents", "co2-e", "co2-eq"};
/// What stands in brackets beside or instead of a unit.
constexpr std::array<std::string_view, 17> kKinds = {
    "direct",   "lca",    "life cycle",  "lifecycle",  "life-cycle", "life_cycle",
    "average",  "avg",    "mean",        "marginal",   "moer",       "actual",
    "forecast", "hourly", "consumption", "production", "co2"};

std::optional<double> sizeOf(std::span<const UnitWord> words, std::string_view word)
{
    const auto found = std::ranges::find(words, word, &UnitWord::word);
    return found == words.end() ? std::nullopt : std::optional(found->size);
}

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// In lower case, with plain digits and "/" for "per"; spaces and underscores part words.
std::string plain(std::string_view text)
{
    std::string plain = lowered(text);
    replaceAll(plain, "₂", "2");
    std::ranges::replace(plain, '_', ' ');
    replaceAll(plain, " per ", "/");
    return plain;
}

/// The mass in grams, whatever gas it is of.
std::optional<double> massOf(std::string_view text)
{
    for (const std::string_view gas : kGases) {
        if (!text.ends_with(gas))
            continue;
        if (const auto grams = sizeOf(kMasses, text.substr(0, text.size() - gas.size())))
            return grams;
    }
    return std::nullopt;
}

/// The words of a text, without what stands in brackets, which goes to `inBrackets`.
std::vector<std::string> wordsOf(std::string_view text, std::vector<std::string> &inBrackets)
{
    std::vector<std::string> words = {""};
    std::size_t depth = 0;
    for (const char c : text) {
        if (c == '(' || c == '[') {
            if (depth++ == 0)
                inBrackets.emplace_back();
        } else if ((c == ')' || c == ']') && depth > 0) {
            --depth;
        } else if (depth > 0) {
            inBrackets.back() += c;
        } else if (c == ' ' || c == '_') {
            words.emplace_back();
        } else {
            words.back() += c;
        }
    }
    std::erase(words, "");
    return words;
}

/// A unit that is spread over several words, such as "kg CO2 / kWh".
std::optional<double> unitAmong(const std::vector<std::string> &words)
{
    for (std::size_t first = 0; first < words.size(); ++first) {
        std::string unit;
        for (std::size_t next = first; next < words.size(); ++next) {
            const bool isEnergy = sizeOf(kEnergies, lowered(words[next])).has_value();
            const bool hasSlash = unit.find('/') != std::string::npos;
            if (lowered(words[next]) == "per")
                unit += '/';
            else
                unit += (isEnergy && !hasSlash && !unit.empty() ? "/" : "") + words[next];
            if (const auto grams = gramsPerKwhOf(unit))
                return grams;
        }
    }
    return std::nullopt;
}

/// Whether words look like a unit, understood or not.
bool namesUnit(const std::vector<std::string> &words)
{
    return std::ranges::any_of(words, [](const std::string &word) {
        return word.find('/') != std::string::npos || lowered(word) == "per"
               || sizeOf(kEnergies, lowered(word)).has_value();
    });
}

} // namespace

std::optional<double> gramsPerKwhOf(std::string_view unit)
{
    std::string text = plain(unit);
    std::erase(text, ' ');
    const auto slash = text.find('/');
    if (slash == std::string::npos)
        return std::nullopt;
    // The one unit that its case tells apart: megagrams.
    const auto mass = unit.starts_with("Mg") ? sizeOf(kMasses, "t") : massOf(text.substr(0, slash));
    const auto energy = sizeOf(kEnergies, std::string_view(text).substr(slash + 1));
    return mass && energy ? std::optional(*mass / *energy) : std::nullopt;
}

Result<std::optional<double>> unitOfHeading(std::string_view heading)
{
    std::vector<std::string> inBrackets;
    const std::vector<std::string> words = wordsOf(heading, inBrackets);
    std::optional<double> found = unitAmong(words);
    if (!found && namesUnit(words))
        return unknownUnit("line 1", heading);
    for (std::string &text : inBrackets) {
        text.erase(0, text.find_first_not_of(' '));
        text.erase(text.find_last_not_of(' ') + 1);
        if (const auto grams = gramsPerKwhOf(text); grams && !found)
            found = grams;
        else if (!grams && std::ranges::find(kKinds, lowered(text)) == kKinds.end())
            return unknownUnit("line 1", text);
    }
    return found;
}

Error unknownUnit(std::string_view where, std::string_view unit)
{
    return Error{ErrorCode::NotSupported, std::string(where),
                 Message{FF_TR_NOOP("Message", "“%1” is no unit of carbon intensity that is known: "
                                               "write a mass over an energy, such as g/kWh, kg/MWh "
                                               "or lb/MWh, and convert the values where need be"),
                         {std::string(unit)}}};
}

} // namespace fourfold
