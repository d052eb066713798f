// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheet_study.h"
#include "ui/presentation/field_table_model.h"
#include "ui/presentation/origin_style.h"
#include "ui/presentation/sheet_edits.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <set>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);

/// One cell: "227 typed*"; a star marks a tint, "!" a problem.
QString cellLine(const QModelIndex &index)
{
    const auto origin = static_cast<Origin>(index.data(FieldTableModel::OriginRole).toInt());
    QString line = index.data().toString() + u' ' + translated(originRow(origin).label);
    if (index.data(FieldTableModel::TintRole).toBool())
        line += u'*';
    if (!index.data(FieldTableModel::ProblemRole).toString().isEmpty())
        line += u'!';
    return line.trimmed();
}

/// The sheet as lines: "# Group", and "Label | cell | cell".
QStringList dump(const FieldTableModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString label = model.headerData(row, Qt::Vertical).toString();
        if (!model.fieldAt(row)) {
            lines += u"# "_s + label;
            continue;
        }
        QStringList cells = {label};
        for (int column = 0; column < model.columnCount(); ++column)
            cells += cellLine(model.index(row, column));
        lines += cells.join(u" | "_s);
    }
    return lines;
}

QStringList labels(const FieldTableModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines += model.headerData(row, Qt::Vertical).toString();
    return lines;
}

} // namespace

class TestFieldTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void essentialRowsShowValuesAndOrigins();
    void onlyDifferencesLeavesRowsThatDiffer();
    void onlyDifferencesListsExactlyTheChangedInputs();
    void theFilterFindsByLabelAndKey();
    void theFilterFindsRowsThatAreNotEssential();
    void rowsAppearWithTheChoicesThatNeedThem();
    void foldedGroupsKeepTheirHeader();
    void theBaselineIsPinnedFirst();
    void tintFollowsTheReference();
    void anEditChangesItsCellAndThoseThatFollow();
    void writingAnImpossibleValueChangesNothing();
    void undoBringsBackTheOrigin();
    void numbersFollowTheLocale();
    void catalogueValuesCiteTheirSource();
    void problemsStandAtTheirField();
    void blocksAreCopiedInCForm();
    void blocksArePastedAsOneStep();
    void aSinglePastedValueFillsTheSelection();
    void aBadBlockChangesNothing();
    void resettingSeveralCellsIsOneStep();
    void everyRowOfTheTableIsReachable();

private:
    QModelIndex at(const char *scenario, Field field) const
    {
        return m_model->indexOf(scenario, field);
    }

    std::unique_ptr<StudyDocument> m_document;
    std::unique_ptr<FieldTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestFieldTableModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_document = std::make_unique<StudyDocument>(smallCatalog());
    QVERIFY(!m_document->replaceStudy(smallStudy()));
    m_document->recomputeNow();
    m_model = std::make_unique<FieldTableModel>(*m_document);
    m_model->setLocale(kEnglish);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestFieldTableModel::essentialRowsShowValuesAndOrigins()
{
    const QStringList expected = {
        u"# Use"_s,
        u"Training known by | Compute default | Compute default | Compute default"_s,
        u"Training runs | 1 default | 1 default | 1 default"_s,
        u"# Model"_s,
        u"Model | Transformer big typed | Transformer big inherited | Transformer big inherited"_s,
        u"Parameters, billion | 0.21 catalogue | 0.21 catalogue | 0.21 catalogue"_s,
        u"Training tokens, billion | unknown | unknown | unknown"_s,
        u"Training compute, FLOP | 1.61 × 10¹⁹ typed | 1.61 × 10¹⁹ inherited | 1.03 × 10¹⁹ typed*"_s,
        u"# Machine"_s,
        u"Accelerator | NVIDIA P100 typed | NVIDIA P100 inherited | Google TPU v2 typed*"_s,
        u"Devices | 8 typed | 8 inherited | 8 inherited"_s,
        u"Achieved rate, TFLOP/s | 6.7 typed | 6.7 inherited | 24 typed*"_s,
        u"Average power, W | 296 ± 11\u00a0% typed | 296 ± 11\u00a0% inherited | 227 typed*"_s,
        u"With embodied carbon | no typed | no inherited | no inherited"_s,
        u"# Mechanization"_s,
        u"Datacentre | unknown | unknown | unknown"_s,
        u"PUE | 1.59 typed | 1.11 typed* | 1.11 inherited*"_s,
        u"# Map"_s,
        u"Region | US average typed | US average inherited | US average inherited"_s,
        u"Carbon intensity, g/kWh | 429 catalogue | 478 typed* | 478 inherited*"_s,
        u"Matched clean share | 0\u00a0% default | 83.3\u00a0% typed* | 83.3\u00a0% inherited*"_s,
    };
    QCOMPARE(dump(*m_model), expected);
}

