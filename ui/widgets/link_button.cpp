// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/link_button.h"

#include "ui/presentation/series_style.h"
#include "ui/presentation/theme.h"

#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include <algorithm>

namespace fourfold {
namespace {

constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
constexpr int kLines = 2; ///< what a text without a given width is broken into

} // namespace

LinkButton::LinkButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) / kLines;
    const int widest = std::max(width, minimumSizeHint().width());
    return {widest, heightForWidth(widest)};
}

QSize LinkButton::minimumSizeHint() const
{
    int widest = 0;
    for (const QStringView word : QStringView(text()).split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word.toString()));
    return {widest, fontMetrics().lineSpacing()};
}

int LinkButton::heightForWidth(int width) const
{
    constexpr int kEndless = 10'000;
    return fontMetrics().boundingRect(QRect(0, 0, width, kEndless), kFlags, text()).height();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(stateColours(themeOf(palette())).link);
    painter.drawText(rect(), kFlags, text());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

} // namespace fourfold
