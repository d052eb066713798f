// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"
#include "ui/presentation/autosave.h"
#include "ui/presentation/file_watch.h"
#include "ui/presentation/folders.h"
#include "ui/presentation/recent_files.h"
#include "ui/widgets/banner_area.h"

#include <QObject>

namespace fourfold {

class Preferences;
class StudyDocument;

/// What happens between the study and its file: opening, saving, asking before work is lost,
/// keeping unsaved work, and noticing what others do to the file.
class StudySession : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`.
    StudySession(StudyDocument &document, Preferences &preferences, Folders folders,
                 QWidget *window);

    [[nodiscard]] RecentFiles &recentFiles() { return m_recentFiles; }

    /// Opens a file in place of the study. False when the file is wrong or the user kept the
    /// study; then nothing has changed.
    bool openFile(const QString &path);
    /// Opens a study that comes with the program: it has no file of its own yet.
    bool openSample(const QString &path);
    /// Opens a study that was just made.
    bool openNew(const Study &study);
    void chooseFile();
    /// Asks for a file and adds its scenarios to the study.
    void chooseScenarios();

    /// True when the study is safe in its file now.
    bool save();
    bool saveAs();

    /// Asks what to do with unsaved work; false when the user wants to stay.
    [[nodiscard]] bool mayClose();

    /// Keeps unsaved work for the next start, without a question.
    void keepForNextStart();

    /// Offers the unsaved work of programs that ended without saving.
    void offerUnsavedWork();

signals:
    void opened();
    void bannerWanted(const fourfold::Banner &banner);
    void bannerObsolete(const QString &id);

private:
    bool open(const Study &study, const QString &path);
    [[nodiscard]] QString askForFile(const QString &title);
    bool writeTo(const QString &path);
    void offer(const UnsavedWork &work);
    void restore(const UnsavedWork &work);
    void remember(const QString &path);
    void report(const QString &id, const QString &text);
    void onChangedOutside(const QString &path);
    void onRemovedOutside(const QString &path);

    StudyDocument &m_document;
    Preferences &m_preferences;
    Folders m_folders;
    QWidget *m_window;
    RecentFiles m_recentFiles;
    Autosave m_autosave;
    FileWatch m_watch;
};

} // namespace fourfold
