// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/level_editor.h"

#include "ui/presentation/level_table_model.h"
#include "ui/presentation/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/smaller_model_form.h"

#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {

LevelEditor::LevelEditor(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView(this))
    , m_model(new LevelTableModel(this))
    , m_note(new QLabel(this))
    , m_smaller(new SmallerModelForm(this))
    , m_own(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_shipped(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    m_note->setWordWrap(true);
    m_table->setObjectName(u"levelTable"_s);
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_own->setObjectName(u"ownLevels"_s);
    m_add->setObjectName(u"addLevel"_s);
    m_remove->setObjectName(u"removeLevel"_s);
    m_shipped->setObjectName(u"shippedLevels"_s);
    m_open->setObjectName(u"openRequests"_s);
    auto *buttons = new QWidget(this);
    auto *line = new FlowLayout(buttons);
    for (QPushButton *button :
         std::array<QPushButton *, 5>{m_own, m_add, m_remove, m_shipped, m_open})
        line->addWidget(button);
    QSizePolicy policy = buttons->sizePolicy();
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_smaller);
    layout->addWidget(buttons);
    connectParts();
    retranslateUi();
}

void LevelEditor::connectParts()
{
    connect(m_model, &LevelTableModel::edited, this,
            [this](const auto &levels) { emit changed(levels, tr("Edit a level")); });
    connect(m_own, &QPushButton::clicked, this,
            [this] { emit changed(m_model->levels(), tr("Take own levels")); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        std::vector<DirectiveLevel> levels = m_model->levels();
        levels.push_back(levels.back());
        levels.back().name = toUtf8(tr("Level %1").arg(levels.size() - 1));
        emit changed(levels, tr("Add a level"));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        std::vector<DirectiveLevel> levels = m_model->levels();
        const int row = m_table->currentIndex().row();
        levels.erase(row < 0 ? levels.end() - 1 : levels.begin() + row);
        emit changed(levels, tr("Remove a level"));
    });
    connect(m_shipped, &QPushButton::clicked, this, &LevelEditor::shippedRequested);
    connect(m_open, &QPushButton::clicked, this, &LevelEditor::askForFile);
}

void LevelEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void LevelEditor::retranslateUi()
{
    m_table->setAccessibleName(tr("Levels of directives"));
    m_own->setText(tr("Edit as own levels"));
    m_add->setText(tr("Add a level"));
    m_remove->setText(tr("Remove this level"));
    m_shipped->setText(tr("Take the shipped levels"));
    m_open->setText(tr("Open requests or a log…"));
    for (QPushButton *button :
         std::array<QPushButton *, 5>{m_own, m_add, m_remove, m_shipped, m_open})
        button->setAccessibleName(button->text());
}

void LevelEditor::show(const std::vector<DirectiveLevel> &levels, bool isOwn,
                       const QString &requests, bool isShipped)
{
    m_model->setLevels(levels, isOwn);
    m_own->setEnabled(!isOwn && !levels.empty());
    m_add->setEnabled(isOwn);
    m_remove->setEnabled(isOwn && levels.size() > 1);
    m_shipped->setEnabled(!isShipped);
    m_note->setText(
        isOwn ? tr("Own levels: what a request takes on average, and how often its answer is "
                   "preferred. The first level stands for no directive.")
              : tr("%1. The means over all kinds of requests are shown; to change them take them "
                   "as own levels.")
                    .arg(requests));
    m_note->setAccessibleName(m_note->text());
}

void LevelEditor::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("Open requests or a log"), {},
                                                      tr("Requests (*.json *.csv);;All files (*)"));
    if (!path.isEmpty())
        emit fileChosen(path);
}

} // namespace fourfold
