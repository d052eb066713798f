// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/presentation/background_work.h"
#include "ui/presentation/drawn_study.h"
#include "ui/presentation/range_list.h"

#include <optional>
#include <string>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace fourfold {

class OfferedAction;
class PlotTableModel;
class StudyDocument;

/// How sure the results are: distributions, quantiles, who is told apart from the baseline, how far
/// the draws have settled and which ranges were drawn from. It draws while it can be seen: a few at
/// once, then as many as were asked for.
class UncertaintyPage : public Page
{
    Q_OBJECT

public:
    explicit UncertaintyPage(StudyDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] ChartPanel *chart() override { return m_panel; }
    [[nodiscard]] bool isDrawing() const { return m_work.isRunning(); }

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildControls(QLayout &layout);
    void connectParts();
    void retranslateUi();
    void listDraws();
    void adoptSettings();
    void markStale();
    void refresh();
    void draw();
    void take(const SharedDraws &drawn);
    void showRunning();
    void showView(int view);
    void showTable();
    void showTitle();
    void showAction();
    void chooseDraws();
    void takeSeed();
    void choose(const QString &text, const Settings &settings);
    void goToRange(const QModelIndex &index);

    StudyDocument &m_document;
    BackgroundWork m_work;
    SharedDraws m_drawn;
    std::optional<Study> m_asked; ///< what was last drawn for
    std::vector<RangeRow> m_ranges;
    bool m_isStale = true;
    QLabel *m_title;
    QLabel *m_subtitle;
    QComboBox *m_count;
    QLabel *m_seedLabel;
    QLineEdit *m_seed;
    QCheckBox *m_defaults;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    OfferedAction *m_action;
    QTabBar *m_views;
    QStackedWidget *m_stack;
    ChartPanel *m_panel = nullptr;
    QTableView *m_table;
    PlotTableModel *m_model;
};

} // namespace fourfold
