// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/choice_controls.h"

#include "core/catalog/continent.h"
#include "ui/charts/plots/trade_off.h"
#include "ui/presentation/series_style.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/typed_text.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr std::array kAxes = {Limit::Carbon, Limit::Days, Limit::Energy, Limit::Cost};

/// The limit that a budget sets; those of a footprint hold on the basis of the study.
std::optional<Limit> limitOf(Budget budget, Basis basis)
{
    switch (budget) {
    case Budget::Carbon:
        return basis == Basis::Gross ? std::optional(Limit::Carbon) : std::nullopt;
    case Budget::NetCarbon:
        return basis == Basis::Net ? std::optional(Limit::Carbon) : std::nullopt;
    case Budget::Energy:
        return Limit::Energy;
    case Budget::Days:
        return Limit::Days;
    case Budget::Cost:
        return Limit::Cost;
    case Budget::Water:
    case Budget::DeviceHours:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QComboBox *makeCombo(QWidget *parent, const QString &name)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

QString valueName(const ChoiceFilterRow &row, const std::string &value)
{
    const auto continent = std::ranges::find(continentTable(), value, &ContinentRow::key);
    return row.wanted == &ChoiceFilter::continent && continent != continentTable().end()
               ? translated(continent->label)
               : toQString(value);
}

void wrap(QWidget &part)
{
    QSizePolicy policy = part.sizePolicy();
    policy.setHeightForWidth(true);
    part.setSizePolicy(policy);
}

} // namespace

ChoiceControls::ChoiceControls(StudyDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_scenario(makeCombo(this, u"optimisedScenario"_s))
    , m_upright(makeCombo(this, u"uprightAxis"_s))
    , m_across(makeCombo(this, u"acrossAxis"_s))
    , m_more(new QToolButton(this))
    , m_morePart(new QWidget(this))
    , m_budgets(new QPushButton(m_morePart))
{
    build();
    connect(m_scenario, &QComboBox::activated, this, [this](int index) {
        ChoiceSettings changed = settings();
        changed.scenario = toUtf8(m_scenario->itemData(index).toString());
        keep(changed);
    });
    for (QComboBox *axis : {m_upright, m_across}) {
        connect(axis, &QComboBox::activated, this, [this, axis](int index) {
            ChoiceSettings changed = settings();
            const TradeOffAxes shown = tradeOffAxes(changed, m_hasCost);
            std::string &chosen = axis == m_upright ? changed.upright : changed.across;
            std::string &other = axis == m_upright ? changed.across : changed.upright;
            const Limit before = axis == m_upright ? shown.upright : shown.across;
            const Limit opposite = axis == m_upright ? shown.across : shown.upright;
            chosen = toUtf8(axis->itemData(index).toString());
            // The two axes never show the same.
            other = chosen == axisKey(opposite) ? axisKey(before) : axisKey(opposite);
            keep(changed);
        });
    }
    connect(m_more, &QToolButton::toggled, this, &ChoiceControls::showMore);
    connect(m_budgets, &QPushButton::clicked, this, &ChoiceControls::adoptBudgets);
    showMore(false);
    retranslateUi();
}

void ChoiceControls::build()
{
    auto *first = new FlowLayout;
    first->addWidget(m_scenario);
    for (const ChoosableRow &row : choosableTable()) {
        auto *box = new QCheckBox(this);
        box->setObjectName(toQString(row.key));
        connect(box, &QCheckBox::clicked, this, &ChoiceControls::changeOver);
        first->addWidget(box);
        m_over.push_back(box);
    }
    first->addWidget(m_upright);
    first->addWidget(m_across);
    m_more->setObjectName(u"moreChoices"_s);
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    first->addWidget(m_more);
    auto *second = new FlowLayout(m_morePart);
    for (const ChoiceFilterRow &row : choiceFilterTable()) {
        QComboBox *combo = makeCombo(m_morePart, toQString(row.key));
        connect(combo, &QComboBox::activated, this, [this, combo, wanted = row.wanted](int index) {
            ChoiceSettings changed = settings();
            changed.filter.*wanted = toUtf8(combo->itemData(index).toString());
            keep(changed);
        });
        second->addWidget(combo);
        m_filters.push_back(combo);
    }
    for (const LimitRow &row : limitTable()) {
        const auto position = static_cast<std::size_t>(row.limit);
        m_limits[position] = addEdit(*second, toQString(row.key), m_limitNames[position]);
        connect(m_limits[position], &QLineEdit::editingFinished, this,
                [this, limit = row.limit] { typeLimit(limit); });
    }
    m_latest = addEdit(*second, u"latestStart"_s, m_latestName);
    connect(m_latest, &QLineEdit::editingFinished, this, &ChoiceControls::typeLatest);
    m_budgets->setObjectName(u"adoptBudgets"_s);
    second->addWidget(m_budgets);
    wrap(*m_morePart);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(first);
    layout->addWidget(m_morePart);
    wrap(*this);
}

/// A line for an amount with its name.
FieldEdit *ChoiceControls::addEdit(FlowLayout &layout, const QString &name, QLabel *&label)
{
    constexpr int kLetters = 11;
    auto *part = new QWidget(m_morePart);
    auto *edit = new FieldEdit(part);
    edit->setObjectName(name);
    edit->setFixedWidth(kLetters * fontMetrics().averageCharWidth());
    label = new QLabel(part);
    label->setBuddy(edit);
    auto *line = new QHBoxLayout(part);
    line->setContentsMargins({});
    line->addWidget(label);
    line->addWidget(edit);
    layout.addWidget(part);
    return edit;
}

void ChoiceControls::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        refresh(m_hasCost);
    }
}

