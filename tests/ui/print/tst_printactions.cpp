// SPDX-License-Identifier: MIT
#include "core/text/phrases.h"
#include "core/translations.h"
#include "tests/ui/print/textpaper.h"
#include "tests/ui/windowfixture.h"
#include "ui/actions/actiontable.h"
#include "ui/detail/detailpane.h"
#include "ui/export/exportdialog.h"
#include "ui/messagebar.h"
#include "ui/print/outputprogress.h"
#include "ui/print/pageprinter.h"
#include "ui/print/paperoutput.h"
#include "ui/print/printactions.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGraphicsView>
#include <QImage>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

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
    QDialog *previewDialog() { return m_fixture->window().findChild<QDialog *>(u"printPreview"_s); }
    /// A preview of several pages, active.
    QDialog *openPages()
    {
        searchFor(u"provider:hashkey-pro http:4xx"_s);
        prints().print(PrintScope::Table, PrintDialog::Way::Preview);
        QDialog *preview = previewDialog();
        if (!preview)
            return nullptr;
        preview->activateWindow();
        return QTest::qWaitForWindowActive(preview, test::patience) ? preview : nullptr;
    }
    static QToolButton *buttonOf(const QDialog &preview, const QString &name)
    {
        for (QToolButton *button : preview.findChildren<QToolButton *>()) {
            if (button->text() == name)
                return button;
        }
        return nullptr;
    }
    static QSpinBox *fieldOf(const QDialog &preview, const QString &name)
    {
        for (QSpinBox *field : preview.findChildren<QSpinBox *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
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

    // Not by a dialog that is grey all over. The message is true until something is found.
    void nothingFoundIsNeitherPrintedNorExported()
    {
        MessageBar &bar = *m_fixture->window().messageBar();
        Actions &actions = m_fixture->window().actions();
        const auto heard = [this] {
            const auto *told = m_fixture->window().findChild<QWidget *>(u"announcement"_s);
            return told ? told->accessibleName() : QString();
        };
        searchFor(u"nothing has such words"_s);
        for (const ActionId id : {ActionId::Print, ActionId::PrintPreview}) {
            actions[id]->trigger();
            QVERIFY(!dialog());
            QCOMPARE(bar.text(), u"Nothing is found that could be printed"_s);
            QVERIFY(bar.isVisible());
            QVERIFY(!bar.actionButton()->isVisible());
            QCOMPARE(heard(), bar.text());
        }
        searchFor(u"-1021"_s);
        QVERIFY(!bar.isVisible());
        QVERIFY(openDialog());
        dialog()->close();
        QTRY_VERIFY(!dialog());

        searchFor(u"nothing has such words"_s);
        const auto exporting = [this] { return m_fixture->window().findChild<ExportDialog *>(); };
        actions[ActionId::Export]->trigger();
        QVERIFY(!exporting());
        QCOMPARE(bar.text(), u"Nothing is found that could be exported"_s);
        QCOMPARE(heard(), bar.text());
        actions[ActionId::Compare]->trigger(); // which has a page of its own that says so
        QVERIFY(!bar.isVisible());
        actions[ActionId::Browse]->trigger();
        // All codes may still be wanted, and are never taken for what is shown.
        actions[ActionId::Export]->trigger();
        QVERIFY(bar.actionButton()->isVisible());
        bar.actionButton()->click();
        QVERIFY(exporting());
        const auto lines = exporting()->findChildren<QRadioButton *>();
        QVERIFY(std::ranges::any_of(lines, [](const QRadioButton *line) {
            return line->isChecked() && line->text().contains(u"All codes"_s);
        }));
        exporting()->close();
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

    void cardsAreForColleaguesWhereThatIsAskedFor()
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
        const QString safe = printed(PrintScope::Cards);
        QVERIFY(!safe.contains(u"ask Anna"_s));
        QVERIFY(!safe.contains(u"Next step"_s));
        QVERIFY(openDialog());
        QVERIFY(!dialog()->colleaguesBox()->isChecked());
        QCOMPARE(dialog()->scope(), PrintScope::Cards); // one row is no table
        dialog()->findChildren<QRadioButton *>().first()->click();
        QVERIFY(!dialog()->colleaguesBox()->isEnabled()); // the table has the columns of the window
        dialog()->findChildren<QRadioButton *>().last()->click();
        QVERIFY(dialog()->colleaguesBox()->isEnabled());
        QVERIFY(!dialog()->forColleagues());
        dialog()->colleaguesBox()->click();
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
        QVERIFY(paper.text().contains(u"Next step"_s));
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

    // A folder full of "errdex.pdf" tells nobody what is in them.
    void namesAPdfAfterWhatIsInIt_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<PrintScope>("scope");
        QTest::addColumn<QString>("name");
        QTest::newRow("a card") << u"-1021"_s << PrintScope::Cards << u"hashkey-pro-1021"_s;
        QTest::newRow("a search") << u"timestamp window"_s << PrintScope::Table
                                  << u"error-codes-timestamp-window"_s;
        QTest::newRow("its rows") << u"provider:ethgas"_s << PrintScope::SelectedRows
                                  << u"error-codes-provider-ethgas"_s;
        QTest::newRow("all") << QString() << PrintScope::Table << u"error-codes"_s;
    }
    void namesAPdfAfterWhatIsInIt()
    {
        QFETCH(const QString, query);
        QFETCH(const PrintScope, scope);
        QFETCH(const QString, name);
        searchFor(query);
        QCOMPARE(prints().printer(scope)->fileName(), name);
        prints().print(scope, PrintDialog::Way::Pdf);
        auto *chooser = m_fixture->window().findChild<QFileDialog *>(u"pdfChooser"_s);
        QVERIFY(chooser);
        QCOMPARE(QFileInfo(chooser->selectedFiles().value(0)).fileName(), name + u".pdf"_s);
        chooser->close();
        // From a preview Qt asks for the printer, and offers a file of the document's name.
        prints().print(scope, PrintDialog::Way::Preview);
        auto *preview = qobject_cast<QPrintPreviewDialog *>(previewDialog());
        QVERIFY(preview);
        QCOMPARE(preview->printer()->docName(), name);
        QString offered;
        QTimer::singleShot(0, preview, [preview, &offered] {
            auto *dialog = preview->findChild<QPrintDialog *>();
            offered = QFileInfo(dialog->findChild<QLineEdit *>(u"filename"_s)->text()).fileName();
            dialog->reject();
        });
        buttonOf(*preview, u"Print"_s)->click(); // returns when its dialog is closed
        QCOMPARE(offered, name + u".pdf"_s);
        preview->close();
    }

    // A pasted text may hold a key, and a name of a file is seen by others.
    void aPastedTextIsNoNameOfAFile()
    {
        m_fixture->session().setText(u"hunter2 -1021 password=hunter2"_s, TextOrigin::Pasted);
        QVERIFY(m_fixture->waitForResult());
        QCOMPARE(prints().printer(PrintScope::Table)->fileName(), u"error-codes"_s);
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
        QCOMPARE(preview->windowTitle(), u"Print preview"_s); // as every title of the program
        QCOMPARE(preview->findChild<QGraphicsView *>()->accessibleName(), u"Print preview"_s);
        preview->close();
    }

    void previewIsUsedByKeyboard()
    {
        QDialog *preview = openPages();
        QVERIFY(preview);
        auto *view = preview->findChild<QGraphicsView *>();
        view->setFocus();
        QList<QWidget *> reached;
        QWidget *focus = nullptr;
        do {
            QTest::keyClick(preview->focusWidget(), Qt::Key_Tab);
            focus = preview->focusWidget();
            QVERIFY2(!reached.contains(focus), "Tab goes in a circle");
            reached += focus;
        } while (focus != view);
        reached.removeLast();
        int last = -1;
        for (const QWidget *part : reached) {
            const int place = part->mapTo(preview, QPoint()).x();
            QVERIFY2(place > last, qPrintable(part->accessibleName()));
            last = place;
        }
        int buttons = 0;
        for (QToolButton *button : preview->findChildren<QToolButton *>()) {
            if (!button->isVisible() || !button->isEnabled())
                continue;
            ++buttons;
            QVERIFY2(reached.contains(button), qPrintable(button->text()));
            QVERIFY(!button->text().isEmpty());
        }
        QCOMPARE(reached.size(), buttons + 2); // the zoom, the number of the page
        QVERIFY(buttons > 8);
    }

    // In a narrow window, or with large letters, some buttons stand behind one that shows them.
    void previewIsUsedByKeyboardInANarrowWindow()
    {
        QDialog *preview = openPages();
        QVERIFY(preview);
        auto *rest = preview->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
        QVERIFY(rest && !rest->isVisible());
        preview->resize(360, preview->height());
        QTRY_VERIFY(rest->isVisible());
        QVERIFY(!rest->accessibleName().isEmpty());
        QToolButton *print = buttonOf(*preview, u"Print"_s);
        QVERIFY(!print->isVisible());
        auto *view = preview->findChild<QGraphicsView *>();
        const auto reachedFromPages = [preview, view] {
            QList<QWidget *> reached;
            view->setFocus();
            do {
                QTest::keyClick(preview->focusWidget(), Qt::Key_Tab);
                reached += preview->focusWidget();
            } while (reached.last() != view && reached.size() < 50);
            reached.removeLast();
            return reached;
        };
        const QList<QWidget *> atFirst = reachedFromPages();
        QVERIFY(atFirst.size() > 3);
        QCOMPARE(atFirst.last(), rest); // it stands at the end
        rest->setFocus();
        QTest::keyClick(rest, Qt::Key_Space);
        QTRY_VERIFY(print->isVisible());
        const QList<QWidget *> then = reachedFromPages();
        for (QToolButton *button : preview->findChildren<QToolButton *>()) {
            QVERIFY2(button->isVisible(), qPrintable(button->text()));
            if (button->isEnabled())
                QVERIFY2(then.contains(button), qPrintable(button->text()));
        }
        // They stay while the keys are used, and go as they came.
        QVERIFY(print->isVisible());
        rest->setFocus();
        QTest::keyClick(rest, Qt::Key_Space);
        QTRY_VERIFY(!print->isVisible());
    }

    void previewTurnsItsPages()
    {
        QDialog *preview = openPages();
        QVERIFY(preview);
        auto *view = preview->findChild<QGraphicsView *>();
        QSpinBox *number = fieldOf(*preview, u"Page number"_s);
        QVERIFY(number);
        QTRY_COMPARE(number->text(), u"1 of 7"_s);
        const auto said = [preview] {
            const auto *told = preview->findChild<QWidget *>(u"announcement"_s);
            return told ? told->accessibleName() : QString();
        };
        QTest::qWait(100);
        QCOMPARE(said(), QString()); // nobody has turned one
        buttonOf(*preview, u"Zoom in"_s)->click();
        buttonOf(*preview, u"Fit page"_s)->click();
        QTest::qWait(100);
        QCOMPARE(said(), QString());
        QTest::keyClick(view, Qt::Key_PageDown);
        QCOMPARE(number->value(), 2);
        QTRY_COMPARE(said(), u"Page 2 of 7"_s);
        QTest::keyClick(buttonOf(*preview, u"Next page"_s), Qt::Key_PageDown);
        QCOMPARE(number->value(), 3);
        QTest::keyClick(view, Qt::Key_PageUp);
        QCOMPARE(number->value(), 2);
        const auto canTurn = [&] {
            return QList{buttonOf(*preview, u"Previous page"_s)->isEnabled(),
                         buttonOf(*preview, u"Next page"_s)->isEnabled()};
        };
        QCOMPARE(canTurn(), QList({true, true}));
        number->setFocus();
        number->selectAll(); // as Tab does
        QTest::keyClicks(number, u"7"_s);
        QTest::keyClick(number, Qt::Key_Return);
        QTRY_COMPARE(said(), u"Page 7 of 7"_s);
        QCOMPARE(canTurn(), QList({true, false}));
        QTest::keyClick(number, Qt::Key_PageUp); // as in the pages, and not a number up
        QCOMPARE(number->value(), 6);
        QTest::keyClick(number, Qt::Key_PageDown);
        number->setValue(2);
        number->selectAll();
        QTest::keyClicks(number, u"99"_s); // more than there are: the last one
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(number->value(), 7);
        QTest::keyClick(view, Qt::Key_PageDown); // there is no more
        QCOMPARE(number->value(), 7);
        number->setValue(1);
        QCOMPARE(canTurn(), QList({false, true}));
    }

    // The last page was reached with "Next page", which can do no more: the keys go on in the pages.
    void previewKeepsTheFocusWhereItTurns()
    {
        QDialog *preview = openPages();
        QVERIFY(preview);
        QSpinBox *number = fieldOf(*preview, u"Page number"_s);
        QTRY_COMPARE(number->maximum(), 7);
        number->setValue(6);
        QToolButton *next = buttonOf(*preview, u"Next page"_s);
        preview->activateWindow(); // the pages have come, and all may have been shown anew
        QTRY_VERIFY(preview->isActiveWindow());
        next->setFocus();
        QVERIFY(next->hasFocus());
        const QSignalSpy moves(qApp, &QApplication::focusChanged);
        QTest::keyClick(next, Qt::Key_Space);
        QVERIFY(!next->isEnabled());
        QCOMPARE(preview->focusWidget(), preview->findChild<QGraphicsView *>());
        QCOMPARE(moves.size(), 1); // a screen reader hears of none that it only passed
    }

    void previewHasHelp()
    {
        QDialog *preview = openPages();
        QVERIFY(preview);
        preview->activateWindow(); // the pages have come, and all may have been shown anew
        QTRY_VERIFY(preview->isActiveWindow());
        QTest::keyClick(preview->focusWidget(), Qt::Key_F1);
        QTRY_VERIFY(std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget *window) {
            return window->objectName() == "helpWindow"_L1 && window->isVisible();
        }));
    }

    void previewZoomsInPercent()
    {
        QDialog *preview = openPages();
        QVERIFY(preview);
        QSpinBox *zoom = fieldOf(*preview, u"Zoom"_s);
        QVERIFY(zoom);
        const auto *pages = preview->findChild<QPrintPreviewWidget *>();
        QToolButton *fit = buttonOf(*preview, u"Fit page"_s);
        QVERIFY(fit->isChecked());
        QTRY_COMPARE(zoom->value(), qRound(pages->zoomFactor() * 100));
        QCOMPARE(zoom->text(), Phrases::number(quint64(zoom->value())) + Phrases::percentSign());
        // Who only passes by changes nothing.
        zoom->setFocus();
        QTest::keyClick(zoom, Qt::Key_Tab);
        QVERIFY(fit->isChecked());
        QCOMPARE(pages->zoomMode(), QPrintPreviewWidget::FitInView);
        QTest::keyClick(preview->findChild<QGraphicsView *>(), Qt::Key_PageDown);
        QCOMPARE(fieldOf(*preview, u"Page number"_s)->value(), 2);

        zoom->setFocus();
        zoom->selectAll();
        QTest::keyClicks(zoom, u"150"_s);
        QTest::keyClick(zoom, Qt::Key_Return);
        QCOMPARE(pages->zoomFactor(), 1.5);
        QVERIFY(!fit->isChecked());
        QTest::mouseClick(buttonOf(*preview, u"Zoom out"_s), Qt::LeftButton);
        QVERIFY(zoom->value() < 150);
        QCOMPARE(zoom->value(), qRound(pages->zoomFactor() * 100));
        QTest::mouseClick(fit, Qt::LeftButton);
        QVERIFY(fit->isChecked());
        QCOMPARE(pages->zoomMode(), QPrintPreviewWidget::FitInView);
        QTRY_COMPARE(zoom->value(), qRound(pages->zoomFactor() * 100));
    }

    void previewPointsWhereItsPagesGoOn()
    {
        const auto arrow = [this](const QString &name) {
            QDialog *preview = openPages();
            if (!preview)
                return QImage();
            const QImage image = buttonOf(*preview, name)->icon().pixmap(24).toImage();
            preview->close();
            return test::waitFor([this] { return !previewDialog(); }) ? image : QImage();
        };
        const QImage next = arrow(u"Next page"_s);
        const QImage last = arrow(u"Last page"_s);
        QVERIFY(!next.isNull());
        QVERIFY(next != last);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage previousMirrored = arrow(u"Previous page"_s);
        const QImage firstMirrored = arrow(u"First page"_s);
        const QImage nextMirrored = arrow(u"Next page"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(previousMirrored, next);
        QCOMPARE(firstMirrored, last);
        QVERIFY(nextMirrored != next);
    }
};

QTEST_MAIN(TestPrintActions)
#include "tst_printactions.moc"
