// SPDX-License-Identifier: MIT
#pragma once

#include "core/query/query.h"

#include <QStringView>

#include <vector>

namespace errdex {

/// Finds keys and values in whatever looks like JSON in a text: whole bodies, cut off at either
/// end, several, in prose, in a string of another body (\"code\":-1021), with single quotes or bare
/// keys as Python and JavaScript print them.
///
/// No parser (RFC 8259 refuses most of that): one pass that never fails, with a stack of its own,
/// so that nesting costs memory in proportion to the text and no call stack.
class JsonScanner
{
public:
    static constexpr int none = -1;

    struct Value
    {
        Span key; ///< without quotes; the key of the array for what stands in an array
        Span span; ///< without quotes
        int object = none; ///< that the key belongs to, an index into objects()
        int holder = none; ///< the value whose string this one stands in, an index into values()
        bool isString = false;
    };
    struct Object
    {
        int parent = none; ///< the object around it; arrays between the two are passed over
        Span key; ///< in the parent; empty for outermost objects
        bool isClosed = false; ///< false where the text was cut off
    };

    /// `text` must live as long as this.
    explicit JsonScanner(QStringView text);

    /// By their beginning; what stands in the string of another value comes behind it.
    const std::vector<Value> &values() const { return m_values; }
    const std::vector<Object> &objects() const { return m_objects; }
    /// The smallest value that holds the span whole; null where none does.
    const Value *valueAround(Span span) const;
    /// The keys of one object, with case and separators folded away ("errorCode" → "errorcode").
    std::vector<std::string> keysOf(int object) const;

private:
    struct Frame
    {
        bool isArray = false;
        int object = none;
        Span key; ///< that the next value belongs to
        Span token; ///< read last; a key if a colon follows
        int outerLevel = 0; ///< of escaping, around it
    };
    struct Part
    {
        Span span;
        int escapeLevel = 0; ///< how often the quotes of this part are escaped
        int object = none; ///< that it is a string value of
        Span key;
        int holder = none;
    };

    void scan(const Part &part);
    void sortValues();
    void open(bool isArray, qsizetype at, qsizetype end);
    void close(bool isArray);
    void take(Span token, bool isString);
    bool closesCutOffString(qsizetype at, qsizetype end) const;
    Span readString(qsizetype at, qsizetype end) const;
    Span readQuoted(qsizetype at, qsizetype end) const;
    Span readBare(qsizetype at, qsizetype end) const;
    bool isQuoteAt(qsizetype at) const;
    bool step(qsizetype &at, qsizetype end);

    QStringView m_text;
    std::vector<Value> m_values;
    std::vector<Object> m_objects;
    std::vector<Frame> m_frames;
    std::vector<Part> m_parts;
    int m_escapeLevel = 0;
    int m_holder = none;
};

} // namespace errdex
