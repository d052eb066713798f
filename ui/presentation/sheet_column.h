// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/results.h"

#include <QString>

#include <array>
#include <optional>
#include <string>

class QLocale;

namespace fourfold {

/// One cell of the sheet, ready to be painted.
struct SheetCell
{
    QString text;
    std::optional<Value> value; ///< after inheritance, catalogue, defaults and formulas
    Origin origin = Origin::Absent;
    QString problem;       ///< what deserves a look; empty when nothing does
    bool isTinted = false; ///< differs from the cell it is compared with

    bool operator==(const SheetCell &) const = default;
};
using SheetCells = std::array<SheetCell, kFieldCount>;

/// One scenario as a column of the sheet.
struct SheetColumn
{
    std::string id;
    std::string basedOn;
    QString name;
    QString letter;
    int position = 0; ///< in the study
    bool isBaseline = false;
    bool isHidden = false; ///< from charts
    SheetCells cells;

    [[nodiscard]] const SheetCell &operator[](Field field) const
    {
        return cells[static_cast<std::size_t>(field)];
    }
};

/// What the fields of a scenario are, from its outcome where there is one.
[[nodiscard]] FieldStates fieldStates(const Study &study, const Scenario &scenario,
                                      const ScenarioOutcome *outcome, const Catalog &catalog);

/// The value that a state stands for; nothing when there is none.
[[nodiscard]] std::optional<Value> valueOf(const FieldRow &row, const FieldState &state);

/// The cells of a scenario, untinted.
[[nodiscard]] SheetCells sheetCells(const Study &study, const Scenario &scenario,
                                    const ScenarioOutcome *outcome, const Catalog &catalog,
                                    const QLocale &locale);

/// The field that an error names as its place; nothing when it names none.
[[nodiscard]] std::optional<Field> fieldOf(const Error &error);

/// Where a value comes from in a sentence, with its source: "From the catalogue: NVIDIA P100.",
/// the citation, and whether it is only commonly quoted.
[[nodiscard]] QString sourceText(const FieldRow &row, const FieldState &state,
                                 const Catalog &catalog);

} // namespace fourfold