void TestFieldTableModel::onlyDifferencesLeavesRowsThatDiffer()
{
    m_model->setOnlyDifferences(true);
    const QStringList lines = labels(*m_model);
    QVERIFY(lines.contains(u"PUE"_s));
    QVERIFY(lines.contains(u"Rated power, W"_s)); // 300 W and 280 W of the catalogue
    QVERIFY(!lines.contains(u"Devices"_s));
    QVERIFY2(!lines.contains(u"Training runs"_s), qPrintable(lines.join(u'\n')));
}

void TestFieldTableModel::onlyDifferencesListsExactlyTheChangedInputs()
{
    constexpr std::array kInputs = {
        Field::ModelParams,      Field::ModelTokens,         Field::MachineDevices,
        Field::MachineAchieved,  Field::MachineAveragePower, Field::MechanizationPue,
        Field::MechanizationWue, Field::MapIntensity,        Field::MapMatchedCleanShare,
        Field::TrainingRuns,     Field::EmbodiedLifetime,    Field::EmbodiedUtilisation,
    };
    constexpr double kBase = 1.25; // inside the bounds of all but the shares
    constexpr double kOther = 1.75;
    const auto number = [](Field field, double value) {
        const bool isShare = fieldRow(field).unit == Unit::Share;
        return Number{isShare ? value / 4 : value, std::nullopt};
    };
    std::mt19937 random(17); // a fixed seed: the same 200 pairs every time
    m_model->setOnlyDifferences(true);
    for (int pair = 0; pair < 200; ++pair) {
        Study study;
        study.scenarios.resize(2);
        study.scenarios[0].id = "a";
        study.scenarios[1].id = "b";
        study.scenarios[1].basedOn = "a";
        std::set<Field> changed;
        for (const Field field : kInputs) {
            study.scenarios[0].values.set(field, number(field, kBase));
            if (random() % 3 != 0)
                continue;
            study.scenarios[1].values.set(field, number(field, kOther));
            changed.insert(field);
        }
        QVERIFY(!m_document->replaceStudy(study));
        m_document->recomputeNow();
        std::set<Field> listed;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto field = m_model->fieldAt(row);
            const bool isInput = field && std::ranges::find(kInputs, *field) != kInputs.end();
            if (isInput)
                listed.insert(*field);
        }
        QCOMPARE(listed, changed);
    }
}

void TestFieldTableModel::theFilterFindsByLabelAndKey()
{
    m_model->setFilter(u"average POWER"_s);
    QCOMPARE(labels(*m_model), QStringList({u"Machine"_s, u"Average power, W"_s}));
    m_model->setFilter(u"mechanization.pue"_s);
    QCOMPARE(labels(*m_model), QStringList({u"Mechanization"_s, u"PUE"_s}));
}

void TestFieldTableModel::theFilterFindsRowsThatAreNotEssential()
{
    m_model->setFilter(u"lifetime"_s);
    QCOMPARE(labels(*m_model), QStringList({u"Machine"_s, u"Lifetime, y"_s}));
}

void TestFieldTableModel::rowsAppearWithTheChoicesThatNeedThem()
{
    QVERIFY(!labels(*m_model).contains(u"Measured energy, kWh"_s));
    QVERIFY(!m_model->write(at("a", Field::TrainingBasis), u"energy"));
    m_document->recomputeNow();
    QVERIFY(labels(*m_model).contains(u"Measured energy, kWh"_s));
    m_document->undoStack()->undo();
    m_document->recomputeNow();
    QVERIFY(!labels(*m_model).contains(u"Measured energy, kWh"_s));
}

void TestFieldTableModel::foldedGroupsKeepTheirHeader()
{
    const auto rows = m_model->rowCount();
    m_model->setFolded(Group::Map, true);
    QCOMPARE(m_model->rowCount(), rows - 3);
    QCOMPARE(labels(*m_model).last(), u"Map"_s);
    m_model->setFolded(Group::Map, false);
    QCOMPARE(m_model->rowCount(), rows);
}

void TestFieldTableModel::theBaselineIsPinnedFirst()
{
    QVERIFY(!m_document->setBaseline("b"));
    QStringList heads;
    for (int column = 0; column < m_model->columnCount(); ++column)
        heads += m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    QCOMPARE(heads, QStringList({u"B, Same job, Iowa, baseline"_s, u"A, Transformer, average"_s,
                                 u"C, Evolved, TPU v2"_s}));
}

void TestFieldTableModel::tintFollowsTheReference()
{
    const auto isTinted = [&](const char *id, Field field) {
        return at(id, field).data(FieldTableModel::TintRole).toBool();
    };
    QVERIFY(isTinted("c", Field::MechanizationPue)); // against the baseline
    m_model->setReference(FieldTableModel::Reference::Parent);
    QVERIFY(!isTinted("c", Field::MechanizationPue));
    QVERIFY(isTinted("c", Field::MachineAccelerator));
}

