// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

namespace fourfold {

class StudyDocument;

/// Tells when another program changed or removed the file of the study.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(StudyDocument &document, QObject *parent = nullptr);

signals:
    void changedOutside(const QString &path);
    void removedOutside(const QString &path);

private:
    void follow();
    void look();

    StudyDocument &m_document;
    QFileSystemWatcher m_watcher;
    QByteArray m_known; ///< digest of the content that was read or written last
};

} // namespace fourfold
