// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/study_json.h"
#include "tests/support/sample_study.h"
#include "ui/presentation/exploration.h"
#include "ui/presentation/headline.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/slider_scale.h"
#include "ui/presentation/slider_set.h"

#include <QKeyEvent>
#include <QLocale>
#include <QTest>

#include <memory>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

Value number(double value)
{
    return Number{.value = value, .range = std::nullopt};
}

} // namespace

/// Values that are tried, gestures, the state before, its replay and states that are kept.
class TestExploration : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aTrialIsShownAndOneStep();
    void undoingAGestureBringsBackTheBytes();
    void aCancelledTrialLeavesNothing();
    void aTrialBackWhereItBeganIsNoStep();
    void otherEditsKeepTheTrialFirst();
    void refusedValuesChangeNothing();
    void theStateBeforeStaysUntilTheNextGesture();
    void aCancelledGestureBringsBackTheStateBefore();
    void aReplayIsTheSameEveryTime();
    void aReplayLeavesTheStudyAsItIs();
    void inNoTimeNothingMoves();
    void aKeptStateStaysWhatItIs();
    void everyPlaceOfASliderIsWithinItsRange();
    void valuesHaveFewDigits();
    void aSpreadMovesWithItsValue();
    void proposedEndsStayWhileTheValueIsBetweenThem();
    void fieldsThatMoveTheResultAreOfferedFirst();
    void changesAreSaidInWords();

private:
    [[nodiscard]] double kilograms(const std::string &id = "a") const
    {
        return metricOf(m_document->outcome(id)->estimation->estimate, metricRow("co2e"),
                        Basis::Gross, m_document->study().settings.phases);
    }
    [[nodiscard]] std::string bytes() const { return studyText(m_document->study()); }
    void drag(std::initializer_list<double> values)
    {
        m_exploration->begin(Field::MapIntensity);
        for (const double value : values) {
            QVERIFY(!m_exploration->change(number(value)));
            m_document->recomputeNow();
        }
        m_exploration->end();
        m_document->recomputeNow();
    }

    std::unique_ptr<StudyDocument> m_document;
    std::unique_ptr<Exploration> m_exploration;
};

void TestExploration::init()
{
    m_exploration.reset();
    m_document = std::make_unique<StudyDocument>(Catalog());
    QVERIFY(!m_document->replaceStudy(sampleStudy()));
    // Embodied carbon does not depend on the grid, and would hide what does.
    for (const char *id : {"a", "c"})
        QVERIFY(!m_document->editField(id, Field::EmbodiedInclude, Value(false)));
    m_document->recomputeNow();
    m_document->undoStack()->clear();
    m_exploration = std::make_unique<Exploration>(*m_document);
}

void TestExploration::aTrialIsShownAndOneStep()
{
    const double before = kilograms();
    QVERIFY(!m_document->beginTrial("a", u"Move"_s));
    for (const double value : {300.0, 250.0, 200.0}) {
        QVERIFY(!m_document->tryField(Field::MapIntensity, number(value)));
        m_document->recomputeNow();
        QVERIFY(qFuzzyCompare(kilograms(), before * value / 400));
        QCOMPARE(m_document->undoStack()->count(), 0);
    }
    m_document->keepTrial();
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->undoStack()->text(0), u"Move"_s);
    QVERIFY(!m_document->isTrying());
}

void TestExploration::undoingAGestureBringsBackTheBytes()
{
    const std::string before = bytes();
    drag({10, 999, 123});
    const std::string after = bytes();
    QVERIFY(after != before);
    m_document->undoStack()->undo();
    QCOMPARE(bytes(), before);
    m_document->undoStack()->redo();
    QCOMPARE(bytes(), after);
}

