// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/uniform_draw.h"
#include "core/units/elementary.h"

#include <cstddef>
#include <cstdint>

namespace fourfold {

/// Draws are made in blocks: draw i of a stream stands in block i / kDrawsPerBlock.
inline constexpr std::size_t kDrawsPerBlock = 1024;

/// At most so many quantiles are followed at once; each has a lower and an upper bound.
inline constexpr std::size_t kMostQuantiles = 5;
inline constexpr std::size_t kMostBounds = 2 * kMostQuantiles;

/// Count, mean and sum of squared deviations from it.
struct Moments
{
    double count = 0;
    double mean = 0;
    double squares = 0;
};

/// What random draws do besides formulas: loops over a block, compiled for the plain processor and
/// again for x86-64-v3, with the same bits as result.
struct SamplingLoops
{
    const char *level; ///< the instructions it was compiled for
    /// kDrawsPerBlock numbers above 0 and below 1, equally spread: 16 generators xoshiro256+ side
    /// by side (Blackman and Vigna 2021), seeded by splitmix64.
    void (*uniforms)(std::uint64_t seed, double *out);
    /// The standard normal numbers below which a share of all lies; to 2e-10.
    void (*normals)(const double *shares, double *out, std::size_t count);
    /// start + step · x
    void (*line)(const double *x, double start, double step, double *out, std::size_t count);
    /// e^(start + step · x)
    void (*growth)(const double *x, double start, double step, double *out, std::size_t count);
    /// low · (1 − x) + high · x
    void (*between)(const double *x, double low, double high, double *out, std::size_t count);
    /// The numbers of a triangle with this peak below which a share lies.
    void (*triangle)(const double *shares, double low, double peak, double high, double *out,
                     std::size_t count);
    /// Keeps x between low and high; how many lay beyond.
    std::size_t (*clamp)(double *x, double low, double high, std::size_t count);
    /// Of at least one number.
    Moments (*moments)(const double *x, std::size_t count);
    /// How many of kMostBounds bounds (in ascending order) x has reached.
    void (*place)(const double *x, const double *bounds, std::int64_t *out, std::size_t count);
    /// How many of a lie below their b.
    std::size_t (*less)(const double *a, const double *b, std::size_t count);
};

/// For any processor that the program runs on.
[[nodiscard]] const SamplingLoops &baseSamplingLoops();
/// For x86-64-v3; nullptr where this processor lacks it.
[[nodiscard]] const SamplingLoops *wideSamplingLoops();
/// The fastest that this processor has.
[[nodiscard]] const SamplingLoops &bestSamplingLoops();

/// The loops for one level of instructions. `Level` is a type of the translation unit alone, so
/// that the linker never takes one level's loop for another's.
template <class Level>
struct SamplingLoopsFor
{
    static constexpr std::size_t kGenerators = 16;

    static void uniforms(std::uint64_t seed, double *__restrict out)
    {
        alignas(64) std::uint64_t state[4][kGenerators];
        for (auto &word : state) {
            for (std::uint64_t &bits : word) {
                bits = mixedBits(seed);
                seed += 0x9e3779b97f4a7c15U;
            }
        }
        constexpr std::uint64_t kOne = 0x3ff0000000000000U;
        constexpr double kBelowOne = 1 - 0x1p-53; // leaves the middle of each of 2^52 steps
        for (std::size_t step = 0; step < kDrawsPerBlock; step += kGenerators) {
            for (std::size_t i = 0; i < kGenerators; ++i) {
                const std::uint64_t sum = state[0][i] + state[3][i];
                const std::uint64_t shifted = state[1][i] << 17U;
                state[2][i] ^= state[0][i];
                state[3][i] ^= state[1][i];
                state[1][i] ^= state[2][i];
                state[0][i] ^= state[3][i];
                state[2][i] ^= shifted;
                state[3][i] = (state[3][i] << 45U) | (state[3][i] >> 19U);
                out[step + i] = __builtin_bit_cast(double, (sum >> 12U) | kOne) - kBelowOne;
            }
        }
    }

    // Polynomials of our own through the quantiles of the normal distribution in the variables of
    // Giles (2010), w = −ln 4u(1 − u) in the middle and √w in the tails.
    static constexpr double kTail = 0.49951715; ///< |u − ½| from which on √w is taken

    /// In even and odd powers apart, so that the processor need not wait for each step.
    [[gnu::always_inline]] static double middleNormal(double distance, double w)
    {
        const double square = w * w;
        double odd = 0x1.c7a87664370d4p-39;
        double even = -0x1.36c0073bc92efp-35;
        odd = odd * square - 0x1.802b4dca907a6p-34;
        even = even * square + 0x1.91f82863714c7p-29;
        odd = odd * square - 0x1.a229910fdfad1p-27;
        even = even * square - 0x1.5f7b656175eb8p-24;
        odd = odd * square + 0x1.422ae576fc8ffp-20;
        even = even * square - 0x1.034648df4c4fap-18;
        odd = odd * square - 0x1.496e47f6042abp-15;
        even = even * square + 0x1.14e9449aaeb3bp-11;
        odd = odd * square - 0x1.12991f455a932p-9;
        even = even * square - 0x1.179b26abf85b0p-6;
        odd = odd * square + 0x1.5bc944324fdf1p-1;
        even = even * square + 0x1.2b57ec65c0a73p+2;
        return (odd * w + even) * distance;
    }

