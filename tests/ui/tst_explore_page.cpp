// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/study_json.h"
#include "tests/support/test_window.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_text.h"
#include "ui/charts/value_scale.h"
#include "ui/dialogs/slider_range_dialog.h"
#include "ui/pages/explore_page.h"
#include "ui/presentation/field_table_model.h"
#include "ui/widgets/cell_menu.h"
#include "ui/widgets/field_slider.h"
#include "ui/widgets/on_demand.h"
#include "ui/widgets/scenario_sheet.h"
#include "ui/widgets/slider_board.h"
#include "ui/widgets/value_slider.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <memory>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

/// A style of somebody who bears no motion.
class StillStyle : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

class TestExplorePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void slidersStandUnderTheirGroups();
    void aDragIsOneStepAndMovesEverything();
    void escapeTakesTheDragBack();
    void aKeyThatIsHeldIsOneStep();
    void aKeyAlwaysLeadsToAnotherValue();
    void theWheelMovesOnlyTheFocusedSlider();
    void theStateBeforeStandsInTheBarChart();
    void theDifferenceIsSaidInWords();
    void theKeyRReplays();
    void aStyleWithoutAnimationMovesNothing();
    void typingAValueIsOneStep();
    void wrongValuesAreSaidBeside();
    void resettingFollowsAgain();
    void slidersAreAddedAndRemovedWithUndo();
    void theEndsOfASliderAreChosen();
    void wrongEndsAreRefused();
    void aCellPutsItsFieldOnASlider();
    void aStateIsKeptAsAScenario();
    void snapshotsBringAStateBackToTheByte();
    void undoDuringADragTakesTheDragBack();
    void anEmptyStudySaysSo();
    void readersHearValuesOfTheField();
    void everythingReachedHasAName();

private:
    [[nodiscard]] StudyDocument &document() { return m_test->document(); }
    [[nodiscard]] int steps() { return document().undoStack()->count(); }
    [[nodiscard]] ValueSlider &slider(Field field) { return m_page->board().find(field)->slider(); }
    [[nodiscard]] QString headline() { return m_page->findChild<QLabel *>(u"headline"_s)->text(); }
    [[nodiscard]] double intensity()
    {
        return m_page->exploration().numberOf(Field::MapIntensity)->value;
    }
    void settle()
    {
        document().recomputeNow();
        for (ChartPanel *panel : m_page->findChildren<ChartPanel *>())
            panel->refreshNow();
    }
    /// Drags the handle of a slider through these shares of its way, without letting go.
    void pull(ValueSlider &slider, std::initializer_list<double> shares);
    void letGo(ValueSlider &slider)
    {
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, m_mouse);
        settle();
    }

    std::unique_ptr<TestWindow> m_test;
    ExplorePage *m_page = nullptr;
    QPoint m_mouse;
};

void TestExplorePage::init()
{
    m_test = std::make_unique<TestWindow>();
    QVERIFY(m_test->window().session().openNew(sampleStudy()));
    auto *pages = m_test->window().findChild<QTabWidget *>();
    auto *place = pages->findChild<OnDemand *>(u"explorePage"_s);
    pages->setCurrentWidget(place);
    m_test->window().resize(1400, 900);
    m_test->window().show();
    m_page = &static_cast<ExplorePage &>(place->content());
    settle();
    document().undoStack()->clear();
}

void TestExplorePage::cleanup()
{
    document().undoStack()->setClean();
    m_test.reset();
}

void TestExplorePage::pull(ValueSlider &slider, std::initializer_list<double> shares)
{
    constexpr int kHandle = 8;
    const int start = slider.value() * (slider.width() - 2 * kHandle) / slider.maximum() + kHandle;
    m_mouse = QPoint(start, slider.height() / 2);
    QTest::mousePress(&slider, Qt::LeftButton, {}, m_mouse);
    for (const double share : shares) {
        m_mouse.setX(static_cast<int>(share * slider.width()));
        QTest::mouseMove(&slider, m_mouse);
        settle();
    }
}

