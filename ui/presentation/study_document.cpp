// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/study_document.h"

#include "core/io/study_json.h"
#include "ui/presentation/commands.h"
#include "ui/presentation/file.h"
#include "ui/presentation/live_bands.h"
#include "ui/presentation/recompute.h"
#include "ui/presentation/text.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

/// Keys under which steps of the history merge; fields come after these.
enum MergeKey : int { NameKey, TitleKey, NotesKey, FirstFieldKey };

int mergeKeyOf(Field field)
{
    return FirstFieldKey + static_cast<int>(field);
}

int positionOf(const Study &study, const Scenario &scenario)
{
    return static_cast<int>(&scenario - study.scenarios.data());
}

/// Whether a scenario may name a file that stands beside the study.
bool namesFiles(const Study &study)
{
    return std::ranges::any_of(study.scenarios, [](const Scenario &scenario) {
        return scenario.values.has(Field::MapTrace)
               || scenario.values.has(Field::TrainingEnergyLog);
    });
}

/// The same scenarios in the same order, and the same words around them.
bool hasSameStructure(const Study &one, const Study &other)
{
    return std::ranges::equal(one.scenarios, other.scenarios, {}, &Scenario::id, &Scenario::id)
           && one.baseline == other.baseline && one.title == other.title && one.notes == other.notes
           && one.published == other.published;
}

} // namespace

QString scenarioName(const Scenario &scenario)
{
    return toQString(scenario.name.empty() ? scenario.id : scenario.name);
}

StudyDocument::StudyDocument(Catalog catalog, QObject *parent)
    : QObject(parent)
    , m_baseCatalog(std::move(catalog))
    , m_catalog(m_baseCatalog)
    , m_bands(std::make_unique<LiveBands>(*this))
{
    m_recomputeTimer.setSingleShot(true);
    m_recomputeTimer.setInterval(0);
    connect(&m_recomputeTimer, &QTimer::timeout, this, &StudyDocument::recomputeNow);
    connect(&m_undoStack, &QUndoStack::cleanChanged, this,
            [this](bool clean) { emit modifiedChanged(!clean); });
}

StudyDocument::~StudyDocument()
{
    m_undoStack.disconnect(this);
}

const ScenarioOutcome *StudyDocument::outcome(std::string_view id) const
{
    const auto found = std::ranges::find(m_results.outcomes, id, &ScenarioOutcome::id);
    return found == m_results.outcomes.end() ? nullptr : &*found;
}

const EstimatorRow &StudyDocument::method() const
{
    const EstimatorRow *chosen = findEstimator(m_study.settings.method);
    return chosen == nullptr ? estimatorTable().front() : *chosen;
}

QString StudyDocument::displayName() const
{
    const QString title = toQString(m_study.title);
    const QString file = QFileInfo(m_filePath).fileName();
    if (title.isEmpty())
        return file.isEmpty() ? tr("Untitled") : file;
    //: %1 is the title of a study, %2 the name of its file
    return file.isEmpty() ? title : tr("%1 (%2)").arg(title, file);
}

std::optional<Error> StudyDocument::editField(const std::string &id, Field field,
                                              std::optional<Value> value)
{
    const Scenario *before = findScenario(m_study, id);
    if (before == nullptr)
        return unknownScenario(id);
    //: %1 is a field, %2 a scenario
    const QString text = (value ? tr("Change %1 of %2") : tr("Reset %1 of %2"))
                             .arg(translated(fieldRow(field).label), scenarioName(*before));
    const std::array changes = {FieldChange{field, std::move(value)}};
    Result<Scenario> after = withChanges(*before, changes, m_catalog);
    if (!after)
        return after.error();
    return pushScenario(*before, std::move(*after), mergeKeyOf(field), text);
}

std::optional<Error> StudyDocument::editFields(const std::string &id,
                                               const std::vector<FieldChange> &changes,
                                               const QString &text)
{
    const Scenario *before = findScenario(m_study, id);
    if (before == nullptr)
        return unknownScenario(id);
    Result<Scenario> after = withChanges(*before, changes, m_catalog);
    if (!after)
        return after.error();
    return pushScenario(*before, std::move(*after), kNoMerge, text);
}

std::optional<Error> StudyDocument::replaceScenario(Scenario scenario, const QString &text)
{
    const Scenario *before = findScenario(m_study, scenario.id);
    if (before == nullptr)
        return unknownScenario(scenario.id);
    return pushScenario(*before, std::move(scenario), kNoMerge, text);
}

