// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/slider_board.h"

#include "ui/presentation/exploration.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/series_style.h"
#include "ui/presentation/text.h"
#include "ui/widgets/field_slider.h"
#include "ui/widgets/value_slider.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {

SliderBoard::SliderBoard(StudyDocument &document, Exploration &exploration, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_exploration(exploration)
    , m_layout(new QVBoxLayout(this))
    , m_empty(new QLabel(this))
{
    m_empty->setObjectName(u"noSliders"_s);
    m_empty->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, fontMetrics().averageCharWidth(), 0);
    m_layout->addWidget(m_empty);
    m_layout->addStretch(1);
    nameHeadings();
}

std::vector<FieldOnSlider> SliderBoard::sliders() const
{
    std::vector<FieldOnSlider> sliders;
    for (const FieldSlider *slider : m_sliders)
        sliders.push_back(slider->state());
    return sliders;
}

std::vector<Field> SliderBoard::fields() const
{
    std::vector<Field> fields;
    for (const FieldSlider *slider : m_sliders)
        fields.push_back(slider->field());
    return fields;
}

FieldSlider *SliderBoard::find(Field field) const
{
    const auto found = std::ranges::find(m_sliders, field, &FieldSlider::field);
    return found == m_sliders.end() ? nullptr : *found;
}

void SliderBoard::refresh()
{
    const std::vector<FieldOnSlider> wanted =
        slidersOf(m_document, m_exploration.scenario(), m_last);
    m_last = wanted;
    if (!std::ranges::equal(wanted, m_sliders, {}, &FieldOnSlider::field, &FieldSlider::field)) {
        rebuild(wanted);
        return;
    }
    for (std::size_t i = 0; i < wanted.size(); ++i)
        m_sliders[i]->setState(wanted[i]);
}

void SliderBoard::showValues()
{
    for (FieldSlider *slider : m_sliders)
        slider->showValue();
}

void SliderBoard::rebuild(const std::vector<FieldOnSlider> &sliders)
{
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_headings.clear();
    m_sliders.clear();
    m_rows = new QWidget(this);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const FieldOnSlider &slider : sliders) {
        const Group group = fieldRow(slider.field).group;
        if (m_headings.empty() || m_headings.back().group != group)
            addHeading(group);
        addSlider(slider);
    }
    m_layout->insertWidget(0, m_rows);
    m_empty->setVisible(sliders.empty());
    nameHeadings();
    adoptTheme();
    m_rows->show();
}

void SliderBoard::addHeading(Group group)
{
    constexpr int kBarWidth = 5;
    Heading heading{group, new QFrame(m_rows), new QLabel(m_rows), new QToolButton(m_rows)};
    heading.bar->setFixedWidth(kBarWidth);
    heading.bar->setAutoFillBackground(true);
    QFont strong = font();
    strong.setBold(true);
    heading.name->setFont(strong);
    heading.details->setObjectName(u"groupDetails"_s);
    heading.details->setAutoRaise(true);
    heading.details->setFocusPolicy(Qt::StrongFocus);
    connect(heading.details, &QToolButton::clicked, this,
            [this, group] { emit groupActivated(group); });
    auto *line = new QHBoxLayout;
    line->addWidget(heading.bar);
    line->addWidget(heading.name, 1);
    line->addWidget(heading.details);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(line);
    m_headings.push_back(heading);
}

void SliderBoard::addSlider(const FieldOnSlider &slider)
{
    auto *row = new FieldSlider(slider, m_document, m_exploration, m_rows);
    connect(row, &FieldSlider::removeRequested, this, &SliderBoard::remove);
    connect(row, &FieldSlider::rangeRequested, this, &SliderBoard::rangeRequested);
    connect(row, &FieldSlider::detailsRequested, this, &SliderBoard::fieldRequested);
    connect(row, &FieldSlider::proposedRangeRequested, this, [this](Field field) {
        // ignored: no range is no wrong range
        static_cast<void>(setRange(field, std::nullopt));
    });
    m_rows->layout()->addWidget(row);
    m_sliders.push_back(row);
}

void SliderBoard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameHeadings();
    if (event->type() == QEvent::PaletteChange)
        adoptTheme();
}

