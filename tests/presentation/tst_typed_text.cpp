// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sheet_study.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/text.h"
#include "ui/presentation/typed_text.h"

#include <QLocale>
#include <QTest>

using namespace fourfold;
using namespace Qt::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);

} // namespace

class TestTypedText : public QObject
{
    Q_OBJECT

private slots:
    void signsOfTheLocaleBecomeThoseOfC_data();
    void signsOfTheLocaleBecomeThoseOfC();
    void valuesAreShownAsPeopleReadThem_data();
    void valuesAreShownAsPeopleReadThem();
    void editorsGetBackWhatTheyOffered_data();
    void editorsGetBackWhatTheyOffered();
    void typedPercentsLeaveNoNoise();
    void namesAndIdsOfEntriesAreRead();
    void unknownEntriesNameTheNearest();
    void aTraceMayBeAFile();
    void aMomentIsCheckedWhileItIsTyped();
    void choicesAreReadByLabel();
    void nothingTypedIsNoValue();
};

void TestTypedText::signsOfTheLocaleBecomeThoseOfC_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("plain");
    QTest::newRow("decimal comma") << kGerman << u"1,56"_s << u"1.56"_s;
    QTest::newRow("groups and comma") << kGerman << u"1.234,5"_s << u"1234.5"_s;
    QTest::newRow("point where no group can be") << kGerman << u"1.56"_s << u"1.56"_s;
    QTest::newRow("leading zero is no group") << kGerman << u"0.125"_s << u"0.125"_s;
    QTest::newRow("groups") << kEnglish << u"1,234,567"_s << u"1234567"_s;
    QTest::newRow("exponent") << kGerman << u"1,61e19"_s << u"1.61e19"_s;
    QTest::newRow("unit") << kGerman << u"0,4 kW"_s << u"0.4 kW"_s;
    QTest::newRow("spread") << kGerman << u"429,5 ± 10 %"_s << u"429.5 ± 10 %"_s;
    QTest::newRow("copied spread") << kEnglish << u"429.5 ± 10\u00a0%"_s << u"429.5 ± 10 %"_s;
    QTest::newRow("call") << kEnglish << u"lognormal(390, 470)"_s << u"lognormal(390, 470)"_s;
    QTest::newRow("call with commas in numbers")
        << kGerman << u"uniform(1,5; 2,5)"_s << u"uniform(1.5, 2.5)"_s;
    QTest::newRow("dash") << kEnglish << u"390–470"_s << u"390 to 470"_s;
    QTest::newRow("full width") << kEnglish << u"１２％"_s << u"12%"_s;
    QTest::newRow("true minus") << kEnglish << u"−3"_s << u"-3"_s;
}

void TestTypedText::signsOfTheLocaleBecomeThoseOfC()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, typed);
    QFETCH(const QString, plain);
    QCOMPARE(toQString(toCForm(typed, locale)), plain);
}

void TestTypedText::valuesAreShownAsPeopleReadThem_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value"); // in C form
    QTest::addColumn<QString>("shown");
    QTest::newRow("number") << kEnglish << u"mechanization.pue"_s << u"1.59"_s << u"1.59"_s;
    QTest::newRow("comma") << kGerman << u"mechanization.pue"_s << u"1.59"_s << u"1,59"_s;
    QTest::newRow("groups") << kEnglish << u"machine.devices"_s << u"10000"_s << u"10,000"_s;
    QTest::newRow("large") << kEnglish << u"model.training_flop"_s << u"1.61e19"_s
                           << u"1.61 × 10¹⁹"_s;
    QTest::newRow("share") << kEnglish << u"map.matched_clean_share"_s << u"0.833"_s
                           << u"83.3\u00a0%"_s;
    QTest::newRow("round spread") << kEnglish << u"machine.average_power_w"_s << u"296 ± 11 %"_s
                                  << u"296 ± 11\u00a0%"_s;
    QTest::newRow("range") << kEnglish << u"map.carbon_intensity_g_per_kwh"_s << u"390 to 470"_s
                           << u"428.1 (390–470)"_s; // √(390 · 470) = 428.13
    QTest::newRow("choice") << kEnglish << u"model.architecture"_s << u"moe"_s
                            << u"Mixture of experts"_s;
    QTest::newRow("entry") << kEnglish << u"machine.accelerator"_s << u"nvidia-p100"_s
                           << u"NVIDIA P100"_s;
    QTest::newRow("flag") << kEnglish << u"embodied.include"_s << u"false"_s << u"no"_s;
}

