// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plots/trade_off.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"
#include "ui/presentation/time_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

bool isOf(Choosable what, const Entry &entry)
{
    switch (what) {
    case Choosable::Machine:
        return entry.kind == EntryKind::Accelerator;
    case Choosable::Datacenter:
        return entry.kind == EntryKind::Datacenter;
    case Choosable::Region:
        return entry.kind == EntryKind::GridRegion || entry.kind == EntryKind::CloudRegion;
    }
    return false;
}

void addLacking(const ChoiceAnswer &answer, PlotTable &table)
{
    const std::vector<Choosable> &over = answer.question.over;
    for (const LackingEntry &lacking : answer.found->lacking) {
        std::vector<PlotCell> row(table.columns.size());
        row.front() = u"–"_s;
        for (std::size_t i = 0; i < over.size(); ++i) {
            if (isOf(over[i], *lacking.entry))
                row[i + 1] = toQString(lacking.entry->name);
        }
        row.back() = translated(lacking.reason.message);
        table.rows.push_back(std::move(row));
    }
}

} // namespace

QString limitedText(Limit limit, double amount, const QLocale &locale)
{
    const Unit unit = limitRow(limit).unit;
    return unit == Unit::Count ? numberText(amount, locale, kAmountDigits, TrailingZeros::Dropped)
                               : amountText(amount, unit, locale);
}

std::vector<const CatalogChoice *> choicesOfRows(const Optimisation &found)
{
    std::vector<const CatalogChoice *> rows;
    for (const RankedChoice &ranked : found.ranked)
        rows.push_back(&ranked.choice);
    for (const FrontChoice &one : found.front) {
        const bool isRanked = std::ranges::any_of(found.ranked, [&](const RankedChoice &ranked) {
            return ranked.choice.entries == one.choice.entries
                   && ranked.choice.start == one.choice.start;
        });
        if (!isRanked)
            rows.push_back(&one.choice);
    }
    return rows;
}

QString limitLabel(Limit limit)
{
    return translated(limitRow(limit).label);
}

QString choiceRankText(const Optimisation &found, std::size_t position)
{
    const std::size_t rank = found.ranked[position].rank;
    const auto hasRank = [&](std::size_t at) {
        return at < found.ranked.size() && found.ranked[at].rank == rank;
    };
    //: a rank that others share
    const QString shared = ChartText::tr("%1=");
    return (hasRank(position + 1) || hasRank(position - 1) ? shared : u"%1"_s).arg(rank);
}

PlotTable choiceTable(const ChoiceAnswer &answer, const QLocale &locale)
{
    const Optimisation &found = *answer.found;
    PlotTable table;
    table.columns = {{ChartText::tr("Rank"), Unit::None}};
    for (const Choosable what : answer.question.over)
        table.columns.push_back({translated(choosableRow(what).label), Unit::None});
    if (found.hasStarts)
        table.columns.push_back({ChartText::tr("Start (UTC)"), Unit::None});
    std::vector<Limit> amounts = {Limit::Carbon, Limit::Days, Limit::Devices, Limit::Energy};
    if (found.hasCost)
        amounts.push_back(Limit::Cost);
    for (const Limit limit : amounts) {
        const Unit unit = limitRow(limit).unit;
        table.columns.push_back({limitLabel(limit), unit == Unit::Count ? Unit::None : unit});
    }
    table.columns.push_back({ChartText::tr("Why"), Unit::None});
    const std::vector<const CatalogChoice *> choices = choicesOfRows(found);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const bool isRanked = i < found.ranked.size();
        std::vector<PlotCell> row = {isRanked ? choiceRankText(found, i) : u"–"_s};
        for (const Choosable what : answer.question.over) {
            const Entry *entry = choices[i]->entries[static_cast<std::size_t>(what)];
            row.emplace_back(entry == nullptr ? QString() : toQString(entry->name));
        }
        if (found.hasStarts)
            row.emplace_back(choices[i]->start ? momentText(choices[i]->start->instant, locale)
                                               : ChartText::tr("any: yearly figure"));
        for (const Limit limit : amounts)
            row.emplace_back(choices[i]->amounts[limit]);
        row.emplace_back(isRanked ? reasonText(found.ranked[i], answer.question.limits, locale)
                                  : ChartText::tr("on the front"));
        table.rows.push_back(std::move(row));
    }
    addLacking(answer, table);
    return table;
}

QString reasonText(const RankedChoice &ranked, const Limits &limits, const QLocale &locale)
{
    constexpr double kNoEffect = 1e-3;
    constexpr double kNearShare = 0.9;
    std::vector<Factor> factors;
    for (const Factor &factor : ranked.gain.factors) {
        if (factor.factor && *factor.factor > 1 + kNoEffect)
            factors.push_back(factor);
    }
    std::ranges::stable_sort(factors, std::ranges::greater(), &Factor::savingKg);
    QStringList parts;
    for (const Factor &factor : factors)
        //: an M, and the factor by which it lowers the footprint
        parts += ChartText::tr("%1 ÷ %2").arg(translated(groupRow(factor.group).label),
                                              numberText(*factor.factor, locale, kRatioDigits));
    for (const LimitRow &row : limitTable()) {
        const auto &most = limits[row.limit];
        const double share = most && *most > 0 ? ranked.choice.amounts[row.limit] / *most : 0;
        if (share >= kNearShare)
            //: how much of a limit something takes
            parts += ChartText::tr("%1: %2 of the limit")
                         .arg(translated(row.label), percentText(share, locale));
    }
    return parts.isEmpty() ? ChartText::tr("no M saves anything") : parts.join(u"; "_s);
}

QStringList bindingTexts(const ChoiceAnswer &answer, const QLocale &locale)
{
    QStringList texts;
    const Optimisation &found = *answer.found;
    for (const LimitRow &row : limitTable()) {
        const auto position = static_cast<std::size_t>(row.limit);
        if (!answer.question.limits[row.limit])
            continue;
        const QString beyond = locale.toString(static_cast<qulonglong>(found.beyond[position]));
        if (const auto &best = found.without[position])
            texts +=
                ChartText::tr("%1: the limit keeps out %2 choices, the best of them %3 with %4.")
                    .arg(translated(row.label), beyond, choiceName(*best),
                         amountText(best->amounts[Limit::Carbon], Unit::Kilogram, locale));
        else if (found.beyond[position] > 0)
            texts += ChartText::tr("%1: the limit keeps out %2 choices, none of them better.")
                         .arg(translated(row.label), beyond);
    }
    return texts;
}

} // namespace fourfold
