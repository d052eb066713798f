// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/study_document.h"

#include <QTimer>

namespace fourfold {

/// What the page Explore does to one scenario: gestures that are one undo step each, the state
/// before the last of them, its replay, and scenarios that keep a state.
class Exploration : public QObject
{
    Q_OBJECT

public:
    explicit Exploration(StudyDocument &document, QObject *parent = nullptr);

    /// The explored scenario: the chosen one, else the baseline; empty in an empty study.
    [[nodiscard]] std::string scenario() const;
    void setScenario(const std::string &id);

    /// A gesture on a field: everything tried between begin and end is one step.
    void begin(Field field);
    std::optional<Error> change(const std::optional<Value> &value);
    void end();
    void cancel();
    [[nodiscard]] bool isActive() const { return m_active.has_value(); }

    /// The number that a field has now; nothing where it has none.
    [[nodiscard]] std::optional<Number> numberOf(Field field) const;

    /// The results before the last gesture; null before the first one.
    [[nodiscard]] const Results *before() const { return m_last ? &m_last->before : nullptr; }

    /// True when the last gesture made a difference that still stands.
    [[nodiscard]] bool canReplay() const;
    /// Shows the way of the last gesture in so many milliseconds, always in the same frames. Any
    /// key or click ends it; the study stays as it is. In no time nothing moves.
    void replay(int milliseconds);
    void stopReplay();
    [[nodiscard]] bool isReplaying() const { return m_frame > 0; }
    /// The next frame of a replay.
    void advance();

    static constexpr int kFrames = 30;

    /// Adds a scenario based on this one that keeps its values, those of these fields included,
    /// whatever becomes of it.
    std::optional<Error> keepState(const std::vector<Field> &fields, const QString &name);

    /// Remembers the scenario as it stands, under this name, in the settings of the study.
    void takeSnapshot(const QString &name);
    /// Gives a scenario all that it had when the snapshot was taken, but its name.
    std::optional<Error> restoreSnapshot(std::size_t position);
    void deleteSnapshot(std::size_t position);

signals:
    void beforeChanged();
    void replayChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A gesture: the field, its number before, and the results before.
    struct Gesture
    {
        std::string scenario;
        std::string method;
        Field field = Field::ModelParams;
        std::optional<Number> from;
        Results before;
    };

    void setLast(std::optional<Gesture> last);
    void forgetIfStale();
    [[nodiscard]] std::optional<Number> numberOf(const std::string &scenario, Field field) const;

    StudyDocument &m_document;
    std::string m_scenario;
    std::optional<Field> m_active;
    std::optional<Gesture> m_last;
    std::optional<Gesture> m_kept; ///< what m_last was before the running gesture
    Number m_to;                   ///< where the replay leads
    int m_frame = 0;               ///< of the replay; 0: none runs
    QTimer m_clock;
};

} // namespace fourfold
