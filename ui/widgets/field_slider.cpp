// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_slider.h"

#include "ui/presentation/exploration.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/slider_scale.h"
#include "ui/presentation/text.h"
#include "ui/presentation/typed_text.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/value_slider.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace fourfold {

FieldSlider::FieldSlider(const FieldOnSlider &field, StudyDocument &document,
                         Exploration &exploration, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_document(document)
    , m_exploration(exploration)
    , m_name(new QLabel(this))
    , m_value(new FieldEdit(this))
    , m_more(new QToolButton(this))
    , m_slider(new ValueSlider(this))
    , m_low(new QLabel(this))
    , m_high(new QLabel(this))
{
    setObjectName(u"slider."_s + toQString(fieldRow(field.field).key));
    build();
    connectParts();
    retranslateUi();
}

void FieldSlider::build()
{
    constexpr int kShownDigits = 11;
    constexpr double kSmaller = 0.85;
    m_slider->setObjectName(u"fieldSlider"_s);
    m_value->setObjectName(u"sliderValue"_s);
    m_value->setAlignment(Qt::AlignRight);
    m_value->setFixedWidth(kShownDigits * fontMetrics().averageCharWidth());
    m_name->setWordWrap(true);
    m_name->setBuddy(m_value);
    m_more->setObjectName(u"sliderMore"_s);
    m_more->setText(u"⋯"_s);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_reset = menu->addAction(QString(), this, [this] { tryOnce(std::nullopt); });
    m_range = menu->addAction(QString(), this, [this] { emit rangeRequested(field()); });
    m_proposed = menu->addAction(QString(), this, [this] { emit proposedRangeRequested(field()); });
    m_details = menu->addAction(QString(), this, [this] { emit detailsRequested(field()); });
    menu->addSeparator();
    m_remove = menu->addAction(QString(), this, [this] { emit removeRequested(field()); });
    m_more->setMenu(menu);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * kSmaller);
    for (QLabel *end : {m_low, m_high}) {
        end->setFont(small);
        end->setForegroundRole(QPalette::PlaceholderText);
    }
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_name, 0, 0, 1, 2);
    layout->addWidget(m_value, 0, 2);
    layout->addWidget(m_more, 0, 3);
    layout->addWidget(m_slider, 1, 0, 1, 4);
    layout->addWidget(m_low, 2, 0);
    layout->addWidget(m_high, 2, 1, 1, 3, Qt::AlignRight);
    layout->setColumnStretch(1, 1);
    setTabOrder(m_value, m_slider);
    setTabOrder(m_slider, m_more);
}

void FieldSlider::connectParts()
{
    connect(m_slider, &ValueSlider::gestureBegun, this, [this] {
        m_exploration.begin(field());
        m_start = m_exploration.numberOf(field());
    });
    connect(m_slider, &ValueSlider::valueTried, this, [this](double value) {
        const FieldRow &row = fieldRow(field());
        // ignored: the ends of the slider are within the bounds of the field
        static_cast<void>(m_exploration.change(moved(row, m_start.value_or(Number{}), value)));
    });
    connect(m_slider, &ValueSlider::gestureEnded, &m_exploration, &Exploration::end);
    connect(m_slider, &ValueSlider::gestureCancelled, &m_exploration, &Exploration::cancel);
    connect(m_value, &QLineEdit::editingFinished, this, &FieldSlider::takeTyped);
}

void FieldSlider::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void FieldSlider::retranslateUi()
{
    const FieldRow &row = fieldRow(field());
    const QString label = fieldLabel(row);
    const QString help = fieldHelp(row, m_document.catalog(), QLocale());
    m_name->setText(label);
    m_name->setToolTip(help);
    m_slider->setAccessibleName(label);
    m_slider->setToolTip(help);
    m_value->setAccessibleName(tr("Value of %1").arg(label));
    m_more->setAccessibleName(tr("More about %1").arg(label));
    m_more->setToolTip(m_more->accessibleName());
    m_reset->setText(tr("&Reset (follow again)"));
    m_range->setText(tr("Ends of the &slider…"));
    m_proposed->setText(tr("&Proposed ends"));
    m_details->setText(tr("Show in the s&heet"));
    m_remove->setText(tr("Re&move from this page"));
    setState(m_field);
}

void FieldSlider::setState(const FieldOnSlider &state)
{
    const FieldRow &row = fieldRow(state.field);
    m_field = state;
    m_slider->setScale(row, state.range);
    m_proposed->setEnabled(state.isRangeChosen);
    const auto text = [&](double value) {
        return valueText(row, Number{value, std::nullopt}, m_document.catalog(), QLocale());
    };
    m_low->setText(text(state.range.low));
    m_high->setText(text(state.range.high));
    m_slider->setAccessibleDescription(
        (state.range.isLogarithmic ? tr("From %1 to %2, by equal factors") : tr("From %1 to %2"))
            .arg(m_low->text(), m_high->text()));
    showValue();
}

void FieldSlider::showValue()
{
    const FieldRow &row = fieldRow(field());
    const auto number = m_exploration.numberOf(field());
    const QLocale locale;
    const QString said =
        number ? valueText(row, *number, m_document.catalog(), locale) : tr("no value");
    m_slider->showValue(number ? std::optional(number->value) : std::nullopt, said);
    if (m_value->hasFocus() && m_value->isModified())
        return;
    const QString typed = number ? editText(row, *number, m_document.catalog(), locale) : QString();
    if (m_value->text() != typed)
        m_value->setText(typed);
    m_value->setPlaceholderText(tr("no value"));
    const Scenario *scenario = findScenario(m_document.study(), m_exploration.scenario());
    m_reset->setEnabled(scenario != nullptr && scenario->values.has(field()));
}

void FieldSlider::takeTyped()
{
    if (!m_value->isModified())
        return;
    const auto typed =
        readTyped(fieldRow(field()), m_value->text(), m_document.catalog(), QLocale());
    if (!typed) {
        m_value->showMessage(translated(typed.error().message));
        return;
    }
    m_value->setModified(false);
    tryOnce(*typed);
}

/// A change of its own: one gesture.
void FieldSlider::tryOnce(const std::optional<Value> &value)
{
    m_exploration.begin(field());
    if (const auto error = m_exploration.change(value)) {
        m_exploration.cancel();
        m_value->showMessage(translated(error->message));
        return;
    }
    m_exploration.end();
}

} // namespace fourfold
