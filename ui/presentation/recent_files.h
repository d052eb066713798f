// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace fourfold {

class Preferences;

/// A file that was open before.
struct RecentFile
{
    QString path;
    bool isPinned = false;
    bool isThere = false;

    bool operator==(const RecentFile &) const = default;
};

/// The files that were open before: pinned ones first, then the latest first.
class RecentFiles
{
public:
    explicit RecentFiles(Preferences &preferences);

    [[nodiscard]] std::vector<RecentFile> list() const;
    void add(const QString &path);
    [[nodiscard]] bool isPinned(const QString &path) const;
    void setPinned(const QString &path, bool pinned);
    void remove(const QString &path);

    /// Forgets all but the pinned ones.
    void clear();

private:
    Preferences &m_preferences;
};

} // namespace fourfold
