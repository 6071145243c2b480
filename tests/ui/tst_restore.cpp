// SPDX-License-Identifier: MIT
#include "core/text/visible.h"
#include "db/importedcatalogs.h"
#include "db/salvage.h"
#include "db/snapshots.h"
#include "db/userdatabase.h"
#include "ui/actions/actiontable.h"
#include "ui/messagebar.h"
#include "ui/restore/restoredialog.h"
#include "ui/tablearea.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace errdex;
using namespace errdex::test;

namespace {

const db::CodeKey first{u"ethgas"_s, u"104"_s, 1};
const db::CodeKey second{u"ethgas"_s, u"105"_s, 1};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_Restore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_path = m_fixture->filePath(u"user.sqlite"_s);
    }
    void cleanup() { m_fixture.reset(); }
    void aSnapshotIsTakenAfterTheStart();
    void aFailingSnapshotIsToldOnce();
    void restoresASnapshotAndUndoesThat();
    void withoutSnapshotsItSaysSo();
    void aDamagedDatabaseBlocksNothing();
    void withoutACopyNoneIsOffered();
    void offersTheNewestGoodSnapshot();
    void whatCannotBeReadAtAllIsMovedAsideToo();
    void whereNothingCanBeMovedItIsOffered();
    void startsEmpty();
    void theOfferComesBack();
    void whatWasSetAsideCanBeReadLater();
    void damageThatOnlyASnapshotMeetsIsToldToo();
    void aNewerDatabaseIsLeftAlone();
    void damageThatOnlyAWriterMeetsIsRepairedToo();

private:
    /// A database with two stars and many rows, its snapshot with one, and damage to the file.
    void makeDamaged(bool withSnapshot)
    {
        {
            db::UserDatabase database(m_path);
            database.setStarred({first}, true);
        }
        if (withSnapshot)
            db::Snapshots(m_path).take(db::SnapshotReason::Daily, QDateTime::currentDateTimeUtc());
        db::UserDatabase(m_path).setStarred({second}, true);
        m_bytes = read(m_path);
        m_bytes[16] = '\x7f'; // no page size: SQLite opens none of it
        write(m_path, m_bytes);
    }
    /// A database that cannot be brought up to date, which looks sound, and its snapshot.
    void makeUnusable()
    {
        db::UserDatabase(m_path).setStarred({first}, true);
        db::Snapshots(m_path).take(db::SnapshotReason::Daily, QDateTime::currentDateTimeUtc());
        m_bytes = read(m_path);
        m_bytes[63] = 2; // PRAGMA user_version: what is there already cannot be made again
        write(m_path, m_bytes);
    }
    RestoreDialog *openDialog()
    {
        m_fixture->window().actions()[ActionId::RestoreOwnData]->trigger();
        auto *dialog = m_fixture->window().findChild<RestoreDialog *>();
        return dialog && waitFor([dialog] {
                   return !dialog->findChild<QLabel *>()->text().contains(u'…');
               })
                ? dialog
                : nullptr;
    }
    static QTreeWidget *listOf(const RestoreDialog *dialog)
    {
        return dialog->findChild<QTreeWidget *>(u"restoreList"_s);
    }
    static void press(const RestoreDialog *dialog, const QString &name)
    {
        auto *button = dialog->findChild<QPushButton *>(name);
        QVERIFY(button->isEnabled());
        button->click();
    }
    bool isStarred(const db::CodeKey &key) const
    {
        return m_fixture->session().userData().starred().contains(key);
    }
    MessageBar &message() { return *m_fixture->window().messageBar(); }
    QStringList asideFiles() const
    {
        return QDir(m_fixture->filePath(QString())).entryList({u"user-damaged-*.sqlite"_s});
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
    QByteArray m_bytes; ///< of the damaged file
};

void tst_Restore::aSnapshotIsTakenAfterTheStart()
{
    QVERIFY(m_fixture->show());
    const db::Snapshots snapshots(m_path);
    QTRY_COMPARE(snapshots.list().size(), 1);
    QVERIFY(!message().isVisible());
    m_fixture->restart();
    QVERIFY(m_fixture->show());
    QTest::qWait(2500); // longer than the delay: nothing comes
    QCOMPARE(snapshots.list().size(), 1);
}

void tst_Restore::aFailingSnapshotIsToldOnce()
{
    write(m_fixture->filePath(u"snapshots"_s), "in the way");
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(message().isVisible());
    QVERIFY2(message().text().startsWith("Today's copy of your own data could not be made."_L1),
             qPrintable(message().text()));
    m_fixture->session().setStarred({first}, true); // work goes on
    QVERIFY(isStarred(first));
    m_fixture->restart();
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(isStarred(first));
    QTest::qWait(2500);
    QVERIFY(!message().isVisible());
}

