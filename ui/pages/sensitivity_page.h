// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/presentation/background_work.h"
#include "ui/presentation/shares_answer.h"

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabBar;

namespace fourfold {

class OfferedAction;
class StudyDocument;

/// What the numbers of one scenario do to its result: a tornado, exact elasticities, and shares of
/// the variance. A bar leads to the sweep of its field.
class SensitivityPage : public Page
{
    Q_OBJECT

public:
    explicit SensitivityPage(StudyDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] ChartPanel *chart() override { return m_panel; }
    [[nodiscard]] const BackgroundWork &work() const { return m_work; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslateUi();
    void markStale();
    void refresh();
    void adoptView();
    void listScenarios();
    void listSpans();
    void listDraws();
    void showTitle();
    void showAction();
    void offerRanges();
    void drawShares();
    void write(const QString &text, const std::function<void(Settings &)> &change);
    [[nodiscard]] bool showsShares() const;

    StudyDocument &m_document;
    BackgroundWork m_work;
    std::optional<SharesAnswer> m_shares;
    std::uint64_t m_draws;
    bool m_isStale = true;
    QLabel *m_title;
    QLabel *m_subtitle;
    QComboBox *m_scenario;
    QComboBox *m_span;
    QComboBox *m_drawCount;
    QTabBar *m_views;
    QWidget *m_progressPlace;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    ChartPanel *m_panel;
    OfferedAction *m_action;
    QLabel *m_hint;
};

} // namespace fourfold
