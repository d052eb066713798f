// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/shortcuts.h"

#include "core/support/text.h"
#include "ui/presentation/action_name.h"
#include "ui/presentation/preferences.h"
#include "ui/presentation/text.h"

#include <QAction>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// Keys that belong to a part of the window and to no action.
struct ReservedKey
{
    QKeyCombination key = Qt::Key_unknown;
    Text text;
};
constexpr std::array kReserved = {
    ReservedKey{Qt::Key_F2, FF_TR_NOOP("ReservedKey", "Edit the cell")},
    ReservedKey{Qt::CTRL | Qt::Key_C, FF_TR_NOOP("ReservedKey", "Copy")},
    ReservedKey{Qt::CTRL | Qt::Key_V, FF_TR_NOOP("ReservedKey", "Paste")},
    ReservedKey{Qt::CTRL | Qt::Key_X, FF_TR_NOOP("ReservedKey", "Cut")},
    ReservedKey{Qt::CTRL | Qt::Key_A, FF_TR_NOOP("ReservedKey", "Select all")},
    ReservedKey{Qt::Key_Delete, FF_TR_NOOP("ReservedKey", "Reset the cell")},
    ReservedKey{Qt::Key_Backspace, FF_TR_NOOP("ReservedKey", "Reset the cell")},
    ReservedKey{Qt::Key_F10, FF_TR_NOOP("ReservedKey", "Open the menu")},
    ReservedKey{Qt::Key_Escape, FF_TR_NOOP("ReservedKey", "Leave without a change")},
    ReservedKey{Qt::Key_Return, FF_TR_NOOP("ReservedKey", "Confirm")},
    ReservedKey{Qt::Key_Enter, FF_TR_NOOP("ReservedKey", "Confirm")},
    ReservedKey{Qt::Key_Space, FF_TR_NOOP("ReservedKey", "Press the button")},
    ReservedKey{Qt::Key_Tab, FF_TR_NOOP("ReservedKey", "Go to the next part")},
    ReservedKey{Qt::Key_Left, FF_TR_NOOP("ReservedKey", "Move in the sheet")},
    ReservedKey{Qt::Key_Right, FF_TR_NOOP("ReservedKey", "Move in the sheet")},
    ReservedKey{Qt::Key_Up, FF_TR_NOOP("ReservedKey", "Move in the sheet")},
    ReservedKey{Qt::Key_Down, FF_TR_NOOP("ReservedKey", "Move in the sheet")},
    ReservedKey{Qt::Key_PageUp, FF_TR_NOOP("ReservedKey", "Move in the sheet")},
    ReservedKey{Qt::Key_PageDown, FF_TR_NOOP("ReservedKey", "Move in the sheet")},
    ReservedKey{Qt::Key_Home, FF_TR_NOOP("ReservedKey", "Move in the sheet")},
    ReservedKey{Qt::Key_End, FF_TR_NOOP("ReservedKey", "Move in the sheet")},
};

/// Letters and digits alone, also with Shift, are what a cell is filled with.
bool isTyping(QKeyCombination key)
{
    const bool isPlain = (key.keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    return isPlain && key.key() >= Qt::Key_Space && key.key() <= Qt::Key_ydiaeresis;
}

const ReservedKey *reservedKey(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return nullptr;
    const auto found = std::ranges::find(kReserved, keys[0], &ReservedKey::key);
    return found == kReserved.end() ? nullptr : &*found;
}

/// "save=Ctrl+S", one for each action with other keys than the program gives it.
std::map<QString, QKeySequence> chosenKeys(const Preferences &preferences)
{
    std::map<QString, QKeySequence> chosen;
    for (const QString &line : preferences.value(Preference::Shortcuts).toStringList()) {
        const qsizetype at = line.indexOf(u'=');
        if (at > 0)
            chosen[line.left(at)] = QKeySequence(line.mid(at + 1), QKeySequence::PortableText);
    }
    return chosen;
}

void keep(const std::map<QString, QKeySequence> &chosen, Preferences &preferences)
{
    QStringList lines;
    for (const auto &[name, keys] : chosen)
        lines += name + u'=' + keys.toString(QKeySequence::PortableText);
    preferences.setValue(Preference::Shortcuts, lines);
}

} // namespace

Shortcuts::Shortcuts(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&preferences, &Preferences::changed, this, [this](Preference preference) {
        if (preference == Preference::Shortcuts)
            apply();
    });
}

void Shortcuts::add(QAction *action)
{
    m_entries.append({action, action->shortcut()});
    const auto chosen = chosenKeys(m_preferences);
    if (const auto own = chosen.find(action->objectName()); own != chosen.end())
        action->setShortcut(own->second);
}

const Shortcuts::Entry *Shortcuts::entryOf(const QAction &action) const
{
    const auto found = std::ranges::find(m_entries, &action, &Entry::action);
    return found == m_entries.end() ? nullptr : &*found;
}

bool Shortcuts::isChanged(const QAction &action) const
{
    return action.shortcut() != usualKeys(action);
}

QKeySequence Shortcuts::usualKeys(const QAction &action) const
{
    const Entry *entry = entryOf(action);
    return entry == nullptr ? QKeySequence() : entry->usual;
}

bool Shortcuts::isReserved(const QKeySequence &keys)
{
    return !keys.isEmpty() && (reservedKey(keys) != nullptr || isTyping(keys[0]));
}

QAction *Shortcuts::actionWith(const QKeySequence &keys) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry &entry) { return entry.action->shortcut() == keys; });
    return keys.isEmpty() || found == m_entries.end() ? nullptr : found->action;
}

QString Shortcuts::holderOf(const QKeySequence &keys, const QAction &action) const
{
    if (const ReservedKey *reserved = reservedKey(keys))
        return translated(reserved->text);
    if (isReserved(keys))
        return tr("Type into a cell");
    const QAction *other = actionWith(keys);
    return other == nullptr || other == &action ? QString() : actionName(*other);
}

void Shortcuts::setKeys(const QAction &action, const QKeySequence &keys)
{
    if (isReserved(keys) || entryOf(action) == nullptr)
        return;
    auto chosen = chosenKeys(m_preferences);
    if (const QAction *other = actionWith(keys); other != nullptr && other != &action)
        chosen[other->objectName()] = QKeySequence();
    chosen[action.objectName()] = keys;
    if (keys == usualKeys(action))
        chosen.erase(action.objectName());
    keep(chosen, m_preferences);
}

void Shortcuts::reset(const QAction &action)
{
    setKeys(action, usualKeys(action));
}

void Shortcuts::resetAll()
{
    m_preferences.reset(Preference::Shortcuts);
}

void Shortcuts::apply()
{
    const auto chosen = chosenKeys(m_preferences);
    for (const Entry &entry : m_entries) {
        const auto own = chosen.find(entry.action->objectName());
        entry.action->setShortcut(own == chosen.end() ? entry.usual : own->second);
    }
    emit changed();
}

} // namespace fourfold
