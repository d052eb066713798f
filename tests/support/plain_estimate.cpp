// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_estimate.h"

#include "tests/support/plain_inputs.h"
#include "tests/support/plain_serving.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace fourfold {
namespace {

/// An input is missing.
struct Missing : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

double need(const std::optional<double> &number, const char *what)
{
    if (!number)
        throw Missing(what);
    return *number;
}

using Maybe = std::optional<double>;

class PlainCalculation
{
public:
    explicit PlainCalculation(const PlainInputs &inputs)
        : in(inputs)
    {}

    PlainResult fourfold()
    {
        const double share = in.numberOr("map.matched_clean_share", 0);
        need(in.number("map.carbon_intensity_g_per_kwh"), "intensity");
        PlainResult out;
        if (isAnythingTrained()) {
            out["training"] = training(share);
            if (const Maybe times = in.given("experimentation.factor")) {
                for (const auto &[key, value] : out["training"])
                    out["experimentation"][key] = value * *times;
            }
        }
        if (in.numberOr("inference.requests_per_day", 0) > 0)
            out["inference"] = inference(share);
        out["storage"] = storage(share);
        return withTotals(out);
    }

    PlainResult patterson()
    {
        const double n = need(in.number("machine.devices"), "devices");
        const double hours = runHours(n);
        const double it = n * hours * need(power(), "power") / 1000;
        const double facility = it * in.numberOr("mechanization.pue", 1.56);
        return oneRun(n, hours, it, facility, facility * intensity() / 1000,
                      1 - in.numberOr("map.matched_clean_share", 0));
    }

    PlainResult mlco2(bool isRounded)
    {
        const auto cents = [isRounded](double x) {
            return isRounded ? std::floor(100 * x + 0.5) / 100 : x;
        };
        const double n = need(in.number("machine.devices"), "devices");
        const double hours = runHours(n);
        const double it = cents(need(in.number("machine.tdp_w"), "tdp") * n * hours / 1000);
        return oneRun(n, hours, it, it, cents(it * cents(intensity() / 1000)), 1);
    }

    PlainResult measured()
    {
        if (in.text("training.basis", "flops") != "energy")
            throw Missing("basis");
        const double pue = need(in.number("mechanization.pue"), "pue");
        const double given = need(in.number("training.it_energy_kwh"), "energy");
        const double it = in.flag("training.energy_includes_pue", false) ? given / pue : given;
        const Maybe n = in.number("machine.devices");
        const Maybe hours = in.number("training.hours");
        const bool knowsTime = n && hours;
        return oneRun(knowsTime ? *n : 0, knowsTime ? *hours : 0, it, it * pue,
                      it * pue * intensity() / 1000, 1 - in.numberOr("map.matched_clean_share", 0));
    }

private:
    [[nodiscard]] double intensity() const
    {
        return need(in.number("map.carbon_intensity_g_per_kwh"), "intensity");
    }

    [[nodiscard]] bool isMixture() const { return in.text("model.architecture", "dense") == "moe"; }

    [[nodiscard]] bool isAnythingTrained() const
    {
        if (in.numberOr("training.runs", 1) == 0)
            return false;
        for (const char *key :
             {"model.tokens_b", "model.training_flop", "training.hours", "training.it_energy_kwh",
              "training.samples", "training.epochs", "training.tokens_per_sample"}) {
            if (in.number(key))
                return true;
        }
        return false;
    }