void SliderBoard::nameHeadings()
{
    m_empty->setText(tr("No number of this scenario moves its result yet. Add a slider, or give "
                        "the scenario what its result needs."));
    m_empty->setAccessibleName(m_empty->text());
    for (const Heading &heading : m_headings) {
        const GroupRow &row = groupRow(heading.group);
        const QString name = translated(row.label);
        heading.name->setText(name);
        heading.name->setToolTip(translated(row.help));
        heading.details->setText(tr("Details"));
        heading.details->setToolTip(tr("Show all fields of the group in the sheet"));
        heading.details->setAccessibleName(tr("Details of %1").arg(name));
    }
}

void SliderBoard::adoptTheme()
{
    const Theme theme = themeOf(palette());
    for (const Heading &heading : m_headings) {
        QPalette colours = palette();
        colours.setColor(QPalette::Window, styleOf(styleKey(heading.group), theme).colour);
        heading.bar->setPalette(colours);
    }
}

std::optional<Error> SliderBoard::choose(const std::vector<SliderChoice> &choice,
                                         const QString &text)
{
    Settings settings = m_document.study().settings;
    settings.sliders = choice;
    auto error = m_document.setSettings(settings, text);
    if (!error)
        refresh();
    return error;
}

void SliderBoard::put(Field field)
{
    const QString label = translated(fieldRow(field).label);
    if (find(field) == nullptr) {
        std::vector<SliderChoice> choice = choiceOf(sliders());
        choice.push_back({.field = field, .range = std::nullopt, .extras = {}});
        // ignored: a number that has no slider yet is never refused
        static_cast<void>(choose(choice, tr("Put %1 on a slider").arg(label)));
    }
    if (FieldSlider *slider = find(field))
        slider->slider().setFocus(Qt::OtherFocusReason);
}

void SliderBoard::remove(Field field)
{
    std::vector<SliderChoice> choice = choiceOf(sliders());
    std::erase_if(choice, [&](const SliderChoice &slider) { return slider.field == field; });
    // ignored: fewer sliders are never refused
    static_cast<void>(
        choose(choice, tr("Remove the slider of %1").arg(translated(fieldRow(field).label))));
}

std::optional<Error> SliderBoard::setRange(Field field, const std::optional<SliderRange> &range)
{
    std::vector<SliderChoice> choice = choiceOf(sliders());
    const auto found = std::ranges::find(choice, field, &SliderChoice::field);
    if (found == choice.end())
        return std::nullopt;
    found->range = range;
    std::erase_if(m_last, [&](const FieldOnSlider &slider) { return slider.field == field; });
    return choose(choice, tr("Change the slider of %1").arg(translated(fieldRow(field).label)));
}

void SliderBoard::proposeAll()
{
    Settings settings = m_document.study().settings;
    settings.sliders.reset();
    m_last.clear();
    // ignored: without a choice there is nothing to refuse
    static_cast<void>(m_document.setSettings(settings, tr("Propose the sliders")));
    refresh();
}

void SliderBoard::fillAddMenu(QMenu &menu)
{
    constexpr int kStrongest = 10;
    constexpr int kDigits = 2;
    menu.clear();
    std::vector<QMenu *> groups(kGroupCount);
    int listed = 0;
    for (const Lever &lever : offeredLevers(m_document, m_exploration.scenario(), sliders())) {
        const FieldRow &row = fieldRow(lever.field);
        QString text = fieldLabel(row);
        QMenu *place = &menu;
        if (lever.elasticity != 0 && listed++ < kStrongest) {
            //: %1 is a field, %2 how much the result changes when the field grows by 1 %
            text = tr("%1 (1 % more: %2 %)")
                       .arg(text, numberText(lever.elasticity, QLocale(), kDigits,
                                             TrailingZeros::Dropped));
        } else {
            QMenu *&group = groups[static_cast<std::size_t>(row.group)];
            if (group == nullptr) {
                group = new QMenu(translated(groupRow(row.group).label), &menu);
                group->setAccessibleName(group->title());
            }
            place = group;
        }
        place->addAction(text, this, [this, field = lever.field] { put(field); });
    }
    menu.addSeparator();
    for (QMenu *group : groups) {
        if (group != nullptr)
            menu.addMenu(group);
    }
    menu.addSeparator();
    QAction *propose =
        menu.addAction(tr("&Propose all sliders anew"), this, &SliderBoard::proposeAll);
    propose->setEnabled(m_document.study().settings.sliders.has_value());
}

} // namespace fourfold
