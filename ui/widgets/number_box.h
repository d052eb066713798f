// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace fourfold {

/// A number that is typed or stepped, without zeros at its end.
class NumberBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit NumberBox(QWidget *parent = nullptr);

    [[nodiscard]] QString textFromValue(double value) const override;
};

} // namespace fourfold
