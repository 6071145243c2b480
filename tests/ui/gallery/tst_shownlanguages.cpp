// SPDX-License-Identifier: MIT
// What is seen in each language: everything is translated, nothing is cut off.
#include "core/catalog/catalogloader.h"
#include "core/export/exporter.h"
#include "core/import/importencodings.h"
#include "core/libraries.h"
#include "core/releasenotes.h"
#include "core/translations.h"
#include "picture.h"
#include "support/paths.h"
#include "ui/actions/queryhelp.h"
#include "ui/contraststyle.h"
#include "ui/help/hintbar.h"
#include "ui/theme/icons.h"
#include "visibletexts.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <functional>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::gallery;

namespace {

constexpr char16_t opening = u'⟦';
constexpr char16_t closing = u'⟧';

/// A language that says of every text that it has been translated.
class Marker : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return opening + QString::fromUtf8(source) + closing;
    }
    bool isEmpty() const override { return false; }
};

/// What stands outside of all marks.
QStringList unmarkedPieces(const QString &text)
{
    QStringList pieces(1);
    int depth = 0;
    for (const QChar c : text) {
        if (c == opening && depth++ == 0)
            pieces.append(QString());
        else if (c == closing)
            depth = qMax(0, depth - 1);
        else if (c != opening && depth == 0)
            pieces.last() += c;
    }
    return pieces;
}

bool hasWord(const QString &text)
{
    static const QRegularExpression word(u"\\p{L}{2}"_s);
    return word.match(text).hasMatch();
}

/// Everything that providers and their codes are called, which no language changes.
QSet<QString> catalogueTexts()
{
    const auto store = loadCatalogs(test::buildPath("app/catalogs.sqlite"));
    QSet<QString> texts{u"Errdex"_s};
    for (const QString &language : Translations::languages())
        texts.insert(Translations::nativeName(language));
    for (const QString &encoding : importEncodings())
        texts.insert(encoding);
    for (const Column column : allColumns)
        texts.insert(columnName(column));
    for (const db::ProviderRecord &provider : store->providers()) {
        for (const QString &text :
             {provider.name, provider.slug, provider.product, provider.documentName,
              provider.documentationTitle, provider.documentationUrl,
              provider.name + u", "_s + provider.product})
            texts.insert(text);
    }
    for (const QString &title : store->categories())
        texts.insert(title);
    for (const db::ConceptRecord &record : store->englishVocabulary())
        texts.insert(record.slug);
    for (const int status : store->httpStatusesInUse()) {
        const db::HttpStatusRecord record = store->httpStatusRecord(status);
        texts << record.phrase
              << record.reference.section(u',', 0, 0); // "RFC 9110", not its section
    }
    for (Row row = 0; row < store->rowCount(); ++row) {
        for (const TextField field : allTextFields)
            texts.insert(store->string(row, field).simplified());
        texts.insert(store->remark(row).simplified());
    }
    return texts;
}

const QString sampleLabel = u"Show the suggestions"_s;