std::optional<Error> StudyDocument::applyToAll(Field field, const std::optional<Value> &value)
{
    const std::array changes = {FieldChange{field, value}};
    Study after = m_study;
    for (Scenario &scenario : after.scenarios) {
        Result<Scenario> changed = withChanges(scenario, changes, m_catalog);
        if (!changed)
            return changed.error();
        scenario = std::move(*changed);
    }
    return pushStudy(std::move(after), kNoMerge,
                     tr("Change %1 of all scenarios").arg(translated(fieldRow(field).label)));
}

std::optional<Error> StudyDocument::addScenario(Scenario scenario, int position)
{
    if (scenario.name.empty())
        scenario.name = toUtf8(tr("New scenario"));
    const QString text = tr("Add %1").arg(scenarioName(scenario));
    return pushStudy(withScenario(m_study, std::move(scenario), position), kNoMerge, text);
}

std::optional<Error> StudyDocument::addScenarios(const Study &other)
{
    return pushStudy(withScenariosOf(m_study, other), kNoMerge,
                     tr("Add the scenarios of %1").arg(toQString(other.title)));
}

std::optional<Error> StudyDocument::duplicateScenario(const std::string &id)
{
    const Scenario *scenario = findScenario(m_study, id);
    if (scenario == nullptr)
        return unknownScenario(id);
    const QString name = scenarioName(*scenario);
    Scenario copy = *scenario;
    copy.id.clear();
    copy.name = toUtf8(tr("Copy of %1").arg(name));
    const int position = positionOf(m_study, *scenario) + 1;
    return pushStudy(withScenario(m_study, std::move(copy), position), kNoMerge,
                     tr("Duplicate %1").arg(name));
}

std::optional<Error> StudyDocument::basedOnScenario(const std::string &id)
{
    const Scenario *scenario = findScenario(m_study, id);
    if (scenario == nullptr)
        return unknownScenario(id);
    const QString name = scenarioName(*scenario);
    Scenario child;
    child.name = toUtf8(tr("Variant of %1").arg(name));
    child.basedOn = id;
    const int position = positionOf(m_study, *scenario) + 1;
    return pushStudy(withScenario(m_study, std::move(child), position), kNoMerge,
                     tr("Add a variant of %1").arg(name));
}

std::optional<Error> StudyDocument::renameScenario(const std::string &id, const QString &name)
{
    const Scenario *before = findScenario(m_study, id);
    if (before == nullptr)
        return unknownScenario(id);
    Scenario after = *before;
    after.name = toUtf8(name.trimmed());
    return pushScenario(*before, std::move(after), NameKey,
                        tr("Rename %1").arg(scenarioName(*before)));
}

std::optional<Error> StudyDocument::moveScenario(const std::string &id, int position)
{
    const Scenario *scenario = findScenario(m_study, id);
    if (scenario == nullptr)
        return unknownScenario(id);
    return pushStudy(withScenarioAt(m_study, id, position), kNoMerge,
                     tr("Move %1").arg(scenarioName(*scenario)));
}

std::optional<Error> StudyDocument::removeScenario(const std::string &id)
{
    Result<Study> after = withoutScenario(m_study, id, m_catalog);
    if (!after)
        return after.error();
    const QString name = scenarioName(*findScenario(m_study, id));
    return pushStudy(std::move(*after), kNoMerge, tr("Remove %1").arg(name));
}

std::optional<Error> StudyDocument::setHidden(const std::string &id, bool hidden)
{
    const Scenario *scenario = findScenario(m_study, id);
    if (scenario == nullptr)
        return unknownScenario(id);
    Settings settings = m_study.settings;
    std::erase(settings.hidden, id);
    if (hidden)
        settings.hidden.push_back(id);
    return setSettings(settings,
                       (hidden ? tr("Hide %1") : tr("Show %1")).arg(scenarioName(*scenario)));
}

std::optional<Error> StudyDocument::setBaseline(const std::string &id)
{
    const Scenario *scenario = findScenario(m_study, id);
    if (scenario == nullptr)
        return unknownScenario(id);
    Study after = m_study;
    after.baseline = id;
    return pushStudy(std::move(after), kNoMerge,
                     tr("Compare with %1").arg(scenarioName(*scenario)));
}

