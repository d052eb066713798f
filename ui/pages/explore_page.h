// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/presentation/exploration.h"

#include <array>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QSplitter;
class QToolButton;

namespace fourfold {

class SliderBoard;
class SnapshotList;

/// Sliders for what moves the result of a scenario, with two charts and one number that follow.
class ExplorePage : public Page
{
    Q_OBJECT

public:
    explicit ExplorePage(StudyDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] ChartPanel *chart() override { return m_charts.front().panel; }
    [[nodiscard]] Exploration &exploration() { return m_exploration; }
    [[nodiscard]] SliderBoard &board() { return *m_board; }

    /// Explores this scenario from now on.
    void setScenario(const std::string &id);
    /// Puts a field of a scenario on a slider and goes there.
    void putOnSlider(const std::string &scenario, Field field);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// A chart and what picks it.
    struct Slot
    {
        QComboBox *picker = nullptr;
        QLabel *title = nullptr;
        ChartPanel *panel = nullptr;
    };

    [[nodiscard]] int scrollBarWidth() const;
    void buildControls();
    [[nodiscard]] QWidget *makeSlot(Slot &slot, std::string_view chart, const QString &name);
    void connectParts();
    void retranslateUi();
    void listScenarios();
    void markStale();
    void refresh();
    void followResults();
    void showHeadline();
    void showBefore();
    void replay();
    [[nodiscard]] QString stateName() const;
    void keepState();
    void askRange(Field field);
    void pickChart(Slot &slot, int index);

    StudyDocument &m_document;
    Exploration m_exploration;
    QLabel *m_headline;
    QLabel *m_scope;
    QWidget *m_controls;
    QComboBox *m_scenario;
    QToolButton *m_add;
    QMenu *m_addMenu;
    QPushButton *m_replay;
    QPushButton *m_keep;
    SliderBoard *m_board;
    QScrollArea *m_boardArea;
    SnapshotList *m_snapshots;
    std::array<Slot, 2> m_charts;
    bool m_isStale = true;
};

} // namespace fourfold
