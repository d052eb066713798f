// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace fourfold {

/// The place of a widget that is made when it is first shown or asked for, so that what nobody
/// looks at costs no time at the start. In a window that is just opening it is made once the rest
/// stands on the screen.
class OnDemand : public QWidget
{
    Q_OBJECT

public:
    using Maker = std::function<QWidget *(QWidget *parent)>;

    explicit OnDemand(Maker maker, QWidget *parent = nullptr);

    /// The widget itself, made now if it was not.
    [[nodiscard]] QWidget &content();
    [[nodiscard]] bool isMade() const { return m_content != nullptr; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    Maker m_maker;
    QWidget *m_content = nullptr;
};

} // namespace fourfold
