// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/text.h"

#include <QPalette>
#include <QString>

#include <cstdint>
#include <span>

namespace fourfold {

/// How the window is coloured: as the desktop is, light, or dark.
enum class Theme : std::uint8_t { System, Light, Dark };

/// One theme: its word in preferences and on the command line, and what people read.
struct ThemeRow
{
    Theme theme = Theme::System;
    const char *key = "";
    Text label;
};

[[nodiscard]] std::span<const ThemeRow> themeTable();

/// The theme so called; the desktop's for any other word.
[[nodiscard]] Theme findTheme(const QString &key);
[[nodiscard]] QString keyOf(Theme theme);

/// Whether text is lighter than what it stands on.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Every colour of the light or the dark window.
[[nodiscard]] QPalette windowPalette(bool dark);

/// Colours the whole program, open windows too.
void applyTheme(Theme theme);

} // namespace fourfold
