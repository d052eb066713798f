// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"

#include "ui/charts/plot_table_model.h"
#include "ui/charts/plot_text.h"
#include "ui/charts/plot_view.h"
#include "ui/presentation/choice_run.h"
#include "ui/presentation/live_bands.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/shares_answer.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/sweep_answer.h"
#include "ui/presentation/text.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {

/// A button of the strip.
struct ChartPanel::ActionRow
{
    const char *name = "";
    Text label;
    Text help;
    void (ChartPanel::*run)() = nullptr; ///< null: export in the format called as the button
    bool isCheckable = false;
};

std::span<const ChartPanel::ActionRow> ChartPanel::actionTable()
{
    static constexpr std::array kActions = {
        ActionRow{
            .name = "copyChart",
            .label = FF_TR_NOOP("ChartStrip", "Copy chart"),
            .help = FF_TR_NOOP("ChartStrip", "Copy picture and table at once"),
            .run = &ChartPanel::copyChart,
        },
        ActionRow{
            .name = "copyData",
            .label = FF_TR_NOOP("ChartStrip", "Copy data"),
            .help = FF_TR_NOOP("ChartStrip", "Copy the table for a spreadsheet"),
            .run = &ChartPanel::copyTable,
        },
        ActionRow{
            .name = "svg",
            .label = FF_TR_NOOP("ChartStrip", "SVG"),
            .help = FF_TR_NOOP("ChartStrip", "Save as a drawing with texts that stay texts"),
        },
        ActionRow{
            .name = "pdf",
            .label = FF_TR_NOOP("ChartStrip", "PDF"),
            .help = FF_TR_NOOP("ChartStrip", "Save as a page with its fonts"),
        },
        ActionRow{
            .name = "png",
            .label = FF_TR_NOOP("ChartStrip", "PNG"),
            .help = FF_TR_NOOP("ChartStrip", "Save as a picture made of pixels"),
        },
        ActionRow{
            .name = "csv",
            .label = FF_TR_NOOP("ChartStrip", "CSV"),
            .help = FF_TR_NOOP("ChartStrip", "Save the table"),
        },
        ActionRow{
            .name = "table",
            .label = FF_TR_NOOP("ChartStrip", "Table"),
            .help = FF_TR_NOOP("ChartStrip", "Show the numbers instead of the picture"),
            .run = &ChartPanel::toggleTable,
            .isCheckable = true,
        },
        ActionRow{
            .name = "explain",
            .label = FF_TR_NOOP("ChartStrip", "Explain"),
            .help = FF_TR_NOOP("ChartStrip", "Show how the chosen number came about"),
            .run = &ChartPanel::explain,
        },
    };
    return kActions;
}

ChartPanel::ChartPanel(const ChartRow &chart, StudyDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_chart(&chart)
    , m_document(document)
    , m_view(new PlotView(this))
    , m_tableView(new QTableView(this))
    , m_table(new PlotTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_pictureOrTable(new QStackedWidget(this))
    , m_strip(new QWidget(this))
    , m_status(new QLabel(this))
{
    m_view->setObjectName("plot");
    buildTable();
    m_pictureOrTable->addWidget(m_view);
    m_pictureOrTable->addWidget(m_tableView);
    m_status->setObjectName("chartStatus");
    m_status->setWordWrap(true);
    m_status->hide();
    buildStrip();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pictureOrTable, 1);
    layout->addWidget(m_strip);
    layout->addWidget(m_status);

    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &ChartPanel::refreshNow);
    connect(&document, &StudyDocument::resultsChanged, this, &ChartPanel::markStale);
    connect(&document, &StudyDocument::structureChanged, this, &ChartPanel::markStale);
    connect(&document, &StudyDocument::settingsChanged, this, &ChartPanel::markStale);
    connect(&document, &StudyDocument::catalogChanged, this, &ChartPanel::markStale);
    connect(&document.bands(), &LiveBands::changed, this, &ChartPanel::markStale);
    connect(m_view, &PlotView::markActivated, this, &ChartPanel::activate);
    connect(m_view, &PlotView::menuRequested, this, &ChartPanel::openMenu);
    m_tableView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tableView, &QWidget::customContextMenuRequested, this, &ChartPanel::openTableMenu);
    retranslateUi();
}

void ChartPanel::setSweep(const SweepAnswer *answer)
{
    m_sweep = answer;
    markStale();
}

void ChartPanel::setShares(const SharesAnswer *answer)
{
    m_shares = answer;
    markStale();
}

void ChartPanel::buildStrip()
{
    auto *layout = new FlowLayout(m_strip);
    for (const ActionRow &row : actionTable()) {
        auto *button = new QToolButton(m_strip);
        button->setObjectName(QLatin1String(row.name));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCheckable(row.isCheckable);
        connect(button, &QToolButton::clicked, this, [this, run = row.run, name = row.name] {
            if (run != nullptr)
                (this->*run)();
            else
                askAndExport(QStringList{QString::fromLatin1(name)});
        });
        layout->addWidget(button);
        m_buttons += button;
    }
    QSizePolicy policy = m_strip->sizePolicy();
    policy.setHeightForWidth(true);
    m_strip->setSizePolicy(policy);
}

void ChartPanel::retranslateUi()
{
    const auto actions = actionTable();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const ActionRow &row = actions[static_cast<std::size_t>(i)];
        m_buttons[i]->setText(translated(row.label));
        m_buttons[i]->setToolTip(translated(row.help));
        m_buttons[i]->setAccessibleName(translated(row.label));
        m_buttons[i]->setAccessibleDescription(translated(row.help));
    }
    levelButtons();
    m_tableView->setAccessibleName(tr("Numbers of the chart"));
    m_strip->setAccessibleName(tr("What can be done with the chart"));
}

