// SPDX-License-Identifier: MIT
#include "core/lookup/logscanner.h"
#include "core/lookup/lookup.h"
#include "core/lookup/lookuptext.h"
#include "promise.h"
#include "targets.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace errdex::fuzz {

namespace {

db::ErrorCodeRecord record(int provider, const QString &code, const QString &message,
                           const QString &name = {})
{
    db::ErrorCodeRecord result;
    result.provider = db::ProviderId(provider);
    result.code = code;
    result.message = message;
    result.name = name;
    result.httpStatus = 400;
    result.httpStatusSource = db::HttpStatusSource::Stated;
    result.conceptId = db::ConceptId(2 + provider % 2);
    return result;
}

/// A group and two concepts, in two scripts, that sentences may speak of.
QList<db::ConceptRecord> concepts()
{
    QList<db::ConceptRecord> records(3);
    records[0].slug = u"accounts"_s;
    records[1].slug = u"session-expired"_s;
    records[1].title = u"Session expired"_s;
    records[1].meaning = u"The whole session is over and cannot be extended any more."_s;
    records[2].slug = u"account-locked"_s;
    records[2].title = u"账户被锁定"_s;
    records[2].meaning = u"Konto vorübergehend gesperrt"_s;
    for (int index = 0; index < 3; ++index) {
        records[index].id = db::ConceptId(index + 1);
        if (index > 0)
            records[index].parent = db::ConceptId(1);
    }
    return records;
}

/// A few rows of every kind of code and placeholder, so that a fuzzer need not read a database.
std::shared_ptr<const CatalogStore> smallStore()
{
    CatalogStore::Builder builder;
    const std::array names{u"HashKey Pro"_s, u"Freeway"_s, u"Alef Markets"_s};
    const std::array slugs{u"hashkey-pro"_s, u"freeway"_s, u"alef-markets"_s};
    for (int index = 0; index < 3; ++index) {
        db::ProviderRecord provider;
        provider.id = db::ProviderId(index + 1);
        provider.slug = slugs[size_t(index)];
        provider.name = names[size_t(index)];
        provider.position = index + 1;
        provider.hosts = {u"api.%1.com"_s.arg(provider.slug)};
        provider.placeholder = index == 0 ? u"%s"_s : QString();
        builder.addProvider(provider);
    }
    builder.setConcepts(concepts());
    builder.addCode(record(1, u"-1021"_s, u"Timestamp for this request is outside"_s));
    builder.addCode(record(1, u"0001"_s, u"Required field '%s' missing or invalid"_s));
    builder.addCode(record(1, u"-1015"_s, u"Too many orders, limit is %s orders per %s"_s));
    builder.addCode(record(2, u"400001"_s, u"{0} of {name} in ${x}"_s, u"WrongOtp"_s));
    builder.addCode(record(2, u"99"_s, u":[a] is not <b>"_s));
    builder.addCode(record(2, u"60-001"_s, u"订单 %1 不存在"_s));
    builder.addCode(record(3, u"AUTH_EXPIRED"_s, u"%s"_s));
    builder.addCode(record(3, u"auth/invalid-email"_s, u"۱ و ۲"_s));
    builder.addCode(record(3, u"CONFLICT"_s, {}));
    return builder.build();
}

void checkSpans(const QList<Span> &spans, qsizetype size)
{
    qsizetype end = 0;
    for (const Span &span : spans) {
        ERRDEX_PROMISE(span.begin >= end && span.length >= 0 && span.end() <= size);
        end = span.end();
    }
}

void checkAnswer(const CatalogStore &store, const QString &text)
{
    const LookupAnswer answer = lookupAnswer(store, text, {{}, 0});
    double last = 1;
    QSet<Row> rows;
    for (const LookupMatch &match : answer.matches) {
        ERRDEX_PROMISE(match.row < store.rowCount() && !rows.contains(match.row));
        rows.insert(match.row);
        ERRDEX_PROMISE(match.score >= 0 && match.score <= last);
        last = match.score;
        checkSpans(match.spans, text.size());
        ERRDEX_PROMISE(match.placeholders.size() == match.placeholderSpans.size());
        for (const Span &span : match.placeholderSpans)
            ERRDEX_PROMISE(span.begin >= 0 && span.length >= 0 && span.end() <= text.size());
        ERRDEX_PROMISE(!LookupText::describe(store, match).isEmpty());
    }
    ERRDEX_PROMISE(answer.unknownCodes.size() == answer.unknownSpans.size());
    checkSpans(answer.unknownSpans, text.size());
    LookupText::describeUnknown(answer.unknownCodes);
}

/// A log read whole and in pieces of seven bytes holds the same.
void checkLog(const CatalogStore &store, QByteArrayView bytes)
{
    const auto scan = [&](qsizetype piece) {
        LogScanner scanner(store);
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            scanner.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        scanner.finish();
        QStringList texts;
        for (const LogFinding &finding : scanner.findings())
            texts.append(u"%1 %2 %3"_s.arg(finding.code).arg(finding.count).arg(finding.firstLine));
        return texts;
    };
    // By seven bytes nobody tells.
    const bool isUtf16 = LogDecoder().decode(bytes).has_value();
    const QStringList whole = scan(std::max<qsizetype>(bytes.size(), 1));
    ERRDEX_PROMISE(isUtf16 || scan(7) == whole);
}

} // namespace

void fuzzRecognition(const uint8_t *data, size_t size)
{
    static const std::shared_ptr<const CatalogStore> store = smallStore();
    if (size == 0)
        return;
    // The first byte chooses between UTF-8 and raw UTF-16, which holds lone surrogates.
    const auto *bytes = reinterpret_cast<const char *>(data + 1);
    const auto count = qsizetype(size - 1);
    QString text = QString::fromUtf8(bytes, count);
    if (data[0] == 0xFF) {
        text.resize(count / 2);
        std::memcpy(text.data(), bytes, size_t(count / 2) * 2);
    }
    checkAnswer(*store, text);
    checkLog(*store, QByteArrayView(bytes, count));
}

} // namespace errdex::fuzz
