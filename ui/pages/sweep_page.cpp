// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sweep_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_view.h"
#include "ui/pages/offered_action.h"
#include "ui/pages/page_title.h"
#include "ui/pages/settings_picker.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/text.h"
#include "ui/widgets/axis_edit.h"
#include "ui/widgets/field_slider.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {

SweepPage::SweepPage(StudyDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_exploration(document)
    , m_run(document)
    , m_title(createTitleLabel(this))
    , m_subtitle(createNoteLabel(this))
    , m_scenarios(new QToolButton(this))
    , m_scenarioMenu(new QMenu(m_scenarios))
    , m_across(new AxisEdit(u"sweepAcross"_s, false, this))
    , m_up(new AxisEdit(u"sweepUp"_s, true, this))
    , m_sliderLabel(new QLabel(this))
    , m_sliderField(new QComboBox(this))
    , m_sliderPlace(new QVBoxLayout)
    , m_progressPlace(new QWidget(this))
    , m_progress(new QProgressBar(m_progressPlace))
    , m_cancel(new QPushButton(m_progressPlace))
    , m_hint(createNoteLabel(this))
    , m_panel(new ChartPanel(*findChart("sweep"), document, this))
    , m_action(new OfferedAction(u"sweepAction"_s, this))
{
    build();
    connectParts();
    retranslateUi();
}

void SweepPage::build()
{
    constexpr int kShownLetters = 14;
    m_scenarios->setObjectName(u"sweepScenarios"_s);
    m_scenarios->setFocusPolicy(Qt::StrongFocus);
    m_scenarios->setPopupMode(QToolButton::InstantPopup);
    m_scenarios->setMenu(m_scenarioMenu);
    m_sliderField->setObjectName(u"sweepSliderField"_s);
    m_sliderField->setFocusPolicy(Qt::StrongFocus);
    m_sliderField->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sliderField->setMinimumContentsLength(kShownLetters);
    m_sliderLabel->setBuddy(m_sliderField);
    m_cancel->setObjectName(u"sweepCancel"_s);
    m_progress->setObjectName(u"sweepProgress"_s);
    m_progress->setRange(0, 1000);

    auto *options = new FlowLayout;
    options->addWidget(m_scenarios);
    for (const char *name : {"metric", "per", "scale", "basis"})
        options->addWidget(new SettingsPicker(pickerRow(name), m_document, this));
    auto *dragged = new QHBoxLayout;
    dragged->addWidget(m_sliderLabel);
    dragged->addWidget(m_sliderField);
    dragged->addLayout(m_sliderPlace, 1);
    auto *progress = new QHBoxLayout(m_progressPlace);
    progress->setContentsMargins({});
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_cancel);
    m_progressPlace->hide();

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addLayout(options);
    layout->addWidget(m_across);
    layout->addWidget(m_up);
    layout->addLayout(dragged);
    layout->addWidget(m_progressPlace);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addWidget(m_hint);
}

