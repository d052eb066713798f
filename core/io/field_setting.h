// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"

#include <string_view>

namespace fourfold {

/// Changes one field of one scenario as `ID.KEY=VALUE` says: "a.machine.devices=8". Ids may hold
/// dots: the longest that fits is meant. VALUE is JSON where it can be read so and suits the field,
/// else the text of parseValue. What says the same in another way is taken out of the scenario.
[[nodiscard]] Result<Done> setField(Study &study, std::string_view setting);

} // namespace fourfold
