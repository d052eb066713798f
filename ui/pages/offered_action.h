// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <functional>

namespace fourfold {

/// The one thing that an empty page offers to do; hidden while there is none.
class OfferedAction : public QPushButton
{
    Q_OBJECT

public:
    OfferedAction(const QString &name, QWidget *parent);

    void offer(const QString &text, std::function<void()> run);
    void withdraw() { hide(); }

private:
    std::function<void()> m_run;
};

} // namespace fourfold
