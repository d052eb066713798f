// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/text.h"
#include "core/units/unit.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace fourfold {

/// The figures of an estimate, in the order of result files.
enum class Figure : std::uint8_t {
    Flop,
    DeviceHours,
    Hours,
    ItEnergy,
    FacilityEnergy,
    Operational,    ///< location based, gross
    OperationalNet, ///< less what was matched with clean energy
    Embodied,
    Co2e,    ///< operational + embodied
    Co2eNet, ///< net operational + embodied
    Water,
    Cost,
    OperationalMarket,
};
inline constexpr std::size_t kFigureCount = static_cast<std::size_t>(Figure::OperationalMarket) + 1;

/// When a figure stands in a result.
enum class Presence : std::uint8_t { Always, Never, WithPrices, WithMarketIntensity };

struct FigureRow
{
    Figure figure = Figure::Flop;
    std::string_view key; ///< in result files: "facility_energy_kwh"
    Text label;
    Text help;
    Unit unit = Unit::None;
    Presence inPhases = Presence::Always;
    Presence inTotal = Presence::Always;
};

[[nodiscard]] std::span<const FigureRow> figureTable();
[[nodiscard]] const FigureRow &figureRow(Figure figure);

/// One value for every figure, in its unit; 0 where there is none. `Real` is the number type of
/// the formulas, without its history.
template <class Real>
class FiguresOf
{
public:
    [[nodiscard]] const Real &operator[](Figure figure) const
    {
        return m_values[static_cast<std::size_t>(figure)];
    }
    Real &operator[](Figure figure) { return m_values[static_cast<std::size_t>(figure)]; }

    bool operator==(const FiguresOf &) const = default;

private:
    std::array<Real, kFigureCount> m_values{};
};
using Figures = FiguresOf<double>;

} // namespace fourfold
