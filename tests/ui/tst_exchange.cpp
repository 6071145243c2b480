// SPDX-License-Identifier: MIT
#include "db/userdatabase.h"
#include "ui/actions/actiontable.h"
#include "ui/detail/links.h"
#include "ui/detail/othervalues.h"
#include "ui/detail/textblock.h"
#include "ui/exchange/exchangeactions.h"
#include "ui/messagebar.h"
#include "windowfixture.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace errdex {

/// Own data from one person's window to another's, by files.
class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesThroughAFile();
    void isOneStepOfUndoing();
    void bothOfAConflictAreShown_data();
    void bothOfAConflictAreShown();
    void whatIsWrittenMeanwhileIsKept();
    void whatTakesLongIsTold();
    void aConflictOfAConceptIsShownAtItsCodes();
    void aMeaningIsShownByItsTitle();
    void hostileTextIsShownAsItIs();
    void aFileThatIsNoneChangesNothing_data();
    void aFileThatIsNoneChangesNothing();
    void aFileThatCannotBeWrittenIsTold();
    void theDialogsOfferTheRightFiles();

private:
    void select(const db::CodeKey &key);
    static void writeBytes(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QString kept(db::OwnField field) const
    {
        return m_fixture->session().userData().data().value(m_code, field);
    }
    void keep(db::OwnField field, const QString &value)
    {
        m_fixture->session().changes().make({{m_code, field, value, {}}}, u"kept"_s);
    }
    /// A file as another person has written it.
    QString theirs(const QList<db::OwnValue> &values, const QList<db::SavedFilter> &filters = {})
    {
        db::OwnFile file{u"2026-01-01T00:00:00.000Z"_s, {}, filters};
        for (const db::OwnValue &value : values)
            file.versions.append({value, {value.changedAt}});
        const QString path = m_folder.filePath(u"theirs.json"_s);
        writeBytes(path, db::writeOwnFile(file));
        return path;
    }
    const MessageBar &message() const { return *m_fixture->window().messageBar(); }
    ExchangeActions &exchange() const
    {
        return *m_fixture->window().findChild<ExchangeActions *>();
    }
    OtherValues *others() const { return m_fixture->window().findChild<OtherValues *>(); }
    void click(const QString &text)
    {
        for (TextLink *link : others()->findChildren<TextLink *>()) {
            if (link->text() == text && link->isVisible()) {
                QTest::keyClick(link, Qt::Key_Space);
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::WindowFixture> m_fixture;
    const db::CodeKey m_code{u"hashkey-pro"_s, u"-1021"_s, 1};
    const QString m_later = u"2999-01-01T00:00:00.000Z"_s;
};

void TestExchange::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(m_fixture->session().canStar());
    QTRY_VERIFY(m_fixture->session().savedFilters().isUsable()); // they are read after it
    select(m_code);
}

void TestExchange::cleanup()
{
    m_fixture.reset();
}

void TestExchange::select(const db::CodeKey &key)
{
    m_fixture->window().openCode(u"provider:=%1 code:=%2"_s.arg(key.provider, key.code), key);
    QTRY_COMPARE(m_fixture->rowCount(), 1);
    QTRY_VERIFY(others());
}

void TestExchange::goesThroughAFile()
{
    keep(db::OwnField::Note, u"Resync the clock"_s);
    keep(db::OwnField::Tags, u"clock"_s);
    QVERIFY(m_fixture->session().savedFilters().add(u"Clocks"_s, u"tag:clock"_s));
    const QString path = m_folder.filePath(u"mine.json"_s);
    exchange().exportTo(path);
    QTRY_VERIFY2(message().text().contains(u"mine.json"_s), qPrintable(message().text()));
    QVERIFY2(message().text().contains(u": 1 code"_s), qPrintable(message().text()));

    m_fixture = std::make_unique<test::WindowFixture>(); // another person
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(m_fixture->session().canStar());
    exchange().importFrom(path);
    QTRY_COMPARE(kept(db::OwnField::Note), u"Resync the clock"_s);
    QCOMPARE(kept(db::OwnField::Tags), u"clock"_s);
    QTRY_COMPARE(m_fixture->session().savedFilters().filters().size(), 1);
    QVERIFY2(message().text().contains(u"2 new, 1 saved filter"_s), qPrintable(message().text()));

    exchange().importFrom(path);
    QTRY_COMPARE(message().text(), u"All of it was here already."_s);
    QVERIFY(!message().actionButton()->isVisible());
    QCOMPARE(m_fixture->session().savedFilters().filters().size(), 1);
}

void TestExchange::isOneStepOfUndoing()
{
    keep(db::OwnField::Note, u"mine"_s);
    exchange().importFrom(theirs({{m_code, db::OwnField::Note, u"theirs"_s, m_later},
                                  {m_code, db::OwnField::Star, u"1"_s, m_later}},
                                 {{{}, u"Theirs"_s, {}, u"http:4xx"_s, true, {}}}));
    QTRY_COMPARE(kept(db::OwnField::Note), u"theirs"_s);
    QTRY_VERIFY(message().actionButton()->isVisible());
    message().actionButton()->click();
    QCOMPARE(kept(db::OwnField::Note), u"mine"_s);
    QVERIFY(kept(db::OwnField::Star).isEmpty());
    QVERIFY(kept(db::OwnField::Others).isEmpty());
    QVERIFY(m_fixture->session().savedFilters().filters().isEmpty());
    m_fixture->session().changes().stack().redo();
    QCOMPARE(kept(db::OwnField::Note), u"theirs"_s);
    QCOMPARE(m_fixture->session().savedFilters().filters().size(), 1);
    m_fixture->session().changes().stack().undo();

    m_fixture->restart(); // and so it is on the disk
    QVERIFY(m_fixture->show());
    QTRY_COMPARE(kept(db::OwnField::Note), u"mine"_s);
    QVERIFY(kept(db::OwnField::Others).isEmpty());
}

void TestExchange::bothOfAConflictAreShown_data()
{
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("theirs is used") << true;
    QTest::newRow("theirs is thrown away") << false;
}

void TestExchange::bothOfAConflictAreShown()
{
    QFETCH(const bool, isUsed);
    keep(db::OwnField::Note, u"mine"_s);
    QVERIFY(!others()->isVisible());
    exchange().importFrom(
            theirs({{m_code, db::OwnField::Note, u"theirs"_s, u"2001-01-01T00:00:00.000Z"_s}}));
    QTRY_VERIFY(others()->isVisible());
    QCOMPARE(kept(db::OwnField::Note), u"mine"_s);
    QVERIFY2(message().text().contains(u"has:conflict"_s), qPrintable(message().text()));
    QCOMPARE(others()->findChild<TextBlock *>()->toPlainText(), u"theirs"_s);
    m_fixture->session().setText(u"has:conflict"_s);
    QTRY_COMPARE(m_fixture->rowCount(), 1);

    m_fixture->session().setText({});
    select(m_code);
    click(isUsed ? u"Use this one"_s : u"Throw it away"_s);
    QCOMPARE(kept(db::OwnField::Note), isUsed ? u"theirs"_s : u"mine"_s);
    QTRY_VERIFY(!others()->isVisible());
    m_fixture->session().changes().stack().undo();
    QCOMPARE(kept(db::OwnField::Note), u"mine"_s);
    QTRY_VERIFY(others()->isVisible());
}

void TestExchange::whatIsWrittenMeanwhileIsKept()
{
    // Joined in the worker thread, while here the next thing is written already.
    m_fixture->session().changes().join(
            {{}, {{{m_code, db::OwnField::Note, u"theirs"_s, m_later}, {m_later}}}, {}});
    keep(db::OwnField::Note, u"written at once"_s);
    QTRY_VERIFY(message().text().startsWith(u"Joined"_s));
    QCOMPARE(kept(db::OwnField::Note), u"written at once"_s);
    m_fixture->restart();
    QVERIFY(m_fixture->show());
    QTRY_COMPARE(kept(db::OwnField::Note), u"written at once"_s);
}

void TestExchange::whatTakesLongIsTold()
{
    keep(db::OwnField::Note, u"mine"_s);
    const QString path = m_folder.filePath(u"long.json"_s);
    QSemaphore isSlow;
    m_fixture->session().keeper().run([&isSlow] { isSlow.acquire(); });
    exchange().exportTo(path);
    QTRY_COMPARE(message().text(), u"Own data is being written…"_s);
    isSlow.release();
    QTRY_VERIFY2(message().text().contains(u"long.json"_s), qPrintable(message().text()));

    m_fixture->session().keeper().run([&isSlow] { isSlow.acquire(); });
    exchange().importFrom(path);
    QTRY_COMPARE(message().text(), u"Own data is being read…"_s);
    isSlow.release();
    QTRY_COMPARE(message().text(), u"All of it was here already."_s);
}

void TestExchange::aConflictOfAConceptIsShownAtItsCodes()
{
    const auto store = m_fixture->session().store();
    const int index = store->conceptIndex(*store->find(m_code));
    const db::CodeKey subject = db::conceptSubject(store->vocabulary().at(index).slug);
    m_fixture->session().changes().make({{subject, db::OwnField::Reply, u"mine"_s, {}}}, u"kept"_s);
    exchange().importFrom(theirs({{subject, db::OwnField::Reply, u"theirs"_s, m_later}}));
    QTRY_VERIFY(others()->isVisible());
    m_fixture->session().setText(u"has:conflict"_s);
    QTRY_VERIFY(m_fixture->rowCount() >= 1);
    select(m_code);
    QTRY_VERIFY(others()->isVisible());
    click(u"Use this one"_s);
    QCOMPARE(m_fixture->session().userData().data().value(subject, db::OwnField::Reply), u"mine"_s);
}

void TestExchange::aMeaningIsShownByItsTitle()
{
    keep(db::OwnField::Concept, u"rate-limit-exceeded"_s);
    exchange().importFrom(theirs({{m_code, db::OwnField::Concept, u"order-not-found"_s,
                                   u"2001-01-01T00:00:00.000Z"_s}}));
    QTRY_VERIFY(others() && others()->isVisible());
    QCOMPARE(others()->findChild<TextBlock *>()->toPlainText(), u"Order not found"_s);
}

void TestExchange::hostileTextIsShownAsItIs()
{
    keep(db::OwnField::Note, u"mine"_s);
    const QString hostile = u"<img src=http://example.com/x><b>bold</b>\u202etxt.exe"_s;
    exchange().importFrom(
            theirs({{m_code, db::OwnField::Note, hostile, u"2001-01-01T00:00:00.000Z"_s}}));
    QTRY_VERIFY(others()->isVisible());
    const QString shown = others()->findChild<TextBlock *>()->toPlainText();
    QVERIFY2(shown.startsWith(u"<img src="_s), qPrintable(shown));
    QVERIFY(shown.contains(u"U+202E"));
    QVERIFY(!shown.contains(u'\u202e'));
}

void TestExchange::aFileThatIsNoneChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray() << u"no file of own data"_s;
    QTest::newRow("text") << QByteArray("hello") << u"no file of own data"_s;
    QTest::newRow("newer") << QByteArray(R"({"format":"errdex-own-data","version":7})")
                           << u"newer version"_s;
    QTest::newRow("damaged") << QByteArray("{\n\"format\":\"errdex-own-data\",\n\"version\":1}")
                             << u"damaged in line"_s;
}

void TestExchange::aFileThatIsNoneChangesNothing()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    keep(db::OwnField::Note, u"mine"_s);
    const QString path = m_folder.filePath(u"broken.json"_s);
    writeBytes(path, bytes);
    exchange().importFrom(path);
    QTRY_VERIFY2(message().text().contains(text), qPrintable(message().text()));
    QVERIFY(message().text().contains(u"Nothing was changed."_s)
            || message().text().contains(u"nothing was changed."_s));
    QCOMPARE(kept(db::OwnField::Note), u"mine"_s);
    exchange().importFrom(m_folder.filePath(u"absent.json"_s));
    QTRY_VERIFY(message().text().contains(u"cannot be read"_s));
}

void TestExchange::aFileThatCannotBeWrittenIsTold()
{
    exchange().exportTo(m_folder.filePath(u"no/such/folder/mine.json"_s));
    QTRY_VERIFY2(message().text().contains(u"could not be written"_s),
                 qPrintable(message().text()));
}

void TestExchange::theDialogsOfferTheRightFiles()
{
    m_fixture->window().actions()[ActionId::ExportOwnData]->trigger();
    auto *target = m_fixture->window().findChild<QFileDialog *>(u"ownDataTarget"_s);
    QVERIFY(target);
    QCOMPARE(target->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(target->defaultSuffix(), u"json"_s);
    target->reject();
    m_fixture->window().actions()[ActionId::ImportOwnData]->trigger();
    auto *source = m_fixture->window().findChild<QFileDialog *>(u"ownDataSource"_s);
    QVERIFY(source);
    QCOMPARE(source->fileMode(), QFileDialog::ExistingFile);
    source->reject();
}

} // namespace errdex

QTEST_MAIN(errdex::TestExchange)
#include "tst_exchange.moc"
