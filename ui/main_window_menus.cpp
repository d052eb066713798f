// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/study_session.h"
#include "ui/main_window.h"
#include "ui/presentation/language.h"
#include "ui/presentation/shortcuts.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/theme.h"
#include "ui/widgets/scenario_actions.h"
#include "ui/widgets/scenario_sheet.h"
#include "ui/widgets/themed_icon.h"
#include "ui/widgets/view_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

QKeySequence keysOf(const ActionRow &row)
{
    return row.standardKey == QKeySequence::UnknownKey
               ? QKeySequence(QLatin1StringView(row.shortcut))
               : QKeySequence(row.standardKey);
}

} // namespace

QAction *MainWindow::action(ActionId id) const
{
    return m_actions[static_cast<std::size_t>(id)];
}

void MainWindow::makeActions()
{
    std::array<QActionGroup *, 3> groups{};
    for (const ActionRow &row : actionTable()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(row.key));
        action->setShortcut(keysOf(row));
        action->setCheckable(row.isCheckable);
        if (*row.icon != '\0')
            action->setIcon(themedIcon(QLatin1StringView(row.icon)));
        if (row.set != ActionSet::None) {
            QActionGroup *&group = groups[static_cast<std::size_t>(row.set)];
            if (group == nullptr)
                group = new QActionGroup(this);
            action->setActionGroup(group);
        }
        connect(action, &QAction::triggered, this, row.slot);
        m_actions[static_cast<std::size_t>(row.id)] = action;
        addAction(action);
    }
    action(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    action(ActionId::About)->setMenuRole(QAction::AboutRole);
}

void MainWindow::makeMenus()
{
    m_mainMenu = new QMenu(this);
    m_recentMenu = new QMenu(this);
    m_themeMenu = new QMenu(this);
    m_languageMenu = new QMenu(this);
    for (std::size_t i = 0; i < kMenuCount; ++i) {
        m_menus[i] = m_mainMenu->addMenu(QString());
        fillMenu(*m_menus[i], static_cast<MenuId>(i));
    }
    QMenu *file = m_menus[static_cast<std::size_t>(MenuId::File)];
    file->insertMenu(action(ActionId::Save), m_recentMenu);
    // Keys work on, and say why nothing happens; a menu shows what is possible now.
    connect(file, &QMenu::aboutToShow, this, [this] {
        const bool hasChart = m_centre->currentWidget() == m_content && shownChart() != nullptr;
        for (const ActionId id : {ActionId::ExportChart, ActionId::PrintChart})
            action(id)->setEnabled(hasChart);
    });
    connect(file, &QMenu::aboutToHide, this, &MainWindow::updateActions);
    m_scenarioMenu = new QMenu(this);
    m_sheet->actions().fillMenu(*m_scenarioMenu);
    QMenu *edit = m_menus[static_cast<std::size_t>(MenuId::Edit)];
    edit->insertMenu(action(ActionId::FindField), m_scenarioMenu);
    QMenu *view = m_menus[static_cast<std::size_t>(MenuId::View)];
    view->insertMenu(action(ActionId::FullScreen), m_themeMenu);
    view->insertMenu(action(ActionId::FullScreen), m_languageMenu);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_themeMenu, &QMenu::aboutToShow, this, &MainWindow::fillThemeMenu);
    connect(m_languageMenu, &QMenu::aboutToShow, this,
            [this] { fillLanguageMenu(*m_languageMenu); });
    m_shortcuts = new Shortcuts(m_parts.preferences, this);
    for (const ActionListModel::Item &item : commandList())
        m_shortcuts->add(item.action);
}

void MainWindow::fillMenu(QMenu &menu, MenuId id)
{
    for (const ActionRow &row : actionTable()) {
        if (row.menu != id)
            continue;
        if (row.opensSection)
            menu.addSeparator();
        menu.addAction(action(row.id));
    }
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    m_recentMenu->setToolTipsVisible(true);
    RecentFiles &files = m_session->recentFiles();
    for (const RecentFile &file : files.list()) {
        QAction *entry = m_recentMenu->addAction(QFileInfo(file.path).fileName());
        entry->setToolTip(QDir::toNativeSeparators(file.path));
        entry->setEnabled(file.isThere);
        if (file.isPinned)
            entry->setIcon(themedIcon(u"pin"_s));
        connect(entry, &QAction::triggered, this,
                [this, path = file.path] { m_session->openFile(path); });
    }
    m_recentMenu->addSeparator();
    const QString open = m_parts.document.filePath();
    QAction *pin = m_recentMenu->addAction(tr("&Pin the open file"));
    pin->setCheckable(true);
    pin->setEnabled(!open.isEmpty());
    pin->setChecked(files.isPinned(open));
    connect(pin, &QAction::toggled, this,
            [this, open](bool on) { m_session->recentFiles().setPinned(open, on); });
    connect(m_recentMenu->addAction(tr("&Forget all but pinned files")), &QAction::triggered, this,
            [this] { m_session->recentFiles().clear(); });
}

void MainWindow::fillThemeMenu()
{
    m_themeMenu->clear();
    auto *group = new QActionGroup(m_themeMenu);
    const ThemeChoice chosen = findTheme(m_parts.preferences.value(Preference::Theme).toString());
    for (const ThemeRow &row : themeTable()) {
        QAction *entry = m_themeMenu->addAction(translated(row.label));
        entry->setCheckable(true);
        entry->setChecked(row.choice == chosen);
        entry->setActionGroup(group);
        connect(entry, &QAction::triggered, this, [this, choice = row.choice] {
            m_parts.preferences.setValue(Preference::Theme, keyOf(choice));
        });
    }
}

void MainWindow::fillLanguageMenu(QMenu &menu)
{
    menu.clear();
    auto *group = new QActionGroup(&menu);
    for (const QString &code : Language::available()) {
        QAction *entry = menu.addAction(Language::nameOf(code));
        entry->setCheckable(true);
        entry->setChecked(code == m_parts.language.code());
        entry->setActionGroup(group);
        connect(entry, &QAction::triggered, this,
                [this, code] { m_parts.preferences.setValue(Preference::Language, code); });
    }
}

void MainWindow::updateActions()
{
    QUndoStack &stack = *m_parts.document.undoStack();
    const bool hasStudy = m_centre->currentWidget() == m_content;
    QAction *undo = action(ActionId::Undo);
    undo->setEnabled(hasStudy && stack.canUndo());
    undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
    QAction *redo = action(ActionId::Redo);
    redo->setEnabled(hasStudy && stack.canRedo());
    redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
    for (const ActionId id : {ActionId::Save, ActionId::SaveAs, ActionId::ExportResults,
                              ActionId::ExportChart, ActionId::PrintChart, ActionId::FindField,
                              ActionId::Seek, ActionId::EditBudgets, ActionId::Explain})
        action(id)->setEnabled(hasStudy);
    m_viewBar->setStudyShown(hasStudy);
    m_scenarioCount->setVisible(hasStudy);
    m_assumptionCount->setVisible(hasStudy);
}

QList<QAction *> MainWindow::actionsOf(ActionSet set) const
{
    QList<QAction *> actions;
    for (const ActionRow &row : actionTable()) {
        if (row.set == set)
            actions.append(action(row.id));
    }
    return actions;
}

} // namespace fourfold
