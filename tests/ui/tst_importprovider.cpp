// SPDX-License-Identifier: MIT
#include "core/export/catalogfile.h"
#include "core/export/exporter.h"
#include "ui/importfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using Fixture = test::ImportFixture;
using Step = ImportWizard::Step;

class TestImportProvider : public QObject, private test::ImportTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void cleanup() { stop(); }
    void asksForTheProvider();
    void asksForAShortNameWhereNoneCanBeMade();
    void suggestsWhatTheSourceSays();
    void anotherSourceSuggestsAnew();
    void whatAPersonHasGivenStays();
    void aKnownProviderIsUpdated();
    void aKnownProviderIsRecognisedAsItIsTyped();
    void aCatalogueFileNamesItsProvider();

private:
    struct Page
    {
        explicit Page(const ImportWizard *shown)
            : wizard(shown)
            , name(shown->findChild<QLineEdit *>(u"importName"_s))
            , slug(shown->findChild<QLineEdit *>(u"importSlug"_s))
            , nameNote(shown->findChild<QLabel *>(u"importNameNote"_s))
            , slugNote(shown->findChild<QLabel *>(u"importSlugNote"_s))
        {
        }
        bool waitForSource() const
        {
            const auto *source = wizard->findChild<QLabel *>(u"importSource"_s);
            return test::waitFor(
                    [&] { return source->isVisible() && Fixture::next(wizard)->isEnabled(); });
        }

        const ImportWizard *wizard;
        QLineEdit *name;
        QLineEdit *slug;
        QLabel *nameNote;
        QLabel *slugNote;
    };
    static QByteArray pageOf(const QByteArray &title)
    {
        return "<title>" + title
                + "</title><table><tr><th>Code<th>Message<tr><td>1001<td>No</table>";
    }
};

// Where it is asked, and before the second page, not after it.
void TestImportProvider::asksForTheProvider()
{
    ImportWizard *wizard = m_fixture->open();
    const Page page(wizard);
    QVERIFY(!page.nameNote->isVisible());
    QVERIFY(!Fixture::next(wizard)->isEnabled());
    wizard->readSource(Fixture::source("code,message\n0001,No key\n"));
    QVERIFY(page.waitForSource());
    QCOMPARE(wizard->step(), Step::Source);
    QCOMPARE(wizard->focusWidget(), page.name);
    QVERIFY(page.nameNote->isVisible());
    QVERIFY2(page.nameNote->text().contains(u"Name the provider"_s),
             qPrintable(page.nameNote->text()));
    QCOMPARE(page.name->accessibleDescription(), page.nameNote->text());
    wizard->findChild<QPushButton *>(u"importFile"_s)->setFocus();
    Fixture::next(wizard)->click();
    QCOMPARE(wizard->step(), Step::Source);
    QCOMPARE(wizard->focusWidget(), page.name);
    QTest::keyClicks(page.name, u"New Pay!"_s);
    QCOMPARE(page.slug->text(), u"new-pay"_s);
    QVERIFY2(!page.nameNote->isVisible(), qPrintable(page.nameNote->text()));
    QTest::keyClick(page.name, Qt::Key_Return);
    QCOMPARE(wizard->step(), Step::Preview);
}

void TestImportProvider::asksForAShortNameWhereNoneCanBeMade()
{
    ImportWizard *wizard = m_fixture->open();
    const Page page(wizard);
    page.name->insert(u"زرین‌تست"_s); // no key of the keyboard that tests have
    QCOMPARE(page.slug->text(), QString());
    QVERIFY(!page.slugNote->isVisible());
    wizard->readSource(Fixture::source("code,message\n0001,No key\n"));
    QVERIFY(page.waitForSource());
    QCOMPARE(wizard->step(), Step::Source);
    QVERIFY2(page.slugNote->text().contains(u"short name"_s), qPrintable(page.slugNote->text()));
    QVERIFY(page.slugNote->isVisible());
    QCOMPARE(wizard->focusWidget(), page.slug);
    Fixture::next(wizard)->click();
    QCOMPARE(wizard->step(), Step::Source);
    QTest::keyClicks(page.slug, u"zarin-pay"_s);
    QVERIFY(!page.slugNote->isVisible());
    Fixture::next(wizard)->click();
    QCOMPARE(wizard->step(), Step::Preview);
}

void TestImportProvider::suggestsWhatTheSourceSays()
{
    ImportWizard *wizard = m_fixture->open();
    const Page page(wizard);
    wizard->readSource(Fixture::source(pageOf("NordPay API – Error codes")));
    QVERIFY(page.waitForSource());
    // A person looks at it before it counts, and types over it.
    QCOMPARE(wizard->step(), Step::Source);
    QCOMPARE(page.name->text(), u"NordPay"_s);
    QCOMPARE(page.slug->text(), u"nordpay"_s);
    QCOMPARE(page.name->selectedText(), u"NordPay"_s);
    QCOMPARE(wizard->focusWidget(), page.name);
    QVERIFY2(page.nameNote->text().startsWith("Suggested"_L1), qPrintable(page.nameNote->text()));
    QTest::keyClicks(page.name, u"Nord"_s);
    QCOMPARE(page.name->text(), u"Nord"_s);
    QCOMPARE(page.slug->text(), u"nord"_s);
    QVERIFY(!page.nameNote->isVisible());
    Fixture::next(wizard)->click();
    QCOMPARE(wizard->step(), Step::Preview);
    QVERIFY(m_fixture->store(wizard));
    QVERIFY(m_fixture->session().store()->find({u"nord"_s, u"1001"_s, 1}));
}

