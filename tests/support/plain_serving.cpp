// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_serving.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace fourfold {

PlainRequest plainEcologits(const PlainInputs &in, double active, double total)
{
    const double batch = in.numberOr("inference.batch", 64);
    const double tokens = in.numberOr("inference.output_tokens", 0);
    const double energy = 1.1665273170451914e-6 * std::exp(-0.011205921025579175 * batch) * active
                          + 4.052928146734005e-5;
    const double latency =
        6.785088094353663e-4 * active + 3.119310311688259e-4 * batch + 1.9473717579473387e-2;
    const double bits = 8 * in.numberOr("model.bytes_per_param", 2);
    int gpus = 1;
    while (gpus < std::ceil(1.2 * total * bits / 8 / 80))
        gpus *= 2;
    const double seconds = tokens * latency;
    PlainRequest out;
    out.deviceHours = gpus * seconds / 3600 / batch;
    out.kwh = seconds / 3600 * 1.2 * gpus / 8 / batch + gpus * tokens * energy / 1000;
    return out;
}

PlainRequest plainRoofline(const PlainInputs &in, const PlainServed &served)
{
    const double input = in.numberOr("inference.input_tokens", 0);
    const double output = in.numberOr("inference.output_tokens", 0);
    const double batch = in.numberOr("inference.batch", 1);
    const double devices = in.numberOr("inference.devices_per_replica", 1);
    const bool hasContext = served.growth != "none";
    const double layers = hasContext ? *in.number("model.layers") : 0;
    double touched = served.total;
    if (served.isMixture) {
        const auto experts = in.number("model.experts");
        const double chosen = experts ? in.numberOr("model.experts_per_token", 1) / *experts
                                      : served.active / served.total;
        const double left = std::pow(std::max(0.0, 1 - chosen), std::max(0.0, batch - 1));
        touched = served.active * left + served.total * (1 - left);
    }
    const double bandwidth = devices * served.bytesPerSecond;
    const double weights = touched * 1e9 * in.numberOr("model.bytes_per_param", 2) / bandwidth;
    const double cache = 2 * layers * served.kvWidth
                         * in.numberOr("inference.kv_bytes_per_value", 2) * batch / bandwidth;
    const double compute = 2 * served.active * 1e9 * batch / (devices * served.flopPerSecond);
    double decode = 0;
    if (served.growth == "exact") {
        // Whole tokens one after the other, and the last part of one as the sum of a line has it.
        const double n = output;
        double bound = cache > 0 ? std::ceil((compute - weights) / cache - input)
                                 : (compute > weights ? n : 0);
        bound = std::min(std::max(bound, 0.0), n);
        decode = bound * compute;
        const double first = weights + cache * (input + bound);
        const double last = weights + cache * (input + n - 1);
        decode += (n - bound) * (first + last) / 2;
    } else {
        const double context = hasContext ? input + output / 2 : 0;
        decode = output * std::max(weights + cache * context, compute);
    }
    const double prefillFlop =
        2 * served.active * 1e9 * input + 4 * layers * served.width * input * input;
    const double prefill = prefillFlop / (devices * served.flopPerSecond);
    PlainRequest out;
    out.flop = prefillFlop + 2 * served.active * 1e9 * output;
    out.deviceHours = devices * (prefill + decode / batch) / 3600;
    out.kwh = out.deviceHours * served.watts / 1000 * (1 + in.numberOr("inference.host_share", 0))
              * (1 + in.numberOr("inference.idle_share", 0));
    return out;
}

std::optional<double> plainTableJoules(const PlainInputs &in)
{
    std::vector<std::pair<double, double>> points;
    for (const auto &[batch, property] :
         {std::pair{8.0, Property::ServingJoule8}, std::pair{32.0, Property::ServingJoule32},
          std::pair{64.0, Property::ServingJoule64}, std::pair{128.0, Property::ServingJoule128},
          std::pair{256.0, Property::ServingJoule256}}) {
        const auto joules = in.measured(property);
        if (!joules)
            break;
        points.emplace_back(batch, *joules);
    }
    const double batch = in.numberOr("inference.batch", 1);
    if (points.empty() || batch < points.front().first || batch > points.back().first)
        return std::nullopt;
    std::size_t i = 0;
    while (i + 2 < points.size() && batch >= points[i + 1].first)
        ++i;
    const auto &[b0, e0] = points[i];
    const auto &[b1, e1] = points[i + 1];
    const double t = (std::log(batch) - std::log(b0)) / (std::log(b1) - std::log(b0));
    return std::exp(std::log(e0) * (1 - t) + std::log(e1) * t);
}

} // namespace fourfold
