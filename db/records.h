// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

/// The rows of the database as plain values. Texts that a source does not give are null QStrings
/// (never empty ones), numbers that it does not give are empty optionals.
namespace errdex::db {

enum class ProviderId : qint64 {};
enum class CategoryId : qint64 {};
enum class ConceptId : qint64 {};
enum class ErrorCodeId : qint64 {};

/// Where an HTTP status comes from: the page says it, a rule of the page gives it, or we derived
/// it from the code without the page's word.
enum class HttpStatusSource : quint8 { None, Stated, Rule, Derived };

QString toString(HttpStatusSource source); ///< "stated", "rule", "derived"; null for None
std::optional<HttpStatusSource> httpStatusSource(QStringView text);

struct ProviderRecord
{
    ProviderId id{};
    QString slug; ///< stable, lower case, used in queries and on the command line
    QString name;
    QString product; ///< which API of the provider, where it has several
    int position = 0; ///< order among all providers, from 1
    QString documentationTitle;
    QString documentationUrl;
    QString documentName; ///< the document that the catalogue was taken from
    QStringList hosts; ///< host names that point to this provider
    QString delivery; ///< how errors reach the client, in our words
    QString usage; ///< what the page says about using the codes, in its words
    QString httpStatusRule; ///< the page's sentence that gives HttpStatusSource::Rule
    QString envelope; ///< the page's example of an error response
    QString errorBody; ///< the form of an error response in our words, where the page shows none
    QString placeholder; ///< how the page writes a placeholder, e.g. "%s"
    bool isImported = false; ///< by the user or by the team; the others come with the program
    bool isShared = false; ///< by the team: it is its catalogue, which only a curator can change
    bool hidesShared = false; ///< the user's own, in whose place the team's would stand
    QString color; ///< that the user gave it, "#rrggbb"; null for none
};

struct CategoryRecord
{
    CategoryId id{};
    ProviderId provider{};
    int position = 0; ///< order on the page, from 1
    QString title;
};

struct ErrorCodeRecord
{
    ErrorCodeId id{};
    ProviderId provider{};
    QString code; ///< text: "0001" and "-1021" are no numbers
    int occurrence = 1; ///< 1, 2, … where a page lists a code more than once
    int position = 0; ///< order on the page, from 1
    std::optional<CategoryId> category;
    std::optional<int> httpStatus;
    HttpStatusSource httpStatusSource = HttpStatusSource::None;
    QString name;
    QString message;
    QString description;
    QString condition;
    std::optional<ConceptId> conceptId;
    QString remark; ///< a curator's remark, ours, never the provider's
};

/// A failure that providers share. Groups are concepts without a parent.
struct ConceptRecord
{
    ConceptId id{};
    std::optional<ConceptId> parent;
    int position = 0;
    QString slug;
    QString title;
    QString meaning;
    QString canonicalCode; ///< of google.rpc.Code, e.g. "RESOURCE_EXHAUSTED"; null for groups
    std::optional<int> httpStatus;
    QString actor; ///< customer, integrator, provider, nobody; null for groups
    QString retry; ///< never, after-change, after-wait, with-backoff; null for groups
    QString nextStep; ///< for the person on the ticket
    QString reply; ///< safe to send to the customer
};

/// A row of the IANA HTTP Status Code Registry.
struct HttpStatusRecord
{
    int status = 0;
    QString phrase;
    QString reference;
};

/// What identifies an error code for ever: ids change when a catalogue is read again, this does not.
struct CodeKey
{
    QString provider; ///< slug
    QString code;
    int occurrence = 1;

    friend bool operator==(const CodeKey &, const CodeKey &) = default;
    friend size_t qHash(const CodeKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.provider, key.code, key.occurrence);
    }
};

/// The concept that the user has given to a code that has none of its own.
struct ConceptChoice
{
    CodeKey code;
    QString conceptSlug; ///< empty takes the choice back

    friend bool operator==(const ConceptChoice &, const ConceptChoice &) = default;
};

/// What a person can keep with a code.
enum class OwnField : quint8 {
    Star, ///< "1"
    Concept, ///< a slug
    Note, ///< plain text, shown as Markdown
    Tags, ///< one a line, in the order of the alphabet, see canonicalTags()
    Link, ///< http or https: where the solution stands
    Reply, ///< to a customer, in the place of the concept's
    Others, ///< what lost against one of these when two people's data were joined, see OtherValue
};
inline constexpr std::array allOwnFields{OwnField::Star,  OwnField::Concept, OwnField::Note,
                                         OwnField::Tags,  OwnField::Link,    OwnField::Reply,
                                         OwnField::Others};
QString ownFieldName(OwnField field); ///< "star": in the database and in files
std::optional<OwnField> ownFieldNamed(QStringView name);

/// One field of what a person keeps with a code, or (a reply only) with a concept.
struct OwnValue
{
    CodeKey subject;
    OwnField field = OwnField::Star;
    QString value; ///< empty: there is none, or no more
    QString changedAt; ///< ISO 8601 with milliseconds, UTC

    friend bool operator==(const OwnValue &, const OwnValue &) = default;
};

/// The subject of a reply that is kept with a concept.
CodeKey conceptSubject(const QString &conceptSlug);

/// Tags one a line: without blanks around them, empty ones and repetitions (letter case apart).
QString canonicalTags(const QStringList &tags);
QStringList tagsOf(const QString &value); ///< the reverse

} // namespace errdex::db
