// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/hourly_file.h"
#include "core/time/schedule.h"
#include "tests/support/core_fixtures.h"

#include <QFile>

#include <string>
#include <vector>

namespace fourfold::fixture {

/// Whole hours from the start of a series.
inline Instant hour(double hours)
{
    return {hours * 3600};
}

/// An hourly series that starts with the epoch.
inline IntensitySeries hourlySeries(std::vector<double> values, std::string zone = {})
{
    IntensitySeries series;
    series.zone = std::move(zone);
    series.values = std::move(values);
    return series;
}

/// A small file of tests/data/hourly.
inline std::string hourlyText(const QString &name)
{
    QFile file(QStringLiteral(FOURFOLD_TEST_DATA "/../data/hourly/") + name);
    if (!file.open(QIODevice::ReadOnly))
        giveUp("cannot read " + file.fileName().toStdString());
    return file.readAll().toStdString();
}

/// A shipped trace: "US-TEX-ERCO_2021".
inline IntensitySeries shippedSeries(const QString &name)
{
    const auto file =
        readHourlyFile(resourceText(QStringLiteral("hourly/") + name + QStringLiteral(".json")));
    if (!file)
        giveUp(english(file.error()));
    return file->series.front();
}

} // namespace fourfold::fixture
