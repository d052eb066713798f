// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/value_slider.h"

#include "ui/presentation/slider_scale.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace fourfold {
namespace {

constexpr int kStep = 5;
constexpr int kPage = 100;

} // namespace

ValueSlider::ValueSlider(QWidget *parent)
    : GestureSlider(parent)
    , m_row(&fieldTable().front())
{
    setRange(0, kSliderSteps);
    setSingleStep(kStep);
    setPageStep(kPage);
    connect(this, &QSlider::valueChanged, this, &ValueSlider::tryPosition);
}

void ValueSlider::setScale(const FieldRow &row, const SliderRange &range)
{
    m_row = &row;
    m_range = range;
}

void ValueSlider::showValue(const std::optional<double> &value, const QString &text)
{
    m_value = value.value_or(m_range.low);
    if (std::exchange(m_text, text) != text) {
        QAccessibleValueChangeEvent event(this, m_value);
        QAccessible::updateAccessibility(&event);
    }
    // Under the hand the slider stays where it was put, though values are rounded.
    if (isInGesture())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    setValue(fourfold::sliderPosition(m_range, m_value));
}

double ValueSlider::stepOfValue() const
{
    return (m_range.high - m_range.low) * kStep / kSliderSteps;
}

void ValueSlider::moveTo(double value)
{
    begin();
    emit valueTried(std::clamp(value, m_range.low, m_range.high));
    end();
}

void ValueSlider::tryPosition()
{
    if (!m_isShowing && isInGesture())
        emit valueTried(sliderValue(*m_row, m_range, value()));
}

/// A key always leads to another value, also where many places stand for one.
void ValueSlider::stepOn(int from)
{
    const int direction = value() > from ? 1 : -1;
    const double old = sliderValue(*m_row, m_range, from);
    int position = value();
    while (position != from && position > minimum() && position < maximum()
           && sliderValue(*m_row, m_range, position) == old)
        position += direction;
    setValue(position);
}

void ValueSlider::type(QKeyEvent *event)
{
    const int from = value();
    GestureSlider::type(event);
    stepOn(from);
}

} // namespace fourfold
