// SPDX-License-Identifier: MIT
#include "ui/importfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using Fixture = test::ImportFixture;
using Step = ImportWizard::Step;

class TestImportUpdate : public QObject, private test::ImportTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void cleanup() { stop(); }
    void anUpdateIsReadAsTheLastTime();
    void aProviderNamedLaterIsKnownAgain();
    void choicesStayWhereNothingIsKnown();
    void anEncodingIsChosenAgain();
    void choicesAreKeptWhereNoCodeChanges();
    void whatOnlyTellsOfTheProviderIsStored();
};

void TestImportUpdate::anUpdateIsReadAsTheLastTime()
{
    const QByteArray order = "## Order errors\n\n|Code|Why|Message|\n|-|-|-|\n|1001|a|No|\n\n";
    const QByteArray old = "## Old errors\n\n|Code|Message|\n|-|-|\n|2001|Refused|\n\n";
    const QByteArray web = "## Web errors\n\n|Code|Message|\n|-|-|\n|3001|Not sent|\n\n";
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);

    wizard->readSource(Fixture::source(order + old));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    auto *line = wizard->findChild<QLabel *>(u"importRecalled"_s);
    QVERIFY(!line->isVisible());
    Fixture::choose(wizard->findChild<QComboBox *>(u"importColumn1"_s),
                    int(ImportField::Condition));
    wizard->findChild<QListWidget *>(u"importTables"_s)->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(m_fixture->store(wizard));

    wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    // as “Update…” does
    wizard->readSource(Fixture::source(web + old + order));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    line = wizard->findChild<QLabel *>(u"importRecalled"_s);
    auto *tables = wizard->findChild<QListWidget *>(u"importTables"_s);
    const auto ticks = [tables] {
        QList<bool> found;
        for (int i = 0; i < tables->count(); ++i)
            found.append(tables->item(i)->checkState() == Qt::Checked);
        return found;
    };
    const auto fieldOfWhy = [wizard, tables] {
        tables->setCurrentRow(2);
        return wizard->findChild<QComboBox *>(u"importColumn1"_s)->currentData().toInt();
    };
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), u"Read as the last time. Since then: 1 new table(s) (“Web errors”)."_s);
    QCOMPARE(ticks(), (QList<bool>{true, false, true}));
    QCOMPARE(tables->item(0)->text(), u"New: Web errors (1 row(s))"_s);
    QCOMPARE(tables->item(1)->text(), u"Old errors (1 row(s))"_s);
    QCOMPARE(fieldOfWhy(), int(ImportField::Condition));
    // What would be proposed without it, and back.
    auto *fresh = wizard->findChild<QPushButton *>(u"importFresh"_s);
    auto *recall = wizard->findChild<QPushButton *>(u"importRecall"_s);
    QVERIFY(fresh->isVisible() && !recall->isVisible());
    fresh->click();
    QTRY_VERIFY(recall->isVisible() && !fresh->isVisible());
    QCOMPARE(line->text(), u"Read as a new source, not as the last time."_s);
    QCOMPARE(ticks(), (QList<bool>{true, true, true}));
    QCOMPARE(tables->item(0)->text(), u"Web errors (1 row(s))"_s);
    QVERIFY(fieldOfWhy() != int(ImportField::Condition));
    recall->click();
    QTRY_VERIFY(fresh->isVisible() && !recall->isVisible());
    QCOMPARE(ticks(), (QList<bool>{true, false, true}));
    QCOMPARE(fieldOfWhy(), int(ImportField::Condition));
    // And from now on the new one was there.
    tables->item(0)->setCheckState(Qt::Unchecked);
    Fixture::choose(wizard->findChild<QComboBox *>(u"importColumn2"_s),
                    int(ImportField::Description));
    QVERIFY(m_fixture->store(wizard));
    wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);

    wizard->readSource(Fixture::source(web + order));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    tables = wizard->findChild<QListWidget *>(u"importTables"_s);
    QCOMPARE(tables->item(0)->checkState(), Qt::Unchecked);
    QCOMPARE(wizard->findChild<QLabel *>(u"importRecalled"_s)->text(), u"Read as the last time."_s);
}

