// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/value.h"

#include <QPolygonF>

namespace fourfold {

/// How the values of a number with a range are spread, as an outline: its ground is from (0, 0) to
/// (1, 0), its highest point at height 1. Precondition: the number has a range.
[[nodiscard]] QPolygonF rangeShape(const Number &number);

} // namespace fourfold
