// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare.h"

#include "core/analysis/scope.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fourfold {
namespace {

constexpr double kNearOne = 1e-5;
constexpr double kLargestLog = 700; // exp() of more is no number, of less than minus this is 0
constexpr std::size_t kMap = static_cast<std::size_t>(Group::Map);

/// A sum in the order of its terms that does not lose small ones (Neumaier).
class Sum
{
public:
    void add(double term)
    {
        const double next = m_sum + term;
        m_lost += std::abs(m_sum) >= std::abs(term) ? (m_sum - next) + term : (term - next) + m_sum;
        m_sum = next;
    }
    [[nodiscard]] double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0;
    double m_lost = 0;
};

/// ln(a/b) of positive numbers, also where a/b is no number.
double logOfRatio(double a, double b)
{
    const double ratio = a / b;
    return std::isnormal(ratio) ? std::log(ratio) : std::log(a) - std::log(b);
}

/// The logarithmic mean (a − b) / ln(a/b); a for a = b, 0 where either is 0. It is symmetric, and
/// seen from the larger number exp() stays within range.
double logarithmicMean(double a, double b)
{
    if (a <= 0 || b <= 0)
        return 0;
    if (a > b)
        std::swap(a, b);
    const double d = logOfRatio(a, b);
    if (std::abs(d) < kNearOne)
        return b * (1 + d / 2 + d * d / 6);
    return b * std::expm1(d) / d;
}

/// The five factors of a term on both sides, made comparable, and its carbon.
struct Pair
{
    std::array<double, kGroupCount> from{};
    std::array<double, kGroupCount> to{};
    double fromKg = 0;
    double toKg = 0;
};

/// The factors on the basis asked for. Where compute is unknown, work counts 1 and the machine
/// holds what is left.
std::array<double, kGroupCount> factorsOf(const Term &term, Basis basis, bool isComputeKnown)
{
    constexpr auto kModel = static_cast<std::size_t>(Group::Model);
    constexpr auto kMachine = static_cast<std::size_t>(Group::Machine);
    auto factors = term.factors;
    if (!isComputeKnown) {
        factors[kMachine] =
            term.isComputeKnown ? factors[kMachine] * factors[kModel] : factors[kMachine];
        factors[kModel] = 1;
    }
    if (basis == Basis::Net)
        factors[kMap] *= term.netShare;
    return factors;
}

double productOf(const std::array<double, kGroupCount> &factors)
{
    double product = 1;
    for (const double factor : factors)
        product *= factor;
    return product;
}

const Term *findTerm(std::span<const Term> terms, Phase phase, Part part)
{
    const auto found = std::ranges::find_if(
        terms, [&](const Term &term) { return term.phase == phase && term.part == part; });
    return found == terms.end() ? nullptr : &*found;
}

/// Pairs the terms of both sides. Writes down phases in which compute is unknown on one side.
std::vector<Pair> pairsOf(std::span<const Term> from, std::span<const Term> to, Basis basis,
                          std::vector<Phase> &unseparated)
{
    std::vector<Pair> pairs;
    const auto add = [&](const Term *a, const Term *b) {
        const bool isKnown = (a == nullptr || a->isComputeKnown || a->kg == 0)
                             && (b == nullptr || b->isComputeKnown || b->kg == 0);
        Pair pair;
        if (a != nullptr)
            pair.from = factorsOf(*a, basis, isKnown);
        if (b != nullptr)
            pair.to = factorsOf(*b, basis, isKnown);
        pair.fromKg = productOf(pair.from);
        pair.toKg = productOf(pair.to);
        const Term &term = a != nullptr ? *a : *b;
        const bool isTold = term.phase != Phase::Storage && !isKnown
                            && (pair.fromKg > 0 || pair.toKg > 0)
                            && std::ranges::find(unseparated, term.phase) == unseparated.end();
        if (isTold)
            unseparated.push_back(term.phase);
        pairs.push_back(pair);
    };
    for (const Term &term : from)
        add(&term, findTerm(to, term.phase, term.part));
    for (const Term &term : to) {
        if (findTerm(from, term.phase, term.part) == nullptr)
            add(nullptr, &term);
    }
    return pairs;
}

/// Which factor makes a term 0: use first, then in the order of the groups.
std::size_t zeroFactor(const std::array<double, kGroupCount> &factors)
{
    for (std::size_t x = 0; x < kGroupCount; ++x) {
        if (!(factors[x] > 0))
            return x;
    }
    return 0;
}

/// Kilograms by additive LMDI-I: each term's own logarithmic mean.
void addSavings(const Pair &pair, std::array<Sum, kGroupCount> &savings)
{
    if (pair.fromKg > 0 && pair.toKg > 0) {
        const double mean = logarithmicMean(pair.toKg, pair.fromKg);
        for (std::size_t x = 0; x < kGroupCount; ++x)
            savings[x].add(mean * logOfRatio(pair.from[x], pair.to[x]));
    } else if (pair.fromKg > 0) {
        savings[zeroFactor(pair.to)].add(pair.fromKg);
    } else if (pair.toKg > 0) {
        savings[zeroFactor(pair.from)].add(-pair.toKg);
    }
}

/// ln D of each factor by LMDI-II: shares of the totals, weights that sum to 1. False when no
/// term stands on both sides, or so little that a factor would be no number.
bool logFactors(const std::vector<Pair> &pairs, double fromKg, double toKg,
                std::array<double, kGroupCount> &logs)
{
    Sum weights;
    for (const Pair &pair : pairs)
        weights.add(logarithmicMean(pair.toKg / toKg, pair.fromKg / fromKg));
    if (!(weights.value() > 0))
        return false;
    std::array<Sum, kGroupCount> sums;
    for (const Pair &pair : pairs) {
        const double fromShare = pair.fromKg / fromKg;
        const double toShare = pair.toKg / toKg;
        if (fromShare > 0 && toShare > 0) {
            const double weight = logarithmicMean(toShare, fromShare) / weights.value();
            for (std::size_t x = 0; x < kGroupCount; ++x)
                sums[x].add(weight * logOfRatio(pair.to[x], pair.from[x]));
        } else if (fromShare > 0 || toShare > 0) {
            const std::size_t x = zeroFactor(fromShare > 0 ? pair.to : pair.from);
            sums[x].add((toShare - fromShare) / weights.value());
        }
    }
    for (std::size_t x = 0; x < kGroupCount; ++x)
        logs[x] = sums[x].value();
    return std::ranges::all_of(logs, [](double log) { return std::abs(log) < kLargestLog; });
}

void fillFactors(const std::vector<Pair> &pairs, Comparison &out)
{
    if (!(out.fromKg > 0) || !(out.toKg > 0))
        return;
    std::array<double, kGroupCount> logs{};
    if (!logFactors(pairs, out.fromKg, out.toKg, logs))
        return;
    const double logRatio = logOfRatio(out.toKg, out.fromKg);
    if (std::abs(logRatio) >= kLargestLog)
        return;
    out.ratio = out.fromKg / out.toKg;
    for (std::size_t x = 0; x < kGroupCount; ++x) {
        out.factors[x].factor = std::exp(-logs[x]);
        if (logRatio != 0)
            out.factors[x].logShare = logs[x] / logRatio;
    }
}

} // namespace

