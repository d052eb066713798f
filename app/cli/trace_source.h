// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/hourly_file.h"

#include <string>
#include <string_view>

namespace fourfold::cli {

/// The hourly intensities of a file, or of a zone that is shipped: DK-DK1 stands for the years of
/// the zone which lie behind one another around `wanted`, DK-DK1_2023 for one year. Any other name
/// is that of a trace of the user's catalogue or folder of traces. Errors name the file, or the
/// traces that there are.
[[nodiscard]] Result<HourlyFile> openTrace(const std::string &name, Instant wanted);

} // namespace fourfold::cli
