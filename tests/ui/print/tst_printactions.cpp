// SPDX-License-Identifier: MIT
#include "core/translations.h"
#include "tests/ui/print/textpaper.h"
#include "tests/ui/windowfixture.h"
#include "ui/actions/actiontable.h"
#include "ui/detail/detailpane.h"
#include "ui/messagebar.h"
#include "ui/print/outputprogress.h"
#include "ui/print/pageprinter.h"
#include "ui/print/paperoutput.h"
#include "ui/print/printactions.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace errdex;

class TestPrintActions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Translations> m_translations; ///< for plurals
    std::unique_ptr<test::WindowFixture> m_fixture;

    PrintActions &prints() { return *m_fixture->window().findChild<PrintActions *>(); }
    PrintDialog *dialog() { return m_fixture->window().findChild<PrintDialog *>(); }
    PrintDialog *openDialog()
    {
        m_fixture->window().actions()[ActionId::Print]->trigger();
        return dialog();
    }
    QStringList offered()
    {
        QStringList texts;
        for (const auto *line : dialog()->findChildren<QRadioButton *>()) {
            if (line->isVisible())
                texts += line->text().remove(u'&');
        }
        return texts;
    }
    void searchFor(const QString &text)
    {
        m_fixture->session().setText(text);
        QVERIFY(m_fixture->waitForResult());
    }
    QString printed(PrintScope scope)
    {
        test::TextPaper paper;
        prints().printer(scope)->print(paper);
        return paper.text();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_translations = std::make_unique<Translations>();
        m_translations->use(u"en"_s);
    }
    void cleanupTestCase() { m_translations.reset(); }
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->show());
    }
    void cleanup() { m_fixture.reset(); }

    void offersWhatThereIs()
    {
        searchFor(u"provider:hashkey-pro -10"_s);
        QVERIFY(m_fixture->window().actions()[ActionId::Print]->isEnabled());
        QVERIFY(openDialog());
        QCOMPARE(openDialog(), dialog()); // once
        const CodeTableView &table = *m_fixture->window().tableArea()->view();
        QCOMPARE(offered().size(), 2);
        QCOMPARE(offered()[0], u"The table with %1 rows"_s.arg(m_fixture->rowCount()));
        const QString code =
                m_fixture->session().result()->store->string(*table.currentRow(), TextField::Code);
        QCOMPARE(offered()[1], u"The card of HashKey Pro "_s + code);
        QCOMPARE(dialog()->scope(), PrintScope::Table);
        QVERIFY(dialog()->button(PrintDialog::Way::Print)->isDefault());
    }

    void severalSelectedRowsAreAChoice()
    {
        searchFor(u"provider:hashkey-pro"_s);
        m_fixture->window().tableArea()->view()->selectAll();
        QVERIFY(openDialog());
        QCOMPARE(offered().size(), 3);
        QCOMPARE(dialog()->scope(), PrintScope::SelectedRows);
        QVERIFY(offered()[2].startsWith(u"The cards of the 164 selected codes"_s));
    }

    void theCardIsFirstInTheDetails()
    {
        searchFor(u"-1021"_s);
        m_fixture->window().detailPane()->setFocus();
        m_fixture->window().actions()[ActionId::PrintPreview]->trigger();
        QVERIFY(dialog());
        QCOMPARE(dialog()->scope(), PrintScope::Cards);
        QVERIFY(dialog()->button(PrintDialog::Way::Preview)->isDefault());
    }

    void nothingFoundHasNoCard()
    {
        searchFor(u"nothing has such words"_s);
        QVERIFY(openDialog());
        for (const auto *line : dialog()->findChildren<QRadioButton *>())
            QVERIFY(!line->isEnabled());
        for (const auto way :
             {PrintDialog::Way::Print, PrintDialog::Way::Preview, PrintDialog::Way::Pdf})
            QVERIFY(!dialog()->button(way)->isEnabled());
    }

    void printsWhatWasChosen()
    {
        searchFor(u"provider:ethgas http:4xx"_s);
        const QString table = printed(PrintScope::Table);
        QVERIFY(table.contains(u"of 288 codes"_s));
        QVERIFY(table.contains(u"provider:ethgas http:4xx"_s));
        const QString card = printed(PrintScope::Cards);
        QVERIFY(card.contains(u"What it means"_s));
        QVERIFY(!card.contains(u"of 288 codes"_s));
        m_fixture->window().tableArea()->view()->selectRow(0);
        QVERIFY(printed(PrintScope::SelectedRows).contains(u"1 of 288 codes"_s));
    }

    void ownNotesAreOnCardsWhereThatIsAskedFor()
    {
        searchFor(u"-1021"_s);
        QTRY_VERIFY(m_fixture->session().canStar());
        const auto key = m_fixture->window().tableArea()->view()->selectedKeys().first();
        m_fixture->session().changes().make({{key, db::OwnField::Note, u"ask Anna"_s, {}}}, u"x"_s);
        QTRY_VERIFY(m_fixture->session().result()->userLayer
                    && m_fixture->session()
                                    .result()
                                    ->userLayer->texts(m_fixture->session().result()->rows[0])
                                    .note
                            == u"ask Anna"_s);
        QVERIFY(!printed(PrintScope::Cards).contains(u"ask Anna"_s));
        QVERIFY(openDialog());
        QVERIFY(!dialog()->ownBox()->isChecked());
        QVERIFY(!dialog()->ownBox()->isEnabled()); // the table has the columns of the window
        dialog()->findChildren<QRadioButton *>().last()->click();
        QVERIFY(dialog()->ownBox()->isEnabled());
        QVERIFY(!dialog()->withOwn());
        dialog()->ownBox()->click();
        const QSignalSpy chosen(dialog(), &PrintDialog::chosen);
        dialog()->button(PrintDialog::Way::Preview)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(2).toBool(), true);
        auto *preview = m_fixture->window().findChild<QDialog *>(u"printPreview"_s);
        QVERIFY(preview);
        preview->close();
        test::TextPaper paper;
        prints().printer(PrintScope::Cards, true)->print(paper);
        QVERIFY(paper.text().contains(u"ask Anna"_s));
    }

    // The columns of the window, as they stand there.
    void printsTheColumnsOfTheTable()
    {
        searchFor(u"provider:ethgas"_s);
        QVERIFY(printed(PrintScope::Table).contains(u"HTTP"_s));
        m_fixture->window().tableArea()->view()->setColumnHidden(CodeTableModel::HttpStatus, true);
        QVERIFY(!printed(PrintScope::Table).contains(u"HTTP status"_s));
    }

    // A page outlives the window, and a pasted text may hold a key.
    void aPastedTextStaysOffThePage()
    {
        const QString secret = u"hunter2 -1021 password=hunter2"_s;
        m_fixture->session().setText(secret, TextOrigin::Pasted);
        QVERIFY(m_fixture->waitForResult());
        QVERIFY(!printed(PrintScope::Table).contains(u"hunter2"_s));
        m_fixture->session().setText({});
        m_fixture->session().setText(u"timestamp window"_s);
        QVERIFY(m_fixture->waitForResult());
        QVERIFY(printed(PrintScope::Table).contains(u"timestamp window"_s));
    }

    void savesAPdf()
    {
        searchFor(u"-1021"_s);
        const QString path = m_fixture->filePath(u"card.pdf"_s);
        QSignalSpy written(&prints(), &PrintActions::written);
        QVERIFY(openDialog());
        dialog()->button(PrintDialog::Way::Pdf)->click();
        auto *chooser = m_fixture->window().findChild<QFileDialog *>(u"pdfChooser"_s);
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(path);
        QTRY_COMPARE(written.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        QVERIFY(m_fixture->window().messageBar()->text().contains(u"card.pdf"_s));
        chooser->close();
    }

    // A printer that is a file: where it is would be forgotten with the dialog.
    void saysWhereItPrintedTo_data()
    {
        QTest::addColumn<bool>("isFile");
        QTest::newRow("a file") << true;
        QTest::newRow("a printer") << false;
    }
    void saysWhereItPrintedTo()
    {
        QFETCH(const bool, isFile);
        searchFor(u"-1021"_s);
        const QString path = m_fixture->filePath(u"printed.pdf"_s);
        const QSignalSpy ended(&prints().output(), &PaperOutput::ended);
        prints().output().printOn(
                prints().printer(PrintScope::Cards),
                {std::make_shared<QPdfWriter>(path), [] {}, isFile ? path : QString()});
        QTRY_COMPARE(ended.size(), 1);
        MessageBar &bar = *m_fixture->window().messageBar();
        QTRY_COMPARE(bar.isVisible(), isFile);
        if (isFile) {
            QVERIFY2(bar.text().contains(path), qPrintable(bar.text()));
            QVERIFY(bar.actionButton()->isVisible());
        }
    }

    void saysWhereAPdfCannotBe()
    {
        searchFor(u"-1021"_s);
        prints().output().writePdf(prints().printer(PrintScope::Table),
                                   m_fixture->filePath(u"no/folder/x.pdf"_s));
        QTRY_VERIFY(m_fixture->window().messageBar()->text().contains(u"x.pdf"_s));
    }

    void opensAPreview()
    {
        searchFor(u"-1021"_s);
        prints().print(PrintScope::Cards, PrintDialog::Way::Preview);
        auto *preview = m_fixture->window().findChild<QDialog *>(u"printPreview"_s);
        QVERIFY(preview);
        QTRY_VERIFY(preview->isVisible());
        preview->close();
    }
};

QTEST_MAIN(TestPrintActions)
#include "tst_printactions.moc"
