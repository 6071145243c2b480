// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace errdex {

/// Writes JSON (RFC 8259) with the keys in the order of the calls, which QJsonObject would sort.
/// Objects stand on one line; the elements of the outermost array on a line each.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name);

    JsonWriter &value(const QString &text); ///< null where the string is
    JsonWriter &value(std::string_view utf8);
    JsonWriter &value(qint64 number);
    JsonWriter &value(double number);
    JsonWriter &null();

    /// The text written so far, with a line feed at its end.
    QByteArray text() const { return m_text + '\n'; }

private:
    struct Level
    {
        bool isArray = false;
        bool isOutermostArray = false;
        bool isEmpty = true;
    };

    void beforeValue();
    void open(char bracket, bool isArray);
    void close(char bracket);
    void quote(std::string_view utf8);

    QByteArray m_text;
    std::vector<Level> m_levels;
    bool m_hasArray = false;
    bool m_afterKey = false;
};

} // namespace errdex
