// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window_style.h"

#include "ui/presentation/theme.h"
#include "ui/widgets/themed_icon.h"

#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace fourfold {

WindowStyle::WindowStyle()
    : QProxyStyle(u"Fusion"_s)
{}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    const bool isIndicator = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!isIndicator || button == nullptr) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOptionButton seen = *button;
    seen.palette = indicatorPalette(button->palette);
    QProxyStyle::drawPrimitive(element, &seen, painter, widget);
}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                                const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? themedIcon(u"close"_s)
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace fourfold
