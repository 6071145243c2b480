// SPDX-License-Identifier: MIT
#include "core/catalog/catalogloader.h"
#include "core/search/search.h"
#include "core/text/collation.h"
#include "core/text/direction.h"
#include "core/text/phrases.h"
#include "core/text/visible.h"
#include "core/translations.h"
#include "support/paths.h"

#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::test;

namespace {

QString spoken(const char *text, int n = -1)
{
    return QCoreApplication::translate("errdex::StatusLine", text, nullptr, n);
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void choosesALanguage_data();
    void choosesALanguage();
    void namesLanguagesInTheirOwnWords();
    void speaksEveryLanguage_data();
    void speaksEveryLanguage();
    void speaksForQt_data() { speaksEveryLanguage_data(); }
    void speaksForQt();
    void zoomFactorsStayNumbers();
    void writesNumbersAsTheLanguageDoes();
    void quotesInQuotesAreOthers_data() { speaksEveryLanguage_data(); }
    void quotesInQuotesAreOthers();
    void englishHasPlurals();
    void namesKeysAsKeyboardsDo();
    void sourcesReadAsTheirLettersDo();
    void codesReadFromLeftToRight_data();
    void codesReadFromLeftToRight();
    void hiddenCharactersAreSeen_data();
    void hiddenCharactersAreSeen();
    void namesStandInTheOrderOfTheLanguage();
    void searchesConceptsInBothLanguages_data();
    void searchesConceptsInBothLanguages();
};

void tst_Translations::choosesALanguage_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("plain C") << QString() << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("POSIX") << QString() << QStringList{u"POSIX"_s} << u"en"_s;
    QTest::newRow("nothing") << QString() << QStringList{} << u"en"_s;
    QTest::newRow("English first") << QString() << QStringList{u"en-GB"_s, u"de"_s} << u"en"_s;
    QTest::newRow("traditional Chinese")
            << QString() << QStringList{u"zh-TW"_s, u"zh-Hant-TW"_s, u"zh"_s} << u"en"_s;
    QTest::newRow("unknown") << QString() << QStringList{u"tlh"_s, u"xx-YY"_s} << u"en"_s;
    QTest::newRow("not there") << u"xx"_s << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("no name") << u"../errdex_en"_s << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("chosen") << u"en"_s << QStringList{u"de-DE"_s} << u"en"_s;
    for (const QString &language : Translations::languages()) {
        const QByteArray name = language.toLatin1();
        QString tag = QLocale(language).bcp47Name();
        QTest::newRow(name) << QString() << QStringList{tag} << language;
        QTest::newRow(name + " behind what is not there")
                << QString() << QStringList{u"tlh"_s, u"da-DK"_s, tag, u"en"_s} << language;
        QTest::newRow(name + " chosen") << language << QStringList{u"C"_s} << language;
    }
    if (Translations::languages().contains(u"zh_CN"_s)) {
        for (const QString &tag : {u"zh-CN"_s, u"zh-SG"_s, u"zh-Hans"_s, u"zh"_s, u"zh-Hans-HK"_s})
            QTest::newRow(tag.toLatin1()) << QString() << QStringList{tag} << u"zh_CN"_s;
    }
    if (Translations::languages().contains(u"de"_s))
        QTest::newRow("Austrian") << QString() << QStringList{u"de-AT"_s} << u"de"_s;
}

void tst_Translations::choosesALanguage()
{
    QFETCH(const QString, choice);
    QFETCH(const QStringList, wanted);
    QFETCH(const QString, language);
    QCOMPARE(Translations::languageFor(choice, wanted), language);
}

void tst_Translations::namesLanguagesInTheirOwnWords()
{
    QCOMPARE(Translations::languages().first(), u"en"_s);
    QCOMPARE(Translations::nativeName(u"en"_s), u"English"_s);
    QCOMPARE(Translations::nativeName(u"de"_s), u"Deutsch"_s);
    QCOMPARE(Translations::nativeName(u"fr"_s), u"Français"_s);
    QCOMPARE(Translations::nativeName(u"es"_s), u"Español"_s);
    QCOMPARE(Translations::nativeName(u"fa"_s), u"فارسی"_s);
    QCOMPARE(Translations::nativeName(u"zh_CN"_s), u"简体中文"_s);
    QCOMPARE(Translations::nativeName(u"ru"_s), u"Русский"_s);
}

void tst_Translations::speaksEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Translations::languages())
        QTest::newRow(language.toLatin1()) << language;
}

