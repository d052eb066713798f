// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/figures.h"
#include "core/estimation/resolved.h"
#include "core/scenario/field.h"
#include "core/support/text.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

class PreparedMethod;
class Trace;
struct EstimatorRow;

/// A remark on a value or a result that is possible but deserves a look. The code is stable.
struct Warning
{
    std::string_view code;
    std::string field; ///< key of the field concerned; empty for none
    Message message;
};

/// What a term of the footprint is made of (methods: LMDI over use · work · machine ·
/// mechanization · map).
enum class Part : std::uint8_t { Operational, OperationalTransfer, Embodied };
inline constexpr std::size_t kPartCount = 3;

/// One term: phase × part. Its gross carbon in kg is the product of the five factors.
struct Term
{
    Phase phase = Phase::Training;
    Part part = Part::Operational;
    bool isComputeKnown = false;               ///< FLOP known: model and machine can be told apart
    std::array<double, kGroupCount> factors{}; ///< in the order of Group
    double netShare = 1;                       ///< net = gross · netShare (1 for embodied)
    double kg = 0;                             ///< gross
};

/// What a phase's terms are made of besides its figures.
template <class Real>
struct PhaseShapeOf
{
    Real use = 0;           ///< how often the work is done
    Real pue = 1;           ///< effective
    Real utilisation = 1;   ///< of the devices, for embodied carbon
    Real netShare = 1;      ///< net operational carbon over gross
    Real transferShare = 0; ///< of the IT energy of storage
    Real transferUse = 0;   ///< use of the transferred part of storage
};
using PhaseShape = PhaseShapeOf<double>;

/// What formulas over numbers of one type answer.
template <class Real>
struct EstimateOf
{
    std::array<FiguresOf<Real>, kPhaseCount> phases;
    FiguresOf<Real> total;
    std::array<PhaseShapeOf<Real>, kPhaseCount> shapes;
};

/// The result of one method for one scenario.
struct Estimate : EstimateOf<double>
{
    bool hasCost = false;
    bool hasMarket = false;
    double fitParameters = 0;     ///< billions that the efficiency fit was asked for; 0: not used
    double fitEfficiency = 0;     ///< what it gave, on the planned devices
    double fitStages = 0;         ///< pipeline stages that the fit of the batch was asked for
    bool fitIsTensor = false;     ///< which of the two fits
    bool fitIsClamped = false;    ///< kept to the range of the fit
    bool fitPlansDevices = false; ///< the number of devices is by the fits too
    double servedParameters = 0;  ///< active billions that serving was asked for; 0: not needed
    std::vector<Field> assumed;   ///< guesses that entered a non-zero figure, in field order
    std::vector<Warning> warnings;

    [[nodiscard]] const Figures &operator[](Phase phase) const
    {
        return phases[static_cast<std::size_t>(phase)];
    }
    /// True when the figure stands in results of this estimate.
    [[nodiscard]] bool shows(Presence presence) const;
};

/// What the scenario and its estimate say about a field: its resolved state, with values that a
/// formula computed (a fit, a default from other fields) filled in.
using FieldStates = std::array<FieldState, kFieldCount>;

/// An estimate with everything that a front end shows beside it; it stands alone, whatever becomes
/// of the study. The trace is the number's own history; explanation.h turns it into steps.
struct Estimation
{
    Estimate estimate;
    FieldStates states;
    std::array<FieldState, kServingInputCount> serving;
    std::shared_ptr<const HourlyAccount> hourly; ///< null without an hourly trace
    std::shared_ptr<const Trace> trace;
    std::shared_ptr<const Study> chain; ///< copies of the scenarios that the states point into
    Catalog catalog;                    ///< keeps the entries that the states point into
    const EstimatorRow *method = nullptr;
};

/// A published way of estimating. A row, not a class: everything a method is.
struct EstimatorRow
{
    std::string_view id; ///< "fourfold", "patterson", …
    Text title;
    Text summary;
    std::string_view source;       ///< id of the source of the method
    std::span<const Field> reads;  ///< the fields that can move the result
    std::span<const Phase> phases; ///< the phases it knows
    /// The figures; recorded in the trace where there is one. Errors name the missing field.
    Result<Estimate> (*evaluate)(const Resolved &, Trace *);
    /// The method made ready for other number types; nullptr when it has none.
    Result<std::shared_ptr<const PreparedMethod>> (*prepare)(const Resolved &) = nullptr;
};

[[nodiscard]] std::span<const EstimatorRow> estimatorTable();
[[nodiscard]] const EstimatorRow *findEstimator(std::string_view id);

/// The figures of a resolved scenario with their trace (cleared first) and what was assumed.
[[nodiscard]] Result<Estimate> estimateTraced(const EstimatorRow &method, const Resolved &resolved,
                                              Trace &trace);

/// The terms of an estimate, for decomposition: every phase's, also those without carbon.
[[nodiscard]] std::vector<Term> termsOf(const Estimate &estimate);

/// Resolves and estimates. Errors name the scenario and the field.
[[nodiscard]] Result<Estimation> estimate(const EstimatorRow &method, const Study &study,
                                          const Scenario &scenario, const Catalog &catalog);

} // namespace fourfold
