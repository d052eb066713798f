// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"
#include "core/time/instant.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// What can be chosen from the catalogue. One row each in choosableTable(), same order.
enum class Choosable : std::uint8_t { Machine, Datacenter, Region };
inline constexpr std::size_t kChoosableCount = 3;

struct ChoosableRow
{
    Choosable what = Choosable::Machine;
    std::string_view key; ///< on the command line and in results: "machine"
    Field field = Field::MachineAccelerator;
    Text label;
};

[[nodiscard]] std::span<const ChoosableRow> choosableTable();
[[nodiscard]] const ChoosableRow &choosableRow(Choosable what);

/// An entry for each that is chosen; null where the scenario keeps what it has.
using ChosenEntries = std::array<const Entry *, kChoosableCount>;

/// When training starts and by which hourly values it counts, where choices differ in that.
struct ChosenStart
{
    std::string trace;     ///< as a scenario names it; empty: the one that the scenario has
    double laterHours = 0; ///< after the scenario's own start
    Instant instant;

    bool operator==(const ChosenStart &) const = default;
};

/// An entry that cannot be chosen, and what it lacks.
struct LackingEntry
{
    const Entry *entry = nullptr;
    Error reason;
};

/// The entries that can be chosen, in order of their ids: every accelerator; every datacentre with
/// a PUE; every grid region that stands for its code, and every cloud region, with an intensity
/// above 0.
/// Averages over several countries, and over many datacentres, are no places. What lacks its figure
/// goes to `lacking`.
[[nodiscard]] std::vector<const Entry *> choosableEntries(const Catalog &catalog, Choosable what,
                                                          std::vector<LackingEntry> &lacking);

/// Makes the scenarios of choices: they follow the scenario that is to be improved and name the
/// entries. A machine takes over the share of its rated power and of its peak at which that one
/// works, where it gives a power or an achieved rate of its own.
class ChoiceMaker
{
public:
    /// Errors: an unknown id in the scenario.
    [[nodiscard]] static Result<ChoiceMaker> make(const Study &study, const Scenario &scenario,
                                                  const Catalog &catalog);

    /// The scenario of a choice. Error: the machine lacks what the share is taken of.
    [[nodiscard]] Result<Scenario>
    scenarioOf(const ChosenEntries &chosen,
               const std::optional<ChosenStart> &start = std::nullopt) const;

    /// What a machine should have given to an estimate of its choice, but the scenario gave.
    [[nodiscard]] static std::optional<Error> lackOf(const Entry &machine,
                                                     const FieldStates &states);

    /// The scenario's chain, in which the scenarios of choices can be estimated; itself first.
    [[nodiscard]] const Study &chain() const { return m_chain; }

    /// What of the scenario stays as it is although another machine might change it.
    [[nodiscard]] std::vector<Warning> warnings() const;

private:
    ChoiceMaker() = default;
    [[nodiscard]] std::optional<Error> holdShares(const Entry &machine, Scenario &made) const;

    Study m_chain;
    std::string m_id; ///< that made scenarios have: no other scenario's
    bool m_givesPower = false;
    bool m_givesRate = false;
    bool m_holdsWork = false;           ///< hours or energy are given, not compute
    std::optional<double> m_powerShare; ///< average over rated power
    std::optional<double> m_peakShare;  ///< achieved over peak
};

} // namespace fourfold
