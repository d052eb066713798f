// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/background_work.h"
#include "ui/presentation/job_plan.h"

#include <QObject>

#include <memory>
#include <vector>

namespace fourfold {

/// What errors of forecasts cost: a row for each size of error.
struct RegretRow
{
    double share = 0; ///< of the mean of the trace
    double plannedKg = 0;
    double bestKg = 0;
    double atReleaseKg = 0;
};

/// The rows for a job, or why there are none.
struct RegretAnswer
{
    std::vector<RegretRow> rows;
    std::optional<Error> error;
};

/// Plans a job on drawn forecasts beside the event loop. Newer questions end older ones.
class JobRegret : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kForecasts = 20; ///< for each size of error

    explicit JobRegret(QObject *parent = nullptr);

    void ask(std::shared_ptr<const PlannedSeries> planned, const JobQuestion &question,
             RunKind kind, std::uint64_t seed);
    void cancel();
    /// What was answered last.
    [[nodiscard]] const RegretAnswer &answer() const { return m_answer; }

signals:
    void answered();

private:
    BackgroundWork m_work;
    RegretAnswer m_answer;
};

} // namespace fourfold
