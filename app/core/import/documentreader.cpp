// SPDX-License-Identifier: MIT
#include "core/import/documentreader.h"

#include "core/import/columnmapper.h"
#include "core/import/csvreader.h"
#include "core/import/datatables.h"
#include "core/import/pagetables.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <uchardet/uchardet.h>

using namespace Qt::StringLiterals;

namespace errdex {

namespace {

constexpr size_t sniffBytes = 64 * 1024;

class ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(errdex::DocumentReader)
public:
    static QString tooLarge() { return tr("The source is larger than 1 GiB."); }
    static QString longLine() { return tr("The source has a line of more than 64 MiB."); }
    static QString tooLong() { return tr("A text of more than 64 MiB."); }
    static QString empty() { return tr("The source is empty."); }
    static QString binary()
    {
        return tr(
                "This is no text. Errdex reads CSV, JSON, Markdown, HTML, OpenAPI and plain text.");
    }
    static QString badBytes(const QString &encoding)
    {
        return tr("Bytes that are no %1; choose another encoding if a text looks wrong.")
                .arg(encoding);
    }
    static QString unknownEncoding(const QString &encoding)
    {
        return tr("The encoding “%1” is not known; read as Latin-1.").arg(encoding);
    }
    static QString nothing() { return tr("Nothing that looks like error codes was found."); }
    static QString guessed(const QString &encoding)
    {
        return tr("Read as %1, by its bytes.").arg(encoding);
    }
    static QString notJson(const QString &why) { return tr("This is no JSON: %1").arg(why); }
    static QString notYaml(const QString &why)
    {
        return tr("This could not be read as YAML: %1").arg(why);
    }
};

QString nameOfGuess(QByteArrayView bytes)
{
    uchardet_t detector = uchardet_new();
    constexpr qsizetype enough = 1 << 20;
    uchardet_handle_data(detector, bytes.data(), size_t(std::min(bytes.size(), enough)));
    uchardet_data_end(detector);
    const QString name = QString::fromLatin1(uchardet_get_charset(detector));
    uchardet_delete(detector);
    return name.isEmpty() ? u"windows-1252"_s : name;
}

bool isUtf8(QByteArrayView bytes)
{
    return bytes.isValidUtf8();
}

/// windows-1252, https://encoding.spec.whatwg.org/index-windows-1252.txt: Latin-1 but for these.
QString fromWindows1252(QByteArrayView bytes)
{
    static constexpr std::array<char16_t, 32> upper{
            u'€', 0xfffd, u'‚',   u'ƒ', u'„',   u'…',   u'†', u'‡',   u'ˆ', u'‰', u'Š',
            u'‹', u'Œ',   0xfffd, u'Ž', 0xfffd, 0xfffd, u'‘', u'’',   u'“', u'”', u'•',
            u'–', u'—',   u'˜',   u'™', u'š',   u'›',   u'œ', 0xfffd, u'ž', u'Ÿ'};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= QChar(0x80) && c <= QChar(0x9f))
            c = upper[c.unicode() - 0x80];
    }
    return text;
}

/// Where U+FFFD came in.
void reportBadBytes(DecodedText &decoded)
{
    const std::string_view text = decoded.text.view();
    int line = 1;
    size_t counted = 0;
    int last = 0;
    for (size_t at = text.find("\uFFFD"); at != std::string_view::npos;
         at = text.find("\uFFFD", at + 3)) {
        line += int(
                std::count(text.begin() + qsizetype(counted), text.begin() + qsizetype(at), '\n'));
        counted = at;
        if (line != last && decoded.issues.size() < ImportLimits::issues)
            decoded.issues.append(
                    {line, ImportIssue::Kind::Error, ReaderText::badBytes(decoded.encoding)});
        last = line;
    }
}

double countOf(const QRegularExpression &pattern, const QString &text)
{
    double count = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        matches.next();
        ++count;
    }
    return count;
}

bool looksLikeMarkdown(const QString &text)
{
    static const QRegularExpression delimiterRow(
            u"^ {0,3}\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-{1,}:?\\s*)+\\|?\\s*$"_s,
            QRegularExpression::MultilineOption);
    static const QRegularExpression heading(u"^#{1,6}\\s+\\S"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression marks(
            u"^\\s*[-*+]\\s+(`|\\*\\*)|^\\*\\*\\S|^`[^`\\n]+`|^:\\s+\\S"_s,
            QRegularExpression::MultilineOption);
    return delimiterRow.match(text).hasMatch() || heading.match(text).hasMatch()
            || countOf(marks, text) >= 2;
}

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression tags(
            u"<(!doctype html|html|body|table|dl|h[1-6]|div|p|ul|tr|td|section|article)[\\s>]"_s,
            QRegularExpression::CaseInsensitiveOption);
    return tags.match(text).hasMatch();
}

} // namespace

