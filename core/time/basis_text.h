// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/intensity_series.h"

#include <string>

namespace fourfold {

/// What kind of number values are, in one text: "direct, average, actual".
[[nodiscard]] std::string toText(const IntensityBasis &basis);

} // namespace fourfold
