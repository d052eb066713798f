// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/dialogs/reference_picker.h"
#include "ui/pages/page_title.h"
#include "ui/pages/settings_picker.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/study_document.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourfold {

ComparePage::ComparePage(StudyDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_references(new QToolButton(this))
    , m_title(createTitleLabel(this))
    , m_subtitle(createNoteLabel(this))
{
    auto *pickers = new FlowLayout;
    for (const PickerRow &row : pickerTable())
        pickers->addWidget(new SettingsPicker(row, document, this));
    m_references->setObjectName(u"references"_s);
    m_references->setFocusPolicy(Qt::StrongFocus);
    pickers->addWidget(m_references);
    setTabOrder(findChildren<SettingsPicker *>().back(), m_references);
    // After the pickers, so that the keyboard comes to them first.
    m_panel = new ChartPanel(*findChart("compare"), document, this);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(pickers);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_panel, 1);

    connect(m_panel, &ChartPanel::plotChanged, this, &ComparePage::showTitle);
    connect(m_panel, &ChartPanel::explainRequested, this, &ComparePage::explainRequested);
    connect(m_references, &QToolButton::clicked, this, &ComparePage::pickReferences);
    connect(&document, &StudyDocument::settingsChanged, this, &ComparePage::retranslateUi);
    retranslateUi();
}

void ComparePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ComparePage::retranslateUi()
{
    const Settings &settings = m_document.study().settings;
    const auto count = static_cast<int>(std::ssize(settings.references));
    m_references->setText(count == 0 ? tr("Reference runs…")
                                     : tr("Reference runs: %1…").arg(QLocale().toString(count)));
    m_references->setAccessibleName(m_references->text());
    const bool isKnown = metricRow(settings.metric).published.has_value();
    m_references->setEnabled(isKnown || count > 0);
    m_references->setToolTip(isKnown ? tr("Lay published training runs beside the scenarios")
                                     : tr("Nothing was published of this metric"));
}

void ComparePage::pickReferences()
{
    const Settings &settings = m_document.study().settings;
    const auto property = metricRow(settings.metric).published;
    if (!property) {
        setReferences({});
        return;
    }
    ReferenceListModel model(m_document.catalog(), *property, settings.references, QLocale());
    ReferencePicker picker(model, this);
    if (picker.exec() == QDialog::Accepted)
        setReferences(model.references());
}

void ComparePage::setReferences(const std::vector<std::string> &ids)
{
    Settings settings = m_document.study().settings;
    if (settings.references == ids)
        return;
    settings.references = ids;
    // ignored: settings that were picked from a list are never refused
    static_cast<void>(m_document.setSettings(settings, tr("Choose reference runs")));
}

void ComparePage::showTitle()
{
    setLabelText(*m_title, m_panel->plot().title);
    setLabelText(*m_subtitle, m_panel->plot().subtitle);
}

} // namespace fourfold
