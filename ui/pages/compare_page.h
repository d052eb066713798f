// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace fourfold {

class ChartPanel;
class StudyDocument;

/// All scenarios side by side, by any metric.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(StudyDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] ChartPanel &panel() { return *m_panel; }

signals:
    void explainRequested(const QString &scenarioId, const QString &quantity);

private:
    void showTitle();

    QLabel *m_title;
    QLabel *m_subtitle;
    ChartPanel *m_panel = nullptr;
};

} // namespace fourfold
