// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/time_choices.h"
#include "ui/presentation/serving_plan.h"
#include "ui/widgets/flow_form.h"

#include <array>
#include <span>

class QDateTimeEdit;
class QDoubleSpinBox;

namespace fourfold {

class TracePicker;

/// On what requests are served: the trace, the days, PUE and judged prompts.
class ServingForm : public FlowForm
{
    Q_OBJECT

public:
    explicit ServingForm(QWidget *parent = nullptr);

    /// Shows what stands: chosen, or proposed; the question is nothing where there is none.
    void show(const ServingChoice &choice, const ServingQuestion *question,
              const IntensitySeries &series);
    [[nodiscard]] TracePicker &traces() { return *m_traces; }

signals:
    /// A number or the start was changed.
    void changed(const fourfold::ServingChoice &choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct NumberRow;
    [[nodiscard]] static std::span<const NumberRow> numberTable();

    void retranslateUi();

    ServingChoice m_choice;
    TracePicker *m_traces;
    QLabel *m_traceLabel;
    QDateTimeEdit *m_start;
    QLabel *m_startLabel;
    std::array<QDoubleSpinBox *, 3> m_numbers{};
    std::array<QLabel *, 3> m_numberLabels{};
};

} // namespace fourfold
