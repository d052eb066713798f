// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/drawn_study.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

class QLocale;

namespace fourfold {

class StudyDocument;

/// The answer for one scenario in the words of its tile.
struct Tile
{
    struct Remark
    {
        QString text;
        std::optional<Field> field; ///< where to look

        bool operator==(const Remark &) const = default;
    };

    /// "CO₂e, gross: over the budget, by 12.3 %"
    struct BudgetRemark
    {
        QString text;
        bool isCrossed = false;

        bool operator==(const BudgetRemark &) const = default;
    };

    std::string id;
    QString name;
    QString letter;
    int position = 0;
    bool isBaseline = false;
    double kg = 0;                    ///< over the counted phases, in the study's basis
    QString amount;                   ///< "136 kg"; empty when there is an error
    std::optional<Interval> interval; ///< around it, in kilograms
    QString band;                     ///< "90 %: 120–154 kg"; empty where the amount is certain
    bool isProvisional = false;       ///< the band is not drawn for this amount yet
    QString ratio;                    ///< "7.7× less", "baseline", "cannot tell"
    QString ratioBand; ///< "90 %: 6.9–8.6×", or how often it is less where nobody can tell
    std::optional<Remark> measure;     ///< what would decide where nobody can tell
    QStringList scope;                 ///< phases, basis, embodied, method
    std::vector<BudgetRemark> budgets; ///< of the study, the fullest first
    QString others;       ///< what the other methods say; empty where none says anything
    std::string quantity; ///< that explains the amount
    std::vector<Field> assumed;
    std::vector<Remark> warnings;
    std::optional<Remark> error;

    bool operator==(const Tile &) const = default;
};

/// The tiles of the visible scenarios in the order of the study.
[[nodiscard]] std::vector<Tile> makeTiles(const StudyDocument &document, const QLocale &locale);

/// What keeps visible scenarios from being compared with the baseline.
struct Comparability
{
    QStringList differences;      ///< empty: they can be compared
    bool isEmbodiedMixed = false; ///< counted in some and left out in others
    int compared = 0;             ///< scenarios beside the baseline
};
[[nodiscard]] Comparability comparability(const StudyDocument &document);

} // namespace fourfold
