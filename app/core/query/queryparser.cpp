// SPDX-License-Identifier: MIT
#include "core/query/query.h"
#include "core/query/queryscanner.h"
#include "core/query/queryvalue.h"
#include "core/text/plural.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr int deepestNesting = 64;

/// How many letters must change to turn one word into the other (Levenshtein).
int editDistance(QStringView from, QStringView to)
{
    std::vector<int> row(static_cast<size_t>(to.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<int>(i);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced = diagonal
                    + (from[i - 1] == to[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

QString nearestField(const QString &name)
{
    QString nearest;
    int smallest = 3; // more than two slips and it is another word
    for (const Field field : namedFields()) {
        const int distance = editDistance(name.toLower(), fieldName(field));
        if (distance < smallest && distance < name.size()) {
            smallest = distance;
            nearest = fieldName(field);
        }
    }
    return nearest;
}

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212);
}

/// Recursive descent over:
///
///   query   = { factor }
///   factor  = unit { "OR" unit }
///   unit    = [ "-" ] ( "(" query ")" | term )
///   term    = [ field ":" ] value { "," value }
class Parser : private QueryScanner
{
public:
    using QueryScanner::QueryScanner;

    Query parse()
    {
        Query query;
        query.text = m_text;
        query.root = parseSequence(0);
        query.issues = std::move(m_issues);
        return query;
    }

private:
    static QueryNode node(QueryNode::Kind kind, qsizetype begin)
    {
        QueryNode result;
        result.kind = kind;
        result.span.begin = begin;
        return result;
    }

    QueryNode parseSequence(int depth)
    {
        QueryNode result = node(QueryNode::Kind::And, m_position);
        for (skipBlanks(); !atEnd(); skipBlanks()) {
            if (sign() == u')' && depth > 0)
                break;
            const qsizetype begin = m_position;
            if (takeOr()) {
                addIssue(QueryIssue::Kind::MissingOperand, {begin, 2});
                continue;
            }
            if (auto factor = parseFactor(depth))
                result.children.push_back(*std::move(factor));
        }
        result.span.length = m_position - result.span.begin;
        return result;
    }

    std::optional<QueryNode> parseFactor(int depth)
    {
        const qsizetype begin = m_position;
        std::optional<QueryNode> first = parseUnit(depth);
        QueryNode result = node(QueryNode::Kind::Or, begin);
        if (first)
            result.children.push_back(*std::move(first));
        qsizetype end = m_position;
        for (;;) {
            skipBlanks();
            const qsizetype operatorAt = m_position;
            if (!takeOr()) {
                m_position = end;
                break;
            }
            skipBlanks();
            if (atEnd() || (sign() == u')' && depth > 0)) {
                addIssue(QueryIssue::Kind::MissingOperand, {operatorAt, 2});
                end = m_position;
                break;
            }
            if (auto unit = parseUnit(depth))
                result.children.push_back(*std::move(unit));
            end = m_position;
        }
        if (result.children.empty())
            return std::nullopt;
        if (result.children.size() == 1)
            return std::move(result.children.front());
        result.span.length = end - begin;
        return result;
    }

    std::optional<QueryNode> parseUnit(int depth)
    {
        const qsizetype begin = m_position;
        // A minus before a digit is part of a code; one before a blank is nothing.
        const bool isNegated = isMinus(peek()) && !isDelimiter(m_position + 1) && !peek(1).isDigit()
                && !isMinus(peek(1));
        if (isNegated)
            ++m_position;
        std::optional<QueryNode> unit = sign() == u'(' ? parseGroup(depth) : parseTerm();
        if (!unit || !isNegated)
            return unit;
        QueryNode result = node(QueryNode::Kind::Not, begin);
        result.span.length = m_position - begin;
        result.children.push_back(*std::move(unit));
        return result;
    }

    std::optional<QueryNode> parseGroup(int depth)
    {
        const qsizetype begin = m_position++;
        if (depth >= deepestNesting) {
            addIssue(QueryIssue::Kind::TooDeep, {begin, m_text.size() - begin});
            m_position = m_text.size();
            return std::nullopt;
        }
        ++m_depth;
        QueryNode group = parseSequence(depth + 1);
        --m_depth;
        if (atEnd())
            addIssue(QueryIssue::Kind::UnclosedParenthesis, {begin, 1});
        else
            ++m_position;
        if (group.children.empty())
            return std::nullopt;
        group.span = {begin, m_position - begin};
        return group;
    }

    /// Takes "name:" when it stands here, and is a field or looks like a misspelt one.
    Field takeField()
    {
        qsizetype length = 0;
        while (peek(length).isLetter())
            ++length;
        if (length == 0 || sign(length) != u':')
            return Field::Any;
        const QString name = asciiForms(m_text.mid(m_position, length));
        const bool isAddress = peek(length + 1) == u'/' && peek(length + 2) == u'/';
        if (isAddress)
            return Field::Any;
        if (const auto field = fieldNamed(name)) {
            m_position += length + 1;
            return *field;
        }
        // "Error: …" and "错误：…" are prose; "provder:x" is a slip.
        if (length > 1 && !isDelimiter(m_position + length + 1)) {
            const QString hint = nearestField(name);
            if (peek(length) == u':' || !hint.isEmpty())
                addIssue(QueryIssue::Kind::UnknownField, {m_position, length}).hint = hint;
        }
        return Field::Any;
    }

    std::optional<QueryNode> parseTerm()
    {
        QueryNode term = node(QueryNode::Kind::Term, m_position);
        if (sign() == u')' && m_depth == 0) {
            addIssue(QueryIssue::Kind::UnopenedParenthesis, {m_position++, 1});
            return std::nullopt;
        }
        term.field = takeField();
        bool isNegated = false;
        if (term.field == Field::Any) {
            parseBareValue(term);
        } else {
            const qsizetype valueAt = m_position;
            isNegated = sign() == u'!' && sign(1) == u'=';
            if (isNegated)
                ++m_position;
            parseFieldValues(term, valueAt);
        }
        term.span.length = m_position - term.span.begin;
        if (term.values.isEmpty())
            return std::nullopt;
        if (term.field == Field::Any && term.values.size() > 1)
            return wordsOf(term);
        if (!isNegated)
            return term;
        QueryNode result = node(QueryNode::Kind::Not, term.span.begin);
        result.span = term.span;
        result.children.push_back(std::move(term));
        return result;
    }

    /// The words of an unclosed quote, which must all be found.
    static QueryNode wordsOf(const QueryNode &term)
    {
        QueryNode words = node(QueryNode::Kind::And, term.span.begin);
        words.span = term.span;
        for (const QueryValue &value : term.values) {
            QueryNode word = node(QueryNode::Kind::Term, term.span.begin);
            word.span = term.span;
            word.values.append(value);
            words.children.push_back(std::move(word));
        }
        return words;
    }

    void parseBareValue(QueryNode &term)
    {
        const qsizetype begin = m_position;
        if (isAtQuote()) {
            parseQuoted(term);
        } else if (const qsizetype length = regexLength(Field::Any); length > 0) {
            addRegex(term, begin, length);
        } else {
            QString word = takeWord(Field::Any);
            // Punctuation of the sentence that a word was copied from is not part of it.
            while (word.size() > 1 && QStringView(u",;:.!?").contains(asciiForm(word.back())))
                word.chop(1);
            if (word == "-"_L1)
                return; // the beginning of an exclusion
            const bool isPattern = word.contains(u'*') && word != u"*"_s;
            QueryValue value{isPattern ? QueryValue::Kind::Wildcard : QueryValue::Kind::Contains,
                             isPattern ? u'*' + word + u'*' : withoutPlural(word),
                             {},
                             {}};
            if (!isPattern && value.text != word)
                value.plural = word;
            term.values.append(value);
        }
    }

    void parseFieldValues(QueryNode &term, qsizetype valueAt)
    {
        if (isDelimiter(m_position)) {
            term.values.append({QueryValue::Kind::Empty, {}, {}, {}});
            return;
        }
        const qsizetype issuesBefore = m_issues.size();
        for (;;) {
            if (!isDelimiter(m_position) && !isComma(m_position, term.field))
                parseFieldValue(term);
            if (!isComma(m_position, term.field))
                break;
            ++m_position;
        }
        // What the field cannot take is searched as plain text, colon and all.
        const bool isBroken = m_issues.size() > issuesBefore && term.values.isEmpty();
        if (isBroken) {
            const qsizetype begin = term.span.begin;
            term.field = Field::Any;
            term.values.append({QueryValue::Kind::Contains,
                                m_text.mid(valueAt, m_position - valueAt),
                                {},
                                {}});
            term.span = {begin, m_position - begin};
        }
    }

    void parseFieldValue(QueryNode &term)
    {
        const qsizetype begin = m_position;
        if (isAtQuote()) {
            parseQuoted(term);
            return;
        }
        if (const qsizetype length = regexLength(term.field); length > 0) {
            addRegex(term, begin, length);
            return;
        }
        const QString comparison = takeComparison();
        const bool isQuoted = isAtQuote();
        const QString text = isQuoted ? takeQuoted() : takeWord(term.field);
        add(term, readValue(term.field, comparison, text, isQuoted), {begin, m_position - begin});
    }

    /// ">=" and its kind where it stands here; ≥ is one sign.
    QString takeComparison()
    {
        if (peek() == u'≥' || peek() == u'≤')
            return m_text[m_position++] == u'≥' ? u">="_s : u"<="_s;
        static const QRegularExpression expression(u"^(>=|<=|>|<|=)"_s);
        const QString signs = QString(sign()) + sign(1);
        QString comparison = expression.match(signs).captured(1);
        m_position += comparison.size();
        return comparison;
    }

    /// Adds the value to the term, or what is wrong with it to the issues.
    void add(QueryNode &term, const ReadValue &value, Span span)
    {
        if (const auto *good = std::get_if<QueryValue>(&value))
            term.values.append(*good);
        else
            addIssue(std::get<QueryIssue::Kind>(value), span, term.field);
    }

    void parseQuoted(QueryNode &term)
    {
        const Span at{m_position, 1};
        const QString text = takeQuoted();
        const bool isUnclosed = !m_issues.isEmpty() && m_issues.last().span == at
                && m_issues.last().kind == QueryIssue::Kind::UnclosedQuote;
        if (isUnclosed && term.field == Field::Any) {
            for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
                term.values.append({QueryValue::Kind::Contains, word, {}, {}});
        } else if (text.isEmpty()) {
            if (term.field != Field::Any)
                term.values.append({QueryValue::Kind::Empty, {}, {}, {}});
        } else {
            add(term, checkedValue(term.field, {QueryValue::Kind::Contains, text, {}, {}}),
                {at.begin, m_position - at.begin});
        }
    }

    /// A person writes one or two; thousands, in a pasted text, would be compiled at each keystroke.
    static constexpr int mostRegexes = 8;
    int m_regexes = 0;

    void addRegex(QueryNode &term, qsizetype begin, qsizetype length)
    {
        m_position = begin + length;
        const QString pattern = m_text.mid(begin + 1, length - 2);
        if (++m_regexes > mostRegexes) {
            if (m_regexes == mostRegexes + 1)
                addIssue(QueryIssue::Kind::TooManyRegexes, {begin, length}, term.field);
            if (term.field == Field::Any)
                term.values.append({QueryValue::Kind::Contains, pattern, {}, {}});
            return;
        }
        const QRegularExpression regex(pattern);
        if (regex.isValid() && keywords(term.field).isEmpty()) {
            term.values.append({QueryValue::Kind::Regex, pattern, {}, {}});
            return;
        }
        if (!regex.isValid())
            addIssue(QueryIssue::Kind::BadRegex, {begin, length}, term.field).hint =
                    regex.errorString();
        else
            addIssue(QueryIssue::Kind::BadKeyword, {begin, length}, term.field);
        if (term.field == Field::Any)
            term.values.append({QueryValue::Kind::Contains, pattern, {}, {}});
    }
};

} // namespace

Query parseQuery(const QString &text)
{
    return Parser(text).parse();
}

} // namespace errdex
