// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/tier_spread.h"
#include "core/io/table.h"

#include <string>
#include <string_view>

namespace fourfold {

/// The answer of "tiers", indented JSON.
[[nodiscard]] std::string tiersText(std::string_view scenario, Basis basis,
                                    const TierSpread &spread);

/// Appends the members of such an answer from "basis" on; the tiers go to `list`.
void appendTiers(std::string &out, Basis basis, const TierSpread &spread, std::string_view list);

/// A row for each tier.
[[nodiscard]] Table tiersTable(const TierSpread &spread);

} // namespace fourfold
