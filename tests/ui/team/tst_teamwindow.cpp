// SPDX-License-Identifier: MIT
#include "db/importedcatalogs.h"
#include "db/team/teamserver.h"
#include "tests/team/postgres.h"
#include "ui/actions/actiontable.h"
#include "ui/announce.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/inlineeditor.h"
#include "ui/detail/owntextrow.h"
#include "ui/detail/teamtexts.h"
#include "ui/messagebar.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "ui/team/teamactions.h"
#include "ui/team/teamconflictdialog.h"
#include "ui/team/teamhistorydialog.h"
#include "ui/team/teampage.h"
#include "ui/team/teampanel.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

// A busy machine with a server beside the test takes its time.
#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 30000)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30000)

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::testpostgres;
using db::OwnField;
using db::TeamPlace;
using Phase = TeamState::Phase;

namespace {

const db::CodeKey code{u"hashkey-pro"_s, u"-1021"_s, 1};
const TeamPlace note{code, OwnField::Note};

} // namespace

/// The team in a real window, against a real server.
class tst_TeamWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_postgres = std::make_unique<Postgres>(); }
    void init();
    void cleanup();
    void withoutATeamNothingIsSeen();
    void aColleaguesNoteArrivesInPlace();
    void aNoteIsShared();
    void tagsAndRepliesAreShared();
    void aSharedNoteIsEdited();
    void aReaderSeesWhy();
    void whatCameWhileTypingIsAsked();
    void bothTextsAreDecidedOn_data();
    void bothTextsAreDecidedOn();
    void aFormerTextIsRestored();
    void theMeaningIsTheTeams();
    void thePageTestsAConnection();
    void thePageWarnsOfPlainConnections();
    void thePageConnectsAndDisconnects();
    void aPasswordIsAskedFor();
    void anAttemptLeavesTheFocus();
    void theStateIsAtTheFoot();

private:
    db::TeamAddress address(const QString &user) const
    {
        return m_postgres->address(user, m_database);
    }
    /// A window of this user's, connected.
    void open(const QString &user);
    void select();
    /// What another person writes.
    void write(const QString &user, const TeamPlace &place, const QString &value);
    QStringList stored(const TeamPlace &place) const;
    void keepOwn(OwnField field, const QString &value);
    QString own(OwnField field)
    {
        return m_fixture->session().userData().data().value(code, field);
    }
    TeamData &team() { return m_fixture->session().team(); }
    TeamTextRow *row(const QString &field = u"note"_s)
    {
        return m_fixture->window().findChild<TeamTextRow *>(u"team-"_s + field);
    }
    QString shown(const QString &field = u"note"_s)
    {
        const TeamTextRow *const shownRow = row(field);
        if (shownRow == nullptr || shownRow->isHidden())
            return {};
        QStringList texts;
        for (const auto *block : shownRow->findChildren<QTextBrowser *>())
            texts += block->toPlainText();
        for (const auto *label : shownRow->findChildren<QLabel *>())
            texts += label->isHidden() ? QString() : label->text();
        for (const auto *button : shownRow->findChildren<QAbstractButton *>())
            texts += button->isHidden() ? QString() : button->text();
        texts.removeAll(QString());
        return texts.join(u'\n');
    }
    QAbstractButton *shareLink(const QString &field)
    {
        return m_fixture->window().findChild<QAbstractButton *>(u"share-"_s + field);
    }
    TeamPage *page();

    std::unique_ptr<Postgres> m_postgres;
    QString m_database;
    std::unique_ptr<test::WindowFixture> m_fixture;
};

void tst_TeamWindow::init()
{
    m_database = m_postgres->teamDatabase();
    m_fixture = std::make_unique<test::WindowFixture>();
    team().password().setStore(nullptr);
}

