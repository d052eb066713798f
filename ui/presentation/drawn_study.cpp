// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/drawn_study.h"

#include "ui/presentation/metrics.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace fourfold {
namespace {

Ranges rangesOf(const Settings &settings)
{
    return settings.defaultRanges ? Ranges::WithDefaults : Ranges::Given;
}

const EstimatorRow &methodOf(const Study &study)
{
    const EstimatorRow *chosen = findEstimator(study.settings.method);
    return chosen == nullptr ? estimatorTable().front() : *chosen;
}

/// True when the count of the functional unit is the same in every draw.
bool hasSureCount(const EstimatorRow &method, const Study &study, const Scenario &scenario,
                  const Catalog &catalog, const Estimation &made, double count)
{
    const FunctionalUnit unit = functionalUnitOf(study.settings).unit;
    if (unit == FunctionalUnit::Study)
        return true;
    if (unit == FunctionalUnit::Flop) {
        constexpr std::uint64_t kFew = 256;
        UncertaintyOptions options{.draws = kFew,
                                   .ranges = rangesOf(study.settings),
                                   .pairs = Pairs::None,
                                   .scenarios = {scenario.id},
                                   .figures = {}};
        for (const PhaseRow &row : phaseTable())
            options.figures.push_back({row.phase, Figure::Flop});
        const auto flop = uncertainty(method, study, catalog, options);
        return flop && flop->scenarios.front().deviation == 0;
    }
    constexpr double kElsewhere = 1.5;
    const auto inputs = uncertainInputs(study, scenario, catalog, rangesOf(study.settings));
    return inputs && std::ranges::all_of(*inputs, [&](const UncertainInput &input) {
               FieldStates states = made.states;
               states[static_cast<std::size_t>(input.field)].value *= kElsewhere;
               const auto moved = countOf(unit, states, made.estimate);
               return moved && *moved == count;
           });
}

bool isHidden(const Settings &settings, const std::string &id)
{
    return std::ranges::find(settings.hidden, id) != settings.hidden.end();
}

/// The baseline first, then the visible ones in the order of the study.
void chooseScenarios(const DrawRequest &request, const EstimatorRow &method,
                     UncertaintyOptions &options, std::string &baseline)
{
    const Study &study = request.study;
    const auto add = [&](const Scenario &scenario) {
        const auto divisor =
            drawDivisor(method, study, scenario, request.catalog, metricRow(request.metric));
        if (!divisor)
            return false;
        options.scenarios.push_back(scenario.id);
        options.divisors.push_back(*divisor);
        return true;
    };
    const Scenario *first = baselineOf(study);
    if (first != nullptr && add(*first))
        baseline = first->id;
    for (const Scenario &scenario : study.scenarios) {
        if (&scenario != first && !isHidden(study.settings, scenario.id))
            add(scenario);
    }
}

/// Takes out the scenario that an error names, so that the others are not lost; false when it
/// names none.
bool leaveOut(const Error &error, UncertaintyOptions &options, std::string &baseline)
{
    const auto found = std::ranges::find(options.scenarios, error.where);
    if (found == options.scenarios.end())
        return false;
    options.divisors.erase(options.divisors.begin() + (found - options.scenarios.begin()));
    options.scenarios.erase(found);
    if (error.where == baseline)
        baseline.clear();
    return true;
}

void addMeasurements(DrawnStudy &drawn, const DrawRequest &request, const EstimatorRow &method,
                     UncertaintyOptions options)
{
    const std::vector<double> divisors = options.divisors;
    options.draws = kDefaultDraws;
    for (const PairSpread &pair : drawn.answer.pairs) {
        std::optional<Measurement> &best = drawn.measurements.emplace_back();
        if (pair.verdict() != Verdict::CannotTell)
            continue;
        options.divisors = {divisors[pair.a], divisors[pair.b]};
        const auto value = informationValue(
            method, request.study, *findScenario(request.study, drawn.answer.scenarios[pair.a].id),
            *findScenario(request.study, drawn.answer.scenarios[pair.b].id), request.catalog,
            options);
        if (value && value->best() != nullptr)
            best = *value->best();
    }
}

/// From the first to the last; nothing where only rounding lies between them.
std::optional<Interval> spanOf(std::span<const Quantile> quantiles)
{
    constexpr double kRounding = 1e-9;
    const Interval span{quantiles.front().value, quantiles.back().value};
    const double size = std::max(std::abs(span.low), std::abs(span.high));
    return span.high - span.low > kRounding * size ? std::optional(span) : std::nullopt;
}

/// A band times a positive factor; nothing where there is no such factor.
std::optional<Interval> scaled(const std::optional<Interval> &band, double factor)
{
    const bool isFactor = factor > 0 && std::isfinite(factor);
    return band && isFactor ? std::optional(Interval{band->low * factor, band->high * factor})
                            : std::nullopt;
}

double factorOf(const std::map<std::string, double, std::less<>> &moved, std::string_view id)
{
    const auto found = moved.find(id);
    return found == moved.end() ? 1 : found->second;
}

} // namespace