/// Letters of other scripts stand higher: all buttons are as high as the highest.
void ChartPanel::levelButtons()
{
    int highest = 0;
    for (const QToolButton *button : m_buttons)
        highest = std::max(highest, button->sizeHint().height());
    for (QToolButton *button : m_buttons)
        button->setMinimumHeight(highest);
}

const PlotData &ChartPanel::plot() const
{
    return m_view->plot();
}

void ChartPanel::setRangesShown(bool shown)
{
    m_rangesShown = shown;
    markStale();
}

void ChartPanel::setKilogramsShown(bool shown)
{
    m_kilogramsShown = shown;
    markStale();
}

void ChartPanel::setEntries(EntryKind kind, const std::vector<std::string> &ids,
                            const std::vector<std::string> &chosen)
{
    if (kind == m_entryKind && ids == m_entryIds && chosen == m_chosenIds)
        return;
    m_entryKind = kind;
    m_entryIds = ids;
    m_chosenIds = chosen;
    markStale();
}

void ChartPanel::setRuns(std::vector<ReportedRun> runs, KnownBefore known,
                         const std::string &chosen)
{
    m_runs = std::move(runs);
    m_known = known;
    m_chosenIds.clear();
    if (!chosen.empty())
        m_chosenIds.push_back(chosen);
    markStale();
}

void ChartPanel::setChart(const ChartRow &chart)
{
    m_chart = &chart;
    markStale();
}

void ChartPanel::setMethodPath(const MethodPath &path)
{
    m_methodPath = path;
    markStale();
}

void ChartPanel::setMade(PlotData plot)
{
    m_made = std::move(plot);
    m_made->id = m_chart->id;
    markStale();
}

void ChartPanel::setBefore(std::optional<Results> before)
{
    m_before = std::move(before);
    markStale();
}

void ChartPanel::setDrawn(std::shared_ptr<const DrawnStudy> drawn)
{
    m_drawn = std::move(drawn);
    markStale();
}

void ChartPanel::setChoices(std::shared_ptr<const ChoiceAnswer> choices)
{
    m_choices = std::move(choices);
    markStale();
}

void ChartPanel::setChoiceLimits(const std::optional<Limits> &limits)
{
    m_choiceLimits = limits;
    markStale();
}

void ChartPanel::markStale()
{
    m_isStale = true;
    if (isVisible())
        m_refreshTimer.start(0);
}

void ChartPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refreshNow();
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        markStale();
    }
}

void ChartPanel::refreshNow()
{
    m_refreshTimer.stop();
    m_isStale = false;
    if (!m_made && m_chart->plot == nullptr)
        return; // its page has not made it yet
    PlotInput input{
        m_document.study(), m_document.results(), toQString(m_document.catalog().dataVersion()),
        QLocale(),          m_rangesShown,        m_kilogramsShown};
    input.catalog = &m_document.catalog();
    input.methods = m_methodPath;
    input.chosen = m_chosenIds;
    static const SweepAnswer noSweep;
    static const SharesAnswer noShares;
    input.sweep = m_sweep == nullptr ? &noSweep : m_sweep;
    input.shares = m_shares == nullptr ? &noShares : m_shares;
    input.before = m_before ? &*m_before : nullptr;
    input.bands = m_document.bands().of(metricRow(m_document.study().settings.metric).id);
    input.drawn = m_drawn.get();
    input.choices = m_choices.get();
    input.choiceLimits = m_choiceLimits ? &*m_choiceLimits : nullptr;
    input.runs = m_runs ? &*m_runs : nullptr;
    input.known = m_known;
    if (m_chart->kind) {
        input.entries.emplace();
        for (const std::string &id : m_entryIds) {
            if (const Entry *entry = input.catalog->find(m_entryKind, id))
                input.entries->push_back(entry);
        }
    }
    const PlotData fresh = m_made ? *m_made : plotOf(*m_chart, input);
    if (fresh == m_view->plot())
        return;
    m_view->setPlot(fresh);
    fillTable();
    m_status->hide();
    emit plotChanged();
}

void ChartPanel::openMenu(const QPoint &globalPosition, const std::optional<PlotMark> &mark)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::string scenario = mark ? scenarioOf(*mark) : std::string();
    if (!scenario.empty()) {
        menu->addAction(tr("Explain this number"), this, [this, mark] { activate(*mark); });
        menu->addAction(tr("Find the input that gives…"), this,
                        [this, scenario] { emit seekRequested(toQString(scenario)); });
    }
    if (const auto swept = mark ? sweptAt(*mark) : std::nullopt)
        menu->addAction(tr("Find the input that gives…"), this, [this, swept] {
            emit amountSought(toQString(swept->first), swept->second);
        });
    if (m_rowAction != nullptr && m_tableView->isVisible())
        menu->addAction(m_rowAction);
    menu->addAction(tr("Budgets…"), this, [this] { emit budgetsRequested(); });
    menu->addSeparator();
    for (const ActionRow &row : actionTable().first(2))
        menu->addAction(translated(row.label), this, row.run);
    menu->popup(globalPosition);
}

void ChartPanel::say(const QString &text)
{
    m_status->setText(text);
    m_status->setAccessibleName(text);
    m_status->show();
}

} // namespace fourfold
