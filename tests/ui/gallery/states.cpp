// SPDX-License-Identifier: MIT
#include "states.h"

#include "core/translations.h"
#include "fixture.h"
#include "models/answermodel.h"
#include "models/codetablemodel.h"
#include "models/logmodel.h"
#include "support/paths.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/shortcutspage.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/othervalues.h"
#include "ui/detail/owntextrow.h"
#include "ui/longtext/longtextdialog.h"
#include "ui/longtext/longtexts.h"
#include "ui/messagebar.h"
#include "ui/quick/quickwindow.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/table/codetableview.h"
#include "ui/table/filterrow.h"
#include "ui/tablearea.h"

#include <QAction>
#include <QFile>
#include <QPixmap>

#include <algorithm>

namespace errdex::gallery {

using namespace Qt::Literals::StringLiterals;
using test::bundledCatalogs;

namespace {

bool select(WindowFixture &fixture, const QString &provider, const QString &code)
{
    fixture.window().tableArea()->goToCode({provider, code, 1});
    return fixture.waitForResult();
}

// What a person keeps with a code, scrolled to, with the tags and the note in the table.
bool own(WindowFixture &fixture)
{
    BrowserSession &session = fixture.session();
    const db::CodeKey code{u"hashkey-pro"_s, u"-1021"_s, 1};
    const bool isReady = test::waitFor([&session] { return session.canStar(); });
    session.changes().make(
            {{code,
              db::OwnField::Note,
              u"Ask for **the customer's clock**, then:\n\n1. NTP on?\n2. `recvWindow` below "
              u"5000?\n\n"
              "See [the runbook](https://wiki.example/clock)."_s
                      + strangeEnd(),
              {}},
             {code, db::OwnField::Tags, u"clock\nknown bug"_s + strangeEnd(), {}},
             {code, db::OwnField::Link, u"https://wiki.example/tickets/4711"_s + strangeEnd(), {}},
             {code,
              db::OwnField::Reply,
              u"Please let your server set its clock by NTP."_s + strangeEnd(),
              {}},
             {code, db::OwnField::Star, u"1"_s, {}},
             {{u"hashkey-pro"_s, u"-1015"_s, 1}, db::OwnField::Tags, u"limits"_s, {}}},
            u"Note on -1021 kept"_s + strangeEnd());
    auto *table = fixture.window().findChild<CodeTableView *>();
    table->setColumnHidden(CodeTableModel::Tags, false);
    table->setColumnHidden(CodeTableModel::Note, false);
    fixture.window().openCode(u"has:tag"_s, code);
    auto *pane = fixture.window().findChild<DetailPane *>();
    const bool isShown = test::waitFor([&] {
        const auto *note = fixture.window().findChild<OwnTextRow *>(u"own-note"_s);
        return fixture.rowCount() == 2 && note && !note->value().isEmpty();
    });
    QTest::qWait(50);
    auto *tags = fixture.window().findChild<OwnTextRow *>(u"own-link"_s);
    if (tags)
        pane->ensureWidgetVisible(tags);
    return isReady && isShown;
}

// While a note is written.
bool writeNote(WindowFixture &fixture)
{
    const bool isMade = own(fixture);
    auto *note = fixture.window().findChild<OwnTextRow *>(u"own-note"_s);
    note->edit();
    QTest::qWait(20);
    fixture.window().findChild<DetailPane *>()->ensureWidgetVisible(note);
    return isMade;
}

// With what another person's file brought beside it.
bool conflict(WindowFixture &fixture)
{
    const bool isMade = own(fixture);
    const db::CodeKey code{u"hashkey-pro"_s, u"-1021"_s, 1};
    const QString at = u"2026-11-19T08:40:00.000Z"_s;
    fixture.session().changes().join(
            {at,
             {{{code, db::OwnField::Note,
                u"The customer's server stood 40 seconds behind. Tell them to switch on "
                "chrony."_s
                        + strangeEnd(),
                at},
               {at}},
              {{code, db::OwnField::Link, u"https://wiki.example/clock-skew"_s + strangeEnd(), at},
               {at}}},
             {}});
    auto *pane = fixture.window().findChild<DetailPane *>();
    const bool isShown = test::waitFor([&] {
        const auto *others = fixture.window().findChild<OtherValues *>();
        return others && others->isVisible();
    });
    QTest::qWait(50);
    if (auto *others = fixture.window().findChild<OtherValues *>())
        pane->ensureWidgetVisible(others);
    return isMade && isShown;
}

bool browse(WindowFixture &fixture)
{
    return select(fixture, u"hashkey-pro"_s, u"-1021"_s);
}

bool filter(WindowFixture &fixture)
{
    return searchFor(fixture, u"http:400 provider:hashkey-pro,ethgas order"_s);
}

bool nothing(WindowFixture &fixture)
{
    return searchFor(fixture, u"provider:codelibra http:4xx margin"_s + strangeEnd());
}

// What a ticket holds; "↵" of the box and the marks are to be seen.
bool paste(WindowFixture &fixture)
{
    return searchFor(fixture,
                     u"Hello,\n\nsince this morning our bot gets this on every order:\n"
                     "{\"code\":-1015,\"msg\":\"Too many new orders, current limit is 10 orders "
                     "per SECOND.\"}\nRequest 88812345 at 10:32. Is that a ban?\n\nMaria"_s
                             + strangeEnd());
}

/// The reason begins with a name of Latin letters.
bool symbol(WindowFixture &fixture)
{
    return searchFor(fixture, u"account locked"_s);
}

bool signedCode(WindowFixture &fixture)
{
    return searchFor(fixture, u"-1021"_s);
}

/// A code as a Persian keyboard writes it.
bool persianDigits(WindowFixture &fixture)
{
    return searchFor(fixture, u"-\u06f0\u06f1"_s);
}

bool unknownCode(WindowFixture &fixture)
{
    return searchFor(fixture, u"-1131"_s);
}

bool readInstead(WindowFixture &fixture)
{
    return searchFor(fixture, u"code 401001"_s);
}

bool showFilterRow(WindowFixture &fixture)
{
    fixture.window().actions()[ActionId::ShowFilterRow]->setChecked(true);
    fixture.window().searchBox()->focusText();
    fixture.window().searchBox()->lineEdit()->end(false);
    return searchFor(fixture, u"provider:hashkey-pro code:-11* message:price"_s);
}

bool showIssue(WindowFixture &fixture)
{
    return searchFor(fixture, u"http:4xy"_s + strangeEnd() + u" providr:ethgas \"rate limit"_s);
}

bool showCompletion(WindowFixture &fixture)
{
    QTest::keyClicks(fixture.window().searchBox()->lineEdit(), u"timeout provider:e"_s);
    return fixture.waitForResult();
}

bool showMessage(WindowFixture &fixture)
{
    if (!select(fixture, u"ethgas"_s, u"104"_s)
        || !test::waitFor([&] { return fixture.session().canStar(); }))
        return false;
    fixture.window().actions()[ActionId::Star]->trigger();
    return test::waitFor([&] { return fixture.window().messageBar()->isVisible(); });
}

bool selectSeveral(WindowFixture &fixture)
{
    if (!searchFor(fixture, u"order"_s))
        return false;
    auto *view = fixture.window().tableArea()->view();
    view->selectRow(1);
    for (int row = 2; row < 5; ++row)
        view->selectionModel()->select(view->model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return true;
}

bool failed(const Options &options, const QString &path)
{
    QTemporaryDir folder;
    const QString damaged = folder.filePath(u"catalogs.sqlite"_s);
    QFile file(damaged);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(8192, 'x')) < 0)
        return false;
    file.close();
    WindowFixture fixture(damaged);
    fixture.window().resize(options.width, options.height);
    fixture.window().show();
    return test::waitFor([&] { return fixture.session().state() == BrowserSession::State::Failed; })
            && save(fixture.window(), path);
}

bool loading(const Options &options, const QString &path)
{
    WindowFixture fixture;
    fixture.window().resize(options.width, options.height);
    fixture.window().show();
    return takePicture(fixture.window(), path);
}

// The quick window after `text` was pasted into it.
std::function<bool(const Options &, const QString &)> quick(const QString &text)
{
    return [text](const Options &, const QString &path) {
        QTemporaryDir folder;
        BrowserSession session({bundledCatalogs(), folder.filePath(u"user.sqlite"_s)});
        QuickWindow window(session);
        window.popUp();
        window.lineEdit()->setText(text);
        return test::waitFor([&] {
                   return text.isEmpty() ? session.state() == BrowserSession::State::Ready
                                         : window.model()->result()
                                   && window.model()->result()->query.text == text;
               })
                && save(window, path);
    };
}

const QString quickPaste = u"{\"code\":-1015,\"msg\":\"Too many new orders, current limit is 10 "
                           "orders per SECOND.\"}"_s;

// A log as its table is filled, and when it is.
std::function<bool(const Options &, const QString &)> longText(bool isDone)
{
    return [isDone](const Options &options, const QString &path) {
        WindowFixture fixture;
        fixture.window().resize(options.width, options.height);
        if (!fixture.show())
            return false;
        QFile log(fixture.filePath(u"trading-bot"_s + QString(strangeEnd()).remove(u'/')
                                   + u".log"_s));
        if (!log.open(QIODevice::WriteOnly))
            return false;
        log.write(QByteArray("2024-05-01T10:00:00Z WARN order rejected code=-1021 retry=1\n"
                             "2024-05-01T10:00:01Z INFO ok\n")
                          .repeated(5000));
        log.write("WARN " + strangeEnd().toUtf8() + " AUTH_EXPIRED\n");
        log.write("2024-05-01T12:11:08Z ERROR {\"code\":\"0211\",\"msg\":\"Order not found\"}\n"
                  "2024-05-01T12:11:09Z ERROR login: AUTH_EXPIRED, error 403012\n");
        if (!isDone) // sparse: it goes on for as long as the picture takes
            log.resize(qint64(20) << 30);
        log.close();
        LongTexts texts(fixture.session(), fixture.window(), fixture.settings());
        LongTextDialog *dialog = texts.openFile(log.fileName());
        const bool isReached = test::waitFor(
                [&] { return dialog->model()->rowCount() > 0 && dialog->isReading() != isDone; });
        return isReached && save(*dialog, path);
    };
}

bool shortcuts(const Options &, const QString &path)
{
    WindowFixture fixture;
    ShortcutsPage page(fixture.window().actions());
    page.show();
    return save(page, path);
}

/// What says most, in each language that there is.
void addLanguages(std::vector<State> &states)
{
    for (const QString &name : {u"browse-medium"_s, u"compare-light"_s, u"export-light"_s}) {
        const State shown = *std::ranges::find(states, name, &State::name);
        for (const QString &language : Translations::languages().mid(1)) {
            states.push_back(shown);
            states.back().name += u'-' + language;
            states.back().options.language = language;
        }
    }
}

} // namespace