void tst_Restore::restoresASnapshotAndUndoesThat()
{
    db::UserDatabase(m_path).setStarred({first}, true);
    db::Snapshots(m_path).take(db::SnapshotReason::Daily, QDateTime::currentDateTimeUtc());
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(isStarred(first));
    m_fixture->session().setStarred({second}, true);
    RestoreDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal());
    QCOMPARE(listOf(dialog)->topLevelItemCount(), 1);
    QCOMPARE(listOf(dialog)->topLevelItem(0)->text(1), u"once a day"_s);
    QCOMPARE(listOf(dialog)->topLevelItem(0)->text(2), isolated(u"1 star(s) and note(s)"_s));
    dialog->findChild<QPushButton *>(u"restoreButton"_s)->setFocus();
    press(dialog, u"restoreButton"_s);
    QCOMPARE(dialog->focusWidget(), listOf(dialog)); // not what Qt finds behind the button
    QTRY_VERIFY(!isStarred(second));
    QVERIFY(isStarred(first));
    QTRY_VERIFY(message().isVisible());
    QVERIFY(message().text().startsWith("Your own data is what it was on "_L1));
    message().actionButton()->click();
    QTRY_VERIFY(isStarred(second));
    QVERIFY(isStarred(first));
    // And what was restored is stored.
    m_fixture->restart();
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(isStarred(second));
}

void tst_Restore::withoutSnapshotsItSaysSo()
{
    QVERIFY(m_fixture->show());
    RestoreDialog *dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLabel *>()->text(), u"There is nothing to restore yet"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"restoreButton"_s)->isEnabled());
    QVERIFY(!dialog->findChild<QPushButton *>(u"restoreEmpty"_s)->isVisible());
}

void tst_Restore::aDamagedDatabaseBlocksNothing()
{
    makeDamaged(true);
    QVERIFY(m_fixture->show());
    QVERIFY(m_fixture->rowCount() > 100); // the bundled catalogues
    QTRY_VERIFY(m_fixture->session().canStar());
    QTRY_VERIFY(isStarred(first) && isStarred(second)); // read in a thread
    QTRY_VERIFY(message().actionButton()->isVisible());
    QCOMPARE(asideFiles().size(), 1);
    QCOMPARE(read(m_fixture->filePath(asideFiles().first())), m_bytes);
    QVERIFY2(message().text().contains(asideFiles().first()), qPrintable(message().text()));
    QVERIFY(message().text().contains("of your own data could be read"_L1));
    const QDateTime copied = db::Snapshots(m_path).list().last().takenAt.toLocalTime();
    QVERIFY2(message().text().contains(QLocale().toString(copied, QLocale::ShortFormat)),
             qPrintable(message().text()));
    m_fixture->session().setText(u"http:429"_s);
    QVERIFY(m_fixture->waitForResult());
    QVERIFY(m_fixture->rowCount() > 0);
    // Told once: from now on all is well.
    m_fixture->restart();
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(isStarred(first) && isStarred(second));
    QVERIFY(!message().isVisible());
    QCOMPARE(asideFiles().size(), 1);
}

void tst_Restore::withoutACopyNoneIsOffered()
{
    makeDamaged(false);
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(message().text().contains("of your own data could be read"_L1));
    QTRY_VERIFY(isStarred(first) && isStarred(second)); // read in a thread
    QVERIFY(!message().text().contains("can be restored"_L1));
    QVERIFY(!message().actionButton()->isVisible());
}

