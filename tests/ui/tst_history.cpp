// SPDX-License-Identifier: MIT
#include "ui/actions/actiontable.h"
#include "ui/history/historyactions.h"
#include "ui/history/historypopup.h"
#include "ui/messagebar.h"
#include "ui/search/querylineedit.h"
#include "ui/search/searchbox.h"
#include "ui/session/lookuprecorder.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

namespace {

const QString body = u"POST https://api.example.com/order\nAuthorization: Bearer "
                     "eyJhbGciOiJIUzI1NiJ9c2VjcmV0\n{\"code\":-1021,\"msg\":\"Timestamp for this "
                     "request is outside of the recvWindow.\",\"card\":\"4111 1111 1111 1111\"}"_s;

void paste(test::WindowFixture &fixture, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QueryLineEdit *edit = fixture.window().searchBox()->lineEdit();
    edit->setFocus();
    edit->selectAll();
    edit->pasteFrom(QClipboard::Clipboard);
}

} // namespace

/// The history of lookups in the window, and what of a paste reaches the disk.
class TestHistory : public QObject
{
    Q_OBJECT

    /// Every lookup on the disk, once all has been written: "query a", "code -1021".
    static QStringList kept(test::WindowFixture &fixture)
    {
        std::optional<QList<db::Lookup>> lookups;
        const auto connection =
                connect(&fixture.session().history(), &LookupHistory::loaded, &fixture.session(),
                        [&lookups](const QList<db::Lookup> &loaded) { lookups = loaded; });
        fixture.session().history().load();
        const bool isThere = test::waitFor([&lookups] { return lookups.has_value(); });
        disconnect(connection);
        QStringList lines;
        for (const db::Lookup &lookup : isThere ? *lookups : QList<db::Lookup>()) {
            const QString kinds[] = {u"query"_s, u"code"_s, u"paste"_s};
            QString line = kinds[int(lookup.kind)];
            for (const db::CodeKey &key : lookup.codes)
                line += u' ' + key.code;
            lines.append(lookup.text.isEmpty() ? line : line + u' ' + lookup.text);
        }
        return lines;
    }

    static bool lookUp(test::WindowFixture &fixture, const QString &text)
    {
        fixture.session().setText(text);
        const bool isThere = fixture.waitForResult();
        fixture.window().recorder()->confirm();
        return isThere;
    }

    static HistoryPopup *popUp(test::WindowFixture &fixture)
    {
        fixture.window().actions()[ActionId::History]->trigger();
        return fixture.window().history()->popup();
    }

    static QStringList shown(const HistoryPopup &popup)
    {
        QStringList texts;
        const QAbstractItemModel *model = popup.list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void keepsWhatStoodForAWhile()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        fixture.window().recorder()->setStandTime(50);
        fixture.session().setText(u"http:4xx"_s);
        QTRY_COMPARE(kept(fixture), QStringList{u"query http:4xx"_s});
    }