    static double tailNormal(double distance)
    {
        const double x = (1 - 2 * distance) * (1 + 2 * distance);
        const double r = squareRoot(-logarithm(x)) - 4.25;
        double sum = -0x1.5ca97d6efd171p-27;
        sum = sum * r + 0x1.179bb1341ba0ap-24;
        sum = sum * r - 0x1.bf389c766607ep-24;
        sum = sum * r - 0x1.4b48bf896c2b6p-23;
        sum = sum * r + 0x1.1dbb2dd1ffe48p-20;
        sum = sum * r - 0x1.31b60f9adda4fp-18;
        sum = sum * r + 0x1.53069bf34b141p-16;
        sum = sum * r - 0x1.570366f0af815p-14;
        sum = sum * r + 0x1.33e46946eead0p-12;
        sum = sum * r - 0x1.c0dd4cea9a104p-11;
        sum = sum * r + 0x1.07dea8f3216e7p-10;
        sum = sum * r + 0x1.6da6ba587a630p+0;
        sum = sum * r + 0x1.7262c2888895dp+2;
        return distance < 0 ? -sum : sum;
    }

    static void normals(const double *__restrict shares, double *__restrict out, std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            out[i] = -logarithm(4 * shares[i] * (1 - shares[i])) - 3.125;
        constexpr std::size_t kStretch = 64;
        for (std::size_t first = 0; first < count; first += kStretch) {
            const std::size_t end = first + kStretch < count ? first + kStretch : count;
            std::int64_t tails = 0;
            for (std::size_t i = first; i < end; ++i) {
                const double distance = shares[i] - 0.5;
                tails += __builtin_fabs(distance) > kTail ? 1 : 0;
                out[i] = middleNormal(distance, out[i]);
            }
            for (std::size_t i = first; tails > 0 && i < end; ++i) {
                if (__builtin_fabs(shares[i] - 0.5) > kTail)
                    out[i] = tailNormal(shares[i] - 0.5);
            }
        }
    }

    static void line(const double *__restrict x, double start, double step, double *__restrict out,
                     std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            out[i] = start + step * x[i];
    }

    static void growth(const double *__restrict x, double start, double step,
                       double *__restrict out, std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            out[i] = exponential(start + step * x[i]);
    }

    static void between(const double *__restrict x, double low, double high, double *__restrict out,
                        std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            out[i] = low * (1 - x[i]) + high * x[i];
    }

    static void triangle(const double *__restrict shares, double low, double peak, double high,
                         double *__restrict out, std::size_t count)
    {
        // In halves, so that no difference of two numbers overflows.
        const double width = high / 2 - low / 2;
        const double rise = 2 * squareRoot(width) * squareRoot(peak / 2 - low / 2);
        const double fall = -2 * squareRoot(width) * squareRoot(high / 2 - peak / 2);
        const double belowPeak = (peak / 2 - low / 2) / width;
        for (std::size_t i = 0; i < count; ++i) {
            const bool isRising = shares[i] < belowPeak;
            const double root = squareRoot(isRising ? shares[i] : 1 - shares[i]);
            out[i] = (isRising ? low : high) + root * (isRising ? rise : fall);
        }
    }

    static std::size_t clamp(double *__restrict x, double low, double high, std::size_t count)
    {
        std::int64_t beyond = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const double raised = x[i] < low ? low : x[i];
            const double kept = raised > high ? high : raised;
            beyond += x[i] < low || x[i] > high ? 1 : 0;
            x[i] = kept;
        }
        return static_cast<std::size_t>(beyond);
    }

    /// The sum in an order of its own that every level keeps to: 16 sums side by side.
    template <class Term>
    [[gnu::always_inline]] static double sum(std::size_t count, Term term)
    {
        constexpr std::size_t kSums = 16;
        double sums[kSums] = {};
        std::size_t i = 0;
        for (; i + kSums <= count; i += kSums) {
            for (std::size_t j = 0; j < kSums; ++j)
                sums[j] += term(i + j);
        }
        for (std::size_t j = 0; i + j < count; ++j)
            sums[j] += term(i + j);
        for (std::size_t half = kSums / 2; half > 0; half /= 2) {
            for (std::size_t j = 0; j < half; ++j)
                sums[j] += sums[j + half];
        }
        return sums[0];
    }

    static Moments moments(const double *x, std::size_t count)
    {
        const auto size = static_cast<double>(count);
        // From the first on: what is all the same has exactly this mean.
        const double first = x[0];
        const double mean =
            first + sum(count, [x, first](std::size_t i) { return x[i] - first; }) / size;
        const double squares =
            sum(count, [x, mean](std::size_t i) { return (x[i] - mean) * (x[i] - mean); });
        return {size, mean, squares};
    }

    static void place(const double *__restrict x, const double *bounds,
                      std::int64_t *__restrict out, std::size_t count)
    {
        double own[kMostBounds];
        for (std::size_t j = 0; j < kMostBounds; ++j)
            own[j] = bounds[j];
        for (std::size_t i = 0; i < count; ++i) {
            std::int64_t reached = 0;
            for (std::size_t j = 0; j < kMostBounds; ++j)
                reached += x[i] >= own[j] ? 1 : 0;
            out[i] = reached;
        }
    }

    static std::size_t less(const double *a, const double *b, std::size_t count)
    {
        std::int64_t found = 0;
        for (std::size_t i = 0; i < count; ++i)
            found += a[i] < b[i] ? 1 : 0;
        return static_cast<std::size_t>(found);
    }

    static constexpr SamplingLoops loops(const char *level)
    {
        return {
            .level = level,
            .uniforms = uniforms,
            .normals = normals,
            .line = line,
            .growth = growth,
            .between = between,
            .triangle = triangle,
            .clamp = clamp,
            .moments = moments,
            .place = place,
            .less = less,
        };
    }
};

} // namespace fourfold
