// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_painter.h"

#include <QWidget>

#include <vector>

namespace fourfold {

/// The line under the sheet that says what the marks of origin mean.
class OriginLegend : public QWidget
{
    Q_OBJECT

public:
    explicit OriginLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    [[nodiscard]] std::vector<QRect> places(int width) const;

    std::vector<MarkedText> m_items;
    mutable std::vector<int> m_widths; ///< of the items; empty: not known
};

} // namespace fourfold
