// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/entry_draft.h"

#include "core/catalog/entry_keys.h"
#include "core/support/numbers.h"
#include "ui/presentation/entry_marks.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

/// Where lupdate and the program both look for the texts of this file.
struct EntryDraftText
{
    Q_DECLARE_TR_FUNCTIONS(EntryDraftText)
};

constexpr double kFirstYear = 1900;
constexpr double kLastYear = 2200;

QString boundsText(double least, double most, const QLocale &locale)
{
    return EntryDraftText::tr("between %1 and %2")
        .arg(figureText(least, locale), figureText(most, locale));
}

QString yearBoundsText()
{
    return EntryDraftText::tr("between %1 and %2")
        .arg(QString::fromStdString(std::to_string(int(kFirstYear))),
             QString::fromStdString(std::to_string(int(kLastYear))));
}

const PropertyRow &rowOf(const EntryKey &key)
{
    return propertyRow(static_cast<Property>(key.index));
}

/// Nothing for what the form does not ask: it follows from the rest.
std::optional<DraftRow> draftRow(const EntryKey &key, const QLocale &locale)
{
    DraftRow row{std::string(key.key), {}, {}, false};
    switch (key.role) {
    case EntryKeyRole::Id:
        row.label = EntryDraftText::tr("Id");
        row.help = EntryDraftText::tr("How scenarios name the entry; the id of a built-in entry "
                                      "takes its place");
        row.isRequired = true;
        return row;
    case EntryKeyRole::Name:
        row.label = EntryDraftText::tr("Name");
        row.isRequired = true;
        return row;
    case EntryKeyRole::Aliases:
        row.label = EntryDraftText::tr("Also called");
        row.help = EntryDraftText::tr("Other names, separated by commas");
        return row;
    case EntryKeyRole::Text:
        row.label = translated(textPropertyRow(static_cast<TextProperty>(key.index)).label);
        return row;
    case EntryKeyRole::Year:
        row.label = EntryDraftText::tr("Year");
        row.help = yearBoundsText();
        return row;
    case EntryKeyRole::Number:
        row.label = propertyHeading(rowOf(key));
        row.help = rowOf(key).isYear ? yearBoundsText()
                                     : boundsText(rowOf(key).minimum, rowOf(key).maximum, locale);
        return row;
    case EntryKeyRole::SourceText:
        row.label = EntryDraftText::tr("Source");
        row.help = EntryDraftText::tr("Where the figures are from: a publication, a data sheet, "
                                      "your own measurement");
        row.isRequired = true;
        return row;
    case EntryKeyRole::Notes:
        row.label = EntryDraftText::tr("Note");
        return row;
    case EntryKeyRole::Sources:
    case EntryKeyRole::SourcesOf:
    case EntryKeyRole::Confidence:
    case EntryKeyRole::Provenance:
    case EntryKeyRole::Recalled:
    case EntryKeyRole::Disputed:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// A number in the form of the locale or of files.
std::optional<double> typedNumber(const QString &text, const QLocale &locale)
{
    bool isNumber = false;
    const double value = locale.toDouble(text, &isNumber);
    return isNumber ? std::optional(value) : parseNumber(toUtf8(text));
}

QString typedText(double value, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'g', QLocale::FloatingPointShortest);
}

QString textOf(const Entry &entry, const EntryKey &key, const QLocale &locale)
{
    switch (key.role) {
    case EntryKeyRole::Id:
        return toQString(entry.id);
    case EntryKeyRole::Name:
        return toQString(entry.name);
    case EntryKeyRole::Aliases: {
        QStringList aliases;
        for (const std::string &alias : entry.aliases)
            aliases += toQString(alias);
        return aliases.join(u", "_s);
    }
    case EntryKeyRole::Text:
        return toQString(entry.text(static_cast<TextProperty>(key.index)));
    case EntryKeyRole::Year:
        return entry.year == 0 ? QString() : typedText(entry.year, locale);
    case EntryKeyRole::Number: {
        const auto value = entry.number(static_cast<Property>(key.index));
        return value ? typedText(*value, locale) : QString();
    }
    case EntryKeyRole::SourceText:
        return toQString(entry.sourceText);
    case EntryKeyRole::Notes:
        return toQString(entry.notes);
    case EntryKeyRole::Sources:
    case EntryKeyRole::SourcesOf:
    case EntryKeyRole::Confidence:
    case EntryKeyRole::Provenance:
    case EntryKeyRole::Recalled:
    case EntryKeyRole::Disputed:
        return {};
    }
    Q_UNREACHABLE();
}

QString typedAt(const EntryDraft &draft, std::string_view key)
{
    const auto found = draft.texts.find(std::string(key));
    return found == draft.texts.end() ? QString() : found->second.trimmed();
}

QString numberProblem(const QString &typed, double least, double most, const QString &bounds,
                      const QLocale &locale)
{
    const auto value = typedNumber(typed, locale);
    if (!value)
        return EntryDraftText::tr("This is no number.");
    if (!(*value >= least && *value <= most))
        return EntryDraftText::tr("The number must be %1.").arg(bounds);
    return {};
}

/// A figure that stays as it was keeps its sources and its standing.
void keepStanding(const Entry &origin, Property property, double value, Entry &entry)
{
    if (origin.number(property) != value)
        return;
    const auto sources = origin.sourcesOf(property);
    if (!sources.empty())
        entry.citations.push_back({property, {sources.begin(), sources.end()}});
    if (origin.isRecalled(property))
        entry.recalledNumbers |= std::uint64_t{1} << static_cast<unsigned>(property);
}

void adopt(const EntryDraft &draft, const EntryKey &key, const QLocale &locale, Entry &entry)
{
    const QString typed = typedAt(draft, key.key);
    if (typed.isEmpty())
        return;
    switch (key.role) {
    case EntryKeyRole::Id:
        entry.id = toUtf8(typed);
        return;
    case EntryKeyRole::Name:
        entry.name = toUtf8(typed);
        return;
    case EntryKeyRole::Aliases:
        for (const QString &alias : typed.split(u',', Qt::SkipEmptyParts))
            entry.aliases.push_back(toUtf8(alias.trimmed()));
        return;
    case EntryKeyRole::Text:
        entry.texts.push_back({static_cast<TextProperty>(key.index), toUtf8(typed)});
        return;
    case EntryKeyRole::Year:
        entry.year = static_cast<int>(typedNumber(typed, locale).value_or(0));
        return;
    case EntryKeyRole::Number: {
        const auto property = static_cast<Property>(key.index);
        const double value = typedNumber(typed, locale).value_or(0);
        entry.numbers.push_back({property, value});
        if (draft.origin)
            keepStanding(*draft.origin, property, value, entry);
        return;
    }
    case EntryKeyRole::SourceText:
        entry.sourceText = toUtf8(typed);
        return;
    case EntryKeyRole::Notes:
        entry.notes = toUtf8(typed);
        return;
    case EntryKeyRole::Sources:
    case EntryKeyRole::SourcesOf:
    case EntryKeyRole::Confidence:
    case EntryKeyRole::Provenance:
    case EntryKeyRole::Recalled:
    case EntryKeyRole::Disputed:
        return;
    }
}

} // namespace

