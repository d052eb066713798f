// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scenario_sheet.h"

#include "ui/presentation/entry_table_model.h"
#include "ui/presentation/field_table_model.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/sheet_edits.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/cell_menu.h"
#include "ui/widgets/entry_picker.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/label_header.h"
#include "ui/widgets/origin_legend.h"
#include "ui/widgets/problem_bar.h"
#include "ui/widgets/scenario_actions.h"
#include "ui/widgets/scenario_header.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/turned_sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// What the buttons beside a problem do, in this order.
constexpr int kResetRepair = 0;
constexpr int kExplainRepair = 1;

/// Marks a block that the sheet itself copied: its numbers are in C form.
constexpr const char *kOwnCells = "application/x-fourfold-cells";

} // namespace

ScenarioSheet::ScenarioSheet(StudyDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new FieldTableModel(document, this))
    , m_actions(new ScenarioActions(document, this))
    , m_cellMenu(new CellMenu(*m_model, this))
    , m_pinned(new SheetView(SheetView::Half::Pinned, this))
    , m_scrolling(new SheetView(SheetView::Half::Scrolling, this))
    , m_selection(new QItemSelectionModel(m_model, this))
    , m_labels(new LabelHeader(Qt::Vertical, m_pinned))
    , m_pinnedHeader(new ScenarioHeader(Qt::Horizontal, m_pinned))
    , m_scrollingHeader(new ScenarioHeader(Qt::Horizontal, m_scrolling))
    , m_add(new QToolButton(this))
    , m_scrollBar(new QScrollBar(Qt::Horizontal, this))
    , m_empty(new QLabel(this))
    , m_problem(new ProblemBar(this))
    , m_legend(new OriginLegend(this))
{
    build();
    connectViews();
    retranslateUi();
    onModelReset();
}

/// Children still send signals while they are destroyed after this.
ScenarioSheet::~ScenarioSheet()
{
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

void ScenarioSheet::retranslateUi()
{
    m_add->setToolTip(tr("Add a scenario"));
    m_add->setAccessibleName(tr("Add a scenario"));
    m_empty->setText(tr("No scenario yet. Add one with the + button."));
    m_pinned->setAccessibleName(tr("Baseline scenario"));
    m_scrolling->setAccessibleName(tr("Other scenarios"));
    if (m_turned != nullptr)
        m_turned->setAccessibleName(tr("Scenarios as rows"));
    m_scrollBar->setAccessibleName(tr("Scroll through scenarios"));
    m_actions->retranslate();
    m_cellMenu->retranslate();
}

void ScenarioSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        m_model->setLocale(QLocale());
        m_model->retranslate();
    }
    QWidget::changeEvent(event);
}

void ScenarioSheet::showEvent(QShowEvent *event)
{
    fitPinned();
    fitRows(0, m_model->rowCount() - 1);
    QWidget::showEvent(event);
}

void ScenarioSheet::onModelReset()
{
    m_pinned->showOwnColumns();
    m_scrolling->showOwnColumns();
    showWantedViews();
    fitPinned();
    fitRows(0, m_model->rowCount() - 1);
    const QModelIndex kept =
        m_currentField ? m_model->indexOf(m_currentScenario, *m_currentField) : QModelIndex();
    if (kept.isValid())
        m_selection->setCurrentIndex(kept, QItemSelectionModel::ClearAndSelect);
    m_actions->setScenario(currentScenario());
}

void ScenarioSheet::showWantedViews()
{
    const bool isEmpty = m_model->columnCount() == 0;
    m_pinned->setVisible(!isEmpty && !m_isTurned);
    m_scrolling->setVisible(!isEmpty && !m_isTurned);
    if (m_turned != nullptr)
        m_turned->setVisible(!isEmpty && m_isTurned);
    m_scrollBar->setVisible(!m_isTurned && m_scrollBar->maximum() > m_scrollBar->minimum());
    m_empty->setVisible(isEmpty);
}

