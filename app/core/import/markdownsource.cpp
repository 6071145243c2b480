// SPDX-License-Identifier: MIT
#include "core/import/markdownsource.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

/// The place behind the code that backticks begin at a place; behind them where none close it.
size_t endOfCode(std::string_view row, size_t begin)
{
    const auto endOfTicks = [row](size_t at) {
        return std::min(row.find_first_not_of('`', at), row.size());
    };
    const size_t text = endOfTicks(begin);
    for (size_t at = row.find('`', text); at != std::string_view::npos;) {
        const size_t end = endOfTicks(at);
        if (end - at == text - begin)
            return end;
        at = row.find('`', end);
    }
    return text;
}

} // namespace

size_t endOfFrontMatter(std::string_view text)
{
    if (!text.starts_with("---\n") && !text.starts_with("---\r\n"))
        return 0;
    const size_t end = text.find("\n---", 3);
    if (end == std::string_view::npos)
        return 0;
    const size_t line = text.find('\n', end + 1);
    return line == std::string_view::npos ? text.size() : line + 1;
}

QString frontMatterTitle(std::string_view header)
{
    static const QRegularExpression title(uR"(^title:\s*["']?(.*?)["']?\s*$)"_s,
                                          QRegularExpression::MultilineOption);
    const auto match = title.match(QString::fromUtf8(header.data(), qsizetype(header.size())));
    return match.hasMatch() ? match.captured(1) : QString();
}

int cellsOfRow(std::string_view row)
{
    while (!row.empty() && (row.back() == ' ' || row.back() == '\t' || row.back() == '\r'))
        row.remove_suffix(1);
    int cells = 1;
    for (size_t i = row.starts_with('|') ? 1 : 0; i < row.size();) {
        if (row[i] == '`') {
            i = endOfCode(row, i);
            continue;
        }
        cells += row[i] == '|' && i + 1 < row.size();
        i += row[i] == '\\' ? 2 : 1;
    }
    return cells;
}

std::string withWideRules(std::string_view text)
{
    std::string wide;
    wide.reserve(text.size() + 64);
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        const std::string_view line = text.substr(0, end);
        const bool isRule = line.find_first_not_of("|:- \t\r\n") == std::string_view::npos
                && line.find('|') != std::string_view::npos;
        for (size_t i = 0; i < line.size(); ++i) {
            const bool isFirst = line[i] == '-' && (i == 0 || line[i - 1] != '-');
            wide += isRule && isFirst ? "---" : std::string_view(&line[i], 1);
        }
        text.remove_prefix(end);
    }
    return wide;
}

} // namespace errdex
