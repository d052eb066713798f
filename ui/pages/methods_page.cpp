// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/methods_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_table_model.h"
#include "ui/charts/plots/method_subject.h"
#include "ui/pages/page_title.h"
#include "ui/pages/settings_picker.h"
#include "ui/presentation/series_style.h"
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

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// The views of the page; one without a chart is a table.
struct MethodsView
{
    std::string_view key; ///< in the settings
    Text title;
    std::string_view chart;
};
constexpr std::array kMethodsViews = {
    MethodsView{"answers", FF_TR_NOOP("MethodsPage", "Answers"), "methods"},
    MethodsView{"steps", FF_TR_NOOP("MethodsPage", "Steps"), "method-steps"},
    MethodsView{"fields", FF_TR_NOOP("MethodsPage", "Fields"), {}},
    MethodsView{"serving", FF_TR_NOOP("MethodsPage", "Serving"), "serving"},
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
    , m_metric(new SettingsPicker(pickerRow("metric"), document, this))
    , m_scale(new SettingsPicker(pickerRow("scale"), document, this))
    , m_gaps(createNoteLabel(this))
    , m_views(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_fields(new QTableView(this))
    , m_fieldsModel(new PlotTableModel(this))
{
    build();
    connect(m_views, &QTabBar::currentChanged, this, &MethodsPage::chooseView);
    connect(m_panel, &ChartPanel::plotChanged, this, &MethodsPage::showTitle);
    connect(m_gaps, &QLabel::linkActivated, this, [this](const QString &fieldKey) {
        emit fieldRequested(toQString(m_panel->plot().gaps.front().scenario), fieldKey);
    });
    connect(m_panel, &ChartPanel::methodExplainRequested, this,
            &MethodsPage::methodExplainRequested);
    connect(&document, &StudyDocument::resultsChanged, this, &MethodsPage::markStale);
    connect(&document, &StudyDocument::structureChanged, this, &MethodsPage::markStale);
    connect(&document, &StudyDocument::settingsChanged, this, &MethodsPage::adoptSettings);
    retranslateUi();
    adoptSettings();
}

void MethodsPage::build()
{
    m_views->setObjectName("methodViews");
    m_gaps->setObjectName("methodGaps");
    m_gaps->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_fields->setObjectName("methodFields");
    m_fields->setModel(m_fieldsModel);
    m_fields->setTabKeyNavigation(false);
    m_fields->verticalHeader()->hide();
    m_fields->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    addPicker(*m_scenario, "methodScenario", &Settings::methodScenario);
    addPicker(*m_from, "methodFrom", &Settings::methodFrom);
    addPicker(*m_to, "methodTo", &Settings::methodTo);

    auto *options = new FlowLayout;
    for (QWidget *picker : std::array<QWidget *, 3>{m_scenario, m_from, m_to})
        options->addWidget(picker);
    options->addWidget(m_metric);
    options->addWidget(m_scale);
    options->addWidget(new SettingsPicker(pickerRow("basis"), m_document, this));
    m_panel = new ChartPanel(*findChart(kMethodsViews.front().chart), m_document, m_stack);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_fields);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addLayout(options);
    layout->addWidget(m_gaps);
    layout->addWidget(m_views);
    layout->addWidget(m_stack, 1);

    const QSignalBlocker blocker(m_views); // the first tab is no choice
    for (std::size_t i = 0; i < kMethodsViews.size(); ++i)
        m_views->addTab(QString());
}

void MethodsPage::addPicker(QComboBox &picker, const char *name, std::string Settings::*end)
{
    picker.setObjectName(QLatin1String(name));
    picker.setFocusPolicy(Qt::StrongFocus);
    picker.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(&picker, &QComboBox::activated, this, [this, &picker, end](int index) {
        pick(tr("Change what the methods are asked"), end,
             toUtf8(picker.itemData(index).toString()));
    });
}

void MethodsPage::showScenario(const std::string &id)
{
    Settings settings = m_document.study().settings;
    settings.methodScenario = id;
    settings.methodView.clear();
    // ignored: settings that were picked from a list are never refused
    static_cast<void>(m_document.setSettings(settings, tr("Change what the methods are asked")));
}

void MethodsPage::pick(const QString &text, std::string Settings::*setting,
                       const std::string &value)
{
    Settings settings = m_document.study().settings;
    settings.*setting = value;
    // ignored: settings that were picked from a list are never refused
    static_cast<void>(m_document.setSettings(settings, text));
}

MethodPath MethodsPage::path() const
{
    const Settings &settings = m_document.study().settings;
    return {settings.methodScenario, settings.methodFrom, settings.methodTo};
}

void MethodsPage::chooseView(int view)
{
    showView(view);
    pick(tr("Change what the page of methods shows"), &Settings::methodView,
         view == 0 ? std::string()
                   : std::string(kMethodsViews[static_cast<std::size_t>(view)].key));
}

/// Shows what the settings name; what they do not know is chosen anew.
void MethodsPage::adoptSettings()
{
    m_panel->setMethodPath(path());
    const auto found =
        std::ranges::find(kMethodsViews, m_document.study().settings.methodView, &MethodsView::key);
    const int view =
        found == kMethodsViews.end() ? 0 : static_cast<int>(found - kMethodsViews.begin());
    const QSignalBlocker blocker(m_views);
    m_views->setCurrentIndex(view);
    showView(view);
    markStale();
}

void MethodsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        showGaps();
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
    for (std::size_t i = 0; i < kMethodsViews.size(); ++i)
        m_views->setTabText(static_cast<int>(i), translated(kMethodsViews[i].title));
    markStale();
    showTitle();
}

void MethodsPage::showView(int view)
{
    const std::string_view chart = kMethodsViews[static_cast<std::size_t>(view)].chart;
    if (!chart.empty())
        m_panel->setChart(*findChart(chart));
    m_stack->setCurrentWidget(chart.empty() ? static_cast<QWidget *>(m_fields) : m_panel);
    const bool hasSteps = chart == "method-steps";
    m_from->setVisible(hasSteps);
    m_to->setVisible(hasSteps);
    m_metric->setVisible(chart == "serving");
    m_scale->setVisible(chart == "serving");
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
    input.methods = path();
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
    showGaps();
}

/// "To complete the picture, give: Rated power (ML CO2 Impact)", each field a link to its row.
void MethodsPage::showGaps()
{
    std::map<Field, QStringList> lacking;
    if (m_stack->currentWidget() == m_panel) {
        for (const PlotGap &gap : m_panel->plot().gaps)
            lacking[gap.field] += gap.name;
    }
    const QString colour = stateColours(themeOf(palette())).link.name();
    QStringList links;
    QStringList plain;
    for (const auto &[field, names] : lacking) {
        //: a field, and what lacks it
        plain += tr("%1 (for %2)")
                     .arg(translated(fieldRow(field).label), QLocale().createSeparatedList(names));
        links += u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(
            toQString(fieldRow(field).key), colour, plain.last().toHtmlEscaped());
    }
    const QString sentence = tr("To complete the picture, give: %1");
    setLabelText(*m_gaps, links.isEmpty() ? QString() : sentence.arg(links.join(u", "_s)));
    m_gaps->setAccessibleName(links.isEmpty() ? QString() : sentence.arg(plain.join(u", "_s)));
}

} // namespace fourfold
