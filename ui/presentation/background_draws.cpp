// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/background_draws.h"

#include <QPromise>
#include <qtconcurrentrun.h>

namespace fourfold {
namespace {

/// Progress is told in these parts.
constexpr int kParts = 1000;

void work(QPromise<SharedDraws> &promise, const std::vector<DrawRequest> &requests)
{
    double all = 0;
    for (const DrawRequest &request : requests)
        all += static_cast<double>(request.draws);
    promise.setProgressRange(0, kParts);
    double before = 0;
    for (const DrawRequest &request : requests) {
        auto made = std::make_shared<const DrawnStudy>(drawStudy(request, [&](std::uint64_t done) {
            const double share = (before + static_cast<double>(done)) / all;
            promise.setProgressValue(static_cast<int>(share * kParts));
            return !promise.isCanceled();
        }));
        if (promise.isCanceled())
            return;
        promise.addResult(std::move(made));
        before += static_cast<double>(request.draws);
    }
}

} // namespace

BackgroundDraws::BackgroundDraws(QObject *parent)
    : QObject(parent)
{
    // What was ended may still be on its last step when the next begins.
    m_pool.setMaxThreadCount(2);
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { emit drawn(m_watcher.resultAt(index)); });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int parts) { emit progressed(static_cast<double>(parts) / kParts); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_isRunning = false;
        emit ended();
    });
}

BackgroundDraws::~BackgroundDraws()
{
    m_watcher.cancel();
}

void BackgroundDraws::start(std::vector<DrawRequest> requests)
{
    m_watcher.cancel();
    m_isRunning = true;
    m_watcher.setFuture(QtConcurrent::run(&m_pool, work, std::move(requests)));
}

void BackgroundDraws::cancel()
{
    m_watcher.cancel();
}

} // namespace fourfold
