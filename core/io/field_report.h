// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/table.h"
#include "core/scenario/field.h"

#include <string>

namespace fourfold {

/// The answer of "describe", indented JSON: every field of the table.
[[nodiscard]] std::string fieldsText();

/// A row for each field.
[[nodiscard]] Table fieldsTable();

} // namespace fourfold
