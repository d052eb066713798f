// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/first_model_form.h"

#include "ui/presentation/text.h"
#include "ui/widgets/entry_edit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

void name(QWidget *editor, const QString &objectName, const QString &accessibleName)
{
    editor->setObjectName(objectName);
    editor->setAccessibleName(accessibleName);
}

} // namespace

FirstModelForm::FirstModelForm(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_model(new EntryEdit(catalog, {EntryKind::Model}, this))
    , m_training(new QLineEdit(this))
    , m_amount(new QComboBox(this))
    , m_accelerator(new EntryEdit(catalog, {EntryKind::Accelerator}, this))
    , m_devices(new QLineEdit(this))
    , m_place(new EntryEdit(
          catalog, {EntryKind::Datacenter, EntryKind::CloudRegion, EntryKind::GridRegion}, this))
    , m_requests(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    name(m_model, u"model"_s, tr("Model or billions of parameters"));
    name(m_training, u"training"_s, tr("Amount of training"));
    name(m_amount, u"amount"_s, tr("What the amount of training counts"));
    name(m_accelerator, u"accelerator"_s, tr("Accelerator"));
    name(m_devices, u"devices"_s, tr("Number of devices"));
    name(m_place, u"place"_s, tr("Place"));
    name(m_requests, u"requests"_s, tr("Requests a day"));
    m_model->setPlaceholderText(tr("a name, or 7 for 7 billion parameters"));
    m_amount->addItems({tr("billion tokens"), tr("device-hours")});
    m_accelerator->setPlaceholderText(tr("a name: A100, TPU v4 …"));
    m_devices->setPlaceholderText(tr("how many"));
    m_place->setPlaceholderText(tr("a country, cloud region or datacentre"));
    m_requests->setPlaceholderText(tr("none"));

    auto *rows = new QGridLayout(this);
    rows->setContentsMargins({});
    ask(*rows, tr("&Which model?"), {m_model}, tr("I don't know: 7 billion parameters"));
    ask(*rows, tr("How much &training?"), {m_training, m_amount},
        tr("I don't know: as published, else 20 tokens a parameter"));
    ask(*rows, tr("Which &machine, and how many?"), {m_accelerator, m_devices},
        tr("I don't know: eight NVIDIA A100"));
    ask(*rows, tr("Whe&re?"), {m_place}, tr("I don't know: the average of the world"));
    ask(*rows, tr("For w&hom, requests a day?"), {m_requests}, tr("Nobody: training only"));
    m_problem->setObjectName(u"problem"_s);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *make = new QPushButton(tr("&Compare two options"), this);
    make->setObjectName(u"makeStudy"_s);
    make->setDefault(true);
    rows->addWidget(m_problem, rows->rowCount(), 0, 1, 2);
    rows->addWidget(make, rows->rowCount(), 0, 1, 2, Qt::AlignLeft);
    connect(make, &QPushButton::clicked, this, &FirstModelForm::make);
}

void FirstModelForm::ask(QGridLayout &rows, const QString &question,
                         const QList<QWidget *> &editors, const QString &assumption)
{
    const int row = rows.rowCount();
    auto *label = new QLabel(question, this);
    label->setBuddy(editors.front());
    auto *line = new QHBoxLayout;
    for (QWidget *editor : editors) {
        line->addWidget(editor, editor == editors.front() ? 1 : 0);
        if (auto *edit = qobject_cast<QLineEdit *>(editor))
            connect(edit, &QLineEdit::returnPressed, this, &FirstModelForm::make);
    }
    auto *hint = new QLabel(assumption, this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    editors.front()->setToolTip(assumption);
    rows.addWidget(label, row, 0);
    rows.addLayout(line, row, 1);
    rows.addWidget(hint, row + 1, 1);
}

void FirstModelForm::make()
{
    const Result<Study> study = firstStudy(answers(), m_catalog, QLocale());
    m_problem->setVisible(!study);
    if (!study) {
        report(study.error());
        return;
    }
    emit studyMade(*study);
}

void FirstModelForm::report(const Error &error)
{
    m_problem->setText(translated(error.message));
    m_problem->setAccessibleName(m_problem->text());
    const std::array<std::pair<Field, QWidget *>, 7> places = {{
        {Field::ModelParams, m_model},
        {Field::ModelTokens, m_training},
        {Field::TrainingHours, m_training},
        {Field::MachineAccelerator, m_accelerator},
        {Field::MachineDevices, m_devices},
        {Field::MapRegion, m_place},
        {Field::InferenceRequestsPerDay, m_requests},
    }};
    for (const auto &[field, editor] : places) {
        if (fieldRow(field).key == error.where)
            editor->setFocus(Qt::OtherFocusReason);
    }
}

FirstAnswers FirstModelForm::answers() const
{
    return {.model = m_model->answer(),
            .amount = m_amount->currentIndex() == 0 ? TrainingAmount::Tokens
                                                    : TrainingAmount::DeviceHours,
            .training = m_training->text(),
            .accelerator = m_accelerator->answer(),
            .devices = m_devices->text(),
            .place = m_place->answer(),
            .requestsPerDay = m_requests->text()};
}

} // namespace fourfold
