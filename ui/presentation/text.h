// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"
#include "core/support/text.h"

#include <QString>

#include <string>
#include <string_view>

namespace fourfold {

[[nodiscard]] QString toQString(std::string_view utf8);
[[nodiscard]] std::string toUtf8(QStringView text);

/// A text of the core in the language of the program.
[[nodiscard]] QString translated(const Text &text);
[[nodiscard]] QString translated(const Message &message);

/// "place: what and what to do" in the language of the program.
[[nodiscard]] QString errorText(const Error &error);

} // namespace fourfold
