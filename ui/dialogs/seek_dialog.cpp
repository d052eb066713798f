// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/seek_dialog.h"

#include "core/analysis/budget_use.h"
#include "core/analysis/levers.h"
#include "core/support/numbers.h"
#include "ui/charts/plot_view.h"
#include "ui/pages/page_title.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/typed_text.h"
#include "ui/widgets/field_edit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {

SeekDialog::SeekDialog(StudyDocument &document, std::string scenario, std::string_view metric,
                       QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_scenario(std::move(scenario))
    , m_metric(new QComboBox(this))
    , m_target(new FieldEdit(this))
    , m_field(new QComboBox(this))
    , m_low(new FieldEdit(this))
    , m_high(new FieldEdit(this))
    , m_view(new PlotView(this))
    , m_answer(createNoteLabel(this))
    , m_found(new QListWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_apply(m_buttons->addButton(tr("&Apply"), QDialogButtonBox::ApplyRole))
    , m_add(m_buttons->addButton(tr("Add as a &scenario"), QDialogButtonBox::ActionRole))
{
    setObjectName(u"seekDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const Scenario *own = findScenario(document.study(), m_scenario);
    setWindowTitle(tr("Find the input that gives… (%1)").arg(scenarioName(*own)));
    document.recomputeNow();
    for (const MetricRow &row : metricTable()) {
        const ScenarioOutcome *outcome = document.outcome(m_scenario);
        if (outcome != nullptr && outcome->estimation
            && outcome->estimation->estimate.shows(row.presence))
            m_metric->addItem(translated(row.label), toQString(row.id));
    }
    m_metric->setCurrentIndex(std::max(0, m_metric->findData(toQString(metric))));
    build();
    connect(m_metric, &QComboBox::activated, this, [this] {
        proposeTarget();
        listFields();
        seekNow();
    });
    connect(m_field, &QComboBox::activated, this, [this] {
        proposeRange();
        seekNow();
    });
    connect(m_target, &QLineEdit::editingFinished, this, &SeekDialog::seekNow);
    for (const FieldEdit *end : {m_low, m_high}) {
        connect(end, &QLineEdit::textEdited, this, [this] { m_isRangeTyped = true; });
        connect(end, &QLineEdit::editingFinished, this, &SeekDialog::seekNow);
    }
    connect(m_found, &QListWidget::itemActivated, this, &SeekDialog::apply);
    connect(m_apply, &QPushButton::clicked, this, &SeekDialog::apply);
    connect(m_add, &QPushButton::clicked, this, &SeekDialog::addScenario);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    proposeTarget();
    listFields();
    seekNow();
}

void SeekDialog::build()
{
    m_metric->setObjectName(u"seekMetric"_s);
    m_metric->setAccessibleName(tr("Result"));
    m_target->setObjectName(u"seekTarget"_s);
    m_target->setAccessibleName(tr("To be"));
    m_field->setObjectName(u"seekField"_s);
    m_field->setAccessibleName(tr("By changing"));
    m_low->setObjectName(u"seekLow"_s);
    m_low->setAccessibleName(tr("From"));
    m_high->setObjectName(u"seekHigh"_s);
    m_high->setAccessibleName(tr("To"));
    m_answer->setObjectName(u"seekAnswer"_s);
    m_found->setObjectName(u"seekFound"_s);
    m_found->setAccessibleName(tr("Values that were found"));
    m_apply->setObjectName(u"seekApply"_s);
    m_add->setObjectName(u"seekAdd"_s);
    auto *range = new QHBoxLayout;
    range->addWidget(m_low);
    range->addWidget(new QLabel(u"–"_s, this));
    range->addWidget(m_high);
    auto *form = new QFormLayout;
    form->addRow(tr("&Result"), m_metric);
    form->addRow(tr("&To be"), m_target);
    form->addRow(tr("By &changing"), m_field);
    auto *between = new QLabel(tr("&Between"), this);
    between->setBuddy(m_low); // a form knows none of a row of two
    form->addRow(between, range);
    constexpr int kFoundLines = 4;
    m_found->setMaximumHeight(kFoundLines * fontMetrics().lineSpacing() + fontMetrics().height());
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_answer);
    layout->addWidget(m_found);
    layout->addWidget(m_buttons);
    // Enter in a line seeks, and does not close the dialog.
    for (QPushButton *button : m_buttons->findChildren<QPushButton *>())
        button->setAutoDefault(false);
    constexpr QSize kLetters(85, 60);
    resize(kLetters * fontMetrics().averageCharWidth());
}

const MetricRow &SeekDialog::metric() const
{
    return metricRow(toUtf8(m_metric->currentData().toString()));
}

Figure SeekDialog::figure() const
{
    return figureOf(metric(), m_document.study().settings.basis);
}

Field SeekDialog::field() const
{
    return static_cast<Field>(m_field->currentData().toInt());
}

/// The budget, else half of what the result is now.
void SeekDialog::proposeTarget()
{
    const Settings &settings = m_document.study().settings;
    const ScenarioOutcome *outcome = m_document.outcome(m_scenario);
    const double now =
        outcome != nullptr && outcome->estimation
            ? metricOf(outcome->estimation->estimate, metric(), settings.basis, settings.phases)
            : 0;
    const auto budget = budgetOf(figure());
    const auto found = budget ? settings.budgets.find(*budget) : settings.budgets.end();
    const double target = found != settings.budgets.end() && now != found->second
                              ? found->second
                              : parseNumber(toText(now / 2, kRatioDigits)).value_or(now / 2);
    m_target->setText(editAmount(target, metric().unit, QLocale()));
}

void SeekDialog::setTarget(double amount)
{
    m_target->setText(editAmount(amount, metric().unit, QLocale()));
    seekNow();
}

/// The inputs that move the result, the strongest first.
void SeekDialog::listFields()
{
    const QVariant shown = m_field->currentData();
    m_field->clear();
    const ScenarioOutcome *outcome = m_document.outcome(m_scenario);
    if (outcome == nullptr || !outcome->estimation)
        return;
    std::vector<Field> numbers;
    for (const FieldRow &row : fieldTable()) {
        if (mayVary(row.field))
            numbers.push_back(row.field);
    }
    const Settings &settings = m_document.study().settings;
    const std::vector<AnswerFigure> figures = figuresOf(metric(), settings.basis, settings.phases);
    std::vector<Lever> levers = leversOf(*outcome->estimation, figures, numbers);
    std::erase_if(levers, [](const Lever &lever) { return lever.slope == 0; });
    std::ranges::stable_sort(levers, std::ranges::greater(),
                             [](const Lever &lever) { return std::abs(lever.elasticity); });
    for (const Lever &lever : levers)
        m_field->addItem(fieldLabel(fieldRow(lever.field)), static_cast<int>(lever.field));
    m_field->setCurrentIndex(std::max(0, m_field->findData(shown)));
    proposeRange();
}

void SeekDialog::proposeRange()
{
    m_isRangeTyped = false;
    m_now.reset();
    const ScenarioOutcome *outcome = m_document.outcome(m_scenario);
    if (m_field->count() == 0 || outcome == nullptr || !outcome->estimation)
        return;
    const FieldRow &row = fieldRow(field());
    m_now = outcome->estimation->states[static_cast<std::size_t>(field())].value;
    const SliderRange range = proposedRange(row, *m_now, m_document.catalog());
    m_isLogarithmic = range.isLogarithmic;
    const auto text = [&](double end) {
        return editText(row, Number{end, std::nullopt}, m_document.catalog(), QLocale());
    };
    m_low->setText(text(range.low));
    m_high->setText(text(range.high));
}

std::optional<double> SeekDialog::read(FieldEdit &edit)
{
    const auto typed = readTyped(fieldRow(field()), edit.text(), m_document.catalog(), QLocale());
    const auto *number = typed && *typed ? std::get_if<Number>(&**typed) : nullptr;
    if (number != nullptr)
        return number->value;
    edit.showMessage(typed ? tr("Type a number.") : translated(typed.error().message));
    return std::nullopt;
}

/// What the lines ask for; nothing where one of them says what is wrong with it.
std::optional<SeekQuestion> SeekDialog::question()
{
    const auto target = readAmount(metric().unit, m_target->text(), QLocale());
    if (!target || !*target) {
        m_target->showMessage(target ? tr("Type a number.") : translated(target.error().message));
        return std::nullopt;
    }
    const auto low = read(*m_low);
    const auto high = read(*m_high);
    if (!low || !high)
        return std::nullopt;
    constexpr std::size_t kSamples = 200;
    SeekQuestion question;
    question.field = field();
    question.figure = figure();
    question.figures =
        figuresOf(metric(), m_document.study().settings.basis, m_document.study().settings.phases);
    question.target = convert(**target, metric().unit, figureRow(question.figure).unit);
    question.between = {*low, *high};
    question.samples = kSamples;
    question.isLogarithmic = m_isLogarithmic && *low > 0;
    return question;
}

void SeekDialog::seekNow()
{
    const Scenario *scenario = findScenario(m_document.study(), m_scenario);
    if (scenario == nullptr || m_field->count() == 0) {
        showProblem(tr("No input moves this result."));
        return;
    }
    auto asked = question();
    if (!asked)
        return;
    const auto ask = [&] {
        return seek(m_document.method(), m_document.study(), *scenario, m_document.catalog(),
                    *asked);
    };
    auto answer = ask();
    if (answer && answer->found.roots.empty() && !m_isRangeTyped) {
        // Farther away than usual there may be some.
        const SeekQuestion usual = *asked;
        asked->between = sensibleRange(field(), m_now);
        const auto far = ask();
        if (far && !far->found.roots.empty())
            asked->between = {std::min(usual.between->first, far->found.roots.front().x),
                              std::max(usual.between->second, far->found.roots.back().x)};
        else
            asked = usual;
        answer = ask();
    }
    if (answer)
        showAnswer(*asked, *answer);
    else
        showProblem(errorText(answer.error()));
}

void SeekDialog::showProblem(const QString &problem)
{
    PlotData empty;
    empty.emptyText = problem;
    empty.locale = QLocale();
    m_view->setPlot(empty);
    m_found->clear();
    setLabelText(*m_answer, problem);
    m_apply->setEnabled(false);
    m_add->setEnabled(false);
}

void SeekDialog::showAnswer(const SeekQuestion &question, const SeekAnswer &answer)
{
    const QLocale locale;
    const SoughtInput sought{fieldRow(question.field), metric(), question, answer, m_now};
    m_view->setPlot(seekPlot(sought, locale));
    const Crossings &found = answer.found;
    const QString target = sought.resultText(question.target, locale);
    m_found->clear();
    const bool isReached = !found.roots.empty();
    for (const CurvePoint &point : isReached ? found.roots : std::vector{found.best}) {
        //: an input and the result that it leads to
        auto *item = new QListWidgetItem(tr("%1 → %2").arg(sought.inputText(point.x, locale),
                                                           sought.resultText(point.y, locale)),
                                         m_found);
        item->setData(Qt::UserRole, point.x);
    }
    m_found->setCurrentRow(0);
    if (found.isLevel)
        //: %1 is an input, %2 and %3 its range
        setLabelText(*m_answer,
                     tr("%1 makes no difference between %2 and %3: the result is %4 throughout.")
                         .arg(m_field->currentText(), m_low->text(), m_high->text(),
                              sought.resultText(found.best.y, locale)));
    else if (isReached)
        setLabelText(*m_answer, tr("%n value(s) give %1.", nullptr, m_found->count()).arg(target));
    else
        setLabelText(*m_answer, tr("No value between %1 and %2 gives %3. The best is %4 at %5.")
                                    .arg(m_low->text(), m_high->text(), target,
                                         sought.resultText(found.best.y, locale),
                                         sought.inputText(found.best.x, locale)));
    m_apply->setEnabled(true);
    m_add->setEnabled(true);
}

std::optional<double> SeekDialog::chosenValue() const
{
    const QListWidgetItem *item = m_found->currentItem();
    return item == nullptr ? std::nullopt : std::optional(item->data(Qt::UserRole).toDouble());
}

void SeekDialog::apply()
{
    const auto value = chosenValue();
    if (!value)
        return;
    if (const auto error =
            m_document.editField(m_scenario, field(), Value(Number{*value, std::nullopt})))
        showProblem(errorText(*error));
    else
        accept();
}

/// A factor multiplies along the chain, so only a copy has it as it was found.
void SeekDialog::addScenario()
{
    const auto value = chosenValue();
    const Scenario *own = findScenario(m_document.study(), m_scenario);
    if (!value || own == nullptr)
        return;
    Scenario made;
    if (isFactor(field()))
        made = *own;
    else
        made.basedOn = own->id;
    made.id.clear();
    //: %1 is a scenario, %2 an input and its value
    made.name = toUtf8(
        tr("%1, %2").arg(scenarioName(*own),
                         //: a field and its value: "PUE 1.05"
                         tr("%1 %2").arg(translated(fieldRow(field()).label),
                                         valueText(fieldRow(field()), Number{*value, std::nullopt},
                                                   m_document.catalog(), QLocale(), Digits::Few))));
    giveValue(made, field(), Number{*value, std::nullopt});
    const auto position = static_cast<int>(own - m_document.study().scenarios.data()) + 1;
    if (const auto error = m_document.addScenario(std::move(made), position))
        showProblem(errorText(*error));
    else
        accept();
}

} // namespace fourfold
