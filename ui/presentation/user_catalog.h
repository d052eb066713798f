// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog_pack.h"
#include "ui/presentation/catalog_files.h"

#include <QString>

#include <string_view>
#include <vector>

namespace fourfold {

/// The catalogue files of the user: entries come, go and change there, and nothing is written that
/// the program could not read again. Errors name file and line, and leave every file as it was.
class UserCatalog
{
public:
    UserCatalog(QString resourceFolder, QString userFolder);

    /// The built-in catalogue under the user's files as they are now.
    [[nodiscard]] Result<LoadedCatalog> load() const;

    /// Adds an entry, or replaces the user's own one of its kind and id where it stands.
    [[nodiscard]] Result<Done> put(const Entry &entry) const;
    /// Removes the user's own entry; a built-in one of the same id comes back.
    [[nodiscard]] Result<Done> remove(EntryKind kind, std::string_view id) const;

    /// Takes a file of somebody else over as it is. Own entries of the same ids are replaced.
    /// The result is the number of its entries.
    [[nodiscard]] Result<int> importFile(const QString &path) const;
    /// Writes entries and those of their sources that are not built in to a file of their own.
    [[nodiscard]] Result<Done> exportTo(const QString &path, const Catalog &catalog,
                                        const std::vector<Entry> &entries) const;

private:
    struct Pack
    {
        QString path;
        CatalogPack content;
    };

    [[nodiscard]] Result<Catalog> builtIn() const;
    [[nodiscard]] std::vector<Pack> packs() const;
    [[nodiscard]] Result<Done> write(const std::vector<Pack> &changed) const;

    QString m_resourceFolder;
    QString m_userFolder;
};

} // namespace fourfold
