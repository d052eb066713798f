// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_form.h"

#include "ui/presentation/time_text.h"
#include "ui/widgets/flow_layout.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace fourfold {

FlowForm::FlowForm(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this); // which belongs to the form
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QLabel *FlowForm::addField(QWidget &field)
{
    auto *pair = new QWidget(this);
    auto *label = new QLabel(pair);
    label->setBuddy(&field);
    field.setFocusPolicy(Qt::StrongFocus);
    field.installEventFilter(this);
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins({});
    line->addWidget(label);
    line->addWidget(&field);
    layout()->addWidget(pair);
    return label;
}

void FlowForm::addPlain(QWidget &field)
{
    layout()->addWidget(&field);
}

void FlowForm::nameField(QWidget &field, QLabel &label, const QString &text, const QString &help)
{
    label.setText(text);
    field.setAccessibleName(text);
    field.setToolTip(help);
    field.setAccessibleDescription(help);
    if (auto *inside = field.findChild<QLineEdit *>())
        inside->setAccessibleName(text);
}

void FlowForm::setMomentFormat(QDateTimeEdit &field)
{
    constexpr int kWideMonth = 9;
    constexpr int kWideDay = 28;
    field.setLocale(QLocale());
    field.setDisplayFormat(momentFormat());
    const QDateTime wide(QDate(2000, kWideMonth, kWideDay), QTime(20, 0));
    const QString text = QLocale().toString(wide, momentFormat());
    const int around = 2 * field.fontMetrics().height(); // frame and arrows
    field.setMinimumWidth(field.fontMetrics().horizontalAdvance(text) + around);
}

bool FlowForm::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && field != nullptr && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fourfold
