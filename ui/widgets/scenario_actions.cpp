// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scenario_actions.h"

#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

struct ActionRow
{
    ScenarioActions::Kind kind = ScenarioActions::Kind::AddBlank;
    const char *name = ""; ///< of the object, for tests and accessibility tools
    Text text;
    QKeyCombination key = Qt::Key_unknown;
    bool needsScenario = true;
    bool endsSection = false;
};
constexpr std::array kActions = {
    ActionRow{
        .kind = ScenarioActions::Kind::AddBlank,
        .name = "addBlank",
        .text = FF_TR_NOOP("ScenarioActions", "Add a &blank scenario"),
        .key = Qt::CTRL | Qt::SHIFT | Qt::Key_N,
        .needsScenario = false,
    },
    ActionRow{
        .kind = ScenarioActions::Kind::AddVariant,
        .name = "addVariant",
        .text = FF_TR_NOOP("ScenarioActions", "Add a &variant that follows it"),
        .key = Qt::CTRL | Qt::SHIFT | Qt::Key_D,
    },
    ActionRow{
        .kind = ScenarioActions::Kind::AddPreset,
        .name = "addPreset",
        .text = FF_TR_NOOP("ScenarioActions", "Add with a &model of the catalogue…"),
        .needsScenario = false,
    },
    ActionRow{
        .kind = ScenarioActions::Kind::AddFromFile,
        .name = "addFromFile",
        .text = FF_TR_NOOP("ScenarioActions", "Add from a &file…"),
        .needsScenario = false,
        .endsSection = true,
    },
    ActionRow{
        .kind = ScenarioActions::Kind::Duplicate,
        .name = "duplicate",
        .text = FF_TR_NOOP("ScenarioActions", "&Duplicate"),
        .key = Qt::CTRL | Qt::Key_D,
    },
    ActionRow{
        .kind = ScenarioActions::Kind::Rename,
        .name = "rename",
        .text = FF_TR_NOOP("ScenarioActions", "&Rename"),
        .key = Qt::SHIFT | Qt::Key_F2,
        .endsSection = true,
    },
    ActionRow{
        .kind = ScenarioActions::Kind::MoveLeft,
        .name = "moveLeft",
        .text = FF_TR_NOOP("ScenarioActions", "Move to the &left"),
        .key = Qt::CTRL | Qt::SHIFT | Qt::Key_Left,
    },
    ActionRow{
        .kind = ScenarioActions::Kind::MoveRight,
        .name = "moveRight",
        .text = FF_TR_NOOP("ScenarioActions", "Move to the ri&ght"),
        .key = Qt::CTRL | Qt::SHIFT | Qt::Key_Right,
        .endsSection = true,
    },
    ActionRow{
        .kind = ScenarioActions::Kind::Hide,
        .name = "hide",
        .text = FF_TR_NOOP("ScenarioActions", "&Hide from charts"),
        .key = Qt::CTRL | Qt::Key_H,
    },
    ActionRow{
        .kind = ScenarioActions::Kind::MakeBaseline,
        .name = "makeBaseline",
        .text = FF_TR_NOOP("ScenarioActions", "Make it the b&aseline"),
    },
    ActionRow{
        .kind = ScenarioActions::Kind::Calibrate,
        .name = "calibrate",
        .text = FF_TR_NOOP("ScenarioActions", "&Calibrate against a measured run…"),
        .endsSection = true,
    },
    ActionRow{
        .kind = ScenarioActions::Kind::Remove,
        .name = "remove",
        .text = FF_TR_NOOP("ScenarioActions", "R&emove"),
        .key = Qt::CTRL | Qt::Key_Delete,
    },
};
static_assert(kActions.size() == ScenarioActions::kKindCount);

bool isHidden(const Study &study, const std::string &id)
{
    const auto &hidden = study.settings.hidden;
    return std::ranges::find(hidden, id) != hidden.end();
}

} // namespace

ScenarioActions::ScenarioActions(StudyDocument &document, QWidget *owner)
    : QObject(owner)
    , m_document(document)
{
    for (const ActionRow &row : kActions) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(row.name));
        if (row.key.key() != Qt::Key_unknown)
            action->setShortcut(QKeySequence(row.key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setCheckable(row.kind == Kind::Hide);
        connect(action, &QAction::triggered, this, [this, kind = row.kind] { run(kind); });
        m_actions[static_cast<std::size_t>(row.kind)] = action;
        owner->addAction(action);
    }
    connect(&document, &StudyDocument::structureChanged, this, &ScenarioActions::update);
    connect(&document, &StudyDocument::settingsChanged, this, &ScenarioActions::update);
    retranslate();
    update();
}

void ScenarioActions::retranslate()
{
    for (const ActionRow &row : kActions)
        action(row.kind)->setText(translated(row.text));
}

void ScenarioActions::fillAddMenu(QMenu &menu) const
{
    for (const ActionRow &row : kActions) {
        if (row.kind <= Kind::Duplicate)
            menu.addAction(action(row.kind));
    }
}

void ScenarioActions::fillMenu(QMenu &menu) const
{
    for (const ActionRow &row : kActions) {
        menu.addAction(action(row.kind));
        if (row.endsSection)
            menu.addSeparator();
    }
}

void ScenarioActions::setScenario(const std::string &id)
{
    m_scenario = id;
    update();
}

void ScenarioActions::update()
{
    const Study &study = m_document.study();
    const Scenario *scenario = findScenario(study, m_scenario);
    for (const ActionRow &row : kActions)
        action(row.kind)->setEnabled(scenario != nullptr || !row.needsScenario);
    if (scenario == nullptr)
        return;
    action(Kind::MoveLeft)->setEnabled(scenario != &study.scenarios.front());
    action(Kind::MoveRight)->setEnabled(scenario != &study.scenarios.back());
    action(Kind::MakeBaseline)->setEnabled(scenario != baselineOf(study));
    action(Kind::Hide)->setChecked(isHidden(study, m_scenario));
}

void ScenarioActions::run(Kind kind)
{
    if (kind == Kind::Rename)
        emit renameRequested();
    else if (kind == Kind::AddPreset)
        emit presetRequested();
    else if (kind == Kind::AddFromFile)
        emit fileRequested();
    else if (kind == Kind::Calibrate)
        emit calibrationRequested(toQString(m_scenario));
    else if (const auto error = edit(kind))
        emit failed(translated(error->message));
    update();
}

std::optional<Error> ScenarioActions::edit(Kind kind)
{
    const Study &study = m_document.study();
    const std::string id = m_scenario;
    const auto position = [&] {
        return static_cast<int>(findScenario(study, id) - study.scenarios.data());
    };
    switch (kind) {
    case Kind::AddBlank:
        return m_document.addScenario({});
    case Kind::AddVariant:
        return m_document.basedOnScenario(id);
    case Kind::Duplicate:
        return m_document.duplicateScenario(id);
    case Kind::MoveLeft:
        return m_document.moveScenario(id, position() - 1);
    case Kind::MoveRight:
        return m_document.moveScenario(id, position() + 1);
    case Kind::Hide:
        return m_document.setHidden(id, !isHidden(study, id));
    case Kind::MakeBaseline:
        return m_document.setBaseline(id);
    case Kind::Remove:
        return m_document.removeScenario(id);
    case Kind::AddPreset:
    case Kind::AddFromFile:
    case Kind::Calibrate:
    case Kind::Rename:
        break;
    }
    return std::nullopt;
}

} // namespace fourfold
