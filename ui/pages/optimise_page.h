// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plots/trade_off.h"
#include "ui/pages/page.h"
#include "ui/presentation/choice_run.h"

#include <QTimer>

#include <array>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace fourfold {

class ChoiceControls;
class LimitHandle;
class PlotTableModel;
class StudyDocument;

/// The best choices of the catalogue for a scenario within limits: a trade-off with limits that are
/// dragged, and a ranked list with the reason for each rank. Places alone are ranked.
class OptimisePage : public Page
{
    Q_OBJECT

public:
    explicit OptimisePage(StudyDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] ChartPanel *chart() override { return m_panel; }
    [[nodiscard]] ChoiceRun &run() { return m_run; }

    /// Asks about this scenario from now on.
    void setScenario(const std::string &id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What an answer depends on.
    struct Asked
    {
        Study chain;
        std::string method;
        Basis basis = Basis::Gross;
        ChoiceSettings settings; ///< but the axes

        bool operator==(const Asked &) const = default;
    };

    void build();
    void retranslateUi();
    void connectParts();
    void markStale();
    void refresh();
    void askAgain();
    void showAnswer();
    void showTitle();
    void showRunning();
    void placeHandles();
    void tryLimit(const LimitHandle &handle, const std::optional<double> &share);
    void keepLimits();
    void dropLimits();
    [[nodiscard]] Limit limitOf(const LimitHandle &handle) const;
    [[nodiscard]] const Limits &limits() const;
    /// Does something with the choice of a row, if there is one.
    void take(int row, void (OptimisePage::*action)(const CatalogChoice &));
    void open(const CatalogChoice &choice);
    void seekLike(const CatalogChoice &choice);
    [[nodiscard]] Result<Scenario> scenarioOf(const CatalogChoice &choice) const;

    StudyDocument &m_document;
    ChoiceRun m_run;
    std::optional<Asked> m_asked;
    std::optional<Limits> m_trial; ///< limits that are being moved
    QTimer m_patience;             ///< until work is told about
    QLabel *m_title;
    QLabel *m_subtitle;
    ChoiceControls *m_controls;
    QWidget *m_running;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    ChartPanel *m_panel;
    std::array<LimitHandle *, 2> m_handles{}; ///< of the lower and of the upright axis
    QTableView *m_list;
    PlotTableModel *m_listModel;
    QPushButton *m_open;
    QPushButton *m_seek;
    QLabel *m_status;
    bool m_isStale = true;
};

} // namespace fourfold
