// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/calibration_choice.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QTableView;

namespace fourfold {

class PlotTableModel;

/// Fits a scenario's efficiency and power to measured runs: those of other scenarios, or numbers
/// that are typed. Errors are shown before and after; applying is one undo step.
class CalibrationDialog : public QDialog
{
    Q_OBJECT

public:
    CalibrationDialog(StudyDocument &document, std::string scenario, QWidget *parent = nullptr);

    void accept() override;

private:
    void build();
    QLineEdit *addNumber(QFormLayout &form, const char *name, const QString &label, Field field);
    [[nodiscard]] Result<std::vector<MeasuredRun>> chosenRuns() const;
    [[nodiscard]] Result<double> typed(const QLineEdit &edit, Field field) const;
    void refresh();
    void showFigures(const std::vector<MeasuredRun> &runs);
    void showProblem(const QString &problem);
    [[nodiscard]] QString runName(const MeasuredRun &run) const;

    StudyDocument &m_document;
    std::string m_scenario;
    std::vector<CalibrationChoice> m_choices;
    std::optional<Calibration> m_calibration;
    QComboBox *m_runs;
    QWidget *m_numbers;
    QLineEdit *m_hours = nullptr;
    QLineEdit *m_devices = nullptr;
    QLineEdit *m_energy = nullptr;
    QLabel *m_fitted;
    QLabel *m_problem;
    QTableView *m_table;
    PlotTableModel *m_model;
    QDialogButtonBox *m_buttons;
};

} // namespace fourfold
