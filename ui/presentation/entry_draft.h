// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/entry.h"

#include <QLocale>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fourfold {

/// One line of the form in which an entry is written.
struct DraftRow
{
    std::string key; ///< as catalogue files have it
    QString label;   ///< with the unit of a figure
    QString help;
    bool isRequired = false;
};

/// An entry that is being written: what was typed for each key, in the form of the locale.
struct EntryDraft
{
    EntryKind kind = EntryKind::Accelerator;
    std::optional<Entry>
        origin; ///< what it is a copy of: figures left as they are keep its sources
    std::map<std::string, QString> texts;
};

/// What is wrong with a draft, at the key where it can be mended.
struct DraftProblem
{
    std::string key;
    QString text;

    bool operator==(const DraftProblem &) const = default;
};

[[nodiscard]] std::vector<DraftRow> draftRows(EntryKind kind, const QLocale &locale);

/// The entry as a draft. Its source is asked for anew: only what stays as it is came from the old.
[[nodiscard]] EntryDraft draftOf(const Entry &entry, const QLocale &locale);

/// A name, an id and a source are missing, a number cannot be read or is out of bounds.
[[nodiscard]] std::vector<DraftProblem> problemsOf(const EntryDraft &draft, const QLocale &locale);

/// The entry that a draft without problems describes.
[[nodiscard]] Entry entryOf(const EntryDraft &draft, const QLocale &locale);

/// An id that can be told from others, made from a name: "Big Chip 2" is big-chip-2.
[[nodiscard]] std::string idFromName(const QString &name);

} // namespace fourfold
