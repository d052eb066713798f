// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/result_export.h"

#include "core/io/result_json.h"
#include "ui/presentation/file.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace fourfold {
namespace {

constexpr std::array kFormats = {
    ResultFormatRow{
        .suffix = "csv",
        .title = FF_TR_NOOP("ResultFormat", "CSV table"),
        .write =
            [](const StudyResult &result) {
                return tableText(resultTable(result), TableStyle::Csv);
            },
    },
    ResultFormatRow{
        .suffix = "json",
        .title = FF_TR_NOOP("ResultFormat", "JSON"),
        .write = resultText,
    },
};

} // namespace

std::span<const ResultFormatRow> resultFormatTable()
{
    return kFormats;
}

Result<Done> exportResults(const StudyDocument &document, const QString &path)
{
    const QFileInfo file(path);
    const std::string suffix = toUtf8(file.suffix().toLower());
    const auto format = std::ranges::find(kFormats, suffix, &ResultFormatRow::suffix);
    if (format == kFormats.end())
        return Error{ErrorCode::NotSupported, toUtf8(file.fileName()),
                     Message{FF_TR_NOOP("Message", "must end in .csv or .json"), {}}};
    const auto result = estimateStudy(document.method(), document.study(), document.catalog());
    if (!result)
        return result.error();
    return writeFile(path, format->write(*result));
}

} // namespace fourfold
