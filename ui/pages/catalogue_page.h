// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/pages/page.h"
#include "ui/presentation/own_entries.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;
class QTableView;
class QTextBrowser;
class QToolButton;

namespace fourfold {

class ChartPanel;
class EntryComparisonModel;
class EntryFilterBar;
class EntryTableModel;
class ProblemBar;
class StudyDocument;
struct EntryDraft;

/// The catalogue: every kind as a table to filter and to order, entries side by side, each figure
/// with its source, and the way of an entry into a scenario.
class CataloguePage : public Page
{
    Q_OBJECT

public:
    explicit CataloguePage(StudyDocument &document, QWidget *parent = nullptr);

    void showKind(EntryKind kind);
    /// Selects an entry, giving up a filter that hides it.
    void showEntry(EntryKind kind, const std::string &id);
    /// Lets entries of the user come and go.
    void setOwnEntries(const OwnEntries &entries);
    /// The scenario that entries are put into.
    void setScenario(const QString &id);

    [[nodiscard]] ChartPanel *chart() override { return m_chart; }
    [[nodiscard]] EntryTableModel &model() { return *m_model; }
    /// The selected entries in the order of the table; the current one for none.
    [[nodiscard]] std::vector<const Entry *> selection() const;

    /// Takes a file of entries over, or says with file and line why not.
    void importFrom(const QString &path);
    /// Writes the selected entries to a file.
    void exportTo(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum View { TableView, SideBySideView, PlotView };
    /// What must be there for something to be done.
    enum class Needs : std::uint8_t { Nothing, Entry, OwnEntry, Scenario };

    /// A way to look at the entries.
    struct ViewRow
    {
        Text label;
        Text help;
    };
    /// A button under them.
    struct ActionRow
    {
        const char *name = "";
        Text label;
        Text help;
        void (CataloguePage::*run)() = nullptr;
        Needs needs = Needs::Entry;
    };
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
    [[nodiscard]] int figureWidth(int column) const;
    void showCount();
    void showSelection();
    void showView(int view);
    void showPlot();
    void use();
    void addBlank();
    void addCopy();
    void edit();
    void remove();
    void repair(int choice);
    void askAndImport();
    void askAndExport();
    void openEditor(EntryDraft draft, Layer place);
    void report(const std::optional<Error> &error);
    [[nodiscard]] const Entry *currentEntry() const;
    [[nodiscard]] bool isPossible(const ActionRow &row) const;

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
    ChartPanel *m_chart;
    QLabel *m_finding;
    QLabel *m_noChart;
    QLabel *m_legend;
    QTextBrowser *m_card;
    ProblemBar *m_problem;
    QLabel *m_scenarioLabel;
    QComboBox *m_scenarios;
    QList<QToolButton *> m_buttons; ///< in the order of actionTable()
    std::string m_currentId;
    std::optional<OwnEntries> m_own;
    std::optional<Entry> m_removed; ///< what can be put back
};

} // namespace fourfold
