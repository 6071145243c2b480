// SPDX-License-Identifier: MIT
#include "core/query/query.h"

#include "core/text/phrases.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace errdex {

const std::vector<Field> &namedFields()
{
    static const std::vector<Field> fields{
            Field::Provider, Field::Code,        Field::Http,      Field::Category,
            Field::Concept,  Field::Actor,       Field::Retry,     Field::Name,
            Field::Message,  Field::Description, Field::Condition, Field::Note,
            Field::Tag,      Field::Link,        Field::Is,        Field::Has};
    return fields;
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::Any:
        return {};
    case Field::Provider:
        return u"provider"_s;
    case Field::Code:
        return u"code"_s;
    case Field::Http:
        return u"http"_s;
    case Field::Category:
        return u"category"_s;
    case Field::Concept:
        return u"concept"_s;
    case Field::Actor:
        return u"actor"_s;
    case Field::Retry:
        return u"retry"_s;
    case Field::Name:
        return u"name"_s;
    case Field::Message:
        return u"message"_s;
    case Field::Description:
        return u"description"_s;
    case Field::Condition:
        return u"condition"_s;
    case Field::Note:
        return u"note"_s;
    case Field::Tag:
        return u"tag"_s;
    case Field::Link:
        return u"link"_s;
    case Field::Is:
        return u"is"_s;
    case Field::Has:
        return u"has"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Field> fieldNamed(QStringView name)
{
    const auto &fields = namedFields();
    const auto found = std::find_if(fields.begin(), fields.end(), [name](Field field) {
        return name.compare(fieldName(field), Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

const QStringList &keywords(Field field)
{
    static const QStringList is{u"starred"_s, u"duplicate"_s, u"collision"_s, u"imported"_s};
    static const QStringList has{u"note"_s, u"tag"_s, u"link"_s, u"reply"_s, u"conflict"_s};
    static const QStringList actors{u"customer"_s, u"integrator"_s, u"provider"_s, u"nobody"_s};
    static const QStringList retries{u"never"_s, u"after-change"_s, u"after-wait"_s,
                                     u"with-backoff"_s};
    static const QStringList none;
    switch (field) {
    case Field::Is:
        return is;
    case Field::Has:
        return has;
    case Field::Actor:
        return actors;
    case Field::Retry:
        return retries;
    case Field::Any:
    case Field::Provider:
    case Field::Code:
    case Field::Http:
    case Field::Category:
    case Field::Concept:
    case Field::Name:
    case Field::Message:
    case Field::Description:
    case Field::Condition:
    case Field::Note:
    case Field::Tag:
    case Field::Link:
        return none;
    }
    Q_UNREACHABLE();
}

namespace {

/// What PCRE says of the mistakes that people make, which Qt translates into few languages.
QString regexProblem(const QString &problem)
{
    constexpr std::array known{
            QT_TRANSLATE_NOOP("errdex::QueryIssueText", "missing closing parenthesis"),
            QT_TRANSLATE_NOOP("errdex::QueryIssueText", "unmatched closing parenthesis"),
            QT_TRANSLATE_NOOP("errdex::QueryIssueText",
                              "missing terminating ] for character class"),
            QT_TRANSLATE_NOOP("errdex::QueryIssueText",
                              "quantifier does not follow a repeatable item"),
            QT_TRANSLATE_NOOP("errdex::QueryIssueText", "range out of order in character class"),
            QT_TRANSLATE_NOOP("errdex::QueryIssueText", "numbers out of order in {} quantifier"),
            QT_TRANSLATE_NOOP("errdex::QueryIssueText", "unrecognized character follows \\"),
            QT_TRANSLATE_NOOP("errdex::QueryIssueText", "\\ at end of pattern"),
    };
    for (const char *text : known) {
        if (problem == QLatin1StringView(text))
            return QueryIssueText::tr(text);
    }
    return problem;
}

} // namespace

QString QueryIssueText::describe(const QueryIssue &issue)
{
    switch (issue.kind) {
    case QueryIssue::Kind::UnclosedQuote:
        return tr("The quote is not closed; its words are searched one by one.");
    case QueryIssue::Kind::UnclosedParenthesis:
        return tr("A parenthesis is not closed.");
    case QueryIssue::Kind::UnopenedParenthesis:
        return tr("This parenthesis closes nothing.");
    case QueryIssue::Kind::MissingOperand:
        return tr("OR needs something on both sides.");
    case QueryIssue::Kind::UnknownField:
        return issue.hint.isEmpty()
                ? tr("There is no field “%1”; searched as plain text.").arg(issue.text)
                : tr("There is no field “%1”; did you mean “%2”? Searched as plain text.")
                          .arg(issue.text, issue.hint);
    case QueryIssue::Kind::BadHttpStatus:
        return tr("“%1” is no HTTP status; write 429, 4xx, 400..429 or >=500.").arg(issue.text);
    case QueryIssue::Kind::BadKeyword:
        return tr("“%1” does not go with “%2:”, which takes %3.")
                .arg(issue.text, fieldName(issue.field), Phrases::list(keywords(issue.field)));
    case QueryIssue::Kind::BadRegex:
        return tr("The pattern “%1” cannot be read: %2.").arg(issue.text, regexProblem(issue.hint));
    case QueryIssue::Kind::TooManyRegexes:
        return tr("There are too many patterns; from here on they are searched as plain words.");
    case QueryIssue::Kind::RegexTooComplex:
        return tr("The pattern “%1” takes too long and was stopped; the result is not complete.")
                .arg(issue.text);
    case QueryIssue::Kind::BadRange:
        return tr("“%1” is no range; write 400..429, >=500 or <100.").arg(issue.text);
    case QueryIssue::Kind::TooDeep:
        return tr("The parentheses are nested too deep; the rest is searched as plain words.");
    }
    Q_UNREACHABLE();
}

} // namespace errdex
