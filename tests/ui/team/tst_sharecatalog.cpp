// SPDX-License-Identifier: MIT
#include "db/importedcatalogs.h"
#include "db/team/teamserver.h"
#include "tests/team/postgres.h"
#include "ui/actions/actiontable.h"
#include "ui/import/catalogmanager.h"
#include "ui/team/sharecatalogdialog.h"
#include "windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

// A busy machine with a server beside the test takes its time.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 30000)
#define QTRY_VERIFY2(expression, text) QTRY_VERIFY2_WITH_TIMEOUT((expression), text, 30000)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 30000)

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::testpostgres;

/// Sharing from the list of catalogues, against a real server.
class tst_ShareCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_postgres = std::make_unique<Postgres>(); }
    void init();
    void cleanup();
    void withoutATeamNothingIsOffered();
    void anImportIsShared();
    void aFormerVersionIsPutBack();
    void withdrawingAsks();
    void aReaderOnlyLooks();
    void somebodyElseWasFaster();
    void aNewNameAloneIsShared();
    void aServerThatIsAwayIsTold();
    void theTeamsOwnHasVersions();

private:
    void open(const QString &user); ///< a window of this user's, connected
    void import(const char *message);
    void shareAs(const QString &user, const char *message);
    void save(db::ImportedCatalogRecord &record, std::vector<db::CodeText> &codes,
              const char *message) const;
    /// The dialog over Acme, once the server has answered.
    ShareCatalogDialog *openDialog(const QString &name = u"Acme"_s);
    CatalogManager *manager();
    QString state(const QWidget *dialog) const
    {
        return dialog->findChild<QLabel *>(u"shareState"_s)->text();
    }
    static QPushButton *button(const QWidget *dialog, const QString &name)
    {
        return dialog->findChild<QPushButton *>(name);
    }
    static QTreeWidget *versions(const QWidget *dialog)
    {
        return dialog->findChild<QTreeWidget *>(u"shareVersions"_s);
    }
    /// The version that everybody has, as the server says it; 0 for none.
    int present()
    {
        const auto catalogs =
                db::TeamServer(m_postgres->address(u"rita"_s, m_database)).catalogsAfter(0);
        return catalogs.isEmpty() ? 0 : catalogs.first().record.version;
    }
    const db::ProviderRecord *provider() const
    {
        const auto &store = m_fixture->session().store();
        const int index = store->providerIndex(u"acme"_s);
        return index == CatalogStore::none ? nullptr : &store->providers().at(index);
    }
    TeamData &team() { return m_fixture->session().team(); }

    std::unique_ptr<Postgres> m_postgres;
    QString m_database;
    std::unique_ptr<test::WindowFixture> m_fixture;
};

void tst_ShareCatalog::init()
{
    m_database = m_postgres->teamDatabase();
    m_fixture = std::make_unique<test::WindowFixture>();
    team().password().setStore(nullptr);
}

