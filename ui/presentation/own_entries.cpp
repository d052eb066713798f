// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/own_entries.h"

#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>

#include <utility>

namespace fourfold {
namespace {

/// Where lupdate and the program both look for the texts of this file.
struct OwnEntriesText
{
    Q_DECLARE_TR_FUNCTIONS(OwnEntriesText)
};

} // namespace

OwnEntries::OwnEntries(StudyDocument &document, UserCatalog files)
    : m_document(&document)
    , m_files(std::move(files))
{}

std::optional<Error> OwnEntries::reload() const
{
    const Result<LoadedCatalog> loaded = m_files.load();
    if (!loaded)
        return loaded.error();
    if (const auto error = m_document->setCatalog(loaded->catalog))
        return error;
    return loaded->rejected.empty() ? std::nullopt : std::optional(loaded->rejected.front());
}

std::optional<Error> OwnEntries::changeStudy(const Entry &entry, bool isKept) const
{
    CatalogPack pack;
    if (const std::string &text = m_document->study().catalog; !text.empty()) {
        Result<CatalogPack> read =
            readCatalogPack({.name = "catalog", .text = text, .layer = Layer::Study});
        if (!read)
            return read.error();
        pack = *std::move(read);
    }
    if (isKept)
        putEntry(pack, entry);
    else
        removeEntry(pack, entry.kind, entry.id);
    //: %1 is an entry of the catalogue
    const QString text = isKept ? OwnEntriesText::tr("Keep %1 in the study")
                                : OwnEntriesText::tr("Remove %1 from the study");
    return m_document->setOwnEntries(studyCatalogText(pack), text.arg(toQString(entry.name)));
}

std::optional<Error> OwnEntries::put(const Entry &entry) const
{
    if (entry.layer == Layer::Study)
        return changeStudy(entry, true);
    if (const auto written = m_files.put(entry); !written)
        return written.error();
    return reload();
}

std::optional<Error> OwnEntries::remove(const Entry &entry) const
{
    if (entry.layer == Layer::Study)
        return changeStudy(entry, false);
    if (const auto written = m_files.remove(entry.kind, entry.id); !written)
        return written.error();
    return reload();
}

Result<int> OwnEntries::importFile(const QString &path) const
{
    Result<int> count = m_files.importFile(path);
    if (!count)
        return count.error();
    if (const auto error = reload())
        return *error;
    return count;
}

std::optional<Error> OwnEntries::exportTo(const QString &path,
                                          const std::vector<Entry> &entries) const
{
    const auto written = m_files.exportTo(path, m_document->catalog(), entries);
    return written ? std::nullopt : std::optional(written.error());
}

} // namespace fourfold
