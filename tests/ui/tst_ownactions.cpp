// SPDX-License-Identifier: MIT
#include "db/userdatabase.h"
#include "ui/actions/actiontable.h"
#include "ui/announce.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/inlineeditor.h"
#include "ui/detail/links.h"
#include "ui/detail/owntextrow.h"
#include "ui/detail/replyview.h"
#include "ui/messagebar.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace errdex {

/// What a person keeps with codes, through the real window by its keys.
class TestOwnActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNoteIsWrittenFoundAndUndone();
    void aNoteIsKeptWhenAnotherCodeIsChosen();
    void aKeyLeavesANoteForTheTable();
    void aNoteIsKeptWhenTheWindowCloses();
    void anEditorIsScrolledTo();
    void escapeLosesNothing();
    void typingIsOneStep();
    void eachFinishedEditIsAStep_data();
    void eachFinishedEditIsAStep();
    void bringingAReplyBackIsAStep();
    void tagsAreSetAndLinked();
    void aLinkMustBeAWebAddress();
    void anOwnReplyReplacesTheBundledOne();
    void aReplyOfTheConceptIsThatOfAllItsCodes();
    void everyChangeIsUndoneAndRedone();
    void theEditorStaysWhileTheResultChanges();
    void heldKeysLeaveTheRowSelected();
    void severalRowsStaySelected();

private:
    void select(const db::CodeKey &key);
    void trigger(ActionId id);
    void type(const QString &text);
    OwnTextRow *row(const QString &field);
    QString kept(db::OwnField field) const
    {
        return m_fixture->session().userData().data().value(m_code, field);
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    const db::CodeKey m_code{u"hashkey-pro"_s, u"-1021"_s, 1};
};

void TestOwnActions::init()
{
    m_fixture = std::make_unique<test::WindowFixture>();
    QVERIFY(m_fixture->show());
    QTRY_VERIFY(m_fixture->session().canStar());
    select(m_code);
}

void TestOwnActions::cleanup()
{
    m_fixture.reset();
}

void TestOwnActions::select(const db::CodeKey &key)
{
    m_fixture->window().openCode(u"provider:=%1 code:=%2"_s.arg(key.provider, key.code), key);
    QVERIFY(m_fixture->waitForResult());
    QCOMPARE(m_fixture->rowCount(), 1);
    QVERIFY(row(u"note"_s));
}

void TestOwnActions::trigger(ActionId id)
{
    const QString name = QString::fromLatin1(actionSpec(id).name);
    for (QAction *action : m_fixture->window().findChildren<QAction *>(name)) {
        QTRY_VERIFY2(action->isEnabled(), qPrintable(name));
        action->trigger();
        return;
    }
    QFAIL(qPrintable(name));
}

