// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/job_timeline.h"

#include "core/time/instant.h"
#include "ui/presentation/quantity_format.h"
#include "ui/presentation/time_text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fourfold {
namespace {

constexpr double kReach = 5; ///< pixels within which an edge is held
constexpr double kMargin = 4;

/// The mouse tells minutes, not less.
Instant toMinute(Instant instant)
{
    return {std::round(instant.seconds / kSecondsPerMinute) * kSecondsPerMinute};
}

Instant later(Instant instant, double seconds)
{
    return {instant.seconds + seconds};
}

} // namespace

JobTimeline::JobTimeline(QWidget *parent)
    : GestureSlider(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void JobTimeline::show(Scene scene)
{
    const bool isOther = scene.planned != m_scene.planned;
    m_scene = std::move(scene);
    // Under the hand the hours stay where they are.
    if (!isInGesture() || isOther)
        fitView();
    setEnabled(true);
    update();
    QAccessibleValueChangeEvent event(this, currentValue());
    QAccessible::updateAccessibility(&event);
}

void JobTimeline::clear()
{
    m_scene = {};
    m_outline.clear();
    m_gaps.clear();
    setEnabled(false);
    update();
}

/// The window with a margin, so that its ends can be moved out, and never less than two days.
void JobTimeline::fitView()
{
    constexpr double kAround = 0.12;
    const IntensitySeries &series = m_scene.planned->series();
    const double window = m_scene.job.deadline.seconds - m_scene.job.release.seconds;
    const double margin = std::max(kAround * window, kSecondsPerDay - window / 2);
    m_from = std::max(series.start, later(m_scene.job.release, -margin));
    m_to = std::min(series.end(), later(m_scene.job.deadline, margin));
    if (m_to <= m_from)
        m_to = later(m_from, kSecondsPerDay);
    outline();
}

QRectF JobTimeline::plotArea() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(kMargin, line + kMargin, -kMargin, -line - kMargin);
}

double JobTimeline::xOf(Instant instant) const
{
    const QRectF area = plotArea();
    return area.left()
           + (instant.seconds - m_from.seconds) / (m_to.seconds - m_from.seconds) * area.width();
}

Instant JobTimeline::instantAt(double x) const
{
    const QRectF area = plotArea();
    return later(m_from, (x - area.left()) / area.width() * (m_to.seconds - m_from.seconds));
}

double JobTimeline::yOf(double value) const
{
    const QRectF area = plotArea();
    return area.bottom() - (value - m_bottom) / (m_top - m_bottom) * area.height();
}

QRectF JobTimeline::bar() const
{
    const QRectF area = plotArea();
    const double left = xOf(m_scene.start);
    const double right = xOf(later(m_scene.start, m_scene.job.hours * kSecondsPerHour));
    return {left, area.top(), std::max(right - left, kNarrowest), area.height()};
}

/// The lowest and the highest of the slots behind every pixel: a year costs no more than a week.
void JobTimeline::outline()
{
    m_outline.clear();
    m_gaps.clear();
    if (m_scene.planned == nullptr)
        return;
    const IntensitySeries &series = m_scene.planned->series();
    const auto last = static_cast<std::ptrdiff_t>(series.values.size()) - 1;
    const auto slotAt = [&](Instant instant) {
        return std::clamp<std::ptrdiff_t>(
            static_cast<std::ptrdiff_t>(std::floor(series.slotOf(instant))), 0, last);
    };
    const auto begin = series.values.begin();
    m_top = 1;
    m_bottom = 0;
    for (auto it = begin + slotAt(m_from); it <= begin + slotAt(m_to); ++it) {
        if (!std::isnan(*it)) {
            m_top = std::max(m_top, *it);
            m_bottom = std::min(m_bottom, *it);
        }
    }
    const QRectF area = plotArea();
    QPolygonF back;
    for (double x = area.left(); x <= area.right(); ++x) {
        const auto first = begin + slotAt(instantAt(x));
        const auto end = std::max(first + 1, begin + slotAt(instantAt(x + 1)));
        if (std::any_of(first, end, [](double value) { return std::isnan(value); })) {
            m_gaps.emplace_back(x, area.top(), 1, area.height());
            continue;
        }
        const auto [low, high] = std::minmax_element(first, end);
        m_outline << QPointF(x, yOf(*high));
        back.prepend(QPointF(x, yOf(std::min(*low, *high))));
    }
    m_outline += back;
}

void JobTimeline::resizeEvent(QResizeEvent *event)
{
    GestureSlider::resizeEvent(event);
    outline();
}

JobTimeline::Grip JobTimeline::gripAt(const QPointF &place) const
{
    if (m_scene.planned == nullptr)
        return Grip::None;
    const QRectF held = bar();
    const bool isOnBar = place.y() > held.top() + held.height() / 4;
    if (isOnBar && std::abs(place.x() - held.right()) <= kReach)
        return Grip::BarEnd;
    if (isOnBar && held.contains(place))
        return Grip::Bar;
    if (std::abs(place.x() - xOf(m_scene.job.release)) <= kReach)
        return Grip::Release;
    if (std::abs(place.x() - xOf(m_scene.job.deadline)) <= kReach)
        return Grip::Deadline;
    return Grip::Bar;
}

