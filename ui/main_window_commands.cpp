// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/budget_dialog.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/help_texts.h"
#include "ui/dialogs/reading_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/dialogs/study_session.h"
#include "ui/main_window.h"
#include "ui/presentation/action_name.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/scenario_sheet.h"
#include "ui/widgets/view_bar.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace fourfold {

void MainWindow::newStudy(bool)
{
    showStartPage();
}

void MainWindow::open(bool)
{
    m_session->chooseFile();
}

void MainWindow::save(bool)
{
    m_session->save();
}

void MainWindow::saveAs(bool)
{
    m_session->saveAs();
}

void MainWindow::quit(bool)
{
    close();
}

void MainWindow::undo(bool)
{
    // What is only being tried is what there is to take back.
    if (m_parts.document.isTrying()) {
        m_parts.document.cancelTrial();
        return;
    }
    m_parts.document.undoStack()->undo();
}

void MainWindow::redo(bool)
{
    if (m_parts.document.isTrying())
        return;
    m_parts.document.undoStack()->redo();
}

void MainWindow::findField(bool)
{
    m_viewBar->filterEdit()->setFocus(Qt::ShortcutFocusReason);
    m_viewBar->filterEdit()->selectAll();
}

void MainWindow::seekInput(bool)
{
    seekFor(toQString(m_sheet->currentScenario()), m_parts.document.study().settings.metric);
}

void MainWindow::editBudgets(bool)
{
    (new BudgetDialog(m_parts.document, this))->open();
}

void MainWindow::showEssentialRows(bool)
{
    m_parts.preferences.setValue(Preference::ShowAllRows, false);
}

void MainWindow::showAllRows(bool)
{
    m_parts.preferences.setValue(Preference::ShowAllRows, true);
}

void MainWindow::showOnlyDifferences(bool on)
{
    m_parts.preferences.setValue(Preference::OnlyDifferences, on);
}

void MainWindow::showScenariosAsRows(bool on)
{
    m_parts.preferences.setValue(Preference::ScenariosAsRows, on);
}

void MainWindow::tintAgainstBaseline(bool)
{
    m_parts.preferences.setValue(Preference::TintAgainstParent, false);
}

void MainWindow::tintAgainstParent(bool)
{
    m_parts.preferences.setValue(Preference::TintAgainstParent, true);
}

void MainWindow::setFullScreen(bool on)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
}

void MainWindow::showCommandPalette(bool)
{
    CommandPalette(commandList(), this).exec();
}

void MainWindow::showManual(bool)
{
    auto *dialog = new ReadingDialog(tr("Manual"), this);
    dialog->showFile(m_parts.resourceFolder + u"/docs/manual.md"_s);
    dialog->show();
}

void MainWindow::showShortcuts(bool)
{
    showText(tr("Keyboard shortcuts"), shortcutsText(commandList()));
}

void MainWindow::changeShortcuts(bool)
{
    (new ShortcutsDialog(commandList(), *m_shortcuts, this))->open();
}

void MainWindow::showLicences(bool)
{
    showText(tr("Licences of program and data"), licencesText(m_parts.document.catalog()));
}

void MainWindow::showAbout(bool)
{
    showText(tr("About Fourfold"), aboutText(m_parts.document.catalog()));
}

void MainWindow::showText(const QString &title, const QString &markdown)
{
    auto *dialog = new ReadingDialog(title, this);
    dialog->showMarkdown(markdown);
    dialog->show();
}

QList<ActionListModel::Item> MainWindow::commandList() const
{
    QList<ActionListModel::Item> items;
    QList<const QMenu *> menus(m_menus.begin(), m_menus.end());
    menus.append(m_scenarioMenu);
    for (const QMenu *menu : menus) {
        for (QAction *entry : menu->actions()) {
            if (!entry->isSeparator() && entry->menu() == nullptr)
                items.append({.action = entry, .menu = actionName(*menu->menuAction())});
        }
    }
    return items;
}

} // namespace fourfold
