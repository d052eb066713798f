// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/field_table_model.h"

#include "ui/presentation/field_text.h"
#include "ui/presentation/series_style.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/typed_text.h"

#include <QAbstractProxyModel>

#include <algorithm>
#include <tuple>

namespace fourfold {

FieldTableModel::FieldTableModel(StudyDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    retranslate();
    connect(&document, &StudyDocument::structureChanged, this, &FieldTableModel::updateStructure);
    connect(&document, &StudyDocument::scenarioChanged, this, &FieldTableModel::updateStructure);
    connect(&document, &StudyDocument::settingsChanged, this, &FieldTableModel::updateNames);
    connect(&document, &StudyDocument::resultsChanged, this, &FieldTableModel::updateCells);
}

void FieldTableModel::retranslate()
{
    for (const FieldRow &row : fieldTable())
        m_labels[static_cast<std::size_t>(row.field)] = fieldLabel(row);
    rebuild();
}

void FieldTableModel::rebuild()
{
    beginResetModel();
    m_columns.clear();
    m_seen.clear();
    const Scenario *baseline = baselineOf(m_document.study());
    for (const int position : columnOrder()) {
        nameColumn(m_columns.emplace_back(), position, baseline);
        m_seen.emplace_back();
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Changed changed = adoptCells(i);
        tint(i, changed);
    }
    m_rows = wantedRows();
    endResetModel();
}

void FieldTableModel::setLocale(const QLocale &locale)
{
    if (m_locale == locale)
        return;
    m_locale = locale;
    retranslate();
}

QModelIndex FieldTableModel::ofSheet(const QModelIndex &index)
{
    const auto *turned = qobject_cast<const QAbstractProxyModel *>(index.model());
    return turned == nullptr ? index : turned->mapToSource(index);
}

/// The positions of the scenarios in the order of the columns.
std::vector<int> FieldTableModel::columnOrder() const
{
    const Study &study = m_document.study();
    const Scenario *baseline = baselineOf(study);
    std::vector<int> order;
    for (int i = 0; i < std::ssize(study.scenarios); ++i) {
        const bool isBaseline = &study.scenarios[static_cast<std::size_t>(i)] == baseline;
        order.insert(isBaseline ? order.begin() : order.end(), i);
    }
    return order;
}

/// Writes what stands over a column, and tells whether anything that shows there is new.
bool FieldTableModel::nameColumn(SheetColumn &column, int position, const Scenario *baseline) const
{
    const Study &study = m_document.study();
    const Scenario &scenario = study.scenarios[static_cast<std::size_t>(position)];
    const auto &hidden = study.settings.hidden;
    const auto shown = [&] {
        return std::tuple(column.name, column.letter, column.isBaseline, column.isHidden);
    };
    const auto before = shown();
    column.id = scenario.id;
    column.basedOn = scenario.basedOn;
    column.name = toQString(scenario.name);
    column.letter = scenarioLetter(static_cast<std::size_t>(position));
    column.position = position;
    column.isBaseline = &scenario == baseline;
    column.isHidden = std::ranges::find(hidden, scenario.id) != hidden.end();
    return shown() != before;
}

void FieldTableModel::updateStructure()
{
    const std::vector<int> order = columnOrder();
    const auto &scenarios = m_document.study().scenarios;
    const auto idAt = [&](int position) {
        return std::string_view(scenarios[static_cast<std::size_t>(position)].id);
    };
    const auto idOf = [](const SheetColumn &column) { return std::string_view(column.id); };
    if (std::ranges::equal(order, m_columns, {}, idAt, idOf))
        updateNames();
    else
        rebuild();
}

void FieldTableModel::updateNames()
{
    const std::vector<int> order = columnOrder();
    if (order.size() != m_columns.size())
        return;
    const Scenario *baseline = baselineOf(m_document.study());
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (nameColumn(m_columns[i], order[i], baseline))
            emit headerDataChanged(Qt::Horizontal, static_cast<int>(i), static_cast<int>(i));
    }
    updateRows();
}

void FieldTableModel::updateCells()
{
    if (m_columns.size() != m_document.study().scenarios.size())
        return;
    std::vector<Changed> changed;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        changed.push_back(adoptCells(i));
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        tint(i, changed[i]);
    updateRows();
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        emitChanged(i, changed[i]);
}

/// Found where it stood when the columns were named, so that many columns are not many searches.
const Scenario &FieldTableModel::scenarioOf(const SheetColumn &column) const
{
    const Study &study = m_document.study();
    const auto position = static_cast<std::size_t>(column.position);
    const bool isThere =
        position < study.scenarios.size() && study.scenarios[position].id == column.id;
    return isThere ? study.scenarios[position] : *findScenario(study, column.id);
}

/// Takes over what the present results say about a column, where they are new.
FieldTableModel::Changed FieldTableModel::adoptCells(std::size_t column)
{
    Changed changed{};
    SheetColumn &shown = m_columns[column];
    const ScenarioOutcome *outcome = m_document.outcome(shown.id);
    if (outcome != nullptr && outcome->estimation && outcome->estimation == m_seen[column])
        return changed;
    m_seen[column] = outcome == nullptr ? nullptr : outcome->estimation;
    const Study &study = m_document.study();
    SheetCells cells =
        sheetCells(study, scenarioOf(shown), outcome, m_document.catalog(), m_locale);
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        cells[i].isTinted = shown.cells[i].isTinted;
        changed[i] = cells[i] != shown.cells[i];
    }
    shown.cells = std::move(cells);
    return changed;
}

