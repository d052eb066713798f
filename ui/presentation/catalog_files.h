// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/support/result.h"

#include <QString>

#include <vector>

namespace fourfold {

/// The built-in catalogue with the user's files laid on top.
struct LoadedCatalog
{
    Catalog catalog;
    std::vector<Error> rejected; ///< files of the user that were left out, each with the reason
};

/// Reads catalog/*.json of the resources, then the user's folder, which need not be there. A bad
/// file of the user is left out; a bad built-in one is an error.
[[nodiscard]] Result<LoadedCatalog> loadCatalog(const QString &resourceFolder,
                                                const QString &userFolder);

} // namespace fourfold
