// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace fourfold {

/// The column of labels at the left of the sheet: names of fields, and group headers that fold.
class LabelHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit LabelHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    void foldRequested(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    [[nodiscard]] bool isGroup(int row) const;
    void paintGroup(QPainter &painter, const QRect &rect, int row) const;
    void paintField(QPainter &painter, const QRect &rect, int row) const;
};

} // namespace fourfold