// Although a person went on with the first one.
void TestImportProvider::anotherSourceSuggestsAnew()
{
    ImportWizard *wizard = m_fixture->open();
    const Page page(wizard);
    wizard->readSource(Fixture::source(pageOf("NordPay API")));
    QVERIFY(page.waitForSource());
    Fixture::next(wizard)->click();
    QCOMPARE(wizard->step(), Step::Preview);
    wizard->findChild<QPushButton *>(u"importBack"_s)->click();
    // Nothing new: the name has been seen.
    Fixture::next(wizard)->click();
    QCOMPARE(wizard->step(), Step::Preview);
    wizard->findChild<QPushButton *>(u"importBack"_s)->click();
    wizard->readSource(Fixture::source(pageOf("Errors | SudPay")));
    QTRY_COMPARE(page.name->text(), u"SudPay"_s);
    QCOMPARE(page.slug->text(), u"sudpay"_s);
    QCOMPARE(wizard->step(), Step::Source);
    wizard->readSource(Fixture::source(pageOf("Errors")));
    QTRY_COMPARE(page.name->text(), QString());
    QCOMPARE(page.slug->text(), QString());
    QVERIFY(page.nameNote->text().contains(u"Name the provider"_s));
}

void TestImportProvider::whatAPersonHasGivenStays()
{
    ImportWizard *wizard = m_fixture->open();
    const Page page(wizard);
    QTest::keyClicks(page.name, u"My Pay"_s);
    wizard->readSource(Fixture::source(pageOf("NordPay API")));
    QTRY_COMPARE(wizard->step(), Step::Preview); // nothing is left to ask
    QCOMPARE(page.name->text(), u"My Pay"_s);
    wizard->findChild<QPushButton *>(u"importBack"_s)->click();
    page.name->selectAll();
    QTest::keyClick(page.name, Qt::Key_Delete);
    QTest::keyClicks(page.slug, u"np"_s);
    wizard->readSource(Fixture::source(pageOf("NordPay API")));
    QTRY_COMPARE(page.name->text(), u"NordPay"_s);
    QCOMPARE(page.slug->text(), u"np"_s);
}

void TestImportProvider::aKnownProviderIsUpdated()
{
    ImportWizard *wizard = m_fixture->open();
    const Page page(wizard);
    wizard->readSource(Fixture::source(pageOf("Error codes · HASHKEY PRO")));
    QVERIFY(page.waitForSource());
    QCOMPARE(page.name->text(), u"HashKey Pro"_s);
    QCOMPARE(page.slug->text(), u"hashkey-pro"_s);
    QVERIFY2(page.nameNote->text().endsWith(
                     "HashKey Pro is there already; what is imported updates it."_L1),
             qPrintable(page.nameNote->text()));
}

void TestImportProvider::aKnownProviderIsRecognisedAsItIsTyped()
{
    ImportWizard *wizard = m_fixture->open();
    const Page page(wizard);
    QTest::keyClicks(page.name, u"hashkeypr"_s);
    QVERIFY(!page.nameNote->isVisible());
    QTest::keyClicks(page.name, u"o"_s);
    QCOMPARE(page.slug->text(), u"hashkey-pro"_s);
    QCOMPARE(page.nameNote->text(),
             u"HashKey Pro is there already; what is imported updates it."_s);
    // It keeps the name that it has, unless its short name was given by hand.
    wizard->readSource(Fixture::source("code,message\n1001,No\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    Fixture::next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    const auto *summary = wizard->findChild<QLabel *>(u"importSummary"_s);
    QVERIFY2(summary->text().contains(u"HashKey Pro is there"_s), qPrintable(summary->text()));
}

void TestImportProvider::aCatalogueFileNamesItsProvider()
{
    QFile file(m_fixture->filePath(u"freeway.json"_s));
    const auto store = m_fixture->session().store();
    QCOMPARE(int(writeCatalogFile(file.fileName(), *store, 0).status),
             int(ExportOutcome::Status::Done));
    ImportWizard *wizard = m_fixture->open();
    ImportSource handedOn;
    handedOn.name = u"freeway.json"_s;
    handedOn.paths = {file.fileName()};
    wizard->readSource(handedOn);
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QVERIFY(Fixture::next(wizard)->isEnabled());
    Fixture::next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    QVERIFY(wizard->findChild<QLabel *>(u"importSummary"_s)->text().contains(u"Freeway"_s));
    QVERIFY(!Fixture::next(wizard)->isEnabled()); // it is what is there
    wizard->findChild<QPushButton *>(u"importBack"_s)->click();
    wizard->findChild<QPushButton *>(u"importBack"_s)->click();
    QCOMPARE(wizard->step(), Step::Source);
    QVERIFY(wizard->findChild<QLabel *>(u"importSource"_s)->text().contains(u"freeway.json"_s));
}

QTEST_MAIN(TestImportProvider)
#include "tst_importprovider.moc"
