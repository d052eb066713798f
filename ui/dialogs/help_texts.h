// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/action_list_model.h"

#include <QString>

namespace fourfold {

class Catalog;

/// Name, versions and licence of the program, as Markdown to copy into a report.
[[nodiscard]] QString aboutText(const Catalog &catalog);

/// The licences of the program and of every source of its data, as Markdown.
[[nodiscard]] QString licencesText(const Catalog &catalog);

/// Every command that has keys, as Markdown.
[[nodiscard]] QString shortcutsText(const QList<ActionListModel::Item> &items);

} // namespace fourfold
