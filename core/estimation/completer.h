// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/resolved.h"
#include "core/estimation/supplies.h"

#include <optional>
#include <span>
#include <string_view>

namespace fourfold {

/// The peak of an accelerator for the precision of the scenario; a device without a 16-bit rate has
/// its 32-bit one.
[[nodiscard]] std::optional<Property> peakOf(const Resolved &scenario, const Entry &entry);

/// Fills in what nobody gave to a scenario: from the entries that it names, and by default.
class Completer
{
public:
    Completer(const Catalog &catalog, Resolved &out)
        : m_catalog(catalog)
        , m_out(out)
    {}

    /// Error: what HourlyResolver says of the trace.
    [[nodiscard]] std::optional<Error> complete();

private:
    void supply(Field field, const Entry &entry, Property property, double value);
    void supplyAll(std::span<const Supply> supplies, const Entry &entry);
    void supplyChoice(Field field, const Entry &entry, std::string_view key);
    void supplyModel();
    void supplyPeak(Field field, const Entry &entry);
    void supplyAccelerator();
    void supplySite();
    void supplyServing();
    void supplyBandwidth();
    void supplyTable();
    void completeBatch();
    void completeEfficiencyModel();
    void completeFitDevice();
    void completeDevice();
    [[nodiscard]] bool isSummedUp() const;
    void completePerArea();
    [[nodiscard]] static FieldState perAreaOf(const Entry *entry);

    const Catalog &m_catalog;
    Resolved &m_out;
};

} // namespace fourfold
