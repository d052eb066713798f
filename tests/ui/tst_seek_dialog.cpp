// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_study.h"
#include "tests/support/test_window.h"
#include "ui/charts/plot_view.h"
#include "ui/charts/value_scale.h"
#include "ui/dialogs/seek_dialog.h"
#include "ui/presentation/text.h"
#include "ui/widgets/field_edit.h"
#include "ui/widgets/tile_card.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace fourfold;
using namespace Qt::StringLiterals;

/// The first scenario of the study emits 105.6 kg: 264 kWh at 400 g/kWh, without a server's share.
class TestSeekDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void halfIsProposedElseTheBudget();
    void theAnswerIsTheInputThatGivesIt();
    void applyingIsOneStep();
    void aValueBecomesAScenario();
    void whatCannotBeReachedSaysTheBest();
    void valuesFartherAwayAreFound();
    void otherResultsCanBeSought();
    void wrongTargetsAreSaidBeside();
    void theMenuOfATileLeadsHere();
    void numbersOfThingsAreNoMultiples();
    void everyMnemonicLeadsSomewhere();
    void everythingReachedHasAName();

private:
    void pick(Field field)
    {
        auto *fields = m_dialog->findChild<QComboBox *>(u"seekField"_s);
        const int row = fields->findData(static_cast<int>(field));
        QVERIFY(row >= 0);
        fields->setCurrentIndex(row);
        emit fields->activated(row);
    }
    void seek(const QString &target)
    {
        m_dialog->findChild<FieldEdit *>(u"seekTarget"_s)->setText(target);
        m_dialog->seekNow();
    }
    [[nodiscard]] QListWidget &found() { return *m_dialog->findChild<QListWidget *>(); }
    [[nodiscard]] double foundValue(int row)
    {
        return found().item(row)->data(Qt::UserRole).toDouble();
    }
    [[nodiscard]] QString answer()
    {
        return m_dialog->findChild<QLabel *>(u"seekAnswer"_s)->text();
    }
    void press(const QString &name) { m_dialog->findChild<QPushButton *>(name)->click(); }
    [[nodiscard]] double resultOf(const std::string &id)
    {
        m_test->document().recomputeNow();
        return m_test->document().outcome(id)->estimation->estimate.total[Figure::Co2e];
    }

    std::unique_ptr<TestWindow> m_test;
    SeekDialog *m_dialog = nullptr;
};

void TestSeekDialog::init()
{
    m_test = std::make_unique<TestWindow>();
    Study study = sampleStudy();
    for (Scenario &scenario : study.scenarios)
        scenario.values.set(Field::EmbodiedInclude, false);
    QVERIFY(m_test->window().session().openNew(study));
    m_dialog = new SeekDialog(m_test->document(), "a", "co2e", &m_test->window());
    m_test->document().undoStack()->clear();
}

void TestSeekDialog::cleanup()
{
    m_test->document().undoStack()->setClean();
    m_test.reset();
}

void TestSeekDialog::halfIsProposedElseTheBudget()
{
    QCOMPARE(m_dialog->findChild<FieldEdit *>(u"seekTarget"_s)->text(), u"52.8 kg"_s);
    Settings settings = m_test->document().study().settings;
    settings.budgets = {{Budget::Carbon, 90}};
    QVERIFY(!m_test->document().setSettings(settings, {}));
    SeekDialog other(m_test->document(), "a", "co2e");
    other.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(other.findChild<FieldEdit *>(u"seekTarget"_s)->text(), u"90 kg"_s);
}

void TestSeekDialog::theAnswerIsTheInputThatGivesIt()
{
    pick(Field::MapIntensity);
    seek(u"79.2 kg"_s);
    QCOMPARE(found().count(), 1);
    QVERIFY(std::abs(foundValue(0) - 300) < 1e-6);
    QVERIFY2(answer().contains(u"79.20 kg"_s), qPrintable(answer()));
    const PlotData &plot = m_dialog->findChild<PlotView *>()->plot();
    QVERIFY(std::abs(plot.references.at(0).at - 79.2) < 1e-9);
    QVERIFY(plot.curves.at(0).x.size() >= 200);
    QCOMPARE(plot.curves[0].markers.size(), std::size_t(1));
    QVERIFY(std::abs(plot.curves[0].x[plot.curves[0].markers[0]] - 300) < 1e-6);
}

