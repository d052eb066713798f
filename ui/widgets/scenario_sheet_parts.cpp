// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the parts of the sheet are made and connected.
#include "ui/presentation/field_table_model.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/cell_menu.h"
#include "ui/widgets/field_delegate.h"
#include "ui/widgets/label_header.h"
#include "ui/widgets/origin_legend.h"
#include "ui/widgets/problem_bar.h"
#include "ui/widgets/scenario_actions.h"
#include "ui/widgets/scenario_header.h"
#include "ui/widgets/scenario_sheet.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/turned_sheet.h"

#include <QGridLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {

void ScenarioSheet::build()
{
    // The room beside and below the cells belongs to the sheet.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *menu = new QMenu(m_add);
    m_actions->fillAddMenu(*menu);
    m_add->setObjectName(u"addScenario"_s);
    m_add->setText(u"+"_s);
    m_add->setAutoRaise(true);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(menu);
    buildViews();
    placeParts();
}

void ScenarioSheet::buildViews()
{
    m_pinned->setObjectName(u"pinnedSheet"_s);
    m_scrolling->setObjectName(u"scrollingSheet"_s);
    m_pinned->setVerticalHeader(m_labels);
    m_pinned->setHorizontalHeader(m_pinnedHeader);
    m_scrolling->setHorizontalHeader(m_scrollingHeader);
    m_pinnedHeader->setSectionsMovable(false);
    for (SheetView *view : {m_pinned, m_scrolling}) {
        view->setModel(m_model);
        view->setSelectionModel(m_selection);
        view->setItemDelegate(new FieldDelegate(*m_model, view));
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        const QFontMetrics metrics(view->font());
        view->verticalHeader()->setDefaultSectionSize(metrics.height() + metrics.height() / 2);
        view->horizontalHeader()->setDefaultSectionSize(24 * metrics.averageCharWidth());
    }
    m_scrolling->verticalHeader()->hide();
    m_pinned->setNeighbour(m_scrolling);
    m_scrolling->setNeighbour(m_pinned);
}

void ScenarioSheet::placeParts()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(0);
    grid->addWidget(m_pinned, 0, 0);
    grid->addWidget(m_scrolling, 0, 1);
    grid->addWidget(m_add, 0, 2, Qt::AlignTop);
    grid->addWidget(m_scrollBar, 1, 1);
    grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(grid, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_legend);
    setTabOrder(m_pinned, m_scrolling);
}

void ScenarioSheet::makeTurned()
{
    m_turned = new TurnedSheet(*m_model, *m_selection, this);
    static_cast<QGridLayout *>(layout()->itemAt(0)->layout())->addWidget(m_turned, 0, 0, 1, 2);
    connectView(*m_turned);
    connectHeader(*m_turned, m_turned->scenarios());
    connect(&m_turned->labels(), &LabelHeader::foldRequested, this, &ScenarioSheet::fold);
    setTabOrder(m_scrolling, m_turned);
}

void ScenarioSheet::connectViews()
{
    connectModel();
    connectView(*m_pinned);
    connectView(*m_scrolling);
    connectHeader(*m_pinned, *m_pinnedHeader);
    connectHeader(*m_scrolling, *m_scrollingHeader);
    connectScrolling();
    connectMenus();
    connect(m_labels, &LabelHeader::foldRequested, this, &ScenarioSheet::fold);
    connect(m_labels, &QHeaderView::geometriesChanged, this, &ScenarioSheet::fitPinned);
    connect(m_pinnedHeader, &QHeaderView::sectionResized, this, &ScenarioSheet::fitPinned);
    connect(m_problem, &ProblemBar::repairChosen, this, &ScenarioSheet::repair);
}

/// The views hear of changes first: they are connected already.
void ScenarioSheet::connectModel()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, &ScenarioSheet::onModelReset);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                fitRows(first.row(), last.row());
            });
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { fitRows(first, last); });
    connect(m_selection, &QItemSelectionModel::currentChanged, this,
            &ScenarioSheet::onCurrentChanged);
}