// Into the editor that is open.
void TestOwnActions::type(const QString &text)
{
    QWidget *field = nullptr;
    for (InlineEditor *editor : m_fixture->window().findChildren<InlineEditor *>())
        field = editor->focusProxy();
    QVERIFY(field);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

OwnTextRow *TestOwnActions::row(const QString &field)
{
    return m_fixture->window().findChild<OwnTextRow *>(u"own-"_s + field);
}

void TestOwnActions::aNoteIsWrittenFoundAndUndone()
{
    trigger(ActionId::EditNote);
    type(u"Resync the clock"_s);
    QTest::keyClick(row(u"note"_s)->editor()->focusProxy(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(kept(db::OwnField::Note), u"Resync the clock"_s);
    QVERIFY(m_fixture->window().messageBar()->text().contains(u"-1021"_s));
    // The facets count it at once, and lead to it.
    const auto counted = [this] {
        return m_fixture->session().result()->facets.ownParts[size_t(OwnPart::Note)];
    };
    QTRY_COMPARE(counted(), 1U);
    m_fixture->session().setText(u"note:clock"_s);
    QTRY_COMPARE(m_fixture->rowCount(), 1);
    m_fixture->session().setText(u"has:note"_s);
    QTRY_COMPARE(m_fixture->rowCount(), 1);
    const auto toolTip = [this](ActionId id) {
        return m_fixture->window().actions()[id]->toolTip().replace(QChar::Nbsp, u' ');
    };
    QVERIFY2(toolTip(ActionId::Undo).contains(u"Undo: “Note on -1021 kept”"_s),
             qPrintable(toolTip(ActionId::Undo)));
    trigger(ActionId::Undo);
    QTRY_COMPARE(m_fixture->rowCount(), 0);
    QCOMPARE(counted(), 0U);
    QVERIFY2(toolTip(ActionId::Redo).contains(u"Redo: “Note on -1021 kept”"_s),
             qPrintable(toolTip(ActionId::Redo)));
    // What is undone is quoted: without, "Undone: Note on … kept" says that it was kept.
    QCOMPARE(m_fixture->window().messageBar()->text(), u"Undone: “Note on -1021 kept”"_s);
    trigger(ActionId::Redo);
    QTRY_COMPARE(m_fixture->rowCount(), 1);
    m_fixture->restart();
    QVERIFY(m_fixture->show());
    QTRY_COMPARE(kept(db::OwnField::Note), u"Resync the clock"_s);
}

void TestOwnActions::aKeyLeavesANoteForTheTable()
{
    trigger(ActionId::EditNote);
    auto *editor = QApplication::focusWidget();
    QVERIFY(qobject_cast<QPlainTextEdit *>(editor));
    QTest::keyClicks(editor, u"kept"_s);
    trigger(ActionId::FocusTable); // F7
    QTRY_VERIFY(!row(u"note"_s)->editor());
    QCOMPARE(kept(db::OwnField::Note), u"kept"_s);
    QCOMPARE(QApplication::focusWidget(), m_fixture->window().tableArea()->view());
}

void TestOwnActions::aNoteIsKeptWhenAnotherCodeIsChosen()
{
    trigger(ActionId::EditNote);
    row(u"note"_s)->editor()->setPause(600'000); // not while it is typed on a slow machine
    type(u"half a sen"_s);
    QCOMPARE(kept(db::OwnField::Note), QString());
    select({u"hashkey-pro"_s, u"-1015"_s, 1});
    QTRY_COMPARE(kept(db::OwnField::Note), u"half a sen"_s);
}

void TestOwnActions::aNoteIsKeptWhenTheWindowCloses()
{
    trigger(ActionId::EditNote);
    type(u"not finished"_s);
    m_fixture->restart();
    QVERIFY(m_fixture->show());
    QTRY_COMPARE(kept(db::OwnField::Note), u"not finished"_s);
}

void TestOwnActions::anEditorIsScrolledTo()
{
    m_fixture->window().resize(900, 420);
    auto *area = m_fixture->window().findChild<DetailPane *>();
    QVERIFY(area);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    area->verticalScrollBar()->setValue(0);
    QVERIFY(row(u"note"_s)->visibleRegion().isEmpty());
    trigger(ActionId::EditNote);
    QTRY_VERIFY(!row(u"note"_s)->editor()->visibleRegion().isEmpty());
}

void TestOwnActions::escapeLosesNothing()
{
    m_fixture->session().changes().make({{m_code, db::OwnField::Note, u"first"_s, {}}}, u"x"_s);
    QTRY_COMPARE(row(u"note"_s)->value(), u"first"_s);
    trigger(ActionId::EditNote);
    row(u"note"_s)->editor()->setPause(1);
    type(u"second"_s);
    QTRY_COMPARE(kept(db::OwnField::Note), u"second"_s);
    QTest::keyClick(row(u"note"_s)->editor()->focusProxy(), Qt::Key_Escape);
    QCOMPARE(kept(db::OwnField::Note), u"second"_s); // it was said to be kept
    QVERIFY(!row(u"note"_s)->editor());
    trigger(ActionId::Undo);
    QCOMPARE(kept(db::OwnField::Note), u"first"_s);
}

void TestOwnActions::typingIsOneStep()
{
    trigger(ActionId::EditNote);
    row(u"note"_s)->editor()->setPause(1);
    type(u"one"_s);
    QTRY_COMPARE(kept(db::OwnField::Note), u"one"_s);
    type(u"one two"_s);
    QTRY_COMPARE(kept(db::OwnField::Note), u"one two"_s);
    QTest::keyClick(row(u"note"_s)->editor()->focusProxy(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_fixture->session().changes().stack().count(), 1);
    trigger(ActionId::Undo);
    QCOMPARE(kept(db::OwnField::Note), QString());
}

void TestOwnActions::eachFinishedEditIsAStep_data()
{
    QTest::addColumn<ActionId>("action");
    QTest::addColumn<db::OwnField>("field");
    QTest::addColumn<Qt::Key>("end");
    QTest::newRow("note") << ActionId::EditNote << db::OwnField::Note << Qt::Key_Escape;
    QTest::newRow("tags") << ActionId::EditTags << db::OwnField::Tags << Qt::Key_Return;
    QTest::newRow("reply") << ActionId::EditReply << db::OwnField::Reply << Qt::Key_Escape;
}

void TestOwnActions::eachFinishedEditIsAStep()
{
    QFETCH(const ActionId, action);
    QFETCH(const db::OwnField, field);
    QFETCH(const Qt::Key, end);
    const QStringList texts{u"first finding"_s, u"first finding and more"_s};
    for (const QString &text : texts) {
        trigger(action);
        type(text);
        QTest::keyClick(QApplication::focusWidget(), end);
        QTRY_VERIFY(!m_fixture->window().findChild<InlineEditor *>());
        QCOMPARE(kept(field), text);
    }
    trigger(ActionId::Undo);
    QCOMPARE(kept(field), texts.first());
    trigger(ActionId::Undo);
    QCOMPARE(kept(field), QString());
}

void TestOwnActions::bringingAReplyBackIsAStep()
{
    m_fixture->session().changes().make({{m_code, db::OwnField::Reply, u"mine"_s, {}}}, u"x"_s);
    auto *reply = m_fixture->window().findChild<ReplyView *>();
    QTRY_COMPARE(reply->text(), u"mine"_s);
    Q_EMIT reply->findChildren<TextLink *>().last()->clicked(); // "Back to the former reply"
    QCOMPARE(kept(db::OwnField::Reply), QString());
    trigger(ActionId::EditReply);
    type(u"another"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    trigger(ActionId::Undo);
    QCOMPARE(kept(db::OwnField::Reply), QString());
    trigger(ActionId::Undo);
    QCOMPARE(kept(db::OwnField::Reply), u"mine"_s);
}

void TestOwnActions::tagsAreSetAndLinked()
{
    trigger(ActionId::EditTags);
    type(u" vip,known bug, VIP "_s);
    QTest::keyClick(row(u"tags"_s)->editor()->focusProxy(), Qt::Key_Return);
    QCOMPARE(kept(db::OwnField::Tags), u"known bug\nvip"_s);
    m_fixture->session().setText(u"tag:=\"known bug\""_s);
    QTRY_COMPARE(m_fixture->rowCount(), 1);
}

void TestOwnActions::aLinkMustBeAWebAddress()
{
    trigger(ActionId::EditLink);
    type(u"javascript:alert(1)"_s);
    QTest::keyClick(row(u"link"_s)->editor()->focusProxy(), Qt::Key_Return);
    QCOMPARE(kept(db::OwnField::Link), QString());
    // It stays to be mended, and it is said why.
    QVERIFY(row(u"link"_s)->editor());
    QCOMPARE(row(u"link"_s)->editor()->text(), u"javascript:alert(1)"_s);
    const auto *said = m_fixture->window().findChild<Announcement *>();
    QVERIFY(said);
    QVERIFY2(said->accessibleName().contains(u"https://"_s), qPrintable(said->accessibleName()));
    QTest::keyClick(row(u"link"_s)->editor()->focusProxy(), Qt::Key_Escape);
    QVERIFY2(said->accessibleName().contains(u"not kept"_s), qPrintable(said->accessibleName()));
    trigger(ActionId::EditLink);
    type(u" https://wiki.example/clock "_s);
    QTest::keyClick(row(u"link"_s)->editor()->focusProxy(), Qt::Key_Return);
    QCOMPARE(kept(db::OwnField::Link), u"https://wiki.example/clock"_s);
}

void TestOwnActions::anOwnReplyReplacesTheBundledOne()
{
    auto *reply = m_fixture->window().findChild<ReplyView *>();
    const QString bundled = reply->text();
    QVERIFY(!bundled.isEmpty());
    trigger(ActionId::EditReply);
    type(u"Please set your clock."_s);
    QTest::keyClick(reply->editor()->focusProxy(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(kept(db::OwnField::Reply), u"Please set your clock."_s);
    const QWidget *focus = m_fixture->window().focusWidget(); // on the link that opened it
    QVERIFY(focus && m_fixture->window().findChild<ReplyView *>()->isAncestorOf(focus));
    QTRY_COMPARE(m_fixture->window().findChild<ReplyView *>()->text(), u"Please set your clock."_s);
    trigger(ActionId::Undo);
    QTRY_COMPARE(m_fixture->window().findChild<ReplyView *>()->text(), bundled);
}

void TestOwnActions::aReplyOfTheConceptIsThatOfAllItsCodes()
{
    const auto store = m_fixture->session().store();
    QList<db::CodeKey> codes;
    QString slug;
    for (int index = 0; index < store->vocabulary().size() && codes.size() < 2; ++index) {
        codes.clear();
        slug = store->vocabulary().at(index).slug;
        for (Row row = 0; row < store->rowCount(); ++row) {
            if (store->conceptIndex(row) == index)
                codes.append(store->key(row));
        }
    }
    QVERIFY(codes.size() >= 2);
    m_fixture->session().changes().make(
            {{db::conceptSubject(slug), db::OwnField::Reply, u"For all."_s, {}}}, u"x"_s);
    for (const db::CodeKey &code : {codes.first(), codes.last()}) {
        select(code);
        QTRY_COMPARE(m_fixture->window().findChild<ReplyView *>()->text(), u"For all."_s);
    }
}

void TestOwnActions::everyChangeIsUndoneAndRedone()
{
    BrowserSession &session = m_fixture->session();
    const OwnData before = session.userData().data();
    session.setStarred({m_code}, true);
    const QList<std::pair<db::OwnField, QString>> changes{
            {db::OwnField::Note, u"n"_s},
            {db::OwnField::Tags, u"a\nb"_s},
            {db::OwnField::Link, u"https://a.example/"_s},
            {db::OwnField::Reply, u"r"_s},
            {db::OwnField::Concept, u"success"_s}};
    for (const auto &[field, value] : changes)
        QVERIFY(session.changes().make({{m_code, field, value, {}}}, u"x"_s));
    QVERIFY(!session.changes().make({{m_code, db::OwnField::Note, u"n"_s, {}}}, u"again"_s));
    const QList<db::OwnValue> after = session.userData().data().values();
    QCOMPARE(after.size(), 6);
    for (int i = 0; i < 6; ++i)
        trigger(ActionId::Undo);
    QCOMPARE(session.userData().data().values(), before.values());
    QVERIFY(!session.changes().stack().canUndo());
    for (int i = 0; i < 6; ++i)
        trigger(ActionId::Redo);
    QCOMPARE(session.userData().data().values(), after);
}

// A star, a search of another window, an import: what is being written stays.
void TestOwnActions::theEditorStaysWhileTheResultChanges()
{
    trigger(ActionId::EditNote);
    type(u"thinking"_s);
    const InlineEditor *editor = row(u"note"_s)->editor();
    m_fixture->session().setStarred({m_code}, true);
    QVERIFY(m_fixture->waitForResult());
    QTest::qWait(50);
    QCOMPARE(row(u"note"_s)->editor(), editor);
    QCOMPARE(editor->text(), u"thinking"_s);
}

// The new result comes while Ctrl is still held, with which a table toggles a row that is chosen.
void TestOwnActions::heldKeysLeaveTheRowSelected()
{
    MainWindow &window = m_fixture->window();
    BrowserSession &session = m_fixture->session();
    CodeTableView *table = window.tableArea()->view();
    session.editText(u"-1021"_s, TextOrigin::Typed);
    QVERIFY(m_fixture->waitForResult());
    table->setFocus();
    QTRY_COMPARE(table->selectedRowCount(), 1);
    const QList<db::CodeKey> chosen = table->selectedKeys();
    for (const bool isStarred : {true, false}) {
        const auto before = session.result();
        QTest::keyPress(window.windowHandle(), Qt::Key_Control);
        QTest::keyClick(window.windowHandle(), Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(!session.userData().data().value(chosen.first(), db::OwnField::Star).isEmpty(),
                     isStarred);
        QTRY_VERIFY(session.result() != before);
        QCoreApplication::sendPostedEvents();
        QTest::keyRelease(window.windowHandle(), Qt::Key_Control);
        QCOMPARE(table->selectedKeys(), chosen);
    }
}

void TestOwnActions::severalRowsStaySelected()
{
    BrowserSession &session = m_fixture->session();
    CodeTableView *table = m_fixture->window().tableArea()->view();
    session.editText(u"provider:ethgas"_s, TextOrigin::Typed);
    QVERIFY(m_fixture->waitForResult());
    const int rows = int(m_fixture->rowCount());
    QVERIFY(rows > 1);
    table->selectAll();
    const auto before = session.result();
    table->toggleStars();
    QTRY_VERIFY(session.result() != before);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(table->selectedRowCount(), rows);
}

} // namespace errdex

QTEST_MAIN(errdex::TestOwnActions)

#include "tst_ownactions.moc"
