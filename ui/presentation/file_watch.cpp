// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/file_watch.h"

#include "ui/presentation/file.h"
#include "ui/presentation/study_document.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace fourfold {
namespace {

QByteArray digestOf(const QString &path)
{
    const Result<std::string> content = readFile(path);
    if (!content)
        return {};
    return QCryptographicHash::hash(QByteArrayView(*content), QCryptographicHash::Sha1);
}

} // namespace

FileWatch::FileWatch(StudyDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_document, &StudyDocument::nameChanged, this, &FileWatch::follow);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::look);
    follow();
}

void FileWatch::follow()
{
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    const QString path = m_document.filePath();
    if (path.isEmpty())
        return;
    m_known = digestOf(path);
    // Most programs replace a file rather than write into it: only its folder tells of that.
    m_watcher.addPaths({path, QFileInfo(path).absolutePath()});
}

void FileWatch::look()
{
    const QString path = m_document.filePath();
    if (path.isEmpty())
        return;
    if (!QFileInfo::exists(path)) {
        if (!m_known.isEmpty())
            emit removedOutside(path);
        m_known.clear();
        return;
    }
    if (!m_watcher.files().contains(path))
        m_watcher.addPath(path);
    const QByteArray digest = digestOf(path);
    if (digest.isEmpty() || digest == m_known)
        return;
    m_known = digest;
    emit changedOutside(path);
}

} // namespace fourfold
