// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/presentation/exploration.h"
#include "ui/presentation/slider_set.h"
#include "ui/presentation/sweep_run.h"

#include <functional>

class QComboBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace fourfold {

class AxisEdit;
class FieldSlider;
class OfferedAction;

/// A result over all values of one field, or of two as a heat map; each point can become a
/// scenario, and a third field drags the whole picture.
class SweepPage : public Page
{
    Q_OBJECT

public:
    explicit SweepPage(StudyDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] ChartPanel *chart() override { return m_panel; }
    [[nodiscard]] const SweepRun &run() const { return m_run; }

    /// Sweeps a field of a scenario from now on.
    void sweepField(const std::string &scenario, Field field);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslateUi();
    void markStale();
    void refresh();
    void showAnswer();
    void showTitle();
    void showAction();
    void showChoice();
    void showScenarios();
    [[nodiscard]] QString letterOf(const std::string &id) const;
    void listScenarios();
    void listSliders();
    void placeSlider();
    [[nodiscard]] FieldOnSlider proposedSlider(Field field) const;
    void askRange(Field field);
    void tickScenario(const std::string &id, bool isTicked);
    void write(const QString &text, const std::function<void(Settings &)> &change);
    void askEntries(const SweepAxis &axis, std::string Settings::*setting);
    void moveScenario(const std::string &id, std::size_t column, std::size_t row);
    void addScenarioOfCurve(std::size_t curve, std::size_t point);
    void addScenarioOfRow(std::size_t row);
    void addScenarioOf(std::size_t scenario, std::size_t point);

    StudyDocument &m_document;
    Exploration m_exploration;
    SweepRun m_run;
    std::optional<SweepChoice> m_choice;
    std::vector<Field> m_fields; ///< that can be swept
    bool m_isStale = true;
    QLabel *m_title;
    QLabel *m_subtitle;
    QToolButton *m_scenarios;
    QMenu *m_scenarioMenu;
    AxisEdit *m_across;
    AxisEdit *m_up;
    QLabel *m_sliderLabel;
    QComboBox *m_sliderField;
    QVBoxLayout *m_sliderPlace;
    FieldSlider *m_slider = nullptr;
    QWidget *m_progressPlace;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_hint;
    ChartPanel *m_panel;
    OfferedAction *m_action;
};

} // namespace fourfold