/// What the states write, open and import.
const QStringList sampleTexts{
        u"Acme Exchange"_s,
        u"Acme Pay"_s,
        u"Zeta Bank"_s,
        u"acme-pay"_s,
        u"Mine"_s,
        u"anna"_s,
        u"bert"_s,
        u"Old gateway"_s,
        u"Rate limits everywhere"_s,
        u"Customer has to act, not retried"_s,
        u"Zyzzyva"_s,
        u"zyzzyva"_s,
        u"the customer cannot withdraw, says KYC not passed"_s,
        u"order"_s,
        u"insufficient"_s,
        u"timeout"_s,
        u"timestamp"_s,
        u"Not enough asset in the account to place this order"_s,
        u"Writing comparison.pdf …"_s,
        u"known bug"_s,
        u"clock"_s,
        u"known"_s,
        u"db.example, db2.example:5433"_s,
        u"Ask for the time on their server first; it was theirs in 4 of 5 cases."_s,
        u"Ask for the time on **their** server first; it was theirs in 4 of 5 cases."_s,
        u"Ask for the time on their server first, and for their zone."_s,
        u"Ask for the time on **their** server first, and for their zone."_s,
        u"Ask for the time zone, too."_s,
        u"Written on the train."_s,
        u"Please set the clock of your server."_s,
        u"Note on -1021 kept"_s,
        u"Ask for the customer's clock, then:"_s,
        u"Ask for **the customer's clock**, then: 1. NTP on? 2. `recvWindow` below 5000? See [the runbook]("_s,
        u"NTP on?"_s,
        u"recvWindow below 5000?"_s,
        u"See the runbook"_s,
        u"Please let your server set its clock by NTP."_s,
        u"The customer's server stood 40 seconds behind. Tell them to switch on chrony."_s,
        u"Hello, since this morning our bot gets this on every order:"_s,
        u"Is that a ban? Maria"_s,
        u"{\"code\":-1015,\"msg\":\"Too many new orders, current limit is 10 orders per SECOND.\"}"_s,
        u"ERROR login: AUTH_EXPIRED, error"_s,
        u"AUTH_EXPIRED, error"_s,
        u"WARN AUTH_EXPIRED"_s,
        u"WARN order rejected code=-1021 retry=1"_s,
        u"ERROR {\"code\":\"0211\",\"msg\":\"Order not found\"}"_s,
        u"see the note below"_s,
        u"What is not listed here."_s,
        u"Too late"_s,
        u"Other"_s,
        u"No key"_s,
        u"Key locked"_s,
        u"The request was signed too long ago."_s,
        u"The request has no API key."_s,
        u"The key was locked by an administrator."_s,
        u"There is no such order"_s,
        u"The order is closed"_s,
        u"ORDER_UNKNOWN"_s,
        u"ORDER_CLOSED"_s,
        u"Too many orders"_s,
        u"Order closed"_s,
        u"Zu viele Anfragen"_s,
        u"Warten hilft."_s,
        u"Schlüssel fehlt"_s,
        u"Die Anfrage hat keinen Schlüssel."_s,
};

/// The headings of what is imported, which are words of the program as well.
const QSet<QString> sampleHeadings{u"Error code"_s,  u"HTTP status"_s, u"Message"_s,
                                   u"Description"_s, u"Code"_s,        u"HTTP"_s,
                                   u"Meldung"_s,     u"Beschreibung"_s};

QStringList longestFirst(const QSet<QString> &texts)
{
    QStringList list;
    std::ranges::copy_if(texts, std::back_inserter(list), hasWord);
    std::ranges::sort(list, std::ranges::greater(), &QString::size);
    return list;
}

std::vector<State> statesWithTexts()
{
    std::vector<State> states = allStates();
    std::erase_if(states, [](const State &state) { return !state.showsOtherTexts(); });
    return states;
}

} // namespace

using MakeWidget = std::function<QWidget *(QWidget *)>;
Q_DECLARE_METATYPE(MakeWidget)

class TestShownLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { setPicture(m_ignore); }

    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void whatIsCutOffIsSeen_data();
    void whatIsCutOffIsSeen();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void numbersHaveTheLanguagesDigits();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();

private:
    bool isData(const QString &piece);

    Picture m_ignore = [](QWidget &, const QString &) { return true; };
    QStringList m_data; ///< longest first
    QHash<QString, bool> m_known; ///< what isData() has said
};

void TestShownLanguages::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::addLibraryPath(test::buildPath("app"));
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ContrastStyle::install();
    QSet<QString> data = catalogueTexts();
    for (const QString &sample : sampleTexts)
        data.insert(sample);
    for (const QueryExample &example : queryExamples())
        data.insert(example.text);
    for (const Library &library : usedLibraries())
        data << library.name << library.licence;
    // They are translated, but not by a translator: see tst_resources.
    QFile metainfo(u":/about/metainfo.xml"_s);
    QVERIFY(metainfo.open(QIODevice::ReadOnly));
    for (const ReleaseNotes &notes : readReleaseNotes(metainfo.readAll(), QLocale())) {
        data << notes.summary << QLocale().toString(notes.date, QLocale::LongFormat);
        for (const QString &change : notes.changes)
            data.insert(change);
    }
    data.insert(HintBar::sampleLine());
    m_data = longestFirst(data);
}

