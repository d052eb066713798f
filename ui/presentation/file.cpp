// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/file.h"

#include "ui/presentation/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace fourfold {
namespace {

/// More than any study or catalogue, and little enough to be read at once.
constexpr qint64 kMaxBytes = qint64{256} << 20;

Error fileError(ErrorCode code, const Text &text, const QString &path, const QString &reason)
{
    return Error{code, toUtf8(QDir::toNativeSeparators(path)), Message{text, {toUtf8(reason)}}};
}

} // namespace

Result<std::string> readFile(const QString &path)
{
    const auto error = [&](const QString &reason) {
        return fileError(ErrorCode::CannotRead, FF_TR_NOOP("Message", "cannot be read: %1"), path,
                         reason);
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(file.errorString());
    const QByteArray content = file.read(kMaxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return error(file.errorString());
    if (content.size() > kMaxBytes)
        return fileError(ErrorCode::TooLarge,
                         FF_TR_NOOP("Message", "is larger than %1 MiB, which is no study"), path,
                         QString::number(kMaxBytes >> 20));
    return content.toStdString();
}

Result<Done> writeFile(const QString &path, std::string_view content)
{
    QSaveFile file(path);
    const auto size = static_cast<qint64>(content.size());
    if (file.open(QIODevice::WriteOnly) && file.write(content.data(), size) == size
        && file.commit())
        return Done{};
    return fileError(ErrorCode::CannotWrite,
                     FF_TR_NOOP("Message", "cannot be written, the old file is untouched: %1"),
                     path, file.errorString());
}

} // namespace fourfold
