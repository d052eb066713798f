// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fourfold {

/// A text that people read, in English, with the context under which translators find it.
/// The core never translates: a front end looks the pair up. Both pointers are literals.
struct Text
{
    const char *context = "";
    const char *source = "";

    [[nodiscard]] bool isEmpty() const { return *source == '\0'; }
};

/// Marks a text for lupdate (-tr-function-alias QT_TRANSLATE_NOOP+=FF_TR_NOOP) and yields a Text.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage)
#define FF_TR_NOOP(context, text)                                                                  \
    ::fourfold::Text                                                                               \
    {                                                                                              \
        context, text                                                                              \
    }

/// A text with the values for its places %1, %2, …; values are names and numbers, never prose.
struct Message
{
    Text text;
    std::vector<std::string> args;
};

/// Puts args in the places %1 … %9 of pattern. A place without a value stays as it is.
[[nodiscard]] std::string fillPlaces(std::string_view pattern,
                                     const std::vector<std::string> &args);

/// The message in English.
[[nodiscard]] std::string english(const Message &message);

} // namespace fourfold
