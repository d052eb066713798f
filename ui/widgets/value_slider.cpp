// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/value_slider.h"

#include "ui/presentation/slider_scale.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QWheelEvent>

namespace fourfold {
namespace {

constexpr int kStep = 5;
constexpr int kPage = 100;

/// The slider for a screen reader: its value and ends are those of the field, not places.
class SliderFace : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit SliderFace(ValueSlider *slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
        , m_slider(*slider)
    {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_slider.valueText() : QAccessibleWidget::text(kind);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return m_slider.currentValue(); }
    void setCurrentValue(const QVariant &value) override { m_slider.moveTo(value.toDouble()); }
    QVariant minimumValue() const override { return m_slider.range().low; }
    QVariant maximumValue() const override { return m_slider.range().high; }
    QVariant minimumStepSize() const override
    {
        const SliderRange &range = m_slider.range();
        return (range.high - range.low) * kStep / kSliderSteps;
    }

private:
    ValueSlider &m_slider;
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *slider = qobject_cast<ValueSlider *>(object);
    return slider == nullptr ? nullptr : new SliderFace(slider);
}

bool movesSlider(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

} // namespace

ValueSlider::ValueSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , m_row(&fieldTable().front())
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(faceOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setRange(0, kSliderSteps);
    setSingleStep(kStep);
    setPageStep(kPage);
    setFocusPolicy(Qt::StrongFocus);
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
    if (m_isInGesture)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    setValue(fourfold::sliderPosition(m_range, m_value));
}

double ValueSlider::currentValue() const
{
    return m_value;
}

void ValueSlider::moveTo(double value)
{
    begin();
    emit valueTried(std::clamp(value, m_range.low, m_range.high));
    end();
}

void ValueSlider::begin()
{
    if (std::exchange(m_isInGesture, true))
        return;
    emit gestureBegun();
}

void ValueSlider::end()
{
    if (std::exchange(m_isInGesture, false))
        emit gestureEnded();
}

void ValueSlider::cancel()
{
    if (!std::exchange(m_isInGesture, false))
        return;
    setSliderDown(false);
    emit gestureCancelled();
}

void ValueSlider::tryPosition()
{
    if (!m_isShowing && m_isInGesture)
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

void ValueSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin();
    QSlider::mousePressEvent(event);
}

void ValueSlider::mouseReleaseEvent(QMouseEvent *event)
{
    QSlider::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        end();
}

void ValueSlider::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    begin();
    QSlider::wheelEvent(event);
    end();
}

void ValueSlider::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isInGesture) {
        cancel();
        return;
    }
    if (!movesSlider(event->key())) {
        QSlider::keyPressEvent(event);
        return;
    }
    begin();
    const int from = value();
    QSlider::keyPressEvent(event);
    stepOn(from);
}

void ValueSlider::keyReleaseEvent(QKeyEvent *event)
{
    QSlider::keyReleaseEvent(event);
    if (!event->isAutoRepeat() && movesSlider(event->key()))
        end();
}

void ValueSlider::focusOutEvent(QFocusEvent *event)
{
    QSlider::focusOutEvent(event);
    end();
}

void ValueSlider::hideEvent(QHideEvent *event)
{
    QSlider::hideEvent(event);
    // Later, since the window may be going.
    QMetaObject::invokeMethod(this, &ValueSlider::end, Qt::QueuedConnection);
}

} // namespace fourfold
