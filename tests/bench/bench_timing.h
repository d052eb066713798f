// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

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

/// What a baseline prints, the words of each line.
inline QList<QList<QByteArray>> linesOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    QList<QList<QByteArray>> lines;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        lines.append(line.split(' '));
    return lines;
}

/// The lines of a Python baseline of this folder. The system's own Python goes first: its packages
/// have NumPy.
inline QList<QList<QByteArray>> pythonLines(const char *script)
{
    const QString own =
        QStandardPaths::findExecutable(QStringLiteral("python3"), {QStringLiteral("/usr/bin")});
    return linesOf(own.isEmpty() ? QStringLiteral("python3") : own,
                   {QStringLiteral(FOURFOLD_TEST_DATA "/") + QString::fromLatin1(script)});
}

/// The lines of a name and a number.
inline std::map<QByteArray, double> figuresOf(const QList<QList<QByteArray>> &lines)
{
    std::map<QByteArray, double> figures;
    for (const QList<QByteArray> &words : lines) {
        if (words.size() == 2)
            figures[words[0]] = words[1].toDouble();
    }
    return figures;
}

/// What a Python baseline of this folder prints: a name and nanoseconds a line.
inline std::map<QByteArray, double> runBaseline(const char *script)
{
    return figuresOf(pythonLines(script));
}

} // namespace fourfold::bench
