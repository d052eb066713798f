# SPDX-FileCopyrightText: 2026 The Fourfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shortest Python program that answers a line of a batch: read it, 6 P D over the achieved rate,
power, PUE and intensity, write the training figures. No catalogue, defaults, checks or other phases.
"""
import json
import sys

for line in sys.stdin:
    scenario = json.loads(line)
    model, machine = scenario["model"], scenario["machine"]
    flop = 6 * model["params_b"] * 1e9 * model["tokens_b"] * 1e9
    device_hours = flop / (machine["achieved_tflops"] * 1e12) / 3600
    energy = device_hours * machine["average_power_w"] / 1000
    facility = energy * scenario["mechanization"]["pue"]
    kg = facility * scenario["map"]["carbon_intensity_g_per_kwh"] / 1000
    print(json.dumps({"id": scenario["id"], "training": {
        "flop": flop, "device_hours": device_hours, "it_energy_kwh": energy,
        "facility_energy_kwh": facility, "operational_kg": kg}}))
