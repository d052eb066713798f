// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/scenario_reader.h"
#include "core/scenario/time_choices.h"

#include <string>
#include <string_view>

namespace fourfold {

// What the pages When and Directives were asked, as objects in the settings of a study.

[[nodiscard]] Problem readJobChoice(const JsonNode &node, const Place &place, JobChoice &out,
                                    Warnings &warnings);
[[nodiscard]] Problem readServingChoice(const JsonNode &node, const Place &place,
                                        ServingChoice &out, Warnings &warnings);

/// Appends what differs from a new choice as a member, if anything does.
void appendJobChoice(std::string &out, std::string_view key, const JobChoice &choice);
void appendServingChoice(std::string &out, std::string_view key, const ServingChoice &choice);

} // namespace fourfold
