// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/estimate.h"

#include <QDir>
#include <QFile>
#include <QString>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace fourfold::fixture {

/// Ends the test program with a message: a broken fixture is no failed claim.
[[noreturn]] inline void giveUp(const std::string &why)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    std::abort();
}

/// The text of a file under the source tree's resources.
inline std::string resourceText(const QString &name)
{
    QFile file(QStringLiteral(FOURFOLD_SOURCE_RESOURCES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        giveUp("cannot read " + file.fileName().toStdString());
    return file.readAll().toStdString();
}

/// The text of a file anywhere, as front ends read it.
inline Result<std::string> fileText(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, path, Message{{"", "no such file"}, {}}};
    return file.readAll().toStdString();
}

inline std::vector<std::string> filesIn(const std::string &folder)
{
    std::vector<std::string> names;
    const QDir there(QString::fromStdString(folder));
    for (const QString &name : there.entryList(QDir::Files, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

/// Opens the shipped traces, and those of a user and of a study in these folders.
inline std::shared_ptr<const TraceLibrary> traceLibrary(const QString &user = {},
                                                        const QString &study = {})
{
    return std::make_shared<TraceLibrary>(
        TraceAccess{.read = fileText, .list = filesIn},
        TraceFolders{FOURFOLD_SOURCE_RESOURCES, user.toStdString(), study.toStdString()});
}

/// The catalogue that the program ships.
inline Catalog shippedCatalog()
{
    std::vector<CatalogFile> files;
    const QDir folder(QStringLiteral(FOURFOLD_SOURCE_RESOURCES "/catalog"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files))
        files.push_back(
            {name.toStdString(), resourceText(QStringLiteral("catalog/") + name), Layer::BuiltIn});
    const auto catalog = Catalog::fromFiles(files);
    if (!catalog)
        giveUp(english(catalog.error()));
    return catalog->withTraces(traceLibrary());
}

/// Sets one field as people type it: "machine.devices = 8".
inline void set(Scenario &scenario, std::string_view line)
{
    const auto at = line.find(" = ");
    const FieldRow *row = findField(line.substr(0, at));
    if (at == std::string_view::npos || row == nullptr)
        giveUp("no field: " + std::string(line));
    auto value = parseValue(*row, line.substr(at + 3));
    if (!value)
        giveUp(english(value.error()));
    scenario.values.set(row->field, std::move(*value));
}

/// A scenario from lines such as "machine.devices = 8".
inline Scenario scenario(std::string id, std::initializer_list<std::string_view> lines,
                         std::string basedOn = {})
{
    Scenario made;
    made.id = std::move(id);
    made.name = made.id;
    made.basedOn = std::move(basedOn);
    for (const std::string_view line : lines)
        set(made, line);
    return made;
}

/// A small valid study: GPT-3 in the work view of Patterson et al. 2021.
inline Scenario gpt3(std::string id = "a")
{
    return scenario(std::move(id), {
                                       "model.params_b = 175",
                                       "model.tokens_b = 300",
                                       "machine.devices = 10000",
                                       "machine.achieved_tflops = 24.6",
                                       "machine.average_power_w = 330",
                                       "mechanization.pue = 1.1",
                                       "map.carbon_intensity_g_per_kwh = 429",
                                       "embodied.include = false",
                                   });
}

inline const EstimatorRow &method(std::string_view id)
{
    const EstimatorRow *row = findEstimator(id);
    if (row == nullptr)
        giveUp("no method " + std::string(id));
    return *row;
}

/// The estimate of one scenario of a study; a scenario that is not valid ends the program.
inline Estimation estimated(const Study &study, std::string_view id, const Catalog &catalog,
                            std::string_view methodId = "fourfold")
{
    const Scenario *wanted = findScenario(study, id);
    if (wanted == nullptr)
        giveUp("no scenario " + std::string(id));
    auto made = estimate(method(methodId), study, *wanted, catalog);
    if (!made)
        giveUp(english(made.error()));
    return std::move(*made);
}

/// The estimate of a scenario that stands alone.
inline Estimation estimated(const Scenario &scenario, const Catalog &catalog,
                            std::string_view methodId = "fourfold")
{
    Study study;
    study.scenarios = {scenario};
    return estimated(study, scenario.id, catalog, methodId);
}

inline const FieldState &stateOf(const Estimation &estimation, Field field)
{
    return estimation.states[static_cast<std::size_t>(field)];
}

/// |a − b| in units of the larger; 0 for two zeros.
inline double relativeDifference(double a, double b)
{
    const double scale = std::max(std::abs(a), std::abs(b));
    return scale == 0 ? 0 : std::abs(a - b) / scale;
}

} // namespace fourfold::fixture

/// Compares two numbers with a relative tolerance and shows both with all digits.
#define FF_CLOSE(actual, expected, tolerance)                                                      \
    do {                                                                                           \
        const double ffActual = (actual);                                                          \
        const double ffExpected = (expected);                                                      \
        const double ffApart = ::fourfold::fixture::relativeDifference(ffActual, ffExpected);      \
        QVERIFY2(ffApart <= (tolerance),                                                           \
                 qPrintable(QStringLiteral("%1 is %2, expected %3 (%4 apart)")                     \
                                .arg(QStringLiteral(#actual))                                      \
                                .arg(ffActual, 0, 'g', 17)                                         \
                                .arg(ffExpected, 0, 'g', 17)                                       \
                                .arg(ffApart)));                                                   \
    } while (false)
