// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/trace_library.h"
#include "ui/charts/plot_data.h"
#include "ui/presentation/serving_plan.h"

#include <optional>
#include <vector>

namespace fourfold {

/// What charts of served requests are made from.
struct ServingPicture
{
    const HourlyTrace &trace;
    const ServingQuestion &question;
    const MonthAnswer &answer; ///< with preferences that are known
    std::optional<SavingBand> band;
    QString requests;         ///< where the levels come from
    const QStringList &hours; ///< hourTexts() of the question
    QLocale locale;

    [[nodiscard]] const SchemeAnswer &sprout() const { return answer.schemes.back(); }
};

/// Every hour that is served, in words: made once for many pictures.
[[nodiscard]] QStringList hourTexts(const ServingQuestion &question, const QLocale &locale);

/// The mix of levels, hour by hour, stacked.
[[nodiscard]] PlotData plotMix(const ServingPicture &picture);
/// What is saved as more of the preference may be lost, beside the other schemes.
[[nodiscard]] PlotData plotLoss(const ServingPicture &picture, const std::vector<LossPoint> &curve);
/// The schemes side by side.
[[nodiscard]] PlotData plotSchemes(const ServingPicture &picture);
/// What one more point of preference would cost, hour by hour.
[[nodiscard]] PlotData plotShadowPrice(const ServingPicture &picture);
/// The intensity, and the moments at which preferences are sampled anew.
[[nodiscard]] PlotData plotTrigger(const ServingPicture &picture);

/// The schemes in numbers.
[[nodiscard]] PlotTable schemeTable(const ServingPicture &picture);

/// "Sprout saves 52.0 % (41 to 53 %) and keeps 94.4 % of the preference".
[[nodiscard]] QString servingFinding(const ServingPicture &picture);

/// How the figures must not be read.
[[nodiscard]] QStringList servingCaveats();

} // namespace fourfold
