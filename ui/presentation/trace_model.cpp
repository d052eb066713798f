// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/trace_model.h"

#include "ui/presentation/formula_text.h"
#include "ui/presentation/origin_style.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {

/// A step, reached as an input of the one above or as the result, or a raw input.
struct TraceModel::Node
{
    Node *parent = nullptr;
    int row = 0;
    int step = -1;                    ///< −1 for a raw input
    const Operand *operand = nullptr; ///< null for the result itself
    bool isFilled = false;
    std::vector<std::unique_ptr<Node>> children;
};

TraceModel::TraceModel(QObject *parent)
    : QAbstractItemModel(parent)
{}

TraceModel::~TraceModel() = default;

void TraceModel::setSteps(std::vector<Step> steps, const StudyDocument &document,
                          const QLocale &locale)
{
    beginResetModel();
    m_root.reset();
    m_steps = std::move(steps);
    m_catalog = document.catalog();
    m_locale = locale;
    m_names.clear();
    for (const Scenario &scenario : document.study().scenarios)
        m_names[scenario.id] = scenarioName(scenario);
    if (!m_steps.empty()) {
        m_root = std::make_unique<Node>();
        m_root->step = static_cast<int>(m_steps.size()) - 1;
    }
    endResetModel();
}

TraceModel::Node *TraceModel::nodeOf(const QModelIndex &index) const
{
    return static_cast<Node *>(index.internalPointer());
}

/// Makes the branches of a step: its inputs, then the constants in its formula.
void TraceModel::fill(Node &node) const
{
    if (node.isFilled || node.step < 0)
        return;
    node.isFilled = true;
    const Step &step = m_steps[static_cast<std::size_t>(node.step)];
    for (const auto *operands : {&step.inputs, &step.constants}) {
        for (const Operand &operand : *operands) {
            auto child = std::make_unique<Node>();
            child->parent = &node;
            child->row = static_cast<int>(node.children.size());
            child->step = operand.step;
            child->operand = &operand;
            node.children.push_back(std::move(child));
        }
    }
}

QModelIndex TraceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    Node *node = parent.isValid() ? nodeOf(parent)->children[static_cast<std::size_t>(row)].get()
                                  : m_root.get();
    return createIndex(row, column, node);
}

QModelIndex TraceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || nodeOf(child)->parent == nullptr)
        return {};
    Node *above = nodeOf(child)->parent;
    return createIndex(above->row, 0, above);
}

int TraceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root == nullptr ? 0 : 1;
    if (parent.column() != TermColumn)
        return 0;
    Node &node = *nodeOf(parent);
    fill(node);
    return static_cast<int>(node.children.size());
}

int TraceModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > TermColumn ? 0 : ColumnCount;
}

bool TraceModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Node &node = *nodeOf(index);
    const Step *step = stepOf(node);
    const bool isField = node.operand != nullptr && node.operand->field;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == TermColumn ? title(node) : valueText(node);
    case Qt::AccessibleTextRole:
        //: a term of a formula: name, value with unit
        return tr("%1: %2").arg(title(node), valueText(node));
    case Qt::ToolTipRole:
        return toolTip(node);
    case FormulaRole:
        return step == nullptr ? QString() : formulaInWords(*step, m_steps, m_locale);
    case SubstitutedRole:
        return step == nullptr ? QString() : formulaInNumbers(*step, m_locale);
    case NoteRole:
        return note(node);
    case SourceRole:
        return source(node);
    case FieldRole:
        return isField ? toQString(fieldRow(*node.operand->field).key) : QString();
    case StepRole:
        return node.step;
    case OriginRole:
        return static_cast<int>(node.operand == nullptr ? Origin::Computed : node.operand->origin);
    default:
        return {};
    }
}

const Step *TraceModel::stepOf(const Node &node) const
{
    return node.step < 0 ? nullptr : &m_steps[static_cast<std::size_t>(node.step)];
}

