// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/trace_model.h"

#include "ui/presentation/origin_style.h"
#include "ui/presentation/quantity_format.h"
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

void TraceModel::setSteps(std::vector<Step> steps, const Catalog &catalog, const QLocale &locale)
{
    beginResetModel();
    m_root.reset();
    m_steps = std::move(steps);
    m_catalog = catalog;
    m_locale = locale;
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
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(0, 0, m_root.get());
    return createIndex(row, 0, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
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
    Node &node = *nodeOf(parent);
    fill(node);
    return static_cast<int>(node.children.size());
}

int TraceModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent);
    return 1;
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
    const Step *step = node.step < 0 ? nullptr : &m_steps[static_cast<std::size_t>(node.step)];
    const bool isField = node.operand != nullptr && node.operand->field;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: a term of a formula: name, value with unit
        return tr("%1: %2").arg(title(node), valueText(node));
    case Qt::ToolTipRole:
        return step == nullptr ? source(node) : toQString(step->substituted);
    case FormulaRole:
        return step == nullptr ? QString() : toQString(step->symbol + " = " + step->formula);
    case SubstitutedRole:
        return step == nullptr ? QString() : toQString(step->substituted);
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

QString TraceModel::title(const Node &node) const
{
    if (node.step < 0)
        return node.operand->label.isEmpty() ? toQString(node.operand->symbol)
                                             : translated(node.operand->label);
    const Step &step = m_steps[static_cast<std::size_t>(node.step)];
    return step.title.isEmpty() ? toQString(step.symbol) : translated(step.title);
}

QString TraceModel::valueText(const Node &node) const
{
    constexpr int kExplainedDigits = 6;
    const Step *step = node.step < 0 ? nullptr : &m_steps[static_cast<std::size_t>(node.step)];
    const double value = step == nullptr ? node.operand->value : step->value;
    const Unit unit = step == nullptr ? node.operand->unit : step->unit;
    if (unit == Unit::Share)
        return percentText(value, m_locale);
    return amountText(value, DisplayUnit{1, unitText(unit)}, m_locale, kExplainedDigits,
                      TrailingZeros::Dropped);
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

QString TraceModel::source(const Node &node) const
{
    if (node.step >= 0)
        return citation(m_steps[static_cast<std::size_t>(node.step)].sourceId);
    const Operand &operand = *node.operand;
    QStringList lines;
    if (operand.field) {
        const QString sentence = translated(originRow(operand.origin).sentence);
        const std::string &about = operand.entry.empty() ? operand.scenario : operand.entry;
        lines += sentence.contains("%1"_L1) ? sentence.arg(toQString(about)) : sentence;
    }
    const QString cited = citation(operand.sourceId);
    lines += cited.isEmpty() ? toQString(operand.source) : cited;
    if (const auto provenance = parseProvenance(operand.standing))
        lines += translated(label(*provenance));
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
