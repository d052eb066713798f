// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/calibration.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fourfold {
namespace {

const EstimatorRow &generalMethod()
{
    return estimatorTable().front();
}

Error refusal(ErrorCode code, const Scenario &scenario, Field field, Text text,
              std::vector<std::string> args = {})
{
    return {code, scenario.id + ": " + std::string(fieldRow(field).key),
            Message{text, std::move(args)}};
}

/// A figure of one run of training.
double ofOneRun(const Estimate &estimate, Figure figure)
{
    const double use = estimate.shapes[static_cast<std::size_t>(Phase::Training)].use;
    return estimate[Phase::Training][figure] / (use > 0 ? use : 1);
}

/// What the machine of a scenario makes of work: in base units (FLOP, h, kWh, kg).
struct Machine
{
    double rate = 0;        ///< FLOP per device-hour
    double power = 0;       ///< kWh per device-hour
    double perItEnergy = 1; ///< facility energy over IT energy
    double intensity = 0;   ///< kg per kWh of the facility
};

Machine machineOf(const Estimate &estimate)
{
    const double time = ofOneRun(estimate, Figure::DeviceHours);
    const double it = ofOneRun(estimate, Figure::ItEnergy);
    const double facility = ofOneRun(estimate, Figure::FacilityEnergy);
    return {ofOneRun(estimate, Figure::Flop) / time, it / time, facility / it,
            ofOneRun(estimate, Figure::Operational) / facility};
}

/// The study with other values in one scenario.
Study withValues(const Study &study, const Scenario &scenario,
                 std::span<const std::pair<Field, Value>> values)
{
    Study changed = study;
    Scenario &own = *findScenario(changed, scenario.id);
    for (const auto &[field, value] : values)
        giveValue(own, field, value);
    return changed;
}

Result<Estimate> estimated(const Study &study, const Scenario &scenario, const Catalog &catalog)
{
    const auto resolved = resolve(study, *findScenario(study, scenario.id), catalog);
    if (!resolved)
        return resolved.error();
    return generalMethod().evaluate(*resolved, nullptr);
}

double deviceHours(const MeasuredRun &run)
{
    return run.devices * run.hours;
}

/// The figures that a meter and a clock can give.
constexpr std::array kMeasurable = {Figure::DeviceHours, Figure::Hours, Figure::ItEnergy,
                                    Figure::FacilityEnergy, Figure::Operational};
using Measurable = std::array<double, kMeasurable.size()>;

Measurable measurableOf(const MeasuredRun &run)
{
    return {deviceHours(run), run.hours, run.itEnergyKwh, run.facilityKwh, run.operationalKg};
}

/// The same as a machine would have them.
Measurable predicted(const MeasuredRun &run, const Machine &machine)
{
    const double time = run.flop / machine.rate;
    const double it = time * machine.power;
    const double facility = it * machine.perItEnergy;
    return {time, time / run.devices, it, facility, facility * machine.intensity};
}

/// The geometric mean of a quotient over the runs that have both numbers; nothing without any.
template <class Amount>
std::optional<double> meanPerDeviceHour(std::span<const MeasuredRun> runs, Amount amount)
{
    double sum = 0;
    int count = 0;
    for (const MeasuredRun &run : runs) {
        if (!(amount(run) > 0))
            continue;
        sum += std::log(amount(run) / deviceHours(run));
        ++count;
    }
    return count > 0 ? std::optional(std::exp(sum / count)) : std::nullopt;
}

/// Fits a scenario to runs.
class Calibrator
{
public:
    Calibrator(const Study &study, const Scenario &scenario, const Catalog &catalog)
        : m_study(study)
        , m_scenario(scenario)
        , m_catalog(catalog)
    {}

