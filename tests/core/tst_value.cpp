// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/value.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace fourfold;

namespace {

const FieldRow &row(std::string_view key)
{
    return *findField(key);
}

Number numberOf(const Result<Value> &value)
{
    return std::get<Number>(*value);
}

} // namespace

/// Values as people type them, and what is refused.
class TestValue : public QObject
{
    Q_OBJECT

private slots:
    void typedFormsAreRead_data();
    void typedFormsAreRead();
    void rangesAreRead_data();
    void rangesAreRead();
    void wrongFormsAreRefused_data();
    void wrongFormsAreRefused();
    void messagesNameFieldAndBounds();
    void rangesAreChecked_data();
    void rangesAreChecked();
    void onlyTheOwnTypeIsTaken();
    void printedValuesReadBack_data();
    void printedValuesReadBack();
};

void TestValue::typedFormsAreRead_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const auto add = [](const char *key, const char *text, double value) {
        QTest::addRow("%s of %s", text, key)
            << QString::fromUtf8(key) << QString::fromUtf8(text) << value;
    };
    add("map.carbon_intensity_g_per_kwh", "429", 429);
    add("map.carbon_intensity_g_per_kwh", "  429  ", 429);
    add("map.carbon_intensity_g_per_kwh", "429 g/kWh", 429);
    add("map.carbon_intensity_g_per_kwh", "0.429 kg/kWh", 429);
    add("machine.average_power_w", "0.4 kW", 400);
    add("machine.average_power_w", "330W", 330);
    add("machine.devices", "1e3", 1000);
    add("machine.devices", "8.0", 8);
    add("machine.efficiency", "12 %", 0.12);
    add("machine.efficiency", "0.12", 0.12);
    add("training.it_energy_kwh", "1287 MWh", 1287000);
    add("training.hours", "2 d", 48);
    add("machine.peak_tflops", "1.5 PFLOP/s", 1500);
}

void TestValue::typedFormsAreRead()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    QFETCH(const double, value);
    const auto read = parseValue(row(key.toStdString()), text.toStdString());
    QVERIFY2(read, read ? "" : english(read.error()).c_str());
    QVERIFY(std::abs(numberOf(read).value - value) <= 1e-12 * value);
    QVERIFY(!numberOf(read).range);
}

void TestValue::rangesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("shape");
    const auto add = [](const char *text, double value, double low, double high,
                        const char *shape) {
        QTest::newRow(text) << QString::fromUtf8(text) << value << low << high
                            << QString::fromUtf8(shape);
    };
    const double middle = std::sqrt(390.0 * 470.0); // the median of a lognormal
    add("390 to 470", middle, 390, 470, "lognormal");
    add("390 to 470 g/kWh", middle, 390, 470, "lognormal");
    add("0.39 to 0.47 kg/kWh", middle, 390, 470, "lognormal");
    add("[25, 35]", std::sqrt(25.0 * 35.0), 25, 35, "lognormal");
    add("0 to 10", 5, 0, 10, "normal");
    add("429 ± 40", 429, 389, 469, "normal");
    add("429 +- 40", 429, 389, 469, "normal");
    add("429 ± 10 %", 429, 386.1, 471.9, "normal");
    add("lognormal(390, 470)", middle, 390, 470, "lognormal");
    add("normal(390, 470)", 430, 390, 470, "normal");
    add("uniform(390, 470)", 430, 390, 470, "uniform");
    add("tri(390, 429, 470)", 429, 390, 470, "triangular");
}

void TestValue::rangesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const double, value);
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const QString, shape);
    const auto read = parseValue(row("map.carbon_intensity_g_per_kwh"), text.toStdString());
    QVERIFY2(read, read ? "" : english(read.error()).c_str());
    const Number number = numberOf(read);
    const auto isClose = [](double a, double b) { return std::abs(a - b) <= 1e-12 * 500; };
    QVERIFY(isClose(number.value, value));
    QVERIFY(number.range.has_value());
    QVERIFY(isClose(number.range->low, low) && isClose(number.range->high, high));
    QCOMPARE(QString::fromUtf8(shapeName(number.range->shape).data()), shape);
}