void TestExplorePage::slidersStandUnderTheirGroups()
{
    const std::vector<Field> fields = m_page->board().fields();
    QVERIFY(fields.size() >= 5);
    QVERIFY(std::ranges::is_sorted(fields, {}, [](Field field) { return fieldRow(field).group; }));
    for (const Field field :
         {Field::MachineAveragePower, Field::MechanizationPue, Field::MapIntensity})
        QCOMPARE(std::ranges::count(fields, field), 1);
    for (const FieldOnSlider &slider : m_page->board().sliders()) {
        const double value = m_page->exploration().numberOf(slider.field)->value;
        const FieldRow &row = fieldRow(slider.field);
        QVERIFY(slider.range.low <= value && value <= slider.range.high);
        QVERIFY(withinBounds(row.bounds, slider.range.low));
        QVERIFY(withinBounds(row.bounds, slider.range.high));
    }
}

void TestExplorePage::aDragIsOneStepAndMovesEverything()
{
    const std::string before = studyText(document().study());
    const QString bar = m_page->chart()->plot().categories[0].label;
    pull(slider(Field::MapIntensity), {0.2, 0.7, 0.9});
    QVERIFY(intensity() > 400);
    QVERIFY(m_page->chart()->plot().categories[0].label != bar);
    QCOMPARE(steps(), 0);
    letGo(slider(Field::MapIntensity));
    QCOMPARE(steps(), 1);
    document().undoStack()->undo();
    QCOMPARE(studyText(document().study()), before);
    settle();
    QCOMPARE(intensity(), 400.0);
    QCOMPARE(m_page->chart()->plot().categories[0].label, bar);
}

void TestExplorePage::escapeTakesTheDragBack()
{
    const std::string before = studyText(document().study());
    pull(slider(Field::MapIntensity), {0.9});
    QVERIFY(studyText(document().study()) != before);
    QTest::keyClick(&slider(Field::MapIntensity), Qt::Key_Escape);
    QCOMPARE(studyText(document().study()), before);
    letGo(slider(Field::MapIntensity));
    QCOMPARE(studyText(document().study()), before);
    QCOMPARE(steps(), 0);
}

void TestExplorePage::aKeyThatIsHeldIsOneStep()
{
    ValueSlider &intensitySlider = slider(Field::MapIntensity);
    intensitySlider.setFocus();
    for (const bool repeats : {false, true, true}) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_PageUp, Qt::NoModifier, {}, repeats);
        QCoreApplication::sendEvent(&intensitySlider, &press);
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_PageUp, Qt::NoModifier, {}, true);
        QCoreApplication::sendEvent(&intensitySlider, &release);
        settle();
    }
    QCOMPARE(steps(), 0);
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_PageUp, Qt::NoModifier);
    QCoreApplication::sendEvent(&intensitySlider, &release);
    QCOMPARE(steps(), 1);
    QTest::keyClick(&intensitySlider, Qt::Key_Left);
    QTest::keyClick(&intensitySlider, Qt::Key_Left);
    QCOMPARE(steps(), 3);
}

void TestExplorePage::aKeyAlwaysLeadsToAnotherValue()
{
    QVERIFY(!m_page->board().setRange(Field::MapIntensity, SliderRange{400, 401, false}));
    m_page->board().put(Field::EmbodiedDevicesPerServer);
    settle();
    QVERIFY(!m_page->board().setRange(Field::EmbodiedDevicesPerServer, SliderRange{1, 9, false}));
    settle();
    for (const Field field : {Field::MapIntensity, Field::EmbodiedDevicesPerServer}) {
        const double before = m_page->exploration().numberOf(field)->value;
        slider(field).setFocus();
        QTest::keyClick(&slider(field), before == 400 ? Qt::Key_Right : Qt::Key_Left);
        settle();
        QVERIFY2(m_page->exploration().numberOf(field)->value != before,
                 fieldRow(field).key.data());
    }
}

