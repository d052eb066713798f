// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/optimise.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>

namespace fourfold {

class StudyDocument;

/// The choices of a catalogue for a scenario, with what they were asked of.
struct ChoiceAnswer
{
    std::string scenario;
    OptimiseQuestion question;
    Catalog catalog; ///< that the entries of the answer are of
    std::optional<Optimisation> found;
    std::optional<Error> error; ///< where nothing was found
    QStringList sampleTexts;    ///< what is said of each choice of the sample
    double milliseconds = 0;
};
using SharedChoices = std::shared_ptr<const ChoiceAnswer>;

/// "H100 SXM5, Iowa, Norway", with its start where starts differ.
[[nodiscard]] QString choiceName(const CatalogChoice &choice);

/// A choice with its amounts, a line for each.
[[nodiscard]] QString choiceText(const CatalogChoice &choice, bool hasCost);

/// The scenario that the settings of a study ask about: the one they name, else the baseline; null
/// in an empty study.
[[nodiscard]] const Scenario *optimisedScenario(const Study &study);

/// What the settings of a study ask.
[[nodiscard]] OptimiseQuestion choiceQuestion(const Settings &settings);

/// Answers at once.
[[nodiscard]] SharedChoices choicesOf(const EstimatorRow &method, const Study &study,
                                      const std::string &scenario, const Catalog &catalog,
                                      OptimiseQuestion question);

/// Works choices out in the background, one question at a time: of those that come meanwhile only
/// the last is answered.
class ChoiceRun : public QObject
{
    Q_OBJECT

public:
    explicit ChoiceRun(const StudyDocument &document, QObject *parent = nullptr);
    ~ChoiceRun() override;

    void start(const std::string &scenario, OptimiseQuestion question);
    /// Gives up what is running; the last answer stays.
    void cancel();
    /// Forgets the answer too: it is of another study.
    void reset();

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    /// The last answer that was finished; null before the first one.
    [[nodiscard]] const SharedChoices &answer() const { return m_answer; }

signals:
    void answered();
    void cancelled();
    void progressed(int perMille);

private:
    struct Asked
    {
        std::string scenario;
        OptimiseQuestion question;
    };

    void launch(Asked asked);

    const StudyDocument &m_document;
    QFutureWatcher<SharedChoices> m_watcher;
    std::optional<Asked> m_next;
    SharedChoices m_answer;
};

} // namespace fourfold
