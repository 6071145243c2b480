// SPDX-License-Identifier: MIT
#include "core/import/catalogdifference.h"
#include "core/import/documentreader.h"
#include "support/paths.h"
#include "tests/support/bundledstore.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

QString escaped(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()))
            .replace(u'\n', u"\\n"_s)
            .replace(u'|', u"\\p"_s);
}

QString lineOf(const db::CodeText &code)
{
    const QString status = code.httpStatus == 0 ? QString() : QString::number(code.httpStatus);
    const QString source = code.httpStatusSource == db::HttpStatusSource::Rule ? u"r"_s
            : code.httpStatusSource == db::HttpStatusSource::Derived           ? u"d"_s
                                                                               : QString();
    const QString occurrence = code.occurrence > 1 ? u"#%1"_s.arg(code.occurrence) : QString();
    QString line = QStringList{escaped(code.code) + occurrence, status + source,
                               escaped(code.category),          escaped(code.name),
                               escaped(code.message),           escaped(code.description),
                               escaped(code.condition)}
                           .join(u'|');
    while (line.endsWith(u'|'))
        line.chop(1);
    return line;
}

CatalogDraft draftFrom(const QByteArray &bytes, const ImportHints &hints = {},
                       const QString &provider = u"acme"_s)
{
    return draftOf(std::make_shared<const ImportDocument>(readDocument(bytes, hints)), provider);
}

QStringList linesOf(const CatalogDraft &draft)
{
    QStringList lines;
    for (const db::CodeText &code : draft.codes)
        lines.append(lineOf(code));
    return lines;
}

QString joinedIssues(const CatalogDraft &draft)
{
    QStringList texts;
    for (const ImportIssue &issue : draft.document->issues + draft.issues)
        texts.append(u"%1: %2"_s.arg(issue.line).arg(issue.text));
    return texts.join(u'\n');
}

QStringList placesIn(const QByteArray &source)
{
    QStringList places;
    for (const ImportIssue &issue : draftFrom(source).issues)
        places.append(ImportText::located(issue));
    return places;
}

} // namespace

class TestDocumentReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarItIsAndStops_data();
    void tellsHowFarItIsAndStops();
    /// The five sources of the bundled catalogues: what the importer reads is what was written by
    /// hand, or is named as not certain.
    void readsTheBundledSources_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("format");
        QTest::newRow("freeway") << u"000_ea8c2ce763551921.txt"_s << u"freeway"_s << u"markdown"_s;
        QTest::newRow("ethgas") << u"001_86cd7a755c108c8f.txt"_s << u"ethgas"_s << u"markdown"_s;
        QTest::newRow("alef") << u"002_43fff68439b20397.txt"_s << u"alef-markets"_s << u"text"_s;
        QTest::newRow("hashkey") << u"003_819834c27192d2ea.txt"_s << u"hashkey-pro"_s << u"text"_s;
        QTest::newRow("codelibra") << u"004_2917c6c1c2ad9027.txt"_s << u"codelibra"_s << u"text"_s;
    }

    void readsTheBundledSources()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, provider);
        QFETCH(const QString, format);
        const CatalogDraft draft =
                draftFrom(bytesOf(sourcePath("tests/data/sources/") + file), {}, provider);
        QCOMPARE(importFormatName(draft.document->format), format);
        CatalogContent bundled = contentOf(*test::bundledStore(), provider);
        for (db::CodeText &code : bundled.codes)
            code.conceptSlug = {};
        QCOMPARE(draft.codes.size(), bundled.codes.size());
        for (size_t i = 0; i < bundled.codes.size(); ++i) {
            const QString found = lineOf(draft.codes[i]);
            if (found == lineOf(bundled.codes[i]))
                continue;
            bool isNamed = false;
            for (const ImportIssue &issue : draft.document->issues + draft.issues)
                isNamed = isNamed
                        || (issue.line == draft.lines[i] && issue.kind == ImportIssue::Kind::Doubt);
            qWarning("not certain: %s", qPrintable(found));
            QVERIFY2(isNamed, qPrintable(found + u"\n  instead of "_s + lineOf(bundled.codes[i])));
        }
        // A source that is read back changes nothing.
        const auto difference = CatalogDifference::between(bundled.codes, draft.codes, draft.lines);
        QCOMPARE(difference.added + difference.removed, size_t(0));
    }

    // A table that is taken for want of another is not said to have been left out.
    void saysWhyADoubtfulTableIsTaken()
    {
        const auto said = [](const QByteArray &bytes) {
            const CatalogDraft draft = draftFrom(bytes);
            const ImportTable &table = draft.document->tables.at(0);
            return std::pair(table.isChosen, table.reason);
        };
        QCOMPARE(said("code,message\nbad thing,It is bad\nworse thing,Worse\n"),
                 std::pair(true,
                           u"It has a column of codes, but nothing in it looks like a code."_s));
        QCOMPARE(
                said("E-1,It is bad\nE-2,It is worse\n"),
                std::pair(
                        true,
                        u"It has a column of codes, though nothing says that these are errors."_s));
        QCOMPARE(said("alpha beta,It is bad\ngamma delta,It is worse\n"),
                 std::pair(false, u"No column of codes was found."_s));
    }

    void offersALineAlone()
    {
        const CatalogDraft beside =
                draftFrom(bytesOf(sourcePath("tests/data/import/40-line-below-a-table.md")));
        const auto &tables = beside.document->tables;
        QCOMPARE(tables.size(), size_t(2));
        QVERIFY(!tables[1].isChosen);
        QCOMPARE(tables[1].line, 10);
        QVERIFY(tables[1].reason.contains("it may be anything"_L1));
        // Where there is nothing else, it is what is meant.
        const CatalogDraft alone = draftFrom("1003 - Moved: The desk is elsewhere now\n");
        QCOMPARE(linesOf(alone), QStringList{u"1003|||Moved||The desk is elsewhere now"_s});
    }

    void readsCharacterReferencesInMarkdown()
    {
        const CatalogDraft draft = draftFrom("| Code | Message |\n|---|---|\n"
                                             "| E1 | Cr&eacute;dit&#32;refus&#xE9;&nbsp;&mdash; "
                                             "&lt;b&gt; &nosuch; &ampersand; |\n");
        QCOMPARE(draft.codes.size(), size_t(1));
        QCOMPARE(QString::fromUtf8(draft.codes.at(0).message),
                 u"Crédit refusé — <b> &nosuch; &ampersand;"_s);
    }

    void tellsWhatIsDoubtfulInATable()
    {
        const CatalogDraft draft = draftFrom(bytesOf(sourcePath("tests/data/import/42-ranges.md")));
        const auto doubtIn = [&draft](int line) {
            QStringList texts;
            for (const ImportIssue &issue : draft.document->issues + draft.issues) {
                if (issue.line == line && issue.kind == ImportIssue::Kind::Doubt)
                    texts.append(issue.text);
            }
            return texts.join(u'\n');
        };
        QVERIFY(doubtIn(5).contains("several codes"_L1));
        QVERIFY(doubtIn(6).contains("range: 3 code"_L1));
        QVERIFY(doubtIn(9).contains("stays one code"_L1));
        QVERIFY(doubtIn(10).contains("2 cell(s) more"_L1));
        QCOMPARE(doubtIn(11), QString());
        // Bars that md4c reads as a sign of the text end no cell.
        QCOMPARE(doubtIn(12), QString());
        QCOMPARE(doubtIn(13), QString());
        QCOMPARE(doubtIn(14), QString());
        QVERIFY(doubtIn(15).contains("1 cell(s) more"_L1));
    }

    void doubtsWhatStandsForManyCodes()
    {
        const CatalogDraft draft =
                draftFrom(bytesOf(sourcePath("tests/data/import/45-classes-of-codes.md")));
        QStringList doubtful;
        for (const ImportIssue &issue : draft.document->issues + draft.issues) {
            if (issue.kind == ImportIssue::Kind::Doubt
                && issue.text.contains("all codes of this form"_L1))
                doubtful.append(issue.text.section(u'”', 0, 0).sliced(1));
        }
        const QStringList classes{u"29xx"_s, u"40XX"_s, u"PL-3xxx"_s, u"41**"_s};
        QCOMPARE(doubtful, classes);
    }

    void doubtsAColumnTakenForWhatItIsNot()
    {
        // Statuses that nobody stores.
        ImportHints hints;
        hints.mapping = {{ImportField::HttpStatusSource, u"reply"_s}};
        const CatalogDraft mistaken = draftFrom("code,reply,message\nE1,401,No key\n", hints);
        QVERIFY(joinedIssues(mistaken).contains(u"“401” does not say how"_s));
    }

    void readsStatusesBesideWords()
    {
        const CatalogDraft draft =
                draftFrom(bytesOf(sourcePath("tests/data/import/48-statuses-with-words.html")));
        const ImportTable &table = draft.document->tables.front();
        QCOMPARE(table.column(ImportField::HttpStatus), std::optional(size_t(1)));
        QVERIFY(table.reasons.at(1).contains("read as HTTP"_L1));
        const QString issues = joinedIssues(draft);
        QVERIFY(issues.contains(u"NP-5000: of “500 / 502” the first HTTP status was read."_s));
        QVERIFY(issues.contains(u"NP-5030: “n/a” is no HTTP status."_s));
        QVERIFY(issues.contains(u"NP-5040: “5xx” is no HTTP status."_s));
        // A status that is none of HTTP's is not said to be one.
        const CatalogDraft states = draftFrom("Code,Status,Message\nE1,active,No key\n"
                                              "E2,retired,No lock\n");
        const ImportTable &other = states.document->tables.front();
        QCOMPARE(other.mapping[1], ImportField::None);
        QCOMPARE(other.reasons.at(1), QString());
    }

    void aChoiceNamesItsColumn()
    {
        ImportTable table;
        table.hasHeader = true;
        table.cells.beginRow(1);
        for (const char *name : {"code", "reply", ""})
            table.cells.addText(QString::fromLatin1(name));
        table.mapping.assign(3, ImportField::None);
        table.reasons = QStringList(3, QString());
        table.setField(1, ImportField::HttpStatus);
        QCOMPARE(table.reasons.at(1), u"“reply” is read as HTTP: your choice."_s);
        table.setField(2, ImportField::None);
        QCOMPARE(table.reasons.at(2), u"“Column 3” is not imported: your choice."_s);
    }

    /// Pages that a program wrote stand in one line: what is doubtful is told by table and row.
    void tellsTheRowWhereLinesDoNot()
    {
        const QByteArray head = "<tr><th>Code<th>HTTP<th>Message</tr>";
        const QByteArray first = "<table>" + head + "<tr><td>1001<td>400<td>a</tr></table>";
        const QByteArray second = "<table>" + head
                + "<tr><td>2001<td>400<td>b</tr><tr><td>2002<td>4O1<td>c</tr>"
                  "<tr><td>2001<td>400<td>d</tr></table>";
        QCOMPARE(placesIn("<body>" + first + second + "</body>"),
                 (QStringList{u"Table 2, row 2: 2002: “4O1” is no HTTP status."_s,
                              u"Table 2, row 3: 2001 is listed more than once; its places are told "
                              "apart by number."_s}));
        QCOMPARE(placesIn("<body>" + second + "</body>").first(),
                 u"Row 2: 2002: “4O1” is no HTTP status."_s);
        // Where each row has a line, the line is easier to find.
        QCOMPARE(placesIn("<body>" + first + QByteArray(second).replace("<tr>", "\n<tr>")).first(),
                 u"Line 4: 2002: “4O1” is no HTTP status."_s);
        // JSON of a program, too; and a header that is none counts as a row.
        QCOMPARE(placesIn(R"([{"code":"1","http":"400"},{"code":"E2","http":"4O1"},)"
                          R"({"code":"E3","http":"404"}])")
                         .first(),
                 u"Row 2: E2: “4O1” is no HTTP status."_s);
    }

    /// Every file of tests/data/import with the rows that a person expects of it.
    void readsTheShapesOfPages_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(sourcePath("tests/data/import"));
        const QStringList rows = folder.entryList({u"*.rows"_s}, QDir::Files, QDir::Name);
        QVERIFY(rows.size() >= 20);
        for (const QString &name : rows)
            QTest::newRow(qPrintable(name)) << name.chopped(5);
    }

    void readsTheShapesOfPages()
    {
        QFETCH(const QString, name);
        const QDir folder(sourcePath("tests/data/import"));
        ImportHints hints;
        hints.fileName = name;
        const CatalogDraft draft = draftFrom(bytesOf(folder.filePath(name)), hints);
        QStringList expected = QString::fromUtf8(bytesOf(folder.filePath(name + u".rows"_s)))
                                       .split(u'\n', Qt::SkipEmptyParts);
        const QString format = expected.takeFirst(); // "# markdown"
        if (qEnvironmentVariableIsSet("ERRDEX_PRINT"))
            fprintf(stderr, "== %s\n# %s\n%s\n%s\n", qPrintable(name),
                    qPrintable(importFormatName(draft.document->format)),
                    qPrintable(linesOf(draft).join(u'\n')), qPrintable(joinedIssues(draft)));
        QCOMPARE(u"# "_s + importFormatName(draft.document->format), format);
        QCOMPARE(linesOf(draft), expected);
        for (const int line : draft.lines)
            QVERIFY2(line > 0, "a row without its line");
    }
};

