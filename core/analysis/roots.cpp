// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/roots.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fourfold {
namespace {

constexpr int kLinearSteps = 128;
constexpr int kRatioSteps = 256;
constexpr double kDecades = 9;    ///< that equal ratios span below the upper end
constexpr int kMostHalvings = 10; ///< of an interval in which the curve bends
constexpr std::size_t kMostSamples = 20'000;
constexpr double kStraight = 1e-3;  ///< how far from the expected point counts as bent
constexpr double kReached = 1e-9;   ///< how near to the target is a root
constexpr double kSamePlace = 1e-9; ///< how near to each other are two roots one
constexpr int kMostSteps = 200;

class Finder
{
public:
    Finder(const CurveFunction &curve, double target)
        : m_curve(curve)
        , m_target(target)
    {
        m_out.best.y = std::numeric_limits<double>::infinity();
    }

    Crossings run(double low, double high)
    {
        for (const double x : places(low, high))
            m_samples.push_back(at(x));
        refine();
        m_scale = std::abs(m_target);
        for (const CurvePoint &sample : m_samples) {
            if (std::isfinite(sample.y))
                m_largest = std::max(m_largest, std::abs(sample.y));
        }
        if (m_scale == 0)
            m_scale = m_largest;
        m_out.isLevel = std::ranges::all_of(
            m_samples, [&](const CurvePoint &sample) { return sample.y == m_samples.front().y; });
        for (std::size_t i = 0; i < m_samples.size(); ++i)
            look(i);
        std::ranges::sort(m_out.roots, {}, &CurvePoint::x);
        const auto same = [](const CurvePoint &a, const CurvePoint &b) {
            return std::abs(a.x - b.x) <= kSamePlace * std::max(std::abs(a.x), std::abs(b.x));
        };
        m_out.roots.erase(std::unique(m_out.roots.begin(), m_out.roots.end(), same),
                          m_out.roots.end());
        if (!m_out.roots.empty())
            m_out.best = *std::ranges::min_element(
                m_out.roots, {}, [&](const CurvePoint &root) { return std::abs(gap(root)); });
        return std::move(m_out);
    }

private:
    [[nodiscard]] double gap(const CurvePoint &point) const { return point.y - m_target; }

    CurvePoint at(double x)
    {
        const CurvePoint point = m_curve(x);
        if (isNearer(point, m_out.best))
            m_out.best = point;
        return point;
    }

    /// On one side of the target by the values themselves: beside one far off their distances from
    /// it are equal to rounding.
    [[nodiscard]] bool isNearer(const CurvePoint &one, const CurvePoint &other) const
    {
        if (one.y < m_target && other.y < m_target)
            return one.y > other.y;
        if (one.y > m_target && other.y > m_target)
            return one.y < other.y;
        return std::abs(gap(one)) < std::abs(gap(other));
    }

    /// Evenly spread places, and places in equal ratios where the sign allows them.
    static std::vector<double> places(double low, double high)
    {
        std::vector<double> all = {low, high};
        for (int i = 1; i < kLinearSteps; ++i)
            all.push_back(low + (high - low) * i / kLinearSteps);
        const double first = std::max(low, high * std::pow(10, -kDecades));
        for (int i = 0; low >= 0 && high > 0 && i < kRatioSteps; ++i)
            all.push_back(first * std::pow(high / first, double(i) / kRatioSteps));
        std::ranges::sort(all);
        const auto last = std::unique(all.begin(), all.end());
        all.erase(last, all.end());
        return all;
    }

    /// Halves intervals in which the curve is not what its ends and slopes let expect.
    void refine()
    {
        std::vector<CurvePoint> fine = {m_samples.front()};
        for (std::size_t i = 1; i < m_samples.size(); ++i) {
            const CurvePoint before = m_samples[i - 1];
            halve(before, m_samples[i], 0, fine);
            fine.push_back(m_samples[i]);
        }
        m_samples = std::move(fine);
    }

