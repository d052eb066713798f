// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QLineEdit;

namespace fourfold {

/// The heads of the scenarios' columns, or of their rows where the sheet is turned: letter and
/// name, an eye that hides a scenario from charts, and its menu. A double click renames in place;
/// dragging moves a scenario.
class ScenarioHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ScenarioHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    /// Opens a line of text over the name.
    void rename(int column);

signals:
    void hidingToggled(int column);
    void renamed(int column, const QString &name);
    void moved(int column, int target); ///< dragged to where another one is
    void menuRequested(int column, const QPoint &position);
    void chosen(int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    /// The parts of a column's head.
    struct Parts
    {
        QRectF disc;
        QRect name;
        QRect eye;
        QRect menu;
    };

    [[nodiscard]] Parts partsOf(const QRect &rect) const;
    [[nodiscard]] QRect sectionRect(int column) const;
    [[nodiscard]] QVariant value(int column, int role) const;
    void endRename(bool isKept);
    void paintName(QPainter &painter, const QRect &rect, int column) const;
    void paintEye(QPainter &painter, const QRect &rect, bool isHidden) const;

    QLineEdit *m_edit = nullptr;
    int m_renamed = -1;
};

} // namespace fourfold
