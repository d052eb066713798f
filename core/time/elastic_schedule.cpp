// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/elastic_schedule.h"

#include "core/support/numbers.h"
#include "core/support/overflow.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace fourfold {
namespace {

/// Servers that are added together, and the work in an hour of each.
struct Rise
{
    double servers = 0;
    double workPerServer = 0;
};

/// The concave envelope of the summed work: rises whose work for each server falls.
std::vector<Rise> envelope(const std::vector<double> &marginalWork)
{
    std::vector<Rise> rises;
    for (const double work : marginalWork) {
        rises.push_back({1, work});
        while (rises.size() > 1
               && rises.back().workPerServer > rises[rises.size() - 2].workPerServer) {
            const Rise last = rises.back();
            rises.pop_back();
            Rise &into = rises.back();
            into.workPerServer =
                (into.workPerServer * into.servers + last.workPerServer * last.servers)
                / (into.servers + last.servers);
            into.servers += last.servers;
        }
    }
    return rises;
}

struct Pick
{
    std::size_t slot = 0;
    Rise rise;
    double gramsPerWork = 0;
};

} // namespace

Result<ElasticSchedule> elasticSchedule(std::span<const double> gramsPerKwh, double stepHours,
                                        const ElasticJob &job)
{
    const double perHour = std::accumulate(job.marginalWork.begin(), job.marginalWork.end(), 0.0);
    if (auto error = findOverflow(std::array{perHour * stepHours, job.work}))
        return *error;
    const std::vector<Rise> rises = envelope(job.marginalWork);
    std::vector<Pick> picks;
    for (std::size_t slot = 0; slot < gramsPerKwh.size(); ++slot) {
        for (const Rise &rise : rises) {
            if (rise.workPerServer > 0)
                picks.push_back(
                    {slot, rise, job.serverKw * gramsPerKwh[slot] / rise.workPerServer});
        }
    }
    std::ranges::stable_sort(picks, {}, &Pick::gramsPerWork);
    ElasticSchedule schedule;
    schedule.isEnveloped = rises.size() < job.marginalWork.size();
    schedule.servers.assign(gramsPerKwh.size(), 0);
    double rest = job.work;
    for (const Pick &pick : picks) {
        const double work = pick.rise.servers * pick.rise.workPerServer * stepHours;
        const double share = std::min(1.0, rest / work);
        schedule.servers[pick.slot] += share * pick.rise.servers;
        schedule.grams += share * work * pick.gramsPerWork;
        rest -= share * work;
        if (!std::isfinite(schedule.grams))
            return overflowError();
        if (rest <= 0)
            return schedule;
    }
    if (rest <= 1e-12 * job.work)
        return schedule;
    return Error{
        ErrorCode::OutOfBounds, "",
        Message{FF_TR_NOOP("Message", "all servers together leave %1 units of work undone: "
                                      "add servers or time"),
                {toText(rest, 4)}}};
}

} // namespace fourfold
