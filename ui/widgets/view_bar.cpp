// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/view_bar.h"

#include "ui/presentation/action_name.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/entry_edit.h"
#include "ui/widgets/themed_icon.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

QAction *addCheckable(QMenu *menu, const QString &text, bool checked)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    return action;
}

bool counts(const Settings &settings, Phase phase)
{
    return std::ranges::find(settings.phases, phase) != settings.phases.end();
}

void say(QToolButton *button, const QString &text, const QString &toolTip)
{
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
}

QString checkedText(const QList<QAction *> &actions)
{
    const auto found = std::ranges::find_if(actions, &QAction::isChecked);
    return found == actions.end() ? QString() : actionName(**found);
}

} // namespace

ViewBar::ViewBar(StudyDocument &document, const ViewBarActions &actions, QWidget *parent)
    : QToolBar(parent)
    , m_document(document)
    , m_actions(actions)
    , m_filter(new QLineEdit(this))
{
    setObjectName(u"viewBar"_s);
    setMovable(false);
    m_menu = makeMenuButton(u"menuButton"_s, actions.main);
    addWidget(m_menu);
    m_menu->setIcon(themedIcon(u"menu"_s));
    m_menu->setShortcut(Qt::Key_F10);
    m_menu->setToolButtonStyle(Qt::ToolButtonIconOnly);
    addAction(actions.undo);
    addAction(actions.redo);
    m_forStudy.append(addSeparator());
    addForStudy(m_rows = makeChoiceButton(u"rowsButton"_s, actions.rows));
    addFilter();
    addForStudy(m_reference = makeChoiceButton(u"referenceButton"_s, actions.reference));
    m_forStudy.append(addSeparator());
    addForStudy(m_phases = makeMenuButton(u"phasesButton"_s, new QMenu(this)));
    addForStudy(m_basis = makeMenuButton(u"basisButton"_s, new QMenu(this)));
    addForStudy(m_method = makeMenuButton(u"methodButton"_s, new QMenu(this)));
    connect(&m_document, &StudyDocument::settingsChanged, this, &ViewBar::refresh);
    connect(&m_document, &StudyDocument::structureChanged, this, &ViewBar::refresh);
    connect(m_phases->menu(), &QMenu::aboutToShow, this, &ViewBar::fillPhases);
    connect(m_basis->menu(), &QMenu::aboutToShow, this, &ViewBar::fillBasis);
    connect(m_method->menu(), &QMenu::aboutToShow, this, &ViewBar::fillMethods);
    retranslateUi();
}

void ViewBar::addForStudy(QWidget *widget)
{
    m_forStudy.append(addWidget(widget));
}

QToolButton *ViewBar::makeMenuButton(const QString &name, QMenu *menu)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(menu);
    return button;
}

QToolButton *ViewBar::makeChoiceButton(const QString &name, const QList<QAction *> &actions)
{
    auto *menu = new QMenu(this);
    menu->addActions(actions);
    for (const QAction *action : actions)
        connect(action, &QAction::toggled, this, &ViewBar::refresh);
    return makeMenuButton(name, menu);
}

void ViewBar::addFilter()
{
    m_filter->setObjectName(u"fieldFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(30 * fontMetrics().averageCharWidth());
    m_filterIcon = m_filter->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, &ViewBar::filterChanged);
    addForStudy(m_filter);
}

void ViewBar::fillPhases()
{
    QMenu *menu = m_phases->menu();
    menu->clear();
    for (const PhaseRow &row : phaseTable()) {
        QAction *action = addCheckable(menu, translated(row.label),
                                       counts(m_document.study().settings, row.phase));
        connect(action, &QAction::toggled, this,
                [this, phase = row.phase](bool on) { choosePhase(phase, on); });
    }
}

void ViewBar::fillBasis()
{
    QMenu *menu = m_basis->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    const Settings &settings = m_document.study().settings;
    const auto add = [&](Basis basis, const QString &text) {
        QAction *action = addCheckable(menu, text, settings.basis == basis);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, basis] {
            Settings chosen = m_document.study().settings;
            chosen.basis = basis;
            choose(chosen, basis == Basis::Gross ? tr("Count gross") : tr("Count net"));
        });
    };
    add(Basis::Gross, tr("Gross: location based"));
    add(Basis::Net, tr("Net: without what was matched with clean energy"));
}

void ViewBar::fillMethods()
{
    QMenu *menu = m_method->menu();
    menu->clear();
    menu->setToolTipsVisible(true);
    auto *group = new QActionGroup(menu);
    for (const EstimatorRow &row : estimatorTable()) {
        const QString title = translated(row.title);
        QAction *action = addCheckable(menu, title, row.id == m_document.method().id);
        action->setActionGroup(group);
        action->setToolTip(translated(row.summary));
        connect(action, &QAction::triggered, this, [this, id = std::string(row.id), title] {
            Settings chosen = m_document.study().settings;
            chosen.method = id;
            choose(chosen, tr("Estimate with %1").arg(title));
        });
    }
}

void ViewBar::choosePhase(Phase phase, bool on)
{
    Settings chosen = m_document.study().settings;
    chosen.phases.clear();
    for (const PhaseRow &row : phaseTable()) {
        if (row.phase == phase ? on : counts(m_document.study().settings, row.phase))
            chosen.phases.push_back(row.phase);
    }
    if (!chosen.phases.empty())
        choose(chosen, tr("Choose phases"));
}

void ViewBar::choose(const Settings &settings, const QString &text)
{
    // Settings cannot make a study wrong.
    [[maybe_unused]] const auto error = m_document.setSettings(settings, text);
    Q_ASSERT(!error);
}

void ViewBar::refresh()
{
    const Settings &settings = m_document.study().settings;
    QStringList phases;
    for (const PhaseRow &row : phaseTable()) {
        if (counts(settings, row.phase))
            phases.append(translated(row.label));
    }
    const bool all = phases.size() == static_cast<qsizetype>(kPhaseCount);
    say(m_rows, checkedText(m_actions.rows), tr("Which rows the sheet shows"));
    say(m_reference, checkedText(m_actions.reference),
        tr("What a cell must differ from to be tinted"));
    say(m_phases,
        tr("Phases: %1")
            .arg(all                  ? tr("all", "phases")
                 : phases.size() == 1 ? phases.front()
                                      : QLocale().toString(phases.size())),
        tr("Which phases of a model's life are counted: %1")
            .arg(QLocale().createSeparatedList(phases)));
    say(m_basis, settings.basis == Basis::Gross ? tr("Basis: gross") : tr("Basis: net"),
        tr("Whether energy that was matched with clean energy counts"));
    say(m_method, tr("Method: %1").arg(translated(m_document.method().title)),
        translated(m_document.method().summary));
}

void ViewBar::setStudyShown(bool shown)
{
    for (QAction *part : m_forStudy)
        part->setVisible(shown);
}

void ViewBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QToolBar::changeEvent(event);
}

void ViewBar::retranslateUi()
{
    setWindowTitle(tr("Tool bar"));
    if (auto *more = findChild<QToolButton *>(u"qt_toolbar_ext_button"_s))
        more->setAccessibleName(tr("More tools"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_filterIcon->setText(tr("Find a field"));
    nameClearButton(*m_filter);
    m_filter->setPlaceholderText(tr("Find a field"));
    m_filter->setAccessibleName(tr("Find a field"));
    m_filter->setToolTip(tr("Shows only the rows whose name has these letters"));
    refresh();
}

} // namespace fourfold
