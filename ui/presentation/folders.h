// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fourfold {

/// Where the program keeps what belongs to the user, each as the XDG rules have it. The folders
/// need not be there yet.
struct Folders
{
    QString config;  ///< what was chosen in the preferences
    QString state;   ///< windows, recent files, unsaved work
    QString catalog; ///< catalogue files of the user

    [[nodiscard]] static Folders ofUser();

    /// All of them below one folder, for a program that is carried about.
    [[nodiscard]] static Folders below(const QString &folder);
};

} // namespace fourfold
