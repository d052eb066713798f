// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QHBoxLayout;
class QLabel;

namespace fourfold {

/// One line that says what is wrong, with buttons that mend it. Hidden when nothing is.
class ProblemBar : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemBar(QWidget *parent = nullptr);

    /// Shows a problem; an empty text hides the bar. `repairs` are the words on the buttons.
    void showProblem(const QString &text, const QStringList &repairs = {});
    [[nodiscard]] QString text() const;

signals:
    void repairChosen(int repair);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    QLabel *m_label = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace fourfold
