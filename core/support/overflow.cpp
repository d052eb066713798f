// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/overflow.h"

#include <algorithm>
#include <cmath>

namespace fourfold {

std::optional<Error> findOverflow(std::span<const double> results)
{
    const bool isFinite =
        std::ranges::all_of(results, [](double result) { return std::isfinite(result); });
    return isFinite ? std::nullopt : std::optional(overflowError());
}

Error overflowError()
{
    return Error{ErrorCode::OutOfBounds, "",
                 Message{FF_TR_NOOP("Message", "the result is too large for a number: look for a "
                                               "power, an energy, a work or an intensity with "
                                               "digits too many"),
                         {}}};
}

} // namespace fourfold
