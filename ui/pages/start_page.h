// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/study.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace fourfold {

class Catalog;
class RecentFiles;

/// What a user without a study sees: three doors, and the files that were open before.
class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    StartPage(const Catalog &catalog, RecentFiles &recentFiles, const QString &resourceFolder,
              QWidget *parent = nullptr);

    /// Shows the files as they are now.
    void refresh();

signals:
    void studyMade(const fourfold::Study &study);
    void sampleChosen(const QString &path);
    void fileChosen(const QString &path);
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillModel(QVBoxLayout &door);
    void fillSamples(QVBoxLayout &door);
    void fillLessons(QVBoxLayout &door);
    void fillRecent(QVBoxLayout &door);
    QVBoxLayout *addDoor(QLayout &place, const QString &title, const QString &about);

    const Catalog &m_catalog;
    RecentFiles &m_recentFiles;
    QString m_resourceFolder;
};

} // namespace fourfold
