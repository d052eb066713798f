// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace fourfold {

/// The icon of this name from the resources, drawn in the colour that texts on buttons have at the
/// time of painting, so that it follows the theme.
[[nodiscard]] QIcon themedIcon(const QString &name);

} // namespace fourfold
