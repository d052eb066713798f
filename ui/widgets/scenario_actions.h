// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>
#include <cstdint>
#include <optional>
#include <string>

class QAction;
class QMenu;
class QWidget;

namespace fourfold {

class StudyDocument;
struct Error;

/// What can be done with a scenario as a whole, for menus, buttons and keys alike.
class ScenarioActions : public QObject
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t {
        AddBlank,
        AddVariant,
        AddPreset,
        AddFromFile,
        Duplicate,
        Rename,
        MoveLeft,
        MoveRight,
        Hide,
        MakeBaseline,
        Calibrate,
        Remove,
    };
    static constexpr std::size_t kKindCount = static_cast<std::size_t>(Kind::Remove) + 1;

    /// The shortcuts work while `owner` or one of its children has the focus.
    ScenarioActions(StudyDocument &document, QWidget *owner);

    [[nodiscard]] QAction *action(Kind kind) const
    {
        return m_actions[static_cast<std::size_t>(kind)];
    }

    /// Fills a menu with the ways to add a scenario, or with everything.
    void fillAddMenu(QMenu &menu) const;
    void fillMenu(QMenu &menu) const;

    /// The scenario that the actions are about; empty for none.
    void setScenario(const std::string &id);
    [[nodiscard]] const std::string &scenario() const { return m_scenario; }

    void retranslate();

signals:
    void renameRequested();
    void presetRequested();
    void fileRequested();
    void calibrationRequested(const QString &scenario);
    void failed(const QString &reason);

private:
    void run(Kind kind);
    std::optional<Error> edit(Kind kind);
    void update();

    StudyDocument &m_document;
    std::array<QAction *, kKindCount> m_actions{};
    std::string m_scenario;
};

} // namespace fourfold
