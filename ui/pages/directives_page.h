// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_data.h"
#include "ui/pages/page.h"
#include "ui/presentation/background_work.h"
#include "ui/presentation/serving_plan.h"
#include "ui/presentation/trace_reader.h"

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace fourfold {

class LevelEditor;
class PlotTableModel;
class ReadingRow;
class ServingForm;
class ShareSlider;
class StudyDocument;
struct ServingPicture;

/// What directives save that ask for brief answers while the grid is dirty: the mix of levels over
/// time, schemes side by side, what quality costs, and the user's own levels.
class DirectivesPage : public Page
{
    Q_OBJECT

public:
    explicit DirectivesPage(StudyDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] ChartPanel *chart() override { return m_panel; }

    /// Where the sets of requests stand that the program ships.
    void setRequestsFile(const QString &path);
    /// Takes sets or a log of the user's own, as one step.
    void useRequests(const QString &path);
    /// Takes a trace of the catalogue or a file, as one step.
    void useTrace(const QString &name);

    /// What is shown; nothing without a trace, or where nothing can be served.
    [[nodiscard]] const std::optional<MonthAnswer> &answer() const { return m_answer; }
    [[nodiscard]] const std::optional<ServingQuestion> &question() const { return m_question; }
    [[nodiscard]] const std::optional<SavingBand> &band() const { return m_band; }
    [[nodiscard]] ShareSlider &lossSlider() { return *m_loss; }
    [[nodiscard]] LevelEditor &levels() { return *m_levels; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeEmptyState();
    [[nodiscard]] QWidget *makeContent();
    void connectParts();
    void retranslateUi();
    void markStale();
    void adoptSettings();
    void refresh();
    void openTrace(const std::string &name);
    void readRequests();
    void prepareMonth();
    void drawSamplings();
    void answerMonth();
    void showAnswer();
    void showTried();
    void showView();
    void keepChoice(const QString &text);
    void chooseView(int view);
    void showTab();
    [[nodiscard]] std::string_view shownView() const;
    void tryLoss(double loss);
    [[nodiscard]] ServingPicture picture() const;
    [[nodiscard]] PlotData plotOfView(std::string_view view);
    [[nodiscard]] std::string traceOf() const;
    [[nodiscard]] QString requestsText() const;

    StudyDocument &m_document;
    ServingChoice m_choice; ///< with what is being tried
    QString m_shippedFile;
    std::string m_readFile; ///< whose sets these are
    RequestSets m_sets;
    QString m_setsProblem;
    std::string m_askedTrace; ///< the name of the trace that is, or cannot be, shown
    std::optional<HourlyTrace> m_trace;
    std::optional<ServingQuestion> m_question;
    std::shared_ptr<const PreparedMonth> m_month; ///< of the question
    std::shared_ptr<const Samplings> m_samplings; ///< null: none, or not yet
    QStringList m_hourTexts;                      ///< of the question
    std::optional<MonthAnswer> m_answer;
    std::optional<SavingBand> m_band;
    std::optional<std::vector<LossPoint>> m_curve;
    bool m_isStale = true;
    TraceReader m_reader;
    BackgroundWork m_drawing; ///< of very many judged prompts
    QStackedWidget *m_stack;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QPushButton *m_useUsual;
    QPushButton *m_open;
    QLabel *m_title;
    QLabel *m_kind;
    QLabel *m_problem;
    ReadingRow *m_reading;
    ServingForm *m_form;
    QLabel *m_lossLabel;
    ShareSlider *m_loss;
    QTableView *m_table;
    PlotTableModel *m_tableModel;
    QTabBar *m_views;
    QStackedWidget *m_shown;
    ChartPanel *m_panel;
    LevelEditor *m_levels;
    QLabel *m_caveats;
};

} // namespace fourfold
