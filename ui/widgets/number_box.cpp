// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_box.h"

namespace fourfold {

NumberBox::NumberBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    // What is being typed counts when it is done.
    setKeyboardTracking(false);
}

QString NumberBox::textFromValue(double value) const
{
    QString text = locale().toString(value, 'f', decimals());
    if (!text.contains(locale().decimalPoint()))
        return text;
    while (text.endsWith(locale().zeroDigit()))
        text.chop(1);
    if (text.endsWith(locale().decimalPoint()))
        text.chop(locale().decimalPoint().size());
    return text;
}

} // namespace fourfold
