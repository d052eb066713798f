// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/render/text_lines.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace fourfold {

QStringList wrapped(const QString &text, const QFont &font, double width, int mostLines)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostLines;
        const QString rest = text.mid(line.textStart(), isLast ? -1 : line.textLength());
        lines += QFontMetricsF(font).elidedText(rest.trimmed(), Qt::ElideRight, width);
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace fourfold
