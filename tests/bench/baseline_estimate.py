# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Baselines for bench_estimate, written here after the published descriptions.

Prints nanoseconds of CPU per call of
  procedure  the released LLMCarbon training procedure as a plain object, made and asked once
  graph      an estimate whose steps are functions in a graph that is ordered and run by name, each
             intermediate kept, as tools that can explain themselves do it
"""

import inspect
import time


class TrainingRun:
    """Dense training run: parameters and tokens in billions, W, TFLOP/s, kg per kWh."""

    def __init__(self):
        self.parameters_b, self.tokens_b = 175.0, 300.0
        self.devices, self.power_w, self.peak, self.efficiency = 10000, 330.0, 125.0, 0.1968
        self.pue, self.kg_per_kwh = 1.10, 0.429

    def tonnes(self):
        flop = 6 * self.parameters_b * 1e9 * self.tokens_b * 1e9
        days = flop / self.devices / (self.peak * self.efficiency) / 1e12 / 3600 / 24
        mwh = self.power_w * self.devices * days / 1e6 * 24 * self.pue
        return mwh * self.kg_per_kwh


class Graph:
    """Steps are functions; the names of their parameters are what they need."""

    def __init__(self):
        self.steps = {}

    def step(self, function):
        self.steps[function.__name__] = function
        return function

    def run(self, **known):
        def value(name):
            if name not in known:
                function = self.steps[name]
                known[name] = function(
                    **{need: value(need) for need in inspect.signature(function).parameters}
                )
            return known[name]

        for name in self.steps:
            value(name)
        return known


graph = Graph()


@graph.step
def flop(parameters_b, tokens_b):
    return 6 * parameters_b * 1e9 * tokens_b * 1e9


@graph.step
def rate(peak, efficiency):
    return peak * efficiency


@graph.step
def device_hours(flop, rate):
    return flop / (rate * 1e12) / 3600


@graph.step
def hours(device_hours, devices):
    return device_hours / devices


@graph.step
def it_kwh(power_w, device_hours):
    return power_w * device_hours / 1000


@graph.step
def facility_kwh(it_kwh, pue):
    return it_kwh * pue


@graph.step
def operational_kg(facility_kwh, kg_per_kwh):
    return facility_kwh * kg_per_kwh


@graph.step
def product_kg(device_kg, server_kg, devices_per_server):
    return device_kg + server_kg / devices_per_server


@graph.step
def embodied_kg(device_hours, lifetime_years, utilisation, product_kg):
    return device_hours / (lifetime_years * 8760) * product_kg / utilisation


@graph.step
def co2e_kg(operational_kg, embodied_kg):
    return operational_kg + embodied_kg


INPUTS = dict(
    parameters_b=175.0, tokens_b=300.0, devices=10000, power_w=330.0, peak=125.0,
    efficiency=0.1968, pue=1.10, kg_per_kwh=0.429, device_kg=150.0, server_kg=813.79,
    devices_per_server=8, lifetime_years=5, utilisation=1.0,
)


def nanoseconds(call, times):
    start = time.process_time()
    for _ in range(times):
        call()
    return (time.process_time() - start) / times * 1e9


def main():
    print("procedure", nanoseconds(lambda: TrainingRun().tonnes(), 100_000))
    print("graph", nanoseconds(lambda: graph.run(**INPUTS), 2_000))


if __name__ == "__main__":
    main()
