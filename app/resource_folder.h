// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace fourfold {

/// The folder that holds catalog/, examples/, schema/ and the rest: $FOURFOLD_DATA where it is set,
/// else share/fourfold beside the program's bin, else resources/ of the source tree it was built
/// from. Nothing when none of them is there.
[[nodiscard]] std::optional<std::filesystem::path> resourceFolder();

} // namespace fourfold
