// SPDX-License-Identifier: MIT
// What scripts read is the same in every language; what persons read is theirs.
#include "clifixture.h"
#include "core/translations.h"
#include "support/paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::clitest;
using namespace errdex::test;

class tst_Languages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cli.environment.catalogPath = buildPath("app/catalogs.sqlite"); }
    void cleanup()
    {
        m_cli.cleanup();
        QLocale::setDefault(QLocale::c());
    }
    void machinesReadTheSame_data();
    void machinesReadTheSame();
    void issuesOfAnImportDifferInTheirTextAlone_data() { languages(); }
    void issuesOfAnImportDifferInTheirTextAlone();
    void personsReadTheirLanguage_data() { languages(); }
    void personsReadTheirLanguage();
    void personsReadTheirDigits();
    void helpNamesTheSameCommands_data() { languages(); }
    void helpNamesTheSameCommands();
    void marksOfDirectionAreForTerminalsThatObeyThem();

private:
    static QStringList others();
    static void languages();
    Outcome runIn(const QString &language, const QStringList &arguments,
                  const QByteArray &input = {}) const
    {
        Translations translations;
        translations.use(language);
        return m_cli.run(arguments, input);
    }

    CliFixture m_cli;
};

QStringList tst_Languages::others()
{
    return Translations::languages().mid(1);
}

void tst_Languages::languages()
{
    QTest::addColumn<QString>("language");
    QVERIFY2(!others().isEmpty(), "there is no other language");
    for (const QString &language : others())
        QTest::newRow(qPrintable(language)) << language;
}

void tst_Languages::machinesReadTheSame_data()
{
    const QList<std::pair<const char *, QStringList>> runs{
            {"lookup, JSON", {u"lookup"_s, u"--format=json"_s, u"insufficient balance 1000"_s}},
            {"lookup, CSV", {u"lookup"_s, u"--format=csv"_s, u"too many orders"_s}},
            {"lookup, nothing", {u"lookup"_s, u"--format=json"_s, u"zyzzyva"_s}},
            {"lookup, no such option", {u"lookup"_s, u"--format=yaml"_s, u"x"_s}},
            {"export, CSV", {u"export"_s}},
            {"export, TSV", {u"export"_s, u"--format=tsv"_s, u"http:4xx"_s}},
            {"export, JSON", {u"export"_s, u"--format=json"_s, u"concept:limits"_s}},
            {"export, by words", {u"export"_s, u"rate limit"_s, u"-websocket"_s}},
            {"export, sorted out", {u"export"_s, u"actor:customer"_s, u"retry:never"_s}},
            {"compare, CSV", {u"compare"_s}},
            {"compare, long", {u"compare"_s, u"--format=csv"_s, u"--by=http"_s}},
            {"compare, JSON", {u"compare"_s, u"--format=json"_s}},
            {"compare, JSON by status", {u"compare"_s, u"--format=json"_s, u"--by=http"_s}},
            {"providers, JSON", {u"providers"_s, u"--format=json"_s}},
            {"providers, CSV", {u"providers"_s, u"--format=csv"_s}},
    };
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("arguments");
    for (const QString &language : others()) {
        for (const auto &[name, arguments] : runs)
            QTest::newRow(qPrintable(language + u' ' + QLatin1StringView(name)))
                    << language << arguments;
    }
}

void tst_Languages::machinesReadTheSame()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, arguments);
    const Outcome english = runIn(u"en"_s, arguments);
    const Outcome spoken = runIn(language, arguments);
    QCOMPARE(spoken.out, english.out);
    QCOMPARE(spoken.code, english.code);
}

void tst_Languages::issuesOfAnImportDifferInTheirTextAlone()
{
    QFETCH(const QString, language);
    const QByteArray page =
            "| Error code | HTTP status | Message |\n|---|---|---|\n"
            "| 0001 | 401 | No key |\n| 0001 | 799 | Twice |\n| see below | | x |\n";
    const QStringList arguments{u"import"_s, u"-"_s, u"--provider=acme-two"_s, u"--dry-run"_s,
                                u"--format=json"_s};
    const auto withoutTexts = [](const Outcome &outcome) {
        QJsonObject object = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
        QJsonArray issues = object.value(u"issues"_s).toArray();
        for (QJsonValueRef issue : issues) {
            QJsonObject fields = issue.toObject();
            fields.insert(u"text"_s, u""_s);
            issue = fields;
        }
        object.insert(u"issues"_s, issues);
        return object;
    };
    const Outcome english = runIn(u"en"_s, arguments, page);
    const Outcome spoken = runIn(language, arguments, page);
    QVERIFY(!withoutTexts(english).value(u"issues"_s).toArray().isEmpty());
    QCOMPARE(withoutTexts(spoken), withoutTexts(english));
    QCOMPARE(spoken.code, english.code);
}

void tst_Languages::personsReadTheirLanguage()
{
    QFETCH(const QString, language);
    const QStringList card{u"lookup"_s, u"--provider=hashkey-pro"_s, u"-1021"_s};
    const Outcome english = runIn(u"en"_s, card);
    const Outcome spoken = runIn(language, card);
    QCOMPARE(spoken.code, 0);
    const QString message = u"Timestamp for this request is outside of the recvWindow"_s;
    QVERIFY(english.out.contains(message));
    QVERIFY(spoken.out.contains(message));
    QVERIFY(english.out.contains(u"Next step"_s));
    QVERIFY2(!spoken.out.contains(u"Next step"_s), qPrintable(spoken.out));
    QVERIFY2(!spoken.out.contains(u"Clock skew"_s), qPrintable(spoken.out));
    // No invisible marks of direction: this is copied and read by programs.
    static const QRegularExpression marks(u"[\\x{2066}-\\x{2069}\\x{200e}\\x{200f}]"_s);
    QVERIFY(!spoken.out.contains(marks));

    const Outcome nothing = runIn(language, {u"lookup"_s, u"zyzzyva"_s});
    QCOMPARE(nothing.code, 1);
    QVERIFY(nothing.err.contains(u"zyzzyva"_s));
    QVERIFY(!nothing.err.contains(u"nothing found"_s));
}

