// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_inputs.h"

#include <vector>

namespace fourfold {
namespace {

const std::vector<std::string> kEntryKeys = {"model.preset", "machine.accelerator",
                                             "mechanization.datacenter", "map.region",
                                             "inference.accelerator"};
const std::string kBandwidth = "inference.memory_bandwidth_gbs";

bool contains(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

} // namespace

PlainInputs::PlainInputs(const Study &study, const std::string &scenario, const Catalog &catalog)
    : m_catalog(catalog)
{
    std::vector<const Scenario *> chain;
    for (std::string id = scenario; !id.empty();) {
        for (const Scenario &one : study.scenarios) {
            if (one.id == id)
                chain.push_back(&one);
        }
        id = chain.back()->basedOn;
    }
    for (auto one = chain.rbegin(); one != chain.rend(); ++one)
        lay(**one);
    addCatalogue();
}

/// Lays a scenario over those that it follows.
void PlainInputs::lay(const Scenario &scenario)
{
    std::map<std::string, Value> own;
    for (const auto &[field, value] : scenario.values)
        own[std::string(fieldRow(field).key)] = value;
    // The precision that holds in this scenario decides which peak its accelerator provides.
    if (own.contains("machine.precision"))
        m_given["machine.precision"] = own["machine.precision"];
    for (const std::string &key : kEntryKeys) {
        if (!own.contains(key))
            continue;
        for (const auto &[provided, figure] : figuresOf(key, std::get<std::string>(own[key])))
            m_given.erase(provided);
        if (key == "model.preset") {
            m_given.erase("model.architecture");
            m_given.erase("model.stack");
        }
        if (key == "inference.accelerator") {
            m_given.erase("inference.peak_tflops");
            m_given.erase("inference.average_power_w");
        }
        const bool servesWithIt =
            key == "inference.accelerator"
            || (key == "machine.accelerator" && !own.contains("inference.accelerator")
                && text("inference.accelerator", "").empty());
        if (servesWithIt
            && entryOf(key, std::get<std::string>(own[key]))->number(Property::MemoryBandwidthGbs))
            m_given.erase(kBandwidth);
    }
    if (own.contains("map.region"))
        m_given.erase("map.trace");
    if (own.contains("map.trace"))
        m_given.erase("map.carbon_intensity_g_per_kwh");
    if (own.contains("machine.efficiency"))
        m_given.erase("machine.achieved_tflops");
    if (own.contains("machine.achieved_tflops"))
        m_given.erase("machine.efficiency");
    for (const auto &[key, value] : own) {
        const bool multiplies = key.starts_with("factors.") && m_given.contains(key);
        if (multiplies)
            m_given[key] = Number{
                std::get<Number>(m_given[key]).value * std::get<Number>(value).value, std::nullopt};
        else
            m_given[key] = value;
    }
}

const Entry *PlainInputs::entryOf(const std::string &key, const std::string &id) const
{
    if (key == "map.region")
        return m_catalog.region(id);
    if (key == "model.preset")
        return m_catalog.find(EntryKind::Model, id);
    if (key == "mechanization.datacenter")
        return m_catalog.find(EntryKind::Datacenter, id);
    return m_catalog.find(EntryKind::Accelerator, id);
}

std::optional<double> PlainInputs::peakOf(const Entry &entry) const
{
    const std::string precision = text("machine.precision", "bf16");
    if (precision == "fp8")
        return entry.number(Property::PeakTflopsFp8);
    if (precision == "tf32")
        return entry.number(Property::PeakTflopsTf32);
    const auto half = entry.number(Property::PeakTflopsFp16);
    return precision == "bf16" && half ? half : entry.number(Property::PeakTflopsFp32);
}

/// What an entry provides, by the key of the field.
std::map<std::string, double> PlainInputs::figuresOf(const std::string &key,
                                                     const std::string &id) const
{
    const Entry *entry = entryOf(key, id);
    std::map<std::string, double> figures;
    const auto add = [&](const char *field, Property property, double scale = 1) {
        if (const auto number = entry->number(property))
            figures[field] = *number * scale;
    };
    if (key == "model.preset") {
        add("model.layers", Property::Layers);
        add("model.hidden", Property::Hidden);
        add("model.ffn", Property::Ffn);
        add("model.heads", Property::Heads);
        add("model.kv_heads", Property::KvHeads);
        add("model.vocab", Property::Vocab);
        add("model.experts", Property::Experts);
        add("model.experts_per_token", Property::ExpertsActive);
        add("model.params_b", Property::ParamsB);
        add("model.active_params_b", Property::ActiveParamsB);
        add("model.tokens_b", Property::TokensB);
    } else if (key == "machine.accelerator") {
        add("machine.tdp_w", Property::TdpW);
        add("machine.memory_gb", Property::MemoryGb);
        add("embodied.device_kg", Property::EmbodiedKg);
        add("embodied.die_cm2", Property::DieMm2, 0.01);
        if (const auto peak = peakOf(*entry))
            figures["machine.peak_tflops"] = *peak;
    } else if (key == "mechanization.datacenter" || key == "map.region") {
        if (key == "map.region")
            add("map.carbon_intensity_g_per_kwh", Property::GridGPerKwh);
        if (entry->kind == EntryKind::Datacenter || entry->kind == EntryKind::CloudRegion) {
            add("mechanization.pue", Property::Pue);
            add("mechanization.wue_l_per_kwh", Property::WueLPerKwh);
        }
    }
    return figures;
}

void PlainInputs::addCatalogue()
{
    // The mean of a trace comes before what a region gives.
    if (const auto *values = trace()) {
        double sum = 0;
        for (const double value : *values)
            sum += value;
        m_catalogue["map.carbon_intensity_g_per_kwh"] = sum / static_cast<double>(values->size());
    }
    // Of two entries that give the same, the datacentre comes before the region.
    for (const std::string &key : kEntryKeys) {
        const std::string id = text(key, "");
        if (!id.empty())
            m_catalogue.merge(figuresOf(key, id));
    }
    if (const std::string id = text("inference.accelerator", ""); !id.empty()) {
        m_serving = m_catalog.find(EntryKind::Accelerator, id);
        if (const auto peak = peakOf(*m_serving))
            m_catalogue["inference.peak_tflops"] = *peak;
    }
    for (const char *key : {"inference.accelerator", "machine.accelerator"}) {
        const std::string id = text(key, "");
        if (id.empty())
            continue;
        if (const auto speed = entryOf(key, id)->number(Property::MemoryBandwidthGbs))
            m_catalogue[kBandwidth] = *speed;
        break;
    }
    for (const char *key : {"model.preset", "inference.table_model"}) {
        if (const std::string id = text(key, ""); !id.empty())
            m_served = m_catalog.find(EntryKind::Model, id);
    }
    if (const std::string id = text("model.preset", ""); !id.empty()) {
        const std::string_view kind =
            m_catalog.find(EntryKind::Model, id)->text(TextProperty::Architecture);
        m_catalogueTexts["model.architecture"] = contains(kind, "moe") ? "moe" : "dense";
        m_catalogueTexts["model.stack"] = contains(kind, "encoder-decoder") ? "encoder-decoder"
                                          : contains(kind, "encoder")       ? "encoder"
                                                                            : "decoder";
    }
}

std::optional<double> PlainInputs::given(const std::string &key) const
{
    const auto found = m_given.find(key);
    return found == m_given.end() ? std::nullopt
                                  : std::optional(std::get<Number>(found->second).value);
}

std::optional<double> PlainInputs::number(const std::string &key) const
{
    if (const auto own = given(key))
        return own;
    const auto found = m_catalogue.find(key);
    return found == m_catalogue.end() ? std::nullopt : std::optional(found->second);
}

double PlainInputs::numberOr(const std::string &key, double fallback) const
{
    return number(key).value_or(fallback);
}

std::string PlainInputs::text(const std::string &key, const std::string &fallback) const
{
    if (const auto found = m_given.find(key); found != m_given.end())
        return std::get<std::string>(found->second);
    const auto found = m_catalogueTexts.find(key);
    return found == m_catalogueTexts.end() ? fallback : found->second;
}

bool PlainInputs::flag(const std::string &key, bool fallback) const
{
    const auto found = m_given.find(key);
    return found == m_given.end() ? fallback : std::get<bool>(found->second);
}

const std::vector<double> *PlainInputs::trace() const
{
    const std::string name = text("map.trace", "");
    return name.empty() ? nullptr : &m_catalog.trace(name)->series().values;
}

std::optional<double> PlainInputs::traceStart() const
{
    const std::string start = text("map.start_utc", "");
    if (start.empty() || trace() == nullptr)
        return std::nullopt;
    const double first = m_catalog.trace(text("map.trace", ""))->series().start.seconds;
    return (parseStamp(start)->instant.seconds - first) / 3600;
}

std::optional<double> PlainInputs::measured(Property property) const
{
    return m_served == nullptr ? std::nullopt : m_served->number(property);
}

std::optional<double> PlainInputs::serving(Property property) const
{
    return m_serving == nullptr ? std::nullopt : m_serving->number(property);
}

} // namespace fourfold
