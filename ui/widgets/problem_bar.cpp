// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_bar.h"

#include "ui/presentation/origin_style.h"
#include "ui/presentation/series_style.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fourfold {

ProblemBar::ProblemBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"problemBar"_s);
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    const int space = fontMetrics().averageCharWidth();
    layout->setContentsMargins(space, space / 2, space, space / 2);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_buttons);
    applyColours();
    hide();
}

void ProblemBar::showProblem(const QString &text, const QStringList &repairs)
{
    while (const QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item; // NOLINT(*-owning-memory): takeAt hands the item over
    }
    for (int i = 0; i < repairs.size(); ++i) {
        auto *button = new QPushButton(repairs.at(i), this);
        connect(button, &QPushButton::clicked, this, [this, i] { emit repairChosen(i); });
        m_buttons->addWidget(button);
    }
    m_label->setText(text.isEmpty() ? text : tr("%1 %2").arg(problemMark(), text));
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString ProblemBar::text() const
{
    return accessibleName();
}

void ProblemBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColours();
    QFrame::changeEvent(event);
}

void ProblemBar::applyColours()
{
    QPalette colours = QApplication::palette();
    const StateColours states = stateColours(themeOf(colours));
    colours.setColor(QPalette::Window, states.warningBackground);
    colours.setColor(QPalette::WindowText, states.warning);
    setPalette(colours);
    m_label->setPalette(colours);
}

} // namespace fourfold