DecodedText decodeText(const QByteArray &bytes, const QString &encoding)
{
    DecodedText decoded;
    decoded.encoding = encoding;
    QByteArrayView rest(bytes);
    if (rest.startsWith("\xEF\xBB\xBF")) {
        rest = rest.sliced(3);
        if (encoding.isEmpty())
            decoded.encoding = u"UTF-8"_s;
    } else if (encoding.isEmpty() && rest.startsWith("\xFF\xFE")) {
        decoded.encoding = u"UTF-16LE"_s;
        rest = rest.sliced(2);
    } else if (encoding.isEmpty() && rest.startsWith("\xFE\xFF")) {
        decoded.encoding = u"UTF-16BE"_s;
        rest = rest.sliced(2);
    }
    if (decoded.encoding.isEmpty()
        || decoded.encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0) {
        if (isUtf8(rest)) { // the usual case, without a copy through UTF-16
            decoded.encoding = u"UTF-8"_s;
            decoded.text = SharedText(bytes, bytes.size() - rest.size());
            return decoded;
        }
    }
    if (decoded.encoding.isEmpty()) {
        decoded.encoding = nameOfGuess(rest);
        decoded.issues.append({0, ImportIssue::Kind::Note, ReaderText::guessed(decoded.encoding)});
    }
    QString text;
    if (decoded.encoding.compare("windows-1252"_L1, Qt::CaseInsensitive) == 0) {
        text = fromWindows1252(rest);
    } else {
        QStringDecoder decoder(decoded.encoding.toLatin1().constData());
        if (!decoder.isValid()) {
            decoded.issues.append(
                    {0, ImportIssue::Kind::Doubt, ReaderText::unknownEncoding(decoded.encoding)});
            decoder = QStringDecoder(QStringDecoder::Latin1);
        }
        text = decoder(rest);
    }
    decoded.text = SharedText(text.toStdString());
    reportBadBytes(decoded);
    return decoded;
}

ImportFormat sniffFormat(std::string_view text, const QString &fileName)
{
    const std::string_view sample = text.substr(0, sniffBytes);
    const QString start = QString::fromUtf8(sample.data(), qsizetype(sample.size()));
    const QString trimmed = start.trimmed();
    const QString ending = fileName.section(u'.', -1).toLower();
    static const QRegularExpression openApi(u"^[\"']?(openapi|swagger)[\"']?\\s*:"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression openApiJson(u"\"(openapi|swagger)\"\\s*:\\s*\"[23]"_s);
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'[')) {
        const std::string_view tail =
                text.substr(text.find_last_not_of(" \t\r\n") == std::string_view::npos
                                    ? 0
                                    : text.find_last_not_of(" \t\r\n"),
                            1);
        if (openApiJson.match(start).hasMatch())
            return ImportFormat::OpenApi;
        if (tail == "}" || tail == "]" || ending == "json"_L1)
            return ImportFormat::Json;
    }
    if (dialectOfHeader(text))
        return ImportFormat::Csv;
    if (openApi.match(start).hasMatch())
        return ImportFormat::OpenApi;
    // YAML is JSON by another syntax: "errors:" and below it "- code: 1001".
    static const QRegularExpression yaml(
            u"^(---\\s*\\n)?(#.*\\n|\\s*\\n)*([\\w-]+:[ ]*\\n(\\s*#.*\\n)*[ ]*)?- [\\w\"'-]+:[ ]"_s);
    if (yaml.match(start).hasMatch()
        || ((ending == "yaml"_L1 || ending == "yml"_L1) && !trimmed.startsWith(u'<')))
        return ImportFormat::Json;
    if (trimmed.startsWith(u'<') && looksLikeHtml(start))
        return ImportFormat::Html;
    if (looksLikeMarkdown(start) && ending != "csv"_L1 && ending != "tsv"_L1)
        return ImportFormat::Markdown;
    if (looksLikeHtml(start))
        return ImportFormat::Html;
    // An even table: a header that is known, or rows that all agree.
    if (ending == "csv"_L1 || ending == "tsv"_L1)
        return ImportFormat::Csv;
    if (const auto dialect = sniffCsv(text)) {
        TextTable table;
        CsvReader reader(sample, *dialect);
        while (table.rowCount() < 20 && reader.readRow(table)) {
        }
        const size_t columns = table.cellCount(0);
        bool isEven = table.rowCount() >= 2 || columns >= 2;
        for (size_t row = 0; row + 1 < table.rowCount(); ++row)
            isEven = isEven && table.cellCount(row) == columns;
        if (isEven && reader.issues().isEmpty() && columns >= 2)
            return ImportFormat::Csv;
    }
    return ImportFormat::Text;
}

