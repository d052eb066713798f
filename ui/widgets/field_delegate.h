// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace fourfold {

class FieldEdit;
class FieldTableModel;
struct FieldRow;

/// Paints the cells of the sheet and edits each with what suits its field: a line of text for
/// numbers and words, a searched list for catalogue entries, a list for choices; flags toggle.
/// What cannot be read or is refused keeps the editor open with the reason beside it.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FieldDelegate(FieldTableModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// Room between the edge of a cell and its text.
    [[nodiscard]] static int margin(const QFont &font);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    bool commit(QWidget *editor, const QString &text) const;
    bool commit(QWidget *editor) const;
    void close(QWidget *editor, EndEditHint hint);
    bool onKey(QWidget *editor, int key);
    void onFocusOut(QWidget *editor);
    void attachSearch(FieldEdit &edit, const FieldRow &row) const;
    [[nodiscard]] QWidget *createChoices(QWidget *parent, const FieldRow &row) const;

    FieldTableModel &m_model;
    mutable QPersistentModelIndex m_edited;
    mutable QString m_initialText;
};

} // namespace fourfold
