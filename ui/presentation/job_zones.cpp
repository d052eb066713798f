// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/job_zones.h"

#include "core/time/where_and_when.h"
#include "core/units/constants.h"
#include "ui/presentation/series_text.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

/// Where lupdate and the program both look for the texts of this file.
struct ZoneText
{
    Q_DECLARE_TR_FUNCTIONS(ZoneText)
};

/// Series of two kinds are never compared.
bool isComparable(const HourlyTrace &one, const HourlyTrace &other)
{
    return one.series().basis == other.series().basis;
}

double gramsOfMoving(const HourlyTrace &home, const Job &job, double kwh)
{
    const double slot = std::floor(home.series().slotOf(job.release));
    if (slot < 0 || slot >= static_cast<double>(home.series().values.size()))
        return 0;
    const double intensity = home.series().values[static_cast<std::size_t>(slot)];
    return std::isnan(intensity) ? 0 : kwh * intensity;
}

} // namespace

ZoneSet::ZoneSet(const HourlyTrace &home, const Catalog &catalog)
    : m_traces({home})
{
    for (const Entry &entry : catalog.entries(EntryKind::Trace)) {
        auto trace = catalog.trace(entry.id);
        // What cannot be opened cannot take a job; the page of the catalogue says why.
        if (trace && trace->planned != home.planned)
            m_traces.push_back(std::move(*trace));
    }
}

QString ZoneSet::problemOf(std::size_t zone, const Job &job) const
{
    if (!isComparable(m_traces.front(), m_traces[zone]))
        return ZoneText::tr("of another kind: %1").arg(seriesKindText(m_traces[zone].series()));
    const auto window = windowOf(*m_traces[zone].planned, job);
    return window ? QString() : translated(window.error().message);
}

std::vector<ZoneChoice> ZoneSet::choices(const JobQuestion &question, RunKind kind,
                                         double moveKwh) const
{
    std::vector<ZoneChoice> choices;
    std::vector<Zone> zones;
    std::vector<std::size_t> places; // of the zones that can be compared
    for (std::size_t i = 0; i < m_traces.size(); ++i) {
        if (!isComparable(m_traces.front(), m_traces[i]))
            continue;
        zones.push_back({m_traces[i].planned.get(),
                         i == 0 ? 0 : gramsOfMoving(m_traces[0], question.job, moveKwh)});
        places.push_back(i);
    }
    const auto choiceOf = [&](std::size_t place) {
        const HourlyTrace &trace = m_traces[place];
        return ZoneChoice{.trace = trace.name,
                          .name = traceName(trace),
                          .origin = seriesOriginText(trace.series()),
                          .run = {},
                          .problem = {}};
    };
    std::vector<bool> isDone(m_traces.size(), false);
    if (auto answers = bestZones(zones, question.job, question.powerKw, 1, kind)) {
        for (ZoneAnswer &answer : *answers) {
            const std::size_t place = places[answer.zone];
            const auto running = scored(*m_traces[place].planned, answer.schedule, 0);
            ZoneChoice choice = choiceOf(place);
            choice.run =
                PlannedRun{.schedule = std::move(answer.schedule),
                           .kg = answer.grams / constantRow(Constant::GramsPerKilogram).value,
                           .meanIntensity = running ? *running / question.job.hours : 0,
                           .saving = 0};
            choices.push_back(std::move(choice));
            isDone[place] = true;
        }
    }
    for (std::size_t i = 0; i < m_traces.size(); ++i) {
        if (isDone[i])
            continue;
        choices.push_back(choiceOf(i));
        choices.back().problem = problemOf(i, question.job);
    }
    return choices;
}

JobZones::JobZones(QObject *parent)
    : QObject(parent)
{}

bool JobZones::isQuick(const JobQuestion &question, RunKind kind) const
{
    return m_set != nullptr
           && (kind == RunKind::Contiguous || isQuicklyPaused(question.job, m_set->size()));
}

void JobZones::ask(const HourlyTrace &home, const Catalog &catalog, const JobQuestion &question,
                   RunKind kind, double moveKwh)
{
    m_work.cancel();
    if (isQuick(question, kind)) {
        m_choices = m_set->choices(question, kind, moveKwh);
        return;
    }
    m_choices.reset();
    struct Ranking
    {
        std::shared_ptr<const ZoneSet> set;
        std::vector<ZoneChoice> choices;
    };
    auto made = std::make_shared<Ranking>();
    made->set = m_set;
    m_work.start(
        [=](const BackgroundWork::GoesOn &goesOn) {
            if (made->set == nullptr)
                made->set = std::make_shared<const ZoneSet>(home, catalog);
            if (goesOn(0))
                made->choices = made->set->choices(question, kind, moveKwh);
        },
        [this, made] {
            m_set = made->set;
            m_choices = std::move(made->choices);
            emit answered();
        });
}

void JobZones::reset()
{
    m_work.cancel();
    m_set.reset();
    m_choices.reset();
}

} // namespace fourfold
