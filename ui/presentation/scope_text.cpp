// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/scope_text.h"

#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// The context of the texts of this file.
struct ScopeText
{
    Q_DECLARE_TR_FUNCTIONS(ScopeText)
};

/// What kinds of intensity are made of, in the words of the catalogue.
constexpr std::array kWords = {
    FF_TR_NOOP("IntensityKind", "production"),
    FF_TR_NOOP("IntensityKind", "consumption"),
    FF_TR_NOOP("IntensityKind", "direct"),
    FF_TR_NOOP("IntensityKind", "lifecycle"),
    FF_TR_NOOP("IntensityKind", "unknown factors"),
    FF_TR_NOOP("IntensityKind", "average"),
    FF_TR_NOOP("IntensityKind", "marginal"),
    FF_TR_NOOP("IntensityKind", "national average"),
    FF_TR_NOOP("IntensityKind", "Google-published"),
    FF_TR_NOOP("IntensityKind", "unknown"),
};

/// "consumption; direct; average"; words of the user's own stay as they are.
QString kindText(const std::string &kind)
{
    QString text;
    for (const QString &word : toQString(kind).split(u"; "_s)) {
        const auto known = std::ranges::find_if(
            kWords, [&](const Text &one) { return word == QLatin1StringView(one.source); });
        const QString shown = known == kWords.end() ? word : translated(*known);
        //: words for a kind of intensity, one after the other: consumption; direct; average
        text = text.isEmpty() ? shown : ScopeText::tr("%1; %2").arg(text, shown);
    }
    return text;
}

} // namespace

QString differenceText(const ScopeDifference &difference)
{
    if (difference.code != "intensity-kind")
        return translated(difference.message);
    QString text = translated(difference.message.text);
    for (const std::string &kind : difference.message.args)
        text = text.arg(kindText(kind));
    return text;
}

} // namespace fourfold
