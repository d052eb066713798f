// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/entry_table_model.h"

#include "ui/presentation/entry_marks.h"
#include "ui/presentation/text.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {

QString entryMimeType()
{
    return u"application/x-fourfold-entry"_s;
}

std::optional<EntryName> draggedEntry(const QMimeData &data)
{
    const QString name = QString::fromUtf8(data.data(entryMimeType()));
    const qsizetype slash = name.indexOf(u'/');
    const auto kind = findKind(toUtf8(name.left(std::max<qsizetype>(slash, 0))));
    if (!kind)
        return std::nullopt;
    return EntryName{*kind, toUtf8(name.mid(slash + 1))};
}

EntryTableModel::EntryTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_columns = entryColumns(m_kind, m_catalog.entries(m_kind));
}

void EntryTableModel::setCatalog(const Catalog &catalog)
{
    beginResetModel();
    m_catalog = catalog;
    m_columns = entryColumns(m_kind, m_catalog.entries(m_kind));
    find();
    endResetModel();
}

void EntryTableModel::setKind(EntryKind kind)
{
    if (m_kind == kind)
        return;
    beginResetModel();
    m_kind = kind;
    m_filter = {};
    m_sortColumn = -1;
    m_columns = entryColumns(m_kind, m_catalog.entries(m_kind));
    find();
    endResetModel();
}

void EntryTableModel::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    beginResetModel();
    m_filter = filter;
    find();
    endResetModel();
}

void EntryTableModel::setLocale(const QLocale &locale)
{
    beginResetModel();
    m_locale = locale;
    endResetModel();
}

bool EntryTableModel::isKept(const Entry &entry) const
{
    return std::ranges::all_of(m_filter.values, [&](const auto &wanted) {
        return facetValue(wanted.first, entry) == wanted.second;
    });
}

void EntryTableModel::find()
{
    const QString text = m_filter.text.trimmed();
    if (text.isEmpty()) {
        m_shown.clear();
        for (const Entry &entry : m_catalog.entries(m_kind))
            m_shown.push_back(&entry);
    } else {
        m_shown = m_catalog.search(toUtf8(text), m_kind);
    }
    std::erase_if(m_shown, [this](const Entry *entry) { return !isKept(*entry); });
    order();
}

/// What is unknown stands at the end, whichever way the others are ordered.
void EntryTableModel::order()
{
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    const Column &column = m_columns[static_cast<std::size_t>(m_sortColumn)];
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    const auto sortBy = [&](auto keyOf, auto isUnknown) {
        std::ranges::stable_sort(m_shown, [&](const Entry *left, const Entry *right) {
            const auto a = keyOf(*left);
            const auto b = keyOf(*right);
            if (isUnknown(a) != isUnknown(b))
                return isUnknown(b);
            return isDescending ? b < a : a < b;
        });
    };
    if (isNumber(column))
        sortBy([&](const Entry &entry) { return number(entry, column); },
               [](const std::optional<double> &value) { return !value; });
    else
        sortBy([&](const Entry &entry) { return this->text(entry, column).toCaseFolded(); },
               [](const QString &value) { return value.isEmpty(); });
}

const Entry *EntryTableModel::entryAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid)
               ? m_shown[static_cast<std::size_t>(index.row())]
               : nullptr;
}

