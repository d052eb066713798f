// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/share_slider.h"

#include "ui/presentation/quantity_format.h"

#include <QLocale>
#include <QScopedValueRollback>

#include <cmath>

namespace fourfold {
namespace {

constexpr double kSteps = 1000; ///< of a whole
constexpr int kStep = 10;
constexpr int kPage = 50;

} // namespace

ShareSlider::ShareSlider(double largest, QWidget *parent)
    : GestureSlider(parent)
{
    setRange(0, static_cast<int>(std::lround(largest * kSteps)));
    setSingleStep(kStep);
    setPageStep(kPage);
    connect(this, &QSlider::valueChanged, this, [this] {
        if (!m_isShowing)
            emit shareTried(currentValue());
    });
}

void ShareSlider::showShare(double share)
{
    if (isInGesture())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    setValue(static_cast<int>(std::lround(share * kSteps)));
}

QString ShareSlider::valueText() const
{
    return percentText(currentValue(), QLocale());
}

double ShareSlider::currentValue() const
{
    return value() / kSteps;
}

double ShareSlider::highestValue() const
{
    return maximum() / kSteps;
}

double ShareSlider::stepOfValue() const
{
    return kStep / kSteps;
}

void ShareSlider::moveTo(double share)
{
    begin();
    setValue(static_cast<int>(std::lround(share * kSteps)));
    end();
}

} // namespace fourfold
