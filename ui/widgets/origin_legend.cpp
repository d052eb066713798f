// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/origin_legend.h"

#include "ui/presentation/text.h"

#include <QEvent>
#include <QPainter>
#include <QStringList>

namespace fourfold {

OriginLegend::OriginLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslateUi();
}

void OriginLegend::retranslateUi()
{
    m_items.clear();
    m_widths.clear();
    QStringList words;
    for (const OriginRow &row : originTable()) {
        if (row.origin == Origin::Absent)
            continue;
        m_items.push_back({.text = translated(row.label), .origin = row.origin});
        words += m_items.back().text;
    }
    m_items.push_back({.text = problemLabel(), .hasProblem = true});
    words += problemLabel();
    setAccessibleName(tr("Marks of origin"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

std::vector<QRect> OriginLegend::places(int width) const
{
    if (m_widths.empty()) {
        for (const MarkedText &item : m_items)
            m_widths.push_back(markedTextWidth(item, font()));
    }
    const int space = fontMetrics().averageCharWidth();
    const int height = fontMetrics().height();
    std::vector<QRect> rects;
    QPoint at(space, 0);
    for (const int wanted : m_widths) {
        if (at.x() > space && at.x() + wanted > width)
            at = {space, at.y() + height};
        rects.emplace_back(at, QSize(wanted + 1, height));
        at.rx() += wanted + 2 * space;
    }
    return rects;
}

QSize OriginLegend::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(width)};
}

bool OriginLegend::hasHeightForWidth() const
{
    return true;
}

int OriginLegend::heightForWidth(int width) const
{
    const auto rects = places(width);
    return rects.back().bottom() + 1 + fontMetrics().descent();
}

void OriginLegend::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const auto rects = places(width());
    for (std::size_t i = 0; i < rects.size(); ++i)
        drawMarkedText(painter, rects[i], m_items[i], palette(), font());
}

void OriginLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::FontChange)
        m_widths.clear();
    QWidget::changeEvent(event);
}

} // namespace fourfold
