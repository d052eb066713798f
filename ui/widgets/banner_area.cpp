// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner_area.h"

#include "ui/widgets/themed_icon.h"

#include <QAccessible>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

QLabel *makeIcon(const Banner &banner, QWidget *parent)
{
    const bool isProblem = banner.kind == Banner::Kind::Problem;
    auto *icon = new QLabel(parent);
    const int size = parent->style()->pixelMetric(QStyle::PM_SmallIconSize);
    icon->setPixmap(
        themedIcon(isProblem ? u"warning"_s : u"information"_s).pixmap(QSize(size, size)));
    icon->setAccessibleName(isProblem ? BannerArea::tr("Problem") : BannerArea::tr("Information"));
    return icon;
}

QLabel *makeText(const Banner &banner, QWidget *parent)
{
    auto *text = new QLabel(banner.text, parent);
    text->setObjectName(u"text"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(banner.text);
    return text;
}

} // namespace

BannerArea::BannerArea(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    setAccessibleName(tr("Messages"));
    hide();
}

void BannerArea::show(const Banner &banner)
{
    remove(banner.id);
    auto *frame = new QFrame(this);
    frame->setObjectName(banner.id);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setBackgroundRole(QPalette::AlternateBase);
    frame->setAutoFillBackground(true);
    frame->setAccessibleName(banner.text);
    auto *row = new QHBoxLayout(frame);
    row->addWidget(makeIcon(banner, frame), 0, Qt::AlignTop);
    row->addWidget(makeText(banner, frame), 1);
    for (const Banner::Choice &choice : banner.choices) {
        auto *button = new QPushButton(choice.label, frame);
        connect(button, &QPushButton::clicked, this, [this, id = banner.id, act = choice.act] {
            remove(id);
            act();
        });
        row->addWidget(button, 0, Qt::AlignTop);
    }
    auto *close = new QToolButton(frame);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, [this, id = banner.id] { remove(id); });
    row->addWidget(close, 0, Qt::AlignTop);
    m_layout->addWidget(frame);
    QWidget::show();
    QAccessibleEvent event(frame, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void BannerArea::remove(const QString &id)
{
    QWidget *banner = find(id);
    if (banner == nullptr)
        return;
    m_layout->removeWidget(banner);
    banner->setObjectName({});
    banner->hide();
    banner->deleteLater();
    setVisible(m_layout->count() > 0);
}

QStringList BannerArea::shownIds() const
{
    QStringList ids;
    for (int i = 0; i < m_layout->count(); ++i)
        ids.append(m_layout->itemAt(i)->widget()->objectName());
    return ids;
}

QString BannerArea::textOf(const QString &id) const
{
    const QWidget *banner = find(id);
    return banner == nullptr ? QString() : banner->findChild<QLabel *>(u"text"_s)->text();
}

QWidget *BannerArea::find(const QString &id) const
{
    return id.isEmpty() ? nullptr : findChild<QWidget *>(id, Qt::FindDirectChildrenOnly);
}

} // namespace fourfold
