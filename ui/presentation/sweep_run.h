// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/background_work.h"
#include "ui/presentation/sweep_answer.h"

#include <QTimer>

#include <optional>

namespace fourfold {

class StudyDocument;

/// Works sweeps out: quick ones at once, the others in the background.
class SweepRun : public QObject
{
    Q_OBJECT

public:
    explicit SweepRun(const StudyDocument &document, QObject *parent = nullptr);

    /// Begins with a choice; what is still running is given up.
    void start(const SweepChoice &choice);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    [[nodiscard]] const BackgroundWork &work() const { return m_work; }
    /// The last answer that was finished; nothing before the first one. Bands around lines follow
    /// a little later.
    [[nodiscard]] const std::optional<SweepAnswer> &answer() const { return m_answer; }

signals:
    void answered();

private:
    void drawBands();

    const StudyDocument &m_document;
    BackgroundWork m_work;
    BackgroundWork m_bands;
    QTimer m_quiet; ///< bands wait until nothing is dragged any more
    std::optional<SweepAnswer> m_answer;
};

} // namespace fourfold
