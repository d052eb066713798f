// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/job_regret.h"

#include "core/catalog/trace_name.h"
#include "core/time/forecast_regret.h"
#include "core/units/constants.h"

#include <array>
#include <utility>

namespace fourfold {
namespace {

constexpr std::array kShares = {0.0, 0.05, 0.1, 0.2, 0.3, 0.5};

ForecastPlan planOf(double share, const Regret &regret, double kgPerGram)
{
    return {share, regret.planned * kgPerGram, regret.best * kgPerGram,
            regret.atRelease * kgPerGram};
}

/// The plan on the forecast that the file of the trace holds; nothing where it holds none for the
/// whole window.
std::optional<ForecastPlan> publishedPlan(const HourlyTrace &trace, const Catalog &catalog,
                                          const Job &job, RunKind kind, double kgPerGram)
{
    if (trace.series().basis.hindsight != HindsightKind::Actual)
        return std::nullopt;
    const auto forecast = catalog.trace(forecastName(trace.name));
    if (!forecast)
        return std::nullopt;
    const auto regret = regretOf(*forecast->planned, *trace.planned, job, kind);
    return regret ? std::optional(planOf(0, *regret, kgPerGram)) : std::nullopt;
}

/// With what was answered until it no longer goes on.
RegretAnswer answerOf(const HourlyTrace &trace, const Catalog &catalog, const JobQuestion &question,
                      RunKind kind, std::uint64_t seed, const BackgroundWork::GoesOn &goesOn)
{
    const double kgPerGram = question.powerKw / constantRow(Constant::GramsPerKilogram).value;
    RegretAnswer answer;
    answer.published = publishedPlan(trace, catalog, question.job, kind, kgPerGram);
    for (const double share : kShares) {
        const auto done = static_cast<double>(answer.drawn.size());
        if (!goesOn(done / static_cast<double>(kShares.size())))
            break;
        const auto rows = regretByError(*trace.planned, question.job, kind, std::span(&share, 1),
                                        share > 0 ? JobRegret::kForecasts : 1, seed);
        if (!rows)
            return {{}, {}, rows.error()};
        answer.drawn.push_back(planOf(share, rows->front(), kgPerGram));
    }
    return answer;
}

} // namespace

JobRegret::JobRegret(QObject *parent)
    : QObject(parent)
{}

void JobRegret::ask(const HourlyTrace &trace, const Catalog &catalog, const JobQuestion &question,
                    RunKind kind, std::uint64_t seed)
{
    auto found = std::make_shared<RegretAnswer>();
    m_work.start(
        [=](const BackgroundWork::GoesOn &goesOn) {
            *found = answerOf(trace, catalog, question, kind, seed, goesOn);
        },
        [this, found] {
            m_answer = std::move(*found);
            emit answered();
        });
}

void JobRegret::cancel()
{
    m_work.cancel();
}

} // namespace fourfold