std::optional<double> drawDivisor(const EstimatorRow &method, const Study &study,
                                  const Scenario &scenario, const Catalog &catalog,
                                  const MetricRow &metric)
{
    const auto made = estimate(method, study, scenario, catalog);
    if (!made || !made->estimate.shows(metric.presence))
        return std::nullopt;
    const auto count = countOf(functionalUnitOf(study.settings).unit, made->states, made->estimate);
    if (!count || !hasSureCount(method, study, scenario, catalog, *made, *count))
        return std::nullopt;
    const Unit unit = figureRow(figureOf(metric, study.settings.basis)).unit;
    return *count / convert(1, unit, metric.unit);
}

std::optional<Interval> inverse(const std::optional<Interval> &band)
{
    return band && band->low > 0 ? std::optional(Interval{1 / band->high, 1 / band->low})
                                 : std::nullopt;
}

const ScenarioSpread *DrawnStudy::spread(std::string_view id) const
{
    const auto found = std::ranges::find(answer.scenarios, id, &ScenarioSpread::id);
    return found == answer.scenarios.end() ? nullptr : &*found;
}

const PairSpread *DrawnStudy::pair(std::string_view id) const
{
    const auto found = std::ranges::find_if(
        answer.pairs, [&](const PairSpread &pair) { return answer.scenarios[pair.b].id == id; });
    return found == answer.pairs.end() ? nullptr : &*found;
}

const Measurement *DrawnStudy::measurement(std::string_view id) const
{
    const PairSpread *of = pair(id);
    if (of == nullptr || measurements.empty())
        return nullptr;
    const auto &best = measurements[static_cast<std::size_t>(of - answer.pairs.data())];
    return best ? &*best : nullptr;
}

std::optional<Interval> DrawnStudy::band(std::string_view id) const
{
    const ScenarioSpread *of = spread(id);
    return of == nullptr ? std::nullopt : scaled(spanOf(of->quantiles), factorOf(moved, id));
}

std::optional<Interval> DrawnStudy::ratioBand(std::string_view id) const
{
    const PairSpread *of = pair(id);
    return of == nullptr || !of->ratio
               ? std::nullopt
               : scaled(spanOf(*of->ratio), factorOf(moved, baseline) / factorOf(moved, id));
}

bool DrawnStudy::cannotTell(std::string_view id) const
{
    const PairSpread *of = pair(id);
    if (of == nullptr)
        return false;
    if (!isRatioProvisional(id))
        return of->verdict() == Verdict::CannotTell;
    const auto ratio = ratioBand(id);
    return ratio && ratio->low < 1 && ratio->high > 1;
}

bool DrawnStudy::fits(const Settings &now) const
{
    return settings.method == now.method && settings.basis == now.basis
           && settings.phases == now.phases && settings.per == now.per
           && settings.defaultRanges == now.defaultRanges;
}

DrawnStudy drawStudy(const DrawRequest &request,
                     const std::function<bool(std::uint64_t done)> &progress)
{
    const Settings &settings = request.study.settings;
    const EstimatorRow &method = methodOf(request.study);
    DrawnStudy drawn;
    drawn.metric = request.metric;
    drawn.settings = settings;
    UncertaintyOptions options{
        .draws = request.draws,
        .seed = settings.seed,
        .threads = request.threads,
        .ranges = rangesOf(settings),
        .bins = request.bins,
        .figures = figuresOf(metricRow(request.metric), settings.basis, settings.phases),
        .progress = progress,
    };
    chooseScenarios(request, method, options, drawn.baseline);
    while (!options.scenarios.empty() && !options.figures.empty()) {
        options.pairs = drawn.baseline.empty() ? Pairs::None : Pairs::WithFirst;
        auto answer = uncertainty(method, request.study, request.catalog, options);
        if (answer) {
            drawn.answer = std::move(*answer);
            break;
        }
        drawn.error = answer.error();
        if (!leaveOut(answer.error(), options, drawn.baseline))
            return drawn;
    }
    options.progress = {};
    if (request.withMeasurements)
        addMeasurements(drawn, request, method, options);
    return drawn;
}

void drawEach(const std::vector<DrawRequest> &requests,
              const std::function<bool(double share)> &goesOn,
              const std::function<void(const SharedDraws &drawn)> &take)
{
    double all = 0;
    for (const DrawRequest &request : requests)
        all += static_cast<double>(request.draws);
    double before = 0;
    for (const DrawRequest &request : requests) {
        auto drawn = std::make_shared<const DrawnStudy>(drawStudy(request, [&](std::uint64_t done) {
            return goesOn((before + static_cast<double>(done)) / all);
        }));
        before += static_cast<double>(request.draws);
        if (!goesOn(before / all))
            return;
        take(drawn);
    }
}

} // namespace fourfold
