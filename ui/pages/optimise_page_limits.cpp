// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The limits of the page Optimise that are dragged along the axes of its picture.
#include "core/support/numbers.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/plot_view.h"
#include "ui/charts/render/plot_item.h"
#include "ui/pages/choice_controls.h"
#include "ui/pages/optimise_page.h"
#include "ui/presentation/study_document.h"
#include "ui/presentation/text.h"
#include "ui/widgets/limit_handle.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace fourfold {
namespace {

double valueAt(const ValueScale &scale, double share)
{
    constexpr int kDigits = 3;
    const double position = scale.low + share * (scale.high - scale.low);
    const double value = scale.isLogarithmic ? std::pow(10.0, position) : position;
    return std::max(0.0, parseNumber(toText(value, kDigits)).value_or(value));
}

/// Where a value stands; nothing beyond the axis.
std::optional<double> shareOf(const ValueScale &scale, const std::optional<double> &value)
{
    if (!value)
        return std::nullopt;
    const double share = (scale.position(*value) - scale.low) / (scale.high - scale.low);
    return share < 1 ? std::optional(std::max(share, 0.0)) : std::nullopt;
}

} // namespace

const Limits &OptimisePage::limits() const
{
    return m_trial ? *m_trial : m_document.study().settings.optimise.limits;
}

Limit OptimisePage::limitOf(const LimitHandle &handle) const
{
    const SharedChoices &answer = m_run.answer();
    const bool hasCost = answer && answer->found && answer->found->hasCost;
    const TradeOffAxes axes = tradeOffAxes(m_document.study().settings.optimise, hasCost);
    return &handle == m_handles[0] ? axes.across : axes.upright;
}

/// The handles stand on the axes of a trade-off.
void OptimisePage::placeHandles()
{
    const PlotFrame &frame = m_panel->view().item().frame();
    const bool hasAxes = frame.data.kind == PlotKind::TradeOff && frame.data.emptyText.isEmpty()
                         && !frame.data.points.empty();
    const QRectF &area = frame.layout.plotArea;
    constexpr double kInside = 9; // the handle lies in the picture, clear of the numbers below
    m_handles[0]->setAxis(
        {area.bottomLeft() - QPointF(0, kInside), area.bottomRight() - QPointF(0, kInside)});
    m_handles[1]->setAxis(
        {area.topLeft() + QPointF(kInside, 0), area.bottomLeft() + QPointF(kInside, 0)});
    for (LimitHandle *handle : m_handles) {
        handle->setVisible(hasAxes);
        const ValueScale &scale = handle == m_handles[0] ? frame.across : frame.scale;
        const Limit limit = limitOf(*handle);
        handle->showLimit(shareOf(scale, limits()[limit]));
        const QString name = limitLabel(limit);
        //: a limit on this amount
        handle->setAccessibleName(tr("Limit: %1").arg(name));
        const auto found =
            std::ranges::find_if(frame.data.references, [&](const PlotReference &reference) {
                return reference.isUpright == (handle == m_handles[0]);
            });
        const QString told =
            found == frame.data.references.end() ? tr("%1: no limit").arg(name) : found->name;
        handle->setAccessibleDescription(told);
        handle->setToolTip(tr("%1. Drag, or use the arrow keys.").arg(told));
    }
}

void OptimisePage::tryLimit(const LimitHandle &handle, const std::optional<double> &share)
{
    const PlotFrame &frame = m_panel->view().item().frame();
    const ValueScale &scale = &handle == m_handles[0] ? frame.across : frame.scale;
    Limits tried = limits();
    tried[limitOf(handle)] = share ? std::optional(valueAt(scale, *share)) : std::nullopt;
    m_trial = tried;
    m_panel->setChoiceLimits(m_trial);
    m_panel->refreshNow();
    m_controls->showLimits(tried);
    askAgain();
}

void OptimisePage::keepLimits()
{
    if (m_trial)
        m_controls->keepLimits(*std::exchange(m_trial, std::nullopt));
    m_panel->setChoiceLimits(std::nullopt);
}

void OptimisePage::dropLimits()
{
    if (!std::exchange(m_trial, std::nullopt))
        return;
    m_panel->setChoiceLimits(std::nullopt);
    m_controls->showLimits(limits());
    askAgain();
}

} // namespace fourfold
