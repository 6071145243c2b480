// SPDX-License-Identifier: MIT
#include "core/team/teamdata.h"
#include "db/team/teamserver.h"
#include "tests/team/postgres.h"

#include <QDirIterator>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <memory>

// A busy machine with a server beside the test takes its time.
#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 30000)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30000)

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace errdex;
using namespace errdex::db;
using namespace errdex::testpostgres;
using Phase = TeamState::Phase;

namespace {

const CodeKey code{u"acme"_s, u"1"_s, 1};
const TeamPlace note{code, OwnField::Note};

/// Keeps passwords in memory, as a desktop's key store would.
class FakeStore : public PasswordStore
{
public:
    QHash<QString, QString> passwords;

    void read(const QString &account, const Answer &answer) override
    {
        const bool isThere = passwords.contains(account);
        const QString password = passwords.value(account);
        QTimer::singleShot(0, [answer, isThere, password] {
            answer(isThere ? Outcome::Done : Outcome::NotThere, password);
        });
    }
    void write(const QString &account, const QString &password, const Answer &answer) override
    {
        passwords.insert(account, password);
        QTimer::singleShot(0, [answer] { answer(Outcome::Done, {}); });
    }
    void remove(const QString &account, const Answer &answer) override
    {
        passwords.remove(account);
        QTimer::singleShot(0, [answer] { answer(Outcome::Done, {}); });
    }
};

/// A colleague's window without the window.
class Colleague
{
public:
    explicit Colleague(const TeamSettings &settings)
        : m_settings(settings)
    {
        m_thread.start();
        make();
    }
    ~Colleague() { end(); }
    Q_DISABLE_COPY_MOVE(Colleague)

    void make()
    {
        m_data = std::make_unique<TeamData>(m_thread, m_folder.path());
        m_data->password().setStore(m_store);
        m_data->setTimes(50ms, 500ms);
    }
    void useStore(PasswordStore *store)
    {
        m_store = store;
        m_data->password().setStore(store);
    }
    void come() { m_data->start(m_settings); }
    void restart()
    {
        m_data.reset();
        make();
        come();
    }
    void end()
    {
        m_data.reset();
        m_thread.quit();
        m_thread.wait();
    }

    TeamData &data() { return *m_data; }
    TeamSettings &settings() { return m_settings; }
    QString sees(OwnField field = OwnField::Note, const CodeKey &key = code)
    {
        return m_data->snapshot().values->value(key, field);
    }
    std::optional<TeamText> text(OwnField field = OwnField::Note)
    {
        const QList<TeamText> texts = m_data->snapshot().values->texts.value(code);
        const TeamText *found = TeamValues::find(texts, field);
        return found == nullptr ? std::nullopt : std::optional(*found);
    }
    qint64 seen(OwnField field = OwnField::Note)
    {
        return text(field).value_or(TeamText{}).revision;
    }
    void write(const QString &value, OwnField field = OwnField::Note)
    {
        m_data->set({code, field}, value, seen(field));
    }
    bool isCurrent() { return m_data->state().phase == Phase::Current; }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    TeamSettings m_settings;
    QThread m_thread;
    PasswordStore *m_store = nullptr;
    std::unique_ptr<TeamData> m_data;
};

} // namespace

class tst_TeamData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_postgres = std::make_unique<Postgres>(); }
    void init();
    void cleanup();
    void sharesAtOnce();
    void tellsWhoWroteAndWhen();
    void showsWhatWaitsWithoutAServer();
    void isThereAgainAfterARestartWithoutAServer();
    void whatCameWhileWritingIsAConflict();
    void aConflictIsDecided();
    void whatIsRefusedIsListed();
    void conceptsAreTold();
    void readsTheHistory();
    void asksForAPassword();
    void takesThePasswordFromTheStore();
    void aPasswordIsInNoFile();
    void stoppingShowsNothingMore();
    void startsNothingByItself();

private:
    TeamSettings settingsOf(const QString &user, bool byNetwork = false) const;

    std::unique_ptr<Postgres> m_postgres;
    QString m_database;
    std::unique_ptr<Colleague> m_ed;
    std::unique_ptr<Colleague> m_eve;
};

