// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plots/plots.h"
#include "ui/presentation/choice_run.h"

#include <array>

namespace fourfold {

/// The amounts on the two axes of a trade-off; the size of its points is that of the third that is
/// most worth seeing.
struct TradeOffAxes
{
    Limit across = Limit::Days;
    Limit upright = Limit::Carbon;
    std::optional<Limit> size;
};
[[nodiscard]] TradeOffAxes tradeOffAxes(const ChoiceSettings &settings, bool hasCost);

/// Whether choices differ in more than carbon, which takes other machines; else they are ranked.
[[nodiscard]] bool isTradeOff(const OptimiseQuestion &question);

/// The name of an amount in settings: "days".
[[nodiscard]] std::string_view axisKey(Limit limit);

/// The choice behind a point of the picture; null for the scenario as it stands and for entries
/// that lack a figure.
[[nodiscard]] const CatalogChoice *choiceOfPoint(const Optimisation &found, std::string_view id);

/// "Days": what people call an amount.
[[nodiscard]] QString limitLabel(Limit limit);

/// An amount with its unit: "30 d", "64".
[[nodiscard]] QString limitedText(Limit limit, double amount, const QLocale &locale);

/// "3", "3=" where others share it: the rank of a place in the list.
[[nodiscard]] QString choiceRankText(const Optimisation &found, std::size_t position);

/// A row for each of choicesOfRows(), then one for each entry that lacks a figure.
[[nodiscard]] PlotTable choiceTable(const ChoiceAnswer &answer, const QLocale &locale);

/// The choices behind the rows of the table: those that are ranked, then the rest of the front.
[[nodiscard]] std::vector<const CatalogChoice *> choicesOfRows(const Optimisation &found);

/// "Machine ÷ 3.2 and Map ÷ 12; 97.0 % of the most days": why a choice has its place.
[[nodiscard]] QString reasonText(const RankedChoice &ranked, const Limits &limits,
                                 const QLocale &locale);

/// "Days of training keeps out H100, Norway: 6.6 t": what each limit costs that is in the way.
[[nodiscard]] QStringList bindingTexts(const ChoiceAnswer &answer, const QLocale &locale);

} // namespace fourfold
