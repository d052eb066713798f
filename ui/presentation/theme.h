// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/text.h"
#include "ui/presentation/series_style.h"

#include <QPalette>
#include <QString>

#include <cstdint>
#include <span>

namespace fourfold {

/// How the window is coloured: as the desktop is, light, or dark.
enum class ThemeChoice : std::uint8_t { System, Light, Dark };

/// One choice: its word in preferences and on the command line, and what people read.
struct ThemeRow
{
    ThemeChoice choice = ThemeChoice::System;
    const char *key = "";
    Text label;
};

[[nodiscard]] std::span<const ThemeRow> themeTable();

/// The choice so called; the desktop's for any other word.
[[nodiscard]] ThemeChoice findTheme(const QString &key);
[[nodiscard]] QString keyOf(ThemeChoice choice);

/// Every colour of the light or the dark window.
[[nodiscard]] QPalette windowPalette(Theme theme);

/// A palette for check boxes and radio buttons, whose outline the style derives from the window.
[[nodiscard]] QPalette indicatorPalette(const QPalette &palette);

/// Colours the whole program, open windows too.
void applyTheme(ThemeChoice choice);

} // namespace fourfold
