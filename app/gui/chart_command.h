// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fourfold {

/// `fourfold chart STUDY --chart ID --out FILE …`: draws a chart into a file, also where there is
/// no display. Returns the exit code: 0 done, 1 the study is wrong, 2 wrong usage, 3 cannot read
/// or write.
int runChartCommand(int argc, char **argv);

} // namespace fourfold
