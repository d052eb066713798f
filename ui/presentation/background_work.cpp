// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/background_work.h"

#include <QPromise>
#include <qtconcurrentrun.h>

#include <utility>

namespace fourfold {
namespace {

constexpr int kPerMille = 1000;

void run(
    QPromise<std::function<void()>> &promise,
    const std::function<void(const BackgroundWork::GoesOn &, const BackgroundWork::Tell &)> &work)
{
    promise.setProgressRange(0, kPerMille);
    work(
        [&promise](double share) {
            promise.setProgressValue(static_cast<int>(share * kPerMille));
            return !promise.isCanceled();
        },
        [&promise](std::function<void()> what) { promise.addResult(std::move(what)); });
}

} // namespace

BackgroundWork::BackgroundWork(QObject *parent)
    : QObject(parent)
{
    // What was given up may still be on its last step when the next begins.
    m_pool.setMaxThreadCount(2);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            &BackgroundWork::progressed);
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { m_watcher.resultAt(index)(); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_isRunning || m_watcher.isCanceled())
            return;
        setRunning(false);
        if (const auto done = std::exchange(m_done, {}))
            done();
    });
}

BackgroundWork::~BackgroundWork()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void BackgroundWork::start(const std::function<void(const GoesOn &goesOn)> &work,
                           const std::function<void()> &done)
{
    start([work](const GoesOn &goesOn, const Tell &) { work(goesOn); }, done);
}

void BackgroundWork::start(const std::function<void(const GoesOn &goesOn, const Tell &tell)> &work,
                           const std::function<void()> &done)
{
    m_watcher.cancel();
    m_done = done;
    m_watcher.setFuture(QtConcurrent::run(&m_pool, run, work));
    setRunning(true);
}

void BackgroundWork::cancel()
{
    m_watcher.cancel();
    m_done = {};
    setRunning(false);
}

void BackgroundWork::setRunning(bool isRunning)
{
    if (m_isRunning == isRunning)
        return;
    m_isRunning = isRunning;
    emit runningChanged(isRunning);
}

} // namespace fourfold
