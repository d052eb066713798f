// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/text.h"
#include "core/time/instant.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// What an hourly intensity counts.
enum class FactorKind : std::uint8_t { Unknown, Direct, LifeCycle };

/// Average intensity of a grid, or that of the plants which follow a change of load.
enum class SignalKind : std::uint8_t { Average, Marginal };

/// What was measured, or what was foretold.
enum class HindsightKind : std::uint8_t { Actual, Forecast };

/// What kind of number the values of a series are. Series of two kinds are never mixed.
struct IntensityBasis
{
    FactorKind factors = FactorKind::Unknown;
    SignalKind signal = SignalKind::Average;
    HindsightKind hindsight = HindsightKind::Actual;

    bool operator==(const IntensityBasis &) const = default;
};

/// "direct", "life-cycle" or "unknown"; "average" or "marginal"; "actual" or "forecast".
[[nodiscard]] std::string_view toText(FactorKind kind);
[[nodiscard]] std::string_view toText(SignalKind kind);
[[nodiscard]] std::string_view toText(HindsightKind kind);

/// What deserves a look in a series.
enum class SeriesFlag : std::uint8_t {
    Gap,            ///< values are missing
    FilledGap,      ///< values were missing and are interpolated
    Stuck,          ///< the same value for half a day or longer
    Negative,       ///< below 0
    TooHigh,        ///< more than any plant emits
    Duplicate,      ///< two values for one slot: the one that stands later in the file was taken
    Incomplete,     ///< a year with too few slots
    Estimated,      ///< the provider marks values as estimated
    NoOffset,       ///< stamps without an offset, read as UTC
    SkippedHour,    ///< local stamps in the hour that spring leaves out
    FromGeneration, ///< made of generation by type and emission factors
    ConvertedUnit,  ///< the file has another unit
    FirstOfSeveral, ///< the file has several kinds of values: the first was taken
    Truncated,      ///< the provider counts more rows than the file has
    OffStep,        ///< stamps beside the steps of all others: their values do not count
    SeveralSteps,   ///< stretches of other steps: a value of a longer one holds for several slots
};

/// A flag with the slots that it is about.
struct SeriesRemark
{
    SeriesFlag flag = SeriesFlag::Gap;
    std::size_t first = 0; ///< slot
    std::size_t count = 0; ///< slots
    std::size_t line = 0;  ///< of the file, where it is about lines

    bool operator==(const SeriesRemark &) const = default;
};

/// A missing value.
inline constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

/// Carbon intensity of a grid over time, in slots of equal length; a stamp names the start of its
/// slot. Missing values are kMissing, never 0.
struct IntensitySeries
{
    std::string zone;
    Instant start;
    double stepHours = 1;
    std::vector<double> values; ///< g/kWh
    IntensityBasis basis;
    std::string source;
    std::string licence;
    std::string unit; ///< as the file has it
    std::vector<SeriesRemark> remarks;

    [[nodiscard]] Instant at(double slot) const;
    [[nodiscard]] Instant end() const { return at(static_cast<double>(values.size())); }
    /// How many slots a moment lies behind the start; may be fractional or beyond either end.
    [[nodiscard]] double slotOf(Instant instant) const;
};

/// A flag in results and in words.
struct SeriesFlagRow
{
    SeriesFlag flag;
    std::string_view code; ///< stable
    Text text;             ///< %1 slots, %2 where they start
};
[[nodiscard]] std::span<const SeriesFlagRow> seriesFlagTable();
[[nodiscard]] const SeriesFlagRow &seriesFlagRow(SeriesFlag flag);

/// A remark in words, with the moment at which it starts.
[[nodiscard]] Message messageOf(const SeriesRemark &remark, const IntensitySeries &series);

/// Adds the remarks that follow from the values: gaps, stuck sensors, negative and absurd values, a
/// year that is not whole.
void inspect(IntensitySeries &series);

/// Fills gaps of at most two hours between known values on a straight line. Longer ones stay.
[[nodiscard]] IntensitySeries withShortGapsFilled(IntensitySeries series);

/// The mean of the slots of every whole hour; an hour without any value stays missing.
[[nodiscard]] IntensitySeries hourlyMean(const IntensitySeries &series);

/// The later series put behind the earlier one. Nothing when they do not touch or are of two kinds.
[[nodiscard]] std::optional<IntensitySeries> joined(IntensitySeries earlier,
                                                    const IntensitySeries &later);

/// Mean of the values that are not missing; kMissing where none is.
[[nodiscard]] double meanOf(const IntensitySeries &series);

} // namespace fourfold
