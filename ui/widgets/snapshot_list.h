// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace fourfold {

class Exploration;
class StudyDocument;

/// The states of scenarios that were kept, each with what brings it back and what forgets it.
class SnapshotList : public QWidget
{
    Q_OBJECT

public:
    SnapshotList(StudyDocument &document, Exploration &exploration, QWidget *parent = nullptr);

    /// Lists the snapshots that the study has now.
    void refresh();

signals:
    /// The state of now is to be kept.
    void snapshotRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void addRow(std::size_t position);

    StudyDocument &m_document;
    Exploration &m_exploration;
    QVBoxLayout *m_layout;
    QPushButton *m_take;
    QWidget *m_rows = nullptr;
};

} // namespace fourfold
