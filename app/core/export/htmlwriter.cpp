// SPDX-License-Identifier: MIT
#include "core/export/htmlwriter.h"

#include "core/text/webaddress.h"

#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

void appendEscaped(OutputBuffer &buffer, std::string_view text)
{
    for (const char c : text) {
        if (c == '&')
            buffer.append("&amp;");
        else if (c == '<')
            buffer.append("&lt;");
        else if (c == '>')
            buffer.append("&gt;");
        else if (c == '"')
            buffer.append("&quot;");
        else if (c == '\n')
            buffer.append("<br>");
        else if (c != '\r')
            buffer.append(c);
    }
}

constexpr std::string_view pageBegin =
        ">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n<title>Errdex</title>\n<style>\n"
        ":root { color-scheme: light dark; }\n"
        "body { font: 14px/1.45 system-ui, sans-serif; margin: 16px; }\n"
        "table { border-collapse: collapse; }\n"
        "th, td { text-align: start; vertical-align: top; padding: 4px 12px 4px 0;"
        " border-bottom: 1px solid #8886; }\n"
        "th { position: sticky; top: 0; background: Canvas; }\n"
        "td.code { font-family: monospace; white-space: nowrap; }\n"
        "</style>\n</head>\n<body>\n";

/// Of a page for persons: its words are those of the program's language.
QByteArray languageOfPage()
{
    return QLocale() == QLocale::c() ? QByteArrayLiteral("en") : QLocale().bcp47Name().toLatin1();
}

} // namespace

QString webAddress(const QString &address)
{
    return isWebAddress(address) ? QString::fromUtf8(QUrl(address, QUrl::StrictMode).toEncoded())
                                 : QString();
}

void HtmlWriter::begin(OutputBuffer &buffer)
{
    const bool isForPersons = m_options.header == ExportHeader::Titles;
    m_isRightToLeft = isForPersons && QLocale().textDirection() == Qt::RightToLeft;
    const std::string_view direction = m_isRightToLeft ? " dir=\"rtl\"" : "";
    if (!m_options.isFragment) {
        buffer.append("<!DOCTYPE html>\n<html");
        if (isForPersons) {
            buffer.append(" lang=\"");
            buffer.append(viewOf(languageOfPage()));
            buffer.append('"');
        }
        buffer.append(direction);
        buffer.append(pageBegin);
    }
    buffer.append("<table");
    if (m_options.isFragment)
        buffer.append(direction);
    buffer.append(">\n");
    const std::vector<std::string> cells = headerCells(m_cells, m_options);
    if (!cells.empty()) {
        buffer.append("<thead><tr>");
        for (const std::string &cell : cells) {
            buffer.append("<th>");
            appendEscaped(buffer, cell);
            buffer.append("</th>");
        }
        buffer.append("</tr></thead>\n");
    }
    buffer.append("<tbody>\n");
}

void HtmlWriter::row(OutputBuffer &buffer, size_t line)
{
    buffer.append("<tr>");
    for (size_t column = 0; column < columnCount(); ++column) {
        if (m_cells.heads()[column].kind == ExportCells::Kind::Code)
            buffer.append(R"(<td class="code" style="mso-number-format:'\@'">)");
        else
            buffer.append("<td>");
        const std::string_view address = m_cells.address(line, column);
        if (!address.empty()) {
            buffer.append("<a href=\"");
            appendEscaped(buffer, address);
            buffer.append("\">");
        }
        // A code's minus stays before it, and each text begins at its own end.
        if (m_isRightToLeft)
            buffer.append("<bdi>");
        appendEscaped(buffer, m_cells.text(line, column));
        if (m_isRightToLeft)
            buffer.append("</bdi>");
        buffer.append(address.empty() ? "</td>" : "</a></td>");
    }
    buffer.append("</tr>\n");
}

void HtmlWriter::end(OutputBuffer &buffer)
{
    buffer.append("</tbody>\n</table>\n");
    if (!m_options.isFragment)
        buffer.append("</body>\n</html>\n");
}

} // namespace errdex