void JobTimeline::press(QMouseEvent *event)
{
    m_grip = event->button() == Qt::LeftButton ? gripAt(event->position()) : Grip::None;
    const double x = event->position().x();
    m_hold = m_scene.job.hours * kSecondsPerHour / 2;
    if (m_grip == Grip::Bar && bar().contains(event->position()))
        m_hold = instantAt(x).seconds - m_scene.start.seconds;
    else if (m_grip == Grip::Bar)
        drag(x); // beside the bar: it comes
}

void JobTimeline::drag(double x)
{
    const Instant at = toMinute(instantAt(x));
    const IntensitySeries &series = m_scene.planned->series();
    switch (m_grip) {
    case Grip::None:
        return;
    case Grip::Bar:
        tryStart(toMinute(later(instantAt(x), -m_hold)));
        return;
    case Grip::BarEnd:
        emit hoursTried(std::clamp(
            (at.seconds - m_scene.start.seconds) / kSecondsPerHour, 1.0 / kSecondsPerMinute,
            (m_scene.job.deadline.seconds - m_scene.job.release.seconds) / kSecondsPerHour));
        return;
    case Grip::Release:
        emit releaseTried(std::clamp(
            at, series.start, later(m_scene.job.deadline, -m_scene.job.hours * kSecondsPerHour)));
        return;
    case Grip::Deadline:
        emit deadlineTried(std::clamp(
            at, later(m_scene.job.release, m_scene.job.hours * kSecondsPerHour), series.end()));
        return;
    }
}

void JobTimeline::tryStart(Instant start)
{
    emit startTried(std::clamp(start, m_scene.job.release, Instant{highestValue()}));
}

void JobTimeline::mouseMoveEvent(QMouseEvent *event)
{
    if (isInGesture() && m_grip != Grip::None) {
        drag(event->position().x());
        return;
    }
    switch (gripAt(event->position())) {
    case Grip::None:
        unsetCursor();
        return;
    case Grip::Bar:
        setCursor(Qt::OpenHandCursor);
        return;
    case Grip::BarEnd:
    case Grip::Release:
    case Grip::Deadline:
        setCursor(Qt::SizeHorCursor);
        return;
    }
}

void JobTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    m_grip = Grip::None;
    GestureSlider::mouseReleaseEvent(event);
    if (m_scene.planned != nullptr) {
        fitView();
        update();
    }
}

void JobTimeline::turn(QWheelEvent *event)
{
    if (m_scene.planned != nullptr && event->angleDelta().y() != 0)
        tryStart(
            later(m_scene.start, event->angleDelta().y() > 0 ? kSecondsPerHour : -kSecondsPerHour));
    event->accept();
}

void JobTimeline::type(QKeyEvent *event)
{
    if (m_scene.planned == nullptr)
        return;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        tryStart(later(m_scene.start, -kSecondsPerHour));
        return;
    case Qt::Key_Right:
    case Qt::Key_Up:
        tryStart(later(m_scene.start, kSecondsPerHour));
        return;
    case Qt::Key_PageDown:
        tryStart(later(m_scene.start, -kSecondsPerDay));
        return;
    case Qt::Key_PageUp:
        tryStart(later(m_scene.start, kSecondsPerDay));
        return;
    case Qt::Key_Home:
        tryStart(m_scene.job.release);
        return;
    default:
        tryStart({highestValue()});
    }
}

bool JobTimeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_scene.planned == nullptr)
        return GestureSlider::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Instant at = instantAt(help->pos().x());
    const IntensitySeries &series = m_scene.planned->series();
    const double slot = std::floor(series.slotOf(at));
    if (slot < 0 || slot >= static_cast<double>(series.values.size()))
        return true;
    const double value = series.values[static_cast<std::size_t>(slot)];
    //: %1 is a moment, %2 a carbon intensity
    QToolTip::showText(help->globalPos(),
                       tr("%1 UTC: %2")
                           .arg(momentText(series.at(slot), QLocale()),
                                std::isnan(value)
                                    ? tr("no value")
                                    : amountText(value, Unit::GramPerKilowattHour, QLocale())),
                       this);
    return true;
}

QString JobTimeline::valueText() const
{
    return m_scene.planned == nullptr ? QString()
                                      : tr("%1 UTC").arg(momentText(m_scene.start, QLocale()));
}

double JobTimeline::currentValue() const
{
    return m_scene.start.seconds;
}

double JobTimeline::lowestValue() const
{
    return m_scene.job.release.seconds;
}

double JobTimeline::highestValue() const
{
    return std::max(m_scene.job.release.seconds,
                    m_scene.job.deadline.seconds - m_scene.job.hours * kSecondsPerHour);
}

double JobTimeline::stepOfValue() const
{
    return kSecondsPerHour;
}

void JobTimeline::moveTo(double value)
{
    if (m_scene.planned == nullptr)
        return;
    begin();
    tryStart({value});
    end();
}

QSize JobTimeline::sizeHint() const
{
    constexpr int kWidth = 60;
    constexpr int kLines = 7;
    return {kWidth * fontMetrics().averageCharWidth(), kLines * fontMetrics().height()};
}

QSize JobTimeline::minimumSizeHint() const
{
    constexpr int kWidth = 30;
    return {kWidth * fontMetrics().averageCharWidth(), sizeHint().height()};
}

} // namespace fourfold
