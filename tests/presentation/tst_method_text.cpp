// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_study.h"
#include "ui/presentation/calibration_choice.h"
#include "ui/presentation/method_text.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/tiles.h"

#include <QTest>

#include <cmath>

using namespace fourfold;
using namespace Qt::StringLiterals;

class TestMethodText : public QObject
{
    Q_OBJECT

private slots:
    void tilesSayWhatTheOtherMethodsSay();
    void tilesCountOnlyWhatTheStudyCounts();
    void tilesSpanTheTiersForOneOfTheUnit();
    void amountsStandInTheUnitOfTheirFactor();
    void reasonsNameFieldsByTheirLabels();
    void measuredRunsAreOfferedAndAllOfThem();
    void deviationsHaveASign();

private:
    QLocale m_locale = QLocale(QLocale::English);
};

void TestMethodText::tilesSayWhatTheOtherMethodsSay()
{
    StudyDocument document{Catalog()};
    Study study = sampleStudy();
    // 8 · 100 h · 250 W · 0.4 kg = 80 kg by the calculator, 800 h · 300 W · 1.1 · 0.4 = 105.6 kg.
    study.scenarios[0].values.set(Field::MachineTdp, Number{250, {}});
    study.scenarios[0].values.erase(Field::ModelParams);
    QVERIFY(!document.replaceStudy(study));
    document.recomputeNow();
    const std::vector<Tile> tiles = makeTiles(document, m_locale);
    QVERIFY2(tiles[0].others.endsWith(u": 80.00 kg – 105.6 kg"_s), qPrintable(tiles[0].others));
    // The third knows no rated power: only Patterson's method has an answer.
    QVERIFY2(tiles[2].others.endsWith(u": 50.40 kg"_s), qPrintable(tiles[2].others));
}

void TestMethodText::tilesCountOnlyWhatTheStudyCounts()
{
    StudyDocument document{Catalog()};
    Study study = sampleStudy();
    study.settings.phases = {Phase::Inference};
    QVERIFY(!document.replaceStudy(study));
    document.recomputeNow();
    QVERIFY2(makeTiles(document, m_locale)[2].others.contains(u": 0"_s),
             qPrintable(makeTiles(document, m_locale)[2].others));
}

void TestMethodText::tilesSpanTheTiersForOneOfTheUnit()
{
    StudyDocument document{Catalog()};
    Study study = sampleStudy();
    FieldValues &values = study.scenarios[0].values;
    values.set(Field::ModelParams, Number{8, {}});
    values.set(Field::InferenceRequestsPerDay, Number{1e4, {}});
    values.set(Field::InferenceOutputTokens, Number{500, {}});
    QVERIFY(!document.replaceStudy(study));
    document.recomputeNow();
    const Tile whole = makeTiles(document, m_locale)[0];
    QVERIFY2(!whole.error, qPrintable(whole.error ? whole.error->text : QString()));
    QVERIFY2(whole.scope.last().startsWith(u"inference tiers: "_s),
             qPrintable(whole.scope.join(u'|')));

    study.settings.per = "request";
    QVERIFY(!document.replaceStudy(study));
    document.recomputeNow();
    const std::vector<Tile> tiles = makeTiles(document, m_locale);
    QVERIFY(std::abs(tiles[0].kg * 1e4 * 365 - whole.kg) < 1e-9 * whole.kg);
    QCOMPARE(tiles[0].scope.first(), u"Per request"_s);
    // The third serves nothing, which its tile says.
    QVERIFY(tiles[2].error);
    QCOMPARE(tiles[2].error->field, std::optional(Field::InferenceRequestsPerDay));
}

void TestMethodText::amountsStandInTheUnitOfTheirFactor()
{
    QCOMPARE(factorText(MethodFactor::Power, 330, m_locale), u"330 W"_s);
    QCOMPARE(factorText(MethodFactor::Pue, 1.1, m_locale), u"1.1"_s);
    QCOMPARE(factorText(MethodFactor::Embodied, 3.69, m_locale), u"3.7\u00a0%"_s);
    QCOMPARE(factorText(MethodFactor::Rate, 24.6, m_locale), u"24.6 TFLOP/s"_s);
}

void TestMethodText::reasonsNameFieldsByTheirLabels()
{
    const MethodReason reason{.text = FF_TR_NOOP("Method", "%1 takes %3, %2 takes %4."),
                              .first = findEstimator("mlco2"),
                              .second = findEstimator("patterson"),
                              .firstFields = {Field::MachineTdp},
                              .secondFields = {Field::MachineAveragePower}};
    QCOMPARE(reasonText(reason, m_locale),
             u"ML CO2 Impact takes Rated power, Patterson et al. 2021 takes Average power."_s);
}

void TestMethodText::measuredRunsAreOfferedAndAllOfThem()
{
    StudyDocument document{Catalog()};
    QVERIFY(!document.replaceStudy(sampleStudy()));
    const auto choices = calibrationChoices(document, "a");
    QCOMPARE(choices.size(), std::size_t{3}); // the second, the third, both
    QCOMPARE(choices[0].name, u"B · Second"_s);
    QCOMPARE(choices[2].runs.size(), std::size_t{2});
    QCOMPARE(choices[1].runs[0].hours, 50.0);
}

void TestMethodText::deviationsHaveASign()
{
    QCOMPARE(deviationText(0.123, m_locale), u"+12.3\u00a0%"_s);
    QCOMPARE(deviationText(-0.2, m_locale), u"−20.0\u00a0%"_s);
    QCOMPARE(deviationText(1e-16, m_locale), u"0.0\u00a0%"_s);
}

QTEST_MAIN(TestMethodText)
#include "tst_method_text.moc"
