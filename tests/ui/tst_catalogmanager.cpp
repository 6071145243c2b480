// SPDX-License-Identifier: MIT
#include "core/import/documentreader.h"
#include "db/importedcatalogs.h"
#include "ui/actions/actiontable.h"
#include "ui/import/catalogmanager.h"
#include "ui/messagebar.h"
#include "ui/theme/theme.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QColorDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

class tst_CatalogManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->show());
    }
    void cleanup() { m_fixture.reset(); }
    void changesAreUndoneAndRedone();
    void aChangeLeavesTheFocus();
    void aNameBelongsToItsCatalogue();
    void hidesRenamesAndRemoves();
    void aColourIsChosenFromThePresentOne();
    void handsOn();
    void showsWhatChangedSince();

private:
    CatalogManager *openManager()
    {
        m_fixture->window().actions()[ActionId::ManageCatalogs]->trigger();
        return m_fixture->window().findChild<CatalogManager *>();
    }
    qsizetype providers() const { return m_fixture->session().store()->providers().size(); }
    void storeTwoVersions();

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void tst_CatalogManager::storeTwoVersions()
{
    db::ImportedCatalogs catalogs(m_fixture->session().paths().userDatabase);
    db::CodeText code;
    code.code = "1";
    code.message = "old";
    db::ImportedCatalogRecord record;
    record.slug = u"acme"_s;
    record.name = u"Acme"_s;
    catalogs.save(record, std::vector<db::CodeText>{code});
    code.message = "new";
    catalogs.save(record, std::vector<db::CodeText>{code});
}

void tst_CatalogManager::changesAreUndoneAndRedone()
{
    storeTwoVersions();
    BrowserSession &session = m_fixture->session();
    session.reloadCatalogs();
    QTRY_COMPARE(providers(), 6);
    const auto message = [&session] {
        const auto row = session.store()->find({u"acme"_s, u"1"_s, 1});
        return row ? session.store()->string(*row, TextField::Message) : QString();
    };
    CatalogManager *manager = openManager();
    auto *list = manager->findChild<CatalogList *>();
    const auto isReady = [list] { return !list->isBusy() && list->topLevelItemCount() == 6; };
    QTRY_VERIFY(isReady());
    list->setCurrentItem(list->topLevelItem(5));
    manager->findChild<QPushButton *>(u"catalogVersions"_s)->click();
    manager->findChild<QMenu *>(u"catalogVersion1"_s)->actions().last()->trigger(); // put back
    QTRY_COMPARE(message(), u"old"_s);
    QTRY_VERIFY(isReady());
    list->topLevelItem(5)->setText(0, u"Acme Pay"_s);
    QTRY_COMPARE(session.store()->providers().last().name, u"Acme Pay"_s);
    QTRY_VERIFY(isReady());
    list->setCurrentItem(list->topLevelItem(5));
    manager->findChild<QPushButton *>(u"catalogRemove"_s)->click();
    QTRY_COMPARE(providers(), 5);
    // The manager offers it too, and only as long as it is the last change.
    auto *own = manager->findChild<MessageBar *>();
    QTRY_VERIFY(own->actionButton()->isVisible());
    own->actionButton()->click();
    QTRY_COMPARE(providers(), 6);
    manager->close();
    QAction *undo = m_fixture->window().actions()[ActionId::Undo];
    QAction *redo = m_fixture->window().actions()[ActionId::Redo];
    undo->trigger();
    undo->trigger(); // at once: none of both is lost
    QTRY_COMPARE(message(), u"new"_s);
    QTRY_COMPARE(session.store()->providers().last().name, u"Acme"_s);
    QVERIFY(!undo->isEnabled());
    for (int i = 0; i < 3; ++i)
        redo->trigger();
    QTRY_COMPARE(providers(), 5);
    QTRY_VERIFY(m_fixture->window().messageBar()->text().contains(u"Acme Pay"_s));
    undo->trigger();
    QTRY_COMPARE(message(), u"old"_s);
}

