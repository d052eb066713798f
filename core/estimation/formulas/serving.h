// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/formulas/model.h"
#include "core/estimation/reader.h"

#include <cstddef>

namespace fourfold::formula {

/// Keys and values that one token leaves in the cache: 2 · layers · key-value width · bytes.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Bytes, R> kvBytesPerToken(Reader &in, const Shape<R> &shape)
{
    return in.step(StepName::KvBytesPerToken, kNoPhase,
                   in.template read<kind::Bytes>(Field::InferenceKvBytes) * Ratio<R>(R(2))
                       * shape.layers * shape.keyValueWidth);
}

/// Parameters that a batch of a mixture of experts reads, each token choosing experts at random:
/// total − (total − active) · (share not chosen)^(B − 1). One token reads the active parameters, a
/// large batch nearly all.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Billions, R> touchedParameters(Reader &in, const Quantity<kind::Billions, R> &total,
                                              const Quantity<kind::Billions, R> &active,
                                              const Ratio<R> &chosenShare)
{
    const Ratio<R> others = in.template read<kind::Ratio>(Field::InferenceBatch) - Ratio<R>(R(1));
    const Ratio<R> notChosen = maximum(rest(chosenShare), Ratio<R>(R(0)));
    return in.step(StepName::TouchedParameters, kNoPhase,
                   total - (total - active) * power(notChosen, maximum(others, Ratio<R>(R(0)))));
}

/// Achieved bandwidth of the devices that serve one copy: devices · efficiency · peak.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Bandwidth, R> replicaBandwidth(Reader &in, const Ratio<R> &devices)
{
    return in.step(StepName::ReplicaBandwidth, kNoPhase,
                   in.template read<kind::Bandwidth>(Field::InferenceBandwidth)
                       * in.template read<kind::Ratio>(Field::InferenceMemoryEfficiency) * devices);
}

/// The three times that decide how long one decoding step of a batch takes.
template <class R>
struct DecodeStep
{
    Quantity<kind::Seconds, R> weights;    ///< to read the weights
    Quantity<kind::Seconds, R> perContext; ///< to read what one token of context left, of all
    Quantity<kind::Seconds, R> compute;    ///< to compute a token of each request
};

/// Time to make all tokens of an answer when every step is the same: the slower of memory and
/// compute, times the tokens.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Seconds, R> decodeTime(Reader &in, const Quantity<kind::Seconds, R> &memory,
                                      const Quantity<kind::Seconds, R> &compute)
{
    return in.step(StepName::DecodeTime, kNoPhase,
                   maximum(memory, compute)
                       * in.template read<kind::Ratio>(Field::InferenceOutputTokens));
}

/// The same step by step: the first steps may be bound by compute, the later ones, whose context
/// has grown, by memory. The sum of a line over whole steps.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Seconds, R> decodeTimeExact(Reader &in, const DecodeStep<R> &one)
{
    const Ratio<R> input = in.template read<kind::Ratio>(Field::InferenceInputTokens);
    const Ratio<R> output = in.template read<kind::Ratio>(Field::InferenceOutputTokens);
    const Ratio<R> crossing = ceiling((one.compute - one.weights) / one.perContext - input);
    const Ratio<R> bound = in.step(StepName::ComputeBoundTokens, kNoPhase,
                                   minimum(maximum(crossing, Ratio<R>(R(0))), output));
    const Ratio<R> meanPosition = (bound + output - Ratio<R>(R(1))) / Ratio<R>(R(2));
    return in.step(StepName::DecodeTime, kNoPhase,
                   one.compute * bound
                       + (one.weights + one.perContext * (input + meanPosition))
                             * (output - bound));
}

/// Energy of an output token read off the measured table: a straight line between two measured
/// batches in the logarithms of both. `columns` batches were measured; the batch is held within.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Joules, R> tableEnergyPerToken(Reader &in, std::size_t columns)
{
    const auto energyAt = [&](std::size_t i) {
        return in.template read<kind::Joules>(kTableColumns[i].input);
    };
    const auto batchAt = [&](std::size_t i) {
        return Ratio<R>(constant<R>(kTableColumns[i].batch));
    };
    if (columns == 1)
        return in.step(StepName::TableEnergyPerToken, kNoPhase, energyAt(0));
    const Ratio<R> batch =
        in.step(StepName::TableBatch, kNoPhase,
                minimum(maximum(in.template read<kind::Ratio>(Field::InferenceBatch), batchAt(0)),
                        batchAt(columns - 1)));
    const auto between = [&](std::size_t i) {
        const Ratio<R> slope =
            logarithm(energyAt(i + 1) / energyAt(i)) / logarithm(batchAt(i + 1) / batchAt(i));
        return energyAt(i) * power(batch / batchAt(i), slope);
    };
    auto energy = between(columns - 2);
    for (std::size_t i = columns - 2; i > 0; --i)
        energy = whereLess(batch, batchAt(i), between(i - 1), energy);
    return in.step(StepName::TableEnergyPerToken, kNoPhase, energy);
}

} // namespace fourfold::formula
