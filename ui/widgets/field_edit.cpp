// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_edit.h"

#include "ui/presentation/origin_style.h"
#include "ui/presentation/series_style.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {

FieldEdit::FieldEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_message(new QLabel(parent))
{
    setFrame(true);
    m_message->setObjectName(u"fieldMessage"_s);
    m_message->setWordWrap(true);
    m_message->setAutoFillBackground(true);
    m_message->setFrameShape(QFrame::Box);
    m_message->setMargin(fontMetrics().horizontalAdvance(u' '));
    m_message->setFocusPolicy(Qt::NoFocus);
    m_message->hide();
    connect(this, &QObject::destroyed, m_message, &QObject::deleteLater);
    connect(this, &QLineEdit::textEdited, this, &FieldEdit::clearMessage);
}

void FieldEdit::showMessage(const QString &message)
{
    const StateColours colours = stateColours(themeOf(palette()));
    QPalette warning = palette();
    warning.setColor(QPalette::Window, colours.warningBackground);
    warning.setColor(QPalette::WindowText, colours.warning);
    m_message->setPalette(warning);
    m_message->setText(tr("%1 %2").arg(problemMark(), message));
    m_message->setAccessibleName(message);
    setAccessibleDescription(message);
    setToolTip(message);
    placeMessage();
    m_message->show();
    m_message->raise();
}

void FieldEdit::clearMessage()
{
    m_message->hide();
    m_message->clear();
    setAccessibleDescription({});
    setToolTip({});
}

QString FieldEdit::message() const
{
    return accessibleDescription();
}

void FieldEdit::hideEvent(QHideEvent *event)
{
    m_message->hide();
    QLineEdit::hideEvent(event);
}

void FieldEdit::moveEvent(QMoveEvent *event)
{
    placeMessage();
    QLineEdit::moveEvent(event);
}

void FieldEdit::resizeEvent(QResizeEvent *event)
{
    placeMessage();
    QLineEdit::resizeEvent(event);
}

/// Below the text, or above it where there is no room below; never outside the sheet.
void FieldEdit::placeMessage()
{
    const QWidget *surroundings = parentWidget();
    if (surroundings == nullptr)
        return;
    const int widest = fontMetrics().averageCharWidth() * 44;
    const int width = std::min(surroundings->width(), widest);
    const int height = m_message->heightForWidth(width);
    const int x = std::clamp(geometry().left(), 0, std::max(surroundings->width() - width, 0));
    const bool fitsBelow = geometry().bottom() + height < surroundings->height();
    const int y = fitsBelow ? geometry().bottom() + 1 : geometry().top() - height;
    m_message->setGeometry(x, y, width, height);
}

} // namespace fourfold
