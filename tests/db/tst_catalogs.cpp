// SPDX-License-Identifier: MIT
// The bundled data itself: as the build made it, against the pages that it was taken from.
#include "db/catalogreader.h"
#include "support/paths.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace errdex::db;
using namespace errdex::test;
using namespace errdex::testdatabase;

namespace {

struct Catalog
{
    ProviderRecord provider;
    QList<ErrorCodeRecord> codes;
};

QString sourceText(const Catalog &catalog)
{
    return QString::fromUtf8(
            bytesOf(sourcePath("tests/data/sources/") + catalog.provider.documentName));
}

/// The cells of a Markdown table as the page has them, without the padding.
QStringList tableRows(const QString &page)
{
    static const QRegularExpression row(u"^\\| +`?([^`|]+?)`? +\\| (.*?) +\\|$"_s,
                                        QRegularExpression::MultilineOption);
    QStringList rows;
    for (auto it = row.globalMatch(page); it.hasNext();) {
        const auto match = it.next();
        rows.append(match.captured(1) + u'|' + match.captured(2));
    }
    return rows;
}

} // namespace

class tst_Catalogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasEveryCode_data();
    void hasEveryCode();
    void standsInProviderOrder();
    void positionsCountFromOne();
    void freewayIsThePageWordForWord();
    void ethgasIsThePageWordForWord();
    void alefMarketsIsThePageWordForWord();
    void hashkeyProIsThePageWordForWord();
    void codelibraIsThePageWordForWord();
    void providerTextsAreThePagesWords();
    void hardCases_data();
    void hardCases();
    void repeatedCodesHaveOccurrences();
    void notInNumericOrder();
    void whatAPageDoesNotGiveIsNull_data();
    void whatAPageDoesNotGiveIsNull();
    void statusSources_data();
    void statusSources();
    void everyCodeHasAConceptAndNoGroup();
    void samenessAndCollisions_data();
    void samenessAndCollisions();
    void httpStatusesAreTheRegistry_data();
    void httpStatusesAreTheRegistry();
    void buildsTheSameBytesTwice();

private:
    const Catalog &catalog(const QString &slug) const;
    const ErrorCodeRecord &code(const QString &slug, const QString &code, int occurrence = 1) const;

    QList<Catalog> m_catalogs;
    QList<CategoryRecord> m_categories;
    QHash<ConceptId, ConceptRecord> m_concepts;
    QList<HttpStatusRecord> m_statuses;
};

void tst_Catalogs::initTestCase()
{
    CatalogReader reader(buildPath("app/catalogs.sqlite"));
    for (const ProviderRecord &provider : reader.providers()) {
        Catalog catalog{provider, {}};
        reader.visitCodes(provider.id, [&catalog](const ErrorCodeRecord &record) {
            catalog.codes.append(record);
            return true;
        });
        m_catalogs.append(catalog);
    }
    m_categories = reader.categories();
    for (const ConceptRecord &record : reader.conceptRecords())
        m_concepts.insert(record.id, record);
    m_statuses = reader.httpStatuses();
    QCOMPARE(reader.codeCount(), 288);
}

const Catalog &tst_Catalogs::catalog(const QString &slug) const
{
    for (const Catalog &catalog : m_catalogs) {
        if (catalog.provider.slug == slug)
            return catalog;
    }
    qFatal("no provider %s", qPrintable(slug));
}

const ErrorCodeRecord &tst_Catalogs::code(const QString &slug, const QString &text,
                                          int occurrence) const
{
    for (const ErrorCodeRecord &record : catalog(slug).codes) {
        if (record.code == text && record.occurrence == occurrence)
            return record;
    }
    qFatal("no code %s of %s", qPrintable(text), qPrintable(slug));
}

void tst_Catalogs::hasEveryCode_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("name");
    QTest::newRow("freeway") << 30 << u"Freeway"_s;
    QTest::newRow("ethgas") << 31 << u"ETHGas"_s;
    QTest::newRow("alef-markets") << 24 << u"Alef Markets"_s;
    QTest::newRow("hashkey-pro") << 164 << u"HashKey Pro"_s;
    QTest::newRow("codelibra") << 39 << u"Codelibra"_s;
}

