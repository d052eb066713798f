// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace fourfold {
namespace {

/// A value that names a field or a phase is its English label, which is translated like any other.
std::string valueInLanguage(const std::string &value)
{
    for (const char *context : {"Field", "Phase"}) {
        const std::string found = toUtf8(QCoreApplication::translate(context, value.c_str()));
        if (found != value)
            return found;
    }
    return value;
}

} // namespace

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
    std::vector<std::string> values;
    values.reserve(message.args.size());
    std::ranges::transform(message.args, std::back_inserter(values), valueInLanguage);
    return toQString(fillPlaces(toUtf8(translated(message.text)), values));
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
