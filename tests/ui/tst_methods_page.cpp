// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plotted_study.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_table_model.h"
#include "ui/charts/plot_text.h"
#include "ui/charts/plot_view.h"
#include "ui/charts/render/plot_item.h"
#include "ui/dialogs/calibration_dialog.h"
#include "ui/pages/methods_page.h"
#include "ui/presentation/study_document.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

/// GPT-3 as Patterson et al. 2021 print it in table 4, and the same run metered.
PlottedStudy gpt3()
{
    PlottedStudy plotted;
    plotted.study.title = "GPT-3";
    Scenario &printed = plotted.add("GPT-3", trainingRun(3.14e23, 10000, 24.6, 330, 1.1, 429));
    printed.values.set(Field::MachineTdp, Number{300, {}});
    printed.values.set(Field::TrainingBasis, std::string("device-hours"));
    printed.values.set(Field::TrainingHours, Number{355.2, {}});
    printed.values.set(Field::EmbodiedInclude, false);
    Scenario &metered = plotted.add("Metered", {{Field::MachineDevices, 10000},
                                                {Field::MechanizationPue, 1.1},
                                                {Field::MapIntensity, 429},
                                                {Field::TrainingHours, 400},
                                                {Field::TrainingItEnergy, 1.4e6}});
    metered.values.set(Field::TrainingBasis, std::string("energy"));
    metered.values.set(Field::EmbodiedInclude, false);
    plotted.compute();
    return plotted;
}

/// A model that is served, on a linear scale, of which energy is looked at.
PlottedStudy served()
{
    PlottedStudy plotted;
    plotted.study.settings.metric = "energy";
    plotted.add("Served", {{Field::ModelParams, 70},
                           {Field::MachinePeak, 1000},
                           {Field::MachineEfficiency, 0.4},
                           {Field::MachineAveragePower, 500},
                           {Field::MechanizationPue, 1.25},
                           {Field::MapIntensity, 400},
                           {Field::TrainingRuns, 0},
                           {Field::InferenceRequestsPerDay, 1000},
                           {Field::InferenceOutputTokens, 300},
                           {Field::InferenceBandwidth, 3350},
                           {Field::InferenceJoulePerOutputToken, 3.6}});
    plotted.study.scenarios[0].values.set(Field::InferenceTier, std::string("per-token"));
    plotted.compute();
    return plotted;
}

const PlotStep *stepNamed(const PlotData &plot, std::string_view id)
{
    const auto found = std::ranges::find(plot.steps, id, &PlotStep::id);
    return found == plot.steps.end() ? nullptr : &*found;
}

QStringList labelsOf(const PlotData &plot)
{
    QStringList labels;
    for (const PlotStep &step : plot.steps)
        labels += u"%1 %2"_s.arg(step.name, step.label);
    return labels;
}

QString unnamedWidgets(const QWidget &window)
{
    QStringList unnamed;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        const bool isReached = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
        if (isReached && face->text(QAccessible::Name).isEmpty())
            unnamed += u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                      widget->objectName());
    }
    return unnamed.join(u", "_s);
}

} // namespace

class TestMethodsPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyMethodHasAColumnAndErrorsAreNamed();
    void theWayFromTheCalculatorIsAsWorkedOut();
    void theNetBasisAndThePhasesOfTheStudyCount();
    void withoutARatioThePlotSaysWhy();
    void theWayBeginsAtTheFarthestMethod();
    void theViewsShowAnswersStepsAndFields();
    void fieldsTellWhatEachMethodReads();
    void aHiddenPageCatchesUpWhenShown();
    void everyStepAsksForItsOwnExplanation();
    void everythingReachedHasAName();
    void whatIsPickedIsKeptAndUndone();
    void unknownPicksFallBack();
    void aMissingFieldIsALink();
    void servingHasALineForEveryTierThatApplies();
    void servingFollowsMetricAndScale();
    void onlyTheChosenTierIsExplained();
    void aMeasuredRunIsOfferedAndAppliedInOneStep();
    void typedNumbersCalibrateToo();
    void whatCannotBeFittedSaysWhy();

