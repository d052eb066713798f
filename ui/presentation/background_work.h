// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace fourfold {

/// One piece of work in the background at a time, with its progress and what comes out on the way.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    /// Told the share that is done; says whether the rest is still wanted.
    using GoesOn = std::function<bool(double share)>;
    /// Has something done on the thread of this object, unless the work is given up before.
    using Tell = std::function<void(std::function<void()> what)>;

    explicit BackgroundWork(QObject *parent = nullptr);
    ~BackgroundWork() override;

    /// Begins with `work` on another thread; what is still running is given up. `done` is called
    /// on this one once it is finished, unless it was cancelled. What both share must live in them.
    void start(const std::function<void(const GoesOn &goesOn)> &work,
               const std::function<void()> &done);
    /// The same for work that tells what it finds as soon as it is there.
    void start(const std::function<void(const GoesOn &goesOn, const Tell &tell)> &work,
               const std::function<void()> &done = {});
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void runningChanged(bool isRunning);
    void progressed(int perMille);

private:
    void setRunning(bool isRunning);

    QThreadPool m_pool;
    QFutureWatcher<std::function<void()>> m_watcher;
    std::function<void()> m_done;
    bool m_isRunning = false;
};

} // namespace fourfold
