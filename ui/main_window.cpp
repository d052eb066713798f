// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/dialogs/study_session.h"
#include "ui/pages/start_page.h"
#include "ui/presentation/field_table_model.h"
#include "ui/presentation/language.h"
#include "ui/presentation/live_bands.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/theme.h"
#include "ui/widgets/banner_area.h"
#include "ui/widgets/scenario_actions.h"
#include "ui/widgets/scenario_sheet.h"
#include "ui/widgets/themed_icon.h"
#include "ui/widgets/tile_strip.h"
#include "ui/widgets/view_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// To be raised when docks or tool bars change, so that an old layout is not forced on them.
constexpr int kLayoutVersion = 1;

/// When the uncertain values of a study are first drawn.
constexpr std::chrono::milliseconds kAfterFirstPaint{100};

constexpr std::array kMenuTitles = {
    FF_TR_NOOP("Menu", "&File"),
    FF_TR_NOOP("Menu", "&Edit"),
    FF_TR_NOOP("Menu", "&View"),
    FF_TR_NOOP("Menu", "&Help"),
};

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
{
    setAcceptDrops(true);
    makeCentre();
    makeActions();
    makeMenus();
    makeToolBar();
    makeStatusBar();
    makeExplanation();
    makeSession();
    connectParts();
    StudyDocument &document = m_parts.document;
    connect(&document, &StudyDocument::nameChanged, this, &MainWindow::updateTitle);
    connect(&document, &StudyDocument::modifiedChanged, this, &MainWindow::setWindowModified);
    connect(&document, &StudyDocument::resultsChanged, this, &MainWindow::updateStatus);
    connect(document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(&m_parts.preferences, &Preferences::changed, this, &MainWindow::applyPreference);
    for (const Preference preference : {Preference::ShowAllRows, Preference::OnlyDifferences,
                                        Preference::TintAgainstParent, Preference::ScenariosAsRows})
        applyPreference(preference);
    retranslateUi();
    m_defaultState = saveState(kLayoutVersion);
    restoreLayout();
}

void MainWindow::makeToolBar()
{
    QList<QAction *> rows = actionsOf(ActionSet::Rows);
    rows.append(action(ActionId::OnlyDifferences));
    rows.append(action(ActionId::ScenariosAsRows));
    m_viewBar = new ViewBar(m_parts.document,
                            {.main = m_mainMenu,
                             .undo = action(ActionId::Undo),
                             .redo = action(ActionId::Redo),
                             .rows = rows,
                             .reference = actionsOf(ActionSet::Reference)},
                            this);
    addToolBar(m_viewBar);
}

void MainWindow::makeCentre()
{
    auto *frame = new QWidget(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_banners = new BannerArea(frame);
    m_centre = new QStackedWidget(frame);
    m_content = new QSplitter(Qt::Horizontal, m_centre);
    m_content->setChildrenCollapsible(false);
    m_sheetSide = new QSplitter(Qt::Vertical, m_content);
    m_sheetSide->setChildrenCollapsible(false);
    m_sheet = new ScenarioSheet(m_parts.document, m_sheetSide);
    m_tiles = new TileStrip(m_parts.document, m_sheetSide);
    makePages();
    m_centre->addWidget(m_content);
    layout->addWidget(m_banners);
    layout->addWidget(m_centre, 1);
    setCentralWidget(frame);
}

void MainWindow::makeStatusBar()
{
    m_scenarioCount = new QLabel(this);
    m_assumptionCount = new QLabel(this);
    m_dataVersion = new QLabel(this);
    m_languageButton = new QToolButton(this);
    m_languageButton->setObjectName(u"languageButton"_s);
    m_languageButton->setPopupMode(QToolButton::InstantPopup);
    m_languageButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_languageButton->setAutoRaise(true);
    m_languageButton->setMenu(m_languageMenu);
    const int margin = fontMetrics().averageCharWidth();
    for (QLabel *label : {m_scenarioCount, m_assumptionCount, m_dataVersion})
        label->setContentsMargins(margin, 0, margin, 0);
    statusBar()->addWidget(m_scenarioCount);
    statusBar()->addWidget(m_assumptionCount);
    statusBar()->addPermanentWidget(m_dataVersion);
    statusBar()->addPermanentWidget(m_languageButton);
}

void MainWindow::makeSession()
{
    m_session = new StudySession(m_parts.document, m_parts.preferences, m_parts.folders, this);
    connect(m_session, &StudySession::opened, this, &MainWindow::showStudy);
    connect(m_session, &StudySession::bannerWanted, m_banners, &BannerArea::show);
    connect(m_session, &StudySession::bannerObsolete, m_banners, &BannerArea::remove);
}

void MainWindow::showStartPage()
{
    if (m_startPage == nullptr) {
        m_startPage = new StartPage(m_parts.document.catalog(), m_session->recentFiles(),
                                    m_parts.resourceFolder, m_centre);
        m_centre->addWidget(m_startPage);
        connect(m_startPage, &StartPage::studyMade, m_session, &StudySession::openNew);
        connect(m_startPage, &StartPage::sampleChosen, m_session, &StudySession::openSample);
        connect(m_startPage, &StartPage::fileChosen, m_session, &StudySession::openFile);
        connect(m_startPage, &StartPage::openRequested, m_session, &StudySession::chooseFile);
    }
    m_startPage->refresh();
    m_centre->setCurrentWidget(m_startPage);
    m_explainDock->hide();
    updateActions();
}

void MainWindow::comeForward(const QStringList &files)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    if (!files.isEmpty())
        m_session->openFile(files.front());
}

void MainWindow::showStudy()
{
    m_centre->setCurrentWidget(m_content);
    updateActions();
}

bool MainWindow::event(QEvent *event)
{
    // The desktop turned light or dark.
    if (event->type() == QEvent::ThemeChange)
        applyPreference(Preference::Theme);
    // First the window is to be seen, with all that stands in it.
    if (LiveBands &bands = m_parts.document.bands();
        event->type() == QEvent::Paint && !bands.isStarted())
        QTimer::singleShot(kAfterFirstPaint, &bands, &LiveBands::start);
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::WindowStateChange)
        action(ActionId::FullScreen)->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_session->mayClose()) {
        event->ignore();
        return;
    }
    saveLayout();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_session->openFile(event->mimeData()->urls().front().toLocalFile());
}

