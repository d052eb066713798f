// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/slider_range_dialog.h"

#include "ui/presentation/field_text.h"
#include "ui/presentation/text.h"
#include "ui/presentation/typed_text.h"
#include "ui/widgets/field_edit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace fourfold {

SliderRangeDialog::SliderRangeDialog(const FieldRow &row, const SliderRange &range,
                                     const Catalog &catalog, QWidget *parent)
    : QDialog(parent)
    , m_row(row)
    , m_catalog(catalog)
    , m_range(range)
    , m_low(new FieldEdit(this))
    , m_high(new FieldEdit(this))
    , m_logarithmic(new QCheckBox(tr("Equal ways are equal &factors"), this))
{
    setWindowTitle(tr("Slider of %1").arg(fieldLabel(row)));
    m_low->setObjectName(u"rangeLow"_s);
    m_high->setObjectName(u"rangeHigh"_s);
    m_logarithmic->setObjectName(u"rangeLogarithmic"_s);
    const auto text = [&](double value) {
        return editText(row, Number{value, std::nullopt}, catalog, QLocale());
    };
    m_low->setText(text(range.low));
    m_high->setText(text(range.high));
    m_low->setAccessibleName(tr("Lower end"));
    m_high->setAccessibleName(tr("Upper end"));
    m_logarithmic->setChecked(range.isLogarithmic);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Lower end"), m_low);
    layout->addRow(tr("&Upper end"), m_high);
    layout->addRow(m_logarithmic);
    layout->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SliderRangeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool SliderRangeDialog::read(FieldEdit &edit, double &end) const
{
    const auto typed = readTyped(m_row, edit.text(), m_catalog, QLocale());
    if (!typed) {
        edit.showMessage(translated(typed.error().message));
        return false;
    }
    const auto *number = *typed ? std::get_if<Number>(&**typed) : nullptr;
    if (number == nullptr) {
        edit.showMessage(tr("Type a number."));
        return false;
    }
    end = number->value;
    return true;
}

void SliderRangeDialog::accept()
{
    SliderRange range;
    if (!read(*m_low, range.low) || !read(*m_high, range.high))
        return;
    range.isLogarithmic = m_logarithmic->isChecked();
    Settings settings;
    settings.sliders = {{.field = m_row.field, .range = range, .extras = {}}};
    if (const auto error = checkSliders(settings)) {
        m_high->showMessage(translated(error->message));
        return;
    }
    m_range = range;
    QDialog::accept();
}

} // namespace fourfold
