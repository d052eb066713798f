// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_source.h"

#include "app/cli/console.h"
#include "core/io/field_setting.h"
#include "core/io/study_json.h"

#include <algorithm>
#include <filesystem>

namespace fourfold::cli {
namespace {

std::string idsOf(const Study &study)
{
    constexpr std::size_t kMost = 20;
    std::string all;
    for (std::size_t i = 0; i < study.scenarios.size() && i < kMost; ++i)
        all += (all.empty() ? "" : ", ") + study.scenarios[i].id;
    return study.scenarios.size() > kMost ? all + ", …" : all;
}

/// The catalogue with what the scenarios name, and entries of other kinds.
Result<Catalog> catalogOf(const Study &study, bool citesSources, std::set<EntryKind> kinds)
{
    for (const Scenario &scenario : study.scenarios) {
        for (const auto &[field, value] : scenario.values)
            addKindsOf(field, kinds);
    }
    auto catalog = openCatalog(kinds, citesSources);
    if (!catalog || study.catalog.empty())
        return catalog;
    const CatalogFile own = {"catalog", study.catalog, Layer::Study};
    return catalog->with({&own, 1});
}

} // namespace

void addKindsOf(Field field, std::set<EntryKind> &kinds)
{
    switch (fieldRow(field).type) {
    case FieldType::Accelerator:
        kinds.insert(EntryKind::Accelerator);
        break;
    case FieldType::Model:
        kinds.insert(EntryKind::Model);
        break;
    case FieldType::Datacenter:
        kinds.insert(EntryKind::Datacenter);
        break;
    case FieldType::Region:
        kinds.insert({EntryKind::GridRegion, EntryKind::CloudRegion});
        break;
    case FieldType::Trace:
        kinds.insert(EntryKind::Trace);
        break;
    case FieldType::Number:
    case FieldType::Flag:
    case FieldType::Choice:
    case FieldType::Text:
    case FieldType::Moment:
        break;
    }
}

Result<const EstimatorRow *> methodNamed(std::string_view name)
{
    if (const EstimatorRow *method = findEstimator(name))
        return method;
    std::string all;
    for (const EstimatorRow &row : estimatorTable())
        all += (all.empty() ? "" : ", ") + std::string(row.id);
    return Error{
        ErrorCode::UnknownName,
        {},
        Message{FF_TR_NOOP("Message", "%1 is no method; there are: %2"), {std::string(name), all}}};
}

Result<StudyCall> openStudy(const Arguments &arguments, bool citesSources,
                            std::set<EntryKind> kinds)
{
    const std::string name(arguments.operand(0));
    StudyCall call;
    call.file = shownName(name);
    const auto text = readFile(name);
    if (!text)
        return text.error();
    auto file = parseStudy(*text);
    if (!file)
        return file.error().at(call.file);
    for (const Message &warning : file->warnings)
        remark(call.file + ": " + english(warning));
    call.study = std::move(file->study);
    for (const std::string_view setting : arguments.values("--set")) {
        if (const auto set = setField(call.study, setting); !set)
            return set.error().at("--set");
    }
    if (const auto check = checkStudy(call.study); !check)
        return check.error().at(call.file);
    const auto method = methodNamed(arguments.value("--method", call.study.settings.method));
    if (!method)
        return method.error().at(call.file + ": settings.method");
    call.method = *method;
    auto catalog = catalogOf(call.study, citesSources, std::move(kinds));
    if (!catalog)
        return catalog.error();
    const std::filesystem::path folder = std::filesystem::path(name).parent_path();
    call.catalog = name == "-" ? *catalog : catalog->besideStudy(folder.string());
    return call;
}

std::vector<std::string> listedValues(const Arguments &arguments, std::string_view option)
{
    std::vector<std::string> listed;
    for (std::string_view list : arguments.values(option)) {
        while (!list.empty()) {
            const std::size_t comma = std::min(list.find(','), list.size());
            if (comma > 0)
                listed.emplace_back(list.substr(0, comma));
            list.remove_prefix(std::min(comma + 1, list.size()));
        }
    }
    return listed;
}

Result<const Scenario *> scenarioOf(const StudyCall &call, std::string_view id)
{
    if (const Scenario *scenario = findScenario(call.study, id))
        return scenario;
    return Error{ErrorCode::UnknownScenario, call.file,
                 Message{FF_TR_NOOP("Message", "%1 is no scenario of this study; there are: %2"),
                         {std::string(id), idsOf(call.study)}}};
}

Basis basisOf(const Arguments &arguments, const StudyCall &call)
{
    const auto given = arguments.value("--basis");
    if (!given)
        return call.study.settings.basis;
    return *given == "net" ? Basis::Net : Basis::Gross;
}

Result<FunctionalUnit> unitOf(const Arguments &arguments)
{
    const std::string_view per = arguments.value("--per", "study");
    const FunctionalUnitRow *row = findFunctionalUnit(per);
    if (row == nullptr)
        return unknownFunctionalUnit(per).at("--per");
    return row->unit;
}

} // namespace fourfold::cli
