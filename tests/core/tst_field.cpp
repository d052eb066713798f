// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/warnings.h"
#include "core/units/constants.h"
#include "tests/support/core_fixtures.h"

#include <QTest>

#include <set>

using namespace fourfold;

namespace {

bool isName(std::string_view text)
{
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789_";
    return !text.empty() && text.find_first_not_of(kLetters) == std::string_view::npos;
}

bool isSymbol(std::string_view text)
{
    return !text.empty() && std::isalpha(static_cast<unsigned char>(text.front())) != 0
           && std::ranges::all_of(text, [](char c) {
                  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
              });
}

} // namespace

/// The tables that the program is made of: every row complete, every id once, every source known.
class TestField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = fixture::shippedCatalog(); }
    void everyFieldIsComplete();
    void everyFieldHasItsGroupAndSection();
    void everyDefaultIsInsideItsBounds();
    void guessesHaveASourceOrAReasonToHaveNone();
    void boundsRefuseWhatIsOutside();
    void keysAreFound();
    void symbolsOfFieldsAndStepsAreApart();
    void stepsAndFiguresAreComplete();
    void methodsAreComplete();
    void warningsAreComplete();
    void everySourceOfATableIsListed();

private:
    Catalog m_catalog;
};

void TestField::everyFieldIsComplete()
{
    std::set<std::string_view> keys;
    std::set<std::string_view> symbols;
    for (const FieldRow &row : fieldTable()) {
        const char *key = row.key.data();
        QVERIFY2(keys.insert(row.key).second, key);
        QVERIFY2(symbols.insert(row.symbol).second, key);
        QVERIFY2(isName(sectionOf(row)) && isName(nameOf(row)), key);
        QVERIFY2(isSymbol(row.symbol), key);
        QVERIFY2(!row.label.isEmpty() && !row.help.isEmpty(), key);
        const std::string_view help = row.help.source;
        QVERIFY2(help.ends_with('.'), key);
        QVERIFY2((row.type == FieldType::Choice) == !row.choices.empty(), key);
        std::set<std::string_view> choices;
        for (const Choice &choice : row.choices)
            QVERIFY2(choices.insert(choice.key).second && !choice.label.isEmpty(), key);
        if (row.type == FieldType::Number)
            QVERIFY2(row.bounds.low < row.bounds.high, key);
    }
}

void TestField::everyFieldHasItsGroupAndSection()
{
    for (const FieldRow &row : fieldTable()) {
        const std::string_view section = sectionOf(row);
        const bool isOwnGroup =
            section == "model" || section == "machine" || section == "mechanization";
        if (!isOwnGroup)
            continue;
        const GroupRow &group = groupTable()[static_cast<std::size_t>(row.group)];
        QVERIFY2(group.key == section || group.key == "use", row.key.data());
    }
    // The unit is part of the key.
    for (const auto &[key, unit] : std::initializer_list<std::pair<std::string_view, Unit>>{
             {"machine.average_power_w", Unit::Watt},
             {"map.carbon_intensity_g_per_kwh", Unit::GramPerKilowattHour},
             {"model.params_b", Unit::Billion},
             {"training.it_energy_kwh", Unit::KilowattHour},
             {"inference.wh_per_request", Unit::WattHour},
             {"storage.stored_tb", Unit::Terabyte},
             {"embodied.server_kg", Unit::Kilogram},
             {"embodied.lifetime_years", Unit::Year}})
        QVERIFY2(findField(key)->unit == unit, key.data());
}

void TestField::everyDefaultIsInsideItsBounds()
{
    for (const FieldRow &row : fieldTable()) {
        const bool hasDefault =
            row.fallback == Fallback::Neutral || row.fallback == Fallback::Guess;
        if (!hasDefault)
            continue;
        if (row.type == FieldType::Number)
            QVERIFY2(withinBounds(row.bounds, row.defaultValue), row.key.data());
        if (row.type == FieldType::Choice)
            QVERIFY2(row.defaultValue < static_cast<double>(row.choices.size()), row.key.data());
        if (row.type == FieldType::Flag)
            QVERIFY2(row.defaultValue == 0 || row.defaultValue == 1, row.key.data());
    }
    // As the description of the study file has them.
    const auto defaultOf = [](std::string_view key) { return findField(key)->defaultValue; };
    QCOMPARE(defaultOf("mechanization.pue"), 1.56);
    QCOMPARE(defaultOf("storage.days"), 180.0);
    QCOMPARE(defaultOf("storage.w_per_tb"), 11.3);
    QCOMPARE(defaultOf("storage.w_per_transferred_tb"), 1.48);
    QCOMPARE(defaultOf("embodied.devices_per_server"), 8.0);
    QCOMPARE(defaultOf("embodied.lifetime_years"), 5.0);
    QCOMPARE(defaultOf("inference.days"), 365.0);
    QVERIFY(std::abs(defaultOf("embodied.server_kg") - (1.47 + 102.4 + 576 + 133.92)) < 1e-9);
}

