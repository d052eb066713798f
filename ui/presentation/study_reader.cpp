// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/study_reader.h"

#include "ui/presentation/file.h"
#include "ui/presentation/text.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

QString firstSentence(const QString &text)
{
    // "et al. 2021" goes on.
    static const QRegularExpression ending(u"[.?!](?= \\p{Lu})"_s);
    const QRegularExpressionMatch match = ending.match(text);
    return match.hasMatch() ? text.first(match.capturedEnd()) : text;
}

} // namespace

Result<StudyFile> readStudy(const QString &path)
{
    const Result<std::string> text = readFile(path);
    if (!text)
        return text.error();
    Result<StudyFile> file = parseStudy(*text);
    if (!file)
        return file.error().at(toUtf8(QFileInfo(path).fileName()));
    return file;
}

std::vector<SampleStudy> sampleStudies(const QString &resourceFolder)
{
    std::vector<SampleStudy> samples;
    const QDir folder(resourceFolder + u"/examples"_s);
    for (const QFileInfo &info : folder.entryInfoList({u"*.fourfold"_s}, QDir::Files, QDir::Name)) {
        const Result<StudyFile> file = readStudy(info.filePath());
        if (!file)
            continue; // ignored: a test opens every one of them
        samples.push_back({.path = info.filePath(),
                           .title = toQString(file->study.title),
                           .summary = firstSentence(toQString(file->study.notes))});
    }
    return samples;
}

} // namespace fourfold
