// SPDX-License-Identifier: MIT
#include "core/text/filename.h"
#include "core/translations.h"
#include "tests/ui/print/textpaper.h"
#include "tests/ui/windowfixture.h"
#include "ui/actions/actiontable.h"
#include "ui/compare/cardsview.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/comparisonoutput.h"
#include "ui/compare/comparisonview.h"
#include "ui/messagebar.h"
#include "ui/print/pageprinter.h"
#include "ui/print/printdialog.h"
#include "ui/windowpages.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace errdex;

/// A comparison leaves the window as the codes of Browse do: by the same dialog, in the same three ways.
class TestComparisonOutput : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Translations> m_translations; ///< for plurals
    std::unique_ptr<test::WindowFixture> m_fixture;

    ComparePage &page() { return *m_fixture->window().pages()->comparePage(); }
    PrintDialog *dialog() { return m_fixture->window().findChild<PrintDialog *>(); }
    QStringList offered()
    {
        QStringList texts;
        for (const auto *line : dialog()->findChildren<QRadioButton *>()) {
            if (line->isVisible())
                texts += line->text().remove(u'&');
        }
        return texts;
    }
    QString title() // of the current row
    {
        return ComparisonText::title(*page().view()->comparison(), *page().view()->currentLine());
    }
    QString printed(PrintScope scope)
    {
        test::TextPaper paper;
        page().output().printer(scope)->print(paper);
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
        m_fixture->window().actions()[ActionId::Compare]->trigger();
        QTRY_VERIFY(page().compareSession().comparison());
        page().bar()->filterAction(ComparisonFilter::Shared)->trigger();
        QTRY_COMPARE(page().compareSession().comparison()->request().filter,
                     ComparisonFilter::Shared);
        page().view()->stepLine(1);
    }
    void cleanup() { m_fixture.reset(); }

    void theKeyAsksWhatAndHow()
    {
        m_fixture->window().actions()[ActionId::Print]->trigger();
        QVERIFY(dialog());
        const qulonglong rows = page().compareSession().comparison()->lineCount();
        QCOMPARE(offered(),
                 QStringList({u"The table with %1 rows"_s.arg(rows),
                              u"The table and the cards of “%1”"_s.arg(title()),
                              u"The cards of “%1”"_s.arg(title())}));
        QCOMPARE(dialog()->scope(), PrintScope::TableAndCards); // what is in sight
        QVERIFY(dialog()->colleaguesBox()->isVisible());
        QVERIFY(dialog()->colleaguesBox()->isEnabled()); // there are cards
        QVERIFY(!dialog()->colleaguesBox()->isChecked());
        QVERIFY(dialog()->button(PrintDialog::Way::Print)->isDefault());
        for (const auto way :
             {PrintDialog::Way::Print, PrintDialog::Way::Preview, PrintDialog::Way::Pdf})
            QVERIFY(dialog()->button(way)->isEnabled());
    }

    void theOtherKeyOffersThePagesFirst()
    {
        page().setCardsShown(false);
        m_fixture->window().actions()[ActionId::PrintPreview]->trigger();
        QVERIFY(dialog());
        QVERIFY(dialog()->button(PrintDialog::Way::Preview)->isDefault());
        QCOMPARE(dialog()->scope(), PrintScope::Table);
        QVERIFY(!dialog()->colleaguesBox()->isEnabled()); // a table has nothing that is for them
        QTest::keyClick(dialog(), Qt::Key_Return);
        auto *preview = m_fixture->window().findChild<QDialog *>(u"comparisonPreview"_s);
        QVERIFY(preview);
        QTRY_VERIFY(preview->isVisible());
        preview->close();
    }

    void theCardsAreFirstInTheCards()
    {
        page().focusCards();
        QTRY_VERIFY(page().cards()->hasFocus());
        m_fixture->window().actions()[ActionId::Print]->trigger();
        QCOMPARE(dialog()->scope(), PrintScope::Cards);
        QVERIFY(!dialog()->forColleagues());
    }

    void printsWhatWasChosen()
    {
        const Comparison &comparison = *page().compareSession().comparison();
        const size_t line = *page().view()->currentLine();
        const QString other = ComparisonText::title(comparison, line + 1);
        const QString table = printed(PrintScope::Table);
        const QString both = printed(PrintScope::TableAndCards);
        const QString cards = printed(PrintScope::Cards);
        QVERIFY(table.contains(other) && both.contains(other) && !cards.contains(other));
        QVERIFY(both.count(title()) > table.count(title()));
        QVERIFY(cards.contains(title()));
        // What is told of a file is what stands in it.
        size_t codes = 0;
        for (size_t column = 0; column < comparison.columnCount(); ++column)
            codes += comparison.cell(line, column).size();
        QCOMPARE(page().output().printer(PrintScope::Cards)->codeCount(), codes);
        QVERIFY(page().output().printer(PrintScope::Table)->codeCount() > codes);
    }

    void namesAPdfAfterWhatIsCompared()
    {
        const auto nameOf = [this](PrintScope scope) {
            return page().output().printer(scope)->fileName();
        };
        QCOMPARE(nameOf(PrintScope::Table), u"comparison"_s); // of more than a name has room for
        QCOMPARE(nameOf(PrintScope::Cards), fileNameOf({u"comparison"_s, title()}));
        page().compareSession().providers().setAllChosen(false);
        page().compareSession().providers().choose(0);
        page().compareSession().providers().choose(1);
        QTRY_COMPARE(nameOf(PrintScope::Table), u"comparison-freeway-ethgas"_s);
        m_fixture->session().setText(u"timeout"_s);
        QTRY_COMPARE(nameOf(PrintScope::Table), u"comparison-freeway-ethgas-timeout"_s);
    }

    void savesAPdf()
    {
        const QString path = m_fixture->filePath(u"cards.pdf"_s);
        const QSignalSpy exported(&page(), &ComparePage::exported);
        m_fixture->window().actions()[ActionId::Print]->trigger();
        dialog()->findChildren<QRadioButton *>().last()->click();
        dialog()->button(PrintDialog::Way::Pdf)->click();
        auto *chooser = m_fixture->window().findChild<QFileDialog *>(u"comparisonChooser"_s);
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(path);
        QTRY_COMPARE(exported.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        QVERIFY(m_fixture->window().messageBar()->text().contains(u"cards.pdf"_s));
        chooser->close();
    }

    // A page outlives the window, and a pasted text may hold a key.
    void aPastedTextStaysOffThePage()
    {
        m_fixture->session().setText(u"-1021 password=hunter2"_s, TextOrigin::Pasted);
        QTRY_VERIFY(page().compareSession().comparison()->request().found);
        QVERIFY(!printed(PrintScope::Table).contains(u"hunter2"_s));
        m_fixture->session().setText(u"timestamp window"_s);
        QVERIFY(printed(PrintScope::Table).contains(u"timestamp window"_s));
    }
};

QTEST_MAIN(TestComparisonOutput)
#include "tst_comparisonoutput.moc"
