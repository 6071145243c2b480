// SPDX-License-Identifier: MIT
#include "models/comparisoncards.h"
#include "models/providerchoicemodel.h"
#include "ui/compare/cardsview.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/comparefixture.h"
#include "ui/compare/comparisonview.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/inlineeditor.h"
#include "ui/table/codetableview.h"
#include "ui/tablearea.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

using namespace Qt::Literals::StringLiterals;
using namespace errdex;

/// What actions are about while Compare is shown: the code that is current there, and no other.
class TestComparedCode : public test::CompareFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { open(); }
    void cleanup() { m_fixture.reset(); }

    void rowActionsAreOffMeanwhile();
    void noActionChangesAnotherCode();
    void whatIsWrittenIsAboutTheCurrentCode_data();
    void whatIsWrittenIsAboutTheCurrentCode();
    void aCardIsWrittenAbout();
    void nothingIsWrittenAboutACellWithoutOneCode();
    void aCodeFromElsewhereIsShownInBrowse();
};

void TestComparedCode::rowActionsAreOffMeanwhile()
{
    m_fixture->window().tableArea()->focusTable(); // stands on a row then
    QTRY_VERIFY(action(ActionId::CopyCode)->isEnabled());
    show();
    QVERIFY(!action(ActionId::CopyCode)->isEnabled());
    QVERIFY(!action(ActionId::ShowFilterRow)->isEnabled());
    page().view()->setCurrentIndex(page().view()->model()->index(0, 3));
    QTest::keyClick(page().view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"0000 success"_s);
    action(ActionId::Browse)->trigger();
    QVERIFY(action(ActionId::CopyCode)->isEnabled());
    QVERIFY(action(ActionId::ShowFilterRow)->isEnabled());
}

