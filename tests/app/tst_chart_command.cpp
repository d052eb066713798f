// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QString out;
    QString error;
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FOURFOLD_PROGRAM), QStringList{u"chart"_s} + arguments);
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString sample()
{
    return QStringLiteral(FOURFOLD_SOURCE_RESOURCES "/examples/patterson-2021-table-1.fourfold");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestChartCommand : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void pngHasSizeTimesScale();
    void twoCallsWriteTheSameBytes();
    void theEndsOfTheWayAreOptions();
    void theEndsOfMethodStepsAreMethods();
    void withoutEndsEveryPairIsWritten();
    void theBasisIsAnOption();
    void chartsOfTheCatalogueNeedNoStudy();
    void publishedRunsAreAnOption();
    void wrongCallsAreRefused_data();
    void wrongCallsAreRefused();
    void helpIsPrinted();

private:
    QTemporaryDir m_folder;
};

void TestChartCommand::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("csv") << u"csv"_s << QByteArray("Scenario,Name,");
}

void TestChartCommand::everyFormatIsWritten()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    const QString out = m_folder.filePath(u"compare."_s + suffix);
    const Outcome outcome = run({sample(), u"--chart"_s, u"compare"_s, u"--out"_s, out});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
    QCOMPARE(outcome.out, QString());
    QVERIFY(contentOf(out).startsWith(start));
}

