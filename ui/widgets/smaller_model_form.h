// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serving/directive_mix.h"
#include "ui/widgets/flow_form.h"

#include <array>
#include <span>

class QDoubleSpinBox;

namespace fourfold {

/// A smaller model that answers in place of directives: what a request takes and how often its
/// answer is preferred. A number that is not typed is that of the requests.
class SmallerModelForm : public FlowForm
{
    Q_OBJECT

public:
    explicit SmallerModelForm(QWidget *parent = nullptr);

    void show(const SmallerModel &typed);

signals:
    void changed(const fourfold::SmallerModel &typed);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct NumberRow;
    [[nodiscard]] static std::span<const NumberRow> numberTable();

    void retranslateUi();

    SmallerModel m_typed;
    std::array<QDoubleSpinBox *, 3> m_numbers{};
    std::array<QLabel *, 3> m_labels{};
};

} // namespace fourfold
