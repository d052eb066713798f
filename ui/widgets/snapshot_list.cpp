// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/snapshot_list.h"

#include "ui/presentation/exploration.h"
#include "ui/presentation/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fourfold {

SnapshotList::SnapshotList(StudyDocument &document, Exploration &exploration, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_exploration(exploration)
    , m_layout(new QVBoxLayout(this))
    , m_take(new QPushButton(this))
{
    m_take->setObjectName(u"takeSnapshot"_s);
    m_layout->setContentsMargins({});
    m_layout->addWidget(m_take, 0, Qt::AlignLeft);
    connect(m_take, &QPushButton::clicked, this, &SnapshotList::snapshotRequested);
    retranslateUi();
}

void SnapshotList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SnapshotList::retranslateUi()
{
    m_take->setText(tr("Take a snapshot"));
    m_take->setAccessibleName(m_take->text());
    m_take->setToolTip(tr("Remember the values of now, to come back to them"));
    m_take->setAccessibleDescription(m_take->toolTip());
    refresh();
}

void SnapshotList::refresh()
{
    m_take->setEnabled(!m_document.study().scenarios.empty());
    // A button of a row may be what asks for this.
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    m_layout->addWidget(m_rows);
    for (std::size_t i = 0; i < m_document.study().settings.snapshots.size(); ++i)
        addRow(i);
    m_rows->show();
}

void SnapshotList::addRow(std::size_t position)
{
    const Scenario &snapshot = m_document.study().settings.snapshots[position];
    const QString name = toQString(snapshot.name);
    auto *row = new QWidget(m_rows);
    auto *label = new QLabel(name, row);
    label->setWordWrap(true);
    auto *restore = new QToolButton(row);
    restore->setObjectName(u"restoreSnapshot"_s);
    restore->setText(tr("Restore"));
    restore->setAccessibleName(tr("Restore %1").arg(name));
    restore->setToolTip(tr("Give the scenario the values that it had then"));
    restore->setEnabled(findScenario(m_document.study(), snapshot.id) != nullptr);
    auto *forget = new QToolButton(row);
    forget->setObjectName(u"deleteSnapshot"_s);
    forget->setText(tr("Delete"));
    forget->setAccessibleName(tr("Delete %1").arg(name));
    forget->setToolTip(tr("Forget this snapshot; the scenario stays as it is"));
    for (QToolButton *button : {restore, forget})
        button->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(label, 1);
    layout->addWidget(restore);
    layout->addWidget(forget);
    m_rows->layout()->addWidget(row);
    // ignored: what was valid then is refused only where a scenario that it follows is gone, and
    // then nothing changes
    connect(restore, &QToolButton::clicked, this,
            [this, position] { static_cast<void>(m_exploration.restoreSnapshot(position)); });
    connect(forget, &QToolButton::clicked, this,
            [this, position] { m_exploration.deleteSnapshot(position); });
}

} // namespace fourfold