void tst_Catalogs::hasEveryCode()
{
    QFETCH(const int, count);
    QFETCH(const QString, name);
    const Catalog &found = catalog(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(found.codes.size(), count);
    QCOMPARE(found.provider.name, name);
    // A person can always open the page that a code is quoted from.
    QVERIFY(!found.provider.documentationTitle.isEmpty());
    QVERIFY(found.provider.documentationUrl.startsWith(u"https://"_s));
}

void tst_Catalogs::standsInProviderOrder()
{
    QStringList slugs;
    for (const Catalog &catalog : m_catalogs)
        slugs.append(catalog.provider.slug);
    QCOMPARE(slugs,
             (QStringList{u"freeway"_s, u"ethgas"_s, u"alef-markets"_s, u"hashkey-pro"_s,
                          u"codelibra"_s}));
}

void tst_Catalogs::positionsCountFromOne()
{
    for (const Catalog &catalog : m_catalogs) {
        int position = 0;
        for (const ErrorCodeRecord &record : catalog.codes)
            QCOMPARE(record.position, ++position);
    }
}

void tst_Catalogs::freewayIsThePageWordForWord()
{
    const Catalog &freeway = catalog(u"freeway"_s);
    QStringList expected{u"**Error Code**|**Description**"_s};
    for (const ErrorCodeRecord &record : freeway.codes)
        expected.append(record.code + u'|' + record.description);
    QCOMPARE(tableRows(sourceText(freeway)), expected);
}

void tst_Catalogs::ethgasIsThePageWordForWord()
{
    const Catalog &ethgas = catalog(u"ethgas"_s);
    const QString page = sourceText(ethgas);
    QStringList expected;
    std::optional<CategoryId> category;
    for (const ErrorCodeRecord &record : ethgas.codes) {
        if (record.category != category) {
            category = record.category;
            // Each section has a table of its own, with its own heading.
            expected.append(record.code == "200"_L1 ? u"Code|Description"_s
                                                    : u"Error code|Description"_s);
            const auto title = std::find_if(m_categories.begin(), m_categories.end(),
                                            [&](const auto &c) { return c.id == category; });
            const qsizetype heading = page.indexOf(u"\n## "_s + title->title + u'\n');
            QVERIFY2(heading > 0, qPrintable(title->title));
            QVERIFY(heading < page.indexOf(u"| "_s + record.code + u' '));
        }
        expected.append(record.code + u'|' + record.description);
    }
    // Only padding and the rules under the headings are left out.
    QStringList rows = tableRows(page);
    rows.removeIf([](const QString &row) { return row.startsWith("--"_L1); });
    QCOMPARE(rows, expected);
}

void tst_Catalogs::alefMarketsIsThePageWordForWord()
{
    const Catalog &alef = catalog(u"alef-markets"_s);
    QHash<CategoryId, int> counts;
    for (const ErrorCodeRecord &record : alef.codes)
        ++counts[record.category.value()];
    QString expected;
    std::optional<CategoryId> category;
    for (const ErrorCodeRecord &record : alef.codes) {
        if (record.category != category) {
            category = record.category;
            const auto title = std::find_if(m_categories.begin(), m_categories.end(),
                                            [&](const auto &c) { return c.id == category; });
            expected += u"%1%2\n\n"_s.arg(title->title).arg(counts.value(*category));
        }
        expected += u"%1%2\n\n%3\n\nWhen: %4\n\n"_s.arg(record.code)
                            .arg(record.httpStatus.value())
                            .arg(record.description, record.condition);
    }
    const QString page = sourceText(alef);
    const qsizetype begin = page.indexOf("Auth & Session8"_L1);
    const qsizetype end = page.indexOf("Frontend Usage"_L1);
    QVERIFY(begin > 0);
    QCOMPARE(page.sliced(begin, end - begin), expected);
}

void tst_Catalogs::hashkeyProIsThePageWordForWord()
{
    const Catalog &hashkey = catalog(u"hashkey-pro"_s);
    const QString page = sourceText(hashkey);
    const QString heading = u"ERROR CODEHTTP Status CodeERROR MESSAGEDESCRIPTION\n"_s;
    QVERIFY(page.contains(heading));
    const QString rest = page.sliced(page.indexOf(heading) + heading.size());
    QString expected;
    int withBlank = 0;
    for (const ErrorCodeRecord &record : hashkey.codes) {
        // Some codes have a space after them; nothing else may differ.
        const bool hasBlank = rest.sliced(expected.size()).startsWith(record.code + u' ');
        withBlank += hasBlank ? 1 : 0;
        expected += record.code + (hasBlank ? u" "_s : QString())
                + QString::number(record.httpStatus.value()) + record.message + record.description
                + u'\n';
    }
    QCOMPARE(rest.trimmed().split(u'\n'), expected.trimmed().split(u'\n'));
    QCOMPARE(withBlank,
             int(page.count(
                     QRegularExpression(u"^-?\\d{4} \\d"_s, QRegularExpression::MultilineOption))));
}

void tst_Catalogs::codelibraIsThePageWordForWord()
{
    const Catalog &codelibra = catalog(u"codelibra"_s);
    QString expected;
    for (const ErrorCodeRecord &record : codelibra.codes)
        expected += u"%1 — %2: %3"_s.arg(record.code, record.name, record.description);
    const QString page = sourceText(codelibra);
    // One sentence of introduction, one paragraph of codes.
    QCOMPARE(page.section(u'\n', 1).trimmed(), expected);
}

void tst_Catalogs::providerTextsAreThePagesWords()
{
    // What is quoted as the page's words stands there, mark-up apart.
    const auto plain = [](QString text) {
        static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
        return text.replace(link, u"\\1"_s);
    };
    for (const Catalog &catalog : m_catalogs) {
        const QString page = plain(sourceText(catalog));
        for (const QString &text : {catalog.provider.httpStatusRule, catalog.provider.envelope})
            QVERIFY2(page.contains(text), qPrintable(text));
        for (const QString &paragraph : catalog.provider.usage.split(u"\n\n"_s))
            QVERIFY2(page.contains(paragraph), qPrintable(paragraph));
    }
    QVERIFY(catalog(u"codelibra"_s).provider.httpStatusRule.contains("400xxx"_L1));
    QVERIFY(catalog(u"alef-markets"_s).provider.envelope.contains("AUTH_FAILED"_L1));
    QVERIFY(catalog(u"ethgas"_s).provider.usage.contains("WebSocket"_L1));
    QCOMPARE(catalog(u"hashkey-pro"_s).provider.placeholder, u"%s"_s);
    // Ours, so not on the page; the database has to keep them all the same.
    QCOMPARE(catalog(u"hashkey-pro"_s).provider.errorBody, u"{\"code\": \"\", \"msg\": \"\"}"_s);
    QVERIFY(catalog(u"freeway"_s).provider.errorBody.isNull());
}

void tst_Catalogs::hardCases_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("occurrence");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("condition");
    const QString none;

    QTest::newRow("a glued row")
            << u"hashkey-pro"_s << u"0102"_s << 1 << 400 << none << u"Invalid APIKey"_s
            << u"There was an issue validating your API Key permission. Please check your API Key "
               "permission"_s
            << none;
    QTest::newRow("a placeholder, and capitals within words")
            << u"hashkey-pro"_s << u"0001"_s << 1 << 400 << none
            << u"Required field '%s' missing or invalid"_s
            << u"Required field '%s' missing or invalid. E.g. Required field quantity missing or "
               "invalid"_s
            << none;
    QTest::newRow("the second of its number")
            << u"hashkey-pro"_s << u"0001"_s << 2 << 400 << none << u"Incorrect signature"_s
            << u"The server is not able to valid your signature request. Please check your "
               "signature whether it have the correct signing."_s
            << none;
    QTest::newRow("two lines")
            << u"hashkey-pro"_s << u"-1015"_s << 1 << 400 << none
            << u"Too many new orders, current limit is %s orders per %s"_s
            << u"Reach the rate limit .Please slow down your request speed.\nToo many new orders."_s
            << none;
    QTest::newRow("two paragraphs")
            << u"hashkey-pro"_s << u"-1021"_s << 1 << 400 << none
            << u"Timestamp for this request is outside of the recvWindow"_s
            << u"Timestamp for this request is outside of the recvWindow\n\nPlease check the "
               "difference between your local time and server time"_s
            << none;
    QTest::newRow("a misspelling")
            << u"hashkey-pro"_s << u"-1142"_s << 1 << 400 << none << u"Order has been cancelled"_s
            << u"Unable to fulfill rquest as order has been canceled"_s << none;
    QTest::newRow("another one") << u"hashkey-pro"_s << u"-1162"_s << 1 << 400 << none
                                 << u"Unsupport contract address"_s
                                 << u"Contract address submitted is not valid"_s << none;
    QTest::newRow("success") << u"hashkey-pro"_s << u"0000"_s << 1 << 200 << none << u"success"_s
                             << u"Success request"_s << none;
    QTest::newRow("a word that begins with a small letter")
            << u"hashkey-pro"_s << u"0104"_s << 1 << 400 << none << u"accountId is not allowed"_s
            << u"The accountId defined is not permissible"_s << none;
    QTest::newRow("a code that begins with a digit")
            << u"alef-markets"_s << u"2FA_REQUIRED"_s << 1 << 401 << none << none
            << u"Two-factor authentication is required"_s
            << u"User has TOTP enabled and must verify before receiving tokens"_s;
    QTest::newRow("a misspelt permission")
            << u"ethgas"_s << u"1000"_s << 1 << 0 << none << none << u"Pemission Denied"_s << none;
    QTest::newRow("a code that is an HTTP status")
            << u"ethgas"_s << u"500"_s << 1 << 500 << none << none
            << u"Internal Server Error or Invalid Response"_s << none;
    QTest::newRow("a name") << u"codelibra"_s << u"451001"_s << 1 << 451
                            << u"AccountTermsAcceptanceRequired"_s << none
                            << u"You must accept the specified account terms version to proceed."_s
                            << none;
    QTest::newRow("brackets")
            << u"codelibra"_s << u"403006"_s << 1 << 403 << u"ElevatedSecurityRequired"_s << none
            << u"Elevated security is required (passkey or recent interactive authentication per "
               "policy)."_s
            << none;
    QTest::newRow("a derived status") << u"freeway"_s << u"400429"_s << 1 << 429 << none << none
                                      << u"Throttled Error"_s << none;
}