    /// Parameters in billions, `experts` of the routed ones; nothing without a shape.
    [[nodiscard]] Maybe fromShape(const Maybe &experts) const
    {
        const Maybe layers = in.number("model.layers");
        const Maybe hidden = in.number("model.hidden");
        const Maybe heads = in.number("model.heads");
        const Maybe headDim = in.number("model.head_dim");
        const Maybe kvHeads = in.number("model.kv_heads");
        if (!layers || !hidden || (isMixture() && !in.number("model.experts")))
            return std::nullopt;
        if (kvHeads && !heads && !headDim)
            return std::nullopt;
        const double h = *hidden;
        const double width = heads && headDim ? *heads * *headDim : h;
        const double kvWidth = kvHeads ? *kvHeads * (headDim ? *headDim : h / *heads) : width;
        const double attention = h * width * 2 + h * kvWidth * 2; // q and out, k and v
        const double ffn = in.numberOr("model.ffn", 4 * h);
        const bool isGated = in.flag("model.gated_ffn", false);
        const double dense = h * ffn * (isGated ? 3 : 2);
        double feedForward = dense;
        if (isMixture()) {
            const double rho = in.numberOr("model.moe_layer_share", 1);
            const double expert = h * in.numberOr("model.expert_ffn", ffn)
                                  * (in.flag("model.expert_gated", isGated) ? 3 : 2);
            const double all = *experts + in.numberOr("model.shared_experts", 0);
            feedForward = (1 - rho) * dense + rho * all * expert;
        }
        const bool isBoth = in.text("model.stack", "decoder") == "encoder-decoder";
        const double encoder = isBoth ? in.numberOr("model.encoder_layers", *layers) : 0;
        const double vocabulary =
            in.numberOr("model.vocab", 0) * h * (in.flag("model.tied_embeddings", true) ? 1 : 2);
        return (attention * (encoder + *layers * (isBoth ? 2 : 1))
                + feedForward * (encoder + *layers) + vocabulary)
               / 1e9;
    }

    [[nodiscard]] Maybe totalParameters() const
    {
        const Maybe given = in.number("model.params_b");
        return given ? given : fromShape(in.number("model.experts"));
    }

    [[nodiscard]] Maybe activeParameters() const
    {
        if (const Maybe given = in.number("model.active_params_b"))
            return given;
        if (isMixture()) {
            const Maybe routed = in.numberOr("model.experts_per_token", 1);
            if (const Maybe counted = fromShape(routed))
                return counted;
        }
        return totalParameters();
    }

    [[nodiscard]] Maybe tokens() const
    {
        if (const Maybe given = in.number("model.tokens_b"))
            return given;
        const Maybe samples = in.number("training.samples");
        const Maybe epochs = in.number("training.epochs");
        const Maybe each = in.number("training.tokens_per_sample");
        return samples && epochs && each ? Maybe(*samples * *epochs * *each / 1e9) : std::nullopt;
    }

    [[nodiscard]] Maybe runFlop() const
    {
        if (const Maybe given = in.number("model.training_flop"))
            return given;
        const Maybe parameters = activeParameters();
        const Maybe seen = tokens();
        if (!parameters || !seen)
            return std::nullopt;
        return (4 + 2 * in.numberOr("training.trainable_share", 1)) * *parameters * 1e9 * *seen
               * 1e9;
    }

    [[nodiscard]] bool usesFit() const
    {
        const bool isGiven =
            in.number("machine.efficiency") || in.number("machine.achieved_tflops");
        return in.text("machine.efficiency_model", isGiven ? "given" : "llmcarbon") == "llmcarbon";
    }

    /// The LLMCarbon fit over parameters, with the constants of the released code.
    [[nodiscard]] Maybe fittedEfficiency() const
    {
        const Maybe memory = in.number("machine.memory_gb");
        Maybe size = totalParameters();
        if (isMixture()) {
            const Maybe base = in.number("model.base_params_b");
            size = base ? base : activeParameters();
        }
        if (!memory || !size)
            return std::nullopt;
        const double billions = *size;
        const bool isOneNode = billions < in.numberOr("machine.node_size", 8) * 0.03 * *memory;
        const double low = isOneNode ? 1.7e9 : 18e9;
        const double high = isOneNode ? 18.4e9 : 1008e9;
        const double x = std::clamp(billions * 1e9, low, high);
        double rate = isOneNode ? -8.82079068e-20 * x * x + 1.68591116e-09 * x + 133.954735
                                : -5.60233749e-23 * x * x + 8.45435587e-11 * x + 134.546129;
        if (*memory != 80)
            rate *= 1 - 7.76 / 33.46;
        return rate / 312;
    }

    [[nodiscard]] Maybe efficiency() const
    {
        return usesFit() ? fittedEfficiency() : in.number("machine.efficiency");
    }

    [[nodiscard]] Maybe rate() const
    {
        const Maybe achieved = in.number("machine.achieved_tflops");
        if (achieved && !usesFit())
            return achieved;
        const Maybe share = efficiency();
        const Maybe peak = in.number("machine.peak_tflops");
        return share && peak ? Maybe(*share * *peak) : std::nullopt;
    }