void tst_Translations::speaksEveryLanguage()
{
    QFETCH(const QString, language);
    Translations translations;
    translations.use(language);
    QCOMPARE(translations.language(), language);
    QCOMPARE(translations.direction(), language == "fa"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
    QCOMPARE(QLocale().language(), QLocale(language).language());
    const bool isEnglish = language == "en"_L1;
    QCOMPARE(spoken("Time spent searching") == "Time spent searching"_L1, isEnglish);
    // Qt's own: the button of every dialog.
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel") == "Cancel"_L1, isEnglish);

    Translations other;
    translations.use(u"en"_s); // and nothing of it is left
    QCOMPARE(spoken("Time spent searching"), u"Time spent searching"_s);
}

/// What Qt says in our windows: dialogs for files and printing, their buttons, menus of fields. Also
/// after another choice, and also what Qt has no translation of.
void tst_Translations::speaksForQt()
{
    QFETCH(const QString, language);
    Translations translations;
    translations.use(u"de"_s);
    translations.use(language);
    const std::pair<const char *, const char *> texts[] = {
            {"QFileDialog", "Look in:"},
            {"QFileDialog", "Files of type:"},
            {"QFileDialog", "New Folder"},
            {"QFileDialog", "%1 already exists.\nDo you want to replace it?"},
            {"QFileSystemModel", "Date Modified"},
            {"QFileSystemModel",
             "<b>The name \"%1\" cannot be used.</b><p>Try using another name, with fewer "
             "characters or no punctuation marks."},
            {"QAbstractFileIconProvider", "Folder"},
            {"QPlatformTheme", "Save"},
            {"QPlatformTheme", "Discard"},
            {"QLineEdit", "&Paste"},
            {"QWidgetTextControl", "&Copy"},
            {"QScrollBar", "Scroll here"},
            {"QPrintPreviewDialog", "Show facing pages"},
            {"QPrintPropertiesWidget", "Advanced"},
            {"QPrintSettingsOutput", "Double Sided Printing"},
            {"QPrintSettingsOutput", "Long side binding"},
            {"QPrintDialog", "Invalid Pages Definition"},
    };
    for (const auto &[context, text] : texts) {
        const QString shown = QCoreApplication::translate(context, text);
        QVERIFY2((shown == QString::fromUtf8(text)) == (language == "en"_L1), text);
    }
}

/// Qt's preview reads the factor that it has written, and only with the sign of ASCII.
void tst_Translations::zoomFactorsStayNumbers()
{
    for (const QString &language : Translations::languages()) {
        Translations translations;
        translations.use(language);
        QString factor = QCoreApplication::translate("QPrintPreviewDialog", "%1%").arg(75);
        bool isNumber = false;
        factor.remove(u'%').toDouble(&isNumber);
        QVERIFY2(isNumber, qPrintable(language));
    }
}

void tst_Translations::writesNumbersAsTheLanguageDoes()
{
    Translations translations;
    translations.use(u"en"_s);
    QCOMPARE(QLocale().toString(1234567), u"1,234,567"_s);
    translations.use({}); // the tests' system is "C", which does not group
    QCOMPARE(QLocale().toString(1234567), QLocale::system().toString(1234567));
    if (Translations::languages().contains(u"de"_s)) {
        translations.use(u"de"_s);
        QCOMPARE(QLocale().toString(1234567), u"1.234.567"_s);
    }
    if (Translations::languages().contains(u"fa"_s)) {
        translations.use(u"fa"_s);
        QCOMPARE(QLocale().toString(12), u"۱۲"_s);
    }
}

/// "واگرد شد: «پالایهٔ «a» حذف شد»" is hard to read in every language.
void tst_Translations::quotesInQuotesAreOthers()
{
    QFETCH(const QString, language);
    Translations translations;
    translations.use(language);
    const QString once = Phrases::quoted(u"x"_s);
    const QString twice = Phrases::quoted(once);
    for (const QString &mark : once.split(u'x'))
        QCOMPARE(twice.count(mark), 1);
    // Some languages quote names, with the same marks.
    const QString step =
            QCoreApplication::translate("errdex::SavedFilterPane", "The filter %1 is deleted")
                    .arg(u"x"_s);
    for (const QString &mark : once.split(u'x'))
        QCOMPARE(Phrases::quoted(step).count(mark), 1);
}

void tst_Translations::englishHasPlurals()
{
    Translations translations;
    translations.use({});
    QCOMPARE(spoken("%Ln code(s)", 1), u"1 code"_s);
    QCOMPARE(spoken("%Ln code(s)", 2), u"2 codes"_s);
}

void tst_Translations::codesReadFromLeftToRight_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // [ ] for the marks
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no code") << u"هیچ چیز"_s << u"هیچ چیز"_s;
    QTest::newRow("a code alone") << u"-1021"_s << u"[-1021]"_s;
    QTest::newRow("a code") << u"کد -1015 در متن"_s << u"کد [-1015] در متن"_s;
    QTest::newRow("a query") << u"یافت نشد: provider:x http:4xx."_s
                             << u"یافت نشد: [provider:x http:4xx]."_s;
    QTest::newRow("in brackets") << u"پیام (Order not found) است"_s
                                 << u"پیام [(Order not found)] است"_s;
    QTest::newRow("last in brackets") << u"(کد -1015)"_s << u"(کد [-1015])"_s;
    QTest::newRow("first in brackets") << u"(-1015 کد)"_s << u"([-1015] کد)"_s;
    QTest::newRow("a path") << u"پروندهٔ /tmp/a b.csv، تمام"_s << u"پروندهٔ [/tmp/a b.csv]، تمام"_s;
    QTest::newRow("signs") << u"از <، <= و >"_s << u"از [<]، [<=] و [>]"_s;
    QTest::newRow("fields") << u"نیز name:, condition:"_s << u"نیز [name:, condition:]"_s;
    QTest::newRow("fields in Persian")
            << u"نیز name:، condition:"_s << u"نیز [name:]، [condition:]"_s;
    QTest::newRow("fields as translators write them")
            << u"نیز \u200ename:\u200e، \u200econdition:"_s << u"نیز [name:]، [condition:]"_s;
    QTest::newRow("a field at the end") << u"نیز \u200elink:"_s << u"نیز [link:]"_s;
    QTest::newRow("digits of the language in a word")
            << u"خطاهای ۴xx و ۵ KiB"_s << u"خطاهای [۴xx] و ۵ [KiB]"_s;
    QTest::newRow("a title") << u"HTTP: وضعیت"_s << u"R[HTTP]: وضعیت"_s;
    QTest::newRow("lines") << u"NP-1 و\n-1021 و\nدر NP-2"_s << u"R[NP-1] و\n[-1021] و\nدر [NP-2]"_s;
    QTest::newRow("isolated already") << u"\u2068NP-1\u2069 از \u2068Nord\u2069: NP-1 در"_s
                                      << u"R\u2068NP-1\u2069 از \u2068Nord\u2069: [NP-1] در"_s;
    QTest::newRow("an isolate without its end") << u"\u2068NP-1 از"_s << u"R\u2068[NP-1] از"_s;
    QTest::newRow("a range") << u"در «NP-1–NP-3» و 5 – 7"_s << u"در «[NP-1–NP-3]» و [5 – 7]"_s;
    QTest::newRow("a dash of the sentence") << u"کد — NP-1"_s << u"کد — [NP-1]"_s;
    QTest::newRow("letters beyond ASCII") << u"پیام «Schlüssel doesn’t fit» و 密钥 401"_s
                                          << u"پیام «[Schlüssel doesn’t fit]» و [密钥 401]"_s;
    QTest::newRow("a signed number of the language")
            << u"از \u2068ETHGas\u2069: -۰۱ همان 1"_s << u"از \u2068ETHGas\u2069: [-۰۱] همان [1]"_s;
    QTest::newRow("signed at the end") << u"از (+۵)"_s << u"از ([+۵])"_s;
    QTest::newRow("a range of the language") << u"از ۵-۷"_s << u"از ۵-۷"_s;
    QTest::newRow("marks only") << u"این، آن - و این."_s << u"این، آن - و این."_s;
}

