// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sensitivity.h"

#include "core/support/text.h"
#include "ui/charts/plots/plots.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/shares_answer.h"
#include "ui/presentation/text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// What the pictures of a sensitivity are made from.
struct Subject
{
    const PlotInput &input;
    PlottedScenario plotted;
    const MetricRow &metric;

    [[nodiscard]] const Settings &settings() const { return input.study.settings; }
    [[nodiscard]] Figure figure() const { return figureOf(metric, settings().basis); }
    [[nodiscard]] double inUnit(double total) const
    {
        return convert(total, figureRow(figure()).unit, metric.unit);
    }
    [[nodiscard]] QString amount(double total) const
    {
        return amountText(inUnit(total), metric.unit, input.locale);
    }
    [[nodiscard]] QString value(Field field, double number) const
    {
        return valueText(fieldRow(field), Number{number, {}}, *input.catalog, input.locale,
                         Digits::Few);
    }
};

QString labelOf(Field field)
{
    return translated(fieldRow(field).label);
}

QString subtitleOf(const Subject &subject)
{
    QStringList parts = {subject.plotted.name(), measureText(subject.metric, subject.settings())};
    if (subject.metric.gross != subject.metric.net)
        parts += basisText(subject.settings().basis);
    parts += phasesText(subject.settings(), subject.input.locale);
    return parts.join(u" · "_s);
}

PlotData barsOf(const Subject &subject)
{
    PlotData data = emptyPlot(subject.input, {});
    data.kind = PlotKind::LyingBars;
    data.subtitle = subtitleOf(subject);
    return data;
}

/// "Peak rate, Rated power come together from the entry …": the keys as people read them.
QString linkText(const Warning &warning)
{
    Message message = warning.message;
    QStringList labels;
    for (const QString &key : toQString(message.args.front()).split(u", "_s)) {
        const FieldRow *row = findField(toUtf8(key));
        labels += row == nullptr ? key : translated(row->label);
    }
    message.args.front() = toUtf8(QLocale().createSeparatedList(labels));
    return translated(message);
}

Result<Sensitivity> sensitivityOf(const Subject &subject, std::optional<double> share)
{
    const EstimatorRow *method = findEstimator(subject.settings().method);
    SensitivityQuestion question;
    question.figure = subject.figure();
    question.share = share;
    question.per = functionalUnitOf(subject.settings()).unit;
    if (subject.settings().phases.size() < kPhaseCount)
        question.parts =
            figuresOf(subject.metric, subject.settings().basis, subject.settings().phases);
    return sensitivity(method == nullptr ? estimatorTable().front() : *method, subject.input.study,
                       *subject.plotted.scenario, *subject.input.catalog, question);
}

/// A plot that says why there is no picture, and which field would help.
PlotData failedPlot(const Subject &subject, const Error &error)
{
    PlotData data = emptyPlot(subject.input, errorText(error));
    addGap(data, subject.plotted.scenario->id, error, subject.plotted.name());
    return data;
}

QString elasticityText(double elasticity, const QLocale &locale)
{
    const QString number = numberText(std::abs(elasticity), locale, kRatioDigits);
    return (elasticity < 0 ? u"−"_s : u"+"_s) + number;
}

