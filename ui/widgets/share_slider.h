// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/gesture_slider.h"

namespace fourfold {

/// A share from 0 to a largest one, in tenths of a percent.
class ShareSlider : public GestureSlider
{
    Q_OBJECT

public:
    explicit ShareSlider(double largest, QWidget *parent = nullptr);

    void showShare(double share);

    [[nodiscard]] QString valueText() const override;
    [[nodiscard]] double currentValue() const override;
    [[nodiscard]] double lowestValue() const override { return 0; }
    [[nodiscard]] double highestValue() const override;
    [[nodiscard]] double stepOfValue() const override;
    void moveTo(double share) override;

signals:
    void shareTried(double share);

private:
    bool m_isShowing = false; ///< what moves the slider is the program
};

} // namespace fourfold
