// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/commands.h"

#include "ui/presentation/study_document.h"

#include <utility>

namespace fourfold {

ChangeScenario::ChangeScenario(StudyDocument &document, Scenario before, Scenario after,
                               int mergeKey, const QString &text)
    : QUndoCommand(text)
    , m_document(document)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_mergeKey(mergeKey)
{}

void ChangeScenario::undo()
{
    m_document.store(m_before);
}

void ChangeScenario::redo()
{
    m_document.store(m_after);
}

bool ChangeScenario::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const ChangeScenario *>(other);
    if (next == nullptr || next->m_after.id != m_after.id)
        return false;
    m_after = next->m_after;
    setText(next->text());
    setObsolete(m_after == m_before);
    return true;
}

ChangeStudy::ChangeStudy(StudyDocument &document, Study before, Study after, int mergeKey,
                         const QString &text)
    : QUndoCommand(text)
    , m_document(document)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_mergeKey(mergeKey)
{}

void ChangeStudy::undo()
{
    m_document.store(m_before);
}

void ChangeStudy::redo()
{
    m_document.store(m_after);
}

bool ChangeStudy::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const ChangeStudy *>(other);
    if (next == nullptr)
        return false;
    m_after = next->m_after;
    setText(next->text());
    setObsolete(m_after == m_before);
    return true;
}

} // namespace fourfold
