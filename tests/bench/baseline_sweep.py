# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Baselines for bench_sweep: 100 parameter counts by 100 intensities, tonnes of a training run.

Prints nanoseconds of CPU per sweep of 10,000 cells of
  broadcast  the closed form written by hand over NumPy arrays, where NumPy is installed
  objects    an object made and asked for every cell, as the released LLMCarbon code works
  graph      for every cell the graph of named steps of baseline_estimate.py; timed on 200 cells
"""

import time

from baseline_estimate import INPUTS, TrainingRun, graph

SIDE = 100
TIMED_CELLS = 200


def nanoseconds(call, times):
    start = time.process_time()
    for _ in range(times):
        call()
    return (time.process_time() - start) / times * 1e9


def axis(low, high):
    return [low + (high - low) * i / (SIDE - 1) for i in range(SIDE)]


def objects():
    cells = []
    for parameters in axis(1.0, 1000.0):
        for intensity in axis(0.02, 0.8):
            run = TrainingRun()
            run.parameters_b, run.kg_per_kwh = parameters, intensity
            cells.append(run.tonnes())
    return cells


def graphs():
    for i in range(TIMED_CELLS):
        graph.run(**dict(INPUTS, parameters_b=1.0 + i, kg_per_kwh=0.4))


def main():
    try:
        import numpy
    except ImportError:
        numpy = None
    if numpy is not None:
        parameters = numpy.linspace(1.0, 1000.0, SIDE)[:, None]
        intensity = numpy.linspace(0.02, 0.8, SIDE)[None, :]

        def broadcast():
            flop = 6 * parameters * 1e9 * 300.0 * 1e9
            days = flop / 10000 / (125.0 * 0.1968) / 1e12 / 3600 / 24
            mwh = 330.0 * 10000 * days / 1e6 * 24 * 1.10
            return mwh * intensity

        broadcast()
        print("broadcast", nanoseconds(broadcast, 2_000))
    print("objects", nanoseconds(objects, 3))
    print("graph", nanoseconds(graphs, 1) * SIDE * SIDE / TIMED_CELLS)


main()
