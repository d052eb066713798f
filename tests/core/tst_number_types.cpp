// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/scenario_function.h"
#include "core/estimation/trace.h"
#include "core/io/study_json.h"
#include "tests/support/core_fixtures.h"
#include "tests/support/random_study.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <array>

using namespace fourfold;

namespace {

constexpr double kSame = 1e-12;
constexpr double kSlope = 1e-5;            ///< of differences, relative to figure over input
constexpr double kStep = 1e-5;             ///< of differences, relative to the input
constexpr std::size_t kRows = kLanes + 37; ///< a whole block and a part of one
constexpr int kCheckedRows = 3;
constexpr double kLongHours = 1e4; ///< of which kStep is a good part of an hour

/// Every figure of every phase and of the total.
std::vector<AnswerFigure> allFigures()
{
    std::vector<AnswerFigure> all;
    for (std::size_t f = 0; f < kFigureCount; ++f) {
        for (std::size_t phase = 0; phase < kPhaseCount; ++phase)
            all.push_back({static_cast<Phase>(phase), static_cast<Figure>(f)});
        all.push_back({std::nullopt, static_cast<Figure>(f)});
    }
    return all;
}

double figureOf(const Estimate &estimate, const AnswerFigure &wanted)
{
    return wanted.phase ? estimate[*wanted.phase][wanted.figure] : estimate.total[wanted.figure];
}

/// Rows of values for some fields, and the figures that a function gives for them.
struct Batch
{
    std::vector<std::vector<double>> columns;
    std::vector<std::vector<double>> figures;

    void run(const ScenarioFunction &function, const LaneLoops &loops,
             const std::vector<AnswerFigure> &wanted)
    {
        const std::size_t rows = columns.empty() ? 1 : columns.front().size();
        figures.assign(wanted.size(), std::vector<double>(rows));
        std::vector<Column> given;
        for (const auto &column : columns)
            given.push_back({column.data(), 0});
        std::vector<double *> out;
        for (auto &figure : figures)
            out.push_back(figure.data());
        LaneArena arena(loops);
        function.evaluate(arena, given, rows, wanted, out);
    }
};

} // namespace

/// Every formula over every number type: plain, traced, packs and derivatives give one value.
class TestNumberTypes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyMethodHasEveryNumberType();
    void publishedCasesAgree();
    void sampleStudiesAgree();
    void randomStudiesAgree_data();
    void randomStudiesAgree();
    void studiesWithTracesAgree();
    void heldColumnsAreTheSameForAll();
    void factorsVaryOnTopOfWhatIsInherited();
    void whatChoosesCannotVaryAsANumber();
    void nothingIsAllocatedAfterTheFirstBlock();

private:
    void check(const EstimatorRow &method, const Study &study, const Scenario &scenario);
    void checkPoint(const ScenarioFunction &function, const Estimate &plain);
    void checkRows(const ScenarioFunction &function, const EstimatorRow &method, Study study,
                   const std::string &id);
    void checkSlopes(const ScenarioFunction &function);
    void checkStudy(const Study &study);
    [[nodiscard]] std::vector<Field> numbersOf(const Resolved &resolved) const;
    [[nodiscard]] ScenarioFunction prepared(const EstimatorRow &method, const Study &study,
                                            const Scenario &scenario,
                                            std::vector<Field> fields) const;

    Catalog m_catalog;
    const std::vector<AnswerFigure> m_figures = allFigures();
    std::unique_ptr<RandomStudies> m_random;
    int m_checked = 0;
    int m_slopes = 0;
};

void TestNumberTypes::initTestCase()
{
    m_catalog = fixture::shippedCatalog();
    m_random = std::make_unique<RandomStudies>(m_catalog, 5);
}

/// The numbers that stand in a scenario and can grow and shrink.
std::vector<Field> TestNumberTypes::numbersOf(const Resolved &resolved) const
{
    std::vector<Field> fields;
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        const double value = resolved[field].value;
        const bool moves = mayVary(field) && resolved[field].isGiven() && value > 0;
        if (moves && withinBounds(fieldRow(field).bounds, value * 0.9))
            fields.push_back(field);
    }
    return fields;
}