    Result<Calibration> fit(std::span<const MeasuredRun> runs)
    {
        if (const auto error = prepare(runs))
            return *error;
        for (const auto step : {&Calibrator::fitRate, &Calibrator::fitPower}) {
            if (const auto error = (this->*step)())
                return *error;
        }
        followCompute();
        for (std::size_t i = 0; i < m_runs.size(); ++i)
            addFigures(i);
        return std::move(m_made);
    }

private:
    /// Completes the runs, and finds what the scenario is apart from rate and power.
    std::optional<Error> prepare(std::span<const MeasuredRun> runs)
    {
        const auto resolved = resolve(m_study, m_scenario, m_catalog);
        if (!resolved)
            return resolved.error();
        m_resolved = *resolved;
        // With a rate and a power of one the estimate needs nothing but the work.
        const std::array<std::pair<Field, Value>, 4> ones = {{
            {Field::TrainingBasis, std::string("flops")},
            {Field::MachineEfficiencyModel, std::string("given")},
            {Field::MachineAchieved, Number{1, {}}},
            {Field::MachineAveragePower, Number{1, {}}},
        }};
        const auto unit = estimated(withValues(m_study, m_scenario, ones), m_scenario, m_catalog);
        if (!unit)
            return unit.error();
        m_after = machineOf(*unit);
        m_reduction = unitRow(Unit::Watt).scale / m_after.power;
        const auto before =
            estimated(withValues(m_study, m_scenario, {ones.data(), 1}), m_scenario, m_catalog);
        if (before)
            m_before = machineOf(*before);
        return completeRuns(runs, ofOneRun(*unit, Figure::Flop));
    }

    std::optional<Error> completeRuns(std::span<const MeasuredRun> runs, double flop)
    {
        for (MeasuredRun run : runs) {
            if (!(run.flop > 0))
                run.flop = flop;
            if (!(run.devices > 0))
                run.devices = m_resolved[Field::MachineDevices].value;
            if (!(deviceHours(run) > 0))
                return refusal(ErrorCode::MissingField, m_scenario, Field::TrainingHours,
                               FF_TR_NOOP("Message", "a measured run needs hours and devices"));
            m_runs.push_back(run);
        }
        if (m_runs.empty())
            return refusal(ErrorCode::MissingField, m_scenario, Field::TrainingHours,
                           FF_TR_NOOP("Message", "name at least one measured run"));
        return std::nullopt;
    }

    std::optional<Error> fitRate()
    {
        const auto rate =
            meanPerDeviceHour(m_runs, [](const MeasuredRun &run) { return run.flop; });
        if (!rate)
            return refusal(ErrorCode::MissingField, m_scenario, Field::ModelTrainingFlop,
                           FF_TR_NOOP("Message", "the work of the measured run is not known"));
        m_after.rate = *rate;
        const double teraflops = unitRow(Unit::TeraflopPerSecond).scale;
        const double peak = m_resolved[Field::MachinePeak].value * teraflops;
        const bool isAchieved = m_resolved[Field::MachineAchieved].isGiven() || !(peak > 0);
        if (!isAchieved && *rate > peak)
            return refusal(ErrorCode::OutOfBounds, m_scenario, Field::MachineEfficiency,
                           FF_TR_NOOP("Message",
                                      "the measured run would be faster than the peak of its "
                                      "devices: check FLOP, hours, devices and peak"));
        const double unit = isAchieved ? teraflops : peak;
        addFitted(isAchieved ? Field::MachineAchieved : Field::MachineEfficiency, *rate / unit,
                  m_before ? std::optional(m_before->rate / unit) : std::nullopt);
        return std::nullopt;
    }

    std::optional<Error> fitPower()
    {
        const auto power =
            meanPerDeviceHour(m_runs, [](const MeasuredRun &run) { return run.itEnergyKwh; });
        m_after.power = power ? *power : m_before ? m_before->power : 0;
        if (!power)
            return std::nullopt;
        const double unit = unitRow(Unit::Watt).scale / m_reduction;
        addFitted(Field::MachineAveragePower, *power / unit,
                  m_before ? std::optional(m_before->power / unit) : std::nullopt);
        return checkBounds();
    }

