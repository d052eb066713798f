// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare.h"

#include <vector>

namespace fourfold {

/// What makes two estimates incomparable as they stand: other phases, another boundary of
/// embodied carbon, another vintage or kind of intensity, another quality.
[[nodiscard]] std::vector<ScopeDifference> scopeDifferences(const Estimation &one,
                                                            const Estimation &other, Basis basis);

} // namespace fourfold
