// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/user_catalog.h"

#include <optional>
#include <vector>

namespace fourfold {

class StudyDocument;

/// Entries of the user, in their files or in the open study, as the open study sees them: every
/// change is followed by the estimates.
class OwnEntries
{
public:
    OwnEntries(StudyDocument &document, UserCatalog files);

    /// Adds an entry to its layer, or replaces it there.
    std::optional<Error> put(const Entry &entry) const;
    /// Removes an entry from its layer. A built-in one stays.
    std::optional<Error> remove(const Entry &entry) const;
    /// The result is the number of entries taken over.
    [[nodiscard]] Result<int> importFile(const QString &path) const;
    std::optional<Error> exportTo(const QString &path, const std::vector<Entry> &entries) const;

private:
    std::optional<Error> reload() const;
    std::optional<Error> changeStudy(const Entry &entry, bool isKept) const;

    StudyDocument *m_document;
    UserCatalog m_files;
};

} // namespace fourfold
