// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/action_list_model.h"

namespace fourfold {

class Shortcuts;

/// Actions with the keys that start them, to be changed: also those that cannot be started now.
/// Changed keys are bold and tell the usual ones.
class ShortcutModel : public ActionListModel
{
    Q_OBJECT

public:
    ShortcutModel(QList<Item> items, const Shortcuts &shortcuts, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const Shortcuts &m_shortcuts;
};

} // namespace fourfold
