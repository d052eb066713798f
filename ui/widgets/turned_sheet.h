// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet_view.h"

class QItemSelectionModel;

namespace fourfold {

class FieldTableModel;
class LabelHeader;
class ScenarioHeader;

/// The sheet with scenarios as rows and fields as columns, for many scenarios. It shares what is
/// selected with the sheet that is not turned.
class TurnedSheet : public SheetView
{
    Q_OBJECT

public:
    /// Shows `model`; `selection` is that of its other views.
    TurnedSheet(FieldTableModel &model, QItemSelectionModel &selection, QWidget *parent = nullptr);

    [[nodiscard]] ScenarioHeader &scenarios() const { return *m_scenarios; }
    [[nodiscard]] LabelHeader &labels() const { return *m_labels; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void shareSelection();
    void fitColumns();
    void tell();
    void follow();
    [[nodiscard]] int widthOf(int column) const;

    FieldTableModel &m_model;
    QItemSelectionModel &m_shared;
    ScenarioHeader *m_scenarios = nullptr;
    LabelHeader *m_labels = nullptr;
    bool m_isSharing = false;
};

} // namespace fourfold
