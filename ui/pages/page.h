// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/property.h"
#include "core/scenario/field.h"

#include <QWidget>

namespace fourfold {

class ChartPanel;

/// A page of the window: a view of the study with at most one chart.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The chart that is exported and printed from here; null when the page has none.
    [[nodiscard]] virtual ChartPanel *chart() { return nullptr; }

    /// Asks for the group of this key.
    void activateGroup(const QString &key);

signals:
    /// An input is to be found that gives this scenario such a footprint.
    void footprintSought(const QString &scenarioId, double kg);
    /// A number was chosen: its scenario and what explains it.
    void explainRequested(const QString &scenarioId, const QString &quantity);
    /// The same for a number of a method that the study need not use.
    void methodExplainRequested(const QString &scenarioId, const QString &quantity,
                                const QString &method);
    /// A field is to be shown or given: its key.
    void fieldRequested(const QString &scenarioId, const QString &fieldKey);
    /// An entry of the catalogue is to be shown.
    void entryRequested(fourfold::EntryKind kind, const QString &id);
    /// A field is to be swept: its key.
    void sweepRequested(const QString &scenarioId, const QString &fieldKey);
    /// An M was chosen, so that its rows can be shown.
    void groupActivated(fourfold::Group group);
};

} // namespace fourfold
