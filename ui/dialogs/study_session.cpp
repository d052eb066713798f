// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/study_session.h"

#include "ui/presentation/preferences.h"
#include "ui/presentation/study_differences.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/study_reader.h"
#include "ui/presentation/text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

const auto kFileBanner = u"file"_s;
const auto kOutsideBanner = u"outside"_s;
const auto kAutosaveBanner = u"autosave"_s;
const auto kSuffix = u"fourfold"_s;

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

QString linesOf(const std::vector<Message> &messages)
{
    QStringList lines;
    for (const Message &message : messages)
        lines.append(translated(message));
    return lines.join(u'\n');
}

} // namespace

StudySession::StudySession(StudyDocument &document, Preferences &preferences, Folders folders,
                           QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_preferences(preferences)
    , m_folders(std::move(folders))
    , m_window(window)
    , m_recentFiles(preferences)
    , m_autosave(document, m_folders.state)
    , m_watch(document)
{
    connect(&m_watch, &FileWatch::changedOutside, this, &StudySession::onChangedOutside);
    connect(&m_watch, &FileWatch::removedOutside, this, &StudySession::onRemovedOutside);
    connect(&m_autosave, &Autosave::failed, this, [this](const QString &reason) {
        report(kAutosaveBanner, tr("Unsaved work cannot be kept safe. %1").arg(reason));
    });
}

bool StudySession::openFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Result<StudyFile> file = readStudy(absolute);
    if (!file) {
        report(kFileBanner, errorText(file.error()));
        return false;
    }
    if (!open(file->study, absolute))
        return false;
    remember(absolute);
    if (!file->warnings.empty())
        emit bannerWanted({.id = kFileBanner, .text = linesOf(file->warnings)});
    return true;
}

bool StudySession::openSample(const QString &path)
{
    const Result<StudyFile> file = readStudy(path);
    if (!file) {
        report(kFileBanner, errorText(file.error()));
        return false;
    }
    return open(file->study, {});
}

bool StudySession::openNew(const Study &study)
{
    if (!open(study, {}))
        return false;
    m_document.markUnsaved();
    return true;
}

bool StudySession::open(const Study &study, const QString &path)
{
    if (!mayClose())
        return false;
    if (const auto error = m_document.replaceStudy(study, path)) {
        report(kFileBanner, errorText(path.isEmpty() ? *error : error->at(toUtf8(fileName(path)))));
        return false;
    }
    emit bannerObsolete(kFileBanner);
    emit bannerObsolete(kOutsideBanner);
    m_preferences.setValue(Preference::OpenFile, path);
    emit opened();
    return true;
}

QString StudySession::askForFile(const QString &title)
{
    return QFileDialog::getOpenFileName(m_window, title,
                                        QFileInfo(m_document.filePath()).absolutePath(),
                                        tr("Studies (*.fourfold);;All files (*)"));
}

void StudySession::chooseFile()
{
    if (const QString path = askForFile(tr("Open a study")); !path.isEmpty())
        openFile(path);
}

void StudySession::chooseScenarios()
{
    const QString path = askForFile(tr("Add the scenarios of a study"));
    if (path.isEmpty())
        return;
    const Result<StudyFile> file = readStudy(path);
    const std::optional<Error> error =
        file ? m_document.addScenarios(file->study) : std::optional(file.error());
    if (error)
        report(kFileBanner, errorText(*error));
}

bool StudySession::save()
{
    return m_document.filePath().isEmpty() ? saveAs() : writeTo(m_document.filePath());
}

bool StudySession::saveAs()
{
    QString start = m_document.filePath();
    if (start.isEmpty())
        start = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/'
                + m_document.displayName().replace(u'/', u'-') + u'.' + kSuffix;
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save the study"), start,
                                                tr("Studies (*.fourfold)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + kSuffix;
    return writeTo(path);
}

bool StudySession::writeTo(const QString &path)
{
    if (const auto error = m_document.saveAs(path)) {
        report(kFileBanner, errorText(*error));
        return false;
    }
    emit bannerObsolete(kFileBanner);
    emit bannerObsolete(kOutsideBanner);
    remember(path);
    return true;
}

bool StudySession::mayClose()
{
    if (!m_document.isModified())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Unsaved changes"),
                         tr("Save the changes of %1?").arg(m_document.displayName()),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    question.setInformativeText(tr("What is not saved is lost."));
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        m_autosave.discard();
        return true;
    default:
        return false;
    }
}

void StudySession::keepForNextStart()
{
    m_autosave.write();
}

void StudySession::offerUnsavedWork()
{
    for (const UnsavedWork &work : findUnsavedWork(m_folders.state))
        offer(work);
}

void StudySession::offer(const UnsavedWork &work)
{
    Study saved;
    if (!work.filePath.isEmpty()) {
        if (const Result<StudyFile> file = readStudy(work.filePath))
            saved = file->study;
    }
    const QString name =
        work.filePath.isEmpty() ? toQString(work.study.title) : fileName(work.filePath);
    const QString time = QLocale().toString(work.time, QLocale::ShortFormat);
    QStringList lines = {name.isEmpty()
                             ? tr("There is unsaved work from %1.").arg(time)
                             //: %1 is a file or a study, %2 a date and time
                             : tr("There is unsaved work on %1 from %2.").arg(name, time)};
    lines += studyDifferences(saved, work.study);
    emit bannerWanted({.id = u"unsaved-"_s + work.id,
                       .text = lines.join(u'\n'),
                       .choices = {{.label = tr("Restore"), .act = [this, work] { restore(work); }},
                                   {.label = tr("Discard"), .act = [this, work] {
                                        discardUnsavedWork(m_folders.state, work.id);
                                    }}}});
}

void StudySession::restore(const UnsavedWork &work)
{
    if (!open(work.study, work.filePath)) {
        offer(work);
        return;
    }
    m_document.markUnsaved();
    m_autosave.write();
    discardUnsavedWork(m_folders.state, work.id);
}

void StudySession::remember(const QString &path)
{
    m_recentFiles.add(path);
    m_preferences.setValue(Preference::OpenFile, path);
}

void StudySession::report(const QString &id, const QString &text)
{
    emit bannerWanted({.id = id, .kind = Banner::Kind::Problem, .text = text});
}

void StudySession::onChangedOutside(const QString &path)
{
    emit bannerWanted(
        {.id = kOutsideBanner,
         .text = tr("Another program changed %1.").arg(fileName(path)),
         .choices = {{.label = tr("Load it again"), .act = [this, path] { openFile(path); }},
                     {.label = tr("Keep mine"), .act = [] {}}}});
}

void StudySession::onRemovedOutside(const QString &path)
{
    emit bannerWanted(
        {.id = kOutsideBanner,
         .kind = Banner::Kind::Problem,
         .text = tr("%1 is gone: it was moved, renamed or deleted.").arg(fileName(path)),
         .choices = {{.label = tr("Save it again"), .act = [this] { save(); }}}});
}

} // namespace fourfold
