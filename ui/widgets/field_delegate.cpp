// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_delegate.h"

#include "ui/presentation/entry_list_model.h"
#include "ui/presentation/field_table_model.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/series_style.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/cell_painter.h"
#include "ui/widgets/field_edit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

bool isToggle(const FieldRow &row)
{
    return row.type == FieldType::Flag;
}

/// The colour behind a cell: of what is selected over that of the tint.
QColor backgroundOf(const QStyleOptionViewItem &option, bool isTinted)
{
    constexpr double kSelectedShare = 0.18;
    const QColor base = isTinted ? stateColours(themeOf(option.palette)).tint
                                 : option.palette.color(QPalette::Base);
    if (!option.state.testFlag(QStyle::State_Selected))
        return base;
    const QColor over = option.palette.color(QPalette::Highlight);
    const auto mixed = [](float one, float other) {
        return one + (other - one) * static_cast<float>(kSelectedShare);
    };
    return QColor::fromRgbF(mixed(base.redF(), over.redF()), mixed(base.greenF(), over.greenF()),
                            mixed(base.blueF(), over.blueF()));
}

void drawFrame(QPainter &painter, const QStyleOptionViewItem &option)
{
    const ChartColours colours = chartColours(themeOf(option.palette));
    painter.setPen(colours.grid);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(option.palette.color(QPalette::Highlight), 2));
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
}

} // namespace

FieldDelegate::FieldDelegate(FieldTableModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

int FieldDelegate::margin(const QFont &font)
{
    return QFontMetrics(font).averageCharWidth();
}

void FieldDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    Q_UNUSED(index);
    painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    drawFrame(*painter, option);
}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QModelIndex place = FieldTableModel::ofSheet(index);
    const SheetCell *cell = m_model.cell(place);
    painter->save();
    if (cell == nullptr) {
        paintGroup(painter, option, index);
        painter->restore();
        return;
    }
    painter->fillRect(option.rect, backgroundOf(option, cell->isTinted));
    const MarkedText marked{
        .text = cell->text,
        .origin = cell->origin,
        .namesEntry = takesEntry(fieldRow(*m_model.fieldAt(place.row()))),
        .hasProblem = !cell->problem.isEmpty(),
    };
    const int space = margin(option.font);
    const QRect inside = option.rect.adjusted(space, 1, -space, -1);
    drawMarkedText(*painter, inside, marked, option.palette, option.font);
    if (const auto *number = cell->value ? std::get_if<Number>(&*cell->value) : nullptr)
        drawRange(*painter, inside, *number, markedTextWidth(marked, option.font), option.palette);
    drawFrame(*painter, option);
    painter->restore();
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QModelIndex place = FieldTableModel::ofSheet(index);
    const SheetCell *cell = m_model.cell(place);
    const int height = QFontMetrics(option.font).height();
    if (cell == nullptr)
        return {0, height};
    const bool namesEntry = takesEntry(fieldRow(*m_model.fieldAt(place.row())));
    const MarkedText marked{cell->text, cell->origin, namesEntry, !cell->problem.isEmpty()};
    return {markedTextWidth(marked, option.font) + 2 * margin(option.font), height};
}

QWidget *FieldDelegate::createChoices(QWidget *parent, const FieldRow &row) const
{
    auto *combo = new QComboBox(parent);
    for (const Choice &choice : row.choices)
        combo->addItem(translated(choice.label), toQString(choice.key));
    auto *self = const_cast<FieldDelegate *>(this); // NOLINT(*-const-cast): Qt hands out const
    connect(combo, &QComboBox::activated, self, [self, combo] {
        if (self->commit(combo))
            self->close(combo, NoHint);
    });
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    Q_UNUSED(option);
    const QModelIndex place = FieldTableModel::ofSheet(index);
    const auto field = m_model.fieldAt(place.row());
    if (!field || isToggle(fieldRow(*field)))
        return nullptr;
    const FieldRow &row = fieldRow(*field);
    m_edited = place;
    QWidget *editor = nullptr;
    if (row.type == FieldType::Choice) {
        editor = createChoices(parent, row);
    } else {
        auto *edit = new FieldEdit(parent);
        if (takesEntry(row))
            attachSearch(*edit, row);
        editor = edit;
    }
    editor->setObjectName(u"cellEditor"_s);
    editor->setAccessibleName(fieldLabel(row));
    return editor;
}

