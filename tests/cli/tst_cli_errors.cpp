// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_call.h"

#include <QTest>

namespace {

const QByteArray kStudy =
    R"({"format":"fourfold-study","version":1,"scenarios":[{"id":"a","map":)"
    R"({"carbon_intensity_g_per_kwh":400},"training":{"basis":"energy","it_energy_kwh":1}}]})";

QByteArray studyWith(const QByteArray &members)
{
    return R"({"format":"fourfold-study","version":1,"scenarios":[{"id":"a",)" + members + "}]}";
}

} // namespace

class TestCliErrors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_folder.write(QStringLiteral("s.json"), kStudy); }

    void wrongCallsEndWithTheirCodeAndSayWhy_data();
    void wrongCallsEndWithTheirCodeAndSayWhy();
    void wrongStudiesNameFileAndPlace_data();
    void wrongStudiesNameFileAndPlace();
    void unknownKeysAreARemark();

private:
    CliFolder m_folder;
};

void TestCliErrors::wrongCallsEndWithTheirCodeAndSayWhy_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *arguments, int code, const char *message) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << code << QByteArray(message);
    };
    row("estimate", 2, "fourfold-cli: estimate: STUDY is missing.");
    row("estimate s.json more", 2, "'more' is one argument too many.");
    row("estimate s.json --methd x", 2, "'--methd' is not an option here; did you mean --method?");
    row("estimate s.json --format", 2, "--format needs a value");
    row("estimate s.json --format xml", 2, "'xml' is no value of --format; there are: table, json");
    row("estimate s.json --format json --format csv", 2, "--format is given twice.");
    row("estimat s.json", 2, "'estimat' is not a verb; did you mean estimate?");
    row("catalog", 2, "say 'catalog list' or 'catalog show'.");
    row("catalog list gpus", 2, "\"gpus\"");
    row("compare s.json --from a", 2, "--to is missing.");
    row("batch --method nonsense", 2, "nonsense is no method; there are: fourfold");
    row("help nonsense", 2, "'nonsense' is not a verb");
    row("estimate -- --format", 3, "--format: cannot be read: ");
    row("estimate none.json", 3, "none.json: cannot be read: ");
    row("estimate .", 3, ".: cannot be read: ");
    row("verify s.json none.json", 3, "none.json: cannot be read: ");
    row("verify s.json s.json", 1, "s.json: /: this is no result file");
    row("compare s.json --from a --to b", 1,
        "s.json: b is no scenario of this study; there are: a");
    row("methods s.json --scenario b", 1, "s.json: b is no scenario");
    row("explain s.json --scenario a --quantity training.kg", 1, "training.kg");
    row("explain s.json --scenario a --phases training,sleep", 1, "training+sleep.co2e_kg");
    row("explain s.json --scenario a --quantity training.flop --phases storage", 1,
        "training.flop");
    row("estimate s.json --set b.machine.devices=8", 1, "b is no scenario of this study");
    row("estimate s.json --set a.machine.device=8", 1, "did you mean machine.devices?");
    row("estimate s.json --set a.machine.devices=0", 1, "Devices must be above 0");
    row("estimate s.json --set a.machine.devices=null", 1, "null is no value");
    row("estimate s.json --set a.factors.map=9", 1, "factors.map");
    row("estimate s.json --method nonsense", 2,
        "fourfold-cli: --method: nonsense is no method; there are: fourfold");
    row("estimate s.json --method patterson", 1, "s.json: a: ");
    row("catalog show nvidia-v100-sxm2-3", 1, "nvidia-v100-sxm2-32");
}

void TestCliErrors::wrongCallsEndWithTheirCodeAndSayWhy()
{
    QFETCH(const QString, arguments);
    QFETCH(const int, code);
    QFETCH(const QByteArray, message);
    const CliCall made = m_folder.call(arguments.split(QLatin1Char(' ')));
    QVERIFY2(made.err.contains(message), made.err.constData());
    QCOMPARE(made.code, code);
    QCOMPARE(made.out, QByteArray());
}

void TestCliErrors::wrongStudiesNameFileAndPlace_data()
{
    QTest::addColumn<QByteArray>("study");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QByteArray &study, const char *message) {
        QTest::newRow(name) << study << QByteArray(message);
    };
    row("empty", "", "bad.json: line 1, column 1: ");
    row("cut", kStudy.left(60), "bad.json: line 1, column ");
    row("latin-1", "{\"title\": \"\xE9\"}", "bad.json: line 1, column 12: ");
    row("twice", R"({"a": 1,
                     "a": 2})",
        "bad.json: line 2, column 27: the key a is given twice");
    row("deep", QByteArray(100, '['), "bad.json: line 1, column 65: ");
    row("newer", R"({"format":"fourfold-study","version":7,"scenarios":[]})",
        "bad.json: /version: the file has version 7, this program reads up to 1");
    row("bounds", studyWith(R"("mechanization":{"pue":0.5})"),
        "bad.json: /scenarios/0/mechanization/pue: PUE must be between 1 and 5");
    row("unknown entry", studyWith(R"("machine":{"accelerator":"nvidia-v100-sxm2-3"})"),
        "bad.json: a: machine.accelerator: ");
    row("missing field", studyWith(R"("training":{"hours":10,"basis":"device-hours"})"),
        "bad.json: a: ");
    row("unknown method",
        R"({"format":"fourfold-study","version":1,"settings":{"method":"x"},"scenarios":[]})",
        "bad.json: settings.method: x is no method");
}

void TestCliErrors::wrongStudiesNameFileAndPlace()
{
    QFETCH(const QByteArray, study);
    QFETCH(const QByteArray, message);
    m_folder.write(QStringLiteral("bad.json"), study);
    const CliCall made = m_folder.call({QStringLiteral("estimate"), QStringLiteral("bad.json")});
    QVERIFY2(made.err.startsWith(message), made.err.constData());
    QCOMPARE(made.code, 1);
    QCOMPARE(made.out, QByteArray());
}

void TestCliErrors::unknownKeysAreARemark()
{
    QByteArray study = kStudy;
    study.replace("\"version\":1", "\"version\":1,\"author\":\"me\"");
    m_folder.write(QStringLiteral("more.json"), study);
    const CliCall made = m_folder.call({QStringLiteral("estimate"), QStringLiteral("more.json")});
    QCOMPARE(made.code, 0);
    QVERIFY(made.err.startsWith("more.json: /author is not known here"));
}

QTEST_GUILESS_MAIN(TestCliErrors)
#include "tst_cli_errors.moc"
