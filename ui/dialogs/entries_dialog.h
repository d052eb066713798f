// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/field.h"

#include <QDialog>

namespace fourfold {

class TickedEntryModel;

/// Asks which entries of the catalogue a field goes through.
class EntriesDialog : public QDialog
{
    Q_OBJECT

public:
    EntriesDialog(const FieldRow &row, TickedEntryModel &model, QWidget *parent = nullptr);
};

} // namespace fourfold
