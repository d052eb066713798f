// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/chart_command.h"
#include "app/gui/single_instance.h"
#include "app/gui/termination.h"
#include "app/resource_folder.h"
#include "ui/dialogs/study_session.h"
#include "ui/main_window.h"
#include "ui/presentation/catalog_files.h"
#include "ui/presentation/language.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/theme.h"
#include "ui/widgets/banner_area.h"
#include "ui/widgets/window_style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QPointer>
#include <QSettings>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace fourfold;

namespace {

/// Calls that answer on the terminal or in a file work on machines without a display.
bool drawsOffscreen(std::span<char *const> arguments)
{
    constexpr std::array<std::string_view, 4> kCalls = {"--help", "-h", "--version", "-v"};
    return std::ranges::any_of(arguments, [&](std::string_view argument) {
        return std::ranges::find(kCalls, argument) != kCalls.end();
    });
}

/// Where a portable program keeps everything; nothing where each user has folders of their own.
std::optional<QString> portableHome(std::span<char *const> arguments)
{
    const bool isAsked = std::ranges::any_of(
        arguments, [](std::string_view argument) { return argument == "--portable"; });
    const auto folder = portableFolder(isAsked);
    return folder ? std::optional(QString::fromStdString(folder->string())) : std::nullopt;
}

/// Keeps what Qt and the system remember and cache within the folder too. False when nothing can
/// be written there.
bool settleIn(const QString &home)
{
    for (const QString &part : {u"/config"_s, u"/state"_s, u"/data"_s, u"/cache"_s}) {
        if (!QDir().mkpath(home + part))
            return false;
    }
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home + u"/config"_s);
    qputenv("XDG_CACHE_HOME", QFile::encodeName(home + u"/cache"_s));
    return QFileInfo(home).isWritable();
}

/// What was asked for on the command line.
struct StartOptions
{
    QStringList files;
    QString language; ///< empty: as it was chosen in the window
    QString theme;
    bool isNewInstance = false;
};

StartOptions readOptions(const QApplication &application)
{
    const QCommandLineOption language(
        u"language"_s, QApplication::translate("CommandLine", "Language of the window."),
        u"code"_s);
    const QCommandLineOption theme(
        u"theme"_s, QApplication::translate("CommandLine", "system, light or dark."), u"name"_s);
    const QCommandLineOption newInstance(
        u"new-instance"_s,
        QApplication::translate("CommandLine", "Open a window of its own, beside one that runs."));
    const QCommandLineOption portable(
        u"portable"_s,
        QApplication::translate("CommandLine",
                                "Keep choices, unsaved work and catalogue beside the program; a "
                                "file named portable there does the same."));
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "CommandLine", "Explores what changes the carbon footprint of machine learning."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({language, theme, newInstance, portable});
    parser.addPositionalArgument(
        u"study"_s, QApplication::translate("CommandLine", "Study to open."), u"[study]"_s);
    parser.process(application);
    StartOptions options;
    for (const QString &file : parser.positionalArguments())
        options.files.append(QFileInfo(file).absoluteFilePath());
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.isNewInstance = parser.isSet(newInstance);
    return options;
}

/// A study that came with the program is opened as a copy without a file, so that it stays as it
/// is.
bool isSample(const QString &file, const QString &resourceFolder)
{
    const QString samples = QFileInfo(resourceFolder + u"/examples"_s).canonicalFilePath();
    return QFileInfo(file).canonicalPath() == samples;
}

/// What somebody sees first: the file they asked for, what was open last, or the start page.
void openFirst(MainWindow &window, const Preferences &preferences, const QStringList &files,
               const QString &resourceFolder)
{
    QString file = files.isEmpty() ? QString() : files.front();
    if (file.isEmpty()) {
        const QString last = preferences.value(Preference::OpenFile).toString();
        if (QFileInfo::exists(last))
            file = last;
    }
    const bool isOpen = !file.isEmpty()
                        && (isSample(file, resourceFolder) ? window.session().openSample(file)
                                                           : window.session().openFile(file));
    if (!isOpen)
        window.showStartPage();
}

void reportRejected(MainWindow &window, const std::vector<Error> &rejected)
{
    for (const Error &error : rejected)
        window.banners().show({.id = u"catalog-"_s + toQString(error.where),
                               .kind = Banner::Kind::Problem,
                               .text = errorText(error)});
}

/// The program's own data are read as they are asked for; the rest is looked through once the
/// window stands, so that damage is told before somebody stumbles on it.
void checkCatalog(MainWindow &window, const Catalog &catalog)
{
    QThreadPool::globalInstance()->start([catalog, target = QPointer<MainWindow>(&window)] {
        const std::optional<Error> error = catalog.readAll();
        // The user's own traces are looked through as well, before a page asks for them.
        static_cast<void>(catalog.entries(EntryKind::Trace));
        if (!error)
            return;
        QMetaObject::invokeMethod(qApp, [target, error] {
            if (target != nullptr)
                reportRejected(*target, {*error});
        });
    });
}

int run(const QApplication &application, const std::optional<QString> &home)
{
    const StartOptions options = readOptions(application);
    const Folders folders = home ? Folders::below(*home) : Folders::ofUser();
    if (!options.isNewInstance && SingleInstance::handOver(options.files, folders.state))
        return 0;

    Preferences preferences(folders);
    const auto chosen = [&](const QString &option, Preference preference) {
        return option.isEmpty() ? preferences.value(preference).toString() : option;
    };
    Language language;
    language.use(Language::bestFor(chosen(options.language, Preference::Language)));
    applyTheme(findTheme(chosen(options.theme, Preference::Theme)));

    const auto resources = resourceFolder();
    const QString resourcePath =
        resources ? QString::fromStdString(resources->string()) : QString();
    Result<LoadedCatalog> loaded = loadCatalog(resourcePath, folders.catalog);
    if (!loaded) {
        QTextStream(stderr) << errorText(loaded.error()) << Qt::endl;
        return 1;
    }
    StudyDocument document(std::move(loaded->catalog));
    MainWindow window({.document = document,
                       .preferences = preferences,
                       .language = language,
                       .folders = folders,
                       .resourceFolder = resourcePath});
    openFirst(window, preferences, options.files, resourcePath);
    window.session().offerUnsavedWork();
    reportRejected(window, loaded->rejected);
    window.show();
    QTimer::singleShot(0, &window, [&] { checkCatalog(window, document.catalog()); });

    SingleInstance instance(folders.state);
    QObject::connect(&instance, &SingleInstance::filesReceived, &window, &MainWindow::comeForward);
    if (!options.isNewInstance)
        instance.listen();
    const Termination termination;
    QObject::connect(&termination, &Termination::requested, &window, [&window] {
        window.session().keepForNextStart();
        QApplication::exit();
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && std::string_view(argv[1]) == "chart")
        return fourfold::runChartCommand(argc, argv);
    if (drawsOffscreen(std::span(argv, static_cast<size_t>(argc))))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto home = portableHome(std::span(argv, static_cast<size_t>(argc)));
    if (home && !settleIn(*home)) {
        QTextStream(stderr) << u"fourfold: %1: cannot write here\n"_s.arg(*home);
        return 3;
    }
    QApplication::setStyle(new WindowStyle);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"fourfold"_s);
    QApplication::setApplicationDisplayName(u"Fourfold"_s);
    QApplication::setApplicationVersion(u"" FOURFOLD_VERSION ""_s);
    QApplication::setDesktopFileName(u"org.fourfold.Fourfold"_s);
    QApplication::setWindowIcon(QIcon(u":/org.fourfold.Fourfold.svg"_s));
    return run(application, home);
}
