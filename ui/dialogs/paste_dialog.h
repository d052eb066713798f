// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/paste_plan.h"

#include <QDialog>
#include <QPersistentModelIndex>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTableView;

namespace fourfold {

class FieldTableModel;
class PlotTableModel;

/// A block from a spreadsheet before it is pasted: which cells change from what to what, and which
/// texts cannot be read. The decimal sign can be chosen.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(FieldTableModel &model, QString block, const QModelIndexList &target,
                QWidget *parent = nullptr);

    void accept() override;

private:
    void build();
    void refresh();
    void showPlan();
    void showSummary();
    [[nodiscard]] QModelIndexList target() const;

    FieldTableModel &m_model;
    QString m_block;
    QList<QPersistentModelIndex> m_target;
    PastePlan m_plan;
    QComboBox *m_sign = nullptr;
    QTableView *m_table = nullptr;
    PlotTableModel *m_preview = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace fourfold
