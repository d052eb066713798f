// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/job_regret.h"

#include "core/time/forecast_regret.h"
#include "core/units/constants.h"

#include <QPromise>
#include <qtconcurrentrun.h>

#include <array>

namespace fourfold {
namespace {

constexpr std::array kShares = {0.0, 0.05, 0.1, 0.2, 0.3, 0.5};

void answerQuestion(QPromise<RegretAnswer> &promise,
                    const std::shared_ptr<const PlannedSeries> &planned,
                    const JobQuestion &question, RunKind kind, std::uint64_t seed)
{
    const double kgPerGram = question.powerKw / constantRow(Constant::GramsPerKilogram).value;
    RegretAnswer answer;
    for (const double share : kShares) {
        if (promise.isCanceled())
            return;
        const auto rows = regretByError(*planned, question.job, kind, std::span(&share, 1),
                                        share > 0 ? JobRegret::kForecasts : 1, seed);
        if (!rows) {
            answer = {{}, rows.error()};
            break;
        }
        const Regret &mean = rows->front();
        answer.rows.push_back(
            {share, mean.planned * kgPerGram, mean.best * kgPerGram, mean.atRelease * kgPerGram});
    }
    promise.addResult(std::move(answer));
}

} // namespace

JobRegret::JobRegret(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        m_answer = m_watcher.result();
        emit answered();
    });
}

JobRegret::~JobRegret()
{
    cancel();
    m_watcher.waitForFinished();
}

void JobRegret::ask(std::shared_ptr<const PlannedSeries> planned, const JobQuestion &question,
                    RunKind kind, std::uint64_t seed)
{
    cancel();
    m_watcher.setFuture(
        QtConcurrent::run(answerQuestion, std::move(planned), question, kind, seed));
}

void JobRegret::cancel()
{
    m_watcher.cancel();
}

} // namespace fourfold
