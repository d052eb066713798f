// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// What one call of fourfold-cli ended with.
struct CliCall
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// A folder of its own in which fourfold-cli is called, without the user's catalogue.
class CliFolder
{
public:
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"),
                           m_folder.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("FOURFOLD_DATA"),
                           QStringLiteral(FOURFOLD_SOURCE_RESOURCES));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.setProgram(QStringLiteral(FOURFOLD_CLI));
    }

    [[nodiscard]] CliCall call(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process);
        process.setArguments(arguments);
        process.start();
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(-1);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

private:
    QTemporaryDir m_folder;
};
