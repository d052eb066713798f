// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace fourfold {

/// The labels at the left of the sheet, or above it where it is turned: names of fields, and
/// headers of groups that fold.
class LabelHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit LabelHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    void setModel(QAbstractItemModel *model) override;

signals:
    void foldRequested(int row);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    [[nodiscard]] bool isGroup(int row) const;
    [[nodiscard]] bool isCurrent(int row) const;
    [[nodiscard]] QVariant value(int row, int role) const;
    void forgetWidth() { m_width = 0; }
    void paintGroup(QPainter &painter, const QRect &rect, int row) const;
    void paintField(QPainter &painter, const QRect &rect, int row) const;

    mutable int m_width = 0; ///< wanted by the labels; 0: not known, for measuring texts takes long
};

} // namespace fourfold
