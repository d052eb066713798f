// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serving/directive_mix.h"

#include <QAbstractTableModel>

#include <vector>

namespace fourfold {

/// Levels of directives in a table: name, energy, time, preference.
class LevelTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit LevelTableModel(QObject *parent = nullptr);

    /// Levels that are only shown, or the user's own, which can be edited.
    void setLevels(const std::vector<DirectiveLevel> &levels, bool isEditable);
    [[nodiscard]] const std::vector<DirectiveLevel> &levels() const { return m_levels; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// A cell was edited; the model shows what setLevels() is given next.
    void edited(const std::vector<fourfold::DirectiveLevel> &levels);

private:
    std::vector<DirectiveLevel> m_levels;
    bool m_isEditable = false;
};

} // namespace fourfold