private:
    std::unique_ptr<StudyDocument> m_document;
};

void TestMethodsPage::init()
{
    m_document = std::make_unique<StudyDocument>(Catalog());
    QVERIFY(!m_document->replaceStudy(gpt3().study));
    m_document->recomputeNow();
}

void TestMethodsPage::cleanup()
{
    m_document.reset();
}

void TestMethodsPage::everyMethodHasAColumnAndErrorsAreNamed()
{
    const PlotData plot = gpt3().plot("methods");
    QCOMPARE(plot.steps.size(), estimatorTable().size());
    QCOMPARE(stepNamed(plot, "mlco2")->label, u"458.2 t"_s);
    QCOMPARE(stepNamed(plot, "mlco2")->rangeLabel, u"0.828×"_s); // 458,208 / 553,142.3
    QCOMPARE(stepNamed(plot, "patterson")->label, u"553.1 t"_s);
    QCOMPARE(stepNamed(plot, "fourfold")->rangeLabel, u"chosen"_s);
    QVERIFY(!stepNamed(plot, "measured")->hasValue);
    QVERIFY(!plot.remarks.filter(u"Measured energy: "_s).isEmpty());
    QVERIFY(alternativeText(plot).contains(u"Measured energy: no answer"_s));
    QCOMPARE(plot.table.rows.size(), estimatorTable().size());
}

void TestMethodsPage::theWayFromTheCalculatorIsAsWorkedOut()
{
    PlottedStudy study = gpt3();
    study.methods = {"a", "mlco2", "patterson"};
    const PlotData plot = study.plot("method-steps");
    // 458,208 · 1.1 · 0.429 / 0.43 · 330 / 300 = 553,142.3
    QCOMPARE(labelsOf(plot),
             (QStringList{u"ML CO2 Impact 458.2 t"_s, u"PUE × 1.1"_s, u"Rounding × 0.9977"_s,
                          u"Power of a device × 1.1"_s, u"Patterson et al. 2021 553.1 t"_s}));
    QCOMPARE(plot.title, u"A, from ML CO2 Impact to Patterson et al. 2021: × 1.21"_s);
    QCOMPARE(stepNamed(plot, "power")->detail, u"300 W → 330 W"_s);
    QVERIFY(stepNamed(plot, "power")->help.contains(u"Rated power"_s));
    double level = plot.steps.front().to;
    for (const PlotStep &step : plot.steps) {
        QVERIFY(std::abs(step.from - level) <= 1e-9 * level);
        level = step.to;
    }
}

void TestMethodsPage::theNetBasisAndThePhasesOfTheStudyCount()
{
    PlottedStudy study = gpt3();
    study.study.scenarios[0].values.set(Field::MapMatchedCleanShare, Number{0.5, {}});
    study.study.settings.basis = Basis::Net;
    study.compute();
    study.methods = {"a", "mlco2-exact", "patterson"};
    const PlotData answers = study.plot("methods");
    QCOMPARE(stepNamed(answers, "patterson")->label, u"276.6 t"_s); // half of 553.1
    QVERIFY(stepNamed(study.plot("method-steps"), "matched") != nullptr);
    study.study.settings.phases = {Phase::Storage};
    QVERIFY(!study.plot("method-steps").emptyText.isEmpty()); // nothing is stored
}

void TestMethodsPage::withoutARatioThePlotSaysWhy()
{
    PlottedStudy study = gpt3();
    study.methods = {"a", "measured", "fourfold"};
    QVERIFY(study.plot("method-steps").emptyText.startsWith(u"Measured energy: "_s));
}

void TestMethodsPage::theWayBeginsAtTheFarthestMethod()
{
    const PlotData plot = gpt3().plot("method-steps");
    QCOMPARE(plot.steps.front().id, std::string("mlco2-exact")); // 457.1 t, below 458.2 t
    QCOMPARE(plot.steps.back().id, std::string("fourfold"));
}