void TestShownLanguages::everyTextIsTranslated_data()
{
    QTest::addColumn<size_t>("number");
    const std::vector<State> states = statesWithTexts();
    for (size_t i = 0; i < states.size(); ++i)
        QTest::newRow(qPrintable(states[i].name)) << i;
}

/// Whether nothing is left of a text without what the catalogues and the states hold, but codes,
/// conditions of queries, times and sizes.
bool TestShownLanguages::isData(const QString &piece)
{
    static const QRegularExpression other(
            u"<?https?://\\S+|/\\S+\\.sqlite\\b|\\berrors\\.md\\b|\\bISO-8859-\\d+|Request \\d+ at|"
            "-?\\b\\w+:[\\w\\-*.=>]+|\\b\\d+ \\w{3} \\d{4}\\b|(?:\\b[KMG]i?B|\\bbytes)\\b|"
            "\\b\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z"_s);
    const auto known = m_known.constFind(piece);
    if (known != m_known.constEnd())
        return *known;
    QString rest = piece.simplified();
    rest.remove(other);
    for (auto text = m_data.cbegin(); text != m_data.cend() && hasWord(rest); ++text)
        rest.remove(*text);
    // A message may be shown in pieces.
    constexpr qsizetype shortestPiece = 12;
    const QString whole = piece.simplified();
    const auto holds = [&whole](const QString &text) { return text.contains(whole); };
    return m_known[piece] = !hasWord(rest)
            || (whole.size() > shortestPiece && std::ranges::any_of(m_data, holds));
}

void TestShownLanguages::everyTextIsTranslated()
{
    QFETCH(const size_t, number);
    const State state = statesWithTexts().at(number);
    Marker marker;
    QCoreApplication::installTranslator(&marker);
    QStringList unmarked;
    setPicture([&](QWidget &window, const QString &) {
        for (const VisibleText &shown : visibleTexts(window)) {
            for (const QString &piece : unmarkedPieces(shown.text)) {
                const bool isHeading = (state.name.startsWith("import-preview"_L1)
                                        || state.name.startsWith("import-update"_L1))
                        && sampleHeadings.contains(piece.trimmed());
                if (!isHeading && !isData(piece))
                    unmarked.append(shown.where + u": "_s + piece.simplified());
            }
        }
        return true;
    });
    applyLook(state.options);
    const bool isReached = state.render(state.options, {});
    QCoreApplication::removeTranslator(&marker);
    QVERIFY(isReached);
    unmarked.removeDuplicates();
    for (const QString &text : unmarked)
        qWarning("%s", qPrintable(text));
    QVERIFY(unmarked.isEmpty());
}