void tst_ShareCatalog::cleanup()
{
    m_fixture.reset();
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void tst_ShareCatalog::open(const QString &user)
{
    const db::TeamAddress address = m_postgres->address(user, m_database);
    TeamSettings settings;
    settings.isOn = true;
    settings.hosts = db::TeamAddress::hostsText(address.hosts);
    settings.database = m_database;
    settings.user = user;
    settings.write(m_fixture->settings());
    QVERIFY(m_fixture->show());
    QTRY_COMPARE(team().state().phase, TeamState::Phase::Current);
}

void tst_ShareCatalog::save(db::ImportedCatalogRecord &record, std::vector<db::CodeText> &codes,
                            const char *message) const
{
    record.slug = u"acme"_s;
    record.name = u"Acme"_s;
    record.source = u"page.csv"_s;
    codes.resize(2);
    codes[0].code = "1";
    codes[0].message = message;
    codes[1].code = "2";
    codes[1].message = "the same";
}

void tst_ShareCatalog::import(const char *message)
{
    db::ImportedCatalogRecord record;
    std::vector<db::CodeText> codes;
    save(record, codes, message);
    db::ImportedCatalogs(m_fixture->session().paths().userDatabase).save(record, codes);
    m_fixture->session().reloadCatalogs();
}

void tst_ShareCatalog::shareAs(const QString &user, const char *message)
{
    db::ImportedCatalogRecord record;
    std::vector<db::CodeText> codes;
    save(record, codes, message);
    db::TeamServer(m_postgres->address(user, m_database))
            .putCatalog(QUuid::createUuid(), record, codes);
}

CatalogManager *tst_ShareCatalog::manager()
{
    if (auto *shown = m_fixture->window().findChild<CatalogManager *>())
        return shown;
    m_fixture->window().actions()[ActionId::ManageCatalogs]->trigger();
    return m_fixture->window().findChild<CatalogManager *>();
}

ShareCatalogDialog *tst_ShareCatalog::openDialog(const QString &name)
{
    auto *list = manager()->findChild<CatalogList *>();
    const auto rows = [list, &name] { return list->findItems(name, Qt::MatchExactly); };
    if (!QTest::qWaitFor([&] { return rows().size() == 1; }, 30000))
        return nullptr;
    list->setCurrentItem(rows().first());
    button(manager(), u"catalogShare"_s)->click();
    const auto dialogs = manager()->findChildren<ShareCatalogDialog *>();
    if (dialogs.isEmpty())
        return nullptr;
    const bool hasAnswer = QTest::qWaitFor(
            [&] { return state(dialogs.last()) != ShareCatalogDialog::tr("Asking the server…"); },
            30000);
    return hasAnswer ? dialogs.last() : nullptr;
}

void tst_ShareCatalog::withoutATeamNothingIsOffered()
{
    QVERIFY(m_fixture->show());
    import("one");
    QTRY_VERIFY(provider());
    QVERIFY(button(manager(), u"catalogShare"_s)->isHidden());
}

void tst_ShareCatalog::anImportIsShared()
{
    open(u"cora"_s);
    import("one");
    ShareCatalogDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY2(state(dialog).contains(u"2 added"_s), qPrintable(state(dialog)));
    QCOMPARE(dialog->findChild<QTableView *>(u"shareChanges"_s)->model()->rowCount(), 2);
    QCOMPARE(versions(dialog)->topLevelItemCount(), 0);
    QVERIFY(!button(dialog, u"shareWithdraw"_s)->isEnabled());
    QCOMPARE(present(), 0); // only looked at so far
    button(dialog, u"shareNow"_s)->click();
    QVERIFY(!button(dialog, u"shareNow"_s)->isEnabled()); // not twice
    QTRY_VERIFY2(state(dialog).contains(u"as version 1"_s), qPrintable(state(dialog)));
    QCOMPARE(present(), 1);
    QCOMPARE(versions(dialog)->topLevelItemCount(), 1);
    const QTreeWidgetItem *item = versions(dialog)->topLevelItem(0);
    QCOMPARE(item->text(0), u"1, present"_s);
    QCOMPARE(item->text(1), u"cora"_s);
    QVERIFY(!item->text(2).isEmpty());
    QVERIFY(!button(dialog, u"shareNow"_s)->isEnabled()); // there is nothing left to share
    // It comes back as everybody's; one's own hides it, and can give way.
    QTRY_VERIFY(provider()->hidesShared);
    dialog->close();
    auto *use = button(manager(), u"catalogUseTeams"_s);
    QTRY_VERIFY(use->isVisible());
    use->click();
    QTRY_VERIFY(provider()->isShared);
}

void tst_ShareCatalog::aFormerVersionIsPutBack()
{
    shareAs(u"cora"_s, "former");
    shareAs(u"cora"_s, "present");
    open(u"cora"_s);
    import("mine");
    ShareCatalogDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY2(state(dialog).contains(u"0 added, 1 changed"_s), qPrintable(state(dialog)));
    QCOMPARE(versions(dialog)->topLevelItemCount(), 2);
    versions(dialog)->setCurrentItem(versions(dialog)->topLevelItem(0));
    QVERIFY(!button(dialog, u"sharePutBack"_s)->isEnabled()); // it is the present one
    versions(dialog)->setCurrentItem(versions(dialog)->topLevelItem(1));
    button(dialog, u"shareCompare"_s)->click();
    QTRY_VERIFY(dialog->findChild<QDialog *>(u"versionDifference"_s));
    auto *difference = dialog->findChild<QDialog *>(u"versionDifference"_s);
    QCOMPARE(difference->findChild<QTableView *>()->model()->rowCount(), 1);
    difference->close();
    QCOMPARE(versions(dialog)->currentItem()->text(0), u"1"_s); // still chosen
    button(dialog, u"sharePutBack"_s)->click();
    QTRY_VERIFY2(state(dialog).contains(u"version 1 again"_s), qPrintable(state(dialog)));
    QCOMPARE(present(), 1);
    QCOMPARE(versions(dialog)->topLevelItem(1)->text(0), u"1, present"_s);
}

void tst_ShareCatalog::withdrawingAsks()
{
    shareAs(u"cora"_s, "theirs");
    open(u"cora"_s);
    import("mine");
    QTRY_VERIFY(provider() && provider()->hidesShared);
    ShareCatalogDialog *dialog = openDialog();
    QVERIFY(dialog);
    const auto question = [dialog] { return dialog->findChild<QMessageBox *>(); };
    button(dialog, u"shareWithdraw"_s)->click();
    QVERIFY(question());
    QCOMPARE(question()->defaultButton(), question()->button(QMessageBox::Cancel));
    question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!question());
    QCOMPARE(present(), 1);
    button(dialog, u"shareWithdraw"_s)->click();
    for (QAbstractButton *answer : question()->buttons()) {
        if (question()->buttonRole(answer) == QMessageBox::AcceptRole)
            answer->click();
    }
    QTRY_VERIFY2(state(dialog).contains(u"does not have this catalogue any more"_s),
                 qPrintable(state(dialog)));
    QCOMPARE(present(), 0);
    QTRY_VERIFY(!provider()->hidesShared); // here too
    QCOMPARE(versions(dialog)->topLevelItemCount(), 1); // it stays, and can be put back
    QVERIFY(button(dialog, u"sharePutBack"_s)->isEnabled());
}

