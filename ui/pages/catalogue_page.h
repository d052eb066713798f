// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QWidget>

#include <span>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;
class QTextBrowser;
class QToolButton;

namespace fourfold {

class EntryComparisonModel;
class EntryFilterBar;
class EntryTableModel;
class ProblemBar;
class StudyDocument;

/// The catalogue: every kind as a table to filter and to order, entries side by side, each figure
/// with its source, and the way of an entry into a scenario.
class CataloguePage : public QWidget
{
    Q_OBJECT

public:
    explicit CataloguePage(StudyDocument &document, QWidget *parent = nullptr);

    void showKind(EntryKind kind);
    /// Selects an entry, giving up a filter that hides it.
    void showEntry(EntryKind kind, const std::string &id);
    /// The scenario that entries are put into.
    void setScenario(const QString &id);

    [[nodiscard]] EntryTableModel &model() { return *m_model; }
    /// The selected entries in the order of the table; the current one for none.
    [[nodiscard]] std::vector<const Entry *> selection() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct ViewRow;
    struct ActionRow;
    [[nodiscard]] static std::span<const ViewRow> viewTable();
    [[nodiscard]] static std::span<const ActionRow> actionTable();

    void build();
    void buildTable();
    void buildViews();
    QWidget *createActions();
    void connectParts();
    void retranslateUi();
    void listScenarios();
    void adoptCatalog();
    void applyFilter();
    void fitColumns();
    void showCount();
    void showSelection();
    void showView(int view);
    void use();

    StudyDocument &m_document;
    EntryTableModel *m_model;
    EntryComparisonModel *m_comparison;
    QTabBar *m_kinds;
    EntryFilterBar *m_filter;
    QTabBar *m_views;
    QLabel *m_count;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QTableView *m_sideBySide;
    QLabel *m_legend;
    QTextBrowser *m_card;
    ProblemBar *m_problem;
    QLabel *m_scenarioLabel;
    QComboBox *m_scenarios;
    QList<QToolButton *> m_buttons; ///< in the order of actionTable()
    std::string m_currentId;
};

} // namespace fourfold
