// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/action_name.h"

#include <QAction>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fourfold {

QString actionName(const QAction &action)
{
    static const QRegularExpression accessKey(u"\\(&\\w\\)|&"_s);
    return action.text().remove(accessKey);
}

} // namespace fourfold
