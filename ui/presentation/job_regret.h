// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/presentation/background_work.h"
#include "ui/presentation/job_plan.h"

#include <QObject>

#include <memory>
#include <vector>

namespace fourfold {

/// What a plan on forecasts costs, the mean of some of them.
struct ForecastPlan
{
    double share = 0; ///< of the mean of the trace: by how much the forecasts err
    double plannedKg = 0;
    double bestKg = 0;
    double atReleaseKg = 0;
};

/// The plans for a job, or why there are none.
struct RegretAnswer
{
    /// On the published forecast that stands beside the values of the trace.
    std::optional<ForecastPlan> published;
    std::vector<ForecastPlan> drawn; ///< one for each size of error
    std::optional<Error> error;
};

/// Plans a job on the published and on drawn forecasts beside the event loop. Newer questions end
/// older ones.
class JobRegret : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kForecasts = 20; ///< for each size of error

    explicit JobRegret(QObject *parent = nullptr);

    void ask(const HourlyTrace &trace, const Catalog &catalog, const JobQuestion &question,
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
