// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"
#include "ui/charts/render/plot_renderer.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace fourfold {

class PlotTableModel;
class PlotView;
class StudyDocument;

/// One chart of the open study with its table, and under it the strip of everything that can be
/// done with a chart. It is brought up to date when it can be seen.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    ChartPanel(const ChartRow &chart, StudyDocument &document, QWidget *parent = nullptr);

    [[nodiscard]] const PlotData &plot() const;
    [[nodiscard]] PlotView &view() { return *m_view; }
    void setRangesShown(bool shown);
    void setKilogramsShown(bool shown);
    void setTableShown(bool shown);
    /// Shows another chart in the same place.
    void setChart(const ChartRow &chart);
    void setMethodPath(const MethodPath &path);
    /// Shows a plot that the page makes of data of its own.
    void setMade(PlotData plot);
    /// Lays what these results were beside what they are; nothing: not any more.
    void setBefore(std::optional<Results> before);
    /// The draws that charts of uncertainty show; null: they draw for themselves.
    void setDrawn(std::shared_ptr<const DrawnStudy> drawn);
    /// The choices that a trade-off shows, and limits that are being moved; nothing: those of the
    /// choices.
    void setChoices(std::shared_ptr<const ChoiceAnswer> choices);
    void setChoiceLimits(const std::optional<Limits> &limits);
    /// The runs of which this was known before, and the one that stands out; empty: none.
    void setRuns(std::vector<ReportedRun> runs, KnownBefore known, const std::string &chosen);
    /// What the chart of sweeps shows; it must stay until another takes its place. Null: nothing
    /// yet.
    void setSweep(const SweepAnswer *answer);
    /// The same for the chart of shares of the variance.
    void setShares(const SharesAnswer *answer);
    /// What can be done with a row of the table, also by Enter or a double click.
    void setRowAction(const QString &text);
    /// The entries that a chart of the catalogue shows, and those of them that stand out.
    void setEntries(EntryKind kind, const std::vector<std::string> &ids,
                    const std::vector<std::string> &chosen);

    /// Writes the chart in the format that the file's ending names. exported() says what went
    /// wrong.
    bool exportTo(const QString &path);
    /// Asks for a file of any format and writes it.
    void askAndExport();

    /// Brings the chart up to date at once instead of in the next turn of the event loop.
    void refreshNow();

signals:
    void plotChanged();
    /// The chart was written, or the reason why not.
    void exported(const QString &problem);
    /// A number was chosen: its scenario and what explains it.
    void explainRequested(const QString &scenarioId, const QString &quantity);
    /// The same for a number of a method that the study need not use.
    void methodExplainRequested(const QString &scenarioId, const QString &quantity,
                                const QString &method);
    /// A step of a path was chosen: the key of its group.
    void groupChosen(const QString &groupKey);
    /// An input is to be found that gives this scenario another result.
    void seekRequested(const QString &scenarioId);
    /// The same for this amount, which the scenario has elsewhere.
    void amountSought(const QString &scenarioId, double amount);
    void budgetsRequested();
    /// A point of a trade-off was chosen: its id.
    void pointChosen(const QString &id);
    /// An entry of the catalogue was chosen.
    void entryChosen(const QString &id);
    /// A point of a line that nothing explains was chosen.
    void curvePointChosen(std::size_t curve, std::size_t point);
    /// A row of the table was chosen, as the plot counts them however they are sorted.
    void rowChosen(std::size_t row);
    /// A row of bars was chosen: its id.
    void barChosen(const QString &id);
    /// A cell of a heat map was chosen.
    void cellChosen(std::size_t column, std::size_t row);
    /// A mark of a plot was chosen that the page made: its column and, in a heat map, its row.
    void markChosen(std::size_t column, std::size_t row);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct ActionRow;
    [[nodiscard]] static std::span<const ActionRow> actionTable();

    void markStale();
    void buildStrip();
    void retranslateUi();
    void levelButtons();
    void fillTable();
    void activate(const PlotMark &mark);
    void openMenu(const QPoint &globalPosition, const std::optional<PlotMark> &mark);
    void openTableMenu(const QPoint &position);
    [[nodiscard]] std::string scenarioOf(const PlotMark &mark) const;
    [[nodiscard]] std::optional<std::pair<std::string, double>> sweptAt(const PlotMark &mark) const;
    [[nodiscard]] std::optional<PlotMark> markOfRow(std::size_t row) const;
    void buildTable();
    void chooseRow(const QModelIndex &index);
    void explainCurve(const PlotCurve &curve);
    void copyChart();
    void copyTable();
    void askAndExport(const QStringList &suffixes);
    void toggleTable();
    void explain();
    void say(const QString &text);

    const ChartRow *m_chart;
    StudyDocument &m_document;
    bool m_rangesShown = false;
    bool m_kilogramsShown = false;
    MethodPath m_methodPath;
    std::optional<Results> m_before;
    std::shared_ptr<const DrawnStudy> m_drawn;
    std::shared_ptr<const ChoiceAnswer> m_choices;
    std::optional<Limits> m_choiceLimits;
    std::optional<PlotData> m_made;
    const SweepAnswer *m_sweep = nullptr;
    const SharesAnswer *m_shares = nullptr;
    EntryKind m_entryKind = EntryKind::Accelerator;
    std::vector<std::string> m_entryIds;
    std::vector<std::string> m_chosenIds;
    std::optional<std::vector<ReportedRun>> m_runs;
    KnownBefore m_known = KnownBefore::DeviceHours;
    bool m_isStale = true;
    QTimer m_refreshTimer;
    PlotView *m_view;
    QTableView *m_tableView;
    PlotTableModel *m_table;
    QSortFilterProxyModel *m_sorted;
    QAction *m_rowAction = nullptr;
    QStackedWidget *m_pictureOrTable;
    QWidget *m_strip;
    QList<QToolButton *> m_buttons; ///< in the order of actionTable()
    QLabel *m_status;
};

} // namespace fourfold
