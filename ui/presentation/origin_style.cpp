// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/origin_style.h"

#include "core/support/table_order.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

constexpr std::array kOrigins = {
    OriginRow{
        .origin = Origin::Absent,
        .label = FF_TR_NOOP("Origin", "unknown"),
        .sentence = FF_TR_NOOP("Origin", "Nothing is known."),
        .isFaint = true,
    },
    OriginRow{
        .origin = Origin::Typed,
        .label = FF_TR_NOOP("Origin", "typed"),
        .sentence = FF_TR_NOOP("Origin", "Given in this scenario."),
    },
    OriginRow{
        .origin = Origin::Inherited,
        .label = FF_TR_NOOP("Origin", "inherited"),
        .sentence = FF_TR_NOOP("Origin", "Follows %1."),
        .mark = FF_TR_NOOP("Origin", "↰"),
        .isFaint = true,
    },
    OriginRow{
        .origin = Origin::Catalogue,
        .label = FF_TR_NOOP("Origin", "catalogue"),
        .sentence = FF_TR_NOOP("Origin", "From the catalogue: %1."),
        .mark = FF_TR_NOOP("Origin", "cat"),
        .isTag = true,
    },
    OriginRow{
        .origin = Origin::Assumed,
        .label = FF_TR_NOOP("Origin", "assumed"),
        .sentence = FF_TR_NOOP("Origin", "Assumed, because nothing is given."),
        .line = OriginLine::Dashed,
    },
    OriginRow{
        .origin = Origin::Default,
        .label = FF_TR_NOOP("Origin", "default"),
        .sentence = FF_TR_NOOP("Origin", "The plain default, because nothing is given."),
        .mark = FF_TR_NOOP("Origin", "○"),
        .isFaint = true,
    },
    OriginRow{
        .origin = Origin::Computed,
        .label = FF_TR_NOOP("Origin", "computed"),
        .sentence = FF_TR_NOOP("Origin", "Computed from other fields."),
        .mark = FF_TR_NOOP("Origin", "ƒ"),
        .isItalic = true,
    },
};

static_assert(standsInOrder(kOrigins, &OriginRow::origin));

} // namespace

std::span<const OriginRow> originTable()
{
    return kOrigins;
}

const OriginRow &originRow(Origin origin)
{
    return kOrigins[static_cast<std::size_t>(origin)];
}

QString problemMark()
{
    return u"⚠"_s;
}

QString problemLabel()
{
    return QCoreApplication::translate("Origin", "deserves a look");
}

} // namespace fourfold
