// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QString>

class QLocale;

namespace fourfold {

/// Everything that is known of an entry, as a piece of HTML: every figure with unit, year, standing
/// and sources, then the sources in full with licence and link, notes, and what others say.
[[nodiscard]] QString entryCardHtml(const Catalog &catalog, const Entry &entry,
                                    const QLocale &locale);

} // namespace fourfold
