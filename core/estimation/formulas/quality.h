// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/reader.h"

namespace fourfold::formula {

/// The parameters that a scaling law sees: a mixture of experts counts a fraction of all its
/// parameters (as commonly quoted, after Rajbhandari et al. 2022).
template <class Reader, class R = typename Reader::Real>
Ratio<R> lossParameters(Reader &in, const Quantity<kind::Billions, R> &parameters)
{
    const bool isMixture = in.resolved().template choice<Architecture>(Field::ModelArchitecture)
                           == Architecture::MixtureOfExperts;
    const Ratio<R> ones = inOnes(parameters);
    return in.step(StepName::LossParameters, kNoPhase,
                   isMixture ? ones / in.template read<kind::Ratio>(Field::ModelLossMoeDivisor)
                             : ones);
}

/// Test loss in nats per token: A / P^α + B / D^β + E (Hoffmann et al. 2022, approach 3; LLMCarbon,
/// equation 3).
template <class Reader, class R = typename Reader::Real>
Ratio<R> chinchillaLoss(Reader &in, const Ratio<R> &parameters, const Ratio<R> &tokens)
{
    const auto read = [&](Field field) { return in.template read<kind::Ratio>(field); };
    return in.step(StepName::TestLoss, kNoPhase,
                   read(Field::ModelLossA) / power(parameters, read(Field::ModelLossAlpha))
                       + read(Field::ModelLossB) / power(tokens, read(Field::ModelLossBeta))
                       + read(Field::ModelLossE));
}

/// Test loss in nats per token: ((N_c / N)^(α_N / α_D) + D_c / D)^α_D (Kaplan et al. 2020).
template <class Reader, class R = typename Reader::Real>
Ratio<R> kaplanLoss(Reader &in, const Ratio<R> &parameters, const Ratio<R> &tokens)
{
    const auto at = [](Constant number) { return Ratio<R>(constant<R>(number)); };
    const Ratio<R> byTokens = at(Constant::KaplanTokenExponent);
    const Ratio<R> exponent =
        Ratio<R>(recordedConstant(in, Constant::KaplanParameterExponent)) / byTokens;
    return in.step(StepName::TestLoss, kNoPhase,
                   power(power(at(Constant::KaplanParameters) / parameters, exponent)
                             + at(Constant::KaplanTokens) / tokens,
                         byTokens));
}

} // namespace fourfold::formula