void TestShownLanguages::whatIsCutOffIsSeen_data()
{
    QTest::addColumn<MakeWidget>("make");
    QTest::addColumn<int>("around"); // pixels that it needs around its text, at most
    const auto row = [](const char *name, const MakeWidget &make, int around = 80) {
        QTest::newRow(name) << make << around;
    };
    row("label", [](QWidget *parent) {
        auto *label = new QLabel(sampleLabel, parent);
        label->setContentsMargins(12, 0, 12, 0);
        return label;
    });
    row("button with an icon", [](QWidget *parent) {
        return new QPushButton(icon(u"export"_s, parent->palette()), sampleLabel, parent);
    });
    row("button with a menu", [](QWidget *parent) {
        auto *button = new QPushButton(sampleLabel, parent);
        button->setMenu(new QMenu(button));
        return button;
    });
    row("text beside an icon", [](QWidget *parent) {
        auto *button = new QToolButton(parent);
        button->setText(sampleLabel);
        button->setIcon(icon(u"export"_s, parent->palette()));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        return button;
    });
    row("check box", [](QWidget *parent) { return new QCheckBox(sampleLabel, parent); });
    row("choice", [](QWidget *parent) { return new QRadioButton(sampleLabel, parent); });
    row("list", [](QWidget *parent) {
        auto *combo = new QComboBox(parent);
        combo->addItem(sampleLabel);
        return combo;
    });
    row("field with an icon", [](QWidget *parent) {
        auto *edit = new QLineEdit(parent);
        edit->setPlaceholderText(sampleLabel);
        edit->addAction(icon(u"export"_s, parent->palette()), QLineEdit::LeadingPosition);
        return edit;
    });
    row("group", [](QWidget *parent) { return new QGroupBox(sampleLabel, parent); });
    row("page that is wider than its view", [](QWidget *parent) {
        auto *area = new QScrollArea(parent);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidgetResizable(true);
        area->setWidget(new QPushButton(sampleLabel));
        return area;
    });
    row("head of a column with its order", [](QWidget *parent) {
        auto *table = new QTableWidget(1, 1, parent);
        table->setHorizontalHeaderLabels({sampleLabel});
        table->horizontalHeader()->setStretchLastSection(true);
        table->horizontalHeader()->setSortIndicatorShown(true);
        table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
        table->verticalHeader()->hide();
        return table;
    });
}

/// The text itself would have room in the widget: what stands beside it takes it.
void TestShownLanguages::whatIsCutOffIsSeen()
{
    QFETCH(const MakeWidget, make);
    QFETCH(const int, around);
    QWidget window;
    QWidget *widget = make(&window);
    const int text = widget->fontMetrics().size(Qt::TextShowMnemonic, sampleLabel).width();
    widget->resize(text + around, 60);
    window.resize(text + 2 * around, 80);
    window.show();
    QCOMPARE(cutTexts(window).join(u'\n'), QString());
    widget->setMinimumWidth(0);
    widget->resize(text + 4, 60);
    QCOMPARE(cutTexts(window).size(), 1);
}

void TestShownLanguages::nothingIsCutOff_data()
{
    // One of each page, pane and dialog.
    static const QStringList chosen{u"browse-medium"_s,
                                    u"own-light"_s,
                                    u"own-writing"_s,
                                    u"own-conflict"_s,
                                    u"filter-row"_s,
                                    u"empty-light"_s,
                                    u"paste-light"_s,
                                    u"unknown-light"_s,
                                    u"quick-light"_s,
                                    u"long-text-done"_s,
                                    u"message"_s,
                                    u"several"_s,
                                    u"failed"_s,
                                    u"shortcuts"_s,
                                    u"help-query"_s,
                                    u"compare-light"_s,
                                    u"compare-cards-many"_s,
                                    u"compare-nobody"_s,
                                    u"compare-printing"_s,
                                    u"suggestion"_s,
                                    u"export-light"_s,
                                    u"print-dialog"_s,
                                    u"import-source"_s,
                                    u"import-preview"_s,
                                    u"import-update"_s,
                                    u"import-difference"_s,
                                    u"catalogues"_s,
                                    u"restore"_s,
                                    u"history-light"_s,
                                    u"hint-paste"_s,
                                    u"help-start"_s,
                                    u"about"_s,
                                    u"saved-light"_s,
                                    u"settings"_s,
                                    u"settings-keyboard"_s};
    QTest::addColumn<QString>("language");
    QTest::addColumn<size_t>("number");
    const std::vector<State> states = statesWithTexts();
    const auto isChosen = [](const State &state) { return chosen.contains(state.name); };
    QCOMPARE(std::ranges::count_if(states, isChosen), chosen.size()); // or one is named anew
    for (const QString &language : Translations::languages()) {
        for (size_t i = 0; i < states.size(); ++i) {
            if (isChosen(states[i]))
                QTest::newRow(qPrintable(language + u' ' + states[i].name)) << language << i;
        }
    }
}

