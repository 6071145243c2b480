// SPDX-License-Identifier: MIT
#include "core/paths.h"
#include "core/team/teamsettings.h"
#include "core/text/dates.h"
#include "core/text/visible.h"
#include "db/importedcatalogs.h"
#include "support/damagedtable.h"
#include "ui/actions/actiontable.h"
#include "ui/detail/detailpane.h"
#include "ui/import/catalogmanager.h"
#include "ui/messagebar.h"
#include "windowfixture.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace errdex;

/// What the team shares, in the window: marked, and nobody's to change here.
class TestSharedCatalogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void theDetailsSayWhoseItIs();
    void theManagerLeavesSharedOnesAlone();
    void theManagerSaysWhoSharesIt();
    void aSharedOneCanBeHidden();
    void anOwnOneGivesWayToTheTeams();
    void aBundledOneIsListedOnce();
    void theyGoAndComeWithTheTeam();
    void aDamagedOneIsMissedAloud();

private:
    void save(const QString &path, const QString &slug, const QString &name,
              const QString &author = {})
    {
        db::CodeText code;
        code.code = "SH-1";
        code.message = "as it is";
        db::ImportedCatalogRecord record;
        record.slug = slug;
        record.name = name;
        record.author = author;
        record.importedAt = u"2026-05-12T09:30:00.123456Z"_s; // what the server says
        db::ImportedCatalogs(path).save(record, {&code, 1});
    }
    void share(const QString &slug, const QString &name, const QString &author = {})
    {
        save(teamCatalogsPath(m_fixture->filePath(u"."_s)), slug, name, author);
    }
    void import(const QString &slug, const QString &name)
    {
        save(m_fixture->session().paths().userDatabase, slug, name);
    }
    CatalogManager *openManager()
    {
        m_fixture->window().actions()[ActionId::ManageCatalogs]->trigger();
        return m_fixture->window().findChild<CatalogManager *>();
    }
    /// The row of a catalogue, which becomes the current one; null where it is not listed.
    static QTreeWidgetItem *choose(CatalogList *list, const QString &name)
    {
        const auto found = list->findItems(name, Qt::MatchExactly, CatalogList::NameColumn);
        if (found.size() != 1)
            return nullptr;
        list->setCurrentItem(found.first());
        return found.first();
    }
    const db::ProviderRecord *provider(const QString &slug) const
    {
        const auto &store = m_fixture->session().store();
        const int index = store ? store->providerIndex(slug) : CatalogStore::none;
        return index == CatalogStore::none ? nullptr : &store->providers().at(index);
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestSharedCatalogs::theDetailsSayWhoseItIs()
{
    share(u"acme"_s, u"Acme"_s);
    QVERIFY(m_fixture->show());
    m_fixture->window().openCode(u"provider:=acme"_s, {u"acme"_s, u"SH-1"_s, 1});
    QVERIFY(m_fixture->waitForResult());
    const auto origin = [this] {
        return m_fixture->window().detailPane()->findChild<QLabel *>(u"catalogueOrigin"_s);
    };
    QTRY_VERIFY(origin());
    QCOMPARE(origin()->text(), u"Shared by your team"_s);
    m_fixture->window().openCode(u"provider:=hashkey-pro"_s, {u"hashkey-pro"_s, u"-1021"_s, 1});
    QVERIFY(m_fixture->waitForResult());
    QTRY_VERIFY(!origin());
}

void TestSharedCatalogs::theManagerLeavesSharedOnesAlone()
{
    share(u"acme"_s, u"Acme"_s);
    import(u"mine"_s, u"Mine"_s);
    QVERIFY(m_fixture->show());
    CatalogManager *manager = openManager();
    auto *list = manager->findChild<CatalogList *>();
    QTRY_COMPARE(list->topLevelItemCount(), 7);
    const auto *item = choose(list, u"Acme"_s);
    QVERIFY(item);
    QCOMPARE(item->text(CatalogList::DateColumn), u"shared by your team"_s);
    QVERIFY(!item->icon(CatalogList::DateColumn).isNull());
    QVERIFY(!(item->flags() & Qt::ItemIsEditable));
    QStringList disabled;
    for (const QPushButton *button : manager->findChildren<QPushButton *>()) {
        if (button->isVisible() && !button->isEnabled()) {
            disabled.append(button->text());
            QVERIFY2(button->toolTip().contains(u"only a curator"_s), qPrintable(button->text()));
        }
    }
    QCOMPARE(disabled,
             (QStringList{u"&Update…"_s, u"&Colour…"_s, u"Former &versions"_s, u"&Remove"_s}));
    auto *hint = manager->findChild<QLabel *>(u"catalogHint"_s);
    QVERIFY2(hint->text().contains(u"Your team shares this catalogue"_s), qPrintable(hint->text()));
    QVERIFY(!manager->findChild<QPushButton *>(u"catalogUseTeams"_s)->isVisible());
    // One's own stays one's own.
    QVERIFY(choose(list, u"Mine"_s)->flags() & Qt::ItemIsEditable);
    const auto *remove = manager->findChild<QPushButton *>(u"catalogRemove"_s);
    QVERIFY(remove->isEnabled());
    QVERIFY2(!remove->toolTip().contains(u"only a curator"_s), qPrintable(remove->toolTip()));
    QVERIFY(!hint->text().contains(u"team"_s));
}

void TestSharedCatalogs::theManagerSaysWhoSharesIt()
{
    share(u"acme"_s, u"Acme"_s, u"<b>cora"_s);
    share(u"zeta"_s, u"Zeta"_s, u"dan"_s);
    share(u"old"_s, u"Old"_s); // fetched by an earlier version, which did not keep it
    import(u"zeta"_s, u"Zeta"_s);
    QVERIFY(m_fixture->show());
    CatalogManager *manager = openManager();
    auto *list = manager->findChild<CatalogList *>();
    QTRY_COMPARE(list->topLevelItemCount(), 8);
    const auto hint = [&](const QString &name) {
        choose(list, name);
        return manager->findChild<QLabel *>(u"catalogHint"_s)->text();
    };
    const QString when = shownTime(u"2026-05-12T09:30:00Z"_s);
    QVERIFY2(
            hint(u"Acme"_s).contains(u"Shared by "_s + isolatedName(u"<b>cora"_s) + u", "_s + when),
            qPrintable(hint(u"Acme"_s)));
    QCOMPARE(manager->findChild<QLabel *>(u"catalogHint"_s)->textFormat(), Qt::PlainText);
    QVERIFY2(hint(u"Zeta"_s).contains(u"Shared by "_s + isolatedName(u"dan"_s) + u", "_s + when),
             qPrintable(hint(u"Zeta"_s)));
    QVERIFY(!hint(u"Old"_s).contains(u"Shared by"_s));
}

void TestSharedCatalogs::aSharedOneCanBeHidden()
{
    share(u"acme"_s, u"Acme"_s);
    QVERIFY(m_fixture->show());
    auto *list = openManager()->findChild<CatalogList *>();
    QTRY_COMPARE(list->topLevelItemCount(), 6);
    choose(list, u"Acme"_s)->setCheckState(0, Qt::Unchecked);
    QTRY_VERIFY(!provider(u"acme"_s));
    QTRY_VERIFY(list->isEnabled());
    choose(list, u"Acme"_s)->setCheckState(0, Qt::Checked);
    QTRY_VERIFY(provider(u"acme"_s));
}

void TestSharedCatalogs::anOwnOneGivesWayToTheTeams()
{
    share(u"acme"_s, u"Acme"_s);
    import(u"acme"_s, u"My Acme"_s);
    QVERIFY(m_fixture->show());
    QVERIFY(provider(u"acme"_s)->hidesShared);
    CatalogManager *manager = openManager();
    auto *list = manager->findChild<CatalogList *>();
    QTRY_COMPARE(list->topLevelItemCount(), 6);
    QVERIFY(!choose(list, u"Acme"_s)); // it is hidden
    const auto *own = choose(list, u"My Acme"_s);
    QVERIFY(own);
    QVERIFY2(own->text(CatalogList::DateColumn).contains(u"hides the team's"_s),
             qPrintable(own->text(CatalogList::DateColumn)));
    auto *use = manager->findChild<QPushButton *>(u"catalogUseTeams"_s);
    QVERIFY(use->isVisible());
    QVERIFY(manager->findChild<QLabel *>(u"catalogHint"_s)->text().contains(u"Yours hides it"_s));
    use->click();
    QTRY_VERIFY(provider(u"acme"_s)->isShared);
    QCOMPARE(provider(u"acme"_s)->name, u"Acme"_s);
    QTRY_VERIFY(choose(list, u"Acme"_s));
    QVERIFY(!use->isVisible());
    auto *message = manager->findChild<MessageBar *>();
    QVERIFY2(message->text().contains(u"My Acme"_s), qPrintable(message->text()));
    message->actionButton()->click();
    QTRY_VERIFY(provider(u"acme"_s)->hidesShared);
    QCOMPARE(provider(u"acme"_s)->name, u"My Acme"_s);
}

void TestSharedCatalogs::aBundledOneIsListedOnce()
{
    share(u"codelibra"_s, u"Codelibra of ours"_s);
    QVERIFY(m_fixture->show());
    auto *list = openManager()->findChild<CatalogList *>();
    QTRY_COMPARE(list->topLevelItemCount(), 5);
    QVERIFY(!choose(list, u"Codelibra"_s));
    QCOMPARE(choose(list, u"Codelibra of ours"_s)->text(CatalogList::DateColumn),
             u"shared by your team"_s);
}

void TestSharedCatalogs::theyGoAndComeWithTheTeam()
{
    share(u"acme"_s, u"Acme"_s);
    QVERIFY(m_fixture->show());
    QVERIFY(provider(u"acme"_s));
    auto *list = openManager()->findChild<CatalogList *>();
    QTRY_COMPARE(list->topLevelItemCount(), 6);
    TeamSettings settings;
    settings.hosts = u"127.0.0.1:1"_s; // nobody answers
    settings.database = u"errdex"_s;
    settings.user = u"anna"_s;
    m_fixture->session().team().stop();
    QTRY_VERIFY(!provider(u"acme"_s));
    QTRY_COMPARE(list->topLevelItemCount(), 5);
    settings.isOn = true;
    m_fixture->session().team().start(settings);
    QTRY_VERIFY(provider(u"acme"_s));
    QTRY_COMPARE(list->topLevelItemCount(), 6);
    // Of the same team nothing is read again.
    const auto store = m_fixture->session().store();
    m_fixture->session().team().start(settings);
    m_fixture->session().team().reconnect();
    QTest::qWait(100);
    QCOMPARE(m_fixture->session().store(), store);
}

void TestSharedCatalogs::aDamagedOneIsMissedAloud()
{
    share(u"acme"_s, u"Acme"_s);
    test::damageTable(teamCatalogsPath(m_fixture->filePath(u"."_s)), u"imported_code"_s);
    QVERIFY(m_fixture->show());
    const auto *message = m_fixture->window().findChild<MessageBar *>();
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(u"What the team shares is missing"_s),
             qPrintable(message->text()));
    QVERIFY(!message->actionButton()->isVisible()); // one's own data is as it was
    QVERIFY(!provider(u"acme"_s));
    QVERIFY(provider(u"hashkey-pro"_s)); // and so are the others
}

QTEST_MAIN(TestSharedCatalogs)
#include "tst_sharedcatalogs.moc"
