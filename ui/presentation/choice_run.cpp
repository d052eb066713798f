// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/choice_run.h"

#include "ui/presentation/quantity_format.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/time_text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QPromise>
#include <qtconcurrentrun.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// Where lupdate and the program both look for the texts of this file.
struct ChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceText)
};

constexpr int kPerMille = 1000;
constexpr std::size_t kRanked = 100;
constexpr std::size_t kRankedPlaces = 2000;
constexpr std::size_t kSample = 1500;

void work(QPromise<SharedChoices> &promise, const EstimatorRow &method, const Study &study,
          const std::string &scenario, const Catalog &catalog, OptimiseQuestion question)
{
    promise.setProgressRange(0, kPerMille);
    question.progress = [&promise](std::size_t done, std::size_t of) {
        promise.setProgressValue(static_cast<int>(kPerMille * done / of));
        return !promise.isCanceled();
    };
    promise.addResult(choicesOf(method, study, scenario, catalog, std::move(question)));
}

} // namespace

QString choiceName(const CatalogChoice &choice)
{
    QStringList names;
    for (const Entry *entry : choice.entries) {
        if (entry != nullptr)
            names += toQString(entry->name);
    }
    if (choice.start)
        //: when a run starts: a date and a time
        names += ChoiceText::tr("from %1 UTC").arg(momentText(choice.start->instant, QLocale()));
    return names.join(u", "_s);
}

QString choiceText(const CatalogChoice &choice, bool hasCost)
{
    QStringList lines = {choiceName(choice)};
    for (const LimitRow &row : limitTable()) {
        if (row.limit == Limit::Cost && !hasCost)
            continue;
        const double amount = choice.amounts[row.limit];
        const QString text = row.unit == Unit::Count ? numberText(amount, QLocale(), kAmountDigits,
                                                                  TrailingZeros::Dropped)
                                                     : amountText(amount, row.unit, QLocale());
        lines += u"%1: %2"_s.arg(translated(row.label), text);
    }
    return lines.join(u'\n');
}

const Scenario *optimisedScenario(const Study &study)
{
    const Scenario *named = findScenario(study, study.settings.optimise.scenario);
    return named == nullptr ? baselineOf(study) : named;
}

OptimiseQuestion choiceQuestion(const Settings &settings)
{
    OptimiseQuestion question;
    for (const ChoosableRow &row : choosableTable()) {
        const auto &over = settings.optimise.over;
        if (over.empty() || std::ranges::count(over, row.key) > 0)
            question.over.push_back(row.what);
    }
    question.basis = settings.basis;
    question.limits = settings.optimise.limits;
    question.filter = settings.optimise.filter;
    question.latestHours = settings.optimise.latestHours;
    // Places alone are few, and all of them are ranked.
    const bool hasMachines = std::ranges::count(question.over, Choosable::Machine) > 0;
    question.top = hasMachines ? kRanked : kRankedPlaces;
    question.sample = kSample;
    return question;
}

SharedChoices choicesOf(const EstimatorRow &method, const Study &study, const std::string &scenario,
                        const Catalog &catalog, OptimiseQuestion question)
{
    auto answer = std::make_shared<ChoiceAnswer>();
    answer->scenario = scenario;
    answer->catalog = catalog;
    QElapsedTimer clock;
    clock.start();
    const Scenario *chosen = findScenario(study, scenario);
    if (chosen == nullptr)
        return answer;
    auto found = optimise(method, study, *chosen, answer->catalog, question);
    constexpr double kNanosecondsPerMillisecond = 1e6;
    answer->milliseconds = static_cast<double>(clock.nsecsElapsed()) / kNanosecondsPerMillisecond;
    question.progress = {};
    answer->question = std::move(question);
    if (!found) {
        answer->error = found.error();
        return answer;
    }
    answer->found = *std::move(found);
    for (const CatalogChoice &choice : answer->found->sample)
        answer->sampleTexts += choiceText(choice, answer->found->hasCost);
    return answer;
}

ChoiceRun::ChoiceRun(const StudyDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ChoiceRun::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const bool isWanted = !m_watcher.isCanceled();
        if (isWanted)
            m_answer = m_watcher.result();
        if (m_next)
            launch(*std::exchange(m_next, std::nullopt));
        if (isWanted)
            emit answered();
        else if (!isRunning())
            emit cancelled();
    });
}

ChoiceRun::~ChoiceRun()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

/// While a limit is dragged each answer is shown before the next question is asked.
void ChoiceRun::start(const std::string &scenario, OptimiseQuestion question)
{
    Asked asked{scenario, std::move(question)};
    if (isRunning())
        m_next = std::move(asked);
    else
        launch(std::move(asked));
}

void ChoiceRun::launch(Asked asked)
{
    m_watcher.setFuture(QtConcurrent::run(work, std::cref(m_document.method()), m_document.study(),
                                          std::move(asked.scenario), m_document.catalog(),
                                          std::move(asked.question)));
}

void ChoiceRun::cancel()
{
    m_next.reset();
    if (!isRunning())
        return;
    m_watcher.cancel();
}

void ChoiceRun::reset()
{
    m_next.reset();
    m_watcher.cancel();
    m_answer.reset();
}

} // namespace fourfold