std::vector<Term> termsOf(const Estimate &estimate)
{
    std::vector<Term> terms;
    for (const PhaseRow &row : phaseTable()) {
        const Figures &figures = estimate[row.phase];
        const PhaseShape &shape = estimate.shapes[static_cast<std::size_t>(row.phase)];
        const double flop = row.phase == Phase::Storage ? 0 : figures[Figure::Flop];
        const double it = figures[Figure::ItEnergy];
        const double facility = figures[Figure::FacilityEnergy];
        // Without compute, energy and carbon the work is known to be 0; beside them it is unknown.
        const bool isIdle = row.phase != Phase::Storage && flop == 0 && facility == 0
                            && figures[Figure::Embodied] == 0;
        const auto add = [&](Part part, double use, double energy, double kg) {
            Term term;
            term.phase = row.phase;
            term.part = part;
            term.kg = kg;
            term.isComputeKnown = flop > 0 && use > 0;
            term.netShare = part == Part::Embodied ? 1 : shape.netShare;
            const double work = term.isComputeKnown ? flop / use : (isIdle ? 0 : 1);
            const bool isEmbodied = part == Part::Embodied;
            const double machine =
                use > 0 && work > 0 ? (isEmbodied ? kg * shape.utilisation : energy) / (use * work)
                                    : 0;
            const double map = facility > 0 ? figures[Figure::Operational] / facility : 0;
            term.factors = {use, work, machine, isEmbodied ? 1 / shape.utilisation : shape.pue,
                            isEmbodied ? 1 : map};
            terms.push_back(term);
        };
        const double gross = figures[Figure::Operational];
        const double moved = shape.transferShare;
        add(Part::Operational, shape.use, it * (1 - moved), gross * (1 - moved));
        if (row.phase == Phase::Storage)
            add(Part::OperationalTransfer, shape.transferUse, it * moved, gross * moved);
        else
            add(Part::Embodied, shape.use, 0, figures[Figure::Embodied]);
    }
    return terms;
}

Comparison decompose(std::span<const Term> from, std::span<const Term> to, Basis basis)
{
    Comparison out;
    for (std::size_t x = 0; x < kGroupCount; ++x)
        out.factors[x].group = static_cast<Group>(x);
    std::vector<Phase> unseparated;
    const std::vector<Pair> pairs = pairsOf(from, to, basis, unseparated);
    Sum fromKg;
    Sum toKg;
    std::array<Sum, kGroupCount> savings;
    for (const Pair &pair : pairs) {
        fromKg.add(pair.fromKg);
        toKg.add(pair.toKg);
        addSavings(pair, savings);
    }
    out.fromKg = fromKg.value();
    out.toKg = toKg.value();
    for (std::size_t x = 0; x < kGroupCount; ++x)
        out.factors[x].savingKg = savings[x].value();
    fillFactors(pairs, out);
    for (const Phase phase : unseparated) {
        const PhaseRow &row = phaseTable()[static_cast<std::size_t>(phase)];
        out.warnings.push_back(
            {"model-machine-not-separable", std::string(row.key),
             Message{FF_TR_NOOP("Warning",
                                "The compute of the phase %1 is unknown in one of the two "
                                "scenarios, so model and machine cannot be told apart there: "
                                "both count as machine."),
                     {row.label.source}}});
    }
    return out;
}

Comparison compare(const Estimation &from, const Estimation &to, Basis basis)
{
    const auto fromTerms = termsOf(from.estimate);
    const auto toTerms = termsOf(to.estimate);
    Comparison out = decompose(fromTerms, toTerms, basis);
    out.scope = scopeDifferences(from, to, basis);
    return out;
}

} // namespace fourfold