void tst_Catalogs::hardCases()
{
    QFETCH(const QString, slug);
    QFETCH(const QString, text);
    QFETCH(const int, occurrence);
    QFETCH(const int, status);
    QFETCH(const QString, name);
    QFETCH(const QString, message);
    QFETCH(const QString, description);
    QFETCH(const QString, condition);
    const ErrorCodeRecord &record = code(slug, text, occurrence);
    QCOMPARE(record.httpStatus.value_or(0), status);
    QCOMPARE(record.name, name);
    QCOMPARE(record.message, message);
    QCOMPARE(record.description, description);
    QCOMPARE(record.condition, condition);
}

void tst_Catalogs::repeatedCodesHaveOccurrences()
{
    QStringList repeated;
    for (const Catalog &catalog : m_catalogs) {
        for (const ErrorCodeRecord &record : catalog.codes) {
            if (record.occurrence > 1)
                repeated.append(u"%1 %2 %3"_s.arg(catalog.provider.slug, record.code)
                                        .arg(record.occurrence));
        }
    }
    QCOMPARE(repeated, (QStringList{u"freeway 400403 2"_s, u"hashkey-pro 0001 2"_s}));
    QCOMPARE(code(u"freeway"_s, u"400403"_s, 1).description, u"Forbidden Error"_s);
    QCOMPARE(code(u"freeway"_s, u"400403"_s, 2).description, u"Permission Denied Error"_s);
}

