// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

#include <vector>

class QTabWidget;

namespace fourfold {

/// Groups of pages as tabs above the tabs of the pages: choosing a group shows its pages, the one
/// last seen in front; choosing a page from anywhere shows its group.
class PageGroups : public QTabBar
{
    Q_OBJECT

public:
    /// `groupOf` has the group of each page of `pages`, which it keeps in order.
    PageGroups(QTabWidget &pages, std::vector<int> groupOf, QWidget *parent = nullptr);

private:
    void showPages(int group);
    void follow(int page);

    QTabWidget &m_pages;
    std::vector<int> m_groupOf;
    std::vector<int> m_lastSeen; ///< a page for each group
};

} // namespace fourfold
