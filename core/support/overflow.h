// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <optional>
#include <span>

namespace fourfold {

/// What is wrong with results of which one is no finite number; nothing where all are.
[[nodiscard]] std::optional<Error> findOverflow(std::span<const double> results);

/// That a result is too large for a number.
[[nodiscard]] Error overflowError();

} // namespace fourfold
