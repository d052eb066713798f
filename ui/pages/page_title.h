// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace fourfold {

/// A label for the finding of a page: larger and stronger than the text around it.
[[nodiscard]] QLabel *createTitleLabel(QWidget *parent);

/// A label for what a page says besides.
[[nodiscard]] QLabel *createNoteLabel(QWidget *parent);

/// Sets a text for eyes and ears; an empty one hides the label.
void setLabelText(QLabel &label, const QString &text);

} // namespace fourfold
