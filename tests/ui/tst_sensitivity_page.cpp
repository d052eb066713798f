// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/study_json.h"
#include "tests/support/test_window.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_view.h"
#include "ui/charts/render/plot_item.h"
#include "ui/pages/sensitivity_page.h"
#include "ui/widgets/on_demand.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <cmath>
#include <memory>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

bool isNear(double found, double expected)
{
    constexpr double kExact = 1e-9;
    return std::abs(found - expected) <= kExact * std::abs(expected);
}

} // namespace

class TestSensitivityPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void barsAreThoseOfMovingEachNumberAlone();
    void equalFieldsAreNoneTheWinner();
    void numbersAreForOneOfTheFunctionalUnit();
    void ownRangesAreForUncertainNumbersOnly();
    void elasticitiesAreExact();
    void linkedFieldsAreNamed();
    void aBarLeadsToTheSweepOfItsField();
    void sharesComeFromTheBackground();
    void theChartOfSharesDrawsForItself();
    void sharesCanBeCancelled();
    void withoutRangesThereAreNoShares();
    void choicesAreStepsOfTheHistoryAndSaved();
    void theWeakerBarsAreDrawnLighter();
    void anEmptyStudySaysSo();
    void anEmptyPageOffersWhatFillsIt();
    void everythingReachedHasAName();

private:
    [[nodiscard]] StudyDocument &document() { return m_test->document(); }
    [[nodiscard]] const PlotData &plot() { return m_page->chart()->plot(); }
    void settle()
    {
        document().recomputeNow();
        m_page->chart()->refreshNow();
    }
    void choose(const std::function<void(Settings &)> &change)
    {
        Settings settings = document().study().settings;
        change(settings);
        QVERIFY(!document().setSettings(settings, u"choose"_s));
        settle();
    }
    void give(Field field, const Value &value)
    {
        QVERIFY(!document().editField("a", field, value));
    }
    [[nodiscard]] const PlotRow *rowOf(Field field)
    {
        const auto found = std::ranges::find(plot().rows, fieldRow(field).key, &PlotRow::id);
        return found == plot().rows.end() ? nullptr : &*found;
    }

    std::unique_ptr<TestWindow> m_test;
    SensitivityPage *m_page = nullptr;
};

void TestSensitivityPage::init()
{
    m_test = std::make_unique<TestWindow>();
    QVERIFY(m_test->window().session().openNew(sampleStudy()));
    auto *pages = m_test->window().findChild<QTabWidget *>();
    auto *place = pages->findChild<OnDemand *>(u"sensitivityPage"_s);
    pages->setCurrentWidget(place);
    m_test->window().resize(1400, 900);
    m_test->window().show();
    m_page = &static_cast<SensitivityPage &>(place->content());
    give(Field::EmbodiedInclude, false);
    settle();
    document().undoStack()->clear();
}

void TestSensitivityPage::cleanup()
{
    document().undoStack()->setClean();
    m_test.reset();
}

/// Without manufacture carbon is hours · 300 W · 1.1 · 400 g/kWh: ± 10 % of a factor is ± 10 %.
void TestSensitivityPage::barsAreThoseOfMovingEachNumberAlone()
{
    QCOMPARE(plot().kind, PlotKind::LyingBars);
    const double total = plot().references.front().at;
    const PlotRow *power = rowOf(Field::MachineAveragePower);
    QVERIFY(power != nullptr);
    QVERIFY(isNear(power->bars[0].from, total) && isNear(power->bars[0].to, 1.1 * total));
    QVERIFY(isNear(power->bars[1].to, 0.9 * total));
    QCOMPARE(power->bars[0].label, u"330"_s);
    QCOMPARE(power->bars[1].label, u"270"_s);
    QVERIFY(power->bars[1].isLight);
    // PUE is 1.1: 10 % below it lies 0.99, which no PUE takes; it stops at 1.
    const PlotRow *pue = rowOf(Field::MechanizationPue);
    QVERIFY(isNear(pue->bars[1].to, total / 1.1));
    QCOMPARE(pue->bars[1].label, u"1"_s);
    // The largest swing comes first.
    const auto swing = [](const PlotRow &row) { return std::abs(row.bars[0].to - row.bars[1].to); };
    QVERIFY(std::ranges::is_sorted(plot().rows, std::greater<>(), swing));
    QCOMPARE(plot().table.rows.size(), plot().rows.size());
}

