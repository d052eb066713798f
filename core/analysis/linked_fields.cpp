// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/linked_fields.h"

#include <algorithm>
#include <array>
#include <map>

namespace fourfold {
namespace {

/// Fields that a formula binds, as the estimate has it.
struct Bond
{
    std::span<const Field> fields;
    Text text; ///< %1: the fields that are known
};

constexpr std::array kRate = {Field::MachinePeak, Field::MachineEfficiency, Field::MachineAchieved};
constexpr std::array kPower = {Field::MachineAveragePower, Field::MachineTdp,
                               Field::MachinePowerFraction, Field::MachineHostPower};
constexpr std::array kTime = {Field::TrainingHours, Field::ModelTrainingFlop, Field::ModelParams,
                              Field::ModelTokens, Field::MachineDevices};
constexpr std::array kEnergy = {Field::TrainingItEnergy, Field::TrainingHours,
                                Field::MachineAveragePower, Field::MachineDevices};
constexpr std::array kSize = {Field::ModelParams, Field::ModelActiveParams, Field::ModelBaseParams,
                              Field::ModelLayers, Field::ModelHidden,       Field::ModelFfn,
                              Field::ModelExperts};
constexpr std::array kTokens = {Field::ModelTokens, Field::TrainingSamples, Field::TrainingEpochs,
                                Field::TrainingTokensPerSample};
constexpr std::array kDevice = {Field::EmbodiedDevice, Field::EmbodiedDie, Field::EmbodiedPerArea};

constexpr std::array kBonds = {
    Bond{
        .fields = kRate,
        .text = FF_TR_NOOP("Warning", "%1 are bound: the achieved rate is the peak times the "
                                      "efficiency. Here each moves alone."),
    },
    Bond{
        .fields = kPower,
        .text = FF_TR_NOOP("Warning", "%1 are bound: average power follows from rated power, its "
                                      "share and the host. Here each moves alone."),
    },
    Bond{
        .fields = kTime,
        .text = FF_TR_NOOP("Warning", "%1 are bound: hours follow from compute, devices and their "
                                      "rate. Here each moves alone."),
    },
    Bond{
        .fields = kEnergy,
        .text = FF_TR_NOOP("Warning", "%1 are bound: energy is power times devices times hours. "
                                      "Here each moves alone."),
    },
    Bond{
        .fields = kSize,
        .text = FF_TR_NOOP("Warning", "%1 are bound: parameters follow from the shape of the "
                                      "model. Here each moves alone."),
    },
    Bond{
        .fields = kTokens,
        .text = FF_TR_NOOP("Warning", "%1 are bound: tokens are samples times epochs times their "
                                      "length. Here each moves alone."),
    },
    Bond{
        .fields = kDevice,
        .text = FF_TR_NOOP("Warning", "%1 are bound: manufacture follows from the area of the die. "
                                      "Here each moves alone."),
    },
};

/// Hours and energy are bound by formulas only where they are given beside what they follow from.
constexpr std::array kNeedsFirst = {Field::TrainingHours, Field::TrainingItEnergy};

std::string keysOf(const std::vector<Field> &fields)
{
    std::string all;
    for (const Field field : fields)
        all += (all.empty() ? "" : ", ") + std::string(fieldRow(field).key);
    return all;
}

const FieldState &stateOf(const FieldStates &states, Field field)
{
    return states[static_cast<std::size_t>(field)];
}

bool isInput(const FieldState &state)
{
    return state.isGiven() || state.origin == Origin::Catalogue;
}

/// The text takes the keys of the fields, and perhaps the id of an entry.
LinkedFields madeOf(std::vector<Field> fields, std::string_view code, Text text,
                    std::string_view entry = {})
{
    const std::string_view key = fieldRow(fields.front()).key;
    Message message{text, {keysOf(fields), std::string(entry)}};
    return {std::move(fields), {code, std::string(key), std::move(message)}};
}

void addEntries(const FieldStates &states, std::vector<LinkedFields> &out)
{
    std::map<std::string_view, std::vector<Field>> byEntry;
    for (const FieldRow &row : fieldTable()) {
        const FieldState &state = stateOf(states, row.field);
        if (row.type == FieldType::Number && state.origin == Origin::Catalogue
            && state.entry != nullptr)
            byEntry[state.entry->id].push_back(row.field);
    }
    for (auto &[id, fields] : byEntry) {
        if (fields.size() > 1)
            out.push_back(madeOf(std::move(fields), "same-entry",
                                 FF_TR_NOOP("Warning", "%1 come together from the entry %2: "
                                                       "another entry changes all of them. Here "
                                                       "each moves alone."),
                                 id));
    }
}

} // namespace

std::vector<LinkedFields> linkedFields(const FieldStates &states)
{
    std::vector<LinkedFields> out;
    addEntries(states, out);
    for (const Bond &bond : kBonds) {
        const Field first = bond.fields.front();
        const bool needsFirst = std::ranges::find(kNeedsFirst, first) != kNeedsFirst.end();
        if (needsFirst && !isInput(stateOf(states, first)))
            continue;
        std::vector<Field> known;
        for (const Field field : bond.fields) {
            if (isInput(stateOf(states, field)))
                known.push_back(field);
        }
        if (known.size() > 1)
            out.push_back(madeOf(std::move(known), "linked-fields", bond.text));
    }
    return out;
}

} // namespace fourfold