void TestImportUpdate::aProviderNamedLaterIsKnownAgain()
{
    const QByteArray csv = "code,why,message\n1001,a,No\n";
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);

    wizard->readSource(Fixture::source(csv));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    Fixture::choose(wizard->findChild<QComboBox *>(u"importColumn1"_s),
                    int(ImportField::Condition));
    QVERIFY(m_fixture->store(wizard));

    // As a file that is dropped: whose it is is asked when it has been read.
    wizard = m_fixture->open();
    wizard->readSource(Fixture::source(csv));
    QTRY_COMPARE(wizard->focusWidget(), wizard->findChild<QWidget *>(u"importName"_s));
    const auto fieldOfWhy = [wizard] {
        return wizard->findChild<QComboBox *>(u"importColumn1"_s)->currentData().toInt();
    };
    QVERIFY(fieldOfWhy() != int(ImportField::Condition));
    QTest::keyClicks(wizard->findChild<QWidget *>(u"importName"_s), u"New Pay"_s);
    Fixture::next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QCOMPARE(fieldOfWhy(), int(ImportField::Condition));
    QVERIFY(wizard->findChild<QLabel *>(u"importRecalled"_s)->isVisible());
    // It was another's.
    wizard->findChild<QPushButton *>(u"importBack"_s)->click();
    wizard->findChild<QLineEdit *>(u"importName"_s)->setText(u"Newer Pay"_s);
    Fixture::next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QVERIFY(fieldOfWhy() != int(ImportField::Condition));
    QVERIFY(!wizard->findChild<QLabel *>(u"importRecalled"_s)->isVisible());
    // What was chosen meanwhile is not thrown away.
    Fixture::choose(wizard->findChild<QComboBox *>(u"importColumn1"_s), int(ImportField::Name));
    wizard->findChild<QPushButton *>(u"importBack"_s)->click();
    wizard->findChild<QLineEdit *>(u"importName"_s)->setText(u"New Pay"_s);
    Fixture::next(wizard)->click();
    QCOMPARE(wizard->step(), Step::Preview);
    QCOMPARE(fieldOfWhy(), int(ImportField::Name));
    QCOMPARE(wizard->findChild<QLabel *>(u"importRecalled"_s)->text(),
             u"Read as you have chosen, not as the last time."_s);
    wizard->findChild<QPushButton *>(u"importRecall"_s)->click();
    QTRY_COMPARE(fieldOfWhy(), int(ImportField::Condition));
}

void TestImportUpdate::choicesStayWhereNothingIsKnown()
{
    const QByteArray page = "## Order errors\n\n|Code|Message|\n|-|-|\n|1001|No|\n\n"
                            "## Old errors\n\n|Code|Message|\n|-|-|\n|2001|Refused|\n";
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(Fixture::source(page));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QVERIFY(m_fixture->store(wizard));
    // Of an older program, which did not keep how a source was read.
    db::ImportedCatalogs(m_fixture->session().paths().userDatabase)
            .keepReading(u"new-pay"_s, QString());

    wizard = m_fixture->openFor(u"Other Pay"_s, u"other-pay"_s);
    wizard->readSource(Fixture::source(page));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    auto *tables = wizard->findChild<QListWidget *>(u"importTables"_s);
    tables->item(1)->setCheckState(Qt::Unchecked);
    wizard->findChild<QPushButton *>(u"importBack"_s)->click();
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    Fixture::next(wizard)->click();
    QCOMPARE(wizard->step(), Step::Preview);
    auto *recall = wizard->findChild<QPushButton *>(u"importRecall"_s);
    QVERIFY(recall->isVisible());
    recall->click();
    QTRY_VERIFY(!recall->isVisible());
    QCOMPARE(wizard->findChild<QLabel *>(u"importRecalled"_s)->text(),
             u"There is nothing of the last time to go by; what you have chosen stays."_s);
    QCOMPARE(tables->item(1)->checkState(), Qt::Unchecked);
    Fixture::next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    QVERIFY(wizard->findChild<QLabel *>(u"importSummary"_s)->text().contains(u"1 removed"_s));
}

