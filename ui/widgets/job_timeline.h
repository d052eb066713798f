// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/schedule.h"
#include "ui/presentation/series_style.h"
#include "ui/widgets/gesture_slider.h"

#include <QLocale>
#include <QPolygonF>

#include <cstdint>
#include <memory>
#include <optional>

namespace fourfold {

/// A job as a bar over the hours of a trace. The bar is dragged along time, its end to another
/// length, and the marks of release and deadline with the mouse; the arrow keys move the bar by an
/// hour, the page keys by a day, Home and End to the first and the last start.
class JobTimeline : public GestureSlider
{
    Q_OBJECT

public:
    /// What is shown.
    struct Scene
    {
        std::shared_ptr<const PlannedSeries> planned;
        Job job;
        Instant start;
        std::optional<TimeSpan> best;
        std::vector<TimeSpan> paused;
    };

    explicit JobTimeline(QWidget *parent = nullptr);

    void show(Scene scene);
    void clear();
    [[nodiscard]] const Scene &scene() const { return m_scene; }

    /// The place of a moment, and the moment of a place.
    [[nodiscard]] double xOf(Instant instant) const;
    [[nodiscard]] Instant instantAt(double x) const;
    /// The bar of the job.
    [[nodiscard]] QRectF bar() const;

    [[nodiscard]] QString valueText() const override;
    [[nodiscard]] double currentValue() const override;
    [[nodiscard]] double lowestValue() const override;
    [[nodiscard]] double highestValue() const override;
    [[nodiscard]] double stepOfValue() const override;
    void moveTo(double value) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void startTried(fourfold::Instant start);
    void hoursTried(double hours);
    void releaseTried(fourfold::Instant release);
    void deadlineTried(fourfold::Instant deadline);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void press(QMouseEvent *event) override;
    void turn(QWheelEvent *event) override;
    void type(QKeyEvent *event) override;

private:
    static constexpr double kNarrowest = 6; ///< pixels of a bar

    /// What the mouse holds.
    enum class Grip : std::uint8_t { None, Bar, BarEnd, Release, Deadline };

    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] double yOf(double value) const;
    [[nodiscard]] Grip gripAt(const QPointF &place) const;
    void drag(double x);
    void tryStart(Instant start);
    void fitView();
    void outline();
    void paintTrace(QPainter &painter, Theme theme) const;
    void paintWindow(QPainter &painter, Theme theme) const;
    void paintBest(QPainter &painter, Theme theme) const;
    void paintBar(QPainter &painter, Theme theme) const;
    void paintAxis(QPainter &painter, Theme theme) const;
    void paintFlag(QPainter &painter, Theme theme, Instant at, const QString &text,
                   bool isLeft) const;

    Scene m_scene;
    Instant m_from; ///< the ends of what is seen
    Instant m_to;
    double m_top = 1;    ///< g/kWh at the top
    double m_bottom = 0; ///< below 0 where values are
    QPolygonF m_outline; ///< of the trace, from pixel to pixel
    std::vector<QRectF> m_gaps;
    Grip m_grip = Grip::None;
    double m_hold = 0; ///< where the bar is held, in seconds from its start
};

} // namespace fourfold
