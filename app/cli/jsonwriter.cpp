// SPDX-License-Identifier: MIT
#include "cli/jsonwriter.h"

namespace errdex {

JsonWriter &JsonWriter::beginObject()
{
    open('{', false);
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    close('}');
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    open('[', true);
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    close(']');
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    Level &level = m_levels.back();
    if (!level.isEmpty)
        m_text += ", ";
    level.isEmpty = false;
    quote(name);
    m_text += ": ";
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(const QString &text)
{
    if (text.isNull())
        return null();
    const QByteArray utf8 = text.toUtf8();
    return value(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
}

JsonWriter &JsonWriter::value(std::string_view utf8)
{
    beforeValue();
    quote(utf8);
    return *this;
}

JsonWriter &JsonWriter::value(qint64 number)
{
    beforeValue();
    m_text += QByteArray::number(number);
    return *this;
}

JsonWriter &JsonWriter::value(double number)
{
    beforeValue();
    m_text += QByteArray::number(number, 'g', 4); // never in the words of a locale
    return *this;
}

JsonWriter &JsonWriter::null()
{
    beforeValue();
    m_text += "null";
    return *this;
}

void JsonWriter::beforeValue()
{
    if (m_afterKey || m_levels.empty()) {
        m_afterKey = false;
        return;
    }
    Level &level = m_levels.back();
    if (!level.isEmpty)
        m_text += level.isOutermostArray ? "," : ", ";
    if (level.isOutermostArray)
        m_text += "\n  ";
    level.isEmpty = false;
}

void JsonWriter::open(char bracket, bool isArray)
{
    beforeValue();
    m_text += bracket;
    m_levels.push_back({isArray, isArray && !m_hasArray, true});
    m_hasArray = m_hasArray || isArray;
}

void JsonWriter::close(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.isOutermostArray && !level.isEmpty)
        m_text += '\n';
    if (level.isOutermostArray)
        m_hasArray = false;
    m_text += bracket;
}

void JsonWriter::quote(std::string_view utf8)
{
    m_text += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"':
            m_text += "\\\"";
            break;
        case '\\':
            m_text += "\\\\";
            break;
        case '\n':
            m_text += "\\n";
            break;
        case '\r':
            m_text += "\\r";
            break;
        case '\t':
            m_text += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                m_text += "\\u"
                        + QByteArray::number(static_cast<int>(c), 16).rightJustified(4, '0');
            else
                m_text += c;
        }
    }
    m_text += '"';
}

} // namespace errdex
