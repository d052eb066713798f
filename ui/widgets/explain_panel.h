// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/explanation.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QTextBrowser;
class QToolButton;
class QTreeView;

namespace fourfold {

class StudyDocument;
class TraceModel;

/// How one number of one scenario came about: the result, its formula with names and with numbers,
/// and a tree of terms down to raw inputs, each with its source.
class ExplainPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainPanel(StudyDocument &document, QWidget *parent = nullptr);

    /// Explains a quantity ("total.co2e_kg") of a scenario, as the study's method or another one
    /// has it, and goes to a field in it if one is given.
    void explain(const QString &scenario, const QString &quantity, const QString &fieldKey = {},
                 const QString &method = {});

    [[nodiscard]] TraceModel &model() { return *m_model; }

    /// What is explained in words, and the result.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString result() const;

signals:
    void fieldRequested(const QString &scenario, const QString &fieldKey);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What was explained before, for going back.
    struct Visit
    {
        QString scenario;
        QString quantity;
        QString method; ///< id; empty: that of the study

        bool operator==(const Visit &) const = default;
    };

    void build();
    void buildTree();
    void buildCard();
    void fitCard();
    void placeParts();
    void showVisit(const Visit &visit);
    [[nodiscard]] Result<std::vector<Step>> stepsOf(const Visit &visit) const;
    void showField(const QString &key);
    void showNothing(const QString &reason);
    void openFirstFormula();
    void refresh();
    void showTerm(const QModelIndex &index);
    void back();
    void copyAs(int format);
    void retranslateUi();
    [[nodiscard]] QString titleOf(const Visit &visit) const;
    [[nodiscard]] QString resultOf(const Visit &visit) const;

    StudyDocument &m_document;
    TraceModel *m_model = nullptr;
    QToolButton *m_back = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_result = nullptr;
    QLabel *m_formula = nullptr;
    QTreeView *m_tree = nullptr;
    QTextBrowser *m_card = nullptr;
    QToolButton *m_goTo = nullptr;
    QToolButton *m_copy = nullptr;
    std::vector<Visit> m_visits;
    bool m_isStale = false;
};

} // namespace fourfold
