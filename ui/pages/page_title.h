// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QLabel;
class QString;
class QTableView;
class QWidget;

namespace fourfold {

/// A label for the finding of a page: larger and stronger than the text around it.
[[nodiscard]] QLabel *createTitleLabel(QWidget *parent);

/// A label for what a page says besides.
[[nodiscard]] QLabel *createNoteLabel(QWidget *parent);

/// Sets a text for eyes and ears; an empty one hides the label.
void setLabelText(QLabel &label, const QString &text);

/// A small table of answers that is always shown as a whole.
void setUpAnswerTable(QTableView &table, QAbstractItemModel &model);
/// Gives it the height of its rows.
void fitAnswerTable(QTableView &table);

} // namespace fourfold
