// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/functional_unit.h"

#include "core/units/constants.h"

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

constexpr std::array kUnits = {
    FunctionalUnitRow{
        .unit = FunctionalUnit::Study,
        .key = "study",
        .label = FF_TR_NOOP("FunctionalUnit", "As a whole"),
        .of = FF_TR_NOOP("FunctionalUnit", "%1"),
    },
    FunctionalUnitRow{
        .unit = FunctionalUnit::TrainingToken,
        .key = "training-token",
        .label = FF_TR_NOOP("FunctionalUnit", "Per training token"),
        .of = FF_TR_NOOP("FunctionalUnit", "%1 per training token"),
    },
    FunctionalUnitRow{
        .unit = FunctionalUnit::InferenceToken,
        .key = "token",
        .label = FF_TR_NOOP("FunctionalUnit", "Per inference token"),
        .of = FF_TR_NOOP("FunctionalUnit", "%1 per inference token"),
    },
    FunctionalUnitRow{
        .unit = FunctionalUnit::Request,
        .key = "request",
        .label = FF_TR_NOOP("FunctionalUnit", "Per request"),
        .of = FF_TR_NOOP("FunctionalUnit", "%1 per request"),
    },
    FunctionalUnitRow{
        .unit = FunctionalUnit::UserYear,
        .key = "user-year",
        .label = FF_TR_NOOP("FunctionalUnit", "Per user and year"),
        .of = FF_TR_NOOP("FunctionalUnit", "%1 per user and year"),
    },
    FunctionalUnitRow{
        .unit = FunctionalUnit::Flop,
        .key = "flop",
        .label = FF_TR_NOOP("FunctionalUnit", "Per FLOP"),
        .of = FF_TR_NOOP("FunctionalUnit", "%1 per FLOP"),
    },
};
static_assert(kUnits.size() == static_cast<std::size_t>(FunctionalUnit::Flop) + 1);

double valueOf(const FieldStates &states, Field field)
{
    return states[static_cast<std::size_t>(field)].value;
}

/// The count, or an error that names the field it lacks.
Result<double> counted(double count, Field field)
{
    if (count > 0)
        return count;
    const std::string key(fieldRow(field).key);
    return Error{ErrorCode::MissingField, key,
                 Message{FF_TR_NOOP("Message", "there is nothing to divide by: give %1"), {key}}};
}

Result<double> trainingTokens(const FieldStates &states)
{
    const double billions = states[static_cast<std::size_t>(Field::ModelTokens)].isKnown()
                                ? valueOf(states, Field::ModelTokens)
                                : valueOf(states, Field::TrainingSamples)
                                      * valueOf(states, Field::TrainingEpochs)
                                      * valueOf(states, Field::TrainingTokensPerSample)
                                      / constantRow(Constant::OnesPerBillion).value;
    const double repeats =
        valueOf(states, Field::TrainingRuns) / valueOf(states, Field::TrainingReuses);
    return counted(billions * constantRow(Constant::OnesPerBillion).value * repeats,
                   Field::ModelTokens);
}

Result<double> requests(const FieldStates &states)
{
    return counted(valueOf(states, Field::InferenceRequestsPerDay)
                       * valueOf(states, Field::InferenceDays),
                   Field::InferenceRequestsPerDay);
}

Result<double> inferenceTokens(const FieldStates &states)
{
    const auto served = requests(states);
    if (!served)
        return served;
    return counted(*served
                       * (valueOf(states, Field::InferenceInputTokens)
                          + valueOf(states, Field::InferenceOutputTokens)),
                   Field::InferenceOutputTokens);
}

Result<double> userYears(const FieldStates &states)
{
    const auto served = requests(states);
    if (!served)
        return served;
    const auto each = counted(valueOf(states, Field::InferenceRequestsPerUserYear),
                              Field::InferenceRequestsPerUserYear);
    return each ? Result<double>(*served / *each) : each;
}

/// All FLOP, where every phase that computes knows its own.
Result<double> allFlop(const Estimate &estimate)
{
    double sum = 0;
    for (const PhaseRow &row : phaseTable()) {
        const Figures &figures = estimate[row.phase];
        const bool computes = row.phase != Phase::Storage && figures[Figure::ItEnergy] > 0;
        if (computes && figures[Figure::Flop] == 0)
            return Error{ErrorCode::MissingField, std::string(row.key),
                         Message{FF_TR_NOOP("Message", "there is nothing to divide by: the FLOP of "
                                                       "%1 are unknown"),
                                 {std::string(row.key)}}};
        sum += figures[Figure::Flop];
    }
    return counted(sum, Field::ModelTrainingFlop);
}

} // namespace

std::span<const FunctionalUnitRow> functionalUnitTable()
{
    return kUnits;
}

const FunctionalUnitRow &functionalUnitRow(FunctionalUnit unit)
{
    return kUnits[static_cast<std::size_t>(unit)];
}

const FunctionalUnitRow *findFunctionalUnit(std::string_view key)
{
    const auto found = std::ranges::find(kUnits, key, &FunctionalUnitRow::key);
    return found == kUnits.end() ? nullptr : &*found;
}

Error unknownFunctionalUnit(std::string_view key)
{
    std::string all;
    for (const FunctionalUnitRow &row : kUnits)
        all += (all.empty() ? "" : ", ") + std::string(row.key);
    return {
        ErrorCode::UnknownName, std::string(key),
        Message{FF_TR_NOOP("Message", "there is no such functional unit; there are: %1"), {all}}};
}

Result<double> countOf(FunctionalUnit unit, const FieldStates &states, const Estimate &estimate)
{
    switch (unit) {
    case FunctionalUnit::Study:
        break;
    case FunctionalUnit::TrainingToken:
        return trainingTokens(states);
    case FunctionalUnit::InferenceToken:
        return inferenceTokens(states);
    case FunctionalUnit::Request:
        return requests(states);
    case FunctionalUnit::UserYear:
        return userYears(states);
    case FunctionalUnit::Flop:
        return allFlop(estimate);
    }
    return 1.0;
}

Estimate dividedBy(Estimate estimate, double count)
{
    const auto divide = [count](Figures &figures) {
        for (const FigureRow &row : figureTable())
            figures[row.figure] /= count;
    };
    for (Figures &phase : estimate.phases)
        divide(phase);
    divide(estimate.total);
    return estimate;
}

} // namespace fourfold
