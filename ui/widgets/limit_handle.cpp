// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/limit_handle.h"

#include "ui/presentation/series_style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <cmath>

namespace fourfold {
namespace {

constexpr int kSteps = 1000;
constexpr int kStep = 10;
constexpr int kPage = 100;
constexpr double kSize = 14;
constexpr int kEdge = 2; ///< around the handle, for its frame

} // namespace

LimitHandle::LimitHandle(Qt::Orientation orientation, QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(orientation);
    setRange(0, kSteps);
    setSingleStep(kStep);
    setPageStep(kPage);
    setValue(kSteps);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(orientation == Qt::Horizontal ? Qt::SizeHorCursor : Qt::SizeVerCursor);
    connect(this, &QAbstractSlider::valueChanged, this, [this] {
        if (!m_isShowing)
            emit tried(share());
    });
}

void LimitHandle::setAxis(const QLineF &axis)
{
    const double around = kSize / 2 + kEdge;
    QRectF area = QRectF(axis.p1(), axis.p2()).normalized();
    area.adjust(-around, -around, around, around);
    setGeometry(area.toAlignedRect());
    adoptMask();
}

void LimitHandle::showLimit(const std::optional<double> &share)
{
    // Under the hand the handle stays where it was put, though limits are rounded.
    if (isInGesture())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    setValue(share ? static_cast<int>(std::lround(*share * kSteps)) : kSteps);
    update();
}

std::optional<double> LimitHandle::share() const
{
    return value() == kSteps ? std::nullopt : std::optional(static_cast<double>(value()) / kSteps);
}

QRectF LimitHandle::handleArea() const
{
    const double at = static_cast<double>(value()) / kSteps;
    const double edge = kEdge;
    if (orientation() == Qt::Horizontal)
        return {edge + at * (width() - kSize - 2 * edge), edge, kSize, kSize};
    return {edge, edge + (1 - at) * (height() - kSize - 2 * edge), kSize, kSize};
}

int LimitHandle::valueAt(const QPointF &position) const
{
    const double around = kSize / 2 + kEdge;
    const double share = orientation() == Qt::Horizontal
                             ? (position.x() - around) / (width() - 2 * around)
                             : 1 - (position.y() - around) / (height() - 2 * around);
    return static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * kSteps));
}

/// Only the handle itself takes the mouse: what lies under the rest can be pointed at.
void LimitHandle::adoptMask()
{
    setMask(handleArea().adjusted(-kEdge, -kEdge, kEdge, kEdge).toAlignedRect());
}

void LimitHandle::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    adoptMask();
    update();
}

void LimitHandle::paintEvent(QPaintEvent *)
{
    const Theme theme = themeOf(palette());
    const QRectF area = handleArea();
    const bool isLimit = share().has_value();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = isLimit ? stateColours(theme).problem : chartColours(theme).axis;
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(isLimit ? colour : chartColours(theme).background);
    // It points from the axis into the picture.
    const QPolygonF pointer =
        orientation() == Qt::Horizontal
            ? QPolygonF({area.bottomLeft(), {area.center().x(), area.top()}, area.bottomRight()})
            : QPolygonF({area.topLeft(), {area.right(), area.center().y()}, area.bottomLeft()});
    painter.drawPolygon(pointer);
    if (hasFocus()) {
        painter.setPen(QPen(chartColours(theme).text, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
    }
}

void LimitHandle::begin()
{
    if (!m_before)
        m_before = value();
}

void LimitHandle::end()
{
    if (const auto before = std::exchange(m_before, std::nullopt); before && *before != value())
        emit gestureEnded();
    else if (before)
        emit gestureCancelled();
}

void LimitHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin();
}

void LimitHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (isInGesture())
        setValue(valueAt(event->position()));
}

void LimitHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        end();
}

/// The wheel scrolls what is around.
void LimitHandle::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void LimitHandle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isInGesture()) {
        const QScopedValueRollback showing(m_isShowing, true);
        setValue(*std::exchange(m_before, std::nullopt));
        emit gestureCancelled();
        return;
    }
    const bool wasInGesture = isInGesture();
    begin();
    const int before = value();
    QAbstractSlider::keyPressEvent(event);
    if (!wasInGesture && value() == before)
        m_before.reset();
}

void LimitHandle::keyReleaseEvent(QKeyEvent *event)
{
    QAbstractSlider::keyReleaseEvent(event);
    if (!event->isAutoRepeat())
        end();
}

void LimitHandle::focusInEvent(QFocusEvent *event)
{
    QAbstractSlider::focusInEvent(event);
    update();
}

void LimitHandle::focusOutEvent(QFocusEvent *event)
{
    QAbstractSlider::focusOutEvent(event);
    end();
    update();
}

} // namespace fourfold
