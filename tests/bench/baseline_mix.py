# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Baseline for bench_schedule: the mixes of three levels by HiGHS through SciPy; prints nothing without it.

Prints "linprog", the nanoseconds of CPU of one solve, and a line "linprog_I COST" for each programme.
"""

import time

try:
    from scipy.optimize import linprog
except ImportError:
    raise SystemExit(0)

PROGRAMMES = 500
QUALITIES = (0.40, 0.36, 0.24)
FLOOR = 0.38


def solve(i):
    costs = (0.04 + 1e-5 * i, 0.017, 0.011 + 2e-6 * i)
    less = [[-quality for quality in QUALITIES]]
    return linprog(costs, A_ub=less, b_ub=[-FLOOR], A_eq=[[1, 1, 1]], b_eq=[1], method="highs").fun


def main():
    solve(0)
    start = time.process_time()
    costs = [solve(i) for i in range(PROGRAMMES)]
    print("linprog", (time.process_time() - start) / PROGRAMMES * 1e9)
    for i, cost in enumerate(costs):
        print(f"linprog_{i}", repr(float(cost)))


main()
