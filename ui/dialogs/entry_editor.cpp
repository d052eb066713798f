// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/entry_editor.h"

#include "ui/presentation/series_style.h"
#include "ui/presentation/text.h"
#include "ui/widgets/problem_bar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourfold {

EntryEditor::EntryEditor(EntryDraft draft, Layer place, Keep keep, QWidget *parent)
    : QDialog(parent)
    , m_draft(std::move(draft))
    , m_keep(std::move(keep))
    , m_place(new QComboBox(this))
    , m_problem(new ProblemBar(this))
{
    constexpr int kShownLetters = 70;
    constexpr int kShownLines = 32;
    //: %1 is a kind of entries, such as Accelerators
    setWindowTitle(tr("Entry of your own: %1").arg(translated(kindRow(m_draft.kind).label)));
    for (const Layer layer : {Layer::User, Layer::Study})
        m_place->addItem(translated(label(layer)), static_cast<int>(layer));
    m_place->setCurrentIndex(m_place->findData(static_cast<int>(place)));
    m_place->setObjectName(u"entryPlace"_s);
    auto *placeLabel = new QLabel(tr("&Keep it in"), this);
    placeLabel->setBuddy(m_place);
    auto *placeLine = new QHBoxLayout;
    placeLine->addWidget(placeLabel);
    placeLine->addWidget(m_place, 1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(createForm());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addLayout(placeLine);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &EntryEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(kShownLetters * fontMetrics().averageCharWidth(),
           kShownLines * fontMetrics().lineSpacing());
}

QWidget *EntryEditor::createForm()
{
    auto *form = new QWidget(this);
    auto *layout = new QFormLayout(form);
    for (const DraftRow &row : draftRows(m_draft.kind, QLocale())) {
        auto *line = new QLineEdit(m_draft.texts[row.key], form);
        line->setObjectName(toQString(row.key));
        line->setToolTip(row.help);
        line->setAccessibleName(row.label);
        line->setAccessibleDescription(row.help);
        line->setPlaceholderText(row.isRequired ? tr("required") : QString());
        auto *message = new QLabel(form);
        message->setObjectName(u"problem-"_s + toQString(row.key));
        message->setWordWrap(true);
        message->hide();
        QPalette colours = message->palette();
        colours.setColor(QPalette::WindowText, stateColours(themeOf(palette())).problem);
        message->setPalette(colours);
        auto *label = new QLabel(row.label, form);
        label->setBuddy(line);
        layout->addRow(label, line);
        layout->addRow(QString(), message);
        m_lines[row.key] = line;
        m_messages[row.key] = message;
        connect(line, &QLineEdit::textEdited, message, &QWidget::hide);
    }
    // A name makes an id, until somebody gives one.
    QLineEdit *id = m_lines["id"];
    connect(m_lines["name"], &QLineEdit::textEdited, id, [this, id](const QString &name) {
        if (!id->isModified() && !m_draft.origin)
            id->setText(toQString(idFromName(name)));
    });
    return form;
}

void EntryEditor::showProblems(const std::vector<DraftProblem> &problems)
{
    for (const auto &[key, message] : m_messages)
        message->hide();
    for (const DraftProblem &problem : problems) {
        QLabel *message = m_messages[problem.key];
        message->setText(problem.text);
        message->setAccessibleName(problem.text);
        message->show();
        m_lines[problem.key]->setAccessibleDescription(problem.text);
    }
    if (!problems.empty())
        m_lines[problems.front().key]->setFocus(Qt::OtherFocusReason);
}

void EntryEditor::accept()
{
    for (const auto &[key, line] : m_lines)
        m_draft.texts[key] = line->text();
    const std::vector<DraftProblem> problems = problemsOf(m_draft, QLocale());
    showProblems(problems);
    if (!problems.empty())
        return;
    Entry entry = entryOf(m_draft, QLocale());
    entry.layer = static_cast<Layer>(m_place->currentData().toInt());
    const std::optional<Error> error = m_keep(entry);
    m_problem->showProblem(error ? errorText(*error) : QString());
    if (!error)
        QDialog::accept();
}

} // namespace fourfold
