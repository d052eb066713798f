// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/background_work.h"
#include "ui/presentation/drawn_study.h"
#include "ui/presentation/results.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace fourfold {

class StudyDocument;

/// The bands of the results of a document: a few draws after every edit, and more of them when no
/// other edit follows. Until they are there, those of the values before move along with the
/// results.
class LiveBands : public QObject
{
    Q_OBJECT

public:
    /// How many draws follow at once, and how many then; of many scenarios fewer, so that all have
    /// no more values than `most`.
    struct Effort
    {
        std::uint64_t live = kDefaultDraws;
        std::uint64_t refined = 10 * kDefaultDraws;
        std::uint64_t most = 200 * kDefaultDraws;
    };

    explicit LiveBands(StudyDocument &document);

    /// Begins to follow the document. Before, there are no bands.
    void start();
    [[nodiscard]] bool isStarted() const { return m_isStarted; }
    void setEffort(const Effort &effort) { m_effort = effort; }
    /// Drops what there is: it is of another study.
    void forget()
    {
        m_drawn.clear();
        m_shown.clear();
    }

    /// The draws in a metric, that of headlines or that of the settings; null: none yet. They say
    /// which scenarios have changed since.
    [[nodiscard]] const DrawnStudy *of(std::string_view metric) const;

    /// True when nothing is being drawn or about to be.
    [[nodiscard]] bool isSettled() const { return !m_work.isRunning() && !m_pause.isActive(); }

signals:
    void changed();

private:
    /// The estimations of the scenarios that draws are of, by id.
    using Estimations = std::map<std::string, std::shared_ptr<const Estimation>, std::less<>>;
    struct Drawn
    {
        SharedDraws draws;
        Estimations of;
    };

    void follow();
    [[nodiscard]] SharedDraws asOfNow(const Drawn &drawn) const;
    void showMoves();
    void pause();
    void launch();
    void take(const SharedDraws &drawn);

    StudyDocument &m_document;
    BackgroundWork m_work;
    Effort m_effort;
    Estimations m_asked;                                     ///< of the draws on their way
    std::map<std::string, Drawn, std::less<>> m_drawn;       ///< by metric
    std::map<std::string, SharedDraws, std::less<>> m_shown; ///< the same with what has moved
    std::size_t m_liveLeft = 0; ///< of the first draws, those still on their way
    bool m_isStarted = false;
    QTimer m_pause;         ///< since the last edit
    bool m_isStale = false; ///< an edit came while the first draws were on their way
};

} // namespace fourfold
