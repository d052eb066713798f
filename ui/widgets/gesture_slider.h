// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace fourfold {

/// A slider whose gestures are told apart: a drag, a click, a key that is pressed or held, a turn
/// of the wheel over the focused slider. Each is one, which Escape takes back.
class GestureSlider : public QSlider
{
    Q_OBJECT

public:
    explicit GestureSlider(QWidget *parent = nullptr);

    [[nodiscard]] bool isInGesture() const { return m_isInGesture; }

    /// What a reader of the screen is told: numbers of the thing itself, not places.
    [[nodiscard]] virtual QString valueText() const = 0;
    [[nodiscard]] virtual double currentValue() const = 0;
    [[nodiscard]] virtual double lowestValue() const = 0;
    [[nodiscard]] virtual double highestValue() const = 0;
    [[nodiscard]] virtual double stepOfValue() const = 0;
    /// Moves to a value as one gesture.
    virtual void moveTo(double value) = 0;

signals:
    void gestureBegun();
    void gestureEnded();
    void gestureCancelled();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    void begin();
    void end();

    // What happens inside of a gesture; a plain slider where they are not overridden.
    virtual void press(QMouseEvent *event) { QSlider::mousePressEvent(event); }
    virtual void turn(QWheelEvent *event) { QSlider::wheelEvent(event); }
    virtual void type(QKeyEvent *event) { QSlider::keyPressEvent(event); }

private:
    void cancel();

    bool m_isInGesture = false;
};

} // namespace fourfold