void tst_Translations::codesReadFromLeftToRight()
{
    QFETCH(const QString, text);
    QFETCH(QString, shown);
    QCOMPARE(withIsolatedCodes(text), text); // English reads so anyway
    QLocale::setDefault(QLocale(QLocale::Persian));
    shown.replace(u'[', QChar(0x2066)).replace(u']', QChar(0x2069)).replace(u'R', QChar(0x200f));
    QCOMPARE(withIsolatedCodes(text), shown);
}

void tst_Translations::sourcesReadAsTheirLettersDo()
{
    QCOMPARE(readByItself(u"401 Unauthorized"_s), u"401 Unauthorized"_s);
    QLocale::setDefault(QLocale(QLocale::Persian));
    QCOMPARE(readByItself(QString()), QString());
    QCOMPARE(readByItself(u"401 Unauthorized"_s), u"\u2066401 Unauthorized\u2069"_s);
    QCOMPARE(readByItself(u"-17"_s), u"\u2066-17\u2069"_s);
    QCOMPARE(readByItself(u"کد -17 بسته است"_s), u"کد \u2066-17\u2069 بسته است"_s);
}

void tst_Translations::namesKeysAsKeyboardsDo()
{
    const auto name = [](const char *key) { return QCoreApplication::translate("QShortcut", key); };
    Translations translations;
    translations.use(u"fa"_s);
    QCOMPARE(name("Ctrl"), u"Ctrl"_s);
    QCOMPARE(name("Alt"), u"Alt"_s);
    QCOMPARE(name("Return"), u"Enter"_s);
    QCOMPARE(name("Left"), u"←"_s);
    translations.use(u"en"_s);
    QCOMPARE(name("Left"), u"Left"_s);
}

