// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_reader.h"

#include <cerrno>
#include <cstring>
#include <system_error>
#include <unistd.h>

namespace fourfold::cli {
namespace {

constexpr std::size_t kBlock = std::size_t{64} << 10;

} // namespace

/// Moves the unfinished line to the front and keeps a block free behind it.
void LineReader::makeRoom()
{
    if (m_start > 0) {
        std::memmove(m_bytes.data(), m_bytes.data() + m_start, m_end - m_start);
        m_end -= m_start;
        m_scanned -= m_start;
        m_start = 0;
    }
    if (m_bytes.size() < m_end + kBlock)
        m_bytes.resize(m_end + kBlock);
}

bool LineReader::fill()
{
    if (m_isAtEnd)
        return false;
    makeRoom();
    ssize_t count = 0;
    do {
        count = ::read(m_descriptor, m_bytes.data() + m_end, m_bytes.size() - m_end);
    } while (count < 0 && errno == EINTR);
    if (count < 0) {
        m_error = Error{ErrorCode::CannotRead, "standard input",
                        Message{FF_TR_NOOP("Message", "cannot be read: %1"),
                                {std::generic_category().message(errno)}}};
        m_isAtEnd = true;
        return false;
    }
    m_isAtEnd = count == 0;
    m_end += static_cast<std::size_t>(count);
    return !m_isAtEnd || m_end > m_start || m_isSkipping;
}

std::optional<LineReader::Line> LineReader::next()
{
    const char *from = m_bytes.data() + m_scanned;
    const void *found = m_end > m_scanned ? std::memchr(from, '\n', m_end - m_scanned) : nullptr;
    const bool isLast = found == nullptr && m_isAtEnd && (m_end > m_start || m_isSkipping);
    if (found == nullptr && !isLast) {
        m_scanned = m_end;
        if (m_end - m_start > kMaxLineBytes) {
            m_isSkipping = true;
            m_start = m_end;
        }
        return std::nullopt;
    }
    const std::size_t end =
        isLast ? m_end
               : static_cast<std::size_t>(static_cast<const char *>(found) - m_bytes.data());
    Line line{std::string_view(m_bytes.data() + m_start, end - m_start), m_isSkipping};
    line.isTooLong = line.isTooLong || line.text.size() > kMaxLineBytes;
    if (line.isTooLong)
        line.text = {};
    m_isSkipping = false;
    m_start = m_scanned = isLast ? end : end + 1;
    return line;
}

} // namespace fourfold::cli
