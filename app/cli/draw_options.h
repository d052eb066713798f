// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/analysis/uncertain_inputs.h"

#include <cstdint>
#include <optional>
#include <string>

namespace fourfold::cli {

/// The options of verbs that draw random values.
struct DrawOptions
{
    std::uint64_t draws = 0; ///< as it was where --draws is not given
    std::optional<std::uint64_t> seed{};
    std::uint64_t threads = 1; ///< those of the machine where --threads is not given
    Ranges ranges = Ranges::Given;
};

/// Reads --draws, --seed, --threads and --default-ranges. Gives what is wrong with them.
[[nodiscard]] std::optional<std::string> readDrawOptions(const Arguments &arguments,
                                                         DrawOptions &options);

/// A whole number of an option: plain digits of any size, or as 1e6. Nothing for anything else.
[[nodiscard]] std::optional<std::uint64_t> wholeNumber(std::string_view text);

} // namespace fourfold::cli