std::optional<Error> StudyDocument::setSettings(const Settings &settings, const QString &text)
{
    Study after = m_study;
    after.settings = settings;
    return pushStudy(std::move(after), kNoMerge, text);
}

std::optional<Error> StudyDocument::setTitle(const QString &title)
{
    Study after = m_study;
    after.title = toUtf8(title);
    return pushStudy(std::move(after), TitleKey, tr("Change the title"));
}

std::optional<Error> StudyDocument::setNotes(const QString &notes)
{
    Study after = m_study;
    after.notes = toUtf8(notes);
    return pushStudy(std::move(after), NotesKey, tr("Change the notes"));
}

std::optional<Error> StudyDocument::replaceStudy(Study study, const QString &filePath)
{
    if (const Result<Done> good = checkStudy(study); !good)
        return good.error();
    Result<Catalog> catalog = withOwnEntries(m_baseCatalog, study);
    if (!catalog)
        return catalog.error();
    m_trial.reset();
    m_study = std::move(study);
    m_filePath = filePath;
    m_catalog = besideFile(*catalog);
    m_undoStack.clear();
    m_stale.clear();
    m_results.outcomes.clear();
    m_bands->forget();
    m_results = recomputed(m_results, m_stale, method(), m_study, m_catalog);
    emit catalogChanged();
    emit structureChanged();
    emit settingsChanged();
    emit nameChanged();
    emit resultsChanged(m_results.revision);
    return std::nullopt;
}

std::optional<Error> StudyDocument::saveAs(const QString &filePath)
{
    keepTrial();
    if (const Result<Done> written = writeFile(filePath, studyText(m_study)); !written)
        return written.error();
    const bool isElsewhere = QFileInfo(filePath).path() != QFileInfo(m_filePath).path();
    m_filePath = filePath;
    if (isElsewhere && namesFiles(m_study))
        adoptCatalog(m_catalog);
    m_undoStack.setClean();
    emit nameChanged();
    return std::nullopt;
}

void StudyDocument::markUnsaved()
{
    m_undoStack.resetClean();
}

void StudyDocument::recomputeNow()
{
    m_recomputeTimer.stop();
    m_results = recomputed(m_results, m_stale, method(), m_study, m_catalog);
    m_stale.clear();
    emit resultsChanged(m_results.revision);
}

std::optional<Error> StudyDocument::pushScenario(const Scenario &before, Scenario after,
                                                 int mergeKey, const QString &text)
{
    if (after == before)
        return std::nullopt;
    if (const Result<Done> good = checkStudy(chainStudy(m_study, after)); !good)
        return good.error();
    keepTrial();
    m_undoStack.push(new ChangeScenario(*this, before, std::move(after), mergeKey, text));
    return std::nullopt;
}

std::optional<Error> StudyDocument::pushStudy(Study after, int mergeKey, const QString &text)
{
    if (after == m_study)
        return std::nullopt;
    if (const Result<Done> good = checkStudy(after); !good)
        return good.error();
    keepTrial();
    m_undoStack.push(new ChangeStudy(*this, m_study, std::move(after), mergeKey, text));
    return std::nullopt;
}

void StudyDocument::store(const Scenario &scenario)
{
    Scenario *place = findScenario(m_study, scenario.id);
    Q_ASSERT(place != nullptr);
    if (*place == scenario)
        return;
    *place = scenario;
    m_stale.merge(followersOf(m_study, {scenario.id}));
    m_recomputeTimer.start();
    emit scenarioChanged(toQString(scenario.id));
}

void StudyDocument::store(const Study &study)
{
    const Study before = std::exchange(m_study, study);
    const std::set<std::string> changed = changedScenarios(before, m_study);
    const bool isOtherMethod = before.settings.method != m_study.settings.method;
    m_stale.merge(isOtherMethod ? changedScenarios({}, m_study) : followersOf(m_study, changed));
    m_recomputeTimer.start();
    if (before.catalog != m_study.catalog) {
        Result<Catalog> catalog = withOwnEntries(m_baseCatalog, m_study);
        // ignored: entries that were refused are never stored, and the history brings back good
        // ones
        if (catalog)
            adoptCatalog(*catalog);
    }
    if (!hasSameStructure(before, m_study)) {
        emit structureChanged();
    } else {
        for (const std::string &id : changed)
            emit scenarioChanged(toQString(id));
    }
    if (before.settings != m_study.settings)
        emit settingsChanged();
    if (before.title != m_study.title)
        emit nameChanged();
}

} // namespace fourfold
