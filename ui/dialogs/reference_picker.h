// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/reference_list_model.h"

#include <QDialog>

namespace fourfold {

/// Asks which published runs stand beside the scenarios.
class ReferencePicker : public QDialog
{
    Q_OBJECT

public:
    explicit ReferencePicker(ReferenceListModel &model, QWidget *parent = nullptr);
};

} // namespace fourfold
