// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"

#include <QList>
#include <QToolBar>

class QLineEdit;
class QToolButton;

namespace fourfold {

class StudyDocument;

/// What the tool bar shows of the window's own menus and actions.
struct ViewBarActions
{
    QMenu *main = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QList<QAction *> rows;      ///< which rows the sheet shows; the first ones exclude each other
    QList<QAction *> reference; ///< what changed cells are compared with
};

/// The tool bar: menu, undo and redo, what the sheet shows, and what is counted.
class ViewBar : public QToolBar
{
    Q_OBJECT

public:
    ViewBar(StudyDocument &document, const ViewBarActions &actions, QWidget *parent = nullptr);

    /// Finds a field by its name.
    [[nodiscard]] QLineEdit *filterEdit() const { return m_filter; }

    /// Without a study there is nothing to choose but the menu.
    void setStudyShown(bool shown);

    /// Says on the buttons what is chosen now.
    void refresh();

signals:
    void filterChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addForStudy(QWidget *widget);
    QToolButton *makeMenuButton(const QString &name, QMenu *menu);
    QToolButton *makeChoiceButton(const QString &name, const QList<QAction *> &actions);
    void addFilter();
    void fillPhases();
    void fillBasis();
    void fillMethods();
    void choosePhase(Phase phase, bool on);
    void choose(const Settings &settings, const QString &text);
    void retranslateUi();

    StudyDocument &m_document;
    ViewBarActions m_actions;
    QList<QAction *> m_forStudy; ///< the parts that need a study
    QToolButton *m_menu;
    QToolButton *m_rows;
    QLineEdit *m_filter;
    QAction *m_filterIcon = nullptr;
    QToolButton *m_reference;
    QToolButton *m_phases;
    QToolButton *m_basis;
    QToolButton *m_method;
};

} // namespace fourfold
