// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading_row.h"

#include "ui/presentation/trace_reader.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fourfold {

ReadingRow::ReadingRow(TraceReader &reader, QWidget *parent)
    : QWidget(parent)
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"readingRow"_s);
    m_cancel->setObjectName(u"cancelReading"_s);
    m_progress->setRange(0, 0); // how long a file takes is not known before
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, &reader, &TraceReader::cancel);
    connect(&reader, &TraceReader::readingChanged, this, &QWidget::setVisible);
    retranslateUi();
    hide();
}

void ReadingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ReadingRow::retranslateUi()
{
    m_progress->setAccessibleName(tr("The file is being read"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->text());
}

} // namespace fourfold
