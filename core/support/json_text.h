// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fourfold {

/// Appends a UTF-8 text as a JSON string, in quotes and escaped.
void appendJsonText(std::string &out, std::string_view text);

} // namespace fourfold