void TestMethodsPage::theViewsShowAnswersStepsAndFields()
{
    MethodsPage page(*m_document);
    page.show();
    auto *views = page.findChild<QTabBar *>();
    auto *from = page.findChild<QComboBox *>(u"methodFrom"_s);
    QCOMPARE(page.chart()->plot().id, std::string("methods"));
    QVERIFY(!from->isVisible());
    views->setCurrentIndex(1);
    QTRY_COMPARE(page.chart()->plot().id, std::string("method-steps"));
    QVERIFY(from->isVisible());
    from->setCurrentIndex(from->findData(u"mlco2"_s));
    emit from->activated(from->currentIndex());
    QTRY_COMPARE(page.chart()->plot().steps.front().id, std::string("mlco2"));
    views->setCurrentIndex(2);
    QVERIFY(page.findChild<QTableView *>(u"methodFields"_s)->isVisible());
    QVERIFY(!page.chart()->isVisible());
}

void TestMethodsPage::fieldsTellWhatEachMethodReads()
{
    MethodsPage page(*m_document);
    page.show();
    QAbstractItemModel &model = *page.findChild<QTableView *>(u"methodFields"_s)->model();
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.columnCount(), 1 + int(estimatorTable().size()));
    // The answers, then the eleven given fields of scenario A.
    QCOMPARE(model.rowCount(), 1 + 11);
    const auto column = [&](std::string_view method) {
        return 1
               + int(std::ranges::find(estimatorTable(), method, &EstimatorRow::id)
                     - estimatorTable().begin());
    };
    for (int row = 1; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() != u"PUE"_s)
            continue;
        QCOMPARE(model.index(row, column("patterson")).data().toString(), u"✓ read"_s);
        QCOMPARE(model.index(row, column("mlco2")).data().toString(), u"– ignored"_s);
        QCOMPARE(model.index(row, column("mlco2")).data(Qt::AccessibleTextRole).toString(),
                 u"ML CO2 Impact: – ignored"_s);
    }
    QCOMPARE(model.index(0, column("mlco2")).data().toString(), u"458.2 t"_s);
}

void TestMethodsPage::aHiddenPageCatchesUpWhenShown()
{
    MethodsPage page(*m_document);
    page.show();
    page.hide();
    QVERIFY(!m_document->editField("a", Field::MachineTdp, Value(Number{600, {}})));
    m_document->recomputeNow();
    page.show();
    QCOMPARE(stepNamed(page.chart()->plot(), "mlco2")->label, u"916.4 t"_s);
    QAbstractItemModel &model = *page.findChild<QTableView *>(u"methodFields"_s)->model();
    QStringList answers;
    for (int column = 1; column < model.columnCount(); ++column)
        answers += model.index(0, column).data().toString();
    QVERIFY(answers.contains(u"916.4 t"_s));
}

void TestMethodsPage::everyStepAsksForItsOwnExplanation()
{
    ChartPanel panel(*findChart("method-steps"), *m_document);
    panel.setMethodPath({"a", "mlco2", "patterson"});
    panel.resize(900, 600);
    panel.show();
    const QSignalSpy asked(&panel, &ChartPanel::methodExplainRequested);
    auto *view = panel.findChild<PlotView *>();
    view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(asked.last(), (QVariantList{u"a"_s, u"total.co2e_kg"_s, u"mlco2"_s}));
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Return);
    // Only Patterson's multiplies by PUE.
    QCOMPARE(asked.last(),
             (QVariantList{u"a"_s, u"training.facility_energy_kwh"_s, u"patterson"_s}));
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(asked.last(), (QVariantList{u"a"_s, u"training.operational_kg"_s, u"mlco2"_s}));
    QTest::keyClick(view, Qt::Key_End);
    panel.findChild<QToolButton *>(u"explain"_s)->click();
    QCOMPARE(asked.last(), (QVariantList{u"a"_s, u"total.co2e_kg"_s, u"patterson"_s}));
}

