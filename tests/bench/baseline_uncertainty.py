# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Baselines for bench_uncertainty: a million draws with NumPy's PCG64, whole arrays at a time.

Prints nanoseconds of CPU per run with mean, deviation and five quantiles of
  energy    device-hours · power · PUE · intensity: 3 lognormal and 2 triangular inputs
  training  the training run of the bench with its embodied carbon: 6 lognormal, 3 triangular
"""

import math
import sys
import time

try:
    import numpy
except ImportError:
    sys.exit()

DRAWS = 1_000_000
Z95 = 1.6448536269514722


def lognormal(random, low, high):
    centre = (math.log(low) + math.log(high)) / 2
    return random.lognormal(centre, (math.log(high) - math.log(low)) / (2 * Z95), DRAWS)


def summary(kg):
    return numpy.mean(kg), numpy.std(kg, ddof=1), numpy.quantile(kg, [0.05, 0.25, 0.5, 0.75, 0.95])


def energy(random):
    hours = lognormal(random, 300, 420)
    watts = lognormal(random, 300, 360)
    grams = lognormal(random, 390, 470)
    pue = random.triangular(1.05, 1.1, 1.3, DRAWS)
    devices = random.triangular(9000, 10000, 12000, DRAWS)
    return summary(devices * hours * watts / 1e3 * pue * grams / 1e3)


def training(random):
    parameters = lognormal(random, 160, 190)
    tokens = lognormal(random, 280, 320)
    watts = lognormal(random, 300, 360)
    grams = lognormal(random, 390, 470)
    device_kg = lognormal(random, 100, 200)
    server_kg = lognormal(random, 600, 1000)
    efficiency = random.triangular(0.17, 0.1968, 0.23, DRAWS)
    pue = random.triangular(1.05, 1.1, 1.3, DRAWS)
    years = random.triangular(3.0, 5.0, 6.0, DRAWS)
    device_hours = 6 * parameters * tokens * 1e18 / (125e12 * efficiency) / 3600
    operational = device_hours * watts / 1e3 * pue * grams / 1e3
    embodied = device_hours / (years * 8760) * (device_kg + server_kg / 8)
    return summary(operational + embodied)


for name, model in (("energy", energy), ("training", training)):
    generator = numpy.random.Generator(numpy.random.PCG64(1))
    model(generator)
    start = time.process_time()
    model(generator)
    print(name, (time.process_time() - start) * 1e9)