void TestDocumentReader::tellsHowFarItIsAndStops_data()
{
    QTest::addColumn<ImportFormat>("format");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("entry"); // %1: a number
    QTest::addColumn<QByteArray>("foot");
    QTest::newRow("csv") << ImportFormat::Csv << QByteArray("code,message\n")
                         << QByteArray("E%1,Failure %1\n") << QByteArray();
    QTest::newRow("json") << ImportFormat::Json << QByteArray("[")
                          << QByteArray("{\"code\": \"E%1\", \"message\": \"m\"},\n")
                          << QByteArray("{\"code\": \"E0\", \"message\": \"m\"}]");
    QTest::newRow("markdown") << ImportFormat::Markdown << QByteArray("# Errors\n\n")
                              << QByteArray("- `E%1`: it failed\n") << QByteArray();
    QTest::newRow("html") << ImportFormat::Html << QByteArray("<h1>Errors</h1><dl>")
                          << QByteArray("<dt>E%1</dt><dd>It failed</dd>\n") << QByteArray("</dl>");
    QTest::newRow("text") << ImportFormat::Text << QByteArray("Errors\n\n")
                          << QByteArray("E%1 It failed because of %1\n") << QByteArray();
}

void TestDocumentReader::tellsHowFarItIsAndStops()
{
    QFETCH(ImportFormat, format);
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, foot);
    QByteArray text = head;
    constexpr int entries = 30'000;
    for (int i = 1000; i < 1000 + entries; ++i)
        text += QByteArray(entry).replace("%1", QByteArray::number(i));
    text += foot;
    ImportHints hints;
    hints.format = format;
    QList<double> shares;
    readDocument(text, hints, ReadingWatch({}, [&](double share) { shares.append(share); }));
    QVERIFY(shares.size() > 3);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(shares.first() >= 0 && shares.first() < 0.5);
    QVERIFY(shares.last() > 0.8 && shares.last() <= 1);

    // Told to stop in the middle, it goes no farther.
    double last = 0;
    const ImportDocument stopped = readDocument(
            text, hints,
            ReadingWatch([&] { return last > 0.5; }, [&](double share) { last = share; }));
    QVERIFY(last > 0.5);
    QVERIFY(last < 0.9);
    for (const ImportTable &table : stopped.tables)
        QVERIFY(table.cells.rowCount() < size_t(entries));
}

QTEST_APPLESS_MAIN(TestDocumentReader)
#include "tst_documentreader.moc"