void ScenarioSheet::setTurned(bool isTurned)
{
    if (isTurned == m_isTurned)
        return;
    m_isTurned = isTurned;
    if (m_turned == nullptr)
        makeTurned();
    // A view that is hidden while it has the focus would take that for a key and step on.
    SheetView &wanted = viewOf(std::max(m_selection->currentIndex().column(), 0));
    wanted.show();
    if (isAncestorOf(QApplication::focusWidget()))
        wanted.setFocus(Qt::OtherFocusReason);
    showWantedViews();
    retranslateUi();
}

/// The left half is as wide as the labels and the baseline.
void ScenarioSheet::fitPinned()
{
    if (m_model->columnCount() > 0)
        m_pinned->setFixedWidth(m_labels->sizeHint().width() + m_pinned->columnWidth(0));
}

/// Rows that name catalogue entries get two lines where a name does not fit on one.
void ScenarioSheet::fitRows(int first, int last)
{
    const int line = m_labels->defaultSectionSize();
    for (int row = first; row <= last; ++row) {
        const int height = isTight(row) ? line + fontMetrics().height() : line;
        m_pinned->setRowHeight(row, height);
        m_scrolling->setRowHeight(row, height);
    }
}

bool ScenarioSheet::isTight(int row) const
{
    const auto field = m_model->fieldAt(row);
    if (!field || !takesEntry(fieldRow(*field)))
        return false;
    QStyleOptionViewItem option;
    option.font = m_pinned->font();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QModelIndex index = m_model->index(row, column);
        const QSize wanted = m_pinned->itemDelegate()->sizeHint(option, index);
        const SheetView &view = m_pinned->shows(column) ? *m_pinned : *m_scrolling;
        if (wanted.width() > view.columnWidth(column))
            return true;
    }
    return false;
}

SheetView &ScenarioSheet::viewOf(int column) const
{
    if (m_isTurned)
        return *m_turned;
    return m_pinned->shows(column) ? *m_pinned : *m_scrolling;
}

ScenarioHeader &ScenarioSheet::headerOf(int column) const
{
    if (m_isTurned)
        return m_turned->scenarios();
    return m_pinned->shows(column) ? *m_pinnedHeader : *m_scrollingHeader;
}

std::string ScenarioSheet::currentScenario() const
{
    const QModelIndex current = m_selection->currentIndex();
    if (m_model->columnCount() == 0)
        return {};
    return m_model->column(std::max(current.column(), 0)).id;
}

std::optional<Field> ScenarioSheet::currentField() const
{
    const QModelIndex current = m_selection->currentIndex();
    return current.isValid() ? m_model->fieldAt(current.row()) : std::nullopt;
}

void ScenarioSheet::onCurrentChanged(const QModelIndex &current)
{
    m_labels->viewport()->update();
    if (!current.isValid())
        return;
    m_currentScenario = m_model->column(current.column()).id;
    m_currentField = m_model->fieldAt(current.row());
    m_actions->setScenario(m_currentScenario);
    showProblemOf(current);
    emit scenarioChosen(toQString(m_currentScenario));
}

void ScenarioSheet::showProblemOf(const QModelIndex &index)
{
    const SheetCell *cell = index.isValid() ? m_model->cell(index) : nullptr;
    if (cell == nullptr || cell->problem.isEmpty()) {
        m_problem->showProblem({});
        return;
    }
    QStringList repairs;
    if (cell->origin == Origin::Typed)
        repairs = {tr("Reset"), tr("Explain")};
    m_problem->showProblem(cell->problem, repairs);
}

void ScenarioSheet::repair(int choice)
{
    if (choice == kResetRepair)
        reset();
    else if (choice == kExplainRepair)
        explain(m_selection->currentIndex());
}

void ScenarioSheet::report(const std::optional<Error> &error)
{
    if (error)
        m_problem->showProblem(errorText(*error));
    else
        showProblemOf(m_selection->currentIndex());
}

void ScenarioSheet::fold(int row)
{
    const Group group = m_model->groupAt(row);
    m_model->setFolded(group, !m_model->isFolded(group));
}

void ScenarioSheet::copy()
{
    const QString block = blockText(*m_model, m_selection->selectedIndexes());
    auto *copied = new QMimeData;
    copied->setText(block);
    copied->setData(QLatin1StringView(kOwnCells), block.toUtf8());
    QGuiApplication::clipboard()->setMimeData(copied);
}

