// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"
#include "ui/presentation/paste_plan.h"

#include <QModelIndexList>
#include <QString>

#include <optional>

namespace fourfold {

class FieldTableModel;

/// The smallest block that holds these cells, as lines of tab-separated values in C form.
[[nodiscard]] QString blockText(const FieldTableModel &model, const QModelIndexList &cells);

/// Makes the changes of a plan, leaving out what could not be read. One undo step; nothing changes
/// when it returns an error.
std::optional<Error> applyPaste(FieldTableModel &model, const PastePlan &plan);

/// Plans and applies at once. Nothing changes when one of the texts cannot be read.
std::optional<Error> pasteBlock(FieldTableModel &model, const QString &text,
                                const QModelIndexList &cells,
                                DecimalSign sign = DecimalSign::Point);

/// Lets cells follow their parent, the catalogue or their default again, as one undo step.
std::optional<Error> resetCells(FieldTableModel &model, const QModelIndexList &cells);

} // namespace fourfold
