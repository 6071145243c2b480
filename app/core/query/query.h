// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace errdex {

/// What a condition speaks of. `Any` is a bare word: every text field, provider, category, concept
/// and HTTP status.
enum class Field : quint8 {
    Any,
    Provider,
    Code,
    Http,
    Category,
    Concept,
    Actor,
    Retry,
    Name,
    Message,
    Description,
    Condition,
    Note,
    Tag,
    Link,
    Is,
    Has,
};

/// The fields that a person can write before a colon, in the order of the help page.
const std::vector<Field> &namedFields();
QString fieldName(Field field); ///< as written in a query, "provider"; empty for Any
std::optional<Field> fieldNamed(QStringView name); ///< letter case apart
/// The words that is:, has:, actor: and retry: take; empty for every other field.
const QStringList &keywords(Field field);

/// A piece of the query text, in UTF-16 units.
struct Span
{
    qsizetype begin = 0;
    qsizetype length = 0;
    qsizetype end() const { return begin + length; }
    friend bool operator==(const Span &, const Span &) = default;
};

/// One thing that a field is compared with. Alternatives of a term are joined by commas.
struct QueryValue
{
    enum class Kind : quint8 {
        Contains, ///< word, "a phrase"; for provider, category, concept: the name, else a part of it
        Equals, ///< =text: the whole field
        Wildcard, ///< -10*: the whole field, '*' stands for anything
        Regex, ///< /pattern/: found anywhere, letter case apart
        Range, ///< 400..429, >=400, <500, 4xx: natural order, both ends may be open
        Empty, ///< nothing there
    };
    Kind kind = Kind::Contains;
    QString text; ///< as written, without quotes and operators
    /// Range: the ends as written; a null end is open.
    QString low;
    QString high;
    bool lowIncluded = true;
    bool highIncluded = true;
    /// Contains: as written, where `text` is what withoutPlural() has left of it; else empty.
    QString plural = {};

    friend bool operator==(const QueryValue &, const QueryValue &) = default;
};

/// A node of a parsed query.
struct QueryNode
{
    enum class Kind : quint8 { And, Or, Not, Term };
    Kind kind = Kind::And;
    std::vector<QueryNode> children; ///< of And, Or (any number) and Not (one)
    Field field = Field::Any; ///< of a Term
    QList<QueryValue> values; ///< of a Term: any of them
    Span span; ///< where it stands in the text
};

/// What is wrong in a query, and where. The search goes on without it, or with it as plain words.
struct QueryIssue
{
    enum class Kind : quint8 {
        UnclosedQuote,
        UnclosedParenthesis,
        UnopenedParenthesis,
        MissingOperand, ///< OR with nothing before or after it
        UnknownField,
        BadHttpStatus,
        BadKeyword, ///< is:, has:, actor: or retry: with a word that it does not take
        BadRegex,
        TooManyRegexes, ///< the rest is searched as plain words
        RegexTooComplex, ///< stopped while searching: the pattern takes too long
        BadRange,
        TooDeep, ///< nested deeper than any person means
    };
    Kind kind{};
    Span span;
    QString text; ///< the piece in question
    QString hint; ///< a known name that is near, or the library's words on a pattern
    Field field = Field::Any;

    friend bool operator==(const QueryIssue &, const QueryIssue &) = default;
};

/// A parsed query text. Examples (design.md, "The query language"):
///
///   rate limit                  both words, anywhere, in any order, case and accents apart
///   "rate limit" -websocket     the phrase, and not the word
///   timeout OR expired          either; binds closer than the blank between words
///   provider:ethgas,freeway     any of the two
///   code:-10* code:=0001        whole code with wildcard; whole code
///   http:4xx  http:400..429  http:>=500
///   condition:   -condition:    the page gives none; the page gives one
///   message:/order (not|never) found/
///   is:starred                  see keywords()
///
/// A minus before a digit belongs to the word: -1021 is a code. -"1021" excludes.
struct Query
{
    QString text;
    QueryNode root; ///< always an And; its children are the conditions that must all hold
    QList<QueryIssue> issues;

    bool isEmpty() const { return root.children.empty(); }
};

/// Never fails: what cannot be understood is searched as plain words and listed in `issues`.
Query parseQuery(const QString &text);

/// Sentences for a person about a query's issues.
class QueryIssueText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::QueryIssueText)
public:
    static QString describe(const QueryIssue &issue);
};

} // namespace errdex
