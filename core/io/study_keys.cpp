// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/study_keys.h"

#include <vector>

namespace fourfold {
namespace {

std::vector<Section> makeSections()
{
    std::vector<Section> sections;
    const std::span<const FieldRow> rows = fieldTable();
    for (std::size_t first = 0; first < rows.size();) {
        const std::string_view name = sectionOf(rows[first]);
        std::size_t last = first;
        while (last < rows.size() && sectionOf(rows[last]) == name)
            ++last;
        sections.push_back({name, rows.subspan(first, last - first)});
        first = last;
    }
    return sections;
}

} // namespace

std::span<const Section> sectionTable()
{
    static const std::vector<Section> sections = makeSections();
    return sections;
}

} // namespace fourfold
