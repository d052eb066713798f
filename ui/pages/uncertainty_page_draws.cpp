// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page draws, how often, and what it does with that.
#include "core/support/parallel.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/plots/draw_subject.h"
#include "ui/pages/uncertainty_page.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/study_document.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <span>

namespace fourfold {
namespace {

/// How many draws may be asked for; those of every step are shown on the way to more.
constexpr std::array<std::uint64_t, 5> kSteps = {kDefaultDraws, 100'000, 1'000'000, 10'000'000,
                                                 kMostDraws};
/// More than so many are not drawn again after every edit.
constexpr std::size_t kLastAfterEdit = 2;
/// From here on there is progress to be seen, and every thread is taken.
constexpr std::uint64_t kManyDraws = 1'000'000;

/// What the draws depend on: all but what only the look of the window does.
Study drawnPart(const Study &study)
{
    Study part = study;
    part.settings.uncertaintyView.clear();
    return part;
}

} // namespace

void UncertaintyPage::listDraws()
{
    const int chosen = std::max(m_count->currentIndex(), 0);
    const QSignalBlocker blocker(m_count);
    m_count->clear();
    for (const std::uint64_t draws : kSteps)
        m_count->addItem(tr("%1 draws").arg(QLocale().toString(static_cast<qulonglong>(draws))));
    m_count->setCurrentIndex(chosen);
}

void UncertaintyPage::takeSeed()
{
    bool isNumber = false;
    Settings settings = m_document.study().settings;
    const qulonglong seed = m_seed->text().toULongLong(&isNumber);
    if (isNumber && seed != settings.seed) {
        settings.seed = seed;
        choose(tr("Change the seed"), settings);
    }
    m_seed->setText(QString::fromStdString(std::to_string(m_document.study().settings.seed)));
}

void UncertaintyPage::chooseDraws()
{
    m_asked.reset();
    draw();
}

void UncertaintyPage::refresh()
{
    m_isStale = false;
    m_ranges = rangeList(m_document.study(), m_document.catalog(), QLocale());
    showTable();
    showAction();
    if (m_asked == drawnPart(m_document.study()))
        return;
    if (m_asked && m_count->currentIndex() > static_cast<int>(kLastAfterEdit))
        m_count->setCurrentIndex(static_cast<int>(kLastAfterEdit));
    draw();
}

void UncertaintyPage::draw()
{
    const Study &study = m_document.study();
    const auto steps =
        std::span(kSteps).first(static_cast<std::size_t>(m_count->currentIndex()) + 1);
    std::vector<DrawRequest> requests;
    for (const std::uint64_t draws : steps)
        requests.push_back({.study = study,
                            .catalog = m_document.catalog(),
                            .metric = std::string(metricRow(study.settings.metric).id),
                            .draws = draws,
                            .threads = draws >= kManyDraws ? machineThreads() : 1,
                            .bins = kCurveBins,
                            .withMeasurements = true});
    m_asked = drawnPart(study);
    m_progress->reset();
    m_work.start([this, requests = std::move(requests)](const BackgroundWork::GoesOn &goesOn,
                                                        const BackgroundWork::Tell &tell) {
        drawEach(requests, goesOn,
                 [&](const SharedDraws &drawn) { tell([this, drawn] { take(drawn); }); });
    });
    showRunning();
}

void UncertaintyPage::take(const SharedDraws &drawn)
{
    m_drawn = drawn;
    m_panel->setDrawn(drawn);
    showTable();
}

void UncertaintyPage::showRunning()
{
    const bool isLong = m_work.isRunning()
                        && kSteps[static_cast<std::size_t>(m_count->currentIndex())] >= kManyDraws;
    m_progress->setVisible(isLong);
    m_cancel->setVisible(isLong);
}

} // namespace fourfold