/// Finds catalogue entries while typing; the chosen one is written by its id.
void FieldDelegate::attachSearch(FieldEdit &edit, const FieldRow &row) const
{
    auto *entries = new EntryListModel(row, m_model.document().catalog(), m_model.locale(), &edit);
    auto *completer = new QCompleter(entries, &edit);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::EditRole);
    completer->setMaxVisibleItems(12);
    completer->setWidget(&edit);
    edit.setClearButtonEnabled(true);
    edit.setPlaceholderText(tr("Search by name, maker or id"));
    auto *self = const_cast<FieldDelegate *>(this); // NOLINT(*-const-cast): Qt hands out const
    connect(&edit, &QLineEdit::textEdited, completer,
            [&edit, entries, completer](const QString &text) {
                entries->search(text);
                QAbstractItemView *popup = completer->popup();
                const int wanted = popup->sizeHintForColumn(0) + 2 * popup->fontMetrics().height();
                completer->complete(QRect(0, 0, std::max(edit.width(), wanted), edit.height()));
                popup->setCurrentIndex(text.isEmpty() ? QModelIndex() : entries->index(0, 0));
            });
    connect(completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), self,
            [self, &edit](const QModelIndex &chosen) {
                edit.setText(chosen.data(Qt::EditRole).toString());
                if (self->commit(&edit, chosen.data(EntryListModel::IdRole).toString()))
                    self->close(&edit, NoHint);
            });
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // An edit elsewhere must not take away what is being typed.
    if (editor->property("isFilled").toBool())
        return;
    editor->setProperty("isFilled", true);
    m_initialText = m_model.editTextAt(FieldTableModel::ofSheet(index));
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(combo->findData(index.data(FieldTableModel::ValueRole)));
        return;
    }
    auto *edit = qobject_cast<FieldEdit *>(editor);
    Q_ASSERT(edit != nullptr);
    edit->setText(m_initialText);
    edit->selectAll();
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    Q_UNUSED(model);
    Q_UNUSED(index);
    commit(editor);
}

/// Writes a text into the edited cell; says why not beside the editor.
bool FieldDelegate::commit(QWidget *editor, const QString &text) const
{
    if (!m_edited.isValid())
        return true;
    const auto error = m_model.write(m_edited, text);
    if (!error) {
        m_initialText = text;
        return true;
    }
    if (auto *edit = qobject_cast<FieldEdit *>(editor))
        edit->showMessage(translated(error->message));
    return false;
}

bool FieldDelegate::commit(QWidget *editor) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        return commit(editor, combo->currentData().toString());
    const auto *edit = qobject_cast<FieldEdit *>(editor);
    if (edit == nullptr || edit->text() == m_initialText)
        return true;
    return commit(editor, edit->text());
}

void FieldDelegate::close(QWidget *editor, EndEditHint hint)
{
    m_edited = QPersistentModelIndex();
    emit closeEditor(editor, hint);
}

void FieldDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    Q_UNUSED(index);
    QRect place = option.rect;
    const int wanted = editor->fontMetrics().averageCharWidth() * 16;
    place.setWidth(std::max(place.width(), wanted));
    editor->setGeometry(place);
}

bool FieldDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QModelIndex place = FieldTableModel::ofSheet(index);
    const auto field = m_model.fieldAt(place.row());
    if (!field || !isToggle(fieldRow(*field)))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool isDoubleClick = event->type() == QEvent::MouseButtonDblClick;
    const auto *press =
        event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isKey = press != nullptr
                       && (press->key() == Qt::Key_Space || press->key() == Qt::Key_F2
                           || press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter);
    if (!isDoubleClick && !isKey)
        return false;
    const bool isOn = index.data(FieldTableModel::ValueRole).toBool();
    return !m_model.write(place, isOn ? u"false"_s : u"true"_s);
}

bool FieldDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor != nullptr && event->type() == QEvent::KeyPress
        && onKey(editor, static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (editor != nullptr && event->type() == QEvent::FocusOut) {
        onFocusOut(editor);
        return false;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

/// The keys that end editing; they do so only when the text was taken.
bool FieldDelegate::onKey(QWidget *editor, int key)
{
    struct EndingKey
    {
        int key = 0;
        EndEditHint hint = NoHint;
    };
    constexpr std::array kEndingKeys = {
        EndingKey{Qt::Key_Return, NoHint},
        EndingKey{Qt::Key_Enter, NoHint},
        EndingKey{Qt::Key_Tab, EditNextItem},
        EndingKey{Qt::Key_Backtab, EditPreviousItem},
    };
    const auto ending = std::ranges::find(kEndingKeys, key, &EndingKey::key);
    if (ending == kEndingKeys.end())
        return false;
    if (commit(editor))
        close(editor, ending->hint);
    return true;
}

void FieldDelegate::onFocusOut(QWidget *editor)
{
    const QWidget *now = QApplication::focusWidget();
    const bool isInside =
        editor->isActiveWindow() && now != nullptr && (now == editor || editor->isAncestorOf(now));
    if (isInside || QApplication::activePopupWidget() != nullptr || !editor->isActiveWindow())
        return;
    if (commit(editor))
        close(editor, NoHint);
}

} // namespace fourfold