const SheetColumn *FieldTableModel::referenceOf(const SheetColumn &column) const
{
    const std::string &wanted =
        m_reference == Reference::Parent ? column.basedOn : m_columns.front().id;
    const auto found = std::ranges::find(m_columns, wanted, &SheetColumn::id);
    return found == m_columns.end() || &*found == &column ? nullptr : &*found;
}

void FieldTableModel::tint(std::size_t column, Changed &changed)
{
    SheetColumn &shown = m_columns[column];
    const SheetColumn *reference = referenceOf(shown);
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const bool isTinted =
            reference != nullptr && shown.cells[i].value != reference->cells[i].value;
        changed[i] = changed[i] || isTinted != shown.cells[i].isTinted;
        shown.cells[i].isTinted = isTinted;
    }
}

/// Tells views about runs of changed cells that stand under each other.
void FieldTableModel::emitChanged(std::size_t column, const Changed &changed)
{
    const auto isChanged = [&](const Row &row) {
        return row.field && changed[static_cast<std::size_t>(*row.field)];
    };
    const int at = static_cast<int>(column);
    for (auto first = std::ranges::find_if(m_rows, isChanged); first != m_rows.end();) {
        const auto last = std::find_if_not(first, m_rows.end(), isChanged);
        emit dataChanged(index(static_cast<int>(first - m_rows.begin()), at),
                         index(static_cast<int>(last - m_rows.begin()) - 1, at));
        first = std::find_if(last, m_rows.end(), isChanged);
    }
}

std::optional<Error> FieldTableModel::write(const QModelIndex &index, QStringView typed)
{
    const auto field = fieldAt(index.row());
    Q_ASSERT(field);
    auto value = readTyped(fieldRow(*field), typed, m_document.catalog(), m_locale);
    if (!value)
        return value.error();
    return m_document.editField(column(index.column()).id, *field, *std::move(value));
}

bool FieldTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isEdit = role == Qt::EditRole && checkIndex(index) && fieldAt(index.row());
    return isEdit && !write(index, value.toString());
}

void FieldTableModel::setRows(Rows rows)
{
    m_shownRows = rows;
    updateRows();
}

void FieldTableModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    updateRows();
}

void FieldTableModel::setOnlyDifferences(bool only)
{
    m_onlyDifferences = only;
    updateRows();
}

void FieldTableModel::setReference(Reference reference)
{
    m_reference = reference;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Changed changed{};
        tint(i, changed);
        emitChanged(i, changed);
    }
}

void FieldTableModel::setFolded(Group group, bool folded)
{
    m_folded[static_cast<std::size_t>(group)] = folded;
    updateRows();
    for (int row = 0; row < rowCount(); ++row) {
        if (!fieldAt(row) && groupAt(row) == group)
            emit headerDataChanged(Qt::Vertical, row, row);
    }
}

bool FieldTableModel::isEssential(const FieldRow &row) const
{
    const auto &phases = m_document.study().settings.phases;
    const RowRelevance relevance(row.field);
    const auto other = alternativeOf(row.field);
    return std::ranges::any_of(m_columns, [&](const SheetColumn &column) {
        const SheetCell &cell = column[row.field];
        const Relevance standing = relevance(column, phases);
        const bool isSaidOtherwise = !cell.value && other && column[*other].value;
        if (!cell.problem.isEmpty() || standing == Relevance::Required)
            return true;
        return standing == Relevance::Detail && !isSaidOtherwise
               && (row.isEssential || cell.origin == Origin::Typed);
    });
}

bool FieldTableModel::differs(Field field) const
{
    return std::ranges::any_of(m_columns, [&](const SheetColumn &column) {
        return column[field].value != m_columns.front()[field].value;
    });
}

bool FieldTableModel::matchesFilter(const FieldRow &row) const
{
    const QString label = m_labels[static_cast<std::size_t>(row.field)];
    const auto contains = [&](const QString &text) {
        return text.contains(m_filter, Qt::CaseInsensitive);
    };
    return contains(label) || contains(toQString(row.label.source)) || contains(toQString(row.key));
}

bool FieldTableModel::isWanted(const FieldRow &row) const
{
    if (m_onlyDifferences && !differs(row.field))
        return false;
    if (!m_filter.isEmpty())
        return matchesFilter(row);
    return m_shownRows == Rows::All || m_onlyDifferences || isEssential(row);
}

std::vector<FieldTableModel::Row> FieldTableModel::wantedRows() const
{
    std::vector<Row> rows;
    for (const GroupRow &group : groupTable()) {
        const std::size_t header = rows.size();
        rows.push_back({group.group, std::nullopt});
        for (const FieldRow &row : fieldTable()) {
            if (row.group == group.group && isWanted(row))
                rows.push_back({group.group, row.field});
        }
        if (rows.size() == header + 1)
            rows.pop_back();
        else if (isFolded(group.group))
            rows.resize(header + 1);
    }
    return rows;
}

/// Inserts and removes what differs from the rows shown; both are in the order of the sheet.
void FieldTableModel::updateRows()
{
    const std::vector<Row> wanted = wantedRows();
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (std::ranges::find(wanted, m_rows[static_cast<std::size_t>(i)]) != wanted.end())
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i < m_rows.size() && m_rows[i] == wanted[i])
            continue;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), wanted[i]);
        endInsertRows();
    }
}

} // namespace fourfold