    [[nodiscard]] Maybe drawOf(const Maybe &rated) const
    {
        if (!rated)
            return std::nullopt;
        return *rated * in.numberOr("machine.power_fraction", 1)
               + in.numberOr("machine.host_power_w", 0);
    }

    [[nodiscard]] Maybe power() const
    {
        const Maybe given = in.number("machine.average_power_w");
        return given ? given : drawOf(in.number("machine.tdp_w"));
    }

    /// Hours of one run for the published methods.
    [[nodiscard]] double runHours(double devices) const
    {
        if (const Maybe given = in.number("training.hours"))
            return *given;
        return need(runFlop(), "FLOP") / (devices * need(rate(), "rate") * 1e12) / 3600;
    }

    [[nodiscard]] PlainResult oneRun(double n, double hours, double it, double facility,
                                     double gross, double netShare) const
    {
        PlainResult out;
        out["training"] = {{"device_hours", n * hours}, {"hours", hours},
                           {"it_energy_kwh", it},       {"facility_energy_kwh", facility},
                           {"operational_kg", gross},   {"operational_net_kg", gross * netShare},
                           {"embodied_kg", 0}};
        out["training"]["operational_market_kg"] =
            facility * in.numberOr("map.market_intensity_g_per_kwh", 0) / 1000;
        out["training"]["cost_usd"] = facility * in.numberOr("map.usd_per_kwh", 0)
                                      + n * hours * in.numberOr("machine.usd_per_device_hour", 0);
        return withTotals(out);
    }

    /// What follows from energy and device time in every phase.
    PlainFigures account(double it, const Maybe &deviceHours, double pue, double grams,
                         double share) const
    {
        PlainFigures out;
        const double facility = it * pue / in.numberOr("factors.mechanization", 1);
        const double perMap = in.numberOr("factors.map", 1);
        out["it_energy_kwh"] = it;
        out["facility_energy_kwh"] = facility;
        out["operational_kg"] = facility * grams / perMap / 1000;
        out["operational_net_kg"] = out["operational_kg"] * (1 - share);
        out["water_l"] = it * in.numberOr("mechanization.wue_l_per_kwh", 0);
        out["operational_market_kg"] =
            facility * in.numberOr("map.market_intensity_g_per_kwh", 0) / perMap / 1000;
        out["cost_usd"] = facility * in.numberOr("map.usd_per_kwh", 0)
                          + deviceHours.value_or(0) * in.numberOr("machine.usd_per_device_hour", 0);
        out["device_hours"] = deviceHours.value_or(0);
        return out;
    }

    [[nodiscard]] double trainingDeviceKg() const
    {
        if (const Maybe typed = in.given("embodied.device_kg"))
            return *typed;
        const Maybe area = in.given("embodied.kg_per_cm2");
        const Maybe die = in.number("embodied.die_cm2");
        if (area && in.given("embodied.die_cm2"))
            return *area * *die;
        if (const Maybe listed = in.number("embodied.device_kg"))
            return *listed;
        return area && die ? *area * *die : 150;
    }

    [[nodiscard]] double servingDeviceKg() const
    {
        if (!in.hasServingAccelerator())
            return trainingDeviceKg();
        if (const Maybe listed = in.serving(Property::EmbodiedKg))
            return *listed;
        const Maybe area = in.given("embodied.kg_per_cm2");
        const Maybe die = in.serving(Property::DieMm2);
        return area && die ? *area * *die / 100 : 150;
    }

    [[nodiscard]] double embodied(const Maybe &deviceHours, double deviceKg) const
    {
        if (!deviceHours || !in.flag("embodied.include", true))
            return 0;
        const double server = in.numberOr("embodied.server_kg", 1.47 + 102.4 + 576 + 133.92)
                              / in.numberOr("embodied.devices_per_server", 8);
        return *deviceHours / (in.numberOr("embodied.lifetime_years", 5) * 8760)
               / in.numberOr("embodied.utilisation", 1) * (deviceKg + server);
    }

