// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/field.h"

#include <QModelIndexList>
#include <QWidget>

#include <optional>
#include <string>

class QItemSelectionModel;
class QLabel;
class QScrollBar;
class QToolButton;

namespace fourfold {

class CellMenu;
class FieldTableModel;
class LabelHeader;
class OriginLegend;
class ProblemBar;
class ScenarioActions;
class ScenarioHeader;
class SheetView;
class StudyDocument;
class TurnedSheet;
struct EntryName;
struct Error;

/// The sheet: labels and the baseline stay, the other scenarios scroll; every cell is edited in
/// place, with the mouse or the keyboard alone.
class ScenarioSheet : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioSheet(StudyDocument &document, QWidget *parent = nullptr);
    ~ScenarioSheet() override;

    [[nodiscard]] FieldTableModel &model() { return *m_model; }

    /// For the window's menus; they act on the scenario of the current cell.
    [[nodiscard]] ScenarioActions &actions() { return *m_actions; }

    /// The scenario of the current cell, else the baseline; empty in an empty study.
    [[nodiscard]] std::string currentScenario() const;
    [[nodiscard]] std::optional<Field> currentField() const;

    /// Makes a field of a scenario current, showing its row if it is hidden.
    void showField(const std::string &scenario, Field field);

    /// Shows scenarios as rows instead of columns.
    void setTurned(bool isTurned);
    [[nodiscard]] bool isTurned() const { return m_isTurned; }

    /// Opens a group and selects what it holds.
    void showGroup(Group group);

signals:
    void scenarioChosen(const QString &id);
    void explainRequested(const QString &id, const QString &quantity, const QString &fieldKey);
    void sliderRequested(const QString &id, const QString &fieldKey);
    void sweepRequested(const QString &id, const QString &fieldKey);
    void fileRequested();
    /// A block from elsewhere is to be looked at before it is pasted.
    void pasteRequested(const QString &block, const QModelIndexList &target);
    void shownRowsChanged(); ///< the sheet itself chose rows, to show a field that was hidden

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildViews();
    void placeParts();
    void connectViews();
    void connectModel();
    void connectMenus();
    void connectView(SheetView &view);
    void connectHeader(SheetView &view, ScenarioHeader &header);
    void makeTurned();
    void showWantedViews();
    void connectScrolling();
    void retranslateUi();
    void onModelReset();
    void onCurrentChanged(const QModelIndex &current);
    void fitRows(int first, int last);
    void fitPinned();
    void fold(int row);
    void copy();
    void paste();
    void reset();
    void rename();
    void addPreset();
    void makeRange(const QModelIndex &index);
    void showSource(const QModelIndex &index);
    void explain(const QModelIndex &index);
    void useEntry(int column, const EntryName &name);
    void report(const std::optional<Error> &error);
    void showProblemOf(const QModelIndex &index);
    void repair(int choice);
    [[nodiscard]] bool isTight(int row) const;
    [[nodiscard]] SheetView &viewOf(int column) const;
    [[nodiscard]] ScenarioHeader &headerOf(int column) const;

    StudyDocument &m_document;
    FieldTableModel *m_model = nullptr;
    ScenarioActions *m_actions = nullptr;
    CellMenu *m_cellMenu = nullptr;
    SheetView *m_pinned = nullptr;
    SheetView *m_scrolling = nullptr;
    QItemSelectionModel *m_selection = nullptr;
    LabelHeader *m_labels = nullptr;
    TurnedSheet *m_turned = nullptr; ///< made when it is first wanted
    bool m_isTurned = false;
    ScenarioHeader *m_pinnedHeader = nullptr;
    ScenarioHeader *m_scrollingHeader = nullptr;
    QToolButton *m_add = nullptr;
    QScrollBar *m_scrollBar = nullptr;
    QLabel *m_empty = nullptr;
    ProblemBar *m_problem = nullptr;
    OriginLegend *m_legend = nullptr;
    std::string m_currentScenario;
    std::optional<Field> m_currentField;
};

} // namespace fourfold
