// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"
#include "ui/dialogs/calibration_dialog.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/dialogs/seek_dialog.h"
#include "ui/dialogs/study_session.h"
#include "ui/main_window.h"
#include "ui/pages/catalogue_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/directives_page.h"
#include "ui/pages/explore_page.h"
#include "ui/pages/four_ms_page.h"
#include "ui/pages/methods_page.h"
#include "ui/pages/optimise_page.h"
#include "ui/pages/reported_page.h"
#include "ui/pages/sensitivity_page.h"
#include "ui/pages/sweep_page.h"
#include "ui/pages/uncertainty_page.h"
#include "ui/pages/when_page.h"
#include "ui/presentation/field_table_model.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/comparability_banner.h"
#include "ui/widgets/explain_panel.h"
#include "ui/widgets/on_demand.h"
#include "ui/widgets/page_groups.h"
#include "ui/widgets/scenario_actions.h"
#include "ui/widgets/scenario_sheet.h"
#include "ui/widgets/tile_strip.h"
#include "ui/widgets/view_bar.h"

#include <QAction>
#include <QDockWidget>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {

/// Where pages stand together.
enum class PageGroup { Compare, Explore, Time, Data };

/// A page and what makes it.
struct PageRow
{
    const char *name = "";
    PageGroup group = PageGroup::Compare;
    Text title;
    Page *(*make)(StudyDocument &, QWidget *parent) = nullptr;
};

namespace {

template <class Made>
Page *make(StudyDocument &document, QWidget *parent)
{
    return new Made(document, parent);
}

constexpr std::array kGroups = {
    FF_TR_NOOP("PageGroup", "Compare"),
    FF_TR_NOOP("PageGroup", "Explore"),
    FF_TR_NOOP("PageGroup", "Time and serving"),
    FF_TR_NOOP("PageGroup", "Data"),
};

constexpr std::array kPages = {
    PageRow{
        .name = "comparePage",
        .group = PageGroup::Compare,
        .title = FF_TR_NOOP("Page", "Bars"),
        .make = make<ComparePage>,
    },
    PageRow{
        .name = "fourMsPage",
        .group = PageGroup::Compare,
        .title = FF_TR_NOOP("Page", "4Ms"),
        .make = make<FourMsPage>,
    },
    PageRow{
        .name = "methodsPage",
        .group = PageGroup::Compare,
        .title = FF_TR_NOOP("Page", "Methods"),
        .make = make<MethodsPage>,
    },
    PageRow{
        .name = "explorePage",
        .group = PageGroup::Explore,
        .title = FF_TR_NOOP("Page", "Sliders"),
        .make = make<ExplorePage>,
    },
    PageRow{
        .name = "sweepPage",
        .group = PageGroup::Explore,
        .title = FF_TR_NOOP("Page", "Sweep"),
        .make = make<SweepPage>,
    },
    PageRow{
        .name = "sensitivityPage",
        .group = PageGroup::Explore,
        .title = FF_TR_NOOP("Page", "Sensitivity"),
        .make = make<SensitivityPage>,
    },
    PageRow{
        .name = "uncertaintyPage",
        .group = PageGroup::Explore,
        .title = FF_TR_NOOP("Page", "Uncertainty"),
        .make = make<UncertaintyPage>,
    },
    PageRow{
        .name = "optimisePage",
        .group = PageGroup::Explore,
        .title = FF_TR_NOOP("Page", "Optimise"),
        .make = make<OptimisePage>,
    },
    PageRow{
        .name = "whenPage",
        .group = PageGroup::Time,
        .title = FF_TR_NOOP("Page", "When"),
        .make = make<WhenPage>,
    },
    PageRow{
        .name = "directivesPage",
        .group = PageGroup::Time,
        .title = FF_TR_NOOP("Page", "Directives"),
        .make = make<DirectivesPage>,
    },
    PageRow{
        .name = "cataloguePage",
        .group = PageGroup::Data,
        .title = FF_TR_NOOP("Page", "Catalogue"),
        .make = make<CataloguePage>,
    },
    PageRow{
        .name = "reportedPage",
        .group = PageGroup::Data,
        .title = FF_TR_NOOP("Page", "Predicted and reported"),
        .make = make<ReportedPage>,
    },
};

} // namespace

