// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"
#include "ui/dialogs/study_session.h"
#include "ui/main_window.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/four_ms_page.h"
#include "ui/presentation/field_table_model.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/comparability_banner.h"
#include "ui/widgets/explain_panel.h"
#include "ui/widgets/scenario_sheet.h"
#include "ui/widgets/tile_strip.h"
#include "ui/widgets/view_bar.h"

#include <QAction>
#include <QDockWidget>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourfold {

void MainWindow::makePages()
{
    StudyDocument &document = m_parts.document;
    auto *side = new QWidget(m_content);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(new ComparabilityBanner(document, side));
    m_pages = new QTabWidget(side);
    m_pages->setDocumentMode(true);
    layout->addWidget(m_pages, 1);
    m_comparePage = new ComparePage(document, m_pages);
    m_fourMsPage = new FourMsPage(document, m_pages);
    m_comparePage->setObjectName("comparePage");
    m_fourMsPage->setObjectName("fourMsPage");
    m_pages->addTab(m_comparePage, QString());
    m_pages->addTab(m_fourMsPage, QString());
    if (auto *last =
            m_pages->findChild<QWidget *>(m_parts.preferences.value(Preference::Page).toString());
        m_pages->indexOf(last) >= 0)
        m_pages->setCurrentWidget(last);
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        m_parts.preferences.setValue(Preference::Page, m_pages->currentWidget()->objectName());
    });
}

void MainWindow::makeExplanation()
{
    m_explainDock = new QDockWidget(this);
    m_explainDock->setObjectName(u"explainDock"_s);
    m_explanation = new ExplainPanel(m_parts.document, m_explainDock);
    m_explainDock->setWidget(m_explanation);
    addDockWidget(Qt::RightDockWidgetArea, m_explainDock);
    m_explainDock->hide();
    connect(m_explainDock, &QDockWidget::visibilityChanged, action(ActionId::Explain),
            &QAction::setChecked);
}

void MainWindow::connectParts()
{
    FieldTableModel &model = m_sheet->model();
    connect(m_viewBar, &ViewBar::filterChanged, &model, &FieldTableModel::setFilter);
    connect(m_sheet, &ScenarioSheet::explainRequested, this, &MainWindow::explain);
    const auto explainTotal = [this](const QString &scenario, const QString &quantity) {
        explain(scenario, quantity);
    };
    connect(m_tiles, &TileStrip::explainRequested, this, explainTotal);
    connect(m_comparePage, &ComparePage::explainRequested, this, explainTotal);
    connect(m_fourMsPage, &FourMsPage::explainRequested, this, explainTotal);
    connect(m_fourMsPage, &FourMsPage::groupActivated, m_sheet, &ScenarioSheet::showGroup);
    for (const ChartPanel *panel : {&m_comparePage->panel(), &m_fourMsPage->panel()})
        connect(panel, &ChartPanel::exported, this, &MainWindow::reportExport);
    connect(m_tiles, &TileStrip::fieldRequested, this, &MainWindow::showField);
    connect(m_explanation, &ExplainPanel::fieldRequested, this, &MainWindow::showField);
    connect(m_sheet, &ScenarioSheet::fileRequested, m_session, &StudySession::chooseScenarios);
    connect(m_sheet, &ScenarioSheet::shownRowsChanged, this, [this, &model] {
        Preferences &kept = m_parts.preferences;
        kept.setValue(Preference::ShowAllRows, model.rows() == FieldTableModel::Rows::All);
        kept.setValue(Preference::OnlyDifferences, model.showsOnlyDifferences());
        m_viewBar->filterEdit()->clear();
    });
}

void MainWindow::explain(const QString &scenario, const QString &quantity, const QString &fieldKey)
{
    m_explainDock->show();
    m_explanation->explain(scenario, quantity, fieldKey);
}

void MainWindow::showField(const QString &scenario, const QString &fieldKey)
{
    if (const FieldRow *row = fourfold::findField(toUtf8(fieldKey)))
        m_sheet->showField(toUtf8(scenario), row->field);
}

void MainWindow::showExplanation(bool on)
{
    if (!on) {
        m_explainDock->hide();
        return;
    }
    const Settings &settings = m_parts.document.study().settings;
    explain(toQString(m_sheet->currentScenario()),
            toQString(quantityOf(metricRow(settings.metric), settings.basis)));
}

} // namespace fourfold