    void halve(const CurvePoint &a, const CurvePoint &b, int depth, std::vector<CurvePoint> &out)
    {
        if (depth == kMostHalvings || out.size() > kMostSamples)
            return;
        const double width = b.x - a.x;
        const double middle = a.x + width / 2;
        if (!(middle > a.x) || !(middle < b.x))
            return;
        const CurvePoint m = at(middle);
        // The cubic through both ends with their slopes (Hermite).
        const double expected = (a.y + b.y) / 2 + width / 8 * (a.slope - b.slope);
        const double scale = std::max({std::abs(gap(a)), std::abs(gap(b)), std::abs(gap(m))});
        if (!(std::abs(m.y - expected) > kStraight * scale)) {
            out.push_back(m);
            return;
        }
        halve(a, m, depth + 1, out);
        out.push_back(m);
        halve(m, b, depth + 1, out);
    }

    /// What lies between a sample and the next.
    void look(std::size_t i)
    {
        const CurvePoint &a = m_samples[i];
        if (gap(a) == 0) {
            levelStart(i);
            return;
        }
        if (i + 1 == m_samples.size() || gap(m_samples[i + 1]) == 0)
            return;
        const CurvePoint &b = m_samples[i + 1];
        if ((gap(a) < 0) != (gap(b) < 0))
            narrow(a, b);
        else if (turns(a, b))
            lookAtTurn(a, b);
    }

    /// A sample on the target: the first place of a level stretch.
    void levelStart(std::size_t i)
    {
        if (i > 0 && gap(m_samples[i - 1]) == 0)
            return;
        CurvePoint on = m_samples[i];
        if (on.slope == 0 && i > 0) {
            CurvePoint off = m_samples[i - 1];
            for (int step = 0; step < kMostSteps; ++step) {
                const double middle = off.x + (on.x - off.x) / 2;
                if (!(middle > off.x) || !(middle < on.x))
                    break;
                const CurvePoint m = at(middle);
                (gap(m) == 0 ? on : off) = m;
            }
        }
        m_out.roots.push_back(on);
    }

    /// True where the curve heads for the target at `a` and away from it at `b`.
    [[nodiscard]] bool turns(const CurvePoint &a, const CurvePoint &b) const
    {
        const double side = gap(a) < 0 ? -1 : 1;
        return a.slope * side < 0 && b.slope * side > 0;
    }

    /// Goes to the turning point; the target may lie on both sides of it.
    void lookAtTurn(CurvePoint a, CurvePoint b)
    {
        const CurvePoint first = a;
        const CurvePoint last = b;
        const double side = gap(a) < 0 ? -1 : 1;
        for (int step = 0; step < kMostSteps; ++step) {
            const double middle = a.x + (b.x - a.x) / 2;
            if (!(middle > a.x) || !(middle < b.x))
                break;
            const CurvePoint m = at(middle);
            if (gap(m) * side < 0) {
                narrow(first, m);
                narrow(m, last);
                return;
            }
            (m.slope * side < 0 ? a : b) = m;
        }
        const CurvePoint &turn = std::abs(gap(a)) < std::abs(gap(b)) ? a : b;
        if (std::abs(gap(turn)) <= kReached * m_scale)
            m_out.roots.push_back(turn);
    }

    /// Narrows a bracket to a root, or to a jump over the target.
    void narrow(CurvePoint a, CurvePoint b)
    {
        CurvePoint x = std::abs(gap(a)) < std::abs(gap(b)) ? a : b;
        for (int step = 0; step < kMostSteps && gap(x) != 0; ++step) {
            const double newton = x.x - gap(x) / x.slope;
            const bool isInside = newton > a.x && newton < b.x && step % 3 != 2;
            const double next = isInside ? newton : a.x + (b.x - a.x) / 2;
            if (!(next > a.x) || !(next < b.x))
                break;
            x = at(next);
            ((gap(x) < 0) == (gap(a) < 0) ? a : b) = x;
        }
        const CurvePoint &end = std::abs(gap(a)) < std::abs(gap(b)) ? a : b;
        const CurvePoint &root = std::abs(gap(x)) <= std::abs(gap(end)) ? x : end;
        if (std::abs(gap(root)) <= kReached * m_scale)
            m_out.roots.push_back(root);
    }

    const CurveFunction &m_curve;
    double m_target;
    double m_scale = 0;
    double m_largest = 0;
    std::vector<CurvePoint> m_samples;
    Crossings m_out;
};

} // namespace

Crossings crossingsOf(const CurveFunction &curve, double low, double high, double target)
{
    return Finder(curve, target).run(low, high);
}

} // namespace fourfold
