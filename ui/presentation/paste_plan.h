// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/value.h"
#include "core/support/result.h"

#include <QModelIndexList>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

class QLocale;

namespace fourfold {

class FieldTableModel;

/// What separates the decimals in a text from elsewhere; the other one groups digits by three.
enum class DecimalSign : std::uint8_t { Point, Comma };

/// What the numbers of a block must mean, from those that can mean one thing only ("1.234,5",
/// "0,25"); where none tells, as the locale has it.
[[nodiscard]] DecimalSign guessDecimalSign(const QString &block, const QLocale &locale);

/// One pasted text and what it does to its cell.
struct PastedCell
{
    int row = 0; ///< of the sheet
    int column = 0;
    Field field = Field::ModelParams;
    QString text;
    std::optional<Value> value; ///< nothing: the cell follows its parent or default again
    std::optional<Error> error; ///< why it cannot be read
    bool changes = false;
};

/// What pasting would do, cell by cell.
struct PastePlan
{
    std::vector<PastedCell> cells;
    int beyond = 0; ///< texts for which the sheet has no row or column

    [[nodiscard]] int changeCount() const;
    [[nodiscard]] int errorCount() const;
};

/// Reads a block of tab-separated texts for the sheet from the first of the target cells on; a
/// single text goes into each of them.
[[nodiscard]] PastePlan planPaste(const FieldTableModel &model, const QString &block,
                                  const QModelIndexList &target, DecimalSign sign);

} // namespace fourfold