void TestExplorePage::theWheelMovesOnlyTheFocusedSlider()
{
    ValueSlider &intensitySlider = slider(Field::MapIntensity);
    const auto turn = [&] {
        QWheelEvent event(QPointF(5, 5), intensitySlider.mapToGlobal(QPointF(5, 5)), {},
                          QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&intensitySlider, &event);
    };
    slider(Field::MechanizationPue).setFocus();
    turn();
    QCOMPARE(steps(), 0);
    QVERIFY((intensitySlider.focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus);
    m_test->window().activateWindow();
    intensitySlider.setFocus();
    QTRY_VERIFY(intensitySlider.hasFocus());
    turn();
    QCOMPARE(steps(), 1);
}

void TestExplorePage::theStateBeforeStandsInTheBarChart()
{
    const auto categories = [&] { return m_page->chart()->plot().categories; };
    const double first = *categories()[0].total;
    QVERIFY(!categories()[0].before);
    pull(slider(Field::MapIntensity), {0.9});
    QCOMPARE(categories()[0].before, std::optional(first));
    letGo(slider(Field::MapIntensity));
    QCOMPARE(categories()[0].before, std::optional(first));
    // The second follows the first in all but the grid, the third stands alone.
    QVERIFY(!categories()[2].before);
    QVERIFY(valueScale(m_page->chart()->plot()).high >= first);
    QCOMPARE(
        std::ranges::count(m_page->chart()->plot().table.columns, u"Before"_s, &PlotColumn::name),
        1);
    QVERIFY(alternativeText(m_page->chart()->plot()).contains(categories()[0].beforeLabel));
    const double second = *categories()[0].total;
    pull(slider(Field::MachineAveragePower), {0.9});
    letGo(slider(Field::MachineAveragePower));
    QCOMPARE(categories()[0].before, std::optional(second));
    QVERIFY(categories()[1].before.has_value());
}

void TestExplorePage::theDifferenceIsSaidInWords()
{
    QVERIFY(!headline().contains(u'→'));
    slider(Field::MapIntensity).moveTo(200);
    settle();
    QVERIFY2(headline().contains(u'→') && headline().contains(u'−'), qPrintable(headline()));
    QCOMPARE(m_page->findChild<QLabel *>(u"headline"_s)->accessibleName(), headline());
    document().undoStack()->undo();
    settle();
    QVERIFY(!headline().contains(u'→'));
}

void TestExplorePage::theKeyRReplays()
{
    auto *button = m_page->findChild<QPushButton *>(u"replay"_s);
    QVERIFY(!button->isEnabled());
    slider(Field::MapIntensity).moveTo(200);
    settle();
    QVERIFY(button->isEnabled());
    const std::string after = studyText(document().study());
    m_test->window().activateWindow();
    slider(Field::MapIntensity).setFocus();
    QTRY_VERIFY(slider(Field::MapIntensity).hasFocus());
    QTest::keyClick(&slider(Field::MapIntensity), Qt::Key_R);
    QVERIFY(m_page->exploration().isReplaying());
    document().recomputeNow();
    QCOMPARE(intensity(), 400.0);
    while (m_page->exploration().isReplaying())
        m_page->exploration().advance();
    QCOMPARE(studyText(document().study()), after);
    QCOMPARE(steps(), 1);
}

void TestExplorePage::aStyleWithoutAnimationMovesNothing()
{
    StillStyle still;
    m_page->setStyle(&still);
    slider(Field::MapIntensity).moveTo(200);
    settle();
    m_page->findChild<QPushButton *>(u"replay"_s)->click();
    QVERIFY(!m_page->exploration().isReplaying());
    QCOMPARE(intensity(), 200.0);
    m_page->setStyle(nullptr);
}

void TestExplorePage::typingAValueIsOneStep()
{
    auto *edit = m_page->board().find(Field::MapIntensity)->findChild<QLineEdit *>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"123.45"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    settle();
    QCOMPARE(intensity(), 123.45);
    QCOMPARE(steps(), 1);
    QVERIFY(m_page->chart()->plot().categories[0].before.has_value());
}

void TestExplorePage::wrongValuesAreSaidBeside()
{
    auto *edit = m_page->board().find(Field::MechanizationPue)->findChild<QLineEdit *>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"0.5"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!edit->accessibleDescription().isEmpty());
    QCOMPARE(steps(), 0);
}

