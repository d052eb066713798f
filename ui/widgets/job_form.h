// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"
#include "ui/presentation/job_plan.h"
#include "ui/widgets/flow_form.h"

#include <QTimer>

#include <array>
#include <span>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;

namespace fourfold {

class TracePicker;

/// What a job is asked: the scenario, the trace, its length and power, the window, pauses. What is
/// typed is told at once, and kept when the field is left or rests for a moment.
class JobForm : public FlowForm
{
    Q_OBJECT

public:
    explicit JobForm(QWidget *parent = nullptr);

    void listScenarios(const Study &study, const std::string &chosen);
    /// Shows what stands: chosen, of the scenario, or proposed.
    void show(const JobChoice &choice, const JobQuestion &question, const IntensitySeries &series);

    [[nodiscard]] TracePicker &traces() { return *m_trace; }

signals:
    void scenarioPicked(const QString &id);
    /// A number or a moment is being changed.
    void tried(const fourfold::JobChoice &choice);
    /// The change is done.
    void kept();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct NumberRow;
    [[nodiscard]] static std::span<const NumberRow> numberTable();
    struct MomentRow;
    [[nodiscard]] static std::span<const MomentRow> momentTable();

    void build();
    void retranslateUi();
    void tryNumber(std::size_t row, double value);
    void tryMoment(std::size_t row);

    JobChoice m_choice;
    QComboBox *m_scenario;
    QLabel *m_scenarioLabel;
    TracePicker *m_trace;
    QLabel *m_traceLabel;
    std::array<QDoubleSpinBox *, 4> m_numbers{};
    std::array<QLabel *, 4> m_numberLabels{};
    std::array<QDateTimeEdit *, 2> m_moments{};
    std::array<QLabel *, 2> m_momentLabels{};
    QCheckBox *m_pauses;
    QTimer m_rest;
};

} // namespace fourfold
