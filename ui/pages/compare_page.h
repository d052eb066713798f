// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;

namespace fourfold {

class StudyDocument;

/// All scenarios side by side, by any metric.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(StudyDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] ChartPanel *chart() override { return m_panel; }

private:
    void showTitle();

    QLabel *m_title;
    QLabel *m_subtitle;
    ChartPanel *m_panel = nullptr;
};

} // namespace fourfold
