// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/tiles.h"

#include <QFrame>

#include <array>

class QBoxLayout;
class QLabel;
class QPainter;
class QPushButton;
class QToolButton;

namespace fourfold {

class LinkButton;

/// The answer for one scenario: amount, ratio, scope, what was assumed and what deserves a look.
/// As a line of a list it keeps amount, ratio and counts, over the amount on the axis of the list:
/// a dot with its interval, or a bar where the amount is certain.
class TileCard : public QFrame
{
    Q_OBJECT

public:
    enum class Form { Card, Line };

    explicit TileCard(Form form, QWidget *parent = nullptr);

    /// Shows a tile; `most` is the largest kilograms of the list.
    void showTile(const Tile &tile, double most);
    [[nodiscard]] const Tile &tile() const { return m_tile; }

    /// Widths of what stands behind the name in a line; lines of a list share the widest.
    using Widths = std::array<int, 5>;
    [[nodiscard]] Widths widths() const;
    void setWidths(const Widths &widths);

signals:
    void explainRequested(const QString &id, const QString &quantity);
    void fieldRequested(const QString &id, const QString &fieldKey);
    void methodsRequested(const QString &id); ///< what the other methods say was chosen
    void seekRequested(const QString &id);    ///< an input is to be found that gives an amount
    void budgetsRequested();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] std::array<QWidget *, 5> columns() const;
    void placeParts(QBoxLayout &layout);
    void showName();
    void showLetter();
    void showBudgets();
    void showOthers();
    void showRatio();
    void paintOnAxis(QPainter &painter);
    void showError();
    void showCounts();
    void showWarnings();
    void walkAssumptions();
    void goTo(std::optional<Field> field);

    Form m_form;
    Tile m_tile;
    double m_most = 0;
    std::size_t m_walked = 0; ///< assumptions shown so far
    QLabel *m_head = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_ratio = nullptr;
    QPushButton *m_amount = nullptr;
    QLabel *m_band = nullptr;
    LinkButton *m_measure = nullptr;
    QLabel *m_scope = nullptr;
    QLabel *m_budgets = nullptr;
    LinkButton *m_others = nullptr;
    QLabel *m_error = nullptr;
    QToolButton *m_assumed = nullptr;
    QToolButton *m_warnings = nullptr;
    QToolButton *m_goTo = nullptr;
};

} // namespace fourfold
