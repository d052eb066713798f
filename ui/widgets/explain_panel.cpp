// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/explain_panel.h"

#include "core/analysis/functional_unit.h"
#include "core/estimation/explanation.h"
#include "ui/presentation/formula_text.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/series_style.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/trace_model.h"
#include "ui/widgets/trace_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

struct CopyRow
{
    ExplanationFormat format = ExplanationFormat::Text;
    Text label;
};
constexpr std::array kCopies = {
    CopyRow{ExplanationFormat::Text, FF_TR_NOOP("ExplainPanel", "Copy as &text")},
    CopyRow{ExplanationFormat::Markdown, FF_TR_NOOP("ExplainPanel", "Copy as &Markdown")},
    CopyRow{ExplanationFormat::Latex, FF_TR_NOOP("ExplainPanel", "Copy as &LaTeX")},
};

constexpr double kResultScale = 1.8;

QLabel *selectableLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Lines with addresses that can be clicked.
QString htmlText(const QStringList &lines)
{
    static const QRegularExpression kAddress(u"https?://[^\\s;]+"_s);
    QString html = lines.join(u'\n').toHtmlEscaped();
    html.replace(kAddress, u"<a href=\"\\0\">\\0</a>"_s);
    return html.replace(u'\n', u"<br>"_s);
}

} // namespace

ExplainPanel::ExplainPanel(StudyDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new TraceModel(this))
    , m_back(new QToolButton(this))
    , m_title(selectableLabel(this))
    , m_result(selectableLabel(this))
    , m_formula(selectableLabel(this))
    , m_tree(new QTreeView(this))
    , m_card(new QTextBrowser(this))
    , m_goTo(new QToolButton(this))
    , m_copy(new QToolButton(this))
{
    build();
    connect(&document, &StudyDocument::resultsChanged, this, &ExplainPanel::refresh);
    connect(m_back, &QToolButton::clicked, this, &ExplainPanel::back);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ExplainPanel::showTerm);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_goTo, &QToolButton::clicked, this, [this] {
        const QString key = m_tree->currentIndex().data(TraceModel::FieldRole).toString();
        emit fieldRequested(m_visits.back().scenario, key);
    });
    retranslateUi();
}

void ExplainPanel::build()
{
    constexpr int kNarrowest = 40; // letters
    setMinimumWidth(kNarrowest * fontMetrics().averageCharWidth());
    m_title->setObjectName(u"explainTitle"_s);
    m_result->setObjectName(u"explainResult"_s);
    m_formula->setObjectName(u"explainFormula"_s);
    m_back->setObjectName(u"explainBack"_s);
    m_copy->setObjectName(u"explainCopy"_s);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * kResultScale);
    large.setBold(true);
    m_result->setFont(large);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *menu = new QMenu(m_copy);
    for (std::size_t i = 0; i < kCopies.size(); ++i)
        menu->addAction(QString(), this, [this, i] { copyAs(static_cast<int>(i)); });
    m_copy->setMenu(menu);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_back->setArrowType(Qt::LeftArrow);
    buildTree();
    buildCard();
    placeParts();
}

void ExplainPanel::buildTree()
{
    m_tree->setObjectName(u"explainTree"_s);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new TraceDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(2 * fontMetrics().averageCharWidth());
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TraceModel::TermColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(TraceModel::ValueColumn, QHeaderView::ResizeToContents);
}

void ExplainPanel::buildCard()
{
    m_card->setObjectName(u"sourceCard"_s);
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->setOpenExternalLinks(true);
    m_card->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_card->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
}

void ExplainPanel::placeParts()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_goTo);
    foot->addStretch(1);
    foot->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_result);
    layout->addWidget(m_formula);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_card);
    layout->addLayout(foot);
}

QString ExplainPanel::title() const
{
    return m_title->text();
}

QString ExplainPanel::result() const
{
    return m_result->text();
}

