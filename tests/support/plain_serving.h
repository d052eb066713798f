// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plain_inputs.h"

#include <optional>
#include <string>

namespace fourfold {

/// One request before reduction factors.
struct PlainRequest
{
    double flop = 0;
    double deviceHours = 0;
    double kwh = 0;
};

/// A model on its devices: billions of parameters, one device's rates, widths of attention.
struct PlainServed
{
    double total = 0;
    double active = 0;
    double flopPerSecond = 0;
    double bytesPerSecond = 0;
    double watts = 0;
    double width = 0;
    double kvWidth = 0;
    bool isMixture = false;
    std::string growth;
};

/// EcoLogits written as its documentation has it.
[[nodiscard]] PlainRequest plainEcologits(const PlainInputs &in, double active, double total);

/// The roofline step by step: "exact" makes one token after the other where tokens are whole.
[[nodiscard]] PlainRequest plainRoofline(const PlainInputs &in, const PlainServed &served);

/// Joule of an output token from the measured table; nothing outside it.
[[nodiscard]] std::optional<double> plainTableJoules(const PlainInputs &in);

} // namespace fourfold
