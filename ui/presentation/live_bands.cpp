// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/live_bands.h"

#include "core/analysis/functional_unit.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/study_document.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace fourfold {
namespace {

constexpr int kPauseMs = 40; ///< longer than a frame, shorter than between two keys

/// A result in a metric, for one of the functional unit; no number where there is none.
double amountOf(const Estimation *estimation, const Settings &settings, const MetricRow &metric)
{
    const auto one =
        estimation == nullptr ? Result<Estimate>(Error{}) : estimateForOne(*estimation, settings);
    return one ? metricOf(*one, metric, settings.basis, settings.phases)
               : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

LiveBands::LiveBands(StudyDocument &document)
    : m_document(document)
{
    connect(&document, &StudyDocument::resultsChanged, this, &LiveBands::follow);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LiveBands::launch);
}

void LiveBands::start()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    launch();
}

const DrawnStudy *LiveBands::of(std::string_view metric) const
{
    const auto found = m_shown.find(metric);
    const bool isThere = found != m_shown.end() && !found->second->error
                         && found->second->fits(m_document.study().settings);
    return isThere ? found->second.get() : nullptr;
}

/// Whoever types faster than draws are made still gets some of them; while something is dragged,
/// the processor belongs to what follows it, not to draws of values that are gone.
void LiveBands::follow()
{
    if (!m_isStarted)
        return;
    showMoves();
    if (m_liveLeft > 0) {
        m_isStale = true;
        return;
    }
    pause();
}

/// Ends what is drawn and draws anew when no edit follows at once.
void LiveBands::pause()
{
    m_work.cancel();
    m_pause.start();
}

void LiveBands::showMoves()
{
    for (const auto &[metric, drawn] : m_drawn)
        m_shown[metric] = asOfNow(drawn);
}

/// Draws with what has changed since they were begun.
SharedDraws LiveBands::asOfNow(const Drawn &drawn) const
{
    const Settings &settings = m_document.study().settings;
    const MetricRow &metric = metricRow(drawn.draws->metric);
    std::map<std::string, double, std::less<>> moved;
    for (const ScenarioSpread &spread : drawn.draws->answer.scenarios) {
        const ScenarioOutcome *now = m_document.outcome(spread.id);
        const auto then = drawn.of.find(spread.id);
        if (now == nullptr || then == drawn.of.end() || now->estimation == then->second)
            continue;
        moved.emplace(spread.id, amountOf(now->estimation.get(), settings, metric)
                                     / amountOf(then->second.get(), settings, metric));
    }
    if (moved.empty())
        return drawn.draws;
    auto made = std::make_shared<DrawnStudy>(*drawn.draws);
    made->moved = std::move(moved);
    return made;
}

void LiveBands::launch()
{
    const Study &study = m_document.study();
    const std::set<std::string> metrics = {std::string(kHeadlineMetric),
                                           std::string(metricRow(study.settings.metric).id)};
    std::vector<DrawRequest> requests;
    const std::uint64_t most =
        std::max(kFewestDraws, m_effort.most / std::max<std::size_t>(study.scenarios.size(), 1));
    const std::uint64_t live = std::min(m_effort.live, most);
    const std::uint64_t refined = std::min(m_effort.refined, most);
    for (const std::uint64_t draws : {live, refined}) {
        if (draws == live && !requests.empty())
            break; // no more than there are
        for (const std::string &metric : metrics)
            requests.push_back({.study = study,
                                .catalog = m_document.catalog(),
                                .metric = metric,
                                .draws = draws,
                                .withMeasurements = true});
    }
    m_asked.clear();
    for (const ScenarioOutcome &outcome : m_document.results().outcomes)
        m_asked.emplace(outcome.id, outcome.estimation);
    m_isStale = false;
    m_liveLeft = metrics.size();
    m_work.start([this, requests = std::move(requests)](const BackgroundWork::GoesOn &goesOn,
                                                        const BackgroundWork::Tell &tell) {
        drawEach(requests, goesOn,
                 [&](const SharedDraws &drawn) { tell([this, drawn] { take(drawn); }); });
    });
}

void LiveBands::take(const SharedDraws &drawn)
{
    const Drawn &kept = m_drawn[drawn->metric] = {drawn, m_asked};
    m_shown[drawn->metric] = asOfNow(kept);
    if (m_liveLeft > 0 && --m_liveLeft > 0)
        return;
    if (m_isStale)
        pause();
    emit changed();
}

} // namespace fourfold
