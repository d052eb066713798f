// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entry_edit.h"

#include "ui/presentation/text.h"

#include <QAction>
#include <QCompleter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr qsizetype kMaxOffers = 40;

} // namespace

EntryEdit::EntryEdit(Catalog catalog, std::vector<EntryKind> kinds, QWidget *parent)
    : QLineEdit(parent)
    , m_catalog(std::move(catalog))
    , m_kinds(std::move(kinds))
    , m_found(new QStringListModel(this))
    , m_completer(new QCompleter(m_found, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    setCompleter(m_completer);
    setClearButtonEnabled(true);
    nameClearButton(*this);
    connect(this, &QLineEdit::textEdited, this, &EntryEdit::search);
}

QString EntryEdit::answer() const
{
    const QString typed = text().trimmed();
    return m_ids.value(typed, typed);
}

void nameClearButton(QLineEdit &edit)
{
    if (auto *action = edit.findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        action->setText(EntryEdit::tr("Clear"));
}

void EntryEdit::search(const QString &text)
{
    QStringList offers;
    for (const EntryKind kind : m_kinds) {
        for (const Entry *entry : m_catalog.search(toUtf8(text), kind)) {
            if (offers.size() == kMaxOffers)
                break;
            //: an entry of the catalogue: its name and its id
            const QString offer = tr("%1 · %2").arg(toQString(entry->name), toQString(entry->id));
            m_ids.insert(offer, toQString(entry->id));
            offers.append(offer);
        }
    }
    m_found->setStringList(offers);
}

} // namespace fourfold