ScenarioFunction TestNumberTypes::prepared(const EstimatorRow &method, const Study &study,
                                           const Scenario &scenario,
                                           std::vector<Field> fields) const
{
    auto function =
        ScenarioFunction::prepare(method, study, scenario, m_catalog, std::move(fields));
    if (!function)
        fixture::giveUp(english(function.error()));
    return std::move(*function);
}

/// One scenario in all number types.
void TestNumberTypes::check(const EstimatorRow &method, const Study &study,
                            const Scenario &scenario)
{
    const auto resolved = resolve(study, scenario, m_catalog);
    if (!resolved)
        return;
    const auto plain = method.evaluate(*resolved, nullptr);
    const auto function = ScenarioFunction::prepare(method, study, scenario, m_catalog, {});
    QCOMPARE(plain.hasValue(), function.hasValue());
    if (!plain)
        return;
    ++m_checked;
    Trace trace;
    const auto traced = method.evaluate(*resolved, &trace);
    for (const AnswerFigure &figure : m_figures)
        QCOMPARE(figureOf(*traced, figure), figureOf(*plain, figure));
    checkPoint(*function, *plain);
    if (QTest::currentTestFailed())
        return;
    const ScenarioFunction varied = prepared(method, study, scenario, numbersOf(*resolved));
    checkRows(varied, method, study, scenario.id);
    // Rounded results move in steps, of which no difference tells the slope; so does, at the end of
    // a long run, an hourly trace.
    const bool isLong =
        resolved->hourly != nullptr && (*plain)[Phase::Training][Figure::Hours] > kLongHours;
    if (!QTest::currentTestFailed() && method.id != "mlco2" && !isLong)
        checkSlopes(varied);
}

/// Nothing varied: a pack of the same numbers, and derivatives by nothing.
void TestNumberTypes::checkPoint(const ScenarioFunction &function, const Estimate &plain)
{
    Batch batch;
    batch.run(function, bestLaneLoops(), m_figures);
    std::vector<double> values(m_figures.size());
    function.differentiate({}, m_figures, values, {});
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        FF_CLOSE(batch.figures[i][0], figureOf(plain, m_figures[i]), kSame);
        FF_CLOSE(values[i], figureOf(plain, m_figures[i]), kSame);
    }
}

/// Every number varied: each lane against the scenario with its numbers typed in.
void TestNumberTypes::checkRows(const ScenarioFunction &function, const EstimatorRow &method,
                                Study study, const std::string &id)
{
    Batch batch;
    for (const double value : function.point()) {
        auto &column = batch.columns.emplace_back();
        for (std::size_t row = 0; row < kRows; ++row)
            column.push_back(value * m_random->between(0.9, 1));
    }
    batch.run(function, baseLaneLoops(), m_figures);
    const auto base = batch.figures;
    if (const LaneLoops *wide = wideLaneLoops()) {
        batch.run(function, *wide, m_figures);
        QVERIFY2(batch.figures == base, "wide loops give other bits");
    }
    const auto scenario = std::ranges::find(study.scenarios, id, &Scenario::id);
    for (int i = 0; i < kCheckedRows && !batch.columns.empty(); ++i) {
        const std::size_t row = i == 0 ? kRows - 1 : m_random->below(kRows);
        for (std::size_t f = 0; f < batch.columns.size(); ++f)
            scenario->values.set(function.fields()[f], Number{batch.columns[f][row], std::nullopt});
        const auto resolved = resolve(study, *scenario, m_catalog);
        const auto plain = method.evaluate(*resolved, nullptr);
        QVERIFY(plain);
        for (std::size_t f = 0; f < m_figures.size(); ++f)
            FF_CLOSE(batch.figures[f][row], figureOf(*plain, m_figures[f]), kSame);
    }
}

