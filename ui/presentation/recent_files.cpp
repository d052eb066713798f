// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/recent_files.h"

#include "ui/presentation/preferences.h"

#include <QFileInfo>

namespace fourfold {
namespace {

constexpr qsizetype kMaxUnpinned = 10;

} // namespace

RecentFiles::RecentFiles(Preferences &preferences)
    : m_preferences(preferences)
{}

std::vector<RecentFile> RecentFiles::list() const
{
    const QStringList pinned = m_preferences.value(Preference::PinnedFiles).toStringList();
    const QStringList recent = m_preferences.value(Preference::RecentFiles).toStringList();
    std::vector<RecentFile> files;
    for (const QString &path : pinned)
        files.push_back({.path = path, .isPinned = true, .isThere = QFileInfo::exists(path)});
    for (const QString &path : recent) {
        if (!pinned.contains(path))
            files.push_back({.path = path, .isPinned = false, .isThere = QFileInfo::exists(path)});
    }
    return files;
}

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = m_preferences.value(Preference::RecentFiles).toStringList();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    m_preferences.setValue(Preference::RecentFiles, recent.mid(0, kMaxUnpinned));
}

bool RecentFiles::isPinned(const QString &path) const
{
    return m_preferences.value(Preference::PinnedFiles).toStringList().contains(path);
}

void RecentFiles::setPinned(const QString &path, bool pinned)
{
    QStringList paths = m_preferences.value(Preference::PinnedFiles).toStringList();
    paths.removeAll(path);
    if (pinned)
        paths.append(path);
    m_preferences.setValue(Preference::PinnedFiles, paths);
}

void RecentFiles::remove(const QString &path)
{
    setPinned(path, false);
    QStringList recent = m_preferences.value(Preference::RecentFiles).toStringList();
    recent.removeAll(path);
    m_preferences.setValue(Preference::RecentFiles, recent);
}

void RecentFiles::clear()
{
    m_preferences.reset(Preference::RecentFiles);
}

} // namespace fourfold
