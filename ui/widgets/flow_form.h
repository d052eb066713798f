// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDateTimeEdit;
class QLabel;

namespace fourfold {

/// Fields with their names, one after the other, as many in a line as have room. The wheel never
/// changes a field that is not in use.
class FlowForm : public QWidget
{
    Q_OBJECT

public:
    explicit FlowForm(QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Adds a field and gives its name, still without text.
    [[nodiscard]] QLabel *addField(QWidget &field);
    void addPlain(QWidget &field);
    /// Names a field for eyes and ears.
    static void nameField(QWidget &field, QLabel &label, const QString &text, const QString &help);
    /// Gives a field of a moment the format of the language, and room for the widest one.
    static void setMomentFormat(QDateTimeEdit &field);
};

} // namespace fourfold