void TestChartCommand::pngHasSizeTimesScale()
{
    const QString out = m_folder.filePath(u"size.png"_s);
    const Outcome outcome = run({sample(), u"--chart"_s, u"factors"_s, u"--out"_s, out, u"--size"_s,
                                 u"500x400"_s, u"--scale"_s, u"2"_s, u"--theme"_s, u"dark"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(QImage(out).size(), QSize(1000, 800));
}

void TestChartCommand::twoCallsWriteTheSameBytes()
{
    const QString first = m_folder.filePath(u"first.svg"_s);
    const QString second = m_folder.filePath(u"second.svg"_s);
    for (const QString &out : {first, second})
        QCOMPARE(run({sample(), u"--chart"_s, u"factors"_s, u"--out"_s, out}).code, 0);
    QCOMPARE(contentOf(first), contentOf(second));
}

void TestChartCommand::theEndsOfTheWayAreOptions()
{
    const QString out = m_folder.filePath(u"way.csv"_s);
    QCOMPARE(run({sample(), u"--chart"_s, u"factors"_s, u"--out"_s, out, u"--from"_s,
                  u"transformer-p100-iowa"_s, u"--to"_s, u"transformer-p100-us"_s})
                 .code,
             0);
    const QList<QByteArray> lines = contentOf(out).trimmed().split('\n');
    QCOMPARE(lines.size(), 7); // headings, use, the four Ms, all
    QVERIFY(lines[1].startsWith("transformer-p100-iowa,transformer-p100-us,"));
}

void TestChartCommand::theEndsOfMethodStepsAreMethods()
{
    const QString out = m_folder.filePath(u"steps.csv"_s);
    QCOMPARE(
        run({sample(), u"--chart"_s, u"method-steps"_s, u"--out"_s, out, u"--scenario"_s,
             u"transformer-p100-us"_s, u"--from"_s, u"mlco2-exact"_s, u"--to"_s, u"patterson"_s})
            .code,
        0);
    const QList<QByteArray> lines = contentOf(out).trimmed().split('\n');
    QVERIFY(lines[0].startsWith("Step,From,To,Factor,"));
    QVERIFY(lines[1].startsWith("\"ML CO2 Impact, exact\","));
    QVERIFY(lines.last().startsWith("Patterson et al. 2021,"));
}

void TestChartCommand::withoutEndsEveryPairIsWritten()
{
    QByteArray study = contentOf(sample());
    const QByteArray ends = R"(, "from": "transformer-p100-us", "to": "evolved-tpu-iowa")";
    QVERIFY(study.contains(ends));
    study.replace(ends, "");
    const QString path = m_folder.filePath(u"no-ends.fourfold"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(study) == study.size());
    file.close();
    const QString table = m_folder.filePath(u"pairs.csv"_s);
    const QString picture = m_folder.filePath(u"pairs.svg"_s);
    for (const QString &out : {table, picture}) {
        const Outcome outcome = run({path, u"--chart"_s, u"factors"_s, u"--out"_s, out});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
    }
    // Headings, and from the baseline to each of four: use, the four Ms, all.
    QCOMPARE(contentOf(table).count('\n'), 1 + 4 * 6);
    const QByteArray svg = contentOf(picture);
    for (const char *title : {"A → B:", "A → C:", "A → D:", "A → E:"})
        QVERIFY2(svg.contains(title), title);
}

void TestChartCommand::theBasisIsAnOption()
{
    const QString gross = m_folder.filePath(u"gross.csv"_s);
    const QString net = m_folder.filePath(u"net.csv"_s);
    for (const auto &[out, basis] : {std::pair(gross, u"gross"_s), std::pair(net, u"net"_s)}) {
        QCOMPARE(
            run({sample(), u"--chart"_s, u"compare"_s, u"--out"_s, out, u"--basis"_s, basis}).code,
            0);
    }
    QVERIFY(contentOf(gross) != contentOf(net));
}

void TestChartCommand::chartsOfTheCatalogueNeedNoStudy()
{
    for (const QString &chart : {u"accelerators"_s, u"regions"_s, u"datacenters"_s, u"models"_s}) {
        const QString out = m_folder.filePath(chart + u".csv"_s);
        const Outcome outcome = run({u"--chart"_s, chart, u"--out"_s, out});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
        QVERIFY(contentOf(out).startsWith(chart == u"regions"_s || chart == u"models"_s
                                              ? "Rank,Entry,Name,"
                                              : "Entry,Name,Year,"));
    }
    const QString out = m_folder.filePath(u"some.csv"_s);
    QCOMPARE(run({u"--chart"_s, u"models"_s, u"--out"_s, out, u"--search"_s, u"bloom"_s}).code, 0);
    QVERIFY(contentOf(out).contains("bloom-176b"));
    QVERIFY(!contentOf(out).contains("gpt-3-175b"));
}

void TestChartCommand::publishedRunsAreAnOption()
{
    const QString out = m_folder.filePath(u"runs.csv"_s);
    const Outcome outcome = run({sample(), u"--chart"_s, u"compare"_s, u"--out"_s, out,
                                 u"--reference"_s, u"gpt-3-175b,t5-11b"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
    const QList<QByteArray> lines = contentOf(out).trimmed().split('\n');
    QVERIFY2(lines[0].contains(",Source,Licence"), lines[0]);
    QVERIFY2(lines.back().startsWith("t5-11b,"), lines.back());
}

void TestChartCommand::wrongCallsAreRefused_data()
{
    const QString wrong = m_folder.filePath(u"wrong.fourfold"_s);
    QFile file(wrong);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"format\": ");
    file.close();
    const QString out = m_folder.filePath(u"refused.svg"_s);
    const QStringList good = {sample(), u"--chart"_s, u"compare"_s, u"--out"_s, out};
    const auto row = [](const char *name, const QStringList &arguments, int code,
                        const char *expected) {
        QTest::newRow(name) << arguments << code << QString::fromLatin1(expected);
    };
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("expected");
    row("no study", {u"--chart"_s, u"compare"_s, u"--out"_s, out}, 2, "STUDY");
    row("no chart", {sample(), u"--out"_s, out}, 2, "--chart");
    row("unknown chart", {sample(), u"--chart"_s, u"pie"_s, u"--out"_s, out}, 2,
        "compare, factors");
    row("unknown ending", {sample(), u"--chart"_s, u"compare"_s, u"--out"_s, u"a.gif"_s}, 2,
        "svg, pdf, png, csv");
    row("unknown option", good + QStringList{u"--colour"_s}, 2, "colour");
    row("wrong size", good + QStringList{u"--size"_s, u"900"_s}, 2, "900x560");
    row("wrong scale", good + QStringList{u"--scale"_s, u"0"_s}, 2, "--scale");
    row("unknown theme", good + QStringList{u"--theme"_s, u"blue"_s}, 2, "light, dark");
    row("unknown language", good + QStringList{u"--lang"_s, u"xx"_s}, 2, "en");
    row("unknown method", good + QStringList{u"--method"_s, u"guess"_s}, 2, "fourfold");
    row("unknown scenario", good + QStringList{u"--from"_s, u"nobody"_s}, 1, "nobody");
    const QStringList steps = {sample(), u"--chart"_s, u"method-steps"_s, u"--out"_s, out};
    row("unknown end of methods", steps + QStringList{u"--from"_s, u"guess"_s}, 2, "mlco2");
    row("unknown scenario of methods", steps + QStringList{u"--scenario"_s, u"nobody"_s}, 1,
        "nobody");
    row("unknown run", good + QStringList{u"--reference"_s, u"nobody"_s}, 2, "nobody");
    row("unknown entry", {u"--chart"_s, u"models"_s, u"--out"_s, out, u"--entries"_s, u"nobody"_s},
        2, "nobody");
    row("no JSON", {wrong, u"--chart"_s, u"compare"_s, u"--out"_s, out}, 1, "wrong.fourfold");
    row("no file", {u"missing.fourfold"_s, u"--chart"_s, u"compare"_s, u"--out"_s, out}, 3,
        "missing.fourfold");
    row("no folder",
        {sample(), u"--chart"_s, u"compare"_s, u"--out"_s, m_folder.filePath(u"no/a.svg"_s)}, 3,
        "a.svg");
}

void TestChartCommand::wrongCallsAreRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, expected);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.error.contains(expected), qPrintable(outcome.error));
    QCOMPARE(outcome.out, QString());
    QVERIFY(!QFile::exists(m_folder.filePath(u"refused.svg"_s)));
}

void TestChartCommand::helpIsPrinted()
{
    const Outcome outcome = run({u"--help"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains(u"--chart"_s));
}

QTEST_GUILESS_MAIN(TestChartCommand)
#include "tst_chart_command.moc"