// What is counted has the digits of the language, as in the window. Codes, statuses, paths and the
// numbers that are typed back stay as they are.
void tst_Languages::personsReadTheirDigits()
{
    static const QRegularExpression otherDigits(u"[0-9]"_s);
    const QString persian = u"fa"_s;

    const Outcome providers = runIn(persian, {u"providers"_s});
    QVERIFY2(providers.out.contains(u"۱۶۴"_s), qPrintable(providers.out)); // of HashKey Pro
    QVERIFY(!providers.out.contains(u"164"_s));

    QByteArray log;
    for (int line = 0; line < 20'000; ++line)
        log += "2026-11-20 code=-1021 of a log\n";
    const Outcome scanned = runIn(persian, {u"lookup"_s, u"-"_s}, log);
    QVERIFY2(scanned.out.contains(u"-1021"_s), qPrintable(scanned.out));
    QVERIFY2(scanned.out.contains(QLocale(persian).toString(20'000)), qPrintable(scanned.out));
    QVERIFY2(scanned.err.contains(QLocale(persian).toString(log.size())), qPrintable(scanned.err));
    QVERIFY2(!scanned.err.contains(otherDigits), qPrintable(scanned.err));

    const Outcome repeated = runIn(persian, {u"lookup"_s, u"--provider=hashkey-pro"_s, u"0001"_s});
    const QString heading = repeated.out.section(u'\n', 0, 0);
    QVERIFY2(heading.contains(u"0001"_s) && heading.contains(u'۱'), qPrintable(heading));

    const QByteArray page = "code,message\n1,one\n2,two\n";
    const QStringList import{u"import"_s, u"-"_s, u"--provider=acme-two"_s};
    const Outcome stored = runIn(persian, import, page);
    QCOMPARE(stored.code, 0);
    QVERIFY2(stored.err.contains(u'۱') && !stored.err.contains(otherDigits),
             qPrintable(stored.err));
    const QStringList ofAcme{u"import"_s, u"--provider=acme-two"_s};
    const Outcome listed = runIn(persian, ofAcme + QStringList{u"--versions"_s});
    QVERIFY2(listed.out.startsWith(u"* 1  "_s) && listed.out.contains(u'۲'),
             qPrintable(listed.out));
    const Outcome missing = runIn(persian, ofAcme + QStringList{u"--restore=7"_s});
    QVERIFY2(missing.err.contains(u'۷') && !missing.err.contains(otherDigits),
             qPrintable(missing.err));

    // Only the path has digits of its own.
    for (const QString &line : runIn(persian, {u"doctor"_s}).out.split(u'\n'))
        QVERIFY2(line.contains(u'/') || !line.contains(otherDigits), qPrintable(line));
}

void tst_Languages::helpNamesTheSameCommands()
{
    QFETCH(const QString, language);
    static const QRegularExpression option(u"^ +(--[a-z-]+|[a-z]+(?:-[a-z]+)*)(?=[ ,]|$)"_s,
                                           QRegularExpression::MultilineOption);
    const auto names = [](const QString &help) {
        QStringList found;
        for (auto it = option.globalMatch(help); it.hasNext();)
            found.append(it.next().captured(1));
        return found;
    };
    for (const QStringList &arguments :
         {QStringList{u"--help"_s}, QStringList{u"export"_s, u"--help"_s}}) {
        const QString english = runIn(u"en"_s, arguments).out;
        const QString spoken = runIn(language, arguments).out;
        QVERIFY(spoken != english);
        for (const QString &name : names(english)) {
            if (name.startsWith(u"--"_s))
                QVERIFY2(spoken.contains(name), qPrintable(name));
        }
    }
}

void tst_Languages::marksOfDirectionAreForTerminalsThatObeyThem()
{
    static const QRegularExpression marks(u"[\u200e\u200f]"_s);
    const QList<QStringList> runs{{u"--help"_s},
                                  {u"import"_s, u"--help"_s},
                                  {u"export"_s, u"--help"_s},
                                  {u"own-data"_s, u"--help"_s},
                                  {u"lookup"_s, u"--limit=x"_s, u"1"_s},
                                  {u"doctor"_s}};
    Environment obeying = m_cli.environment;
    obeying.showsDirections = true;
    Translations translations;
    translations.use(u"fa"_s);
    int marked = 0;
    for (const QStringList &run : runs) {
        const Outcome plain = m_cli.run(run);
        const Outcome full = CliFixture::runIn(obeying, run);
        QString obeyed = full.out + full.err;
        const QString said = plain.out + plain.err;
        QVERIFY2(!said.contains(marks), qPrintable(run.join(u' ')));
        marked += obeyed.contains(marks) ? 1 : 0;
        QVERIFY(said.contains(QChar(0x200c)) || said.size() < 400); // letters are kept apart
        QCOMPARE(obeyed.remove(marks), said);
    }
    QVERIFY2(marked >= 4, qPrintable(QString::number(marked)));
}

QTEST_GUILESS_MAIN(tst_Languages)
#include "tst_languages.moc"
