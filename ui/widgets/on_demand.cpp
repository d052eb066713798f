// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/on_demand.h"

#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

#include <utility>

namespace fourfold {

OnDemand::OnDemand(Maker maker, QWidget *parent)
    : QWidget(parent)
    , m_maker(std::move(maker))
{}

QWidget &OnDemand::content()
{
    if (m_content == nullptr) {
        m_content = m_maker(this);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        layout->addWidget(m_content);
        setFocusProxy(m_content);
        m_content->show();
    }
    return *m_content;
}

void OnDemand::showEvent(QShowEvent *event)
{
    const QWindow *screen = window()->windowHandle();
    if (screen != nullptr && screen->isExposed())
        static_cast<void>(content());
    else
        QTimer::singleShot(0, this, [this] { static_cast<void>(content()); });
    QWidget::showEvent(event);
}

} // namespace fourfold