void tst_TeamWindow::cleanup()
{
    m_fixture.reset();
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void tst_TeamWindow::open(const QString &user)
{
    TeamSettings settings;
    settings.isOn = true;
    settings.hosts = db::TeamAddress::hostsText(address(user).hosts);
    settings.database = m_database;
    settings.user = user;
    settings.write(m_fixture->settings());
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(m_fixture->session().canStar());
    QTRY_COMPARE(team().state().phase, Phase::Current);
    select();
}

void tst_TeamWindow::select()
{
    m_fixture->window().openCode(u"provider:=hashkey-pro"_s, code);
    QVERIFY(m_fixture->waitForResult());
    QTRY_VERIFY(m_fixture->window().findChild<OwnTextRow *>(u"own-note"_s));
}

void tst_TeamWindow::write(const QString &user, const TeamPlace &place, const QString &value)
{
    db::TeamServer server(address(user));
    const QList<db::TeamValue> states = server.history(place);
    const auto answers = server.put({{QUuid::createUuid(), place, value,
                                      states.isEmpty() ? 0 : states.constFirst().revision}});
    QCOMPARE(answers.constFirst().outcome, db::TeamAnswer::Outcome::Accepted);
}

QStringList tst_TeamWindow::stored(const TeamPlace &place) const
{
    QStringList texts;
    for (const db::TeamValue &state : db::TeamServer(address(u"rita"_s)).history(place))
        texts += state.value;
    return texts;
}

void tst_TeamWindow::keepOwn(OwnField field, const QString &value)
{
    m_fixture->session().changes().make({{code, field, value, {}}}, u"kept"_s);
    QTRY_COMPARE(own(field), value);
}

TeamPage *tst_TeamWindow::page()
{
    m_fixture->window().actions()[ActionId::Settings]->trigger();
    return m_fixture->window().findChild<TeamPage *>();
}

void tst_TeamWindow::withoutATeamNothingIsSeen()
{
    QVERIFY(m_fixture->show());
    select();
    QVERIFY(m_fixture->window().team()->stateButton()->isHidden());
    QVERIFY(m_fixture->window().findChild<TeamTexts *>()->isHidden());
    QVERIFY(!QFile::exists(m_fixture->filePath(u"team.sqlite"_s)));
}

void tst_TeamWindow::aColleaguesNoteArrivesInPlace()
{
    open(u"ed"_s);
    CodeTableView &view = *m_fixture->window().tableArea()->view();
    view.setFocus();
    const auto current = view.currentRow();
    const int scroll = view.verticalScrollBar()->value();
    write(u"eve"_s, note, u"Resync the **clock** first"_s);
    QTRY_VERIFY2(shown().contains(u"Resync the clock first"_s), qPrintable(shown()));
    QVERIFY2(shown().contains(u"eve"_s), qPrintable(shown()));
    QCOMPARE(view.currentRow(), current);
    QCOMPARE(view.verticalScrollBar()->value(), scroll);
    QCOMPARE(m_fixture->window().focusWidget(), &view);
    // It is found, and it is nobody's own.
    m_fixture->session().setText(u"note:resync"_s);
    QTRY_COMPARE(m_fixture->rowCount(), 1);
    m_fixture->session().setText(u"has:note"_s);
    QTRY_COMPARE(m_fixture->rowCount(), 1);
    QCOMPARE(own(OwnField::Note), QString());
    // And gone when it is taken back.
    write(u"eve"_s, note, {});
    QTRY_COMPARE(m_fixture->rowCount(), 0);
}

void tst_TeamWindow::aNoteIsShared()
{
    write(u"eve"_s, note, u"eve's"_s);
    open(u"ed"_s);
    QTRY_VERIFY(shown().contains(u"eve's"_s));
    QVERIFY(!shareLink(u"note"_s));
    keepOwn(OwnField::Note, u"mine alone"_s);
    QTRY_VERIFY(shareLink(u"note"_s));
    QCOMPARE(stored(note), QStringList{u"eve's"_s}); // private until shared
    shareLink(u"note"_s)->click();
    QTRY_COMPARE(stored(note).value(0), u"eve's\n\nmine alone"_s);
    QCOMPARE(own(OwnField::Note), QString());
    QVERIFY(m_fixture->window().messageBar()->text().contains(u"-1021"_s));
    QTRY_VERIFY2(shown().contains(u"mine alone"_s), qPrintable(shown()));
    QTRY_VERIFY(!shareLink(u"note"_s));
}

void tst_TeamWindow::tagsAndRepliesAreShared()
{
    write(u"eve"_s, {code, OwnField::Tags}, db::canonicalTags({u"clock"_s}));
    open(u"ed"_s);
    QTRY_VERIFY(shown(u"tags"_s).contains(u"clock"_s));
    keepOwn(OwnField::Tags, db::canonicalTags({u"urgent"_s}));
    keepOwn(OwnField::Reply, u"Please set your clock."_s);
    QTRY_VERIFY(shareLink(u"tags"_s) && shareLink(u"reply"_s));
    shareLink(u"tags"_s)->click();
    QTRY_COMPARE(db::tagsOf(stored({code, OwnField::Tags}).value(0)).size(), 2);
    QTRY_VERIFY(shareLink(u"reply"_s));
    shareLink(u"reply"_s)->click();
    QTRY_COMPARE(stored({code, OwnField::Reply}).value(0), u"Please set your clock."_s);
    QTRY_COMPARE(own(OwnField::Reply), QString());
    // The reply that is sent is the team's now.
    const auto copied = [this] {
        m_fixture->window().actions()[ActionId::CopyReply]->trigger();
        return QGuiApplication::clipboard()->text();
    };
    QTRY_COMPARE(copied(), u"Please set your clock."_s);
    QTRY_VERIFY2(shown(u"reply"_s).contains(u"Please set your clock."_s),
                 qPrintable(shown(u"reply"_s)));
}

void tst_TeamWindow::aSharedNoteIsEdited()
{
    write(u"eve"_s, note, u"eve's"_s);
    open(u"ed"_s);
    QTRY_VERIFY(shown().contains(u"eve's"_s));
    row()->edit();
    auto *field = qobject_cast<QPlainTextEdit *>(row()->findChild<InlineEditor *>()->focusProxy());
    QVERIFY(field);
    field->setPlainText(u"ed's and eve's"_s);
    m_fixture->window().detailPane()->finishEdits();
    QTRY_COMPARE(stored(note).value(0), u"ed's and eve's"_s);
    QTRY_VERIFY2(shown().contains(u"ed, "_s) || shown().contains(u"ed\u2069"_s),
                 qPrintable(shown()));
    QVERIFY(team().snapshot().conflicts.isEmpty());
}

void tst_TeamWindow::aReaderSeesWhy()
{
    write(u"eve"_s, note, u"eve's"_s);
    open(u"rita"_s);
    QTRY_VERIFY(shown().contains(u"eve's"_s));
    QVERIFY2(!shown().contains(u"Edit"_s), qPrintable(shown()));
    row()->edit(); // by no other way either
    QVERIFY(!row()->isEditing());
    const auto *texts = m_fixture->window().findChild<TeamTexts *>();
    bool isSaid = false;
    for (const auto *label : texts->findChildren<QLabel *>())
        isSaid = isSaid || (!label->isHidden() && label->text().contains(u"only read"_s));
    QVERIFY(isSaid);
    keepOwn(OwnField::Note, u"mine"_s);
    QTest::qWait(100);
    QVERIFY(!shareLink(u"note"_s));
}

void tst_TeamWindow::whatCameWhileTypingIsAsked()
{
    write(u"eve"_s, note, u"first"_s);
    open(u"ed"_s);
    QTRY_VERIFY(shown().contains(u"first"_s));
    row()->edit();
    auto *field = qobject_cast<QPlainTextEdit *>(row()->findChild<InlineEditor *>()->focusProxy());
    field->setPlainText(u"ed's"_s);
    write(u"eve"_s, note, u"eve's"_s);
    QTRY_COMPARE(team().snapshot().values->value(code, OwnField::Note), u"eve's"_s);
    m_fixture->window().detailPane()->finishEdits();
    QTRY_COMPARE(team().snapshot().conflicts.size(), 1);
    QCOMPARE(stored(note).value(0), u"eve's"_s); // nothing was overwritten
    QTRY_VERIFY2(shown().contains(u"to be decided"_s), qPrintable(shown()));
    QTRY_VERIFY(m_fixture->window().team()->stateButton()->text().contains(u"1"_s));
}

void tst_TeamWindow::bothTextsAreDecidedOn_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("theirs") << u"takeTheirs"_s << u"eve's"_s;
    QTest::newRow("mine") << u"takeMine"_s << u"ed's"_s;
    QTest::newRow("a text of both") << u"takeMerged"_s << u"both"_s;
}

