// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/reader.h"

namespace fourfold::formula {

/// Facility energy: IT energy · PUE (Patterson et al. 2021, equation 1).
template <class Reader, class R = typename Reader::Real>
Quantity<kind::FacilityEnergy, R> facilityEnergy(Reader &in, Phase phase,
                                                 const Quantity<kind::ItEnergy, R> &energy,
                                                 const Quantity<kind::Pue, R> &pue)
{
    return in.step(stepOf(Figure::FacilityEnergy), phaseIndex(phase), energy * pue);
}

/// Gross operational carbon: facility energy · local intensity (Patterson et al. 2021, eq. 2).
template <class Reader, class R = typename Reader::Real>
Quantity<kind::GrossCarbon, R> operationalCarbon(Reader &in, Phase phase,
                                                 const Quantity<kind::FacilityEnergy, R> &energy,
                                                 const Quantity<kind::Intensity, R> &intensity)
{
    return in.step(stepOf(Figure::Operational), phaseIndex(phase), energy * intensity);
}

/// Net operational carbon: gross · (1 − matched clean share). The share is what was bought in the
/// same hour and grid, never the published CFE %, which contains the grid's own clean part.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::NetCarbon, R> netCarbon(Reader &in, Phase phase,
                                       const Quantity<kind::GrossCarbon, R> &gross)
{
    return in.step(stepOf(Figure::OperationalNet), phaseIndex(phase),
                   netOf(gross, in.template read<kind::Ratio>(Field::MapMatchedCleanShare)));
}

/// On-site water: IT energy · WUE.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Water, R> water(Reader &in, Phase phase, const Quantity<kind::ItEnergy, R> &energy)
{
    return in.step(stepOf(Figure::Water), phaseIndex(phase),
                   energy * in.template read<kind::WaterPerEnergy>(Field::MechanizationWue));
}

/// On-site water over the energy after PUE, as the released code of EcoLogits counts it: PUE enters
/// twice, since WUE is defined over IT energy.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::Water, R> waterAfterPue(Reader &in, Phase phase,
                                       const Quantity<kind::FacilityEnergy, R> &energy)
{
    return in.step(stepOf(Figure::Water), phaseIndex(phase),
                   energy * in.template read<kind::WaterPerEnergy>(Field::MechanizationWue));
}

/// IT energy of stored data: amount · power per amount · time (LLMCarbon's storage).
template <class Reader, class R = typename Reader::Real>
Quantity<kind::ItEnergy, R> storedEnergy(Reader &in)
{
    return in.step(StepName::StoredEnergy, kNoPhase,
                   storageEnergy(in.template read<kind::Data>(Field::StorageStored),
                                 in.template read<kind::PowerPerData>(Field::StoragePowerPerTb),
                                 in.template read<kind::Days>(Field::StorageDays)));
}

/// IT energy of transferred data.
template <class Reader, class R = typename Reader::Real>
Quantity<kind::ItEnergy, R> transferEnergy(Reader &in)
{
    return in.step(
        StepName::TransferEnergy, kNoPhase,
        storageEnergy(in.template read<kind::Data>(Field::StorageTransferred),
                      in.template read<kind::PowerPerData>(Field::StoragePowerPerTransferredTb),
                      in.template read<kind::Days>(Field::StorageTransferDays)));
}

} // namespace fourfold::formula
