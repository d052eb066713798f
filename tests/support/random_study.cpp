// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_study.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fourfold {
namespace {

/// What a field may be in a plausible scenario, and how often the first scenario of a chain has it.
struct Plausible
{
    Field field = Field::ModelLayers;
    double low = 0;
    double high = 1;
    double often = 0.3;
};

constexpr std::array kPlausible = {
    Plausible{Field::ModelLayers, 2, 120},
    Plausible{Field::ModelEncoderLayers, 2, 60, 0.2},
    Plausible{Field::ModelHidden, 256, 16384},
    Plausible{Field::ModelFfn, 512, 65536},
    Plausible{Field::ModelContext, 128, 131072},
    Plausible{Field::ModelHeads, 4, 96},
    Plausible{Field::ModelKvHeads, 1, 16, 0.2},
    Plausible{Field::ModelHeadDim, 32, 256, 0.2},
    Plausible{Field::ModelVocab, 0, 250000},
    Plausible{Field::ModelExperts, 2, 512, 0.6},
    Plausible{Field::ModelExpertsPerToken, 1, 8},
    Plausible{Field::ModelSharedExperts, 0, 2},
    Plausible{Field::ModelExpertFfn, 512, 16384, 0.2},
    Plausible{Field::ModelMoeLayerShare, 0, 1},
    Plausible{Field::ModelParams, 0.1, 2000, 0.5},
    Plausible{Field::ModelActiveParams, 0.05, 500, 0.2},
    Plausible{Field::ModelBaseParams, 0.1, 500, 0.2},
    Plausible{Field::ModelTokens, 1, 15000, 0.6},
    Plausible{Field::ModelTrainingFlop, 1e18, 1e25, 0.3},
    Plausible{Field::MachineDevices, 1, 20000, 0.9},
    Plausible{Field::MachinePeak, 10, 2000, 0.4},
    Plausible{Field::MachineMemory, 8, 192, 0.5},
    Plausible{Field::MachineNodeSize, 1, 16},
    Plausible{Field::MachineFitRemovedShare, 0, 0.5},
    Plausible{Field::MachineMoeEfficiencyFactor, 0.5, 1},
    Plausible{Field::MachinePenaltyG0, 0, 2},
    Plausible{Field::MachinePenaltyG1, 0, 2},
    Plausible{Field::MachinePenaltyG2, 0, 0.5},
    Plausible{Field::MachineAveragePower, 50, 1500, 0.6},
    Plausible{Field::MachineTdp, 50, 1200, 0.5},
    Plausible{Field::MachinePowerFraction, 0, 1},
    Plausible{Field::MachineHostPower, 0, 500},
    Plausible{Field::MachineUsdPerDeviceHour, 0.1, 5},
    Plausible{Field::MechanizationPue, 1, 2, 0.5},
    Plausible{Field::MechanizationWue, 0, 3},
    Plausible{Field::MapIntensity, 10, 1000, 0.6},
    Plausible{Field::MapMarketIntensity, 0, 800},
    Plausible{Field::MapUsdPerKwh, 0.02, 0.4},
    Plausible{Field::MapMatchedCleanShare, 0, 1, 0.4},
    Plausible{Field::TrainingHours, 1, 5000, 0.5},
    Plausible{Field::TrainingSamples, 1e3, 1e6, 0.2},
    Plausible{Field::TrainingEpochs, 1, 5, 0.2},
    Plausible{Field::TrainingTokensPerSample, 50, 4000, 0.2},
    Plausible{Field::TrainingTrainableShare, 0, 1},
    Plausible{Field::TrainingRecomputedShare, 0, 1, 0.2},
    Plausible{Field::TrainingRuns, 0, 5, 0.3},
    Plausible{Field::TrainingReuses, 0.1, 50},
    Plausible{Field::TrainingItEnergy, 0.1, 1e6, 0.3},
    Plausible{Field::TrainingMethodError, 0.5, 2},
    Plausible{Field::ExperimentationFactor, 0, 3},
    Plausible{Field::InferenceRequestsPerDay, 1, 1e8, 0.6},
    Plausible{Field::InferenceDays, 1, 1000},
    Plausible{Field::InferenceInputTokens, 0, 4000, 0.6},
    Plausible{Field::InferenceOutputTokens, 0, 2000, 0.6},
    Plausible{Field::InferenceEfficiency, 0.01, 0.9},
    Plausible{Field::InferenceJoulePerOutputToken, 0, 10, 0.6},
    Plausible{Field::InferenceJoulePerInputToken, 0, 1},
    Plausible{Field::InferenceJoulePerRequest, 0, 500},
    Plausible{Field::InferenceWhPerRequest, 0.01, 10, 0.6},
    Plausible{Field::InferencePeak, 10, 2000, 0.2},
    Plausible{Field::InferenceDevices, 1, 2000},
    Plausible{Field::InferenceAveragePower, 50, 1500, 0.2},
    Plausible{Field::InferencePue, 1, 2},
    Plausible{Field::InferenceIntensity, 10, 1000},
    Plausible{Field::InferenceBatch, 1, 600, 0.5},
    Plausible{Field::ModelBytesPerParam, 0.5, 4, 0.3},
    Plausible{Field::InferenceBandwidth, 200, 8000, 0.6},
    Plausible{Field::InferenceMemoryEfficiency, 0.3, 1},
    Plausible{Field::InferenceKvBytes, 0, 4},
    Plausible{Field::InferenceDevicesPerReplica, 1, 16},
    Plausible{Field::InferenceHostShare, 0, 1},
    Plausible{Field::InferenceIdleShare, 0, 0.5},
    Plausible{Field::InferenceMethodError, 0.5, 2},
    Plausible{Field::InferenceSecondPerRequest, 0, 1, 0.2},
    Plausible{Field::InferenceSecondPerOutputToken, 0.005, 0.1, 0.2},
    Plausible{Field::InferenceRequestsPerUserYear, 10, 10000, 0.2},
    Plausible{Field::StorageStored, 0, 1000},
    Plausible{Field::StorageDays, 1, 1000},
    Plausible{Field::StoragePowerPerTb, 1, 30},
    Plausible{Field::StorageTransferred, 0, 1000},
    Plausible{Field::StorageTransferDays, 1, 1000},
    Plausible{Field::StoragePowerPerTransferredTb, 0.1, 5},
    Plausible{Field::EmbodiedDevice, 10, 500},
    Plausible{Field::EmbodiedDie, 0.5, 10},
    Plausible{Field::EmbodiedPerArea, 0.5, 3},
    Plausible{Field::EmbodiedDieYield, 0.3, 1},
    Plausible{Field::EmbodiedMemoryPerGb, 0.05, 1},
    Plausible{Field::EmbodiedPackaging, 0, 10},
    Plausible{Field::EmbodiedBoard, 5, 200, 0.5},
    Plausible{Field::EmbodiedDevicesPerServer, 1, 16},
    Plausible{Field::EmbodiedServer, 50, 5000},
    Plausible{Field::EmbodiedLifetime, 1, 10},
    Plausible{Field::EmbodiedUtilisation, 0.1, 1},
};

/// Fields that only a scenario with a parent may have.
constexpr std::array kReductions = {
    Plausible{Field::FactorsModel, 0.5, 20},
    Plausible{Field::FactorsMachine, 0.5, 20},
    Plausible{Field::FactorsMechanization, 0.9, 1.5},
    Plausible{Field::FactorsMap, 0.5, 20},
};

constexpr double kOftenInChild = 0.07;
constexpr double kOftenReduced = 0.3;

std::vector<std::string> idsOf(const Catalog &catalog, EntryKind kind)
{
    std::vector<std::string> ids;
    for (const Entry &entry : catalog.entries(kind))
        ids.push_back(entry.id);
    return ids;
}

} // namespace

