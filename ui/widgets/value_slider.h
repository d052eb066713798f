// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"
#include "ui/widgets/gesture_slider.h"

namespace fourfold {

/// A slider over the values of a field.
class ValueSlider : public GestureSlider
{
    Q_OBJECT

public:
    explicit ValueSlider(QWidget *parent = nullptr);

    void setScale(const FieldRow &row, const SliderRange &range);
    [[nodiscard]] const SliderRange &range() const { return m_range; }
    /// The value that the slider stands at, and how it is said; without a number it stands at the
    /// lower end.
    void showValue(const std::optional<double> &value, const QString &text);

    [[nodiscard]] QString valueText() const override { return m_text; }
    [[nodiscard]] double currentValue() const override { return m_value; }
    [[nodiscard]] double lowestValue() const override { return m_range.low; }
    [[nodiscard]] double highestValue() const override { return m_range.high; }
    [[nodiscard]] double stepOfValue() const override;
    void moveTo(double value) override;

signals:
    void valueTried(double value);

protected:
    void type(QKeyEvent *event) override;

private:
    void stepOn(int from);
    void tryPosition();

    const FieldRow *m_row;
    SliderRange m_range{.low = 0, .high = 1, .isLogarithmic = false};
    double m_value = 0;
    QString m_text;
    bool m_isShowing = false; ///< what moves the slider is the program
};

} // namespace fourfold
