// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/choice_filter.h"

#include <QWidget>

#include <array>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace fourfold {

class FieldEdit;
class FlowLayout;
class StudyDocument;

/// What the page Optimise asks: scenario, what is chosen, axes, filters and limits. All of it is
/// kept in the settings of the study.
class ChoiceControls : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceControls(StudyDocument &document, QWidget *parent = nullptr);

    /// Shows what the settings say; there may be prices or not.
    void refresh(bool hasCost);
    /// Shows limits that are being moved.
    void showLimits(const Limits &limits);
    /// Keeps limits in the settings.
    void keepLimits(const Limits &limits);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslateUi();
    void listScenarios();
    void listFilters();
    void listAxes(bool hasCost);
    void showMore(bool on);
    void changeOver();
    FieldEdit *addEdit(FlowLayout &layout, const QString &name, QLabel *&label);
    void typeLimit(Limit limit);
    void typeLatest();
    void adoptBudgets();
    void keep(const ChoiceSettings &settings);
    [[nodiscard]] const ChoiceSettings &settings() const;

    StudyDocument &m_document;
    QComboBox *m_scenario;
    std::vector<QCheckBox *> m_over; ///< in the order of choosableTable()
    QComboBox *m_upright;
    QComboBox *m_across;
    QToolButton *m_more;
    QWidget *m_morePart;
    std::vector<QComboBox *> m_filters; ///< in the order of choiceFilterTable()
    std::array<FieldEdit *, kLimitCount> m_limits{};
    std::array<QLabel *, kLimitCount> m_limitNames{};
    FieldEdit *m_latest = nullptr;
    QLabel *m_latestName = nullptr;
    QPushButton *m_budgets;
    bool m_hasCost = false;
};

} // namespace fourfold
