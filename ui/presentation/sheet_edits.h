// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <QModelIndexList>
#include <QString>

#include <optional>

namespace fourfold {

class FieldTableModel;

/// The smallest block that holds these cells, as lines of tab-separated values in C form.
[[nodiscard]] QString blockText(const FieldTableModel &model, const QModelIndexList &cells);

/// Writes a block of tab-separated values from the first of these cells on; a single value goes
/// into each of them. One undo step; nothing changes when it returns an error.
std::optional<Error> pasteBlock(FieldTableModel &model, const QString &text,
                                const QModelIndexList &cells);

/// Lets cells follow their parent, the catalogue or their default again, as one undo step.
std::optional<Error> resetCells(FieldTableModel &model, const QModelIndexList &cells);

} // namespace fourfold