void MainWindow::restoreLayout()
{
    const Preferences &kept = m_parts.preferences;
    if (!restoreGeometry(kept.value(Preference::WindowGeometry).toByteArray()))
        applyDefaultSizes();
    restoreState(kept.value(Preference::WindowState).toByteArray(), kLayoutVersion);
    m_content->restoreState(kept.value(Preference::ContentSplitter).toByteArray());
    m_sheetSide->restoreState(kept.value(Preference::SheetSplitter).toByteArray());
}

void MainWindow::applyDefaultSizes()
{
    const int unit = fontMetrics().averageCharWidth();
    resize(QSize(240 * unit, 150 * unit).boundedTo(screen()->availableSize() * 9 / 10));
    m_content->setSizes({width() * 45 / 100, width() * 55 / 100});
    m_sheetSide->setSizes({height() * 75 / 100, height() * 25 / 100});
}

void MainWindow::resetLayout(bool)
{
    restoreState(m_defaultState, kLayoutVersion);
    m_explainDock->hide();
    applyDefaultSizes();
}

void MainWindow::saveLayout()
{
    Preferences &kept = m_parts.preferences;
    kept.setValue(Preference::WindowGeometry, saveGeometry());
    kept.setValue(Preference::WindowState, saveState(kLayoutVersion));
    kept.setValue(Preference::ContentSplitter, m_content->saveState());
    kept.setValue(Preference::SheetSplitter, m_sheetSide->saveState());
}

void MainWindow::applyPreference(Preference preference)
{
    const QVariant value = m_parts.preferences.value(preference);
    switch (preference) {
    case Preference::Language:
        m_parts.language.use(Language::bestFor(value.toString()));
        break;
    case Preference::Theme:
        applyTheme(findTheme(value.toString()));
        break;
    case Preference::ShowAllRows:
        action(value.toBool() ? ActionId::AllRows : ActionId::EssentialRows)->setChecked(true);
        m_sheet->model().setRows(value.toBool() ? FieldTableModel::Rows::All
                                                : FieldTableModel::Rows::Essential);
        break;
    case Preference::OnlyDifferences:
        action(ActionId::OnlyDifferences)->setChecked(value.toBool());
        m_sheet->model().setOnlyDifferences(value.toBool());
        break;
    case Preference::ScenariosAsRows:
        action(ActionId::ScenariosAsRows)->setChecked(value.toBool());
        m_sheet->setTurned(value.toBool());
        break;
    case Preference::TintAgainstParent:
        action(value.toBool() ? ActionId::TintAgainstParent : ActionId::TintAgainstBaseline)
            ->setChecked(true);
        m_sheet->model().setReference(value.toBool() ? FieldTableModel::Reference::Parent
                                                     : FieldTableModel::Reference::Baseline);
        break;
    default:
        break;
    }
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("%1[*] — Fourfold").arg(m_parts.document.displayName()));
    setWindowFilePath(m_parts.document.filePath());
    setWindowModified(m_parts.document.isModified());
}

void MainWindow::updateStatus()
{
    const Results &results = m_parts.document.results();
    int assumptions = 0;
    for (const ScenarioOutcome &outcome : results.outcomes) {
        if (outcome.estimation != nullptr)
            assumptions += static_cast<int>(std::ssize(outcome.estimation->estimate.assumed));
    }
    m_scenarioCount->setText(tr("%n scenario(s)", nullptr, int(std::ssize(results.outcomes))));
    m_assumptionCount->setText(tr("%n assumption(s)", nullptr, assumptions));
}

void MainWindow::retranslateUi()
{
    for (const ActionRow &row : actionTable())
        action(row.id)->setText(translated(row.text));
    for (std::size_t i = 0; i < kMenuCount; ++i)
        m_menus[i]->setTitle(translated(kMenuTitles[i]));
    m_scenarioMenu->setTitle(tr("&Scenario"));
    m_recentMenu->setTitle(tr("Open &recent"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_languageMenu->setTitle(tr("&Language"));
    namePages();
    m_explainDock->setWindowTitle(tr("Explanation"));
    m_dataVersion->setText(tr("Data %1").arg(toQString(m_parts.document.catalog().dataVersion())));
    m_languageButton->setText(Language::nameOf(m_parts.language.code()));
    m_languageButton->setAccessibleName(tr("Language: %1").arg(m_languageButton->text()));
    updateActions();
    updateTitle();
    updateStatus();
    m_viewBar->refresh();
}

} // namespace fourfold
