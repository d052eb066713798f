// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/entry_list_model.h"

#include "ui/presentation/field_text.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

namespace fourfold {
namespace {

/// The kinds of entries that fields name, and the figures by which people choose among them.
struct ShownFigure
{
    EntryKind kind = EntryKind::Model;
    Property property = Property::ParamsB;
    Text pattern; ///< "%1" with its unit where the unit does not say what it is
};
constexpr std::array kShownFigures = {
    ShownFigure{EntryKind::Accelerator, Property::TdpW, {"", "%1"}},
    ShownFigure{EntryKind::Accelerator, Property::PeakTflopsFp16, {"", "%1"}},
    ShownFigure{EntryKind::Accelerator, Property::MemoryGb, {"", "%1"}},
    ShownFigure{EntryKind::Model, Property::ParamsB, FF_TR_NOOP("Entry", "%1 parameters")},
    ShownFigure{EntryKind::Model, Property::TokensB, FF_TR_NOOP("Entry", "%1 tokens")},
    ShownFigure{EntryKind::Datacenter, Property::Pue, FF_TR_NOOP("Entry", "PUE %1")},
    ShownFigure{EntryKind::GridRegion, Property::GridGPerKwh, {"", "%1"}},
    ShownFigure{EntryKind::CloudRegion, Property::GridGPerKwh, {"", "%1"}},
    ShownFigure{EntryKind::CloudRegion, Property::Pue, FF_TR_NOOP("Entry", "PUE %1")},
    ShownFigure{EntryKind::Trace, Property::GridGPerKwh, FF_TR_NOOP("Entry", "mean %1")},
};

QString patternText(const Text &pattern)
{
    return *pattern.context == '\0' ? toQString(pattern.source) : translated(pattern);
}

QString figureText(double value, Unit unit, const QLocale &locale)
{
    if (unit == Unit::Billion)
        return QCoreApplication::translate("Entry", "%1 billion")
            .arg(numberText(value, locale, kAmountDigits, TrailingZeros::Dropped));
    return amountText(value, DisplayUnit{1, unitText(unit)}, locale, kAmountDigits,
                      TrailingZeros::Dropped);
}

} // namespace

EntryListModel::EntryListModel(const FieldRow &row, Catalog catalog, const QLocale &locale,
                               QObject *parent)
    : QAbstractListModel(parent)
    , m_row(row)
    , m_catalog(std::move(catalog))
    , m_locale(locale)
{
    search({});
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant EntryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Entry &entry = *m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString shown = figures(entry);
        return shown.isEmpty() ? toQString(entry.name)
                               : tr("%1 · %2").arg(toQString(entry.name), shown);
    }
    case Qt::EditRole:
        return toQString(entry.name);
    case IdRole:
        return toQString(entry.id);
    case FiguresRole:
        return figures(entry);
    default:
        return {};
    }
}

QString EntryListModel::nameOf(const std::string &id) const
{
    for (const EntryKind kind : entryKinds(m_row)) {
        if (const Entry *entry = m_catalog.find(kind, id))
            return toQString(entry->name);
    }
    return toQString(id);
}

void EntryListModel::search(const QString &text)
{
    beginResetModel();
    m_entries = found(text.trimmed());
    endResetModel();
}

std::vector<const Entry *> EntryListModel::found(const QString &text) const
{
    std::vector<const Entry *> entries;
    for (const EntryKind kind : entryKinds(m_row)) {
        if (!text.isEmpty()) {
            std::ranges::copy(m_catalog.search(toUtf8(text), kind), std::back_inserter(entries));
            continue;
        }
        for (const Entry &entry : m_catalog.entries(kind))
            entries.push_back(&entry);
    }
    return entries;
}

QString EntryListModel::figures(const Entry &entry) const
{
    QStringList parts;
    for (const ShownFigure &shown : kShownFigures) {
        const auto value = entry.number(shown.property);
        if (shown.kind != entry.kind || !value)
            continue;
        const QString number = figureText(*value, propertyRow(shown.property).unit, m_locale);
        parts += patternText(shown.pattern).arg(number);
    }
    if (entry.year != 0)
        parts += QString::fromStdString(std::to_string(entry.year));
    return parts.join(QStringLiteral(" · "));
}

} // namespace fourfold