void TestValue::wrongFormsAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *key, const char *text) {
        QTest::addRow("'%s' of %s", text, key) << QString::fromUtf8(key) << QString::fromUtf8(text);
    };
    for (const char *text : {"", "much", "1 2", "429 kg", "1,5", "nan", "inf", "-1", "470 to 390",
                             "1 to", "429 ± -5", "lognormal(0, 5)", "tri(1, 2)", "uniform(5, 1)",
                             "tri(390, 500, 470)", "1e400", "0x10", "gauss(1, 2)"})
        add("map.carbon_intensity_g_per_kwh", text);
    for (const char *text : {"0.9", "6", "-2"})
        add("mechanization.pue", text);
    for (const char *text : {"0", "1.2", "120 %"})
        add("machine.efficiency", text);
    add("machine.devices", "0");
    add("embodied.lifetime_years", "0");
    add("training.basis", "flop");
    add("embodied.include", "yes");
}

void TestValue::wrongFormsAreRefused()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    const auto read = parseValue(row(key.toStdString()), text.toStdString());
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error().where), key);
    QVERIFY(!english(read.error().message).empty());
}

void TestValue::messagesNameFieldAndBounds()
{
    const auto pue = parseValue(row("mechanization.pue"), "0.9");
    QVERIFY(!pue);
    QCOMPARE(pue.error().code, ErrorCode::OutOfBounds);
    const std::string text = english(pue.error());
    for (const char *part : {"PUE", "between 1 and 5", "0.9"})
        QVERIFY2(text.find(part) != std::string::npos, text.c_str());
    const auto basis = parseValue(row("training.basis"), "flop");
    QVERIFY(!basis);
    for (const char *part : {"flop", "flops", "device-hours", "energy"})
        QVERIFY(english(basis.error()).find(part) != std::string::npos);
}

void TestValue::rangesAreChecked_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("shape");
    QTest::addColumn<bool>("isTaken");
    const auto add = [](const char *name, double low, double high, Shape shape, bool isTaken) {
        QTest::newRow(name) << low << high << static_cast<int>(shape) << isTaken;
    };
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
    add("low = high is a constant", 429, 429, Shape::Normal, true);
    add("low above high", 470, 390, Shape::Uniform, false);
    add("lognormal at 0", 0, 470, Shape::Lognormal, false);
    add("normal at 0", 0, 470, Shape::Normal, true);
    add("peak outside a triangle", 430, 470, Shape::Triangular, false);
    add("not a number", kNan, 470, Shape::Normal, false);
    add("beyond the bounds is clamped later", -100, 470, Shape::Normal, true);
}

void TestValue::rangesAreChecked()
{
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const int, shape);
    QFETCH(const bool, isTaken);
    const Number number = {429, Range{low, high, static_cast<Shape>(shape)}};
    QCOMPARE(checked(row("map.carbon_intensity_g_per_kwh"), number).hasValue(), isTaken);
}

void TestValue::onlyTheOwnTypeIsTaken()
{
    QCOMPARE(checked(row("machine.devices"), true).error().code, ErrorCode::WrongType);
    QCOMPARE(checked(row("machine.devices"), std::string("8")).error().code, ErrorCode::WrongType);
    QCOMPARE(checked(row("embodied.include"), Number{1, {}}).error().code, ErrorCode::WrongType);
    QCOMPARE(checked(row("training.basis"), Number{1, {}}).error().code, ErrorCode::WrongType);
    QCOMPARE(checked(row("training.basis"), std::string("nothing")).error().code,
             ErrorCode::UnknownName);
    QVERIFY(checked(row("training.basis"), std::string("energy")));
    QVERIFY(checked(row("embodied.include"), false));
}

void TestValue::printedValuesReadBack_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"429", "0.1", "1e-05", "390 to 470", "0 to 10", "normal(390, 470)", "uniform(1, 2)",
          "triangular(1, 1.5, 2)", "lognormal(1, 3)", "429 ± 40"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestValue::printedValuesReadBack()
{
    QFETCH(const QString, text);
    const FieldRow &field = row("map.carbon_intensity_g_per_kwh");
    const auto value = parseValue(field, text.toStdString());
    QVERIFY(value);
    const auto again = parseValue(field, toText(field, *value));
    QVERIFY(again);
    QVERIFY2(*again == *value, toText(field, *value).c_str());
}

QTEST_APPLESS_MAIN(TestValue)
#include "tst_value.moc"
