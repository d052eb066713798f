// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"

#include <vector>

namespace fourfold {

/// Fields that are known beside each other although one follows from the others: to move one alone
/// is rarely what would happen.
struct LinkedFields
{
    std::vector<Field> fields;
    Warning warning; ///< says what binds them; its field is the first of them
};

/// The sets of linked fields of a scenario: those that come from one entry of the catalogue, and
/// those that a formula binds.
[[nodiscard]] std::vector<LinkedFields> linkedFields(const FieldStates &states);

} // namespace fourfold
