// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheet_study.h"
#include "ui/presentation/formula_text.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/presentation/tiles.h"
#include "ui/presentation/trace_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

/// Opens every branch and returns the ends that are neither a field nor a sourced constant nor a
/// plain number.
QStringList deadEnds(const TraceModel &model, const QModelIndex &place)
{
    if (!model.hasChildren(place)) {
        const bool isInput = place.data(TraceModel::StepRole).toInt() < 0;
        const bool isNamed = !place.data(TraceModel::FieldRole).toString().isEmpty()
                             || !place.data(TraceModel::SourceRole).toString().isEmpty()
                             || !place.data().toString().isEmpty();
        return isInput && isNamed ? QStringList() : QStringList(place.data().toString());
    }
    QStringList ends;
    for (int row = 0; row < model.rowCount(place); ++row)
        ends += deadEnds(model, model.index(row, 0, place));
    return ends;
}

} // namespace

class TestTraceModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyQuantityLeadsToRawInputs();
    void theTreeIsAGoodModel();
    void fieldsAreFoundInTheTree();
    void formulasStandInWordsAndInNumbers();
    void choicesAndPowersKeepTheirParts();
    void inputsNameOriginAndSource();
    void tilesSayAmountRatioAndScope();
    void aMissingFieldIsShownOnItsTile();
    void differencesOfBoundaryAreNamed();

private:
    std::vector<Step> stepsOf(const char *id, std::string_view quantity) const
    {
        auto steps = explain(*m_document->outcome(id)->estimation, quantity, m_document->catalog());
        return steps ? *std::move(steps) : std::vector<Step>();
    }

    std::unique_ptr<StudyDocument> m_document;
    QLocale m_locale{QLocale::English, QLocale::UnitedStates};
};

void TestTraceModel::init()
{
    m_document = std::make_unique<StudyDocument>(smallCatalog());
    QVERIFY(!m_document->replaceStudy(smallStudy()));
    m_document->recomputeNow();
}

void TestTraceModel::everyQuantityLeadsToRawInputs()
{
    TraceModel model;
    for (const ScenarioOutcome &outcome : m_document->results().outcomes) {
        QVERIFY(outcome.estimation);
        for (const std::string &quantity : explainableQuantities(*outcome.estimation)) {
            model.setSteps(stepsOf(outcome.id.c_str(), quantity), *m_document, m_locale);
            QVERIFY2(model.rowCount() == 1, quantity.c_str());
            const double value = model.steps().back().value;
            if (value == 0)
                continue; // nothing is made of nothing
            const QStringList ends = deadEnds(model, model.index(0, 0));
            QVERIFY2(ends.isEmpty(),
                     qPrintable(toQString(quantity) + u": "_s + ends.join(u", "_s)));
        }
    }
}

void TestTraceModel::theTreeIsAGoodModel()
{
    TraceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSteps(stepsOf("c", "total.co2e_net_kg"), *m_document, m_locale);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.rowCount(model.index(0, 0)) > 0);
    model.setSteps({}, *m_document, m_locale);
    QCOMPARE(model.rowCount(), 0);
}

void TestTraceModel::fieldsAreFoundInTheTree()
{
    TraceModel model;
    model.setSteps(stepsOf("c", "training.operational_kg"), *m_document, m_locale);
    const QModelIndex pue = model.findField("mechanization.pue");
    QVERIFY(pue.isValid());
    QCOMPARE(pue.siblingAtColumn(TraceModel::ValueColumn).data().toString(), u"1.11"_s);
    QVERIFY(!model.findField("storage.days").isValid());
}

void TestTraceModel::formulasStandInWordsAndInNumbers()
{
    TraceModel model;
    model.setSteps(stepsOf("b", "training.operational_net_kg"), *m_document, m_locale);
    const QModelIndex net = model.index(0, 0);
    QCOMPARE(net.data(TraceModel::FormulaRole).toString(),
             u"operational carbon, gross × (1 − matched clean share)"_s);
    // 667.5 h × 0.296 kW × 1.11 × 0.478 kg/kWh = 104.8 kg
    QCOMPARE(net.data(TraceModel::SubstitutedRole).toString(), u"104.8 kg × (1 − 0.833)"_s);
    QCOMPARE(net.siblingAtColumn(TraceModel::ValueColumn).data().toString(), u"17.51 kg"_s);
}

