// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/catalog_index.h"
#include "core/catalog/trace_library.h"

#include <array>
#include <functional>
#include <mutex>

namespace fourfold {

/// The entries of one kind and how they are found.
struct KindContents
{
    std::vector<Entry> entries; ///< in order of ids
    NameIndex names;
    NameIndex codes; ///< of grid regions; empty for other kinds
};

/// A part of a catalogue that is there, or is made when it is first asked for. Threads may ask at
/// the same time.
template <class Part>
class OnRequest
{
public:
    using Maker = std::function<Result<Part>()>;

    OnRequest() = default;
    explicit OnRequest(Part part)
        : m_part(std::move(part))
    {}
    explicit OnRequest(Maker maker)
        : m_maker(std::move(maker))
    {}

    /// The part; an empty one where it could not be made.
    [[nodiscard]] const Part &get() const
    {
        std::call_once(m_isMade, [this] {
            if (!m_maker)
                return;
            if (Result<Part> made = m_maker())
                m_part = std::move(*made);
            else
                m_error = made.error();
            m_maker = nullptr;
        });
        return m_part;
    }

    /// Why it could not be made; nothing when it could.
    [[nodiscard]] const std::optional<Error> &error() const
    {
        static_cast<void>(get());
        return m_error;
    }

private:
    mutable std::once_flag m_isMade;
    mutable Maker m_maker;
    mutable Part m_part;
    mutable std::optional<Error> m_error;
};

struct Catalog::Contents
{
    template <class Part>
    using Shared = std::shared_ptr<const OnRequest<Part>>;

    Contents()
    {
        for (Shared<KindContents> &kind : kinds)
            kind = std::make_shared<OnRequest<KindContents>>();
        sources = std::make_shared<OnRequest<std::vector<Source>>>();
    }

    std::array<Shared<KindContents>, kEntryKindCount> kinds;
    Shared<std::vector<Source>> sources;
    std::shared_ptr<const TraceLibrary> traces; ///< null: no files can be read
    /// The traces of `kinds` and those of the user's files; null where no files can be read.
    Shared<KindContents> tracesWithFiles;
    std::vector<ShadowedEntry> shadowed;
    std::vector<CatalogWarning> warnings;
    std::string dataVersion;

    /// Lays the traces of the user's files beside those described, when they are first asked for.
    void listTraceFiles();

    /// The trace of this id, alias or name; null when there is none.
    [[nodiscard]] const Entry *traceEntry(std::string_view name) const;

    [[nodiscard]] const KindContents &of(EntryKind kind) const
    {
        const bool hasFiles = kind == EntryKind::Trace && tracesWithFiles != nullptr;
        return hasFiles ? tracesWithFiles->get() : kinds[static_cast<std::size_t>(kind)]->get();
    }
};

} // namespace fourfold