    PlainFigures training(double share) const
    {
        const std::string basis = in.text("training.basis", "flops");
        const double perModel = in.numberOr("factors.model", 1);
        const double perMachine = in.numberOr("factors.machine", 1);
        const double times = in.numberOr("training.runs", 1) / in.numberOr("training.reuses", 1);
        const double pue = in.numberOr("mechanization.pue", 1.56);
        Maybe flop = runFlop();
        if (flop)
            *flop /= perModel;
        const Maybe devices = in.number("machine.devices");
        Maybe time;
        double it = 0;
        if (basis == "energy") {
            it = need(in.number("training.it_energy_kwh"), "energy") / perModel;
            if (in.flag("training.energy_includes_pue", false))
                it /= pue;
            if (const Maybe hours = in.number("training.hours"); hours && devices)
                time = *hours * *devices / perModel;
        } else {
            const double n = need(devices, "devices");
            time = basis == "flops" ? need(flop, "FLOP") / (need(rate(), "rate") * 1e12) / 3600
                                    : need(in.number("training.hours"), "hours") * n / perModel;
            it = *time * need(power(), "power") / 1000;
        }
        it /= perMachine;
        const Maybe all = time ? Maybe(*time * times) : std::nullopt;
        PlainFigures out = account(it * times, all, pue, intensity(), share);
        out["flop"] = flop.value_or(0) * times;
        out["hours"] = time && devices ? *time / *devices : 0;
        out["embodied_kg"] = embodied(all, trainingDeviceKg());
        return out;
    }

    [[nodiscard]] Maybe servingPower() const
    {
        if (const Maybe given = in.number("inference.average_power_w"))
            return given;
        return in.hasServingAccelerator() ? drawOf(in.serving(Property::TdpW)) : power();
    }

    [[nodiscard]] double servingRate() const
    {
        const Maybe peak = in.number("inference.peak_tflops");
        const Maybe share = in.number("inference.efficiency");
        if (!peak && !share)
            return need(rate(), "rate");
        const Maybe ownPeak = peak ? peak : in.number("machine.peak_tflops");
        if (share)
            return need(ownPeak, "serving peak") * *share;
        const Maybe achieved = in.number("machine.achieved_tflops");
        if (achieved && !usesFit())
            return need(ownPeak, "serving peak") * *achieved
                   / need(in.number("machine.peak_tflops"), "peak");
        return need(ownPeak, "serving peak") * need(efficiency(), "efficiency");
    }

    /// kWh of a request by what was measured.
    [[nodiscard]] Maybe measuredRequest(const std::string &tier) const
    {
        const double input = in.numberOr("inference.input_tokens", 0);
        const double output = in.numberOr("inference.output_tokens", 0);
        if (tier == "measured")
            return need(in.number("inference.wh_per_request"), "Wh") / 1000;
        if (tier == "table") {
            const Maybe joules = plainTableJoules(in);
            return joules ? Maybe(*joules * output / 3.6e6) : std::nullopt;
        }
        const Maybe first = in.given("inference.joule_per_request");
        const Maybe in1 = in.given("inference.joule_per_input_token");
        const Maybe out1 = in.given("inference.joule_per_output_token");
        if (!first && !in1 && !out1)
            return std::nullopt;
        return std::max(0.0,
                        first.value_or(0) + in1.value_or(0) * input + out1.value_or(0) * output)
               / 3.6e6;
    }

    [[nodiscard]] PlainRequest roofline() const
    {
        PlainServed served;
        served.total = need(totalParameters(), "parameters");
        served.active = need(activeParameters(), "parameters");
        served.flopPerSecond = servingRate() * 1e12;
        served.watts = need(servingPower(), "serving power");
        served.bytesPerSecond = need(in.number("inference.memory_bandwidth_gbs"), "bandwidth") * 1e9
                                * in.numberOr("inference.memory_efficiency", 0.7);
        served.isMixture = isMixture();
        served.growth = in.text("inference.context_growth", "mean");
        if (served.growth != "none") {
            need(fromShape(in.numberOr("model.experts", 1)), "shape");
            const Maybe headDim = in.number("model.head_dim");
            const Maybe heads = in.number("model.heads");
            const Maybe kvHeads = in.number("model.kv_heads");
            const double h = *in.number("model.hidden");
            served.width = heads && headDim ? *heads * *headDim : h;
            served.kvWidth = kvHeads ? *kvHeads * (headDim ? *headDim : h / *heads) : served.width;
        }
        return plainRoofline(in, served);
    }