void ScenarioSheet::connectMenus()
{
    connect(m_actions, &ScenarioActions::renameRequested, this, &ScenarioSheet::rename);
    connect(m_actions, &ScenarioActions::presetRequested, this, &ScenarioSheet::addPreset);
    connect(m_actions, &ScenarioActions::fileRequested, this, &ScenarioSheet::fileRequested);
    connect(m_actions, &ScenarioActions::failed, this,
            [this](const QString &reason) { m_problem->showProblem(reason); });
    connect(m_cellMenu, &CellMenu::resetRequested, this, &ScenarioSheet::reset);
    connect(m_cellMenu, &CellMenu::applyToAllRequested, this, [this](const QModelIndex &index) {
        report(m_document.applyToAll(*m_model->fieldAt(index.row()), m_model->cell(index)->value));
    });
    connect(m_cellMenu, &CellMenu::rangeRequested, this, &ScenarioSheet::makeRange);
    connect(m_cellMenu, &CellMenu::sliderRequested, this, [this](const QModelIndex &index) {
        emit sliderRequested(toQString(m_model->column(index.column()).id),
                             toQString(fieldRow(*m_model->fieldAt(index.row())).key));
    });
    connect(m_cellMenu, &CellMenu::sweepRequested, this, [this](const QModelIndex &index) {
        emit sweepRequested(toQString(m_model->column(index.column()).id),
                            toQString(fieldRow(*m_model->fieldAt(index.row())).key));
    });
    connect(m_cellMenu, &CellMenu::sourceRequested, this, &ScenarioSheet::showSource);
    connect(m_cellMenu, &CellMenu::explainRequested, this, &ScenarioSheet::explain);
}

void ScenarioSheet::connectView(SheetView &view)
{
    connect(&view, &SheetView::resetRequested, this, &ScenarioSheet::reset);
    connect(&view, &SheetView::copyRequested, this, &ScenarioSheet::copy);
    connect(&view, &SheetView::pasteRequested, this, &ScenarioSheet::paste);
    connect(&view, &SheetView::foldRequested, this, &ScenarioSheet::fold);
    connect(&view, &SheetView::entryDropped, this, &ScenarioSheet::useEntry);
    connect(&view, &SheetView::cellMenuRequested, m_cellMenu, &CellMenu::openFor);
}

void ScenarioSheet::connectHeader(SheetView &view, ScenarioHeader &header)
{
    const auto idAt = [this](int column) { return m_model->column(column).id; };
    const auto choose = [this, &view](int column) {
        const int row = std::max(m_selection->currentIndex().row(), 0);
        view.goTo(m_model->index(row, column));
    };
    connect(&header, &ScenarioHeader::chosen, this, choose);
    connect(&header, &ScenarioHeader::hidingToggled, this, [this, idAt](int column) {
        report(m_document.setHidden(idAt(column), !m_model->column(column).isHidden));
    });
    connect(&header, &ScenarioHeader::renamed, this, [this, idAt](int column, const QString &name) {
        report(m_document.renameScenario(idAt(column), name));
    });
    connect(&header, &ScenarioHeader::moved, this, [this, idAt](int column, int target) {
        report(m_document.moveScenario(idAt(column), m_model->column(target).position));
    });
    connect(&header, &ScenarioHeader::menuRequested, this,
            [this, choose](int column, const QPoint &position) {
                choose(column);
                auto *menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                m_actions->fillMenu(*menu);
                menu->popup(position);
            });
}

/// The halves scroll together downwards; only the right one scrolls sideways.
void ScenarioSheet::connectScrolling()
{
    QScrollBar *left = m_pinned->verticalScrollBar();
    QScrollBar *right = m_scrolling->verticalScrollBar();
    connect(left, &QScrollBar::valueChanged, right, &QScrollBar::setValue);
    connect(right, &QScrollBar::valueChanged, left, &QScrollBar::setValue);
    QScrollBar *sideways = m_scrolling->horizontalScrollBar();
    connect(sideways, &QScrollBar::valueChanged, m_scrollBar, &QScrollBar::setValue);
    connect(m_scrollBar, &QScrollBar::valueChanged, sideways, &QScrollBar::setValue);
    connect(sideways, &QScrollBar::rangeChanged, this, [this, sideways](int low, int high) {
        m_scrollBar->setRange(low, high);
        m_scrollBar->setPageStep(sideways->pageStep());
        m_scrollBar->setSingleStep(sideways->singleStep());
        m_scrollBar->setVisible(high > low && !m_isTurned);
    });
    m_scrollBar->hide();
}

} // namespace fourfold
