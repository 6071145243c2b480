// SPDX-License-Identifier: MIT
// What outlives the contents of the window when another language is chosen, and changes its words: messages,
// steps of undoing, settings, help, a log.
#include "core/translations.h"
#include "models/logmodel.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/helppages.h"
#include "ui/compare/comparisonview.h"
#include "ui/help/helptexts.h"
#include "ui/help/helpwindow.h"
#include "ui/languagefixture.h"
#include "ui/longtext/longtextdialog.h"
#include "ui/longtext/longtexts.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/program.h"
#include "ui/quick/quickwindow.h"
#include "ui/search/querylineedit.h"
#include "ui/settings/keyboardpage.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;
using namespace errdex::test;

namespace {

/// Counts how often a window went from the screen.
class HideWatcher : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Hide ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

class TestLanguageLasting : public QObject, private LanguageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void cleanup() { stop(); }

    void keepsTheSettingsOpen();
    void stepsOfUndoingSpeakToo();
    void messagesSpeakToo();
    void messagesStillAct();
    void helpSpeaksInItsPlace();
    void logSpeaksInItsPlace();
    void importOfALanguageCanBeUndone();
    void quickWindowSpeaksToo();
};

void TestLanguageLasting::keepsTheSettingsOpen()
{
    window().actions()[ActionId::Settings]->trigger();
    const QPointer<SettingsDialog> before = window().findChild<SettingsDialog *>();
    before->setGeometry(100, 80, 700, 600);
    before->keyboard()->choose(ActionId::CopyMarkdown);
    before->needle()->setText(u"providers write"_s); // of the explanation
    auto *box = qobject_cast<QComboBox *>(before->page()->row(SettingId::Language)->control());
    box->setFocus();
    const QString language = Translations::languages().last();
    m_before = session().store();
    HideWatcher hidings;
    before->installEventFilter(&hidings);
    box->setCurrentIndex(box->findData(language));
    QVERIFY(isSettled());
    const SettingsDialog *after = before; // the same window, which was never away
    QVERIFY(after);
    QCOMPARE(hidings.count, 0);
    QVERIFY(after->updatesEnabled());
    QVERIFY(after->windowTitle() != u"Settings"_s);
    QCOMPARE(after->geometry(), QRect(100, 80, 700, 600));
    QCOMPARE(after->tabs()->currentIndex(), 0);
    QCOMPARE(after->keyboard()->chosen(), ActionId::CopyMarkdown);
    QCOMPARE(after->needle()->text(), QString()); // a word of the other language
    box = qobject_cast<QComboBox *>(after->page()->row(SettingId::Language)->control());
    QCOMPARE(box->currentData().toString(), language);
    QCOMPARE(after->focusWidget(), box); // the keys go on choosing

    const auto percent = [this] {
        const auto *dialog = window().findChild<SettingsDialog *>();
        return qobject_cast<QSpinBox *>(dialog->page()->row(SettingId::FontPercent)->control())
                ->text();
    };
    choose(u"fa"_s);
    QVERIFY2(percent().startsWith(u"۱۰۰"_s), qPrintable(percent()));
    after->tabs()->setCurrentIndex(1);
    choose(u"en"_s);
    QCOMPARE(percent(), u"100%"_s);
    QCOMPARE(window().findChild<SettingsDialog *>()->tabs()->currentIndex(), 1);
    window().findChild<SettingsDialog *>()->close();
    choose({});
    QVERIFY(!window().findChild<SettingsDialog *>());
}

void TestLanguageLasting::stepsOfUndoingSpeakToo()
{
    const QList<db::CodeKey> codes{{u"hashkey-pro"_s, u"-1021"_s, 1}, {u"ethgas"_s, u"110"_s, 1}};
    session().setStarred({codes[0]}, true);
    session().setStarred({codes[1]}, true);
    window().actions()[ActionId::Undo]->trigger();
    const auto tips = [this] {
        return window().actions()[ActionId::Undo]->toolTip() + u'|'
                + window().actions()[ActionId::Redo]->toolTip();
    };
    const QString english = tips();
    QVERIFY(english.contains("starred"_L1));
    choose(u"de"_s);
    QVERIFY2(!tips().contains("starred"_L1), qPrintable(tips()));
    choose(u"en"_s);
    QTRY_COMPARE(tips(), english);
}

void TestLanguageLasting::messagesSpeakToo()
{
    window().messageBar()->showMessage(
            {.text = u"a disk is full"_s, .actionText = {}, .action = {}, .isProblem = true});
    session().setStarred({{u"hashkey-pro"_s, u"-1021"_s, 1}}, true);
    QTRY_VERIFY(window().messageBar()->isVisible());
    const QString english = window().messageBar()->text();
    QVERIFY(english.contains("is starred"_L1));
    choose(u"de"_s);
    const MessageBar *bar = window().messageBar();
    QTRY_VERIFY(bar->text() != english);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"-1021"_s));
    QVERIFY(!bar->text().contains("starred"_L1));
    QVERIFY(bar->actionButton()->text().contains(u"ckg"_s)); // Rückgängig
    QTRY_VERIFY(bar->mapTo(&window(), QPoint()).y() > window().height() / 2); // at the foot again
    bar->actionButton()->click();
    QTRY_VERIFY(session().userData().starred().isEmpty());
    QCOMPARE(bar->text(), u"a disk is full"_s); // which nobody has closed
    QVERIFY(bar->isVisible());
}