void tst_TeamWindow::bothTextsAreDecidedOn()
{
    QFETCH(QString, button);
    QFETCH(QString, outcome);
    whatCameWhileTypingIsAsked();
    if (QTest::currentTestFailed())
        return;
    TeamPanel *panel = m_fixture->window().team()->openPanel();
    auto *list = panel->findChild<QListWidget *>();
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(u"-1021"_s));
    TeamConflictDialog *dialog = m_fixture->window().team()->decide(note);
    QVERIFY(dialog);
    QCOMPARE(dialog->theirs()->toPlainText(), u"eve's"_s);
    QCOMPARE(dialog->mine()->toPlainText(), u"ed's"_s);
    dialog->merged()->setPlainText(u"both"_s);
    const QPointer<TeamConflictDialog> guard(dialog);
    dialog->findChild<QPushButton *>(button)->click();
    QTRY_COMPARE(stored(note).value(0), outcome);
    QTRY_VERIFY(team().snapshot().pending.isEmpty());
    QTRY_VERIFY(guard.isNull());
    QTRY_COMPARE(list->count(), 0);
    QVERIFY(stored(note).contains(u"eve's"_s)); // in the history, whatever was chosen
}

void tst_TeamWindow::aFormerTextIsRestored()
{
    write(u"eve"_s, note, u"good"_s);
    write(u"eve"_s, note, u"spoiled"_s);
    open(u"ed"_s);
    QTRY_VERIFY(shown().contains(u"spoiled"_s));
    TeamHistoryDialog *dialog = m_fixture->window().team()->showHistory(note);
    QTRY_COMPARE(dialog->list()->count(), 2);
    QVERIFY(!dialog->restoreButton()->isEnabled()); // it is the present one
    dialog->list()->setCurrentRow(1);
    QCOMPARE(dialog->text()->toPlainText(), u"good"_s);
    QVERIFY(dialog->restoreButton()->isEnabled());
    dialog->restoreButton()->click();
    QTRY_COMPARE(stored(note), (QStringList{u"good"_s, u"spoiled"_s, u"good"_s}));
    QTRY_VERIFY(shown().contains(u"good"_s));
}