RandomStudies::RandomStudies(const Catalog &catalog, std::uint64_t seed)
    : m_engine(seed)
    , m_models(idsOf(catalog, EntryKind::Model))
    , m_accelerators(idsOf(catalog, EntryKind::Accelerator))
    , m_datacenters(idsOf(catalog, EntryKind::Datacenter))
    , m_regions(idsOf(catalog, EntryKind::GridRegion))
{
    for (const Entry &entry : catalog.entries(EntryKind::Model)) {
        if (entry.number(Property::ServingJoule8))
            m_measured.push_back(entry.id);
    }
    for (const std::string &id : idsOf(catalog, EntryKind::CloudRegion))
        m_regions.push_back(id);
    for (const char *code : {"DNK", "DK", "FR", "USA", "EGRID-CAMX"})
        m_regions.emplace_back(code);
}

double RandomStudies::between(double low, double high)
{
    constexpr double kSteps = 9007199254740992.0; // 2^53
    return low + (high - low) * (static_cast<double>(m_engine() >> 11U) / kSteps);
}

bool RandomStudies::chance(double probability)
{
    return between(0, 1) < probability;
}

std::size_t RandomStudies::below(std::size_t count)
{
    return m_engine() % count;
}

void RandomStudies::setText(Scenario &scenario, Field field, std::string text)
{
    scenario.values.set(field, Value(std::move(text)));
}

