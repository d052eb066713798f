// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/property.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fourfold {

/// How a figure came into the catalogue. Figures that are recalled are shown as "commonly quoted".
enum class Provenance : std::uint8_t {
    File,          ///< read from the published file or repository
    Lookup,        ///< read in a quotation of the source
    Recall,        ///< commonly quoted, not checked against the source
    FileAndRecall, ///< read, but for the figures listed as recalled
    Mixed,         ///< read, but completed by an average or a design value
    User,          ///< given by the user
};

/// Who stands behind a figure.
enum class Confidence : std::uint8_t {
    Measured,  ///< reported by the party that ran or metered it, or an official statistic
    Vendor,    ///< datasheet or operator's claim
    Estimated, ///< modelled or inferred
    User,      ///< given by the user
};

/// Where an entry comes from; a later one wins over an earlier one of the same kind and id.
enum class Layer : std::uint8_t { BuiltIn, User, Study };

/// The words of files: "file+recall", "estimated", "built-in".
[[nodiscard]] std::string_view toText(Provenance provenance);
[[nodiscard]] std::string_view toText(Confidence confidence);
[[nodiscard]] std::string_view toText(Layer layer);
[[nodiscard]] std::optional<Provenance> parseProvenance(std::string_view text);
[[nodiscard]] std::optional<Confidence> parseConfidence(std::string_view text);

/// What people read for them.
[[nodiscard]] Text label(Provenance provenance);
[[nodiscard]] Text label(Confidence confidence);
[[nodiscard]] Text label(Layer layer);

/// A publication, dataset or document that figures are taken from.
struct Source
{
    std::string id;
    std::string citation;
    std::string licence;
    std::string url;
    int year = 0;          ///< 0 when it has none
    std::string retrieved; ///< the day on which the figures were read, "2026-11-22"

    bool operator==(const Source &) const = default;
};

/// One entry of the catalogue: a device, a region, a model, a factor. What is unknown is absent.
struct Entry
{
    struct Number
    {
        Property property = Property::ProcessNm;
        double value = 0;

        bool operator==(const Number &) const = default;
    };
    struct Words
    {
        TextProperty property = TextProperty::Vendor;
        std::string value;

        bool operator==(const Words &) const = default;
    };
    struct Citation
    {
        Property property = Property::ProcessNm;
        std::vector<std::string> sources;

        bool operator==(const Citation &) const = default;
    };

    EntryKind kind = EntryKind::Accelerator;
    Layer layer = Layer::BuiltIn;
    Confidence confidence = Confidence::User;
    Provenance provenance = Provenance::User;
    int year = 0; ///< of the figures; 0 when unknown
    std::string id;
    std::string name;
    std::vector<std::string> aliases;
    std::vector<Number> numbers;       ///< in the order of Property
    std::vector<Words> texts;          ///< in the order of TextProperty
    std::vector<std::string> sources;  ///< ids of the catalogue's sources
    std::vector<Citation> citations;   ///< figures with sources of their own, in order of Property
    std::string sourceText;            ///< a source in the user's own words
    std::uint64_t recalledNumbers = 0; ///< one bit each Property
    std::uint64_t recalledTexts = 0;   ///< one bit each TextProperty
    std::string notes;
    std::string disputed; ///< what other sources say, when they disagree

    bool operator==(const Entry &) const = default;

    /// A figure in the unit of its row; nothing when it is unknown.
    [[nodiscard]] std::optional<double> number(Property property) const;

    /// A text; empty when it is unknown.
    [[nodiscard]] std::string_view text(TextProperty property) const;

    /// Whether a figure is commonly quoted and was not checked against its source.
    [[nodiscard]] bool isRecalled(Property property) const;
    [[nodiscard]] bool isRecalled(TextProperty property) const;

    /// How one figure came into the catalogue: beside recalled figures the others were read.
    [[nodiscard]] Provenance provenanceOf(Property property) const;

    /// The ids of the sources of one figure: its own, or else those of the whole entry.
    [[nodiscard]] std::span<const std::string> sourcesOf(Property property) const;

    /// The year of one figure: its own, or else that of the whole entry; 0 when unknown.
    [[nodiscard]] int yearOf(Property property) const;
};

/// The entries of one kind as a catalogue file: a header, then an entry a line. Precondition: all
/// are of this kind and their figures are finite.
[[nodiscard]] std::string catalogFileText(EntryKind kind, std::span<const Entry> entries);

/// One entry as a line of such a file.
[[nodiscard]] std::string entryText(const Entry &entry);

} // namespace fourfold