    void keepsWhatWasConfirmed()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        QueryLineEdit *edit = fixture.window().searchBox()->lineEdit();
        QTest::keyClicks(edit, u"timestamp"_s);
        QTest::keyClick(edit, Qt::Key_Return); // before the result is there, perhaps
        QVERIFY(fixture.waitForResult());
        QTRY_COMPARE(kept(fixture), QStringList{u"query timestamp"_s});
    }

    void keepsWhatWasConfirmedAndLeftAtOnce()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        QueryLineEdit *edit = fixture.window().searchBox()->lineEdit();
        QTest::keyClicks(edit, u"wallet"_s);
        QVERIFY(fixture.waitForResult());
        QTest::keyClick(edit, Qt::Key_Return);
        fixture.session().setText(u"http:4xx"_s); // as a saved filter does
        QVERIFY(fixture.waitForResult());
        QTRY_COMPARE(kept(fixture), QStringList{u"query wallet"_s});
    }

    void keepsWhatWasTypedOverAPaste()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        QueryLineEdit *edit = fixture.window().searchBox()->lineEdit();
        QGuiApplication::clipboard()->setText(u"something pasted"_s);
        QTest::keySequence(edit, QKeySequence::Paste);
        edit->selectAll();
        QTest::keyClicks(edit, u"wallet"_s);
        QVERIFY(fixture.waitForResult());
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(kept(fixture), QStringList{u"query wallet"_s});
    }

    void keepsNothingThatLedNowhere()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(lookUp(fixture, u"provider:ethgas zzzzqqq"_s));
        QVERIFY(lookUp(fixture, u" "_s));
        QCOMPARE(kept(fixture), QStringList());
    }

    void keepsOpenedCodes()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        CodeTableView *view = fixture.window().tableArea()->view();
        QVERIFY(view->selectCode({u"hashkey-pro"_s, u"-1021"_s, 1}));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(kept(fixture), QStringList{u"code -1021"_s});
    }

    void doesNotKeepWhatTheStartRestored()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(lookUp(fixture, u"http:4xx"_s));
        fixture.restart();
        QVERIFY(fixture.show());
        QCOMPARE(fixture.session().text(), u"http:4xx"_s);
        fixture.window().recorder()->confirm();
        fixture.window().actions()[ActionId::ClearHistory]->trigger();
        fixture.window().recorder()->confirm();
        QTRY_COMPARE(kept(fixture), QStringList());
    }

    void isSearchedAndLookedUpAgain()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        for (const QString &text : {u"http:4xx"_s, u"timestamp"_s, u"is:duplicate"_s})
            QVERIFY(lookUp(fixture, text));
        HistoryPopup *popup = popUp(fixture);
        QTRY_COMPARE(shown(*popup),
                     (QStringList{u"is:duplicate"_s, u"timestamp"_s, u"http:4xx"_s}));
        QTest::keyClicks(popup->needle(), u"HTTP"_s);
        QCOMPARE(shown(*popup), QStringList{u"http:4xx"_s});
        QTest::keyClick(popup->needle(), Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QCOMPARE(fixture.session().text(), u"http:4xx"_s);
        popUp(fixture);
        QTest::keyClicks(popup->needle(), u"zzz"_s);
        QVERIFY(!popup->emptyText().isEmpty());
        QTest::keyClick(popup->needle(), Qt::Key_Return); // nothing to choose
        QCOMPARE(fixture.session().text(), u"http:4xx"_s);
        QTest::keyClick(popup->needle(), Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
    }

    void codesComeBackAsRows()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        fixture.window().recorder()->recordCode({u"hashkey-pro"_s, u"-1021"_s, 1});
        QVERIFY(lookUp(fixture, u"provider:ethgas"_s));
        HistoryPopup *popup = popUp(fixture);
        QTRY_COMPARE(shown(*popup).size(), 2);
        QVERIFY2(shown(*popup).at(1).startsWith(u"HashKey Pro -1021 · "_s),
                 qPrintable(shown(*popup).at(1)));
        QTest::keyClick(popup->needle(), Qt::Key_Down);
        QTest::keyClick(popup->needle(), Qt::Key_Return);
        QVERIFY(fixture.waitForResult());
        const auto row = fixture.window().tableArea()->view()->currentRow();
        QVERIFY(row);
        QCOMPARE(fixture.session().store()->key(*row).code, u"-1021"_s);
    }

    void altDownOpensIt()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        QTest::keyClick(fixture.window().searchBox()->lineEdit(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(fixture.window().history()->popup());
        QVERIFY(fixture.window().history()->popup()->isVisible());
        QVERIFY(!fixture.window().history()->popup()->emptyText().isEmpty());
    }

    void isClearedWithUndo()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(lookUp(fixture, u"http:4xx"_s));
        QVERIFY(lookUp(fixture, u"timestamp"_s));
        fixture.window().actions()[ActionId::ClearHistory]->trigger();
        QTRY_VERIFY(fixture.window().messageBar()->isVisible());
        QCOMPARE(kept(fixture), QStringList());
        fixture.window().messageBar()->actionButton()->click();
        QTRY_COMPARE(kept(fixture), (QStringList{u"query timestamp"_s, u"query http:4xx"_s}));
    }

    void isSwitchedOff()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        QVERIFY(lookUp(fixture, u"http:4xx"_s));
        fixture.window().actions()[ActionId::KeepHistory]->setChecked(false);
        QVERIFY(lookUp(fixture, u"timestamp"_s));
        fixture.window().recorder()->recordCode({u"hashkey-pro"_s, u"-1021"_s, 1});
        QCOMPARE(kept(fixture), QStringList{u"query http:4xx"_s});
        // What was there is asked about.
        QVERIFY(fixture.window().messageBar()->isVisible());
        fixture.window().messageBar()->actionButton()->click();
        QTRY_COMPARE(kept(fixture), QStringList());
        fixture.restart();
        QVERIFY(fixture.show());
        QVERIFY(!fixture.session().history().isOn());
        QVERIFY(!fixture.window().actions()[ActionId::KeepHistory]->isChecked());
    }

    void nothingPastedReachesTheDisk_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"paste", "paste and edit", "undo", "letter by letter", "drop",
                                "filter", "quick", "one line"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void nothingPastedReachesTheDisk()
    {
        QFETCH(const QString, way);
        const QByteArray secrets[] = {"eyJhbGciOiJIUzI1NiJ9c2VjcmV0", "4111 1111 1111 1111",
                                      "4111111111111111"};
        // Everything that the program writes is in these folders.
        QTemporaryDir everything;
        const QByteArray home = everything.path().toLocal8Bit();
        for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                                     "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
            qputenv(variable, home);
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        fixture.window().recorder()->setStandTime(1);
        QueryLineEdit *edit = fixture.window().searchBox()->lineEdit();
        if (way == u"letter by letter"_s) {
            QString text = body;
            for (const QChar letter : text.replace(u'\n', u' '))
                fixture.session().editText(fixture.session().text() + letter, TextOrigin::Typed);
        } else if (way == u"drop"_s) {
            edit->insert(body);
        } else if (way == u"quick"_s) {
            fixture.window().openCode(body, {u"hashkey-pro"_s, u"-1021"_s, 1});
        } else {
            paste(fixture, way == u"one line"_s ? u"-1021 card 4111111111111111"_s : body);
        }
        QVERIFY(fixture.waitForResult());
        if (way == u"paste and edit"_s) {
            edit->setCursorPosition(0);
            QTest::keyClick(edit, Qt::Key_Delete);
            QTest::keyClicks(edit, u"x"_s);
        } else if (way == u"undo"_s) {
            edit->clear();
            QVERIFY(fixture.waitForResult());
            edit->undo();
            QVERIFY(edit->text().contains(u"4111"_s));
        } else if (way == u"filter"_s) {
            fixture.session().editFilter(
                    [](const QString &filter) { return filter + u"provider:hashkey-pro"_s; });
        }
        QVERIFY(fixture.waitForResult());
        fixture.window().recorder()->confirm();
        // The code stands in the history, nothing else.
        QTRY_VERIFY(!kept(fixture).isEmpty());
        QCOMPARE(kept(fixture), QStringList{u"code -1021"_s});
        const auto search = [&] {
            QStringList found;
            int files = 0;
            for (const QString &folder : {fixture.filePath(u"."_s), everything.path()}) {
                QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
                while (it.hasNext()) {
                    QFile file(it.next());
                    if (!file.open(QIODevice::ReadOnly))
                        continue;
                    ++files;
                    const QByteArray bytes = file.readAll();
                    for (const QByteArray &secret : secrets) {
                        const QString text = QString::fromLatin1(secret);
                        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()),
                                              text.size() * 2);
                        if (bytes.contains(secret) || bytes.contains(wide))
                            found.append(file.fileName());
                    }
                }
            }
            return files == 0 ? QStringList{u"no file at all"_s} : found;
        };
        QCOMPARE(search(), QStringList()); // with the log of the database
        fixture.restart(); // the window has closed and written what it remembers
        fixture.settings().sync();
        QCOMPARE(search(), QStringList());
        QVERIFY(!fixture.session().text().contains(u"4111"_s));

        // Where it is wanted, it is there, and the search of this test finds it.
        QVERIFY(fixture.show());
        fixture.window().actions()[ActionId::KeepPastes]->setChecked(true);
        paste(fixture, body);
        QVERIFY(fixture.waitForResult());
        fixture.window().recorder()->confirm();
        QTRY_VERIFY(!search().isEmpty());
    }

    void keepsPastesWhereThatIsSwitchedOn()
    {
        test::WindowFixture fixture;
        QVERIFY(fixture.show());
        fixture.window().actions()[ActionId::KeepPastes]->setChecked(true);
        paste(fixture, body);
        QVERIFY(fixture.waitForResult());
        fixture.window().recorder()->confirm();
        QTRY_COMPARE(kept(fixture), QStringList{u"paste -1021 "_s + body});
        // Looked up again it is still a paste.
        fixture.session().setText(u"timestamp"_s);
        HistoryPopup *popup = popUp(fixture);
        QTRY_COMPARE(shown(*popup).size(), 1);
        QVERIFY(!shown(*popup).constFirst().contains(u'\n'));
        QTest::keyClick(popup->needle(), Qt::Key_Return);
        QCOMPARE(fixture.session().text(), body);
        QCOMPARE(fixture.session().textOrigin(), TextOrigin::Pasted);
    }

    void showsWhatIsHidden()
    {
        const db::Lookup hostile{.kind = db::LookupKind::Paste,
                                 .text = u"a\u202eb\nc\u001bd"_s + QString(1000, u'x'),
                                 .codes = {},
                                 .at = {}};
        const QString text = HistoryPopup::describe(hostile, nullptr);
        QVERIFY2(text.startsWith(u"a\ufffdb↵c␛dx"_s), qPrintable(text));
        QVERIFY2(text.size() <= 401, qPrintable(text));
    }
};

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