std::vector<State> allStates()
{
    const Options light;
    const Options dark{.isDark = true};
    const Options small{.width = 900, .height = 600};
    const Options comfortable{.width = 1440, .height = 900};
    const Options large{.width = 1920, .height = 1080};
    std::vector<State> states{
            {u"browse-light"_s, comfortable, window(browse)},
            {u"browse-dark"_s, {.isDark = true, .width = 1440, .height = 900}, window(browse)},
            {u"browse-medium"_s, light, window(browse)},
            {u"browse-usual"_s, {.width = 1152, .height = 720}, window(browse)},
            {u"browse-small"_s, small, window(browse)},
            {u"browse-large"_s, large, window(browse)},
            {u"browse-rtl"_s, {.isRightToLeft = true}, window(browse)},
            {u"browse-large-font"_s, {.fontScale = 1.5}, window(browse)},
            {u"own-light"_s, comfortable, window(own)},
            {u"own-dark"_s, {.isDark = true, .width = 1440, .height = 900}, window(own)},
            {u"own-rtl"_s, {.isRightToLeft = true}, window(own)},
            {u"own-writing"_s, light, window(writeNote)},
            {u"own-conflict"_s, light, window(conflict)},
            {u"own-conflict-dark"_s, {.isDark = true, .isRightToLeft = true}, window(conflict)},
            {u"filtered-light"_s, comfortable, window(filter)},
            {u"filtered-dark"_s, dark, window(filter)},
            {u"filter-row"_s, light, window(showFilterRow)},
            {u"filter-row-small-dark"_s,
             {.isDark = true, .width = 900, .height = 600},
             window(showFilterRow)},
            {u"empty-light"_s, light, window(nothing)},
            {u"empty-small-dark"_s, {.isDark = true, .width = 900, .height = 600}, window(nothing)},
            {u"paste-light"_s, comfortable, window(paste)},
            {u"paste-dark"_s, dark, window(paste)},
            {u"paste-small"_s, small, window(paste)},
            {u"paste-rtl"_s, {.isRightToLeft = true}, window(paste)},
            {u"answer-symbol-rtl"_s, {.isRightToLeft = true, .language = u"fa"_s}, window(symbol)},
            {u"answer-sign-rtl"_s,
             {.isRightToLeft = true, .language = u"fa"_s},
             window(signedCode)},
            {u"answer-digits-rtl"_s,
             {.isRightToLeft = true, .language = u"fa"_s},
             window(persianDigits)},
            {u"paste-large-font"_s, {.fontScale = 1.5}, window(paste)},
            {u"unknown-light"_s, light, window(unknownCode)},
            {u"unknown-small-dark"_s,
             {.isDark = true, .width = 900, .height = 600},
             window(unknownCode)},
            {u"read-instead"_s, light, window(readInstead)},
            {u"quick-empty"_s, light, quick({})},
            {u"quick-light"_s, light, quick(quickPaste)},
            {u"quick-dark"_s, dark, quick(u"order not found"_s)},
            {u"quick-rtl"_s, {.isRightToLeft = true}, quick(u"order not found"_s)},
            {u"quick-large-font"_s, {.fontScale = 1.5}, quick(u"order not found"_s)},
            {u"quick-unknown"_s, light, quick(u"-1131"_s)},
            {u"quick-unknown-dark"_s, dark, quick(u"-1131"_s)},
            {u"long-text-reading"_s, light, longText(false)},
            {u"long-text-done"_s, light, longText(true)},
            {u"long-text-done-dark"_s, dark, longText(true)},
            {u"long-text-rtl"_s, {.isRightToLeft = true}, longText(true)},
            {u"issue"_s, light, window(showIssue)},
            {u"completion"_s, light, window(showCompletion)},
            {u"completion-dark"_s, dark, window(showCompletion)},
            {u"message"_s, light, window(showMessage)},
            {u"several"_s, light, window(selectSeveral)},
            {u"loading"_s, light, loading},
            {u"failed"_s, light, failed},
            {u"shortcuts"_s, light, shortcuts},
    };
    for (const std::vector<State> &more : {compareStates(), inAndOutStates(), settingsStates()})
        states.insert(states.end(), more.begin(), more.end());
    const std::vector<State> help = helpStates();
    states.insert(states.end(), help.begin(), help.end());
    const std::vector<State> kept = keptStates();
    states.insert(states.end(), kept.begin(), kept.end());
    const std::vector<State> team = teamStates();
    states.insert(states.end(), team.begin(), team.end());
    const std::vector<State> shared = sharedStates();
    states.insert(states.end(), shared.begin(), shared.end());
    const std::vector<State> searches = searchStates();
    states.insert(states.end(), searches.begin(), searches.end());
    addLanguages(states);
    return states;
}

} // namespace errdex::gallery