void TestLanguageLasting::messagesStillAct()
{
    // A message of a part of the window that is another one by then.
    window().actions()[ActionId::KeepPastes]->setChecked(true);
    QTRY_VERIFY(window().messageBar()->isVisible());
    choose(Translations::languages().last());
    QVERIFY(window().messageBar()->isVisible());
    QVERIFY(window().actions()[ActionId::KeepPastes]->isChecked());
    window().messageBar()->actionButton()->click();
    QVERIFY(!window().actions()[ActionId::KeepPastes]->isChecked());
}

void TestLanguageLasting::helpSpeaksInItsPlace()
{
    window().findChild<HelpPages *>()->showHelp(HelpTopic::Query);
    const QPointer<HelpWindow> help = window().findChild<HelpPages *>()->help();
    help->setGeometry(60, 40, 640, 400);
    QScrollBar &bar = *help->text()->verticalScrollBar();
    QTRY_VERIFY(bar.maximum() > 0);
    bar.setValue(bar.maximum() / 2);
    const QString english = help->text()->toPlainText();
    HideWatcher hidings;
    help->installEventFilter(&hidings);
    choose(u"fr"_s);
    QCOMPARE(window().findChild<HelpPages *>()->help(), help.data());
    QCOMPARE(hidings.count, 0);
    QVERIFY(help->text()->toPlainText() != english);
    QCOMPARE(help->topic(), HelpTopic::Query);
    QVERIFY(help->windowTitle() != u"Errdex help"_s);
    QVERIFY(help->pageList()->currentItem()->text() == HelpTexts::title(HelpTopic::Query));
    QVERIFY(qAbs(bar.value() - bar.maximum() / 2) <= 1);
    QCOMPARE(help->geometry(), QRect(60, 40, 640, 400));
    choose(u"en"_s);
    QCOMPARE(help->text()->toPlainText(), english);
    help->close();
}

void TestLanguageLasting::logSpeaksInItsPlace()
{
    QTRY_VERIFY(window().findChild<LongTexts *>());
    const QPointer<LongTextDialog> log = window().findChild<LongTexts *>()->openText(
            u"order failed code=-1021\n"_s.repeated(3000));
    QTRY_VERIFY(!log->isReading());
    const QString english = log->statusText();
    QVERIFY(english.contains("3,000"_L1));
    const QString title = log->windowTitle();
    const QString head = log->model()->headerData(0, Qt::Horizontal).toString();
    log->table()->selectRow(0);
    choose(u"de"_s);
    QVERIFY(log);
    QVERIFY(log->isVisible());
    QTRY_VERIFY(log->statusText() != english);
    QVERIFY(log->statusText().contains("3.000"_L1)); // as Germans write it
    QVERIFY(!log->statusText().contains("Pasted"_L1));
    QVERIFY(log->windowTitle() != title);
    QCOMPARE(log->table()->currentIndex().row(), 0);
    for (const QPushButton *button : log->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->icon().isNull())
            QVERIFY2(button->text() != u"Show in the &table"_s, qPrintable(button->text()));
    }
    log->exportTo(m_folder->filePath(u"codes.csv"_s));
    const QString german = log->statusText();
    choose(u"en"_s);
    QTRY_VERIFY(log->statusText() != german);
    QVERIFY(log->statusText().contains("codes.csv"_L1));
}

void TestLanguageLasting::importOfALanguageCanBeUndone()
{
    const QString path = m_folder->filePath(u"settings.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
            R"({"errdex-settings": 1, "settings": {"language": "de", "table/compactRows": true}})");
    file.close();
    window().actions()[ActionId::Settings]->trigger();
    m_before = session().store();
    window().findChild<SettingsDialog *>()->importFrom(path);
    QVERIFY(isSettled());
    QCOMPARE(m_translations->language(), u"de"_s);
    QCOMPARE(window().tableArea()->view()->density(), Density::Compact);
    const auto *dialog = window().findChild<SettingsDialog *>();
    QVERIFY(dialog->messageBar()->text().contains(u"settings.json"_s));
    m_before = session().store();
    dialog->messageBar()->actionButton()->click();
    QVERIFY(isSettled());
    QCOMPARE(m_translations->language(), u"en"_s);
    QCOMPARE(window().tableArea()->view()->density(), Density::Comfortable);
    QVERIFY(!QSettings().contains(languageKey));
    QCOMPARE(window().findChild<SettingsDialog *>()->messageBar()->text(), QString());
}

void TestLanguageLasting::quickWindowSpeaksToo()
{
    m_program->showQuick();
    m_program->quickWindow()->lineEdit()->setText(u"-1021"_s);
    QTRY_COMPARE(m_program->quickWindow()->statusText(), u"the code -1021 stands in the text"_s);
    choose(Translations::languages().last());
    QVERIFY(m_program->quickWindow()->isVisible());
    QCOMPARE(m_program->quickWindow()->lineEdit()->text(), u"-1021"_s);
    QTRY_VERIFY(m_program->quickWindow()->statusText().contains(u"-1021"_s));
    QVERIFY(m_program->quickWindow()->statusText() != u"the code -1021 stands in the text"_s);
}

QTEST_MAIN(TestLanguageLasting)
#include "tst_languagelasting.moc"
