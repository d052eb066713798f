// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Values that are tried before they become a step of the history.
#include "ui/presentation/commands.h"
#include "ui/presentation/study_document.h"

#include <array>
#include <utility>

namespace fourfold {

std::optional<Error> StudyDocument::beginTrial(const std::string &id, const QString &text)
{
    keepTrial();
    const Scenario *scenario = findScenario(m_study, id);
    if (scenario == nullptr)
        return unknownScenario(id);
    // Whoever compares with the state before finds its results.
    if (m_recomputeTimer.isActive())
        recomputeNow();
    m_trial = Trial{*scenario, text};
    return std::nullopt;
}

std::optional<Error> StudyDocument::tryField(Field field, const std::optional<Value> &value)
{
    return tryFields(std::array{FieldChange{field, value}});
}

std::optional<Error> StudyDocument::tryFields(std::span<const FieldChange> changes)
{
    Q_ASSERT(m_trial);
    Result<Scenario> tried = withChanges(m_trial->before, changes, m_catalog);
    if (!tried)
        return tried.error();
    if (const Result<Done> good = checkStudy(chainStudy(m_study, *tried)); !good)
        return good.error();
    store(*tried);
    return std::nullopt;
}

void StudyDocument::keepTrial()
{
    if (!m_trial)
        return;
    if (m_trial->text.isEmpty()) {
        cancelTrial();
        return;
    }
    Trial trial = *std::exchange(m_trial, std::nullopt);
    const Scenario *after = findScenario(m_study, trial.before.id);
    if (*after == trial.before)
        return;
    m_undoStack.push(
        new ChangeScenario(*this, std::move(trial.before), *after, kNoMerge, trial.text));
}

void StudyDocument::cancelTrial()
{
    if (const auto trial = std::exchange(m_trial, std::nullopt))
        store(trial->before);
}

} // namespace fourfold
