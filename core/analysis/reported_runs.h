// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/method_error.h"
#include "core/catalog/catalog.h"
#include "core/scenario/study.h"

#include <vector>

namespace fourfold {

/// What a run is for: fitting the method's error, or showing that the fit holds.
enum class RunHalf : std::uint8_t { Fit, HeldOut };

/// A published training run whose energy was measured, and what the general method says about it
/// from what was known: never from the measured energy, and from the power only where it says so.
struct ReportedRun
{
    const Entry *entry = nullptr; ///< of the catalogue that was asked
    KnownBefore known = KnownBefore::DeviceHours;
    RunHalf half = RunHalf::Fit;
    const MethodErrorRow *row = nullptr;
    std::optional<double> billions; ///< parameters
    double deviceHours = 0;         ///< 0 where they were not known
    bool coversServers = false;     ///< else the devices alone
    bool includesPue = false;
    double reportedKwh = 0;
    double computedKwh = 0; ///< by the method as it stands, for what the report covers
    ErrorFactor factor;

    [[nodiscard]] double predictedKwh() const { return computedKwh * factor.middle; }
    [[nodiscard]] double lowKwh() const { return computedKwh * factor.low; }
    [[nodiscard]] double highKwh() const { return computedKwh * factor.high; }
    [[nodiscard]] double ratio() const { return reportedKwh / predictedKwh(); }
    [[nodiscard]] bool isInBand() const
    {
        return reportedKwh >= lowKwh() && reportedKwh <= highKwh();
    }
};

/// All runs of a catalogue whose energy was metered or follows from a metered power: those of known
/// hours and power, of known hours, of known parameters and tokens (a run may be among several),
/// each in order of their ids. In this order every second one is held out.
[[nodiscard]] std::vector<ReportedRun> reportedRuns(const Catalog &catalog);

/// A scenario of a run: what was known before, and the site.
[[nodiscard]] Scenario scenarioOf(const Entry &run, KnownBefore known, const Catalog &catalog);

/// How well bands and middles hold.
struct RunScore
{
    std::size_t runs = 0;
    std::size_t inBand = 0;
    double rms = 1;      ///< geometric error: exp of the root mean square of ln(ratio)
    double mean = 1;     ///< exp of the mean of |ln(ratio)|
    double smallest = 1; ///< ratio
    double largest = 1;

    [[nodiscard]] double coverage() const
    {
        return static_cast<double>(inBand) / static_cast<double>(runs);
    }
};
[[nodiscard]] RunScore scoreOf(std::span<const ReportedRun> runs, KnownBefore known, RunHalf half);

/// The rows of methodErrorTable() fitted anew on the fitting half: least squares, and a reach that
/// is that of a prediction (Student's t, and the error of the fitted middle).
[[nodiscard]] std::vector<MethodErrorRow> fitMethodErrors(std::span<const ReportedRun> runs);

/// The rows of tierErrorTable() fitted anew on the models whose serving energy was measured.
[[nodiscard]] std::vector<TierErrorRow> fitTierErrors(const Catalog &catalog);

} // namespace fourfold
