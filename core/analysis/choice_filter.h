// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/choices.h"
#include "core/scenario/choice_settings.h"

#include <string>
#include <vector>

namespace fourfold {

/// A way to narrow down what is offered.
struct ChoiceFilterRow
{
    std::string_view key; ///< in files and on the command line: "vendor"
    Choosable what = Choosable::Machine;
    Text label;
    std::string ChoiceFilter::*wanted = nullptr;
    std::string_view (*valueOf)(const Entry &entry) = nullptr; ///< what an entry has there
};

[[nodiscard]] std::span<const ChoiceFilterRow> choiceFilterTable();

/// True when a filter leaves an entry among those to choose from.
[[nodiscard]] bool offers(const ChoiceFilter &filter, Choosable what, const Entry &entry);

/// Every value by which a filter can narrow down the entries of a catalogue, in order.
[[nodiscard]] std::vector<std::string> filterValues(const ChoiceFilterRow &row,
                                                    const Catalog &catalog);

} // namespace fourfold
