# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Baselines for bench_schedule, over NumPy and pandas; prints nothing where one is not installed.

Prints nanoseconds of CPU of
  runs          the best 6 h in a row within 24 h from each of 8,760 hours: running sums, moving minimum
  pandas_runs   the same by rolling sum and rolling minimum of pandas
  slots_6_24    the cheapest 6 of 24 h from each hour: partition of a sliding window
  slots_48_168  the cheapest 48 of 168 h
  jobs_whole    3,387 jobs on half hours, each in one go by running sums of its window
  jobs_paused   the same jobs, each in the cheapest slots of its window by partition
  peer_whole    the same jobs as the simulator that published them places each, without its simulation of
                events: a forecast, and its rolling mean by pandas
  peer_paused   the same, pausing: the sorted forecast, all slots up to the dearest that is needed
the savings of the jobs against starting at the release, those of the peer also against its own baseline
(peer_…_own_saving), to be compared, and the jobs: a line "job RELEASE LENGTH END" each, in half hours.

The jobs follow the rule of P. Wiesner et al., Let's Wait Awhile (Middleware 2021), and of its code: training
jobs of 4 to 90 h that arrive on workdays of 2020 between 9:00 and 17:00 and may end until Monday or Thursday
9:00. Its windows have the half hour that starts at their end; so even its baseline, a job without any slack
in one go, takes the cleaner of two starts, at the release or half an hour later.
"""

import time

try:
    import numpy
    import pandas
except ImportError:
    raise SystemExit(0)

DAY = 48
DAYS = 366
HALF_HOURS = 18_000
JOBS = 3_387
WEDNESDAY = 2  # 2020-01-01


def nanoseconds(call, times):
    start = time.process_time()
    for _ in range(times):
        call()
    return (time.process_time() - start) / times * 1e9


def series(count):
    """Whole numbers, so that every sum is exact in both languages."""
    return numpy.array([float(100 + t * 7919 % 101 + 40 * (t // 12 % 4)) for t in range(count)])


def grid(count):
    """Days and fortnights that rise and fall, and some noise; no two values are equal, and sums are exact."""
    waves = [2 * abs(t % DAY - 24) + 3 * abs(t // DAY % 14 - 7) for t in range(count)]
    return numpy.array([(waves[t] * 18_433 + t * 7919 % 18_433) / 4096 for t in range(count)])


def windows(values, length):
    return numpy.lib.stride_tricks.sliding_window_view(values, length)


def runs(values):
    sums = numpy.concatenate(([0.0], numpy.cumsum(values)))
    return windows(sums[6:] - sums[:-6], 24 - 6 + 1).min(axis=1)


def pandas_runs(values):
    return values.rolling(6).sum().rolling(24 - 6 + 1).min().iloc[23:]


def slots(values, count, window):
    return numpy.partition(windows(values, window), count - 1, axis=1)[:, :count].sum(axis=1)


def next_end(half_hour):
    """The next Monday or Thursday, 9:00."""
    day = max(0, -(-(half_hour - 18) // DAY))
    while (WEDNESDAY + day) % 7 not in (0, 3):
        day += 1
    return day * DAY + 18


def published_jobs():
    random = numpy.random.default_rng(0)
    workdays = [day for day in range(DAYS) if (WEDNESDAY + day) % 7 < 5]
    counts = random.multinomial(JOBS, [1 / len(workdays)] * len(workdays))
    releases = []
    for day, count in zip(workdays, counts):
        releases += [day * DAY + int(start) for start in numpy.sort(random.choice(range(18, 34), size=count))]
    lengths = [int(length) for length in random.choice(range(8, 180), size=JOBS)]
    return [(release, length, next_end(release + length) + 1) for release, length in zip(releases, lengths)]


def own_saving(jobs, values, best):
    sums = numpy.concatenate(([0.0], numpy.cumsum(values)))
    at_once = sum(
        min(sums[start + length] - sums[start] for start in (release, release + 1)) for release, length, _ in jobs
    )
    return 1 - best / at_once


def saving(jobs, values, best):
    sums = numpy.concatenate(([0.0], numpy.cumsum(values)))
    at_release = sum(sums[release + length] - sums[release] for release, length, _ in jobs)
    return 1 - best / at_release


def jobs_whole(jobs, values):
    sums = numpy.concatenate(([0.0], numpy.cumsum(values)))
    best = 0.0
    for release, length, end in jobs:
        best += (sums[release + length : end + 1] - sums[release : end + 1 - length]).min()
    return best


def jobs_paused(jobs, values):
    return sum(numpy.partition(values[release:end], length - 1)[:length].sum() for release, length, end in jobs)


def forecast(actual, start, end):
    """As the library of the simulator answers: all that is left of the year, on half hours, then cut."""
    rest = actual.loc[start:]
    wanted = pandas.date_range(start, end, freq="30min")
    return rest.reindex(rest.index.union(wanted)).loc[start:end].asfreq("30min")


def peer_whole(jobs, actual):
    used = numpy.zeros(len(actual))
    stamps = actual.index
    for release, length, end in jobs:
        means = forecast(actual, stamps[release], stamps[end - 1]).rolling(length).mean()[length - 1 :]
        start = release + numpy.argmin(means)
        used[start : start + length] += 1
    return float((used * actual.to_numpy()).sum())


def peer_paused(jobs, actual):
    used = numpy.zeros(len(actual))
    stamps = actual.index
    for release, length, end in jobs:
        window = forecast(actual, stamps[release], stamps[end - 1])
        dearest = window.sort_values().iloc[length - 1]
        used[release + numpy.where(window <= dearest)[0]] += 1
    return float((used * actual.to_numpy()).sum())


def main():
    year = series(8_760)
    halves = grid(HALF_HOURS)
    actual = pandas.Series(halves, pandas.date_range("2020-01-01", periods=HALF_HOURS, freq="30min"))
    jobs = published_jobs()
    runs(year)
    print("runs", nanoseconds(lambda: runs(year), 20))
    print("pandas_runs", nanoseconds(lambda values=pandas.Series(year): pandas_runs(values), 20))
    print("slots_6_24", nanoseconds(lambda: slots(year, 6, 24), 20))
    print("slots_48_168", nanoseconds(lambda: slots(year, 48, 168), 5))
    for call, values in ((jobs_whole, halves), (jobs_paused, halves), (peer_whole, actual), (peer_paused, actual)):
        best = []
        print(call.__name__, nanoseconds(lambda: best.append(call(jobs, values)), 1))
        print(call.__name__ + "_saving", repr(float(saving(jobs, halves, best[0]))))
        if values is actual:
            print(call.__name__ + "_own_saving", repr(float(own_saving(jobs, halves, best[0]))))
    for job in jobs:
        print("job", *job)


main()
