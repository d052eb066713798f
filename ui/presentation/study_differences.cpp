// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/study_differences.h"

#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace fourfold {
namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("StudyDifferences", sentence);
}

QStringList changedFields(const Scenario &before, const Scenario &after)
{
    QStringList labels;
    for (const FieldRow &row : fieldTable()) {
        const Value *old = before.values.find(row.field);
        const Value *now = after.values.find(row.field);
        if ((old == nullptr) != (now == nullptr) || (old != nullptr && *old != *now))
            labels.append(translated(row.label));
    }
    return labels;
}

} // namespace

QStringList studyDifferences(const Study &before, const Study &after)
{
    QStringList lines;
    for (const Scenario &scenario : after.scenarios) {
        const QString name = scenarioName(scenario);
        const Scenario *old = findScenario(before, scenario.id);
        if (old == nullptr) {
            lines.append(say(QT_TRANSLATE_NOOP("StudyDifferences", "%1 was added.")).arg(name));
            continue;
        }
        if (const QStringList fields = changedFields(*old, scenario); !fields.isEmpty()) {
            //: %1 is a scenario, %2 a list of fields
            lines.append(say(QT_TRANSLATE_NOOP("StudyDifferences", "%1: changed %2."))
                             .arg(name, QLocale().createSeparatedList(fields)));
        } else if (*old != scenario) {
            lines.append(
                say(QT_TRANSLATE_NOOP("StudyDifferences", "%1: changed name or notes.")).arg(name));
        }
    }
    for (const Scenario &scenario : before.scenarios) {
        if (findScenario(after, scenario.id) == nullptr)
            lines.append(say(QT_TRANSLATE_NOOP("StudyDifferences", "%1 was removed."))
                             .arg(scenarioName(scenario)));
    }
    if (lines.isEmpty() && before != after)
        lines.append(
            say(QT_TRANSLATE_NOOP("StudyDifferences", "Order, title or settings changed.")));
    return lines;
}

} // namespace fourfold