void ChoiceControls::retranslateUi()
{
    m_scenario->setAccessibleName(tr("Scenario to improve"));
    m_scenario->setToolTip(tr("The scenario whose places and machines are replaced"));
    for (const ChoosableRow &row : choosableTable()) {
        QCheckBox &box = *m_over[static_cast<std::size_t>(row.what)];
        box.setText(translated(row.label));
        box.setToolTip(tr("Try every one of the catalogue"));
    }
    m_upright->setAccessibleName(tr("Upright axis"));
    m_across->setAccessibleName(tr("Lower axis"));
    m_more->setToolTip(tr("Narrow down what is offered, and say how much is allowed"));
    m_budgets->setText(tr("Take the budgets"));
    m_budgets->setToolTip(tr("Let the budgets of the study be the limits"));
    for (const LimitRow &row : limitTable()) {
        const auto position = static_cast<std::size_t>(row.limit);
        //: a limit: "Days of training at most"
        const QString name = tr("%1 at most").arg(translated(row.label));
        m_limitNames[position]->setText(name);
        m_limits[position]->setAccessibleName(name);
        m_limits[position]->setPlaceholderText(tr("any"));
    }
    m_latestName->setText(tr("Later starts, up to"));
    m_latest->setAccessibleName(tr("Hours by which the start may be put off"));
    m_latest->setPlaceholderText(tr("none"));
    m_latest->setToolTip(tr("Try every full hour after the start of the scenario too, where a "
                            "region has an hourly trace; the other regions have their figure for "
                            "the year, whatever the start"));
}

const ChoiceSettings &ChoiceControls::settings() const
{
    return m_document.study().settings.optimise;
}

void ChoiceControls::keep(const ChoiceSettings &settings)
{
    Settings changed = m_document.study().settings;
    changed.optimise = settings;
    // ignored: what can be picked and typed here is never refused
    static_cast<void>(m_document.setSettings(changed, tr("Change what is optimised")));
}

void ChoiceControls::keepLimits(const Limits &limits)
{
    ChoiceSettings changed = settings();
    changed.limits = limits;
    keep(changed);
}

void ChoiceControls::refresh(bool hasCost)
{
    m_hasCost = hasCost;
    listScenarios();
    const OptimiseQuestion question = choiceQuestion(m_document.study().settings);
    for (const ChoosableRow &row : choosableTable())
        m_over[static_cast<std::size_t>(row.what)]->setChecked(
            std::ranges::count(question.over, row.what) > 0);
    listAxes(hasCost);
    const bool hasAxes = isTradeOff(question);
    m_upright->setVisible(hasAxes);
    m_across->setVisible(hasAxes);
    listFilters();
    showLimits(settings().limits);
    const auto &latest = settings().latestHours;
    m_latest->setText(latest ? editAmount(*latest, Unit::Hour, QLocale()) : QString());
    m_latest->clearMessage();
    const auto &budgets = m_document.study().settings.budgets;
    m_budgets->setVisible(std::ranges::any_of(budgets, [&](const auto &one) {
        return limitOf(one.first, m_document.study().settings.basis).has_value();
    }));
    int active = 0;
    for (const ChoiceFilterRow &row : choiceFilterTable())
        active += (settings().filter.*row.wanted).empty() ? 0 : 1;
    for (const auto &most : settings().limits.most)
        active += most ? 1 : 0;
    active += latest ? 1 : 0;
    m_more->setText(active == 0 ? tr("Filters and limits")
                                : tr("Filters and limits (%1)").arg(active));
    m_more->setAccessibleName(m_more->text());
}

