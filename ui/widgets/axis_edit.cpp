// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/axis_edit.h"

#include "ui/presentation/field_text.h"
#include "ui/presentation/sweep_choice.h"
#include "ui/presentation/text.h"
#include "ui/presentation/typed_text.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {

AxisEdit::AxisEdit(const QString &name, bool isOptional, QWidget *parent)
    : QWidget(parent)
    , m_isOptional(isOptional)
    , m_label(new QLabel(this))
    , m_field(new QComboBox(this))
    , m_from(new FieldEdit(this))
    , m_dash(new QLabel(u"–"_s, this))
    , m_to(new FieldEdit(this))
    , m_steps(new QSpinBox(this))
    , m_logarithmic(new QCheckBox(this))
    , m_list(new QToolButton(this))
{
    constexpr int kShownDigits = 8;
    constexpr int kShownLetters = 14;
    constexpr int kMostSteps = 1000;
    m_field->setObjectName(name + u"Field"_s);
    m_from->setObjectName(name + u"From"_s);
    m_to->setObjectName(name + u"To"_s);
    m_steps->setObjectName(name + u"Steps"_s);
    m_logarithmic->setObjectName(name + u"Logarithmic"_s);
    m_list->setObjectName(name + u"List"_s);
    m_label->setBuddy(m_field);
    m_field->setFocusPolicy(Qt::StrongFocus);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(kShownLetters);
    for (FieldEdit *edit : {m_from, m_to}) {
        edit->setFixedWidth(kShownDigits * fontMetrics().averageCharWidth());
        edit->setAlignment(Qt::AlignRight);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
            if (edit->isModified())
                takeNumbers();
        });
    }
    m_steps->setRange(2, kMostSteps);
    m_steps->setKeyboardTracking(false);
    m_steps->setFocusPolicy(Qt::StrongFocus);
    m_list->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new FlowLayout(this);
    for (QWidget *part : std::array<QWidget *, 8>{m_label, m_field, m_from, m_dash, m_to, m_steps,
                                                  m_logarithmic, m_list})
        layout->addWidget(part);
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_field, &QComboBox::activated, this, &AxisEdit::chooseField);
    connect(m_steps, &QSpinBox::valueChanged, this, &AxisEdit::takeNumbers);
    connect(m_logarithmic, &QCheckBox::toggled, this, &AxisEdit::takeNumbers);
    connect(m_list, &QToolButton::clicked, this, &AxisEdit::listRequested);
    retranslateUi();
}

void AxisEdit::setTexts(const QString &label, const QString &none)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
    m_none = none;
}

void AxisEdit::setFields(const std::vector<Field> &fields)
{
    const QSignalBlocker blocker(m_field);
    m_fields = fields;
    m_field->clear();
    if (m_isOptional)
        m_field->addItem(m_none, QString());
    for (const Field field : fields) {
        const FieldRow &row = fieldRow(field);
        m_field->addItem(fieldLabel(row), toQString(row.key));
    }
    m_field->setMaxVisibleItems(30);
}

void AxisEdit::setAxis(const std::optional<SweepAxis> &axis, const Catalog &catalog)
{
    if (&axis != &m_axis)
        m_axis = axis;
    m_catalog = catalog;
    const bool hasNumbers = axis && axis->isStepped;
    const bool hasList = axis && takesEntry(fieldRow(axis->field));
    for (QWidget *part : std::array<QWidget *, 5>{m_from, m_dash, m_to, m_steps, m_logarithmic})
        part->setVisible(hasNumbers);
    m_list->setVisible(hasList);
    const QSignalBlocker noField(m_field);
    m_field->setCurrentIndex(axis ? m_field->findData(toQString(fieldRow(axis->field).key)) : 0);
    if (hasList)
        m_list->setText(tr("%n entries…", nullptr, static_cast<int>(axis->values.size())));
    if (!hasNumbers)
        return;
    const QSignalBlocker noSteps(m_steps);
    const QSignalBlocker noScale(m_logarithmic);
    const FieldRow &row = fieldRow(axis->field);
    m_from->setText(editText(row, axis->values.front(), catalog, QLocale()));
    m_to->setText(editText(row, axis->values.back(), catalog, QLocale()));
    m_steps->setValue(static_cast<int>(axis->values.size()));
    m_logarithmic->setChecked(axis->isLogarithmic);
}

void AxisEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        setFields(m_fields);
        setAxis(m_axis, m_catalog);
    }
}

void AxisEdit::retranslateUi()
{
    m_field->setToolTip(tr("The field that takes many values"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_from->setToolTip(tr("The first value"));
    m_to->setToolTip(tr("The last value"));
    m_steps->setAccessibleName(tr("Values"));
    m_steps->findChild<QLineEdit *>()->setAccessibleName(m_steps->accessibleName());
    m_steps->setToolTip(tr("How many values, both ends among them"));
    m_logarithmic->setText(tr("Log"));
    m_logarithmic->setAccessibleName(tr("Equal ratios"));
    m_logarithmic->setToolTip(tr("Steps are equal ratios instead of equal differences"));
    m_list->setAccessibleName(tr("Entries"));
    m_list->setToolTip(tr("Choose the entries of the catalogue that are compared"));
}

void AxisEdit::chooseField(int index)
{
    emit axisChosen(toUtf8(m_field->itemData(index).toString()));
}

/// A number as typed; nothing, with a message, where it is none.
std::optional<double> AxisEdit::read(FieldEdit &edit) const
{
    const auto typed = readTyped(fieldRow(m_axis->field), edit.text(), m_catalog, QLocale());
    const auto *number = typed && *typed ? std::get_if<Number>(&**typed) : nullptr;
    if (number != nullptr)
        return number->value;
    edit.showMessage(typed ? tr("Type a number.") : translated(typed.error().message));
    return std::nullopt;
}

void AxisEdit::takeNumbers()
{
    const auto from = read(*m_from);
    const auto to = from ? read(*m_to) : std::nullopt;
    if (!to)
        return;
    if (!(*from < *to)) {
        m_to->showMessage(tr("The last value must be above the first."));
        return;
    }
    const bool isLogarithmic = m_logarithmic->isChecked();
    if (isLogarithmic && !(*from > 0)) {
        m_from->showMessage(tr("Equal ratios need a first value above 0."));
        return;
    }
    m_from->setModified(false);
    m_to->setModified(false);
    emit axisChosen(sweepAxisText(steppedAxis(
        m_axis->field, *from, *to, static_cast<std::size_t>(m_steps->value()), isLogarithmic)));
}

} // namespace fourfold