void TestMethodsPage::everythingReachedHasAName()
{
    MethodsPage page(*m_document);
    page.show();
    auto *views = page.findChild<QTabBar *>();
    for (int view = 0; view < views->count(); ++view) {
        views->setCurrentIndex(view);
        QCOMPARE(unnamedWidgets(page), QString());
    }
    const QPointer<CalibrationDialog> dialog = new CalibrationDialog(*m_document, "a", &page);
    dialog->show();
    auto *runs = dialog->findChild<QComboBox *>(u"measuredRuns"_s);
    runs->setCurrentIndex(runs->count() - 1);
    QCOMPARE(unnamedWidgets(*dialog), QString());
}

void TestMethodsPage::whatIsPickedIsKeptAndUndone()
{
    MethodsPage page(*m_document);
    page.show();
    auto *views = page.findChild<QTabBar *>();
    const auto pick = [&](const QString &name, const QString &id) {
        auto *list = page.findChild<QComboBox *>(name);
        list->setCurrentIndex(list->findData(id));
        emit list->activated(list->currentIndex());
    };
    const int steps = m_document->undoStack()->count();
    pick(u"methodScenario"_s, u"b"_s);
    views->setCurrentIndex(1);
    pick(u"methodFrom"_s, u"measured"_s);
    pick(u"methodTo"_s, u"patterson"_s);
    QCOMPARE(m_document->undoStack()->count(), steps + 4);
    const Settings kept = m_document->study().settings;
    QCOMPARE(kept.methodScenario, std::string("b"));
    QCOMPARE(kept.methodView, std::string("steps"));
    QCOMPARE(kept.methodFrom, std::string("measured"));
    QCOMPARE(kept.methodTo, std::string("patterson"));

    MethodsPage other(*m_document);
    other.show();
    QCOMPARE(other.findChild<QTabBar *>()->currentIndex(), 1);
    QCOMPARE(other.findChild<QComboBox *>(u"methodScenario"_s)->currentData().toString(), u"b"_s);
    for (int i = 0; i < 4; ++i)
        m_document->undoStack()->undo();
    QCOMPARE(views->currentIndex(), 0);
    QCOMPARE(page.findChild<QComboBox *>(u"methodScenario"_s)->currentData().toString(), u"a"_s);
    QCOMPARE(m_document->undoStack()->index(), steps); // following the settings is no new step
}

void TestMethodsPage::unknownPicksFallBack()
{
    Settings settings = m_document->study().settings;
    settings.methodScenario = "gone";
    settings.methodFrom = "later";
    settings.methodView = "later";
    QVERIFY(!m_document->setSettings(settings, {}));
    MethodsPage page(*m_document);
    page.show();
    QCOMPARE(page.findChild<QTabBar *>()->currentIndex(), 0);
    QCOMPARE(page.findChild<QComboBox *>(u"methodScenario"_s)->currentData().toString(), u"a"_s);
    QCOMPARE(page.findChild<QComboBox *>(u"methodFrom"_s)->currentData().toString(),
             u"mlco2-exact"_s);
    QCOMPARE(m_document->study().settings.methodView, std::string("later"));
}

void TestMethodsPage::aMissingFieldIsALink()
{
    QVERIFY(!m_document->editField("a", Field::MachineTdp, std::nullopt));
    m_document->recomputeNow();
    MethodsPage page(*m_document);
    page.show();
    const QSignalSpy asked(&page, &Page::fieldRequested);
    auto *gaps = page.findChild<QLabel *>(u"methodGaps"_s);
    QVERIFY(gaps->isVisible());
    QVERIFY2(gaps->text().contains(u"href=\"machine.tdp_w\""_s), qPrintable(gaps->text()));
    // Both versions of the calculator need it: one link for the two.
    QCOMPARE(gaps->text().count(u"machine.tdp_w"_s), 1);
    QVERIFY2(!gaps->accessibleName().contains(u'<'), qPrintable(gaps->accessibleName()));
    emit gaps->linkActivated(u"machine.tdp_w"_s);
    QCOMPARE(asked[0], (QVariantList{u"a"_s, u"machine.tdp_w"_s}));
    page.findChild<QTabBar *>()->setCurrentIndex(2);
    QVERIFY(!gaps->isVisible());
}

