// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/reader.h"

#include <optional>

namespace fourfold::formula {

/// The transformer's shape with defaults filled in; counts are pure numbers.
template <class R>
struct Shape
{
    Ratio<R> layers;
    Ratio<R> encoderLayers; ///< 0 when there is no encoder beside the decoder
    Ratio<R> hidden;
    Ratio<R> ffn;
    Ratio<R> attentionWidth; ///< heads · head size
    Ratio<R> keyValueWidth;  ///< key-value heads · head size
    Ratio<R> vocabulary;
    Ratio<R> experts;
    Ratio<R> expertsPerToken;
    Ratio<R> sharedExperts;
    Ratio<R> expertFfn;
    Ratio<R> moeLayerShare;
    bool isGated = false;
    bool isExpertGated = false;
    bool isTied = true;
    bool isMixture = false;
    bool hasCrossAttention = false;
};

/// Two matrices, or three when gated.
template <class R>
Ratio<R> ffnMatrices(bool isGated)
{
    return Ratio<R>(isGated ? R(1) + R(2) : R(2));
}

/// Query, output, key and value matrices of one layer: 2 h · width + 2 h · key-value width.
template <class Reader, class R = typename Reader::Real>
Ratio<R> attentionParameters(Reader &in, const Shape<R> &shape)
{
    const Ratio<R> two(R(2));
    return in.step(StepName::Attention, kNoPhase,
                   two * shape.hidden * shape.attentionWidth
                       + two * shape.hidden * shape.keyValueWidth);
}

/// Feed-forward matrices of one layer that `experts` of the routed and all shared experts serve:
/// (1 − ρ) · dense + ρ · (experts + shared) · one expert.
template <class Reader, class R = typename Reader::Real>
Ratio<R> ffnParameters(Reader &in, const Shape<R> &shape, const Ratio<R> &experts)
{
    const Ratio<R> dense = in.step(StepName::FeedForward, kNoPhase,
                                   ffnMatrices<R>(shape.isGated) * shape.hidden * shape.ffn);
    if (!shape.isMixture)
        return dense;
    const Ratio<R> expert =
        in.step(StepName::ExpertFeedForward, kNoPhase,
                ffnMatrices<R>(shape.isExpertGated) * shape.hidden * shape.expertFfn);
    return rest(shape.moeLayerShare) * dense
           + shape.moeLayerShare * expert * (experts + shape.sharedExperts);
}

/// Attentions of the whole model: decoder layers that cross-attend have two.
template <class R>
Ratio<R> attentionsOf(const Shape<R> &shape)
{
    const Ratio<R> decoderAttentions(shape.hasCrossAttention ? R(2) : R(1));
    return shape.encoderLayers + decoderAttentions * shape.layers;
}

/// Parameters in billions, `experts` of the routed ones counted: attention of every layer (twice
/// in decoder layers that cross-attend), feed-forward of every layer, vocabulary. The general form
/// of LLMCarbon's equations 1 and 2.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Billions, R> parameters(Reader &in, StepName name, const Shape<R> &shape,
                                       const Ratio<R> &experts)
{
    const Ratio<R> attention = attentionParameters(in, shape);
    const Ratio<R> perLayer = ffnParameters(in, shape, experts);
    const Ratio<R> matrices(shape.isTied ? R(1) : R(2));
    const Ratio<R> embeddings =
        in.step(StepName::Embeddings, kNoPhase, shape.vocabulary * shape.hidden * matrices);
    const Ratio<R> layers = shape.encoderLayers + shape.layers;
    return in.step(name, kNoPhase,
                   inBillions(attention * attentionsOf(shape) + layers * perLayer + embeddings));
}

/// Samples · epochs · tokens of a sample, in billions.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Billions, R> tokensOfSamples(Reader &in)
{
    return in.step(StepName::Tokens, kNoPhase,
                   inBillions(in.template read<kind::Ratio>(Field::TrainingSamples)
                              * in.template read<kind::Ratio>(Field::TrainingEpochs)
                              * in.template read<kind::Ratio>(Field::TrainingTokensPerSample)));
}

/// FLOP of one training run: (4 + 2 · trainable share) · parameters · tokens; 6 P D when all are
/// trained (Kaplan et al. 2020; the weight gradient is skipped for frozen parameters). Where asked
/// for: 2 P D for the share of the forward pass that is computed again, and attention scores.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Compute, R>
trainingCompute(Reader &in, const Quantity<kind::Billions, R> &parameters,
                const Quantity<kind::Billions, R> &tokens,
                const std::optional<Quantity<kind::Compute, R>> &attention)
{
    using PerToken = Quantity<kind::ComputePerToken, R>;
    PerToken perToken = PerToken(constant<R>(Constant::ForwardAndActivationFlop))
                        + PerToken(constant<R>(Constant::WeightGradientFlop))
                              * in.template read<kind::Ratio>(Field::TrainingTrainableShare);
    if (in.resolved()[Field::TrainingRecomputedShare].isGiven())
        perToken = perToken
                   + PerToken(constant<R>(Constant::ForwardFlop))
                         * in.template read<kind::Ratio>(Field::TrainingRecomputedShare);
    const auto rule = computeOf(perToken, parameters, tokens);
    return in.step(StepName::RunFlop, kNoPhase, attention ? rule + *attention : rule);
}

/// FLOP of the attention scores of one training run: 4 · attentions · width · context per token,
/// half of it where attention is causal, for one forward and two backward passes and what is
/// computed again.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Compute, R> attentionCompute(Reader &in, const Shape<R> &shape,
                                            const Quantity<kind::Billions, R> &tokens,
                                            bool isCausal)
{
    Ratio<R> passes(R(1) + R(2));
    if (in.resolved()[Field::TrainingRecomputedShare].isGiven())
        passes = passes + in.template read<kind::Ratio>(Field::TrainingRecomputedShare);
    if (isCausal)
        passes = passes / Ratio<R>(R(2));
    return in.step(StepName::AttentionFlop, kNoPhase,
                   Quantity<kind::Compute, R>(constant<R>(Constant::AttentionFlop))
                       * attentionsOf(shape) * shape.attentionWidth
                       * in.template read<kind::Ratio>(Field::ModelContext) * inOnes(tokens)
                       * passes);
}

/// The rule of LLMCarbon's released code: 6 P D, whatever is trained (equation 4).
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Compute, R> releasedCompute(Reader &in,
                                           const Quantity<kind::Billions, R> &parameters,
                                           const Quantity<kind::Billions, R> &tokens)
{
    using PerToken = Quantity<kind::ComputePerToken, R>;
    const PerToken perToken(constant<R>(Constant::TrainingFlop));
    return in.step(StepName::RunFlop, kNoPhase, computeOf(perToken, parameters, tokens));
}

/// 2 P D for the tokens of one request, read or written (LLMCarbon, equation 5).
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Compute, R> requestCompute(Reader &in, const Quantity<kind::Billions, R> &parameters)
{
    using PerToken = Quantity<kind::ComputePerToken, R>;
    const PerToken perToken(constant<R>(Constant::ForwardFlop));
    const Ratio<R> tokens = in.template read<kind::Ratio>(Field::InferenceInputTokens)
                            + in.template read<kind::Ratio>(Field::InferenceOutputTokens);
    return in.step(StepName::RequestFlop, kNoPhase, computeOf(perToken, parameters, tokens));
}

} // namespace fourfold::formula