void tst_CatalogManager::aChangeLeavesTheFocus()
{
    const CatalogManager *manager = openManager();
    auto *list = manager->findChild<CatalogList *>();
    QTRY_VERIFY(!list->isBusy() && list->topLevelItemCount() == 5);
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(2));
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_COMPARE(providers(), 4);
    QTRY_VERIFY(!list->isBusy());
    QVERIFY(list->hasFocus()); // not "Undo", where the next Space would undo it
}

// The catalogues may be read again meanwhile: a name that is being written is that of no other one.
void tst_CatalogManager::aNameBelongsToItsCatalogue()
{
    const auto save = [this](const QString &slug) {
        db::ImportedCatalogRecord record;
        record.slug = slug;
        record.name = slug;
        db::CodeText code;
        code.code = "1";
        db::ImportedCatalogs(m_fixture->session().paths().userDatabase)
                .save(record, std::vector<db::CodeText>{code});
    };
    save(u"acme"_s);
    save(u"bravo"_s);
    m_fixture->session().reloadCatalogs();
    QTRY_COMPARE(providers(), 7);
    auto *list = openManager()->findChild<CatalogList *>();
    QTRY_COMPARE(list->topLevelItemCount(), 7);
    QTreeWidgetItem *item = list->topLevelItem(5);
    const QString slug = item->text(CatalogList::NameColumn);
    list->setCurrentItem(item);
    list->editItem(item, CatalogList::NameColumn);
    const QPointer<QLineEdit> editor = list->findChild<QLineEdit *>();
    QVERIFY(editor);
    QVERIFY(!editor->accessibleName().isEmpty());
    m_fixture->session().reloadCatalogs();
    QTest::qWait(200); // until it is read and shown
    QVERIFY(editor); // nothing has changed
    db::ImportedCatalogs(m_fixture->session().paths().userDatabase).remove(slug);
    m_fixture->session().reloadCatalogs();
    QTRY_COMPARE(list->topLevelItemCount(), 6);
    QTRY_VERIFY(!editor);
}

void tst_CatalogManager::hidesRenamesAndRemoves()
{
    {
        db::ImportedCatalogs catalogs(m_fixture->session().paths().userDatabase);
        db::CodeText code;
        code.code = "1";
        const std::vector<db::CodeText> codes{code};
        db::ImportedCatalogRecord record;
        record.slug = u"acme"_s;
        record.name = u"Acme"_s;
        catalogs.save(record, codes);
    }
    m_fixture->session().reloadCatalogs();
    QTRY_COMPARE(providers(), 6);
    m_fixture->window().actions()[ActionId::ManageCatalogs]->trigger();
    auto *manager = m_fixture->window().findChild<CatalogManager *>();
    auto *list = manager->findChild<CatalogList *>();
    QTRY_COMPARE(list->topLevelItemCount(), 6);
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QTRY_COMPARE(providers(), 5);
    QTRY_VERIFY(!list->isBusy() && list->topLevelItemCount() == 6
                && list->topLevelItem(0)->text(1) == CatalogList::tr("hidden"));
    QCOMPARE(list->topLevelItem(0)->text(0), u"Freeway"_s); // a name, not a slug
    QTreeWidgetItem *acme = list->topLevelItem(5);
    QCOMPARE(acme->text(0), u"Acme"_s);
    acme->setText(0, u"Acme Pay"_s);
    QTRY_COMPARE(m_fixture->session().store()->providers().last().name, u"Acme Pay"_s);
    QTRY_VERIFY(!list->isBusy());
    list->setCurrentItem(list->topLevelItem(5));
    manager->findChild<QPushButton *>(u"catalogRemove"_s)->click();
    QTRY_COMPARE(providers(), 4);
    m_fixture->window().messageBar()->actionButton()->click();
    QTRY_COMPARE(providers(), 5);
}

