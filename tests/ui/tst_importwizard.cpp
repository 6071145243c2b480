// SPDX-License-Identifier: MIT
#include "ui/actions/actiontable.h"
#include "ui/import/catalogmanager.h"
#include "ui/import/importactions.h"
#include "ui/import/importwizard.h"
#include "ui/import/sourcepage.h"
#include "ui/messagebar.h"
#include "ui/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using Step = ImportWizard::Step;

class TestImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->show());
    }
    void cleanup() { m_fixture.reset(); }
    void importsAndTakesBack();
    void asksForTheProvider();
    void saysWhatCannotBeRead();
    void columnsCanBeMappedByHand();
    void tablesCanBeLeftOut();
    void readsAgainAsAnotherFormat();
    void aClipboardGivesItsTableFirst();
    void theManagerHidesRenamesAndRemoves();
    void nothingIsMadeBeforeItIsAskedFor();

private:
    ImportWizard *open()
    {
        m_fixture->window().actions()[ActionId::Import]->trigger();
        return m_fixture->window().findChild<ImportWizard *>();
    }
    static ImportSource source(const QByteArray &bytes)
    {
        ImportSource source;
        source.name = u"test"_s;
        source.bytes = bytes;
        return source;
    }
    qsizetype providers() const { return m_fixture->session().store()->providers().size(); }
    static QPushButton *next(const QWidget *wizard)
    {
        return wizard->findChild<QPushButton *>(u"importNext"_s);
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

void TestImportWizard::importsAndTakesBack()
{
    QPointer<ImportWizard> wizard = open();
    QVERIFY(wizard);
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(source("code,message\n0001,No key\n-17,Too late\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    QCOMPARE(wizard->findChild<QTableView *>(u"importPreview"_s)->model()->rowCount(), 2);
    next(wizard)->click();
    QTRY_COMPARE(wizard->step(), Step::Difference);
    QCOMPARE(wizard->findChild<QTableView *>(u"importChanges"_s)->model()->rowCount(), 2);
    QVERIFY(wizard->findChild<QLabel *>(u"importSummary"_s)->text().contains(u"2 added"_s));
    next(wizard)->click();
    QTRY_COMPARE(providers(), 6);
    QTRY_VERIFY(!wizard);
    QVERIFY(m_fixture->session().store()->find({u"new-pay"_s, u"0001"_s, 1}));
    MessageBar *message = m_fixture->window().messageBar();
    QVERIFY(message->text().contains(u"New Pay imported"_s));
    message->actionButton()->click();
    QTRY_COMPARE(providers(), 5);
}

void TestImportWizard::asksForTheProvider()
{
    ImportWizard *wizard = open();
    wizard->readSource(source("code,message\n0001,No key\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    next(wizard)->click();
    QCOMPARE(wizard->step(), Step::Source);
    QVERIFY(wizard->findChild<QLabel *>(u"importFailure"_s)->isVisible());
    QVERIFY(!next(wizard)->isEnabled());
    QTest::keyClicks(wizard->findChild<QWidget *>(u"importName"_s), u"New Pay!"_s);
    QVERIFY(next(wizard)->isEnabled());
    next(wizard)->click();
    QCOMPARE(wizard->step(), Step::Preview);
}

void TestImportWizard::saysWhatCannotBeRead()
{
    ImportWizard *wizard = open();
    auto *failure = wizard->findChild<QLabel *>(u"importFailure"_s);
    wizard->readSource(source(QByteArray("PK\0\0", 4)));
    QTRY_VERIFY(failure->isVisible());
    QCOMPARE(wizard->step(), Step::Source);
    QCOMPARE(failure->textFormat(), Qt::PlainText);
}

void TestImportWizard::columnsCanBeMappedByHand()
{
    ImportWizard *wizard = open();
    wizard->setProvider(u"New Pay"_s, u"new-pay"_s);
    wizard->readSource(source("a,b\nfirst thing,E1\nsecond thing,E2\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    auto *box = wizard->findChild<QComboBox *>(u"importColumn0"_s);
    QVERIFY(box);
    box->setCurrentIndex(box->findData(int(ImportField::Name)));
    Q_EMIT box->activated(box->currentIndex());
    auto *view = wizard->findChild<QTableView *>(u"importPreview"_s);
    QCOMPARE(view->model()->headerData(0, Qt::Horizontal).toString(), u"a → Name"_s);
    // Without a column of codes there is no next step.
    auto *code = wizard->findChild<QComboBox *>(u"importColumn1"_s);
    code->setCurrentIndex(code->findData(int(ImportField::None)));
    Q_EMIT code->activated(code->currentIndex());
    QVERIFY(!next(wizard)->isEnabled());
}

void TestImportWizard::tablesCanBeLeftOut()
{
    ImportWizard *wizard = open();
    wizard->readSource(
            source("## Order errors\n\n|Code|Message|\n|-|-|\n|1001|a|\n\n## Order sides\n\n"
                   "|Side|Description|\n|-|-|\n|BUY|Buys|\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    auto *tables = wizard->findChild<QListWidget *>(u"importTables"_s);
    QCOMPARE(tables->count(), 2);
    QCOMPARE(tables->item(0)->checkState(), Qt::Checked);
    QCOMPARE(tables->item(1)->checkState(), Qt::Unchecked);
    QVERIFY(!tables->item(1)->toolTip().isEmpty());
    tables->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(!next(wizard)->isEnabled());
}

void TestImportWizard::readsAgainAsAnotherFormat()
{
    ImportWizard *wizard = open();
    wizard->readSource(source("code,message\n0001,No key\n"));
    QTRY_COMPARE(wizard->step(), Step::Preview);
    auto *format = wizard->findChild<QComboBox *>(u"importFormat"_s);
    QCOMPARE(format->currentData().toInt(), int(ImportFormat::Csv));
    format->setCurrentIndex(format->findData(int(ImportFormat::Json)));
    auto *failure = wizard->findChild<QLabel *>(u"importFailure"_s);
    QTRY_VERIFY(failure->isVisible()); // it is no JSON, and that is said
    format->setCurrentIndex(format->findData(int(ImportFormat::Csv)));
    QTRY_COMPARE(wizard->findChild<QListWidget *>(u"importTables"_s)->count(), 1);
}

void TestImportWizard::aClipboardGivesItsTableFirst()
{
    QMimeData data;
    data.setText(u"Code\tMessage\n1\ta\n"_s);
    data.setHtml(u"<table><tr><th>Code<th>Message<tr><td>1<td>a</table>"_s);
    auto source = SourcePage::sourceOf(&data, u"Clipboard"_s);
    QVERIFY(source);
    QCOMPARE(source->hints.format, std::optional(ImportFormat::Html));
    data.setHtml(u"<p>Only a styled text</p>"_s);
    source = SourcePage::sourceOf(&data, u"Clipboard"_s);
    QVERIFY(source->bytes.startsWith("Code\t"));
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/some/errors.md"_s)});
    QCOMPARE(SourcePage::sourceOf(&files, {})->name, u"errors.md"_s);
    QMimeData nothing;
    QVERIFY(!SourcePage::sourceOf(&nothing, {}));
    QVERIFY(!SourcePage::sourceOf(nullptr, {}));
}

void TestImportWizard::theManagerHidesRenamesAndRemoves()
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
    auto *list = manager->findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 6);
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QTRY_COMPARE(providers(), 5);
    QTRY_VERIFY(list->isEnabled() && list->topLevelItemCount() == 6);
    QTreeWidgetItem *acme = list->topLevelItem(5);
    QCOMPARE(acme->text(0), u"Acme"_s);
    acme->setText(0, u"Acme Pay"_s);
    QTRY_COMPARE(m_fixture->session().store()->providers().last().name, u"Acme Pay"_s);
    QTRY_VERIFY(list->isEnabled());
    list->setCurrentItem(list->topLevelItem(5));
    manager->findChild<QPushButton *>(u"catalogRemove"_s)->click();
    QTRY_COMPARE(providers(), 4);
    m_fixture->window().messageBar()->actionButton()->click();
    QTRY_COMPARE(providers(), 5);
}

void TestImportWizard::nothingIsMadeBeforeItIsAskedFor()
{
    QVERIFY(!m_fixture->window().findChild<ImportWizard *>());
    QVERIFY(!m_fixture->window().findChild<CatalogManager *>());
}

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
