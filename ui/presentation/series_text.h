// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/trace_library.h"

#include <QString>
#include <QStringList>

namespace fourfold {

/// What a trace is called: as its entry is, else as it was asked for.
[[nodiscard]] QString traceName(const HourlyTrace &trace);

/// What kind of numbers a series holds: "DK-DK1 · direct emissions · average · forecast".
[[nodiscard]] QString seriesKindText(const IntensitySeries &series);

/// Who made a series, on what terms.
[[nodiscard]] QString seriesOriginText(const IntensitySeries &series);

/// What deserves a look in a series: for each kind of flag the longest stretch, and how many more
/// there are.
[[nodiscard]] QStringList seriesFlagTexts(const IntensitySeries &series);

} // namespace fourfold