    PlainFigures inference(double share) const
    {
        const std::string tier = in.text("inference.tier", "2pd");
        const double perModel = in.numberOr("factors.model", 1);
        const double perMachine = in.numberOr("factors.machine", 1);
        const double requests =
            in.numberOr("inference.requests_per_day", 0) * in.numberOr("inference.days", 365);
        const double input = in.numberOr("inference.input_tokens", 0);
        const double output = in.numberOr("inference.output_tokens", 0);
        double flop = 0;
        double it = 0;
        Maybe time;
        if (tier == "2pd") {
            flop = 2 * need(activeParameters(), "parameters") * 1e9 * (input + output) / perModel
                   * requests;
            time = flop / (servingRate() * 1e12) / 3600;
            it = *time * need(servingPower(), "serving power") / 1000 / perMachine;
        } else if (tier == "ecologits") {
            const PlainRequest one = plainEcologits(in, need(activeParameters(), "parameters"),
                                                    need(totalParameters(), "parameters"));
            it = one.kwh * requests / perModel / perMachine;
            time = one.deviceHours * requests / perModel;
        } else if (tier == "roofline") {
            const PlainRequest one = roofline();
            flop = one.flop * requests / perModel;
            time = one.deviceHours * requests / perModel;
            it = one.kwh * requests / perModel / perMachine;
        } else {
            const Maybe one = measuredRequest(tier);
            it = need(one, "energy of a request") * requests / perModel / perMachine;
            if (tier == "table")
                it *= (1 + in.numberOr("inference.host_share", 0))
                      * (1 + in.numberOr("inference.idle_share", 0));
            const Maybe first = in.given("inference.second_per_request");
            const Maybe each = in.given("inference.second_per_output_token");
            if (tier == "per-token" && (first || each))
                time = (first.value_or(0) + each.value_or(0) * output) / 3600
                       * in.numberOr("inference.devices_per_replica", 1)
                       / in.numberOr("inference.batch", 1) * requests / perModel;
            else if (const Maybe watts = servingPower(); watts && *watts > 0)
                time = *one * requests / perModel * 1000 / *watts;
        }
        const double pue = in.numberOr("inference.pue", in.numberOr("mechanization.pue", 1.56));
        PlainFigures out = account(
            it, time, pue, in.numberOr("inference.carbon_intensity_g_per_kwh", intensity()), share);
        const Maybe own = in.number("inference.devices");
        const Maybe devices = own ? own : in.number("machine.devices");
        out["flop"] = flop;
        out["hours"] = time && devices ? *time / *devices : 0;
        out["embodied_kg"] = embodied(time, servingDeviceKg());
        if (tier == "ecologits" && in.flag("inference.ecologits_water_as_released", false))
            out["water_l"] *= out["facility_energy_kwh"] / it;
        return out;
    }

    PlainFigures storage(double share) const
    {
        const double stored = in.numberOr("storage.stored_tb", 0)
                              * in.numberOr("storage.w_per_tb", 11.3)
                              * in.numberOr("storage.days", 180) * 24 / 1000;
        const double moved = in.numberOr("storage.transferred_tb", 0)
                             * in.numberOr("storage.w_per_transferred_tb", 1.48)
                             * in.numberOr("storage.transfer_days", 180) * 24 / 1000;
        return account(stored + moved, std::nullopt, in.numberOr("mechanization.pue", 1.56),
                       intensity(), share);
    }

    static PlainResult withTotals(PlainResult out)
    {
        PlainFigures total;
        for (const auto &[phase, figures] : out) {
            for (const auto &[key, value] : figures)
                total[key] += value;
        }
        for (const char *key : {"flop", "device_hours", "hours", "it_energy_kwh"})
            total.erase(key);
        total["co2e_kg"] = total["operational_kg"] + total["embodied_kg"];
        total["co2e_net_kg"] = total["operational_net_kg"] + total["embodied_kg"];
        out["total"] = total;
        return out;
    }

    const PlainInputs &in; // NOLINT(*-naming): as short as in a formula
};

} // namespace

std::optional<PlainResult> plainEstimate(const std::string &method, const Study &study,
                                         const std::string &scenario, const Catalog &catalog)
{
    const PlainInputs inputs(study, scenario, catalog);
    PlainCalculation calculation(inputs);
    try {
        if (method == "fourfold")
            return calculation.fourfold();
        if (method == "patterson")
            return calculation.patterson();
        if (method == "measured")
            return calculation.measured();
        return calculation.mlco2(method == "mlco2");
    } catch (const Missing &) {
        return std::nullopt;
    }
}

} // namespace fourfold