void TestMethodsPage::servingHasALineForEveryTierThatApplies()
{
    const PlotData plot = served().plot("serving");
    QStringList names;
    for (const PlotCurve &curve : plot.curves)
        names += curve.name;
    // The shape of the model is not known, so that the roofline cannot count attention.
    QCOMPARE(names, (QStringList{u"2 FLOP per parameter and token"_s, u"Measured per token"_s,
                                 u"EcoLogits"_s, u"Roofline: None (linear)"_s}));
    QVERIFY(!plot.remarks.filter(u"Roofline: Mean context: "_s).isEmpty());
    // Fields are called as in the sheet, not by their keys.
    QVERIFY2(plot.remarks.filter(u"wh_per_request"_s).isEmpty(),
             qPrintable(plot.remarks.join(u'|')));
    QCOMPARE(plot.references.size(), std::size_t{1});
    QCOMPARE(plot.references[0].at, 300.0);
    // The least by 2pd: 2 · 70e9 · 300 / 400e12 s · 500 W · 1.25 / 3600 = 18.23 mWh; the most by
    // the roofline: 140e9 byte / (0.7 · 3350e9 byte/s) · 300 · 500 W · 1.25 / 3600 = 3.109 Wh.
    QCOMPARE(plot.title, u"A: a request with an answer of 300 tokens takes 18.23 mWh to "
                         u"3.109 Wh"_s);
    QVERIFY2(alternativeText(plot).contains(u"Measured per token at 300: 375.0 mWh."_s),
             qPrintable(alternativeText(plot)));
    QCOMPARE(plot.table.columns.size(), plot.curves.size() + 1);
    for (const auto &row : plot.table.rows) {
        const double length = std::get<double>(row[0]);
        QVERIFY(std::abs(std::get<double>(row[2]) - 3.6 * length * 1.25 / 3.6e6) < 1e-15 * length);
    }
    QCOMPARE(cellText(plot.table.rows.back()[0], plot.table.columns[0].unit, plot.locale),
             u"10,000"_s);
}

void TestMethodsPage::servingFollowsMetricAndScale()
{
    PlottedStudy study = served();
    study.study.settings.metric = "co2e";
    study.study.settings.logarithmic = true;
    study.study.scenarios[0].values.set(Field::EmbodiedInclude, false);
    const PlotData plot = study.plot("serving");
    QVERIFY(plot.isLogarithmic && plot.across.isLogarithmic);
    QCOMPARE(plot.unit, Unit::Kilogram);
    const PlotCurve &line = plot.curves[1];
    QCOMPARE(line.x.back(), 1e5);
    // 3.6 J · 1e5 · 1.25 / 3.6e6 kWh · 0.4 kg/kWh
    QVERIFY(std::abs(line.values.back() - 0.05) < 1e-12);
    study.study.settings.metric = "cost"; // nothing has a price
    QVERIFY(study.plot("serving").emptyText.startsWith(u"No tier of inference has an answer"_s));
}

void TestMethodsPage::onlyTheChosenTierIsExplained()
{
    QVERIFY(!m_document->replaceStudy(served().study));
    m_document->recomputeNow();
    ChartPanel panel(*findChart("serving"), *m_document);
    panel.resize(900, 600);
    panel.show();
    const QSignalSpy asked(&panel, &ChartPanel::methodExplainRequested);
    auto *view = panel.findChild<PlotView *>();
    QVERIFY(view->item().markCount() > 20);
    const PlotMark mark = view->item().mark(0);
    QVERIFY(mark.text.startsWith(u"2 FLOP per parameter and token at 10: "_s));
    emit view->markActivated(mark);
    QCOMPARE(asked.count(), 0);
    panel.findChild<QToolButton *>(u"explain"_s)->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0], (QVariantList{u"a"_s, u"inference.facility_energy_kwh"_s, u"fourfold"_s}));
}