PlotRow rowOf(const Subject &subject, const SensitivityRow &found, double total)
{
    const FieldRow &field = fieldRow(found.field);
    PlotRow row;
    row.id = field.key;
    row.name = translated(field.label);
    row.style = styleKey(field.group);
    const double middle = subject.inUnit(total);
    row.bars = {{middle, subject.inUnit(found.totalHigh), subject.value(found.field, found.high)},
                {middle, subject.inUnit(found.totalLow), subject.value(found.field, found.low)}};
    row.bars[1].isLight = true;
    //: %1 is a field, %2 and %4 its values, %3 and %5 the results there
    row.help = ChartText::tr("%1: %2 gives %3, %4 gives %5")
                   .arg(fieldLabel(field), subject.value(found.field, found.low),
                        subject.amount(found.totalLow), subject.value(found.field, found.high),
                        subject.amount(found.totalHigh));
    if (found.elasticity)
        row.help += u'\n'
                    + ChartText::tr("1 % more of it changes the result by %1 %")
                          .arg(elasticityText(*found.elasticity, subject.input.locale));
    if (!found.linked.empty()) {
        QStringList linked;
        for (const Field other : found.linked)
            linked += labelOf(other);
        row.help += u'\n'
                    + ChartText::tr("Linked with: %1")
                          .arg(subject.input.locale.createSeparatedList(linked));
    }
    return row;
}

PlotTable tornadoTable(const Subject &subject, const Sensitivity &found)
{
    PlotTable table;
    const Unit unit = subject.metric.unit;
    table.columns = {{ChartText::tr("Field"), Unit::None},
                     {ChartText::tr("Value"), Unit::None},
                     {ChartText::tr("Low"), Unit::None},
                     {ChartText::tr("High"), Unit::None},
                     {ChartText::tr("Result at low"), unit},
                     {ChartText::tr("Result at high"), unit},
                     {ChartText::tr("Swing"), unit},
                     {ChartText::tr("Elasticity"), Unit::None},
                     {ChartText::tr("Linked with"), Unit::None}};
    for (const SensitivityRow &row : found.rows) {
        QStringList linked;
        for (const Field other : row.linked)
            linked += labelOf(other);
        table.rows.push_back(
            {fieldLabel(fieldRow(row.field)), row.value, row.low, row.high,
             subject.inUnit(row.totalLow), subject.inUnit(row.totalHigh), subject.inUnit(row.swing),
             row.elasticity ? PlotCell(*row.elasticity) : PlotCell(), linked.join(u", "_s)});
    }
    return table;
}

/// The ends between which a field moves the result, as they are printed.
std::pair<QString, QString> endsText(const Subject &subject, const SensitivityRow &row)
{
    const auto [least, most] = std::minmax(row.totalLow, row.totalHigh);
    return {subject.amount(least), subject.amount(most)};
}

/// The labels of the first rows, as many as look the same to who reads them.
template <class Row, class TextOf>
QStringList leadersOf(const std::vector<Row> &rows, TextOf textOf)
{
    QStringList labels;
    for (const Row &row : rows) {
        if (textOf(row) != textOf(rows.front()))
            break;
        labels += labelOf(row.field);
    }
    return labels;
}

QString tornadoTitle(const Subject &subject, const std::vector<SensitivityRow> &rows)
{
    const auto ends = [&](const SensitivityRow &row) { return endsText(subject, row); };
    const QStringList leaders = leadersOf(rows, ends);
    const QString names = namesText(leaders, subject.input.locale);
    const auto [least, most] = ends(rows.front());
    const QString letter = subject.plotted.letter();
    if (!(subject.settings().sensitivityShare > 0)) {
        const QString text =
            leaders.size() > 1
                ? ChartText::tr("%1 matter equally: over the range of each %2 goes from %3 to %4")
                : ChartText::tr("%1 matters most: over its range %2 goes from %3 to %4");
        return text.arg(names, letter, least, most);
    }
    const QString share = percentText(subject.settings().sensitivityShare, subject.input.locale);
    const QString text =
        leaders.size() > 1
            ? ChartText::tr("%1 matter equally: %2 up or down of any moves %3 between %4 and %5")
            : ChartText::tr("%1 matters most: %2 up or down moves %3 between %4 and %5");
    return text.arg(names, share, letter, least, most);
}

