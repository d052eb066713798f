// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/reference_list_model.h"

#include "ui/presentation/entry_marks.h"
#include "ui/presentation/text.h"

#include <algorithm>

namespace fourfold {

ReferenceListModel::ReferenceListModel(Catalog catalog, Property property,
                                       const std::vector<std::string> &references,
                                       const QLocale &locale, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalog(std::move(catalog))
    , m_property(property)
    , m_references(references)
    , m_locale(locale)
{
    search({});
}

void ReferenceListModel::search(const QString &text)
{
    beginResetModel();
    m_shown = m_catalog.search(toUtf8(text.trimmed()), EntryKind::Model);
    std::erase_if(m_shown, [this](const Entry *entry) { return !entry->number(m_property); });
    endResetModel();
}

int ReferenceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ReferenceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = *m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: %1 is a model, %2 a published figure of its training
        return tr("%1 · %2").arg(toQString(entry.name), figureText(entry, m_property, m_locale));
    case Qt::ToolTipRole:
        return citationsText(m_catalog, entry, m_property);
    case Qt::CheckStateRole:
        return std::ranges::count(m_references, entry.id) > 0 ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool ReferenceListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const std::string &id = m_shown[static_cast<std::size_t>(index.row())]->id;
    std::erase(m_references, id);
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_references.push_back(id);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags ReferenceListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace fourfold