void ChoiceControls::listScenarios()
{
    const QSignalBlocker blocker(m_scenario);
    m_scenario->clear();
    std::size_t position = 0;
    for (const Scenario &scenario : m_document.study().scenarios)
        m_scenario->addItem(u"%1 · %2"_s.arg(scenarioLetter(position++), scenarioName(scenario)),
                            toQString(scenario.id));
    const Scenario *shown = optimisedScenario(m_document.study());
    m_scenario->setCurrentIndex(shown == nullptr ? -1 : m_scenario->findData(toQString(shown->id)));
    setEnabled(shown != nullptr);
}

void ChoiceControls::listAxes(bool hasCost)
{
    const TradeOffAxes axes = tradeOffAxes(settings(), hasCost);
    for (QComboBox *combo : {m_upright, m_across}) {
        const QSignalBlocker blocker(combo);
        combo->clear();
        const QString pattern = combo == m_upright ? tr("Up: %1") : tr("Across: %1");
        for (const Limit limit : kAxes) {
            if (limit != Limit::Cost || hasCost)
                combo->addItem(pattern.arg(limitLabel(limit)), toQString(axisKey(limit)));
        }
        const Limit shown = combo == m_upright ? axes.upright : axes.across;
        combo->setCurrentIndex(combo->findData(toQString(axisKey(shown))));
    }
}

void ChoiceControls::listFilters()
{
    for (std::size_t i = 0; i < m_filters.size(); ++i) {
        const ChoiceFilterRow &row = choiceFilterTable()[i];
        QComboBox &combo = *m_filters[i];
        const QSignalBlocker blocker(combo);
        combo.clear();
        const QString name = translated(row.label);
        combo.setAccessibleName(name);
        combo.addItem(tr("%1: all").arg(name), QString());
        for (const std::string &value : filterValues(row, m_document.catalog()))
            combo.addItem(valueName(row, value), toQString(value));
        combo.setCurrentIndex(
            std::max(0, combo.findData(toQString(settings().filter.*row.wanted))));
        combo.setVisible(m_over[static_cast<std::size_t>(row.what)]->isChecked());
    }
}

void ChoiceControls::showLimits(const Limits &limits)
{
    for (const LimitRow &row : limitTable()) {
        FieldEdit &edit = *m_limits[static_cast<std::size_t>(row.limit)];
        const auto &most = limits[row.limit];
        edit.setText(most ? editAmount(*most, row.unit, QLocale()) : QString());
        edit.clearMessage();
    }
}

void ChoiceControls::showMore(bool on)
{
    m_more->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_morePart->setVisible(on);
}

/// One thing at least is chosen: the last box stays checked.
void ChoiceControls::changeOver()
{
    ChoiceSettings changed = settings();
    changed.over.clear();
    for (const ChoosableRow &row : choosableTable()) {
        if (m_over[static_cast<std::size_t>(row.what)]->isChecked())
            changed.over.emplace_back(row.key);
    }
    if (changed.over.empty()) {
        refresh(m_hasCost);
        return;
    }
    if (changed.over.size() == kChoosableCount)
        changed.over.clear();
    keep(changed);
}

void ChoiceControls::typeLimit(Limit limit)
{
    FieldEdit &edit = *m_limits[static_cast<std::size_t>(limit)];
    const auto most = readAmount(limitRow(limit).unit, edit.text(), QLocale());
    if (!most) {
        edit.showMessage(translated(most.error().message));
        return;
    }
    Limits limits = settings().limits;
    // What only looks rounded in the line stays as it is.
    if (limits[limit] && edit.text() == editAmount(*limits[limit], limitRow(limit).unit, QLocale()))
        return;
    limits[limit] = *most;
    keepLimits(limits);
}

void ChoiceControls::typeLatest()
{
    const auto latest = readAmount(Unit::Hour, m_latest->text(), QLocale());
    const auto error = latest ? checkLatestStart(*latest) : std::optional(latest.error());
    if (error) {
        m_latest->showMessage(translated(error->message));
        return;
    }
    const auto &shown = settings().latestHours;
    if (*latest == shown
        || (shown && m_latest->text() == editAmount(*shown, Unit::Hour, QLocale())))
        return;
    ChoiceSettings changed = settings();
    changed.latestHours = *latest;
    keep(changed);
}

void ChoiceControls::adoptBudgets()
{
    Limits limits = settings().limits;
    for (const auto &[budget, most] : m_document.study().settings.budgets) {
        if (const auto limit = limitOf(budget, m_document.study().settings.basis))
            limits[*limit] = most;
    }
    keepLimits(limits);
}

} // namespace fourfold
