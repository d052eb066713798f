// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/preferences.h"

#include "core/support/table_order.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

QVariant no()
{
    return false;
}

QVariant nothing()
{
    return {};
}

QVariant emptyText()
{
    return QString();
}

QVariant emptyList()
{
    return QStringList();
}

constexpr std::array kPreferences = {
    PreferenceRow{
        .preference = Preference::Language,
        .key = "language",
        .isChoice = true,
        .fallback = emptyText,
    },
    PreferenceRow{
        .preference = Preference::Theme,
        .key = "theme",
        .isChoice = true,
        .fallback = emptyText,
    },
    PreferenceRow{
        .preference = Preference::ShowAllRows,
        .key = "sheet/all_rows",
        .isChoice = true,
        .fallback = no,
    },
    PreferenceRow{
        .preference = Preference::OnlyDifferences,
        .key = "sheet/only_differences",
        .isChoice = true,
        .fallback = no,
    },
    PreferenceRow{
        .preference = Preference::TintAgainstParent,
        .key = "sheet/tint_against_parent",
        .isChoice = true,
        .fallback = no,
    },
    PreferenceRow{
        .preference = Preference::ScenariosAsRows,
        .key = "sheet/scenarios_as_rows",
        .isChoice = true,
        .fallback = no,
    },
    PreferenceRow{
        .preference = Preference::Shortcuts,
        .key = "keys/changed",
        .isChoice = true,
        .fallback = emptyList,
    },
    PreferenceRow{
        .preference = Preference::WindowGeometry,
        .key = "window/geometry",
        .isChoice = false,
        .fallback = nothing,
    },
    PreferenceRow{
        .preference = Preference::WindowState,
        .key = "window/state",
        .isChoice = false,
        .fallback = nothing,
    },
    PreferenceRow{
        .preference = Preference::ContentSplitter,
        .key = "window/content_splitter",
        .isChoice = false,
        .fallback = nothing,
    },
    PreferenceRow{
        .preference = Preference::SheetSplitter,
        .key = "window/sheet_splitter",
        .isChoice = false,
        .fallback = nothing,
    },
    PreferenceRow{
        .preference = Preference::Page,
        .key = "window/page",
        .isChoice = false,
        .fallback = emptyText,
    },
    PreferenceRow{
        .preference = Preference::RecentFiles,
        .key = "files/recent",
        .isChoice = false,
        .fallback = emptyList,
    },
    PreferenceRow{
        .preference = Preference::PinnedFiles,
        .key = "files/pinned",
        .isChoice = false,
        .fallback = emptyList,
    },
    PreferenceRow{
        .preference = Preference::OpenFile,
        .key = "files/open",
        .isChoice = false,
        .fallback = emptyText,
    },
};

static_assert(standsInOrder(kPreferences, &PreferenceRow::preference));

} // namespace

std::span<const PreferenceRow> preferenceTable()
{
    return kPreferences;
}

const PreferenceRow &preferenceRow(Preference preference)
{
    return kPreferences[static_cast<std::size_t>(preference)];
}

Preferences::Preferences(const Folders &folders, QObject *parent)
    : QObject(parent)
    , m_config(folders.config + u"/fourfold.ini"_s, QSettings::IniFormat)
    , m_state(folders.state + u"/window.ini"_s, QSettings::IniFormat)
{}

QVariant Preferences::value(Preference preference) const
{
    const PreferenceRow &row = preferenceRow(preference);
    const QVariant fallback = row.fallback();
    QVariant stored = storeOf(row).value(QLatin1StringView(row.key), fallback);
    // An INI file holds texts: a number or a list of one comes back as another type.
    if (fallback.isValid() && !stored.convert(fallback.metaType()))
        return fallback;
    return stored;
}

void Preferences::setValue(Preference preference, const QVariant &value)
{
    if (this->value(preference) == value)
        return;
    const PreferenceRow &row = preferenceRow(preference);
    QSettings &store = row.isChoice ? m_config : m_state;
    store.setValue(QLatin1StringView(row.key), value);
    emit changed(preference);
}

void Preferences::reset(Preference preference)
{
    setValue(preference, preferenceRow(preference).fallback());
}

const QSettings &Preferences::storeOf(const PreferenceRow &row) const
{
    return row.isChoice ? m_config : m_state;
}

} // namespace fourfold