void TestExplorePage::resettingFollowsAgain()
{
    m_page->setScenario("b");
    settle();
    FieldSlider *row = m_page->board().find(Field::MapIntensity);
    row->findChild<QToolButton *>(u"sliderMore"_s)->menu()->actions().front()->trigger();
    settle();
    QCOMPARE(intensity(), 400.0);
    QCOMPARE(steps(), 1);
}

void TestExplorePage::slidersAreAddedAndRemovedWithUndo()
{
    const std::string before = studyText(document().study());
    const std::size_t count = m_page->board().fields().size();
    m_page->board().put(Field::MechanizationWue);
    QCOMPARE(m_page->board().fields().size(), count + 1);
    m_page->board().remove(Field::MapIntensity);
    QVERIFY(m_page->board().find(Field::MapIntensity) == nullptr);
    QCOMPARE(steps(), 2);
    document().undoStack()->setIndex(0);
    settle();
    QCOMPARE(studyText(document().study()), before);
    QCOMPARE(m_page->board().fields().size(), count);
    QMenu menu;
    m_page->board().fillAddMenu(menu);
    QVERIFY(menu.actions().size() > 3);
}

void TestExplorePage::theEndsOfASliderAreChosen()
{
    QVERIFY(!m_page->board().setRange(Field::MapIntensity, SliderRange{100, 900, false}));
    settle();
    QCOMPARE(slider(Field::MapIntensity).range(), (SliderRange{100, 900, false}));
    slider(Field::MapIntensity).setFocus();
    QTest::keyClick(&slider(Field::MapIntensity), Qt::Key_End);
    settle();
    QCOMPARE(intensity(), 900.0);
    QCOMPARE(document().study().settings.sliders->size(), m_page->board().fields().size());
}

void TestExplorePage::wrongEndsAreRefused()
{
    SliderRangeDialog dialog(fieldRow(Field::MapIntensity), {10, 800, true}, document().catalog());
    auto *low = dialog.findChild<QLineEdit *>(u"rangeLow"_s);
    for (const QString &wrong : {u"900"_s, u"0"_s, u"-3"_s, u"much"_s, u""_s}) {
        low->setText(wrong);
        dialog.accept();
        QVERIFY2(dialog.result() != QDialog::Accepted, qPrintable(wrong));
    }
    low->setText(u"20"_s);
    dialog.accept();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.range(), (SliderRange{20, 800, true}));
}

void TestExplorePage::aCellPutsItsFieldOnASlider()
{
    auto *pages = m_test->window().findChild<QTabWidget *>();
    pages->setCurrentIndex(0);
    auto *sheet = m_test->window().findChild<ScenarioSheet *>();
    sheet->model().setRows(FieldTableModel::Rows::All);
    FieldTableModel &model = sheet->model();
    int row = 0;
    while (model.fieldAt(row) != Field::MechanizationWue)
        ++row;
    auto *menu = sheet->findChild<CellMenu *>();
    menu->openFor(model.index(row, 2), QPoint());
    menu->findChild<QAction *>(u"putOnSlider"_s)->trigger();
    menu->close();
    QCOMPARE(pages->currentWidget()->objectName(), u"explorePage"_s);
    QCOMPARE(m_page->exploration().scenario(), std::string("c"));
    QVERIFY(m_page->board().find(Field::MechanizationWue) != nullptr);
    QCOMPARE(steps(), 1);
}