/// Devices, hours, power and intensity are factors of one product, so none matters more than
/// another.
void TestSensitivityPage::equalFieldsAreNoneTheWinner()
{
    QVERIFY2(plot().title.startsWith(u"Devices, Average power, Carbon intensity, and Training time "
                                     "matter equally: 10.0\u00a0% up or down of any moves A"_s),
             qPrintable(plot().title));
    choose([](Settings &settings) { settings.sensitivityView = "elasticities"; });
    QVERIFY2(plot().title.startsWith(u"1 % more of any of these changes A by +1.00 %: "_s),
             qPrintable(plot().title));
    // Only one has a range, so it is the one that matters.
    give(Field::MapIntensity, Number{400, Range{300, 600, Shape::Uniform, false}});
    choose([](Settings &settings) {
        settings.sensitivityView.clear();
        settings.sensitivityShare = 0;
    });
    QVERIFY2(plot().title.startsWith(u"Carbon intensity matters most: over its range A goes"_s),
             qPrintable(plot().title));
    // As far down as up by the same factor, so both ends are those of the intensity.
    give(Field::MachineAveragePower, Number{300, Range{225, 450, Shape::Uniform, false}});
    settle();
    QVERIFY2(plot().title.contains(u"matter equally: over the range of each A goes from"_s),
             qPrintable(plot().title));
}

void TestSensitivityPage::numbersAreForOneOfTheFunctionalUnit()
{
    const double whole = plot().references.front().at;
    give(Field::ModelTokens, Number{400, {}});
    choose([](Settings &settings) { settings.per = "training-token"; });
    QCOMPARE(plot().valueTitle, u"CO₂e per training token"_s);
    QVERIFY(isNear(plot().references.front().at, whole / 400e9));
    const PlotRow *tokens = rowOf(Field::ModelTokens);
    QVERIFY(tokens != nullptr);
    QVERIFY(isNear(tokens->bars[0].to, whole / 440e9)); // 10 % more of them
    choose([](Settings &settings) { settings.sensitivityView = "elasticities"; });
    QCOMPARE(rowOf(Field::ModelTokens)->bars[0].label, u"−1.00"_s);
}

void TestSensitivityPage::ownRangesAreForUncertainNumbersOnly()
{
    choose([](Settings &settings) { settings.sensitivityShare = 0; });
    QVERIFY(rowOf(Field::MapIntensity) == nullptr);
    give(Field::MapIntensity, Number{400, Range{300, 600, Shape::Uniform, false}});
    settle();
    const double total = plot().references.front().at;
    const PlotRow *row = rowOf(Field::MapIntensity);
    QVERIFY(row != nullptr);
    QVERIFY(isNear(row->bars[0].to, 1.5 * total));  // 600 / 400
    QVERIFY(isNear(row->bars[1].to, 0.75 * total)); // 300 / 400
    QVERIFY2(plot().title.contains(u"over its range"_s), qPrintable(plot().title));
}

void TestSensitivityPage::elasticitiesAreExact()
{
    choose([](Settings &settings) { settings.sensitivityView = "elasticities"; });
    // Each factor of a product has the elasticity 1.
    for (const Field field :
         {Field::MachineAveragePower, Field::MechanizationPue, Field::MapIntensity}) {
        const PlotRow *row = rowOf(field);
        QVERIFY(row != nullptr);
        QVERIFY(isNear(row->bars[0].to, 1));
        QCOMPARE(row->bars[0].label, u"+1.00"_s);
    }
}

void TestSensitivityPage::linkedFieldsAreNamed()
{
    QVERIFY(!document().editField("a", Field::MachineAveragePower, std::nullopt));
    QVERIFY(!document().editField("a", Field::MachinePeak, std::nullopt));
    give(Field::TrainingBasis, std::string("flops"));
    give(Field::MachineAccelerator, std::string("nvidia-a100-sxm4-80"));
    settle();
    QVERIFY(!plot().remarks.isEmpty());
    const QString text = plot().remarks.join(u'\n');
    QVERIFY2(text.contains(u"come together from the entry nvidia-a100-sxm4-80"_s),
             qPrintable(text));
    QVERIFY2(!text.contains(u"machine."_s), qPrintable(text)); // named as people read them
    const auto linked = std::ranges::find_if(
        plot().rows, [](const PlotRow &row) { return row.help.contains(u"Linked with: "_s); });
    QVERIFY(linked != plot().rows.end());
}