QString refusalOf(const QByteArray &bytes, const QString &encoding)
{
    if (size_t(bytes.size()) > ImportLimits::bytes)
        return ReaderText::tooLarge();
    if (QByteArrayView(bytes).trimmed().isEmpty())
        return ReaderText::empty();
    const QByteArrayView head =
            QByteArrayView(bytes).first(std::min(bytes.size(), qsizetype(ImportLimits::pageBytes)));
    const bool isWide = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    if (encoding.isEmpty() && !isWide
        && head.first(std::min(head.size(), qsizetype(sniffBytes))).contains('\0'))
        return ReaderText::binary();
    // JSON may be one line, however long it is.
    const bool isTree = head.trimmed().startsWith('{') || head.trimmed().startsWith('[');
    if (head.size() == qsizetype(ImportLimits::pageBytes) && !isTree && !head.contains('\n')
        && !head.contains('\r'))
        return ReaderText::longLine();
    return {};
}

ImportDocument readDocument(const QByteArray &bytes, const ImportHints &hints,
                            const ReadingWatch &watch)
{
    ImportDocument document;
    document.refusal = refusalOf(bytes, hints.encoding);
    if (!document.refusal.isNull())
        return document;
    constexpr double decodedShare = 0.3; // of the time that a large table takes
    const ReadingWatch rest = watch.part(decodedShare, 1);
    const DecodedText decoded = decodeText(bytes, hints.encoding);
    const std::string_view text = decoded.text.view();
    if (text.find('\0') != std::string_view::npos) {
        document.refusal = ReaderText::binary();
        return document;
    }
    const ImportFormat format = hints.format.value_or(sniffFormat(text, hints.fileName));
    switch (format) {
    case ImportFormat::Csv: {
        std::optional<CsvDialect> dialect;
        if (hints.delimiter != '\0')
            dialect = CsvDialect{hints.delimiter, '"'};
        document = readCsv(decoded.text, dialect, rest);
        break;
    }
    case ImportFormat::Json:
    case ImportFormat::OpenApi: {
        const bool isJson = text.find_first_of("{[") == text.find_first_not_of(" \t\r\n");
        if (!isJson && text.size() > ImportLimits::pageBytes) {
            document.refusal = ReaderText::tooLong();
            break;
        }
        const DataTree tree = isJson ? readJsonTree(text, rest) : readYamlTree(text, rest);
        if (!tree.root) {
            document.refusal = isJson ? ReaderText::notJson(tree.failure.text)
                                      : ReaderText::notYaml(tree.failure.text);
            document.issues.append(tree.failure);
        } else {
            document = isOpenApi(*tree.root) ? documentOfOpenApi(*tree.root)
                                             : documentOfTree(*tree.root);
        }
        break;
    }
    case ImportFormat::Markdown:
        document = documentOfPage(readMarkdownBlocks(text, rest), rest);
        break;
    case ImportFormat::Html:
        document = documentOfPage(readHtmlBlocks(text, rest), rest);
        break;
    case ImportFormat::Text:
        if (text.size() > ImportLimits::pageBytes)
            document.refusal = ReaderText::tooLong();
        else
            document = documentOfText(QString::fromUtf8(text.data(), qsizetype(text.size())), rest);
        break;
    }
    static const QRegularExpression digitRule(
            u"first\\s+(three|3)\\s+digits\\b[^.\\n]{0,80}\\bHTTP\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
    document.statesDigitRule =
            digitRule
                    .match(QString::fromUtf8(text.data(),
                                             qsizetype(std::min(text.size(), sniffBytes))))
                    .hasMatch();
    document.format = format;
    document.encoding = decoded.encoding;
    document.issues = decoded.issues + document.issues;
    if (watch.isCanceled())
        return document;
    placeTables(document.tables);
    mapColumns(document, hints);
    if (document.tables.empty() && document.refusal.isNull())
        document.refusal = ReaderText::nothing();
    return document;
}

} // namespace errdex
