// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/text.h"
#include "ui/presentation/folders.h"

#include <QObject>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <cstdint>
#include <span>

namespace fourfold {

/// Everything that is remembered between two starts. One row each in preferenceTable().
enum class Preference : std::uint8_t {
    Language,
    Theme,
    ShowAllRows,
    OnlyDifferences,
    TintAgainstParent,
    ScenariosAsRows,
    Shortcuts,
    WindowGeometry,
    WindowState,
    ContentSplitter,
    SheetSplitter,
    Page,
    RecentFiles,
    PinnedFiles,
    OpenFile,
};

/// What one of them is: choices live in the configuration, the rest in the state of the program.
struct PreferenceRow
{
    Preference preference = Preference::Language;
    const char *key = "";
    bool isChoice = false;
    QVariant (*fallback)() = nullptr;
};

[[nodiscard]] std::span<const PreferenceRow> preferenceTable();
[[nodiscard]] const PreferenceRow &preferenceRow(Preference preference);

/// What the user chose and how the program was left.
class Preferences : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(const Folders &folders, QObject *parent = nullptr);

    [[nodiscard]] QVariant value(Preference preference) const;
    void setValue(Preference preference, const QVariant &value);
    void reset(Preference preference);

signals:
    void changed(fourfold::Preference preference);

private:
    [[nodiscard]] const QSettings &storeOf(const PreferenceRow &row) const;

    QSettings m_config;
    QSettings m_state;
};

} // namespace fourfold