/// "1 % more of PUE changes A by +1.00 %"; of several that do as much it names all.
QString elasticityTitle(const Subject &subject, const std::vector<SensitivityRow> &rows)
{
    const QLocale &locale = subject.input.locale;
    const QStringList leaders = leadersOf(rows, [&](const SensitivityRow &row) {
        return numberText(std::abs(*row.elasticity), locale, kRatioDigits);
    });
    const QString change = elasticityText(*rows.front().elasticity, locale);
    const QString names = namesText(leaders, locale);
    const QString letter = subject.plotted.letter();
    if (leaders.size() == 1)
        return ChartText::tr("1 % more of %1 changes %2 by %3 %").arg(names, letter, change);
    const bool isOneWay =
        std::ranges::all_of(rows.begin(), rows.begin() + leaders.size(), [&](const auto &row) {
            return *row.elasticity * *rows.front().elasticity > 0;
        });
    if (isOneWay)
        return ChartText::tr("1 % more of any of these changes %2 by %3 %: %1")
            .arg(names, letter, change);
    return ChartText::tr("1 % more of any of these changes %2 by %3 %, up or down: %1")
        .arg(names, letter, change.sliced(1));
}

PlotData tornadoOf(const Subject &subject)
{
    const double share = subject.settings().sensitivityShare;
    const auto found = sensitivityOf(subject, share > 0 ? std::optional(share) : std::nullopt);
    if (!found)
        return failedPlot(subject, found.error());
    PlotData data = barsOf(subject);
    data.unit = subject.metric.unit;
    data.valueTitle = measureText(subject.metric, subject.settings());
    data.isInOneLane = true;
    data.barNames = {ChartText::tr("value raised"), ChartText::tr("value lowered")};
    for (const SensitivityRow &row : found->rows)
        data.rows.push_back(rowOf(subject, row, found->total));
    for (const Warning &warning : found->warnings)
        data.remarks += linkText(warning);
    data.references = {{u"%1: %2"_s.arg(subject.plotted.letter(), subject.amount(found->total)),
                        subject.inUnit(found->total), true}};
    data.table = tornadoTable(subject, *found);
    if (data.rows.empty()) {
        data.emptyText =
            share > 0
                ? ChartText::tr("No number of this scenario moves the result.")
                : ChartText::tr("No number of this scenario has a range of its own. Type one, "
                                "as 390 to 470, or move all by a percentage.");
        return data;
    }
    data.title = tornadoTitle(subject, found->rows);
    return data;
}

PlotData elasticitiesOf(const Subject &subject)
{
    constexpr double kAnyShare = 0.1; // which numbers count, not how far they go
    const auto found = sensitivityOf(subject, kAnyShare);
    if (!found)
        return failedPlot(subject, found.error());
    PlotData data = barsOf(subject);
    data.valueTitle = ChartText::tr("Change of the result for 1 % more, in %");
    std::vector<SensitivityRow> rows = found->rows;
    std::erase_if(rows, [](const SensitivityRow &row) { return !row.elasticity; });
    std::ranges::stable_sort(rows, std::greater<>(),
                             [](const SensitivityRow &row) { return std::abs(*row.elasticity); });
    for (const SensitivityRow &row : rows) {
        PlotRow bar = rowOf(subject, row, found->total);
        bar.bars = {{0, *row.elasticity, elasticityText(*row.elasticity, data.locale)}};
        data.rows.push_back(std::move(bar));
    }
    for (const Warning &warning : found->warnings)
        data.remarks += linkText(warning);
    data.table = tornadoTable(subject, *found);
    if (rows.empty())
        data.emptyText = ChartText::tr("No number of this scenario moves the result.");
    else
        data.title = elasticityTitle(subject, rows);
    return data;
}

QString shareText(double share, double error, const QLocale &locale)
{
    return ChartText::tr("%1 ± %2").arg(percentText(share, locale), percentText(error, locale));
}

