// SPDX-License-Identifier: MIT
// The files in translations/ are whole: every text, every form, every placeholder.
#include "support/paths.h"

#include <QDir>
#include <QProcess>
#include <QtTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace errdex::test;

namespace {

struct Message
{
    QString context;
    QString source;
    QString state; ///< "unfinished", "vanished", "obsolete"; empty when it is done
    bool isPlural = false;
    QStringList forms; ///< one, or those of the plural

    QString place() const { return context + u": "_s + source; }
};

QStringList readForms(QXmlStreamReader &xml, bool isPlural)
{
    if (!isPlural)
        return {xml.readElementText()};
    QStringList forms;
    while (xml.readNextStartElement())
        forms.append(xml.readElementText()); // numerusform
    return forms;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(u"numerus"_s) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value(u"type"_s).toString();
            message.forms = readForms(xml, message.isPlural);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

/// What QString::arg() and tr() fill in: "%1", "%n", "%L2" as "%2".
QStringList placeholders(const QString &text)
{
    static const QRegularExpression expression(u"%L?(\\d+|n)"_s);
    QStringList found;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    found.sort();
    found.removeDuplicates();
    return found;
}

/// How many letters are underlined; "&&" is a letter, "&amp;" is HTML.
qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression expression(u"(?<!&)&(?![&\\s]|\\w+;|$)"_s);
    return text.count(expression);
}

/// Tags and what stands in backquotes: names for programs, which stay what they are.
QStringList fixedParts(const QString &text)
{
    static const QRegularExpression expression(u"</?\\w+|`[^`]+`"_s);
    QStringList found;
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

qsizetype pluralForms(const QString &language)
{
    if (language == "ru"_L1)
        return 3;
    return language == "fa"_L1 || language == "zh_CN"_L1 ? 1 : 2;
}

} // namespace

class tst_TranslationFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areUpToDate();
    void everyTextIsDone_data() { files(); }
    void everyTextIsDone();
    void formsAreComplete_data() { files(); }
    void formsAreComplete();
    void placeholdersAreTheSame_data() { files(); }
    void placeholdersAreTheSame();
    void mnemonicsAreTheSame_data() { files(); }
    void mnemonicsAreTheSame();
    void fixedPartsAreTheSame_data() { files(); }
    void fixedPartsAreTheSame();
    void edgesAreTheSame_data() { files(); }
    void edgesAreTheSame();
    void germanDotsStandApart();
    void frenchSignsHoldTheirBlank();
    void chineseSignsAreWide();

private:
    static void files();
    /// Fails with the texts of a language that have a form in which `expression` matches.
    static void checkSigns(const QString &language, const QRegularExpression &expression);
    /// Runs `complaint` over every form of a file and fails with all that it says.
    static void checkForms(
            const std::function<QString(const Message &message, const QString &form)> &complaint);
};

void tst_TranslationFiles::files()
{
    QTest::addColumn<QString>("language");
    const QDir folder(sourcePath("translations"));
    for (const QString &name : folder.entryList({u"errdex_*.ts"_s})) {
        const QString language = name.mid(7, name.size() - 10);
        QTest::newRow(qPrintable(language)) << language;
    }
}