void TestTraceModel::choicesAndPowersKeepTheirParts()
{
    Step step;
    step.formula = "where(W == P, T ^ 2, -(T * 1e+12) / P)";
    const auto add = [&](const char *symbol, Field field, double value, Unit unit) {
        Operand operand;
        operand.symbol = symbol;
        operand.label = fieldRow(field).label;
        operand.value = value;
        operand.unit = unit;
        step.inputs.push_back(operand);
    };
    add("W", Field::MachineTdp, 300, Unit::None);
    add("P", Field::ModelParams, 4, Unit::None);
    add("T", Field::TrainingHours, 5, Unit::Hour);
    const QString words = formulaInWords(step, {}, m_locale);
    QVERIFY2(words.startsWith(u"where("_s) && words.contains(u" = "_s), qPrintable(words));
    QCOMPARE(formulaInNumbers(step, m_locale),
             u"where(300 = 4, (5 h) ^ 2, −(5 h × 1 × 10¹²) ÷ 4)"_s);
}

void TestTraceModel::inputsNameOriginAndSource()
{
    Scenario scenario = m_document->study().scenarios.front();
    scenario.sources[Field::MechanizationPue] = "the operator's report of 2020";
    Study study = m_document->study();
    study.scenarios.front() = scenario;
    QVERIFY(!m_document->replaceStudy(std::move(study)));
    m_document->recomputeNow();
    TraceModel model;
    model.setSteps(stepsOf("a", "total.co2e_kg"), *m_document, m_locale);
    QCOMPARE(model.findField("mechanization.pue").data(TraceModel::NoteRole).toString(),
             u"typed · the operator's report of 2020"_s);
    model.setSteps(stepsOf("c", "total.co2e_kg"), *m_document, m_locale);
    const QString card =
        model.findField("mechanization.pue").data(TraceModel::SourceRole).toString();
    const QString parent = scenarioName(m_document->study().scenarios.at(1));
    QVERIFY2(card.contains(parent), qPrintable(card));
}

void TestTraceModel::tilesSayAmountRatioAndScope()
{
    const std::vector<Tile> tiles = makeTiles(*m_document, m_locale);
    QCOMPARE(tiles.size(), std::size_t(3));
    // a: 1.61e19 / 6.7e12 / 3600 = 667.5 device-hours; × 296 W × 1.59 × 429 g/kWh = 134.8 kg.
    QCOMPARE(tiles[0].amount, u"134.8 kg"_s);
    QCOMPARE(tiles[0].ratio, u"baseline"_s);
    // b: 667.5 × 0.296 × 1.11 × 0.478 × (1 − 0.833) = 17.51 kg; 134.77 / 17.507 = 7.70.
    QCOMPARE(tiles[1].amount, u"17.51 kg"_s);
    QCOMPARE(tiles[1].ratio, u"7.70× less"_s);
    QCOMPARE(tiles[1].scope.mid(0, 3), QStringList({u"Training"_s, u"net"_s, u"no embodied"_s}));
}

void TestTraceModel::aMissingFieldIsShownOnItsTile()
{
    QVERIFY(!m_document->editField("a", Field::MapRegion, std::nullopt));
    m_document->recomputeNow();
    const std::vector<Tile> tiles = makeTiles(*m_document, m_locale);
    QVERIFY(tiles[0].error);
    QCOMPARE(tiles[0].error->field, Field::MapIntensity);
    QVERIFY(!tiles[1].error); // has an intensity of its own
    QVERIFY(tiles[1].ratio.isEmpty());
}

void TestTraceModel::differencesOfBoundaryAreNamed()
{
    QVERIFY2(!comparability(*m_document).isEmbodiedMixed, "as made");
    QVERIFY(!m_document->editField("c", Field::EmbodiedInclude, Value(true)));
    m_document->recomputeNow();
    const Comparability mixed = comparability(*m_document);
    QVERIFY(mixed.isEmbodiedMixed);
    QVERIFY(!mixed.differences.isEmpty());
    QVERIFY2(mixed.differences.front().startsWith(u"C: "_s), qPrintable(mixed.differences.front()));
}

QTEST_GUILESS_MAIN(TestTraceModel)
#include "tst_trace_model.moc"
