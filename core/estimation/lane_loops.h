// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/elementary.h"

#include <cstddef>

namespace fourfold {

/// The operations of formulas on many numbers at once: loops over arrays, compiled for the plain
/// processor and again for x86-64-v3, with the same bits as result.
struct LaneLoops
{
    using Unary = void (*)(const double *a, double *out, std::size_t count);
    using Choice = void (*)(const double *a, const double *b, const double *x, const double *y,
                            double *out, std::size_t count);
    /// One side may be the same number for all.
    struct Binary
    {
        void (*ofBoth)(const double *a, const double *b, double *out, std::size_t count);
        void (*ofLeft)(const double *a, double b, double *out, std::size_t count);
        void (*ofRight)(double a, const double *b, double *out, std::size_t count);
    };

    const char *level; ///< the instructions it was compiled for
    Binary add;
    Binary subtract;
    Binary multiply;
    Binary divide;
    Binary minimum;
    Binary maximum;
    Binary power;
    Unary roundToCents;
    Unary roundHalfEven;
    Unary ceiling;
    Unary exponential;
    Unary logarithm;
    Unary squareRoot;
    Choice whereLess;
    Choice whereEqual;
};

/// For any processor that the program runs on.
[[nodiscard]] const LaneLoops &baseLaneLoops();
/// For x86-64-v3; nullptr where this processor lacks it.
[[nodiscard]] const LaneLoops *wideLaneLoops();
/// The fastest that this processor has.
[[nodiscard]] const LaneLoops &bestLaneLoops();

/// The loops for one level of instructions. `Level` is a type of the translation unit alone, so
/// that the linker never takes one level's loop for another's.
template <class Level>
struct LaneLoopsFor
{
    template <class Op>
    struct Each
    {
        static void ofBoth(const double *a, const double *b, double *__restrict out,
                           std::size_t count)
        {
            for (std::size_t i = 0; i < count; ++i)
                out[i] = Op::of(a[i], b[i]);
        }
        static void ofLeft(const double *a, double b, double *__restrict out, std::size_t count)
        {
            for (std::size_t i = 0; i < count; ++i)
                out[i] = Op::of(a[i], b);
        }
        static void ofRight(double a, const double *b, double *__restrict out, std::size_t count)
        {
            for (std::size_t i = 0; i < count; ++i)
                out[i] = Op::of(a, b[i]);
        }
        static void ofOne(const double *a, double *__restrict out, std::size_t count)
        {
            for (std::size_t i = 0; i < count; ++i)
                out[i] = Op::of(a[i]);
        }
        static void chosen(const double *a, const double *b, const double *x, const double *y,
                           double *__restrict out, std::size_t count)
        {
            for (std::size_t i = 0; i < count; ++i)
                out[i] = Op::of(a[i], b[i], x[i], y[i]);
        }
        static constexpr LaneLoops::Binary binary = {ofBoth, ofLeft, ofRight};
    };

    // clang-format off
    struct Add { static double of(double a, double b) { return a + b; } };
    struct Subtract { static double of(double a, double b) { return a - b; } };
    struct Multiply { static double of(double a, double b) { return a * b; } };
    struct Divide { static double of(double a, double b) { return a / b; } };
    struct Minimum { static double of(double a, double b) { return minimum(a, b); } };
    struct Maximum { static double of(double a, double b) { return maximum(a, b); } };
    struct Power { static double of(double a, double b) { return power(a, b); } };
    struct RoundToCents { static double of(double a) { return roundedToCents(a); } };
    struct RoundHalfEven { static double of(double a) { return roundedHalfEven(a); } };
    struct Ceiling { static double of(double a) { return ceiling(a); } };
    struct Exponential { static double of(double a) { return exponential(a); } };
    struct Logarithm { static double of(double a) { return logarithm(a); } };
    struct SquareRoot { static double of(double a) { return squareRoot(a); } };
    struct WhereLess { static double of(double a, double b, double x, double y) { return whereLess(a, b, x, y); } };
    struct WhereEqual { static double of(double a, double b, double x, double y) { return whereEqual(a, b, x, y); } };
    // clang-format on

    static constexpr LaneLoops loops(const char *level)
    {
        return {
            .level = level,
            .add = Each<Add>::binary,
            .subtract = Each<Subtract>::binary,
            .multiply = Each<Multiply>::binary,
            .divide = Each<Divide>::binary,
            .minimum = Each<Minimum>::binary,
            .maximum = Each<Maximum>::binary,
            .power = Each<Power>::binary,
            .roundToCents = Each<RoundToCents>::ofOne,
            .roundHalfEven = Each<RoundHalfEven>::ofOne,
            .ceiling = Each<Ceiling>::ofOne,
            .exponential = Each<Exponential>::ofOne,
            .logarithm = Each<Logarithm>::ofOne,
            .squareRoot = Each<SquareRoot>::ofOne,
            .whereLess = Each<WhereLess>::chosen,
            .whereEqual = Each<WhereEqual>::chosen,
        };
    }
};

} // namespace fourfold