void tst_Restore::offersTheNewestGoodSnapshot()
{
    makeDamaged(true);
    // A newer one that is damaged too is shown, and cannot be chosen.
    const QString good = db::Snapshots(m_path).list().first().path;
    const QString bad = QString(good).replace(u"user-000001"_s, u"user-000002"_s);
    write(bad, read(good).left(5000));
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(message().isVisible() && message().actionButton()->isVisible());
    message().actionButton()->click();
    RestoreDialog *dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(listOf(dialog)->topLevelItemCount(), 4); // what was read, the two, the damaged file
    QCOMPARE(listOf(dialog)->topLevelItem(0)->text(1), u"read of a damaged file"_s);
    QVERIFY(!listOf(dialog)->topLevelItem(1)->flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(listOf(dialog)->currentItem(), listOf(dialog)->topLevelItem(2));
    press(dialog, u"restoreButton"_s);
    QTRY_VERIFY(!isStarred(second));
    QVERIFY(isStarred(first));
    QVERIFY(m_fixture->session().canStar());
    QCOMPARE(asideFiles().size(), 1);
}

void tst_Restore::whatCannotBeReadAtAllIsMovedAsideToo()
{
    makeDamaged(true);
    m_bytes = QByteArray("no database at all\n").repeated(1000);
    write(m_path, m_bytes);
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(m_fixture->session().canStar());
    QVERIFY(m_fixture->session().userData().starred().isEmpty());
    QTRY_VERIFY(message().text().contains("Nothing of it could be read."_L1));
    QCOMPARE(read(m_fixture->filePath(asideFiles().value(0))), m_bytes);
    message().actionButton()->click();
    RestoreDialog *dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(listOf(dialog)->currentItem(), listOf(dialog)->topLevelItem(0));
    press(dialog, u"restoreButton"_s);
    QTRY_VERIFY(isStarred(first));
}

void tst_Restore::whereNothingCanBeMovedItIsOffered()
{
    makeDamaged(false);
    write(m_fixture->filePath(u"snapshots"_s), "a file in the place of the folder");
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(message().isVisible() && message().actionButton()->isVisible());
    QVERIFY(!m_fixture->session().canStar());
    QVERIFY2(message().text().contains("The catalogues can be used"_L1),
             qPrintable(message().text()));
    QCOMPARE(read(m_path), m_bytes);
    QVERIFY(asideFiles().isEmpty());
}

void tst_Restore::startsEmpty()
{
    makeUnusable();
    QVERIFY(m_fixture->show());
    RestoreDialog *dialog = openDialog();
    QVERIFY(dialog);
    press(dialog, u"restoreEmpty"_s);
    QTRY_VERIFY(m_fixture->session().canStar());
    QVERIFY(m_fixture->session().userData().starred().isEmpty());
    QCOMPARE(read(m_fixture->filePath(asideFiles().value(0))), m_bytes);
    QVERIFY(!db::Snapshots(m_path).list().isEmpty()); // they stay
}

void tst_Restore::theOfferComesBack()
{
    makeUnusable();
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(message().isVisible());
    message().actionButton()->click();
    QVERIFY(!message().isVisible());
    openDialog()->close();
    QTRY_VERIFY(message().isVisible());
    m_fixture->restart();
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(message().isVisible());
    QCOMPARE(read(m_path), m_bytes);
}

void tst_Restore::whatWasSetAsideCanBeReadLater()
{
    makeDamaged(false);
    db::setAside(m_path, QDateTime::currentDateTimeUtc());
    QVERIFY(m_fixture->show());
    RestoreDialog *dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(listOf(dialog)->topLevelItemCount(), 1);
    QCOMPARE(listOf(dialog)->topLevelItem(0)->text(1), u"Damaged file, moved aside"_s);
    press(dialog, u"restoreButton"_s);
    QTRY_VERIFY(isStarred(first) && isStarred(second));
    QCOMPARE(asideFiles().size(), 1); // read, and still there
}

void tst_Restore::damageThatOnlyASnapshotMeetsIsToldToo()
{
    {
        std::vector<std::string> names;
        std::vector<db::CodeText> codes;
        for (int i = 0; i < 2000; ++i)
            names.push_back("code-" + std::to_string(i));
        for (const std::string &name : names) {
            codes.emplace_back();
            codes.back().code = name;
        }
        db::ImportedCatalogRecord record;
        record.slug = u"acme"_s;
        record.name = u"Acme"_s;
        db::ImportedCatalogs(m_path).save(record, codes, {});
    }
    m_bytes = read(m_path);
    const qsizetype page = 8192;
    m_bytes.replace(m_bytes.size() - 4 * page, 2 * page, QByteArray(2 * page, '\x5a'));
    write(m_path, m_bytes);
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(message().isVisible());
    QVERIFY2(message().text().contains("is damaged"_L1), qPrintable(message().text()));
    QVERIFY(message().actionButton()->isVisible());
}

void tst_Restore::aNewerDatabaseIsLeftAlone()
{
    db::UserDatabase(m_path).setStarred({first}, true);
    QByteArray bytes = read(m_path);
    bytes[63] = 99; // PRAGMA user_version
    write(m_path, bytes);
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(message().isVisible());
    QVERIFY(message().text().contains("newer version"_L1));
    QVERIFY(!message().actionButton()->isVisible());
    RestoreDialog *dialog = openDialog();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QPushButton *>(u"restoreEmpty"_s)->isVisible());
    QCOMPARE(read(m_path), bytes);
}

void tst_Restore::damageThatOnlyAWriterMeetsIsRepairedToo()
{
    makeUnusable();
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(message().isVisible());
    message().actionButton()->click();
    RestoreDialog *dialog = openDialog();
    QVERIFY(dialog);
    listOf(dialog)->setCurrentItem(
            listOf(dialog)->topLevelItem(listOf(dialog)->topLevelItemCount() - 1));
    press(dialog, u"restoreButton"_s);
    QTRY_VERIFY(isStarred(first));
    QVERIFY(m_fixture->session().canStar());
    QCOMPARE(asideFiles().size(), 1);
}

QTEST_MAIN(tst_Restore)
#include "tst_restore.moc"
