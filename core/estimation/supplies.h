// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/property.h"
#include "core/scenario/field.h"

#include <array>

namespace fourfold {

/// What an entry gives to a field: which figure of the entry.
struct Supply
{
    Field field = Field::ModelPreset;
    Property property = Property::TdpW;
};

inline constexpr std::array kModelSupplies = {
    Supply{Field::ModelLayers, Property::Layers},
    Supply{Field::ModelHidden, Property::Hidden},
    Supply{Field::ModelFfn, Property::Ffn},
    Supply{Field::ModelHeads, Property::Heads},
    Supply{Field::ModelKvHeads, Property::KvHeads},
    Supply{Field::ModelVocab, Property::Vocab},
    Supply{Field::ModelExperts, Property::Experts},
    Supply{Field::ModelExpertsPerToken, Property::ExpertsActive},
    Supply{Field::ModelParams, Property::ParamsB},
    Supply{Field::ModelActiveParams, Property::ActiveParamsB},
    Supply{Field::ModelTokens, Property::TokensB},
};
inline constexpr std::array kAcceleratorSupplies = {
    Supply{Field::MachineTdp, Property::TdpW},
    Supply{Field::MachineMemory, Property::MemoryGb},
    Supply{Field::EmbodiedDevice, Property::EmbodiedKg},
    Supply{Field::EmbodiedDie, Property::DieMm2},
};
inline constexpr std::array kSiteSupplies = {
    Supply{Field::MechanizationPue, Property::Pue},
    Supply{Field::MechanizationWue, Property::WueLPerKwh},
};
inline constexpr std::array kRegionSupplies = {
    Supply{Field::MapIntensity, Property::GridGPerKwh},
};

} // namespace fourfold
