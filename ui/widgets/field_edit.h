// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QLabel;

namespace fourfold {

/// A line of text with a place below it that says what is wrong with what was typed.
class FieldEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FieldEdit(QWidget *parent = nullptr);

    /// Shows a message beside the text until it is edited again.
    void showMessage(const QString &message);
    void clearMessage();
    [[nodiscard]] QString message() const;

protected:
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeMessage();

    QLabel *m_message = nullptr;
};

} // namespace fourfold
