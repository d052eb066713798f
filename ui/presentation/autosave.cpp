// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/autosave.h"

#include "ui/presentation/file.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/study_reader.h"
#include "ui/presentation/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourfold {
namespace {

constexpr auto kInterval = 30s;
constexpr int kMaxEdits = 20;

QString folderIn(const QString &stateFolder)
{
    return stateFolder + u"/unsaved"_s;
}

/// One copy is three files: the study, the path of its file, and the lock of the program that
/// wrote it, which tells whether that program still runs.
QString studyFile(const QString &folder, const QString &id)
{
    return folder + u'/' + id + u".fourfold"_s;
}

QString originFile(const QString &folder, const QString &id)
{
    return folder + u'/' + id + u".origin"_s;
}

QString lockFile(const QString &folder, const QString &id)
{
    return folder + u'/' + id + u".lock"_s;
}

void removeCopy(const QString &folder, const QString &id)
{
    QFile::remove(studyFile(folder, id));
    QFile::remove(originFile(folder, id));
}

} // namespace

Autosave::Autosave(StudyDocument &document, const QString &stateFolder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(folderIn(stateFolder))
    , m_id(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(m_document.undoStack(), &QUndoStack::indexChanged, this, &Autosave::countEdit);
    connect(&m_document, &StudyDocument::modifiedChanged, this, [this](bool modified) {
        if (!modified)
            discard();
        else if (!m_timer.isActive())
            m_timer.start();
    });
}

Autosave::~Autosave() = default;

void Autosave::write()
{
    m_timer.stop();
    m_editsSince = 0;
    if (!m_document.isModified())
        return;
    if (!QDir().mkpath(m_folder)) {
        emit failed(tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(m_folder)));
        return;
    }
    if (!m_lock) {
        m_lock.emplace(lockFile(m_folder, m_id));
        m_lock->setStaleLockTime(0ms);
        m_lock->tryLock(0ms); // ignored: without a lock the copy is offered one start too early
    }
    Result<Done> written = writeFile(originFile(m_folder, m_id), toUtf8(m_document.filePath()));
    if (written)
        written = writeFile(studyFile(m_folder, m_id), studyText(m_document.study()));
    if (!written)
        emit failed(errorText(written.error()));
}

void Autosave::discard()
{
    m_timer.stop();
    m_editsSince = 0;
    removeCopy(m_folder, m_id);
    m_lock.reset();
}

void Autosave::countEdit()
{
    if (!m_document.isModified())
        return;
    if (++m_editsSince >= kMaxEdits)
        write();
    else if (!m_timer.isActive())
        m_timer.start();
}

std::vector<UnsavedWork> findUnsavedWork(const QString &stateFolder)
{
    const QDir folder(folderIn(stateFolder));
    std::vector<UnsavedWork> found;
    const QFileInfoList copies = folder.entryInfoList({u"*.fourfold"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &copy : copies) {
        const QString id = copy.completeBaseName();
        QLockFile lock(lockFile(folder.path(), id));
        lock.setStaleLockTime(0ms);
        if (!lock.tryLock(0ms))
            continue; // its program still runs
        const Result<StudyFile> file = readStudy(copy.filePath());
        if (!file)
            continue;
        const Result<std::string> origin = readFile(originFile(folder.path(), id));
        found.push_back({.id = id,
                         .filePath = origin ? toQString(*origin) : QString(),
                         .time = copy.lastModified(),
                         .study = file->study});
    }
    return found;
}

void discardUnsavedWork(const QString &stateFolder, const QString &id)
{
    removeCopy(folderIn(stateFolder), id);
}

} // namespace fourfold
