// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/text.h"

#include <QCoreApplication>

namespace fourfold {

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(QByteArrayView(utf8));
}

std::string toUtf8(QStringView text)
{
    return text.toUtf8().toStdString();
}

QString translated(const Text &text)
{
    return QCoreApplication::translate(text.context, text.source);
}

QString translated(const Message &message)
{
    return toQString(fillPlaces(toUtf8(translated(message.text)), message.args));
}

QString errorText(const Error &error)
{
    const QString message = translated(error.message);
    if (error.where.empty())
        return message;
    //: %1 is a place (file, line, field), %2 says what is wrong there
    return QCoreApplication::translate("Error", "%1: %2").arg(toQString(error.where), message);
}

} // namespace fourfold
