// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_window.h"
#include "ui/charts/chart_panel.h"
#include "ui/dialogs/calibration_dialog.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/four_ms_page.h"
#include "ui/pages/methods_page.h"
#include "ui/presentation/theme.h"
#include "ui/widgets/banner_area.h"
#include "ui/widgets/scenario_actions.h"
#include "ui/widgets/scenario_sheet.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/tile_strip.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace fourfold;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray sampleText()
{
    return QByteArray(kSampleStudyText.data(), static_cast<qsizetype>(kSampleStudyText.size()));
}

/// Names the parts that a screen reader would have no name for.
void collectUnnamed(QAccessibleInterface *part, QStringList &unnamed)
{
    static const std::set<QAccessible::Role> kNeedNames = {
        QAccessible::PushButton, QAccessible::CheckBox,     QAccessible::RadioButton,
        QAccessible::ComboBox,   QAccessible::EditableText, QAccessible::ButtonMenu,
        QAccessible::Table,      QAccessible::List,         QAccessible::Tree,
        QAccessible::PageTab,    QAccessible::MenuItem,     QAccessible::Button,
        QAccessible::Slider,     QAccessible::SpinBox,      QAccessible::Chart,
    };
    if (part == nullptr || !part->isValid() || part->state().invisible)
        return;
    if (kNeedNames.contains(part->role()) && part->text(QAccessible::Name).trimmed().isEmpty())
        unnamed.append(QStringLiteral("role %1, %2")
                           .arg(int(part->role()))
                           .arg(part->object() != nullptr
                                    ? QString::fromLatin1(part->object()->metaObject()->className())
                                          + u' ' + part->object()->objectName()
                                    : QString()));
    for (int i = 0; i < part->childCount(); ++i)
        collectUnnamed(part->child(i), unnamed);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void theTitleNamesTheStudyAndItsState();
    void aWrongFileIsToldAndTheStudyStays_data();
    void aWrongFileIsToldAndTheStudyStays();
    void aChangeFromOutsideIsABannerAndNoDialog();
    void unsavedWorkOfADeadProgramIsOffered();
    void everyActionHasATextAndAPlace();
    void noTwoActionsShareKeys();
    void theMenuSaysWhatUndoUndoes();
    void theCommandPaletteFindsActions();
    void theLanguageSwitchesWhileRunning();
    void theThemeSwitchesWhileRunning();
    void everythingHasAnAccessibleName();
    void aTileLeadsToTheMethods();
    void calibratingOpensItsDialog();
    void keysAreChangedInTheirDialog();
    void aBlockIsLookedAtBeforeItIsPasted();
    void aPageWithoutAChartExportsNone();
    void theKeyboardReachesEveryControl();
    void theWindowFitsAProjector();
    void resultsAreExportedAsTheCommandLineWritesThem();
    void anExportThatFailsIsABanner();
    void theLastPageIsShownAgain();
    void choicesAndLayoutAreKept();
};

void TestMainWindow::theTitleNamesTheStudyAndItsState()
{
    TestWindow test;
    const QString path = test.path(QStringLiteral("runs.fourfold"));
    writeFile(path, sampleText());
    QVERIFY(test.window().session().openFile(path));
    QCOMPARE(test.window().windowTitle(),
             QStringLiteral("Three runs (runs.fourfold)[*] — Fourfold"));
    QVERIFY(!test.window().isWindowModified());
    QVERIFY(!test.document().setTitle(QStringLiteral("Four runs")));
    QVERIFY(test.window().isWindowModified());
    QVERIFY(test.window().windowTitle().startsWith(QStringLiteral("Four runs")));
    test.document().undoStack()->undo();
    QVERIFY(!test.window().isWindowModified());
}

void TestMainWindow::aWrongFileIsToldAndTheStudyStays_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("{\n  \"format\": oops\n}") << "line 2";
    QTest::newRow("empty") << QByteArray() << "line 1";
    QTest::newRow("other format") << QByteArray(
        R"({"format": "something", "version": 1, "scenarios": []})")
                                  << "/format";
    QTest::newRow("newer version")
        << QByteArray(R"({"format": "fourfold-study", "version": 99, "scenarios": []})")
        << "/version";
    QTest::newRow("duplicate key")
        << QByteArray(R"({"format": "fourfold-study", "format": "x", "version": 1})") << "format";
    QTest::newRow("out of bounds")
        << sampleText().replace("\"pue\": 1.1", "\"pue\": 0.5") << "/scenarios/0/mechanization/pue";
    QTest::newRow("binary") << QByteArray::fromHex("89504e470d0a1a0a0000") << "line 1";
}

