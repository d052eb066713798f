// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>
#include <QString>

#include <algorithm>
#include <ctime>
#include <map>
#include <vector>

namespace fourfold::bench {

inline double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Nanoseconds of processor time for one of `times` calls.
template <class Call>
double nanoseconds(int times, Call &&call)
{
    const double start = cpuSeconds();
    for (int i = 0; i < times; ++i)
        call();
    return (cpuSeconds() - start) / times * 1e9;
}

inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// What a Python baseline of this folder prints: a name and nanoseconds a line. The system's own
/// Python goes first: its packages have NumPy.
inline std::map<QByteArray, double> runBaseline(const char *script)
{
    const QString own =
        QStandardPaths::findExecutable(QStringLiteral("python3"), {QStringLiteral("/usr/bin")});
    QProcess process;
    process.start(own.isEmpty() ? QStringLiteral("python3") : own,
                  {QStringLiteral(FOURFOLD_TEST_DATA "/") + QString::fromLatin1(script)});
    process.waitForFinished(-1);
    std::map<QByteArray, double> figures;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2)
            figures[parts[0]] = parts[1].toDouble();
    }
    return figures;
}

} // namespace fourfold::bench