void tst_Catalogs::notInNumericOrder()
{
    const auto position = [this](const char *text) {
        return code(u"hashkey-pro"_s, QString::fromLatin1(text)).position;
    };
    QCOMPARE(position("-1137"), position("-1138") + 1);
    QCOMPARE(position("-4000"), position("-3145") + 1);
    QCOMPARE(position("0000"), 1);
    QCOMPARE(position("-4013"), 164);
}

void tst_Catalogs::whatAPageDoesNotGiveIsNull_data()
{
    QTest::addColumn<QString>("given"); // n(ame), m(essage), d(escription), c(ondition), C(ategory)
    QTest::newRow("freeway") << u"d"_s;
    QTest::newRow("ethgas") << u"dC"_s;
    QTest::newRow("alef-markets") << u"dcC"_s;
    QTest::newRow("hashkey-pro") << u"md"_s;
    QTest::newRow("codelibra") << u"nd"_s;
}

void tst_Catalogs::whatAPageDoesNotGiveIsNull()
{
    QFETCH(const QString, given);
    for (const ErrorCodeRecord &record :
         catalog(QString::fromLatin1(QTest::currentDataTag())).codes) {
        QCOMPARE(!record.name.isNull(), given.contains(u'n'));
        QCOMPARE(!record.message.isNull(), given.contains(u'm'));
        QCOMPARE(!record.description.isNull(), given.contains(u'd'));
        QCOMPARE(!record.condition.isNull(), given.contains(u'c'));
        QCOMPARE(record.category.has_value(), given.contains(u'C'));
    }
}

void tst_Catalogs::statusSources_data()
{
    QTest::addColumn<QString>("sources");
    QTest::newRow("freeway") << u"derived"_s;
    QTest::newRow("ethgas") << u",stated"_s; // only its four HTTP codes have one
    QTest::newRow("alef-markets") << u"stated"_s;
    QTest::newRow("hashkey-pro") << u"stated"_s;
    QTest::newRow("codelibra") << u"rule"_s;
}