TeamSettings tst_TeamData::settingsOf(const QString &user, bool byNetwork) const
{
    const TeamAddress address = byNetwork ? m_postgres->networkAddress(user, m_database, {})
                                          : m_postgres->address(user, m_database);
    TeamSettings settings;
    settings.isOn = true;
    settings.hosts = TeamAddress::hostsText(address.hosts);
    settings.database = m_database;
    settings.user = user;
    return settings;
}

void tst_TeamData::init()
{
    m_database = m_postgres->teamDatabase();
    m_ed = std::make_unique<Colleague>(settingsOf(u"ed"_s));
    m_eve = std::make_unique<Colleague>(settingsOf(u"eve"_s));
}

void tst_TeamData::cleanup()
{
    m_ed.reset();
    m_eve.reset();
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void tst_TeamData::sharesAtOnce()
{
    m_ed->come();
    m_eve->come();
    QTRY_VERIFY(m_ed->isCurrent() && m_eve->isCurrent());
    QVERIFY(m_ed->data().mayWrite());
    QVERIFY(!m_ed->data().mayCurate());
    m_ed->write(u"from ed"_s);
    QTRY_COMPARE(m_eve->sees(), u"from ed"_s);
    m_eve->write({}); // taken back
    QTRY_COMPARE(m_ed->sees(), QString());
    QVERIFY(m_ed->data().snapshot().values->texts.isEmpty());
}

void tst_TeamData::tellsWhoWroteAndWhen()
{
    m_ed->come();
    m_eve->come();
    QTRY_VERIFY(m_ed->isCurrent() && m_eve->isCurrent());
    m_ed->write(u"from ed"_s);
    QTRY_COMPARE(m_eve->sees(), u"from ed"_s);
    const TeamText text = *m_eve->text();
    QCOMPARE(text.author, u"ed"_s);
    QCOMPARE(text.state, TeamText::State::Shared);
    const QDateTime at = QDateTime::fromString(text.changedAt, Qt::ISODateWithMs);
    QVERIFY2(std::abs(at.secsTo(QDateTime::currentDateTimeUtc())) < 60, qPrintable(text.changedAt));
    QTRY_COMPARE(m_ed->text()->author, u"ed"_s); // no longer waiting
}

void tst_TeamData::showsWhatWaitsWithoutAServer()
{
    m_ed->settings().hosts = u"127.0.0.1:1"_s; // nobody listens there
    m_ed->come();
    QTRY_COMPARE(m_ed->data().state().phase, Phase::Offline);
    m_ed->write(u"for later"_s);
    QTRY_COMPARE(m_ed->sees(), u"for later"_s);
    QCOMPARE(m_ed->text()->state, TeamText::State::Waiting);
    QCOMPARE(m_ed->data().snapshot().pending.size(), 1);
}

void tst_TeamData::isThereAgainAfterARestartWithoutAServer()
{
    m_ed->come();
    QTRY_VERIFY(m_ed->isCurrent());
    m_ed->write(u"kept"_s);
    QTRY_VERIFY(m_ed->text() && m_ed->text()->state == TeamText::State::Shared);
    m_ed->settings().hosts = u"127.0.0.1:1"_s;
    m_ed->restart();
    QTRY_COMPARE(m_ed->sees(), u"kept"_s);
    QVERIFY(m_ed->data().mayWrite()); // as the server said last
    QVERIFY(!m_ed->data().lastContact().isEmpty());
    QVERIFY(!m_ed->isCurrent());
}

// The copy here knows of eve's text already, the person who writes has not seen it.
void tst_TeamData::whatCameWhileWritingIsAConflict()
{
    m_ed->come();
    m_eve->come();
    QTRY_VERIFY(m_ed->isCurrent() && m_eve->isCurrent());
    const qint64 before = m_ed->seen();
    m_eve->write(u"from eve"_s);
    QTRY_COMPARE(m_ed->sees(), u"from eve"_s);
    m_ed->data().set(note, u"from ed"_s, before);
    QTRY_COMPARE(m_ed->data().snapshot().conflicts.size(), 1);
    QCOMPARE(m_ed->text()->state, TeamText::State::Conflict);
    QCOMPARE(m_ed->sees(), u"from eve"_s);
    QCOMPARE(m_ed->data().snapshot().conflicts.first().mine, u"from ed"_s);
    QCOMPARE(m_eve->sees(), u"from eve"_s);
}

void tst_TeamData::aConflictIsDecided()
{
    whatCameWhileWritingIsAConflict();
    QSignalSpy resolved(&m_ed->data(), &TeamData::resolved);
    const TeamConflict conflict = m_ed->data().snapshot().conflicts.first();
    // Somebody writes once more before the person has decided.
    m_eve->write(u"from eve again"_s);
    QTRY_COMPARE(m_ed->sees(), u"from eve again"_s);
    m_ed->data().resolve(note, u"both"_s, conflict.theirs.revision);
    QTRY_COMPARE(resolved.size(), 1);
    QCOMPARE(resolved.takeFirst().first().toBool(), false);
    QCOMPARE(m_ed->data().snapshot().conflicts.size(), 1);
    const TeamConflict later = m_ed->data().snapshot().conflicts.first();
    QCOMPARE(later.theirs.value, u"from eve again"_s);
    m_ed->data().resolve(note, u"both"_s, later.theirs.revision);
    QTRY_COMPARE(resolved.size(), 1);
    QCOMPARE(resolved.takeFirst().first().toBool(), true);
    QTRY_COMPARE(m_eve->sees(), u"both"_s);
    QTRY_VERIFY(m_ed->data().snapshot().pending.isEmpty());
}

void tst_TeamData::whatIsRefusedIsListed()
{
    m_ed->come();
    m_eve->come();
    QTRY_VERIFY(m_ed->isCurrent() && m_eve->isCurrent());
    m_ed->write(u"some-concept"_s, OwnField::Concept); // curators only
    QTRY_VERIFY(!m_ed->data().snapshot().pending.isEmpty()
                && m_ed->data().snapshot().pending.first().state == TeamPending::State::NoRight);
    QCOMPARE(m_ed->sees(OwnField::Concept), QString());
    m_ed->data().discardRefused({code, OwnField::Concept});
    QTRY_VERIFY(m_ed->data().snapshot().pending.isEmpty());
    QVERIFY(m_ed->isCurrent());
}

void tst_TeamData::conceptsAreTold()
{
    Colleague cora(settingsOf(u"cora"_s));
    m_ed->come();
    cora.come();
    QTRY_VERIFY(m_ed->isCurrent() && cora.isCurrent());
    QVERIFY(cora.data().mayCurate());
    QSignalSpy concepts(&m_ed->data(), &TeamData::conceptsChanged);
    cora.write(u"some-concept"_s, OwnField::Concept);
    QTRY_COMPARE(concepts.size(), 1);
    QCOMPARE(m_ed->data().snapshot().concepts->value(code), u"some-concept"_s);
    cora.write(u"a note"_s);
    QTRY_COMPARE(m_ed->sees(), u"a note"_s);
    QCOMPARE(concepts.size(), 1); // not for each note
}

void tst_TeamData::readsTheHistory()
{
    m_ed->come();
    QTRY_VERIFY(m_ed->isCurrent());
    m_ed->write(u"first"_s);
    QTRY_VERIFY(m_ed->seen() > 0);
    m_ed->write(u"second"_s);
    QTRY_VERIFY(m_ed->sees() == "second"_L1 && m_ed->text()->state == TeamText::State::Shared);
    QList<TeamValue> states;
    QObject here;
    QObject::connect(&m_ed->data(), &TeamData::historyRead, &here,
                     [&states](const TeamPlace &, const QList<TeamValue> &read) { states = read; });
    m_ed->data().readHistory(note);
    QTRY_COMPARE(states.size(), 2);
    QCOMPARE(states[0].value, u"second"_s);
    QCOMPARE(states[1].value, u"first"_s);
}

void tst_TeamData::asksForAPassword()
{
    Colleague ed(settingsOf(u"ed"_s, true));
    QSignalSpy wanted(&ed.data(), &TeamData::passwordWanted);
    ed.come();
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(ed.data().state().phase, Phase::Refused);
    ed.data().usePassword(u"wrong"_s, false);
    QTRY_COMPARE(wanted.size(), 2);
    ed.data().usePassword(u"ed"_s, false);
    QTRY_VERIFY(ed.isCurrent());
    QCOMPARE(ed.data().password().place(), TeamPassword::Place::Memory);
    // It stays for this run, whatever happens to the line.
    ed.data().start(ed.settings());
    QTRY_VERIFY(ed.isCurrent());
    QCOMPARE(wanted.size(), 2);
}

void tst_TeamData::takesThePasswordFromTheStore()
{
    FakeStore store;
    Colleague ed(settingsOf(u"ed"_s, true));
    ed.useStore(&store);
    store.passwords.insert(ed.settings().account(), u"ed"_s);
    QSignalSpy wanted(&ed.data(), &TeamData::passwordWanted);
    ed.come();
    QTRY_VERIFY(ed.isCurrent());
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(ed.data().password().place(), TeamPassword::Place::KeyStore);
    ed.end();
}

void tst_TeamData::aPasswordIsInNoFile()
{
    m_postgres->asAdmin(m_database, u"ALTER ROLE ed PASSWORD 'vErY-seCret-77'"_s);
    const auto restored = qScopeGuard(
            [this] { m_postgres->asAdmin(m_database, u"ALTER ROLE ed PASSWORD 'ed'"_s); });
    FakeStore store;
    Colleague ed(settingsOf(u"ed"_s, true));
    ed.useStore(&store);
    ed.come();
    QTRY_COMPARE(ed.data().state().phase, Phase::Refused);
    ed.data().usePassword(u"vErY-seCret-77"_s, true);
    QTRY_VERIFY(ed.isCurrent());
    QTRY_COMPARE(ed.data().password().place(), TeamPassword::Place::KeyStore);
    ed.write(u"a note"_s);
    QTRY_VERIFY(ed.text() && ed.text()->state == TeamText::State::Shared);
    {
        QSettings settings(ed.folder() + u"/settings.ini"_s, QSettings::IniFormat);
        ed.data().settings().write(settings);
    }
    QCOMPARE(store.passwords.value(ed.settings().account()), u"vErY-seCret-77"_s);
    const auto check = [&ed] {
        int files = 0;
        QDirIterator each(ed.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("vErY-seCret-77"), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files >= 2);
    };
    check();
    m_postgres->stop(); // and nothing of it in what is told
    QTRY_COMPARE(ed.data().state().phase, Phase::Offline);
    QVERIFY(!ed.data().state().reason->detail().contains("vErY-seCret-77"_L1));
    m_postgres->start();
    QTRY_VERIFY(ed.isCurrent());
    check();
    ed.end();
}

void tst_TeamData::stoppingShowsNothingMore()
{
    m_ed->come();
    QTRY_VERIFY(m_ed->isCurrent());
    m_ed->write(u"kept"_s);
    QTRY_VERIFY(m_ed->text() && m_ed->text()->state == TeamText::State::Shared);
    m_ed->data().stop();
    QCOMPARE(m_ed->sees(), QString());
    QVERIFY(!m_ed->data().isOn());
    m_ed->data().set(note, u"nowhere"_s, 0); // nothing
    m_ed->come();
    QTRY_COMPARE(m_ed->sees(), u"kept"_s);
}

void tst_TeamData::startsNothingByItself()
{
    QTest::qWait(50);
    QCOMPARE(QDir(m_ed->folder()).entryList(QDir::Files), QStringList());
    QCOMPARE(m_ed->data().state().phase, Phase::Off);
}

QTEST_GUILESS_MAIN(tst_TeamData)
#include "tst_teamdata.moc"
