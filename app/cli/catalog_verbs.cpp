// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_source.h"
#include "app/cli/verb.h"
#include "core/catalog/catalog_report.h"

namespace fourfold::cli {
namespace {

Table tableOf(const CatalogTable &catalog)
{
    Table table;
    table.headings = catalog.header;
    for (const auto &row : catalog.rows) {
        std::vector<Cell> &cells = table.rows.emplace_back();
        for (const std::string &text : row)
            cells.emplace_back(text);
    }
    return table;
}

} // namespace

ExitCode runCatalogList(const Arguments &arguments)
{
    const auto kind = parseKind(arguments.operand(0));
    if (!kind)
        return refuse(english(kind.error()));
    const auto catalog = openCatalog({*kind}, true);
    if (!catalog)
        return report(catalog.error());
    const std::string_view search = arguments.value("--search", "");
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(catalogListText(*catalog, *kind, search));
    return deliver(tableText(tableOf(catalogListTable(*catalog, *kind, search)), styleOf(format)));
}

ExitCode runCatalogShow(const Arguments &arguments)
{
    const auto catalog = openWholeCatalog();
    if (!catalog)
        return report(catalog.error());
    const auto entry = findEntry(*catalog, arguments.operand(0));
    if (!entry)
        return report(entry.error());
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(catalogEntryText(*catalog, **entry));
    return deliver(tableText(tableOf(catalogEntryTable(*catalog, **entry)), styleOf(format)));
}

} // namespace fourfold::cli
