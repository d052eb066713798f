// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/resolved.h"

#include <optional>

namespace fourfold {

/// Opens the hourly trace and the energy log that a scenario names, and fills in what they give:
/// the intensity where it is not given (the mean of the trace, before that of the region), the
/// energy of training, the stretch of the trace that training takes.
class HourlyResolver
{
public:
    HourlyResolver(const Catalog &catalog, Resolved &out)
        : m_catalog(catalog)
        , m_out(out)
    {}

    /// Errors: a file that cannot be read, a start outside the trace or where it has no value.
    [[nodiscard]] std::optional<Error> complete();

private:
    [[nodiscard]] std::optional<Error> openTrace(HourlyAccount &account);
    [[nodiscard]] std::optional<Error> openLog(HourlyAccount *account);
    [[nodiscard]] std::optional<Error> place(HourlyAccount &account, Instant start, Field field);
    void supplyIntensity(const HourlyAccount &account);
    [[nodiscard]] std::optional<Instant> givenStart() const;
    [[nodiscard]] std::string textOf(Field field) const;
    [[nodiscard]] std::string placeOf(Field field) const;

    const Catalog &m_catalog;
    Resolved &m_out;
};

} // namespace fourfold