void RandomStudies::setNumber(Scenario &scenario, Field field, double number)
{
    scenario.values.set(field, Value(Number{number, std::nullopt}));
}

Study RandomStudies::next()
{
    Study study;
    const std::size_t count = 1 + below(4);
    for (std::size_t i = 0; i < count; ++i) {
        const bool hasParent = i > 0 && chance(0.8);
        study.scenarios.push_back(
            makeScenario("s" + std::to_string(i), hasParent ? study.scenarios[below(i)].id : ""));
    }
    if (chance(0.5))
        std::ranges::reverse(study.scenarios);
    return study;
}

Scenario RandomStudies::makeScenario(std::string id, std::string basedOn)
{
    Scenario scenario;
    scenario.id = std::move(id);
    scenario.name = scenario.id;
    scenario.basedOn = std::move(basedOn);
    const bool isRoot = scenario.basedOn.empty();
    setNumbers(scenario, isRoot);
    setChoices(scenario, isRoot ? 0.3 : kOftenInChild);
    setEntries(scenario, isRoot ? 0.4 : 0.12);
    if (isRoot)
        complete(scenario);
    if (m_usesTraces && chance(isRoot ? 0.7 : 0.2))
        setTrace(scenario);
    return scenario;
}

/// Children often take another year, so that an inherited start lies outside.
void RandomStudies::setTrace(Scenario &scenario)
{
    constexpr std::array kTraces = {"DK-DK1_2024", "DK-DK2_2024", "SE_2021", "US-TEX-ERCO_2021"};
    const std::string trace = kTraces[below(kTraces.size())];
    setText(scenario, Field::MapTrace, trace);
    if (!chance(0.8))
        return;
    const auto two = [this](std::size_t count, std::size_t first) {
        const std::string digits = std::to_string(100 + first + below(count));
        return digits.substr(1);
    };
    setText(scenario, Field::MapStartUtc,
            trace.substr(trace.size() - 4) + "-" + two(12, 1) + "-" + two(28, 1) + "T" + two(24, 0)
                + ":" + two(60, 0) + "Z");
}

void RandomStudies::setNumbers(Scenario &scenario, bool isRoot)
{
    for (const Plausible &row : kPlausible) {
        if (chance(isRoot ? row.often : kOftenInChild))
            setNumber(scenario, row.field, between(row.low, row.high));
    }
    // The two say the same thing: at most one of them.
    if (chance(isRoot ? 0.7 : 0.1)) {
        if (chance(0.5))
            setNumber(scenario, Field::MachineEfficiency, between(0.05, 0.9));
        else
            setNumber(scenario, Field::MachineAchieved, between(5, 500));
    }
    if (!isRoot && chance(kOftenReduced)) {
        for (const Plausible &row : kReductions) {
            if (chance(0.5))
                setNumber(scenario, row.field, between(row.low, row.high));
        }
    }
}

