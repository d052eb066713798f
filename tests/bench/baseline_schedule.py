# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Baselines for bench_schedule, over NumPy; prints nothing where NumPy is not installed.

Prints nanoseconds of CPU of
  runs          the best 6 h in a row within 24 h from each of 8,760 hours: running sums, moving minimum
  slots_6_24    the cheapest 6 of 24 h from each hour: partition of a sliding window
  slots_48_168  the cheapest 48 of 168 h
  jobs_whole    3,387 jobs on half hours, each in one go by running sums of its window
  jobs_paused   the same jobs, each in the cheapest slots of its window by partition
and the savings of the jobs, to be compared.
"""

import time

try:
    import numpy
except ImportError:
    raise SystemExit(0)

HALF_HOURS = 17_568
JOBS = 3_387


def nanoseconds(call, times):
    start = time.process_time()
    for _ in range(times):
        call()
    return (time.process_time() - start) / times * 1e9


def series(count):
    """Whole numbers, so that every sum is exact in both languages."""
    return numpy.array([float(100 + t * 7919 % 101 + 40 * (t // 12 % 4)) for t in range(count)])


def windows(values, length):
    return numpy.lib.stride_tricks.sliding_window_view(values, length)


def runs(values):
    sums = numpy.concatenate(([0.0], numpy.cumsum(values)))
    return windows(sums[6:] - sums[:-6], 24 - 6 + 1).min(axis=1)


def slots(values, count, window):
    return numpy.partition(windows(values, window), count - 1, axis=1)[:, :count].sum(axis=1)


def each_job():
    for job in range(JOBS):
        length = 8 + job * 53 % 173
        release = job * 37 % 17_000
        yield length, release, min(release + length + 168, HALF_HOURS)


def jobs_whole(values):
    sums = numpy.concatenate(([0.0], numpy.cumsum(values)))
    release_sum = best_sum = 0.0
    for length, release, end in each_job():
        costs = sums[release + length : end + 1] - sums[release : end + 1 - length]
        release_sum += costs[0]
        best_sum += costs[numpy.argmin(costs)]
    return 1 - best_sum / release_sum


def jobs_paused(values):
    sums = numpy.concatenate(([0.0], numpy.cumsum(values)))
    release_sum = best_sum = 0.0
    for length, release, end in each_job():
        release_sum += sums[release + length] - sums[release]
        best_sum += numpy.partition(values[release:end], length - 1)[:length].sum()
    return 1 - best_sum / release_sum


def main():
    year = series(8_760)
    halves = series(HALF_HOURS)
    runs(year)
    print("runs", nanoseconds(lambda: runs(year), 20))
    print("slots_6_24", nanoseconds(lambda: slots(year, 6, 24), 20))
    print("slots_48_168", nanoseconds(lambda: slots(year, 48, 168), 5))
    for name, call in (("jobs_whole", jobs_whole), ("jobs_paused", jobs_paused)):
        print(name, nanoseconds(lambda: call(halves), 1))
        print(name + "_saving", repr(float(call(halves))))


main()
