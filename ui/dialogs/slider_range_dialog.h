// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"

#include <QDialog>

class QCheckBox;

namespace fourfold {

class Catalog;
class FieldEdit;

/// Asks for the ends of a slider.
class SliderRangeDialog : public QDialog
{
    Q_OBJECT

public:
    SliderRangeDialog(const FieldRow &row, const SliderRange &range, const Catalog &catalog,
                      QWidget *parent = nullptr);

    [[nodiscard]] const SliderRange &range() const { return m_range; }

    void accept() override;

private:
    [[nodiscard]] bool read(FieldEdit &edit, double &end) const;

    const FieldRow &m_row;
    const Catalog &m_catalog;
    SliderRange m_range;
    FieldEdit *m_low;
    FieldEdit *m_high;
    QCheckBox *m_logarithmic;
};

} // namespace fourfold
