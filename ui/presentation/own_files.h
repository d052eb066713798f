// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/request_sets.h"
#include "core/support/result.h"

#include <QString>
#include <QStringList>

namespace fourfold {

/// Whether a file of hours or requests takes longer than a frame to read: a year of hours is
/// smaller, one of five minutes larger. A folder counts with its files.
[[nodiscard]] bool isLargeToRead(const QString &path);

/// Sets of requests, or a log of them, in a file of the user's own. Errors name the file.
[[nodiscard]] Result<RequestSets> requestsIn(const QString &path);

/// The hourly traces in a file of the user's own, each as a scenario names it. Errors name the
/// file.
[[nodiscard]] Result<QStringList> tracesIn(const QString &path);

} // namespace fourfold