void tst_ShareCatalog::aReaderOnlyLooks()
{
    shareAs(u"cora"_s, "theirs");
    open(u"rita"_s);
    import("mine");
    ShareCatalogDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY2(state(dialog).contains(u"not a curator's"_s), qPrintable(state(dialog)));
    for (const QString &name : {u"shareNow"_s, u"sharePutBack"_s, u"shareWithdraw"_s})
        QVERIFY2(!button(dialog, name)->isEnabled(), qPrintable(name));
    QCOMPARE(versions(dialog)->topLevelItemCount(), 1);
}

void tst_ShareCatalog::somebodyElseWasFaster()
{
    open(u"cora"_s);
    import("mine");
    ShareCatalogDialog *dialog = openDialog();
    QVERIFY(dialog);
    shareAs(u"cora"_s, "a colleague's");
    button(dialog, u"shareNow"_s)->click();
    QTRY_VERIFY2(state(dialog).contains(u"in the meantime"_s), qPrintable(state(dialog)));
    QCOMPARE(present(), 1);
    QCOMPARE(versions(dialog)->topLevelItemCount(), 1);
    QVERIFY2(state(dialog).contains(u"1 changed"_s), qPrintable(state(dialog)));
    button(dialog, u"shareNow"_s)->click(); // seen by now
    QTRY_VERIFY2(state(dialog).contains(u"as version 2"_s), qPrintable(state(dialog)));
}

void tst_ShareCatalog::aNewNameAloneIsShared()
{
    shareAs(u"cora"_s, "the same");
    open(u"cora"_s);
    import("the same");
    ShareCatalogDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY2(state(dialog).contains(u"has it like this already"_s), qPrintable(state(dialog)));
    QVERIFY(!button(dialog, u"shareNow"_s)->isEnabled());
    dialog->close();
    QTRY_VERIFY(manager()->findChildren<ShareCatalogDialog *>().isEmpty());

    db::ImportedCatalogs(m_fixture->session().paths().userDatabase)
            .setName(u"acme"_s, u"Acme Pay"_s);
    m_fixture->session().reloadCatalogs();
    dialog = openDialog(u"Acme Pay"_s);
    QVERIFY(dialog);
    QVERIFY2(state(dialog).contains(u"from “Acme” to “Acme Pay”"_s), qPrintable(state(dialog)));
    button(dialog, u"shareNow"_s)->click();
    QTRY_VERIFY2(state(dialog).contains(u"as version 2"_s), qPrintable(state(dialog)));
    QCOMPARE(db::TeamServer(m_postgres->address(u"rita"_s, m_database))
                     .catalog(u"acme"_s)
                     ->record.name,
             u"Acme Pay"_s);
}

void tst_ShareCatalog::aServerThatIsAwayIsTold()
{
    shareAs(u"cora"_s, "theirs");
    open(u"cora"_s);
    import("mine");
    QTRY_VERIFY(provider());
    m_postgres->stop();
    ShareCatalogDialog *dialog = openDialog();
    m_postgres->start(); // whatever the checks say, for the tests to come
    QVERIFY(dialog);
    QVERIFY(!state(dialog).isEmpty());
    QVERIFY(!button(dialog, u"shareNow"_s)->isEnabled());
    auto *again = button(dialog, u"shareAgain"_s);
    QVERIFY(again->isVisible());
    again->click();
    QTRY_VERIFY2(state(dialog).contains(u"1 changed"_s), qPrintable(state(dialog)));
    QVERIFY(!again->isVisible());
    QVERIFY(button(dialog, u"shareNow"_s)->isEnabled());
}

void tst_ShareCatalog::theTeamsOwnHasVersions()
{
    shareAs(u"cora"_s, "theirs");
    open(u"cora"_s);
    QTRY_VERIFY(provider() && provider()->isShared);
    ShareCatalogDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY(!button(dialog, u"shareNow"_s)->isVisible()); // there is nothing of one's own
    QVERIFY(!dialog->findChild<QTableView *>(u"shareChanges"_s)->isVisible());
    QTRY_COMPARE(versions(dialog)->topLevelItemCount(), 1);
    QVERIFY(button(dialog, u"shareWithdraw"_s)->isEnabled());
}

QTEST_MAIN(tst_ShareCatalog)
#include "tst_sharecatalog.moc"
