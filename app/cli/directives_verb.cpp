// SPDX-FileCopyrightText: 2026 The Fourfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "core/io/directives_json.h"

namespace fourfold::cli {

ExitCode runDirectives(const Arguments &arguments)
{
    const std::string file(arguments.operand(0));
    const auto text = readFile(file);
    if (!text)
        return report(text.error());
    const auto question = readDirectives(*text);
    if (!question)
        return report(question.error().at(shownName(file)));
    for (const std::string &key : question->unknownKeys)
        remark(shownName(file) + ": " + key + ": an unknown key, which does not count");
    const auto answer = answerDirectives(*question);
    if (!answer)
        return report(answer.error().at(shownName(file)));
    const std::string_view format = arguments.value("--format", "table");
    if (format == "json")
        return deliver(directivesText(*question, *answer));
    return deliver(tableText(directivesTable(*question, *answer), styleOf(format)));
}

} // namespace fourfold::cli
