// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/entry.h"
#include "core/catalog/trace_library.h"
#include "core/support/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// A catalogue file as a front end read it.
struct CatalogFile
{
    std::string name; ///< for messages
    std::string text; ///< UTF-8 JSON: a catalogue file, or a study's {"accelerator": [entries], …}
    Layer layer = Layer::BuiltIn;
};

/// An entry that a later layer replaced.
struct ShadowedEntry
{
    EntryKind kind = EntryKind::Accelerator;
    std::string id;
    Layer hidden = Layer::BuiltIn; ///< where the replaced entry came from
    Layer winner = Layer::User;

    bool operator==(const ShadowedEntry &) const = default;
};

/// Something in a file that was left out; the rest was taken.
struct CatalogWarning
{
    std::string where; ///< file and line
    Message message;
};

/// Everything known about devices, regions, models and factors: an immutable value that is cheap
/// to copy. Ids are compared without regard to case, and a blank, "-" and "_" are the same.
class Catalog
{
public:
    /// A catalogue without entries.
    Catalog();

    /// Reads files; the order within a layer does not matter. Errors name file, line and cure:
    /// text that is no JSON, deeper than 64 levels, larger than 32 MiB or of a newer version; a
    /// wrong type, a value out of bounds, an id twice in a layer; an entry without id, name,
    /// figure or source; a source that is not listed.
    [[nodiscard]] static Result<Catalog> fromFiles(std::span<const CatalogFile> files);

    /// The same for files that are known to be right, as the program's own are: only their heads
    /// are read now, and the entries of a kind when somebody first asks for one. A file that turns
    /// out to be wrong gives no entries; readAll() tells. Errors: a file without kind, or what is
    /// wrong before its entries.
    [[nodiscard]] static Result<Catalog> onRequest(std::vector<CatalogFile> files);

    /// Reads whatever was not asked for yet. Gives what is wrong with it, as fromFiles would.
    [[nodiscard]] std::optional<Error> readAll() const;

    /// This catalogue with more files laid on top. Errors as fromFiles.
    [[nodiscard]] Result<Catalog> with(std::span<const CatalogFile> files) const;

    /// This catalogue with hourly traces: those that entries describe can be opened, and the files
    /// in the user's folder are entries too. No file is read before it is asked for.
    [[nodiscard]] Catalog withTraces(std::shared_ptr<const TraceLibrary> library) const;

    /// This catalogue for a study in this folder, whose own trace files stand beside it.
    [[nodiscard]] Catalog besideStudy(std::string folder) const;

    /// The trace of an entry (id, alias or name), else of a file that a study names. Errors: there
    /// is neither; the file cannot be read or is no trace, with file, place and cure.
    [[nodiscard]] Result<HourlyTrace> trace(std::string_view name) const;

    /// The energy log in a file that a study names. Errors as above.
    [[nodiscard]] Result<TraceLibrary::Log> energyLog(const std::string &name) const;

    /// What opens the files of traces; null where none can be read.
    [[nodiscard]] const std::shared_ptr<const TraceLibrary> &traceLibrary() const;

    /// The entry of this id, alias or (where only one entry bears it) name; null when none has it.
    [[nodiscard]] const Entry *find(EntryKind kind, std::string_view idOrAlias) const;

    /// The grid region of this row id, else the one that this code means ("DNK", "DK",
    /// "EGRID-CAMX"), else the cloud region of this id ("gcp:us-central1"); null when there is
    /// none. Codes are those of rows and, for countries, ISO alpha-2. Of several rows a code means
    /// the one of the latest layer, then a life-cycle production row before any other, then the
    /// newest, then life-cycle before direct, production before consumption, and the first id.
    [[nodiscard]] const Entry *region(std::string_view idOrCode) const;

    /// The entries of a kind in order of their ids.
    [[nodiscard]] std::span<const Entry> entries(EntryKind kind) const;

    /// Entries in which every word of text occurs (in id, name, aliases, vendor, organisation,
    /// operator, provider, code or location; whatever the case), best match first: equal to id,
    /// alias or name; beginning with text; all words there; the rest; then by kind and id.
    [[nodiscard]] std::vector<const Entry *> search(std::string_view text,
                                                    std::optional<EntryKind> kind = {}) const;

    /// Up to three ids or aliases written much like this one, the nearest first.
    [[nodiscard]] std::vector<std::string> nearest(EntryKind kind, std::string_view id) const;

    /// The same for what region() takes.
    [[nodiscard]] std::vector<std::string> nearestRegion(std::string_view idOrCode) const;

    /// The source of this id; null when there is none.
    [[nodiscard]] const Source *source(std::string_view id) const;

    /// All sources in order of their ids.
    [[nodiscard]] std::span<const Source> sources() const;

    /// The version that the built-in data give themselves, e.g. "2026.11".
    [[nodiscard]] std::string_view dataVersion() const;

    /// FNV-1a (64 bit) of catalogFileText() of every kind in turn: equal for equal entries,
    /// whatever the layout and order of the files.
    [[nodiscard]] std::uint64_t contentHash() const;

    /// Entries that later layers replaced, by kind and id.
    [[nodiscard]] std::span<const ShadowedEntry> shadowed() const;

    /// What was left out of the files read.
    [[nodiscard]] std::span<const CatalogWarning> warnings() const;

private:
    struct Contents;

    explicit Catalog(std::shared_ptr<const Contents> contents);

    std::shared_ptr<const Contents> m_contents;
};

} // namespace fourfold
