// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace fourfold {

/// Lets a second start of the program hand its files to the one that runs.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// Programs that keep their files in different places have nothing to do with each other.
    explicit SingleInstance(QString place, QObject *parent = nullptr);

    /// True when another program of this user took the files and came to the front.
    [[nodiscard]] static bool handOver(const QStringList &files, const QString &place);

    /// Takes the files of later starts from now on.
    void listen();

signals:
    void filesReceived(const QStringList &files);

private:
    void receive();

    QString m_place;
    QLocalServer m_server;
};

} // namespace fourfold
