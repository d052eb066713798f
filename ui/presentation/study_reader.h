// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/study_json.h"

#include <QString>

namespace fourfold {

/// Reads a study file with what a careful reader says about it. Errors name file and place.
[[nodiscard]] Result<StudyFile> readStudy(const QString &path);

/// One of the studies that come with the program.
struct SampleStudy
{
    QString path;
    QString title;
    QString summary; ///< the first sentence of its notes
};

/// The studies in the examples folder of the resources, by file name.
[[nodiscard]] std::vector<SampleStudy> sampleStudies(const QString &resourceFolder);

} // namespace fourfold
