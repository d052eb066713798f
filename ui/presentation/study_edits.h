// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/scenario/study.h"
#include "core/support/result.h"

#include <optional>
#include <span>
#include <string>
#include <utility>

namespace fourfold {

/// A new value for a field; nothing lets it follow the parent, the catalogue or the default.
using FieldChange = std::pair<Field, std::optional<Value>>;

/// No scenario of the study has this id.
[[nodiscard]] Error unknownScenario(const std::string &id);

/// The scenario with these values. A given value takes the place of its alternative, and what the
/// user said about the source of an old one goes with it. Errors: a value of the wrong type or out
/// of bounds, an entry that the catalogue does not know.
[[nodiscard]] Result<Scenario> withChanges(Scenario scenario, std::span<const FieldChange> changes,
                                           const Catalog &catalog);

/// The study with one scenario more, before the one at `position` (−1: at the end).
[[nodiscard]] Study withScenario(Study study, Scenario scenario, int position);

/// The study with all scenarios of another one at its end, under ids of their own.
[[nodiscard]] Study withScenariosOf(Study study, const Study &other);

/// The study with a scenario at another place.
[[nodiscard]] Study withScenarioAt(Study study, const std::string &id, int position);

/// The study without a scenario and without what names it. Scenarios that followed it follow its
/// parent now, and keep the values they had from it. Errors: it is not there, or factors are laid
/// on it and would have nothing to divide any more.
[[nodiscard]] Result<Study> withoutScenario(const Study &study, const std::string &id,
                                            const Catalog &catalog);

/// The catalogue with the study's own entries laid on top.
[[nodiscard]] Result<Catalog> withOwnEntries(const Catalog &catalog, const Study &study);

/// Only a scenario and those it follows: all that its estimate depends on.
[[nodiscard]] Study chainStudy(const Study &study, const Scenario &scenario);

} // namespace fourfold
