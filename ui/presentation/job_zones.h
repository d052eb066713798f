// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/presentation/job_plan.h"

#include <QString>

#include <string>
#include <vector>

namespace fourfold {

/// A trace in which a job may run too, and what it would emit there at its best.
struct ZoneChoice
{
    std::string trace; ///< as a scenario names it
    QString name;
    QString origin;
    std::optional<PlannedRun> run; ///< its carbon is with that of moving the job
    QString problem;               ///< why it cannot run there
};

/// Traces that a job may run in: opened once, compared often.
class ZoneSet
{
public:
    ZoneSet() = default;
    /// The trace at home, and those of the catalogue.
    ZoneSet(const HourlyTrace &home, const Catalog &catalog);

    /// Every trace, the cleanest first, those that cannot take the job last. Moving it away from
    /// home takes energy, which counts with the intensity at home when the job is released.
    [[nodiscard]] std::vector<ZoneChoice> choices(const JobQuestion &question, RunKind kind,
                                                  double moveKwh) const;

private:
    [[nodiscard]] QString problemOf(std::size_t zone, const Job &job) const;

    std::vector<HourlyTrace> m_traces; ///< home first
};

} // namespace fourfold
