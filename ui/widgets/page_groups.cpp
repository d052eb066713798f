// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_groups.h"

#include <QTabWidget>

#include <algorithm>

namespace fourfold {

PageGroups::PageGroups(QTabWidget &pages, std::vector<int> groupOf, QWidget *parent)
    : QTabBar(parent)
    , m_pages(pages)
    , m_groupOf(std::move(groupOf))
{
    setDrawBase(false);
    setExpanding(false);
    setDocumentMode(true);
    const int groups = m_groupOf.empty() ? 0 : std::ranges::max(m_groupOf) + 1;
    for (int group = 0; group < groups; ++group) {
        addTab(QString());
        const auto first = std::ranges::find(m_groupOf, group);
        m_lastSeen.push_back(static_cast<int>(first - m_groupOf.begin()));
    }
    follow(m_pages.currentIndex());
    connect(&m_pages, &QTabWidget::currentChanged, this, &PageGroups::follow);
    connect(this, &QTabBar::currentChanged, this, &PageGroups::showPages);
}

void PageGroups::follow(int page)
{
    if (page < 0)
        return;
    const int group = m_groupOf[static_cast<std::size_t>(page)];
    m_lastSeen[static_cast<std::size_t>(group)] = page;
    setCurrentIndex(group);
    showPages(group);
}

/// The wanted page comes to the front before others leave, or the tabs would choose another one.
void PageGroups::showPages(int group)
{
    if (group < 0)
        return;
    const int wanted = m_lastSeen[static_cast<std::size_t>(group)];
    m_pages.setTabVisible(wanted, true);
    m_pages.setCurrentIndex(wanted);
    for (int page = 0; page < m_pages.count(); ++page)
        m_pages.setTabVisible(page, m_groupOf[static_cast<std::size_t>(page)] == group);
}

} // namespace fourfold