void TestShownLanguages::nothingIsCutOff()
{
    QFETCH(const QString, language);
    QFETCH(const size_t, number);
    const State state = statesWithTexts().at(number);
    Translations translations;
    translations.use(language);
    QStringList cut;
    setPicture([&cut](QWidget &window, const QString &) {
        cut = cutTexts(window);
        return true;
    });
    applyLook(state.options);
    const bool isReached = state.render(state.options, {});
    QVERIFY(isReached);
    for (const QString &text : cut)
        qWarning("%s", qPrintable(text));
    QVERIFY(cut.isEmpty());
}

/// In Persian, whose digits are others than those of codes, queries, names and addresses. A number of ours
/// stands among Persian words or alone in brackets; that of a code is isolated or quoted, begins with a
/// minus or 0, or stands behind a Latin name or the word for it.
void TestShownLanguages::numbersHaveTheLanguagesDigits()
{
    static const QRegularExpression foreign(
            u"(?<![\\w\\-.:/=>«\u2066\u2068])(?<!\\p{Latin} )(?<!کد )[1-9][0-9]{0,2}(?![\\w.:/»-])"
            "(?! \\p{Latin})(?=.*[\u0600-\u06ff])"_s,
            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression occurrence(u"\\([0-9]+\\)$"_s);
    QVERIFY(foreign.match(u"Freeway، هویت: 7 از ۱۱ مفهوم"_s).hasMatch());
    QVERIFY(foreign.match(u"تغییرات پس از نسخهٔ 1 به تاریخ"_s).hasMatch());
    QVERIFY(!foreign.match(u"کد 104 از Freeway 400000، HTTP 400"_s).hasMatch());
    const QString imported = u"700، تردید"_s; // a cell
    Translations translations;
    translations.use(u"fa"_s);
    QStringList mixed;
    setPicture([&](QWidget &window, const QString &) {
        for (const VisibleText &shown : visibleTexts(window)) {
            const QString text = shown.text.simplified();
            const bool isMixed = foreign.match(text).hasMatch()
                    || occurrence.match(text).hasMatch();
            if (isMixed && !text.startsWith(imported))
                mixed.append(shown.where + u": "_s + text);
        }
        return true;
    });
    for (const State &state : statesWithTexts()) {
        applyLook(state.options);
        QVERIFY2(state.render(state.options, {}), qPrintable(state.name));
    }
    mixed.removeDuplicates();
    QVERIFY2(mixed.isEmpty(), qPrintable(u'\n' + mixed.join(u'\n')));
}

void TestShownLanguages::mnemonicsAreUnique_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Translations::languages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestShownLanguages::mnemonicsAreUnique()
{
    QFETCH(const QString, language);
    // Pages and dialogs with buttons.
    static const QStringList withMnemonics{
            u"browse-medium"_s,      u"settings"_s,       u"settings-keyboard"_s,
            u"export-light"_s,       u"compare-export"_s, u"compare-light"_s,
            u"print-dialog"_s,       u"import-source"_s,  u"import-preview"_s,
            u"import-difference"_s,  u"catalogues"_s,     u"restore"_s,
            u"history-light"_s,      u"long-text-done"_s, u"import-update"_s,
            u"import-update-fresh"_s};
    const std::vector<State> states = statesWithTexts();
    const auto isMeant = [](const State &state) { return withMnemonics.contains(state.name); };
    QCOMPARE(std::ranges::count_if(states, isMeant), withMnemonics.size()); // or one is named anew
    Translations translations;
    translations.use(language);
    QStringList shared;
    setPicture([&shared](QWidget &window, const QString &) {
        shared += sharedMnemonics(window);
        return true;
    });
    for (const State &state : states) {
        if (isMeant(state)) {
            applyLook(state.options);
            QVERIFY(state.render(state.options, {}));
        }
    }
    QVERIFY2(shared.isEmpty(), qPrintable(u'\n' + shared.join(u'\n')));
}

QTEST_MAIN(TestShownLanguages)
#include "tst_shownlanguages.moc"
