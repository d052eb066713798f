// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/estimation/steps.h"
#include "core/scenario/study.h"
#include "core/support/result.h"
#include "core/units/constants.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace fourfold {

/// Where the value of a field comes from.
enum class Origin : std::uint8_t {
    Absent,    ///< there is none
    Typed,     ///< given in this scenario
    Inherited, ///< given in a scenario that this one follows
    Catalogue, ///< from the catalogue entry that the scenario names
    Assumed,   ///< a default that is a guess
    Default,   ///< a default that is no guess
    Computed,  ///< from other fields by a formula
};

/// The value of one field after inheritance, catalogue and defaults.
struct FieldState
{
    double value = 0; ///< a number; 0/1 of a flag; the position of a choice
    Origin origin = Origin::Absent;
    const Scenario *giver = nullptr;    ///< who gave a typed or inherited value
    const Value *given = nullptr;       ///< as it was given there; an assumed value with its range
    const Entry *entry = nullptr;       ///< the entry a value comes from, or that an id names
    std::optional<Property> property{}; ///< the entry's figure that was taken

    [[nodiscard]] bool isKnown() const { return origin != Origin::Absent; }
    [[nodiscard]] bool isGiven() const
    {
        return origin == Origin::Typed || origin == Origin::Inherited;
    }
};

/// The hourly trace of a scenario, and the stretch of it that training takes where its hours are
/// known. Otherwise the mean of the whole trace counts.
struct HourlyAccount
{
    HourlyTrace trace;
    bool isHourly = false;  ///< there is a start, or a log that has stamps
    bool isLogged = false;  ///< an energy log weights the hours
    double startHours = 0;  ///< after the first slot
    double loggedHours = 0; ///< from the first hour of the log to its last
};

/// A scenario with inheritance followed, catalogue looked up and defaults filled in: what the
/// formulas read. It points into the study and the catalogue it was made from, which must outlive
/// it.
struct Resolved
{
    const Scenario *scenario = nullptr;
    std::array<FieldState, kFieldCount> states;
    /// Figures of the serving accelerator, where the scenario names one of its own.
    std::array<FieldState, kServingInputCount> serving;
    std::shared_ptr<const HourlyAccount> hourly; ///< null without an hourly trace
    bool hasFactors = false;                     ///< some reduction factor is given along the chain

    [[nodiscard]] const FieldState &operator[](Field field) const
    {
        return states[static_cast<std::size_t>(field)];
    }
    FieldState &operator[](Field field) { return states[static_cast<std::size_t>(field)]; }
    [[nodiscard]] const FieldState &operator[](ServingInput input) const
    {
        return serving[static_cast<std::size_t>(input)];
    }
    FieldState &operator[](ServingInput input) { return serving[static_cast<std::size_t>(input)]; }

    /// The choice of a Choice field as its enum, the flag of a Flag field.
    template <class Enum>
    [[nodiscard]] Enum choice(Field field) const
    {
        return static_cast<Enum>(static_cast<int>((*this)[field].value));
    }
    [[nodiscard]] bool flag(Field field) const { return (*this)[field].value != 0; }
};

/// True for a factor that multiplies along the chain of scenarios.
[[nodiscard]] bool isFactor(Field field);
/// A batch at which serving energy was measured: the figure of a model's entry that tells it.
struct TableColumn
{
    ServingInput input = ServingInput::Joule8;
    Property property = Property::ServingJoule8;
    Constant batch = Constant::TableBatch8;
};
inline constexpr std::array kTableColumns = {
    TableColumn{ServingInput::Joule8, Property::ServingJoule8, Constant::TableBatch8},
    TableColumn{ServingInput::Joule32, Property::ServingJoule32, Constant::TableBatch32},
    TableColumn{ServingInput::Joule64, Property::ServingJoule64, Constant::TableBatch64},
    TableColumn{ServingInput::Joule128, Property::ServingJoule128, Constant::TableBatch128},
    TableColumn{ServingInput::Joule256, Property::ServingJoule256, Constant::TableBatch256},
};

/// Resolves the scenarios of a study, each parent once: a long chain costs no more than its links.
/// The study and the catalogue must outlive it and what it gives.
class StudyResolver
{
public:
    StudyResolver(const Study &study, const Catalog &catalog);

    /// Errors as resolve().
    [[nodiscard]] Result<Resolved> resolve(const Scenario &scenario);

private:
    [[nodiscard]] std::vector<const Scenario *> chainToKnown(const Scenario &scenario) const;

    const Catalog &m_catalog;
    std::unordered_map<std::string_view, const Scenario *> m_scenarios;
    std::unordered_set<std::string_view> m_parents;
    std::unordered_map<const Scenario *, Resolved> m_laid; ///< parents, not yet completed
};

/// Resolves one scenario. Errors: an unknown catalogue id (with the nearest one), a scenario id
/// that is missing from the chain. The place is the scenario's id and the field's key.
[[nodiscard]] Result<Resolved> resolve(const Study &study, const Scenario &scenario,
                                       const Catalog &catalog);

} // namespace fourfold