void TestSensitivityPage::aBarLeadsToTheSweepOfItsField()
{
    auto *view = m_page->findChild<PlotView *>();
    const std::string key = plot().rows.front().id;
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->mapFromScene(view->item().mark(0).area.center()));
    auto *pages = m_test->window().findChild<QTabWidget *>();
    QCOMPARE(pages->currentWidget()->objectName(), u"sweepPage"_s);
    QCOMPARE(document().study().settings.sweepAcross, key);
    QCOMPARE(document().study().settings.sweepScenarios, std::vector<std::string>{"a"});
    QCOMPARE(document().undoStack()->count(), 1);
}

/// A product of two lognormal numbers of equal spread: each explains half, and a little together.
void TestSensitivityPage::sharesComeFromTheBackground()
{
    const auto around = [](double value) {
        return Number{value, Range{0.8 * value, 1.25 * value, Shape::Lognormal, false}};
    };
    give(Field::MapIntensity, around(400));
    give(Field::MachineAveragePower, around(300));
    choose([](Settings &settings) { settings.sensitivityView = "shares"; });
    QTRY_VERIFY(!m_page->work().isRunning());
    settle();
    const PlotRow *intensity = rowOf(Field::MapIntensity);
    const PlotRow *power = rowOf(Field::MachineAveragePower);
    QVERIFY(intensity != nullptr && power != nullptr);
    for (const PlotRow *row : {intensity, power}) {
        const PlotBar &first = row->bars[0];
        const double error = first.interval->high - first.to;
        QVERIFY(error > 0 && error < 0.02);
        QVERIFY2(std::abs(first.to - 0.5) < 5 * error + 0.01, qPrintable(first.label));
        QVERIFY(row->bars[1].to > first.to - 5 * error);
    }
    // Of a product of two independent values nearly everything is in the single shares.
    double sum = 0;
    for (const PlotRow &row : plot().rows)
        sum += row.bars[0].to;
    QVERIFY2(std::abs(sum - 1) < 0.03, qPrintable(QString::number(sum)));
    QVERIFY2(plot().title.contains(u"explain about as much of the variance of A"_s),
             qPrintable(plot().title));
}

void TestSensitivityPage::theChartOfSharesDrawsForItself()
{
    give(Field::MapIntensity, Number{400, Range{300, 600, Shape::Uniform, false}});
    PlotInput input{document().study(), document().results(), {}, QLocale()};
    input.catalog = &document().catalog();
    const PlotData data = plotOf(*findChart("shares"), input);
    QVERIFY2(data.emptyText.isEmpty(), qPrintable(data.emptyText));
    QVERIFY(!data.table.rows.empty());
    for (const auto &row : data.table.rows)
        QCOMPARE(row.size(), data.table.columns.size());
}

void TestSensitivityPage::sharesCanBeCancelled()
{
    give(Field::MapIntensity, Number{400, Range{300, 600, Shape::Uniform, false}});
    choose([](Settings &settings) { settings.sensitivityView = "shares"; });
    auto *draws = m_page->findChild<QComboBox *>(u"sensitivityDraws"_s);
    draws->setCurrentIndex(2);
    emit draws->activated(2);
    QVERIFY(m_page->work().isRunning());
    QVERIFY(m_page->findChild<QProgressBar *>(u"sensitivityProgress"_s)->isVisible());
    m_page->findChild<QPushButton *>(u"sensitivityCancel"_s)->click();
    QVERIFY(!m_page->work().isRunning());
    QVERIFY(!m_page->findChild<QProgressBar *>(u"sensitivityProgress"_s)->isVisible());
}

void TestSensitivityPage::withoutRangesThereAreNoShares()
{
    choose([](Settings &settings) {
        settings.sensitivityView = "shares";
        settings.defaultRanges = false;
    });
    QTRY_VERIFY(!m_page->work().isRunning());
    settle();
    QVERIFY2(!plot().emptyText.isEmpty(),
             qPrintable(plot().rows.empty() ? QString() : plot().rows[0].help));
}