// Every action by its command, and letters after it: own data may come to the current code alone.
void TestComparedCode::noActionChangesAnotherCode()
{
    MainWindow &window = m_fixture->window();
    CodeTableView *table = window.tableArea()->view();
    window.tableArea()->focusTable();
    QVERIFY(table->selectCode({u"hashkey-pro"_s, u"0003"_s, 1}));
    QVERIFY(m_fixture->waitForResult());
    QTRY_VERIFY(action(ActionId::EditNote)->isEnabled());
    show();
    const db::CodeKey current{u"freeway"_s, u"400429"_s, 1};
    const auto goTo = [this](const db::CodeKey &key) {
        ComparisonView *view = page().view();
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                view->setCurrentIndex(view->model()->index(row, column));
                if (page().currentCode() == key)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(goTo(current));
    int triggered = 0;
    for (const ActionSpec &spec : actionTable()) {
        if (spec.id == ActionId::Quit || spec.id == ActionId::Undo)
            continue; // the window would be gone; what is undone is told
        if (!window.pages()->isComparing())
            action(ActionId::Compare)->trigger();
        m_fixture->session().setText({});
        session().providers().setAllChosen(true); // a blank may have left one out
        QVERIFY(m_fixture->waitForResult());
        QTRY_COMPARE(page().view()->model()->rowCount(), 156);
        page().focusTable();
        QVERIFY(goTo(current));
        if (!action(spec.id)->isEnabled())
            continue;
        ++triggered;
        action(spec.id)->trigger();
        QVERIFY(m_fixture->waitForResult());
        for (QWidget *other : QApplication::topLevelWidgets()) {
            if (other != &window && other->isVisible())
                other->close();
        }
        window.activateWindow();
        if (QWidget *focus = window.focusWidget())
            QTest::keyClicks(focus, u"x y"_s);
        window.detailPane()->finishEdits();
        for (const db::OwnValue &value : m_fixture->session().userData().data().values())
            QVERIFY2(value.subject == current, spec.name);
        QVERIFY2(table->selectedKeys().size() < 2, spec.name);
    }
    QVERIFY2(triggered > 30, qPrintable(QString::number(triggered)));
}

void TestComparedCode::whatIsWrittenIsAboutTheCurrentCode_data()
{
    QTest::addColumn<ActionId>("id");
    QTest::addColumn<db::OwnField>("field");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isInResult");
    QTest::newRow("note") << ActionId::EditNote << db::OwnField::Note << QString() << true;
    QTest::newRow("tags") << ActionId::EditTags << db::OwnField::Tags << QString() << true;
    QTest::newRow("reply") << ActionId::EditReply << db::OwnField::Reply << QString() << true;
    // Compare shows whole rows, of which the search may have found another code.
    QTest::newRow("of a code that was not found")
            << ActionId::EditNote << db::OwnField::Note << u"provider:hashkey-pro"_s << false;
}

void TestComparedCode::whatIsWrittenIsAboutTheCurrentCode()
{
    QFETCH(const ActionId, id);
    QFETCH(const db::OwnField, field);
    QFETCH(const QString, query);
    QFETCH(const bool, isInResult);
    MainWindow &window = m_fixture->window();
    CodeTableView *table = window.tableArea()->view();
    const db::CodeKey selected{u"hashkey-pro"_s, u"0000"_s, 1};
    m_fixture->session().setText(query);
    QVERIFY(m_fixture->waitForResult());
    QVERIFY(table->selectCode(selected));
    QVERIFY(m_fixture->waitForResult());
    show();
    waitFor([&](const ComparisonRequest &request) { return query.isEmpty() == !request.found; });
    const QAbstractItemModel &cells = *page().view()->model();
    std::optional<db::CodeKey> code;
    for (int row = 0; row < cells.rowCount() && !code; ++row) {
        page().view()->setCurrentIndex(cells.index(row, 0));
        code = page().currentCode();
    }
    QVERIFY(code && code->provider != selected.provider);
    const QModelIndex place = page().view()->currentIndex();
    QTRY_VERIFY(action(id)->isEnabled());
    action(id)->trigger();
    QVERIFY(!window.pages()->isComparing());
    QVERIFY(m_fixture->waitForResult());
    QTRY_VERIFY(window.findChild<InlineEditor *>());
    QCOMPARE(table->selectedKeys(), QList{*code});
    QCOMPARE(m_fixture->session().text() == query, isInResult);
    QWidget *editor = window.findChild<InlineEditor *>()->focusProxy();
    QTRY_VERIFY(editor->hasFocus());
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, u"seen"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    const OwnData &own = m_fixture->session().userData().data();
    QCOMPARE(own.value(*code, field), u"seen"_s);
    QCOMPARE(own.values().size(), 1);
    action(ActionId::Back)->trigger();
    QVERIFY(window.pages()->isComparing());
    QCOMPARE(m_fixture->session().text(), query);
    QVERIFY(m_fixture->waitForResult());
    QTRY_COMPARE(page().currentCode(), code);
    QCOMPARE(page().view()->currentIndex(), place);
}

void TestComparedCode::aCardIsWrittenAbout()
{
    show();
    page().bar()->filterAction(ComparisonFilter::Shared)->trigger();
    waitFor([](const ComparisonRequest &request) {
        return request.filter == ComparisonFilter::Shared;
    });
    page().view()->setCurrentIndex(page().view()->model()->index(0, 3));
    page().focusCards();
    QTRY_VERIFY(page().cards()->hasFocus());
    const QList<ComparisonCardsModel::Card> &cards = page().cards()->cards().cards();
    const auto other = std::ranges::find_if(cards, [this](const ComparisonCardsModel::Card &card) {
        return card.row
                && page().view()->comparison()->store().key(*card.row) != page().currentCode();
    });
    QVERIFY(other != cards.end());
    const db::CodeKey code = page().view()->comparison()->store().key(*other->row);
    page().cards()->setCurrentIndex(page().cards()->model()->index(0, int(other - cards.begin())));
    QCOMPARE(page().currentCode(), code);
    QTRY_VERIFY(action(ActionId::EditNote)->isEnabled());
    action(ActionId::EditNote)->trigger();
    QTRY_VERIFY(m_fixture->window().findChild<InlineEditor *>());
    QCOMPARE(m_fixture->window().tableArea()->view()->selectedKeys(), QList{code});
}

void TestComparedCode::nothingIsWrittenAboutACellWithoutOneCode()
{
    QTRY_VERIFY(m_fixture->session().canStar());
    show();
    const ComparisonView &view = *page().view();
    int none = 0;
    int several = 0;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        for (int column = 0; column < view.model()->columnCount(); ++column) {
            const size_t codes = view.comparison()->cell(size_t(row), size_t(column)).size();
            none += codes == 0 ? 1 : 0;
            several += codes > 1 ? 1 : 0;
            page().view()->setCurrentIndex(view.model()->index(row, column));
            QCOMPARE(action(ActionId::EditNote)->isEnabled(), codes == 1);
        }
    }
    QVERIFY(none > 0 && several > 0);
    // A page that says so stands in the place of the table.
    page().view()->setCurrentIndex(view.model()->index(0, 0));
    session().providers().setAllChosen(false);
    QTRY_VERIFY(page().status()->isVisible());
    QVERIFY(!action(ActionId::EditNote)->isEnabled());
}

// As the quick window opens one, or a second start.
void TestComparedCode::aCodeFromElsewhereIsShownInBrowse()
{
    show();
    const db::CodeKey code{u"hashkey-pro"_s, u"-1021"_s, 1};
    m_fixture->window().openCode(u"-1021"_s, code);
    QVERIFY(!m_fixture->window().pages()->isComparing());
    QVERIFY(m_fixture->waitForResult());
    QCOMPARE(m_fixture->window().tableArea()->view()->selectedKeys(), QList{code});
    action(ActionId::Back)->trigger();
    QVERIFY(m_fixture->window().pages()->isComparing());
}

QTEST_MAIN(TestComparedCode)
#include "tst_comparedcode.moc"
