// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr int kStarts = 15;
constexpr int kBatchRounds = 3;
constexpr int kLines = 50'000;

// What a release build must hold on a shared machine: half of what is promised.
constexpr double kStartFloor = 2;      ///< times python3 -c pass
constexpr double kBatchFloor = 30'000; ///< scenarios a second of one core

/// What a line of a batch is: the run of GPT-3, typed out or by the names of the catalogue.
const QByteArray kTyped =
    R"("model":{"params_b":175,"tokens_b":300},"machine":{"devices":10000,"average_power_w":330,)"
    R"("achieved_tflops":24.6},"mechanization":{"pue":1.1},"map":{"carbon_intensity_g_per_kwh":429},)"
    R"("training":{"basis":"flops"},"experimentation":{"factor":0},"inference":)"
    R"({"requests_per_day":0},"storage":{"stored_tb":0},"embodied":{"include":true}})";
const QByteArray kNamed =
    R"("model":{"preset":"gpt-3-175b"},"machine":{"accelerator":"nvidia-v100-sxm2-32","devices":)"
    R"(10000,"average_power_w":330,"achieved_tflops":24.6},"mechanization":{"pue":1.1},"map":)"
    R"({"region":"USA"},"embodied":{"include":true}})";

QByteArray batchOf(const QByteArray &members)
{
    QByteArray text;
    for (int i = 0; i < kLines; ++i)
        text += R"({"id":"s)" + QByteArray::number(i) + R"(","name":"GPT-3 as trained",)" + members
                + "\n";
    return text;
}

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
}

/// CPU seconds of a program with its input from a file and its output thrown away; -1 when it
/// fails.
double cpuSeconds(const std::vector<QByteArray> &words, const QByteArray &input)
{
    const pid_t child = fork();
    if (child == 0) {
        std::vector<char *> arguments;
        for (QByteArray word : words)
            arguments.push_back(qstrdup(word.constData()));
        arguments.push_back(nullptr);
        const bool isReady = std::freopen(input.constData(), "rb", stdin) != nullptr
                             && std::freopen("/dev/null", "wb", stdout) != nullptr;
        if (isReady)
            execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status)
        || WEXITSTATUS(status) != 0)
        return -1;
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

class BenchCli : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theFirstResultIsThereAtOnce();
    void batchesStream_data();
    void batchesStream();

private:
    QTemporaryDir m_folder;
    QByteArray write(const char *name, const QByteArray &text) const
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path.toUtf8();
    }
};

void BenchCli::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    qputenv("FOURFOLD_DATA", FOURFOLD_SOURCE_RESOURCES);
}

void BenchCli::theFirstResultIsThereAtOnce()
{
    const QByteArray head = R"({"format":"fourfold-study","version":1,"scenarios":[{"id":"a",)";
    const QByteArray typed = write("typed.fourfold", head + kTyped + "]}");
    const QByteArray named = write("named.fourfold", head + kNamed + "]}");
    std::vector<double> python;
    std::vector<double> ours;
    std::vector<double> oursNamed;
    for (int i = 0; i < kStarts; ++i) {
        python.push_back(cpuSeconds({"python3", "-c", "pass"}, "/dev/null"));
        ours.push_back(cpuSeconds({FOURFOLD_CLI, "estimate", typed}, "/dev/null"));
        oursNamed.push_back(cpuSeconds({FOURFOLD_CLI, "estimate", named}, "/dev/null"));
    }
    const double base = median(python);
    QVERIFY(base > 0 && median(ours) > 0 && median(oursNamed) > 0);
    qInfo("P11 start to first result: %.1f ms; python3 -c pass %.1f ms; ratio %.2f",
          1e3 * median(ours), 1e3 * base, median(ours) / base);
    qInfo("P11 the same with catalogue entries: %.1f ms; ratio %.2f", 1e3 * median(oursNamed),
          median(oursNamed) / base);
    QVERIFY(median(oursNamed) < kStartFloor * base);
}

void BenchCli::batchesStream_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("typed out") << kTyped;
    QTest::newRow("by names of the catalogue") << kNamed;
}

void BenchCli::batchesStream()
{
    QFETCH(const QByteArray, members);
    const QByteArray lines = write("lines.jsonl", batchOf(members));
    const QByteArray plain = write("plain.jsonl", batchOf(kTyped));
    std::vector<double> python;
    std::vector<double> ours;
    for (int i = 0; i < kBatchRounds; ++i) {
        python.push_back(cpuSeconds({"python3", FOURFOLD_TEST_DATA "/baseline_batch.py"}, plain));
        ours.push_back(cpuSeconds({FOURFOLD_CLI, "batch"}, lines));
    }
    QVERIFY(median(python) > 0 && median(ours) > 0);
    const double rate = kLines / median(ours);
    qInfo("batch, %s: %.0f scenarios/s of one core; plain Python (training alone) %.0f; ratio %.1f",
          QTest::currentDataTag(), rate, kLines / median(python), median(python) / median(ours));
    QVERIFY(rate > kBatchFloor);
}

QTEST_GUILESS_MAIN(BenchCli)
#include "bench_cli.moc"
