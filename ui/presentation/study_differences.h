// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"

#include <QStringList>

namespace fourfold {

/// What was done to a study, a line for each scenario that came, went or changed, in the language
/// of the program.
[[nodiscard]] QStringList studyDifferences(const Study &before, const Study &after);

} // namespace fourfold
