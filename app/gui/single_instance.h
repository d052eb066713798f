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
    explicit SingleInstance(QObject *parent = nullptr);

    /// True when another program of this user took the files and came to the front.
    [[nodiscard]] static bool handOver(const QStringList &files);

    /// Takes the files of later starts from now on.
    void listen();

signals:
    void filesReceived(const QStringList &files);

private:
    void receive();

    QLocalServer m_server;
};

} // namespace fourfold
