// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/offered_action.h"

#include <utility>

namespace fourfold {

OfferedAction::OfferedAction(const QString &name, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(name);
    hide();
    connect(this, &QPushButton::clicked, this, [this] {
        const auto run = m_run; // it may offer another thing
        run();
    });
}

void OfferedAction::offer(const QString &text, std::function<void()> run)
{
    setText(text);
    setAccessibleName(text);
    m_run = std::move(run);
    show();
}

} // namespace fourfold