void TestImportUpdate::choicesAreKeptWhereNoCodeChanges()
{
    const QByteArray page = "## Order errors\n\n|Code|Message|More|\n|---|---|---|\n|1001|No||\n";
    QPointer<ImportWizard> wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(Fixture::source(page));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QVERIFY(m_fixture->store(wizard));
    const auto comesToTheEnd = [&](bool chooses) {
        wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
        wizard->readSource(Fixture::source(page));
        if (!Fixture::comesTo(wizard, Step::Preview))
            return false;
        if (chooses)
            Fixture::choose(wizard->findChild<QComboBox *>(u"importColumn2"_s),
                            int(ImportField::Condition));
        Fixture::next(wizard)->click();
        return Fixture::comesTo(wizard, Step::Difference);
    };
    QVERIFY(comesToTheEnd(false));
    QVERIFY(!Fixture::next(wizard)->isEnabled()); // nothing is to be kept
    wizard->reject();
    QTRY_VERIFY(!wizard);
    QVERIFY(comesToTheEnd(true));
    const auto *summary = wizard->findChild<QLabel *>(u"importSummary"_s);
    QVERIFY2(summary->text().endsWith("kept for the next time."_L1), qPrintable(summary->text()));
    Fixture::next(wizard)->click();
    QTRY_VERIFY(!wizard);
    db::ImportedCatalogs catalogs(m_fixture->session().paths().userDatabase);
    QCOMPARE(catalogs.versions(u"new-pay"_s).size(), 1);
    wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(Fixture::source(page));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QCOMPARE(wizard->findChild<QComboBox *>(u"importColumn2"_s)->currentData().toInt(),
             int(ImportField::Condition));
}

void TestImportUpdate::anEncodingIsChosenAgain()
{
    const QByteArray greeting = "\xcf\xf0\xe8\xe2\xe5\xf2"; // no UTF-8, and more than one language
    ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);

    wizard->readSource(Fixture::source("code,message\n1001," + greeting + "\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    const QString asFound = wizard->findChild<QComboBox *>(u"importEncoding"_s)->currentText();
    const QString chosen = u"windows-1252"_s;
    QVERIFY(asFound != chosen);
    auto *encoding = wizard->findChild<QComboBox *>(u"importEncoding"_s);
    encoding->setCurrentIndex(encoding->findText(chosen, Qt::MatchFixedString));
    Q_EMIT encoding->activated(encoding->currentIndex());
    QTRY_VERIFY(Fixture::next(wizard)->isEnabled());
    QVERIFY(m_fixture->store(wizard));

    wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);

    wizard->readSource(Fixture::source("code,message\n1001," + greeting + "\n1002,x\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    encoding = wizard->findChild<QComboBox *>(u"importEncoding"_s);
    QCOMPARE(encoding->currentText().toLower(), chosen);
    wizard->findChild<QPushButton *>(u"importFresh"_s)->click();
    QTRY_COMPARE(encoding->currentText(), asFound);
}

void TestImportUpdate::whatOnlyTellsOfTheProviderIsStored()
{
    const auto import = [this](const QByteArray &more) {
        ImportWizard *wizard = m_fixture->openFor(u"New Pay"_s, u"new-pay"_s);
        wizard->readSource(
                Fixture::source(R"({"provider": {"slug": "new-pay", "name": "New Pay")" + more
                                + R"(}, "codes": [{"code": "77001", "message": "Refused"}]})"));
        if (!test::waitFor([wizard] { return wizard->step() == Step::Preview; }))
            return QPointer<ImportWizard>();
        Fixture::next(wizard)->click();
        return test::waitFor([wizard] { return wizard->step() == Step::Difference; })
                ? QPointer(wizard)
                : QPointer<ImportWizard>();
    };
    const auto body = [this] {
        db::ImportedCatalogs catalogs(m_fixture->session().paths().userDatabase);
        return catalogs.catalog(u"new-pay"_s)->errorBody;
    };
    const qsizetype before = m_fixture->providers();
    QPointer<ImportWizard> wizard = import({});
    QVERIFY(wizard);
    Fixture::next(wizard)->click();
    QTRY_VERIFY(!wizard);
    QTRY_COMPARE(m_fixture->providers(), before + 1);
    wizard = import(R"(, "error_body": "{\"ec\": 0}")");
    QVERIFY(wizard);
    QVERIFY(wizard->findChild<QLabel *>(u"importSummary"_s)->text().contains(u"provider itself"_s));
    QVERIFY(Fixture::next(wizard)->isEnabled());
    Fixture::next(wizard)->click();
    QTRY_VERIFY(!wizard);
    QCOMPARE(body(), u"{\"ec\": 0}"_s);
    const auto known = [this] {
        const auto &store = m_fixture->session().store();
        return store->providers().at(store->providerIndex(u"new-pay"_s)).errorBody;
    };
    QTRY_COMPARE(known(), u"{\"ec\": 0}"_s);
    wizard = import(R"(, "error_body": "{\"ec\": 0}")");
    QVERIFY(wizard);
    QVERIFY(!Fixture::next(wizard)->isEnabled()); // it is what is there
}

QTEST_MAIN(TestImportUpdate)
#include "tst_importupdate.moc"