void TestSeekDialog::applyingIsOneStep()
{
    pick(Field::MapIntensity);
    seek(u"79.2 kg"_s);
    press(u"seekApply"_s);
    QCOMPARE(m_test->document().undoStack()->count(), 1);
    QVERIFY(std::abs(resultOf("a") - 79.2) < 1e-6);
    m_test->document().undoStack()->undo();
    QVERIFY(std::abs(resultOf("a") - 105.6) < 1e-6);
}

void TestSeekDialog::aValueBecomesAScenario()
{
    pick(Field::MapIntensity);
    seek(u"79.2 kg"_s);
    press(u"seekAdd"_s);
    QCOMPARE(m_test->document().undoStack()->count(), 1);
    const Study &study = m_test->document().study();
    QCOMPARE(study.scenarios.size(), std::size_t(4));
    QCOMPARE(study.scenarios[1].basedOn, std::string("a"));
    QVERIFY(study.scenarios[1].name.starts_with("First, "));
    QVERIFY(std::abs(resultOf(study.scenarios[1].id) - 79.2) < 1e-6);
    QVERIFY(std::abs(resultOf("a") - 105.6) < 1e-6);
}

/// A PUE below 1 does not exist: 96 kg is the least.
void TestSeekDialog::whatCannotBeReachedSaysTheBest()
{
    pick(Field::MechanizationPue);
    seek(u"50 kg"_s);
    QCOMPARE(found().count(), 1);
    QCOMPARE(foundValue(0), 1.0);
    QVERIFY2(answer().contains(u"The best is 96.00 kg"_s), qPrintable(answer()));
}

void TestSeekDialog::valuesFartherAwayAreFound()
{
    pick(Field::MachineAveragePower);
    seek(u"3520 kg"_s); // 10 kW, which no catalogue has
    QCOMPARE(found().count(), 1);
    QVERIFY(std::abs(foundValue(0) - 10000) < 1e-3);
}

void TestSeekDialog::otherResultsCanBeSought()
{
    auto *metrics = m_dialog->findChild<QComboBox *>(u"seekMetric"_s);
    QCOMPARE(metrics->findData(u"cost"_s), -1); // no prices
    metrics->setCurrentIndex(metrics->findData(u"days"_s));
    emit metrics->activated(metrics->currentIndex());
    pick(Field::TrainingHours);
    seek(u"2 d"_s);
    QCOMPARE(found().count(), 1);
    QVERIFY(std::abs(foundValue(0) - 48) < 1e-6);
}

void TestSeekDialog::wrongTargetsAreSaidBeside()
{
    seek(u"soon"_s);
    QVERIFY(!m_dialog->findChild<FieldEdit *>(u"seekTarget"_s)->message().isEmpty());
}

void TestSeekDialog::theMenuOfATileLeadsHere()
{
    delete m_dialog;
    m_test->window().resize(1300, 900);
    m_test->window().show();
    auto *card = m_test->window().findChild<TileCard *>();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {}, Qt::NoModifier);
    QCoreApplication::sendEvent(card, &event);
    const auto actions = card->findChild<QMenu *>()->actions();
    const auto action = std::ranges::find(actions, u"Find the input that gives…"_s, &QAction::text);
    QVERIFY(action != actions.end());
    (*action)->trigger();
    m_dialog = m_test->window().findChild<SeekDialog *>();
    QVERIFY(m_dialog != nullptr);
    QVERIFY(m_dialog->windowTitle().contains(u"First"_s));
}

void TestSeekDialog::numbersOfThingsAreNoMultiples()
{
    pick(Field::MachineDevices);
    for (const Tick &tick : acrossScale(m_dialog->findChild<PlotView *>()->plot()).ticks)
        QVERIFY2(!tick.label.contains(u'×'), qPrintable(tick.label));
}

void TestSeekDialog::everyMnemonicLeadsSomewhere()
{
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->text().contains(u'&'))
            QVERIFY2(label->buddy() != nullptr, qPrintable(label->text()));
    }
}

void TestSeekDialog::everythingReachedHasAName()
{
    for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        const bool isReached = widget->focusPolicy() != Qt::NoFocus
                               && !widget->objectName().startsWith(u"qt_"_s)
                               && qobject_cast<const QPushButton *>(widget) == nullptr
                               && widget->parentWidget()->inherits("QAbstractScrollArea") == false;
        if (isReached)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestSeekDialog)
#include "tst_seek_dialog.moc"