void tst_CatalogManager::aColourIsChosenFromThePresentOne()
{
    storeTwoVersions();
    BrowserSession &session = m_fixture->session();
    session.reloadCatalogs();
    QTRY_COMPARE(providers(), 6);
    m_fixture->window().actions()[ActionId::ManageCatalogs]->trigger();
    auto *manager = m_fixture->window().findChild<CatalogManager *>();
    auto *list = manager->findChild<CatalogList *>();
    QTRY_COMPARE(list->topLevelItemCount(), 6);
    list->setCurrentItem(list->topLevelItem(5));
    const auto choose = [manager] {
        manager->findChild<QPushButton *>(u"catalogColor"_s)->click();
        return manager->findChildren<QColorDialog *>().last();
    };
    QColorDialog *chooser = choose();
    // The theme's, as long as nobody has chosen one.
    const Theme theme = Theme::forPalette(list->palette());
    const QColor dot = theme.providerDot(session.store()->providerIndex(u"acme"_s));
    QCOMPARE(chooser->currentColor().name(), dot.name());
    const QColor chosen(0x12, 0x34, 0x56);
    chooser->setCurrentColor(chosen);
    chooser->accept();
    QTRY_VERIFY(!list->isBusy() && list->currentColor() == chosen);
    QCOMPARE(choose()->currentColor(), chosen);
}

void tst_CatalogManager::handsOn()
{
    CatalogManager *manager = openManager();
    auto *list = manager->findChild<CatalogList *>();
    QTRY_COMPARE(list->topLevelItemCount(), 5);
    list->setCurrentItem(list->topLevelItem(3));
    manager->findChild<QPushButton *>(u"catalogExport"_s)->click();
    auto *chooser = manager->findChild<QFileDialog *>(u"catalogChooser"_s);
    const QString path = m_fixture->filePath(u"handed-on.json"_s);
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    QTRY_VERIFY(manager->findChild<MessageBar *>()->text().contains(u"handed-on.json"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ImportDocument document = readDocument(file.readAll());
    QCOMPARE(document.slug, u"hashkey-pro"_s);
    QCOMPARE(document.providerName, u"HashKey Pro"_s);
}

void tst_CatalogManager::showsWhatChangedSince()
{
    storeTwoVersions();
    m_fixture->session().reloadCatalogs();
    QTRY_COMPARE(providers(), 6);
    CatalogManager *manager = openManager();
    auto *list = manager->findChild<CatalogList *>();
    QTRY_COMPARE(list->topLevelItemCount(), 6);
    list->setCurrentItem(list->topLevelItem(5));
    // The menu goes when it is closed.
    const auto former = [manager]() -> QMenu * {
        manager->findChild<QPushButton *>(u"catalogVersions"_s)->click();
        for (QMenu *menu : manager->findChildren<QMenu *>()) {
            if (menu->title().contains(u"Version 1"_s))
                return menu;
        }
        return nullptr;
    };
    QVERIFY(former());
    former()->actions().first()->trigger();
    QTRY_VERIFY(manager->findChild<QDialog *>(u"versionDifference"_s));
    auto *difference = manager->findChild<QDialog *>(u"versionDifference"_s);
    const auto *model = difference->findChild<QTableView *>()->model();
    QVERIFY(model->rowCount() >= 1);
    QStringList texts;
    for (const QLabel *label : difference->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.join(u'\n').contains(u"Acme: what has changed since version 1"_s),
             qPrintable(texts.join(u'\n')));
    QVERIFY(texts.join(u'\n').contains(u"1 changed"_s));
    difference->close();
    former()->actions().last()->trigger(); // put back
    QTRY_COMPARE(m_fixture->session().store()->string(
                         m_fixture->session().store()->find({u"acme"_s, u"1"_s, 1}).value(),
                         TextField::Message),
                 u"old"_s);
}

QTEST_MAIN(tst_CatalogManager)
#include "tst_catalogmanager.moc"
