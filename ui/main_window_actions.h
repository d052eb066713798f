// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/text.h"

#include <QKeySequence>

#include <cstdint>

namespace fourfold {

class MainWindow;

/// Everything that the window does when told. One row each in MainWindow::actionTable().
enum class ActionId : std::uint8_t {
    NewStudy,
    Open,
    Save,
    SaveAs,
    ExportResults,
    ExportChart,
    PrintChart,
    Quit,
    Undo,
    Redo,
    FindField,
    Seek,
    EditBudgets,
    EssentialRows,
    AllRows,
    OnlyDifferences,
    ScenariosAsRows,
    TintAgainstBaseline,
    TintAgainstParent,
    Explain,
    FullScreen,
    ResetLayout,
    CommandPalette,
    Manual,
    Shortcuts,
    ChangeShortcuts,
    Licences,
    About,
};
inline constexpr std::size_t kActionCount = static_cast<std::size_t>(ActionId::About) + 1;

/// The menu that an action stands in.
enum class MenuId : std::uint8_t { File, Edit, View, Help };
inline constexpr std::size_t kMenuCount = 4;

/// Actions with the same exclusive set are choices of which one holds.
enum class ActionSet : std::uint8_t { None, Rows, Reference };

struct ActionRow
{
    ActionId id = ActionId::NewStudy;
    const char *key = ""; ///< object name, stable
    Text text{};
    MenuId menu = MenuId::File;
    bool opensSection = false; ///< a line is drawn above it
    QKeySequence::StandardKey standardKey = QKeySequence::UnknownKey;
    const char *shortcut = ""; ///< where no standard key fits
    const char *icon = "";
    bool isCheckable = false;
    ActionSet set = ActionSet::None;
    void (MainWindow::*slot)(bool) = nullptr;
};

} // namespace fourfold
