// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The core on its own: built and run where no Qt is installed. The real tests stand beside it.
#include "core/support/numbers.h"
#include "core/support/result.h"

#include <cstdio>

using namespace fourfold;

namespace {

Result<double> readNumber(std::string_view text)
{
    if (const auto value = parseNumber(text))
        return *value;
    return Error{
        .code = ErrorCode::WrongType,
        .where = "line 1",
        .message = {.text = FF_TR_NOOP("Test", "%1 is not a number."), .args = {std::string(text)}},
    };
}

} // namespace

int main()
{
    const auto good = readNumber("429");
    const auto bad = readNumber("many");
    const bool holds = good && toText(*good) == "429" && !bad
                       && english(bad.error()) == "line 1: many is not a number.";
    std::puts(holds ? "The core runs without Qt." : "The core gives wrong answers.");
    return holds ? 0 : 1;
}