std::vector<DraftRow> draftRows(EntryKind kind, const QLocale &locale)
{
    std::vector<DraftRow> rows;
    for (const EntryKey &key : entryKeys(kind)) {
        if (auto row = draftRow(key, locale))
            rows.push_back(*std::move(row));
    }
    return rows;
}

EntryDraft draftOf(const Entry &entry, const QLocale &locale)
{
    EntryDraft draft{entry.kind, entry, {}};
    for (const EntryKey &key : entryKeys(entry.kind))
        draft.texts[std::string(key.key)] = textOf(entry, key, locale);
    return draft;
}

std::vector<DraftProblem> problemsOf(const EntryDraft &draft, const QLocale &locale)
{
    std::vector<DraftProblem> problems;
    bool hasFigure = false;
    for (const EntryKey &key : entryKeys(draft.kind)) {
        const auto row = draftRow(key, locale);
        const QString typed = typedAt(draft, key.key);
        QString problem;
        if (typed.isEmpty()) {
            if (row && row->isRequired)
                problem = EntryDraftText::tr("This must be given.");
        } else if (key.role == EntryKeyRole::Number) {
            hasFigure = hasFigure || !rowOf(key).isYear;
            problem =
                numberProblem(typed, rowOf(key).minimum, rowOf(key).maximum, row->help, locale);
        } else if (key.role == EntryKeyRole::Year) {
            problem = numberProblem(typed, kFirstYear, kLastYear, row->help, locale);
        }
        if (!problem.isEmpty())
            problems.push_back({std::string(key.key), problem});
    }
    if (problems.empty() && !hasFigure) {
        const auto keys = entryKeys(draft.kind);
        const auto first = std::ranges::find(keys, EntryKeyRole::Number, &EntryKey::role);
        problems.push_back(
            {std::string(first->key), EntryDraftText::tr("At least one figure must be given.")});
    }
    return problems;
}

Entry entryOf(const EntryDraft &draft, const QLocale &locale)
{
    Entry entry;
    entry.kind = draft.kind;
    for (const EntryKey &key : entryKeys(draft.kind))
        adopt(draft, key, locale, entry);
    return entry;
}

std::string idFromName(const QString &name)
{
    QString id;
    for (const QChar letter : name.toLower()) {
        if (letter.isLetterOrNumber())
            id += letter;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return toUtf8(id);
}

} // namespace fourfold
