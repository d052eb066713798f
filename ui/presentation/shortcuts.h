// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;

namespace fourfold {

class Preferences;

/// The keys that start actions: those of the program, and those that the user put in their place.
/// An action is known by its object name.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    explicit Shortcuts(Preferences &preferences, QObject *parent = nullptr);

    /// Takes the keys that an action has as those of the program, then gives it the user's.
    void add(QAction *action);

    [[nodiscard]] bool isChanged(const QAction &action) const;
    [[nodiscard]] QKeySequence usualKeys(const QAction &action) const;

    /// What these keys do already, in the words of the menus; empty when `action` may have them.
    [[nodiscard]] QString holderOf(const QKeySequence &keys, const QAction &action) const;

    /// Gives an action keys, or none; whoever has them loses them. Keys that the program needs for
    /// itself are refused.
    void setKeys(const QAction &action, const QKeySequence &keys);
    void reset(const QAction &action);
    void resetAll();

    /// True for keys that no action may have: they move and edit within the sheet.
    [[nodiscard]] static bool isReserved(const QKeySequence &keys);

signals:
    void changed();

private:
    struct Entry
    {
        QAction *action = nullptr;
        QKeySequence usual;
    };

    void apply();
    [[nodiscard]] const Entry *entryOf(const QAction &action) const;
    [[nodiscard]] QAction *actionWith(const QKeySequence &keys) const;

    Preferences &m_preferences;
    QList<Entry> m_entries;
};

} // namespace fourfold