void tst_TeamWindow::theMeaningIsTheTeams()
{
    // A code whose meaning nobody has said yet.
    const db::CodeKey key{u"acme"_s, u"7"_s, 1};
    {
        db::ImportedCatalogRecord record;
        record.slug = key.provider;
        record.name = u"Acme"_s;
        record.source = u"page.html"_s;
        db::CodeText text;
        text.code = "7";
        text.message = "It did not work";
        db::ImportedCatalogs(m_fixture->filePath(u"user.sqlite"_s)).save(record, {&text, 1});
    }
    open(u"ed"_s);
    QStringList slugs;
    for (const db::ConceptRecord &record : m_fixture->session().store()->vocabulary()) {
        if (record.parent)
            slugs += record.slug;
    }
    const auto present = [this, &key] {
        const auto &store = m_fixture->session().store();
        const auto row = store->find(key);
        const int index = row ? store->conceptIndex(*row) : CatalogStore::none;
        return index == CatalogStore::none ? QString() : store->vocabulary().at(index).slug;
    };
    QCOMPARE(present(), QString());
    write(u"cora"_s, {key, OwnField::Concept}, slugs[0]);
    QTRY_COMPARE(present(), slugs[0]);
    m_fixture->window().openCode(u"provider:=acme"_s, key);
    const auto isSaid = [this] {
        const auto labels = m_fixture->window().detailPane()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().startsWith(u"Chosen by"_s) && label->text().contains(u"cora"_s);
        });
    };
    QTRY_VERIFY(isSaid());
    // One's own choice wins.
    m_fixture->session().setConcepts({{key, slugs[1]}});
    QTRY_COMPARE(present(), slugs[1]);
    QTRY_VERIFY(!isSaid());
    m_fixture->session().setConcepts({{key, {}}});
    QTRY_COMPARE(present(), slugs[0]);
}

