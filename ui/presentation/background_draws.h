// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/drawn_study.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace fourfold {

using SharedDraws = std::shared_ptr<const DrawnStudy>;

/// Draws studies beside the event loop: whatever comes out is told on the thread of this object,
/// and nothing any more once newer requests were made.
class BackgroundDraws : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundDraws(QObject *parent = nullptr);
    ~BackgroundDraws() override;

    /// Ends what runs and works on these, one after the other.
    void start(std::vector<DrawRequest> requests);
    void cancel();
    /// Until ended() is told.
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void drawn(const fourfold::SharedDraws &study); ///< once for each request
    void progressed(double share);                  ///< of all draws that were asked for
    void ended();                                   ///< nothing is left to do

private:
    QThreadPool m_pool;
    QFutureWatcher<SharedDraws> m_watcher;
    bool m_isRunning = false;
};

} // namespace fourfold
