// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/analysis/functional_unit.h"
#include "core/catalog/catalog.h"
#include "core/estimation/estimate.h"
#include "core/scenario/study.h"

#include <set>
#include <string>
#include <vector>

namespace fourfold::cli {

/// A study as a call has it: read, changed by --set, with the catalogue that it needs and the
/// method that is asked for.
struct StudyCall
{
    std::string file; ///< as messages name it
    Study study;
    Catalog catalog;
    const EstimatorRow *method = nullptr;
};

/// Reads the study of a call; remarks on it go to stderr. The catalogue holds what the study names,
/// the sources of methods and defaults where they are cited, and entries of other kinds where they
/// are asked for. Errors name the file.
[[nodiscard]] Result<StudyCall> openStudy(const Arguments &arguments, bool citesSources = false,
                                          std::set<EntryKind> kinds = {});

/// Adds the kinds of entries that a field can name.
void addKindsOf(Field field, std::set<EntryKind> &kinds);

/// The scenario of an option. Error: there is none of this id, with those there are.
[[nodiscard]] Result<const Scenario *> scenarioOf(const StudyCall &call, std::string_view id);

/// The basis of --basis, else that of the study.
[[nodiscard]] Basis basisOf(const Arguments &arguments, const StudyCall &call);

/// The functional unit of --per. Error: there is none of this name.
[[nodiscard]] Result<FunctionalUnit> unitOf(const Arguments &arguments);

/// What an option lists with commas between, in all places where it is given.
[[nodiscard]] std::vector<std::string> listedValues(const Arguments &arguments,
                                                    std::string_view option);

/// The built-in catalogue and the user's own, with the files that hold entries of these kinds and
/// the sources.
[[nodiscard]] Result<Catalog> openCatalog(const std::set<EntryKind> &kinds, bool citesSources);
[[nodiscard]] Result<Catalog> openWholeCatalog();

/// The method so named. Error: there is none, with those there are.
[[nodiscard]] Result<const EstimatorRow *> methodNamed(std::string_view name);

} // namespace fourfold::cli
