// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/method_waterfall.h"

#include <cmath>

namespace fourfold {
namespace {

/// Factors this near to 1 are none: rounding of the arithmetic leaves less.
constexpr double kSame = 1e-12;

/// The reason seen from the method that has more to say about the factor.
MethodReason swapped(MethodReason reason)
{
    std::swap(reason.first, reason.second);
    std::swap(reason.firstFields, reason.secondFields);
    return reason;
}

MethodReason reasonOf(const Waterfall &way, const FormFactor &from, const FormFactor &to)
{
    const MethodFactorRow &row = methodFactorRow(from.factor);
    MethodReason reason{.text = {},
                        .first = way.from,
                        .second = way.to,
                        .firstFields = from.fields,
                        .secondFields = to.fields};
    const auto lacks = [&](const FormFactor &factor) {
        return row.neutral && std::abs(factor.amount - *row.neutral) <= kSame;
    };
    if (lacks(from) || lacks(to)) {
        reason.text = row.lacks;
        return lacks(from) ? reason : swapped(std::move(reason));
    }
    if (row.form == FactorForm::Addition) {
        reason.text = FF_TR_NOOP("Method", "%1 and %2 both count it, in another proportion to the "
                                           "rest.");
        return reason;
    }
    if (from.fields == to.fields) {
        reason.text =
            FF_TR_NOOP("Method", "%1 and %2 take the same and compute it in another way.");
        return reason;
    }
    if (from.fields.empty() || to.fields.empty()) {
        reason.text = FF_TR_NOOP("Method", "%1 takes %3, %2 a number of its own.");
        return from.fields.empty() ? swapped(std::move(reason)) : reason;
    }
    reason.text = FF_TR_NOOP("Method", "%1 takes %3, %2 takes %4.");
    return reason;
}

std::string keysOf(const std::vector<Field> &fields)
{
    std::string keys;
    for (const Field field : fields)
        keys += (keys.empty() ? "" : ", ") + std::string(fieldRow(field).key);
    return keys;
}

/// Where only the totals can be laid side by side.
void addTotal(Waterfall &way)
{
    way.note = MethodReason{
        .text = FF_TR_NOOP("Method", "%1 and %2 count no phase in common: only their totals can be "
                                     "laid side by side."),
        .first = way.from,
        .second = way.to,
        .firstFields = {},
        .secondFields = {}};
    way.steps.push_back(
        {MethodFactor::Total, way.fromKg, way.toKg, *way.ratio, way.toKg, *way.note});
}

} // namespace

Waterfall methodWaterfall(const MethodEstimation &from, const MethodEstimation &to,
                          const MethodScope &scope)
{
    Waterfall way;
    way.from = &from.method;
    way.to = &to.method;
    way.fromKg = countedKg(from.estimation.estimate, scope);
    way.toKg = countedKg(to.estimation.estimate, scope);
    if (!(way.fromKg > 0 && way.toKg > 0)) {
        way.note = MethodReason{.text = FF_TR_NOOP("Method", "%1 gives 0: there is no ratio."),
                                .first = way.fromKg > 0 ? way.to : way.from,
                                .second = nullptr,
                                .firstFields = {},
                                .secondFields = {}};
        return way;
    }
    way.ratio = way.toKg / way.fromKg;
    const auto form = commonForm(from.estimation, to.estimation, scope);
    if (!form) {
        addTotal(way);
        return way;
    }
    way.phase = form->phase;
    const std::vector<FormFactor> fromForm = formOf(from.estimation, *form, scope);
    const std::vector<FormFactor> toForm = formOf(to.estimation, *form, scope);
    double kg = way.fromKg;
    for (std::size_t i = 0; i < fromForm.size(); ++i) {
        const double ratio = toForm[i].multiplier / fromForm[i].multiplier;
        if (std::abs(ratio - 1) <= kSame)
            continue;
        kg *= ratio;
        way.steps.push_back({fromForm[i].factor, fromForm[i].amount, toForm[i].amount, ratio, kg,
                             reasonOf(way, fromForm[i], toForm[i])});
    }
    return way;
}

std::string english(const MethodReason &reason)
{
    const auto title = [](const EstimatorRow *method) {
        return std::string(method == nullptr ? "" : method->title.source);
    };
    return fillPlaces(reason.text.source,
                      {title(reason.first), title(reason.second), keysOf(reason.firstFields),
                       keysOf(reason.secondFields)});
}

} // namespace fourfold
