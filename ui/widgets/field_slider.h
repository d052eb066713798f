// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/slider_set.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace fourfold {

class Exploration;
class FieldEdit;
class ValueSlider;

/// A field with its name, its value to type, its slider and what else can be done with it.
class FieldSlider : public QWidget
{
    Q_OBJECT

public:
    FieldSlider(const FieldOnSlider &field, StudyDocument &document, Exploration &exploration,
                QWidget *parent = nullptr);

    [[nodiscard]] Field field() const { return m_field.field; }
    [[nodiscard]] const FieldOnSlider &state() const { return m_field; }
    [[nodiscard]] ValueSlider &slider() { return *m_slider; }
    void setState(const FieldOnSlider &field);
    /// Shows the value that the field has now.
    void showValue();

signals:
    void rangeRequested(fourfold::Field field);
    void proposedRangeRequested(fourfold::Field field);
    void removeRequested(fourfold::Field field);
    void detailsRequested(fourfold::Field field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslateUi();
    void takeTyped();
    void tryOnce(const std::optional<Value> &value);

    FieldOnSlider m_field;
    StudyDocument &m_document;
    Exploration &m_exploration;
    std::optional<Number> m_start; ///< what a gesture began with
    QLabel *m_name;
    FieldEdit *m_value;
    QToolButton *m_more;
    ValueSlider *m_slider;
    QLabel *m_low;
    QLabel *m_high;
    QAction *m_reset = nullptr;
    QAction *m_range = nullptr;
    QAction *m_proposed = nullptr;
    QAction *m_details = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace fourfold
