// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/methods_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_table_model.h"
#include "ui/charts/plots/method_subject.h"
#include "ui/pages/page_title.h"
#include "ui/pages/settings_picker.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// The views of the page; the last one is no chart.
struct View
{
    Text title;
    std::string_view chart;
};
constexpr std::array kViews = {
    View{FF_TR_NOOP("MethodsPage", "Answers"), "methods"},
    View{FF_TR_NOOP("MethodsPage", "Steps"), "method-steps"},
    View{FF_TR_NOOP("MethodsPage", "Fields"), {}},
};

} // namespace

MethodsPage::MethodsPage(StudyDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_title(createTitleLabel(this))
    , m_subtitle(createNoteLabel(this))
    , m_scenario(new QComboBox(this))
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_views(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_fields(new QTableView(this))
    , m_fieldsModel(new PlotTableModel(this))
{
    build();
    connect(m_views, &QTabBar::currentChanged, this, &MethodsPage::showView);
    connect(m_panel, &ChartPanel::plotChanged, this, &MethodsPage::showTitle);
    connect(m_panel, &ChartPanel::methodExplainRequested, this,
            &MethodsPage::methodExplainRequested);
    connect(&document, &StudyDocument::resultsChanged, this, &MethodsPage::markStale);
    connect(&document, &StudyDocument::structureChanged, this, &MethodsPage::markStale);
    connect(&document, &StudyDocument::settingsChanged, this, &MethodsPage::markStale);
    retranslateUi();
    showView(0);
}

void MethodsPage::build()
{
    m_views->setObjectName("methodViews");
    m_fields->setObjectName("methodFields");
    m_fields->setModel(m_fieldsModel);
    m_fields->setTabKeyNavigation(false);
    m_fields->verticalHeader()->hide();
    m_fields->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    addPicker(*m_scenario, "methodScenario", &MethodPath::scenario);
    addPicker(*m_from, "methodFrom", &MethodPath::from);
    addPicker(*m_to, "methodTo", &MethodPath::to);

    auto *options = new FlowLayout;
    for (QWidget *picker : std::array<QWidget *, 3>{m_scenario, m_from, m_to})
        options->addWidget(picker);
    options->addWidget(new SettingsPicker(pickerRow("basis"), m_document, this));
    m_panel = new ChartPanel(*findChart(kViews.front().chart), m_document, m_stack);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_fields);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addLayout(options);
    layout->addWidget(m_views);
    layout->addWidget(m_stack, 1);

    for (std::size_t i = 0; i < kViews.size(); ++i)
        m_views->addTab(QString());
}

void MethodsPage::addPicker(QComboBox &picker, const char *name, std::string MethodPath::*end)
{
    picker.setObjectName(QLatin1String(name));
    picker.setFocusPolicy(Qt::StrongFocus);
    picker.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(&picker, &QComboBox::activated, this, [this, &picker, end](int index) {
        m_path.*end = toUtf8(picker.itemData(index).toString());
        m_panel->setMethodPath(m_path);
        markStale();
    });
}

void MethodsPage::showScenario(const std::string &id)
{
    m_path.scenario = id;
    m_panel->setMethodPath(m_path);
    m_views->setCurrentIndex(0);
    markStale();
}

void MethodsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void MethodsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void MethodsPage::retranslateUi()
{
    m_scenario->setAccessibleName(tr("Scenario"));
    m_scenario->setToolTip(tr("The scenario that every method estimates"));
    m_from->setAccessibleName(tr("From method"));
    m_from->setToolTip(tr("The method that the steps begin with"));
    m_to->setAccessibleName(tr("To method"));
    m_to->setToolTip(tr("The method that the steps lead to"));
    m_views->setAccessibleName(tr("What to see of the methods"));
    m_fields->setAccessibleName(tr("Given fields that each method reads"));
    for (std::size_t i = 0; i < kViews.size(); ++i)
        m_views->setTabText(static_cast<int>(i), translated(kViews[i].title));
    markStale();
    showTitle();
}

void MethodsPage::showView(int view)
{
    const std::string_view chart = kViews[static_cast<std::size_t>(view)].chart;
    if (!chart.empty())
        m_panel->setChart(*findChart(chart));
    m_stack->setCurrentWidget(chart.empty() ? static_cast<QWidget *>(m_fields) : m_panel);
    const bool hasSteps = chart == "method-steps";
    m_from->setVisible(hasSteps);
    m_to->setVisible(hasSteps);
    showTitle();
}

void MethodsPage::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

/// Brings the pickers and the table up to date; the chart does so itself.
void MethodsPage::refresh()
{
    m_isStale = false;
    PlotInput input{m_document.study(), m_document.results(), {}, QLocale()};
    if (m_document.study().scenarios.empty())
        return;
    input.catalog = &m_document.catalog();
    input.methods = m_path;
    const auto subject = methodSubject(input);
    if (!subject) {
        m_fieldsModel->setTable({}, input.locale);
        return;
    }
    listScenarios(subject->plotted.scenario->id);
    listMethods(*m_from, std::string(subject->fromAnswer().method->id));
    listMethods(*m_to, std::string(subject->toAnswer().method->id));
    m_fieldsModel->setTable(methodFields(input, *subject), input.locale);
}

void MethodsPage::listScenarios(const std::string &shown)
{
    constexpr int kShownLetters = 20;
    const int width = kShownLetters * m_scenario->fontMetrics().averageCharWidth();
    const QSignalBlocker blocker(m_scenario);
    m_scenario->clear();
    std::size_t position = 0;
    for (const Scenario &scenario : m_document.study().scenarios) {
        const QString text = u"%1 · %2"_s.arg(scenarioLetter(position++), scenarioName(scenario));
        m_scenario->addItem(m_scenario->fontMetrics().elidedText(text, Qt::ElideMiddle, width),
                            toQString(scenario.id));
        m_scenario->setItemData(m_scenario->count() - 1, text, Qt::ToolTipRole);
        m_scenario->setItemData(m_scenario->count() - 1, text, Qt::AccessibleTextRole);
    }
    m_scenario->setCurrentIndex(m_scenario->findData(toQString(shown)));
}

void MethodsPage::listMethods(QComboBox &picker, const std::string &shown)
{
    const QSignalBlocker blocker(picker);
    picker.clear();
    const QString pattern = &picker == m_from ? tr("From: %1") : tr("To: %1");
    for (const EstimatorRow &method : estimatorTable())
        picker.addItem(pattern.arg(translated(method.title)), toQString(method.id));
    picker.setCurrentIndex(picker.findData(toQString(shown)));
}

void MethodsPage::showTitle()
{
    const bool isChart = m_stack->currentWidget() == m_panel;
    setLabelText(*m_title, isChart ? m_panel->plot().title
                                   : tr("What each method reads of the given fields"));
    setLabelText(*m_subtitle, isChart ? m_panel->plot().subtitle : QString());
}

} // namespace fourfold
