// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace fourfold {

/// The text of an action without its access key, which some languages write behind it: "撤销(&U)".
[[nodiscard]] QString actionName(const QAction &action);

} // namespace fourfold