void TestTypedText::valuesAreShownAsPeopleReadThem()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const QString, shown);
    const FieldRow &row = *findField(toUtf8(key));
    const auto parsed = parseValue(row, toUtf8(value));
    QVERIFY(parsed);
    QCOMPARE(valueText(row, *parsed, smallCatalog(), locale), shown);
}

void TestTypedText::editorsGetBackWhatTheyOffered_data()
{
    valuesAreShownAsPeopleReadThem_data();
}

void TestTypedText::editorsGetBackWhatTheyOffered()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    const Catalog catalog = smallCatalog();
    const FieldRow &row = *findField(toUtf8(key));
    const auto parsed = parseValue(row, toUtf8(value));
    const auto reread = readTyped(row, editText(row, *parsed, catalog, locale), catalog, locale);
    QVERIFY2(reread, reread ? "" : english(reread.error()).c_str());
    QCOMPARE(toQString(toText(row, **reread)), toQString(toText(row, *parsed)));
}

void TestTypedText::typedPercentsLeaveNoNoise()
{
    const FieldRow &row = fieldRow(Field::MapMatchedCleanShare);
    const auto read = readTyped(row, u"83,3 %", Catalog(), kGerman);
    QVERIFY(read);
    QCOMPARE(std::get<Number>(**read).value, 0.833);
}

void TestTypedText::namesAndIdsOfEntriesAreRead()
{
    const Catalog catalog = smallCatalog();
    const FieldRow &row = fieldRow(Field::MachineAccelerator);
    const auto textOf = [&](QStringView typed) {
        const auto read = readTyped(row, typed, catalog, kEnglish);
        return read && *read ? toQString(std::get<std::string>(**read)) : u"?"_s;
    };
    QCOMPARE(textOf(u"nvidia-p100"), u"nvidia-p100"_s);
    QCOMPARE(textOf(u"Google TPU v2"), u"google-tpu-v2"_s);
}

void TestTypedText::unknownEntriesNameTheNearest()
{
    const auto read =
        readTyped(fieldRow(Field::MachineAccelerator), u"nvidia-p10", smallCatalog(), kEnglish);
    QVERIFY(!read);
    QVERIFY(english(read.error()).find("nvidia-p100") != std::string::npos);
}

void TestTypedText::aTraceMayBeAFile()
{
    const FieldRow &row = fieldRow(Field::MapTrace);
    const auto file = readTyped(row, u"data/my grid.csv#DK1", smallCatalog(), kEnglish);
    QVERIFY(file && *file);
    QCOMPARE(toQString(std::get<std::string>(**file)), u"data/my grid.csv#DK1"_s);
    QVERIFY(!readTyped(row, u"nowhere", smallCatalog(), kEnglish));
}

void TestTypedText::aMomentIsCheckedWhileItIsTyped()
{
    const FieldRow &row = fieldRow(Field::MapStartUtc);
    const auto moment = readTyped(row, u" 2024-03-31 05:00 ", Catalog(), kGerman);
    QVERIFY(moment && *moment);
    QCOMPARE(toQString(std::get<std::string>(**moment)), u"2024-03-31 05:00"_s);
    const auto none = readTyped(row, u"31 March", Catalog(), kGerman);
    QVERIFY(!none);
    QVERIFY(english(none.error()).find("2024-03-31T05:00Z") != std::string::npos);
}

void TestTypedText::choicesAreReadByLabel()
{
    const auto read =
        readTyped(fieldRow(Field::TrainingBasis), u"measured energy", Catalog(), kEnglish);
    QVERIFY(read);
    QCOMPARE(toQString(std::get<std::string>(**read)), u"energy"_s);
}

void TestTypedText::nothingTypedIsNoValue()
{
    const auto empty = readTyped(fieldRow(Field::MechanizationPue), u"  ", Catalog(), kEnglish);
    QVERIFY(empty && !*empty);
    const auto none = readTyped(fieldRow(Field::MapRegion), u"none", Catalog(), kEnglish);
    QVERIFY(none && !*none);
}

QTEST_GUILESS_MAIN(TestTypedText)
#include "tst_typed_text.moc"
