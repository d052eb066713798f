// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <QString>

#include <string>
#include <string_view>

namespace fourfold {

/// The content of a file. Errors name the file and the reason.
[[nodiscard]] Result<std::string> readFile(const QString &path);

/// Writes a file so that a failure of any kind leaves the old one as it was. Links are kept: what
/// they lead to is written. Errors name the file and the reason.
[[nodiscard]] Result<Done> writeFile(const QString &path, std::string_view content);

} // namespace fourfold
