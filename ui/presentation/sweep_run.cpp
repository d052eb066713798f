// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/sweep_run.h"

#include "ui/presentation/study_document.h"

#include <memory>

namespace fourfold {

SweepRun::SweepRun(const StudyDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    constexpr int kQuiet = 150;
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuiet);
    connect(&m_quiet, &QTimer::timeout, this, &SweepRun::drawBands);
}

void SweepRun::start(const SweepChoice &choice)
{
    cancel();
    if (isQuick(choice)) {
        m_answer = sweepAnswer(m_document.study(), m_document.catalog(), choice);
        if (mayHaveBands(choice))
            m_quiet.start();
        emit answered();
        return;
    }
    auto found = std::make_shared<SweepAnswer>();
    m_work.start(
        [found, choice, study = m_document.study(),
         catalog = m_document.catalog()](const BackgroundWork::GoesOn &goesOn) {
            *found = sweepAnswer(study, catalog, choice, goesOn);
        },
        [this, found] {
            m_answer = std::move(*found);
            emit answered();
        });
}

void SweepRun::cancel()
{
    m_quiet.stop();
    m_bands.cancel();
    m_work.cancel();
}

void SweepRun::drawBands()
{
    using Bands = std::vector<std::vector<std::pair<double, double>>>;
    auto found = std::make_shared<Bands>();
    m_bands.start(
        [found, choice = m_answer->choice, study = m_document.study(),
         catalog = m_document.catalog()](const BackgroundWork::GoesOn &goesOn) {
            *found = sweepBands(study, catalog, choice, goesOn);
        },
        [this, found] {
            bool isAny = false;
            for (std::size_t i = 0; i < found->size(); ++i) {
                isAny = isAny || !(*found)[i].empty();
                m_answer->scenarios[i].band = std::move((*found)[i]);
            }
            if (isAny)
                emit answered();
        });
}

} // namespace fourfold
