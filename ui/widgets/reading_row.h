// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace fourfold {

class TraceReader;

/// Says that a large file is being read, and can give it up. Seen only meanwhile.
class ReadingRow : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingRow(TraceReader &reader, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace fourfold
