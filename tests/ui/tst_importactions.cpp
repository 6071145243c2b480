// SPDX-License-Identifier: MIT
#include "ui/actions/actiontable.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparesession.h"
#include "ui/import/catalogmanager.h"
#include "ui/import/importactions.h"
#include "ui/importfixture.h"
#include "ui/messagebar.h"
#include "ui/session/navigator.h"
#include "ui/theme/theme.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using Fixture = test::ImportFixture;
using Step = ImportWizard::Step;

class TestImportActions : public QObject, private test::ImportTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void cleanup() { stop(); }
    void importsAndTakesBack();
    void whatIsImportedWhileComparingIsCompared();
    void headsStandAboveTheirCells();
    void whatWasSearchedForComesBack_data();
    void whatWasSearchedForComesBack();
    void anImportIsAStepOfUndoing();
    void whatIsNoLongerKeptIsNotRedone();
    void aColourStaysOverARestart();
    void stoppingWhileStoringTellsTheTruth();
    void nothingIsMadeBeforeItIsAskedFor();
};

void TestImportActions::importsAndTakesBack()
{
    QPointer<ImportWizard> wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    QVERIFY(wizard);

    wizard->readSource(Fixture::source("code,message\n0001,Invalid API key\n-17,Zyzzyva\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QCOMPARE(wizard->findChild<QTableView *>(u"importPreview"_s)->model()->rowCount(), 2);
    Fixture::next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    QCOMPARE(wizard->findChild<QTableView *>(u"importChanges"_s)->model()->rowCount(), 2);
    QVERIFY(wizard->findChild<QLabel *>(u"importSummary"_s)->text().contains(u"2 added"_s));
    Fixture::next(wizard)->click();
    QTRY_COMPARE(m_fixture->providers(), 6);
    QTRY_VERIFY(!wizard);
    QVERIFY(m_fixture->session().store()->find({u"new-pay"_s, u"0001"_s, 1}));
    MessageBar *message = m_fixture->window().messageBar();
    QVERIFY2(message->text().contains(u"“New Pay” is new, with 2 code"_s),
             qPrintable(message->text()));
    QVERIFY(!message->text().contains(u"0 changed"_s));
    // Who compares by concept is told what is missing there.
    QTRY_VERIFY2(message->text().contains(
                         u"without a concept yet: 2, of these with a suggested one: 1"_s),
                 qPrintable(message->text()));
    // Where they are, in one click; what can be undone can be undone after it, too.
    m_fixture->window().actions()[ActionId::Compare]->trigger();
    QTest::mouseClick(message->firstButton(), Qt::LeftButton);
    QVERIFY(!m_fixture->window().pages()->isComparing());
    QCOMPARE(m_fixture->session().text(), u"provider:new-pay"_s);
    QVERIFY(m_fixture->waitForResult());
    QCOMPARE(m_fixture->rowCount(), 2);
    QVERIFY(message->isVisible() && message->actionButton()->isVisible());
    message->actionButton()->click();
    QTRY_COMPARE(m_fixture->providers(), 5);
}

// A selection that is being compared would hide it.
void TestImportActions::whatIsImportedWhileComparingIsCompared()
{
    m_fixture->window().actions()[ActionId::Compare]->trigger();
    CompareSession &session = m_fixture->window().pages()->comparePage()->compareSession();
    QTRY_VERIFY(session.comparison());
    session.providers().setAllChosen(false);
    session.providers().choose(0);
    session.providers().choose(2);
    QTRY_COMPARE(session.comparison()->request().providers, std::vector<int>({0, 2}));
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(Fixture::source("code,message\n0001,Invalid API key\n-17,Zyzzyva\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QVERIFY(m_fixture->store(wizard));
    QTRY_COMPARE(session.comparison()->request().providers, std::vector<int>({0, 2, 5}));
    const MessageBar *message = m_fixture->window().messageBar();
    QVERIFY2(message->text().contains(u"it is compared with those"_s), qPrintable(message->text()));
    // What was left out by hand stays so when it is updated.
    session.providers().setData(session.providers().index(5), Qt::Unchecked, Qt::CheckStateRole);
    wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(Fixture::source("code,message\n0001,Invalid key\n-17,Zyzzyva\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QVERIFY(m_fixture->store(wizard));
    QTRY_COMPARE(session.comparison()->request().providers, std::vector<int>({0, 2}));
    QVERIFY2(!message->text().contains(u"ompare"_s), qPrintable(message->text()));
    // From elsewhere it is offered there, and that is said.
    m_fixture->window().actions()[ActionId::Browse]->trigger();
    wizard = m_fixture->openFor(u"Old Pay"_s, u"old-pay"_s);
    wizard->readSource(Fixture::source("code,message\n0001,Invalid key\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QVERIFY(m_fixture->store(wizard));
    QTRY_VERIFY2(message->text().contains(u"Compare leaves it out"_s), qPrintable(message->text()));
}

// The heads stand where their columns begin.
void TestImportActions::headsStandAboveTheirCells()
{
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    for (const QString &name : {u"importPreview"_s, u"importChanges"_s})
        QCOMPARE(wizard->findChild<QTableView *>(name)->horizontalHeader()->defaultAlignment(),
                 Qt::AlignLeading | Qt::AlignVCenter);
}

// The search hides what was imported; who looks at that has not lost the search.
void TestImportActions::whatWasSearchedForComesBack_data()
{
    QTest::addColumn<bool>("waits");
    QTest::addColumn<bool>("isComparing");
    QTest::newRow("at leisure") << true << false;
    QTest::newRow("at once") << false << false;
    QTest::newRow("from a comparison") << true << true;
    QTest::newRow("from a comparison, at once") << false << true;
}

void TestImportActions::whatWasSearchedForComesBack()
{
    QFETCH(const bool, waits);
    QFETCH(const bool, isComparing);
    MainWindow &window = m_fixture->window();
    BrowserSession &session = m_fixture->session();
    const QString search = u"provider:hashkey-pro http:4xx"_s;
    for (const QString &text : {u"order"_s, search}) {
        session.setText(text);
        QVERIFY(m_fixture->waitForResult());
        window.navigator()->settle();
    }
    if (isComparing)
        window.actions()[ActionId::Compare]->trigger();
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(Fixture::source("code,message\n0001,Invalid API key\n-17,Zyzzyva\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QVERIFY(m_fixture->store(wizard));
    QVERIFY(m_fixture->waitForResult());
    QCOMPARE(session.text(), search);
    QTRY_VERIFY(window.messageBar()->text().contains(u"without a concept yet"_s));
    QTest::mouseClick(window.messageBar()->firstButton(), Qt::LeftButton);
    QCOMPARE(session.text(), u"provider:new-pay"_s);
    if (waits) {
        QVERIFY(m_fixture->waitForResult());
        QCOMPARE(m_fixture->rowCount(), 2);
    }
    QAction *back = window.actions()[ActionId::Back];
    QVERIFY(back->isEnabled());
    back->trigger();
    QCOMPARE(session.text(), search);
    QCOMPARE(window.pages()->isComparing(), isComparing);
    QVERIFY(m_fixture->waitForResult());
    if (!waits)
        return;
    window.actions()[ActionId::Forward]->trigger();
    QCOMPARE(session.text(), u"provider:new-pay"_s);
    QVERIFY(!window.pages()->isComparing());
}

// Ctrl+Z takes back what was done last, and what followed it is not redone without it.
void TestImportActions::anImportIsAStepOfUndoing()
{
    MainWindow &window = m_fixture->window();
    BrowserSession &session = m_fixture->session();
    QTRY_VERIFY(session.canStar());
    const db::CodeKey starred{u"hashkey-pro"_s, u"-1021"_s, 1};
    session.setStarred({starred}, true);
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);

    wizard->readSource(Fixture::source("code,message\n0001,No key\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    Fixture::next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    Fixture::next(wizard)->click();
    QTRY_COMPARE(m_fixture->providers(), 6);
    session.setStarred({{u"new-pay"_s, u"0001"_s, 1}}, true);
    QAction *undo = window.actions()[ActionId::Undo];
    undo->trigger(); // the star of the new one
    QCOMPARE(session.changes().undoText().text(), u"Import of the catalogue New Pay"_s);
    QVERIFY(window.actions()[ActionId::Redo]->isEnabled());
    undo->trigger();
    QTRY_COMPARE(m_fixture->providers(), 5);
    QTRY_VERIFY(window.messageBar()->text().contains(u"New Pay"_s));
    QVERIFY(!session.userData().data().value(starred, db::OwnField::Star).isEmpty());
    undo->trigger();
    QVERIFY(session.userData().data().value(starred, db::OwnField::Star).isEmpty());
    // And forth again, up to the star of what was imported.
    QAction *redo = window.actions()[ActionId::Redo];
    redo->trigger();
    QVERIFY(!session.userData().data().value(starred, db::OwnField::Star).isEmpty());
    QCOMPARE(session.changes().redoText().text(), u"Import of the catalogue New Pay"_s);
    redo->trigger();
    QTRY_COMPARE(m_fixture->providers(), 6);
    QVERIFY(session.store()->find({u"new-pay"_s, u"0001"_s, 1}));
    redo->trigger();
    QVERIFY(!session.userData()
                     .data()
                     .value({u"new-pay"_s, u"0001"_s, 1}, db::OwnField::Star)
                     .isEmpty());
    QVERIFY(!redo->isEnabled());
}

// Another program has imported the same catalogue since it was undone here.
void TestImportActions::whatIsNoLongerKeptIsNotRedone()
{
    MainWindow &window = m_fixture->window();
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);

    wizard->readSource(Fixture::source("code,message\n1001,No key\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QVERIFY(m_fixture->store(wizard));
    window.actions()[ActionId::Undo]->trigger();
    QTRY_COMPARE(m_fixture->providers(), 5);
    QTRY_VERIFY(window.messageBar()->text().startsWith("Undone"_L1));
    {
        db::ImportedCatalogRecord record;
        record.slug = u"new-pay"_s;
        record.name = u"New Pay"_s;
        std::vector<db::CodeText> codes(1);
        codes[0].code = "2002";
        db::ImportedCatalogs(m_fixture->session().paths().userDatabase).save(record, codes);
    }
    QTest::mouseClick(window.messageBar()->actionButton(), Qt::LeftButton); // Redo
    QTRY_VERIFY2(window.messageBar()->text().contains("cannot be redone"_L1),
                 qPrintable(window.messageBar()->text()));
    QVERIFY(!window.actions()[ActionId::Redo]->isEnabled());
    QVERIFY(!window.actions()[ActionId::Undo]->isEnabled()); // its steps were about other codes
    QTRY_COMPARE(m_fixture->providers(), 6);
    QVERIFY(m_fixture->session().store()->find({u"new-pay"_s, u"2002"_s, 1}));
}

// Though by name another comes first.
void TestImportActions::aColourStaysOverARestart()
{
    const auto colors = [this] {
        QHash<QString, QColor> found;
        const Theme theme = Theme::forPalette(lightPalette());
        const auto &store = m_fixture->session().store();
        for (qsizetype i = 0; store && i < store->providers().size(); ++i)
            found.insert(store->providers().at(i).slug, theme.providerDot(int(i)));
        return found;
    };
    for (const QString &slug : {u"zeta"_s, u"eta"_s, u"beta"_s}) {
        const qsizetype before = m_fixture->providers();
        ImportWizard *wizard = m_fixture->open();
        wizard->setProvider(slug, slug);
        wizard->readSource(Fixture::source("code,message\n0001,No key\n"));
        QTRY_COMPARE(wizard->step(), Step::Preview);
        Fixture::next(wizard)->click();
        QTRY_COMPARE(wizard->step(), Step::Difference);
        Fixture::next(wizard)->click();
        QTRY_COMPARE(m_fixture->providers(), before + 1);
    }
    const QHash<QString, QColor> before = colors();
    QCOMPARE(before.size(), 8);
    m_fixture->restart();
    QVERIFY(m_fixture->show());
    QTRY_COMPARE(colors().size(), before.size());
    QCOMPARE(colors(), before);
}

/// Stopping is answered by what is true: stored, with the undo, or nothing stored.
void TestImportActions::stoppingWhileStoringTellsTheTruth()
{
    QByteArray csv = "code,message\n";
    for (int i = 0; i < 60'000; ++i)
        csv += QByteArray::number(10'000 + i) + ",a message\n";
    QPointer<ImportWizard> wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);

    wizard->readSource(Fixture::source(csv));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    Fixture::next(wizard)->click();
    QTRY_COMPARE_WITH_TIMEOUT(wizard->step(), Step::Difference, 30'000);
    Fixture::next(wizard)->click();
    wizard->reject(); // the window's cross: not before the answer is there
    QVERIFY(wizard->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!wizard || Fixture::next(wizard)->isEnabled(), 60'000);
    if (wizard) { // stopped in time
        db::ImportedCatalogs catalogs(m_fixture->session().paths().userDatabase);
        QCOMPARE(catalogs.catalogs().size(), 0);
        wizard->reject();
        QTRY_VERIFY(!wizard);
    } else {
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->providers(), 6, 30'000);
    }
}

void TestImportActions::nothingIsMadeBeforeItIsAskedFor()
{
    QVERIFY(!m_fixture->window().findChild<ImportWizard *>());
    QVERIFY(!m_fixture->window().findChild<CatalogManager *>());
}

QTEST_MAIN(TestImportActions)
#include "tst_importactions.moc"