void TestExplorePage::snapshotsBringAStateBackToTheByte()
{
    slider(Field::MapIntensity).moveTo(200);
    settle();
    const Scenario then = document().study().scenarios[0];
    m_page->findChild<QPushButton *>(u"takeSnapshot"_s)->click();
    settle();
    slider(Field::MapIntensity).moveTo(700);
    slider(Field::MechanizationPue).moveTo(1.8);
    settle();
    QVERIFY(document().study().scenarios[0] != then);
    const auto button = [&](const QString &name) -> QToolButton * {
        for (auto *found : m_page->findChildren<QToolButton *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    };
    QVERIFY(button(u"restoreSnapshot"_s) != nullptr);
    const std::string saved = studyText(document().study());
    button(u"restoreSnapshot"_s)->click();
    settle();
    QVERIFY(document().study().scenarios[0] == then);
    QCOMPARE(steps(), 5); // three gestures, the snapshot, and its return
    document().undoStack()->undo();
    QCOMPARE(studyText(document().study()), saved);
    QCOMPARE(parseStudy(saved).value().study, document().study());
    button(u"deleteSnapshot"_s)->click();
    settle();
    QVERIFY(button(u"restoreSnapshot"_s) == nullptr);
    QVERIFY(document().study().settings.snapshots.empty());
    document().undoStack()->undo();
    settle();
    QVERIFY(button(u"restoreSnapshot"_s) != nullptr);
}

void TestExplorePage::aStateIsKeptAsAScenario()
{
    slider(Field::MapIntensity).moveTo(200);
    settle();
    const QString amount = m_page->chart()->plot().categories[0].label;
    m_page->findChild<QPushButton *>(u"keepState"_s)->click();
    settle();
    QCOMPARE(document().study().scenarios.size(), 4U);
    slider(Field::MapIntensity).moveTo(100);
    settle();
    QCOMPARE(m_page->chart()->plot().categories[1].label, amount);
    QVERIFY(m_page->chart()->plot().categories[0].label != amount);
    QVERIFY(m_page->chart()->plot().categories[1].name.contains(amount));
}

void TestExplorePage::undoDuringADragTakesTheDragBack()
{
    QVERIFY(!document().setTitle(u"Something to undo"_s));
    const std::string before = studyText(document().study());
    pull(slider(Field::MapIntensity), {0.9});
    m_test->window().action(ActionId::Undo)->trigger();
    QCOMPARE(studyText(document().study()), before);
    letGo(slider(Field::MapIntensity));
    QCOMPARE(studyText(document().study()), before);
    QCOMPARE(steps(), 1);
}

void TestExplorePage::anEmptyStudySaysSo()
{
    QVERIFY(!document().replaceStudy(Study()));
    settle();
    QVERIFY(!headline().isEmpty());
    QVERIFY(m_page->board().fields().empty());
    QVERIFY(m_page->findChild<QLabel *>(u"noSliders"_s)->isVisible());
    QVERIFY(!m_page->findChild<QPushButton *>(u"keepState"_s)->isEnabled());
}

void TestExplorePage::readersHearValuesOfTheField()
{
    ValueSlider &intensitySlider = slider(Field::MapIntensity);
    auto *face = QAccessible::queryAccessibleInterface(&intensitySlider);
    QVERIFY(face->text(QAccessible::Name).contains(u"g/kWh"_s));
    QCOMPARE(face->text(QAccessible::Value), u"400"_s);
    QVERIFY(!face->text(QAccessible::Description).isEmpty());
    QAccessibleValueInterface *value = face->valueInterface();
    QVERIFY(value != nullptr);
    QCOMPARE(value->currentValue().toDouble(), 400.0);
    QCOMPARE(value->maximumValue().toDouble(), intensitySlider.range().high);
    value->setCurrentValue(250);
    settle();
    QCOMPARE(intensity(), 250.0);
    QCOMPARE(steps(), 1);
}

void TestExplorePage::everythingReachedHasAName()
{
    QStringList unnamed;
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool isReached = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
        const auto *face = QAccessible::queryAccessibleInterface(widget);
        if (isReached && face->text(QAccessible::Name).isEmpty())
            unnamed += QString::fromLatin1(widget->metaObject()->className());
    }
    QCOMPARE(unnamed.join(u", "_s), QString());
}

QTEST_MAIN(TestExplorePage)
#include "tst_explore_page.moc"