void TestFieldTableModel::anEditChangesItsCellAndThoseThatFollow()
{
    const QSignalSpy spy(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(!m_model->write(at("a", Field::MachineDevices), u"16"));
    m_document->recomputeNow();
    QCOMPARE(at("c", Field::MachineDevices).data().toString(), u"16"_s);
    QCOMPARE(spy.count(), 3); // one cell in each of three columns
}

void TestFieldTableModel::writingAnImpossibleValueChangesNothing()
{
    const Study before = m_document->study();
    for (const QStringView typed : {u"0.9", u"much", u"1.2 kg"}) {
        const auto error = m_model->write(at("a", Field::MechanizationPue), typed);
        QVERIFY(error);
    }
    QVERIFY(m_document->study() == before);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestFieldTableModel::undoBringsBackTheOrigin()
{
    QVERIFY(!m_model->write(at("b", Field::MachineDevices), u"4"));
    m_document->recomputeNow();
    QCOMPARE(cellLine(at("b", Field::MachineDevices)), u"4 typed*"_s);
    m_document->undoStack()->undo();
    m_document->recomputeNow();
    QCOMPARE(cellLine(at("b", Field::MachineDevices)), u"8 inherited"_s);
}

void TestFieldTableModel::numbersFollowTheLocale()
{
    m_model->setLocale(QLocale(QLocale::German));
    QCOMPARE(at("a", Field::MechanizationPue).data().toString(), u"1,59"_s);
    QVERIFY(!m_model->write(at("a", Field::MechanizationPue), u"1,25"));
    const Value *value = m_document->study().scenarios.front().values.find(Field::MechanizationPue);
    QCOMPARE(std::get<Number>(*value).value, 1.25);
}

void TestFieldTableModel::catalogueValuesCiteTheirSource()
{
    const QString source =
        at("a", Field::MapIntensity).data(FieldTableModel::SourceRole).toString();
    QVERIFY2(source.contains(u"US average"_s), qPrintable(source));
    QVERIFY2(source.contains(u"Maker, data sheet"_s), qPrintable(source));
}

void TestFieldTableModel::problemsStandAtTheirField()
{
    QVERIFY(!m_model->write(at("a", Field::MachineAveragePower), u"500")); // rated at 300 W
    m_document->recomputeNow();
    QCOMPARE(cellLine(at("a", Field::MachineAveragePower)), u"500 typed!"_s);
}

void TestFieldTableModel::blocksAreCopiedInCForm()
{
    m_model->setLocale(QLocale(QLocale::German));
    const QModelIndexList cells = {at("a", Field::MechanizationPue),
                                   at("c", Field::MapMatchedCleanShare)};
    // Between the two stand the region and the intensity; group headers are left out.
    QCOMPARE(blockText(*m_model, cells), u"1.59\t1.11\t1.11\n"
                                         "us-2019\tus-2019\tus-2019\n"
                                         "429\t478\t478\n"
                                         "0\t0.833\t0.833"_s);
}

void TestFieldTableModel::blocksArePastedAsOneStep()
{
    const Study before = m_document->study();
    QVERIFY(!pasteBlock(*m_model, u"1.2\t1.3\nus-2019\tus-2019\n100\t1,000\n"_s,
                        {at("a", Field::MechanizationPue)}));
    m_document->recomputeNow();
    QCOMPARE(at("b", Field::MechanizationPue).data().toString(), u"1.3"_s);
    QCOMPARE(at("b", Field::MapIntensity).data().toString(), u"1,000"_s);
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QVERIFY(m_document->study() == before);
}

void TestFieldTableModel::aSinglePastedValueFillsTheSelection()
{
    QVERIFY(!pasteBlock(*m_model, u"64"_s,
                        {at("a", Field::MachineDevices), at("c", Field::MachineDevices)}));
    m_document->recomputeNow();
    QCOMPARE(at("b", Field::MachineDevices).data().toString(), u"64"_s);
    QCOMPARE(at("c", Field::MachineDevices).data().toString(), u"64"_s);
}

void TestFieldTableModel::aBadBlockChangesNothing()
{
    const Study before = m_document->study();
    QVERIFY(pasteBlock(*m_model, u"1.2\tmany"_s, {at("a", Field::MechanizationPue)}));
    QVERIFY(m_document->study() == before);
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestFieldTableModel::resettingSeveralCellsIsOneStep()
{
    QVERIFY(!resetCells(*m_model,
                        {at("b", Field::MapIntensity), at("b", Field::MapMatchedCleanShare),
                         at("c", Field::MachineAveragePower), at("c", Field::MachineDevices)}));
    m_document->recomputeNow();
    QCOMPARE(cellLine(at("c", Field::MachineAveragePower)), u"296 ± 11\u00a0% inherited!"_s);
    QCOMPARE(cellLine(at("c", Field::MapIntensity)), u"429 catalogue"_s);
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestFieldTableModel::everyRowOfTheTableIsReachable()
{
    m_model->setRows(FieldTableModel::Rows::All);
    QCOMPARE(m_model->rowCount(), static_cast<int>(kFieldCount + kGroupCount));
    for (const FieldRow &row : fieldTable())
        QVERIFY2(m_model->indexOf("a", row.field).isValid(), row.label.source);
}

QTEST_MAIN(TestFieldTableModel)
#include "tst_field_table_model.moc"
