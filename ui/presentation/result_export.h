// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

#include <QString>

#include <span>
#include <string>
#include <string_view>

namespace fourfold {

class StudyDocument;
struct StudyResult;

/// A kind of file that estimates are written to; the same as the command line prints.
struct ResultFormatRow
{
    std::string_view suffix;
    Text title;
    std::string (*write)(const StudyResult &result) = nullptr;
};
[[nodiscard]] std::span<const ResultFormatRow> resultFormatTable();

/// Writes the estimates of every scenario of the open study in the format that the file's ending
/// names. Errors name the file, or the scenario and field that are in the way.
[[nodiscard]] Result<Done> exportResults(const StudyDocument &document, const QString &path);

} // namespace fourfold