int EntryTableModel::rowOf(std::string_view id) const
{
    const auto found = std::ranges::find(m_shown, id, &Entry::id);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int EntryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int EntryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

bool EntryTableModel::isNumber(const Column &column)
{
    return std::holds_alternative<Property>(column) || std::holds_alternative<YearColumn>(column);
}

std::optional<double> EntryTableModel::number(const Entry &entry, const Column &column) const
{
    if (const Property *property = std::get_if<Property>(&column))
        return entry.number(*property);
    return entry.year == 0 ? std::nullopt : std::optional<double>(entry.year);
}

QString EntryTableModel::text(const Entry &entry, const Column &column) const
{
    if (std::holds_alternative<NameColumn>(column))
        return toQString(entry.name);
    if (std::holds_alternative<MarksColumn>(column))
        return marksText(entry);
    if (const TextProperty *property = std::get_if<TextProperty>(&column))
        return toQString(entry.text(*property));
    if (std::holds_alternative<YearColumn>(column))
        return facetValue({.what = Facet::What::Year}, entry);
    const Property property = std::get<Property>(column);
    const auto value = entry.number(property);
    if (!value)
        return {};
    const QString shown = propertyRow(property).isYear
                              ? QString::fromStdString(std::to_string(static_cast<int>(*value)))
                              : figureText(*value, m_locale);
    return entry.isRecalled(property) ? glyphOf(EntryMark::CommonlyQuoted) + u' ' + shown : shown;
}

QString EntryTableModel::heading(const Column &column) const
{
    if (std::holds_alternative<NameColumn>(column))
        return tr("Name");
    if (std::holds_alternative<MarksColumn>(column))
        return tr("Marks");
    if (std::holds_alternative<YearColumn>(column))
        return tr("Year");
    if (const TextProperty *property = std::get_if<TextProperty>(&column))
        return translated(textPropertyRow(*property).label);
    return propertyHeading(propertyRow(std::get<Property>(column)));
}

QString EntryTableModel::toolTip(const Entry &entry, const Column &column) const
{
    if (const Property *property = std::get_if<Property>(&column)) {
        if (!entry.number(*property))
            return tr("unknown");
        //: %1 is a figure with its unit, %2 how it came into the catalogue, %3 where it is from
        return tr("%1, %2\n%3")
            .arg(figureText(entry, *property, m_locale),
                 translated(label(entry.provenanceOf(*property))),
                 citationsText(m_catalog, entry, *property));
    }
    if (std::holds_alternative<MarksColumn>(column))
        return markLabels(entry).join(u'\n');
    return u"%1\n%2"_s.arg(toQString(entry.name), toQString(entry.id));
}

QVariant EntryTableModel::data(const QModelIndex &index, int role) const
{
    const Entry *entry = entryAt(index);
    if (entry == nullptr)
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(*entry, column);
    case Qt::AccessibleTextRole: {
        const QString shown = std::holds_alternative<MarksColumn>(column)
                                  ? m_locale.createSeparatedList(markLabels(*entry))
                                  : text(*entry, column);
        //: %1 is the heading of a column, %2 what stands in a cell of it
        return tr("%1: %2").arg(heading(column), shown.isEmpty() ? tr("unknown") : shown);
    }
    case IdRole:
        return toQString(entry->id);
    default:
        return {};
    }
}

QVariant EntryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return heading(column);
    if (role == Qt::ToolTipRole && std::holds_alternative<MarksColumn>(column))
        return marksLegend();
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = isNumber(column) ? Qt::AlignRight : Qt::AlignLeft;
        return static_cast<int>(side | Qt::AlignVCenter) | Qt::TextWordWrap;
    }
    return {};
}

Qt::ItemFlags EntryTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

void EntryTableModel::sort(int column, Qt::SortOrder order)
{
    if (m_sortColumn == column && m_sortOrder == order)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<const Entry *> entries;
    for (const QModelIndex &index : before)
        entries.push_back(entryAt(index));
    m_sortColumn = column;
    m_sortOrder = order;
    find();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += index(rowOf(entries[static_cast<std::size_t>(i)]->id), before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

QStringList EntryTableModel::mimeTypes() const
{
    return {entryMimeType()};
}

QMimeData *EntryTableModel::mimeData(const QModelIndexList &indexes) const
{
    const Entry *entry = indexes.isEmpty() ? nullptr : entryAt(indexes.front());
    if (entry == nullptr)
        return nullptr;
    auto *data = new QMimeData;
    const QString name = u"%1/%2"_s.arg(toQString(kindRow(m_kind).key), toQString(entry->id));
    data->setData(entryMimeType(), name.toUtf8());
    data->setText(toQString(entry->name));
    return data;
}

} // namespace fourfold