void RandomStudies::setChoices(Scenario &scenario, double probability)
{
    for (const FieldRow &row : fieldTable()) {
        if (!chance(probability))
            continue;
        if (row.type == FieldType::Flag)
            scenario.values.set(row.field, Value(chance(0.5)));
        else if (row.field == Field::InferenceTier)
            setText(scenario, row.field, std::string(row.choices[below(row.choices.size())].key));
        else if (row.type == FieldType::Choice && row.field != Field::MachineEfficiencyModel
                 && row.field != Field::EmbodiedBoundary)
            setText(scenario, row.field, std::string(row.choices[below(row.choices.size())].key));
    }
    if (const Value *tier = scenario.values.find(Field::InferenceTier);
        tier != nullptr && std::get<std::string>(*tier) == "roofline")
        setText(scenario, Field::InferenceContextGrowth,
                std::array{"none", "mean", "exact"}[below(3)]);
    if (chance(probability / 2)) {
        const FieldRow &row = fieldRow(Field::EmbodiedBoundary);
        setText(scenario, row.field, std::string(row.choices[below(row.choices.size())].key));
    }
    if (chance(probability / 3))
        setText(scenario, Field::MachineEfficiencyModel, chance(0.5) ? "given" : "llmcarbon");
}

void RandomStudies::setEntries(Scenario &scenario, double probability)
{
    const auto choose = [&](Field field, const std::vector<std::string> &ids) {
        if (chance(probability))
            setText(scenario, field, ids[below(ids.size())]);
    };
    choose(Field::ModelPreset, m_models);
    choose(Field::MachineAccelerator, m_accelerators);
    choose(Field::MechanizationDatacenter, m_datacenters);
    choose(Field::MapRegion, m_regions);
    choose(Field::InferenceAccelerator, m_accelerators);
    choose(Field::InferenceTableModel, m_measured);
}

/// Gives what most studies would lack otherwise.
void RandomStudies::complete(Scenario &scenario)
{
    const auto need = [&](Field field, double low, double high) {
        if (!scenario.values.has(field) && chance(0.9))
            setNumber(scenario, field, between(low, high));
    };
    if (!scenario.values.has(Field::MapRegion))
        need(Field::MapIntensity, 10, 1000);
    if (!scenario.values.has(Field::MachineAccelerator)) {
        need(Field::MachineTdp, 50, 1200);
        need(Field::MachinePeak, 10, 2000);
        need(Field::MachineMemory, 8, 192);
    }
    if (!scenario.values.has(Field::ModelPreset)) {
        if (chance(0.3)) {
            // Parameters from the shape.
            scenario.values.erase(Field::ModelParams);
            need(Field::ModelLayers, 2, 120);
            need(Field::ModelHidden, 256, 16384);
            if (chance(0.4))
                setText(scenario, Field::ModelStack, "encoder-decoder");
            if (chance(0.4)) {
                setText(scenario, Field::ModelArchitecture, "moe");
                need(Field::ModelExperts, 2, 512);
            }
        } else {
            need(Field::ModelParams, 0.1, 2000);
        }
        if (!scenario.values.has(Field::ModelTokens) && chance(0.5)) {
            need(Field::TrainingSamples, 1e3, 1e6);
            need(Field::TrainingEpochs, 1, 5);
            need(Field::TrainingTokensPerSample, 50, 4000);
        } else {
            need(Field::ModelTokens, 1, 15000);
        }
    }
    const Value *tier = scenario.values.find(Field::InferenceTier);
    const std::string tierName = tier == nullptr ? "" : std::get<std::string>(*tier);
    if (tierName == "roofline") {
        need(Field::InferenceRequestsPerDay, 1, 1e8);
        need(Field::InferenceBandwidth, 200, 8000);
    }
    if (tierName == "table") {
        need(Field::InferenceRequestsPerDay, 1, 1e8);
        if (chance(0.7))
            setNumber(scenario, Field::InferenceBatch, between(8, 128));
        if (!scenario.values.has(Field::InferenceTableModel) && chance(0.7))
            setText(scenario, Field::InferenceTableModel, m_measured[below(m_measured.size())]);
    }
    // Asked before anything is set: setting a value moves the others.
    const Value *basis = scenario.values.find(Field::TrainingBasis);
    const std::string known = basis == nullptr ? "" : std::get<std::string>(*basis);
    if (known == "energy")
        need(Field::TrainingItEnergy, 0.1, 1e6);
    if (known == "device-hours")
        need(Field::TrainingHours, 1, 5000);
}

} // namespace fourfold
