// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace fourfold {

class PlotTableModel;
class StudyDocument;

/// What every method says about one scenario, why two of them differ, and which given fields each
/// reads.
class MethodsPage : public Page
{
    Q_OBJECT

public:
    explicit MethodsPage(StudyDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] ChartPanel *chart() override { return m_panel; }

    /// Shows the answers on this scenario.
    void showScenario(const std::string &id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void addPicker(QComboBox &picker, const char *name, std::string MethodPath::*end);
    void retranslateUi();
    void showView(int view);
    void markStale();
    void refresh();
    void listScenarios(const std::string &shown);
    void listMethods(QComboBox &picker, const std::string &shown);
    void showTitle();

    StudyDocument &m_document;
    MethodPath m_path; ///< as picked; what is not picked follows the study
    bool m_isStale = true;
    QLabel *m_title;
    QLabel *m_subtitle;
    QComboBox *m_scenario;
    QComboBox *m_from;
    QComboBox *m_to;
    QTabBar *m_views;
    QStackedWidget *m_stack;
    ChartPanel *m_panel = nullptr;
    QTableView *m_fields;
    PlotTableModel *m_fieldsModel;
};

} // namespace fourfold
