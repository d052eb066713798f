// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/user_catalog.h"

#include "ui/presentation/file.h"
#include "ui/presentation/text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// The file that entries made in the window stand in.
constexpr auto kOwnFile = "own-entries.json"_L1;

Result<CatalogFile> fileAt(const QString &path)
{
    Result<std::string> text = readFile(path);
    if (!text)
        return text.error();
    return CatalogFile{
        .name = toUtf8(QFileInfo(path).fileName()), .text = *std::move(text), .layer = Layer::User};
}

/// "pack.json", or "pack-2.json" where that is taken by another.
QString freePath(const QDir &folder, const QString &name)
{
    const QFileInfo wanted(name);
    QString path = folder.filePath(wanted.completeBaseName() + u".json"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(u"%1-%2.json"_s.arg(wanted.completeBaseName()).arg(i));
    return path;
}

Error cannotMake(const QString &folder)
{
    return {ErrorCode::CannotWrite, toUtf8(folder),
            Message{FF_TR_NOOP("Message", "the folder cannot be made"), {}}};
}

} // namespace

UserCatalog::UserCatalog(QString resourceFolder, QString userFolder)
    : m_resourceFolder(std::move(resourceFolder))
    , m_userFolder(std::move(userFolder))
{}

Result<LoadedCatalog> UserCatalog::load() const
{
    return loadCatalog(m_resourceFolder, m_userFolder);
}

Result<Catalog> UserCatalog::builtIn() const
{
    Result<LoadedCatalog> loaded = loadCatalog(m_resourceFolder, {});
    if (!loaded)
        return loaded.error();
    return std::move(loaded->catalog);
}

/// The files that can be read; broken ones are told when the catalogue is loaded.
std::vector<UserCatalog::Pack> UserCatalog::packs() const
{
    std::vector<Pack> packs;
    const QFileInfoList files =
        QDir(m_userFolder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        const Result<CatalogFile> file = fileAt(info.filePath());
        if (!file)
            continue;
        if (Result<CatalogPack> content = readCatalogPack(*file))
            packs.push_back({info.filePath(), *std::move(content)});
    }
    return packs;
}

/// Every file is checked over the built-in catalogue before the first one is written.
Result<Done> UserCatalog::write(const std::vector<Pack> &changed) const
{
    const Result<Catalog> catalog = builtIn();
    if (!catalog)
        return catalog.error();
    for (const Pack &pack : changed) {
        const std::array files = {CatalogFile{.name = toUtf8(QFileInfo(pack.path).fileName()),
                                              .text = catalogPackText(pack.content),
                                              .layer = Layer::User}};
        if (const Result<Catalog> checked = catalog->with(files); !checked)
            return checked.error();
    }
    if (!QDir().mkpath(m_userFolder))
        return cannotMake(m_userFolder);
    for (const Pack &pack : changed) {
        const auto written = writeFile(pack.path, catalogPackText(pack.content));
        if (!written)
            return written.error();
    }
    return Done{};
}

Result<Done> UserCatalog::put(const Entry &entry) const
{
    std::vector<Pack> all = packs();
    const auto holds = [&](const Pack &pack) {
        return std::ranges::any_of(pack.content.entries, [&](const Entry &own) {
            return own.kind == entry.kind && own.id == entry.id;
        });
    };
    const QString ownPath = QDir(m_userFolder).filePath(kOwnFile);
    auto place = std::ranges::find_if(all, holds);
    if (place == all.end())
        place = std::ranges::find(all, ownPath, &Pack::path);
    Pack pack = place == all.end() ? Pack{ownPath, {}} : *place;
    putEntry(pack.content, entry);
    return write({pack});
}

Result<Done> UserCatalog::remove(EntryKind kind, std::string_view id) const
{
    std::vector<Pack> changed;
    for (Pack &pack : packs()) {
        if (removeEntry(pack.content, kind, id))
            changed.push_back(std::move(pack));
    }
    return write(changed);
}

Result<int> UserCatalog::importFile(const QString &path) const
{
    Result<CatalogFile> file = fileAt(path);
    if (!file)
        return file.error();
    const Result<Catalog> catalog = builtIn();
    if (!catalog)
        return catalog.error();
    const std::array files = {*file};
    if (const Result<Catalog> checked = catalog->with(files); !checked)
        return checked.error();
    const Result<CatalogPack> content = readCatalogPack(*file);
    if (!content)
        return content.error();
    std::vector<Pack> changed;
    for (Pack &pack : packs()) {
        const std::size_t before = pack.content.entries.size();
        for (const Entry &entry : content->entries)
            removeEntry(pack.content, entry.kind, entry.id);
        if (pack.content.entries.size() != before)
            changed.push_back(std::move(pack));
    }
    if (const auto written = write(changed); !written)
        return written.error();
    const QString place = freePath(QDir(m_userFolder), QFileInfo(path).fileName());
    if (const auto written = writeFile(place, file->text); !written)
        return written.error();
    return static_cast<int>(std::ssize(content->entries));
}

Result<Done> UserCatalog::exportTo(const QString &path, const Catalog &catalog,
                                   const std::vector<Entry> &entries) const
{
    const Result<Catalog> base = builtIn();
    if (!base)
        return base.error();
    CatalogPack pack;
    pack.entries = entries;
    const auto add = [&](const std::vector<std::string> &ids) {
        for (const std::string &id : ids) {
            const Source *source = catalog.source(id);
            const bool isListed =
                std::ranges::find(pack.sources, id, &Source::id) != pack.sources.end();
            if (source != nullptr && base->source(id) == nullptr && !isListed)
                pack.sources.push_back(*source);
        }
    };
    for (const Entry &entry : entries) {
        add(entry.sources);
        for (const Entry::Citation &citation : entry.citations)
            add(citation.sources);
    }
    return writeFile(path, catalogPackText(pack));
}

} // namespace fourfold
