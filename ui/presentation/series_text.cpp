// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/series_text.h"

#include "ui/presentation/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// Where lupdate and the program both look for the texts of this file.
struct SeriesText
{
    Q_DECLARE_TR_FUNCTIONS(SeriesText)
};

QString factorText(FactorKind kind)
{
    switch (kind) {
    case FactorKind::Direct:
        return SeriesText::tr("direct emissions");
    case FactorKind::LifeCycle:
        return SeriesText::tr("life-cycle emissions");
    case FactorKind::Unknown:
        break;
    }
    return SeriesText::tr("direct or life cycle: not said");
}

QString joinedParts(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString traceName(const HourlyTrace &trace)
{
    return toQString(trace.entry != nullptr ? trace.entry->name : trace.name);
}

QString seriesKindText(const IntensitySeries &series)
{
    const IntensityBasis &basis = series.basis;
    return joinedParts({toQString(series.zone), factorText(basis.factors),
                        basis.signal == SignalKind::Average ? SeriesText::tr("average intensity")
                                                            : SeriesText::tr("marginal intensity"),
                        basis.hindsight == HindsightKind::Actual ? SeriesText::tr("measured")
                                                                 : SeriesText::tr("forecast")});
}

QString seriesOriginText(const IntensitySeries &series)
{
    return joinedParts({toQString(series.source), toQString(series.licence)});
}

QStringList seriesFlagTexts(const IntensitySeries &series)
{
    QStringList texts;
    for (const SeriesFlagRow &row : seriesFlagTable()) {
        const SeriesRemark *longest = nullptr;
        int count = 0;
        for (const SeriesRemark &remark : series.remarks) {
            if (remark.flag != row.flag)
                continue;
            ++count;
            if (longest == nullptr || remark.count > longest->count)
                longest = &remark;
        }
        if (longest == nullptr)
            continue;
        const QString text = translated(messageOf(*longest, series));
        //: %1 is a sentence about a stretch of a series
        const QString more = SeriesText::tr("%1 (and %n more stretch(es))", nullptr, count - 1);
        texts += count == 1 ? text : more.arg(text);
    }
    return texts;
}

} // namespace fourfold
