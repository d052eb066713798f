// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/io/json_document.h"
#include "core/support/numbers.h"

#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>
#include <unistd.h>

namespace fourfold::cli {
namespace {

struct Closer
{
    void operator()(std::FILE *file) const
    {
        if (file != stdin)
            std::fclose(file); // ignored: nothing was written
    }
};

void print(std::FILE *stream, std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
}

Error cannotRead(const std::string &name, int number)
{
    return Error{ErrorCode::CannotRead, shownName(name),
                 Message{FF_TR_NOOP("Message", "cannot be read: %1"),
                         {std::generic_category().message(number)}}};
}

} // namespace

TableStyle styleOf(std::string_view format)
{
    if (format == "csv")
        return TableStyle::Csv;
    if (format == "markdown")
        return TableStyle::Markdown;
    return format == "latex" ? TableStyle::Latex : TableStyle::Plain;
}

ExitCode deliver(std::string_view text)
{
    print(stdout, text);
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return ExitCode::Done;
    return report(Error{ErrorCode::CannotWrite, "standard output",
                        Message{FF_TR_NOOP("Message", "cannot be written: %1"),
                                {std::generic_category().message(errno)}}});
}

ExitCode report(const Error &error)
{
    remark(english(error));
    const bool isOutside =
        error.code == ErrorCode::CannotRead || error.code == ErrorCode::CannotWrite;
    return isOutside ? ExitCode::CannotReadOrWrite : ExitCode::WrongStudy;
}

ExitCode refuse(std::string_view what)
{
    remark("fourfold-cli: " + std::string(what) + "\nTry 'fourfold-cli --help'.");
    return ExitCode::WrongUsage;
}

ExitCode reportOption(const Error &error)
{
    return error.code == ErrorCode::WrongType ? refuse(english(error)) : report(error);
}

void remark(std::string_view text)
{
    print(stderr, std::string(text) + "\n");
}

ProgressLine::ProgressLine(std::string_view what)
    : m_what(what)
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{}

ProgressLine::~ProgressLine()
{
    if (!m_shown.empty())
        print(stderr, "\r" + std::string(m_shown.size(), ' ') + "\r");
}

void ProgressLine::show(std::uint64_t done, std::uint64_t of)
{
    const double share = static_cast<double>(done) / static_cast<double>(of);
    const std::string line =
        m_what + ": " + std::to_string(static_cast<int>(kPercent * share)) + " %";
    if (!m_isTerminal || line == m_shown)
        return;
    print(stderr, "\r" + line);
    m_shown = line;
}

Result<std::string> readFile(const std::string &name)
{
    errno = 0;
    const std::unique_ptr<std::FILE, Closer> file(name == "-" ? stdin
                                                              : std::fopen(name.c_str(), "rb"));
    if (file == nullptr)
        return cannotRead(name, errno);
    constexpr std::size_t kBlock = std::size_t{64} << 10;
    std::string text;
    std::size_t count = 0;
    do {
        text.resize(text.size() + kBlock);
        count = std::fread(text.data() + text.size() - kBlock, 1, kBlock, file.get());
        text.resize(text.size() - kBlock + count);
    } while (count > 0 && text.size() <= kMaxJsonBytes);
    if (std::ferror(file.get()) != 0)
        return cannotRead(name, errno);
    return text;
}

std::string shownName(std::string_view name)
{
    return name == "-" ? "standard input" : std::string(name);
}

} // namespace fourfold::cli
