// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <functional>

namespace fourfold {

class Page;
class StudyDocument;
struct PlotData;

/// The one thing that an empty page offers to do; hidden while there is none.
class OfferedAction : public QPushButton
{
    Q_OBJECT

public:
    OfferedAction(const QString &name, QWidget *parent);

    void offer(const QString &text, std::function<void()> run);
    void withdraw() { hide(); }

    /// Offers a first scenario, or to give what the first gap of a picture lacks. False: nothing is
    /// missing, and nothing is offered.
    bool offerWhatIsMissing(StudyDocument &document, const PlotData &plot, Page &page);

private:
    std::function<void()> m_run;
};

} // namespace fourfold
