// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/property.h"
#include "ui/dialogs/action_list_model.h"
#include "ui/main_window_actions.h"
#include "ui/presentation/folders.h"
#include "ui/presentation/preferences.h"

#include <QMainWindow>

#include <array>
#include <optional>
#include <span>
#include <string_view>

class QDockWidget;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace fourfold {

class BannerArea;
class ChartPanel;
class ExplainPanel;
class Language;
class OnDemand;
class PageGroups;
class Page;
class ScenarioSheet;
class Shortcuts;
class StartPage;
class StudyDocument;
class StudySession;
class TileStrip;
class ViewBar;
struct Banner;
struct PageRow;

/// The window: the sheet over the tiles at the left, pages at the right, the explanation at the
/// far right when asked for. It joins its parts and holds no rules of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window works on; all of it must outlive the window.
    struct Parts
    {
        StudyDocument &document;
        Preferences &preferences;
        Language &language;
        Folders folders;
        QString resourceFolder;
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);

    [[nodiscard]] static std::span<const ActionRow> actionTable();
    [[nodiscard]] QAction *action(ActionId id) const;
    [[nodiscard]] StudySession &session() { return *m_session; }
    [[nodiscard]] BannerArea &banners() { return *m_banners; }

    /// Every action that stands in a menu.
    [[nodiscard]] QList<ActionListModel::Item> commandList() const;

    void showStartPage();

    /// Writes the estimates of the study there, or shows a banner that says why not.
    void exportResultsTo(const QString &path);

    /// Comes to the front and opens the first of the files.
    void comeForward(const QStringList &files);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void makeMenus();
    void fillMenu(QMenu &menu, MenuId id);
    void makeToolBar();
    void makeCentre();
    void makePages();
    [[nodiscard]] Page *makePage(const PageRow &row, QWidget *parent);
    void namePages();
    void makeStatusBar();
    void makeExplanation();
    void connectParts();
    void explain(const QString &scenario, const QString &quantity, const QString &fieldKey = {},
                 const QString &method = {});
    void showField(const QString &scenario, const QString &fieldKey);
    void showMethods(const QString &scenario);
    void seekFor(const QString &scenario, std::string_view metric,
                 std::optional<double> target = std::nullopt);
    void showEntry(EntryKind kind, const QString &id);
    void putOnSlider(const QString &scenario, const QString &fieldKey);
    void sweepField(const QString &scenario, const QString &fieldKey);
    void makeSession();
    void restoreLayout();
    void saveLayout();
    void showStudy();
    void fillRecentMenu();
    void fillThemeMenu();
    void fillLanguageMenu(QMenu &menu);
    void applyPreference(Preference preference);
    void updateActions();
    void updateTitle();
    void updateStatus();
    void retranslateUi();
    void reportExport(const QString &problem);
    /// The chart on show; null where the page shows none.
    [[nodiscard]] ChartPanel *shownChart() const;
    void sayThereIsNoChart();
    void showText(const QString &title, const QString &markdown);
    void applyDefaultSizes();
    [[nodiscard]] QList<QAction *> actionsOf(ActionSet set) const;

    // Slots of the table.
    void newStudy(bool);
    void open(bool);
    void save(bool);
    void saveAs(bool);
    void exportResults(bool);
    void exportChart(bool);
    void printChart(bool);
    void quit(bool);
    void undo(bool);
    void redo(bool);
    void findField(bool);
    void seekInput(bool);
    void editBudgets(bool);
    void showEssentialRows(bool);
    void showAllRows(bool);
    void showOnlyDifferences(bool on);
    void showScenariosAsRows(bool on);
    void tintAgainstBaseline(bool);
    void tintAgainstParent(bool);
    void showExplanation(bool on);
    void setFullScreen(bool on);
    void resetLayout(bool);
    void showCommandPalette(bool);
    void showManual(bool);
    void showShortcuts(bool);
    void changeShortcuts(bool);
    void showLicences(bool);
    void showAbout(bool);

    Parts m_parts;
    StudySession *m_session = nullptr;
    Shortcuts *m_shortcuts = nullptr;
    std::array<QAction *, kActionCount> m_actions{};
    std::array<QMenu *, kMenuCount> m_menus{};
    QMenu *m_mainMenu = nullptr;
    QMenu *m_scenarioMenu = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    ViewBar *m_viewBar = nullptr;
    BannerArea *m_banners = nullptr;
    QStackedWidget *m_centre = nullptr;
    StartPage *m_startPage = nullptr;
    QSplitter *m_content = nullptr;
    QSplitter *m_sheetSide = nullptr;
    ScenarioSheet *m_sheet = nullptr;
    TileStrip *m_tiles = nullptr;
    QTabWidget *m_pages = nullptr;
    PageGroups *m_pageGroups = nullptr;
    QDockWidget *m_explainDock = nullptr;
    OnDemand *m_explanation = nullptr;
    QLabel *m_scenarioCount = nullptr;
    QLabel *m_assumptionCount = nullptr;
    QLabel *m_dataVersion = nullptr;
    QToolButton *m_languageButton = nullptr;
    QByteArray m_defaultState;
};

} // namespace fourfold
