// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pareto.h"
#include "tests/support/sample_study.h"
#include "tests/support/test_window.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_view.h"
#include "ui/charts/render/plot_item.h"
#include "ui/dialogs/seek_dialog.h"
#include "ui/pages/choice_controls.h"
#include "ui/pages/optimise_page.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/typed_text.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/limit_handle.h"
#include "ui/widgets/on_demand.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <memory>
#include <set>

using namespace fourfold;
using namespace Qt::StringLiterals;

class TestOptimisePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theTitleNamesTheBestChoice();
    void whatIsAtItsBestIsNotBeaten();
    void theFrontStandsOutOfThousands();
    void aPointBecomesAScenario();
    void aRowBecomesAScenarioByEnter();
    void draggingALimitIsOneStep();
    void keysMoveALimit();
    void escapeTakesTheLimitBack();
    void theLimitThatBindsIsSaid();
    void typedLimitsHold();
    void budgetsBecomeLimits();
    void regionsAloneAreRankedWithTiesAndGaps();
    void filtersNarrowDownWhatIsOffered();
    void laterStartsAreTried();
    void whatAChoiceReachesIsSoughtElsewhere();
    void whatIsSoughtCountsThePhasesOfTheStudy();
    void moreThanAreRankedAreCountedAsSuch();
    void axesArePicked();
    void theSameQuestionIsNotAskedTwice();
    void aHiddenPageComputesNothing();
    void givingUpOffersToBeginAgain();
    void keysStopAtTheFrontOnly();
    void anEmptyStudySaysSo();
    void everythingReachedHasAName();

private:
    [[nodiscard]] StudyDocument &document() { return m_test->document(); }
    [[nodiscard]] const PlotData &plot() { return m_page->chart()->plot(); }
    [[nodiscard]] const ChoiceSettings &settings() { return document().study().settings.optimise; }
    [[nodiscard]] LimitHandle &handle(const QString &name)
    {
        return *m_page->findChild<LimitHandle *>(name);
    }
    [[nodiscard]] QString title()
    {
        return m_page->findChild<QLabel *>(u"optimiseTitle"_s)->text();
    }
    /// Until what was asked last is answered.
    void settle()
    {
        document().recomputeNow();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->run().isRunning(), 60000);
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->run().isRunning(), 60000);
        m_page->chart()->refreshNow();
    }
    void change(const ChoiceSettings &changed)
    {
        Settings settings = document().study().settings;
        settings.optimise = changed;
        QVERIFY(!document().setSettings(settings, {}));
        settle();
    }
    void chooseRegions()
    {
        ChoiceSettings changed;
        changed.over = {"region"};
        change(changed);
    }

    std::unique_ptr<TestWindow> m_test;
    OptimisePage *m_page = nullptr;
};

void TestOptimisePage::init()
{
    m_test = std::make_unique<TestWindow>();
    Study study = sampleStudy();
    // Work is given as compute, so that machines differ in time.
    study.scenarios[0].values.set(Field::TrainingBasis, std::string("flops"));
    study.settings.optimise.filter.vendor = "Google";
    study.settings.optimise.filter.owner = "Google";
    QVERIFY(m_test->window().session().openNew(study));
    auto *place = m_test->window().findChild<OnDemand *>(u"optimisePage"_s);
    m_test->window().resize(1400, 900);
    m_test->window().show();
    m_test->window().findChild<QTabWidget *>()->setCurrentWidget(place);
    m_page = &static_cast<OptimisePage &>(place->content());
    m_page->resize(900, 800);
    settle();
    document().undoStack()->clear();
}

void TestOptimisePage::cleanup()
{
    document().undoStack()->setClean();
    m_test.reset();
}