void SweepPage::connectParts()
{
    connect(m_across, &AxisEdit::axisChosen, this, [this](const std::string &text) {
        write(tr("Change what is swept"), [&](Settings &s) { s.sweepAcross = text; });
    });
    connect(m_up, &AxisEdit::axisChosen, this, [this](const std::string &text) {
        write(tr("Change what is swept"), [&](Settings &s) { s.sweepUp = text; });
    });
    connect(m_across, &AxisEdit::listRequested, this,
            [this] { askEntries(m_choice->across, &Settings::sweepAcross); });
    connect(m_up, &AxisEdit::listRequested, this,
            [this] { askEntries(*m_choice->up, &Settings::sweepUp); });
    connect(m_sliderField, &QComboBox::activated, this, [this](int index) {
        const std::string key = toUtf8(m_sliderField->itemData(index).toString());
        write(tr("Change what is dragged"), [&](Settings &s) { s.sweepSlider = key; });
    });
    connect(m_scenarioMenu, &QMenu::aboutToShow, this, &SweepPage::listScenarios);
    connect(m_cancel, &QPushButton::clicked, &m_run, &SweepRun::cancel);
    connect(&m_run, &SweepRun::answered, this, &SweepPage::showAnswer);
    connect(&m_run.work(), &BackgroundWork::runningChanged, m_progressPlace, &QWidget::setVisible);
    connect(&m_run.work(), &BackgroundWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_panel, &ChartPanel::plotChanged, this, &SweepPage::showTitle);
    connect(m_panel, &ChartPanel::cellChosen, this, [this](std::size_t column, std::size_t row) {
        addScenarioOf(0, row * m_run.answer()->columns() + column);
    });
    connect(&m_panel->view(), &PlotView::spotMoved, this, &SweepPage::moveScenario);
    connect(&m_panel->view(), &PlotView::spotDropped, &m_document, &StudyDocument::keepTrial);
    connect(&m_panel->view(), &PlotView::spotReturned, &m_document, &StudyDocument::cancelTrial);
    connect(m_panel, &ChartPanel::curvePointChosen, this, &SweepPage::addScenarioOfCurve);
    connect(m_panel, &ChartPanel::rowChosen, this, &SweepPage::addScenarioOfRow);
    connect(&m_document, &StudyDocument::resultsChanged, this, &SweepPage::markStale);
    connect(&m_document, &StudyDocument::settingsChanged, this, &SweepPage::markStale);
    connect(&m_document, &StudyDocument::catalogChanged, this, &SweepPage::markStale);
}

void SweepPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SweepPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void SweepPage::retranslateUi()
{
    m_scenarios->setText(tr("Scenarios"));
    m_scenarios->setAccessibleName(m_scenarios->text());
    m_scenarios->setToolTip(tr("The scenarios that are swept; a map shows the first and the line "
                               "on which the second is equal"));
    m_across->setTexts(tr("Sweep"), {});
    m_up->setTexts(tr("and"), tr("no second field"));
    m_up->setAccessibleName(tr("Second field"));
    m_sliderLabel->setText(tr("Drag"));
    m_sliderField->setAccessibleName(tr("Dragged field"));
    m_sliderField->setToolTip(tr("A field on a slider, which the whole picture follows"));
    m_progress->setAccessibleName(tr("Progress of the sweep"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_panel->setRowAction(tr("New scenario from this row"));
    m_choice.reset();
    markStale();
}

void SweepPage::sweepField(const std::string &scenario, Field field)
{
    const FieldRow &row = fieldRow(field);
    write(tr("Sweep %1").arg(translated(row.label)), [&](Settings &settings) {
        settings.sweepScenarios = {scenario};
        settings.sweepAcross = row.key;
        settings.sweepUp.clear();
    });
}

void SweepPage::markStale()
{
    m_isStale = true;
    const bool isKnown =
        m_document.results().outcomes.size() == m_document.study().scenarios.size();
    if (isVisible() && isKnown)
        refresh();
}

void SweepPage::refresh()
{
    m_isStale = false;
    const auto choice = sweepChoice(m_document.study(), m_document.results(), m_document.catalog(),
                                    m_choice ? &*m_choice : nullptr);
    for (QWidget *part : std::array<QWidget *, 4>{m_scenarios, m_across, m_up, m_sliderField})
        part->setEnabled(!m_document.study().scenarios.empty());
    if (!choice) {
        m_run.cancel();
        m_choice.reset();
        m_panel->setSweep(nullptr);
        return;
    }
    std::vector<Field> fields =
        sweepableFields(m_document.method(), functionalUnitOf(m_document.study().settings),
                        *findScenario(m_document.study(), choice->scenarios.front()));
    const bool isNew = m_choice != *choice || m_fields != fields;
    m_choice = *choice;
    m_fields = std::move(fields);
    if (isNew)
        showChoice();
    showScenarios();
    if (m_slider != nullptr)
        m_slider->showValue();
    m_run.start(*m_choice);
}

void SweepPage::showAnswer()
{
    m_panel->setSweep(&*m_run.answer());
}

void SweepPage::showTitle()
{
    const PlotData &plot = m_panel->plot();
    setLabelText(*m_title, plot.title);
    setLabelText(*m_subtitle, plot.subtitle);
    QString hint = tr("A click on a point makes a scenario of it, as do Enter on a point or on a "
                      "row of the table.");
    if (!plot.grid.spots.empty())
        hint +=
            u'\n'
            + tr("Drag the mark of a scenario, or move it with Ctrl and the arrow keys, to give "
                 "it other values.");
    setLabelText(*m_hint, plot.emptyText.isEmpty() ? hint : QString());
    showAction();
}

/// What fills an empty page: a first scenario, what it lacks, or another field.
void SweepPage::showAction()
{
    const PlotData &plot = m_panel->plot();
    const Settings &settings = m_document.study().settings;
    if (plot.emptyText.isEmpty()) {
        m_action->withdraw();
    } else if (m_action->offerWhatIsMissing(m_document, plot, *this)) {
        return;
    } else if (!settings.sweepAcross.empty() || !settings.sweepUp.empty()) {
        m_action->offer(tr("Sweep the field that matters most"), [this] {
            m_choice.reset(); // of which the field would stay
            write(tr("Change what is swept"), [](Settings &s) {
                s.sweepAcross.clear();
                s.sweepUp.clear();
            });
        });
    } else {
        m_action->withdraw();
    }
}

/// Its mark is led over the map, and it takes the values of every cell on the way: one step of the
/// history, whatever the way.
void SweepPage::moveScenario(const std::string &id, std::size_t column, std::size_t row)
{
    const SweepChoice &choice = m_run.answer()->choice;
    const Scenario *scenario = findScenario(m_document.study(), id);
    if (scenario == nullptr || !choice.up)
        return;
    if (!m_document.isTrying()) {
        //: %1 is a scenario
        if (m_document.beginTrial(id, tr("Move %1 on the map").arg(scenarioName(*scenario))))
            return;
    }
    std::vector<FieldChange> changes;
    for (const auto &[field, value] :
         valuesOfPoint(choice, row * m_run.answer()->columns() + column))
        changes.emplace_back(field, value);
    // ignored: values that a sweep went through are valid
    static_cast<void>(m_document.tryFields(changes));
}

void SweepPage::addScenarioOfCurve(std::size_t curve, std::size_t point)
{
    const std::string &id = m_panel->plot().curves[curve].id;
    const auto &scenarios = m_run.answer()->choice.scenarios;
    addScenarioOf(static_cast<std::size_t>(std::ranges::find(scenarios, id) - scenarios.begin()),
                  point);
}

/// A row of the table: of a map a cell, of lines a point of one after the other.
void SweepPage::addScenarioOfRow(std::size_t row)
{
    const std::size_t points = m_run.answer()->columns();
    if (m_run.answer()->choice.up)
        addScenarioOf(0, row);
    else
        addScenarioOfCurve(row / points, row % points);
}

void SweepPage::addScenarioOf(std::size_t scenario, std::size_t point)
{
    const SweepChoice &choice = m_run.answer()->choice;
    const Study &study = m_document.study();
    Scenario made = scenarioOfPoint(study, choice, scenario, point);
    const Scenario *swept = findScenario(study, choice.scenarios[scenario]);
    QStringList values;
    for (const auto &[field, value] : valuesOfPoint(choice, point)) {
        const FieldRow &row = fieldRow(field);
        //: a field and its value
        values += tr("%1 %2").arg(translated(row.label), valueText(row, value, m_document.catalog(),
                                                                   QLocale(), Digits::Few));
    }
    //: %1 is a scenario, %2 the values that the new one has instead
    const QString name =
        tr("%1 at %2").arg(scenarioName(*swept), QLocale().createSeparatedList(values));
    made.name = toUtf8(name);
    const auto position = static_cast<int>(swept - study.scenarios.data()) + 1;
    // ignored: values that a sweep went through are valid
    static_cast<void>(m_document.addScenario(std::move(made), position));
}

} // namespace fourfold
