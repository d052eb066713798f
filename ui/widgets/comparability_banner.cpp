// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comparability_banner.h"

#include "ui/presentation/series_style.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/tiles.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fourfold {

ComparabilityBanner::ComparabilityBanner(StudyDocument &document, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_label(new QLabel(this))
    , m_align(new QPushButton(this))
{
    setObjectName(u"comparabilityBanner"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_align->setObjectName(u"alignScenarios"_s);
    auto *layout = new QHBoxLayout(this);
    const int space = fontMetrics().averageCharWidth();
    layout->setContentsMargins(space, space / 2, space, space / 2);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_align, 0, Qt::AlignTop);
    connect(&document, &StudyDocument::resultsChanged, this, &ComparabilityBanner::refresh);
    connect(m_align, &QPushButton::clicked, this, &ComparabilityBanner::align);
    refresh();
}

QString ComparabilityBanner::text() const
{
    return m_label->text();
}

void ComparabilityBanner::refresh()
{
    constexpr qsizetype kMostShown = 4;
    const Comparability found = comparability(m_document);
    m_isComparable = found.differences.isEmpty();
    QStringList lines = found.differences.mid(0, kMostShown);
    if (found.differences.size() > kMostShown)
        lines +=
            tr("and %n more", nullptr, static_cast<int>(found.differences.size() - kMostShown));
    const QString text = m_isComparable
                             ? tr("✓ Comparable: same phases, basis, boundary and quality.")
                             : tr("⚠ Not comparable as they stand. %1").arg(lines.join(u' '));
    if (text != m_label->text()) {
        m_label->setText(text);
        m_label->setToolTip(found.differences.join(u'\n'));
        setAccessibleName(text);
    }
    m_align->setText(tr("Count &embodied carbon in all"));
    m_align->setVisible(found.isEmbodiedMixed);
    setVisible(found.compared > 0);
    applyColours();
}

void ComparabilityBanner::align()
{
    // ignored: a flag is never out of bounds
    (void)m_document.applyToAll(Field::EmbodiedInclude, Value(true));
}

void ComparabilityBanner::applyColours()
{
    QPalette colours = QApplication::palette();
    const StateColours states = stateColours(themeOf(colours));
    colours.setColor(QPalette::Window,
                     m_isComparable ? states.goodBackground : states.warningBackground);
    colours.setColor(QPalette::WindowText, m_isComparable ? states.good : states.warning);
    if (colours == palette())
        return;
    setPalette(colours);
    m_label->setPalette(colours);
}

void ComparabilityBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        applyColours();
    QFrame::changeEvent(event);
}

} // namespace fourfold