void TestField::guessesHaveASourceOrAReasonToHaveNone()
{
    for (const FieldRow &row : fieldTable()) {
        if (row.defaultSource.empty())
            continue;
        QVERIFY2(m_catalog.source(row.defaultSource) != nullptr, row.key.data());
    }
    for (const char *key : {"mechanization.pue", "storage.w_per_tb", "embodied.server_kg"})
        QVERIFY2(!findField(key)->defaultSource.empty(), key);
}

void TestField::boundsRefuseWhatIsOutside()
{
    const Bounds share = {.low = 0, .high = 1};
    const Bounds positive = {.low = 0, .high = 1, .aboveLow = true};
    QVERIFY(withinBounds(share, 0) && withinBounds(share, 1));
    QVERIFY(!withinBounds(share, -0.1) && !withinBounds(share, 1.1));
    QVERIFY(!withinBounds(positive, 0) && withinBounds(positive, 1e-300));
    QVERIFY(!withinBounds(share, std::nan("")));
    QCOMPARE(english(boundsText(*findField("mechanization.pue"))), std::string("between 1 and 5"));
}

void TestField::keysAreFound()
{
    for (const FieldRow &row : fieldTable()) {
        QCOMPARE(findField(row.key), &row);
        QCOMPARE(&fieldRow(row.field), &row);
        for (std::size_t i = 0; i < row.choices.size(); ++i)
            QCOMPARE(findChoice(row, row.choices[i].key), std::optional(i));
    }
    QVERIFY(findField("machine.device") == nullptr);
    QVERIFY(findField("") == nullptr);
    QVERIFY(!findChoice(*findField("training.basis"), "nothing"));
}

void TestField::symbolsOfFieldsAndStepsAreApart()
{
    std::set<std::string_view> symbols;
    for (const FieldRow &row : fieldTable())
        symbols.insert(row.symbol);
    for (const StepRow &row : stepTable()) {
        // A phase or "total" is added to the symbols of figures.
        const bool isFigure = row.step >= StepName::FigureFlop;
        if (!isFigure)
            QVERIFY2(symbols.insert(row.symbol).second, row.symbol.data());
    }
}

void TestField::stepsAndFiguresAreComplete()
{
    for (const StepRow &row : stepTable()) {
        QVERIFY2(isName(row.key), row.key.data());
        QVERIFY2(isSymbol(row.symbol), row.key.data());
        QVERIFY2(!row.title.isEmpty(), row.key.data());
    }
    std::set<std::string_view> keys;
    for (const FigureRow &row : figureTable()) {
        QVERIFY2(keys.insert(row.key).second, row.key.data());
        QVERIFY2(!row.label.isEmpty() && !row.help.isEmpty(), row.key.data());
        QCOMPARE(stepRow(stepOf(row.figure)).key, row.key);
        QCOMPARE(stepRow(stepOf(row.figure)).unit, row.unit);
    }
}

void TestField::methodsAreComplete()
{
    std::set<std::string_view> ids;
    for (const EstimatorRow &row : estimatorTable()) {
        QVERIFY2(ids.insert(row.id).second, row.id.data());
        QVERIFY2(!row.title.isEmpty() && !row.summary.isEmpty(), row.id.data());
        QVERIFY2(!row.phases.empty() && !row.reads.empty(), row.id.data());
        QVERIFY(findEstimator(row.id) == &row);
        std::set<Field> fields(row.reads.begin(), row.reads.end());
        QCOMPARE(fields.size(), row.reads.size());
    }
    for (const char *id : {"fourfold", "patterson", "mlco2", "mlco2-exact", "measured"})
        QVERIFY2(ids.contains(id), id);
    QVERIFY(findEstimator("guess") == nullptr);
}

void TestField::warningsAreComplete()
{
    for (const WarningRow &row : warningTable()) {
        QVERIFY2(!row.title.isEmpty() && !row.text.isEmpty(), row.code.data());
        QVERIFY2(row.code.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos,
                 row.code.data());
    }
}

void TestField::everySourceOfATableIsListed()
{
    const auto isListed = [&](std::string_view id) {
        return id.empty() || m_catalog.source(id) != nullptr;
    };
    for (const FieldRow &row : fieldTable())
        QVERIFY2(isListed(row.defaultSource), row.defaultSource.data());
    for (const StepRow &row : stepTable())
        QVERIFY2(isListed(row.source), row.source.data());
    for (const ConstantRow &row : kConstants)
        QVERIFY2(isListed(row.source), row.source.data());
    for (const EstimatorRow &row : estimatorTable()) {
        QVERIFY2(!row.source.empty() && isListed(row.source), row.id.data());
    }
}

QTEST_APPLESS_MAIN(TestField)
#include "tst_field.moc"
