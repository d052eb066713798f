// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

#include <optional>

namespace fourfold {

/// A handle on an axis of a chart by which a limit is moved; at the far end there is none. A drag,
/// or a key that is pressed or held, is one gesture, which Escape takes back.
class LimitHandle : public QAbstractSlider
{
    Q_OBJECT

public:
    LimitHandle(Qt::Orientation orientation, QWidget *parent);

    /// The axis in the coordinates of the parent.
    void setAxis(const QLineF &axis);
    /// Where the limit stands as a share of the axis; nothing: there is no limit.
    void showLimit(const std::optional<double> &share);
    [[nodiscard]] std::optional<double> share() const;
    [[nodiscard]] bool isInGesture() const { return m_before.has_value(); }

signals:
    void tried(const std::optional<double> &share);
    void gestureEnded();
    void gestureCancelled();

protected:
    void sliderChange(SliderChange change) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF handleArea() const;
    [[nodiscard]] int valueAt(const QPointF &position) const;
    void adoptMask();
    void begin();
    void end();

    std::optional<int> m_before; ///< the value when the gesture began
    bool m_isShowing = false;    ///< what moves the handle is the program
};

} // namespace fourfold
