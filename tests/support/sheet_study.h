// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/io/study_json.h"

#include <QString>

#include <array>
#include <string>

namespace fourfold {

/// Two accelerators, a datacentre, a region and a model, with one source.
inline Catalog smallCatalog()
{
    const auto file = [](const std::string &kind, const std::string &entries) {
        return CatalogFile{.name = kind,
                           .text = R"({"format": "fourfold-catalog", "version": 1, "kind": ")"
                                   + kind + R"(", "entries": [)" + entries + "]}",
                           .layer = Layer::BuiltIn};
    };
    const std::string common = R"("sources": ["sheet"], "confidence": "vendor")";
    const std::array files = {
        file(
            "source",
            R"({"id": "sheet", "citation": "Maker, data sheet", "licence": "facts cited", "year": 2016})"),
        file(
            "accelerator",
            R"({"id": "nvidia-p100", "name": "NVIDIA P100", "aliases": ["P100"], "vendor": "NVIDIA",
                 "year": 2016, "tdp_w": 300, "peak_tflops_fp16_bf16_dense": 19,
                 "provenance": "file", )"
                + common
                + R"(}, {"id": "google-tpu-v2", "name": "Google TPU v2", "vendor": "Google",
                 "year": 2017, "tdp_w": 280, "peak_tflops_fp16_bf16_dense": 46,
                 "provenance": "recall", )"
                + common + "}"),
        file("datacenter",
             R"({"id": "iowa", "name": "Google Iowa", "operator": "Google", "year": 2020,
                 "pue": 1.11, "provenance": "file", )"
                 + common + "}"),
        file("grid_region",
             R"({"id": "us-2019", "name": "US average", "code": "USA", "basis_flow": "production",
                 "basis_scope": "lifecycle", "year": 2019, "gco2e_per_kwh": 429,
                 "provenance": "file", )"
                 + common + "}"),
        file("model",
             R"({"id": "transformer-big", "name": "Transformer big", "year": 2017,
                 "total_params_b": 0.21, "provenance": "file", )"
                 + common + "}"),
    };
    auto catalog = Catalog::fromFiles(files);
    if (!catalog)
        qFatal("%s", english(catalog.error()).c_str());
    return *std::move(catalog);
}

/// Three scenarios that follow one another; figures of Patterson et al. 2021, table 1.
inline Study smallStudy()
{
    auto file = parseStudy(R"({
        "format": "fourfold-study", "version": 1, "title": "Small",
        "settings": {"basis": "net", "phases": ["training"]},
        "scenarios": [
            {"id": "a", "name": "Transformer, average",
             "model": {"preset": "transformer-big", "training_flop": 1.61e19},
             "machine": {"accelerator": "nvidia-p100", "devices": 8, "achieved_tflops": 6.7,
                         "average_power_w": {"value": 296, "low": 263.44, "high": 328.56,
                                             "shape": "normal"}},
             "mechanization": {"pue": 1.59},
             "map": {"region": "us-2019"},
             "embodied": {"include": false}},
            {"id": "b", "name": "Same job, Iowa", "based_on": "a",
             "mechanization": {"pue": 1.11},
             "map": {"carbon_intensity_g_per_kwh": 478, "matched_clean_share": 0.833}},
            {"id": "c", "name": "Evolved, TPU v2", "based_on": "b",
             "model": {"training_flop": 1.03e19},
             "machine": {"accelerator": "google-tpu-v2", "average_power_w": 227,
                         "achieved_tflops": 24}}
        ]})");
    if (!file)
        qFatal("%s", english(file.error()).c_str());
    return std::move(file->study);
}

} // namespace fourfold
