// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

/// Calls that answer on the terminal or in a file work on machines without a display.
bool drawsOffscreen(std::span<char *const> arguments)
{
    constexpr std::array<std::string_view, 4> kCalls = {"--help", "-h", "--version", "-v"};
    return std::ranges::any_of(arguments, [&](std::string_view argument) {
        return std::ranges::find(kCalls, argument) != kCalls.end();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    if (drawsOffscreen(std::span(argv, static_cast<size_t>(argc))))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"fourfold"_s);
    QApplication::setDesktopFileName(u"org.fourfold.Fourfold"_s);
    QApplication::setWindowIcon(QIcon(u":/org.fourfold.Fourfold.svg"_s));
    QApplication::setApplicationVersion(u"" FOURFOLD_VERSION ""_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "CommandLine", "Explores what changes the carbon footprint of machine learning."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    fourfold::MainWindow window;
    window.show();
    return QApplication::exec();
}