void MainWindow::makePages()
{
    StudyDocument &document = m_parts.document;
    auto *side = new QWidget(m_content);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(new ComparabilityBanner(document, side));
    m_pages = new QTabWidget(side);
    m_pages->setDocumentMode(true);
    std::vector<int> groupOf;
    for (const PageRow &row : kPages) {
        auto *place =
            new OnDemand([this, &row](QWidget *parent) { return makePage(row, parent); }, m_pages);
        place->setObjectName(QLatin1StringView(row.name));
        m_pages->addTab(place, QString());
        groupOf.push_back(static_cast<int>(row.group));
    }
    m_pageGroups = new PageGroups(*m_pages, std::move(groupOf), side);
    layout->addWidget(m_pageGroups);
    layout->addWidget(m_pages, 1);
    if (auto *last =
            m_pages->findChild<QWidget *>(m_parts.preferences.value(Preference::Page).toString());
        m_pages->indexOf(last) >= 0)
        m_pages->setCurrentWidget(last);
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        m_parts.preferences.setValue(Preference::Page, m_pages->currentWidget()->objectName());
    });
}

Page *MainWindow::makePage(const PageRow &row, QWidget *parent)
{
    Page *page = row.make(m_parts.document, parent);
    connect(
        page, &Page::explainRequested, this,
        [this](const QString &scenario, const QString &quantity) { explain(scenario, quantity); });
    connect(page, &Page::methodExplainRequested, this,
            [this](const QString &scenario, const QString &quantity, const QString &method) {
                explain(scenario, quantity, {}, method);
            });
    connect(page, &Page::fieldRequested, this, &MainWindow::showField);
    connect(page, &Page::entryRequested, this, &MainWindow::showEntry);
    connect(page, &Page::footprintSought, this, [this](const QString &scenario, double kg) {
        seekFor(scenario, metricTable().front().id, kg);
    });
    connect(page, &Page::sweepRequested, this, &MainWindow::sweepField);
    connect(page, &Page::groupActivated, m_sheet, &ScenarioSheet::showGroup);
    for (const ChartPanel *chart : page->findChildren<ChartPanel *>()) {
        connect(chart, &ChartPanel::exported, this, &MainWindow::reportExport);
        connect(chart, &ChartPanel::seekRequested, this, [this](const QString &scenario) {
            seekFor(scenario, m_parts.document.study().settings.metric);
        });
        connect(chart, &ChartPanel::amountSought, this,
                [this](const QString &scenario, double amount) {
                    seekFor(scenario, m_parts.document.study().settings.metric, amount);
                });
        connect(chart, &ChartPanel::budgetsRequested, action(ActionId::EditBudgets),
                &QAction::trigger);
    }
    if (auto *directives = qobject_cast<DirectivesPage *>(page))
        directives->setRequestsFile(m_parts.resourceFolder + u"/serving/sprout.json"_s);
    if (auto *catalogue = qobject_cast<CataloguePage *>(page)) {
        catalogue->setOwnEntries(OwnEntries(
            m_parts.document, UserCatalog(m_parts.resourceFolder, m_parts.folders.catalog)));
        catalogue->setScenario(toQString(m_sheet->currentScenario()));
        connect(m_sheet, &ScenarioSheet::scenarioChosen, catalogue, &CataloguePage::setScenario);
    }
    return page;
}

void MainWindow::namePages()
{
    m_pages->setAccessibleName(tr("Pages"));
    m_pageGroups->setAccessibleName(tr("Groups of pages"));
    for (int i = 0; i < m_pageGroups->count(); ++i)
        m_pageGroups->setTabText(i, translated(kGroups[static_cast<std::size_t>(i)]));
    for (int i = 0; i < m_pages->count(); ++i) {
        const QString title = translated(kPages[static_cast<std::size_t>(i)].title);
        m_pages->setTabText(i, title);
        m_pages->widget(i)->setAccessibleName(title);
    }
}

ChartPanel *MainWindow::shownChart() const
{
    auto *place = qobject_cast<OnDemand *>(m_pages->currentWidget());
    auto &page = static_cast<Page &>(place->content());
    ChartPanel *chart = page.chart();
    return chart != nullptr && chart->isVisibleTo(&page) ? chart : nullptr;
}