QString TraceModel::title(const Node &node) const
{
    if (node.operand == nullptr)
        return translated(stepOf(node)->title);
    return operandName(*node.operand, *stepOf(*node.parent), m_steps);
}

/// What was computed has few digits and a unit of its size; what was put in stays as it was.
QString TraceModel::valueText(const Node &node) const
{
    constexpr int kInputDigits = 6;
    if (const Step *step = stepOf(node))
        return step->unit == Unit::Share ? percentText(step->value, m_locale)
                                         : amountText(step->value, step->unit, m_locale);
    const Operand &input = *node.operand;
    if (input.unit == Unit::Share)
        return percentText(input.value, m_locale);
    return amountText(input.value, DisplayUnit{1, unitText(input.unit)}, m_locale, kInputDigits,
                      TrailingZeros::Dropped);
}

QString TraceModel::toolTip(const Node &node) const
{
    QStringList lines = {tr("%1: %2").arg(title(node), valueText(node))};
    if (const Step *step = stepOf(node)) {
        lines += formulaInWords(*step, m_steps, m_locale);
        lines += u"= "_s + formulaInNumbers(*step, m_locale);
    }
    lines += source(node);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString TraceModel::note(const Node &node) const
{
    if (node.step >= 0)
        return {};
    const Operand &operand = *node.operand;
    QStringList parts;
    if (operand.field)
        parts += translated(originRow(operand.origin).label);
    const Source *source = m_catalog.source(operand.sourceId);
    parts += toQString(source == nullptr ? operand.source : source->citation);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString TraceModel::citation(const std::string &id) const
{
    const Source *source = m_catalog.source(id);
    if (source == nullptr)
        return {};
    QStringList parts = {toQString(source->citation)};
    if (source->year != 0)
        parts += QString::fromStdString(std::to_string(source->year));
    if (!source->licence.empty())
        parts += tr("licence: %1").arg(toQString(source->licence));
    if (!source->url.empty())
        parts += toQString(source->url);
    return parts.join(u" · "_s);
}

QString TraceModel::originSentence(const Operand &operand) const
{
    const QString sentence = translated(originRow(operand.origin).sentence);
    if (!sentence.contains("%1"_L1))
        return sentence;
    const auto giver = m_names.find(operand.scenario);
    if (giver != m_names.end())
        return sentence.arg(giver->second);
    const Entry *entry = entryOf(operand);
    return sentence.arg(toQString(entry == nullptr ? operand.entry : entry->name));
}

const Entry *TraceModel::entryOf(const Operand &operand) const
{
    return operand.kind ? m_catalog.find(*operand.kind, operand.entry) : nullptr;
}

QString TraceModel::source(const Node &node) const
{
    QStringList lines;
    if (const Step *step = stepOf(node)) {
        lines += citation(step->sourceId);
        for (const NoteRow *note : step->notes)
            lines << translated(note->text) << translated(note->better);
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    const Operand &operand = *node.operand;
    if (operand.field)
        lines += originSentence(operand);
    const QString cited = citation(operand.sourceId);
    lines += cited.isEmpty() ? toQString(operand.source) : cited;
    const Entry *entry = entryOf(operand);
    if (entry != nullptr)
        lines += translated(label(entry->confidence));
    if (const auto provenance = parseProvenance(operand.standing))
        lines += translated(label(*provenance));
    if (entry != nullptr) {
        lines += toQString(entry->notes);
        if (!entry->disputed.empty())
            lines += tr("Disputed: %1").arg(toQString(entry->disputed));
    }
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QModelIndex TraceModel::findField(std::string_view key) const
{
    std::vector<QModelIndex> level = {index(0, 0)};
    const QString wanted = toQString(key);
    while (!level.empty() && level.front().isValid()) {
        std::vector<QModelIndex> below;
        for (const QModelIndex &place : level) {
            if (place.data(FieldRole).toString() == wanted)
                return place;
            for (int row = 0; row < rowCount(place); ++row)
                below.push_back(index(row, 0, place));
        }
        level = std::move(below);
    }
    return {};
}

} // namespace fourfold
