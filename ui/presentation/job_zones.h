// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/presentation/background_work.h"
#include "ui/presentation/job_plan.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
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
    [[nodiscard]] std::size_t size() const { return m_traces.size(); }
    [[nodiscard]] std::vector<ZoneChoice> choices(const JobQuestion &question, RunKind kind,
                                                  double moveKwh) const;

private:
    [[nodiscard]] QString problemOf(std::size_t zone, const Job &job) const;

    std::vector<HourlyTrace> m_traces; ///< home first
};

/// Ranks the traces that a job may run in. They are opened beside the event loop, and a ranking
/// that takes long is made there too. Newer questions end older ones.
class JobZones : public QObject
{
    Q_OBJECT

public:
    explicit JobZones(QObject *parent = nullptr);

    void ask(const HourlyTrace &home, const Catalog &catalog, const JobQuestion &question,
             RunKind kind, double moveKwh);
    /// Whether ask() answers before it returns.
    [[nodiscard]] bool isQuick(const JobQuestion &question, RunKind kind) const;
    /// Forgets the traces, as when others are there or another is at home.
    void reset();
    /// Every trace as ZoneSet has it; nothing while they are being compared.
    [[nodiscard]] const std::optional<std::vector<ZoneChoice>> &choices() const
    {
        return m_choices;
    }

signals:
    /// A ranking that took its time is there.
    void answered();

private:
    BackgroundWork m_work;
    std::shared_ptr<const ZoneSet> m_set; ///< null: not opened yet
    std::optional<std::vector<ZoneChoice>> m_choices;
};

} // namespace fourfold