PlotRow shareRow(const SobolRow &found, const QLocale &locale)
{
    const FieldRow &field = fieldRow(found.field);
    const SobolShare &share = found.share;
    const auto bar = [&](double value, double error, bool isLight) {
        return PlotBar{0, value, shareText(value, error, locale),
                       PlotInterval{value - error, value + error}, isLight};
    };
    PlotRow row;
    row.id = field.key;
    row.name = translated(field.label);
    row.style = styleKey(field.group);
    row.bars = {bar(share.first, share.firstError, false),
                bar(share.total, share.totalError, true)};
    row.help = ChartText::tr("%1: %2 of the variance alone, %3 with what it does together with "
                             "others")
                   .arg(row.name, row.bars[0].label, row.bars[1].label);
    return row;
}

/// Shares that lie within two standard errors of the largest are not told apart from it.
QString sharesTitle(const Subject &subject, const std::vector<SobolRow> &rows)
{
    constexpr double kApart = 2;
    const SobolShare &largest = rows.front().share;
    QStringList leaders;
    for (const auto &[field, share] : rows) {
        const double error = std::hypot(share.totalError, largest.totalError);
        if (share.total > 0 && largest.total - share.total <= kApart * error)
            leaders += labelOf(field);
    }
    const QString text = leaders.size() > 1
                             ? ChartText::tr("%1 explain about as much of the variance of %3: %2")
                             : ChartText::tr("%1 explains %2 of the variance of %3");
    return text.arg(namesText(leaders, subject.input.locale),
                    percentText(largest.total, subject.input.locale), subject.plotted.letter());
}

PlotData sharesOf(const Subject &subject, const SharesAnswer &answer)
{
    PlotData data = barsOf(subject);
    data.unit = Unit::Share;
    data.valueTitle = ChartText::tr("Share of the variance, with its standard error");
    data.barNames = {ChartText::tr("alone (first order)"),
                     ChartText::tr("with all it takes part in (total)")};
    data.table.columns = {{ChartText::tr("Field"), Unit::None},
                          {ChartText::tr("First order"), Unit::Share},
                          {ChartText::tr("Its standard error"), Unit::Share},
                          {ChartText::tr("Total"), Unit::Share},
                          {ChartText::tr("Standard error of the total"), Unit::Share}};
    for (const SobolRow &row : answer.rows) {
        if (row.share.total == 0)
            continue;
        data.rows.push_back(shareRow(row, data.locale));
        data.table.rows.push_back({data.rows.back().name, row.share.first, row.share.firstError,
                                   row.share.total, row.share.totalError});
    }
    data.subtitle = ChartText::tr("%1 · %2 draws, seed %3")
                        .arg(data.subtitle, data.locale.toString(qulonglong(answer.draws)),
                             data.locale.toString(qulonglong(subject.settings().seed)));
    if (data.rows.empty()) {
        data.emptyText = ChartText::tr("No uncertain value moves this result. Type a range into a "
                                       "cell, as 390 to 470 or 429 ± 10 %.");
        return data;
    }
    data.title = sharesTitle(subject, answer.rows);
    return data;
}

Subject subjectOf(const PlotInput &input)
{
    return {input, plottedScenario(input, sensitivityScenario(input.study)->id),
            metricRow(input.study.settings.metric)};
}

} // namespace

PlotData plotTornado(const PlotInput &input)
{
    return tornadoOf(subjectOf(input));
}

PlotData plotElasticities(const PlotInput &input)
{
    return elasticitiesOf(subjectOf(input));
}

PlotData plotShares(const PlotInput &input)
{
    const Subject subject = subjectOf(input);
    const Scenario &scenario = *subject.plotted.scenario;
    const SharesAnswer answer =
        input.shares != nullptr
            ? *input.shares
            : sharesAnswer(input.study, scenario, *input.catalog, SobolOptions().draws);
    if (answer.error)
        return failedPlot(subject, *answer.error);
    if (answer.scenario != scenario.id)
        return emptyPlot(input, ChartText::tr("The shares are not worked out yet."));
    return sharesOf(subject, answer);
}

} // namespace fourfold