void tst_TranslationFiles::checkForms(
        const std::function<QString(const Message &message, const QString &form)> &complaint)
{
    QFETCH(const QString, language);
    QStringList wrong;
    for (const Message &message :
         messagesOf(sourcePath("translations/errdex_") + language + u".ts"_s)) {
        for (const QString &form : message.forms) {
            if (const QString text = complaint(message, form); !text.isEmpty())
                wrong.append(u"%1 → %2: %3"_s.arg(message.place(), form, text));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void tst_TranslationFiles::areUpToDate()
{
    QProcess update;
    update.start(u"python3"_s, {sourcePath("translations/update"), u"--check"_s});
    QVERIFY(update.waitForFinished());
    const QByteArray said = update.readAllStandardOutput() + update.readAllStandardError();
    QVERIFY2(update.exitCode() == 0, ("translations/update has something to do:\n" + said));
    // lupdate says so of a class that it cannot place, whose texts are never found then.
    QCOMPARE(said, QByteArray());
}

void tst_TranslationFiles::everyTextIsDone()
{
    checkForms([](const Message &message, const QString &form) {
        return form.trimmed().isEmpty() ? u"empty"_s : message.state;
    });
}

void tst_TranslationFiles::formsAreComplete()
{
    QFETCH(const QString, language);
    checkForms([&language](const Message &message, const QString &) {
        const qsizetype wanted = message.isPlural ? pluralForms(language) : 1;
        return message.forms.size() == wanted ? QString() : u"number of forms"_s;
    });
}

void tst_TranslationFiles::placeholdersAreTheSame()
{
    checkForms([](const Message &message, const QString &form) {
        const QStringList wanted = placeholders(message.source);
        QStringList found = placeholders(form);
        // The form for one thing may do without its number.
        if (message.isPlural && form == message.forms.first() && !found.contains(u"n"_s)
            && wanted.contains(u"n"_s)) {
            found.append(u"n"_s);
            found.sort();
        }
        return found == wanted ? QString() : u"placeholders"_s;
    });
}

void tst_TranslationFiles::mnemonicsAreTheSame()
{
    checkForms([](const Message &message, const QString &form) {
        return mnemonics(form) == mnemonics(message.source) ? QString() : u"mnemonic"_s;
    });
}

void tst_TranslationFiles::fixedPartsAreTheSame()
{
    checkForms([](const Message &message, const QString &form) {
        return fixedParts(form) == fixedParts(message.source) ? QString() : u"fixed parts"_s;
    });
}

void tst_TranslationFiles::edgesAreTheSame()
{
    // What is joined to the text, and what says that more is asked.
    const auto edges = [](const QString &text) {
        return QStringList{text.startsWith(u' ') ? u" "_s : QString(),
                           text.endsWith(u' ') ? u" "_s : QString(),
                           text.endsWith(u'…') ? u"…"_s : QString(),
                           QString::number(text.count(u'\n'))};
    };
    // Chinese marks hold their blank.
    static const QRegularExpression wideMark(u"[、，；：。]$"_s);
    checkForms([&edges](const Message &message, const QString &form) {
        const bool holdsBlank = message.source.endsWith(u' ') && form.contains(wideMark);
        return edges(holdsBlank ? form + u' ' : form) == edges(message.source) ? QString()
                                                                               : u"edges"_s;
    });
}

/// From the word before, by a blank at which no line breaks, and in one way everywhere.
void tst_TranslationFiles::germanDotsStandApart()
{
    static const QRegularExpression close(u"[\\p{L}\\d] ?…"_s);
    checkSigns(u"de"_s, close);
}

/// No line begins with a sign: a blank of full width holds colons and quotes, a narrow one the others.
/// Apostrophes are curved.
void tst_TranslationFiles::frenchSignsHoldTheirBlank()
{
    static const QRegularExpression loose(
            u"[ \\x{202F}]:|[ \\x{00A0}][;!?]|\\p{L}[;!?]|«[^\\x{00A0}]|[^\\x{00A0}]»|\\p{L}'\\p{L}"_s);
    checkSigns(u"fr"_s, loose);
}

/// Those of a sentence; a comma that somebody types, between tags, has its own blank.
void tst_TranslationFiles::chineseSignsAreWide()
{
    static const QRegularExpression narrow(u"[\\p{Han}）][:;!?]|[\\p{Han}）],(?! )"_s);
    checkSigns(u"zh_CN"_s, narrow);
}

void tst_TranslationFiles::checkSigns(const QString &language, const QRegularExpression &expression)
{
    QStringList wrong;
    for (const Message &message :
         messagesOf(sourcePath("translations/errdex_%1.ts").arg(language))) {
        if (message.forms.join(u'\n').contains(expression))
            wrong.append(message.place());
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_TranslationFiles)
#include "tst_translationfiles.moc"
