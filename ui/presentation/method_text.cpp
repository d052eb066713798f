// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/method_text.h"

#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <QLocale>

namespace fourfold {
namespace {

QString titleOf(const EstimatorRow *method)
{
    return method == nullptr ? QString() : translated(method->title);
}

QString labelsOf(const std::vector<Field> &fields, const QLocale &locale)
{
    QStringList labels;
    for (const Field field : fields)
        labels += translated(fieldRow(field).label);
    return locale.createSeparatedList(labels);
}

} // namespace

QString reasonText(const MethodReason &reason, const QLocale &locale)
{
    const std::vector<std::string> places = {toUtf8(titleOf(reason.first)),
                                             toUtf8(titleOf(reason.second)),
                                             toUtf8(labelsOf(reason.firstFields, locale)),
                                             toUtf8(labelsOf(reason.secondFields, locale))};
    return toQString(fillPlaces(toUtf8(translated(reason.text)), places));
}

QString factorText(MethodFactor factor, double amount, const QLocale &locale)
{
    const Unit unit = methodFactorRow(factor).unit;
    if (unit == Unit::None || unit == Unit::Count)
        return numberText(amount, locale, kAmountDigits, TrailingZeros::Dropped);
    if (unit == Unit::Percent)
        return percentText(convert(amount, Unit::Percent, Unit::Share), locale);
    return amountText(amount, displayUnit(amount, unit), locale, kAmountDigits,
                      TrailingZeros::Dropped);
}

} // namespace fourfold
