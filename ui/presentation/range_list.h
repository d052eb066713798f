// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/scenario/study.h"

#include <QString>

#include <string>
#include <vector>

class QLocale;

namespace fourfold {

/// A range that is drawn from.
struct RangeRow
{
    std::string scenario; ///< id
    Field field = Field::ModelParams;
    QString letter; ///< of the scenario
    QString label;
    QString value;        ///< with its range
    QString shape;        ///< "normal"
    bool isGiven = false; ///< in the scenario or one that it follows; else it is that of a default
    QString source;

    bool operator==(const RangeRow &) const = default;
};

/// The ranges of the visible scenarios, scenario by scenario.
[[nodiscard]] std::vector<RangeRow> rangeList(const Study &study, const Catalog &catalog,
                                              const QLocale &locale);

} // namespace fourfold
