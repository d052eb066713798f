// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gesture_slider.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

namespace fourfold {
namespace {

/// The slider for a screen reader: its value and ends are those of the thing, not places.
class SliderFace : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit SliderFace(GestureSlider *slider)
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
    QVariant minimumValue() const override { return m_slider.lowestValue(); }
    QVariant maximumValue() const override { return m_slider.highestValue(); }
    QVariant minimumStepSize() const override { return m_slider.stepOfValue(); }

private:
    GestureSlider &m_slider;
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *slider = qobject_cast<GestureSlider *>(object);
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

GestureSlider::GestureSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(faceOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setFocusPolicy(Qt::StrongFocus);
}

void GestureSlider::begin()
{
    if (std::exchange(m_isInGesture, true))
        return;
    emit gestureBegun();
}

void GestureSlider::end()
{
    if (std::exchange(m_isInGesture, false))
        emit gestureEnded();
}

void GestureSlider::cancel()
{
    if (!std::exchange(m_isInGesture, false))
        return;
    setSliderDown(false);
    emit gestureCancelled();
}

void GestureSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin();
    press(event);
}

void GestureSlider::mouseReleaseEvent(QMouseEvent *event)
{
    QSlider::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        end();
}

void GestureSlider::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    begin();
    turn(event);
    end();
}

void GestureSlider::keyPressEvent(QKeyEvent *event)
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
    type(event);
}

void GestureSlider::keyReleaseEvent(QKeyEvent *event)
{
    QSlider::keyReleaseEvent(event);
    if (!event->isAutoRepeat() && movesSlider(event->key()))
        end();
}

void GestureSlider::focusOutEvent(QFocusEvent *event)
{
    QSlider::focusOutEvent(event);
    end();
}

void GestureSlider::hideEvent(QHideEvent *event)
{
    QSlider::hideEvent(event);
    // Later, since the window may be going.
    QMetaObject::invokeMethod(this, &GestureSlider::end, Qt::QueuedConnection);
}

} // namespace fourfold