void TestOptimisePage::theTitleNamesTheBestChoice()
{
    QVERIFY(m_page->isVisible());
    const Optimisation &found = *m_page->run().answer()->found;
    const QString best = choiceName(found.ranked.front().choice);
    // Some datacentres differ in their name alone.
    const auto equal = std::ranges::count_if(found.ranked, [&](const RankedChoice &one) {
        return one.rank == found.ranked.front().rank;
    });
    QVERIFY(equal > 1);
    QVERIFY2(title().startsWith(QString::number(equal)), qPrintable(title()));
    QVERIFY2(title().contains(u"equally good, such as %1: "_s.arg(best)), qPrintable(title()));
    QVERIFY2(title().contains(u"times less CO₂e than A"_s), qPrintable(title()));
    QVERIFY(plot().subtitle.contains(u"exhaustive: "_s
                                     + QLocale().toString(qulonglong(found.choices))));
}

void TestOptimisePage::whatIsAtItsBestIsNotBeaten()
{
    chooseRegions();
    const Optimisation &found = *m_page->run().answer()->found;
    const Entry *region =
        found.ranked.front().choice.entries[static_cast<std::size_t>(Choosable::Region)];
    QVERIFY(!document().editField("a", Field::MapIntensity, std::nullopt));
    QVERIFY(!document().editField("a", Field::MapRegion, Value(region->id)));
    settle();
    QVERIFY2(!title().contains(u"times less"_s), qPrintable(title()));
    QVERIFY2(title().contains(u"as good as the best choice"_s), qPrintable(title()));
}

/// The front is that of the quadratic definition among the points that are drawn.
void TestOptimisePage::theFrontStandsOutOfThousands()
{
    const Optimisation &found = *m_page->run().answer()->found;
    QVERIFY(found.sample.size() > 300);
    QVERIFY(!found.front.empty());
    std::size_t plain = 0;
    for (const PlotPoint &point : plot().points)
        plain += point.look == PointLook::Plain ? 1U : 0U;
    QCOMPARE(plain, found.front.size() + 1); // and the scenario as it stands
    const auto at = [](const LimitedAmounts &a) {
        return TradedAmounts{a[Limit::Carbon], a[Limit::Days], a[Limit::Cost]};
    };
    for (const FrontChoice &one : found.front) {
        for (const CatalogChoice &other : found.sample) {
            TradedAmounts clearly = at(other.amounts);
            for (double &amount : clearly)
                amount *= 1 + 1e-9;
            QVERIFY(!dominates(clearly, at(one.choice.amounts)));
        }
    }
}

void TestOptimisePage::aPointBecomesAScenario()
{
    const Optimisation &found = *m_page->run().answer()->found;
    const CatalogChoice best = found.front.front().choice;
    emit m_page->chart()->pointChosen(u"f0"_s);
    QCOMPARE(document().undoStack()->count(), 1);
    const Study &study = document().study();
    QCOMPARE(study.scenarios.size(), std::size_t(4));
    QCOMPARE(study.scenarios[1].basedOn, std::string("a"));
    QCOMPARE(std::get<std::string>(*study.scenarios[1].values.find(Field::MapRegion)),
             best.entries[2]->id);
    document().recomputeNow();
    const double carbon =
        document().outcome(study.scenarios[1].id)->estimation->estimate.total[Figure::Co2e];
    QVERIFY(std::abs(carbon / best.amounts[Limit::Carbon] - 1) < 1e-9);
    document().undoStack()->undo();
    QCOMPARE(document().study().scenarios.size(), std::size_t(3));
}

