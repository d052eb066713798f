// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/own_files.h"

#include "core/io/hourly_file.h"
#include "core/io/request_log.h"
#include "ui/presentation/file.h"
#include "ui/presentation/text.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fourfold {

bool isLargeToRead(const QString &path)
{
    constexpr qint64 kLargeBytes = 500'000;
    const QFileInfo place(path);
    if (!place.isDir())
        return place.size() > kLargeBytes;
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes > kLargeBytes;
}

Result<RequestSets> requestsIn(const QString &path)
{
    const auto text = readFile(path);
    if (!text)
        return text.error();
    auto sets = readRequests(*text);
    if (!sets)
        return sets.error().at(toUtf8(path));
    return sets;
}

Result<QStringList> tracesIn(const QString &path)
{
    const auto text = readFile(path);
    if (!text)
        return text.error();
    const auto file = readHourlyFile(*text);
    if (!file)
        return file.error().at(toUtf8(path));
    QStringList names;
    for (const IntensitySeries &series : file->series) {
        const bool isKnown = series.basis.factors != FactorKind::Unknown;
        names +=
            u"%1#%2%3"_s.arg(path, toQString(series.zone),
                             isKnown ? u':' + toQString(toText(series.basis.factors)) : QString());
    }
    names.removeDuplicates();
    if (names.size() <= 1)
        names = {path};
    return names;
}

} // namespace fourfold