void ExplainPanel::explain(const QString &scenario, const QString &quantity,
                           const QString &fieldKey, const QString &method)
{
    const Visit visit{scenario, quantity, method};
    if (m_visits.empty() || m_visits.back() != visit)
        m_visits.push_back(visit);
    showVisit(visit);
    showField(fieldKey);
}

/// Goes to a raw input, where the explanation has it.
void ExplainPanel::showField(const QString &key)
{
    const QModelIndex place = key.isEmpty() ? QModelIndex() : m_model->findField(toUtf8(key));
    if (place.isValid())
        m_tree->setCurrentIndex(place);
}

void ExplainPanel::back()
{
    if (m_visits.size() < 2)
        return;
    m_visits.pop_back();
    showVisit(m_visits.back());
}

/// "Explain · C, Training · Operational carbon": letter of the scenario and name of the quantity.
QString ExplainPanel::titleOf(const Visit &visit) const
{
    const Study &study = m_document.study();
    const Scenario *scenario = findScenario(study, toUtf8(visit.scenario));
    const auto position = static_cast<std::size_t>(scenario - study.scenarios.data());
    QString name;
    if (!m_model->steps().empty()) {
        const Step &step = m_model->steps().back();
        name = step.phases.empty()
                   ? translated(step.title)
                   : tr("%1: %2").arg(phaseNames(step.phases), translated(step.title));
    }
    if (const EstimatorRow *method = findEstimator(toUtf8(visit.method)))
        return tr("Explain · %1, %2 by %3")
            .arg(scenarioLetter(position), name, translated(method->title));
    return tr("Explain · %1, %2").arg(scenarioLetter(position), name);
}

/// The amount; where the study counts for one request or the like, what that leaves of it too.
QString ExplainPanel::resultOf(const Visit &visit) const
{
    const Step &last = m_model->steps().back();
    const QString whole = amountText(last.value, last.unit, QLocale());
    const FunctionalUnitRow &unit = functionalUnitOf(m_document.study().settings);
    const ScenarioOutcome &outcome = *m_document.outcome(toUtf8(visit.scenario));
    if (unit.unit == FunctionalUnit::Study || !visit.method.isEmpty() || !outcome.estimation)
        return whole;
    const Estimation &estimation = *outcome.estimation;
    const auto count = countOf(unit.unit, estimation.states, estimation.estimate);
    if (!count)
        return whole;
    const QString one = amountText(last.value / *count, last.unit, QLocale());
    //: an amount, how many requests or the like it is for, "0.2 g per request"
    return tr("%1 ÷ %2 = %3")
        .arg(whole, numberText(*count, QLocale()), translated(unit.of).arg(one));
}

void ExplainPanel::showVisit(const Visit &visit)
{
    m_isStale = false;
    m_back->setEnabled(m_visits.size() > 1);
    if (m_document.outcome(toUtf8(visit.scenario)) == nullptr) {
        showNothing({});
        return;
    }
    auto steps = stepsOf(visit);
    if (!steps) {
        showNothing(errorText(steps.error()));
        return;
    }
    m_model->setSteps(*std::move(steps), m_document, QLocale());
    m_title->setText(titleOf(visit));
    m_result->setText(resultOf(visit));
    openFirstFormula();
    showTerm({});
}

/// The explanation by the study's method, from its results, or by another one. Precondition: the
/// scenario has an outcome.
Result<std::vector<Step>> ExplainPanel::stepsOf(const Visit &visit) const
{
    const std::string id = toUtf8(visit.scenario);
    const EstimatorRow *method = findEstimator(toUtf8(visit.method));
    if (method != nullptr && method != &m_document.method()) {
        const Study &study = m_document.study();
        const auto made = estimate(*method, study, *findScenario(study, id), m_document.catalog());
        if (!made)
            return made.error();
        return fourfold::explain(*made, toUtf8(visit.quantity), m_document.catalog());
    }
    const ScenarioOutcome &outcome = *m_document.outcome(id);
    if (!outcome.estimation)
        return *outcome.error;
    return fourfold::explain(*outcome.estimation, toUtf8(visit.quantity), m_document.catalog());
}

