// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>
#include <vector>

namespace fourfold {

class StudyDocument;

/// Work that a program left behind which ended without saving it.
struct UnsavedWork
{
    QString id;       ///< of the copy, for discardUnsavedWork()
    QString filePath; ///< the file it was open from; empty for none
    QDateTime time;   ///< when the copy was written
    Study study;
};

/// Keeps a copy of the study in a folder while it differs from its file: every 30 s, after
/// 20 edits, and when told to. The copy goes when the study is saved or given up.
class Autosave : public QObject
{
    Q_OBJECT

public:
    Autosave(StudyDocument &document, const QString &stateFolder, QObject *parent = nullptr);
    ~Autosave() override;

    /// Writes the copy now if there is anything unsaved. The error is also signalled.
    void write();

    /// Removes the copy: the study was saved, or the user gave it up.
    void discard();

signals:
    void failed(const QString &reason);

private:
    void countEdit();

    StudyDocument &m_document;
    QString m_folder;
    QString m_id;
    std::optional<QLockFile> m_lock;
    QTimer m_timer;
    int m_editsSince = 0;
};

/// The copies in the folder whose programs are gone, the latest first. What cannot be read cannot
/// be offered, and stays where it is.
[[nodiscard]] std::vector<UnsavedWork> findUnsavedWork(const QString &stateFolder);
void discardUnsavedWork(const QString &stateFolder, const QString &id);

} // namespace fourfold
