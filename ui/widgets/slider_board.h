// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/slider_set.h"

#include <QWidget>

class QFrame;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace fourfold {

class Exploration;
class FieldSlider;

/// The sliders of the explored scenario, one group for each M and for the use.
class SliderBoard : public QWidget
{
    Q_OBJECT

public:
    SliderBoard(StudyDocument &document, Exploration &exploration, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<FieldOnSlider> sliders() const;
    [[nodiscard]] std::vector<Field> fields() const;
    [[nodiscard]] FieldSlider *find(Field field) const;

    /// Finds out anew which fields are on sliders.
    void refresh();
    /// Shows the values that the fields have now.
    void showValues();

    /// Puts a field on a slider, unless it is on one, and goes there.
    void put(Field field);
    void remove(Field field);
    /// Gives a slider these ends; nothing: the proposed ones.
    std::optional<Error> setRange(Field field, const std::optional<SliderRange> &range);
    /// Lets the program choose the sliders again.
    void proposeAll();

    /// The fields that can be put on a slider, those that move the result first.
    void fillAddMenu(QMenu &menu);

signals:
    void groupActivated(fourfold::Group group);
    void fieldRequested(fourfold::Field field);
    void rangeRequested(fourfold::Field field);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What stands above the sliders of a group.
    struct Heading
    {
        Group group = Group::Use;
        QFrame *bar = nullptr;
        QLabel *name = nullptr;
        QToolButton *details = nullptr;
    };

    void rebuild(const std::vector<FieldOnSlider> &sliders);
    void addHeading(Group group);
    void addSlider(const FieldOnSlider &slider);
    void nameHeadings();
    void adoptTheme();
    std::optional<Error> choose(const std::vector<SliderChoice> &choice, const QString &text);

    StudyDocument &m_document;
    Exploration &m_exploration;
    QVBoxLayout *m_layout;
    QWidget *m_rows = nullptr;
    QLabel *m_empty;
    std::vector<FieldOnSlider> m_last; ///< so that proposed ends stay
    std::vector<Heading> m_headings;
    std::vector<FieldSlider *> m_sliders;
};

} // namespace fourfold
