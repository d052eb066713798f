// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_call.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

QByteArray line(const QByteArray &id, const QByteArray &energy = "100")
{
    return R"({"id":")" + id + R"(","mechanization":{"pue":1.5},"map":)"
           + R"({"carbon_intensity_g_per_kwh":400},"training":{"basis":"energy","it_energy_kwh":)"
           + energy + "}}\n";
}

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// What the kernel says of a process's memory, in KiB.
qint64 residentKib(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &row : status.readAll().split('\n')) {
        if (row.startsWith("VmHWM:"))
            return row.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

} // namespace

class TestCliBatch : public QObject
{
    Q_OBJECT

private slots:
    void everyLineIsAnsweredInOrder();
    void aBadLineIsAnsweredInItsPlace();
    void answersEqualThoseOfEstimate();
    void aSlowWriterGetsPromptAnswers();
    void aLineTooLongIsRefusedAlone();
    void theLastLineNeedsNoBreak();
    void unknownKeysAreARemarkWithTheirLine();
    void memoryStaysConstant();

private:
    CliCall batch(const QByteArray &input) const
    {
        return m_folder.call({QStringLiteral("batch")}, input);
    }

    CliFolder m_folder;
};

void TestCliBatch::everyLineIsAnsweredInOrder()
{
    QByteArray input;
    for (int i = 0; i < 5000; ++i)
        input += line("s" + QByteArray::number(i), QByteArray::number(i));
    const CliCall made = batch(input);
    QCOMPARE(made.code, 0);
    QCOMPARE(made.err, QByteArray());
    const QList<QByteArray> lines = made.out.split('\n');
    QCOMPARE(lines.size(), 5001);
    for (int i = 0; i < 5000; i += 499) {
        const QJsonObject answer = object(lines[i]);
        QCOMPARE(answer[QLatin1String("id")].toString(), QStringLiteral("s%1").arg(i));
        // i kWh · 1.5 · 400 g/kWh = 0.6 i kg
        QCOMPARE(answer[QLatin1String("total")][QLatin1String("co2e_kg")].toDouble(), 0.6 * i);
    }
}

void TestCliBatch::aBadLineIsAnsweredInItsPlace()
{
    const CliCall made = batch(line("a") + "{\"id\": \"b\", nonsense}\n" + line("c", "-1") + "\n"
                               + R"({"id":"e","based_on":"a"})" + "\n" + line("f"));
    QCOMPARE(made.code, 1);
    const QList<QByteArray> lines = made.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY(object(lines[0]).contains(QLatin1String("total")));
    const auto error = [&](int index, const char *key) {
        return object(lines[index])[QLatin1String("error")][QLatin1String(key)].toString();
    };
    QVERIFY(object(lines[1])[QLatin1String("id")].isNull());
    QCOMPARE(error(1, "code"), QStringLiteral("invalid-json"));
    QCOMPARE(error(1, "where"), QStringLiteral("line 1, column 13"));
    QCOMPARE(object(lines[2])[QLatin1String("id")].toString(), QStringLiteral("c"));
    QCOMPARE(error(2, "code"), QStringLiteral("out-of-bounds"));
    QCOMPARE(error(2, "where"), QStringLiteral("/training/it_energy_kwh"));
    QCOMPARE(error(3, "code"), QStringLiteral("invalid-json"));
    QCOMPARE(error(4, "code"), QStringLiteral("contradiction"));
    QVERIFY(object(lines[5]).contains(QLatin1String("total")));
}

void TestCliBatch::answersEqualThoseOfEstimate()
{
    const QByteArray scenario =
        R"({"id":"x","model":{"preset":"gpt-3-175b"},"machine":{"accelerator":)"
        R"("nvidia-v100-sxm2-32","devices":1000,"efficiency":0.2},"map":{"region":"USA"}})";
    m_folder.write(QStringLiteral("s.json"),
                   R"({"format":"fourfold-study","version":1,"scenarios":[)" + scenario + "]}");
    const CliCall estimated = m_folder.call({QStringLiteral("estimate"), QStringLiteral("s.json"),
                                             QStringLiteral("--format"), QStringLiteral("json")});
    const CliCall answered = batch(scenario + "\n");
    QCOMPARE(answered.code, 0);
    QCOMPARE(object(answered.out), object(estimated.out)[QLatin1String("scenarios")][0].toObject());
}

void TestCliBatch::aSlowWriterGetsPromptAnswers()
{
    QProcess process;
    m_folder.prepare(process);
    process.setArguments({QStringLiteral("batch")});
    process.start();
    for (int i = 0; i < 3; ++i) {
        process.write(line("s" + QByteArray::number(i)));
        QByteArray answer;
        while (!answer.endsWith('\n') && process.waitForReadyRead(20000))
            answer += process.readAllStandardOutput();
        QCOMPARE(object(answer)[QLatin1String("id")].toString(), QStringLiteral("s%1").arg(i));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestCliBatch::aLineTooLongIsRefusedAlone()
{
    const CliCall made = batch(line("a") + QByteArray(5'000'000, 'x') + "\n" + line("b"));
    QCOMPARE(made.code, 1);
    const QList<QByteArray> lines = made.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(object(lines[1])[QLatin1String("error")][QLatin1String("code")].toString(),
             QStringLiteral("too-large"));
    QCOMPARE(object(lines[2])[QLatin1String("id")].toString(), QStringLiteral("b"));
}

void TestCliBatch::unknownKeysAreARemarkWithTheirLine()
{
    QByteArray misspelt = line("b");
    misspelt.replace("\"pue\"", "\"peu\"");
    const CliCall made = batch(line("a") + misspelt);
    QCOMPARE(made.code, 0);
    QCOMPARE(made.err,
             QByteArray("standard input: line 2: /mechanization/peu is not known here: it "
                        "is kept and has no effect; did you mean pue?\n"));
    const CliCall many = batch(misspelt.repeated(1000));
    QCOMPARE(many.out.count('\n'), 1000);
    QCOMPARE(many.err.count('\n'), 21);
    QVERIFY(many.err.endsWith("standard input: more keys are not known\n"));
}

void TestCliBatch::theLastLineNeedsNoBreak()
{
    const CliCall made = batch(line("a") + line("b").trimmed());
    QCOMPARE(made.code, 0);
    QCOMPARE(made.out.count('\n'), 2);
    QCOMPARE(batch({}).out, QByteArray());
    QCOMPARE(batch({}).code, 0);
}

void TestCliBatch::memoryStaysConstant()
{
    QProcess process;
    m_folder.prepare(process);
    // A sanitizer keeps what was freed for a while, which would look like growth.
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("quarantine_size_mb=0"));
    process.setProcessEnvironment(environment);
    process.setArguments({QStringLiteral("batch")});
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start();
    QVERIFY(process.waitForStarted());
    QByteArray block;
    for (int i = 0; i < 2000; ++i)
        block += line("s" + QByteArray::number(i));
    const auto feed = [&](int blocks) {
        for (int i = 0; i < blocks; ++i) {
            process.write(block);
            while (process.bytesToWrite() > 0 && process.waitForBytesWritten(20000)) {
            }
        }
        return residentKib(process.processId());
    };
    const qint64 early = feed(5);
    const qint64 late = feed(50);
    QVERIFY(early > 0);
    QVERIFY2(late - early < 1024, qPrintable(QStringLiteral("%1 to %2 KiB").arg(early).arg(late)));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestCliBatch)
#include "tst_cli_batch.moc"
