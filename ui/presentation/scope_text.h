// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare.h"

#include <QString>

namespace fourfold {

/// Why two results must not be compared as they stand, in the language of the program with the
/// words for kinds of intensity.
[[nodiscard]] QString differenceText(const ScopeDifference &difference);

} // namespace fourfold
