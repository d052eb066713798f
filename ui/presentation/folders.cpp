// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/folders.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// Qt 6.4 has no place for state.
QString stateHome()
{
    const QString chosen = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(chosen) ? chosen : QDir::homePath() + u"/.local/state"_s;
}

} // namespace

Folders Folders::ofUser()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString state = QStandardPaths::isTestModeEnabled() ? data : stateHome();
    const QString name = u"/fourfold"_s;
    return {.config = config + name, .state = state + name, .catalog = data + name + u"/catalog"_s};
}

Folders Folders::below(const QString &folder)
{
    return {.config = folder + u"/config"_s,
            .state = folder + u"/state"_s,
            .catalog = folder + u"/data/catalog"_s};
}

} // namespace fourfold