void TestOptimisePage::aRowBecomesAScenarioByEnter()
{
    auto *list = m_page->findChild<QTableView *>(u"rankedChoices"_s);
    QVERIFY(list->model()->rowCount() >= 100);
    list->setCurrentIndex(list->model()->index(2, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(document().study().scenarios.size(), std::size_t(4));
    const auto third = choicesOfRows(*m_page->run().answer()->found)[2];
    QCOMPARE(std::get<std::string>(
                 *document().study().scenarios[1].values.find(Field::MachineAccelerator)),
             third->entries[0]->id);
}

void TestOptimisePage::draggingALimitIsOneStep()
{
    LimitHandle &across = handle(u"acrossLimit"_s);
    QVERIFY(across.isVisible());
    QVERIFY(!across.share());
    const std::size_t before = m_page->run().answer()->found->within;
    const QPoint start(across.width() - 9, across.height() / 2);
    QTest::mousePress(&across, Qt::LeftButton, {}, start);
    for (const double share : {0.8, 0.6, 0.5}) {
        QTest::mouseMove(&across, QPoint(static_cast<int>(share * across.width()), start.y()));
        QVERIFY(!settings().limits.isAny());
        const auto &references = plot().references;
        QCOMPARE(references.size(), std::size_t(1));
        QVERIFY(references[0].isUpright && references[0].isLimit);
    }
    const auto beyond = std::ranges::count(plot().points, PointLook::Beyond, &PlotPoint::look);
    QVERIFY(beyond > 0);
    QTest::mouseRelease(&across, Qt::LeftButton, {}, QPoint(across.width() / 2, start.y()));
    settle();
    QCOMPARE(document().undoStack()->count(), 1);
    QVERIFY(settings().limits[Limit::Days].has_value());
    QVERIFY(m_page->run().answer()->found->within < before);
    for (const RankedChoice &ranked : m_page->run().answer()->found->ranked)
        QVERIFY(ranked.choice.amounts[Limit::Days] <= *settings().limits[Limit::Days]);
    document().undoStack()->undo();
    settle();
    QCOMPARE(m_page->run().answer()->found->within, before);
}

void TestOptimisePage::keysMoveALimit()
{
    LimitHandle &upright = handle(u"uprightLimit"_s);
    upright.setFocus();
    QTest::keyClick(&upright, Qt::Key_PageDown);
    settle();
    QCOMPARE(document().undoStack()->count(), 1);
    const double first = *settings().limits[Limit::Carbon];
    QTest::keyClick(&upright, Qt::Key_Down);
    settle();
    QVERIFY(*settings().limits[Limit::Carbon] < first);
    QVERIFY(upright.accessibleDescription().contains(u"at most"_s));
    QTest::keyClick(&upright, Qt::Key_End);
    settle();
    QVERIFY(!settings().limits.isAny());
    QVERIFY(upright.accessibleDescription().contains(u"no limit"_s));
}

void TestOptimisePage::escapeTakesTheLimitBack()
{
    LimitHandle &across = handle(u"acrossLimit"_s);
    const QPoint start(across.width() - 9, across.height() / 2);
    QTest::mousePress(&across, Qt::LeftButton, {}, start);
    QTest::mouseMove(&across, QPoint(across.width() / 2, start.y()));
    QCOMPARE(plot().references.size(), std::size_t(1));
    QTest::keyClick(&across, Qt::Key_Escape);
    QTest::mouseRelease(&across, Qt::LeftButton, {}, start);
    settle();
    QVERIFY(plot().references.empty());
    QCOMPARE(document().undoStack()->count(), 0);
}

void TestOptimisePage::theLimitThatBindsIsSaid()
{
    const RankedChoice best = m_page->run().answer()->found->ranked.front();
    ChoiceSettings changed = settings();
    changed.limits[Limit::Days] = best.choice.amounts[Limit::Days] / 2;
    change(changed);
    const Optimisation &found = *m_page->run().answer()->found;
    QVERIFY(found.without[std::size_t(Limit::Days)].has_value());
    const QString remarks = plot().remarks.join(u' ');
    QVERIFY2(remarks.contains(choiceName(best.choice)), qPrintable(remarks));
    // A choice that takes nearly all of a limit says so beside its reason.
    changed.limits[Limit::Days] = best.choice.amounts[Limit::Days] * 1.01;
    change(changed);
    const QString why =
        reasonText(m_page->run().answer()->found->ranked.front(), changed.limits, QLocale());
    QVERIFY2(why.contains(u"99.0\u00a0% of the limit"_s), qPrintable(why));
}

void TestOptimisePage::typedLimitsHold()
{
    auto *edit = m_page->findChild<FieldEdit *>(u"max_carbon"_s);
    edit->setText(u"much"_s);
    emit edit->editingFinished();
    QVERIFY(!edit->message().isEmpty());
    edit->setText(u"0.02 t"_s);
    emit edit->editingFinished();
    settle();
    QCOMPARE(settings().limits[Limit::Carbon], std::optional(20.0));
    for (const RankedChoice &ranked : m_page->run().answer()->found->ranked)
        QVERIFY(ranked.choice.amounts[Limit::Carbon] <= 20);
    edit->clear();
    emit edit->editingFinished();
    QVERIFY(!settings().limits.isAny());
}

void TestOptimisePage::budgetsBecomeLimits()
{
    auto *button = m_page->findChild<QPushButton *>(u"adoptBudgets"_s);
    QVERIFY(button->isHidden());
    Settings changed = document().study().settings;
    changed.budgets = {{Budget::Carbon, 50}, {Budget::NetCarbon, 1}, {Budget::Days, 3}};
    QVERIFY(!document().setSettings(changed, {}));
    settle();
    QVERIFY(!button->isHidden());
    button->click();
    QCOMPARE(settings().limits[Limit::Carbon], std::optional(50.0));
    QCOMPARE(settings().limits[Limit::Days], std::optional(3.0));
}

void TestOptimisePage::regionsAloneAreRankedWithTiesAndGaps()
{
    chooseRegions();
    QCOMPARE(plot().kind, PlotKind::Ranking);
    QVERIFY(!handle(u"acrossLimit"_s).isVisible());
    // The axis below says where the dots stand.
    const PlotFrame &frame = m_page->chart()->view().item().frame();
    QCOMPARE(frame.layout.gridX.size(), frame.scale.ticks.size());
    const Tick &second = frame.scale.ticks.at(1);
    QVERIFY(std::abs(frame.layout.gridX[1] - frame.rankingX(second.position)) < 1e-6);
    QVERIFY2(std::ranges::count(frame.layout.texts, second.label, &PlacedText::text) == 1,
             qPrintable(second.label));
    const Optimisation &found = *m_page->run().answer()->found;
    QCOMPARE(found.ranked.size(), found.choices);
    QVERIFY(std::ranges::is_sorted(found.ranked, {}, [](const RankedChoice &ranked) {
        return ranked.choice.amounts[Limit::Carbon];
    }));
    std::size_t ties = 0;
    std::size_t missing = 0;
    for (const PlotPoint &point : plot().points) {
        ties += point.rank.endsWith(u'=') ? 1U : 0U;
        missing += point.value ? 0U : 1U;
    }
    QVERIFY(ties > 1);
    QCOMPARE(missing, found.lacking.size());
    QCOMPARE(plot().table.rows.size(), found.ranked.size() + found.lacking.size());
}

void TestOptimisePage::filtersNarrowDownWhatIsOffered()
{
    chooseRegions();
    const std::size_t all = m_page->run().answer()->found->choices;
    auto *continents = m_page->findChild<QComboBox *>(u"continent"_s);
    QVERIFY(continents->count() == 7);
    const int europe = continents->findData(u"europe"_s);
    continents->setCurrentIndex(europe);
    emit continents->activated(europe);
    settle();
    QCOMPARE(settings().filter.continent, std::string("europe"));
    const Optimisation &found = *m_page->run().answer()->found;
    QVERIFY(found.choices < all);
    for (const RankedChoice &ranked : found.ranked)
        QVERIFY(ranked.choice.entries[2]->text(TextProperty::IsoAlpha2) != "US");
}

void TestOptimisePage::laterStartsAreTried()
{
    chooseRegions();
    const std::size_t without = m_page->run().answer()->found->choices;
    QVERIFY(
        !document().editField("a", Field::MapStartUtc, Value(std::string("2021-06-01T00:00:00Z"))));
    auto *latest = m_page->findChild<QLineEdit *>(u"latestStart"_s);
    QVERIFY(!latest->accessibleName().isEmpty());
    latest->setText(u"3 h"_s);
    emit latest->editingFinished();
    settle();
    QCOMPARE(settings().latestHours, std::optional(3.0));
    const Optimisation &found = *m_page->run().answer()->found;
    QCOMPARE(found.choices, without + std::size_t{6} * 3); // six regions have a trace of 2021
    QVERIFY(plot().remarks.join(u' ').contains(u"Hour by hour and from every start: "_s));
    QCOMPARE(plot().table.columns[2].name, u"Start (UTC)"_s);
    const auto traced = std::ranges::find_if(
        found.ranked, [](const RankedChoice &one) { return one.choice.start.has_value(); });
    QVERIFY(traced != found.ranked.end());
    QVERIFY(choiceName(traced->choice).endsWith(u"UTC"_s));
    // Opened, it is the same choice.
    const auto row = static_cast<int>(traced - found.ranked.begin());
    auto *list = m_page->findChild<QTableView *>(u"rankedChoices"_s);
    list->setCurrentIndex(list->model()->index(row, 0));
    m_page->findChild<QPushButton *>(u"openChoice"_s)->click();
    const Scenario &made = document().study().scenarios[1];
    QVERIFY(made.values.has(Field::MapTrace) && made.values.has(Field::MapStartUtc));
    latest->setText(u"-3"_s);
    emit latest->editingFinished();
    QCOMPARE(settings().latestHours, std::optional(3.0));
}

void TestOptimisePage::whatAChoiceReachesIsSoughtElsewhere()
{
    const QSignalSpy sought(m_page, &OptimisePage::footprintSought);
    auto *list = m_page->findChild<QTableView *>(u"rankedChoices"_s);
    list->setCurrentIndex(list->model()->index(2, 0));
    m_page->findChild<QPushButton *>(u"seekLikeChoice"_s)->click();
    const double kg = m_page->run().answer()->found->ranked[2].choice.amounts[Limit::Carbon];
    QCOMPARE(sought.first(), QVariantList({u"a"_s, kg}));
    auto *dialog = m_test->window().findChild<SeekDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"seekTarget"_s)->text(),
             editAmount(kg, Unit::Kilogram, QLocale()));
    dialog->close();
}