void TestMainWindow::aWrongFileIsToldAndTheStudyStays()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, place);
    TestWindow test;
    QVERIFY(!test.document().replaceStudy(sampleStudy()));
    const QString path = test.path(QStringLiteral("broken.fourfold"));
    writeFile(path, content);
    QVERIFY(!test.window().session().openFile(path));
    const QString told = test.window().banners().textOf(QStringLiteral("file"));
    QVERIFY2(told.contains(QStringLiteral("broken.fourfold")), qPrintable(told));
    QVERIFY2(told.contains(place), qPrintable(told));
    QVERIFY(test.document().study() == sampleStudy());
    QVERIFY(test.document().filePath().isEmpty());
}

void TestMainWindow::aChangeFromOutsideIsABannerAndNoDialog()
{
    TestWindow test;
    const QString path = test.path(QStringLiteral("runs.fourfold"));
    writeFile(path, sampleText());
    QVERIFY(test.window().session().openFile(path));
    writeFile(path, sampleText().replace("Three runs", "Other runs"));
    const QString id = QStringLiteral("outside");
    QTRY_VERIFY(test.window().banners().shownIds().contains(id));
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    auto *banner = test.window().banners().findChild<QWidget *>(id);
    banner->findChild<QPushButton *>()->click();
    QVERIFY(test.document().study().title == "Other runs");
    QVERIFY(!test.window().banners().shownIds().contains(id));
}

void TestMainWindow::unsavedWorkOfADeadProgramIsOffered()
{
    TestWindow test;
    // What a program that was killed leaves: a copy without a lock that anybody holds.
    QDir().mkpath(test.folders().state + QStringLiteral("/unsaved"));
    writeFile(test.folders().state + QStringLiteral("/unsaved/1.fourfold"), sampleText());
    test.window().session().offerUnsavedWork();
    const QString id = QStringLiteral("unsaved-1");
    const QString told = test.window().banners().textOf(id);
    QVERIFY2(told.contains(QStringLiteral("Three runs")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("Second was added.")), qPrintable(told));
    auto *banner = test.window().banners().findChild<QWidget *>(id);
    banner->findChild<QPushButton *>()->click();
    QVERIFY(test.document().study() == sampleStudy());
    QVERIFY(test.document().isModified());
    QVERIFY(!QFile::exists(test.folders().state + QStringLiteral("/unsaved/1.fourfold")));
    test.document().undoStack()->setClean();
}

void TestMainWindow::everyActionHasATextAndAPlace()
{
    TestWindow test;
    std::set<QString> keys;
    for (const ActionRow &row : MainWindow::actionTable()) {
        const QAction *action = test.window().action(row.id);
        QVERIFY2(!action->text().isEmpty(), row.key);
        QVERIFY2(!action->associatedObjects().isEmpty(), row.key);
        QVERIFY2(keys.insert(action->objectName()).second, row.key);
    }
}

void TestMainWindow::noTwoActionsShareKeys()
{
    TestWindow test;
    std::set<QString> keys;
    for (const QAction *action : test.window().findChildren<QAction *>()) {
        for (const QKeySequence &sequence : action->shortcuts()) {
            const QString text = sequence.toString();
            QVERIFY2(keys.insert(text).second, qPrintable(text + u' ' + action->text()));
        }
    }
}

void TestMainWindow::theMenuSaysWhatUndoUndoes()
{
    TestWindow test;
    QVERIFY(test.window().session().openNew(sampleStudy()));
    QVERIFY(!test.document().renameScenario("a", QStringLiteral("One")));
    QAction *undo = test.window().action(ActionId::Undo);
    QCOMPARE(undo->text(), QStringLiteral("&Undo: Rename First"));
    undo->trigger();
    QCOMPARE(test.window().action(ActionId::Redo)->text(), QStringLiteral("&Redo: Rename First"));
    QVERIFY(!undo->isEnabled());
    test.document().undoStack()->setClean();
}

