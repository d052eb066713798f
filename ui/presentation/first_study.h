// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/scenario/study.h"
#include "core/support/result.h"

#include <QString>

#include <cstdint>
#include <optional>

class QLocale;

namespace fourfold {

/// How much training somebody says there is.
enum class TrainingAmount : std::uint8_t { Tokens, DeviceHours };

/// What a user says about a model of their own. An empty answer means: I don't know.
struct FirstAnswers
{
    QString model; ///< a catalogue entry, or parameters in billions
    TrainingAmount amount = TrainingAmount::Tokens;
    QString training; ///< billions of tokens, or device-hours
    QString accelerator;
    QString devices;
    QString place;          ///< a region, cloud region or datacentre
    QString requestsPerDay; ///< nothing means that nobody is served
};

/// The first number in a text that was typed or pasted ("1,720,320 GPU-hours", "1.8 T"), counted
/// in billions for params and tokens where `inBillions` is set; nothing when there is none.
[[nodiscard]] std::optional<double> readAmount(const QString &text, const QLocale &locale,
                                               bool inBillions);

/// A study of two scenarios: A as answered, B following A and ready to be changed. What was not
/// answered is filled with an assumption that says so. Errors: an answer that is neither known to
/// the catalogue nor a number; the place is the key of the field.
[[nodiscard]] Result<Study> firstStudy(const FirstAnswers &answers, const Catalog &catalog,
                                       const QLocale &locale);

} // namespace fourfold