void TestExploration::aCancelledTrialLeavesNothing()
{
    const std::string before = bytes();
    const double kg = kilograms();
    m_exploration->begin(Field::MapIntensity);
    QVERIFY(!m_exploration->change(number(7)));
    QVERIFY(bytes() != before);
    m_exploration->cancel();
    m_document->recomputeNow();
    QCOMPARE(bytes(), before);
    QCOMPARE(kilograms(), kg);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestExploration::aTrialBackWhereItBeganIsNoStep()
{
    drag({10, 400});
    QCOMPARE(m_document->undoStack()->count(), 0);
    QVERIFY(m_exploration->before() == nullptr);
}

void TestExploration::otherEditsKeepTheTrialFirst()
{
    const std::string before = bytes();
    m_exploration->begin(Field::MapIntensity);
    QVERIFY(!m_exploration->change(number(7)));
    QVERIFY(!m_document->setTitle(u"Other"_s));
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_exploration->end();
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_document->undoStack()->setIndex(0);
    QCOMPARE(bytes(), before);
}

void TestExploration::refusedValuesChangeNothing()
{
    const std::string before = bytes();
    m_exploration->begin(Field::MechanizationPue);
    QVERIFY(m_exploration->change(number(0.5)).has_value());
    m_exploration->end();
    QCOMPARE(bytes(), before);
    QVERIFY(m_document->beginTrial("none", u"Move"_s).has_value());
}

void TestExploration::theStateBeforeStaysUntilTheNextGesture()
{
    const auto before = [&] {
        return metricOf(m_exploration->before()->outcomes[0].estimation->estimate,
                        metricRow("co2e"), Basis::Gross, m_document->study().settings.phases);
    };
    QVERIFY(m_exploration->before() == nullptr);
    const double first = kilograms();
    drag({300, 200});
    QCOMPARE(before(), first);
    const double second = kilograms();
    drag({100});
    QCOMPARE(before(), second);
    QVERIFY(!m_document->replaceStudy(sampleStudy()));
    QVERIFY(m_exploration->before() == nullptr);
}

void TestExploration::aCancelledGestureBringsBackTheStateBefore()
{
    drag({200});
    const Results *shown = m_exploration->before();
    const auto revision = shown->revision;
    m_exploration->begin(Field::MapIntensity);
    QVERIFY(!m_exploration->change(number(7)));
    m_exploration->cancel();
    QCOMPARE(m_exploration->before()->revision, revision);
}

void TestExploration::aReplayIsTheSameEveryTime()
{
    drag({100});
    const auto frames = [&] {
        std::vector<double> seen;
        m_exploration->replay(1'000'000);
        while (m_exploration->isReplaying()) {
            m_document->recomputeNow();
            seen.push_back(kilograms());
            m_exploration->advance();
        }
        m_document->recomputeNow();
        return seen;
    };
    const double now = kilograms();
    const auto first = frames();
    QCOMPARE(first.size(), std::size_t(Exploration::kFrames));
    QVERIFY(qFuzzyCompare(first.front(), 4 * now));
    QVERIFY(std::is_sorted(first.rbegin(), first.rend()));
    QCOMPARE(kilograms(), now);
    QCOMPARE(frames(), first);
}

void TestExploration::aReplayLeavesTheStudyAsItIs()
{
    QVERIFY(!m_exploration->canReplay());
    drag({100});
    const std::string before = bytes();
    m_exploration->replay(1'000'000);
    m_exploration->advance();
    QVERIFY(bytes() != before);
    m_exploration->stopReplay();
    QCOMPARE(bytes(), before);
    m_exploration->replay(1'000'000);
    QObject somewhere;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    QCoreApplication::sendEvent(&somewhere, &key);
    QVERIFY(!m_exploration->isReplaying());
    QCOMPARE(bytes(), before);
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestExploration::inNoTimeNothingMoves()
{
    drag({100});
    const std::string before = bytes();
    m_exploration->replay(0);
    QVERIFY(!m_exploration->isReplaying());
    QCOMPARE(bytes(), before);
}

void TestExploration::aKeptStateStaysWhatItIs()
{
    drag({200});
    QVERIFY(!m_exploration->keepState({Field::MapIntensity, Field::MechanizationPue}, u"Kept"_s));
    const Scenario &kept = m_document->study().scenarios[1];
    const std::string id = kept.id;
    QCOMPARE(kept.basedOn, std::string("a"));
    QCOMPARE(kept.name, std::string("Kept"));
    m_document->recomputeNow();
    const double then = kilograms();
    QCOMPARE(kilograms(id), then);
    QVERIFY(m_exploration->before() != nullptr);
    drag({50});
    QVERIFY(kilograms() != then);
    QCOMPARE(kilograms(id), then);
}

void TestExploration::everyPlaceOfASliderIsWithinItsRange()
{
    const std::array ranges = {SliderRange{0, 1200, false}, SliderRange{1.01, 1.97, false},
                               SliderRange{3e-7, 8e9, true}, SliderRange{1, 9, false}};
    for (const SliderRange &range : ranges) {
        for (const Field field : {Field::MapIntensity, Field::MachineDevices}) {
            double last = range.low;
            for (int place = -1; place <= kSliderSteps + 1; ++place) {
                const double value = sliderValue(fieldRow(field), range, place);
                QVERIFY(value >= last && value <= range.high);
                last = value;
            }
            QCOMPARE(last, range.high);
        }
        QCOMPARE(sliderPosition(range, range.low), 0);
        QCOMPARE(sliderPosition(range, range.high), kSliderSteps);
        QCOMPARE(sliderPosition(range, 1e99), kSliderSteps);
    }
    QCOMPARE(sliderPosition(SliderRange{1, 10'000, true}, 100), kSliderSteps / 2);
}

void TestExploration::valuesHaveFewDigits()
{
    const FieldRow &row = fieldRow(Field::MechanizationPue);
    QCOMPARE(sliderValue(row, {1, 2, false}, 123), 1.123);
    QCOMPARE(sliderValue(row, {1, 1000, true}, 777), 214.0);
    QCOMPARE(sliderValue(fieldRow(Field::MachineDevices), {1, 9, false}, 300), 3.0);
}

void TestExploration::aSpreadMovesWithItsValue()
{
    const FieldRow &row = fieldRow(Field::MechanizationPue);
    const Number wide{1.5, Range{1.2, 1.8, Shape::Normal, false}};
    const Number to = moved(row, wide, 3);
    QCOMPARE(to.range->low, 2.4);
    QCOMPARE(to.range->high, 3.6);
    QCOMPARE(moved(row, wide, 1.1).range->low, 1.0);
}

void TestExploration::proposedEndsStayWhileTheValueIsBetweenThem()
{
    const auto first = slidersOf(*m_document, "a", {});
    QVERIFY(!first.empty());
    drag({410});
    QCOMPARE(slidersOf(*m_document, "a", first), first);
    drag({900'000});
    const auto later = slidersOf(*m_document, "a", first);
    const auto ends = std::ranges::find(later, Field::MapIntensity, &FieldOnSlider::field)->range;
    QVERIFY(ends.low <= 900'000 && ends.high >= 900'000);
}

void TestExploration::fieldsThatMoveTheResultAreOfferedFirst()
{
    const auto offered = offeredLevers(*m_document, "a", {});
    QVERIFY(offered.size() > 10);
    QVERIFY(std::ranges::is_sorted(offered, std::greater(),
                                   [](const Lever &lever) { return std::abs(lever.elasticity); }));
    QVERIFY(offered.front().elasticity != 0);
    const auto present = slidersOf(*m_document, "a", {});
    for (const Lever &lever : offeredLevers(*m_document, "a", present))
        QCOMPARE(std::ranges::count(present, lever.field, &FieldOnSlider::field), 0);
}

void TestExploration::changesAreSaidInWords()
{
    const QLocale english(QLocale::English);
    const auto text = [&](double from, double to) {
        return changeText(from, to, Unit::Kilogram, english);
    };
    QCOMPARE(text(552'000, 552'000), u"552.0 t"_s);
    QCOMPARE(text(552'000, 381'000), u"552.0 t → 381.0 t, −31\u00a0%"_s);
    QCOMPARE(text(100, 250), u"100.0 kg → 250.0 kg, +150\u00a0%"_s);
    QCOMPARE(text(2, 113), u"2.000 kg → 113.0 kg, 56.5×"_s);
    QCOMPARE(text(0, 5), u"0 kg → 5.000 kg"_s);
}

QTEST_GUILESS_MAIN(TestExploration)
#include "tst_exploration.moc"
