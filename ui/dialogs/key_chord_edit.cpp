// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/key_chord_edit.h"

namespace fourfold {

void KeyChordEdit::keyPressEvent(QKeyEvent *event)
{
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence keys = keySequence();
    if (keys.isEmpty())
        return;         // a modifier alone
    setKeySequence({}); // the next press begins anew
    emit chordPressed(keys);
}

} // namespace fourfold
