// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page Directives shows of served requests.
#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_table_model.h"
#include "ui/charts/plots/directive_plots.h"
#include "ui/pages/directives_page.h"
#include "ui/pages/page_title.h"
#include "ui/presentation/own_files.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/series_text.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/level_editor.h"
#include "ui/widgets/serving_form.h"
#include "ui/widgets/share_slider.h"
#include "ui/widgets/smaller_model_form.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

Samplings drawnSamplings(const PreparedMonth &month, const ServingQuestion &question,
                         const BackgroundWork::GoesOn &goesOn)
{
    Samplings drawn;
    while (drawn.size() < kSamplings
           && goesOn(static_cast<double>(drawn.size()) / static_cast<double>(kSamplings)))
        drawn.push_back(samplingOf(month, question, drawn.size()));
    return drawn;
}

} // namespace

void DirectivesPage::openTrace(const std::string &name)
{
    const QString folder = QFileInfo(m_document.filePath()).absolutePath();
    m_reader.open(m_document.catalog(), folder, name);
    m_trace = m_reader.trace();
    if (m_reader.error())
        setLabelText(*m_problem, errorText(*m_reader.error()));
    setLabelText(*m_kind, m_trace ? seriesKindText(m_trace->series()) : QString());
    m_kind->setToolTip(m_trace ? seriesOriginText(m_trace->series()) : QString());
}

/// The shipped sets, or those of the user's file.
void DirectivesPage::readRequests()
{
    const QString file = m_choice.file.empty() ? m_shippedFile : toQString(m_choice.file);
    const QFileInfo place(QFileInfo(m_document.filePath()).absoluteDir(), file);
    const std::string path = toUtf8(place.absoluteFilePath());
    if (path != m_readFile) {
        m_readFile = path;
        auto sets = requestsIn(toQString(path));
        m_setsProblem = sets ? QString() : errorText(sets.error());
        m_sets = sets ? std::move(*sets) : RequestSets();
    }
    if (!m_setsProblem.isEmpty() && m_choice.levels.empty())
        setLabelText(*m_problem, m_setsProblem);
}

/// All that does not depend on what may be lost.
void DirectivesPage::prepareMonth()
{
    m_question.reset();
    m_month.reset();
    m_curve.reset();
    if (!m_trace || (m_sets.sets.empty() && m_choice.levels.empty()))
        return;
    auto question =
        servingQuestionOf(m_choice, m_trace->series(), m_sets, m_document.study().settings.seed);
    if (!question) {
        setLabelText(*m_problem, translated(question.error().message));
        return;
    }
    m_question = std::move(*question);
    if (m_question->smallerProblem)
        setLabelText(*m_problem, translated(m_question->smallerProblem->message));
    m_hourTexts = hourTexts(*m_question, QLocale());
    auto month = PreparedMonth::of(m_question->month);
    if (month)
        m_month = std::make_shared<const PreparedMonth>(std::move(*month));
    else
        setLabelText(*m_problem, translated(month.error().message));
}

/// Samples preferences as a judge would; very many prompts are judged beside the event loop.
void DirectivesPage::drawSamplings()
{
    constexpr std::size_t kMostAtOnce = 1'000'000;
    m_drawing.cancel();
    m_samplings.reset();
    if (!m_month || m_question->samples == 0)
        return;
    if (kSamplings * m_month->evaluationCount() * m_question->samples <= kMostAtOnce) {
        m_samplings = std::make_shared<const Samplings>(
            drawnSamplings(*m_month, *m_question, [](double) { return true; }));
        return;
    }
    const auto drawn = std::make_shared<Samplings>();
    m_drawing.start(
        [drawn, month = m_month, question = *m_question](const BackgroundWork::GoesOn &goesOn) {
            *drawn = drawnSamplings(*month, question, goesOn);
        },
        [this, drawn] {
            m_samplings = drawn;
            answerMonth();
            showTried();
        });
}

/// Serves anew: what moves with the slider.
void DirectivesPage::answerMonth()
{
    m_answer.reset();
    m_band.reset();
    if (!m_month)
        return;
    m_question->month.loss = m_choice.loss.value_or(m_question->month.loss);
    const double loss = m_question->month.loss;
    auto answer = m_month->served(loss);
    if (answer)
        m_answer = std::move(*answer);
    else
        setLabelText(*m_problem, translated(answer.error().message));
    if (m_samplings)
        m_band = bandOf(*m_month, loss, *m_samplings);
}

void DirectivesPage::showAnswer()
{
    if (m_trace)
        m_form->show(m_choice, m_question ? &*m_question : nullptr, m_trace->series());
    const bool isOwn = !m_choice.levels.empty();
    m_levels->show(isOwn ? m_choice.levels : meanLevels(m_sets), isOwn, requestsText(),
                   !isOwn && m_choice.file.empty());
    m_levels->smaller().show(m_choice.smaller);
    m_table->setVisible(m_answer.has_value());
    m_shown->setVisible(m_trace.has_value());
    showTried();
    if (m_answer)
        fitAnswerTable(*m_table);
}

/// What differs where more or less may be lost.
void DirectivesPage::showTried()
{
    const double loss = m_question ? m_question->month.loss : m_choice.loss.value_or(0);
    m_loss->showShare(loss);
    setLabelText(*m_lossLabel, tr("May be lost: %1").arg(percentText(loss, QLocale())));
    setLabelText(*m_title, m_answer ? servingFinding(picture())
                           : m_reader.isReading()
                               ? tr("The trace is being read…")
                               : tr("Requests cannot be served on this trace as it stands"));
    if (m_answer)
        m_tableModel->setTable(schemeTable(picture()), QLocale());
    showView();
}

QString DirectivesPage::requestsText() const
{
    if (!m_choice.levels.empty())
        return tr("Own levels");
    const QString title = toQString(m_sets.title);
    const QString source = toQString(m_sets.source);
    if (title.isEmpty())
        return toQString(m_choice.file);
    return source.isEmpty() ? title : u"%1 (%2)"_s.arg(title, source);
}

ServingPicture DirectivesPage::picture() const
{
    return {*m_trace, *m_question, *m_answer, m_band, requestsText(), m_hourTexts, QLocale()};
}

PlotData DirectivesPage::plotOfView(std::string_view view)
{
    if (view == "loss") {
        if (!m_curve) {
            const auto curve = lossCurve(*m_month);
            m_curve = curve ? *curve : std::vector<LossPoint>();
        }
        return plotLoss(picture(), *m_curve);
    }
    if (view == "schemes")
        return plotSchemes(picture());
    if (view == "price")
        return plotShadowPrice(picture());
    if (view == "trigger")
        return plotTrigger(picture());
    return plotMix(picture());
}

void DirectivesPage::showView()
{
    const std::string_view view = shownView();
    const bool isLevels = view == "levels";
    m_shown->setCurrentIndex(isLevels ? 1 : 0);
    if (isLevels)
        return;
    PlotData shown;
    if (m_answer) {
        shown = plotOfView(view);
    } else {
        shown.title = m_title->text();
        shown.emptyText = m_problem->text();
    }
    m_panel->setMade(std::move(shown));
}

} // namespace fourfold
