// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace fourfold {

/// Turns the signals by which a system ends programs (SIGTERM, SIGINT, SIGHUP) into a Qt signal.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);

signals:
    void requested();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace fourfold
