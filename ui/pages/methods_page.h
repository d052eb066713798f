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
class SettingsPicker;
class StudyDocument;

/// What every method says about one scenario, why two of them differ, which given fields each
/// reads, and what serving takes by the length of answers. What is picked is kept in the study.
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
    void addPicker(QComboBox &picker, const char *name, std::string Settings::*end);
    void retranslateUi();
    void chooseView(int view);
    void pick(const QString &text, std::string Settings::*setting, const std::string &value);
    void adoptSettings();
    void showView(int view);
    void showGaps();
    void markStale();
    void refresh();
    [[nodiscard]] MethodPath path() const;
    void listScenarios(const std::string &shown);
    void listMethods(QComboBox &picker, const std::string &shown);
    void showTitle();

    StudyDocument &m_document;
    bool m_isStale = true;
    QLabel *m_title;
    QLabel *m_subtitle;
    QComboBox *m_scenario;
    QComboBox *m_from;
    QComboBox *m_to;
    SettingsPicker *m_metric;
    SettingsPicker *m_scale;
    QLabel *m_gaps; ///< links to fields that answers lack
    QTabBar *m_views;
    QStackedWidget *m_stack;
    ChartPanel *m_panel = nullptr;
    QTableView *m_fields;
    PlotTableModel *m_fieldsModel;
};

} // namespace fourfold
