// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/job_regret.h"

#include "core/time/forecast_regret.h"
#include "core/units/constants.h"

#include <array>
#include <utility>

namespace fourfold {
namespace {

constexpr std::array kShares = {0.0, 0.05, 0.1, 0.2, 0.3, 0.5};

/// With what was answered until it no longer goes on.
RegretAnswer answerOf(const PlannedSeries &planned, const JobQuestion &question, RunKind kind,
                      std::uint64_t seed, const BackgroundWork::GoesOn &goesOn)
{
    const double kgPerGram = question.powerKw / constantRow(Constant::GramsPerKilogram).value;
    RegretAnswer answer;
    for (const double share : kShares) {
        const auto done = static_cast<double>(answer.rows.size());
        if (!goesOn(done / static_cast<double>(kShares.size())))
            break;
        const auto rows = regretByError(planned, question.job, kind, std::span(&share, 1),
                                        share > 0 ? JobRegret::kForecasts : 1, seed);
        if (!rows)
            return {{}, rows.error()};
        const Regret &mean = rows->front();
        answer.rows.push_back(
            {share, mean.planned * kgPerGram, mean.best * kgPerGram, mean.atRelease * kgPerGram});
    }
    return answer;
}

} // namespace

JobRegret::JobRegret(QObject *parent)
    : QObject(parent)
{}

void JobRegret::ask(std::shared_ptr<const PlannedSeries> planned, const JobQuestion &question,
                    RunKind kind, std::uint64_t seed)
{
    auto found = std::make_shared<RegretAnswer>();
    m_work.start(
        [=, planned = std::move(planned)](const BackgroundWork::GoesOn &goesOn) {
            *found = answerOf(*planned, question, kind, seed, goesOn);
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