void tst_Catalogs::statusSources()
{
    QFETCH(const QString, sources);
    const QString slug = QString::fromLatin1(QTest::currentDataTag());
    QStringList found;
    for (const ErrorCodeRecord &record : catalog(slug).codes) {
        const QString source = toString(record.httpStatusSource);
        if (!found.contains(source))
            found.append(source);
        if (slug == "codelibra"_L1)
            QCOMPARE(QString::number(record.httpStatus.value()), record.code.first(3));
        if (slug == "ethgas"_L1 && record.httpStatus)
            QCOMPARE(QString::number(*record.httpStatus), record.code);
    }
    found.sort();
    QCOMPARE(found.join(u','), sources);
}

void tst_Catalogs::everyCodeHasAConceptAndNoGroup()
{
    QSet<ConceptId> used;
    for (const Catalog &catalog : m_catalogs) {
        for (const ErrorCodeRecord &record : catalog.codes) {
            QVERIFY2(record.conceptId.has_value(), qPrintable(record.code));
            QVERIFY(m_concepts.value(*record.conceptId).parent.has_value());
            used.insert(*record.conceptId);
        }
    }
    for (const ConceptRecord &record : std::as_const(m_concepts)) {
        QCOMPARE(record.parent.has_value(), used.contains(record.id));
        QCOMPARE(record.parent.has_value(), !record.nextStep.isNull());
        QCOMPARE(record.parent.has_value(), !record.actor.isNull());
    }
}

void tst_Catalogs::samenessAndCollisions_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("same");
    QTest::newRow("2 and 1000") << u"ethgas 2"_s << u"ethgas 1000"_s << true;
    QTest::newRow("99 and 9999") << u"ethgas 99"_s << u"ethgas 9999"_s << true;
    QTest::newRow("rate limits") << u"freeway 400429"_s << u"alef-markets RATE_LIMITED"_s << true;
    QTest::newRow("400001") << u"freeway 400001"_s << u"codelibra 400001"_s << false;
    QTest::newRow("400014") << u"freeway 400014"_s << u"codelibra 400014"_s << false;
    QTest::newRow("403001") << u"freeway 403001"_s << u"codelibra 403001"_s << false;
}

void tst_Catalogs::samenessAndCollisions()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const bool, same);
    const auto conceptOf = [this](const QString &text) {
        return code(text.section(u' ', 0, 0), text.section(u' ', 1)).conceptId.value();
    };
    QCOMPARE(conceptOf(left) == conceptOf(right), same);
}

void tst_Catalogs::httpStatusesAreTheRegistry_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("200") << 200 << u"OK"_s;
    QTest::newRow("418 is unused") << 418 << u"(Unused)"_s;
    QTest::newRow("422") << 422 << u"Unprocessable Content"_s;
    QTest::newRow("429") << 429 << u"Too Many Requests"_s;
    QTest::newRow("451") << 451 << u"Unavailable For Legal Reasons"_s;
    QTest::newRow("511") << 511 << u"Network Authentication Required"_s;
}

void tst_Catalogs::httpStatusesAreTheRegistry()
{
    QFETCH(const int, status);
    QFETCH(const QString, phrase);
    const auto found = std::find_if(m_statuses.begin(), m_statuses.end(),
                                    [=](const auto &record) { return record.status == status; });
    QVERIFY(found != m_statuses.end());
    QCOMPARE(found->phrase, phrase);
    QVERIFY2(found->reference.startsWith("RFC "_L1), qPrintable(found->reference));
}

void tst_Catalogs::buildsTheSameBytesTwice()
{
    const QString root = sourcePath("db/");
    QStringList catalogs;
    for (const QString &name : QDir(root + u"catalogs"_s).entryList({u"*.json"_s}))
        catalogs.prepend(root + u"catalogs/"_s + name); // not in the order of the build's call
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"catalogs.sqlite"_s);
    for (int i = 0; i < 2; ++i) {
        QProcess process;
        process.start(buildPath("db/errdex_build_database"),
                      QStringList{output, root + u"http_statuses.json"_s, root + u"concepts.json"_s}
                              + catalogs);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(bytesOf(output) == bytesOf(buildPath("app/catalogs.sqlite")));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"catalogs.sqlite"_s});
}

QTEST_GUILESS_MAIN(tst_Catalogs)
#include "tst_catalogs.moc"
