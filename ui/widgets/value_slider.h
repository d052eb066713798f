// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"

#include <QSlider>

namespace fourfold {

/// A slider over the values of a field. A drag, a click, a key that is pressed or held, a turn of
/// the wheel over the focused slider: each is one gesture, which Escape takes back.
class ValueSlider : public QSlider
{
    Q_OBJECT

public:
    explicit ValueSlider(QWidget *parent = nullptr);

    void setScale(const FieldRow &row, const SliderRange &range);
    [[nodiscard]] const SliderRange &range() const { return m_range; }
    /// The value that the slider stands at, and how it is said; without a number it stands at the
    /// lower end.
    void showValue(const std::optional<double> &value, const QString &text);
    [[nodiscard]] double currentValue() const;
    [[nodiscard]] const QString &valueText() const { return m_text; }
    [[nodiscard]] bool isInGesture() const { return m_isInGesture; }
    /// Moves to a value as one gesture.
    void moveTo(double value);

signals:
    void gestureBegun();
    void valueTried(double value);
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

private:
    void begin();
    void end();
    void cancel();
    void stepOn(int from);
    void tryPosition();

    const FieldRow *m_row;
    SliderRange m_range{.low = 0, .high = 1, .isLogarithmic = false};
    double m_value = 0;
    QString m_text;
    bool m_isInGesture = false;
    bool m_isShowing = false; ///< what moves the slider is the program
};

} // namespace fourfold