/// The dialog counts the phases that the study counts, and so does what is sought in it.
void TestOptimisePage::whatIsSoughtCountsThePhasesOfTheStudy()
{
    QVERIFY(!document().editField("a", Field::InferenceTier, Value(std::string("measured"))));
    for (const auto &[field, value] :
         {std::pair(Field::InferenceRequestsPerDay, 10.0), std::pair(Field::InferenceDays, 30.0),
          std::pair(Field::InferenceWhPerRequest, 1.0)})
        QVERIFY(!document().editField("a", field, Value(Number{value, {}})));
    Settings changed = document().study().settings;
    changed.phases = {Phase::Inference};
    QVERIFY(!document().setSettings(changed, {}));
    settle();
    const QSignalSpy sought(m_page, &OptimisePage::footprintSought);
    const RankedChoice best = m_page->run().answer()->found->ranked[0];
    auto *list = m_page->findChild<QTableView *>(u"rankedChoices"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    m_page->findChild<QPushButton *>(u"seekLikeChoice"_s)->click();
    const auto made =
        estimate(document().method(), document().study(), best.scenario, document().catalog());
    QVERIFY(made);
    const double kg =
        metricOf(made->estimate, metricTable().front(), changed.basis, changed.phases);
    QVERIFY2(kg > 0 && kg < 0.9 * best.choice.amounts[Limit::Carbon],
             qPrintable(QString::number(kg)));
    QCOMPARE(sought.first(), QVariantList({u"a"_s, kg}));
    m_test->window().findChild<SeekDialog *>()->close();
}

/// Where all that are ranked are equal there may be more of them.
void TestOptimisePage::moreThanAreRankedAreCountedAsSuch()
{
    QVERIFY(!document().editField("a", Field::MapIntensity, Value(Number{0, {}})));
    QVERIFY(!document().editField("a", Field::EmbodiedInclude, Value(false)));
    ChoiceSettings changed;
    changed.over = {"machine", "datacenter"};
    change(changed);
    const Optimisation &found = *m_page->run().answer()->found;
    QCOMPARE(found.ranked.size(), std::size_t(100));
    QVERIFY(found.within > 100);
    QVERIFY2(title().startsWith(u"At least 100 "_s), qPrintable(title()));
}

void TestOptimisePage::axesArePicked()
{
    auto *upright = m_page->findChild<QComboBox *>(u"uprightAxis"_s);
    QCOMPARE(upright->findData(u"cost"_s), -1); // no prices
    const int days = upright->findData(u"days"_s);
    upright->setCurrentIndex(days);
    emit upright->activated(days);
    settle();
    QCOMPARE(plot().unit, Unit::Day);
    QCOMPARE(plot().across.unit, Unit::Kilogram);
    QCOMPARE(settings().across, std::string("carbon"));
}

void TestOptimisePage::theSameQuestionIsNotAskedTwice()
{
    const QSignalSpy answered(&m_page->run(), &ChoiceRun::answered);
    Settings changed = document().study().settings;
    changed.logarithmic = true;
    QVERIFY(!document().setSettings(changed, {}));
    QVERIFY(!document().renameScenario("c", u"Other"_s));
    settle();
    QCOMPARE(answered.count(), 0);
    QVERIFY(!document().editField("a", Field::MachineDevices, Value(Number{16, {}})));
    settle();
    QCOMPARE(answered.count(), 1);
}

void TestOptimisePage::aHiddenPageComputesNothing()
{
    const QSignalSpy answered(&m_page->run(), &ChoiceRun::answered);
    m_page->hide();
    QVERIFY(!document().editField("a", Field::MachineDevices, Value(Number{16, {}})));
    settle();
    QCOMPARE(answered.count(), 0);
    m_page->show();
    settle();
    QCOMPARE(answered.count(), 1);
}

void TestOptimisePage::givingUpOffersToBeginAgain()
{
    m_page->run().reset();
    settle();
    QVERIFY(!document().editField("a", Field::MachineDevices, Value(Number{16, {}})));
    document().recomputeNow();
    auto *cancel = m_page->findChild<QPushButton *>(u"optimiseCancel"_s);
    m_page->run().cancel();
    settle();
    QVERIFY(m_page->run().answer() == nullptr);
    QVERIFY(!cancel->isHidden());
    QCOMPARE(cancel->text(), u"Search again"_s);
    cancel->click();
    settle();
    QVERIFY(m_page->run().answer() != nullptr);
}

void TestOptimisePage::keysStopAtTheFrontOnly()
{
    PlotView &view = m_page->chart()->view();
    view.setFocus(Qt::TabFocusReason);
    std::set<std::size_t> visited;
    for (std::size_t i = 0; i < 2 * plot().points.size(); ++i) {
        QVERIFY(!view.currentMark()->isMinor);
        visited.insert(view.currentMark()->column);
        QTest::keyClick(&view, Qt::Key_Right);
    }
    QCOMPARE(visited.size(), m_page->run().answer()->found->front.size() + 1);
}

void TestOptimisePage::anEmptyStudySaysSo()
{
    QVERIFY(!document().replaceStudy({}));
    settle();
    QVERIFY(!title().isEmpty());
    QVERIFY(!m_page->findChild<ChoiceControls *>()->isEnabled());
}

void TestOptimisePage::everythingReachedHasAName()
{
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->isHidden() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        const bool isPart = widget->parentWidget()->inherits("QAbstractScrollArea")
                            || widget->parentWidget()->inherits("QComboBoxPrivateContainer");
        if (face != nullptr && !isPart)
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                + widget->objectName()));
    }
}

QTEST_MAIN(TestOptimisePage)
#include "tst_optimise_page.moc"