void TestMethodsPage::aMeasuredRunIsOfferedAndAppliedInOneStep()
{
    auto *dialog = new CalibrationDialog(*m_document, "a");
    dialog->show();
    auto *runs = dialog->findChild<QComboBox *>(u"measuredRuns"_s);
    QCOMPARE(runs->itemText(0), u"B · Metered"_s);
    // 3.14e23 / (10,000 · 400 h · 3600 s) = 21.81 TFLOP/s; 1.4e6 kWh / 4e6 h = 350 W.
    const QString fitted = dialog->findChild<QLabel *>(u"fittedValues"_s)->text();
    QVERIFY2(fitted.contains(u"24.60 TFLOP/s → 21.81 TFLOP/s"_s), qPrintable(fitted));
    QVERIFY2(fitted.contains(u"330.0 W → 350.0 W"_s), qPrintable(fitted));
    const QAbstractItemModel &figures =
        *dialog->findChild<QTableView *>(u"calibrationTable"_s)->model();
    QCOMPARE(figures.index(0, 0).data().toString(), u"B · Metered"_s);
    // Device-hours: 3,545,619 of 4,000,000.
    QCOMPARE(figures.index(0, 4).data().toString(), u"−11.4\u00a0%"_s);
    QCOMPARE(figures.index(0, 6).data().toString(), u"0.0\u00a0%"_s);
    const int steps = m_document->undoStack()->count();
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply)->click();
    QCOMPARE(m_document->undoStack()->count(), steps + 1);
    m_document->recomputeNow();
    const Estimate &after = m_document->outcome("a")->estimation->estimate;
    QVERIFY(std::abs(after[Phase::Training][Figure::ItEnergy] / 1.4e6 - 1) < 1e-12);
    QVERIFY(std::abs(after[Phase::Training][Figure::Hours] / 400 - 1) < 1e-12);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->study(), gpt3().study);
}

void TestMethodsPage::typedNumbersCalibrateToo()
{
    const auto dialog = std::make_unique<CalibrationDialog>(*m_document, "a");
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    auto *runs = dialog->findChild<QComboBox *>(u"measuredRuns"_s);
    runs->setCurrentIndex(runs->count() - 1);
    dialog->findChild<QLineEdit *>(u"typedHours"_s)->setText(u"400"_s);
    const auto *fitted = dialog->findChild<QLabel *>(u"fittedValues"_s);
    QVERIFY2(fitted->text().contains(u"21.81 TFLOP/s"_s), qPrintable(fitted->text()));
    QVERIFY(!fitted->text().contains(u" W"_s));
    dialog->findChild<QLineEdit *>(u"typedEnergy"_s)->setText(u"2000000"_s);
    QVERIFY2(fitted->text().contains(u"500.0 W"_s), qPrintable(fitted->text()));
}

void TestMethodsPage::whatCannotBeFittedSaysWhy()
{
    const auto dialog = std::make_unique<CalibrationDialog>(*m_document, "a");
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    auto *runs = dialog->findChild<QComboBox *>(u"measuredRuns"_s);
    runs->setCurrentIndex(runs->count() - 1);
    const auto *problem = dialog->findChild<QLabel *>(u"calibrationProblem"_s);
    auto *apply = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Apply);
    QVERIFY(problem->isVisible()); // no hours yet
    QVERIFY(!apply->isEnabled());
    dialog->findChild<QLineEdit *>(u"typedHours"_s)->setText(u"soon"_s);
    QVERIFY(problem->isVisible());
    dialog->findChild<QLineEdit *>(u"typedHours"_s)->setText(u"400"_s);
    QVERIFY(!problem->isVisible());
    QVERIFY(apply->isEnabled());
}

QTEST_MAIN(TestMethodsPage)
#include "tst_methods_page.moc"
