// SPDX-License-Identifier: MIT
#include "core/lookup/lookup.h"
#include "core/paths.h"
#include "core/translations.h"
#include "db/team/teamreplica.h"
#include "models/answermodel.h"
#include "support/paths.h"
#include "ui/actions/actiontable.h"
#include "ui/announce.h"
#include "ui/mainwindow.h"
#include "ui/program.h"
#include "ui/quick/clipboardwatcher.h"
#include "ui/quick/quickwindow.h"
#include "ui/search/querylineedit.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using namespace errdex::test;

class TestQuickWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    Translations m_translations;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QuickWindow &quick() { return *m_program->quickWindow(); }
    AnswerModel &model() { return *quick().model(); }
    QString code(int row) { return model().index(row).data(AnswerModel::CodeRole).toString(); }
    QString clipboard() { return QGuiApplication::clipboard()->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(quick().lineEdit(), key, modifiers);
    }
    bool answers(const QString &text)
    {
        quick().lineEdit()->setText(text);
        return waitFor([&] { return model().result() && model().result()->query.text == text; });
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        m_program = std::make_unique<Program>(SessionPaths{buildPath("app/catalogs.sqlite"),
                                                           m_folder->filePath(u"user.sqlite"_s)},
                                              m_translations);
        m_program->showQuick();
        m_tester = std::make_unique<QAbstractItemModelTester>(
                &model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(m_program->session().state(), BrowserSession::State::Ready);
    }
    void cleanup()
    {
        m_tester.reset();
        m_program.reset();
    }

    void answersWhileTyping()
    {
        QTest::keyClicks(quick().lineEdit(), u"-1021"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(code(0), u"-1021"_s);
        QTRY_COMPARE(quick().statusText(), u"the code -1021 stands in the text"_s);
        QVERIFY(!model().index(0).data(AnswerModel::SuggestionRole).toBool());
        QCOMPARE(model().index(0).data(AnswerModel::CodeMarksRole).value<QList<Span>>(),
                 QList<Span>({{0, 5}}));
        press(Qt::Key_Backspace);
        QTRY_VERIFY(model().rowCount() > 1);
    }

    // Nothing of the code itself has the word.
    void saysThatANoteHoldsTheWord()
    {
        const auto row = m_program->session().store()->find({u"hashkey-pro"_s, u"-1021"_s, 1});
        QVERIFY(row);
        QTRY_VERIFY(m_program->session().canStar());
        m_program->session().changes().make({{m_program->session().store()->key(*row),
                                              db::OwnField::Note,
                                              u"Ask the quokka team"_s,
                                              {}}},
                                            u"Note"_s);
        QTest::keyClicks(quick().lineEdit(), u"quokka"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        QTRY_COMPARE(quick().statusText(), u"found in your note: “Ask the quokka team”"_s);
    }

    void textTypedBeforeTheCataloguesIsAnswered()
    {
        Translations translations;
        Program program({buildPath("app/catalogs.sqlite"), m_folder->filePath(u"other.sqlite"_s)},
                        translations);
        program.showQuick();
        program.quickWindow()->lineEdit()->setText(u"-1021"_s);
        QCOMPARE(program.session().state(), BrowserSession::State::Idle);
        QTRY_COMPARE(program.quickWindow()->model()->rowCount(), 1);
    }

    void whatTheTeamSharesIsFoundWithoutTheMainWindow()
    {
        const QString folder = m_folder->filePath(u"team"_s);
        db::TeamReplica(teamReplicaPath(folder))
                .set({{u"hashkey-pro"_s, u"-1021"_s, 1}, db::OwnField::Note}, u"quokka"_s);
        TeamSettings team;
        team.isOn = true;
        team.hosts = u"127.0.0.1:1"_s; // nobody answers
        team.database = u"errdex"_s;
        team.user = u"anna"_s;
        QSettings settings;
        team.write(settings);
        settings.sync();
        Translations translations;
        Program program({buildPath("app/catalogs.sqlite"), folder + u"/user.sqlite"_s},
                        translations);
        program.showQuick();
        QTRY_VERIFY(program.session().team().isOn());
        QVERIFY(!program.window());
        QTRY_VERIFY(!program.session().team().snapshot().pending.isEmpty());
        program.quickWindow()->lineEdit()->setText(u"quokka"_s);
        QTRY_COMPARE(program.quickWindow()->model()->rowCount(), 1);
    }

    void copiesTheReplyAsTheLargeWindowDoes()
    {
        const auto copyReply = [this] {
            QTest::keyClick(quick().lineEdit(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        };
        QVERIFY(answers(u"-1021"_s));
        copyReply();
        const QString reply = QGuiApplication::clipboard()->text();
        QVERIFY2(reply.startsWith(u"The time stamp"_s), qPrintable(reply));
        QCOMPARE(quick().statusText(), u"Reply copied"_s);
        // Whoever pastes then would send the former one: it is said.
        quick().lineEdit()->setText(u"zzqqxx"_s);
        QTRY_COMPARE(model().rowCount(), 0);
        copyReply();
        QTRY_COMPARE(quick().statusText(), u"Nothing was copied: there is no code."_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), reply);
    }

    void whatIsNotedLaterIsFound()
    {
        QVERIFY(answers(u"order"_s));
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        const QString chosen = code(2);
        QTRY_VERIFY(m_program->session().canStar());
        const auto note = [this](const QString &text) {
            const QSignalSpy changed(&m_program->session(), &BrowserSession::userLayerChanged);
            m_program->session().changes().make(
                    {{{u"codelibra"_s, u"400001"_s, 1}, db::OwnField::Note, text, {}}}, {});
            QTRY_COMPARE(changed.count(), 1);
        };
        const auto before = model().result();
        note(u"quokka"_s);
        QTRY_VERIFY(model().result() != before); // asked again, and the choice stays
        QCOMPARE(quick().list()->currentIndex().data(AnswerModel::CodeRole).toString(), chosen);
        QVERIFY(answers(u"wombat"_s));
        QCOMPARE(model().rowCount(), 0);
        note(u"wombat"_s);
        QTRY_COMPARE(model().rowCount(), 1);
    }

    void pastesOfSeveralLinesAreAnswered()
    {
        QGuiApplication::clipboard()->setText(u"Hello,\n{\"code\":-1015,\"msg\":\"Too many new "
                                              u"orders, current limit is 10 orders "
                                              "per SECOND.\"}\nThanks"_s);
        QTest::keySequence(quick().lineEdit(), QKeySequence::Paste);
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(code(0), u"-1015"_s);
        QVERIFY(quick().statusText().contains(u"values: 10, SECOND"_s));
    }

    void wordsAreAnsweredBestFirst()
    {
        QVERIFY(answers(u"insuff bal"_s));
        // A page before it has the words in a description alone.
        QCOMPARE(code(0), u"-4003"_s);
        QCOMPARE(model().index(0).data(AnswerModel::TextRole).toString(),
                 u"Insufficient Balance"_s);
        QCOMPARE(code(1), u"400014"_s);
        // Why, though nothing was recognised.
        const QString reason = quick().statusText();
        QVERIFY2(reason.startsWith(u"your words stand in: "_s), qPrintable(reason));
        QVERIFY2(reason.contains(u"Message"_s), qPrintable(reason));
        QVERIFY(answers(u"provider:codelibra http:404"_s)); // no words: how many there are
        QCOMPARE(quick().statusText(), u"4 code(s)"_s); // no translation is loaded here
    }

    void unknownCodesAreSaidWithSuggestions()
    {
        QVERIFY(answers(u"-1131"_s));
        QCOMPARE(quick().statusText(), u"-1131 is not in any catalogue."_s);
        QVERIFY(model().rowCount() > 0);
        QVERIFY(model().index(0).data(AnswerModel::SuggestionRole).toBool());
        QVERIFY(model().index(0).data().toString().startsWith(u"suggested: "_s));
        QVERIFY(answers(u"zzzzqqqq"_s));
        QCOMPARE(model().rowCount(), 0);
        QCOMPARE(quick().statusText(), u"No code matches."_s);
        quick().lineEdit()->clear();
        QTRY_COMPARE(quick().statusText(), QString());
    }

    void arrowsChooseAndCopy()
    {
        QVERIFY(answers(u"order"_s));
        QVERIFY(model().rowCount() > 3);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        QCOMPARE(quick().list()->currentIndex().row(), 1);
        quick().lineEdit()->selectAll(); // the code is copied all the same
        press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(code(1) != code(0));
        QCOMPARE(clipboard(), code(1));
        press(Qt::Key_Return, Qt::ControlModifier);
        const QString message = model().index(1).data(AnswerModel::TextRole).toString();
        QVERIFY(clipboard().startsWith(code(1) + u' '));
        QVERIFY(clipboard().contains(message));
        // What it means, and, as it says, nothing that is for those who work here.
        const auto &store = *model().result()->store;
        const db::ConceptRecord &meaning =
                store.vocabulary().at(store.conceptIndex(model().row(1)));
        QVERIFY2(clipboard().endsWith(meaning.meaning), qPrintable(clipboard()));
        QVERIFY2(!clipboard().contains(meaning.nextStep), qPrintable(clipboard()));
        QVERIFY(quick().isVisible());
        QCOMPARE(quick().statusText(), u"Message and meaning copied"_s);
        // That was then: it opens anew with what it has to say of its text.
        quick().close();
        quick().popUp();
        QVERIFY2(quick().statusText().startsWith(u"your words stand in: "_s),
                 qPrintable(quick().statusText()));
        QCOMPARE(quick().findChild<Announcement *>()->accessibleName(), QString()); // said before
        press(Qt::Key_PageDown);
        press(Qt::Key_PageUp);
        press(Qt::Key_PageUp);
        QCOMPARE(quick().list()->currentIndex().row(), 0);
    }

    void enterOpensInTheMainWindow()
    {
        QVERIFY(answers(u"order"_s));
        press(Qt::Key_Down);
        const db::CodeKey key = model().result()->store->key(model().row(1));
        press(Qt::Key_Return);
        QVERIFY(!quick().isVisible());
        QVERIFY(m_program->window() && m_program->window()->isVisible());
        QTRY_COMPARE(m_program->session().text(), u"order"_s);
        auto *view = m_program->window()->tableArea()->view();
        QTRY_VERIFY(view->currentRow()
                    && m_program->session().store()->key(*view->currentRow()) == key);
    }

    void enterRightBehindTheLastLetterOpensItsAnswer()
    {
        QVERIFY(answers(u"-1020"_s));
        QTest::keyClick(quick().lineEdit(), Qt::Key_Backspace);
        QTest::keyClick(quick().lineEdit(), Qt::Key_1);
        press(Qt::Key_Return); // the answer is still on its way
        QTRY_VERIFY(m_program->window());
        QCOMPARE(m_program->session().text(), u"-1021"_s);
    }

    void suggestionOpensItsCode()
    {
        QVERIFY(answers(u"-1131"_s));
        press(Qt::Key_Return);
        QTRY_VERIFY(m_program->window() && m_program->window()->searchBox());
        const CodeTableView *view = m_program->window()->tableArea()->view();
        const db::CodeKey key{u"hashkey-pro"_s, u"-1130"_s, 1};
        QTRY_VERIFY(view->currentRow()
                    && m_program->session().store()->key(*view->currentRow()) == key);
    }

    void escapeClosesAndControlKOpensAgain()
    {
        press(Qt::Key_Escape);
        QVERIFY(!quick().isVisible());
        m_program->showWindow();
        m_program->window()->makeContents();
        m_program->window()->actions()[ActionId::Quick]->trigger();
        QVERIFY(quick().isVisible());
        QCOMPARE(m_program->window()->actions()[ActionId::Quick]->shortcut(),
                 QKeySequence(Qt::CTRL | Qt::Key_K));
    }

    void onlySureErrorsWakeIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("wakes");
        const auto row = [](const QString &text, bool wakes) {
            QTest::addRow("%s", qPrintable(text)) << text << wakes;
        };
        row(u"-1021"_s, false);
        row(u"400001"_s, false);
        row(u"0211"_s, false);
        row(u"order 400001234"_s, false);
        row(u"invoice 1015 of 2024"_s, false);
        row(u"order not found"_s, false);
        row(u"AUTH_EXPIRED"_s, false);
        row(u"call me at 10:21"_s, false);
        row(u"{\"code\":-1131}"_s, false);
        row(u"{\"code\":-1021,\"msg\":\"Timestamp for this request\"}"_s, true);
        row(u"HashKey error -1021"_s, true);
        row(u"Too many new orders, current limit is 10 orders per SECOND."_s, true);
    }

    void onlySureErrorsWakeIt()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, wakes);
        QCOMPARE(ClipboardWatcher::isSurelyError(lookupAnswer(*m_program->session().store(), text)),
                 wakes);
    }

    void quietAnswerLeavesTheFocus()
    {
        quick().close();
        m_program->showWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_program->window(), patience));
        quick().showQuietly(u"-1021"_s);
        QVERIFY(quick().isVisible());
        QVERIFY(quick().testAttribute(Qt::WA_ShowWithoutActivating));
        QTRY_COMPARE(model().rowCount(), 1);
        quick().popUp(); // whoever asks for it gets the focus
        QVERIFY(!quick().testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(QTest::qWaitForWindowActive(&quick(), patience));
        quick().lineEdit()->setText(u"order"_s);
        quick().showQuietly(u"-1021"_s); // nobody writes over what is being written
        QCOMPARE(quick().lineEdit()->text(), u"order"_s);
    }

    void clipboardIsWatchedOnlyWhenSwitchedOn()
    {
        const QString body =
                u"{\"code\":-1021,\"msg\":\"Timestamp for this request is outside of the recvWindow\"}"_s;
        quick().close();
        m_program->showWindow();
        m_program->window()->makeContents();
        QAction *watch = m_program->window()->actions()[ActionId::WatchClipboard];
        QVERIFY(!watch->isChecked());
        QVERIFY(!m_program->clipboardWatcher());
        watch->trigger();
        QVERIFY(m_program->clipboardWatcher()->isEnabled());
        QCOMPARE(QSettings().value(u"quick/watchClipboard"_s).toBool(), true);
        watch->trigger();
        QVERIFY(!m_program->clipboardWatcher()->isEnabled());
        QGuiApplication::clipboard()->setText(body);
        QTest::qWait(50);
        QVERIFY(!quick().isVisible());
    }
};

QTEST_MAIN(TestQuickWindow)
#include "tst_quickwindow.moc"
