// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_print.h"

#include <cassert>
#include <string>
#include <string_view>

namespace fourfold {

/// Unknown keys that were kept as text, ready to be written back where they stood.
class KeptKeys
{
public:
    explicit KeptKeys(const std::string &extras)
    {
        if (extras.empty())
            return;
        const auto read = m_document.read(extras);
        assert(read.hasValue());
        if (read && m_document.root().type == JsonType::Object)
            m_root = &m_document.root();
    }

    [[nodiscard]] const JsonNode *root() const { return m_root; }

    /// What was kept inside the object of this key; null when nothing was.
    [[nodiscard]] const JsonNode *inside(std::string_view key) const { return inside(m_root, key); }

    [[nodiscard]] static const JsonNode *inside(const JsonNode *node, std::string_view key)
    {
        const JsonNode *found = node == nullptr ? nullptr : node->find(key);
        return found != nullptr && found->type == JsonType::Object ? found : nullptr;
    }

private:
    JsonDocument m_document;
    const JsonNode *m_root = nullptr;
};

/// Appends the members of a kept object but those for which `isWritten` says that they stand
/// already.
template <class IsWritten>
void appendKept(std::string &out, const JsonNode *kept, IsWritten isWritten)
{
    if (kept == nullptr)
        return;
    for (const JsonNode &member : *kept) {
        if (isWritten(member))
            continue;
        appendJsonKey(out, member.key);
        appendJson(out, member);
    }
}

inline constexpr auto kNothingWritten = [](const JsonNode &) { return false; };

} // namespace fourfold