void tst_TeamWindow::thePageTestsAConnection()
{
    QVERIFY(m_fixture->show());
    TeamPage *shownPage = page();
    QVERIFY(shownPage);
    shownPage->testButton()->click();
    QTRY_VERIFY2(shownPage->outcome()->text().contains(u"hosts"_s),
                 qPrintable(shownPage->outcome()->text()));
    shownPage->hosts()->setText(u"127.0.0.1:1"_s);
    shownPage->database()->setText(m_database);
    shownPage->user()->setText(u"ed"_s);
    shownPage->testButton()->click();
    QTRY_VERIFY2(shownPage->outcome()->text().contains(u"Check the port"_s),
                 qPrintable(shownPage->outcome()->text()));
    shownPage->hosts()->setText(u"127.0.0.1:%1"_s.arg(m_postgres->port()));
    shownPage->password()->setText(u"wrong"_s);
    shownPage->testButton()->click();
    QTRY_VERIFY2(shownPage->outcome()->text().contains(u"password"_s),
                 qPrintable(shownPage->outcome()->text()));
    shownPage->password()->setText(u"ed"_s);
    shownPage->testButton()->setFocus();
    QTest::keyClick(shownPage->testButton(), Qt::Key_Space);
    // Not on "Connect", where the next Space connects.
    QCOMPARE(shownPage->window()->focusWidget(), shownPage->testButton());
    QTRY_VERIFY2(shownPage->outcome()->text().startsWith(u"It works: PostgreSQL"_s),
                 qPrintable(shownPage->outcome()->text()));
    QCOMPARE(shownPage->window()->findChild<Announcement *>()->accessibleName(),
             shownPage->outcome()->text());
    QCOMPARE(shownPage->window()->focusWidget(), shownPage->testButton());
    // Trying it keeps nothing.
    QVERIFY(!team().isOn());
    QVERIFY(!m_fixture->settings().contains(u"team/hosts"_s));
}

void tst_TeamWindow::thePageWarnsOfPlainConnections()
{
    QVERIFY(m_fixture->show());
    TeamPage *shownPage = page();
    shownPage->hosts()->setText(u"192.0.2.7"_s); // nobody's
    shownPage->database()->setText(m_database);
    shownPage->user()->setText(u"ed"_s);
    shownPage->encryption()->setCurrentIndex(1);
    shownPage->connectButton()->click();
    auto *warning = shownPage->findChild<QMessageBox *>(u"plainWarning"_s);
    QVERIFY(warning);
    QVERIFY(warning->text().contains(u"192.0.2.7"_s));
    QVERIFY(!team().isOn());
    warning->button(QMessageBox::Cancel)->click();
    QVERIFY(!team().isOn());
    QVERIFY(!TeamSettings::read(m_fixture->settings()).isPlainConfirmed);
    // Encrypted it goes on without a question.
    shownPage->encryption()->setCurrentIndex(0);
    shownPage->connectButton()->click();
    QVERIFY(team().isOn());
    QCOMPARE(team().settings().address().tls, db::TeamAddress::Tls::VerifyFull);
}

void tst_TeamWindow::thePageConnectsAndDisconnects()
{
    QVERIFY(m_fixture->show());
    select();
    write(u"eve"_s, note, u"eve's"_s);
    db::CodeText code;
    code.code = "SH-1";
    db::ImportedCatalogRecord acme;
    acme.slug = u"acme"_s;
    acme.name = u"Acme"_s;
    db::TeamServer(m_postgres->address(u"cora"_s, m_database))
            .putCatalog(QUuid::createUuid(), acme, {&code, 1});
    const auto hasAcme = [this] {
        return m_fixture->session().store()->providerIndex(u"acme"_s) != CatalogStore::none;
    };
    TeamPage *shownPage = page();
    shownPage->hosts()->setText(u"127.0.0.1:%1"_s.arg(m_postgres->port()));
    shownPage->database()->setText(m_database);
    shownPage->user()->setText(u"ed"_s);
    shownPage->password()->setText(u"ed"_s);
    shownPage->connectButton()->click();
    QTRY_COMPARE(team().state().phase, Phase::Current);
    const auto *said = shownPage->window()->findChild<Announcement *>();
    QVERIFY(said);
    QVERIFY2(said->accessibleName().startsWith(u"Connected as"_s),
             qPrintable(said->accessibleName()));
    QTRY_VERIFY(shown().contains(u"eve's"_s));
    QTRY_VERIFY(hasAcme());
    QCOMPARE(shownPage->password()->text(), QString());
    m_fixture->settings().sync();
    QFile file(m_fixture->filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("hosts="));
    QVERIFY2(!written.contains("password"), written.constData());
    shownPage->findChild<QPushButton *>(u"teamDisconnect"_s)->click();
    QTRY_VERIFY(m_fixture->window().findChild<TeamTexts *>()->isHidden());
    QTRY_VERIFY(!hasAcme());
    QVERIFY(!TeamSettings::read(m_fixture->settings()).isOn);
    QVERIFY(m_fixture->window().team()->stateButton()->isHidden());
}