    [[nodiscard]] std::optional<Error> checkBounds() const
    {
        for (const auto &[field, value] : m_made.changes) {
            if (const auto fits = checked(fieldRow(field), value); !fits)
                return fits.error().at(m_scenario.id);
        }
        return std::nullopt;
    }

    void addFitted(Field field, double value, std::optional<double> before)
    {
        m_made.fitted.push_back({field, before, value});
        m_made.changes.emplace_back(field, Number{value, {}});
    }

    /// Fitted values have an effect only where the estimate takes the computed hours.
    void followCompute()
    {
        const auto set = [&](Field field, std::string_view key) {
            const FieldRow &row = fieldRow(field);
            if (m_resolved[field].value != static_cast<double>(*findChoice(row, key)))
                m_made.changes.emplace_back(field, std::string(key));
        };
        set(Field::TrainingBasis, "flops");
        if (m_resolved[Field::MachineEfficiencyModel].isGiven())
            set(Field::MachineEfficiencyModel, "given");
    }

    void addFigures(std::size_t index)
    {
        const MeasuredRun &run = m_runs[index];
        const Measurable measured = measurableOf(run);
        const Measurable after = predicted(run, m_after);
        const Measurable before = predicted(run, m_before.value_or(m_after));
        for (std::size_t i = 0; i < measured.size(); ++i) {
            if (measured[i] > 0)
                m_made.figures.push_back({index, kMeasurable[i], measured[i],
                                          m_before ? std::optional(before[i]) : std::nullopt,
                                          after[i]});
        }
    }

    const Study &m_study;
    const Scenario &m_scenario;
    const Catalog &m_catalog;
    Resolved m_resolved;
    std::vector<MeasuredRun> m_runs;
    std::optional<Machine> m_before;
    Machine m_after;
    double m_reduction = 1; ///< of the power by reduction factors
    Calibration m_made;
};

} // namespace

Result<MeasuredRun> measuredRun(const Study &study, const Scenario &scenario,
                                const Catalog &catalog)
{
    const auto resolved = resolve(study, scenario, catalog);
    if (!resolved)
        return resolved.error();
    const auto basis = resolved->choice<TrainingBasisKind>(Field::TrainingBasis);
    if (basis == TrainingBasisKind::Flops)
        return refusal(
            ErrorCode::Contradiction, scenario, Field::TrainingBasis,
            FF_TR_NOOP("Message", "this run was not measured: set %1 to energy or device-hours"),
            {std::string(fieldRow(Field::TrainingBasis).key)});
    if (!(*resolved)[Field::TrainingHours].isKnown())
        return refusal(ErrorCode::MissingField, scenario, Field::TrainingHours,
                       FF_TR_NOOP("Message", "a measured run needs hours and devices"));
    const auto made = generalMethod().evaluate(*resolved, nullptr);
    if (!made)
        return made.error();
    MeasuredRun run;
    run.name = scenario.id;
    run.flop = ofOneRun(*made, Figure::Flop);
    run.devices = (*resolved)[Field::MachineDevices].value;
    run.hours = (*resolved)[Field::TrainingHours].value;
    if (basis == TrainingBasisKind::Energy) {
        run.itEnergyKwh = ofOneRun(*made, Figure::ItEnergy);
        run.facilityKwh = ofOneRun(*made, Figure::FacilityEnergy);
        run.operationalKg = ofOneRun(*made, Figure::Operational);
    }
    return run;
}

Result<Calibration> calibrate(const Study &study, const Scenario &scenario,
                              std::span<const MeasuredRun> runs, const Catalog &catalog)
{
    return Calibrator(study, scenario, catalog).fit(runs);
}

double relativeError(double value, double measured)
{
    return value / measured - 1;
}

} // namespace fourfold
