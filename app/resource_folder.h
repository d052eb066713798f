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

/// The folder beside the program in which a portable one keeps everything of its user: when it is
/// asked to, or a file "portable" stands beside it. Nothing otherwise. It need not be there yet.
[[nodiscard]] std::optional<std::filesystem::path> portableFolder(bool isAsked = false);

} // namespace fourfold
