// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/theme.h"

#include <QColor>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

constexpr std::array kThemes = {
    ThemeRow{
        .choice = ThemeChoice::System,
        .key = "system",
        .label = FF_TR_NOOP("Theme", "As the desktop"),
    },
    ThemeRow{
        .choice = ThemeChoice::Light,
        .key = "light",
        .label = FF_TR_NOOP("Theme", "Light"),
    },
    ThemeRow{
        .choice = ThemeChoice::Dark,
        .key = "dark",
        .label = FF_TR_NOOP("Theme", "Dark"),
    },
};

/// A role of the palette in both themes. Text on its ground has a contrast of 4.5 : 1 or more.
struct ColourRow
{
    QPalette::ColorRole role = QPalette::Window;
    QRgb light = 0;
    QRgb dark = 0;
};

constexpr std::array kColours = {
    ColourRow{.role = QPalette::Window, .light = 0xfff6f7f9, .dark = 0xff1f2227},
    ColourRow{.role = QPalette::WindowText, .light = 0xff1b1f27, .dark = 0xffe6e8ec},
    ColourRow{.role = QPalette::Base, .light = 0xffffffff, .dark = 0xff171a1e},
    ColourRow{.role = QPalette::AlternateBase, .light = 0xfff1f3f6, .dark = 0xff24282e},
    ColourRow{.role = QPalette::Text, .light = 0xff1b1f27, .dark = 0xffe6e8ec},
    ColourRow{.role = QPalette::PlaceholderText, .light = 0xff667080, .dark = 0xff9aa3b0},
    ColourRow{.role = QPalette::Button, .light = 0xffffffff, .dark = 0xff2c3138},
    ColourRow{.role = QPalette::ButtonText, .light = 0xff1b1f27, .dark = 0xffe6e8ec},
    ColourRow{.role = QPalette::BrightText, .light = 0xffb3261e, .dark = 0xffff8a80},
    ColourRow{.role = QPalette::Light, .light = 0xffffffff, .dark = 0xff3a4049},
    ColourRow{.role = QPalette::Midlight, .light = 0xffe9ecf0, .dark = 0xff31363e},
    ColourRow{.role = QPalette::Mid, .light = 0xffc9ced6, .dark = 0xff454c56},
    ColourRow{.role = QPalette::Dark, .light = 0xffa3abb7, .dark = 0xff14161a},
    ColourRow{.role = QPalette::Shadow, .light = 0xff7d8694, .dark = 0xff0c0d0f},
    ColourRow{.role = QPalette::Highlight, .light = 0xff1f6feb, .dark = 0xff2f6cc4},
    ColourRow{.role = QPalette::HighlightedText, .light = 0xffffffff, .dark = 0xffffffff},
    ColourRow{.role = QPalette::Link, .light = 0xff1a56b8, .dark = 0xff8ab4f8},
    ColourRow{.role = QPalette::LinkVisited, .light = 0xff6a3fb0, .dark = 0xffc5a8f5},
    ColourRow{.role = QPalette::ToolTipBase, .light = 0xff1b1f27, .dark = 0xffe6e8ec},
    ColourRow{.role = QPalette::ToolTipText, .light = 0xfff6f7f9, .dark = 0xff1b1f27},
};

/// The same for what cannot be used now.
constexpr std::array kDisabledColours = {
    ColourRow{.role = QPalette::WindowText, .light = 0xff8a93a0, .dark = 0xff7b8491},
    ColourRow{.role = QPalette::Text, .light = 0xff8a93a0, .dark = 0xff7b8491},
    ColourRow{.role = QPalette::ButtonText, .light = 0xff8a93a0, .dark = 0xff7b8491},
    ColourRow{.role = QPalette::Highlight, .light = 0xffc9ced6, .dark = 0xff454c56},
};

/// What check boxes and radio buttons are drawn with. The style makes their outline a quarter to a
/// third darker than this window, which then has a contrast of 3 : 1 or more to the real one.
constexpr std::array kIndicatorColours = {
    ColourRow{.role = QPalette::Window, .light = 0xff9aa6b8, .dark = 0xffc4ccd8},
    ColourRow{.role = QPalette::Base, .light = 0xffffffff, .dark = 0xff2c3138},
};

QColor colourOf(const ColourRow &row, Theme theme)
{
    return QColor::fromRgb(theme == Theme::Dark ? row.dark : row.light);
}

/// The desktop's own colours, before any of ours.
Theme desktopTheme()
{
    QGuiApplication::setPalette(QPalette());
    return themeOf(QGuiApplication::palette());
}

} // namespace

std::span<const ThemeRow> themeTable()
{
    return kThemes;
}

ThemeChoice findTheme(const QString &key)
{
    const auto found = std::ranges::find_if(
        kThemes, [&](const ThemeRow &row) { return key == QLatin1StringView(row.key); });
    return found == kThemes.end() ? ThemeChoice::System : found->choice;
}

QString keyOf(ThemeChoice choice)
{
    return QLatin1StringView(kThemes[static_cast<std::size_t>(choice)].key);
}

QPalette windowPalette(Theme theme)
{
    QPalette palette;
    for (const ColourRow &row : kColours)
        palette.setColor(row.role, colourOf(row, theme));
    for (const ColourRow &row : kDisabledColours)
        palette.setColor(QPalette::Disabled, row.role, colourOf(row, theme));
    return palette;
}

QPalette indicatorPalette(const QPalette &palette)
{
    QPalette seen = palette;
    for (const ColourRow &row : kIndicatorColours)
        seen.setColor(row.role, colourOf(row, themeOf(palette)));
    return seen;
}

void applyTheme(ThemeChoice choice)
{
    const Theme theme = choice == ThemeChoice::System  ? desktopTheme()
                        : choice == ThemeChoice::Light ? Theme::Light
                                                       : Theme::Dark;
    QGuiApplication::setPalette(windowPalette(theme));
}

} // namespace fourfold