void MainWindow::makeExplanation()
{
    m_explainDock = new QDockWidget(this);
    m_explainDock->setObjectName(u"explainDock"_s);
    m_explanation = new OnDemand(
        [this](QWidget *parent) {
            auto *panel = new ExplainPanel(m_parts.document, parent);
            connect(panel, &ExplainPanel::fieldRequested, this, &MainWindow::showField);
            return panel;
        },
        m_explainDock);
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
    connect(m_sheet, &ScenarioSheet::explainRequested, this,
            [this](const QString &scenario, const QString &quantity, const QString &fieldKey) {
                explain(scenario, quantity, fieldKey);
            });
    connect(
        m_tiles, &TileStrip::explainRequested, this,
        [this](const QString &scenario, const QString &quantity) { explain(scenario, quantity); });
    // Tiles tell the footprint, whatever charts show.
    connect(m_tiles, &TileStrip::seekRequested, this,
            [this](const QString &scenario) { seekFor(scenario, metricTable().front().id); });
    connect(m_tiles, &TileStrip::budgetsRequested, action(ActionId::EditBudgets),
            &QAction::trigger);
    connect(m_tiles, &TileStrip::fieldRequested, this, &MainWindow::showField);
    connect(m_tiles, &TileStrip::methodsRequested, this, &MainWindow::showMethods);
    connect(&m_sheet->actions(), &ScenarioActions::calibrationRequested, this,
            [this](const QString &scenario) {
                (new CalibrationDialog(m_parts.document, toUtf8(scenario), this))->open();
            });
    connect(m_sheet, &ScenarioSheet::pasteRequested, this,
            [this, &model](const QString &block, const QModelIndexList &target) {
                (new PasteDialog(model, block, target, this))->open();
            });
    connect(m_sheet, &ScenarioSheet::sliderRequested, this, &MainWindow::putOnSlider);
    connect(m_sheet, &ScenarioSheet::sweepRequested, this, &MainWindow::sweepField);
    connect(m_sheet, &ScenarioSheet::fileRequested, m_session, &StudySession::chooseScenarios);
    connect(m_sheet, &ScenarioSheet::shownRowsChanged, this, [this, &model] {
        Preferences &kept = m_parts.preferences;
        kept.setValue(Preference::ShowAllRows, model.rows() == FieldTableModel::Rows::All);
        kept.setValue(Preference::OnlyDifferences, model.showsOnlyDifferences());
        m_viewBar->filterEdit()->clear();
    });
}

void MainWindow::explain(const QString &scenario, const QString &quantity, const QString &fieldKey,
                         const QString &method)
{
    m_explainDock->show();
    static_cast<ExplainPanel &>(m_explanation->content())
        .explain(scenario, quantity, fieldKey, method);
}

void MainWindow::showField(const QString &scenario, const QString &fieldKey)
{
    if (const FieldRow *row = fourfold::findField(toUtf8(fieldKey)))
        m_sheet->showField(toUtf8(scenario), row->field);
}

void MainWindow::showMethods(const QString &scenario)
{
    auto *place = m_pages->findChild<OnDemand *>(u"methodsPage"_s);
    m_pages->setCurrentWidget(place);
    static_cast<MethodsPage &>(place->content()).showScenario(toUtf8(scenario));
}

void MainWindow::seekFor(const QString &scenario, std::string_view metric,
                         std::optional<double> target)
{
    if (findScenario(m_parts.document.study(), toUtf8(scenario)) == nullptr)
        return;
    auto *dialog = new SeekDialog(m_parts.document, toUtf8(scenario), metric, this);
    if (target)
        dialog->setTarget(*target);
    dialog->open();
}

void MainWindow::showEntry(EntryKind kind, const QString &id)
{
    auto *place = m_pages->findChild<OnDemand *>(u"cataloguePage"_s);
    m_pages->setCurrentWidget(place);
    static_cast<CataloguePage &>(place->content()).showEntry(kind, toUtf8(id));
}

void MainWindow::putOnSlider(const QString &scenario, const QString &fieldKey)
{
    auto *place = m_pages->findChild<OnDemand *>(u"explorePage"_s);
    m_pages->setCurrentWidget(place);
    static_cast<ExplorePage &>(place->content())
        .putOnSlider(toUtf8(scenario), fourfold::findField(toUtf8(fieldKey))->field);
}

void MainWindow::sweepField(const QString &scenario, const QString &fieldKey)
{
    auto *place = m_pages->findChild<OnDemand *>(u"sweepPage"_s);
    m_pages->setCurrentWidget(place);
    static_cast<SweepPage &>(place->content())
        .sweepField(toUtf8(scenario), fourfold::findField(toUtf8(fieldKey))->field);
}

void MainWindow::showExplanation(bool on)
{
    if (!on) {
        m_explainDock->hide();
        return;
    }
    const Settings &settings = m_parts.document.study().settings;
    explain(toQString(m_sheet->currentScenario()),
            toQString(quantityOf(metricRow(settings.metric), settings.basis, settings.phases)));
}

} // namespace fourfold
