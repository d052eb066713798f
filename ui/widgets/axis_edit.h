// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/sweep.h"
#include "core/catalog/catalog.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace fourfold {

class FieldEdit;

/// What one axis of a sweep goes through: a field, and from where to where in how many steps, or
/// which of its entries.
class AxisEdit : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the beginning of the names of its parts. An optional axis may have no field.
    AxisEdit(const QString &name, bool isOptional, QWidget *parent = nullptr);

    void setTexts(const QString &label, const QString &none);
    /// The fields on offer.
    void setFields(const std::vector<Field> &fields);
    void setAxis(const std::optional<SweepAxis> &axis, const Catalog &catalog);

signals:
    /// An axis as settings name it; empty: none.
    void axisChosen(const std::string &text);
    /// The entries of the axis are to be chosen.
    void listRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void chooseField(int index);
    void takeNumbers();
    [[nodiscard]] std::optional<double> read(FieldEdit &edit) const;

    bool m_isOptional;
    QString m_none;
    std::vector<Field> m_fields;
    std::optional<SweepAxis> m_axis;
    Catalog m_catalog;
    QLabel *m_label;
    QComboBox *m_field;
    FieldEdit *m_from;
    QLabel *m_dash;
    FieldEdit *m_to;
    QSpinBox *m_steps;
    QCheckBox *m_logarithmic;
    QToolButton *m_list;
};

} // namespace fourfold