void ExplainPanel::showNothing(const QString &reason)
{
    m_model->setSteps({}, m_document, QLocale());
    m_title->setText(tr("Nothing to explain"));
    m_result->setText({});
    m_formula->setText(reason);
    showTerm({});
}

/// A sum of one term says nothing: shows the first formula of more than one, and two levels of
/// what it was made from.
void ExplainPanel::openFirstFormula()
{
    QModelIndex shown = m_model->index(0, 0);
    const auto onlyTerm = [&] { return m_model->index(0, 0, shown); };
    while (m_model->rowCount(shown) == 1 && m_model->hasChildren(onlyTerm()))
        shown = onlyTerm();
    m_tree->setRootIndex(shown);
    for (int row = 0; row < m_model->rowCount(shown); ++row)
        m_tree->expand(m_model->index(row, 0, shown));
    m_formula->setText(tr("%1\n= %2")
                           .arg(shown.data(TraceModel::FormulaRole).toString(),
                                shown.data(TraceModel::SubstitutedRole).toString()));
}

void ExplainPanel::refresh()
{
    if (m_visits.empty())
        return;
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    const Study &study = m_document.study();
    std::erase_if(m_visits, [&](const Visit &visit) {
        return findScenario(study, toUtf8(visit.scenario)) == nullptr;
    });
    if (m_visits.empty())
        return;
    const QString field = m_tree->currentIndex().data(TraceModel::FieldRole).toString();
    showVisit(m_visits.back());
    showField(field);
}

void ExplainPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

/// Shows formula and source of a term below the tree.
void ExplainPanel::showTerm(const QModelIndex &index)
{
    m_goTo->setEnabled(!index.data(TraceModel::FieldRole).toString().isEmpty());
    QStringList lines;
    if (const QString formula = index.data(TraceModel::FormulaRole).toString(); !formula.isEmpty())
        lines += tr("%1\n= %2").arg(formula, index.data(TraceModel::SubstitutedRole).toString());
    lines += index.data(TraceModel::SourceRole).toString();
    lines.removeAll(QString());
    m_card->setHtml(htmlText(lines));
    m_card->setVisible(!lines.isEmpty());
    fitCard();
}

/// The card is as high as its text, up to a third of the panel.
void ExplainPanel::fitCard()
{
    const int margin = static_cast<int>(m_card->document()->documentMargin());
    const QRect room(0, 0, layout()->contentsRect().width() - 2 * margin, height());
    const QRect text = m_card->fontMetrics().boundingRect(
        room, Qt::TextWordWrap | Qt::TextWrapAnywhere, m_card->toPlainText());
    const int spare = m_card->fontMetrics().height();
    m_card->setFixedHeight(std::min(text.height() + 2 * margin + spare, height() / 3));
}

void ExplainPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCard();
}

void ExplainPanel::copyAs(int format)
{
    if (m_model->steps().empty())
        return;
    const std::string text =
        explanationText(m_model->steps(), kCopies[static_cast<std::size_t>(format)].format);
    QApplication::clipboard()->setText(toQString(text));
}

void ExplainPanel::retranslateUi()
{
    m_back->setToolTip(tr("Back to what was explained before"));
    m_back->setAccessibleName(tr("Back"));
    m_tree->setAccessibleName(tr("Terms of the explanation"));
    m_card->setAccessibleName(tr("Source of the term"));
    m_goTo->setText(tr("&Go to the field"));
    m_copy->setText(tr("&Copy"));
    const auto actions = m_copy->menu()->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions.at(i)->setText(translated(kCopies[static_cast<std::size_t>(i)].label));
    if (m_visits.empty()) {
        m_title->setText(tr("Explain"));
        m_formula->setText(tr("Click an amount to see how it came about."));
    } else {
        showVisit(m_visits.back());
    }
}

void ExplainPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace fourfold
