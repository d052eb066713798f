// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_estimate.h"

#include "tests/support/plain_inputs.h"
#include "tests/support/plain_serving.h"
#include "tests/support/plain_trace.h"

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
        checkStart();
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

    /// The released procedure of LLMCarbon.
    PlainResult llmcarbon()
    {
        m_isReleased = true;
        refuseHours();
        need(in.number("map.carbon_intensity_g_per_kwh"), "intensity");
        const double pue = in.numberOr("mechanization.pue", 1.56);
        PlainResult out;
        if (isAnythingMentioned()) {
            const double size = need(baseParameters(), "parameters");
            const double seen = need(tokens(), "tokens");
            const double n = need(in.number("machine.devices"), "devices");
            const double flop = 6 * size * 1e9 * seen * 1e9;
            const double time = flop / (need(rate(), "rate") * 1e12) / 3600;
            out["training"] =
                released(flop, time, time * need(power(), "power") / 1000, pue, intensity());
            out["training"]["hours"] = time / n;
            out["training"]["embodied_kg"] = releasedEmbodied(time, trainingDeviceKg());
            if (const Maybe times = in.given("experimentation.factor")) {
                for (const auto &[key, value] : out["training"])
                    out["experimentation"][key] = value * *times;
            }
        }
        if (in.numberOr("inference.requests_per_day", 0) > 0)
            out["inference"] = releasedInference(pue);
        out["storage"] = released(0, 0, storedEnergy(), pue, intensity());
        return withTotals(out);
    }

    PlainResult patterson()
    {
        checkStart();
        const double n = need(in.number("machine.devices"), "devices");
        const double hours = runHours(n);
        const double it = n * hours * need(power(), "power") / 1000;
        const double facility = it * in.numberOr("mechanization.pue", 1.56);
        return oneRun(n, hours, it, facility, facility * trainingIntensity(hours) / 1000,
                      1 - in.numberOr("map.matched_clean_share", 0));
    }

    PlainResult mlco2(bool isRounded)
    {
        const auto cents = [isRounded](double x) {
            return isRounded ? std::floor(100 * x + 0.5) / 100 : x;
        };
        refuseHours();
        const double n = need(in.number("machine.devices"), "devices");
        const double hours = runHours(n);
        const double it = cents(need(in.number("machine.tdp_w"), "tdp") * n * hours / 1000);
        return oneRun(n, hours, it, it, cents(it * cents(intensity() / 1000)), 1);
    }

    PlainResult measured()
    {
        checkStart();
        if (in.text("training.basis", "flops") != "energy")
            throw Missing("basis");
        const double pue = need(in.number("mechanization.pue"), "pue");
        const double given = need(in.number("training.it_energy_kwh"), "energy");
        const double it = in.flag("training.energy_includes_pue", false) ? given / pue : given;
        const Maybe n = in.number("machine.devices");
        const Maybe hours = in.number("training.hours");
        const bool knowsTime = n && hours;
        return oneRun(knowsTime ? *n : 0, knowsTime ? *hours : 0, it, it * pue,
                      it * pue * trainingIntensity(knowsTime ? hours : std::nullopt) / 1000,
                      1 - in.numberOr("map.matched_clean_share", 0));
    }