/// Derivatives against the differences between slightly larger and smaller inputs. At a corner the
/// derivative is that of one side.
void TestNumberTypes::checkSlopes(const ScenarioFunction &function)
{
    const std::size_t fields = function.fields().size();
    const std::vector<double> at(function.point().begin(), function.point().end());
    std::vector<double> values(m_figures.size());
    std::vector<double> slopes(m_figures.size() * fields);
    function.differentiate(at, m_figures, values, slopes);
    Batch batch;
    for (std::size_t f = 0; f < fields; ++f) {
        auto &column = batch.columns.emplace_back(2 * fields, at[f]);
        column[2 * f] *= 1 - kStep;
        column[2 * f + 1] *= 1 + kStep;
    }
    if (fields == 0)
        return;
    batch.run(function, bestLaneLoops(), m_figures);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        for (std::size_t f = 0; f < fields; ++f) {
            const double width = at[f] * kStep;
            const double below = (values[i] - batch.figures[i][2 * f]) / width;
            const double above = (batch.figures[i][2 * f + 1] - values[i]) / width;
            const double slope = slopes[i * fields + f];
            const double allowed = kSlope * std::max(std::abs(slope), std::abs(values[i] / at[f]));
            const bool isNear = std::abs(slope - (below + above) / 2) <= allowed
                                || std::abs(slope - below) <= 10 * allowed
                                || std::abs(slope - above) <= 10 * allowed;
            QVERIFY2(isNear, qPrintable(QStringLiteral("%1 by %2: %3, differences %4 and %5")
                                            .arg(figureTable()[i / (kPhaseCount + 1)].key.data())
                                            .arg(fieldRow(function.fields()[f]).key.data())
                                            .arg(slope)
                                            .arg(below)
                                            .arg(above)));
            m_slopes += slope != 0 ? 1 : 0;
        }
    }
}

void TestNumberTypes::checkStudy(const Study &study)
{
    for (const Scenario &scenario : study.scenarios) {
        for (const EstimatorRow &method : estimatorTable()) {
            check(method, study, scenario);
            if (QTest::currentTestFailed()) {
                qWarning("%s: %s\n%s", method.id.data(), scenario.id.c_str(),
                         studyText(study).c_str());
                return;
            }
        }
    }
}

void TestNumberTypes::everyMethodHasEveryNumberType()
{
    for (const EstimatorRow &method : estimatorTable())
        QVERIFY2(method.prepare != nullptr, method.id.data());
}

