// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"

#include "ui/dialogs/key_chord_edit.h"
#include "ui/dialogs/shortcut_model.h"
#include "ui/presentation/action_name.h"
#include "ui/presentation/origin_style.h"
#include "ui/presentation/shortcuts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourfold {

ShortcutsDialog::ShortcutsDialog(QList<ActionListModel::Item> items, Shortcuts &shortcuts,
                                 QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_model(new ShortcutModel(std::move(items), shortcuts, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_name(new QLabel(this))
    , m_keys(new KeyChordEdit(this))
    , m_clear(new QPushButton(tr("&No keys"), this))
    , m_reset(new QPushButton(tr("&Usual keys"), this))
    , m_problem(new QLabel(this))
    , m_takeOver(new QPushButton(tr("&Take them over"), this))
    , m_buttons(
          new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close, this))
{
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change keyboard shortcuts"));
    build();
    connectParts();
    m_table->selectRow(0);
}

void ShortcutsDialog::build()
{
    m_filter->setObjectName(u"shortcutFilter"_s);
    m_filter->setPlaceholderText(tr("Find a command"));
    m_filter->setAccessibleName(tr("Find a command"));
    m_filter->setClearButtonEnabled(true);
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeEditor());
    m_problem->setObjectName(u"shortcutProblem"_s);
    m_problem->setWordWrap(true);
    m_takeOver->setObjectName(u"takeShortcutOver"_s);
    auto *problem = new QHBoxLayout;
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_takeOver);
    layout->addLayout(problem);
    m_buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Usual keys for &all"));
    m_buttons->button(QDialogButtonBox::RestoreDefaults)->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    layout->addWidget(m_buttons);
    const int unit = fontMetrics().averageCharWidth();
    resize(90 * unit, 75 * unit);
}

void ShortcutsDialog::buildTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1);
    m_table->setObjectName(u"shortcutTable"_s);
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ActionListModel::TextColumn, QHeaderView::Stretch);
}

QWidget *ShortcutsDialog::makeEditor()
{
    auto *editor = new QWidget(this);
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins({});
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_clear->setObjectName(u"clearShortcut"_s);
    m_reset->setObjectName(u"resetShortcut"_s);
    m_name->setBuddy(m_keys);
    m_name->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_clear, m_reset, m_takeOver})
        button->setAutoDefault(false);
    layout->addWidget(m_name);
    layout->addWidget(m_keys, 1);
    layout->addWidget(m_clear);
    layout->addWidget(m_reset);
    return editor;
}

void ShortcutsDialog::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, m_shown,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutsDialog::showChosen);
    connect(m_table, &QTableView::activated, m_keys, [this] { m_keys->setFocus(); });
    connect(m_keys, &KeyChordEdit::chordPressed, this, &ShortcutsDialog::take);
    connect(m_keys, &KeyChordEdit::editingFinished, this, [this] {
        if (m_keys->keySequence().isEmpty())
            showChosen();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] { take({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const QAction *action = chosen())
            take(m_shortcuts.usualKeys(*action));
    });
    connect(m_takeOver, &QPushButton::clicked, this, &ShortcutsDialog::takeOver);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked,
            &m_shortcuts, &Shortcuts::resetAll);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ShortcutsDialog::showChosen);
}

QAction *ShortcutsDialog::chosen() const
{
    return m_model->actionAt(m_shown->mapToSource(m_table->currentIndex()));
}

void ShortcutsDialog::showChosen()
{
    const QAction *action = chosen();
    for (QWidget *part : std::initializer_list<QWidget *>{m_keys, m_clear, m_reset})
        part->setEnabled(action != nullptr);
    showProblem({}, false);
    if (action == nullptr)
        return;
    const QString name = actionName(*action);
    m_name->setText(tr("Keys of “%1”").arg(name));
    m_keys->setAccessibleName(m_name->text());
    // What is read out is the line within.
    for (QLineEdit *line : m_keys->findChildren<QLineEdit *>())
        line->setAccessibleName(m_name->text());
    m_clear->setEnabled(!action->shortcut().isEmpty());
    m_reset->setEnabled(m_shortcuts.isChanged(*action));
    m_keys->setKeySequence(action->shortcut());
}

void ShortcutsDialog::take(const QKeySequence &keys)
{
    const QAction *action = chosen();
    if (action == nullptr)
        return;
    m_keys->setKeySequence(keys);
    const QString holder = m_shortcuts.holderOf(keys, *action);
    if (holder.isEmpty()) {
        m_shortcuts.setKeys(*action, keys);
        showProblem({}, false);
        return;
    }
    const bool isReserved = Shortcuts::isReserved(keys);
    const QString text = keys.toString(QKeySequence::NativeText);
    showProblem(isReserved ? tr("%1 is needed for this: %2. Choose other keys.").arg(text, holder)
                           : tr("%1 starts another command already: %2. Choose other keys, or take "
                                "them over.")
                                 .arg(text, holder),
                !isReserved);
}

void ShortcutsDialog::takeOver()
{
    if (const QAction *action = chosen())
        m_shortcuts.setKeys(*action, m_keys->keySequence());
}

void ShortcutsDialog::showProblem(const QString &problem, bool canTakeOver)
{
    //: a mark of a problem, and what it is
    m_problem->setText(problem.isEmpty() ? QString() : tr("%1 %2").arg(problemMark(), problem));
    m_problem->setVisible(!problem.isEmpty());
    m_takeOver->setVisible(canTakeOver);
}

} // namespace fourfold