void tst_TeamWindow::aPasswordIsAskedFor()
{
    TeamSettings settings;
    settings.isOn = true;
    settings.hosts = u"127.0.0.1:%1"_s.arg(m_postgres->port());
    settings.database = m_database;
    settings.user = u"ed"_s;
    settings.write(m_fixture->settings());
    QVERIFY(m_fixture->show());
    QTRY_COMPARE(team().state().phase, Phase::Refused);
    QVERIFY(m_fixture->window().messageBar()->text().contains(u"password"_s));
    TeamPanel *panel = m_fixture->window().team()->openPanel();
    auto *word = panel->findChild<QLineEdit *>(u"teamPassword"_s);
    QVERIFY(word->isVisible());
    QTest::keyClicks(word, u"ed"_s);
    QTest::keyClick(word, Qt::Key_Return);
    QTRY_COMPARE(team().state().phase, Phase::Current);
    QTRY_VERIFY(word->isHidden() || !word->isVisible());
    // There is no key store here, and the person is told.
    const auto *text = panel->findChild<QLabel *>(u"teamStateText"_s);
    QTRY_VERIFY2(text->text().contains(u"until the program ends"_s), qPrintable(text->text()));
}

void tst_TeamWindow::anAttemptLeavesTheFocus()
{
    TeamSettings settings;
    settings.isOn = true;
    settings.hosts = u"127.0.0.1:1"_s; // nobody listens there
    settings.database = m_database;
    settings.user = u"ed"_s;
    settings.write(m_fixture->settings());
    QVERIFY(m_fixture->show());
    QTRY_COMPARE(team().state().phase, Phase::Offline);
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    TeamPanel *panel = m_fixture->window().team()->openPanel();
    // Qt Test takes a window for active as soon as the one it belongs to is.
    QTRY_COMPARE(QApplication::activeWindow(), panel);
    QPushButton *again = nullptr;
    for (auto *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == u"Connect &again"_s)
            again = button;
    }
    QVERIFY(again && again->isEnabled());
    again->setFocus();
    QTRY_VERIFY(again->hasFocus());
    bool hasTried = false;
    bool hadFocus = true;
    connect(&team(), &TeamData::stateChanged, panel, [&] {
        hasTried |= team().state().phase == Phase::Connecting;
        hadFocus &= again->hasFocus();
    });
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_VERIFY(hasTried && team().state().phase == Phase::Offline);
    QVERIFY(hadFocus);
    QVERIFY(again->isEnabled());
}

void tst_TeamWindow::theStateIsAtTheFoot()
{
    open(u"ed"_s);
    const QToolButton *button = m_fixture->window().team()->stateButton();
    QVERIFY(button->isVisible());
    QTRY_COMPARE(button->text(), u"Team: connected"_s);
    m_postgres->stop();
    QTRY_COMPARE(button->text(), u"Team: offline"_s);
    row()->edit();
    auto *field = qobject_cast<QPlainTextEdit *>(row()->findChild<InlineEditor *>()->focusProxy());
    field->setPlainText(u"written offline"_s);
    m_fixture->window().detailPane()->finishEdits();
    QTRY_VERIFY2(shown().contains(u"waits to be sent"_s), qPrintable(shown()));
    QVERIFY2(button->accessibleDescription().contains(u"1 change"_s),
             qPrintable(button->accessibleDescription()));
    m_postgres->start();
    QTRY_COMPARE(button->text(), u"Team: connected"_s);
    QTRY_COMPARE(stored(note).value(0), u"written offline"_s);
}

QTEST_MAIN(tst_TeamWindow)
#include "tst_teamwindow.moc"
