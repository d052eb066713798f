// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/scenario/study.h"
#include "ui/presentation/results.h"
#include "ui/presentation/study_edits.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

class LiveBands;

/// What a scenario is called on the screen: its name, else its id.
[[nodiscard]] QString scenarioName(const Scenario &scenario);

/// The study that is open, its history, its file and its results: the one writer of all of them.
///
/// Every edit is one undo step with a readable text, and changes nothing when it returns an error.
/// Results follow in the next turn of the event loop.
class StudyDocument : public QObject
{
    Q_OBJECT

public:
    explicit StudyDocument(Catalog catalog, QObject *parent = nullptr);
    ~StudyDocument() override;

    [[nodiscard]] const Study &study() const { return m_study; }
    /// The catalogue with the study's own entries laid on top.
    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    [[nodiscard]] const Results &results() const { return m_results; }
    [[nodiscard]] const ScenarioOutcome *outcome(std::string_view id) const;
    [[nodiscard]] const EstimatorRow &method() const;
    /// How sure the results are.
    [[nodiscard]] LiveBands &bands() const { return *m_bands; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undoStack; }

    [[nodiscard]] QString filePath() const { return m_filePath; }
    /// The title of the study and the name of its file, as far as it has them.
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }

    std::optional<Error> editField(const std::string &id, Field field, std::optional<Value> value);
    std::optional<Error> editFields(const std::string &id, const std::vector<FieldChange> &changes,
                                    const QString &text);
    /// Gives a scenario all that this one of the same id has.
    std::optional<Error> replaceScenario(Scenario scenario, const QString &text);
    std::optional<Error> applyToAll(Field field, const std::optional<Value> &value);

    /// Adds a scenario with an id of its own where it has none; a position of −1 is the end.
    std::optional<Error> addScenario(Scenario scenario, int position = -1);
    /// Adds all scenarios of another study.
    std::optional<Error> addScenarios(const Study &other);
    std::optional<Error> duplicateScenario(const std::string &id);
    /// Adds a scenario that follows this one.
    std::optional<Error> basedOnScenario(const std::string &id);
    std::optional<Error> renameScenario(const std::string &id, const QString &name);
    std::optional<Error> moveScenario(const std::string &id, int position);
    /// Removes a scenario; those that followed it keep the values they had from it.
    std::optional<Error> removeScenario(const std::string &id);
    std::optional<Error> setHidden(const std::string &id, bool hidden);
    std::optional<Error> setBaseline(const std::string &id);

    std::optional<Error> setSettings(const Settings &settings, const QString &text);
    /// Lets a scenario name an entry of the catalogue where it names one of this kind.
    std::optional<Error> useEntry(const std::string &id, const Entry &entry);
    /// Gives the study catalogue entries of its own: the object under "catalog", or nothing.
    std::optional<Error> setOwnEntries(const std::string &catalogJson, const QString &text);
    /// Puts another catalogue under the study's own entries. The history keeps nothing of it.
    std::optional<Error> setCatalog(const Catalog &catalog);
    std::optional<Error> setTitle(const QString &title);
    std::optional<Error> setNotes(const QString &notes);

    /// Begins to try values of a field of a scenario, as while a slider is dragged: every one is
    /// shown at once, and only what is kept in the end becomes a step of the history, with this
    /// text. Without a text nothing is ever kept: the values are only shown. Any other edit ends
    /// the trial first, as far as it can be kept.
    std::optional<Error> beginTrial(const std::string &id, const QString &text);
    /// Tries values in place of those before the trial, and of those tried since.
    std::optional<Error> tryFields(std::span<const FieldChange> changes);
    std::optional<Error> tryField(Field field, const std::optional<Value> &value);
    /// Ends the trial as one step of the history; none where all is as it was.
    void keepTrial();
    /// Ends the trial and puts back what was there before.
    void cancelTrial();
    [[nodiscard]] bool isTrying() const { return m_trial.has_value(); }

    /// Opens another study in place of this one, with a history of its own.
    std::optional<Error> replaceStudy(Study study, const QString &filePath = {});
    /// Writes the study there and goes on under that name.
    std::optional<Error> saveAs(const QString &filePath);
    /// Says that the study differs from its file although nothing was edited since it was opened.
    void markUnsaved();

    /// Computes what is stale at once instead of in the next turn of the event loop.
    void recomputeNow();

signals:
    void scenarioChanged(const QString &id); ///< values, name or notes of one scenario
    void structureChanged();                 ///< scenarios, their order, baseline, title, notes
    void settingsChanged();
    void catalogChanged();
    void resultsChanged(quint64 revision);
    void modifiedChanged(bool modified);
    void nameChanged();

private:
    friend class ChangeScenario;
    friend class ChangeStudy;

    /// Values that are tried, and the scenario before.
    struct Trial
    {
        Scenario before;
        QString text;
    };

    std::optional<Error> pushScenario(const Scenario &before, Scenario after, int mergeKey,
                                      const QString &text);
    std::optional<Error> pushStudy(Study after, int mergeKey, const QString &text);
    void store(const Scenario &scenario);
    void store(const Study &study);
    void adoptCatalog(const Catalog &catalog);
    [[nodiscard]] Catalog besideFile(const Catalog &catalog) const;

    Study m_study;
    Catalog m_baseCatalog; ///< without the study's own entries
    Catalog m_catalog;
    Results m_results;
    std::set<std::string> m_stale;
    QUndoStack m_undoStack;
    std::optional<Trial> m_trial;
    QString m_filePath;
    QTimer m_recomputeTimer;
    std::unique_ptr<LiveBands> m_bands;
};

} // namespace fourfold
