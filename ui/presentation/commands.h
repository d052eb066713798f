// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"

#include <QString>
#include <QUndoCommand>

namespace fourfold {

class StudyDocument;

/// Commands with the same key on the same thing are one step of the history; this key never is.
inline constexpr int kNoMerge = -1;

/// A change within one scenario, with the scenario before and after.
class ChangeScenario : public QUndoCommand
{
public:
    ChangeScenario(StudyDocument &document, Scenario before, Scenario after, int mergeKey,
                   const QString &text);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_mergeKey; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    StudyDocument &m_document;
    Scenario m_before;
    Scenario m_after;
    int m_mergeKey;
};

/// Any other change, with the study before and after.
class ChangeStudy : public QUndoCommand
{
public:
    ChangeStudy(StudyDocument &document, Study before, Study after, int mergeKey,
                const QString &text);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_mergeKey; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    StudyDocument &m_document;
    Study m_before;
    Study m_after;
    int m_mergeKey;
};

} // namespace fourfold
