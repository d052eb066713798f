// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace fourfold {

/// The text broken into lines of at most this width; what does not fit is elided.
[[nodiscard]] QStringList wrapped(const QString &text, const QFont &font, double width,
                                  int mostLines);

} // namespace fourfold
