// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serving/directive_mix.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace fourfold {

class LevelTableModel;
class SmallerModelForm;

/// The levels of directives, those that ship or the user's own, with a smaller model beside them,
/// and what can be done with them.
class LevelEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LevelEditor(QWidget *parent = nullptr);

    /// Shows levels; `requests` says where they come from where they are not the user's own.
    void show(const std::vector<DirectiveLevel> &levels, bool isOwn, const QString &requests,
              bool isShipped);
    [[nodiscard]] LevelTableModel &model() { return *m_model; }
    [[nodiscard]] SmallerModelForm &smaller() { return *m_smaller; }

signals:
    /// Levels of the user's own, and what was done to them, for the history.
    void changed(const std::vector<fourfold::DirectiveLevel> &levels, const QString &text);
    /// The levels that ship are wanted back.
    void shippedRequested();
    /// Sets or a log of the user's own were picked.
    void fileChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void retranslateUi();
    void askForFile();

    QTableView *m_table;
    LevelTableModel *m_model;
    QLabel *m_note;
    SmallerModelForm *m_smaller;
    QPushButton *m_own;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_shipped;
    QPushButton *m_open;
};

} // namespace fourfold