void ScenarioSheet::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied == nullptr)
        return;
    const QString block = copied->text();
    const QModelIndexList target = m_selection->selectedIndexes();
    if (copied->hasFormat(QLatin1StringView(kOwnCells)))
        report(pasteBlock(*m_model, block, target));
    else if (block.trimmed().contains(u'\n') || block.contains(u'\t'))
        emit pasteRequested(block, target);
    else
        report(pasteBlock(*m_model, block, target, guessDecimalSign(block, m_model->locale())));
}

void ScenarioSheet::reset()
{
    report(resetCells(*m_model, m_selection->selectedIndexes()));
}

void ScenarioSheet::rename()
{
    const int column = std::max(m_selection->currentIndex().column(), 0);
    SheetView &view = viewOf(column);
    view.scrollTo(view.placeOf(m_model->index(0, column)));
    headerOf(column).rename(column);
}

/// Opens the editor with a range around the value.
void ScenarioSheet::makeRange(const QModelIndex &index)
{
    SheetView &view = viewOf(index.column());
    view.goTo(index);
    view.edit(view.placeOf(index));
    auto *edit = qobject_cast<FieldEdit *>(view.indexWidget(view.placeOf(index)));
    if (edit == nullptr)
        edit = view.viewport()->findChild<FieldEdit *>(u"cellEditor"_s);
    const QString text = m_model->editTextAt(index);
    if (edit == nullptr || text.contains(u'±'))
        return;
    const int start = static_cast<int>(text.size()) + 3;
    edit->setText(tr("%1 ± 10 %").arg(text));
    edit->setSelection(start, 2);
}

void ScenarioSheet::showSource(const QModelIndex &index)
{
    const SheetView &view = viewOf(index.column());
    const QPoint below = view.visualRect(view.placeOf(index)).bottomLeft();
    const QPoint place = view.viewport()->mapToGlobal(below);
    QToolTip::showText(place, index.data(Qt::ToolTipRole).toString(), view.viewport());
}

void ScenarioSheet::explain(const QModelIndex &index)
{
    const Settings &settings = m_document.study().settings;
    const std::string quantity = quantityOf(metricRow({}), settings.basis, settings.phases);
    emit explainRequested(toQString(m_model->column(index.column()).id), toQString(quantity),
                          index.data(FieldTableModel::FieldRole).toString());
}

void ScenarioSheet::addPreset()
{
    const FieldRow &row = fieldRow(Field::ModelPreset);
    EntryPicker picker(row, m_document.catalog(), m_model->locale(), this);
    if (picker.exec() != QDialog::Accepted || picker.entryId().isEmpty())
        return;
    Scenario scenario;
    scenario.name = toUtf8(picker.entryName());
    scenario.basedOn = currentScenario();
    scenario.values.set(Field::ModelPreset, toUtf8(picker.entryId()));
    report(m_document.addScenario(std::move(scenario)));
}

void ScenarioSheet::useEntry(int column, const EntryName &name)
{
    const Entry *entry = m_document.catalog().find(name.kind, name.id);
    if (entry != nullptr)
        report(m_document.useEntry(m_model->column(column).id, *entry));
}

void ScenarioSheet::showField(const std::string &scenario, Field field)
{
    m_model->setFolded(fieldRow(field).group, false);
    if (!m_model->indexOf(scenario, field).isValid()) {
        m_model->setFilter({});
        m_model->setOnlyDifferences(false);
    }
    if (!m_model->indexOf(scenario, field).isValid())
        m_model->setRows(FieldTableModel::Rows::All);
    emit shownRowsChanged();
    const QModelIndex index = m_model->indexOf(scenario, field);
    if (index.isValid())
        viewOf(index.column()).goTo(index);
}

void ScenarioSheet::showGroup(Group group)
{
    m_model->setFolded(group, false);
    QItemSelection cells;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->groupAt(row) == group)
            cells.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    if (cells.isEmpty())
        return;
    m_selection->select(cells, QItemSelectionModel::ClearAndSelect);
    SheetView &view = m_isTurned ? *m_turned : *m_scrolling;
    view.scrollTo(view.placeOf(cells.first().topLeft()));
}

} // namespace fourfold
