// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/presentation/text.h"

#include <algorithm>

namespace fourfold {

void Page::activateGroup(const QString &key)
{
    const auto rows = groupTable();
    const auto found = std::ranges::find(rows, toUtf8(key), &GroupRow::key);
    if (found != rows.end())
        emit groupActivated(found->group);
}

} // namespace fourfold
