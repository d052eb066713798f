// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_reader.h"
#include "app/cli/study_source.h"
#include "app/cli/verb.h"
#include "core/estimation/trace.h"
#include "core/io/result_json.h"
#include "core/io/scenario_reader.h"

#include <cstdint>
#include <unistd.h>

namespace fourfold::cli {
namespace {

/// Answers lines one after the other and keeps its memory between them.
class Batch
{
public:
    Batch(const EstimatorRow &method, const Catalog &catalog)
        : m_method(method)
        , m_catalog(catalog)
    {}

    /// Appends the answer to a line, with a line break.
    void answer(std::string_view line, std::string &out)
    {
        ++m_line;
        m_result.id.clear();
        const std::size_t start = out.size();
        if (auto error = append(line, out)) {
            out.resize(start);
            refuse(*error, out);
        }
        out += '\n';
        remarkUnknownKeys();
    }

    /// Appends the answer to a line that is not read at all.
    void answerUnread(const Error &error, std::string &out)
    {
        ++m_line;
        m_result.id.clear();
        refuse(error, out);
        out += '\n';
    }

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    void refuse(const Error &error, std::string &out)
    {
        m_hasFailed = true;
        appendErrorLine(out, m_result.id, error);
    }

    /// A misspelt key has no effect, so it is told; a long input repeats itself, so not for ever.
    void remarkUnknownKeys()
    {
        constexpr int kTold = 20;
        for (const Message &warning : m_reader.takeWarnings()) {
            if (m_told > kTold)
                return;
            remark(m_told == kTold ? "standard input: more keys are not known"
                                   : "standard input: line " + std::to_string(m_line) + ": "
                                         + english(warning));
            ++m_told;
        }
    }

    std::optional<Error> append(std::string_view line, std::string &out)
    {
        auto scenario = m_reader.read(line);
        m_result.id = m_reader.lastId();
        if (!scenario)
            return scenario.error();
        const auto resolved = resolve(m_none, *scenario, m_catalog);
        if (!resolved)
            return resolved.error().inside(m_result.id);
        auto estimate = estimateTraced(m_method, *resolved, m_trace);
        if (!estimate)
            return estimate.error().inside(m_result.id);
        m_result.name = std::move(scenario->name);
        m_result.boundary = shownBoundary(m_method, resolved->states, *estimate);
        m_result.estimate = std::move(*estimate);
        appendResultLine(out, m_result);
        return std::nullopt;
    }

    const EstimatorRow &m_method;
    const Catalog &m_catalog;
    const Study m_none;
    ScenarioLineReader m_reader;
    Trace m_trace;
    ScenarioResult m_result;
    std::uint64_t m_line = 0;
    int m_told = 0;
    bool m_hasFailed = false;
};

Error lineTooLong()
{
    return Error{ErrorCode::TooLarge,
                 {},
                 Message{FF_TR_NOOP("Message", "the line is longer than %1 bytes: shorten it"),
                         {std::to_string(kMaxLineBytes)}}};
}

} // namespace

ExitCode runBatch(const Arguments &arguments)
{
    const auto method = methodNamed(arguments.value("--method", "fourfold"));
    if (!method)
        return report(method.error().at("--method"));
    const auto catalog = openWholeCatalog();
    if (!catalog)
        return report(catalog.error());
    Batch batch(**method, *catalog);
    LineReader lines(STDIN_FILENO);
    std::string out;
    // What has come is answered before more is waited for, so a slow writer gets prompt answers.
    while (lines.fill()) {
        while (const auto line = lines.next()) {
            if (line->isTooLong)
                batch.answerUnread(lineTooLong(), out);
            else
                batch.answer(line->text, out);
        }
        if (const ExitCode code = deliver(out); code != ExitCode::Done)
            return code;
        out.clear();
    }
    if (const auto error = lines.error())
        return report(*error);
    return batch.hasFailed() ? ExitCode::WrongStudy : ExitCode::Done;
}

} // namespace fourfold::cli
