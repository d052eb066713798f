# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The languages of the window. One more is a word here and a run of the target update_translations.
# English has a file too: its plural forms.
set(FOURFOLD_LANGUAGES en ja zh_CN)

# How lupdate reads the code. Without the include path it would file the texts of classes where nobody looks.
set(FOURFOLD_LUPDATE_OPTIONS
    -silent -locations none -no-obsolete
    -tr-function-alias QT_TRANSLATE_NOOP+=FF_TR_NOOP
    -I . core ui app
)