private:
    [[nodiscard]] double intensity() const
    {
        return need(in.number("map.carbon_intensity_g_per_kwh"), "intensity");
    }

    /// Of the hours of training where they are known.
    [[nodiscard]] double trainingIntensity(const Maybe &hours) const
    {
        const Maybe start = in.traceStart();
        return start ? plainTraceMean(*in.trace(), *start, need(hours, "hours")) : intensity();
    }

    /// A start outside the trace is refused by every method.
    void checkStart() const
    {
        const Maybe start = in.traceStart();
        if (start && (*start < 0 || *start >= static_cast<double>(in.trace()->size())))
            throw Missing("start inside the trace");
    }

    void refuseHours() const
    {
        if (in.traceStart())
            throw Missing("one intensity");
    }

    [[nodiscard]] bool isMixture() const { return in.text("model.architecture", "dense") == "moe"; }

    [[nodiscard]] bool isAnythingTrained() const
    {
        return in.numberOr("training.runs", 1) != 0 && isAnythingMentioned();
    }

    [[nodiscard]] bool isAnythingMentioned() const
    {
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
        const double again = in.numberOr("training.recomputed_share", 0);
        const double rule = (4 + 2 * in.numberOr("training.trainable_share", 1) + 2 * again)
                            * *parameters * 1e9 * *seen * 1e9;
        if (!in.flag("model.attention_flop", false))
            return rule;
        const Maybe scores = attentionPerToken();
        return scores ? Maybe(rule + *scores * (3 + again) * *seen * 1e9) : std::nullopt;
    }

    /// FLOP of the attention scores of one forward pass, per token.
    [[nodiscard]] Maybe attentionPerToken() const
    {
        const Maybe context = in.number("model.context");
        if (!context || !fromShape(in.numberOr("model.experts_per_token", 1)))
            return std::nullopt;
        const Maybe heads = in.number("model.heads");
        const Maybe headDim = in.number("model.head_dim");
        const double width = heads && headDim ? *heads * *headDim : *in.number("model.hidden");
        const double layers = *in.number("model.layers");
        const std::string stack = in.text("model.stack", "decoder");
        const double attentions = stack == "encoder-decoder"
                                      ? in.numberOr("model.encoder_layers", layers) + 2 * layers
                                      : layers;
        const bool isCausal = in.flag("model.causal_attention", stack == "decoder");
        return 4 * attentions * width * *context * (isCausal ? 0.5 : 1);
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
        const Maybe size = baseParameters();
        if (!memory || !size)
            return std::nullopt;
        const bool isOneNode = *size <= in.numberOr("machine.node_size", 8) * 0.03 * *memory;
        double x = *size * 1e9;
        if (!m_isReleased)
            x = isOneNode ? std::clamp(x, 1.7e9, 18.4e9) : std::clamp(x, 18e9, 1008e9);
        const double rate = isOneNode ? -8.82079068e-20 * x * x + 1.68591116e-09 * x + 133.954735
                                      : -5.60233749e-23 * x * x + 8.45435587e-11 * x + 134.546129;
        if (m_isReleased && rate <= 0) // far outside the fit there is none
            return std::nullopt;
        if (m_isReleased)
            return rate * (*memory == 80 ? 1 : 1 - 7.76 / 33.46) / 312;
        double best = rate / 312;
        if (isV100())
            best *= 1 - in.numberOr("machine.fit_removed_share", 7.76 / 33.46);
        if (isMixture())
            best *= in.numberOr("machine.moe_efficiency_factor", 1);
        const Maybe n = in.number("machine.devices");
        if (!in.flag("machine.device_penalty", false) || !n)
            return best;
        const double planned = *plannedDevices();
        const double g0 = in.numberOr("machine.penalty_g0", 1);
        const double g1 = in.numberOr("machine.penalty_g1", 0.6882656457518985);
        const double g2 = in.numberOr("machine.penalty_g2", 0.1474998432992392);
        if (*n == planned)
            return best;
        return std::clamp(*n < planned ? g0 * *n / planned * best : g1 * planned / *n * best + g2,
                          0.0, best);
    }

    [[nodiscard]] bool isV100() const
    {
        const bool isEntry = in.text("machine.accelerator", "").starts_with("nvidia-v100");
        return in.text("machine.fit_device", isEntry ? "v100" : "a100") == "v100";
    }

    /// The model that the fits see: all parameters, or the dense base of a mixture of experts.
    [[nodiscard]] Maybe baseParameters() const
    {
        if (!isMixture())
            return totalParameters();
        const Maybe base = in.number("model.base_params_b");
        return base ? base : activeParameters();
    }

    /// The number of devices by the fits, by size of the model.
    [[nodiscard]] Maybe plannedDevices() const
    {
        const Maybe memory = in.number("machine.memory_gb");
        const Maybe size = baseParameters();
        if (!memory || !size)
            return std::nullopt;
        const double node = in.numberOr("machine.node_size", 8);
        const double cap = 0.03 * *memory;
        const double ones = *size * 1e9;
        const auto square = [](double a, double b, double c, double x) {
            return a * x * x + b * x + c;
        };
        double replica = std::ceil(*size / cap);
        double n = 1.31381254e-08 * std::clamp(ones, 1.7e9, 18.4e9) + 17.7462653;
        if (*size >= node * cap) {
            replica = node * std::ceil(*size / (node * cap));
            n = ones < 70e9 ? square(-3.48420436e-21, 6.13525744e-09, 391.960713,
                                     std::clamp(ones, 18e9, 1008e9))
                            : square(-2.12910565e-21, 4.39684339e-09, 799.173057,
                                     std::clamp(ones, 76e9, 1008e9));
        }
        const double planned = std::max(std::nearbyint(n / replica), 1.0) * replica;
        return isV100() ? std::nearbyint(2.5 * planned) : planned;
    }

    /// Devices of a run computed from its FLOP.
    [[nodiscard]] Maybe runDevices() const
    {
        const Maybe given = in.number("machine.devices");
        return given || !usesFit() ? given : plannedDevices();
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

    /// By parts up to a boundary; nothing for a device as given.
    [[nodiscard]] Maybe deviceOfParts(const std::string &accelerator, const Maybe &die,
                                      const Maybe &memory) const
    {
        const std::string boundary = in.text("embodied.boundary", "as-given");
        if (boundary == "as-given" || !in.flag("embodied.include", true))
            return std::nullopt;
        double kg = need(die, "die") * need(perArea(accelerator), "carbon per area")
                    / in.numberOr("embodied.die_yield", 1);
        if (boundary != "die")
            kg += need(memory, "memory") * in.numberOr("embodied.memory_kg_per_gb", 0.4)
                  + in.numberOr("embodied.packaging_kg", 0.15);
        return boundary == "board" ? kg + need(in.number("embodied.board_kg"), "board") : kg;
    }

    [[nodiscard]] Maybe perArea(const std::string &id) const
    {
        const Maybe given = in.given("embodied.kg_per_cm2");
        if (given || id.empty())
            return given;
        const std::map<double, double> byProcess = {
            {16, 1.0}, {12, 1.2}, {7, 1.6}, {5, 1.8}, {4, 1.8}};
        const auto found = byProcess.find(in.processOf(id).value_or(0));
        return found == byProcess.end() ? std::nullopt : Maybe(found->second);
    }

    [[nodiscard]] double trainingDeviceKg() const
    {
        if (const Maybe parts =
                deviceOfParts(in.text("machine.accelerator", ""), in.number("embodied.die_cm2"),
                              in.number("machine.memory_gb")))
            return *parts;
        if (const Maybe typed = in.given("embodied.device_kg"))
            return *typed;
        const Maybe area = in.given("embodied.kg_per_cm2");
        const Maybe die = in.number("embodied.die_cm2");
        const double yield = in.numberOr("embodied.die_yield", 1);
        if (area && in.given("embodied.die_cm2"))
            return *area * *die / yield;
        if (const Maybe listed = in.number("embodied.device_kg"))
            return *listed;
        return area && die ? *area * *die / yield : 150;
    }

    [[nodiscard]] double servingDeviceKg() const
    {
        if (!in.hasServingAccelerator())
            return trainingDeviceKg();
        const Maybe mm2 = in.serving(Property::DieMm2);
        if (const Maybe parts =
                deviceOfParts(in.text("inference.accelerator", ""), mm2 ? Maybe(*mm2 / 100) : mm2,
                              in.serving(Property::MemoryGb)))
            return *parts;
        if (const Maybe listed = in.serving(Property::EmbodiedKg))
            return *listed;
        const Maybe area = in.given("embodied.kg_per_cm2");
        const Maybe die = in.serving(Property::DieMm2);
        return area && die ? *area * *die / 100 / in.numberOr("embodied.die_yield", 1) : 150;
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
        const Maybe devices = basis == "flops" ? runDevices() : in.number("machine.devices");
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
            it = *time * need(power(), "power") / 1000 * in.numberOr("training.method_error", 1);
        }
        it /= perMachine;
        const Maybe all = time ? Maybe(*time * times) : std::nullopt;
        const Maybe hours = time && devices ? Maybe(*time / *devices) : std::nullopt;
        PlainFigures out = account(it * times, all, pue, trainingIntensity(hours), share);
        out["flop"] = flop.value_or(0) * times;
        out["hours"] = hours.value_or(0);
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
        if (tier != "per-token" && tier != "measured")
            it *= in.numberOr("inference.method_error", 1);
        const double pue = in.numberOr("inference.pue", in.numberOr("mechanization.pue", 1.56));
        PlainFigures out = account(
            it, time, pue, in.numberOr("inference.carbon_intensity_g_per_kwh", intensity()), share);
        const Maybe own = in.number("inference.devices");
        const bool isPlanned = isAnythingTrained() && in.text("training.basis", "flops") == "flops";
        const Maybe devices = own ? own : isPlanned ? runDevices() : in.number("machine.devices");
        out["flop"] = flop;
        out["hours"] = time && devices ? *time / *devices : 0;
        out["embodied_kg"] = embodied(time, servingDeviceKg());
        if (tier == "ecologits" && in.flag("inference.ecologits_water_as_released", false))
            out["water_l"] *= out["facility_energy_kwh"] / it;
        return out;
    }

    /// Figures of the released procedure: net is gross, no water.
    PlainFigures released(double flop, double time, double it, double pue, double grams) const
    {
        PlainFigures out;
        out["flop"] = flop;
        out["device_hours"] = time;
        out["it_energy_kwh"] = it;
        out["facility_energy_kwh"] = it * pue;
        out["operational_kg"] = it * pue * grams / 1000;
        out["operational_net_kg"] = out["operational_kg"];
        out["operational_market_kg"] =
            it * pue * in.numberOr("map.market_intensity_g_per_kwh", 0) / 1000;
        out["cost_usd"] = it * pue * in.numberOr("map.usd_per_kwh", 0)
                          + time * in.numberOr("machine.usd_per_device_hour", 0);
        return out;
    }

    [[nodiscard]] double releasedEmbodied(double time, double deviceKg) const
    {
        if (!in.flag("embodied.include", true))
            return 0;
        const double server = 1.47 * 1.0 + 256 * 0.4 + 32768 * 0.018 + 111.6 * 1.2;
        return time / (in.numberOr("embodied.lifetime_years", 5) * 8760)
               * (deviceKg + server / in.numberOr("embodied.devices_per_server", 8));
    }

    PlainFigures releasedInference(double pue) const
    {
        const double each =
            in.numberOr("inference.input_tokens", 0) + in.numberOr("inference.output_tokens", 0);
        const double requests =
            in.numberOr("inference.requests_per_day", 0) * in.numberOr("inference.days", 365);
        const double flop = 2 * need(baseParameters(), "parameters") * 1e9 * each * requests;
        const double time = flop / (servingRate() * 1e12) / 3600;
        PlainFigures out =
            released(flop, time, time * need(servingPower(), "power") / 1000,
                     in.numberOr("inference.pue", pue),
                     in.numberOr("inference.carbon_intensity_g_per_kwh", intensity()));
        const Maybe own = in.number("inference.devices");
        const Maybe devices = own ? own : in.number("machine.devices");
        out["hours"] = devices ? time / *devices : 0;
        out["embodied_kg"] = releasedEmbodied(time, servingDeviceKg());
        return out;
    }

    [[nodiscard]] double storedEnergy() const
    {
        return (in.numberOr("storage.stored_tb", 0) * in.numberOr("storage.w_per_tb", 11.3)
                    * in.numberOr("storage.days", 180)
                + in.numberOr("storage.transferred_tb", 0)
                      * in.numberOr("storage.w_per_transferred_tb", 1.48)
                      * in.numberOr("storage.transfer_days", 180))
               * 24 / 1000;
    }

    PlainFigures storage(double share) const
    {
        return account(storedEnergy(), std::nullopt, in.numberOr("mechanization.pue", 1.56),
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
    bool m_isReleased = false;
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
        if (method == "llmcarbon")
            return calculation.llmcarbon();
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
