// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/four_ms_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/plots/plots.h"
#include "ui/pages/page_title.h"
#include "ui/pages/settings_picker.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;

namespace fourfold {

FourMsPage::FourMsPage(StudyDocument &document, QWidget *parent)
    : Page(parent)
    , m_document(document)
    , m_titleLine(new FlowLayout)
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_finding(createTitleLabel(this))
    , m_subtitle(createNoteLabel(this))
    , m_comparability(createNoteLabel(this))
    , m_ranges(new QCheckBox(this))
    , m_kilograms(new QCheckBox(this))
{
    m_finding->setObjectName("finding");
    m_finding->setWordWrap(false);
    m_comparability->setObjectName("comparability");
    m_ranges->setObjectName("ranges");
    m_kilograms->setObjectName("kilograms");
    addPicker(*m_from, "from", &Settings::from);
    addPicker(*m_to, "to", &Settings::to);

    auto *options = new FlowLayout;
    auto *basis = new SettingsPicker(pickerRow("basis"), document, this);
    options->addWidget(basis);
    options->addWidget(m_ranges);
    options->addWidget(m_kilograms);
    m_panel = new ChartPanel(*findChart("factors"), document, this);
    setTabOrder(m_to, basis->findChild<QComboBox *>());

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_comparability);
    layout->addLayout(m_titleLine);
    layout->addWidget(m_subtitle);
    layout->addLayout(options);
    layout->addWidget(m_panel, 1);

    connect(m_ranges, &QCheckBox::toggled, m_panel, &ChartPanel::setRangesShown);
    connect(m_kilograms, &QCheckBox::toggled, m_panel, &ChartPanel::setKilogramsShown);
    connect(m_panel, &ChartPanel::plotChanged, this, &FourMsPage::showPlot);
    connect(m_panel, &ChartPanel::explainRequested, this, &FourMsPage::explainRequested);
    connect(m_panel, &ChartPanel::groupChosen, this, &FourMsPage::activateGroup);
    connect(&document, &StudyDocument::structureChanged, this, &FourMsPage::listScenarios);
    connect(&document, &StudyDocument::scenarioChanged, this, &FourMsPage::listScenarios);
    connect(&document, &StudyDocument::settingsChanged, this, &FourMsPage::listScenarios);
    retranslateUi();
}

void FourMsPage::addPicker(QComboBox &picker, const char *name, End end)
{
    picker.setObjectName(QLatin1String(name));
    picker.setFocusPolicy(Qt::StrongFocus);
    picker.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(&picker, &QComboBox::activated, this,
            [this, &picker, end](int index) { choose(end, picker.itemData(index).toString()); });
}

void FourMsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void FourMsPage::retranslateUi()
{
    m_from->setAccessibleName(tr("From"));
    m_from->setToolTip(tr("The scenario that the way begins with"));
    m_to->setAccessibleName(tr("To"));
    m_to->setToolTip(tr("The scenario that the way leads to"));
    m_ranges->setText(tr("Ranges as commonly quoted"));
    m_ranges->setToolTip(tr("Show behind each factor what is commonly quoted for it"));
    m_kilograms->setText(tr("Kilograms"));
    m_kilograms->setToolTip(tr("Show the kilograms that each factor saves instead of its share"));
    layOutTitle();
    listScenarios();
    showPlot();
}

/// Languages put the two pickers and the finding at different places of the sentence.
void FourMsPage::layOutTitle()
{
    while (const auto item = std::unique_ptr<QLayoutItem>(m_titleLine->takeAt(0))) {
    }
    qDeleteAll(m_titleParts);
    m_titleParts.clear();
    const auto addWords = [&](const QString &words) {
        // A mark without a word would stand alone between the pickers.
        if (std::ranges::none_of(words, [](QChar c) { return c.isLetter(); }))
            return;
        QLabel *label = createTitleLabel(this);
        label->setWordWrap(false);
        setLabelText(*label, words.trimmed());
        m_titleLine->addWidget(label);
        m_titleParts += label;
    };
    const QString sentence = ChartText::tr("From %1 to %2: %3");
    const std::array<QWidget *, 3> places = {m_from, m_to, m_finding};
    qsizetype done = 0;
    for (qsizetype i = 0; i + 1 < sentence.size(); ++i) {
        const int place = sentence[i] == u'%' ? sentence[i + 1].digitValue() : -1;
        if (place < 1 || place > 3)
            continue;
        addWords(sentence.mid(done, i - done));
        m_titleLine->addWidget(places[static_cast<std::size_t>(place - 1)]);
        done = i + 2;
    }
    addWords(sentence.mid(done));
}

void FourMsPage::listScenarios()
{
    const auto [from, to] = pathOf(m_document.study());
    fill(*m_from, from);
    fill(*m_to, to);
}

void FourMsPage::fill(QComboBox &picker, const std::string &chosen)
{
    constexpr int kShownLetters = 20;
    const int width = kShownLetters * picker.fontMetrics().averageCharWidth();
    const QSignalBlocker blocker(&picker);
    picker.clear();
    std::size_t position = 0;
    for (const Scenario &scenario : m_document.study().scenarios) {
        const QString name = toQString(scenario.name.empty() ? scenario.id : scenario.name);
        const QString text = u"%1 · %2"_s.arg(scenarioLetter(position++), name);
        picker.addItem(picker.fontMetrics().elidedText(text, Qt::ElideMiddle, width),
                       toQString(scenario.id));
        picker.setItemData(picker.count() - 1, text, Qt::ToolTipRole);
        picker.setItemData(picker.count() - 1, text, Qt::AccessibleTextRole);
    }
    picker.setCurrentIndex(picker.findData(toQString(chosen)));
}

void FourMsPage::choose(End end, const QString &id)
{
    Settings settings = m_document.study().settings;
    // Both ends are fixed by a choice of one, so that the other does not follow the baseline.
    std::tie(settings.from, settings.to) = pathOf(m_document.study());
    settings.*end = toUtf8(id);
    // ignored: settings that were picked from a list are never refused
    static_cast<void>(m_document.setSettings(settings, tr("Choose what the 4Ms compare")));
}

void FourMsPage::showPlot()
{
    const PlotData &plot = m_panel->plot();
    setLabelText(*m_finding, plot.finding);
    setLabelText(*m_subtitle, plot.subtitle);
    const Study &study = m_document.study();
    const auto [from, to] = pathOf(study);
    const Scenario *baseline = baselineOf(study);
    // The window says for all visible scenarios whether they compare with the baseline.
    const bool isToldByWindow =
        plot.steps.empty() || (baseline && (baseline->id == from || baseline->id == to));
    const QString same = isToldByWindow
                             ? QString()
                             : tr("✓ Comparable: same phases, boundary, vintage and quality.");
    setLabelText(*m_comparability,
                 plot.differences.isEmpty()
                     ? same
                     : tr("⚠ Not comparable as they stand: %1")
                           .arg(plot.locale.createSeparatedList(plot.differences)));
}

} // namespace fourfold
