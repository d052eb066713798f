// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a document has to do with the catalogue.
#include "core/io/json_print.h"
#include "ui/presentation/commands.h"
#include "ui/presentation/field_text.h"
#include "ui/presentation/recompute.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QFileInfo>

namespace fourfold {

std::optional<Error> StudyDocument::useEntry(const std::string &id, const Entry &entry)
{
    const Scenario *scenario = findScenario(m_study, id);
    const std::optional<Field> field = fieldNaming(entry.kind);
    Q_ASSERT(field);
    if (scenario == nullptr)
        return editField(id, *field, entry.id); // which says that there is none
    //: %1 is an entry of the catalogue, %2 a scenario
    return editFields(id, {{*field, entry.id}},
                      tr("Use %1 in %2").arg(toQString(entry.name), scenarioName(*scenario)));
}

std::optional<Error> StudyDocument::setOwnEntries(const std::string &catalogJson,
                                                  const QString &text)
{
    Study after = m_study;
    after.catalog = catalogJson;
    // A text that is no catalogue is refused before it is written in another form.
    if (const auto catalog = withOwnEntries(m_baseCatalog, after); !catalog)
        return catalog.error();
    if (!catalogJson.empty())
        after.catalog = compactJson(catalogJson);
    return pushStudy(std::move(after), kNoMerge, text);
}

std::optional<Error> StudyDocument::setCatalog(const Catalog &catalog)
{
    Result<Catalog> whole = withOwnEntries(catalog, m_study);
    if (!whole)
        return whole.error();
    m_baseCatalog = catalog;
    adoptCatalog(*whole);
    return std::nullopt;
}

/// Every scenario may name something that is another one now.
void StudyDocument::adoptCatalog(const Catalog &catalog)
{
    m_catalog = besideFile(catalog);
    m_stale.merge(changedScenarios({}, m_study));
    m_recomputeTimer.start();
    emit catalogChanged();
}

/// Files that scenarios name stand beside the study.
Catalog StudyDocument::besideFile(const Catalog &catalog) const
{
    const QString folder = m_filePath.isEmpty() ? QString() : QFileInfo(m_filePath).absolutePath();
    return catalog.besideStudy(toUtf8(folder));
}

} // namespace fourfold