void TestSensitivityPage::choicesAreStepsOfTheHistoryAndSaved()
{
    const std::string before = studyText(document().study());
    m_page->findChild<QTabBar *>(u"sensitivityViews"_s)->setCurrentIndex(1);
    auto *span = m_page->findChild<QComboBox *>(u"sensitivitySpan"_s);
    span->setCurrentIndex(3);
    emit span->activated(3);
    auto *scenario = m_page->findChild<QComboBox *>(u"sensitivityScenario"_s);
    scenario->setCurrentIndex(2);
    emit scenario->activated(2);
    settle();
    QCOMPARE(document().undoStack()->count(), 3);
    const Settings &settings = document().study().settings;
    QCOMPARE(settings.sensitivityView, std::string("elasticities"));
    QCOMPARE(settings.sensitivityShare, 0.2);
    QCOMPARE(settings.sensitivityScenario, std::string("c"));
    QVERIFY2(plot().title.contains(u"changes C by"_s), qPrintable(plot().title));
    QCOMPARE(parseStudy(studyText(document().study())).value().study.settings, settings);
    document().undoStack()->setIndex(0);
    QCOMPARE(studyText(document().study()), before);
}

void TestSensitivityPage::theWeakerBarsAreDrawnLighter()
{
    auto *view = m_page->findChild<PlotView *>();
    const QImage picture = view->grab().toImage();
    const QRectF row = view->item().mark(0).area;
    const auto colourAt = [&](double x) {
        return picture.pixelColor(view->mapFromScene(QPointF(x, row.center().y())));
    };
    // Left of the middle stands what a lower value does, right of it what a higher one does.
    const QColor lowered = colourAt(row.center().x() - 0.25 * row.width() / 2);
    const QColor raised = colourAt(row.center().x() + 0.25 * row.width() / 2);
    QVERIFY(lowered != raised);
    QCOMPARE(raised, styleOf(plot().rows.front().style, themeOf(view->palette())).colour);
}

void TestSensitivityPage::anEmptyStudySaysSo()
{
    QVERIFY(!document().replaceStudy(Study()));
    settle();
    QVERIFY(!plot().emptyText.isEmpty());
    QVERIFY(!m_page->findChild<QComboBox *>(u"sensitivityScenario"_s)->isEnabled());
    auto *action = m_page->findChild<QPushButton *>(u"sensitivityAction"_s);
    QCOMPARE(action->text(), u"Add a scenario"_s);
    action->click();
    QCOMPARE(document().study().scenarios.size(), std::size_t{1});
}

void TestSensitivityPage::anEmptyPageOffersWhatFillsIt()
{
    auto *action = m_page->findChild<QPushButton *>(u"sensitivityAction"_s);
    QVERIFY(!action->isVisible());
    choose([](Settings &settings) { settings.sensitivityShare = 0; });
    QVERIFY(!plot().emptyText.isEmpty());
    QVERIFY(action->isVisible());
    action->click();
    settle();
    QCOMPARE(document().study().settings.sensitivityShare, 0.1);
    QVERIFY(plot().emptyText.isEmpty() && !action->isVisible());
    choose([](Settings &settings) {
        settings.sensitivityView = "shares";
        settings.defaultRanges = false;
    });
    QTRY_VERIFY(!m_page->work().isRunning());
    settle();
    QCOMPARE(action->text(), u"Count the ranges of defaults"_s);
    QVERIFY(action->isVisible());
    action->click();
    QVERIFY(document().study().settings.defaultRanges);
}

void TestSensitivityPage::everythingReachedHasAName()
{
    choose([](Settings &settings) { settings.sensitivityView = "shares"; });
    QStringList unnamed;
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool isReached = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
        const auto *face = QAccessible::queryAccessibleInterface(widget);
        if (isReached && face->text(QAccessible::Name).isEmpty())
            unnamed += QString::fromLatin1(widget->metaObject()->className());
    }
    QCOMPARE(unnamed.join(u", "_s), QString());
}

QTEST_MAIN(TestSensitivityPage)
#include "tst_sensitivity_page.moc"
