// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr int kPatienceMs = 500;

/// One server a user, display and place of files, in the user's own folder.
QString serverName(const QString &place)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString display =
        qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("DISPLAY"));
    const QByteArray digest =
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha1).toHex();
    const QString name = u"fourfold-"_s + QString(display).replace(u'/', u'-') + u'-'
                         + QString::fromLatin1(digest.first(8));
    return folder.isEmpty() ? name : QDir(folder).filePath(name);
}

} // namespace

SingleInstance::SingleInstance(QString place, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QStringList &files, const QString &place)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(place));
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    QDataStream stream(&socket);
    stream << files;
    return socket.waitForBytesWritten(kPatienceMs) && socket.waitForDisconnected(kPatienceMs);
}

void SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (m_server.listen(serverName(m_place)))
        return;
    // What a killed program left behind; who still runs was asked before.
    QLocalServer::removeServer(serverName(m_place));
    m_server.listen(
        serverName(m_place)); // ignored: without it a second start opens a second window
}

void SingleInstance::receive()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        QDataStream stream(socket);
        stream.startTransaction();
        QStringList files;
        stream >> files;
        if (!stream.commitTransaction())
            return;
        socket->disconnectFromServer();
        emit filesReceived(files);
    });
}

} // namespace fourfold
