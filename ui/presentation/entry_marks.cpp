// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/entry_marks.h"

#include "core/catalog/catalog_report.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// Where lupdate and the program both look for the texts of this file.
struct EntryMarksText
{
    Q_DECLARE_TR_FUNCTIONS(EntryMarksText)
};

constexpr std::array kMarks = {
    EntryMarkRow{
        .mark = EntryMark::CommonlyQuoted,
        .glyph = {"", "○"},
        .label = FF_TR_NOOP("EntryMark", "commonly quoted"),
    },
    EntryMarkRow{
        .mark = EntryMark::Disputed,
        .glyph = {"", "≠"},
        .label = FF_TR_NOOP("EntryMark", "disputed"),
    },
    EntryMarkRow{
        .mark = EntryMark::Own,
        .glyph = {"", "✎"},
        .label = FF_TR_NOOP("EntryMark", "your own"),
    },
};

const EntryMarkRow &rowOf(EntryMark mark)
{
    return kMarks[static_cast<std::size_t>(mark)];
}

/// A text for each source of a figure, each once.
template <class TextOf>
QString joinedSources(const Catalog &catalog, const Entry &entry, Property property, TextOf textOf)
{
    QStringList texts;
    for (const std::string &id : entry.sourcesOf(property)) {
        if (const Source *source = catalog.source(id))
            texts += textOf(*source);
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u"; "_s);
}

} // namespace

std::span<const EntryMarkRow> entryMarkTable()
{
    return kMarks;
}

QString glyphOf(EntryMark mark)
{
    return toQString(rowOf(mark).glyph.source);
}

QString labelOf(EntryMark mark)
{
    return translated(rowOf(mark).label);
}

bool hasMark(const Entry &entry, EntryMark mark)
{
    switch (mark) {
    case EntryMark::CommonlyQuoted:
        return entry.provenance == Provenance::Recall || entry.recalledNumbers != 0
               || entry.recalledTexts != 0;
    case EntryMark::Disputed:
        return !entry.disputed.empty();
    case EntryMark::Own:
        return entry.layer != Layer::BuiltIn;
    }
    Q_UNREACHABLE();
}

QString marksText(const Entry &entry)
{
    QString glyphs;
    for (const EntryMarkRow &row : kMarks) {
        if (hasMark(entry, row.mark))
            glyphs += glyphOf(row.mark);
    }
    return glyphs;
}

QStringList markLabels(const Entry &entry)
{
    QStringList labels;
    for (const EntryMarkRow &row : kMarks) {
        if (hasMark(entry, row.mark))
            labels += labelOf(row.mark);
    }
    return labels;
}

QString marksLegend()
{
    QStringList parts;
    for (const EntryMarkRow &row : kMarks)
        parts += u"%1 %2"_s.arg(glyphOf(row.mark), labelOf(row.mark));
    return parts.join(u"   "_s);
}

QString propertyHeading(const PropertyRow &row)
{
    const QString name = translated(row.label);
    const QString unit =
        row.unit == Unit::Billion ? EntryMarksText::tr("billion") : unitText(row.unit);
    return unit.isEmpty() ? name : u"%1, %2"_s.arg(name, unit);
}

QString figureText(double value, const QLocale &locale)
{
    constexpr int kDigits = 6; // as published figures are printed
    constexpr double kLargestPlain = 1e12;
    const bool isWhole = value == static_cast<double>(static_cast<qint64>(value));
    if (std::abs(value) < kLargestPlain && isWhole)
        return locale.toString(static_cast<qint64>(value));
    return numberText(value, locale, kDigits, TrailingZeros::Dropped);
}

QString figureText(const Entry &entry, Property property, const QLocale &locale)
{
    const std::optional<double> value = entry.number(property);
    if (!value)
        return {};
    const PropertyRow &row = propertyRow(property);
    const QString number = row.isYear ? QString::fromStdString(std::to_string(int(*value)))
                                      : figureText(*value, locale);
    QString unit = row.unit == Unit::Billion ? EntryMarksText::tr("billion") : unitText(row.unit);
    if (property == Property::FactorValue)
        unit = toQString(unitOf(entry, property));
    const QString text = unit.isEmpty() ? number : u"%1 %2"_s.arg(number, unit);
    return entry.isRecalled(property) ? u"%1 %2"_s.arg(glyphOf(EntryMark::CommonlyQuoted), text)
                                      : text;
}

QString citationText(const Source &source)
{
    return toQString(source.citation);
}

QString citationsText(const Catalog &catalog, const Entry &entry, Property property)
{
    QString text = joinedSources(catalog, entry, property, citationText);
    if (!entry.sourceText.empty())
        text += (text.isEmpty() ? QString() : u"; "_s) + toQString(entry.sourceText);
    return text;
}

QString licencesText(const Catalog &catalog, const Entry &entry, Property property)
{
    const QString text = joinedSources(
        catalog, entry, property, [](const Source &source) { return toQString(source.licence); });
    return text.isEmpty() && !entry.sourceText.empty() ? EntryMarksText::tr("given by you") : text;
}

} // namespace fourfold
