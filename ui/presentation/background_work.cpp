// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/background_work.h"

#include <QPromise>
#include <qtconcurrentrun.h>

#include <utility>

namespace fourfold {
namespace {

constexpr int kPerMille = 1000;

void run(QPromise<void> &promise,
         const std::function<void(const BackgroundWork::GoesOn &goesOn)> &work)
{
    promise.setProgressRange(0, kPerMille);
    work([&promise](double share) {
        promise.setProgressValue(static_cast<int>(share * kPerMille));
        return !promise.isCanceled();
    });
}

} // namespace

BackgroundWork::BackgroundWork(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            &BackgroundWork::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_isRunning || m_watcher.isCanceled())
            return;
        setRunning(false);
        std::exchange(m_done, {})();
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
    m_watcher.cancel();
    m_done = done;
    m_watcher.setFuture(QtConcurrent::run(run, work));
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