void TestNumberTypes::publishedCasesAgree()
{
    QFile file(QStringLiteral(FOURFOLD_TEST_DATA "/../data/published_cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonDocument cases = QJsonDocument::fromJson(file.readAll());
    m_checked = 0;
    for (const QJsonValue &one : cases[QStringLiteral("cases")].toArray()) {
        if (!one[QStringLiteral("scenarios")].isArray())
            continue;
        const QJsonObject study = {
            {QStringLiteral("format"), QStringLiteral("fourfold-study")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("scenarios"), one[QStringLiteral("scenarios")]},
        };
        const auto read = parseStudy(QJsonDocument(study).toJson().toStdString());
        QVERIFY(read);
        checkStudy(read->study);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_checked > 100);
}

void TestNumberTypes::sampleStudiesAgree()
{
    const QDir folder(QStringLiteral(FOURFOLD_SOURCE_RESOURCES "/examples"));
    m_checked = 0;
    for (const QString &name : folder.entryList({QStringLiteral("*.fourfold")}, QDir::Files)) {
        const auto read = parseStudy(fixture::resourceText(QStringLiteral("examples/") + name));
        QVERIFY(read);
        checkStudy(read->study);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_checked > 10);
}

void TestNumberTypes::randomStudiesAgree_data()
{
    QTest::addColumn<std::string>("method");
    for (const EstimatorRow &row : estimatorTable())
        QTest::newRow(row.id.data()) << std::string(row.id);
}

void TestNumberTypes::randomStudiesAgree()
{
    QFETCH(const std::string, method);
    const int studies = method == "measured" ? 180 : 60; // rarely has what that one needs
    RandomStudies random(m_catalog, 23);
    m_checked = 0;
    m_slopes = 0;
    for (int i = 0; i < studies; ++i) {
        const Study study = random.next();
        for (const Scenario &scenario : study.scenarios) {
            check(fixture::method(method), study, scenario);
            if (QTest::currentTestFailed()) {
                qWarning("%s\n%s", scenario.id.c_str(), studyText(study).c_str());
                return;
            }
        }
    }
    QVERIFY(m_checked > 10);
    QVERIFY(m_slopes > 0 || method == "mlco2");
}

void TestNumberTypes::studiesWithTracesAgree()
{
    RandomStudies random(m_catalog, 29);
    random.useTraces();
    m_checked = 0;
    m_slopes = 0;
    for (int i = 0; i < 60; ++i) {
        checkStudy(random.next());
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_checked > 100);
    QVERIFY(m_slopes > 0);
}

void TestNumberTypes::heldColumnsAreTheSameForAll()
{
    Study study;
    study.scenarios = {fixture::gpt3()};
    const auto function = prepared(fixture::method("patterson"), study, study.scenarios[0],
                                   {Field::MechanizationPue, Field::MapIntensity});
    QCOMPARE(function.point()[0], 1.1);
    QCOMPARE(function.point()[1], 429.0);
    const std::array<double, 2> pues = {1.0, 1.5};
    const std::array<Column, 2> columns = {Column{pues.data()}, Column{nullptr, 500}};
    const std::array<AnswerFigure, 2> wanted = {AnswerFigure{Phase::Training, Figure::Operational},
                                                AnswerFigure{std::nullopt, Figure::ItEnergy}};
    std::array<double, 2> carbon{};
    std::array<double, 2> none{};
    const std::array<double *, 2> out = {carbon.data(), none.data()};
    LaneArena arena;
    function.evaluate(arena, columns, 2, wanted, out);
    // 6 · 175e9 · 300e9 / 24.6e12 / 3600 h · 330 W = 1,173,780.5 kWh; · 500 g/kWh
    FF_CLOSE(carbon[0], 3.15e23 / 24.6e12 / 3600 * 0.33 * 0.5, kSame);
    FF_CLOSE(carbon[1], 1.5 * carbon[0], kSame);
    QCOMPARE(none[0], 0.0); // a total that no result has
}

void TestNumberTypes::factorsVaryOnTopOfWhatIsInherited()
{
    Study study;
    study.scenarios = {fixture::gpt3("a"), fixture::scenario("b", {"factors.machine = 2"}, "a"),
                       fixture::scenario("c", {"factors.machine = 5"}, "b")};
    const auto function =
        prepared(fixture::method("fourfold"), study, study.scenarios[2], {Field::FactorsMachine});
    QCOMPARE(function.point()[0], 5.0);
    const double plain =
        fixture::estimated(study, "a", m_catalog).estimate[Phase::Training][Figure::ItEnergy];
    Batch batch;
    batch.columns = {{1, 10}};
    batch.run(function, bestLaneLoops(), {{Phase::Training, Figure::ItEnergy}});
    FF_CLOSE(batch.figures[0][0], plain / 2, kSame);
    FF_CLOSE(batch.figures[0][1], plain / 20, kSame);
}

void TestNumberTypes::whatChoosesCannotVaryAsANumber()
{
    QVERIFY(mayVary(Field::MechanizationPue));
    QVERIFY(!mayVary(Field::MapRegion));
    QVERIFY(!mayVary(Field::EmbodiedInclude));
    Study study;
    study.scenarios = {fixture::gpt3()};
    const auto refused = ScenarioFunction::prepare(
        fixture::method("fourfold"), study, study.scenarios[0], m_catalog, {Field::TrainingBasis});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotSupported);
    QVERIFY(english(refused.error()).find("training.basis") != std::string::npos);
}

void TestNumberTypes::nothingIsAllocatedAfterTheFirstBlock()
{
    LaneArena arena;
    arena.restart(kLanes);
    const double *first = arena.take();
    const double *second = arena.take();
    QVERIFY(first != second);
    arena.restart(1);
    QCOMPARE(arena.take(), first);
    QCOMPARE(arena.take(), second);
}

QTEST_APPLESS_MAIN(TestNumberTypes)
#include "tst_number_types.moc"