void tst_Translations::hiddenCharactersAreSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing hidden") << u"a\n\tb é \U0001F600"_s << u"a\n\tb é \U0001F600"_s;
    QTest::newRow("an override") << u"pay\u202etxt.exe"_s << u"pay\ufffdtxt.exe"_s;
    QTest::newRow("embeddings") << u"\u202a\u202b\u202c\u202d"_s << u"\ufffd\ufffd\ufffd\ufffd"_s;
    QTest::newRow("isolates") << u"\u2066\u2067\u2068\u2069"_s << u"\ufffd\ufffd\ufffd\ufffd"_s;
    QTest::newRow("control characters")
            << u"\u0007\u001b\u007f\u0085"_s << u"\u2407\u241b\ufffd\ufffd"_s;
    QTest::newRow("nothing at all") << QString(QChar(0)) << u"\u2400"_s;
}

void tst_Translations::hiddenCharactersAreSeen()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(withControlSigns(text), shown);
    QCOMPARE(withControlSigns(shown), shown);
    QCOMPARE(withControlSigns(text).size(), text.size()); // marks stay in their places
}

void tst_Translations::namesStandInTheOrderOfTheLanguage()
{
    const QStringList names{u"Zeta"_s, u"Ärger"_s, u"apple"_s, u"Bank 10"_s, u"Bank 9"_s};
    const auto sorted = [&names] {
        const std::vector<int> places = collatedPlaces(names);
        QStringList order(names);
        for (qsizetype i = 0; i < names.size(); ++i)
            order[places[size_t(i)]] = names[i];
        return order;
    };
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(sorted(), QStringList({u"apple"_s, u"Ärger"_s, u"Bank 9"_s, u"Bank 10"_s, u"Zeta"_s}));
    QLocale::setDefault(QLocale(QLocale::Swedish)); // where Ä is a letter behind Z
    QCOMPARE(sorted(), QStringList({u"apple"_s, u"Bank 9"_s, u"Bank 10"_s, u"Zeta"_s, u"Ärger"_s}));
    QLocale::setDefault(QLocale::c());
    QCOMPARE(sorted().first(), u"apple"_s); // case does not count, numbers do
    QCOMPARE(sorted().indexOf(u"Bank 9"_s) + 1, sorted().indexOf(u"Bank 10"_s));
}

void tst_Translations::searchesConceptsInBothLanguages_data()
{
    speaksEveryLanguage_data();
}

void tst_Translations::searchesConceptsInBothLanguages()
{
    QFETCH(const QString, language);
    Translations translations;
    translations.use(language);
    const auto store = loadCatalogs(buildPath("app/catalogs.sqlite"));
    const auto layer = UserLayer::make(*store, {});
    const QList<db::ConceptRecord> &shown = store->vocabulary();
    const QList<db::ConceptRecord> &english = store->englishVocabulary();
    QCOMPARE(shown.size(), english.size());
    for (qsizetype i = 0; i < shown.size(); ++i) {
        QCOMPARE(shown[i].slug, english[i].slug);
        QCOMPARE(shown[i].meaning == english[i].meaning, language == "en"_L1);
        const auto rowsOf = [&](const QString &value) {
            SearchRequest request;
            request.text = u"concept:\"%1\""_s.arg(value);
            return search(store, layer, request)->rows.toVector();
        };
        const std::vector<Row> rows = rowsOf(english[i].slug);
        const std::vector<Row> byTitle = rowsOf(shown[i].title);
        const std::vector<Row> byEnglishTitle = rowsOf(english[i].title);
        // A title may be a part of another one's.
        QVERIFY2(std::ranges::includes(byTitle, rows), qPrintable(shown[i].title));
        QVERIFY2(std::ranges::includes(byEnglishTitle, rows), qPrintable(english[i].title));
    }
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
