// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entry.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

/// How one value of a small enum is written and read by people.
struct Word
{
    std::string_view text;
    Text label;
};

constexpr std::array kProvenances = {
    Word{.text = "file", .label = FF_TR_NOOP("Catalogue", "read from the source")},
    Word{.text = "lookup", .label = FF_TR_NOOP("Catalogue", "read in a quotation")},
    Word{.text = "recall", .label = FF_TR_NOOP("Catalogue", "commonly quoted")},
    Word{.text = "file+recall", .label = FF_TR_NOOP("Catalogue", "read, in part commonly quoted")},
    Word{.text = "mixed", .label = FF_TR_NOOP("Catalogue", "read, in part an average")},
    Word{.text = "user", .label = FF_TR_NOOP("Catalogue", "given by you")},
};

constexpr std::array kConfidences = {
    Word{.text = "measured", .label = FF_TR_NOOP("Catalogue", "measured or reported")},
    Word{.text = "vendor", .label = FF_TR_NOOP("Catalogue", "claimed by the vendor or operator")},
    Word{.text = "estimated", .label = FF_TR_NOOP("Catalogue", "estimated")},
    Word{.text = "user", .label = FF_TR_NOOP("Catalogue", "given by you")},
};

constexpr std::array kLayers = {
    Word{.text = "built-in", .label = FF_TR_NOOP("Catalogue", "built in")},
    Word{.text = "user", .label = FF_TR_NOOP("Catalogue", "your catalogue")},
    Word{.text = "study", .label = FF_TR_NOOP("Catalogue", "this study")},
};

template <class Enum, std::size_t Count>
const Word &wordOf(const std::array<Word, Count> &words, Enum value)
{
    return words[static_cast<std::size_t>(value)];
}

template <class Enum, std::size_t Count>
std::optional<Enum> parseWord(const std::array<Word, Count> &words, std::string_view text)
{
    const auto word = std::ranges::find(words, text, &Word::text);
    if (word == words.end()) {
        return {};
    }
    return static_cast<Enum>(word - words.begin());
}

template <class Member>
bool hasBit(std::uint64_t bits, Member member)
{
    return ((bits >> static_cast<unsigned>(member)) & 1U) != 0;
}

} // namespace

std::string_view toText(Provenance provenance)
{
    return wordOf(kProvenances, provenance).text;
}

std::string_view toText(Confidence confidence)
{
    return wordOf(kConfidences, confidence).text;
}

std::string_view toText(Layer layer)
{
    return wordOf(kLayers, layer).text;
}

std::optional<Provenance> parseProvenance(std::string_view text)
{
    return parseWord<Provenance>(kProvenances, text);
}

std::optional<Confidence> parseConfidence(std::string_view text)
{
    return parseWord<Confidence>(kConfidences, text);
}

Text label(Provenance provenance)
{
    return wordOf(kProvenances, provenance).label;
}

Text label(Confidence confidence)
{
    return wordOf(kConfidences, confidence).label;
}

Text label(Layer layer)
{
    return wordOf(kLayers, layer).label;
}

std::optional<double> Entry::number(Property property) const
{
    const auto found = std::ranges::find(numbers, property, &Number::property);
    return found == numbers.end() ? std::nullopt : std::optional(found->value);
}

std::string_view Entry::text(TextProperty property) const
{
    const auto found = std::ranges::find(texts, property, &Words::property);
    return found == texts.end() ? std::string_view() : std::string_view(found->value);
}

/// A recalled entry is recalled as a whole, unless it lists which of its figures are.
bool Entry::isRecalled(Property property) const
{
    const bool isListed = recalledNumbers != 0 || recalledTexts != 0;
    return isListed ? hasBit(recalledNumbers, property) : provenance == Provenance::Recall;
}

bool Entry::isRecalled(TextProperty property) const
{
    const bool isListed = recalledNumbers != 0 || recalledTexts != 0;
    return isListed ? hasBit(recalledTexts, property) : provenance == Provenance::Recall;
}

Provenance Entry::provenanceOf(Property property) const
{
    if (isRecalled(property)) {
        return Provenance::Recall;
    }
    if (provenance == Provenance::FileAndRecall) {
        return Provenance::File;
    }
    return provenance == Provenance::Recall ? Provenance::Lookup : provenance;
}

std::span<const std::string> Entry::sourcesOf(Property property) const
{
    const auto own = std::ranges::find(citations, property, &Citation::property);
    return own == citations.end() ? std::span(sources) : std::span(own->sources);
}

int Entry::yearOf(Property property) const
{
    struct Dated
    {
        Property figure;
        Property year;
    };
    constexpr std::array kDated = {
        Dated{.figure = Property::Pue, .year = Property::PueYear},
        Dated{.figure = Property::WueLPerKwh, .year = Property::WueYear},
        Dated{.figure = Property::CfePct, .year = Property::CfeYear},
        Dated{.figure = Property::GridGPerKwh, .year = Property::GridYear},
    };
    const auto row = std::ranges::find(kDated, property, &Dated::figure);
    const std::optional<double> own = row == kDated.end() ? std::nullopt : number(row->year);
    return own ? static_cast<int>(*own) : year;
}

} // namespace fourfold
