// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/catalog_files.h"

#include "ui/presentation/file.h"
#include "ui/presentation/text.h"

#include <QDir>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// Nothing in the folder without a name, which Qt would take for the working one.
QFileInfoList filesIn(const QString &folder)
{
    if (folder.isEmpty())
        return {};
    return QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
}

Result<CatalogFile> readCatalogFile(const QFileInfo &file, Layer layer)
{
    Result<std::string> text = readFile(file.filePath());
    if (!text)
        return text.error();
    return CatalogFile{.name = toUtf8(file.fileName()), .text = std::move(*text), .layer = layer};
}

/// The names of the files in a folder, in order.
std::vector<std::string> fileNames(const std::string &folder)
{
    std::vector<std::string> names;
    for (const QString &name : QDir(toQString(folder)).entryList(QDir::Files, QDir::Name))
        names.push_back(toUtf8(name));
    return names;
}

/// Opens the traces of the program and of the user, whose folder of catalogue files is given.
std::shared_ptr<const TraceLibrary> traceLibrary(const QString &resourceFolder,
                                                 const QString &userFolder)
{
    const QString data = userFolder.isEmpty() ? QString() : QFileInfo(userFolder).path();
    return std::make_shared<TraceLibrary>(
        TraceAccess{.read = [](const std::string &path) { return readFile(toQString(path)); },
                    .list = fileNames},
        TraceFolders{.builtIn = toUtf8(resourceFolder), .user = toUtf8(data), .study = {}});
}

} // namespace

Result<LoadedCatalog> loadCatalog(const QString &resourceFolder, const QString &userFolder)
{
    std::vector<CatalogFile> builtIn;
    for (const QFileInfo &info : filesIn(resourceFolder + u"/catalog"_s)) {
        Result<CatalogFile> file = readCatalogFile(info, Layer::BuiltIn);
        if (!file)
            return file.error();
        builtIn.push_back(std::move(*file));
    }
    Result<Catalog> catalog = Catalog::onRequest(std::move(builtIn));
    if (!catalog)
        return catalog.error();
    LoadedCatalog loaded{.catalog = catalog->withTraces(traceLibrary(resourceFolder, userFolder)),
                         .rejected = {}};
    for (const QFileInfo &info : filesIn(userFolder)) {
        Result<CatalogFile> file = readCatalogFile(info, Layer::User);
        Result<Catalog> larger = file ? loaded.catalog.with(std::array{std::move(*file)})
                                      : Result<Catalog>(file.error());
        if (larger)
            loaded.catalog = std::move(*larger);
        else
            loaded.rejected.push_back(larger.error());
    }
    return loaded;
}

} // namespace fourfold
