// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fourfold {

struct Scenario;
class StudyDocument;

/// The trace that a scenario gives; empty where it gives none.
[[nodiscard]] std::string traceGivenBy(const StudyDocument &document, const Scenario &scenario);

/// The scenario that pages of hours begin with: the baseline, or, where it gives no trace, the
/// first that gives one. Null: there is no scenario.
[[nodiscard]] const Scenario *scenarioOfHours(const StudyDocument &document);

} // namespace fourfold
