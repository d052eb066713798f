// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a catalogue has to do with hourly traces.
#include "core/catalog/catalog_contents.h"
#include "core/catalog/trace_name.h"

#include <algorithm>
#include <utility>

namespace fourfold {
namespace {

constexpr auto kTraces = static_cast<std::size_t>(EntryKind::Trace);

/// The described traces and the user's own files, in order of their ids.
KindContents withOwnFiles(const KindContents &described, const TraceLibrary &library)
{
    KindContents all;
    all.entries = described.entries;
    for (Entry &entry : library.userEntries()) {
        if (described.names.find(entry.id) < 0)
            all.entries.push_back(std::move(entry));
    }
    std::ranges::sort(all.entries, {}, &Entry::id);
    all.names = NameIndex::ofNames(all.entries);
    return all;
}

Error noFiles(std::string_view name)
{
    return {ErrorCode::CannotRead, std::string(name),
            Message{FF_TR_NOOP("Message", "the files of hourly values cannot be read here"), {}}};
}

/// Neither an entry nor a readable file: a name without a point is meant as an entry.
Error unknownTrace(const Catalog &catalog, const std::string &name)
{
    std::string near;
    for (const std::string &one : catalog.nearest(EntryKind::Trace, name))
        near += (near.empty() ? "" : ", ") + one;
    if (near.empty())
        return {
            ErrorCode::UnknownEntry, name,
            Message{FF_TR_NOOP("Message", "is neither a trace of the catalogue nor a file"), {}}};
    return {ErrorCode::UnknownEntry, name,
            Message{FF_TR_NOOP("Message", "is neither a trace of the catalogue nor a file; did you "
                                          "mean %1?"),
                    {near}}};
}

} // namespace

void Catalog::Contents::listTraceFiles()
{
    if (traces == nullptr)
        return;
    tracesWithFiles =
        std::make_shared<OnRequest<KindContents>>([described = kinds[kTraces], library = traces] {
            return Result<KindContents>(withOwnFiles(described->get(), *library));
        });
}

/// Described traces before the user's files, which need not be read for them.
const Entry *Catalog::Contents::traceEntry(std::string_view name) const
{
    const std::int64_t described = kinds[kTraces]->get().names.find(name);
    if (described >= 0)
        return &kinds[kTraces]->get().entries[static_cast<std::size_t>(described)];
    const std::int64_t at = of(EntryKind::Trace).names.find(name);
    return at < 0 ? nullptr : &of(EntryKind::Trace).entries[static_cast<std::size_t>(at)];
}

Catalog Catalog::withTraces(std::shared_ptr<const TraceLibrary> library) const
{
    auto contents = std::make_shared<Contents>(*m_contents);
    contents->traces = std::move(library);
    contents->listTraceFiles();
    return Catalog(std::move(contents));
}

Catalog Catalog::besideStudy(std::string folder) const
{
    if (m_contents->traces == nullptr)
        return *this;
    auto contents = std::make_shared<Contents>(*m_contents);
    contents->traces = m_contents->traces->besideStudy(std::move(folder));
    return Catalog(std::move(contents));
}

Result<HourlyTrace> Catalog::trace(std::string_view name) const
{
    const TraceLibrary *library = m_contents->traces.get();
    if (library == nullptr)
        return noFiles(name);
    HourlyTrace trace;
    trace.name = name;
    trace.entry = m_contents->traceEntry(name);
    const auto values = withoutForecast(name);
    if (trace.entry == nullptr && values)
        trace.entry = m_contents->traceEntry(*values);
    if (trace.entry != nullptr) {
        if (trace.entry->text(TextProperty::File).empty())
            return Error{ErrorCode::MissingField, trace.entry->id,
                         Message{FF_TR_NOOP("Message", "the entry names no file of hourly values: "
                                                       "give it one as \"file\""),
                                 {}}};
        const std::string file(trace.entry->text(TextProperty::File));
        auto opened = library->open(trace.entry->layer, values ? forecastName(file) : file);
        if (!opened)
            return opened.error();
        trace.planned = std::move(*opened);
        return trace;
    }
    auto opened = library->open(Layer::Study, trace.name);
    if (!opened) {
        const bool isFile = name.find_first_of("./") != std::string_view::npos;
        const bool isMissing = opened.error().code == ErrorCode::CannotRead;
        return isMissing && !isFile ? unknownTrace(*this, trace.name) : opened.error();
    }
    trace.planned = std::move(*opened);
    return trace;
}

Result<TraceLibrary::Log> Catalog::energyLog(const std::string &name) const
{
    if (m_contents->traces == nullptr)
        return noFiles(name);
    return m_contents->traces->openLog(name);
}

const std::shared_ptr<const TraceLibrary> &Catalog::traceLibrary() const
{
    return m_contents->traces;
}

} // namespace fourfold
