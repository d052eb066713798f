// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/method_comparison.h"
#include "core/io/table.h"

#include <optional>
#include <span>
#include <string>

namespace fourfold {

/// What "methods" answers: every method of a scenario beside the chosen one, and the way between
/// two of them where it is asked for.
struct MethodsReport
{
    std::string scenario;
    MethodComparison comparison;
    const MethodAnswer *chosen = nullptr;
    std::optional<Waterfall> waterfall;
};

/// Indented JSON.
[[nodiscard]] std::string methodsText(const MethodsReport &report);

/// A row for each method, with the given fields that it reads and ignores or how many they are.
[[nodiscard]] Table methodsTable(const MethodsReport &report, bool listsFields);

/// The keys of fields with blanks between them.
[[nodiscard]] std::string fieldKeys(std::span<const Field> fields);

/// A row for each step of the way.
[[nodiscard]] Table waterfallTable(const Waterfall &waterfall);

} // namespace fourfold
