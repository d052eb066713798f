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

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace fourfold {

void DirectivesPage::openTrace(const std::string &name)
{
    if (m_trace && m_trace->name == name)
        return;
    m_trace.reset();
    auto opened = m_document.catalog().trace(name);
    if (opened)
        m_trace = std::move(*opened);
    else
        setLabelText(*m_problem, errorText(opened.error()));
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

/// Serves anew: what moves with the slider.
void DirectivesPage::answerMonth()
{
    m_question.reset();
    m_answer.reset();
    if (!m_trace || (m_sets.sets.empty() && m_choice.levels.empty()))
        return;
    auto question =
        servingQuestionOf(m_choice, m_trace->series(), m_sets, m_document.study().settings.seed);
    if (!question) {
        setLabelText(*m_problem, translated(question.error().message));
        return;
    }
    m_question = std::move(*question);
    auto answer = simulateMonth(m_question->month);
    if (answer)
        m_answer = std::move(*answer);
    else
        setLabelText(*m_problem, translated(answer.error().message));
}

void DirectivesPage::showAnswer()
{
    const double loss = m_question ? m_question->month.loss : m_choice.loss.value_or(0);
    m_loss->showShare(loss);
    setLabelText(*m_lossLabel, tr("May be lost: %1").arg(percentText(loss, QLocale())));
    if (m_trace)
        m_form->show(m_choice, m_question ? &*m_question : nullptr, m_trace->series());
    m_table->setVisible(m_answer.has_value());
    m_shown->setVisible(m_trace.has_value());
    setLabelText(*m_title, m_answer ? servingFinding(picture())
                                    : tr("Requests cannot be served on this trace as it stands"));
    if (m_answer) {
        m_tableModel->setTable(schemeTable(picture()), QLocale());
        fitAnswerTable(*m_table);
    }
    const bool isOwn = !m_choice.levels.empty();
    m_levels->show(isOwn ? m_choice.levels : meanLevels(m_sets), isOwn, requestsText(),
                   !isOwn && m_choice.file.empty());
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
    return {*m_trace, *m_question, *m_answer, m_band, requestsText(), QLocale()};
}

PlotData DirectivesPage::plotOfView(std::string_view view)
{
    if (view == "loss") {
        if (!m_curve) {
            const auto curve = lossCurve(m_question->month);
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
