// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/exploration.h"

#include "ui/presentation/slider_scale.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QEvent>

namespace fourfold {

Exploration::Exploration(StudyDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_clock, &QTimer::timeout, this, &Exploration::advance);
    connect(&document, &StudyDocument::structureChanged, this, &Exploration::forgetIfStale);
    connect(&document, &StudyDocument::settingsChanged, this, &Exploration::forgetIfStale);
    // A history without steps is that of a study that was just opened.
    connect(document.undoStack(), &QUndoStack::indexChanged, this, [this] {
        if (m_document.undoStack()->count() == 0)
            setLast(std::nullopt);
    });
}

std::string Exploration::scenario() const
{
    const Study &study = m_document.study();
    if (findScenario(study, m_scenario) != nullptr)
        return m_scenario;
    const Scenario *baseline = baselineOf(study);
    return baseline == nullptr ? std::string() : baseline->id;
}

void Exploration::setScenario(const std::string &id)
{
    end();
    stopReplay();
    m_scenario = id;
}

void Exploration::begin(Field field)
{
    end();
    stopReplay();
    const std::string id = scenario();
    const Scenario *explored = findScenario(m_document.study(), id);
    if (explored == nullptr)
        return;
    //: %1 is a field, %2 a scenario
    const QString text =
        tr("Move %1 of %2").arg(translated(fieldRow(field).label), scenarioName(*explored));
    if (m_document.beginTrial(id, text))
        return;
    m_active = field;
    m_kept = std::exchange(m_last, std::nullopt);
    setLast(Gesture{id, m_document.study().settings.method, field, numberOf(id, field),
                    m_document.results()});
}

std::optional<Error> Exploration::change(const std::optional<Value> &value)
{
    // Something else may have ended the trial meanwhile.
    if (!m_active || !m_document.isTrying())
        return std::nullopt;
    return m_document.tryField(*m_active, value);
}

void Exploration::end()
{
    if (!std::exchange(m_active, std::nullopt) || !m_document.isTrying())
        return;
    const int steps = m_document.undoStack()->index();
    m_document.keepTrial();
    if (m_document.undoStack()->index() == steps)
        setLast(std::exchange(m_kept, std::nullopt));
}

void Exploration::cancel()
{
    if (!std::exchange(m_active, std::nullopt))
        return;
    m_document.cancelTrial();
    setLast(std::exchange(m_kept, std::nullopt));
}

std::optional<Number> Exploration::numberOf(Field field) const
{
    return numberOf(scenario(), field);
}

std::optional<Number> Exploration::numberOf(const std::string &scenario, Field field) const
{
    const ScenarioOutcome *outcome = m_document.outcome(scenario);
    if (outcome == nullptr || !outcome->estimation)
        return std::nullopt;
    const FieldState &state = outcome->estimation->states[static_cast<std::size_t>(field)];
    if (!state.isKnown())
        return std::nullopt;
    const auto *given = state.given == nullptr ? nullptr : std::get_if<Number>(state.given);
    return Number{.value = state.value, .range = given == nullptr ? std::nullopt : given->range};
}

bool Exploration::canReplay() const
{
    if (!m_last || !m_last->from || m_active)
        return false;
    const auto now = numberOf(m_last->scenario, m_last->field);
    return now && now->value != m_last->from->value;
}

void Exploration::replay(int milliseconds)
{
    stopReplay();
    if (!canReplay() || milliseconds <= 0)
        return;
    m_to = *numberOf(m_last->scenario, m_last->field);
    if (m_document.beginTrial(m_last->scenario, {}))
        return;
    qApp->installEventFilter(this);
    m_clock.start(milliseconds / kFrames);
    advance();
    emit replayChanged();
}

void Exploration::advance()
{
    if (m_frame == kFrames || !m_document.isTrying()) {
        stopReplay();
        return;
    }
    const double share = static_cast<double>(m_frame++) / kFrames;
    const double value = onTheWay(m_last->from->value, m_to.value, share);
    // ignored: a value between two that the field had is one that it takes
    static_cast<void>(m_document.tryField(m_last->field, Number{value, std::nullopt}));
}

void Exploration::stopReplay()
{
    if (std::exchange(m_frame, 0) == 0)
        return;
    m_clock.stop();
    qApp->removeEventFilter(this);
    m_document.cancelTrial();
    emit replayChanged();
}

bool Exploration::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        stopReplay();
    return QObject::eventFilter(watched, event);
}

std::optional<Error> Exploration::keepState(const std::vector<Field> &fields, const QString &name)
{
    end();
    stopReplay();
    const std::string id = scenario();
    const Scenario *explored = findScenario(m_document.study(), id);
    if (explored == nullptr)
        return std::nullopt;
    Scenario kept;
    kept.name = toUtf8(name);
    kept.basedOn = id;
    // Factors multiply along the chain, so a second one would count twice.
    for (const auto &[field, value] : explored->values) {
        if (!isFactor(field))
            kept.values.set(field, value);
    }
    for (const Field field : fields) {
        const auto number = numberOf(field);
        const auto other = alternativeOf(field);
        const bool isSaid = kept.values.has(field) || (other && kept.values.has(*other));
        if (number && !isSaid && !isFactor(field))
            kept.values.set(field, *number);
    }
    const auto position = static_cast<int>(explored - m_document.study().scenarios.data()) + 1;
    return m_document.addScenario(std::move(kept), position);
}

void Exploration::takeSnapshot(const QString &name)
{
    end();
    stopReplay();
    const Scenario *explored = findScenario(m_document.study(), scenario());
    if (explored == nullptr)
        return;
    Settings settings = m_document.study().settings;
    settings.snapshots.push_back(*explored);
    settings.snapshots.back().name = toUtf8(name);
    // ignored: a snapshot is never refused
    static_cast<void>(m_document.setSettings(settings, tr("Take a snapshot")));
}

std::optional<Error> Exploration::restoreSnapshot(std::size_t position)
{
    end();
    stopReplay();
    Scenario state = m_document.study().settings.snapshots[position];
    const QString name = toQString(state.name);
    const Scenario *now = findScenario(m_document.study(), state.id);
    if (now == nullptr)
        return unknownScenario(state.id);
    state.name = now->name;
    //: %1 is the name of a snapshot
    return m_document.replaceScenario(std::move(state), tr("Restore %1").arg(name));
}

void Exploration::deleteSnapshot(std::size_t position)
{
    Settings settings = m_document.study().settings;
    const auto place = settings.snapshots.begin() + static_cast<std::ptrdiff_t>(position);
    const QString name = toQString(place->name);
    settings.snapshots.erase(place);
    // ignored: nothing depends on a snapshot
    static_cast<void>(m_document.setSettings(settings, tr("Delete snapshot %1").arg(name)));
}

void Exploration::setLast(std::optional<Gesture> last)
{
    m_last = std::move(last);
    emit beforeChanged();
}

/// What was before compares with what is only within one scenario and one method.
void Exploration::forgetIfStale()
{
    const Study &study = m_document.study();
    const bool isStale = m_last
                         && (findScenario(study, m_last->scenario) == nullptr
                             || m_last->method != study.settings.method);
    if (isStale)
        setLast(std::nullopt);
}

} // namespace fourfold
