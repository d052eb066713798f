// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paste_dialog.h"

#include "ui/charts/plot_table_model.h"
#include "ui/presentation/field_table_model.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/origin_style.h"
#include "ui/presentation/sheet_edits.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourfold {

PasteDialog::PasteDialog(FieldTableModel &model, QString block, const QModelIndexList &target,
                         QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_block(std::move(block))
    , m_target(target.begin(), target.end())
    , m_sign(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_preview(new PlotTableModel(this))
    , m_summary(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(u"pasteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paste a block"));
    build();
    m_sign->setCurrentIndex(static_cast<int>(guessDecimalSign(m_block, model.locale())));
    connect(m_sign, &QComboBox::currentIndexChanged, this, &PasteDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PasteDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void PasteDialog::build()
{
    m_sign->setObjectName(u"decimalSign"_s);
    m_sign->setAccessibleName(tr("Numbers are written"));
    //: how a number is written in the pasted text; in the order of DecimalSign
    m_sign->addItem(tr("with a decimal point: 1,234.5"));
    m_sign->addItem(tr("with a decimal comma: 1.234,5"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Numbers are written"), m_sign);
    m_table->setObjectName(u"pastePreview"_s);
    m_table->setAccessibleName(tr("What pasting changes"));
    m_table->setModel(m_preview);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_summary->setObjectName(u"pasteSummary"_s);
    m_summary->setWordWrap(true);
    m_problem->setObjectName(u"pasteProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Paste"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    const int unit = fontMetrics().averageCharWidth();
    resize(150 * unit, 65 * unit);
}

QModelIndexList PasteDialog::target() const
{
    QModelIndexList cells;
    for (const QPersistentModelIndex &cell : m_target) {
        if (cell.isValid())
            cells.append(cell);
    }
    return cells;
}

void PasteDialog::refresh()
{
    m_plan =
        planPaste(m_model, m_block, target(), static_cast<DecimalSign>(m_sign->currentIndex()));
    m_problem->hide();
    showPlan();
    showSummary();
}

void PasteDialog::showPlan()
{
    PlotTable table;
    table.columns = {
        {tr("Scenario"), Unit::None}, {tr("Field"), Unit::None}, {tr("Pasted"), Unit::None},
        {tr("Before"), Unit::None},   {tr("After"), Unit::None},
    };
    const Catalog &catalog = m_model.document().catalog();
    for (const PastedCell &cell : m_plan.cells) {
        if (!cell.changes && !cell.error)
            continue;
        const FieldRow &row = fieldRow(cell.field);
        const SheetColumn &column = m_model.column(cell.column);
        QString after = tr("follows its parent, the catalogue or its default");
        if (cell.error)
            after = tr("%1 stays: %2").arg(problemMark(), translated(cell.error->message));
        else if (cell.value)
            after = valueText(row, *cell.value, catalog, m_model.locale());
        table.rows.push_back({u"%1 · %2"_s.arg(column.letter, column.name), fieldLabel(row),
                              cell.text, column[cell.field].text, after});
    }
    m_preview->setTable(table, m_model.locale());
    // What cannot be read tells why, in as many lines as it takes.
    m_table->horizontalHeader()->setSectionResizeMode(m_preview->columnCount() - 1,
                                                      QHeaderView::Stretch);
}

void PasteDialog::showSummary()
{
    const int changes = m_plan.changeCount();
    const int errors = m_plan.errorCount();
    QStringList lines = {changes == 0 ? tr("Nothing changes.")
                                      : tr("%n cell(s) change.", nullptr, changes)};
    if (errors > 0)
        lines += tr("%n cell(s) cannot be read and stay as they are.", nullptr, errors);
    if (m_plan.beyond > 0)
        lines += tr("%n cell(s) lie beyond the sheet and are left out.", nullptr, m_plan.beyond);
    m_summary->setText(lines.join(u'\n'));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(changes > 0);
}

void PasteDialog::accept()
{
    if (const auto error = applyPaste(m_model, m_plan)) {
        m_problem->setText(tr("%1 %2").arg(problemMark(), errorText(*error)));
        m_problem->show();
        return;
    }
    QDialog::accept();
}

} // namespace fourfold
