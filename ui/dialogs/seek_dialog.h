// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plots/seek_plot.h"

#include <QDialog>

#include <optional>
#include <string>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace fourfold {

class FieldEdit;
class PlotView;
class StudyDocument;

/// Finds the values of an input with which a scenario has a result: all of them in a range, else
/// the one that comes nearest. A value is applied, or becomes a scenario of its own, as one step.
class SeekDialog : public QDialog
{
    Q_OBJECT

public:
    SeekDialog(StudyDocument &document, std::string scenario, std::string_view metric,
               QWidget *parent = nullptr);

    /// Seeks this amount instead of the one that was proposed.
    void setTarget(double amount);
    /// Seeks at once what the lines ask for.
    void seekNow();

private:
    void build();
    void listFields();
    void proposeTarget();
    void proposeRange();
    [[nodiscard]] const MetricRow &metric() const;
    [[nodiscard]] Figure figure() const;
    [[nodiscard]] Field field() const;
    [[nodiscard]] std::optional<SeekQuestion> question();
    [[nodiscard]] std::optional<double> read(FieldEdit &edit);
    void showAnswer(const SeekQuestion &question, const SeekAnswer &answer);
    void showProblem(const QString &problem);
    [[nodiscard]] std::optional<double> chosenValue() const;
    void apply();
    void addScenario();

    StudyDocument &m_document;
    std::string m_scenario;
    QComboBox *m_metric;
    FieldEdit *m_target;
    QComboBox *m_field;
    FieldEdit *m_low;
    FieldEdit *m_high;
    PlotView *m_view;
    QLabel *m_answer;
    QListWidget *m_found;
    QDialogButtonBox *m_buttons;
    QPushButton *m_apply;
    QPushButton *m_add;
    std::optional<double> m_now; ///< the value of the field as it stands
    bool m_isLogarithmic = false;
    bool m_isRangeTyped = false;
};

} // namespace fourfold