void TestMainWindow::theCommandPaletteFindsActions()
{
    TestWindow test;
    QAction *about = test.window().action(ActionId::About);
    QSignalSpy started(about, &QAction::triggered);
    const QList<ActionListModel::Item> items = test.window().commandList();
    QVERIFY(items.size() > static_cast<qsizetype>(kActionCount)); // and those of scenarios
    CommandPalette palette(items);
    const QAbstractItemModelTester tester(palette.findChild<ActionListModel *>(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    palette.show();
    auto *edit = palette.findChild<QLineEdit *>();
    QTest::keyClicks(edit, QStringLiteral("about"));
    QCOMPARE(palette.findChild<QTableView *>()->model()->rowCount(), 1);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(started.count(), 1);
}

void TestMainWindow::theLanguageSwitchesWhileRunning()
{
    TestWindow test;
    const QString english = test.window().action(ActionId::Open)->text();
    QCOMPARE(english, QStringLiteral("&Open…"));
    QVERIFY(Language::available().contains(QStringLiteral("ja")));
    QVERIFY(Language::available().contains(QStringLiteral("zh_CN")));
    QSignalSpy changed(&test.preferences(), &Preferences::changed);
    test.preferences().setValue(Preference::Language, QStringLiteral("ja"));
    QCOMPARE(test.language().code(), QStringLiteral("ja"));
    QCOMPARE(QLocale().language(), QLocale::Japanese);
    // The window was told: the button names the language in its own words.
    QCoreApplication::processEvents();
    QCOMPARE(test.window().findChild<QToolButton *>(QStringLiteral("languageButton"))->text(),
             QStringLiteral("日本語"));
    test.language().use(QStringLiteral("en"));
}

void TestMainWindow::theThemeSwitchesWhileRunning()
{
    TestWindow test;
    test.preferences().setValue(Preference::Theme, QStringLiteral("dark"));
    QTRY_VERIFY(themeOf(test.window().palette()) == Theme::Dark);
    test.preferences().setValue(Preference::Theme, QStringLiteral("light"));
    QTRY_VERIFY(themeOf(test.window().palette()) == Theme::Light);
}

void TestMainWindow::everythingHasAnAccessibleName()
{
    TestWindow test;
    test.window().show();
    QStringList unnamed;
    test.window().showStartPage();
    collectUnnamed(QAccessible::queryAccessibleInterface(&test.window()), unnamed);
    QVERIFY(test.window().session().openNew(sampleStudy()));
    collectUnnamed(QAccessible::queryAccessibleInterface(&test.window()), unnamed);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    test.document().undoStack()->setClean();
}

void TestMainWindow::theKeyboardReachesEveryControl()
{
    TestWindow test;
    QVERIFY(test.window().session().openNew(sampleStudy()));
    test.window().show();
    test.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&test.window()));
    std::set<QWidget *> reached;
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget()
                                                               : &test.window(),
                        Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (QWidget *widget : test.window().findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->focusProxy() != nullptr
            || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QVERIFY2(reached.contains(widget),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
    }
    test.document().undoStack()->setClean();
}

void TestMainWindow::theWindowFitsAProjector()
{
    TestWindow test;
    QVERIFY(test.window().session().openNew(sampleStudy()));
    QVERIFY(test.window().minimumSizeHint().width() <= 1024);
    QVERIFY(test.window().minimumSizeHint().height() <= 768);
    test.document().undoStack()->setClean();
}

void TestMainWindow::resultsAreExportedAsTheCommandLineWritesThem()
{
    TestWindow test;
    QVERIFY(!test.document().replaceStudy(sampleStudy()));
    const auto contentOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    test.window().exportResultsTo(test.path(QStringLiteral("results.json")));
    const QByteArray json = contentOf(test.path(QStringLiteral("results.json")));
    QVERIFY2(json.contains("\"format\": \"fourfold-result\""), json);
    test.window().exportResultsTo(test.path(QStringLiteral("results.csv")));
    const QByteArray csv = contentOf(test.path(QStringLiteral("results.csv")));
    for (const Scenario &scenario : test.document().study().scenarios)
        QVERIFY2(csv.contains('\n' + QByteArray::fromStdString(scenario.id) + ','), csv);
    QCOMPARE(test.window().banners().shownIds(), QStringList());
}

void TestMainWindow::anExportThatFailsIsABanner()
{
    TestWindow test;
    QVERIFY(!test.document().replaceStudy(sampleStudy()));
    const auto said = [&] { return test.window().banners().textOf(QStringLiteral("export")); };
    test.window().exportResultsTo(test.path(QStringLiteral("results.doc")));
    QVERIFY2(said().contains(QStringLiteral(".csv")), qPrintable(said()));
    test.window().exportResultsTo(test.path(QStringLiteral("missing/results.csv")));
    QVERIFY2(said().contains(QStringLiteral("missing")), qPrintable(said()));
    test.window().exportResultsTo(test.path(QStringLiteral("results.csv")));
    QCOMPARE(said(), QString());
    test.window().show();
    QTRY_VERIFY(test.window().findChild<ComparePage *>() != nullptr);
    auto *bars = test.window().findChild<ComparePage *>();
    QVERIFY(!bars->chart()->exportTo(test.path(QStringLiteral("missing/chart.svg"))));
    QVERIFY2(said().contains(QStringLiteral("missing")), qPrintable(said()));
}

void TestMainWindow::theLastPageIsShownAgain()
{
    TestWindow test;
    auto *pages = test.window().findChild<QTabWidget *>();
    pages->setCurrentWidget(pages->findChild<QWidget *>(QStringLiteral("fourMsPage")));
    const MainWindow second({.document = test.document(),
                             .preferences = test.preferences(),
                             .language = test.language(),
                             .folders = test.folders(),
                             .resourceFolder = TestWindow::resources()});
    QCOMPARE(second.findChild<QTabWidget *>()->currentWidget()->objectName(),
             QStringLiteral("fourMsPage"));
}

void TestMainWindow::aTileLeadsToTheMethods()
{
    TestWindow test;
    QVERIFY(!test.document().replaceStudy(sampleStudy()));
    test.document().recomputeNow();
    test.window().show();
    emit test.window().findChild<TileStrip *>()->methodsRequested(QStringLiteral("c"));
    QCOMPARE(test.window().findChild<QTabWidget *>()->currentWidget()->objectName(),
             QStringLiteral("methodsPage"));
    auto *page = test.window().findChild<MethodsPage *>();
    QTRY_VERIFY(page->chart()->plot().title.startsWith(QStringLiteral("C: ")));
}

void TestMainWindow::calibratingOpensItsDialog()
{
    TestWindow test;
    QVERIFY(!test.document().replaceStudy(sampleStudy()));
    test.window().show();
    auto &actions = test.window().findChild<ScenarioSheet *>()->actions();
    actions.setScenario("b");
    actions.action(ScenarioActions::Kind::Calibrate)->trigger();
    const auto *dialog = test.window().findChild<CalibrationDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Calibrate Second"));
}

void TestMainWindow::keysAreChangedInTheirDialog()
{
    TestWindow test;
    test.window().show();
    test.window().action(ActionId::ChangeShortcuts)->trigger();
    auto *dialog = test.window().findChild<ShortcutsDialog *>();
    QVERIFY(dialog != nullptr);
    QStringList unnamed;
    collectUnnamed(QAccessible::queryAccessibleInterface(dialog), unnamed);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("shortcutTable"));
    QCOMPARE(table->model()->rowCount(), int(std::ssize(test.window().commandList())));
    dialog->findChild<QLineEdit *>(QStringLiteral("shortcutFilter"))
        ->setText(QStringLiteral("Export results"));
    QCOMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    auto *keys = dialog->findChild<QKeySequenceEdit *>(QStringLiteral("shortcutKeys"));
    const auto *problem = dialog->findChild<QLabel *>(QStringLiteral("shortcutProblem"));
    const QAction *results = test.window().action(ActionId::ExportResults);
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(results->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
    QTest::keyClick(keys, Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(
        problem->text().contains(QStringLiteral("Ctrl+S starts another command already: Save")),
        qPrintable(problem->text()));
    QCOMPARE(results->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
    dialog->findChild<QPushButton *>(QStringLiteral("takeShortcutOver"))->click();
    QCOMPARE(results->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_S));
    QVERIFY(test.window().action(ActionId::Save)->shortcut().isEmpty());
    QVERIFY(problem->isHidden());
    dialog->findChild<QPushButton *>(QStringLiteral("resetShortcut"))->click();
    QVERIFY(results->shortcut().isEmpty());
    QTest::keyClick(keys, Qt::Key_Tab);
    QVERIFY(!keys->hasFocus()); // the keyboard leads out again
}

void TestMainWindow::aBlockIsLookedAtBeforeItIsPasted()
{
    TestWindow test;
    QVERIFY(!test.document().replaceStudy(sampleStudy()));
    test.window().show();
    auto &sheet = *test.window().findChild<ScenarioSheet *>();
    sheet.showField("a", Field::MechanizationPue);
    QApplication::clipboard()->setText(QStringLiteral("1,25\tmany\t1,5"));
    const Study before = test.document().study();
    auto *cells = sheet.findChild<SheetView *>(QStringLiteral("pinnedSheet"));
    QVERIFY(cells != nullptr);
    QTest::keyClick(cells, Qt::Key_V, Qt::ControlModifier);
    auto *dialog = test.window().findChild<PasteDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(test.document().study() == before);
    QStringList unnamed;
    collectUnnamed(QAccessible::queryAccessibleInterface(dialog), unnamed);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
    const auto *preview = dialog->findChild<QTableView *>(QStringLiteral("pastePreview"));
    auto *sign = dialog->findChild<QComboBox *>(QStringLiteral("decimalSign"));
    const auto after = [&](int row) { return preview->model()->index(row, 4).data().toString(); };
    QCOMPARE(preview->model()->rowCount(), 3);
    QCOMPARE(sign->currentIndex(), static_cast<int>(DecimalSign::Comma));
    QCOMPARE(preview->model()->index(0, 3).data().toString(), QStringLiteral("1.1"));
    QCOMPARE(after(0), QStringLiteral("1.25"));
    QVERIFY2(after(1).contains(QStringLiteral("stays")), qPrintable(after(1)));
    sign->setCurrentIndex(static_cast<int>(DecimalSign::Point));
    QVERIFY2(after(0).contains(QStringLiteral("stays")), qPrintable(after(0)));
    sign->setCurrentIndex(static_cast<int>(DecimalSign::Comma));
    dialog->accept();
    QCOMPARE(test.document().undoStack()->count(), 1);
    const Study &made = test.document().study();
    QCOMPARE(std::get<Number>(*made.scenarios[0].values.find(Field::MechanizationPue)).value, 1.25);
    QVERIFY(!made.scenarios[1].values.has(Field::MechanizationPue));
    test.document().undoStack()->undo();
    QVERIFY(test.document().study() == before);
}

void TestMainWindow::aPageWithoutAChartExportsNone()
{
    TestWindow test;
    QVERIFY(test.window().session().openNew(sampleStudy()));
    test.window().show();
    auto *pages = test.window().findChild<QTabWidget *>();
    const auto show = [&](const char *name) {
        pages->setCurrentWidget(pages->findChild<QWidget *>(QLatin1StringView(name)));
        QVERIFY(pages->currentWidget() != nullptr);
    };
    QAction *toExport = test.window().action(ActionId::ExportChart);
    QMenu *file = nullptr;
    for (QMenu *menu : test.window().findChildren<QMenu *>()) {
        if (menu->actions().contains(toExport))
            file = menu;
    }
    QVERIFY(file != nullptr);
    const auto isOffered = [&] {
        emit file->aboutToShow();
        const bool isEnabled = toExport->isEnabled();
        emit file->aboutToHide();
        return isEnabled;
    };
    show("cataloguePage");
    QVERIFY(!isOffered());
    toExport->trigger(); // by its keys
    QCOMPARE(test.window().statusBar()->currentMessage(),
             QStringLiteral("This page shows no chart."));
    QVERIFY(test.window().action(ActionId::Explain)->isEnabled());
    show("comparePage");
    QVERIFY(isOffered());
}

void TestMainWindow::choicesAndLayoutAreKept()
{
    TestWindow test;
    test.window().action(ActionId::AllRows)->trigger();
    test.window().action(ActionId::TintAgainstParent)->trigger();
    test.window().resize(1100, 760);
    QVERIFY(test.window().close());
    const MainWindow second({.document = test.document(),
                             .preferences = test.preferences(),
                             .language = test.language(),
                             .folders = test.folders(),
                             .resourceFolder = TestWindow::resources()});
    QVERIFY(second.action(ActionId::AllRows)->isChecked());
    QVERIFY(second.action(ActionId::TintAgainstParent)->isChecked());
    QCOMPARE(second.size(), test.window().size());
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
