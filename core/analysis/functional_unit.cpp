// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/functional_unit.h"

#include "core/units/constants.h"

#include <algorithm>
#include <array>
#include <optional>
#include <type_traits>

namespace fourfold {
namespace {

constexpr std::array kTrainingTokenFields = {
    Field::ModelTokens,    Field::TrainingSamples,
    Field::TrainingEpochs, Field::TrainingTokensPerSample,
    Field::TrainingRuns,   Field::TrainingReuses,
};
constexpr std::array kRequestFields = {Field::InferenceRequestsPerDay, Field::InferenceDays};
constexpr std::array kInferenceTokenFields = {
    Field::InferenceRequestsPerDay,
    Field::InferenceDays,
    Field::InferenceInputTokens,
    Field::InferenceOutputTokens,
};
constexpr std::array kUserYearFields = {
    Field::InferenceRequestsPerDay,
    Field::InferenceDays,
    Field::InferenceRequestsPerUserYear,
};

constexpr std::array kUnits = {
    FunctionalUnitRow{
        .unit = FunctionalUnit::Study,
        .key = "study",
        .label = FF_TR_NOOP("FunctionalUnit", "As a whole"),
        .of = FF_TR_NOOP("FunctionalUnit", "%1"),
        .fields = {},
    },
    FunctionalUnitRow{
        .unit = FunctionalUnit::TrainingToken,
        .key = "training-token",
        .label = FF_TR_NOOP("FunctionalUnit", "Per training token"),
        .of = FF_TR_NOOP("FunctionalUnit", "%1 per training token"),
        .fields = kTrainingTokenFields,
    },
    FunctionalUnitRow{
        .unit = FunctionalUnit::InferenceToken,
        .key = "token",
        .label = FF_TR_NOOP("FunctionalUnit", "Per inference token"),
        .of = FF_TR_NOOP("FunctionalUnit", "%1 per inference token"),
        .fields = kInferenceTokenFields,
    },
    FunctionalUnitRow{
        .unit = FunctionalUnit::Request,
        .key = "request",
        .label = FF_TR_NOOP("FunctionalUnit", "Per request"),
        .of = FF_TR_NOOP("FunctionalUnit", "%1 per request"),
        .fields = kRequestFields,
    },
    FunctionalUnitRow{
        .unit = FunctionalUnit::UserYear,
        .key = "user-year",
        .label = FF_TR_NOOP("FunctionalUnit", "Per user and year"),
        .of = FF_TR_NOOP("FunctionalUnit", "%1 per user and year"),
        .fields = kUserYearFields,
    },
    FunctionalUnitRow{
        .unit = FunctionalUnit::Flop,
        .key = "flop",
        .label = FF_TR_NOOP("FunctionalUnit", "Per FLOP"),
        .of = FF_TR_NOOP("FunctionalUnit", "%1 per FLOP"),
        .fields = {},
    },
};
static_assert(kUnits.size() == static_cast<std::size_t>(FunctionalUnit::Flop) + 1);

double plain(double number)
{
    return number;
}

double plain(const Dual &number)
{
    return number.value();
}

/// The numbers that counts are made from.
template <class Real>
struct CountInputs
{
    const FieldStates &states;
    std::optional<Field> moved{}; ///< by which derivatives are taken

    [[nodiscard]] bool isKnown(Field field) const
    {
        return states[static_cast<std::size_t>(field)].isKnown();
    }
    [[nodiscard]] Real operator[](Field field) const
    {
        const double value = states[static_cast<std::size_t>(field)].value;
        if constexpr (std::is_same_v<Real, Dual>) {
            if (moved == field)
                return Dual::input(value, 0);
        }
        return value;
    }
};

/// The count, or an error that names the field it lacks.
template <class Real>
Result<Real> counted(const Real &count, Field field)
{
    if (plain(count) > 0)
        return count;
    const std::string key(fieldRow(field).key);
    return Error{ErrorCode::MissingField, key,
                 Message{FF_TR_NOOP("Message", "there is nothing to divide by: give %1"), {key}}};
}

template <class Real>
Result<Real> trainingTokens(const CountInputs<Real> &in)
{
    const Real ones = constantRow(Constant::OnesPerBillion).value;
    const Real billions = in.isKnown(Field::ModelTokens)
                              ? in[Field::ModelTokens]
                              : in[Field::TrainingSamples] * in[Field::TrainingEpochs]
                                    * in[Field::TrainingTokensPerSample] / ones;
    const Real repeats = in[Field::TrainingRuns] / in[Field::TrainingReuses];
    return counted(billions * ones * repeats, Field::ModelTokens);
}

template <class Real>
Result<Real> requests(const CountInputs<Real> &in)
{
    return counted(in[Field::InferenceRequestsPerDay] * in[Field::InferenceDays],
                   Field::InferenceRequestsPerDay);
}

template <class Real>
Result<Real> inferenceTokens(const CountInputs<Real> &in)
{
    const auto served = requests(in);
    if (!served)
        return served;
    return counted(*served * (in[Field::InferenceInputTokens] + in[Field::InferenceOutputTokens]),
                   Field::InferenceOutputTokens);
}

template <class Real>
Result<Real> userYears(const CountInputs<Real> &in)
{
    const auto served = requests(in);
    if (!served)
        return served;
    const auto each =
        counted(in[Field::InferenceRequestsPerUserYear], Field::InferenceRequestsPerUserYear);
    return each ? Result<Real>(*served / *each) : each;
}

/// All FLOP, where every phase that computes knows its own.
template <class Real>
Result<Real> allFlop(const EstimateOf<Real> &estimate)
{
    Real sum = 0;
    for (const PhaseRow &row : phaseTable()) {
        const FiguresOf<Real> &figures = estimate.phases[static_cast<std::size_t>(row.phase)];
        const bool computes = row.phase != Phase::Storage && plain(figures[Figure::ItEnergy]) > 0;
        if (computes && plain(figures[Figure::Flop]) == 0)
            return Error{ErrorCode::MissingField, std::string(row.key),
                         Message{FF_TR_NOOP("Message", "there is nothing to divide by: the FLOP of "
                                                       "%1 are unknown"),
                                 {std::string(row.key)}}};
        sum = sum + figures[Figure::Flop];
    }
    return counted(sum, Field::ModelTrainingFlop);
}

template <class Real>
Result<Real> countFrom(FunctionalUnit unit, const CountInputs<Real> &in,
                       const EstimateOf<Real> &estimate)
{
    const Real one = 1;
    switch (unit) {
    case FunctionalUnit::Study:
        break;
    case FunctionalUnit::TrainingToken:
        return trainingTokens(in);
    case FunctionalUnit::InferenceToken:
        return inferenceTokens(in);
    case FunctionalUnit::Request:
        return requests(in);
    case FunctionalUnit::UserYear:
        return userYears(in);
    case FunctionalUnit::Flop:
        return allFlop(estimate);
    }
    return one;
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
    return countFrom(unit, CountInputs<double>{states}, estimate);
}

Result<Dual> countOf(FunctionalUnit unit, const FieldStates &states,
                     const EstimateOf<Dual> &estimate, Field field)
{
    return countFrom(unit, CountInputs<Dual>{states, field}, estimate);
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
